"""How the exercises are asked on their pages: every declaration can be solved, hints fit, and what it says was measured."""
import base64
import itertools
import json
import math

import pytest
import refresh
from test_exercises import ALL, POSED

import five_critics
import ganlib
from five_critics import answers, formulas, results
from five_critics.__main__ import main
from five_critics.checking import SEEN
from five_critics.posing import ASKED
from ganlib.live.diagrams.score import Score

CASES = json.loads((refresh.ROOT / "js" / "tests" / "formulas.json").read_text(encoding="utf-8"))
FIELDS = [(f"{name}: {one['ask']}", one) for name, asked in ASKED.items() for one in asked.data.get("fields", [])]
of_kind = {kind: [name for name, asked in ASKED.items() if asked.kind == kind]
           for kind in ("predict", "bug", "derive", "task")}


@pytest.fixture(autouse=True)
def session():
    SEEN.clear()
    yield
    SEEN.clear()


@pytest.mark.parametrize(("text", "letters", "value"), CASES, ids=[text for text, _, _ in CASES])
def test_formulas_are_worth_what_they_say_or_are_refused(text, letters, value):
    """js/tests/formulas.test.js gives the same cases to the page's own reader."""
    if value == "refused":
        with pytest.raises(formulas.NotAFormula):
            formulas.evaluate(text, letters)
    elif value is None:
        assert math.isnan(formulas.evaluate(text, letters))
    else:
        assert formulas.evaluate(text, letters) == pytest.approx(value, abs=1e-12)


@pytest.mark.parametrize("one", [one for _, one in FIELDS], ids=[name for name, _ in FIELDS])
def test_a_formula_is_right_and_its_mistakes_are_wrong_and_told_apart(one):
    written = [one["answer"], *(mistake for mistake, _ in one["mistakes"])]
    assert formulas.same(one["answer"], one["answer"], one["letters"])
    for a, b in itertools.combinations(written, 2):
        assert not formulas.same(a, b, one["letters"]), (a, b)
    for _, hint in one["mistakes"]:
        assert one["letters"] == {} or len(one["answer"]) < 3 or one["answer"] not in hint


@pytest.mark.parametrize("name", of_kind["bug"])
def test_a_bug_is_that_of_the_notebook_and_its_hints_do_not_tell_the_line(name):
    data, lines = ASKED[name].data, ASKED[name].data["code"].split("\n")
    assert data["code"] == POSED[name].stub.source.strip()
    assert set(data["lines"]) <= set(range(1, len(lines) + 1)) and all(lines[i - 1].strip() for i in data["lines"])
    assert "0" in data["near"] and not set(map(str, data["lines"])) & data["near"].keys()
    assert len(data["options"]) >= 3 and data["right"] in data["options"]
    for line in data["lines"]:
        assert ASKED[name].is_right([line, data["right"]])
        assert not any(ASKED[name].is_right([line, key]) for key in data["options"] if key != data["right"])
    assert not ASKED[name].is_right([0, data["right"]])


# What each prediction's outcome says, of one seed's numbers, in each of the variants that its page shows.
HOLDS = {
    "gan.9": lambda row: row["covered"] == 0 and row["discriminator_loss"] < 1e-3,
    "gan.10": lambda row: 1 <= row["covered"] <= 3,
    "gan.11": lambda row: row["covered"] == 0 and row["moved_to_300"] > 0.5 and (row["outside"] == 1 or row["spread"] < 0.1),
    "wgan.10": lambda row, usual: row["moved"] < 0.2 < 1 < usual["moved"] and abs(row["estimate"]) < 1e-6,
    "wgan.11": lambda row, usual: row["estimate"] > 10 and row["w1"] > 1 > 0.5 > usual["w1"]
    and row["share_of_weights_at_c"] < 0.01 < 0.4 < usual["share_of_weights_at_c"],
    "wgan.12": lambda usual, without, momentum: max(usual["w1"], without["w1"]) < 0.5 < momentum["w1"],
    "ebgan.14": lambda row, usual: row["spread"] < 0.05 < 0.3 < usual["spread"],
    "ebgan.15": lambda row, usual: row["energy_real"] > 10 > 1 > usual["energy_real"],
    "ebgan.16": lambda row: row["margin"] < 0.1 and row["spread"] < 0.05,
    "vgan.14": lambda row, usual: row["beta"] < 1e-3 and row["kl"] > 10 > 1 > usual["kl"],
    "vgan.15": lambda row, usual: row["farthest_from_a_half"] < 1e-3
    and usual["w1"] + 0.1 < row["w1"] < row["w1_at_the_start"] - 0.1,
    "vgan.16": lambda row: row["beta"] < 0.05 and row["kl"] > 1,
    "evaluation.11": lambda real, few, missing: real["frechet"] < missing["frechet"] < few["frechet"],
    "evaluation.12": lambda row, real: abs(row["precision"] - real["precision"]) < 0.03 and 0.4 < row["recall"] < 0.5
    < 0.8 < real["recall"] and 5 < row["inception"] < 5.1,
    "evaluation.13": lambda small, noisy, real: small["frechet"] > 2 * noisy["frechet"] > 20 * real["frechet"],
    "side.11": lambda row, usual, gan: row["covered"] == 0 < gan["covered"] and usual["covered"] >= 5,
    "side.12": lambda row, gan, late: late["frechet"] < 2.5 < gan["frechet"] < row["frechet"] < 6,
    "after.7": lambda usual, more: usual["fate"] == more["fate"] == 1,
    "after.8": lambda classifier, critic: classifier["fate"] == 0 and critic["fate"] == 1,
    "after.9": lambda pushed, held: held["fate"] == 0 and pushed["fate"] > 0,
    "wgan_gp.9": lambda row, usual: row["slope"] > 5 > 2 > usual["slope"] and row["estimate"] > 5 * row["w1"]
    and usual["w1"] - 0.01 < row["w1"] < 0.6,
    "wgan_gp.10": lambda row, usual: abs(row["slope"] - 1) < 0.03 and row["w1"] > 1 > 0.5 > usual["w1"],
    "wgan_gp.11": lambda row, two_sided: row["w1"] < 0.3 < 1 < two_sided["w1"] and row["covered"] == 8,
}


