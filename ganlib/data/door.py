"""The one way by which whatever a person has becomes a data set."""
import inspect
import math
import os
import warnings
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import replace
from numbers import Real
from pathlib import Path

import numpy as np
import torch
from torch.utils.data import (
    BatchSampler,
    DataLoader,
    Dataset,
    IterableDataset,
    RandomSampler,
    SequentialSampler,
    Subset,
    SubsetRandomSampler,
    TensorDataset,
    default_collate,
    default_convert,
)

from ..checks import a_device, a_flag, brief, is_whole, there_is_room, whole
from . import items
from .arrays import FEWER, from_array, from_lists, from_objects, from_table
from .files import from_file
from .named import SETS, load
from .pictures import checked_size, from_folder
from .room import room
from .scaling import from_zero, standard
from .sets import Samples, draw_with, draws_for, is_data_set, random_numbers

EXPECTED = ("expected a data set, the name of one, numbers (N, ...) as a tensor, array, table or nested lists, a torch "
            "Dataset or DataLoader, or the path of a folder of images or of a .csv, .npy or .npz file")
TABLES = ("to_numpy", "__dataframe__", "column_names")  # one of them is there
LARGEST = 65535  # of 16 bits


def of(source, *, labels=None, scale=False, size=None, limit=None, name=None):
    """A data set of whatever a person has; wherever ganlib takes a data set, it takes all of this.

    - a data set, or the name of one ("ring"), as `load` knows them: as they are
    - a tensor, an array, nested lists (N, ...), a list of tensors, arrays or images, or a pair (x, labels): N samples. Of
      (N,) each is one number.
    - a table (a DataFrame or Series of pandas or Polars, a structured array, a .csv file): one sample a row, with the names
      of the columns. All columns are numbers, but for that of the labels.
    - a .npy file, or a .npz file with one array or with `x` and `labels`
    - a `torch.utils.data.Dataset`, or a DataLoader, of which its data set is taken: items x, or (x, label)
    - a folder of images of any size and colour; the names of its sub-folders, if there are any, are the labels. What cannot
      be read is left out, with a warning.

    Numbers become float32, and uint8 images stay uint8. Points (of `Samples`), `draw` and what a `Run` generates are in the
    units that came in; networks see them scaled, as the repr says.

    - Images are samples (C, H, W), or (H, W, C) with 1, 3 or 4 channels, which go first; and (H, W) where they are uint8, or
      square, from 8 pixels on, with values as the next line has them.
    - Images with values from 0 to 1, or with whole numbers from 0, are seen in [-1, 1]: [0, top] becomes [-1, 1], where the
      top is 255 if the largest value is above 127 and up to 255, 1 if it is less than 1, else the largest value itself (up
      to 65535).
    - All else is seen as it is, or with `scale=True` with mean 0 and standard deviation 1.

    Args:
        source: see above
        labels: one number or text a sample (N,), or the name of a table's column. They are kept; training does not use them.
        scale: standardise for the networks: each column of a table, all values of other samples together. What is constant
            becomes 0.
        size: of images of several sizes, (height, width) or one number for squares: they are scaled and their middle is cut
            out. The commonest size if not given.
        limit: of an `IterableDataset` at most so many samples, 100,000 if not given
        name: of the data set; that of the file, folder or class if not given

    Raises:
        ValueError: for what is none of these; for text, NaN and infinity, by row and column; for rows of several lengths,
            fewer than 2 samples, complex numbers, objects, sparse tensors, and what does not fit into memory; uint8 of
            256 MiB or more need not, as a file for temporary use holds them (`TMPDIR`)
    """
    a_flag("scale", scale)
    if name is not None and not isinstance(name, str):
        raise ValueError(f"name = {brief(name)}: expected a text")
    if is_data_set(source) or isinstance(source, str) and source in SETS:
        for option, value in {"labels": labels, "scale": scale, "size": size, "limit": limit, "name": name}.items():
            if value is not None and value is not False:
                raise ValueError(f"{option} = {brief(value)}: expected nothing, as data is a data set already")
        return load(source) if isinstance(source, str) else source
    labels = str(labels) if is_whole(labels) else labels  # the name of a column may be a number
    found = read("data", source, labels, size if size is None else checked_size(size), limit)
    n = len(found.numbers)
    if found.numbers[0].numel() == 0:
        raise ValueError(f"data has samples of shape {tuple(found.numbers.shape[1:])}: expected at least one number each")
    if n < 2:
        raise ValueError("data has 1 sample: expected at least 2")
    if isinstance(labels, str) and found.labels is None:
        known = f"one of {', '.join(map(repr, found.columns))}" if found.columns else "but data has no named columns"
        raise ValueError(f"labels = {labels!r}: expected one label a sample, or the name of a column, {known}")
    given = found.labels if labels is None or isinstance(labels, str) else labels
    labels, classes = (None, None) if given is None else numbered(given, n)
    points, scaling = arranged(found.numbers)
    if size is not None and tuple(points.shape[2:]) != checked_size(size):
        raise ValueError(f"size = {size}: samples have shape {tuple(points.shape[1:])}, and only folders of images and data "
                         "sets of PIL's images are brought to a size")
    return Samples(points, labels, name or found.name, standard(points) if scale else scaling, found.columns, classes)


