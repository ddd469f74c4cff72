"""Figures of chapter 6."""
import html
import textwrap

import numpy as np

from ganlib.plots.charts import DARK, REAL

from ..strips import png, sheet
from ..tables import Html
from .drawing import SOFT, at_two_widths, panel

HALF = 6  # images of a row that stay beside each other on a phone
WIDE = 55  # pixels of an image on the page, at most


def image_rows(rows, alt):
    """Rows of grey images with a name each; where they would be small, a row is broken every six images.

    Args:
        rows: {name: (n, 1, h, w) in [-1, 1]}; a name of more than two letters stands above its row
        alt: what is to be seen, in words

    Raises:
        ValueError: no row
    """
    if not rows:
        raise ValueError("rows = {}: expected at least one, {name: images}")
    found = "".join(image_row(name, images) for name, images in rows.items())
    return Html('<div class="critic-gallery">'  # no picture in it has a button of its own that shows it large
                f'<figure class="drawing" role="img" aria-label="{html.escape(alt)}">'
                f'<div class="panels">{found}</div></figure></div>', f"Images of {', '.join(rows)}")


def image_row(name, images):
    images = np.asarray(images)[:, 0]
    pictures = ""
    for at in range(0, len(images), HALF):
        half = sheet(images[at:at + HALF])
        pictures += (f'<img class="digits" alt="{html.escape(name)}, from image {at + 1}" width="{half.shape[1]}" '
                     f'height="{half.shape[0]}" src="data:image/png;base64,{png(half)}" style="flex: 1 1 240px; '
                     f'min-width: 0; max-width: {WIDE * HALF}px; height: auto">')
    label, rest = ("0 0 1.2em", "1 1 0") if len(name) <= 2 else ("1 0 100%", "1 0 100%")
    return ('<div style="flex: 1 0 100%; display: flex; flex-wrap: wrap; align-items: center">'
            f'<b style="flex: {label}">{html.escape(name)}</b>'
            f'<div style="flex: {rest}; min-width: 0; display: flex; flex-wrap: wrap">{pictures}</div></div>')


def over_samples(sizes, means, title, alt, each=None, formula=None, draws="ten"):
    """A score of real samples over their number: means with their errors, beside single values or a formula.

    With a formula the score is above 0 and its axis logarithmic.

    Args:
        sizes: numbers of samples (n,)
        means: [(mean, standard error)] (n,)
        alt: what is to be seen, in words
        each: [single values], one list a size
        formula: what a theory says (n,)
        draws: of how many draws a mean is, in words
    """
    means = [[float(part) for part in pair] for pair in means]

    def draw(width):
        figure, axes = panel(width, 2.5, title=textwrap.fill(title, int(11 * width)), xlabel="samples n", xscale="log",
                             xticks=sizes, xticklabels=[f"{size:,}" for size in sizes])
        axes.minorticks_off()
        if formula:
            axes.set(yscale="log", yticks=[0.1, 0.3, 1, 3], yticklabels=["0.1", "0.3", "1", "3"])
            axes.minorticks_off()
            axes.plot(sizes, formula, color=DARK, linewidth=1.4)
            axes.annotate("the formula", (sizes[1], formula[1]), xytext=(8, 6), textcoords="offset points", color=DARK)
        else:
            axes.axhline(0, color=SOFT, linewidth=1, linestyle=(0, (1, 2)))
        for size, values in zip(sizes, each or ()):
            axes.plot([size] * len(values), values, "o", color=REAL, markersize=4, alpha=min(0.45, 20 / len(values)),
                      markeredgewidth=0)
        axes.errorbar(sizes, *zip(*means), fmt="o", color=REAL, markersize=5.5, elinewidth=1.6)
        at, moved, align, leader = (sizes[0], means[0][0]), (9, 0), "left", None
        if each:  # above the last points, which scatter least, with a line to their mean
            at, moved, align = (sizes[-1], means[-1][0]), (4, 42), "right"
            leader = {"arrowstyle": "-", "color": REAL, "linewidth": 0.8, "shrinkA": 1, "shrinkB": 4, "relpos": (0.96, 0)}
        axes.annotate(f"mean of {draws} draws", at, xytext=moved, textcoords="offset points", color=REAL, va="center",
                      ha=align, fontweight="bold", arrowprops=leader)
        return figure

    return at_two_widths(draw, alt, wide=5.4)
