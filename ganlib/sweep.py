"""Many settings at once: one batched run with a model for every combination of hyperparameters and seeds."""
import math
import warnings
from collections.abc import Sequence
from itertools import product

from .checks import is_whole, there_is_room, whole
from .hyperparameters import Hyper, declared
from .step import check_objective
from .train import seeds_of, start

__all__ = ["sweep"]


def sweep(objective, data, *, steps, seed=0, progress=True, over=None, **values):
    """Train a model for every combination of the given values, all at once.

    The models share one axis: a training step costs much less than one step of each. Each model gets the draws that it
    would get alone, so that it is, up to rounding, the model that `train` makes with the same setting.

        run = sweep(WGAN(), "ring", steps=1000, clip=[0.01, 0.1, 1.0], seed=[0, 1])
        run.settings[3]          # {"clip": 0.1, "seed": 1}
        run.sample(500)          # (6, 500, 2)

    Args:
        objective: an `Objective`, whose other hyperparameters all models share
        data, progress: as in `train`
        steps: generator updates to make
        seed: a whole number, or a sequence of them, which is then the last axis of the combinations
        values: for each hyperparameter a sequence, array or tensor of its values, by name; the other options of `start`
            (generator, discriminator, latent, batch_size, device, compiled, graphed, bf16, average, schedule) may be
            among them
        over: the same as a dict, for dotted names such as "discriminator_optimizer.learning_rate"

    Returns:
        a `Run` whose `settings` lists, in the order of the models' axis, what each model has

    Raises:
        ValueError: a name is not one of the objective's numeric hyperparameters, or a value is out of its range
        Diverged: every model's losses became NaN or infinite

    Warns which models, not all of them, became NaN or infinite (`run.diverged`).
    """
    check_objective(objective)
    steps = whole("steps", steps)
    if over is not None and not isinstance(over, dict):
        raise ValueError(f"over = {over!r}: expected a dict of sequences by dotted name")
    options = {name: values.pop(name) for name in OPTIONS if name in values}
    if twice := (over or {}).keys() & values.keys():
        raise ValueError(f"{min(twice)} is given by name and in over: expected one of the two")
    run = start_all(objective, data, {**(over or {}), **values}, seed, **options).advance(steps, progress)
    if broken := run.diverged:
        told = [f"{run.settings[model]} at iteration {at}" for model, at in broken.items()]
        more = f", and {len(told) - 10} more (run.diverged)" if len(told) > 10 else ""
        warnings.warn(f"{len(told)} of {len(run.settings)} models became NaN or infinite: {', '.join(told[:10])}{more}",
                      stacklevel=2)
    return run


def start_all(objective, data, over, seed=0, **options):
    """The run of `sweep` before its first step; `over` has the values of each hyperparameter, `options` are `start`'s."""
    check_objective(objective)
    seeds = seeds_of(seed)
    axes = {name: an_axis(objective, name, points) for name, points in over.items()}
    count = math.prod(map(len, [*axes.values(), seeds]))
    there_is_room(f"{count:,} models", 1000 * count, "expected fewer values")
    what = declared(objective)
    for name, points in axes.items():
        for point in points:
            what[name][0].check(name, point)
    combined = [dict(zip([*axes, "seed"], picked)) for picked in product(*axes.values(), seeds)]
    h = {name: [setting[name] for setting in combined] for name in axes}
    run = start(objective, data, seed=[setting["seed"] for setting in combined], h=h, **options)
    shown = [*axes] if is_whole(seed) else [*axes, "seed"]
    run.settings = [{name: setting[name] for name in shown} for setting in combined]
    return run


OPTIONS = ("generator", "discriminator", "latent", "batch_size", "device", "compiled", "graphed", "bf16", "average",
           "schedule")


def an_axis(objective, name, points):
    """The values of one hyperparameter as a list; refuses what is not a sequence, or not of a numeric one."""
    what = declared(objective)
    allowed = [n for n, (kind, _) in what.items() if isinstance(kind, Hyper) and n != "discriminator_steps"]
    allowed.sort(key=lambda n: "." in n)  # the objective's own first
    if name not in allowed:
        fixed = "changes the computation itself, train its values one after the other; " if name in what else ""
        raise ValueError(f"{name}: {fixed}expected a numeric hyperparameter of {type(objective).__name__}, one of "
                         f"{', '.join(allowed)}; or an option of start: {', '.join(OPTIONS)}")
    points = points.tolist() if hasattr(points, "tolist") else points  # arrays and tensors
    if isinstance(points, str) or not isinstance(points, Sequence) or not points:
        raise ValueError(f"{name} = {points!r}: expected a sequence of at least one value")
    return list(points)
