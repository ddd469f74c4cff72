"""Stored results: each can be read, says what made it, and a wrong name is answered with the known ones."""
import shlex
from pathlib import Path

import pytest

from ganlib import results
from ganlib.exercises import judge

ROOT = Path(__file__).parents[1]
NAMES = sorted(file.stem for file in results.FOLDER.glob("*.json"))


def test_there_are_results():
    assert NAMES


@pytest.mark.parametrize("name", NAMES)
def test_a_result_names_a_command_of_this_repository(name):
    stored = results.load(name)
    interpreter, script = shlex.split(stored["command"])[:2]
    assert interpreter == "python" and (ROOT / script).is_file()
    assert f'results.save("{name}"' in (ROOT / script).read_text()
    assert stored["rows"] and stored["made_with"]


def test_an_unknown_result_is_refused_with_the_known_names():
    with pytest.raises(ValueError, match=r"name = 'nothing': expected one of '\w+'"):
        results.load("nothing")


def test_what_is_saved_is_what_is_read(tmp_path, monkeypatch):
    monkeypatch.setattr(results, "FOLDER", tmp_path / "new")
    rows = [{"variant": "σ = ½", "score": 0.5}]
    results.save("some", "python some.py", rows)
    assert results.load("some")["rows"] == rows


def test_the_replies_to_the_predictions_are_what_the_stored_runs_show():
    """Exercises 9 to 11 say what four runs did; the numbers come from benchmarks/gan_predictions.py."""
    rows = {row["variant"].partition(":")[0]: row for row in results.load("gan_predictions")["rows"]}
    far, other, still = rows["gan.9"], rows["gan.10"], rows["gan.11"]
    assert all(len(row["covered"]) == 4 for row in rows.values())
    assert set(far["covered"]) == {0} and max(far["discriminator_loss"]) < 0.01  # none on any mode; D is sure
    assert (min(other["covered"]), max(other["covered"])) == (1, 3)  # each on one to three
    assert sum(spread < 0.05 for spread in still["spread"]) == 1  # one shrank to a point
    assert sum(outside == 1 for outside in still["outside"]) == 3  # three out of sight
    for name, words in (("gan.9", "four: none ended"), ("gan.10", "four: each ended on one to three"),
                        ("gan.11", "four: one shrank to a point, a peak of D; three climbed")):
        replies = [judge(name, letter).message for letter in "abc"]
        assert sum(words in reply for reply in replies) == 1
