"""Samples of several methods at the same moments of training, in HTML alone: a row of stops chooses the moment, by CSS."""
import base64
import html
import io
import zlib

import numpy as np

from .galleries import STYLE, short
from .tables import Html

__all__ = ["strips"]

GAP = 2  # pixels of the image between two samples
ROWS = """
.critic-gallery .rows { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 7px 10px;
  align-items: center; }
.critic-gallery .now > span:not(:only-child) { display: none; }
.critic-gallery .rows .strip { border: 0; border-radius: 2px; }
.critic-gallery .rows .strip img { image-rendering: pixelated; }
@media (max-width: 560px) { .critic-gallery .rows { grid-template-columns: minmax(0, 1fr); } }
"""


def strips(samples, stops, said=None, legend="Samples after so many generator updates", side=56):
    """A row of samples for each method, at the moment that the reader chooses; the last one to begin with.

    Args:
        samples: {method: numbers from -1 to 1, (moments, n, side, side), dark on white, or (moments, n, 3, side, side)}
        stops: generator updates of each moment, (moments,)
        said: {method: a few words a moment}, beside its name; or nothing
        legend: what the stops are
        side: of a sample on the page, in pixels, where there is room

    Raises:
        ValueError: no method, or another number of moments
    """
    lengths = {method: len(found) for method, found in samples.items()}
    if not lengths or set(lengths.values()) != {len(stops)}:
        raise ValueError(f"samples hold {lengths}: expected at least one method, and {len(stops)} moments of each")
    name = f"strips-{zlib.crc32(repr((legend, list(samples), list(stops))).encode()):x}"
    inputs = "".join(f'<label><input type="radio" name="{name}"{" checked" * (i == len(stops) - 1)} '
                     f'aria-label="{many:,} updates">{short(many)}</label>' for i, many in enumerate(stops))
    chosen = ""
    for i in range(len(stops)):
        at = f".{name}:has(label:nth-of-type({i + 1}) input:checked)"
        chosen += f"{at} {{ --at: {i}; }} {at} .now > span:nth-child({i + 1}) {{ display: inline; }}\n"
    rows = "".join(row(method, found, (said or {}).get(method), side) for method, found in samples.items())
    return Html(f'<figure class="critic-gallery {name}"><style>{STYLE}{ROWS}{chosen}</style>'
                f"<fieldset><legend>{html.escape(legend)}</legend>{inputs}</fieldset>"
                f'<div class="rows">{rows}</div></figure>',
                f"Samples of {', '.join(samples)} at {len(stops)} moments")


def row(method, found, said, side):
    """A method's name, what is said of it at each moment, and a picture with the moments one after another."""
    sheets = np.concatenate([sheet(np.asarray(each)) for each in found], 1)
    words = "".join(f"<span>{html.escape(text)}</span>" for text in said or [])
    alt, (height, width) = f"{len(found[0])} samples of {method} at the chosen moment", sheets.shape[:2]
    return (f'<span><b>{html.escape(method)}</b> <span class="now">{words}</span></span>'
            f'<div class="strip" style="max-width: {side * len(found[0])}px"><img loading="lazy" alt="{html.escape(alt)}" '
            f'width="{width}" height="{height}" style="width: {100 * len(found)}%" '
            f'src="data:image/png;base64,{png(sheets)}"></div>')


def sheet(images):
    """Images (n, side, side) or (n, 3, side, side) in [-1, 1] beside each other, uint8, with a white gap."""
    grey = images.ndim == 3
    levels = (255 * ((1 - images) if grey else (1 + images)) / 2).round().clip(0, 255).astype(np.uint8)
    if not grey:
        levels = levels.transpose(0, 2, 3, 1)
    gap = np.full((levels.shape[1], GAP, *levels.shape[3:]), 255, np.uint8)
    return np.concatenate([part for image in levels for part in (image, gap)], 1)


def png(levels):
    from PIL import Image
    picture, written = Image.fromarray(levels), io.BytesIO()
    if levels.ndim == 2:
        picture = picture.quantize(16)
    picture.save(written, "PNG", optimize=True)
    return base64.b64encode(written.getvalue()).decode()
