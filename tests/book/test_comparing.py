"""Who is ahead of whom by a few seeds: against the chances of pure luck, and by hand."""
import base64
import io
import itertools
import math
import re

import nbformat
import numpy as np
import pytest
import refresh
from PIL import Image

from five_critics import ahead, claims_table, figures, possible_ranks, results, strips


@pytest.mark.parametrize(("n", "m"), [(2, 2), (3, 3), (2, 4)])
def test_equal_methods_are_told_apart_as_often_as_the_formula_says(n, m):
    """Over all ways to deal the places 1 to n + m to two methods."""
    dealt = [(one, [place for place in range(n + m) if place not in one]) for one in itertools.combinations(range(n + m), n)]
    told = sum(ahead(one, other) or ahead(other, one) for one, other in dealt)
    assert told / len(dealt) == pytest.approx(2 * math.factorial(n) * math.factorial(m) / math.factorial(n + m))


def test_a_broken_run_is_the_worst_and_ties_decide_nothing():
    assert ahead([1.0, 2.0], [3.0, None]) and not ahead([1.0, math.nan], [3.0, 4.0])
    assert not ahead([1.0, 2.0], [2.0, 3.0]) and not ahead([None], [None])
    with pytest.raises(ValueError, match="other = "):
        ahead([1.0], [])


def test_ranks_are_those_that_no_seed_contradicts():
    scores = {"A": [0.2, 0.3], "B": [0.25, 0.5], "C": [0.6, 0.9], "D": [0.1, None]}
    assert possible_ranks(scores) == {"A": (1, 3), "B": (1, 3), "C": (3, 4), "D": (1, 4)}


SCORES = {"side_by_side": "w1", "side_by_side_longer": "w1", "side_by_side_images": "frechet"}
ROWS = [(file, row) for file in SCORES for row in results.load(file)["rows"]]
FLOORS = {row["set"]: row for _, row in ROWS if row["objective"] == "real samples"}


@pytest.mark.parametrize(("file", "row"), [(file, row) for file, row in ROWS if "moments" in row],
                         ids=lambda value: value["set"] + value["objective"] if isinstance(value, dict) else "")
def test_what_is_stored_of_a_race_fits_together(file, row):
    """Every rate and seed is there, time runs on, and no generator is nearer to the data than real samples are."""
    score, shape = SCORES[file], (len(row["rates"]), len(row["seeds"]))
    found = row[score] if score in row else row["moments"][-1][score]
    assert [len(found), *{len(seeds) for seeds in found}] == list(shape) and shape[1] >= 3
    seconds = [moment["seconds"] for moment in row["moments"]]
    assert 0 < seconds[0] and seconds == sorted(seconds) and row["moments"][-1]["updates"] == row["updates"]
    assert row["critic_updates"] % row["updates"] == 0
    least = min(FLOORS[row["set"]][score])
    assert all(value is None or value > least for seeds in found for value in seeds)


RUNS = {"A": ([1, 2], [[0.5, 0.4], [0.6, None], [0.7, 0.2]]), "B": ([1, 4], [[0.9, None], [0.8, None], [0.7, 0.1]])}


def test_a_race_draws_each_seed_and_the_median_of_which_a_broken_run_is_the_worst():
    drawing = figures.races(RUNS, "x", "y", "two panels")
    for figure in (*drawing.figures, *drawing.narrow):
        first, second = figure.axes[:2]
        assert list(first.lines[-1].get_ydata()) == [0.6, 0.4]  # of 0.4, 0.2 and a broken run
        assert len(first.lines) == 1 + 3 + 1 and math.isnan(first.lines[2].get_ydata()[1])
        assert math.isnan(second.lines[-1].get_ydata()[1])
        assert first.get_xlim() == second.get_xlim() and first.get_ylim() == second.get_ylim()


