"""Toy densities with known modes, and digits; every data set is a function of random draws.

A data set turns uniform draws (n,) and normal draws (n, features) into n samples. Drawing and transforming are apart, so
that the page in the browser samples from the same code, and so that a test can give the draws.
"""
import math
from dataclasses import dataclass, fields, replace

import torch


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
    weights: torch.Tensor | None = None
    name: str = "mixture"

    def __post_init__(self):
        if self.centres.dim() != 2 or len(self.centres) == 0 or not torch.isfinite(self.centres).all():
            raise ValueError(f"centres has shape {tuple(self.centres.shape)}: expected (modes, features), all finite, "
                             "and at least one mode")
        if not (math.isfinite(self.sigma) and self.sigma > 0):
            raise ValueError(f"sigma = {self.sigma!r}: expected a number above 0")
        modes = len(self.centres)
        weights = torch.full((modes,), 1 / modes) if self.weights is None else torch.as_tensor(self.weights).float()
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
    name: str = "swiss_roll"
    shape = (2,)

    def __post_init__(self):
        if not 0 <= self.noise < math.inf:
            raise ValueError(f"noise = {self.noise!r}: expected a number from 0")
        if not 0 < self.scale < math.inf:
            raise ValueError(f"scale = {self.scale!r}: expected a number above 0")

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
    labels: torch.Tensor | None = None
    name: str = "samples"

    def __post_init__(self):
        if self.points.dim() < 2 or len(self.points) == 0:
            raise ValueError(f"points has shape {tuple(self.points.shape)}: expected at least one sample, (N, ...)")
        if not self.points.is_floating_point():
            raise ValueError(f"points has dtype {self.points.dtype}: expected floating-point numbers")
        if bad := int((~torch.isfinite(self.points)).sum()):
            raise ValueError(f"points holds {bad} values that are NaN or infinite: expected finite numbers")

    @property
    def shape(self):
        """Of one sample."""
        return tuple(self.points.shape[1:])

    def transform(self, uniform, normal=None):
        """uniform (n,) picks the samples -> (n, ...)."""
        return self.points[(uniform * len(self.points)).long()]


def draw(data, n, generator=None, device=None):
    """n samples (n, *data.shape) of a data set, with fresh draws from `generator`."""
    uniform = torch.rand(n, generator=generator, device=device)
    normal = None if isinstance(data, Samples) else torch.randn(n, *data.shape, generator=generator, device=device)
    return data.transform(uniform, normal)


def on(data, device):
    """The same data set with its tensors on `device`."""
    moved = {f.name: value.to(device) for f in fields(data) if torch.is_tensor(value := getattr(data, f.name))}
    return replace(data, **moved)


def ring(modes=8, radius=2.0, sigma=0.02, scale=1.414):
    """Eight Gaussians on a ring, all lengths divided by `scale` (WGAN-GP's toy code)."""
    angle = torch.arange(modes) * (2 * math.pi) / modes
    centres = radius / scale * torch.stack([angle.cos(), angle.sin()], -1)
    return Mixture(centres, sigma / scale, name="ring")


def grid(side=5, spacing=2.0, sigma=0.05, scale=2.828):
    """side x side Gaussians on a square grid, all lengths divided by `scale` (WGAN-GP's toy code)."""
    line = (torch.arange(side) - (side - 1) / 2) * spacing / scale
    return Mixture(torch.cartesian_prod(line, line), sigma / scale, name="grid")


def gaussians(centres=(0.0,), sigma=1.0, weights=None):
    """A mixture of Gaussians on a line: one number a centre."""
    return Mixture(torch.as_tensor(centres, dtype=torch.float32)[:, None], sigma, weights, name="gaussians")


def digits(split="all"):
    """scikit-learn's 1,797 scanned digits, (N, 1, 8, 8) in [-1, 1], with labels; they ship with the package.

    Args:
        split: "all", or one part of a fixed random split, "train" (1,500) and "test" (297)
    """
    from sklearn.datasets import load_digits
    bunch = load_digits()
    points = torch.from_numpy(bunch.images).float()[:, None] / 8 - 1
    labels = torch.from_numpy(bunch.target)
    order = torch.randperm(len(points), generator=torch.Generator().manual_seed(0))
    if split not in ("all", "train", "test"):
        raise ValueError(f"split = {split!r}: expected one of 'all', 'train', 'test'")
    rows = {"all": torch.arange(len(points)), "train": order[:1500], "test": order[1500:]}[split]
    return Samples(points[rows], labels[rows], name="digits")


SETS = {"ring": ring, "grid": grid, "swiss_roll": SwissRoll, "gaussian": gaussians, "digits": digits}


def load(name):
    """A data set by name: one of `SETS`."""
    if name not in SETS:
        raise ValueError(f"data = {name!r}: expected one of {', '.join(map(repr, SETS))}")
    return SETS[name]()
