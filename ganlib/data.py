"""Toy densities with known modes, digits, and torchvision's images; every data set is a function of random draws.

A data set turns uniform draws (n,) and normal draws (n, features) into n samples. Drawing and transforming are apart, so
that the page in the browser samples from the same code, and so that a test can give the draws.
"""
import inspect
import math
import os
from dataclasses import dataclass, fields, replace
from functools import partial
from pathlib import Path

import torch

from .checks import above_zero, finite, is_number, one_of, there_is_room, whole

__all__ = ["DataUnavailable", "Mixture", "SwissRoll", "Samples", "Stacked", "draw", "draw_with", "on", "ring", "grid",
           "gaussians", "digits", "stacked_digits", "from_torchvision", "load"]


class DataUnavailable(OSError):
    """Files of a data set are missing and could not be downloaded, or are damaged."""


@dataclass(frozen=True, eq=False)
class Mixture:
    """A mixture of Gaussians with one standard deviation.

    Attributes:
        centres: (modes, features)
        sigma: standard deviation of each mode, in each direction
        weights: (modes,), positive, with sum 1; equal if not given
    """
    centres: torch.Tensor
    sigma: float
    weights: "torch.Tensor | None" = None
    name: str = "mixture"

    def __post_init__(self):
        object.__setattr__(self, "centres", as_numbers("centres", self.centres))
        if self.centres.dim() != 2 or 0 in self.centres.shape or not torch.isfinite(self.centres).all():
            raise ValueError(f"centres has shape {tuple(self.centres.shape)}: expected (modes, features), all finite, "
                             "and at least one mode and one feature")
        above_zero(sigma=self.sigma)
        modes = len(self.centres)
        weights = torch.full((modes,), 1 / modes)
        if self.weights is not None:
            weights = as_numbers("weights", self.weights).float()
        if weights.shape != (modes,) or not (weights > 0).all() or not math.isclose(weights.sum(), 1, abs_tol=1e-5):
            raise ValueError(f"weights = {weights.tolist()}: expected {modes} positive numbers with sum 1")
        object.__setattr__(self, "weights", weights)

    @property
    def shape(self):
        """Of one sample."""
        return tuple(self.centres.shape[1:])

    @property
    def radius(self):
        """Within 3 sigma of its nearest mode a sample counts as good."""
        return 3 * self.sigma

    def transform(self, uniform, normal):
        """uniform (n,) picks the modes, normal (n, features) is the noise around them -> (n, features)."""
        ends = self.weights.cumsum(0)[:-1].to(uniform)
        picked = (uniform[..., None] >= ends).sum(-1)
        return self.centres.to(normal)[picked] + self.sigma * normal

    def density(self, x):
        """p(x) at x (n, features) -> (n,)."""
        return self.log_density(x).exp()

    def log_density(self, x):
        """log p(x) at x (n, features) -> (n,), in nats."""
        squared = (x[..., None, :] - self.centres.to(x)).square().sum(-1)  # (n, modes)
        norm = self.shape[0] * math.log(self.sigma * math.sqrt(2 * math.pi))
        return torch.logsumexp(-squared / (2 * self.sigma ** 2) + self.weights.to(x).log(), -1) - norm


@dataclass(frozen=True)
class SwissRoll:
    """scikit-learn's Swiss roll, dimensions 0 and 2, noise .25, divided by 7.5 (WGAN-GP's toy code)."""
    noise: float = 0.25
    scale: float = 7.5
    name = "swiss_roll"
    shape = (2,)

    def __post_init__(self):
        if not is_number(self.noise) or self.noise < 0:
            raise ValueError(f"noise = {self.noise!r}: expected a number from 0")
        above_zero(scale=self.scale)

    def transform(self, uniform, normal):
        """uniform (n,) is the place along the roll, normal (n, 2) the noise -> (n, 2)."""
        angle = 1.5 * math.pi * (1 + 2 * uniform)
        curve = torch.stack([angle * torch.cos(angle), angle * torch.sin(angle)], -1)
        return (curve + self.noise * normal) / self.scale


