"""Figures of chapter 5."""
import matplotlib.pyplot as plt
import torch
from matplotlib import ticker

from ganlib.plots.charts import DARK, DASHES, MADE, OTHER, REAL, panels

MARKERS = ["o", "s", "^", "x", "D"]


def bottlenecks(x, p, q, values, slopes):
    """Figure 2 (right) of the VGAN paper: D behind bottlenecks of several widths, and its slope on a logarithmic axis.

    Args:
        x, p, q: (n,), the line and the densities of the data and of the generator
        values, slopes: {label: (n,)}, from no bottleneck to the narrowest; the narrower, the lighter is the line
    """
    figure, axes = panels(3, 1, width=5.6, ratio=0.32, sharex=True)
    axes[0].plot(x, p, color=REAL, linestyle=":", linewidth=2, label="p, data")
    axes[0].plot(x, q, color=MADE, label="q, generator")
    shades = plt.get_cmap("viridis")(torch.linspace(0, 0.85, len(values)).tolist())
    for panel, lines in zip(axes[1:], (values, slopes)):
        for shade, (label, y) in zip(shades, lines.items()):
            dash = DASHES[list(lines).index(label) % len(DASHES)]
            panel.plot(x, y, dash, color=shade, label=label)
    axes[0].set(ylabel="density")
    axes[1].set(ylabel="D(x)", ylim=(-0.05, 1.05))
    axes[2].set(ylabel="slope of D", yscale="log", xlabel="x")
    for panel in axes[:2]:
        panel.legend(loc="upper left", bbox_to_anchor=(1, 1))
    return figure


def prices(updates, runs, information):
    """A code's nats and the price of a nat along training, one panel each; the dotted line is I_c.

    Args:
        updates: (n,)
        runs: {label: (KL (n,), β (n,))}, at most four
        information: I_c in nats
    """
    figure, (left, right) = panels(2, ratio=0.72)
    for dash, colour, (label, (kl, beta)) in zip(DASHES, (DARK, REAL, MADE, OTHER), runs.items()):
        left.plot(updates, kl, dash, color=colour, label=label)
        right.plot(updates, beta, dash, color=colour, label=label)
    left.axhline(information, color=DARK, linewidth=0.8, linestyle=(0, (1, 2)), label="$I_c$")
    left.set(xlabel="updates", ylabel="KL in nats", yscale="log")
    left.yaxis.set_major_locator(ticker.LogLocator(subs=(1, 2, 5)))
    left.yaxis.set_major_formatter(ticker.StrMethodFormatter("{x:g}"))
    left.yaxis.set_minor_locator(ticker.NullLocator())
    right.set(xlabel="updates", ylabel="price β")
    figure.legend(*left.get_legend_handles_labels(), loc="outside lower center", ncols=5)
    return figure


def beside_the_paper(table, floor, labels):
    """A paper's scores and ours, one panel each, in the paper's order from top to bottom.

    Args:
        table: {method: (the paper's score, our mean, our standard error)}
        floor: our score of real against real
        labels: names of the two axes
    """
    figure, (left, right) = panels(2, ratio=0.62, sharey=True)
    heights = range(len(table) - 1, -1, -1)
    for height, (paper, mean, error) in zip(heights, table.values()):
        left.plot([paper], [height], "o", color=DARK)
        right.errorbar([mean], [height], xerr=[error], fmt="o", color=REAL, capsize=3)
    right.axvline(floor, color=DARK, linewidth=0.8, linestyle=(0, (1, 2)))
    right.annotate("real", (floor, 0.02), xycoords=("data", "axes fraction"), fontsize=8, ha="left", va="bottom")
    left.set(xlabel=labels[0], yticks=list(heights), yticklabels=list(table))
    left.set_xlim(left=0)
    right.set(xlabel=labels[1])
    right.set_xlim(left=0)
    return figure
