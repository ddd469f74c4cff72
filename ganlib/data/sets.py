"""Data sets as such: toy densities, finite sets of samples, and how all of them are drawn from."""
import math
from dataclasses import dataclass, fields, is_dataclass, replace

import torch

from ..checks import above_zero, brief, finite, is_number, numbers
from .scaling import Scaling, as_seen, from_zero


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
        if self.centres.dim() != 2 or self.centres.numel() == 0 or not torch.isfinite(self.centres).all():
            raise ValueError(f"centres has shape {tuple(self.centres.shape)}: expected (modes, features), all finite, "
                             "and at least one mode of at least one number")
        above_zero(sigma=self.sigma)
        modes = len(self.centres)
        weights = torch.full((modes,), 1 / modes)
        if self.weights is not None:
            weights = as_numbers("weights", self.weights).float()
        if weights.shape != (modes,) or not (weights > 0).all() or not math.isclose(weights.sum(), 1, abs_tol=1e-5):
            raise ValueError(f"weights = {brief(weights.tolist())}: expected {modes} positive numbers with sum 1")
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


@dataclass(frozen=True, eq=False, repr=False)
class Samples:
    """A finite set of samples, drawn with replacement. `of` makes one of whatever a person has.

    Attributes:
        points: (N, ...), finite, in the units that came in. Floating-point numbers become float32; uint8 stays as it is,
            and what is drawn of it is float32.
        labels: (N,) or None; training does not use them
        scaling: between these units and what the networks see, a `Scaling`; None if they see the points as they are. Of
            uint8 [0, 255] becomes [-1, 1] if it is not given.
        columns: names of the features of (N, features), or None
        classes: what the labels 0, 1, ... stand for, or None
    """
    points: torch.Tensor
    labels: "torch.Tensor | None" = None
    name: str = "samples"
    scaling: "Scaling | None" = None
    columns: "tuple[str, ...] | None" = None
    classes: "tuple[str, ...] | None" = None

    def __post_init__(self):
        object.__setattr__(self, "points", checked_samples("points", self.points, (torch.uint8,)))
        if self.points.dtype == torch.uint8 and self.scaling is None:
            object.__setattr__(self, "scaling", from_zero(255).on(self.points.device))
        if self.labels is not None:
            check_labels(self.labels, len(self.points))
        if not isinstance(self.name, str):
            raise ValueError(f"name = {brief(self.name)}: expected a text")
        if self.scaling is not None and not fits(self.scaling, self.shape):
            raise ValueError(f"scaling = {brief(self.scaling)}: expected a Scaling of one number or of shape {self.shape}")
        if self.columns is not None and (isinstance(self.columns, str) or (len(self.columns),) != self.shape):
            raise ValueError(f"columns = {brief(self.columns)}: expected one name a feature, and samples have shape "
                             f"{self.shape}")

    @property
    def shape(self):
        """Of one sample."""
        return tuple(self.points.shape[1:])

    def picked(self, uniform):
        """uniform (n,) picks the samples -> (n, ...), in the units that came in."""
        return self.points[(uniform * len(self.points)).long()].float()

    def transform(self, uniform, normal=None):
        """uniform (n,) picks the samples -> (n, ...), as the networks see them."""
        rows = (uniform * len(self.points)).long()
        if self.scaling is None:
            return self.points[rows]
        return self.scaling.seen(self.points.index_select(0, rows))  # of uint8 many times as fast as an index

    def __repr__(self):
        kind = {1: "rows", 3: "images"}.get(len(self.shape), "samples")
        low, high = self.points.aminmax()
        said = [f"{len(self.points):,} {kind} {self.shape}"]
        if self.columns:
            said.append("columns " + ", ".join(map(repr, self.columns[:6])) + ", ..." * (len(self.columns) > 6))
        said.append(f"{str(self.points.dtype).removeprefix('torch.')} from {low:.4g} to {high:.4g}")
        if self.scaling is not None:
            said.append("seen by the networks in [{:.3g}, {:.3g}]".format(*seen_range(self)))
        if self.labels is not None:
            said.append(f"labels of {len(self.labels.unique()):,} kinds, which training does not use")
        return f"Samples {self.name!r}: {', '.join(said)}"


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
        object.__setattr__(self, "channels", checked_samples("channels", self.channels))
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