@dataclass(frozen=True, eq=False)
class Samples:
    """A finite set of samples, drawn with replacement.

    Attributes:
        points: (N, ...), finite
        labels: (N,) or None
    """
    points: torch.Tensor
    labels: "torch.Tensor | None" = None
    name: str = "samples"

    def __post_init__(self):
        check_samples("points", self.points)
        if self.labels is not None:
            check_labels(self.labels, len(self.points))

    @property
    def shape(self):
        """Of one sample."""
        return tuple(self.points.shape[1:])

    def transform(self, uniform, normal=None):
        """uniform (n,) picks the samples -> (n, ...)."""
        return self.points[(uniform * len(self.points)).long()]


@dataclass(frozen=True, eq=False)
class Stacked:
    """Colour images whose three channels are drawn independently from one finite set, with replacement.

    Three digits a, b, c make 1,000 modes, numbered 100 a + 10 b + c (the stacked MNIST of Metz et al. 2017, "Unrolled
    Generative Adversarial Networks"). `Stacked(mnist.points[:, 0], mnist.labels)` is theirs.

    Attributes:
        channels: (N, H, W), finite
        labels: (N,), whole numbers from 0 to 9
    """
    channels: torch.Tensor
    labels: torch.Tensor
    name: str = "stacked"

    def __post_init__(self):
        check_samples("channels", self.channels)
        if self.channels.dim() != 3:
            raise ValueError(f"channels has shape {tuple(self.channels.shape)}: expected (N, H, W)")
        check_labels(self.labels, len(self.channels))
        if self.labels.is_floating_point() or self.labels.min() < 0 or self.labels.max() > 9:
            raise ValueError(f"labels lie from {self.labels.min()} to {self.labels.max()}: expected whole numbers, 0 to 9")

    @property
    def shape(self):
        """Of one sample."""
        return (3, *self.channels.shape[1:])

    def transform(self, uniform, normal=None):
        """uniform (n, 3) picks the three channels -> (n, 3, H, W)."""
        return self.channels[(uniform * len(self.channels)).long()]

    def modes(self, uniform):
        """The number, 0 to 999, of each sample that `transform` makes of the same uniform (n, 3) -> (n,)."""
        hundreds, tens, ones = self.labels[(uniform * len(self.channels)).long()].unbind(-1)
        return 100 * hundreds + 10 * tens + ones


def draw(data, n, generator=None, device=None):
    """n samples (n, *data.shape) of a data set, with fresh draws from `generator`."""
    kinds = {"uniform": torch.rand, "normal": torch.randn}
    return draw_with(data, n, lambda kind, shape: kinds[kind](shape, generator=generator, device=device))


def draw_with(data, n, numbers):
    """n samples of a data set; numbers(kind, shape) gives those that it takes, of kind "uniform" first, then "normal"."""
    picks = (3,) if isinstance(data, Stacked) else ()
    uniform = numbers("uniform", (n, *picks))
    finite = isinstance(data, (Samples, Stacked))
    return data.transform(uniform, None if finite else numbers("normal", (n, *data.shape)))


def on(data, device):
    """The same data set with its tensors on `device`."""
    moved = {f.name: value.to(device) for f in fields(data) if torch.is_tensor(value := getattr(data, f.name))}
    return replace(data, **moved)


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


TORCHVISION = {"mnist": "MNIST", "fashion_mnist": "FashionMNIST", "cifar10": "CIFAR10"}


