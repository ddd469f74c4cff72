"""Numbers in whatever form a person has them: tensors, arrays, nested lists, tables."""
import warnings
from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from numbers import Real

import numpy as np
import torch

from ..checks import brief, finite, there_is_room
from .room import room

FEWER = "expected a data set that fits, such as its first rows"


@dataclass(frozen=True)
class Found:
    """What was read: numbers (N, ...), a tensor of uint8 or finite float32, and what came with them."""
    numbers: torch.Tensor
    name: str = "samples"
    labels: object = None
    columns: "tuple[str, ...] | None" = None


def from_array(name, source, columns=None, labels=None):
    """A copy of a tensor or an array of any library, (N, ...); `labels` as for `from_table`."""
    if not torch.is_tensor(source):
        source = as_array(name, source)
        if source.dtype.names:
            return from_fields(name, source, labels)
    check_kind(name, source)
    shape, n = tuple(source.shape), np.prod(source.shape, dtype=float)
    if not shape or n == 0:
        raise ValueError(f"{name} has shape {shape}: expected (N, ...), at least 2 samples of at least one number each")
    keep = source.dtype in (torch.uint8, np.uint8)
    if keep and (not torch.is_tensor(source) or source.device.type == "cpu"):
        numbers = room(name, shape, FEWER)
        numbers.numpy()[...] = source.detach() if torch.is_tensor(source) else source
        return Found(numbers, columns=columns)
    there_is_room(name, n * (1 if keep else 4), FEWER)
    if torch.is_tensor(source):
        numbers = source.detach().to(torch.uint8 if keep else torch.float32, copy=True).contiguous()
    else:
        with np.errstate(over="ignore", invalid="ignore"):
            numbers = torch.from_numpy(np.array(source, np.float32, order="C"))
    if not keep:
        finite(name, numbers, lambda index: place(index, columns, source))
        tell_what_float32_loses(name, source, columns)
    return Found(numbers, columns=columns)


def as_array(name, source):
    """A NumPy array of what has `__array__` or `__dlpack__`; NaN stands for what a mask hides."""
    if isinstance(source, np.ma.MaskedArray):
        if source.dtype.kind in "biuf":
            return source.astype(float).filled(np.nan) if np.ma.is_masked(source) else source.data
        if np.ascontiguousarray(np.ma.getmaskarray(source)).view(bool).any():  # fields have masks of their own
            raise ValueError(f"{name} has a mask that hides some of its values ({source.dtype}): expected none, or plain "
                             "numbers")
    if isinstance(source, np.ndarray):
        return source
    if hasattr(source, "shape") and hasattr(getattr(source, "dtype", None), "itemsize"):  # on a disk, perhaps
        there_is_room(name, np.prod(source.shape, dtype=float) * source.dtype.itemsize, FEWER)
    try:
        return np.asarray(source)
    except Exception as error:  # of any library
        raise ValueError(f"{name} is a {type(source).__name__} that gives no array: {brief(str(error))}") from error


def check_kind(name, source):
    """Refuse arrays and tensors whose elements are no numbers, or that do not hold all of them."""
    dtype = source.dtype
    if torch.is_tensor(source):
        if source.is_meta:
            raise ValueError(f"{name} is a tensor on the device 'meta', without numbers: expected one on another device")
        if source.is_nested:
            raise ValueError(f"{name} is a nested tensor: expected samples of one shape, such as its to_padded_tensor(0.0)")
        if source.layout != torch.strided or source.is_quantized:
            raise ValueError(f"{name} is a tensor of layout {source.layout} and dtype {dtype}: expected a dense one, such "
                             "as its to_dense() or dequantize()")
        wrong = dtype.is_complex and "complex numbers"
    else:
        kind = "f" if dtype.name == "bfloat16" else dtype.kind  # NumPy takes that of other libraries for raw bytes
        wrong = {"c": "complex numbers", "O": "Python objects", "U": "text", "T": "text", "S": "bytes", "M": "dates",
                 "m": "spans of time", "V": "raw bytes"}.get(kind)
    if wrong:
        raise ValueError(f"{name} holds {wrong} ({dtype}): expected real numbers")


