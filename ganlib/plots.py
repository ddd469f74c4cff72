"""Arrays in, figure out. The same colours and marks everywhere; they differ in lightness and shape, so grey is enough.

Every function returns a closed matplotlib figure, which a notebook shows as the cell's value. Importing this module sets
the book's style for all figures.
"""
import matplotlib.pyplot as plt
import torch
from matplotlib import colors

REAL, MADE, OTHER, DARK = "#0072b2", "#d55e00", "#009e73", "#222222"  # Okabe and Ito's palette
DASHES = ["-", "--", ":", "-."]
STYLE = {"figure.dpi": 110, "savefig.facecolor": "white", "font.size": 9, "axes.spines.top": False,
         "axes.spines.right": False, "axes.titlesize": 9, "legend.frameon": False, "legend.fontsize": 8,
         "axes.prop_cycle": plt.cycler(color=[REAL, MADE, OTHER, DARK])}
plt.rcParams.update(STYLE)
SURFACE = colors.LinearSegmentedColormap.from_list("surface", [MADE, "#f7f7f7", REAL])  # generated, undecided, real


def panels(count, columns=None, width=7.2, ratio=0.8, **options):
    """A closed figure with `count` axes in rows of `columns`, and these axes as a list."""
    columns = columns or count
    rows = -(-count // columns)
    figure, axes = plt.subplots(rows, columns, figsize=(width, width / columns * ratio * rows), squeeze=False,
                                layout="constrained", **options)
    plt.close(figure)
    axes = list(axes.flat)
    for unused in axes[count:]:
        unused.remove()
    return figure, axes[:count]


def curves(x, lines, xlabel, ylabel, marks=None, logx=False, logy=False, width=5.2):
    """Named curves over one x.

    Args:
        x: (n,); lines: {label: (n,)}
        marks: {label: height} of dotted horizontal lines, such as a known optimum
        logx, logy: logarithmic axes
    """
    figure, [axes] = panels(1, width=width, ratio=0.55)
    for dash, (label, y) in zip(DASHES, lines.items()):
        axes.plot(x, y, dash, label=label.replace("_", "-"))
    for label, height in (marks or {}).items():
        axes.axhline(height, color=DARK, linewidth=0.8, linestyle=(0, (1, 2)))
        axes.annotate(label, (1, height), xycoords=("axes fraction", "data"), ha="right", va="bottom", fontsize=8)
    axes.set(xlabel=xlabel, ylabel=ylabel, xscale="log" if logx else "linear", yscale="log" if logy else "linear")
    axes.legend()
    return figure


def densities(x, p, q, best, learned=None, title="", axes=None):
    """The data's density p, the generator's q and the best discriminator p / (p + q), in one panel.

    Args:
        x, p, q, best: (n,); learned: (n,) the network's D(x), if there is one
    """
    figure = None
    if axes is None:
        figure, [axes] = panels(1, width=5.2, ratio=0.5)
    axes.plot(x, p, color=REAL, linestyle=":", linewidth=2, label="p, data")
    axes.plot(x, q, color=MADE, label="q, generator")
    known = p + q > 1e-3  # elsewhere neither density has samples, and their ratio is noise
    axes.plot(x, torch.where(known, best, torch.nan), color=DARK, linewidth=0.9, label="D*, best for this q")
    if learned is not None:
        axes.plot(x, learned, color=OTHER, linestyle="--", linewidth=1.8, label="D, learned")
    axes.axhline(0.5, color=DARK, linewidth=0.5, linestyle=(0, (1, 4)))
    axes.set(title=title, xlabel="x", ylim=(-0.02, 1.12))
    if figure is not None:
        axes.legend()
    return figure


def figure_one(x, p, moments):
    """Figure 1 of the GAN paper: densities above, and below how G carries evenly spaced z to x.

    Args:
        x, p: (n,)
        moments: a list of dicts with `title`, `q`, `best`, `learned`, each (n,), and `z`, `made`: (m,) with made = G(z)
    """
    columns = 2
    rows = -(-len(moments) // columns)
    figure, axes = panels(2 * columns * rows, columns, ratio=0.36, sharex=True,
                          gridspec_kw={"height_ratios": [3, 1] * rows})
    low, high = float(x[0]), float(x[-1])
    for index, moment in enumerate(moments):
        place = 2 * columns * (index // columns) + index % columns
        above, below = axes[place], axes[place + columns]
        densities(x, p, moment["q"], moment["best"], moment["learned"], moment["title"], above)
        above.set(xlabel="")
        z = moment["z"] - moment["z"].mean()
        z = (low + high) / 2 + z / z.abs().max() * (high - low) / 2
        below.plot(torch.stack([z, moment["made"]]), [[0] * len(z), [1] * len(z)], color=MADE, linewidth=0.6)
        below.set(xlim=(low, high), yticks=[0, 1], yticklabels=["z", "x = G(z)"])
    figure.legend(*axes[0].get_legend_handles_labels(), loc="outside lower center", ncols=4)
    return figure


def points(rounds, limit=2.0, count=500, surface_label="D(x)", width=7.2):
    """Real and generated points, one panel each, over the discriminator's surface if it is given.

    Args:
        rounds: list of dicts with `title`, `real` (n, 2), `made` (n, 2) and perhaps `surface` (m, m), from low to high x
            along columns and from low to high y along rows, values from 0 to 1
    """
    figure, axes = panels(len(rounds), columns=min(len(rounds), 4), width=width, ratio=1.12)
    image = None
    for panel, each in zip(axes, rounds):
        if "surface" in each:
            image = panel.imshow(each["surface"], extent=(-limit, limit, -limit, limit), origin="lower", cmap=SURFACE,
                                 vmin=0, vmax=1, alpha=0.55)
        panel.scatter(*each["real"][:count].T, s=9, marker="o", color=REAL, linewidths=0, alpha=0.6, label="real")
        panel.scatter(*each["made"][:count].T, s=10, marker="x", color=MADE, linewidths=0.7, alpha=0.8, label="generated")
        panel.set(title=each["title"], xlim=(-limit, limit), ylim=(-limit, limit), aspect="equal", xticks=[], yticks=[])
    figure.legend(*axes[0].get_legend_handles_labels(), loc="outside lower center", ncols=2)
    if image is not None:
        figure.colorbar(image, ax=axes, label=surface_label, shrink=0.7)
    return figure


def still(moment, limit=2.0, count=500, low=0.0, high=1.0):
    """One moment of training as a bare square, as the playground shows it; `moment` as for `points`.

    The colours span `low` to `high`, or what there is of the surface where either is None.
    """
    figure = plt.figure(figsize=(4, 4))
    plt.close(figure)
    axes = figure.add_axes((0, 0, 1, 1))
    axes.imshow(moment["surface"], extent=(-limit, limit, -limit, limit), origin="lower", cmap=SURFACE, vmin=low,
                vmax=high, alpha=0.55)
    axes.scatter(*moment["real"][:count].T, s=14, marker="o", color=REAL, linewidths=0)
    axes.scatter(*moment["made"][:count].T, s=16, marker="x", color=MADE, linewidths=1)
    axes.set(xlim=(-limit, limit), ylim=(-limit, limit))
    axes.axis("off")
    return figure


def square_grid(limit=2.0, side=60):
    """The points (side * side, 2) of a square grid from -limit to limit, x running fastest."""
    line = torch.linspace(-limit, limit, side)
    return torch.cartesian_prod(line, line).flip(-1)


def images(rows, labels=None, scale=0.5):
    """Rows of images, each row (n, 1, h, w) in [-1, 1], with a label at the left of each row; `scale` in inches."""
    height, width = rows[0].shape[-2:]
    columns = max(len(row) for row in rows)
    sheet = torch.full((len(rows) * (height + 2), columns * (width + 2)), -1.0)
    for r, row in enumerate(rows):
        for c, image in enumerate(row[:, 0]):
            top, left = r * (height + 2) + 1, c * (width + 2) + 1
            sheet[top:top + height, left:left + width] = image
    figure, [axes] = panels(1, width=scale * columns + (0.9 if labels else 0), ratio=len(rows) / columns)
    axes.imshow(sheet, cmap="gray_r", vmin=-1, vmax=1)
    centres = [(r + 0.5) * (height + 2) - 0.5 for r in range(len(rows))]
    axes.set(xticks=[], yticks=centres if labels else [], yticklabels=labels or [])
    axes.tick_params(length=0)
    axes.spines[:].set_visible(False)
    return figure


def bars(table, xlabel):
    """Horizontal bars with error bars, from {label: (mean, standard error)}."""
    figure, [axes] = panels(1, width=5.2, ratio=0.12 + 0.08 * len(table))
    labels = list(table)[::-1]
    axes.barh(labels, [table[label][0] for label in labels], xerr=[table[label][1] for label in labels], color=REAL,
              height=0.5, error_kw={"ecolor": DARK, "capsize": 3})
    axes.set(xlabel=xlabel)
    return figure


def smooth(values, window):
    """The running mean (n - window + 1,) of values (n,)."""
    return torch.nn.functional.avg_pool1d(values[None, None], window, stride=1)[0, 0]
