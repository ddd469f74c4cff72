"""The exercises as nbgrader's and Otter's assignments: what these programs read, without the programs themselves."""
import re
from types import SimpleNamespace

import graders
import handouts
import nbformat
import pytest
import refresh

from five_critics.checking import judge

EXERCISES = sorted(refresh.CHAPTERS.glob("*_exercises.ipynb"))
by_name = pytest.mark.parametrize("path", EXERCISES, ids=lambda path: path.stem)


def checks(path):
    """The names of a notebook's exercises, and of what is checked."""
    text = "\n".join(cell.source for cell in nbformat.read(path, as_version=4).cells if graders.tagged(cell, "check"))
    return re.findall(r'five_critics\.check\("([\w.]+)", (\w+)\)', text)


def executed(cells):
    """The names that these cells define."""
    found = {}
    for cell in cells:
        exec(cell.source, found)
    return found


@by_name
def test_each_answer_of_a_notebook_has_a_name_of_its_own(path):
    # A grading program may run all checks after all answers.
    asked = [answer for _, answer in checks(path)]
    assert len(asked) >= 6 and len(set(asked)) == len(asked)


@by_name
def test_nbgrader_finds_a_locked_point_for_each_exercise_and_no_solution(path):
    made = graders.for_nbgrader(path)
    nbformat.validate(made)
    graded = [cell for cell in made.cells if "nbgrader" in cell.metadata]
    assert len(graded) == len(checks(path))
    assert len({cell.metadata.nbgrader.grade_id for cell in graded}) == len(graded)
    for cell in graded:
        settings = SimpleNamespace(**cell.metadata.nbgrader)
        assert settings.grade and settings.locked and settings.points == 1 and not settings.solution and not settings.task
    assert "end of solution" not in nbformat.writes(made)


@by_name
def test_nbgraders_cells_fail_for_stubs_and_pass_for_solutions(path):
    source, made = nbformat.read(path, as_version=4), graders.for_nbgrader(path)
    code = [cell for cell in made.cells if cell.cell_type == "code"]
    graded = [cell for cell in code if "nbgrader" in cell.metadata]
    before = executed(cell for cell in code if cell not in graded)
    after = executed(cell for cell in source.cells if cell.cell_type == "code" and not graders.tagged(cell, "check"))
    for (name, answer), cell in zip(checks(path), graded, strict=True):
        with pytest.raises(AssertionError) as raised:
            exec(cell.source, dict(before))
        assert judge(name, before[answer]).message in str(raised.value)
        exec(cell.source, dict(after))


@by_name
def test_otters_questions_hold_stub_solution_and_check_in_this_order(path):
    made = graders.for_otter(path)
    nbformat.validate(made)
    marks = "|".join(cell.source.split("\n")[0].removeprefix("# ") for cell in made.cells if cell.cell_type == "raw")
    one = "BEGIN QUESTION|BEGIN SOLUTION|END SOLUTION|BEGIN TESTS|END TESTS|END QUESTION"
    assert marks == "|".join(["ASSIGNMENT CONFIG", *[one] * len(checks(path))])
    source = nbformat.read(path, as_version=4)
    stubs = [cell.source for cell in source.cells if graders.tagged(cell, "exercise")]
    answers = [cell.source for cell in made.cells if "# BEGIN SOLUTION NO PROMPT" in cell.source]
    assert [answer.split("\n# BEGIN SOLUTION NO PROMPT\n")[0] for answer in answers] == stubs
    for answer in answers:  # the solution's own lines are all between the marks
        assert answer.endswith("\n# END SOLUTION") and answer.count("# END SOLUTION") == 1
    given = executed(cell for cell in made.cells if cell.cell_type == "code")  # as `otter assign` runs it: nothing raises
    assert given["verdict"].status == "passed"


def test_prose_is_that_of_the_handouts(tmp_path):
    graders.make(tmp_path / "graders")
    files = sorted(file.relative_to(tmp_path / "graders").as_posix() for file in tmp_path.rglob("*.ipynb"))
    names = [path.stem.removesuffix("_exercises") for path in EXERCISES]
    assert files == sorted(f"{folder}/{name}/{name}_exercises.ipynb"
                           for folder in ("nbgrader/source", "otter") for name in names)
    for file, path in zip(sorted((tmp_path / "graders" / "otter").rglob("*.ipynb")), EXERCISES, strict=True):
        handed = [cell.source for cell in handouts.handout(path).cells if cell.cell_type == "markdown"][:-1]
        assert [cell.source for cell in nbformat.read(file, as_version=4).cells if cell.cell_type == "markdown"] == handed
