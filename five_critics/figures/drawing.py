"""Drawings: matplotlib's SVG in the page itself, so that text stays text and colours follow the page's theme."""
import hashlib
import html
import io
import math
import re
import statistics
import textwrap
from dataclasses import dataclass

import matplotlib.pyplot as plt
from matplotlib.ticker import FuncFormatter

from ganlib.plots.charts import COLOURS, DARK, MADE, OTHER, REAL

from ..galleries import apart
from ..tables import MINUS, made_by, number

__all__ = ["SOFT", "Drawing", "at_two_widths", "compared", "dots_of", "panel", "svg"]

SOFT = "#767676"  # axes, contours and what only accompanies
FOURTH = COLOURS[4]  # of a third curve, after ink and the other colour
ROLES = {REAL: "real", MADE: "made", OTHER: "other", DARK: "ink", SOFT: "soft", FOURTH: "fourth"}
PIXELS = 100  # to an inch; a drawing is at least as wide on the page as here, or fills the screen
STYLE = {"svg.fonttype": "none", "svg.hashsalt": "five critics", "figure.dpi": PIXELS, "font.size": 9, "axes.titlesize": 9.5,
         "axes.titleweight": "bold", "axes.titlelocation": "left", "text.color": DARK, "axes.labelcolor": DARK,
         "axes.titlecolor": DARK, "axes.edgecolor": SOFT, "xtick.color": SOFT, "ytick.color": SOFT, "xtick.labelcolor": DARK,
         "ytick.labelcolor": DARK, "axes.linewidth": 0.8}  # 9 points are 12.5 pixels
DOT, LABELS = 6, 1.2  # a dot in pixels, with some overlap, and about what the names of rows take of a width in inches
PILE = 7  # dots that a row of the usual height holds
MARGIN = 5  # pixels that a label keeps from the edge, as a page's letters may be wider than those measured here
MIDDLES = {"median": statistics.median, "mean": statistics.mean}  # of the seeds of a row
OFF = 6  # pixels from its mark up to which a number is seen to be of it
INK = "var(--drawn-ink, var(--jp-content-font-color1, #222222))"


def panel(width=3.2, height=2.5, **settings):
    """One panel of a drawing: a closed figure of matplotlib, transparent, and its axes.

    Args:
        width, height: inches, of 100 pixels on the page; up to 3.3 fit a phone
        settings: of the axes, such as `xlabel` or `xlim`
    """
    with plt.rc_context(STYLE):
        figure, axes = plt.subplots(figsize=(width, height), layout="constrained")
        axes.set(**settings)
    plt.close(figure)
    return figure, axes


class Drawing:
    """Panels side by side, which a narrow screen shows one below the other.

    Args:
        *figures: of matplotlib, as `panel` makes them, at least one
        alt: what is to be seen, in words
        narrow: figures in place of `figures` on a screen too narrow for them, if they are wide

    Raises:
        ValueError: no figure, or no words
    """

    def __init__(self, *figures, alt, narrow=()):
        if not figures:
            raise ValueError("figures = (): expected at least one")
        if not alt.strip():
            raise ValueError(f"alt = {alt!r}: expected a description of the drawing in words")
        self.figures, self.alt, self.narrow, self.source = figures, alt, tuple(narrow), ""

    def made_by(self, source):
        """The same drawing, with the command that made its numbers as a footnote; a list of several is folded."""
        self.source = source
        return self

    def __repr__(self):
        return f"Drawing of {len(self.figures)}: {self.alt}"

    def _repr_html_(self):
        wide = "".join(part(figure) for figure in self.figures)
        if self.narrow:
            small = "".join(part(figure) for figure in self.narrow)
            wide = f'<div class="panels wide">{wide}</div><div class="panels narrow">{small}</div>'
        else:
            wide = f'<div class="panels">{wide}</div>'
        return (f'<figure class="drawing" role="img" aria-label="{html.escape(self.alt)}">{wide}</figure>'
                f"{made_by(self.source)}")


