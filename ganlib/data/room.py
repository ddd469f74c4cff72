"""Room for the pixels of a data set: in memory, or, of many, in a file of which memory holds the parts in use."""
import math
import os
import shutil
import tempfile
from contextlib import suppress

import torch

from ..checks import there_is_room

MAPPED = 2**28  # bytes from which on pixels are kept in a file


def room(name, shape, otherwise):
    """An uint8 tensor of this shape, its numbers still to come.

    From `MAPPED` bytes on it is a memory map of a file without a name, which ends with the tensor: the system reads what is
    drawn and drops it again when memory is short. The file lies in Python's folder for temporary files (`TMPDIR`).

    Raises:
        ValueError: it would not fit; `otherwise` says what to do about that
    """
    size = math.prod(shape)
    if size < MAPPED:
        there_is_room(name, size, otherwise)
        return torch.empty(shape, dtype=torch.uint8)
    folder = tempfile.gettempdir()
    if size > (free := shutil.disk_usage(folder).free):
        raise ValueError(f"{name} would take {size / 1e9:,.1f} GB, and {free / 1e9:,.1f} GB are free in {folder}: "
                         f"{otherwise}, or set TMPDIR to a folder with more")
    handle, path = tempfile.mkstemp(suffix=".pixels", dir=folder)
    try:
        if hasattr(os, "posix_fallocate"):
            os.posix_fallocate(handle, 0, size)  # a disk that fills up later would end the process without a word
        return torch.from_file(path, shared=True, size=size, dtype=torch.uint8).reshape(shape)
    finally:
        os.close(handle)
        with suppress(PermissionError):  # of Windows, where a file in use keeps its name
            os.unlink(path)