def test_tracks_name_what_stands_out_where_its_line_ends():
    given = {"runs": RUNS | {"C": ([1, 4], [[0.3, 0.05]])}, "xlabel": "x", "ylabel": "y", "mark": (0.04, "real samples")}
    [figure] = figures.tracks({"both": given}, "one panel", columns=1, strong=("A", "C")).figures
    [axes] = figure.axes
    names = {text.get_text(): text for text in axes.texts}
    assert names.keys() == {"A", "C", "", "real samples"}
    assert names[""].xy == names["C"].xy and names[""].arrow_patch  # a leader from where the line ends to its name
    assert names["A"].xy == (2, 0.4) and names["A"].xycoords == "data"  # its dot, in the middle of the panel
    low, high = map(math.log, axes.get_ylim())
    assert names["C"].xycoords == "axes fraction"  # beside the right edge
    assert names["C"].xy == (1, pytest.approx((math.log(0.05) - low) / (high - low), abs=0.02))
    assert len(axes.lines) == 3 * 2 + 1  # medians and their ends, and the floor
    bands = [[sorted({y for x, y in band.get_paths()[0].vertices.tolist() if x == at}) for at in (1, 2)]
             for band in axes.collections]
    assert bands[0] == [[0.5, 0.7], [0.2, 0.4]] and len(bands) == 2  # all seeds of A, of which one is broken at 2


def test_names_of_lines_that_end_early_keep_off_what_is_drawn_and_off_each_other():
    runs = {"A": ([1, 3, 10], [[9, 3, 1]]), "B": ([1, 3, 10.5], [[8, 3, 1.05]]), "C": ([1, 10, 100], [[5, 1, 0.3]])}
    given = {"runs": runs, "xlabel": "x", "ylabel": "y", "named": ("A", "B")}
    [figure] = figures.tracks({"all": given}, "one panel", columns=1, strong=("A", "C")).figures
    figure.draw_without_rendering()
    [axes] = figure.axes
    one, other = [text.get_window_extent() for text in axes.texts]
    frame = axes.get_window_extent()
    assert not one.overlaps(other)
    for box in (one, other):
        assert frame.x0 <= box.x0 and box.x1 <= frame.x1 and frame.y0 <= box.y0 and box.y1 <= frame.y1
        assert not any(box.contains(*point) for line in axes.lines for point in axes.transData.transform(line.get_xydata()))


def test_a_broken_run_is_a_cross_beyond_the_axis():
    drawing = figures.seeds_by_setting({"rate 1": {"A": [0.5, None, None], "B": [1.0]},
                                        "rate 2": {"A": [0.7], "B": [None]}}, "W", "two rates")
    [figure] = drawing.figures
    axes = figure.axes[0]
    drawn = [(line.get_marker(), len(line.get_xdata())) for line in axes.lines if line.get_marker() in "ox"]
    assert all(x > 1 for line in axes.lines if line.get_marker() == "x" for x in line.get_xdata())
    assert "NaN" in [text.get_text() for text in axes.texts]
    assert drawn == [("o", 1), ("x", 2), ("o", 1), ("x", 0), ("o", 1), ("x", 0), ("o", 0), ("x", 1), ("o", 0), ("o", 0)]


def test_strips_show_each_method_at_each_moment():
    found = np.stack([np.full((3, 4, 4), level) for level in (-1, 1)])  # white, then black
    shown = strips({"A": found, "B": -found}, (100, 200), {"A": ["1.5", "0.5"], "B": ["2.5", "3.5"]})._repr_html_()
    assert shown.count('type="radio"') == 2 and "0.5</span>" in shown
    levels = [np.asarray(Image.open(io.BytesIO(base64.b64decode(png))).convert("L"))
              for png in re.findall(r"base64,([\w+/=]+)", shown)]
    assert [image.shape for image in levels] == [(4, 2 * 3 * 6)] * 2
    assert [(image[0, 0], image[0, 18]) for image in levels] == [(255, 0), (0, 255)]
    with pytest.raises(ValueError, match="samples hold"):
        strips({"A": found}, (100,))


