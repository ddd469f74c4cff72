"""Figures of chapter 1."""
import torch

from ganlib.plots.charts import DARK, MADE, OTHER, REAL, panels


def densities(x, p, q, best, learned=None, title="", axes=None):
    """The data's density p, the generator's q and the best discriminator p / (p + q), in one panel.

    Args:
        x, p, q, best: (n,)
        learned: (n,) the network's D(x), if there is one
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
        below.plot(torch.stack([z, moment["made"]]).numpy(), [[0] * len(z), [1] * len(z)], color=MADE, linewidth=0.6)
        below.set(xlim=(low, high), yticks=[0, 1], yticklabels=["z", "x = G(z)"])
    figure.legend(*axes[0].get_legend_handles_labels(), loc="outside lower center", ncols=4)
    return figure