def from_torchvision(name, split="train", folder=None, download=True):
    """MNIST, Fashion-MNIST (N, 1, 28, 28) or CIFAR-10 (N, 3, 32, 32) in [-1, 1], with labels, through torchvision.

    A pixel from 0 to 255 becomes pixel / 127.5 - 1. The whole set is in memory as float32: CIFAR-10 takes 614 MB.

    Args:
        name: "mnist", "fashion_mnist" or "cifar10"
        split: "train" (60,000, 60,000 and 50,000 images) or "test" (10,000)
        folder: where the files are, in torchvision's layout; if not given, the environment variable
            `FIVE_CRITICS_DATA`, or else ~/.cache/five_critics
        download: fetch files that are missing from the addresses that torchvision knows

    Raises:
        ValueError: an argument is out of range
        ImportError: torchvision is missing
        DataUnavailable: the files are missing and could not be downloaded, or are damaged
    """
    one_of("name", name, TORCHVISION)
    one_of("split", split, ("train", "test"))
    one_of("download", download, (True, False))
    if not isinstance(folder, (str, os.PathLike, type(None))):
        raise ValueError(f"folder = {folder!r}: expected a path, or None")
    try:
        from torchvision import datasets
    except ImportError as error:
        raise ImportError(f"{name!r} needs the package torchvision, which cannot be imported: {error}") from error
    dataset = getattr(datasets, TORCHVISION[name])
    folder = Path(folder or os.environ.get("FIVE_CRITICS_DATA") or "~/.cache/five_critics").expanduser()
    try:
        found = dataset(folder, train=split == "train", download=download)
        pixels, labels = torch.as_tensor(found.data), torch.as_tensor(found.targets)
        if len(pixels) != len(labels):
            raise ValueError(f"{len(pixels)} images, but {len(labels)} labels")
    except Exception as error:  # a network can fail in many ways, and a damaged file in any way
        reason = " ".join(f"{type(error).__name__}: {error}".split())
        raise DataUnavailable(f"{name!r} {what_to_do(dataset, folder, reason)}") from None
    pixels = pixels[:, None] if pixels.dim() == 3 else pixels.permute(0, 3, 1, 2)  # (N, C, H, W)
    return Samples(pixels.contiguous().float().div_(127.5).sub_(1), labels, name=name)


def what_to_do(dataset, folder, reason):
    """When the files of a torchvision data set cannot be had or read: what is wrong with them, and how to go on."""
    if hasattr(dataset, "base_folder"):
        folder = folder / dataset.base_folder
        files = [file for file, _ in dataset.train_list + dataset.test_list] + [dataset.meta["filename"]]
    else:
        folder = folder / dataset.__name__ / "raw"
        files = [Path(file).stem for file, _ in dataset.resources]
    if all((folder / file).is_file() for file in files):
        return f"has damaged files in {folder}: {reason}. Delete them, so that they are downloaded again."
    return (f"is not in {folder} and was not downloaded: {reason}. Place {', '.join(files)} there, or use 'digits', which "
            "need no download.")


SETS = {"ring": ring, "grid": grid, "swiss_roll": SwissRoll, "gaussian": gaussians, "digits": digits,
        "stacked_digits": stacked_digits, **{name: partial(from_torchvision, name) for name in TORCHVISION}}


def load(name, **options):
    """A data set by name: "ring", "grid", "swiss_roll", "gaussian", "digits", "stacked_digits", "mnist", "fashion_mnist"
    or "cifar10".

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


def as_numbers(name, value):
    """A floating-point tensor of a tensor, an array or nested sequences."""
    try:
        tensor = torch.as_tensor(value)
    except (TypeError, ValueError, RuntimeError):
        raise ValueError(f"{name} = {value!r}: expected numbers") from None
    return tensor if tensor.is_floating_point() else tensor.float()


def check_samples(name, samples):
    """Refuse what is not a finite set of samples, (N, ...)."""
    if not torch.is_tensor(samples):
        raise ValueError(f"{name} is a {type(samples).__name__}: expected a tensor (N, ...)")
    if samples.dim() < 2 or 0 in samples.shape:
        raise ValueError(f"{name} has shape {tuple(samples.shape)}: expected at least one sample, (N, ...), of one number")
    if not samples.is_floating_point():
        raise ValueError(f"{name} has dtype {samples.dtype}: expected floating-point numbers")
    finite(name, samples)


def check_labels(labels, n):
    if not torch.is_tensor(labels) or labels.shape != (n,):
        came = f"has shape {tuple(labels.shape)}" if torch.is_tensor(labels) else f"is a {type(labels).__name__}"
        raise ValueError(f"labels {came}: expected a tensor ({n},), one label a sample")
