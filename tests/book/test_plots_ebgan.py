"""Figures of chapter 4: what is drawn is what was given."""
import matplotlib.pyplot as plt
import numpy as np
import torch

from five_critics import figures
from ganlib import plots


def test_maps_of_energies_share_one_scale():
    grid = plots.square_grid(2.0, 8)
    surface = (grid[:, 0] + 10 * grid[:, 1] + 22).reshape(8, 8)
    rounds = [{"title": "a", "surface": surface, "real": grid[:5], "made": None},
              {"title": "b", "surface": surface / 20, "real": grid[:5], "made": -grid[:7]}]
    before = plt.get_fignums()
    drawing = figures.maps(rounds, alt="a", low=0, high=30)
    assert plt.get_fignums() == before
    first, second = (figure.axes[0] for figure in drawing.figures)
    for panel, energies in ((first, surface), (second, surface / 20)):
        [image] = panel.get_images()
        assert np.allclose(image.get_array()[..., 3], 0.5 * (energies / 30).clamp(0, 1), atol=1e-6)
    contours = next(each for each in first.collections if hasattr(each, "levels"))
    assert np.allclose(contours.levels, np.arange(1, 6) / 6)
    marks = [[len(each.get_offsets()) for each in panel.collections if not hasattr(each, "levels")]
             for panel in (first, second)]
    assert marks == [[5], [5, 7]]  # only "b" has samples that were pushed up, and no line is low enough for it
    assert not any(hasattr(each, "levels") for each in second.collections)


def test_energies_in_training_are_told_apart_without_colour():
    line = torch.linspace(1, 2, 5)
    run = {"real": line, "generated": 2 * line, "value": 3 * line, "margin": 4 * line, "spread": 0.5}
    drawing = figures.energies_in_training({"seed 0": run, "seed 1": run}, alt="a")
    [wide], [narrow] = drawing.figures, drawing.narrow
    names = ["V, D's loss", "generated", "real", "margin m"]
    for figure, named in ((wide, [[], names]), (narrow, [names, names])):  # a phone shows one panel at a time
        assert [axes.get_title(loc="left") for axes in figure.axes] == ["seed 0", "seed 1"]
        assert [[text.get_text() for text in axes.texts] for axes in figure.axes] == named
    axes = wide.axes[1]
    by_name = {each.get_label(): each for each in axes.get_lines()}
    for name, factor in zip(names, (3, 2, 1, 4)):
        assert np.allclose(by_name[name].get_ydata(), factor * line)
    assert len({by_name[name].get_linestyle() for name in names}) == 4
    assert np.allclose([text.xy[1] for text in axes.texts], (6, 4, 2, 8))  # each where its line ends
    [bar] = axes.collections
    assert np.allclose(bar.get_segments()[0][:, 1], (1.5, 2.5)) and axes.get_ylim()[0] == 0


def test_the_best_energy_is_a_line_where_it_is_one_number_and_a_band_where_it_may_be_any():
    nan = float("nan")
    drawing = figures.best_energies([0.75, 0.25], {"a": ([0.0, 1.0], [0, 1.5], 0.375), "b": ([0.75, 0.25], [nan, nan], 1.5)},
                                    m=1.5, alt="a")
    for one, other in (drawing.figures, drawing.narrow):
        [first], [second] = one.axes, other.axes
        assert [tuple(line.get_ydata()) for line in first.get_lines()] == [(0, 0), (1.5, 1.5)] and not second.get_lines()
        assert np.allclose([bar.get_height() for bar in first.patches], [1.125, 0.375, 0, 1.5])
        assert np.allclose([(bar.get_y(), bar.get_height()) for bar in second.patches[4:]], [(0, 1.5)] * 2)
        assert "V = 0.375" in [text.get_text() for text in first.texts]


def test_sweeps_have_one_panel_a_quantity_and_error_bars_of_one_error():
    x, mean, error = [0.1, 1, 10], [0.5, 0.4, 0.6], [0.1, 0.02, 0.05]
    both = {"norm": (mean, error), "square": (error, mean)}
    drawing = figures.sweeps(x, {"modes": both, "V / m": {"norm": (mean, error)}}, "m", alt="a")
    modes, ratio = (figure.axes[0] for figure in drawing.figures)
    assert [each.get_title(loc="left") for each in (modes, ratio)] == ["modes", "V / m"] and modes.get_xlabel() == "m"
    assert modes.get_xscale() == "log" and ratio.get_legend() is None
    ends = np.array([segment[:, 1] for segment in ratio.collections[0].get_segments()])
    assert np.allclose(ends, np.stack([np.subtract(mean, error), np.add(mean, error)], 1))
    lines = [each[0] for each in modes.containers]
    assert len({each.get_marker() for each in lines}) == 2 == len({each.get_linestyle() for each in lines})
    named = figures.sweeps(x, {"modes": both, "V": both}, "m", at={"modes": {"norm": (0.2, 1)}, "V": {"square": (1, 2)}},
                          alt="a").figures
    assert [[(text.get_text(), text.xy) for text in figure.axes[0].texts] for figure in named] == [
        [("norm", (0.2, 1))], [("square", (1, 2))]]
    words = figures.sweeps(["0", "a", "b"], {"modes": {"": (mean, error)}}, "weight", alt="a").figures[0].axes[0]
    assert [label.get_text() for label in words.get_xticklabels()] == ["0", "a", "b"] and words.get_xscale() == "linear"