def draw(data, n, generator=None, device=None):
    """n samples (n, *data.shape) of a data set, in the units that came in, with fresh draws from `generator`.

    `data`: all that `of` takes
    """
    data, n = of(data), whole("n", n, low=0)
    device = device if device is None else a_device("device", device)
    there_is_room("data.draw", 8.0 * n * math.prod(data.shape), "expected fewer samples at a time")
    numbers = random_numbers(generator, device)
    return data.picked(draws_for(data, n, numbers)[0]) if isinstance(data, Samples) else draw_with(data, n, numbers)


def read(name, source, labels, size, limit):
    """What is in a source, as `Found`."""
    if isinstance(source, DataLoader):
        source = dataset_of(name, source)
    if limit is not None and not isinstance(source, IterableDataset):
        raise ValueError(f"limit = {brief(limit)}: expected None, but for an IterableDataset")
    if isinstance(source, (str, os.PathLike)):
        return from_path(name, source, labels, size)
    refuse(name, source)
    if isinstance(source, TensorDataset) and len(source.tensors) == 1:
        source = source.tensors[0]
    elif isinstance(source, TensorDataset) and len(source.tensors) == 2 and source.tensors[1].dim() == 1:
        source = source.tensors
    if is_pair(source):
        return replace(read(name, source[0], None, None, None), labels=source[1])
    if isinstance(source, memoryview):
        source = np.asarray(source)
    if isinstance(source, np.ndarray) and source.dtype == object and source.ndim:
        if source.ndim > 1:
            return from_objects(name, source, labels)
        source = list(source)
    if torch.is_tensor(source) or isinstance(source, np.ndarray):
        return from_array(name, source, labels=labels)
    if not isinstance(source, Dataset) and any(hasattr(source, each) for each in TABLES):
        if hasattr(source, "column_names") and not hasattr(source, "__array__"):  # perhaps one of items, as on the Hub
            items.refuse_columns(name, source)
        return from_table(name, source, labels)
    if isinstance(source, Sequence) and not isinstance(source, Dataset):
        if not len(source):
            raise ValueError(f"{name} is empty: expected at least 2 samples")
        first = source[0][0] if isinstance(source[0], tuple) and source[0] else source[0]
        if isinstance(first, Mapping):
            items.apart(name, first)  # which refuses it
        if not (hasattr(first, "__array__") or items.is_image(first)) or getattr(first, "shape", None) == ():
            return from_lists(name, source)
        return replace(items.from_dataset(name, source, size, limit), name="samples")
    if hasattr(source, "__array__") or hasattr(source, "__dlpack__"):
        return from_array(name, source, labels=labels)
    if isinstance(source, Dataset) or hasattr(source, "__getitem__") and hasattr(source, "__len__"):
        return items.from_dataset(name, source, size, limit)
    raise ValueError(f"{name} is a {type(source).__name__}: {EXPECTED}")


def is_pair(source):
    """Whether it is (x, labels), two arrays or tensors of one length."""
    if not isinstance(source, tuple) or len(source) != 2 or not hasattr(source[0], "__array__"):
        return False
    x, labels = shapes = shapes_of(source)
    return None not in shapes and len(x) >= 2 and x != labels and labels in ((x[0],), (x[0], 1))


def shapes_of(arrays):
    """Of each, or None of what has no shape."""
    def shape(each):
        try:
            return np.shape(each)
        except Exception:  # of any library; or ragged lists
            return None
    return tuple(map(shape, arrays))


def dataset_of(name, loader):
    """A loader's data set, or the part of it that its SubsetRandomSampler has; what else the loader does is told."""
    if isinstance(loader.sampler, SubsetRandomSampler):
        return Subset(loader.dataset, list(loader.sampler.indices))
    kinds = {"sampler": (SequentialSampler, RandomSampler), "batch_sampler": (BatchSampler, type(None))}
    aside = [] if isinstance(loader.dataset, IterableDataset) else [
        each for each, known in kinds.items() if not isinstance(getattr(loader, each), known)]
    aside += ["collate_fn"] * (loader.collate_fn not in (default_collate, default_convert))
    if aside:
        warnings.warn(f"{name}: the loader's data set is taken, and its {' and '.join(aside)} left aside", stacklevel=2)
    return loader.dataset


