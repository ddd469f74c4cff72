"""Figures of chapter 4's two longer experiments: the grid of settings, and few labels."""
import torch

from ganlib.plots.charts import DARK, DASHES, MADE, OTHER, REAL, panels

COLOURS = [MADE, REAL, OTHER, DARK]
MARKERS = ["o", "s", "^"]


def score_histograms(groups, edges, xlabel="score", marks=None):
    """Figures 2 and 3 of the EBGAN paper: which share of the settings reached which score.

    One panel for each group of settings, with one outline a method, told apart by dashes; a share at the right end is a
    method's settings with good scores. Alt text should name the methods and say whose outline lies further right.

    Args:
        groups: {title: {method: scores (n,)}}, at most four methods; n may differ
        edges: (bins + 1,) increasing, where one bin ends and the next begins
        marks: {label: score} of dotted vertical lines, such as the score of real digits

    Raises:
        ValueError: a score lies outside the edges, so that it would be in no bin
    """
    edges = torch.as_tensor(edges, dtype=torch.float64)
    figure, axes = panels(len(groups), min(len(groups), 3), ratio=0.85, sharey=True)
    for panel, (title, methods) in zip(axes, groups.items()):
        for dash, colour, (method, scores) in zip(DASHES, COLOURS, methods.items()):
            scores = torch.as_tensor(scores, dtype=torch.float64)
            if not ((scores >= edges[0]) & (scores <= edges[-1])).all():
                raise ValueError(f"groups[{title!r}][{method!r}] has scores from {scores.min():g} to {scores.max():g}: "
                                 f"expected {edges[0]:g} to {edges[-1]:g}, as edges")
            share = 100 * torch.histogram(scores, edges).hist / len(scores)
            panel.stairs(share.numpy(), edges.numpy(), color=colour, linestyle=dash, linewidth=1.6, label=method)
        for label, score in (marks or {}).items():
            panel.axvline(score, color=DARK, linewidth=0.8, linestyle=(0, (1, 2)))
            panel.annotate(f"{label} ", (score, 1), xycoords=("data", "axes fraction"), ha="right", va="top", fontsize=8)
        panel.set(title=title, xlabel=xlabel, xlim=(edges[0].item(), edges[-1].item()))
    axes[0].set(ylabel="% of settings")
    figure.legend(*axes[0].get_legend_handles_labels(), loc="outside lower center", ncols=4)
    return figure


def side_by_side(groups, variants, xlabel, ylabel):
    """Means with error bars of several variants beside each other, for each of a few groups.

    Two neighbours share a mark and a colour; the first is filled, the second empty. Alt text should say which variant is
    lowest and whether its bar overlaps its neighbour's.

    Args:
        groups: names (n,) along x
        variants: {label: (means (n,), standard errors (n,))}, at most six

    Raises:
        ValueError: there are more variants than marks
    """
    if len(variants) > 2 * len(MARKERS):
        raise ValueError(f"variants has {len(variants)} entries: expected at most {2 * len(MARKERS)}")
    figure, [axes] = panels(1, width=6.4, ratio=0.55)
    step = 0.65 / len(variants)
    for index, (label, (mean, error)) in enumerate(variants.items()):
        marker, colour = MARKERS[index // 2], COLOURS[index // 2]
        places = [group + (index - (len(variants) - 1) / 2) * step for group in range(len(groups))]
        axes.errorbar(places, mean, yerr=error, linestyle="", marker=marker, markersize=6, capsize=3, label=label,
                      color=colour, markerfacecolor="white" if index % 2 else colour)
    axes.set(xlabel=xlabel, ylabel=ylabel, xticks=range(len(groups)), xticklabels=groups, xlim=(-0.5, len(groups) - 0.5))
    axes.tick_params(axis="x", length=0)
    figure.legend(*axes.get_legend_handles_labels(), loc="outside lower center", ncols=3)
    return figure
