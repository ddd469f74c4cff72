"""What every argument is held to, in one wording: a `ValueError` that names it, its value and what was expected."""
import math
import os
import re
import reprlib
from numbers import Integral, Real

import numpy as np
import torch

__all__ = ["LAST_SEED", "above_zero", "a_device", "a_flag", "a_path", "brief", "devices", "finite", "is_number", "is_whole",
           "numbers", "one_of", "there_is_room", "whole"]

LARGEST = 3.4028234663852886e38  # float32; not asked of torch, which the reference is made without
LAST_SEED = 2**63 - 1  # that torch takes, whatever its sign
SHARED = {"bool", "uint8", "int8", "int16", "int32", "int64", "float16", "float32", "float64"}  # NumPy's and torch's dtypes


def is_whole(value):
    """Whether `value` is a whole number, Python's or NumPy's."""
    return isinstance(value, Integral) and not isinstance(value, bool)


def whole(name, value, low=1, high=None):
    """`value` as an int, after a check that it is a whole number from `low` to `high`."""
    if is_whole(value) and low <= value and (high is None or value <= high):
        return int(value)
    limits = f"of at least {low}" if high is None else f"from {low} to {high}"
    raise ValueError(f"{name} = {brief(value)}: expected a whole number {limits}")


def is_number(value):
    """Whether `value` is a finite number that a float32 can hold: Python's, NumPy's or a tensor of shape ()."""
    if torch.is_tensor(value) and value.dim() == 0:
        value = value.item()
    return isinstance(value, Real) and not isinstance(value, bool) and abs(value) <= LARGEST


def above_zero(**values):
    """Refuse what is not a finite number above 0."""
    for name, value in values.items():
        if not is_number(value) or value <= 0:
            raise ValueError(f"{name} = {brief(value)}: expected a number above 0")


def one_of(name, value, options):
    """Refuse what is not among `options`, by equality; none of them equals an array or a list."""
    if not isinstance(value, (str, Real)) or value not in tuple(options):
        raise ValueError(f"{name} = {brief(value)}: expected one of {', '.join(map(repr, options))}")


def numbers(name, value):
    """What a person has, as a tensor: a tensor, an array, a table, a number, or nested lists of any of them.

    A tensor stays as it is, with its gradient; an array keeps its dtype if torch has it, and becomes float64 if not. The
    numbers may be shared with the array, so nobody may write into them. What an array's mask hides is NaN.

    Raises:
        ValueError: text, None, complex numbers, or rows of different lengths; NaN and shapes are left to the caller
    """
    try:
        found = as_tensor(value)
    except (OverflowError, RuntimeError, TypeError, ValueError):
        raise ValueError(f"{name} = {brief(value)}: expected numbers: a tensor, an array, or nested lists of equal "
                         "lengths") from None
    if found.is_complex():
        raise ValueError(f"{name} holds complex numbers: expected real ones")
    return found


def as_tensor(value):
    """The tensor of `numbers`, which says what the errors here mean."""
    if torch.is_tensor(value):
        return value
    if isinstance(value, (list, tuple)) and holds_tensors(value):
        return torch.stack([as_tensor(each) for each in value])  # the way through NumPy would end their gradients
    array = value.astype(float).filled(np.nan) if isinstance(value, np.ma.MaskedArray) else np.asarray(value)
    if array.dtype == object and all(isinstance(each, Real) for each in array.flat):  # fractions; more than 64 bits
        array = array.astype(np.float64)
    if array.dtype.kind == "c":
        array = array.astype(np.complex128)
    elif array.dtype.kind in "biuf":  # of this machine's byte order, in order, and nobody's constant
        array = np.require(array, array.dtype.name if array.dtype.name in SHARED else np.float64, ["C", "W"])
    return torch.from_numpy(array)


def holds_tensors(values):
    """Whether nested lists hold tensors; of the rows of numbers, only the first is looked through."""
    first = values[0] if len(values) else None
    return any(map(torch.is_tensor, values)) or isinstance(first, (list, tuple)) and holds_tensors(first)


def brief(value):
    """The repr of a value, never more than a line of it."""
    return reprlib.repr(value)


def a_flag(name, value):
    """Refuse what is not True or False: any text would count as true."""
    if not isinstance(value, (bool, np.bool_)):
        raise ValueError(f"{name} = {brief(value)}: expected True or False")


def devices():
    """Where torch can train here: the names of its devices, the best last."""
    count = torch.cuda.device_count() if torch.cuda.is_available() else 0
    numbered = [f"cuda:{i}" for i in range(count)] if count > 1 else []
    return ["cpu", *["mps"] * torch.backends.mps.is_available(), *numbered, *["cuda"] * bool(count)]


def a_device(name, value):
    """`value`, a name or a `torch.device`, as the name of a device that is there."""
    text = "cuda" if str(value) == "cuda:0" else str(value)
    if isinstance(value, (str, torch.device)) and text in devices():
        return str(value)
    raise ValueError(f"{name} = {brief(value)}: expected one that torch finds here, {', '.join(map(repr, devices()))}")


def a_path(name, value):
    """`value`, the path of a file, as it came."""
    if not isinstance(value, (str, os.PathLike)) or "\0" in os.fspath(value) or not os.fspath(value):
        raise ValueError(f"{name} = {brief(value)}: expected the path of a file, a text or a Path")
    return value


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
