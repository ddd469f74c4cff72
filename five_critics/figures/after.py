"""Figures of chapter 8: the paths of two numbers, and pairs of a real and a generated sample."""
import math

from ganlib.plots.charts import DARK, MADE, REAL

from .drawing import SOFT, Drawing, at_two_widths, panel

__all__ = ["pairs", "routes_home"]


def routes_home(routes, limit, alt):
    """A panel for each path of the game of two numbers, with a ring where it begins and a dot where it ends.

    Args:
        routes: {title: (n, 2)}, θ and ψ after each update
        limit: of both axes
        alt: what is to be seen, in words
    """
    figures = []
    for title, path in routes.items():
        figure, axes = panel(2.2, 2.4, title=title, xlabel="θ", xlim=(-limit, limit), ylim=(-limit, limit),
                             xticks=(-1, 0, 1), yticks=(-1, 0, 1), aspect="equal")
        for line in (axes.axhline, axes.axvline):
            line(0, color=SOFT, linewidth=0.6, alpha=0.5)
        axes.plot(*zip(*path), color=DARK, linewidth=1)
        axes.plot(*path[0], "o", color=DARK, markersize=8, markerfacecolor="none", markeredgewidth=1.6)
        axes.plot(*path[-1], "o", color=MADE, markersize=6)
        axes.set_ylabel("ψ", rotation=0, va="center")
        figures.append(figure)
    return Drawing(*figures, alt=alt)


def pairs(on_real, on_fake, alt):
    """A row for each pair, the one that D finds hardest on top: the two values of f, and how hard it pulls on D and on G.

    Args:
        on_real, on_fake: (n,), f at a real sample and at the generated one beside it
        alt: what is to be seen, in words
    """
    rows = sorted(zip(on_real, on_fake), key=lambda pair: pair[0] - pair[1])

    def draw(width):
        figure, axes = panel(width, 0.9 + 0.24 * len(rows), xlabel="f", yticks=(), ylim=(len(rows) - 0.5, -2.1))
        for row, (real, fake) in enumerate(rows):
            weight = 1 / (1 + math.exp(real - fake))
            axes.plot([real, fake], [row, row], color=SOFT, linewidth=0.5 + 6 * weight, alpha=0.5, solid_capstyle="butt")
            axes.plot([real], [row], "o", color=REAL, markersize=6)
            axes.plot([fake], [row], "o", color=MADE, markersize=6)
            write(axes, f"{weight:.2f}", row, 8)
            write(axes, f"{1 - weight:.2f}", row, 48)
        for words, row, place in (("pulls", -1.8, 8), ("on D", -1, 8), ("on G", -1, 48)):
            write(axes, words, row, place, fontweight="bold")
        for name, value, colour in zip(("real", "generated"), rows[-1], (REAL, MADE)):
            axes.annotate(name, (value, len(rows) - 1), xytext=(0, 7), textcoords="offset points", ha="center", color=colour)
        for side in ("left", "right", "top"):
            axes.spines[side].set_visible(False)
        return figure

    return at_two_widths(draw, alt, wide=5.4)


def write(axes, words, row, place, **looks):
    """Words at the right of a panel, `place` points from it."""
    axes.annotate(words, (1, row), xycoords=("axes fraction", "data"), xytext=(place, 0), textcoords="offset points",
                  va="center", color=DARK, **looks)
