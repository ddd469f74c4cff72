"""The first moment of a run, small enough to lie in a page: what a playground shows before anything is loaded."""
import base64

import numpy as np
import torch

from .plane import read_json
from .trainings import Training, data_of
from .view import View

__all__ = ["opening"]

LEVELS = 32767  # of int16


def opening(name, values, source, seed, **which):
    """What js/playground/opening.js reads: the picture at step 0, its measures, and the floor of the distance.

    Args:
        name: of an exported objective
        values: {dotted name: value} for all that it declares
        source: {"data", "centres", "batch"}, as the page has it
        seed: as for `Streams`
        which: `own` and `size`, as for `Training`

    Returns:
        {"real", "samples", "arrows", "surface"} as base64, of int16 levels of `limit` or `pull`, and for the surface of
        uint8 from `low` to `high`; and numbers
    """
    data = data_of(source)
    view = View(data, read_json("index")["data"][source["data"]], seed)
    picture = view.picture(Training(name, values, data, source["batch"], seed, "cpu", **which).run)
    limit, surface = picture["limit"], picture["surface"]
    pull, low, high = (rounded(value) for value in (picture["arrows"].abs().max(), surface.min(), surface.max()))
    measures = {name: None if value is None else rounded(value) for name, value in view.measure(picture["samples"]).items()}
    tones = ((surface - low) / ((high - low) or 1) * 255).round().clamp(0, 255).to(torch.uint8)
    return {"real": levels(view.real, limit), "samples": levels(picture["samples"], limit),
            "arrows": levels(picture["arrows"], pull or 1.0), "surface": as_text(tones.numpy()), "limit": limit,
            "pull": pull or 1.0, "low": low, "high": high,
            "floor": {name: rounded(value) for name, value in view.floor.items()}, **measures}


def rounded(value):
    """To five digits: the rest differs between processors."""
    return float(f"{float(value):.5g}")


def levels(values, unit):
    """Numbers in [-unit, unit] as int16; what is beyond lies at the ends."""
    return as_text((values / unit * LEVELS).round().clamp(-LEVELS, LEVELS).numpy().astype("<i2"))


def as_text(array):
    return base64.b64encode(np.ascontiguousarray(array).tobytes()).decode()
