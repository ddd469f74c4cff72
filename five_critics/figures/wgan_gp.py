"""Figures of chapter 3."""
import torch

from ganlib.plots.charts import COLOURS, DARK, DASHES, MADE, OTHER, REAL

from .drawing import SOFT, Drawing, at_two_widths, panel
from .wgan import GREY, heights


def value_surfaces(rows, columns, alt, limit=3.0, count=300):
    """Figure 1a of the WGAN-GP paper: the values of critics, each panel with its own levels; the darker the higher.

    A phone shows the rows of one column side by side, since they are what is compared, drawn more coarsely.

    Args:
        rows: {row label: list of surfaces (m, m)}, from low to high x along columns and from low to high y along rows
        columns: {column title: real points (n, 2)}
        alt: what is to be seen, in words
        limit: the panels show [-limit, limit] in both directions
        count: real points shown
    """
    square = {"xlim": (-limit, limit), "ylim": (-limit, limit), "xticks": [], "yticks": []}

    def draw(width, row, place, coarse=1):
        column, real = list(columns.items())[place]
        figure, axes = panel(width, width + 0.2, title=f"{column},\n{row}", **square)
        surface = torch.nn.functional.avg_pool2d(torch.as_tensor(rows[row][place])[None], coarse)[0]
        heights(axes, surface, limit, levels=10)
        axes.scatter(*real[:count:coarse].T, s=4, color=REAL, linewidths=0)
        axes.spines[:].set_visible(True)
        axes.set_aspect("equal")
        return figure

    places = range(len(columns))
    return Drawing(*(draw(2.3, row, place) for row in rows for place in places), alt=alt,
                   narrow=[draw(1.5, row, place, coarse=2) for place in places for row in rows])


def gradient_norms(norms, alt):
    """Figure 1b (left): the gradient's norm at the activations of each layer, the last layer at the left, on a log axis.

    Args:
        norms: {label: (layers,)} from the first layer to the last; norms of 0 are left out. Labels stand at the right end
        alt: what is to be seen, in words
    """
    def draw(width):
        figure, axes = panel(width, 3.4, xlabel="layer of the critic (the gradient travels to the right)" if width > 4
                             else "layer of the critic", ylabel="gradient norm", yscale="log")
        for dash, colour, (label, values) in zip(DASHES, (SOFT, OTHER, COLOURS[4], DARK), norms.items()):
            values = torch.as_tensor(values, dtype=torch.float64)
            shown = torch.where(values > 0, values, torch.nan)
            axes.plot(range(1, len(values) + 1), shown, dash, color=colour, marker="o", markersize=3.5, linewidth=1.6)
            axes.annotate(label, (1, float(shown[0])), xytext=(7, -3), textcoords="offset points", color=colour,
                          fontweight="bold")
        axes.set_xlim(len(values) + 0.4, 1 - len(values) * (0.28 if width > 4 else 0.75))
        axes.set_xticks([tick for tick in (13, 10, 7, 4, 1) if tick <= len(values)])
        return figure

    return at_two_widths(draw, alt)


def weight_histograms(groups, alt, bins=61):
    """Figure 1b (right): histograms of weights, one panel each, over their own range.

    Args:
        groups: {title: (n,)}
        alt: what is to be seen, in words
    """
    figures = []
    for title, weights in groups.items():
        figure, axes = panel(3.2, 2.1, title=title, xlabel="weight", ylabel="how many", yticks=[])
        axes.hist(torch.as_tensor(weights).numpy(), bins=bins, color=SOFT)
        axes.locator_params(axis="x", nbins=5)
        figures.append(figure)
    return Drawing(*figures, alt=alt)


def couplings(matrices, alt):
    """How strongly the critic's value at sample i depends on sample j: greys on one logarithmic scale.

    Args:
        matrices: {title: (n, n)} norms, none negative; those below 1e-6 of the largest are left blank
        alt: what is to be seen, in words
    """
    figures, largest = [], max(float(torch.as_tensor(m).max()) for m in matrices.values())
    for title, matrix in matrices.items():
        share = (1 + torch.log10(torch.as_tensor(matrix) / largest) / 6).clamp(0, 1)
        figure, axes = panel(2.3, 2.5, title=title, xlabel="moved sample j", ylabel="critic at sample i")
        axes.set(xticks=[], yticks=[])
        shade = torch.tensor(GREY).expand(*share.shape, 3)
        axes.imshow(torch.cat([shade, share[..., None]], -1), interpolation="nearest")
        axes.spines[:].set_visible(True)
        figures.append(figure)
    return Drawing(*figures, alt=alt)


def train_and_validation(methods, alt, title="negative critic loss"):
    """Figure 5b: the negative critic loss on training and on held-back samples, one panel a method.

    Args:
        methods: {title: (updates (n,), {label: (means (n,), standard errors (n,))})}; labels stand at the right end
        alt: what is to be seen, in words
    """
    figures = []
    for name, (updates, lines) in methods.items():
        figure, axes = panel(3.3, 2.7, title=f"{name}:\n{title}", xlabel="generator updates")
        for dash, colour, (label, (mean, error)) in zip(DASHES, (DARK, MADE, OTHER), lines.items()):
            mean, error = torch.as_tensor(mean), torch.as_tensor(error)
            axes.plot(updates, mean, dash, color=colour, linewidth=1.6)
            axes.fill_between(updates, mean - error, mean + error, color=colour, alpha=0.2, linewidth=0)
            axes.annotate(label, (float(updates[-1]), float(mean[-1])), xytext=(4, -3), textcoords="offset points",
                          color=colour, fontweight="bold")
        axes.set(ylim=(0, None), xlim=(0, 1.45 * float(updates[-1])))
        figures.append(figure)
    return Drawing(*figures, alt=alt)


def families(x, groups, best, alt):
    """Many critics of one kind on a line, one panel a kind, over the best critic.

    Args:
        x: (n,)
        groups: {title: (critics, n)}
        best: (n,)
        alt: what is to be seen, in words
    """
    every = torch.cat([best.reshape(1, -1), *(torch.as_tensor(lines) for lines in groups.values())])
    edge = 0.05 * float(every.max() - every.min())
    figures = []
    for title, lines in groups.items():
        figure, axes = panel(3.2, 2.5, title=title, xlabel="x", ylim=(float(every.min()) - edge, float(every.max()) + edge))
        for line in lines:
            axes.plot(x, line, color=SOFT, linewidth=0.9)
        axes.plot(x, best, color=DARK, linewidth=2, linestyle="--")
        figures.append(figure)
    return Drawing(*figures, alt=alt)
