"""What every argument is held to, in one wording: a `ValueError` that names it, its value and what was expected."""
import math
from numbers import Integral, Real

import torch

__all__ = ["above_zero", "finite", "is_number", "one_of", "whole"]


def whole(name, value, low=1, high=None):
    """`value` as an int, after a check that it is a whole number, Python's or NumPy's, from `low` to `high`."""
    if isinstance(value, Integral) and not isinstance(value, bool) and low <= value and (high is None or value <= high):
        return int(value)
    limits = f"of at least {low}" if high is None else f"from {low} to {high}"
    raise ValueError(f"{name} = {value!r}: expected a whole number {limits}")


def is_number(value):
    """Whether `value` is a finite number: Python's, NumPy's or a tensor of shape ()."""
    if torch.is_tensor(value) and value.dim() == 0:
        value = value.item()
    return isinstance(value, Real) and not isinstance(value, bool) and -math.inf < value < math.inf


def above_zero(**values):
    """Refuse what is not a finite number above 0."""
    for name, value in values.items():
        if not is_number(value) or value <= 0:
            raise ValueError(f"{name} = {value!r}: expected a number above 0")


def one_of(name, value, options):
    """Refuse what is not among `options`, by equality; none of them equals an array or a list."""
    if not isinstance(value, (str, Real)) or value not in tuple(options):
        raise ValueError(f"{name} = {value!r}: expected one of {', '.join(map(repr, options))}")


def finite(name, tensor):
    """Refuse a tensor that holds NaN or infinity; while a graph is traced there are no values to look at."""
    if torch.compiler.is_compiling() or tensor.numel() == 0:
        return
    if not torch.stack(tensor.aminmax()).isfinite().all():  # no mask: CIFAR-10's would take another gigabyte
        bad = int((~tensor.isfinite()).sum())
        raise ValueError(f"{name} holds {bad} values that are NaN or infinite: expected finite numbers")
