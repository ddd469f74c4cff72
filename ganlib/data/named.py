"""The data sets that have names."""
import inspect
import math
from functools import partial

import torch

from ..checks import above_zero, one_of, there_is_room, whole
from .sets import Mixture, Samples, Stacked, SwissRoll, as_numbers
from .sheet import mnist_5k
from .torchvision_sets import TORCHVISION, from_torchvision


def ring(modes=8, radius=2.0, sigma=0.02, scale=1.414):
    """Eight Gaussians on a ring, all lengths divided by `scale` (WGAN-GP's toy code)."""
    modes = whole("modes", modes)
    there_is_room(f"modes = {modes}: as many centres", 32 * modes, "expected fewer modes")
    above_zero(radius=radius, sigma=sigma, scale=scale)
    angle = torch.arange(modes) * (2 * math.pi) / modes
    centres = radius / scale * torch.stack([angle.cos(), angle.sin()], -1)
    return Mixture(centres, sigma / scale, name="ring")


def grid(side=5, spacing=2.0, sigma=0.05, scale=2.828):
    """side x side Gaussians on a square grid, all lengths divided by `scale` (WGAN-GP's toy code)."""
    side = whole("side", side)
    there_is_room(f"side = {side}: {side} x {side} centres", 32 * side ** 2, "expected fewer modes")
    above_zero(spacing=spacing, sigma=sigma, scale=scale)
    line = (torch.arange(side) - (side - 1) / 2) * spacing / scale
    return Mixture(torch.cartesian_prod(line, line), sigma / scale, name="grid")


def gaussians(centres=(0.0,), sigma=1.0, weights=None):
    """A mixture of Gaussians on a line: one number a centre."""
    line = as_numbers("centres", centres).float()
    if line.dim() != 1:
        raise ValueError(f"centres has shape {tuple(line.shape)}: expected one number a centre, (modes,)")
    return Mixture(line[:, None], sigma, weights, name="gaussians")


def digits(split="all"):
    """scikit-learn's 1,797 scanned digits, (N, 1, 8, 8) in [-1, 1], with labels; they ship with the package.

    Args:
        split: "all", or one part of a fixed random split, "train" (1,500) and "test" (297)
    """
    from sklearn.datasets import load_digits
    one_of("split", split, ("all", "train", "test"))
    bunch = load_digits()
    points = torch.from_numpy(bunch.images).float()[:, None] / 8 - 1
    labels = torch.from_numpy(bunch.target)
    order = torch.randperm(len(points), generator=torch.Generator().manual_seed(0))
    rows = {"all": torch.arange(len(points)), "train": order[:1500], "test": order[1500:]}[split]
    return Samples(points[rows], labels[rows], name="digits")


def stacked_digits(split="all"):
    """Three of scikit-learn's digits in the channels of one image, (3, 8, 8) in [-1, 1]: 1,000 modes.

    Args:
        split: which digits, as in `digits`
    """
    single = digits(split)
    return Stacked(single.points[:, 0], single.labels, name="stacked_digits")


SETS = {"ring": ring, "grid": grid, "swiss_roll": SwissRoll, "gaussian": gaussians, "digits": digits,
        "stacked_digits": stacked_digits, "mnist_5k": mnist_5k,
        **{name: partial(from_torchvision, name) for name in TORCHVISION}}


def load(name, **options):
    """A data set by name: "ring", "grid", "swiss_roll", "gaussian", "digits", "stacked_digits", "mnist_5k", "mnist",
    "fashion_mnist" or "cifar10".

    Args:
        options: parameters of what makes it, for example `load("ring", modes=5)`, `load("digits", split="test")` or
            `load("mnist", folder="data", download=False)` (see `from_torchvision`)

    Raises:
        ValueError: there is no such data set, or it has no such option
    """
    one_of("data", name, SETS)
    known = inspect.signature(SETS[name]).parameters
    for option, value in options.items():
        if option not in known:
            raise ValueError(f"{option} = {value!r}: {name!r} has no such option, only {', '.join(known)}")
    return SETS[name](**options)
