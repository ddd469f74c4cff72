"""Chapter 8's figures show the numbers that they are given."""
import math

import pytest

from five_critics import figures


def test_pairs_are_ordered_by_what_pulls_and_the_pull_is_that_of_the_loss():
    """The derivative of softplus(f(G(z)) - f(x)), by a difference."""
    real, fake = [1.0, -0.5, 0.2], [-1.0, 0.5, 0.0]
    drawing = figures.pairs(real, fake, alt="pairs")

    def loss(lead):
        return math.log1p(math.exp(-lead))
    wanted = [(loss(lead - 1e-5) - loss(lead + 1e-5)) / 2e-5 for lead in (-1.0, 0.2, 2.0)]
    for figure in (*drawing.figures, *drawing.narrow):
        [axes] = figure.axes
        said = [text.get_text() for text in axes.texts]
        assert said[:6] == [f"{pull:.2f}" for on_d in wanted for pull in (on_d, 1 - on_d)]  # on D, and on G
        bars = [line for line in axes.get_lines() if len(line.get_xdata()) == 2]
        assert [list(bar.get_xdata()) for bar in bars] == [[-0.5, 0.5], [0.2, 0.0], [1.0, -1.0]]
        widths = [bar.get_linewidth() for bar in bars]
        assert widths == sorted(widths, reverse=True) and widths[0] > widths[-1]


def test_routes_stand_beside_each_other_on_a_phone_too():
    drawing = figures.routes_home({"a": [(1, 0), (0, 0)], "b": [(1, 0), (0, 1)]}, limit=1.5, alt="two routes")
    [narrow] = drawing.narrow
    left, right = [axes.get_position() for axes in narrow.axes]
    assert narrow.get_figwidth() <= 3.3 and left.x1 < right.x0


def test_a_route_begins_at_its_ring_and_ends_at_its_dot():
    drawing = figures.routes_home({"a": [(1, 0), (0.5, 0.5), (0, 0)]}, limit=1.5, alt="a route")
    [axes] = drawing.figures[0].axes
    path, ring, dot = [line.get_xydata().tolist() for line in axes.get_lines()[2:]]
    assert path == [[1, 0], [0.5, 0.5], [0, 0]] and ring == path[:1] and dot == path[-1:]
    assert axes.get_title(loc="left") == "a" and axes.get_xlim() == pytest.approx((-1.5, 1.5))