def place(index, columns, source):
    """Where an index of `source` is, in words, and what stands there."""
    row, *rest = index
    value = source[index].item() if hasattr(source[index], "item") else source[index]
    if len(rest) > 1:
        at = f" at {tuple(rest)}"
    else:
        at = "".join(f", column {columns[column]!r}" if columns else f", column {column}" for column in rest)
    return f"({brief(value)}) in row {row}{at}"


def tell_what_float32_loses(name, source, columns):
    """Warn of columns (N, features) of wider numbers whose differences are lost, as of seconds since 1970, or all is."""
    if len(source.shape) > 2 or source.dtype.itemsize < 4 or source.dtype in (torch.float32, np.float32):
        return
    values = source.detach().cpu().numpy() if torch.is_tensor(source) else source
    low, high = (np.atleast_1d(end(0).astype(np.float64)) for end in (values.min, values.max))
    step = np.spacing(np.maximum(abs(low), abs(high)).astype(np.float32)).astype(np.float64)
    for i in np.flatnonzero((high > low) & (high - low < 256 * step))[:1]:
        column = repr(columns[i]) if columns else i
        warnings.warn(f"{name}: column {column} lies from {low[i]:.10g} to {high[i]:.10g}, where float32 has steps of "
                      f"{step[i]:.3g}: subtract an offset first", stacklevel=2)
    largest = np.maximum(abs(low), abs(high))
    for i in np.flatnonzero((largest > 0) & (largest < np.finfo(np.float32).tiny))[:1]:
        column = repr(columns[i]) if columns else i
        warnings.warn(f"{name}: column {column} lies from {low[i]:.3g} to {high[i]:.3g}, which is 0 or almost in float32: "
                      "choose a smaller unit", stacklevel=2)


def from_fields(name, source, labels=None):
    """A structured array (N,): one column a field; `labels` as for `from_table`."""
    columns = tuple(column for column in source.dtype.names if column != labels)
    for column in columns:
        if source.dtype[column].shape or source.dtype[column].kind not in "biuf":
            raise ValueError(f"{name} has a column {column!r} of {source.dtype[column]}: expected numbers; leave it out, or "
                             "name it as labels")
    there_is_room(name, source.size * len(columns) * 8.0)
    found = from_array(name, np.stack([source[column].reshape(-1) for column in columns], -1), columns)
    return replace(found, labels=source[labels].tolist()) if labels in source.dtype.names else found


def from_table(name, table, labels=None):
    """A DataFrame of pandas or Polars, an Arrow table, or a Series: what has `to_numpy`, and `columns` if it is a table.

    Args:
        labels: the name of the column that holds them, or None
    """
    if not hasattr(table, "to_numpy") and not hasattr(table, "__array__"):  # Arrow's, or another that has __dataframe__
        if not hasattr(table, "to_pandas"):
            raise ValueError(f"{name} is a {type(table).__name__}: expected a table with to_numpy()")
        table = table.to_pandas()
    shape = getattr(table, "shape", ())
    if len(shape) != 1 and not hasattr(table, "columns") and not hasattr(table, "column_names"):  # xarray's, Arrow's tensors
        return from_array(name, np.asarray(table.to_numpy()), labels=labels)
    names = getattr(table, "columns", None)
    if names is None or callable(names) or any(hasattr(each, "to_pylist") for each in names):  # Arrow's are the columns
        names = getattr(table, "column_names", [getattr(table, "name", None)])
    columns = tuple(str(each) for each in names)
    values = np.asarray(table.to_numpy() if hasattr(table, "to_numpy") else table)
    values = values[:, None] if values.ndim == 1 else values
    if values.shape[1] != len(columns):
        raise ValueError(f"{name} has {len(columns)} columns, and its array has shape {values.shape}")
    return from_columns(name, values, columns if columns != ("None",) else None, labels)


