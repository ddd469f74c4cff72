"""Many settings at once: one batched run with a model for every combination of hyperparameters and seeds."""
from itertools import product

from .hyperparameters import Hyper, declared
from .train import at_least_one, start

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
        values: for each hyperparameter a sequence of its values, by name
        over: the same as a dict, for dotted names such as "discriminator_optimizer.learning_rate"; the other options of
            `start` (networks, latent, batch_size, device, compiled) go with `values`

    Returns:
        a `Run` whose `settings` lists, in the order of the models' axis, what each model has

    Raises:
        ValueError: a name is not one of the objective's numeric hyperparameters, or a value is out of its range
        Diverged: every model's losses became NaN or infinite; some may have before
    """
    at_least_one("steps", steps)
    what = declared(objective)
    options = {name: values.pop(name) for name in OPTIONS if name in values}
    axes = {**(over or {}), **values}
    for name, points in axes.items():
        check_axis(objective, what, name, points)
    combined = [dict(zip([*axes, "seed"], picked)) for picked in product(
        *axes.values(), [seed] if isinstance(seed, int) else seed)]
    h = {name: [setting[name] for setting in combined] for name in axes}
    run = start(objective, data, seed=[setting["seed"] for setting in combined], h=h, **options)
    run.settings = combined if not isinstance(seed, int) else [
        {name: value for name, value in setting.items() if name != "seed"} for setting in combined]
    return run.advance(steps, progress)


OPTIONS = ("generator", "discriminator", "latent", "batch_size", "device", "compiled")


def check_axis(objective, what, name, points):
    """Refuse what is not a sequence of allowed values of a numeric hyperparameter."""
    allowed = [n for n, (kind, _) in what.items() if isinstance(kind, Hyper) and n != "discriminator_steps"]
    if name not in allowed:
        raise ValueError(f"{name}: expected a numeric hyperparameter of {type(objective).__name__}, one of "
                         f"{', '.join(allowed)}. Choices and discriminator_steps differ in the computation itself: "
                         "train them one after the other.")
    if isinstance(points, (str, int, float)) or not len(points):
        raise ValueError(f"{name} = {points!r}: expected a sequence of at least one value")
    for point in points:
        what[name][0].check(name, point)
