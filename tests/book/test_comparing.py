"""Who is ahead of whom by a few seeds: against the chances of pure luck, and by hand."""
import itertools
import math
import re

import nbformat
import pytest
import refresh

from five_critics import ahead, figures, possible_ranks, results


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


ROWS = results.load("side_by_side")["rows"]
FLOORS = {row["set"]: row for row in ROWS if row["objective"] == "real samples"}


@pytest.mark.parametrize("row", [row for row in ROWS if "moments" in row], ids=lambda row: row["set"] + row["objective"])
def test_what_is_stored_of_a_race_fits_together(row):
    """Every rate and seed is there, time runs on, and no generator is nearer to the data than real samples are."""
    shape = (len(row["rates"]), len(row["seeds"]))
    assert [len(row["w1"]), *{len(seeds) for seeds in row["w1"]}] == list(shape) and shape[1] >= 5
    seconds = [moment["seconds"] for moment in row["moments"]]
    assert seconds == sorted(seconds) and row["moments"][-1]["updates"] == row["updates"]
    assert row["critic_updates"] % row["updates"] == 0
    least = min(FLOORS[row["set"]]["w1"])
    assert all(value is None or value > least for seeds in row["w1"] for value in seeds)


def test_a_race_draws_each_seed_and_the_median_of_which_a_broken_run_is_the_worst():
    runs = {"A": ([1, 2], [[0.5, 0.4], [0.6, None], [0.7, 0.2]]), "B": ([1, 4], [[0.9, None], [0.8, None], [0.7, 0.1]])}
    first, second = figures.races(runs, "x", "y", "two panels").figures
    lines = first.axes[0].lines
    assert [list(line.get_ydata()) for line in lines[-1:]] == [[0.6, 0.4]]  # of 0.4, 0.2 and a broken run
    assert len(lines) == 1 + 3 + 1 and math.isnan(lines[2].get_ydata()[1])
    assert math.isnan(second.axes[0].lines[-1].get_ydata()[1])
    assert first.axes[0].get_xlim() == second.axes[0].get_xlim()


def test_a_broken_run_is_a_cross_beside_the_dots():
    [figure] = figures.seeds_by_setting({"rate 1": {"A": [0.5, None, None], "B": [1.0]}}, "W", "one panel").figures
    drawn = [(line.get_marker(), len(line.get_xdata())) for line in figure.axes[0].lines]
    assert drawn == [("o", 1), ("x", 2), ("o", 1), ("x", 0)]


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
    assert len(cells) == 20
    assert [cell for cell in cells if cell not in known] == []