def from_columns(name, values, columns, labels=None):
    """A table whose values (N, features) may be Python objects, as a mixture of kinds gives them."""
    at = place_of(labels, columns)
    if at is not None:
        rest = columns[:at] + columns[at + 1:]
        found = from_columns(name, np.delete(values, at, 1), rest)
        return replace(found, labels=values[:, at].tolist())
    if values.dtype.kind in "OUS":
        kept = np.empty(values.shape, np.float64)
        for i, column in enumerate(columns or [0] * values.shape[1]):
            kept[:, i] = numbers_of(name, values[:, i], column if columns else i)
        values = kept
    elif values.dtype.kind not in "biuf" and columns:
        raise ValueError(f"{name} has a column {columns[0]!r} of {values.dtype}, such as {brief(values.flat[0])}: "
                         "expected numbers; leave it out, or name it as labels")
    return from_array(name, values, columns)


def place_of(labels, columns):
    """The number of the column that `labels` names, or None if it names none; refuses a name that several have."""
    if not isinstance(labels, str) or not columns or labels not in columns:
        return None
    if columns.count(labels) > 1:
        raise ValueError(f"labels = {labels!r}: expected the name of one column, {columns.count(labels)} have it")
    return columns.index(labels)


def from_objects(name, source, labels=None):
    """An array (N, ...) of Python objects, at least two axes, as a table of several kinds gives it."""
    found = from_columns(name, source.reshape(len(source), -1), None, labels)
    return replace(found, numbers=found.numbers.reshape(source.shape))


def numbers_of(name, values, column):
    """A column of Python objects in double precision; what is missing becomes NaN, and text is refused."""
    def number(row, value):
        if value is None or type(value).__name__ in ("NAType", "NaTType"):
            return float("nan")
        if isinstance(value, (str, bytes)):
            raise ValueError(f"{name} has a column {column!r} of text, such as {brief(value)} in row {row}: expected "
                             "numbers; leave it out, or name it as labels")
        try:
            return float(value)
        except (TypeError, ValueError, OverflowError):
            raise ValueError(f"{name} holds {brief(value)} in row {row}, column {column!r}: expected a number") from None
    return [number(row, value) for row, value in enumerate(values)]


def from_lists(name, source):
    """Nested lists or tuples of numbers."""
    rows = list(source)
    try:
        array = np.array(rows)
        if array.dtype == object and all(isinstance(each, (Real, Decimal)) for each in array.flat):
            array = array.astype(np.float64)
    except Exception:  # of many kinds: rows of different lengths, what no array can hold
        array = None
    if array is None or array.dtype.kind not in "biufc":
        first = None
        for i, row in enumerate(rows):
            shape = shape_of_row(name, i, row)
            first = shape if first is None else first
            if shape != first:
                raise ValueError(f"{name} is ragged: row {i} has shape {shape}, expected {first}, as row 0 has")
        raise ValueError(f"{name} is a {type(source).__name__} of {type(rows[0]).__name__}: expected numbers")
    return from_array(name, array)


def shape_of_row(name, i, row):
    """The shape of one of several nested lists; refuses what is no number by its place, and rows that are ragged."""
    for j, value in enumerate(row if isinstance(row, Sequence) and not isinstance(row, str) else [row]):
        if isinstance(value, (str, bytes, dict, set)) or value is None:
            raise ValueError(f"{name} holds {brief(value)} in row {i}, column {j}: expected a number")
    try:
        found = np.array(row)
    except Exception:
        raise ValueError(f"{name} is ragged within row {i}: expected nested lists of one shape") from None
    if found.dtype.kind not in "biufc":
        raise ValueError(f"{name} holds {brief(row)} in row {i}: expected numbers")
    return found.shape
