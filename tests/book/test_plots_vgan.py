"""Figures of chapter 5: what is drawn is what was given."""
import matplotlib.pyplot as plt
import numpy as np
import torch

from five_critics import figures


def drawn(panel):
    return {line.get_label(): line for line in panel.get_lines()}


def test_bottlenecks_draws_every_width_in_both_panels_in_one_shade_and_dash():
    x = torch.linspace(-1, 1, 5)
    values = {f"I_c = {n}": x / n for n in (1, 2, 3, 4, 5)}
    slopes = {name: 2 + y for name, y in values.items()}
    before = plt.get_fignums()
    densities, D, slope = figures.bottlenecks(x, x ** 2, 1 - x, values, slopes).axes
    assert plt.get_fignums() == before
    assert np.allclose(drawn(densities)["p, data"].get_ydata(), x ** 2)
    assert np.allclose(drawn(densities)["q, generator"].get_ydata(), 1 - x)
    for name in values:
        above, below = drawn(D)[name], drawn(slope)[name]
        assert np.allclose(above.get_ydata(), values[name]) and np.allclose(below.get_ydata(), slopes[name])
        assert tuple(above.get_color()) == tuple(below.get_color())
        assert above.get_linestyle() == below.get_linestyle()
    lightness = [np.dot(line.get_color()[:3], (0.3, 0.6, 0.1)) for line in drawn(D).values()]
    assert lightness == sorted(lightness) and len(set(lightness)) == 5  # the narrower, the lighter
    assert slope.get_yscale() == "log" and D.get_yscale() == "linear" and D.get_ylim()[1] > 1


def test_prices_draws_nats_left_and_prices_right_and_marks_the_limit():
    runs = {"a": (torch.tensor([3.0, 1.0, 0.6]), torch.tensor([0.0, 0.1, 0.2])),
            "b": (torch.tensor([2.0, 2.0, 2.0]), torch.tensor([0.5, 0.4, 0.3]))}
    left, right = figures.prices(range(3), runs, information=0.5).axes
    for name, (kl, beta) in runs.items():
        assert np.allclose(drawn(left)[name].get_ydata(), kl) and np.allclose(drawn(right)[name].get_ydata(), beta)
        assert drawn(left)[name].get_linestyle() == drawn(right)[name].get_linestyle()
    assert np.allclose(drawn(left)["$I_c$"].get_ydata(), 0.5)
    assert drawn(left)["a"].get_linestyle() != drawn(left)["b"].get_linestyle()  # told apart in grey


def test_two_rankings_have_the_papers_order_from_top_to_bottom():
    table = {"worst": (60, 5.0, 0.5), "middle": (30, 6.0, 0.25), "best": (20, 3.0, 0.1)}
    left, right = figures.beside_the_paper(table, 0.8, ["theirs", "ours"]).axes
    heights = [line.get_ydata()[0] for line in left.get_lines()]
    assert heights == sorted(heights, reverse=True) and [line.get_xdata()[0] for line in left.get_lines()] == [60, 30, 20]
    names = {label.get_position()[1]: label.get_text() for label in left.get_yticklabels()}
    assert [names[height] for height in heights] == list(table)
    for (_, mean, error), bars, height in zip(table.values(), right.collections, heights):
        [segment] = bars.get_segments()
        assert np.allclose(segment, [[mean - error, height], [mean + error, height]])
    assert any(np.allclose(np.asarray(line.get_xdata(), float), 0.8) for line in right.get_lines())
    assert (left.get_xlabel(), right.get_xlabel()) == ("theirs", "ours")
