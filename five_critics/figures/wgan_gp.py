"""Figures of chapter 3."""
import torch
from matplotlib import colors

from ganlib.plots.charts import DARK, DASHES, MADE, OTHER, REAL, SURFACE, panels

MARKERS = ["o", "s", "^", "x"]


def value_surfaces(rows, columns, limit=3.0, count=400):
    """Figure 1a of the WGAN-GP paper: the values of critics as contour lines, each panel with its own levels.

    Args:
        rows: {row label: list of surfaces (m, m)}, from low to high x along columns and from low to high y along rows
        columns: {column title: real points (n, 2)}
        limit: the panels show [-limit, limit] in both directions
        count: real points shown
    """
    figure, axes = panels(len(rows) * len(columns), len(columns), ratio=1.0)
    for index, panel in enumerate(axes):
        row, column = divmod(index, len(columns))
        surface = torch.as_tensor(list(rows.values())[row][column])
        line = torch.linspace(-limit, limit, surface.shape[-1])
        panel.imshow(surface, extent=(-limit, limit, -limit, limit), origin="lower", cmap=SURFACE, alpha=0.45)
        panel.contour(line, line, surface, levels=12, colors=DARK, linewidths=0.6, linestyles="solid")
        title, real = list(columns.items())[column]
        panel.scatter(*real[:count].T, s=4, color=REAL, linewidths=0, alpha=0.7)
        panel.set(title=title if row == 0 else "", ylabel=list(rows)[row] if column == 0 else "", xticks=[], yticks=[],
                  xlim=(-limit, limit), ylim=(-limit, limit), aspect="equal")
    return figure


def gradient_norms(norms):
    """Figure 1b (left): the gradient's norm at the activations of each layer, the last layer at the left, on a log axis.

    Args:
        norms: {label: (layers,)} from the first layer to the last; norms of 0 are left out
    """
    figure, [axes] = panels(1, width=5.2, ratio=0.6)
    for marker, dash, (label, values) in zip(MARKERS, DASHES, norms.items()):
        values = torch.as_tensor(values, dtype=torch.float64)
        shown = torch.where(values > 0, values, torch.nan)
        axes.plot(range(1, len(values) + 1), shown, dash, marker=marker, markersize=4, label=label)
    axes.set(xlabel="layer of the critic (the gradient travels to the right)", ylabel="gradient norm", yscale="log")
    axes.invert_xaxis()
    axes.legend()
    return figure


def weight_histograms(groups, bins=61):
    """Figure 1b (right): histograms of weights, one panel each, over their own range.

    Args:
        groups: {title: (n,)}
    """
    figure, axes = panels(len(groups), ratio=0.62)
    for panel, (title, weights) in zip(axes, groups.items()):
        panel.hist(torch.as_tensor(weights).numpy(), bins=bins, color=REAL)
        panel.set(title=title, xlabel="weight", yticks=[])
        panel.locator_params(axis="x", nbins=5)
    axes[0].set(ylabel="how many")
    return figure


def couplings(matrices):
    """How strongly the critic's value at sample i depends on sample j: maps on one logarithmic scale.

    Args:
        matrices: {title: (n, n)} norms, none negative; those below 1e-6 of the largest are drawn white
    """
    largest = max(float(torch.as_tensor(m).max()) for m in matrices.values())
    scale = colors.LogNorm(1e-6 * largest, largest)
    figure, axes = panels(len(matrices), ratio=1.1)
    for panel, (title, matrix) in zip(axes, matrices.items()):
        matrix = torch.as_tensor(matrix)
        image = panel.imshow(torch.where(matrix > 1e-6 * largest, matrix, torch.nan), cmap="Greys", norm=scale)
        panel.set(title=title, xlabel="moved sample j", xticks=[], yticks=[])
    axes[0].set(ylabel="critic at sample i")
    figure.colorbar(image, ax=axes, label="‖∂f(x_i)/∂x_j‖", shrink=0.8)
    return figure


def slope_maps(maps, real, made, limit=2.5, highest=2.0, count=200):
    """The critic's slope over the plane: white is 1, blue steeper, orange flatter.

    Args:
        maps: {title: (m, m)} slopes, as `value_surfaces` takes surfaces
        real, made: (n, 2) points drawn on each panel
        highest: slopes from 0 to this have colours of their own
    """
    figure, axes = panels(len(maps), min(len(maps), 4), ratio=1.12)
    for panel, (title, slopes) in zip(axes, maps.items()):
        image = panel.imshow(torch.as_tensor(slopes), extent=(-limit, limit, -limit, limit), origin="lower", cmap=SURFACE,
                             norm=colors.TwoSlopeNorm(1.0, 0.0, highest))
        panel.scatter(*made[:count].T, s=8, marker="x", color=MADE, linewidths=0.6, alpha=0.7, label="generated")
        panel.scatter(*real[:count].T, s=6, marker="o", color=DARK, linewidths=0, label="real")
        panel.set(title=title, xlim=(-limit, limit), ylim=(-limit, limit), aspect="equal", xticks=[], yticks=[])
    figure.legend(*axes[0].get_legend_handles_labels(), loc="outside lower center", ncols=2)
    figure.colorbar(image, ax=axes, label="slope of f", shrink=0.7)
    return figure


def train_and_validation(methods, ylabel="negative critic loss"):
    """Figure 5b: the negative critic loss on training and on held-back samples, one panel a method.

    Args:
        methods: {title: (updates (n,), {label: (means (n,), standard errors (n,))})}
    """
    figure, axes = panels(len(methods), ratio=0.7)
    for panel, (title, (updates, lines)) in zip(axes, methods.items()):
        for dash, colour, (label, (mean, error)) in zip(DASHES, (REAL, MADE, OTHER), lines.items()):
            mean, error = torch.as_tensor(mean), torch.as_tensor(error)
            panel.plot(updates, mean, dash, color=colour, label=label)
            panel.fill_between(updates, mean - error, mean + error, color=colour, alpha=0.2, linewidth=0)
        panel.set(title=title, xlabel="generator updates", ylim=(0, None))
        panel.legend()
    axes[0].set(ylabel=ylabel)
    return figure


def families(x, groups, best):
    """Many critics of one kind on a line, one panel a kind, over the best critic.

    Args:
        x: (n,)
        groups: {title: (critics, n)}
        best: (n,)
    """
    figure, axes = panels(len(groups), ratio=0.7, sharey=True)
    for panel, (title, lines) in zip(axes, groups.items()):
        for index, line in enumerate(lines):
            panel.plot(x, line, color=MADE, linewidth=0.8, alpha=0.8, label="" if index else "learned")
        panel.plot(x, best, color=DARK, linewidth=1.6, linestyle="--", label="best")
        panel.set(title=title, xlabel="x")
    axes[0].set(ylabel="f")
    axes[0].legend()
    return figure
