"""A run of several critics side by side, few and coarse enough numbers to lie beside a page: what plays before Play."""
import math
import zlib

import numpy as np
import torch

from .opening import as_text, rounded
from .plane import read_json
from .trainings import Training, data_of
from .view import View, grid

__all__ = ["MOMENTS", "stored_run"]

MOMENTS = [round(1200 * (i / 27) ** 1.8) for i in range(28)]  # in steps; at first more happens
POINTS, SIDE = 120, 16  # samples, and points along a side of the surface
TONES = 64  # of the surface; of a sample's coordinates there are 256
REACH = 1.25  # times the square's limit: what lies beyond is kept there, out of sight


def stored_run(settings, source, seed, moments=MOMENTS):
    """What js/front/replay.js reads.

    Args:
        settings: {name of an exported objective: {dotted name: value} for all that it declares}
        source: {"data", "centres", "batch"}, as the page has it
        seed: as for `Streams`
        moments: numbers of steps, increasing

    Returns:
        {"steps", "points", "side", "limit", "reach", "lanes": {name: {"low", "high", "told"}}, "levels"}: the levels are
        bytes, compressed as zlib does, in base64; for each lane the samples (moments, points, 2), 0 to 255 from -reach limit
        to reach limit, as differences from the moment before, then the surfaces (moments, side, side), 0 to 63 from a
        moment's low to its high, as differences from the row below and in that from the point before
    """
    data, limit = data_of(source), read_json("index")["data"][source["data"]]["limit"]
    view, lanes, levels = View(data, read_json("index")["data"][source["data"]], seed), {}, []
    for name, values in settings.items():
        training = Training(name, values, data, source["batch"], seed, "cpu")
        kept = []
        for steps in moments:
            if steps > training.steps:
                training.run.iterate(steps - training.steps)
            kept.append(moment(training, view, limit))
        samples, surfaces, low, high, told = zip(*kept)
        lanes[name] = {"low": low, "high": high, "told": told}
        surfaces = np.stack(surfaces).reshape(len(moments), SIDE, SIDE)
        levels += [np.diff(np.stack(samples), axis=0, prepend=np.uint8(0)),
                   np.diff(np.diff(surfaces, axis=1, prepend=np.uint8(0)), axis=2, prepend=np.uint8(0))]
    content = b"".join(part.tobytes() for part in levels)  # uint8 differences wrap around
    return {"steps": moments, "points": POINTS, "side": SIDE, "limit": limit, "reach": REACH, "lanes": lanes,
            "levels": as_text(np.frombuffer(zlib.compress(content, 9), np.uint8))}


def moment(training, view, limit):
    """Of a training now: samples and surface as levels, the surface's ends, and the numbers that its sentence is made of."""
    picture, run = view.picture(training.run), training.run
    samples = picture["samples"][:POINTS].nan_to_num(math.inf)
    surface = run.value(grid(limit, SIDE)).double()
    low, high = (rounded(value) for value in (surface.min(), surface.max()))
    lengths = picture["arrows"].norm(dim=-1).sort().values
    edges, shares = picture["slopes"]["edges"], picture["slopes"]["shares"]
    slope = float(np.dot(shares, np.linspace(*edges, 2 * len(shares) + 1)[1::2]))
    told = {"pull": lengths[int(0.95 * (len(lengths) - 1))], "slope": slope, **view.measure(picture["samples"])}
    last = training.shown()["last"]
    told = {name: short(value) for name, value in told.items()} | {"last": [short(value) for value in last]}
    tones = as_levels((surface - low) / ((high - low) or 1), TONES)
    return as_levels((samples / (REACH * limit) + 1) / 2, 256), tones, low, high, told


def as_levels(shares, many):
    """Numbers in [0, 1] as so many whole ones from 0."""
    return (shares * (many - 1)).round().clamp(0, many - 1).to(torch.uint8).numpy()


def short(value):
    """To four digits; None for what was not measured, which JSON does not know otherwise."""
    return float(f"{float(value):.4g}") if value is not None and math.isfinite(value) else None
