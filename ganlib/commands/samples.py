"""Samples of a run as files: a picture, a table, an array, or an image each."""
import csv
import io
from pathlib import Path

import numpy as np

from .. import files
from ..checks import whole
from . import sheets

__all__ = ["write"]

USUAL = 64  # samples, in files


def write(run, folder, given):
    """Write samples of a run; `given` has `to`, `n`, `seed`, `weights` and `model`, as `python -m ganlib sample` takes them.

    Returns:
        the path of the file or folder

    Raises:
        ValueError: the samples cannot be written in that way
        OSError: they cannot be written at all
    """
    what, many = sheets.kind(run), run.state["generator.weights"].dim() > 1
    to = Path(given.to) if given.to else folder / ("sample.png" if what else "sample.csv")
    if given.model is not None:
        whole("model", given.model, 0, len(run.state["generator.weights"]) - 1 if many else 0)
    if to.suffix == ".png":
        if what is None:
            raise ValueError(f"to = {str(to)!r}: expected a .csv or .npy file, as samples of shape {tuple(run.data.shape)} "
                             "make no picture")
        files.write(to, sheets.sheet(run, given.n, given.seed, given.weights, given.model))
        return to
    if many and given.model is None:
        raise ValueError(f"model: expected --model 0 to {len(run.state['generator.weights']) - 1}, as the run has several")
    made = run.sample(given.n or USUAL, given.seed, given.weights).cpu()
    made = made[given.model] if many else made
    if to.suffix == ".npy":
        content = io.BytesIO()
        np.save(content, made.numpy())
        files.write(to, content.getvalue())
    elif to.suffix == ".csv":
        files.write(to, table(run, made).encode())
    elif to.suffix == "" and what == "images":
        images(to, sheets.as_images(run, made))
    else:
        raise ValueError(f"to = {str(to)!r}: expected a .png, .csv or .npy file" + ", or a folder" * (what == "images"))
    return to


def table(run, made):
    """Samples (n, features) as text, with the names of the data's columns."""
    if made.dim() != 2:
        raise ValueError(f"samples of shape {tuple(made.shape[1:])} are no rows of a table: expected a .png or .npy file")
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(getattr(run.data, "columns", None) or [f"x{i + 1}" for i in range(made.shape[1])])
    writer.writerows([f"{value:.9g}" for value in row] for row in made.tolist())
    return text.getvalue()


def images(folder, made):
    """Images (n, 1 or 3, h, w) in [-1, 1] as PNG files 00000.png, 00001.png, ..."""
    from PIL import Image
    folder.mkdir(parents=True, exist_ok=True)
    pixels = ((made + 1) * 127.5).round().to(dtype=made.new_empty(0).byte().dtype).permute(0, 2, 3, 1).numpy()
    for i, each in enumerate(pixels):
        content = io.BytesIO()
        Image.fromarray(each[..., 0] if each.shape[-1] == 1 else each).save(content, "PNG")
        files.write(folder / f"{i:05}.png", content.getvalue())