def part(figure):
    """A figure that is shown at about its own size, so that its text keeps its size."""
    width = figure.get_size_inches()[0] * PIXELS
    return f'<div style="flex: 1 1 {0.9 * width:.0f}px; max-width: {1.2 * width:.0f}px">{svg(figure)}</div>'


def at_two_widths(draw, alt, wide=6.8, narrow=3.3):
    """A drawing of one panel, made by draw(inches) once for a desk and once for a phone."""
    return Drawing(draw(wide), alt=alt, narrow=[draw(narrow)])


def svg(figure):
    """A figure as SVG for a page: its colours are those of the theme, and its ids no other's."""
    written = io.StringIO()
    with plt.rc_context(STYLE):
        figure.savefig(written, format="svg", transparent=True, metadata={"Date": None, "Creator": None})
    text = written.getvalue()
    text = text[text.index("<svg"):]
    text = re.sub(r"<metadata>.*?</metadata>|<style.*?</style>", "", text, flags=re.S)
    text = re.sub(r'<g id="[^"]*"', "<g", text)
    text = re.sub(r"<!--.*?-->\n?|\n\s*", lambda found: " " if found[0].startswith("\n") else "", text, flags=re.S)
    text = re.sub(r"<[^>]*>", lambda tag: re.sub(r"(\d\.\d\d)\d+", r"\1", tag[0]), text)  # places, not words
    own = hashlib.sha256(text.encode()).hexdigest()[:6]
    text = re.sub(r'id="(\w+)"', rf'id="\1-{own}"', text)
    text = re.sub(r"(url\(#|href=\"#)(\w+)", rf"\1\2-{own}", text)
    text = re.sub(r"font: ?(?:bold |700 )?([\d.]+px)[^;\"]*", r"font-size: \1", text)
    text = re.sub(r"font-family: ?[^;\"]*;? ?", "", text)
    for colour, role in ROLES.items():
        text = text.replace(colour, INK if role == "ink" else f"var(--drawn-{role}, {colour})")
    return re.sub(r'width="[\d.]+pt" height="[\d.]+pt"', 'width="100%" aria-hidden="true"', text, count=1)


def dots_of(groups, xlabel, marks=None, logx=False, xlim=None, alt="", middle="median"):
    """A row for each group, in which every seed is a dot and their middle a bar. Dots that would hide others are stacked.

    Args:
        groups: {label: [one number a seed]}, or {label: (numbers, colour)}
        marks: {label: value} of dotted vertical lines, such as a noise floor
        logx: a logarithmic axis
        xlim: its ends
        alt: what is to be seen, in words; if empty, the middles
        middle: what the bar is, "median", or "mean" beside a table of means; the axis says it

    Raises:
        ValueError: no group, or one without numbers, or an unknown middle
    """
    if middle not in MIDDLES:
        raise ValueError(f"middle = {middle!r}: expected one of {', '.join(map(repr, MIDDLES))}")
    middle_of = MIDDLES[middle]
    if not groups:
        raise ValueError("groups = {}: expected at least one, {label: [numbers]}")
    groups = {label: found if isinstance(found, tuple) else (found, DARK) for label, found in groups.items()}
    if empty := [label for label, (values, _) in groups.items() if not len(values)]:
        raise ValueError(f"groups[{empty[0]!r}] = []: expected at least one number")

    counts = not logx and all(float(value).is_integer() for values, _ in groups.values() for value in values)
    scale = math.log10 if logx else float
    low, high = extent([*(value for values, _ in groups.values() for value in values), *(marks or {}).values()], xlim, scale)

    def drawn(width, says):
        near = 0 if counts else (high - low) * DOT / (PIXELS * (width - LABELS))
        piles = [stacked([scale(value) for value in values], near) for values, _ in groups.values()]
        highest = max(max(places) for places in piles)
        tall, edge = 2 * highest + 1 > PILE, max(0.6, 0.14 * highest + 0.15)
        figure, axes = panel(width, 0.74 + 0.16 * len(says) + (0.5 if tall else 0.27) * (len(groups) - 1.2 + 2 * edge),
                             xlabel="\n".join(says).replace("\u00a0", " "), xscale="log" if logx else "linear",
                             yticks=range(len(groups)), yticklabels=list(groups), ylim=(len(groups) - 1 + edge, -edge))
        for row, (places, (values, colour)) in enumerate(zip(piles, groups.values())):
            heights = [row + 0.14 * place for place in places]
            axes.plot(values, heights, "o", color=colour, markersize=5.5, alpha=0.75, markeredgewidth=0)
            axes.plot([middle_of(values)] * 2, [row - 0.33, row + 0.33], color=colour, linewidth=1.8)
        for name, value in (marks or {}).items():
            axes.axvline(value, color=SOFT, linewidth=1, linestyle=(0, (1, 2)))
            axes.annotate(name, (value, 1), xycoords=("data", "axes fraction"), xytext=(3, -1), textcoords="offset points",
                          color=SOFT, va="bottom", fontsize=9)
        if xlim:
            axes.set(xlim=xlim)
        if counts:
            axes.xaxis.get_major_locator().set_params(integer=True)
        axes.tick_params(axis="y", length=0)
        axes.spines["left"].set_visible(False)
        return figure

    def draw(width):
        label = f"{xlabel} (bar:\u00a0{middle})"  # no line ends within the brackets
        ways = (textwrap.wrap(label, letters) for letters in range(int(12 * width), max(map(len, label.split(" "))), -1))
        says = next((lines for lines in ways if label_lies_within(drawn(width, lines))), label.split(" "))
        return drawn(width, says)  # anew, as to measure it moves its axes a little

    middles = "; ".join(f"{label} {middle_of(values):.2g}" for label, (values, _) in groups.items())
    return at_two_widths(draw, alt or f"{xlabel}, {middle} over seeds: {middles}.")


