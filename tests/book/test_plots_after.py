"""Chapter 8's figures show the numbers that they are given."""
import math

import pytest

import five_critics
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


def test_routes_are_panels_that_a_phone_shows_below_each_other():
    drawing = figures.routes_home({"a": [(1, 0), (0, 0)], "b": [(1, 0), (0, 1)]}, limit=1.5, alt="two routes")
    assert not drawing.narrow and all(1.7 < figure.get_figwidth() <= 3.3 for figure in drawing.figures)


def test_a_route_begins_at_its_ring_and_ends_at_its_dot():
    drawing = figures.routes_home({"a": [(1, 0), (0.5, 0.5), (0, 0)]}, limit=1.5, alt="a route")
    [axes] = drawing.figures[0].axes
    path, ring, dot = [line.get_xydata().tolist() for line in axes.get_lines()[2:]]
    assert path == [[1, 0], [0.5, 0.5], [0, 0]] and ring == path[:1] and dot == path[-1:]
    assert axes.get_title(loc="left") == "a" and axes.get_xlim() == pytest.approx((-1.5, 1.5))


def test_a_small_path_has_a_dot_where_it_ends_and_an_arrowhead_where_it_leaves():
    home = five_critics.small_path([(1, 0), (0, 1), (0, 0)], 2, "comes in", size=40)
    assert 'd="M30.0 20.0L20.0 10.0L20.0 20.0"' in home and 'cx="20.0" cy="20.0"' in home
    assert 'aria-label="comes in"' in home and "transform" not in home
    lost = five_critics.small_path([(1, 0), (50, 0), (70, 0)], 2, "runs away", size=40)
    assert 'd="M30.0 20.0L40.0 20.0"' in lost and "translate(40.0 20.0) rotate(0)" in lost and "circle" not in lost
    up = five_critics.small_path([(0, 0), (1, 8)], 2, "runs away", size=40)
    assert 'd="M20.0 20.0L22.5 0.0"' in up and "translate(22.5 0.0) rotate(-83)" in up
