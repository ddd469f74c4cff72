"""Figures of chapter 5: what is drawn is what was given."""
import matplotlib.pyplot as plt
import numpy as np
import torch
from matplotlib.backends.backend_agg import FigureCanvasAgg

from five_critics import figures


def axes_of(drawing):
    return [axes for figure in drawing.figures for axes in figure.axes]


def drawn(panel):
    return {line.get_label(): line for line in panel.get_lines()}


def words(panel):
    return {text.get_text(): text for text in panel.texts}


def test_named_curves_draws_each_with_its_name_at_its_end_or_over_its_top():
    x = torch.tensor([1.0, 2.0, 4.0])
    lines = {"hill": torch.tensor([0.0, 5.0, 1.0]), "slope": torch.tensor([0.0, 1.0, 2.0])}
    for at, place in (("end", 2), ("top", 1), ("start", 0)):
        drawing = figures.named_curves(x, lines, "words", at=at, marks={"two": 2.0}, xscale="log")
        [axes] = axes_of(drawing)
        hill, slope, mark = axes.get_lines()
        assert np.allclose(hill.get_ydata(), lines["hill"]) and np.allclose(slope.get_ydata(), lines["slope"])
        assert np.allclose(mark.get_ydata(), 2) and axes.get_xscale() == "log"
        assert words(axes)["hill"].xy == (float(x[place]), float(lines["hill"][place]))
        assert hill.get_linestyle() != slope.get_linestyle()


def test_bottlenecks_marks_where_a_discriminator_falls_before_the_data_begin():
    x = torch.linspace(0, 4, 5)
    falls = torch.tensor([[0.5, 0.6, 0.4, 0.5, 0.3], [0.1, 0.2, 0.3, 0.4, 0.5]])
    before = plt.get_fignums()
    values = {"a": falls, "b": falls[1:]}
    one, two = axes_of(figures.bottlenecks(x, x ** 2, 4 - x, values, data_from=3.0, alt="words"))
    for shown, panels in ((values, 2), ({"a": falls}, 2)):  # an even number on a phone
        assert len(figures.bottlenecks(x, x ** 2, 4 - x, shown, data_from=3.0, alt="words").narrow) == panels
    assert plt.get_fignums() == before and (one.get_title(loc="left"), two.get_title(loc="left")) == ("a", "b")
    first, wrong, second, none = one.get_lines()[2:]  # after the outlines of the two densities
    assert np.allclose(first.get_ydata(), falls[0]) and np.allclose(second.get_ydata(), falls[1])
    assert np.isfinite(wrong.get_ydata()).tolist() == [False, True, True, False, False]  # not the fall at 4, behind the data
    assert not np.isfinite(none.get_ydata()).any() and wrong.get_linewidth() > first.get_linewidth()
    zoom = axes_of(figures.bottlenecks(x, x ** 2, 4 - x, values, 3.0, alt="words", near=("a", 1, 3)))[-1]
    assert np.allclose(zoom.get_lines()[0].get_xydata(), [(1, 0.6), (2, 0.4), (3, 0.5)])
    assert np.isfinite(zoom.get_lines()[1].get_ydata()).tolist() == [True, True, False]


def test_the_price_loops_arrows_go_from_edge_to_edge():
    drawing = figures.price_loop()
    for figure in (*drawing.figures, *drawing.narrow):
        FigureCanvasAgg(figure).draw()
        words = [text for text in figure.axes[0].texts if text.get_text()]
        boxes = {text.get_text(): text.get_bbox_patch().get_window_extent() for text in words if text.get_bbox_patch()}
        frame = figure.bbox
        assert all(frame.x0 <= box.x0 and box.x1 <= frame.x1 for box in boxes.values())
        arrows = [text.arrow_patch for text in figure.axes[0].texts if text.arrow_patch]
        ways = [arrow.get_transform().transform(arrow.get_path().vertices) for arrow in arrows]
        reached = [{name for name, box in boxes.items() for x, y in way
                    if box.x0 - 3 <= x <= box.x1 + 3 and box.y0 - 3 <= y <= box.y1 + 3} for way in ways]
        assert len(boxes) == 8 and len(arrows) == 9 and all(len(ends) == 2 for ends in reached)
        assert set.union(*reached) == set(boxes)


def test_prices_draws_nats_left_and_prices_right_and_marks_the_limit():
    runs = {"a": (torch.tensor([3.0, 1.0, 0.6]), torch.tensor([0.0, 0.1, 0.2])),
            "b": (torch.tensor([2.0, 2.0, 2.0]), torch.tensor([0.5, 0.4, 0.3]))}
    left, right = axes_of(figures.prices(range(3), runs, information=0.5, alt="words"))
    for name, (kl, beta) in runs.items():
        assert np.allclose(drawn(left)[name].get_ydata(), kl) and np.allclose(drawn(right)[name].get_ydata(), beta)
        assert drawn(left)[name].get_linestyle() == drawn(right)[name].get_linestyle()
    assert any(np.allclose(line.get_ydata(), 0.5) for line in left.get_lines()) and "$I_c$" in words(left)
    assert drawn(left)["a"].get_linestyle() != drawn(left)["b"].get_linestyle()  # told apart in grey


def test_prices_names_each_curve_at_its_end_even_where_two_end_alike_and_draws_the_worth():
    runs = {name: (torch.ones(3), torch.tensor([0.0, 1.0, end])) for name, end in (("a", 1.5), ("b", 1.499), ("c", 0.0))}
    drawing = figures.prices(range(3), runs, information=0.5, alt="words", worth=1.25)
    _, right = axes_of(drawing)
    FigureCanvasAgg(drawing.figures[1]).draw()
    boxes = [words(right)[name].get_window_extent() for name in runs]
    assert right.get_legend() is None and all(box.x0 > right.transData.transform((2, 0))[0] for box in boxes)
    assert not any(one.overlaps(other) for i, one in enumerate(boxes) for other in boxes[:i])
    assert any(np.allclose(line.get_ydata(), 1.25) for line in right.get_lines())


def test_two_rankings_have_the_papers_order_from_top_to_bottom():
    table = {"worst": (60, 5.0, 0.5), "middle": (30, 6.0, 0.25), "best": (20, 3.0, 0.1)}
    left, right = axes_of(figures.beside_the_paper(table, 0.8, ["theirs", "ours"], "words"))
    heights = [line.get_ydata()[0] for line in left.get_lines()]
    assert heights == sorted(heights, reverse=True) and [line.get_xdata()[0] for line in left.get_lines()] == [60, 30, 20]
    for panel in (left, right):
        names = {label.get_position()[1]: label.get_text() for label in panel.get_yticklabels()}
        assert [names[height] for height in heights] == list(table)
    for (_, mean, error), bars, height in zip(table.values(), right.collections, heights):
        [segment] = bars.get_segments()
        assert np.allclose(segment, [[mean - error, height], [mean + error, height]])
    assert any(np.allclose(np.asarray(line.get_xdata(), float), 0.8) for line in right.get_lines())
    assert [panel.get_title(loc="left") for panel in (left, right)] == ["theirs", "ours"]
