"""5,000 digits of MNIST that ship with the package, as one picture; mnist_5k.txt beside it names source and licence."""
from pathlib import Path

import numpy as np
import torch

from ..checks import one_of
from .sets import Samples

SHEET = Path(__file__).with_name("mnist_5k.png")  # 50 rows of 100 digits, 28 x 28 pixels each, white on black
LABELS = SHEET.with_suffix(".labels.txt")  # 50 lines of 100 labels
SIDE, TRAIN = 28, 4000


def tiles(pixels, side=SIDE):
    """The images (N, 1, side, side) of a sheet (rows side, columns side), row by row."""
    rows, columns = pixels.shape[0] // side, pixels.shape[1] // side
    return pixels.reshape(rows, side, columns, side).transpose(1, 2).reshape(-1, 1, side, side)


def mnist_5k(split="all"):
    """5,000 digits of MNIST's training set, 500 of each kind, (N, 1, 28, 28) in [-1, 1], with labels; they ship with the
    package.

    A pixel from 0 to 255 becomes pixel / 127.5 - 1.

    Args:
        split: "all", or one part of a fixed random split, "train" (4,000) and "test" (1,000)
    """
    from PIL import Image
    one_of("split", split, ("all", "train", "test"))
    with Image.open(SHEET) as sheet:
        pixels = tiles(torch.from_numpy(np.array(sheet)))
    labels = torch.tensor([int(label) for label in LABELS.read_text(encoding="ascii") if label != "\n"])
    order = torch.randperm(len(labels), generator=torch.Generator().manual_seed(0))
    rows = {"all": torch.arange(len(labels)), "train": order[:TRAIN], "test": order[TRAIN:]}[split]
    return Samples(pixels[rows].float().div_(127.5).sub_(1), labels[rows], name="mnist_5k")
