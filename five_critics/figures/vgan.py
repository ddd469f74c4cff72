"""Figures of chapter 5."""
import textwrap

import torch
from matplotlib import ticker

from ganlib.plots.charts import DARK, DASHES, MADE, OTHER, REAL

from .drawing import SOFT, Drawing, at_two_widths, panel
from .wgan import bump

COLOURS = (DARK, MADE, REAL, OTHER)


def named_curves(x, lines, alt, at="end", marks=None, **settings):
    """Curves, each with its name at its right end or over its top.

    Args:
        x: (n,)
        lines: {name: (n,)}, at most four
        alt: what is to be seen, in words
        at: "end" or "top", where the names stand
        marks: {name: height} of dotted lines
        settings: of the axes, such as `xlabel` or `xscale`
    """
    def draw(width):
        figure, axes = panel(width, 2.7, **settings)
        for dash, colour, (name, y) in zip(DASHES, COLOURS, lines.items()):
            place = -1 if at == "end" else int(torch.as_tensor(y).argmax())
            axes.plot(x, y, dash, color=colour, linewidth=1.8)
            axes.annotate(name, (float(x[place]), float(y[place])), xytext=(5, 0) if at == "end" else (16, 4),
                          textcoords="offset points", va="center", color=colour, annotation_clip=False)
        for name, height in (marks or {}).items():
            axes.axhline(height, color=SOFT, linewidth=1, linestyle=(0, (1, 2)))
            axes.annotate(name, (1, height), xycoords=("axes fraction", "data"), xytext=(4, 0),
                          textcoords="offset points", va="center", color=SOFT)
        return figure

    return at_two_widths(draw, alt, wide=5.4)


def bottlenecks(x, p, q, values, data_from, alt):
    """Figure 2 (right) of the VGAN paper: D behind bottlenecks of several widths, a panel each, a line for every seed.

    Where D falls before the data begin, a generated point is drawn away from them: these pieces are thick and coloured.

    Args:
        x, p, q: (n,), the line and the densities of the data and of the generator
        values: {title: (seeds, n)}
        data_from: where p begins
        alt: what is to be seen, in words
    """
    def draw(title, judges, width):
        figure, axes = panel(width, 1.9, title=title, xticks=[-1.5, 1.5], yticks=[0, 0.5, 1], ylim=(-0.42, 1.06))
        bump(axes, x, p, REAL, base=-0.4, height=0.3)
        bump(axes, x, q, MADE, base=-0.4, height=0.3)
        for y in judges:
            axes.plot(x, y, color=DARK, linewidth=0.9)
            falls = (y.diff() < -1e-6) & (x[1:] < data_from)
            ends = torch.zeros_like(y, dtype=torch.bool)
            ends[1:] |= falls
            ends[:-1] |= falls
            axes.plot(x, y.masked_fill(~ends, torch.nan), color=MADE, linewidth=2.8)
        return figure

    wide, narrow = ([draw(*each, width) for each in values.items()] for width in (1.5, 1.36))  # five, and two in a row
    if len(narrow) % 2:  # an empty one beside the last, which would else grow larger than the others
        empty, axes = panel(1.36, 1.9)
        axes.set_axis_off()
        narrow.append(empty)
    return Drawing(*wide, alt=alt, narrow=narrow)


