"""Figures of chapter 5."""
import textwrap

import torch
from matplotlib import ticker

from ganlib.plots.charts import DARK, DASHES, MADE, OTHER, REAL

from ..galleries import apart
from .drawing import FOURTH, PIXELS, SOFT, Drawing, at_two_widths, panel
from .wgan import bump

WHERE = {"end": (5, 0), "top": (16, 4), "start": (8, 9)}  # a name from its place, points
NEUTRAL = (DARK, OTHER, FOURTH, SOFT)  # of curves: orange and blue are for points


def named_curves(x, lines, alt, at="end", marks=None, **settings):
    """Curves, each with its name at its right end, over its top or beside its start.

    Args:
        x: (n,)
        lines: {name: (n,)}, at most four
        alt: what is to be seen, in words
        at: "end", "top" or "start", where the names stand
        marks: {name: height} of dotted lines
        settings: of the axes, such as `xlabel` or `xscale`
    """
    def draw(width):
        figure, axes = panel(width, 2.7, **settings)
        for dash, colour, (name, y) in zip(DASHES, NEUTRAL, lines.items()):
            place = {"end": -1, "start": 0}.get(at, int(torch.as_tensor(y).argmax()))
            axes.plot(x, y, dash, color=colour, linewidth=1.8)
            away = (16, -3) if at == "start" and y[1] > y[0] else WHERE[at]  # beside what rises
            axes.annotate(name, (float(x[place]), float(y[place])), xytext=away,
                          textcoords="offset points", va="center", color=colour, annotation_clip=False)
        for name, height in (marks or {}).items():
            axes.axhline(height, color=SOFT, linewidth=1, linestyle=(0, (1, 2)))
            axes.annotate(name, (1, height), xycoords=("axes fraction", "data"), xytext=(4, 0),
                          textcoords="offset points", va="center", color=SOFT)
        return figure

    return at_two_widths(draw, alt, wide=5.4)


def bottlenecks(x, p, q, values, data_from, alt, near=None):
    """Figure 2 (right) of the VGAN paper: D behind bottlenecks of several widths, a panel each, a line for every seed.

    Where D falls before the data begin, a generated point is drawn away from them: these pieces are thick and coloured.

    Args:
        x, p, q: (n,), the line and the densities of the data and of the generator
        values: {title: (seeds, n)}
        data_from: where p begins
        alt: what is to be seen, in words
        near: (a title of `values`, from, to): one panel more, which shows D of this title there on a scale of its own
    """
    def judges(axes, x, found):
        for y in found:
            axes.plot(x, y, color=DARK, linewidth=0.9)
            falls = (y.diff() < -1e-6) & (x[1:] < data_from)
            ends = torch.zeros_like(y, dtype=torch.bool)
            ends[1:] |= falls
            ends[:-1] |= falls
            axes.plot(x, y.masked_fill(~ends, torch.nan), color=MADE, linewidth=2.8)

    def draw(title, found, width):
        figure, axes = panel(width, 0.35 + 0.75 * width, title=title, xticks=[-1.5, 1.5], yticks=[0, 0.5, 1],
                             ylim=(-0.42, 1.06))
        bump(axes, x, p, REAL, base=-0.4, height=0.3)
        bump(axes, x, q, MADE, base=-0.4, height=0.3)
        judges(axes, x, found)
        return figure

    def enlarged(width):
        title, low, high = near
        part = (x >= low) & (x <= high)
        figure, axes = panel(width, 0.35 + 0.75 * width, title=f"{title}: zoom",
                             xticks=[tick for tick in (-1.5, 1.5) if low < tick < high])
        judges(axes, x[part], values[title][:, part])
        return figure

    wide, narrow = ([*(draw(*each, width) for each in values.items()), *([enlarged(width)] if near else [])]
                    for width in (2.2, 1.6))  # three in a row, and two
    if len(narrow) % 2:  # an empty one beside the last, which would else grow larger than the others
        empty, axes = panel(1.6, 1.55)
        axes.set_axis_off()
        narrow.append(empty)
    return Drawing(*wide, alt=alt, narrow=narrow)


