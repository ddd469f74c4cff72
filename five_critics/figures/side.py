"""Figures of chapter 7: many methods beside each other, every seed to be seen."""
import math
import statistics

from ganlib.plots.charts import DARK, MADE

from ..comparing import counted
from .drawing import SOFT, Drawing, panel

__all__ = ["races", "seeds_by_setting"]


def races(runs, xlabel, ylabel, alt, mark=None, logx=False, logy=False):
    """A panel for each method: its seeds as thin lines, their median as a thick one, and the others' medians in grey.

    Args:
        runs: {title: (x, seeds)}, x (moments,) and seeds a list with one list (moments,) a seed; None where a run is broken
        alt: what is to be seen, in words
        mark: (height, name) of a dotted line, such as a noise floor
        logx, logy: logarithmic axes
    """
    medians = {title: (x, [middle(values) for values in zip(*seeds)]) for title, (x, seeds) in runs.items()}
    settings = {"xscale": "log" if logx else "linear", "yscale": "log" if logy else "linear"}
    figures = []
    for title, (x, seeds) in runs.items():
        figure, axes = panel(1.7, 1.75, title=title, xlabel=xlabel, ylabel=ylabel, **settings)
        for other, (theirs, heights) in medians.items():
            if other != title:
                axes.plot(theirs, heights, color=SOFT, linewidth=0.7, alpha=0.45)
        for heights in seeds:
            axes.plot(x, [math.nan if height is None else height for height in heights], color=MADE, linewidth=0.7)
        axes.plot(x, medians[title][1], color=DARK, linewidth=2)
        if mark:
            axes.axhline(mark[0], color=SOFT, linewidth=1, linestyle=(0, (1, 2)))
            axes.annotate(mark[1], (1, mark[0]), xycoords=("axes fraction", "data"), xytext=(0, 2), fontsize=8,
                          textcoords="offset points", color=SOFT, ha="right")
        axes.minorticks_off()
        figures.append(figure)
    share(figures)
    return Drawing(*figures, alt=alt)


def share(figures):
    """Give the axes of all figures the same ends, and counts only whole numbers."""
    for get, put in (("get_xlim", "set_xlim"), ("get_ylim", "set_ylim")):
        low, high = zip(*(getattr(figure.axes[0], get)() for figure in figures))
        for figure in figures:
            getattr(figure.axes[0], put)(min(low), max(high))
    for figure in figures:
        for axis in (figure.axes[0].xaxis, figure.axes[0].yaxis):
            if axis.get_scale() == "linear":
                axis.get_major_locator().set_params(integer=True)


def middle(values):
    """The median, where None is the worst there is; NaN if that is None."""
    found = statistics.median_high(counted("values", values))
    return found if math.isfinite(found) else math.nan


def seeds_by_setting(settings, xlabel, alt, mark=None, xlim=None):
    """A panel for each setting, in it a row for each method, and in that a dot for each seed, on a logarithmic axis.

    Args:
        settings: {title: {method: [a number above 0 a seed, None for a broken run]}}; broken runs are crosses at the
            right end
        alt: what is to be seen, in words
        mark: (place, name) of a dotted line
        xlim: ends of the axis
    """
    figures = []
    for title, methods in settings.items():
        figure, axes = panel(2.3, 0.8 + 0.22 * len(methods), title=title, xlabel=xlabel, xscale="log", xlim=xlim,
                             yticks=range(len(methods)), yticklabels=list(methods), ylim=(len(methods) - 0.4, -0.6))
        for row, values in enumerate(methods.values()):
            kept = [value for value in values if value is not None]
            axes.plot(kept, [row] * len(kept), "o", color=DARK, markersize=4, alpha=0.7, markeredgewidth=0)
            broken = len(values) - len(kept)
            axes.plot([1 - 0.06 * i for i in range(broken)], [row] * broken, "x", color=MADE, markersize=5, clip_on=False,
                      transform=axes.get_yaxis_transform())
        if mark:
            axes.axvline(mark[0], color=SOFT, linewidth=1, linestyle=(0, (1, 2)))
            axes.annotate(mark[1], (mark[0], 0), xycoords=("data", "axes fraction"), xytext=(2, 2), fontsize=8,
                          textcoords="offset points", color=SOFT)
        axes.minorticks_off()
        axes.tick_params(axis="y", length=0)
        axes.spines["left"].set_visible(False)
        figures.append(figure)
    return Drawing(*figures, alt=alt)
