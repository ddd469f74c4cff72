"""Gradient descent as pure update rules: (weights, gradient, moments, h) -> (weights, moments).

`torch.optim` reads learning rates as Python numbers, so they can be neither a slider of an exported graph nor an axis of
a sweep. Here every hyperparameter is a tensor, and weights are one flat vector (..., P); leading axes are models. The
tests hold each rule equal to its counterpart in `torch.optim`.
"""
from dataclasses import dataclass

import torch

from .hyperparameters import Validated, hyper

LEARNING_RATE = dict(low=1e-6, high=1.0, log=True, symbol="η", doc="how far an update moves the weights")


@dataclass(frozen=True)
class Optimizer(Validated):
    """The base of all update rules."""

    def moments(self, weights) -> dict[str, torch.Tensor]:
        """The optimizer's memory before the first update, for weights of shape (..., P)."""
        raise NotImplementedError

    def update(self, weights, gradient, moments, h):
        """One step downhill.

        Args:
            weights, gradient: (..., P)
            moments: what `moments` made, or what the last update returned
            h: this rule's hyperparameters as tensors of shape () or (...,)

        Returns:
            new weights (..., P) and new moments; nothing is changed in place
        """
        raise NotImplementedError


@dataclass(frozen=True)
class SGD(Optimizer):
    """Gradient descent with momentum: v <- momentum * v + g; w <- w - learning_rate * v (as torch.optim.SGD)."""
    learning_rate: float = hyper(0.1, **LEARNING_RATE)
    momentum: float = hyper(0.0, low=0.0, high=0.999, most=1, open=True, doc="share of the last step that is kept")

    def moments(self, weights):
        return {"velocity": torch.zeros_like(weights)}

    def update(self, weights, gradient, moments, h):
        velocity = h.momentum[..., None] * moments["velocity"] + gradient
        return weights - h.learning_rate[..., None] * velocity, {"velocity": velocity}


@dataclass(frozen=True)
class RMSProp(Optimizer):
    """Tieleman & Hinton (2012), as torch.optim.RMSprop: w <- w - learning_rate * g / (sqrt(v) + eps)."""
    learning_rate: float = hyper(5e-5, **LEARNING_RATE)
    decay: float = hyper(0.99, low=0.0, high=0.9999, most=1, open=True, doc="share of the mean square that is kept")
    eps = 1e-8

    def moments(self, weights):
        return {"square": torch.zeros_like(weights)}

    def update(self, weights, gradient, moments, h):
        decay = h.decay[..., None]
        square = decay * moments["square"] + (1 - decay) * gradient * gradient
        return weights - h.learning_rate[..., None] * gradient / (square.sqrt() + self.eps), {"square": square}


@dataclass(frozen=True)
class Adam(Optimizer):
    """Kingma & Ba (2015), Algorithm 1, as torch.optim.Adam."""
    learning_rate: float = hyper(1e-3, **LEARNING_RATE)
    beta1: float = hyper(0.9, low=0.0, high=0.999, most=1, open=True, symbol="β₁",
                         doc="Adam: share of the mean gradient that is kept")
    beta2: float = hyper(0.999, low=0.0, high=0.9999, most=1, open=True, symbol="β₂",
                         doc="Adam: share of the mean square that is kept")
    eps = 1e-8

    def moments(self, weights):
        return {"mean": torch.zeros_like(weights), "square": torch.zeros_like(weights),
                "updates": torch.zeros_like(weights[..., 0])}

    def update(self, weights, gradient, moments, h):
        updates = moments["updates"] + 1
        beta1, beta2 = h.beta1[..., None], h.beta2[..., None]
        mean = beta1 * moments["mean"] + (1 - beta1) * gradient
        square = beta2 * moments["square"] + (1 - beta2) * gradient * gradient
        rate = (h.learning_rate / (1 - h.beta1 ** updates))[..., None]  # both bias corrections on scalars, not vectors
        root = (1 - h.beta2 ** updates).sqrt()[..., None]
        return (weights - rate * mean / (square.sqrt() / root + self.eps),
                {"mean": mean, "square": square, "updates": updates})
