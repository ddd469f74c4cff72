"""Figures of chapter 7: many methods beside each other, every seed to be seen."""
import math
import statistics
import textwrap

import matplotlib.pyplot as plt
from matplotlib.ticker import FuncFormatter, NullLocator
from matplotlib.transforms import Bbox

from ganlib.plots.charts import DARK, OTHER

from ..comparing import counted, possible_ranks
from ..galleries import apart
from .drawing import PIXELS, SOFT, STYLE, Drawing, panel

__all__ = ["races", "ranges", "seeds_by_setting", "standings", "tracks"]

WIDE, NARROW = 7.2, 3.3  # inches of a drawing on a desk and on a phone
DOTTED = (0, (1, 2))
PAIR = DARK, OTHER  # of two that stand out, as on the stage


def tracks(panels, alt, columns=2, strong=("GAN", "WGAN-GP"), height=2.5):
    """A panel for each race, in it the median of each method, axes logarithmic; two stand out, with a band over their seeds.

    Args:
        panels: {title: what is in it}, a dict with
            "runs": {method: (x, seeds)} as for `races`;
            "xlabel", "ylabel": of its axes;
            "mark": (height, name) of a dotted line, such as a noise floor, or nothing;
            "named": the methods whose names are written, each where its line ends; `strong` if not given
        alt: what is to be seen, in words
        columns: of panels on a desk; a phone has one
        strong: the two methods
        height: of a panel, in inches
    """
    def draw(width, columns):
        rows = -(-len(panels) // columns)
        with plt.rc_context(STYLE):
            figure, axes = plt.subplots(rows, columns, figsize=(width, rows * height), squeeze=False, layout="constrained")
            for one, (title, given) in zip(axes.flat, panels.items()):
                one.set(title=title, xlabel=given["xlabel"], ylabel=given["ylabel"], xscale="log", yscale="log")
                one.margins(x=0.02)
                follow(one, given["runs"], strong)
                dotted(one, given.get("mark"))
                plain_ticks(one)
                name_last(one, given["runs"], given.get("named", strong), strong, height)
            for one in list(axes.flat)[len(panels):]:
                one.remove()
            figure.draw_without_rendering()  # so that the panels have their places
            for one, given in zip(axes.flat, panels.values()):
                name_earlier(one, given["runs"], given.get("named", strong), strong)
        plt.close(figure)
        return figure

    return Drawing(draw(WIDE, columns), alt=alt, narrow=[draw(NARROW, 1)])


def follow(axes, runs, strong):
    """The medians, and for the strong methods a band from the least seed to the largest that is not broken."""
    colours = dict(zip(strong, PAIR))
    for title, (x, seeds) in sorted(runs.items(), key=lambda run: run[0] in strong):
        heights, colour = medians(seeds), colours.get(title, SOFT)
        if title in strong:
            reached = [[value for value in values if value is not None] or [math.nan] for values in zip(*seeds)]
            axes.fill_between(x, [min(values) for values in reached], [max(values) for values in reached], color=colour,
                              alpha=0.16, linewidth=0)
        axes.plot(x, heights, color=colour, linewidth=2.2 if title in strong else 1, alpha=1 if title in strong else 0.6)
        axes.plot(x[-1:], heights[-1:], "o", color=colour, markersize=4.5 if title in strong else 3, markeredgewidth=0)


def last_dots(runs, named):
    """Where the lines of methods end, {title: (x, height)}, and how far right the rightmost line of all goes."""
    ends = {title: (runs[title][0][-1], medians(runs[title][1])[-1]) for title in named if title in runs}
    ends = {title: end for title, end in ends.items() if math.isfinite(end[1])}
    return ends, max(x[-1] for x, _ in runs.values())


def lettering(title, strong):
    """How a method's name is written: in the colour of its line, and bold if it stands out."""
    colour = dict(zip(strong, PAIR)).get(title, SOFT)
    return {"color": colour, "fontsize": 9, "fontweight": "bold" if title in strong else "normal",
            "textcoords": "offset points", "va": "center"}


def name_last(axes, runs, named, strong, height):
    """The names of the lines that go on to the right edge, beside it, as high as they end, or where there is room."""
    low, high = map(math.log, axes.get_ylim())
    pixels = 0.7 * height * PIXELS
    ends, last = last_dots(runs, named)
    ends = [(title, (math.log(end) - low) / (high - low)) for title, (x, end) in ends.items() if x == last]
    heights = dict(ends)
    for (title, _), place in zip(ends, apart([pixels * end for _, end in ends])):
        name = axes.annotate(title, (1, place / pixels), xycoords="axes fraction", xytext=(14, 0),
                             **lettering(title, strong))
        axes.annotate("", (1, heights[title]), xycoords="axes fraction", xytext=(0, 0.5), textcoords=name,
                      arrowprops={"arrowstyle": "-", "color": SOFT, "linewidth": 0.6, "shrinkA": 1, "shrinkB": 3})


def name_earlier(axes, runs, named, strong):
    """The names of the lines that end before the right edge, each beside its dot on the side where least is drawn."""
    ends, last = last_dots(runs, named)
    frame = axes.get_window_extent()
    taken = [point for line in axes.lines for point in along(axes.transData.transform(line.get_xydata()))
             if line.get_linestyle() == "-"]
    boxes = []
    for title, end in ends.items():
        if end[0] < last:
            place, box = emptiest(axes.transData.transform(end), 4 + 6.6 * len(title), frame, taken, boxes)
            boxes.append(box)
            axes.annotate(title, end, xytext=(0.72 * place[0], 0.72 * place[1]), ha="center", **lettering(title, strong))


def emptiest(dot, wide, frame, taken, boxes):
    """Where around a dot a name has least beneath it, in pixels from the dot, and its box, in the frame and off others."""
    def boxed(place):
        return Bbox.from_bounds(dot[0] + place[0] - wide / 2, dot[1] + place[1] - 8, wide, 16)

    def cost(place):
        box = boxed(place)
        out = not (frame.x0 <= box.x0 and box.x1 <= frame.x1 and frame.y0 <= box.y0 and box.y1 <= frame.y1)
        return box.count_contains(taken) + 1000 * (out + sum(map(box.overlaps, boxes)))

    side = wide / 2 + 7
    places = ((side, 0), (0, 13), (0, -13), (side - 4, 12), (side - 4, -12), (-side, 0), (4 - side, 12), (4 - side, -12))
    best = min(places, key=cost)
    return best, boxed(best)


def along(points):
    """Points at most 4 pixels from each other on the way through (n, 2)."""
    for (x, y), (to_x, to_y) in zip(points, points[1:]):
        steps = 1 + int(max(abs(to_x - x), abs(to_y - y)) / 4) if math.isfinite(y) and math.isfinite(to_y) else 0
        yield from ((x + (to_x - x) * i / steps, y + (to_y - y) * i / steps) for i in range(steps))
    yield from points[-1:]


def plain_ticks(axes, which="xy"):
    """1, 3, 10, ... in plain digits on logarithmic axes, as many as are told apart."""
    for axis in (getattr(axes, f"{each}axis") for each in which):
        low, high = axis.get_view_interval()
        powers = [10.0 ** power for power in range(math.floor(math.log10(low)), math.ceil(math.log10(high)) + 1)]
        ticks = [factor * power for power in powers for factor in (1, 3) if low <= factor * power <= high]
        if len(ticks) < 2:
            ticks = [factor * power for power in powers for factor in (1, 2, 3, 5) if low <= factor * power <= high]
        axis.set_ticks(ticks)
        axis.set_major_formatter(FuncFormatter(lambda value, _: f"{value:,g}"))
        axis.set_minor_locator(NullLocator())


def dotted(axes, mark, upright=False):
    """A line at a place, horizontal with its name on it or upright with its name over it."""
    if mark:
        place, name = mark
        line, at, kinds = ((axes.axvline, (place, 1), ("data", "axes fraction")) if upright else
                           (axes.axhline, (0, place), ("axes fraction", "data")))
        line(place, color=SOFT, linewidth=1, linestyle=DOTTED)
        axes.annotate(name, at, xycoords=kinds, xytext=(2 if upright else 3, 2), fontsize=8.5, textcoords="offset points",
                      color=SOFT)


def races(runs, xlabel, ylabel, alt, yticks=None):
    """A panel for each method: its seeds as thin lines, their median as a thick one, and the others' medians in grey.

    Args:
        runs: {title: (x, seeds)}, x (moments,) and seeds a list with one list (moments,) a seed; None where a run is broken
        alt: what is to be seen, in words
        yticks: where the vertical axis has marks
    """
    def draw(width, columns):
        rows = -(-len(runs) // columns)
        with plt.rc_context(STYLE):
            figure, axes = plt.subplots(rows, columns, figsize=(width, 1.65 * rows), squeeze=False, sharex=True, sharey=True,
                                        layout="constrained")
            for one, (title, (x, seeds)) in zip(axes.flat, runs.items()):
                one.set_title(title)
                for other, (theirs, heights) in runs.items():
                    if other != title:
                        one.plot(theirs, medians(heights), color=SOFT, linewidth=0.7, alpha=0.45)
                for heights in seeds:
                    one.plot(x, broken_off(heights), color=DARK, linewidth=0.8, alpha=0.6)
                one.plot(x, medians(seeds), color=DARK, linewidth=2)
                if yticks:
                    one.set_yticks(yticks)
            figure.supxlabel(xlabel, fontsize=9)
            figure.supylabel(ylabel, fontsize=9)
        plt.close(figure)
        return figure

    return Drawing(draw(WIDE, 4), alt=alt, narrow=[draw(NARROW, 2)])


def medians(seeds):
    """Of each moment, over seeds; NaN where the median is a broken run, which is the worst there is."""
    found = [statistics.median_high(counted("values", values)) for values in zip(*seeds)]
    return [value if math.isfinite(value) else math.nan for value in found]


def broken_off(heights):
    return [math.nan if height is None else height for height in heights]


def seeds_by_setting(settings, xlabel, alt, mark=None, xlim=None):
    """Rows of methods, in each a line of dots for each setting, one dot a seed, on a logarithmic axis.

    Args:
        settings: {title: {method: [a number above 0 a seed, None for a broken run]}}, the faintest dots first;
            broken runs are crosses in a column of their own, beyond the axis, for they have no number
        alt: what is to be seen, in words
        mark: (place, name) of a dotted line
        xlim: ends of the axis
    """
    methods, shades = list(next(iter(settings.values()))), [0.3, 0.6, 1.0][-len(settings):]

    def draw(width):
        figure, axes = panel(width, 0.9 + 0.42 * len(methods), xlabel=xlabel, xscale="log", xlim=xlim,
                             yticks=range(len(methods)), yticklabels=methods, ylim=(len(methods) - 0.5, -0.5))
        for at, (found, shade) in enumerate(zip(settings.values(), shades)):
            for row, values in enumerate(found.values()):
                y, kept = row + 0.26 * (at - (len(settings) - 1) / 2), [value for value in values if value is not None]
                axes.plot(kept, [y] * len(kept), "o", color=DARK, markersize=5, alpha=shade, markeredgewidth=0)
                broken = len(values) - len(kept)
                axes.plot([1.04 + 0.03 * i for i in range(broken)], [y] * broken, "x", color=DARK, markersize=5,
                          clip_on=False, transform=axes.get_yaxis_transform())
        for row in range(1, len(methods)):
            axes.axhline(row - 0.5, color=SOFT, linewidth=0.4, alpha=0.5)
        dotted(axes, mark, upright=True)
        if any(value is None for found in settings.values() for values in found.values() for value in values):
            axes.annotate("NaN", (1.02, 1), xycoords="axes fraction", xytext=(0, 2), textcoords="offset points", color=DARK,
                          fontsize=8.5)
        low, high = axes.get_xlim()
        axes.set_xticks([tick for tick in (0.1, 0.3, 1, 3, 10, 30, 100, 300) if low <= tick <= high])
        axes.xaxis.set_major_formatter(FuncFormatter(lambda value, _: f"{value:g}"))
        axes.xaxis.set_minor_locator(NullLocator())
        axes.tick_params(axis="y", length=0)
        axes.spines["left"].set_visible(False)
        said = [axes.plot([], [], "o", color=DARK, alpha=shade, markeredgewidth=0, markersize=5)[0] for shade in shades]
        figure.legend(said, list(settings), loc="outside upper center", ncols=len(settings), frameon=False, fontsize=8.5,
                      labelcolor=DARK, handletextpad=0.1, columnspacing=1)
        return figure

    return Drawing(draw(WIDE), alt=alt, narrow=[draw(NARROW)])


def ranges(panels, alt, strong=("GAN", "WGAN-GP")):
    """A panel for each data set: a bar over the ranks that the seeds allow a method, and a dot at the rank of its median.

    Args:
        panels: {title: {method: [one number a seed]}}, the same methods in each; lower is better, None for a broken run
        alt: what is to be seen, in words
        strong: two methods that stand out
    """
    methods = list(next(iter(panels.values())))

    def draw(width, columns):
        rows = -(-len(panels) // columns)
        with plt.rc_context(STYLE):
            figure, axes = plt.subplots(rows, columns, figsize=(width, rows * (0.35 + 0.19 * len(methods)) + 0.4),
                                        squeeze=False, sharex=True, sharey=True, layout="constrained")
            for one, (title, scores) in zip(axes.flat, panels.items()):
                one.set_title(title)
                bars(one, scores, strong)
            for one in list(axes.flat)[len(panels):]:
                one.remove()
            name_rows(axes[0][0], methods)
            words = textwrap.fill("rank: bars are what the seeds allow, dots the medians'", int(12 * width))
            figure.supxlabel(words, fontsize=9)
        plt.close(figure)
        return figure

    return Drawing(draw(WIDE, 3), alt=alt, narrow=[draw(NARROW, 2)])


def standings(scores, xlabel, alt, mark=None, strong=("GAN", "WGAN-GP")):
    """A row for each method: its seeds as dots on a logarithmic axis with their median, and beside it the ranks they allow.

    Args:
        scores: {method: [one number above 0 a seed]}
        xlabel: what they are
        alt: what is to be seen, in words
        mark: (place, name) of a dotted line
        strong: two methods that stand out
    """
    colours = dict(zip(strong, PAIR))

    def draw(width, widths):
        with plt.rc_context(STYLE):
            figure, (left, right) = plt.subplots(1, 2, figsize=(width, 0.9 + 0.27 * len(scores)), sharey=True,
                                                 width_ratios=widths, layout="constrained")
            left.set(xlabel=xlabel, xscale="log")
            for row, (title, values) in enumerate(scores.items()):
                colour, middle = colours.get(title, SOFT), statistics.median(values)
                left.plot(values, [row] * len(values), "o", color=colour, markersize=5, alpha=0.7, markeredgewidth=0)
                left.plot([middle] * 2, [row - 0.33, row + 0.33], color=colour, linewidth=1.8)
            dotted(left, mark, upright=True)
            plain_ticks(left, "x")
            bars(right, scores, strong)
            right.set(xlabel="possible ranks")
            name_rows(left, list(scores))
        plt.close(figure)
        return figure

    return Drawing(draw(WIDE, (3, 2)), alt=alt, narrow=[draw(NARROW, (1, 1))])


def bars(axes, scores, strong):
    """The ranks that seeds allow as a bar for each method, over faint lines, and the rank of the median as a dot."""
    colours, last = dict(zip(strong, PAIR)), len(scores)
    middles = {title: statistics.median_high(counted("scores", values)) for title, values in scores.items()}
    order = sorted(middles, key=middles.get)
    axes.set(xlim=(0.4, last + 0.6), xticks=range(1, last + 1))
    for rank in range(1, last + 1):
        axes.axvline(rank, color=SOFT, linewidth=0.4, alpha=0.35)
    for row, (title, (best, worst)) in enumerate(possible_ranks(scores).items()):
        colour = colours.get(title, SOFT)
        axes.barh(row, worst - best + 0.8, left=best - 0.4, height=0.62, color=colour, alpha=0.4, linewidth=0)
        axes.plot(1 + order.index(title), row, "o", color=colour, markersize=4.5, markeredgewidth=0)
    axes.tick_params(axis="y", length=0)
    axes.spines["left"].set_visible(False)


def name_rows(axes, methods):
    """Methods as the names of rows, the first one at the top."""
    axes.set(yticks=range(len(methods)), yticklabels=methods, ylim=(len(methods) - 0.4, -0.6))
    axes.tick_params(axis="y", length=0)
    axes.spines["left"].set_visible(False)
