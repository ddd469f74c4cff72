"""Figures of chapter 4."""
import torch

from ganlib.plots.charts import DARK, DASHES, MADE, OTHER, REAL, name_axes, panels


def energy_maps(maps, real, highest, made=None, limit=2.0, count=200):
    """The energy over the plane, white at 0 and dark at `highest` or more, with thin lines of equal energy.

    Args:
        maps: {title: energies (m, m)}, from low to high x along columns and from low to high y along rows
        real: (n, 2) points drawn on each panel
        made: {title: (n, 2)} generated or contrastive points, for the panels that have them
    """
    figure, axes = panels(len(maps), min(len(maps), 4), ratio=1.12)
    levels = [highest * step / 6 for step in range(1, 7)]
    for panel, (title, energies) in zip(axes, maps.items()):
        energies = torch.as_tensor(energies)
        image = panel.imshow(energies, extent=(-limit, limit, -limit, limit), origin="lower", cmap="Greys", vmin=0,
                             vmax=highest, alpha=0.75)
        line = torch.linspace(-limit, limit, energies.shape[-1])
        panel.contour(line, line, energies, levels=levels, colors=DARK, linewidths=0.4, linestyles="solid")
        if title in (made or {}):
            panel.scatter(*made[title][:count].T, s=9, marker="x", color=MADE, linewidths=0.7, label="pushed up")
        panel.scatter(*real[:count].T, s=7, marker="o", color=REAL, linewidths=0, label="real")
        panel.set(title=title, xlim=(-limit, limit), ylim=(-limit, limit), aspect="equal", xticks=[], yticks=[])
    found = {label: handle for panel in axes for handle, label in zip(*panel.get_legend_handles_labels())}
    figure.legend(found.values(), found.keys(), loc="outside lower center", ncols=2)
    figure.colorbar(image, ax=axes, label="energy", shrink=0.7, extend="max")
    return figure


def energies_in_training(runs):
    """The mean energies of real and generated samples, and the discriminator's loss V, under the margin; one panel a run.

    Args:
        runs: {title: {"real": (n,), "generated": (n,), "value": (n,), "margin": (n,)}}
    """
    figure, axes = panels(len(runs), min(len(runs), 3), ratio=0.85, sharey=True)
    for panel, (title, lines) in zip(axes, runs.items()):
        panel.plot(lines["value"], "-", color=DARK, linewidth=1.2, label="V, D's loss")
        panel.plot(lines["generated"], "--", color=MADE, label="energy, generated")
        panel.plot(lines["real"], "-.", color=REAL, label="energy, real")
        panel.plot(lines["margin"], ":", color=OTHER, linewidth=2, label="margin m")
        panel.set(title=title, xlabel="generator updates", ylim=(0, None))
    axes[0].set(ylabel="energy")
    figure.legend(*axes[0].get_legend_handles_labels(), loc="outside lower center", ncols=4)
    return figure


def sweeps(x, quantities, xlabel, logx=True):
    """Several quantities over one hyperparameter, one panel each, with error bars.

    Args:
        x: (n,)
        quantities: {ylabel: {label: (means (n,), standard errors (n,))}}, at most four labels each
    """
    figure, axes = panels(len(quantities), min(len(quantities), 3), ratio=0.9)
    for panel, (ylabel, lines) in zip(axes, quantities.items()):
        for dash, marker, colour, (label, (mean, error)) in zip(DASHES, "os^x", (REAL, MADE, OTHER, DARK), lines.items()):
            panel.errorbar(x, mean, yerr=error, linestyle=dash, marker=marker, markersize=4, color=colour, capsize=2,
                           label=label)
        name_axes(panel, xlabel, ylabel, logx=logx)
        panel.get_legend().remove()
    figure.legend(*axes[0].get_legend_handles_labels(), loc="outside lower center", ncols=4)
    return figure