def price_loop():
    """How a bottleneck is held: x becomes a noisy code, which D sees, and a meter of the code's nats moves their price."""
    def draw(width):
        figure, axes = panel(width, 2.1, xlim=(0, 10), ylim=(0, 5), xticks=[], yticks=[])
        axes.spines[:].set_visible(False)
        box = {"boxstyle": "round,pad=0.4", "facecolor": "none", "edgecolor": SOFT}
        for at, words in (((0.7, 4), "x"), ((3, 4), "E"), ((5.8, 4), "code μ, σ"), ((9, 4), "D"), ((5.8, 0.8), "KL"),
                          ((2.2, 0.8), "price β")):
            axes.annotate(words, at, ha="center", va="center", color=DARK, bbox=box)
        arrow = {"arrowstyle": "-|>", "color": DARK, "shrinkA": 0, "shrinkB": 0}
        ways = (((1.2, 4), (2.5, 4)), ((3.5, 4), (4.4, 4)), ((7.2, 4), (8.5, 4)), ((5.8, 3.2), (5.8, 1.55)),
                ((5.2, 0.8), (3.45, 0.8)), ((2.2, 1.55), (2.8, 3.2)))
        for start, end in ways:
            axes.annotate("", end, start, arrowprops=arrow)
        for at, words, align in (((7.85, 4.45), "a draw z", "center"), ((6.0, 2.4), "nats beside $I_c$", "left"),
                                 ((4.2, 1.6), "+ α (KL − $I_c$)", "center"), ((2.25, 2.4), "β KL", "right")):
            axes.annotate(words, at, ha=align, va="center" if align != "center" else "bottom", color=SOFT)
        return figure

    return at_two_widths(draw, "A sample x goes through the encoder E to a code, which is a mean and a width, and a draw "
                         "from it to D. Below, the code's KL is held beside the limit; what exceeds it raises the "
                         "price, which goes back to E.", wide=5.4)


def prices(updates, runs, information, alt):
    """A code's nats and the price of a nat along training, one panel each; the dotted line is I_c.

    Args:
        updates: (n,)
        runs: {label: (KL (n,), β (n,))}, at most four
        information: I_c in nats
        alt: what is to be seen, in words
    """
    (one, left), (other, right) = (panel(3.3, 2.8, xlabel="updates", title=title)
                                   for title in ("KL in nats", "price β of a nat"))
    for dash, colour, (label, (kl, beta)) in zip(DASHES, COLOURS, runs.items()):
        left.plot(updates, kl, dash, color=colour, linewidth=1.6, label=label)
        right.plot(updates, beta, dash, color=colour, linewidth=1.6, label=label)
    left.axhline(information, color=SOFT, linewidth=1.2, linestyle=(0, (1, 2)))
    left.annotate("$I_c$", (1, information), xycoords=("axes fraction", "data"), xytext=(2, 0),
                  textcoords="offset points", va="center", color=SOFT)
    left.set_yscale("log")
    left.yaxis.set_major_locator(ticker.LogLocator(subs=(1, 2, 5)))
    left.yaxis.set_major_formatter(ticker.StrMethodFormatter("{x:g}"))
    left.yaxis.set_minor_locator(ticker.NullLocator())
    right.legend(loc="best", labelcolor=DARK, fontsize=9)
    return Drawing(one, other, alt=alt)


def beside_the_paper(table, floor, labels, alt):
    """A paper's scores and ours, one panel each, in the paper's order from top to bottom.

    Args:
        table: {method: (the paper's score, our mean, our standard error)}
        floor: our score of real against real
        labels: titles of the two panels
        alt: what is to be seen, in words
    """
    heights = range(len(table) - 1, -1, -1)
    rows = {"yticks": list(heights), "yticklabels": [textwrap.fill(name, 18) for name in table]}
    (one, left), (other, right) = (panel(3.3, 3.1, title=title, **rows) for title in labels)
    for height, (paper, mean, error) in zip(heights, table.values()):
        left.plot([paper], [height], "o", color=SOFT)
        right.errorbar([mean], [height], xerr=[error], fmt="o", color=DARK, capsize=3)
    right.axvline(floor, color=SOFT, linewidth=1, linestyle=(0, (1, 2)))
    right.annotate("real", (floor, 0), xycoords=("data", "axes fraction"), xytext=(3, 3), textcoords="offset points",
                   color=SOFT)
    for axes in (left, right):
        axes.set_xlim(left=0)
        axes.tick_params(axis="y", length=0)
    return Drawing(one, other, alt=alt)
