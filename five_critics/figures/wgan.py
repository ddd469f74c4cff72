"""Figures of chapter 2."""
import torch

from ganlib.plots.charts import DARK, DASHES, MADE, OTHER, REAL, SURFACE, name_axes, panels

MARKS = [("o", REAL), ("x", MADE), ("^", OTHER)]


def by_routes(theta, titles, xlabel="θ"):
    """A quantity over theta, one panel each: a line for the closed form, and marks for what other routes found.

    A jump in the closed form is drawn as a gap if it holds NaN there.

    Args:
        theta: (n,)
        titles: {title: (closed form (n,), {route: (places (m,), values (m,))})}, at most three routes each
    """
    figure, axes = panels(len(titles), ratio=0.8)
    for panel, (title, (closed, routes)) in zip(axes, titles.items()):
        panel.plot(theta, closed, color=DARK, linewidth=1.2, label="closed form")
        for (marker, colour), (route, (places, values)) in zip(MARKS, routes.items()):
            panel.plot(places, values, marker, color=colour, markersize=6, fillstyle="none", label=route)
        panel.set(title=title, xlabel=xlabel)
        panel.legend()
    return figure


def transport_plan(p, q, plan, labels):
    """How the mass p (n,) becomes q (m,): the plan (n, m) as a map, p as bars at its left, q as bars above it.

    Args:
        labels: of the n points of p and of the m points of q, a pair of sequences
    """
    figure, axes = panels(4, 2, width=3.6, ratio=1, gridspec_kw={"width_ratios": [1, 4], "height_ratios": [1, 4]})
    corner, above, left, middle = axes
    corner.remove()
    above.bar(range(len(q)), q, color=MADE)
    left.barh(range(len(p)), p, color=REAL)
    left.invert_xaxis()
    middle.imshow(plan, cmap="Greys", vmin=0, aspect="auto")
    above.set(xticks=[], xlim=(-0.5, len(q) - 0.5), ylabel="q")
    left.set(yticks=range(len(p)), yticklabels=labels[0], ylim=(len(p) - 0.5, -0.5), xlabel="p", ylabel="from")
    middle.set(xticks=range(len(q)), xticklabels=labels[1], yticks=[], xlabel="to")
    middle.spines[:].set_visible(True)
    return figure


def critics(x, p, q, rows):
    """The densities p and q on a line, and below them what critics say there, one panel a row.

    Args:
        x, p, q: (n,)
        rows: {ylabel: {label: (n,)}}
    """
    figure, axes = panels(1 + len(rows), 1, width=5.2, ratio=0.3, sharex=True)
    axes[0].plot(x, p, color=REAL, linestyle=":", linewidth=2, label="p, data")
    axes[0].plot(x, q, color=MADE, label="q, generator")
    axes[0].set(ylabel="density")
    for panel, (ylabel, lines) in zip(axes[1:], rows.items()):
        for dash, colour, (label, y) in zip(DASHES, (DARK, OTHER, REAL, MADE), lines.items()):
            panel.plot(x, y, dash, color=colour, label=label)
        panel.set(ylabel=ylabel)
    for panel in axes:
        panel.legend(loc="upper left", bbox_to_anchor=(1, 1))
    axes[-1].set(xlabel="x")
    return figure


def losses_and_distances(rounds, xlabel="generator updates"):
    """A loss (left axis) and a distance (right axis) along training, one panel a run.

    Args:
        rounds: list of dicts with `title`, `updates` (n,), `loss` (n,), `distance` (n,) and `loss_label`
    """
    figure, axes = panels(len(rounds), min(len(rounds), 2), width=7.2, ratio=0.58)
    for panel, each in zip(axes, rounds):
        panel.plot(each["updates"], each["loss"], "-", color=DARK)
        other = panel.twinx()
        other.spines["right"].set_visible(True)
        other.plot(each["updates"], each["distance"], "--", color=MADE)
        panel.set(title=each["title"], xlabel=xlabel, ylabel=each["loss_label"])
        other.set(ylabel="exact W₁ (dashed)")
        other.set_ylim(bottom=0)
    return figure


def with_errors(x, lines, xlabel, ylabel, marks=None, logx=False, logy=False):
    """Named curves with error bars.

    Args:
        x: (n,)
        lines: {label: (means (n,), standard errors (n,), or None for a curve without errors)}
        marks: {label: height} of dotted horizontal lines, such as a noise floor
    """
    figure, [axes] = panels(1, width=5.2, ratio=0.6)
    for dash, (label, (mean, error)) in zip(DASHES, lines.items()):
        axes.errorbar(x, mean, yerr=error, linestyle=dash, capsize=3, marker="" if error is None else "o", markersize=4,
                      label=label)
    name_axes(axes, xlabel, ylabel, marks, logx, logy)
    return figure


def critic_maps(rounds, limit=2.0, count=300):
    """Real and generated points over the critic's surface, one panel each, each with the colours of its own range.

    Args:
        rounds: list of dicts with `title`, `surface` (m, m) as for `points`, `real` (n, 2), `made` (n, 2)
    """
    figure, axes = panels(len(rounds), min(len(rounds), 4), ratio=1.12)
    for panel, each in zip(axes, rounds):
        surface = torch.as_tensor(each["surface"])
        panel.imshow(surface, extent=(-limit, limit, -limit, limit), origin="lower", cmap=SURFACE, alpha=0.55)
        line = torch.linspace(-limit, limit, surface.shape[-1])
        panel.contour(line, line, surface, levels=8, colors=DARK, linewidths=0.5, linestyles="solid")
        panel.scatter(*each["real"][:count].T, s=9, marker="o", color=REAL, linewidths=0, alpha=0.6, label="real")
        panel.scatter(*each["made"][:count].T, s=10, marker="x", color=MADE, linewidths=0.7, alpha=0.8, label="generated")
        panel.set(title=each["title"], xlim=(-limit, limit), ylim=(-limit, limit), aspect="equal", xticks=[], yticks=[])
    figure.legend(*axes[0].get_legend_handles_labels(), loc="outside lower center", ncols=2)
    return figure