def label_lies_within(figure):
    """Whether the x label ends within the figure: its middle is that of the axes, which long names of rows move right."""
    figure.draw_without_rendering()
    return figure.axes[0].xaxis.label.get_window_extent().x1 <= figure.bbox.x1 - MARGIN


def extent(values, xlim, scale):
    """About where an axis of these values begins and ends; an end of `xlim` that is None is where they do."""
    return [scale(choose(values) if end is None else end) for choose, end in zip((min, max), xlim or (None, None))]


def stacked(values, near):
    """For each value its place among those that are no farther than `near` from the next: -1, 0 and 1 for three."""
    order, places = sorted(range(len(values)), key=lambda i: values[i]), [0.0] * len(values)
    piles = [[order[0]]]
    for one, other in zip(order, order[1:]):
        if values[other] - values[one] > near:
            piles.append([])
        piles[-1].append(other)
    for pile in piles:
        for at, i in enumerate(sorted(pile)):
            places[i] = at - (len(pile) - 1) / 2
    return places


def compared(rows, names, xlabel, alt, colours=(SOFT, DARK), words=None, logx=False, xlim=None, beyond=None):
    """A row for each label, in it a mark for each name on one axis, with its number below; of three that are too near each
    other the middle one's above. The names stand once, above the first row that has room for them, else in a legend.

    Args:
        rows: {label: one number a name}
        names: what is compared, two or three; `colours` are theirs, and their marks differ too
        alt: what is to be seen, in words
        words: number -> how it is written, as in tables if not given
        logx, xlim: a logarithmic axis, and the axis's ends
        beyond: (value, words) from which on the ground is grey, and why

    Raises:
        ValueError: no row, or one of another length
    """
    if not rows or any(len(values) != len(names) for values in rows.values()):
        raise ValueError(f"rows = {rows}: expected at least one {{label: {len(names)} numbers}}, one for each of {names}")
    every = [value for values in rows.values() for value in values]
    room = 0.08 * (max(every) - min(every))

    def draw(width):
        figure, axes = panel(width, 0.75 + 0.44 * len(rows), xlabel=textwrap.fill(xlabel, int(12 * width)),
                             xscale="log" if logx else "linear", xlim=xlim or (min(every) - room, max(every) + room),
                             yticks=range(len(rows)), yticklabels=list(rows), ylim=(len(rows) - 0.4, -0.7))
        if beyond:
            axes.axvspan(beyond[0], axes.get_xlim()[1], color=SOFT, alpha=0.15, linewidth=0)
            axes.annotate(beyond[1], (1, 1), xycoords="axes fraction", xytext=(0, 3), textcoords="offset points", color=SOFT,
                          ha="right")
        for row, values in enumerate(rows.values()):
            axes.plot([min(values), max(values)], [row, row], color=SOFT, linewidth=1, alpha=0.6)
            for value, colour, marker in zip(values, colours, "oDs"):
                axes.plot([value], [row], marker, color=colour, markersize=6.5, markeredgewidth=0)
        if logx:
            axes.xaxis.set_major_formatter(FuncFormatter(lambda value, _: f"{value:g}"))
        axes.tick_params(axis="y", length=0)
        axes.spines["left"].set_visible(False)
        figure.draw_without_rendering()  # so that the marks have their places
        frame = axes.get_window_extent()
        ends, room_for_names = (frame.x0 - 4, frame.x1 + 2), []
        for row, values in enumerate(rows.values()):
            marks = list(zip(values, axes.transData.transform([(value, row) for value in values])[:, 0], colours,
                             [(words or number)(value) for value in values]))
            above = sorted(marks)[1:2] if len(marks) > 2 and max(shifts(marks, BELOW, ends)) > OFF else []
            written(axes, row, [mark for mark in marks if mark not in above], BELOW, ends)
            written(axes, row, above, ABOVE, ends)
            named = [(*mark[:3], name) for mark, name in zip(marks, names)]
            far = shifts(named, NAMED, ends)
            if not above and all(one < size / 2 - OFF for one, size in zip(far, NAMED.sizes(named))):  # each under its name
                room_for_names.append((max(30, *far), row, named))
        if room_for_names:
            _, row, named = min(room_for_names)
            written(axes, row, named, NAMED, ends)
        else:
            figure.set_figheight(figure.get_figheight() + 0.25)
            drawn = [axes.plot([], [], marker, color=colour, markersize=6.5, markeredgewidth=0)[0]
                     for colour, marker in zip(colours, "oDs")]
            figure.legend(drawn, names, loc="outside upper center", ncols=len(names), frameon=False, labelcolor=DARK,
                          handletextpad=0.1, columnspacing=1.2, borderpad=0, prop={"weight": "bold"})
        return figure

    return at_two_widths(draw, alt)


