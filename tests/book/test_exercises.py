"""Every solution passes its check, every stub fails it, and every usual mistake fails with a message of its own."""

import importlib
import math
import re
from pathlib import Path

import nbformat
import pytest
import refresh
import torch

import five_critics
from five_critics.checking import EXERCISES, Wrong, expect, judge, wrapped
from five_critics.posing import ASKED

BUG = "find the bug"
MARKERS = "# --- solution ---\n", "\n# --- end of solution ---"
HEADING = re.compile(r"### Exercise (\d+): (.+)\n\n([a-z ,]+) · ●{1,3} · \d+ minutes\n\n\S")
CHECK = re.compile(r'five_critics\.check\("([\w.]+)", (\w+)\)')


class Posed:
    """One exercise of a notebook: its statement, and its cells tagged exercise, solution and check."""

    def __init__(self, notebook, first, last):
        statement, *cells = notebook.cells[first:last]
        cells = [cell for cell in cells if cell.cell_type == "code"]
        self.setup = next(cell.source for cell in notebook.cells if cell.cell_type == "code")
        self.stub, self.solution, self.check = (
            next(cell for cell in cells if tag in cell.metadata.get("tags", []))
            for tag in ("exercise", "solution", "check")
        )
        self.proof = next(cell for cell in cells if cell.source.startswith("assert five_critics.judge("))
        self.number, self.title, self.kind = HEADING.match(statement.source).groups()
        self.name, self.asked = CHECK.fullmatch(self.check.source).groups()

    def answer(self, source):
        """What the reader hands to the check after running `source`."""
        namespace = {}
        exec(self.setup, namespace)
        exec(source, namespace)
        return namespace[self.asked]


def posed(path):
    notebook = nbformat.read(path, as_version=4)
    starts = [i for i, cell in enumerate(notebook.cells) if cell.source.startswith("### Exercise")]
    return [Posed(notebook, *ends) for ends in zip(starts, [*starts[1:], len(notebook.cells)])]


NOTEBOOKS = sorted(refresh.CHAPTERS.glob("*_exercises.ipynb"))
ALL = [exercise for path in NOTEBOOKS for exercise in posed(path)]
POSED = {exercise.name: exercise for exercise in ALL}


MISTAKES = [mistake for file in sorted(Path(__file__).parent.glob("mistakes_*.py"))
            for mistake in importlib.import_module(file.stem).MISTAKES]  # (name, words of the message, answer)


def mistaken(name, answer):
    exercise = POSED[name]
    if answer == "stub":
        return exercise.answer(exercise.stub.source)
    if not isinstance(answer, dict):
        return answer
    places = re.compile("|".join(map(re.escape, answer)))
    assert set(places.findall(exercise.solution.source)) == set(answer), "the solution no longer holds what is replaced"
    return exercise.answer(places.sub(lambda found: answer[found.group()], exercise.solution.source))


@pytest.mark.parametrize(("name", "words", "answer"), MISTAKES, ids=[f"{name}: {words}" for name, words, _ in MISTAKES])
def test_usual_mistake_is_told_its_cause_and_not_the_answer(name, words, answer):
    verdict = judge(name, mistaken(name, answer))
    assert verdict.status == "wrong"
    assert words in verdict.message
    assert_hides_answer(POSED[name], verdict.message)


def assert_hides_answer(exercise, message):
    lines = [line.strip() for line in exercise.solution.source.splitlines()]
    given = exercise.stub.source
    for line in lines:
        code = line.removeprefix("return ").partition("  #")[0]
        if len(code) > 3 and not code.startswith(("#", "def ")) and code not in given:
            assert code not in message
    if exercise.asked.startswith("prediction_") and "Expected one of" not in message:
        assert repr(exercise.answer(exercise.solution.source)) not in message


