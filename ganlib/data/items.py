"""Samples that come one by one: torch's data sets, and sequences of tensors, arrays or images."""
import os
import warnings
from collections.abc import Mapping
from contextlib import nullcontext
from functools import partial
from itertools import islice

import numpy as np
import torch
from torch.utils.data import Dataset, IterableDataset
from tqdm.auto import tqdm

from ..checks import brief, finite, is_number, there_is_room, whole
from .arrays import Found, as_array, check_kind, place
from .pictures import MANY, from_images

MOST = 100_000  # samples of a data set that may have no end


def from_dataset(name, source, size=None, limit=None):
    """A data set of torch's, or what is like one: `len` and items by their number, or an IterableDataset."""
    called, fixed = type(source).__name__.lower(), not isinstance(source, Dataset)
    if isinstance(source, IterableDataset):
        source = first(name, source, limit)
        fixed = True
    try:
        n = len(source)
    except (TypeError, ValueError):
        raise ValueError(f"{name} is a {type(source).__name__} without a length: expected one that has __len__") from None
    if n == 0:
        raise ValueError(f"{name} is empty: expected at least 2 samples")
    one = apart(name, item(name, source, 0))[0]
    if not fixed and not same(one, apart(name, item(name, source, 0))[0]):
        warnings.warn(f"{name}[0] is another each time it is asked for, as random augmentation makes it: each sample is "
                      "taken once and stays as it came then", stacklevel=2)
    if is_image(one):
        labels = [None] * n

        def opened(i):
            image, labels[i] = apart(name, item(name, source, i))
            if not is_image(image):
                raise ValueError(f"it is a {type(image).__name__}, and {name}[0] an image")
            return nullcontext(image)
        pixels, _, broken = from_images(name, [partial(opened, i) for i in range(n)], size)
        if broken:
            raise ValueError(f"{name}[{min(broken)}] cannot be read as an image: {broken[min(broken)]}")
        return Found(pixels, called, known(name, labels))
    numbers, labels = stacked(name, source, n)
    finite(name, numbers, lambda index: place(index, None, numbers))
    return Found(numbers, called, known(name, labels))


def first(name, source, limit):
    """The samples of an IterableDataset, in a list."""
    most = MOST if limit is None else whole("limit", limit, low=2)
    found = []
    samples = islice(each_of(name, source), most + 1)
    for sample in samples:
        found.append(sample)
        if len(found).bit_count() == 1:  # at 1, 2, 4, ...: before the next look as many come, and then one tensor of all
            there_is_room(name, 3 * len(found) * getattr(apart(name, sample)[0], "nbytes", 8), "take fewer with limit=")
    if len(found) > most and limit is None:
        warnings.warn(f"{name}: the first {most:,} samples are taken, and there are more; limit= takes others", stacklevel=2)
    return found[:most]


def each_of(name, source):
    """What an IterableDataset gives."""
    try:
        yield from source
    except Exception as error:  # of the data set's own
        raise ValueError(f"{name} cannot be gone through, {type(error).__name__}: {brief(str(error))}") from error


def same(one, other):
    """Whether two samples are equal; None, text, what has no numbers and what is very large count as equal."""
    try:
        one, other = np.asarray(one), np.asarray(other)
        return one.size > 10**7 or np.array_equal(one, other, equal_nan=one.dtype.kind in "fc")
    except Exception:  # what it is will be told
        return True


def item(name, source, i):
    try:
        return source[i]
    except Exception as error:  # of the data set's own
        raise ValueError(f"{name}[{i}] cannot be had, {type(error).__name__}: {brief(str(error))}") from error


def apart(name, found):
    """x and its label of an item, None if there is none."""
    if isinstance(found, (tuple, list)) and len(found) in (1, 2) and not (isinstance(found, list) and is_number(found[0])):
        return found[0], (found[1] if len(found) == 2 else None)
    if isinstance(found, Mapping) or isinstance(found, (tuple, list)) and not all(map(is_number, found)):
        keys = list(found) if isinstance(found, Mapping) else range(len(found))
        shown = f"keys {brief(keys)}" if isinstance(found, Mapping) else f"{len(found)} parts"
        parts = [f"each[{key!r}]" for key in keys[:2]] or ["..."]
        picked = f"({', '.join(parts)})" if len(keys) == 2 else parts[0]
        raise ValueError(f"{name} has items with {shown}: expected x, or (x, label), such as [{picked} for each in {name}]")
    return found, None


def refuse_columns(name, source):
    """Refuse a data set with columns, such as one of the Hugging Face Hub, if its rows hold images or arrays."""
    try:
        first = source[0]
    except Exception:  # a table of another kind
        return
    if isinstance(first, Mapping) and any(is_image(x) or getattr(x, "shape", ()) or isinstance(x, (list, dict))
                                          for x in first.values()):
        apart(name, first)


def is_image(x):
    return hasattr(x, "getbands") and hasattr(x, "convert")  # PIL's, without importing it


def as_tensor(name, i, x):
    """The numbers of one item."""
    if isinstance(x, (str, bytes)) or x is None:
        raise ValueError(f"{name}[{i}] is {brief(x)}: expected numbers or an image")
    if not torch.is_tensor(x):
        x = as_array(f"{name}[{i}]", x)
    check_kind(f"{name}[{i}]", x)
    if torch.is_tensor(x):
        return x.detach().cpu()
    return torch.from_numpy(np.array(x, np.uint8 if x.dtype == np.uint8 else np.float32))


def stacked(name, source, n):
    """All items as one tensor (n, ...), and the list of their labels."""
    numbers, labels, hidden = None, [], n < MANY or "TQDM_DISABLE" in os.environ
    for i in tqdm(range(n), name, unit="sample", disable=hidden):
        x, label = apart(name, item(name, source, i))
        x = as_tensor(name, i, x)
        if numbers is None:
            dtype = torch.uint8 if x.dtype == torch.uint8 else torch.float32
            there_is_room(name, n * x.numel() * (1 if dtype == torch.uint8 else 4), "take a part, such as torch's Subset")
            numbers = torch.empty(n, *x.shape, dtype=dtype)
        if x.shape != numbers.shape[1:]:
            raise ValueError(f"{name}[{i}] has shape {tuple(x.shape)}: expected {tuple(numbers.shape[1:])}, as {name}[0]")
        if numbers.dtype == torch.uint8 != x.dtype:
            numbers = numbers.float()
        numbers[i] = x
        labels.append(label)
    return numbers, labels


def known(name, labels):
    """Labels if each is a number or a text, else none, which is told."""
    if all(label is None for label in labels):
        return None
    plain = [label.item() if getattr(label, "shape", None) in ((), (1,)) else label for label in labels]
    if all(isinstance(label, (str, int, float)) for label in plain):
        return plain
    warnings.warn(f"{name}: labels such as {brief(plain[0])} are left out: expected one number or text a sample",
                  stacklevel=2)
    return None
