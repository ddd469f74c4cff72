"""The digits of the flash game: real ones, and what the five critics' generators made of noise."""
import base64
import io

import numpy as np
import torch
from PIL import Image

import ganlib

from . import results
from .galleries import TITLES

__all__ = ["as_png", "digits"]

SIDE, ROWS, COLUMNS = 28, 4, 32  # pixels of a digit; a stored strip has ROWS rows of a quarter of COLUMNS
REAL_ROWS = len(TITLES)  # as many real digits as made ones
GREYS = 16  # as the stored strips have, so that a finer picture is not a real one


def digits():
    """Rows of 32 digits, as bytes of grey (rows * 28, 32 * 28): five rows of real ones, then one a critic, in the order of
    `TITLES`, from the end of its stored training on 5,000 MNIST digits.
    """
    points = ganlib.load("mnist_5k").points
    chosen = torch.randperm(len(points), generator=torch.Generator().manual_seed(0))[:REAL_ROWS * COLUMNS]
    real = ((points[chosen, 0] + 1) * 127.5).round().byte().numpy()
    rows = [np.hstack(real[at:at + COLUMNS]) for at in range(0, len(real), COLUMNS)]
    rows += [np.hstack(last_strip(critic)) for critic in TITLES]
    step = 255 / (GREYS - 1)
    return (np.rint(np.vstack(rows) / step) * step).round().astype(np.uint8)


def last_strip(critic):
    """The samples of a critic's last stored moment, (32, 28, 28) bytes; strips are dark on white."""
    picture = np.asarray(Image.open(results.FOLDER / "images" / f"mnist_5k.{critic}.png").convert("L"))
    strip = 255 - picture[:, -COLUMNS // ROWS * SIDE:]
    return strip.reshape(ROWS, SIDE, -1, SIDE).swapaxes(1, 2).reshape(COLUMNS, SIDE, SIDE)


def as_png(greys):
    """Bytes of grey as the address of a PNG with 16 of them."""
    file = io.BytesIO()
    palette = Image.fromarray(np.rint(greys / 255 * (GREYS - 1)).astype(np.uint8), "P")
    palette.putpalette([round(255 * i / (GREYS - 1)) for i in range(GREYS) for _ in range(3)])
    palette.save(file, "PNG", optimize=True, bits=4)
    return f"data:image/png;base64,{base64.b64encode(file.getvalue()).decode()}"