def refuse(name, source):
    """Name the commonest mistakes."""
    if inspect.isroutine(source) or isinstance(source, type):
        called, kind = source.__name__, "class" if isinstance(source, type) else "function"
        call = f"data.{called}()" if (source.__module__ or "").startswith("ganlib.data") else f"{called}(...)"
        raise ValueError(f"{name} is the {kind} {called}: expected a data set, so call it: {call}")
    if source is None or isinstance(source, (bytes, bytearray, Set, int, float, complex)):
        raise ValueError(f"{name} = {brief(source)}: {EXPECTED}")
    if "sparse" in type(source).__module__ and hasattr(source, "toarray"):
        raise ValueError(f"{name} is a sparse {type(source).__name__}: expected a dense array, as its toarray()")
    if isinstance(source, Mapping):
        raise ValueError(f"{name} is a {type(source).__name__} with keys {brief(list(source))}: expected one of its values, "
                         "or (x, labels)")
    if isinstance(source, tuple) and len(source) == 2 and not is_pair(source):
        if all(map(is_pair, source)):
            raise ValueError(f"{name} is a tuple of two pairs (x, labels), as for training and test: expected one of them")
        if all(hasattr(each, "__array__") and len(np.shape(each)) > 1 for each in source):
            raise ValueError(f"{name} is a tuple of arrays of shapes {shapes_of(source)}: expected one of them, a list of "
                             "samples, or (x, labels) with one label a sample")
    if isinstance(source, Iterator):
        raise ValueError(f"{name} is a {type(source).__name__}, which can be gone through once: expected its list")


def from_path(name, path, labels, size):
    """A folder of images, or a file of numbers."""
    found = Path(path).expanduser()
    try:
        there = os.fspath(path) != "" and found.exists()
    except (OSError, ValueError):  # names too long, or with a zero in them
        there = False
    if not there:
        text, a_path = os.fspath(path), isinstance(path, os.PathLike) or found.suffix or len(found.parts) > 1
        names = "" if a_path else f"one of {', '.join(map(repr, SETS))}, or "
        raise ValueError(f"{name} = {brief(text)}: expected {names}the path of a folder or file that is there")
    return from_folder(name, found, size) if found.is_dir() else from_file(name, found, labels)


def numbered(labels, n):
    """Labels as a tensor (n,), and what they stand for if they are text."""
    if torch.is_tensor(labels):
        labels = labels.detach().cpu()
        labels = (labels.double() if labels.is_floating_point() else labels).numpy()
    try:
        if isinstance(labels, (Set, Mapping)):
            raise TypeError("without an order")
        array = labels if hasattr(labels, "__array__") else np.array([*labels, None], object)[:-1]
        if np.ma.is_masked(array):
            raise ValueError("with a mask")
        array = np.asarray(array)
    except Exception:
        raise ValueError(f"labels = {brief(labels)}: expected ({n},), one number or text a sample") from None
    if array.shape == (n, 1):
        array = array[:, 0]
    if array.shape != (n,):
        raise ValueError(f"labels has shape {array.shape}: expected ({n},), one label a sample")
    kind = str if isinstance(array[0], str) else Real
    for row, label in enumerate(array.tolist()):
        if not isinstance(label, kind) or label == "" or label != label or kind is Real and not -2**63 <= label < 2**63:
            other = "one number or text a sample, of one kind, and none missing"
            raise ValueError(f"labels holds {brief(label)} in row {row}: expected {other}")
    if kind is str:
        classes, indices = np.unique(array.astype(str), return_inverse=True)
        return torch.from_numpy(indices.reshape(-1).astype(np.int64)), tuple(classes.tolist())
    whole_numbers = all(label == int(label) for label in array.tolist())
    return torch.from_numpy(np.array(array, np.int64 if whole_numbers else np.float32)), None


def arranged(x):
    """Samples with images as (N, C, H, W), and the scaling of these; the rules are in `of`."""
    if x.dim() == 1:
        x = x[:, None]
    if x.dim() == 4 and x.shape[3] in (1, 3, 4) and x.shape[1] not in (1, 3):
        moved = x.permute(0, 3, 1, 2)
        x = room("data", moved.shape, FEWER).copy_(moved) if x.dtype == torch.uint8 and x.device.type == "cpu" else (
            moved.contiguous())
    top = top_of(x) if x.dim() in (3, 4) else None
    if x.dim() == 3:
        square = x.shape[1] == x.shape[2] >= 8 and top is not None
        if square or x.dtype == torch.uint8 and min(x.shape[1:]) > 1:
            x = x[:, None]
        else:
            top = None
    if x.dim() == 4:
        return x, None if top is None else from_zero(top)
    return x.float(), None


def top_of(x):
    """The value that images' white has, by the rule of `of`; None if they have no such values."""
    low, high = (float(end) for end in x.aminmax())
    if low < 0 or high > LARGEST:
        return None
    if high <= 1:
        return 1.0
    if not all((rows == rows.round()).all() for rows in x.split(1024)):
        return None
    return 255.0 if 127 < high <= 255 else high
