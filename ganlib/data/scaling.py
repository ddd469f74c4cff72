"""The units in which samples come, and what the networks see of them."""
from dataclasses import dataclass

import torch

from ..checks import brief, numbers

__all__ = ["Scaling"]


@dataclass(frozen=True, eq=False)
class Scaling:
    """Samples x are seen by the networks as (x - shift) / factor.

    Attributes:
        shift, factor: tensors of shape (), or that of one sample; float32, each factor above 0
    """
    shift: torch.Tensor
    factor: torch.Tensor

    def __post_init__(self):
        for name, value in {"shift": self.shift, "factor": self.factor}.items():
            value = numbers(name, value).float()
            object.__setattr__(self, name, value)
            if not value.is_meta and not (value.isfinite().all() and (name == "shift" or (value > 0).all())):
                least = " above 0" * (name == "factor")
                raise ValueError(f"{name} = {brief(value.tolist())}: expected finite numbers{least}")

    def seen(self, x):
        """What the networks see of samples x (..., *shape), in the units that came in."""
        return (x - self.shift) / self.factor

    def units(self, seen):
        """The inverse of `seen`."""
        return self.shift + self.factor * seen

    def on(self, device):
        """The same with its tensors on `device`."""
        return Scaling(self.shift.to(device), self.factor.to(device))


def from_zero(top):
    """[0, top] becomes [-1, 1]."""
    half = torch.tensor(top / 2, dtype=torch.float32)
    return Scaling(half, half)


def standard(points):
    """Mean 0 and standard deviation 1: of each column of (N, features), of all values of other samples together.

    What is constant becomes 0.
    """
    axes = (0,) if points.dim() == 2 else tuple(range(points.dim()))
    shift = points.mean(axes, dtype=torch.float64)
    squares = sum((rows.double() - shift).square().sum(axes) for rows in points.split(4096))  # no second copy of all
    factor = (squares * shift.numel() / points.numel()).sqrt().float()
    varies = (points.amax(axes) > points.amin(axes)) & (factor > 0)
    return Scaling(shift.float(), torch.where(varies, factor, 1.0))


def in_units(data, seen):
    """Samples of a data set as the networks see them -> in the units that came in."""
    scaling = getattr(data, "scaling", None)
    return seen if scaling is None else scaling.units(seen)


def as_seen(data, x):
    """The inverse of `in_units`."""
    scaling = getattr(data, "scaling", None)
    return x if scaling is None else scaling.seen(x)
