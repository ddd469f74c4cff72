"""Stored results: each can be read, says what made it, and a wrong name is answered with the known ones."""
import re
import shlex
from pathlib import Path

import pytest

from five_critics import results

ROOT = Path(__file__).parents[2]
NAMES = sorted(file.stem for file in results.FOLDER.glob("*.json"))


def test_there_are_results():
    assert NAMES


@pytest.mark.parametrize("name", NAMES)
def test_a_result_names_a_command_of_this_repository(name):
    stored = results.load(name)
    interpreter, *words = shlex.split(stored["command"])
    script = words[1].replace(".", "/") + ".py" if words[0] == "-m" else words[0]
    assert interpreter == "python" and (ROOT / script).is_file()
    assert re.search(rf'(results\.save\(|Contest\(\s*"[\w.]+", |file=)"{name}"', (ROOT / script).read_text())
    assert stored["rows"] and stored["made_with"]


def test_an_unknown_result_is_refused_with_the_known_names():
    with pytest.raises(ValueError, match=r"name = 'nothing': expected one of '\w+'"):
        results.load("nothing")


def test_what_is_saved_is_what_is_read(tmp_path, monkeypatch):
    monkeypatch.setattr(results, "FOLDER", tmp_path / "new")
    rows = [{"variant": "σ = ½", "score": 0.5}]
    results.save("some", "python some.py", rows)
    assert results.load("some")["rows"] == rows
