"""Figures of chapter 1."""
import torch

from ganlib.plots.charts import DARK, DASHES, MADE, OTHER, REAL

from .drawing import FOURTH, SOFT, Drawing, at_two_widths, panel

SEEN = 1e-3  # where p + q is less, neither has samples, and their ratio is noise


def draw_densities(axes, x, p, q, best, top):
    """The densities p and q as hills, each named at its top or where it leaves the panel, and D* as a thin line."""
    for density, colour, name, side in ((p, REAL, "p", 1), (q, MADE, "q", -1)):
        axes.fill_between(x, 0, density, color=colour, alpha=0.25, linewidth=0)
        axes.plot(x, density, color=colour, linewidth=1.4)
        place, cut = int(density.argmax()), bool(density.max() > top)
        height = top - 0.15 if cut else float(density[place])
        axes.annotate(name, (float(x[place]), height), xytext=(side * (7 + 4 * cut), 3), textcoords="offset points",
                      ha="center", color=colour, fontweight="bold")
    axes.plot(x, torch.where(p + q > SEEN, best, torch.nan), color=DARK, linewidth=1.2)
    axes.axhline(0.5, color=SOFT, linewidth=0.8, linestyle=(0, (1, 4)))


def densities(x, p, q, best):
    """The data's density p, the generator's q and the best discriminator p / (p + q), each (n,) like x."""
    def draw(width):
        figure, axes = panel(width, 2.7, xlabel="x", ylim=(-0.02, 1.2), yticks=[0, 0.5, 1])
        draw_densities(axes, x, p, q, best, 1.2)
        end = float(x[p + q > SEEN][-1])
        axes.annotate("D*", (end, 1.0), xytext=(5, -3), textcoords="offset points", color=DARK, fontweight="bold")
        return figure

    return at_two_widths(draw, "Two bell curves on one axis: q, the generator's, around 1.5 and p, the data's, around 3. A "
                         "third curve, the best discriminator, is near 0 on the left, near 1 on the right and one half "
                         "where the bell curves cross.", wide=5.4)


def figure_one(x, p, moments, alt):
    """Figure 1 of the GAN paper: densities, D* and the learned D (dashed), and below how G carries evenly spaced z to x.

    Args:
        x, p: (n,)
        moments: a list of dicts with `title`, `q`, `best`, `learned`, each (n,), and `z`, `made`: (m,) with made = G(z)
        alt: what is to be seen, in words
    """
    figures, low, high = [], float(x[0]), float(x[-1])
    for place, moment in enumerate(moments):
        figure, axes = panel(3.2, 3.1, title=moment["title"], xlabel="x = G(z)", ylim=(-1.0, 1.45), xlim=(low, high),
                             yticks=[-0.95, 0, 0.5, 1], yticklabels=["z", "0", "½", "1"])
        draw_densities(axes, x, p, moment["q"], moment["best"], 1.45)
        axes.plot(x, moment["learned"], color=OTHER, linestyle="--", linewidth=2)
        z = moment["z"] - moment["z"].mean()
        z = (low + high) / 2 + z / z.abs().max() * (high - low) / 2
        ends = torch.stack([z, moment["made"]]).numpy()
        axes.plot(ends, [[-0.95] * len(z), [-0.04] * len(z)], color=MADE, linewidth=0.6)
        if place == 0:
            for name, curve, colour, above in (("D*", "best", DARK, 4), ("D", "learned", OTHER, -13)):
                axes.annotate(name, (high, float(moment[curve][-1])), xytext=(-2, above), textcoords="offset points",
                              ha="right", color=colour, fontweight="bold")
        figures.append(figure)
    return Drawing(*figures, alt=alt)


def labelled_lines(x, lines, xlabel, ylabel, alt, marks=None, logy=False, wide=5.4, also=None):
    """Up to four curves over one x, each with its name at its right end.

    Args:
        x: (n,)
        lines: {name: (n,)}; an empty name is not written
        alt: what is to be seen, in words
        marks: {name: height} of dotted lines
        logy: a logarithmic axis
        wide: inches on a desk
        also: {name: (n,) or (m, n)}, more curves with the looks of the one of this name, so that the name serves all
    """
    def draw(width):
        figure, axes = panel(width, 2.6, xlabel=xlabel, ylabel=ylabel, yscale="log" if logy else "linear")
        for (name, values), colour, dash in zip(lines.items(), (DARK, OTHER, FOURTH, SOFT), DASHES):
            for each in (values, *(torch.atleast_2d(torch.as_tensor(also[name])) if name in (also or {}) else [])):
                axes.plot(x, each, dash, color=colour, linewidth=1.8)
            axes.annotate(name, (float(x[-1]), float(values[-1])), xytext=(5, -3), textcoords="offset points", color=colour,
                          fontweight="bold", annotation_clip=False)
        for name, height in (marks or {}).items():
            axes.axhline(height, color=SOFT, linewidth=1, linestyle=(0, (1, 2)))
            axes.annotate(name, (float(x[0]), height), xytext=(0, 3), textcoords="offset points", color=SOFT)
        return figure

    return at_two_widths(draw, alt, wide)
