"""What the tests of the objectives share: numbers in double precision, and discriminators small enough for finite
differences."""
import math
from itertools import product

import torch
from torch import nn

from ganlib import objectives
from ganlib.hyperparameters import Choice, declared, numbers, scope
from ganlib.networks import Autoencoder, Bottleneck, mlp

CODE = 3  # units of the small autoencoder's and bottleneck's code
DISCRIMINATORS = {
    "critic": lambda shape: mlp(shape, 1, 4, 1, nn.Tanh),
    "autoencoder": lambda shape: Autoencoder(mlp(shape, CODE, 4, 1, nn.Tanh), mlp(CODE, shape, 4, 1, nn.Tanh)),
    "bottleneck": lambda shape: Bottleneck(mlp(shape, 2 * CODE, 4, 1, nn.Tanh), nn.Linear(CODE, 1), CODE)}


def exact(*values):
    return torch.tensor(values, dtype=torch.float64)


def column(*values):
    """One-dimensional samples: (n, 1)."""
    return exact(*values)[:, None]


def normal(*shape, seed=0):
    return torch.randn(*shape, generator=torch.Generator().manual_seed(seed), dtype=torch.float64)


def uniform(*shape, seed=0):
    return torch.rand(*shape, generator=torch.Generator().manual_seed(seed), dtype=torch.float64)


def critic(*shape, seed=0):
    """A smooth critic of samples (n, *shape), with slopes on both sides of 1."""
    first, second = normal(math.prod(shape), 6, seed=seed), 1.5 * normal(6, 1, seed=seed + 1)
    return lambda x: torch.tanh(x.flatten(1) @ first / math.sqrt(len(first))) @ second


def as_given(objective, **others):
    """The objective's numbers by name, as tensors in double precision; `others` in place of some."""
    return {name: torch.as_tensor(value, dtype=torch.float64) for name, value in (numbers(objective) | others).items()}


def given(objective, **others):
    """The same as attributes: what the functions of an objective take as `h`."""
    return scope(as_given(objective, **others))


def every_variant():
    """Each objective with each combination of its choices: {name: objective}."""
    found = {}
    for name, kind in objectives.ALL.items():
        options = {field: what.options for field, (what, _) in declared(kind()).items() if isinstance(what, Choice)}
        for picked in product(*options.values()):
            found[" ".join([name, *picked])] = kind(**dict(zip(options, picked)))
    return found


def drawn(objective, batch, discriminator, models=(), seed=5):
    """The random numbers that the objective asks for, one set a model."""
    kinds = {"normal": normal, "uniform": uniform}
    return {name: kinds[kind](*models, *shape, seed=seed + i)
            for i, (name, (kind, shape)) in enumerate(objective.random_inputs(batch, discriminator).items())}
