"""What every argument is held to, in one wording: a `ValueError` that names it, its value and what was expected."""
import math
import os
import re
import reprlib
from numbers import Integral, Real

import torch

__all__ = ["above_zero", "brief", "finite", "is_number", "one_of", "there_is_room", "whole"]


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


def brief(value):
    """The repr of a value, never more than a line of it."""
    return reprlib.repr(value)


def finite(name, tensor, where=None):
    """Refuse a tensor that holds NaN or infinity; while a graph is traced there are no values to look at.

    `where` says in words where an index, a tuple, is: the first bad one's is added.
    """
    if torch.compiler.is_compiling() or tensor.numel() == 0:
        return
    if not torch.stack(tensor.aminmax()).isfinite().all():  # no mask: CIFAR-10's would take another gigabyte
        bad = (~tensor.isfinite()).nonzero()
        place = f", the first {where(tuple(bad[0].tolist()))}" if where else ""
        raise ValueError(f"{name} holds {len(bad)} values that are NaN or infinite{place}: expected finite numbers")


def there_is_room(name, size, what="expected a data set that fits into memory"):
    """Refuse what would take `size` bytes where there are fewer; asked before they are."""
    if size > (free := free_memory()):
        raise ValueError(f"{name} would take {size / 1e9:,.1f} GB, and {free / 1e9:,.1f} GB of memory are free: {what}")


def free_memory():
    """Bytes that this process can still have: what Linux calls available, within its group's limit; elsewhere all there is.

    Infinity where the system does not say.
    """
    found = [math.inf]
    try:
        with open("/proc/meminfo", encoding="ascii") as file:
            found.append(1024 * int(re.search(r"MemAvailable:\s*(\d+)", file.read())[1]))
        with open("/sys/fs/cgroup/memory.max", encoding="ascii") as file:
            found.append(int(file.read()))
    except (OSError, TypeError, ValueError):  # another system, an old kernel, or no limit: "max"
        if len(found) == 1 and "SC_PHYS_PAGES" in getattr(os, "sysconf_names", ()):
            found.append(os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE"))
    return min(found)
