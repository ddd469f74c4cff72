"""What a playground shows of a run, and how it measures it: the same in the page (js/training/trainer.js)."""
import math

import numpy as np
import torch

from .. import data as datasets
from ..distances import even_directions, sliced_wasserstein
from ..draws import Stream
from ..metrics import modes_covered
from ..objectives.wgan_gp import between
from .manifest import for_generator
from .plane import DIRECTIONS

__all__ = ["View", "histogram"]

SIDE = 48  # points along one side of the square on which the surface is drawn
SHOWN = 512  # samples in a view: all are measured
FLOORS = 16  # pairs of real samples
ASTRAY = 0.05  # share of the samples that may lie outside of the picture
WIDEST = 16  # times the data's own square
BINS = 40
ENDS = (1, 1.5, 2, 3, 5, 7, 10)  # of a histogram's axis, times a power of ten


class View:
    """Pictures and measures of runs that share data and seed, always from the same random numbers.

    Args:
        data: a data set of points in the plane, on the CPU
        known: what the page knows of it: `limit` of the square that is shown, `modes` and their `radius`
        seed: as for `Streams`

    Attributes:
        real: (SHOWN, 2), real points to show and to measure against
        floor: {"mean", "sd"} of the distance between two sets of as many real points
    """

    def __init__(self, data, known, seed):
        self.known, self.seed = known, seed
        self.directions = even_directions(DIRECTIONS).float()
        self.real = self._points(data, SHOWN, "real")
        pairs = self._points(data, FLOORS * 2 * SHOWN, "floor").reshape(FLOORS, 2, SHOWN, 2)
        distances = self.distance(*pairs.unbind(1))
        self.floor = {"mean": float(distances.mean()), "sd": float(distances.std())}

    def _fixed(self, name, kind, shape):
        return getattr(Stream(self.seed, f"view.{name}"), kind)(shape)

    def _points(self, data, n, name):
        return datasets.draw_with(data, n, lambda kind, shape: self._fixed(f"{name}.{kind}", kind, shape))

    def distance(self, x, y):
        """Sliced W1 between sets of points (..., n, 2)."""
        return sliced_wasserstein(x, y, self.directions)

    def pictures(self, runs):
        """What is drawn of each: samples (SHOWN, 2), surface (SIDE^2,) on a square that goes to `limit`, the same for all,
        arrows (SHOWN, 2), and histograms of slopes and weights."""
        drawn = [self._drawn(run) for run in runs]
        usual = self.known["limit"]
        limit = usual * max(zoom(samples, usual) for _, samples in drawn)
        return [self._picture(run, fixed, samples, limit) for run, (fixed, samples) in zip(runs, drawn)]

    def picture(self, run):
        """As `pictures`, of one."""
        [found] = self.pictures([run])
        return found

    def _drawn(self, run):
        weights = run.state["discriminator.weights"]
        fixed = {name: self._fixed(name, kind, shape).to(weights)
                 for name, (kind, shape) in run.step.random_inputs(SHOWN, run.latent).items()}
        return fixed, run.generate(fixed["z"])

    def _picture(self, run, fixed, samples, limit):
        step, state = run.step, run.state
        weights = state["discriminator.weights"]
        surface = run.value(grid(limit))
        real, along = self.real.to(weights), self._fixed("along", "uniform", SHOWN).to(weights)
        arrows = step.descent(state, samples, for_generator(step, fixed, real), run.h)
        slopes = step.slope(state, between(real, samples, along))
        return {"samples": samples.cpu(), "surface": surface.cpu(), "arrows": arrows.cpu(), "limit": limit,
                "slopes": histogram(slopes.cpu().numpy(), "from zero"),
                "weights": histogram(weights.cpu().numpy(), "around zero")}

    def measure(self, samples):
        """How good the samples of a picture are: distance, modes covered and quality; None where there are no modes."""
        distance = float(self.distance(samples, self.real)) if samples.isfinite().all() else math.nan
        if not self.known["modes"]:
            return {"distance": distance, "covered": None, "quality": None}
        covered, quality = modes_covered(samples, torch.tensor(self.known["modes"]), self.known["radius"])
        return {"distance": distance, "covered": float(covered), "quality": float(quality)}


def zoom(samples, limit):
    """How many times the data's square must be shown, so that nearly all samples lie in it: 1, 2, 4, ..."""
    reach = samples.abs().amax(-1).nan_to_num(math.inf)
    return next((wide for wide in (1, 2, 4, 8) if (reach > wide * limit).float().mean() <= ASTRAY), WIDEST)


def grid(limit, side=SIDE):
    """side x side points on [-limit, limit]^2, edges included, row by row from the lowest: (side^2, 2)."""
    at = limit * (2 * torch.arange(side, dtype=torch.float64) / (side - 1) - 1)
    return torch.cartesian_prod(at, at).flip(-1).float()


def round_up(value):
    """The least round number that is not below `value`."""
    if not value > 0 or not math.isfinite(value):
        return 1.0
    power = 10.0 ** math.floor(math.log10(value))
    return float(f"{next((end for end in ENDS if end * power >= value * (1 - 1e-6)), 10) * power:.3g}")


def histogram(values, kind):
    """Shares in even bins whose ends are round numbers, so that they rest while the values drift.

    Args:
        values: (n,); what is not finite is left out
        kind: "from zero" for values from 0, "around zero" for values of both signs

    Returns:
        {"edges": [lowest, highest], "shares": (BINS,) float32}
    """
    kept = values[np.isfinite(values)].astype(np.float64)
    high = round_up(np.abs(kept).max(initial=0))
    low = 0.0 if kind == "from zero" else -high
    bins = np.clip(((kept - low) * (BINS / (high - low))).astype(int), 0, BINS - 1)  # an end may be a rounding error inside
    return {"edges": [low, high], "shares": (np.bincount(bins, minlength=BINS) / len(values)).astype(np.float32)}