@pytest.mark.parametrize("exercise", ALL, ids=lambda exercise: exercise.name)
class TestEveryExercise:
    def test_solution_passes(self, exercise):
        verdict = judge(exercise.name, exercise.answer(exercise.solution.source))
        assert verdict.status == "passed", verdict.message
        assert verdict.message.startswith(f"{exercise.name} passed: {exercise.title}.")

    def test_stored_output_is_what_the_stub_gets(self, exercise):
        """Nobody has earned a "passed"; the cell after the solution proves it, and shows nothing."""
        [output] = exercise.check.outputs
        assert output.text == wrapped(judge(exercise.name, exercise.answer(exercise.stub.source)).message) + "\n"
        assert exercise.proof.source == f'assert five_critics.judge("{exercise.name}", {exercise.asked}).status == "passed"'
        assert exercise.proof.outputs == [] and exercise.proof.metadata.tags == ["solution", "remove-cell"]

    def test_stub_fails(self, exercise):
        verdict = judge(exercise.name, exercise.answer(exercise.stub.source))
        if exercise.kind == BUG:  # here the stub is the code to mend
            assert verdict.status == "wrong"
            assert (exercise.name, "stub") in [(name, answer) for name, _, answer in MISTAKES]
        else:
            assert verdict == ("not answered", f"{exercise.name} is not answered yet: {exercise.title}.")
        assert_hides_answer(exercise, verdict.message)

    def test_is_registered_under_its_title(self, exercise):
        assert EXERCISES[exercise.name][0] == exercise.title
        assert exercise.name.endswith(f".{exercise.number}")

    def test_solution_stands_between_markers_and_is_folded(self, exercise):
        source = exercise.solution.source
        assert source.startswith(MARKERS[0]) and source.endswith(MARKERS[1])
        told = exercise.kind == "predict" and exercise.name in ASKED  # then the page tells it by itself
        assert exercise.solution.metadata.tags == ["solution", "remove-cell" if told else "hide-input"]
        assert exercise.solution.metadata.jupyter == {"source_hidden": True}  # folded in JupyterLab as on the site

    def test_two_usual_mistakes_are_known(self, exercise):
        assert len([name for name, _, _ in MISTAKES if name == exercise.name]) >= 2

    def test_code_that_raises_fails_and_names_the_error(self, exercise):
        def rubbish(*args, **more):
            raise LookupError("no such thing")
        verdict = judge(exercise.name, rubbish)
        assert verdict.status == "wrong"
        if not exercise.asked.startswith("prediction_"):
            assert "LookupError: no such thing\nThe line: raise LookupError" in verdict.message


def test_notebooks_pose_every_registered_exercise_once():
    assert sorted(exercise.name for exercise in ALL) == sorted(EXERCISES)


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_notebook_has_exercises_in_order_and_bugs_to_find(path):
    exercises = posed(path)
    assert [int(exercise.number) for exercise in exercises] == list(range(1, len(exercises) + 1))
    assert len(exercises) >= 6
    assert [exercise.kind for exercise in exercises].count(BUG) >= 2


def test_chapter_1_has_at_least_eight():
    assert sum(name.startswith("gan.") for name in EXERCISES) >= 8


def test_check_prints_the_verdict_and_returns_nothing(capsys):
    assert five_critics.check("gan.9", "a") is None
    printed = capsys.readouterr().out
    assert printed.split() == judge("gan.9", "a").message.split()
    assert printed.endswith("\n") and max(map(len, printed.splitlines())) <= 76


def test_unknown_exercise_names_the_known():
    with pytest.raises(ValueError, match=r"exercise = 'gan\.99': expected one of .*'gan\.1', 'gan\.2', "):
        five_critics.check("gan.99", None)


def test_result_instead_of_function_is_told_so():
    assert "Pass the function itself" in judge("gan.4", torch.zeros(3)).message


def test_forgotten_return_is_told_so():
    assert "end with a return?" in judge("gan.4", lambda x, mean, std: None).message


def test_judging_leaves_the_readers_random_state_and_repeats_itself():
    solution = POSED["wgan.7"].answer(POSED["wgan.7"].solution.source.replace("-f(G", "f(G"))
    torch.manual_seed(1)
    before = torch.get_rng_state()
    first = judge("wgan.7", solution)
    assert torch.equal(torch.get_rng_state(), before)
    torch.manual_seed(2)
    assert judge("wgan.7", solution) == first


def test_torchs_own_not_implemented_error_counts_as_a_mistake():
    verdict = judge("gan.3", lambda real, fake: torch.nn.Module()(real))
    assert verdict.status == "wrong"
    assert "NotImplementedError" in verdict.message


@pytest.mark.parametrize(
    ("got", "words"),
    [
        (torch.tensor([1.0, 2.0]), "expected a tensor of shape (3,), got a tensor of shape (2,)"),
        ("text", "got str"),
        ([2, 4, 6], "expected [1, 2, 3], got [2, 4, 6].\nIt is twice"),
        ([math.nan, 2, 3], "overflowed"),
        ([1, 2, 4], "expected [1, 2, 3], got [1, 2, 4]."),
        ([3, 2, 1], "backwards"),
    ],
)
def test_expect_says_what_was_expected_and_what_came(got, words):
    with pytest.raises(Wrong, match=re.escape(words)):
        expect("Three numbers", got, [1, 2, 3], {"It is backwards.": [3, 2, 1]})


def test_expect_takes_what_is_close_in_any_form():
    for got in ([1, 2, 3], torch.tensor([1, 2, 3.0001], requires_grad=True), torch.arange(1, 4).numpy()):
        expect("Three numbers", got, [1, 2, 3])
