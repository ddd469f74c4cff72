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
    [figure] = figures.densities(x, p, q, best).figures
    drawn = lines(figure)[2].get_ydata()
    assert np.isnan(drawn[[0, 4]]).all() and np.allclose(drawn[1:4], best[1:4])


def test_figure_one_carries_each_z_to_its_sample():
    x = torch.linspace(0, 4, 9)
    one = {"title": "(a)", "q": x, "best": x, "learned": x, "z": torch.tensor([-1.0, 0.0, 1.0]),
           "made": torch.tensor([1.0, 2.0, 2.5])}
    drawn = figures.figure_one(x, x, [one] * 4, alt="four moments").figures
    assert len(drawn) == 4
    carried = [line.get_xdata() for line in drawn[3].axes[0].get_lines() if list(line.get_ydata()) == [-0.95, -0.04]]
    assert np.allclose(carried, [[0, 1], [2, 2], [4, 2.5]])


def test_labelled_lines_name_each_curve_at_its_end():
    x = torch.linspace(0, 1, 5)
    drawing = figures.labelled_lines(x, {"up": x, "down": 1 - x}, "x", "y", "two lines", marks={"half": 0.5})
    [axes] = drawing.figures[0].axes
    assert {note.get_text(): note.xy for note in axes.texts} == {"up": (1, 1), "down": (1, 0), "half": (0, 0.5)}
    assert [list(line.get_ydata()) for line in lines(drawing.figures[0])] == [list(x), list(1 - x)]
    drawing = figures.labelled_lines(x, {"up": x, "down": 1 - x}, "x", "y", "three lines", also={"down": 0 * x})
    up, down, also = lines(drawing.figures[0])
    assert list(also.get_ydata()) == [0] * 5 and also.get_color() == down.get_color() != up.get_color()
    drawing = figures.labelled_lines(x, {"up": x}, "x", "y", "three seeds", also={"up": [list(2 * x), list(3 * x)]})
    assert [line.get_ydata()[-1] for line in lines(drawing.figures[0])] == [1, 2, 3]


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


def test_every_curve_is_drawn_can_be_told_from_the_others_and_is_in_the_legend():
    x = range(10)
    for count in (5, 28, 60):
        curves = {f"objective {i}": torch.full((10,), float(i)) for i in range(count)}
        figure = plots.curves(x, curves, "updates", "loss")
        drawn = lines(figure)
        assert [line.get_ydata()[0] for line in drawn] == list(range(count))
        styles = {(line.get_color(), line.get_linestyle(), str(line._unscaled_dash_pattern)) for line in drawn}
        assert len(styles) == count
        assert count > 28 or len({(line.get_color(), line.get_linestyle()) for line in drawn}) == count
        legend = figure.axes[0].get_legend()
        assert [text.get_text() for text in legend.get_texts()] == list(curves)
        figure.draw_without_rendering()
        inside, sheet = legend.get_window_extent(), figure.bbox
        assert inside.y0 >= 0 and inside.x1 <= sheet.x1 and figure.axes[0].get_window_extent().width > 0.3 * sheet.width


@pytest.mark.parametrize("form", [list, np.asarray, torch.tensor, tuple, lambda v: np.asarray(v, np.float32)[::-1][::-1]])
def test_curves_and_points_take_numbers_in_any_form(form):
    values = [0.0, 1.0, 0.5]
    [line] = lines(plots.curves(form([1.0, 2.0, 4.0]), {1: form(values)}, "x", "y"))
    assert line.get_xdata().tolist() == [1, 2, 4] and line.get_ydata().tolist() == values and line.get_label() == "1"
    assert np.allclose(plots.smooth(form(values), 2), [0.5, 0.75])
    plane = [[0.0, 1.0], [1.0, 0.0]]
    moment = {"title": "", "real": form(plane), "made": form(plane), "surface": form(plane)}
    for figure in (plots.points([moment]), plots.still(moment)):
        assert np.allclose(figure.axes[0].collections[0].get_offsets(), plane)
    assert len(plots.bars({"a": form([1.0, 0.1])}, "score").axes[0].patches) == 1


IMAGE = torch.zeros(2, 1, 4, 4)
MOMENT = {"title": "", "real": torch.zeros(3, 2), "made": torch.zeros(3, 2)}