def test_colours_keep_their_channels():
    red = np.full((1, 1, 3, 2, 2), -1.0)
    red[:, :, 0] = 1
    [png] = re.findall(r"base64,([\w+/=]+)", strips({"A": red}, (1,))._repr_html_())
    assert np.asarray(Image.open(io.BytesIO(base64.b64decode(png))))[0, 0].tolist() == [255, 0, 0]


def test_claims_have_a_verdict_for_each_critic():
    shown = claims_table(["A", "B"], {"theme": [("x", "in part", "a.html#b"), ("y", "", "#c")]})._repr_html_()
    assert '<td class="part" data-critic="A"><a href="a.html#b">x</a><br><small>in part</small></td>' in shown
    for cells in ([("x", "holds", "#a")], [("x", "perhaps", "#a")] * 2):
        with pytest.raises(ValueError, match="theme"):
            claims_table(["A", "B"], {"theme": cells})


CELL = re.compile(r'<a href="(\w+)\.html(#[\w-]+)">[^<]*</a><br><small>([a-z ]+)</small>')
CARD = re.compile(r'<a class="claim \w+" href="(?:(\w+)\.html)?(#[\w-]+)"><span class="verdict">([a-z ]+)</span>')


def shown(path):
    """The HTML of all stored outputs of a notebook."""
    cells = nbformat.read(path, as_version=4).cells
    return "".join(output.get("data", {}).get("text/html", "") for cell in cells for output in cell.get("outputs", []))


def test_the_table_of_claims_has_the_verdicts_of_the_chapters_scoreboards():
    known = {(page or path.stem, link, verdict) for path in refresh.CHAPTERS.glob("0[1-5]_*.ipynb")
             for page, link, verdict in CARD.findall(shown(path))}
    cells = CELL.findall(shown(refresh.CHAPTERS / "07_side_by_side.ipynb"))
    assert len(cells) == 25
    assert [cell for cell in cells if cell not in known] == []


SEEDS = {"A": [0.2, 0.3, 0.4], "B": [0.25, 0.5, None], "C": [0.6, 0.9, 0.7]}


def drawn_ranks(axes):
    """The ends of each method's bar, and its dot."""
    bars = [(bar.get_x() + 0.4, bar.get_x() + bar.get_width() - 0.4) for bar in axes.patches]
    dots = [line.get_xdata()[0] for line in axes.lines if line.get_marker() == "o"]
    return [tuple(map(round, bar)) for bar in bars], dots


def test_bars_span_the_ranks_that_seeds_allow_and_dots_are_the_medians():
    assert possible_ranks(SEEDS) == {"A": (1, 2), "B": (1, 3), "C": (2, 3)}
    drawing = figures.ranges({"one": SEEDS, "two": {name: seeds[::-1] for name, seeds in SEEDS.items()}}, "two panels")
    for figure in (*drawing.figures, *drawing.narrow):
        assert [drawn_ranks(axes) for axes in figure.axes] == 2 * [([(1, 2), (1, 3), (2, 3)], [1, 2, 3])]


def test_standings_show_every_seed_beside_the_ranks_and_the_command():
    whole = SEEDS | {"B": [0.25, 0.5, 1.0]}
    drawing = figures.standings(whole, "W", "two panels", mark=(0.1, "floor"))
    for figure in (*drawing.figures, *drawing.narrow):
        left, right = figure.axes
        assert [list(line.get_xdata()) for line in left.lines if line.get_marker() == "o"] == list(whole.values())
        assert drawn_ranks(right) == ([(1, 2), (1, 3), (2, 3)], [1, 2, 3])
        assert [label.get_text() for label in left.get_yticklabels()] == list(whole)
    assert "made-by" not in drawing._repr_html_()
    assert "<code>python -m a &lt;b&gt;</code>" in drawing.made_by("python -m a <b>")._repr_html_()
