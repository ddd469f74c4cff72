"""Figures of chapter 4."""
import torch

from ganlib.plots.charts import DARK, DASHES, MADE, OTHER, REAL

from .drawing import SOFT, Drawing, panel

COLOURS = [DARK, OTHER, SOFT, REAL]


def energies_in_training(runs, alt):
    """The mean energies of real and generated samples, and the discriminator's loss V, under the margin; one panel a run.

    Args:
        runs: {title: {"real": (n,), "generated": (n,), "value": (n,), "margin": (n,)}}
    """
    figures, top = [], max(float(max(line)) for lines in runs.values() for line in lines.values())
    for title, lines in runs.items():  # with room for the names above the lines
        figure, axes = panel(2.3, 2.6, title=title, xlabel="generator updates", ylim=(0, 1.6 * top))
        axes.plot(lines["value"], "-", color=DARK, linewidth=1.2, label="V, D's loss")
        axes.plot(lines["generated"], "--", color=MADE, label="energy, generated")
        axes.plot(lines["real"], "-.", color=REAL, label="energy, real")
        axes.plot(lines["margin"], ":", color=OTHER, linewidth=2, label="margin m")
        axes.legend(loc="upper right", labelcolor=DARK, fontsize=9)  # in each: a phone shows one at a time
        figures.append(figure)
    return Drawing(*figures, alt=alt)


def sweeps(x, quantities, xlabel, alt):
    """Several quantities over one hyperparameter, on a logarithmic axis, one panel each, with error bars.

    Args:
        x: (n,)
        quantities: {title: {label: (means (n,), standard errors (n,))}}, at most four labels each
    """
    figures = []
    for title, lines in quantities.items():
        figure, axes = panel(3.2, 2.6, title=title, xlabel=xlabel, xscale="log")
        for dash, marker, colour, (label, (mean, error)) in zip(DASHES, "os^x", COLOURS, lines.items()):
            axes.errorbar(x, mean, yerr=error, linestyle=dash, marker=marker, markersize=5, color=colour, capsize=2,
                          linewidth=1.2, label=label)
        axes.set_ylim(bottom=0)
        figures.append(figure)
    figures[0].axes[0].legend(loc="upper left", labelcolor=DARK, fontsize=9)
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
