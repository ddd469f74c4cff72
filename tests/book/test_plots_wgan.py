"""Figures of matplotlib's that chapters 2 to 4 use: what is drawn is what was given."""
import numpy as np
import torch

from five_critics import figures


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
