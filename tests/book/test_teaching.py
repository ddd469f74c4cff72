"""The teachers' page says what is true: numbers of exercises, their minutes, and the lines of code."""
import re

import pytest
import refresh
from test_exercises import BUG, NOTEBOOKS, POSED, posed

from five_critics.checking import EXERCISES

PAGE = (refresh.ROOT / "pages" / "teaching.md").read_text(encoding="utf-8")


def minutes(path):
    return sum(int(found) for found in re.findall(r" · ●{1,3} · (\d+) minutes", path.read_text(encoding="utf-8")))


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_each_chapter_has_as_many_exercises_and_minutes_as_stated(path):
    chapter = path.stem.removesuffix("_exercises")
    [(count, took)] = re.findall(rf"\| \[.*?\]\(../chapters/{chapter}\.ipynb\) \|.*\| (\d+), (\d+) minutes \|", PAGE)
    assert (int(count), int(took)) == (len(posed(path)), minutes(path))


def test_the_book_has_at_least_45_exercises_and_every_chapter_two_bugs():
    assert len(EXERCISES) == len(POSED) >= 45
    for path in NOTEBOOKS:
        assert sum(exercise.kind == BUG for exercise in posed(path)) >= 2


def test_exercises_named_on_the_page_exist():
    for number, chapter in re.findall(r"[Ee]xercise (\d+) of chapter (\d)", PAGE):
        [path] = [path for path in NOTEBOOKS if path.name.startswith(f"0{chapter}_")]
        assert int(number) <= len(posed(path))