def is_data_set(found):
    """Whether `found` is ready to be drawn from: an instance of a dataclass with `shape` and `transform`."""
    return (is_dataclass(found) and not isinstance(found, type) and hasattr(found, "shape")
            and callable(getattr(found, "transform", None)))


def draws_for(data, n, numbers):
    """What `data.transform` takes for n samples; `numbers` as for `draw_with`."""
    picks = (3,) if isinstance(data, Stacked) else ()
    uniform = numbers("uniform", (n, *picks))
    finite = isinstance(data, (Samples, Stacked))
    return uniform, None if finite else numbers("normal", (n, *data.shape))


def draw_with(data, n, numbers):
    """n samples of a data set, as the networks see them.

    `numbers(kind, shape)` gives the random numbers that it takes, of kind "uniform" first, then "normal".
    """
    return data.transform(*draws_for(data, n, numbers))


def random_numbers(generator=None, device=None):
    """Fresh draws from `generator`, as `draw_with` takes them."""
    if not isinstance(generator, (torch.Generator, type(None))):
        raise ValueError(f"generator = {brief(generator)}: expected a torch.Generator, or None")
    kinds = {"uniform": torch.rand, "normal": torch.randn}
    return lambda kind, shape: kinds[kind](shape, generator=generator, device=device, dtype=torch.float32)


def on(data, device):
    """The same data set with its tensors on `device`."""
    moved = {f.name: value.to(device) for f in fields(data) if torch.is_tensor(value := getattr(data, f.name))}
    if getattr(data, "scaling", None) is not None:
        moved["scaling"] = data.scaling.on(device)
    return replace(data, **moved)


def seen_range(data):
    """The lowest and the highest value that the networks see of a finite set; (-1, 1) of others, which do not tell."""
    if not isinstance(data, (Samples, Stacked)):
        return -1.0, 1.0
    points = data.channels if isinstance(data, Stacked) else data.points
    ends = as_seen(data, torch.stack([points.amin(0), points.amax(0)]))
    return float(ends.min()), float(ends.max())


def as_numbers(name, value):
    """A floating-point tensor of a tensor, an array or nested sequences."""
    tensor = numbers(name, value)
    return tensor if tensor.is_floating_point() else tensor.float()


def checked_samples(name, samples, also=()):
    """A finite set of samples, (N, ...), as float32, or of a dtype in `also`; refuses what is none."""
    if not torch.is_tensor(samples):
        raise ValueError(f"{name} is a {type(samples).__name__}: expected a tensor (N, ...)")
    if samples.dim() < 2 or samples.numel() == 0:
        raise ValueError(f"{name} has shape {tuple(samples.shape)}: expected at least one sample, (N, ...), of at least one "
                         "number")
    if samples.dtype in also:
        return samples
    if not samples.is_floating_point():
        raise ValueError(f"{name} has dtype {samples.dtype}: expected floating-point numbers"
                         + "".join(f" or {dtype}" for dtype in also))
    samples = samples.float()
    finite(name, samples)
    return samples


def fits(scaling, shape):
    """Whether a scaling is one, for samples of this shape."""
    if not isinstance(scaling, Scaling):
        return False
    try:
        return torch.broadcast_shapes(scaling.shift.shape, scaling.factor.shape, shape) == shape
    except RuntimeError:
        return False


def check_labels(labels, n):
    if not torch.is_tensor(labels) or labels.shape != (n,):
        came = f"has shape {tuple(labels.shape)}" if torch.is_tensor(labels) else f"is a {type(labels).__name__}"
        raise ValueError(f"labels {came}: expected a tensor ({n},), one label a sample")