@dataclass(frozen=True)
class Lettering:
    """How texts stand at marks: a letter's width and what lies between two, in pixels, and matplotlib's words for it."""
    letter: float
    between: float
    offset: float
    va: str
    weight: str = "normal"

    def sizes(self, marks):
        return [self.letter * len(mark[-1]) + 4 * mark[-1].count(MINUS) + self.between for mark in marks]


BELOW, ABOVE = Lettering(6.8, 8, -6, "top"), Lettering(6.8, 8, 4, "bottom")
NAMED = Lettering(8.4, 10, 6, "bottom", "bold")


def shifts(marks, how, ends):
    """By how many pixels each text leaves its mark, (value, pixel, colour, text), so that none lies on another."""
    places = [place for _, place, *_ in marks]
    return [abs(middle - place) for place, middle in zip(places, apart(places, how.sizes(marks), *ends))]


def written(axes, row, marks, how, ends):
    """Texts at marks (value, pixel, colour, text) of a row, off each other."""
    middles = apart([place for _, place, *_ in marks], how.sizes(marks), *ends)
    for (value, place, colour, text), middle in zip(marks, middles):
        note = axes.annotate(text, (value, row), xytext=((middle - place) * 72 / PIXELS, how.offset), color=colour,
                             textcoords="offset points", ha="center", va=how.va, fontweight=how.weight)
        note.set_in_layout(False)
