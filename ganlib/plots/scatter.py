"""Real and generated points in the plane."""
import matplotlib.pyplot as plt
import torch

from ..checks import above_zero, brief, whole
from .charts import MADE, REAL, SURFACE, drawable, panels


def points(rounds, limit=2.0, count=500, surface_label="D(x)", width=7.2):
    """Real and generated points, one panel each, over the discriminator's surface if it is given.

    Args:
        rounds: list of dicts with `title`, `real` (n, 2), `made` (n, 2) and perhaps `surface` (m, m), from low to high x
            along columns and from low to high y along rows, values from 0 to 1
    """
    if isinstance(rounds, (str, dict)) or not hasattr(rounds, "__len__") or len(rounds) == 0:
        raise ValueError(f"rounds = {brief(rounds)}: expected at least one dict")
    rounds = [checked(f"rounds[{i}]", each) for i, each in enumerate(rounds)]
    figure, axes = panels(len(rounds), columns=min(len(rounds), 4), width=width, ratio=1.12)
    image = None
    for panel, each in zip(axes, rounds):
        if "surface" in each:
            image = panel.imshow(each["surface"], extent=(-limit, limit, -limit, limit), origin="lower", cmap=SURFACE,
                                 vmin=0, vmax=1, alpha=0.55)
        panel.scatter(*each["real"][:count].T, s=9, marker="o", color=REAL, linewidths=0, alpha=0.6, label="real")
        panel.scatter(*each["made"][:count].T, s=10, marker="x", color=MADE, linewidths=0.7, alpha=0.8, label="generated")
        panel.set(title=each["title"], xlim=(-limit, limit), ylim=(-limit, limit), aspect="equal", xticks=[], yticks=[])
    figure.legend(*axes[0].get_legend_handles_labels(), loc="outside lower center", ncols=2)
    if image is not None:
        figure.colorbar(image, ax=axes, label=surface_label, shrink=0.7)
    return figure


def still(moment, limit=2.0, count=500, low=0.0, high=1.0):
    """One moment of training as a bare square, as the playground shows it; `moment` as for `points`.

    The colours span `low` to `high`, or what there is of the surface where either is None.
    """
    moment = checked("moment", moment, ("real", "made", "surface"))
    figure = plt.figure(figsize=(4, 4))
    plt.close(figure)
    axes = figure.add_axes((0, 0, 1, 1))
    axes.imshow(moment["surface"], extent=(-limit, limit, -limit, limit), origin="lower", cmap=SURFACE, vmin=low,
                vmax=high, alpha=0.55)
    axes.scatter(*moment["real"][:count].T, s=14, marker="o", color=REAL, linewidths=0)
    axes.scatter(*moment["made"][:count].T, s=16, marker="x", color=MADE, linewidths=1)
    axes.set(xlim=(-limit, limit), ylim=(-limit, limit))
    axes.axis("off")
    return figure


def checked(name, moment, needed=("title", "real", "made")):
    """A moment of training with arrays of NumPy's, after a check of their shapes."""
    if not isinstance(moment, dict) or not set(needed) <= set(moment):
        raise ValueError(f"{name} = {brief(moment)}: expected a dict with {', '.join(needed)}")
    moment = moment | {part: drawable(f"{name}[{part!r}]", moment[part]) for part in ("real", "made", "surface")
                       if part in moment}
    for part in ("real", "made"):
        if moment[part].ndim != 2 or moment[part].shape[1] != 2:
            raise ValueError(f"{name}[{part!r}] has shape {moment[part].shape}: expected points (n, 2)")
    if "surface" in moment and moment["surface"].ndim != 2:
        raise ValueError(f"{name}['surface'] has shape {moment['surface'].shape}: expected (m, m)")
    return moment


def square_grid(limit=2.0, side=60):
    """The points (side * side, 2) of a square grid from -limit to limit, x running fastest."""
    above_zero(limit=limit)
    line = torch.linspace(-limit, limit, whole("side", side))
    return torch.cartesian_prod(line, line).flip(-1)
