"""Hyperparameters that say what they are: value, allowed range, scale and meaning, declared once.

Objectives and optimizers declare their fields with `hyper`, `choice` and `written`. Validation, the sliders of the
playground and the graphs exported to the browser all read the same declaration.
"""
import math
from collections.abc import Callable
from dataclasses import dataclass, field, fields, is_dataclass, replace
from numbers import Real
from types import SimpleNamespace
from typing import Any

import numpy as np
import torch

from .checks import brief, is_number, one_of, whole
from .checks import numbers as as_numbers


@dataclass(frozen=True)
class Hyper:
    """A number: a slider shows `low` to `high`, where it is worth trying; mathematics allows `least` to `most`.

    All four are allowed themselves, but for a `most` that is `open`. `log` asks for a logarithmic slider, whose left end is
    0 if `low` is 0.
    """
    low: float
    high: float
    doc: str
    symbol: str
    log: bool
    integer: bool
    least: float
    most: float
    open: bool

    def check(self, name, value):
        """`value` as Python's number; ValueError if it is none or out of range."""
        if self.integer:
            return whole(name, value, self.least, None if self.most == math.inf else self.most)
        number = isinstance(value, Real) and is_number(value)
        if not number or not self.least <= value <= self.most or self.open and np.float32(value) == self.most:
            raise ValueError(f"{name} = {brief(value)}: expected a number{self.allowed}")
        return value if isinstance(value, int) else float(value)

    @property
    def allowed(self):
        """The range in words, after a blank."""
        if self.most == math.inf:
            return "" if self.least == -math.inf else f" from {self.least:g}"
        return f" from {self.least:g} to {'below ' if self.open else ''}{self.most:g}"


@dataclass(frozen=True)
class Choice:
    """One of a few named variants."""
    options: tuple[str, ...]
    doc: str

    def check(self, name, value):
        """`value`; ValueError if it is not among the options."""
        one_of(name, value, self.options)
        return value


@dataclass(frozen=True)
class Written:
    """A text that a function reads, such as a formula: `check(name, value)` gives it back or raises a ValueError."""
    check: Callable[[str, str], str]
    doc: str


def hyper(default, *, low, high, doc, symbol="", log=False, least=None, most=math.inf, open=False):
    """Declare a numeric dataclass field as a `Hyper`; a default that is an `int` declares a whole number.

    `least` is 0 if not given, or without end where the slider goes below 0.
    """
    least = least if least is not None else 0 if low >= 0 else -math.inf
    declared = Hyper(low, high, doc, symbol, log, isinstance(default, int), least, most, open)
    return field(default=default, metadata={"hyper": declared})


def choice(default, *, options, doc):
    """Declare a dataclass field that takes one of `options`."""
    return field(default=default, metadata={"hyper": Choice(tuple(options), doc)})


def written(default, *, check, doc):
    """Declare a dataclass field that takes a text which `check(name, value)` can read."""
    return field(default=default, metadata={"hyper": Written(check, doc)})


def on_slider(name, what, value):
    """`value` as `what.check` gives it; ValueError also for what lies beyond the slider."""
    value = what.check(name, value)
    if isinstance(what, Hyper) and not what.low <= value <= what.high:
        raise ValueError(f"{name} = {value!r}: expected a number from {what.low:g} to {what.high:g}, where its slider ends")
    return value


class Validated:
    """A dataclass whose declared fields are checked on construction, with a `ValueError` that names the range."""

    def __post_init__(self):
        for f in fields(self):
            if "hyper" in f.metadata:
                checked = f.metadata["hyper"].check(f"{type(self).__name__}.{f.name}", getattr(self, f.name))
                object.__setattr__(self, f.name, checked)


def declared(owner, prefix="") -> dict[str, tuple[Hyper | Choice | Written, Any]]:
    """All declarations of a dataclass instance with their values, nested ones with dotted names.

    >>> list(declared(GAN()))[:2]
    ['discriminator_steps', 'discriminator_optimizer.learning_rate']
    """
    found = {}
    for f in fields(owner):
        value = getattr(owner, f.name)
        if "hyper" in f.metadata:
            found[prefix + f.name] = (f.metadata["hyper"], value)
        elif is_dataclass(value):
            found |= declared(value, f"{prefix}{f.name}.")
    return found


def with_values(owner, values):
    """A copy of a dataclass instance with other values, by dotted name as in `declared`; ValueError for unknown names."""
    if unknown := values.keys() - declared(owner).keys():
        raise ValueError(f"{min(unknown)}: expected one of {', '.join(declared(owner))}")
    own = {name: value for name, value in values.items() if "." not in name}
    for f in fields(owner):
        inner = {name.partition(".")[2]: value for name, value in values.items() if name.startswith(f"{f.name}.")}
        if inner:
            own[f.name] = with_values(getattr(owner, f.name), inner)
    return replace(owner, **own)


def numbers(owner) -> dict[str, float]:
    """The numeric hyperparameters of `owner`, flat: what a training step takes as its argument `h`."""
    return {name: value for name, (what, value) in declared(owner).items() if isinstance(what, Hyper)}


def as_tensors(values, device=None) -> dict[str, torch.Tensor]:
    """Each number as a float32 tensor: shape () for one model, (models,) for one value per model."""
    return {name: torch.as_tensor(value, dtype=torch.float32, device=device) for name, value in values.items()}


def scheduled(objective, schedule, made, weights):
    """What a schedule says after `made` iterations, as `checked_h` gives it."""
    values = {}
    for name, of in schedule.items():
        try:
            values[name] = of(made)
        except Exception as error:  # of the function's own
            raise ValueError(f"schedule[{name!r}]({made}) raised {type(error).__name__}: {brief(str(error))}") from error
    return checked_h(objective, values, weights, "schedule")


def checked_h(objective, values, weights, called="h"):
    """Numeric hyperparameters as tensors beside `weights` (..., P), one value or one a model; ValueError for any other.

    `called`: what messages call the dict
    """
    if not isinstance(values, dict):
        raise ValueError(f"{called} = {values!r}: expected a dict of numbers by dotted name")
    what = {name: kind for name, (kind, _) in declared(objective).items() if isinstance(kind, Hyper)}
    for name, value in values.items():
        if name not in what:
            raise ValueError(f"{called} has {name!r}: expected names among {', '.join(what)}")
        tensor = as_numbers(f"{called}[{name!r}]", value)
        if tensor.dtype == torch.bool:
            raise ValueError(f"{called}[{name!r}] = {brief(value)}: expected a number")
        if tensor.dim() and tensor.shape != weights.shape[:-1]:
            models = f", or {len(weights)}, one a model" if weights.dim() > 1 else ""
            raise ValueError(f"{called}[{name!r}] has shape {tuple(tensor.shape)}: expected one number{models}")
        for each in tensor.double().reshape(-1).tolist():
            each = what[name].check(f"{called}[{name!r}]", int(each) if what[name].integer and each == each // 1 else each)
            if name == "discriminator_steps" and each != objective.discriminator_steps:
                raise ValueError(f"{called}[{name!r}] = {each}: expected {objective.discriminator_steps}, as the objective "
                                 "has it; k changes the computation itself")
    return as_tensors({name: as_numbers(name, value) for name, value in values.items()}, weights.device)


def scope(values, prefix="") -> SimpleNamespace:
    """The values whose dotted name is `prefix` plus one more word, as attributes: `h.learning_rate`."""
    start = prefix + "." if prefix else ""
    names = [n for n in values if n.startswith(start) and "." not in n[len(start):]]
    return SimpleNamespace(**{n[len(start):]: values[n] for n in names})