def price_loop():
    """How a bottleneck is held: x becomes a noisy code, which D sees, and a meter of the code's nats moves their price."""
    boxes = {"x": (0.35, 3.6), "E": (1.9, 3.6), "code μ, σ": (4.2, 3.6), "D": (6.9, 3.6), "real?": (8.7, 3.6),
             "KL": (4.2, 2.05), "price β": (4.2, 0.45), "loss + β (KL − $I_c$)": (8.0, 2.05)}
    ways = {("x", "E"): "", ("E", "code μ, σ"): "", ("code μ, σ", "D"): "z", ("D", "real?"): "", ("code μ, σ", "KL"): "",
            ("KL", "price β"): "", ("real?", "loss + β (KL − $I_c$)"): "", ("KL", "loss + β (KL − $I_c$)"): "",
            ("price β", "loss + β (KL − $I_c$)"): ""}

    def draw(width):
        figure, axes = panel(width, 2.3, xlim=(0, 10), ylim=(0, 4), xticks=[], yticks=[])
        axes.spines[:].set_visible(False)
        box = {"boxstyle": "round,pad=0.4", "facecolor": "none", "edgecolor": SOFT}
        drawn = {words: axes.annotate(words, at, ha="center", va="center", color=DARK, bbox=box)
                 for words, at in boxes.items()}
        for (start, end), words in ways.items():
            away, there = boxes[start], boxes[end]
            # Level or upright where it can be, from edge to edge.
            there = (away[0], there[1]) if end.startswith("loss") and start == "real?" else there
            axes.annotate("", there, away, arrowprops={
                "arrowstyle": "-|>", "color": DARK, "shrinkA": 0, "shrinkB": 0, "patchA": drawn[start].get_bbox_patch(),
                "patchB": drawn[end].get_bbox_patch()})
            if words:
                axes.annotate(words, ((away[0] + there[0]) / 2 + 0.25, away[1]), xytext=(0, 4), textcoords="offset points",
                              ha="center", va="bottom", color=SOFT)
        for words, at, align in (("+ α (KL − $I_c$)", (3.9, 1.25), "right"),
                                 ("which E and D\ndescend", (8.2, 0.9), "center")):
            axes.annotate(words, at, ha=align, va="center", color=SOFT)
        return figure

    return at_two_widths(draw, "A sample x goes through the encoder E to a code, which is a mean and a width, and a draw z "
                         "from it to D, which says whether x is real. Below, the code's KL, where it exceeds the limit, "
                         "raises the price. Verdict, KL and price make the loss that E and D descend.", wide=5.4)


def prices(updates, runs, information, alt, worth=None):
    """A code's nats and the price of a nat along training, one panel each; the dotted line is I_c.

    Args:
        updates: (n,)
        runs: {label: (KL (n,), β (n,))}, at most four
        information: I_c in nats
        alt: what is to be seen, in words
        worth: the price that theory gives, another dotted line
    """
    (one, left), (other, right) = (panel(3.3, 2.8, xlabel="updates", title=title)
                                   for title in ("KL in nats", "price β of a nat"))
    for dash, colour, (label, (kl, beta)) in zip(DASHES, NEUTRAL, runs.items()):
        left.plot(updates, kl, dash, color=colour, linewidth=1.6, label=label)
        right.plot(updates, beta, dash, color=colour, linewidth=1.6, label=label)
    left.axhline(information, color=SOFT, linewidth=1.2, linestyle=(0, (1, 2)))
    left.annotate("$I_c$", (1, information), xycoords=("axes fraction", "data"), xytext=(2, 0),
                  textcoords="offset points", va="center", color=SOFT)
    left.set_yscale("log")
    left.yaxis.set_major_locator(ticker.LogLocator(subs=(1, 2, 5)))
    left.yaxis.set_major_formatter(ticker.StrMethodFormatter("{x:g}"))
    left.yaxis.set_minor_locator(ticker.NullLocator())
    if worth is not None:
        right.axhline(worth, color=SOFT, linewidth=1.2, linestyle=(0, (1, 2)))
    name_ends(other, right)
    return Drawing(one, other, alt=alt)


def name_ends(figure, axes):
    """Each curve's label at its right end, in its colour, none over another."""
    curves = [line for line in axes.get_lines() if not line.get_label().startswith("_")]
    figure.draw_without_rendering()  # so that the ends have their places
    ends = [(float(line.get_xdata()[-1]), float(line.get_ydata()[-1])) for line in curves]
    places = axes.transData.transform(ends)[:, 1]
    frame = axes.get_window_extent()
    moved = apart(places, [15] * len(curves), frame.y0 - 8, frame.y1 + 8)  # a line of text is 15 pixels high
    for line, end, place, there in zip(curves, ends, places, moved):
        axes.annotate(line.get_label(), end, xytext=(5, (there - place) * 72 / PIXELS), textcoords="offset points",
                      color=line.get_color(), va="center", fontweight="bold", annotation_clip=False)


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