def test_every_outcome_is_held_to():
    assert set(HOLDS) == set(of_kind["predict"])


@pytest.mark.parametrize("name", HOLDS)
def test_a_predictions_outcome_holds_at_three_seeds_and_more(name):
    file, variants, columns = ASKED[name].measured
    rows = {row["variant"]: row for row in results.load(file)["rows"]}
    seeds = len(rows[variants[0]][next(iter(columns))])
    assert seeds >= 3
    for seed in range(seeds):
        given = [{column: numbers[seed] for column, numbers in rows[variant].items() if isinstance(numbers, list)}
                 for variant in variants]
        assert HOLDS[name](*given), f"seed {seed}"


def test_every_prediction_runs_where_it_is_asked_or_says_what_stands_there_instead():
    given = {name: {"stage", "instead"} & ASKED[name].data.keys() for name in of_kind["predict"]}
    assert {len(found) for found in given.values()} == {1}
    assert {name for name, found in given.items() if found == {"instead"}} == {
        "wgan.12", "evaluation.12", "evaluation.13", "side.11", "side.12"}
    stage = ASKED["evaluation.11"].data["stage"]
    explorer = eval(stage["python"], {"ganlib": ganlib})  # the line that the notebook's reader is given
    assert all(getattr(explorer, name) == value for name, value in stage["state"].items())
    computed = Score(**{name: value for name, value in stage["state"].items() if name != "explorer"}).computed()
    assert computed["verdict"] == 1
    rows = {row["variant"]: row["frechet"] for row in results.load("evaluation_predictions")["rows"]}
    for measured, variant in (("measured_a", "perfect, n = 100"), ("measured_b", "half the nines missing, n = 1,000")):
        found = rows[f"evaluation.11: {variant}"]
        assert computed[measured] == pytest.approx(20 * sum(found) / len(found), rel=0.1)


def test_three_of_four_come_to_rest_in_exercise_9():
    [row] = [row for row in results.load("gan_predictions")["rows"] if row["variant"].startswith("gan.9")]
    assert sorted(moved < 0.01 for moved in row["moved_from_300"]) == [False, True, True, True]
    assert sorted(share > 0.3 for share in row["outside"]) == [False, True, True, True]


def test_a_page_shows_its_chapters_exercises_once_and_in_order():
    for path in sorted(refresh.CHAPTERS.glob("*_exercises.ipynb")):
        cells = refresh.nbformat.read(path, as_version=4).cells
        shown = [cell.source for cell in cells if "answer" in cell.metadata.get("tags", [])]
        chapter = next(one.name for one in ALL if f"{one.name}-check".replace(".", "-").replace("_", "-")
                       in {cell.id for cell in cells}).partition(".")[0]
        assert shown == [f'five_critics.exercise("{name}")' for name in ASKED if name.partition(".")[0] == chapter]


@pytest.mark.parametrize("name", ASKED)
def test_text_and_page_tell_what_is_asked_and_not_what_is_right(name):
    asked = ASKED[name]
    shown = repr(five_critics.exercise(name))
    for reply in asked.data.get("replies", {}).values():
        assert reply not in shown
    if asked.kind in ("predict", "bug"):
        assert all(f"{key}: {text}" in shown for key, text in asked.data["options"].items()) or asked.kind == "bug"


