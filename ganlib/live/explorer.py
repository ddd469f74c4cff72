"""The explorer: a diagram whose controls the reader moves, on a built page without a kernel as well as in Jupyter."""
import html
import re

import traitlets

from ..hyperparameters import declared
from .diagrams import ALL, Diagram
from .diagrams.diagram import Lines
from .plane import GRAPHS
from .settings import Setting
from .widget import BUNDLES, Widget, as_png, element

__all__ = ["Explorer"]


class Explorer(Widget):
    """A diagram with its controls, computed in the reader's browser by a program exported from ganlib.

    As the last value of a notebook's cell it shows a widget. Its stored output carries HTML as well, which a built page
    turns into the same explorer (`js/widget/host.js`), and which shows the stored figure where no JavaScript runs. Every
    control is a synced attribute: `explorer.theta = 0.3` moves the slider, and `explorer.observe` hears the reader.

    Args:
        name: of a file in `ganlib.live.diagrams`, such as "game" or "segments", or the class in it
        figure: a matplotlib figure to show where no JavaScript runs; it is closed. If None, the diagram's first curves
        alt: what the figure shows, in words; required with a figure
        **values: where the controls start, if not at their defaults

    Raises:
        ValueError: for an explorer or a control that does not exist, for a value out of its range, for a figure without
            `alt`
    """
    _esm = BUNDLES / "explorer.js"

    explorer = traitlets.Unicode(read_only=True).tag(sync=True)
    figure = traitlets.Unicode().tag(sync=True)
    alt = traitlets.Unicode().tag(sync=True)

    def __init__(self, name, figure=None, alt="", **values):
        name = known(name)
        if figure is not None and not alt.strip():
            raise ValueError(f"alt = {alt!r}: expected a description of the figure in words")
        diagram = ALL[name]().with_values(values)
        kind = type(diagram).__name__
        controls = {control: Setting(f"{kind}.{control}", what, value)
                    for control, (what, value) in declared(diagram).items()}
        self._settable = list(controls)
        self.add_traits(**controls)
        self.set_trait("explorer", name)
        if figure is None:
            figure, words = drawn(diagram)
            alt = alt or words
        super().__init__(figure=as_png(figure), alt=alt)
        self.on_msg(self._answer)

    def __repr__(self):
        values = "".join(f", {control}={getattr(self, control)!r}" for control in self._settable)
        return f"Explorer({self.explorer!r}{values})"

    def _html(self):
        state = {name: getattr(self, name) for name in ("explorer", *self._settable)}
        # dark-light: the explorer stands in the figure's place, the theme need not frame it.
        stored = f'<img class="dark-light" src="{self.figure}" alt="{html.escape(self.alt)}">'
        return element("explorer.js", state, stored)


def drawn(diagram):
    """The first panel of curves as a figure of matplotlib, and in words."""
    from matplotlib.ticker import MaxNLocator

    from .. import plots  # matplotlib takes a second
    from ..plots import charts
    inks = {"ink": charts.DARK, "real": charts.REAL, "generated": charts.MADE, "other": charts.OTHER, "muted": "0.5",
            "fourth": "#a8518a"}  # as in js/explorer/explorer.css, on white
    panel = next(panel for panel in diagram.panels if isinstance(panel, Lines))
    arrays = {**diagram.values(), **diagram.computed()}
    lines = {curve.label: arrays[curve.y] for curve in panel.curves if curve.y}
    figure = plots.curves(arrays[panel.x], lines, panel.x_label, panel.y_label)
    [axes] = figure.axes
    for line, curve in zip(axes.get_lines(), (curve for curve in panel.curves if curve.y)):
        line.set(color=inks[curve.colour], label=re.sub(r"(\w)_(\w)", r"$\1_\2$", curve.label))
    axes.legend(loc="upper left", bbox_to_anchor=(1, 1), borderaxespad=0)  # beside the curves, which it would cover
    figure.set_figwidth(1.4 * figure.get_figwidth())
    axes.set(xlim=panel.x_range, ylim=panel.y_range)
    for label, name in panel.verticals.items():
        axes.axvline(float(arrays[name]), color="0.5", linestyle=":", linewidth=1)
        axes.annotate(label, (float(arrays[name]), 0.97), xycoords=("data", "axes fraction"), xytext=(3, 0),
                      textcoords="offset points", va="top", color="0.4")
    for name in panel.logs:
        axis = getattr(axes, f"{name}axis")
        axis.set_major_locator(MaxNLocator(integer=True))
        axis.set_major_formatter(lambda exponent, _: f"{10 ** exponent:g}")
    return figure, re.sub(r"\{(\w+)\}", lambda found: ", ".join(f"{x:.3g}" for x in arrays[found[1]].flatten().tolist()),
                          panel.alt)


def known(name):
    """The name of an exported explorer, given that or its class; ValueError for anything else, naming those there are."""
    names = [found for found, kind in ALL.items() if name in (found, kind) and (GRAPHS / f"explorer.{found}.json").exists()]
    if not names:
        shown = name.__name__ if isinstance(name, type) and issubclass(name, Diagram) else repr(name)
        there = [found for found in ALL if (GRAPHS / f"explorer.{found}.json").exists()]
        raise ValueError(f"name = {shown}: expected one of {', '.join(map(repr, there))}")
    return names[0]
