"""Figures of chapter 4: what is drawn is what was given."""
import matplotlib.pyplot as plt
import numpy as np
import torch

from five_critics import figures
from ganlib import plots


def test_energy_maps_share_one_scale_and_put_low_x_left_and_low_y_down():
    grid = plots.square_grid(2.0, 8)
    surface = (grid[:, 0] + 10 * grid[:, 1] + 22).reshape(8, 8)
    before = plt.get_fignums()
    figure = figures.energy_maps({"a": surface, "b": surface / 2}, grid[:5], highest=30.0, made={"b": -grid[:7]})
    assert plt.get_fignums() == before
    first, second = figure.axes[:2]
    for panel, energies in ((first, surface), (second, surface / 2)):
        [image] = panel.get_images()
        assert image.origin == "lower" and np.allclose(image.get_array(), energies) and image.get_clim() == (0, 30)
        contours = next(each for each in panel.collections if hasattr(each, "levels"))
        assert np.allclose(contours.levels, [5, 10, 15, 20, 25, 30])
    marks = [[len(each.get_offsets()) for each in panel.collections if not hasattr(each, "levels")]
             for panel in (first, second)]
    assert marks == [[5], [7, 5]]  # only "b" has samples that were pushed up
    [legend] = figure.legends
    assert [text.get_text() for text in legend.get_texts()] == ["real", "pushed up"]


def test_energies_in_training_are_told_apart_without_colour():
    line = torch.linspace(1, 2, 5)
    run = {"real": line, "generated": 2 * line, "value": 3 * line, "margin": 4 * line}
    figure = figures.energies_in_training({"seed 0": run, "seed 1": run})
    assert [axes.get_title() for axes in figure.axes] == ["seed 0", "seed 1"]
    drawn = figure.axes[1].get_lines()
    by_name = {each.get_label().split(", ")[-1].split()[0]: each for each in drawn}
    for name, factor in (("real", 1), ("generated", 2), ("D's", 3), ("margin", 4)):
        assert np.allclose(by_name[name].get_ydata(), factor * line)
    assert len({each.get_linestyle() for each in drawn}) == 4 and figure.axes[0].get_ylim()[0] == 0


def test_sweeps_have_one_panel_a_quantity_and_error_bars_of_one_error():
    x, mean, error = [0.1, 1, 10], [0.5, 0.4, 0.6], [0.1, 0.02, 0.05]
    both = {"norm": (mean, error), "square": (error, mean)}
    figure = figures.sweeps(x, {"modes": both, "V / m": {"norm": (mean, error)}}, "m")
    modes, ratio = figure.axes
    assert [modes.get_ylabel(), ratio.get_ylabel(), modes.get_xlabel()] == ["modes", "V / m", "m"]
    assert modes.get_xscale() == "log" and modes.get_legend() is None
    ends = np.array([segment[:, 1] for segment in ratio.collections[0].get_segments()])
    assert np.allclose(ends, np.stack([np.subtract(mean, error), np.add(mean, error)], 1))
    lines = [each[0] for each in modes.containers]
    assert len({each.get_marker() for each in lines}) == 2 == len({each.get_linestyle() for each in lines})
    assert [text.get_text() for text in figure.legends[0].get_texts()] == ["norm", "square"]
