"""Figures: what is drawn is what was given, and the figure is closed."""
import matplotlib.pyplot as plt
import numpy as np
import pytest
import torch

from five_critics import figures
from ganlib import plots


def lines(figure, panel=0):
    return [line for line in figure.axes[panel].get_lines() if len(line.get_xdata()) > 2]


def test_curves_draw_the_given_values_each_with_its_own_dash():
    x = torch.linspace(0, 1, 5)
    figure = plots.curves(x, {"a_b": x ** 2, "c": 1 - x}, "x", "y", marks={"goal": 0.5}, logy=True)
    first, second = lines(figure)
    assert np.allclose(first.get_ydata(), x ** 2) and np.allclose(second.get_ydata(), 1 - x)
    assert first.get_label() == "a-b"
    assert first.get_linestyle() != second.get_linestyle()  # told apart in grey
    assert figure.axes[0].get_yscale() == "log"
    assert any(np.allclose(line.get_ydata(), 0.5) for line in figure.axes[0].get_lines() if len(line.get_xdata()) == 2)


def test_figures_are_closed_so_that_a_notebook_shows_them_once():
    before = plt.get_fignums()
    plots.bars({"a": (1.0, 0.1)}, "score")
    assert plt.get_fignums() == before


def test_densities_leave_the_best_discriminator_out_where_neither_density_has_mass():
    x = torch.linspace(-1, 1, 5)
    p, q = torch.tensor([0.0, 0.2, 0.4, 0.2, 0.0]), torch.tensor([0.0, 0.4, 0.4, 0.1, 0.0])
    best = torch.full((5,), 0.7)  # finite everywhere, so that a gap is this function's doing
    drawn = lines(figures.densities(x, p, q, best))[2].get_ydata()
    assert np.isnan(drawn[[0, 4]]).all() and np.allclose(drawn[1:4], best[1:4])


def test_figure_one_carries_each_z_to_its_sample():
    x = torch.linspace(0, 4, 9)
    one = {"title": "(a)", "q": x, "best": x, "learned": x, "z": torch.tensor([-1.0, 0.0, 1.0]),
           "made": torch.tensor([1.0, 2.0, 2.5])}
    figure = figures.figure_one(x, x, [one] * 4)
    below = [axes for axes in figure.axes if axes.get_ylim()[1] > 1 and len(axes.get_lines()) == 3]
    assert len(below) == 4
    ends = [line.get_xdata()[-1] for line in below[0].get_lines()]
    starts = [line.get_xdata()[0] for line in below[0].get_lines()]
    assert np.allclose(ends, one["made"].numpy()) and np.allclose(starts, [0, 2, 4])


def test_points_put_low_x_left_and_low_y_down():
    limit, side = 2.0, 4
    grid = plots.square_grid(limit, side)
    surface = (grid[:, 0] + 10 * grid[:, 1]).reshape(side, side)
    [image] = plots.points([{"title": "", "real": grid, "made": grid, "surface": surface}], limit).axes[0].get_images()
    assert image.origin == "lower"
    drawn = np.asarray(image.get_array())
    assert (np.diff(drawn, axis=1) > 0).all() and (np.diff(drawn, axis=0) > np.diff(drawn, axis=1).max()).all()


def test_a_still_fills_its_square_with_all_points():
    grid = plots.square_grid(1.5, 3)
    figure = plots.still({"real": grid, "made": -grid, "surface": torch.zeros(3, 3)})
    [axes] = figure.axes
    assert axes.get_position().bounds == (0, 0, 1, 1) and figure.get_figwidth() == figure.get_figheight()
    real, made = (np.asarray(points.get_offsets()) for points in axes.collections)
    assert np.allclose(real, grid) and np.allclose(made, -grid)


def test_images_stand_in_rows_in_the_order_given():
    rows = [torch.full((3, 1, 2, 2), 0.25), torch.stack([torch.full((1, 2, 2), v) for v in (0.5, -0.5)])]
    sheet = np.asarray(plots.images(rows, ["a", "b"]).axes[0].get_images()[0].get_array())
    assert sheet.shape == (2 * 4, 3 * 4)
    assert np.allclose(sheet[1:3, 1:3], 0.25) and np.allclose(sheet[5:7, 1:3], 0.5) and np.allclose(sheet[5:7, 5:7], -0.5)
    assert np.allclose(sheet[5:7, 9:11], -1)  # no image there


@pytest.mark.parametrize("window", [1, 3])
def test_smooth_is_the_running_mean(window):
    values = torch.randn(10, generator=torch.Generator().manual_seed(0))
    assert np.allclose(plots.smooth(values, window), np.convolve(values, np.ones(window) / window, "valid"), atol=1e-6)
