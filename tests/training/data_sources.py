"""What a person may bring as data, for the tests of the door."""
import numpy as np
import torch
from PIL import Image
from torch.utils.data import Dataset, IterableDataset

RNG = np.random.default_rng(0)
TABLE = np.round(RNG.normal(size=(30, 2)) * 40 + 300, 3)  # far from 0, as tables are
KINDS = [str(i % 3) for i in range(30)]
PIXELS = RNG.integers(0, 256, (12, 8, 10, 3), dtype=np.uint8)  # (N, H, W, C)
PIXELS[0, 0, 0] = 0, 128, 255
FIRST = np.moveaxis(PIXELS, 3, 1)


class Items(Dataset):
    """A data set of torch's that is the function of an index."""

    def __init__(self, item, n=12):
        self.item, self.n = item, n

    def __len__(self):
        return self.n

    def __getitem__(self, i):
        return self.item(i)


class Endless(IterableDataset):
    def __iter__(self):
        i = 0
        while True:
            yield torch.tensor([i, 0.5])
            i += 1


def objects(*rows):
    """A table of several kinds, as pandas gives it."""
    made = np.empty((len(rows), len(rows[0])), object)
    made[:] = rows
    return made


def structured():
    made = np.zeros(30, [("height", "f8"), ("age", "i4"), ("kind", "U3")])
    made["height"], made["age"], made["kind"] = TABLE[:, 0], np.arange(30), KINDS
    return made


def image_of(mode, size=(10, 8)):
    """A picture of a mode that PIL has, of (width, height)."""
    colours = np.ascontiguousarray(RNG.integers(0, 256, (size[1], size[0], 4), dtype=np.uint8))
    if mode == "I;16":
        return Image.fromarray(RNG.integers(0, 65536, size[::-1], dtype=np.uint16))
    image = Image.fromarray(colours)
    return image if mode == "RGBA" else image.convert("RGB").convert(mode)


def folder_of(path, *pictures):
    path.mkdir(parents=True)
    for i, (image, end) in enumerate(pictures):
        image.save(path / f"{i}.{end}")
    return path