def coded(found):
    return answers.BEGINNING + base64.urlsafe_b64encode(json.dumps(found).encode()).decode().rstrip("=")


def twice(one, other):
    """A code in which names come twice."""
    text = json.dumps(one)[:-1] + ", " + json.dumps(other)[1:]
    return answers.BEGINNING + base64.urlsafe_b64encode(text.encode()).decode().rstrip("=")


FOUND = {"gan.9": "b", "gan.10": "b", "gan.6": [9, "b"], "gan.7": [4, "c"],
         "gan.1": ["p*a/(a*p + q - a*q)", "a", "a*ln(a) + (1 - a)*ln(1 - a)"],
         "gan.2": ["", "<b>", "1e999"], "gan.3": "x", "gan.5": "passed", "gan.99": "b", "gan.8": [[3], "a"],
         "gan.11": {"c": 1}}
JUDGED = {"gan.1": "passed", "gan.2": "wrong", "gan.3": "wrong", "gan.6": "passed", "gan.7": "wrong", "gan.8": "wrong",
          "gan.9": "passed", "gan.10": "wrong", "gan.11": "wrong"}


def test_a_code_holds_answers_that_are_judged_again(tmp_path, capsys):
    SEEN["gan.10"] = ["passed"]  # in the notebook
    path = five_critics.report("Ada", tmp_path, answers=f" {coded(FOUND)[:20]}\n{coded(FOUND)[20:]} ")
    assert json.loads(path.read_text())["exercises"] == JUDGED | {"gan.10": "passed"}
    assert "4 passed of 9 checked" in capsys.readouterr().out


def test_the_command_takes_a_code(tmp_path, capsys):
    main(["report", "Ada", "--answers", coded(FOUND), "--folder", str(tmp_path)])
    assert json.loads((tmp_path / "ada.results.json").read_text())["exercises"] == JUDGED
    with pytest.raises(SystemExit, match="answers = 'FC1.x': expected the code"):
        main(["report", "Ben", "--answers", "FC1.x", "--folder", str(tmp_path)])
    with pytest.raises(SystemExit):
        main(["report", "Ben"])


@pytest.mark.parametrize("code", ["", "FC1.", "FC1.!", "abc", 3, b"FC1.e30", coded([1]), coded("x"), "FC1." + "W" * 60_000,
                                  "FC2.e30", coded(FOUND) * 2, coded(FOUND) + " " + coded(FOUND), coded({"other.1": "b"}),
                                  twice({"gan.9": "a"}, {"gan.9": "b"}),
                                  answers.BEGINNING + base64.urlsafe_b64encode(b"[" * 9000).decode(), coded({})[:-1] + "_"])
def test_what_is_no_code_is_refused_before_anything_is_written(tmp_path, code):
    with pytest.raises(ValueError, match="answers = .*: expected the code that a page of exercises gives") as refused:
        five_critics.report("Ada", tmp_path, answers=code)
    assert not list(tmp_path.iterdir()) and len(str(refused.value)) < 400


def test_no_part_of_a_code_is_one():
    for end in range(len(coded(FOUND))):
        with pytest.raises(ValueError, match="expected the code that a page of exercises gives"):
            answers.read(coded(FOUND)[:end])


ABSURD = [None, True, 0, -1, 1e300, math.nan, math.inf, 10**300, "", "\0", "x" * 10**5, "(" * 300, "-" * 299 + "1",
          "9**9**9**9", "1e999", "(-1)^0.5", "1/0", "()", "[1]", "lambda: 1", "a.b", "f'{1}'",
          "__import__('os')", "\ud800", [], {}, {"a": 1}]


@pytest.mark.parametrize("name", [name for name, one in ASKED.items() if one.is_right])
def test_what_is_no_answer_at_all_is_wrong(name):
    for absurd in (*ABSURD, *([one] * many for one in ABSURD for many in (1, 2, 3, 5)), [[1, "a"]], ["a", 1]):
        assert not ASKED[name].is_right(absurd), absurd


def test_an_answer_in_a_notebooks_widget_counts():
    widget = five_critics.exercise("gan.10")
    widget.answer = "b"
    widget.answer = "a"
    five_critics.exercise("gan.5").answer = "anything"
    assert SEEN == {"gan.10": ["wrong", "passed"]}


@pytest.mark.parametrize("name", ["gan.99", None, 3])
def test_an_unknown_exercise_names_the_known(name):
    with pytest.raises(ValueError, match="exercise = .*: expected one of .*'gan.1'"):
        five_critics.exercise(name)
    with pytest.raises(ValueError, match="chapter = .*: expected one of .*'gan'"):
        five_critics.progress(name)
