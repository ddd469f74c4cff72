"""Figures of chapter 4."""
import math

import matplotlib.pyplot as plt
import torch
from matplotlib.ticker import FuncFormatter

from ganlib.plots.charts import DARK, DASHES, MADE, OTHER, REAL

from ..galleries import apart
from .drawing import PIXELS, SOFT, STYLE, Drawing, panel

COLOURS = [DARK, OTHER, SOFT, REAL]


def energies_in_training(runs, alt):
    """The mean energies of real and generated samples, and the discriminator's loss V, under the margin; one panel a run.

    Args:
        runs: {title: {"real": (n,), "generated": (n,), "value": (n,), "margin": (n,), "spread": a number}}, the spread of
            the energy over real samples, drawn as a bar up and down from where their mean ends
    """
    lines = {"value": ("V, D's loss", "-", DARK), "generated": ("generated", "--", MADE), "real": ("real", "-.", REAL),
             "margin": ("margin m", ":", SOFT)}
    top = 1.03 * max(float(max(run[name])) for run in runs.values() for name in lines)

    def draw(width, rows, columns, height, named):
        with plt.rc_context(STYLE):
            figure, axes = plt.subplots(rows, columns, figsize=(width, height), layout="constrained", sharex=True,
                                        sharey=True)
            for i, (one, (title, run)) in enumerate(zip(axes.flat, runs.items())):
                last, ends = len(run["value"]) - 1, []
                one.set(title=title, ylim=(0, top), xlim=(0, 1.05 * last))
                for name, (words, dash, colour) in lines.items():
                    one.plot(run[name], dash, color=colour, linewidth=2 if name == "margin" else 1.4, label=words)
                    ends.append(float(run[name][-1]))
                one.errorbar([1.03 * last], float(run["real"][-1]), yerr=run["spread"], color=REAL, capsize=3, linewidth=1.4)
                if i in named:
                    pixels = PIXELS * 0.78 * height / rows / top
                    for (words, _, colour), place in zip(lines.values(), apart([pixels * end for end in ends])):
                        one.annotate(words, (1, place / pixels), xycoords=("axes fraction", "data"), xytext=(5, 0),
                                     textcoords="offset points", va="center", color=colour, fontweight="bold")
            figure.supxlabel("generator updates", fontsize=9)
        plt.close(figure)
        return figure

    count = len(runs)
    return Drawing(draw(7.4, 1, count, 2.9, [count - 1]), alt=alt,
                   narrow=[draw(3.3, count, 1, 0.4 + 1.75 * count, range(count))])


def best_energies(p, cases, m, alt):
    """Masses at a few places and the energy that is best against them, one small panel a case.

    Args:
        p: (n,) masses of the data
        cases: {title: (q (n,), energy (n,), least V)}, the energy NaN where any number from 0 to m is best
    """
    places, base = range(len(p)), -1.2 * m

    def draw(title, width, q, energy, value):
        figure, axes = panel(width, 2.6, title=title, xticks=[], yticks=[0, m], yticklabels=["0", "m"],
                             ylim=(-1.25 * m, 1.35 * m))
        axes.bar([i - 0.19 for i in places], [m * float(mass) for mass in p], 0.36, bottom=base, color=REAL)
        axes.bar([i + 0.19 for i in places], [m * float(mass) for mass in q], 0.36, bottom=base, color=MADE)
        for i, height in zip(places, energy):
            if math.isnan(height):
                axes.bar([i], [m], 0.9, color=SOFT, alpha=0.3)
            else:
                axes.plot([i - 0.45, i + 0.45], [height, height], color=DARK, linewidth=2.4, solid_capstyle="butt")
        axes.annotate(f"V = {value:.3f}", (0, 1.14 * m), color=DARK, xycoords=("axes fraction", "data"), xytext=(3, 0),
                      textcoords="offset points")
        axes.spines["bottom"].set_visible(False)
        return figure, axes

    def all_of(width):
        drawn = [draw(title, width, *case) for title, case in cases.items()]
        first, last = drawn[0][1], drawn[-1][1]
        first.annotate("best D", (0.5, 0.08 * m), color=DARK)
        first.annotate("p", (-0.4, base + m * float(p[0]) + 0.05 * m), color=REAL, fontweight="bold")
        first.annotate("q", (len(p) - 1.7, base + 0.6 * m), color=MADE, fontweight="bold")
        last.annotate("any number\nfrom 0 to m", ((len(p) - 1) / 2, 0.5 * m), color=DARK, ha="center", va="center")
        return [figure for figure, _ in drawn]

    return Drawing(*all_of(1.72), alt=alt, narrow=all_of(1.5))


def sweeps(x, quantities, xlabel, alt, at=None):
    """Several quantities over one hyperparameter, one panel each, with error bars.

    Args:
        x: (n,) numbers on a logarithmic axis, or words at even places
        quantities: {title: {label: (means (n,), standard errors (n,))}}, at most four labels each
        at: {title: {label: (x, y)}} where a label begins in that panel, in its line's colour
    """
    figures, words = [], isinstance(x[0], str)
    for title, lines in quantities.items():
        figure, axes = panel(3.2, 2.6, title=title, xlabel=xlabel, xscale="linear" if words else "log")
        for dash, marker, colour, (label, (mean, error)) in zip(DASHES, "os^x", COLOURS, lines.items()):
            axes.errorbar(range(len(x)) if words else x, mean, yerr=error, linestyle=dash, marker=marker, markersize=5,
                          color=colour, capsize=2, linewidth=1.2, label=label)
            if place := (at or {}).get(title, {}).get(label):
                axes.annotate(label, place, color=colour, fontweight="bold")
        if words:
            axes.set_xticks(range(len(x)), x)
        else:
            axes.xaxis.set_major_formatter(FuncFormatter(lambda value, _: f"{value:g}"))
        axes.set_ylim(bottom=0)
        figures.append(figure)
    return Drawing(*figures, alt=alt)


def score_histograms(groups, edges, alt):
    """Figures 2 and 3 of the EBGAN paper: which share of the settings reached which score.

    One panel for each group of settings, with one outline a method, told apart by dashes; a share at the right end is a
    method's settings with good scores.

    Args:
        groups: {title: {method: scores (n,)}}, at most four methods; n may differ
        edges: (bins + 1,) increasing, where one bin ends and the next begins

    Raises:
        ValueError: a score lies outside the edges, so that it would be in no bin
    """
    edges, figures = torch.as_tensor(edges, dtype=torch.float64), []
    for title, methods in groups.items():
        figure, axes = panel(2.3, 2.4, title=title, xlabel="score", xlim=(edges[0].item(), edges[-1].item()))
        for dash, colour, (method, scores) in zip(DASHES, [MADE, DARK, REAL, OTHER], methods.items()):
            scores = torch.as_tensor(scores, dtype=torch.float64)
            if not ((scores >= edges[0]) & (scores <= edges[-1])).all():
                raise ValueError(f"groups[{title!r}][{method!r}] has scores from {scores.min():g} to {scores.max():g}: "
                                 f"expected {edges[0]:g} to {edges[-1]:g}, as edges")
            share = 100 * torch.histogram(scores, edges).hist / len(scores)
            axes.stairs(share.numpy(), edges.numpy(), color=colour, linestyle=dash, linewidth=1.6, label=method)
        figures.append(figure)
    figures[0].axes[0].set(ylabel="% of settings")
    figures[0].axes[0].legend(labelcolor=DARK, fontsize=9)
    return Drawing(*figures, alt=alt)
