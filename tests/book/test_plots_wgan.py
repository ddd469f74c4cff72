"""Figures of chapter 2: what is drawn is what was given."""
import matplotlib.pyplot as plt
import numpy as np
import pytest
import torch

from five_critics import figures
from ganlib import plots


def test_routes_are_drawn_as_marks_over_the_closed_form():
    theta = torch.linspace(-1, 1, 5)
    places, found = torch.tensor([-0.5, 0.5]), torch.tensor([0.4, 0.45])
    figure = figures.by_routes(theta, {"EM": (theta.abs(), {"POT": (places, found), "net": (places, found / 2)}),
                                     "JS": (theta, {})})
    em, js = figure.axes
    line, pot, net = em.get_lines()
    assert np.allclose(line.get_ydata(), theta.abs()) and np.allclose(pot.get_xdata(), places)
    assert np.allclose(pot.get_ydata(), found) and np.allclose(net.get_ydata(), found / 2)
    assert pot.get_marker() != net.get_marker() != "None" and line.get_marker() == "None"
    assert [axes.get_title() for axes in (em, js)] == ["EM", "JS"]


def test_a_plan_stands_between_the_masses_it_moves():
    p, q = torch.tensor([0.75, 0.25]), torch.tensor([0.5, 0.2, 0.3])
    plan = torch.tensor([[0.5, 0.2, 0.05], [0.0, 0.0, 0.25]])
    above, left, middle = figures.transport_plan(p, q, plan, [["a", "b"], [1, 2, 3]]).axes
    assert np.allclose(middle.get_images()[0].get_array(), plan)
    assert np.allclose([bar.get_height() for bar in above.patches], q)
    assert np.allclose([bar.get_width() for bar in left.patches], p)
    # A bar of p stands beside its row, one of q above its column.
    rows = [bar.get_y() + bar.get_height() / 2 for bar in left.patches]
    assert np.allclose(rows, [0, 1]) and left.get_ylim() == (1.5, -0.5) == middle.get_ylim()
    assert np.allclose([bar.get_x() + bar.get_width() / 2 for bar in above.patches], [0, 1, 2])
    assert above.get_xlim() == middle.get_xlim()
    assert [label.get_text() for label in left.get_yticklabels()] == ["a", "b"]


def test_critics_share_the_axis_of_the_densities():
    x = torch.linspace(0, 1, 4)
    figure = figures.critics(x, x ** 2, 1 - x, {"value": {"D": x, "f": -x}, "slope": {"of D": 2 * x}})
    densities, value, slope = figure.axes
    assert np.allclose(densities.get_lines()[0].get_ydata(), x ** 2)
    assert [line.get_label() for line in value.get_lines()] == ["D", "f"]
    assert len({line.get_linestyle() for line in value.get_lines()}) == 2  # told apart in grey
    assert np.allclose(slope.get_lines()[0].get_ydata(), 2 * x)
    assert densities.get_shared_x_axes().joined(densities, value) and value.get_shared_x_axes().joined(value, slope)
    assert slope.get_xlabel() == "x"


def test_losses_and_distances_have_an_axis_each():
    run = {"title": "WGAN", "updates": [1, 2, 3], "loss": [0.3, 0.2, 0.1], "distance": [1, 0.9, 0.8], "loss_label": "gain"}
    figure = figures.losses_and_distances([run, {**run, "title": "GAN"}, run])
    left, right = figure.axes[0], figure.axes[3]
    assert np.allclose(left.get_lines()[0].get_ydata(), run["loss"])
    assert np.allclose(right.get_lines()[0].get_ydata(), run["distance"]) and right.get_ylim()[0] == 0
    assert left.get_ylabel() == "gain" and "dashed" in right.get_ylabel() and right.get_lines()[0].get_linestyle() == "--"
    assert left.get_lines()[0].get_linestyle() != right.get_lines()[0].get_linestyle()
    assert [axes.get_title() for axes in figure.axes[:3]] == ["WGAN", "GAN", "WGAN"] and len(figure.axes) == 6


@pytest.mark.parametrize("logx", [True, False])
def test_error_bars_are_one_error_to_each_side(logx):
    x, mean, error = [1, 10, 100], [0.5, 0.4, 0.6], [0.1, 0.02, 0.05]
    figure = figures.with_errors(x, {"a": (mean, error), "b": (error, None)}, "c", "d", marks={"floor": 0.3}, logx=logx)
    [axes] = figure.axes
    assert axes.get_xscale() == ("log" if logx else "linear") and axes.get_yscale() == "linear"
    [bars] = axes.collections
    ends = np.array([segment[:, 1] for segment in bars.get_segments()])
    assert np.allclose(ends, np.stack([np.subtract(mean, error), np.add(mean, error)], 1))
    assert any(np.allclose(np.asarray(line.get_ydata(), float), 0.3) for line in axes.get_lines())


def test_maps_put_low_x_left_and_low_y_down_and_join_equal_values():
    grid = plots.square_grid(2.0, 8)
    surface = (grid[:, 0] + 10 * grid[:, 1]).reshape(8, 8)
    before = plt.get_fignums()
    figure = figures.critic_maps([{"title": "t", "surface": surface, "real": grid, "made": -grid}] * 2)
    assert plt.get_fignums() == before
    panel = figure.axes[0]
    [image] = panel.get_images()
    assert image.origin == "lower" and np.allclose(image.get_array(), surface)
    contours = next(each for each in panel.collections if hasattr(each, "levels"))
    for level, path in zip(contours.levels, contours.get_paths()):
        for x, y in path.vertices:
            assert x + 10 * y == pytest.approx(level, abs=1e-3)
    assert len(contours.levels) > 3
