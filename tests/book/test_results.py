"""Stored results: each can be read, says what made it, and a wrong name is answered with the known ones."""
import re
import shlex
from pathlib import Path

import pytest

from five_critics import results
from five_critics.checking import judge

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
    """Exercises 9 to 11 say what four runs did; the numbers come from experiments/gan/predictions.py."""
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


def rows_of(name):
    return {row["variant"]: row for row in results.load(name)["rows"]}


def within(low, values, high):
    """The values lie between the two, and the smallest and the largest are within a tenth of them."""
    return low <= min(values) <= 1.1 * low and high / 1.1 <= max(values) <= high


def says(exercise, words):
    """Whether the one right reply says all of `words`."""
    [reply] = [message for message in (judge(exercise, letter).message for letter in "abc") if " passed: " in message]
    return all(re.search(rf"(?<![\d.]){re.escape(word)}(?!\d)", reply) for word in words)


def test_the_replies_to_chapter_2s_predictions_are_what_the_stored_runs_show():
    rows = rows_of("wgan_predictions")
    usual, tight, wide = rows["c = 0.03"], rows["wgan.10: c = 0.001"], rows["wgan.11: c = 1"]
    assert all(len(row["w1"]) == 4 for row in rows.values())
    assert max(tight["moved"]) < 0.2 and max(tight["estimate"]) < 1e-7 and within(1.35, tight["w1"], 1.4)
    assert says("wgan.10", ["four", "1.4 away", "0.2 at most", "1e-7"])
    assert max(wide["share_of_weights_at_c"]) < 0.002 and 0.4 < min(usual["share_of_weights_at_c"]) < 0.5
    assert within(51, wide["estimate"], 151) and within(1.2, wide["w1"], 2.7) and within(0.30, usual["w1"], 0.35)
    assert says("wgan.11", ["four", "2 in 1,000", "almost half", "from 51 to 151", "from 1.2 to 2.7", "reaches 0.3"])
    assert within(0.57, rows["wgan.12: Adam, beta1 = 0.9"]["w1"], 1.36)
    assert within(0.30, rows["wgan.12: Adam, beta1 = 0"]["w1"], 0.46)
    assert says("wgan.12", ["four", "from 0.30 to 0.35", "0.30 to 0.46", "0.57 to 1.36"])


def test_the_replies_to_chapter_3s_predictions_are_what_the_stored_runs_show():
    rows = rows_of("wgan_gp_predictions")
    usual, weak, strong = (rows[name] for name in ("two sides, λ = 1", "wgan_gp.9: λ = 0.01", "wgan_gp.10: λ = 100"))
    assert all(len(row["w1"]) == 4 for row in rows.values())
    assert within(0.24, usual["w1"], 0.30) and within(0.24, weak["w1"], 0.54)
    assert within(10, weak["slope"], 15) and within(4.0, weak["estimate"], 4.6)
    assert says("wgan_gp.9", ["four", "from 10 to 15", "from 4.0 to 4.6", "from 0.24 to 0.54", "0.24 to 0.30"])
    off = [max(w1 / estimate, estimate / w1) for w1, estimate in zip(strong["w1"], strong["estimate"])]
    assert within(0.99, strong["slope"], 1.02) and within(1.1, strong["w1"], 10.8) and within(1.5, off, 3.3)
    assert says("wgan_gp.10", ["four", "from 0.99 to 1.02", "from 1.1 to 10.8", "1.5 to 3.3"])
    one_side = rows["wgan_gp.11: λ = 100, one side"]
    assert set(one_side["covered"]) == {8} and within(0.21, one_side["w1"], 0.27) and within(0.84, one_side["slope"], 0.88)
    assert says("wgan_gp.11", ["four", "all eight modes in each", "from 0.21 to 0.27", "from 0.84 to 0.88"])


def test_the_replies_to_chapter_4s_predictions_are_what_the_stored_runs_show():
    rows = rows_of("ebgan_predictions")
    usual, small, large = rows["m = 1"], rows["ebgan.14: m = 0.1"], rows["ebgan.15: m = 100"]
    often = rows["ebgan.16: MAGAN, epochs of 10"]
    assert all(len(row["spread"]) == 4 for row in rows.values())
    lowest, *others = sorted(usual["spread"])
    assert within(0.013, small["spread"], 0.022) and within(1.3, others, 1.5) and 0.335 < lowest < 0.345
    assert says("ebgan.14", ["four", "from 0.013 to 0.022", "from 1.3 to 1.5", "0.34"])
    assert within(19, large["energy_real"], 80) and within(67.5, large["discriminator_loss"], 97.5)
    assert within(0.285, usual["energy_real"], 0.495)
    assert says("ebgan.15", ["four", "from 19 to 80", "from 68 to 97", "0.29 to 0.49"])
    assert within(0.055, often["margin"], 0.065) and within(0.0135, often["spread"], 0.0345)
    assert says("ebgan.16", ["four", "0.06", "from 0.014 to 0.034"])


def test_the_replies_to_chapter_5s_predictions_are_what_the_stored_runs_show():
    rows = rows_of("vgan_predictions")
    usual, wide, dear, slow = (rows[name] for name in ("I_c = 0.5", "vgan.14: I_c = 20", "vgan.15: β = 10, fixed",
                                                       "vgan.16: β from 0, α = 1e-5"))
    assert all(len(row["kl"]) == 4 for row in rows.values())
    assert max(wide["beta"]) < 0.001 and within(15.5, wide["kl"], 20)
    assert within(0.685, usual["kl"], 0.775) and within(0.125, usual["beta"], 0.155)
    assert says("vgan.14", ["four", "below 0.001", "from 16 to 20", "0.69 to 0.77", "0.13 to 0.15"])
    assert max(dear["kl"]) < 0.001 and max(dear["farthest_from_a_half"]) < 0.001
    assert within(1.3, dear["w1_at_the_start"], 1.4) and within(0.60, dear["w1"], 1.16) and within(0.23, usual["w1"], 0.42)
    assert says("vgan.15", ["four", "below 0.001", "within 0.001", "from 1.3 to 1.4", "from 0.60 to 1.16", "0.23 to 0.42"])
    assert within(0.0145, slow["beta"], 0.0165) and within(1.75, slow["kl"], 3.45)
    assert says("vgan.16", ["four", "0.015 to 0.016", "1.8 to 3.4", "0.5"])
