"""Who is ahead of whom by a few seeds: against the chances of pure luck, and by hand."""
import itertools
import math

import pytest

from five_critics import ahead, possible_ranks, results


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