@pytest.mark.parametrize("call, complaint", [
    (lambda: plots.curves(range(3), {"a": [1, 2]}, "", ""), r"lines\['a'\] has shape \(2,\): expected \(3,\), as x"),
    (lambda: plots.curves(range(3), {"a": [[1, 2, 3]]}, "", ""), r"lines\['a'\] has shape \(1, 3\): expected \(3,\), as x"),
    (lambda: plots.curves(range(3), {"a": "abc"}, "", ""), r"lines\['a'\] = 'abc': expected numbers"),
    (lambda: plots.curves(range(3), {}, "", ""), "lines = {}: expected at least one curve"),
    (lambda: plots.curves(range(3), [1, 2, 3], "", ""), r"lines = \[1, 2, 3\]: expected at least one curve"),
    (lambda: plots.curves(None, {"a": [1]}, "", ""), "x = None: expected numbers"),
    (lambda: plots.curves([[1, 2]], {"a": [1]}, "", ""), r"x has shape \(1, 2\): expected \(n,\)"),
    (lambda: plots.curves([], {"a": []}, "", ""), r"x has shape \(0,\): expected \(n,\) with n at least 1"),
    (lambda: plots.bars({}, ""), "table = {}: expected at least one bar"),
    (lambda: plots.bars({"a": 1.0}, ""), r"table\['a'\] has shape \(\): expected a mean and a standard error"),
    (lambda: plots.smooth([1, 2, 3], 10), "window = 10: expected a whole number from 1 to 3"),
    (lambda: plots.smooth([1, 2, 3], 0), "window = 0: expected a whole number from 1 to 3"),
    (lambda: plots.smooth([1, 2, 3], "2"), "window = '2': expected a whole number from 1 to 3"),
    (lambda: plots.smooth([[1, 2, 3]], 2), r"values has shape \(1, 3\): expected \(n,\)"),
    (lambda: plots.smooth([], 1), r"values has shape \(0,\): expected \(n,\) with n at least 1"),
    (lambda: plots.smooth("text", 1), "values = 'text': expected numbers"),
    (lambda: plots.images([]), r"rows = \[\]: expected at least one row of images"),
    (lambda: plots.images(None), "rows = None: expected at least one row of images"),
    (lambda: plots.images(["a"]), r"rows\[0\] = 'a': expected numbers"),
    (lambda: plots.images(IMAGE), r"rows\[0\] has shape \(1, 4, 4\): expected images \(n, 1 or 3, h, w\)"),
    *((lambda c=c: plots.images([torch.zeros(2, c, 4, 4)]), rf"rows\[0\] has shape \(2, {c}, 4, 4\): expected images")
      for c in (0, 2, 4)),
    (lambda: plots.images([IMAGE, IMAGE[:0]]), r"rows\[1\] has shape \(0, 1, 4, 4\): .* with n at least 1"),
    (lambda: plots.images([IMAGE, torch.zeros(2, 3, 4, 4)]), r"rows\[1\] has images of shape \(3, 4, 4\): expected \(1, 4"),
    (lambda: plots.images([IMAGE, torch.zeros(2, 1, 8, 8)]), r"rows\[1\] has images of shape \(1, 8, 8\): .* as rows\[0\]"),
    (lambda: plots.images([IMAGE], ["a", "b"]), r"labels = \['a', 'b'\]: expected 1, one a row"),
    (lambda: plots.images([IMAGE], scale=0), "scale = 0: expected a number above 0"),
    (lambda: plots.points([]), r"rounds = \[\]: expected at least one dict"),
    (lambda: plots.points([{"title": ""}]), r"rounds\[0\] = .*: expected a dict with title, real, made"),
    (lambda: plots.points([MOMENT | {"made": [0.0, 1.0]}]), r"rounds\[0\]\['made'\] has shape \(2,\): expected points"),
    (lambda: plots.still(MOMENT), "moment = .*: expected a dict with real, made, surface"),
    (lambda: plots.still(MOMENT | {"surface": [1.0]}), r"moment\['surface'\] has shape \(1,\): expected \(m, m\)"),
    (lambda: plots.square_grid(side=0), "side = 0: expected a whole number of at least 1"),
    (lambda: plots.panels(0), "count = 0: expected a whole number of at least 1"),
])
def test_what_cannot_be_drawn_is_refused_by_name(call, complaint):
    with pytest.raises(ValueError, match=complaint):
        call()
