"""A student's results in a file, and the files of a class in a table."""
import csv
import io
import json
import subprocess
import sys

import nbformat
import pytest
import refresh

import five_critics
from five_critics import reports
from five_critics.__main__ import main
from five_critics.checking import EXERCISES, SEEN

NAMES = reports.in_order(EXERCISES)
FIRST, SECOND = NAMES[0], NAMES[1]


@pytest.fixture(autouse=True)
def session():
    """Each test is a session of its own."""
    SEEN.clear()
    yield
    SEEN.clear()


def written(path):
    return json.loads(path.read_text(encoding="utf-8"))


def test_the_best_of_a_session_is_reported(tmp_path, capsys):
    SEEN.update({FIRST: ["not answered", "passed", "wrong"], SECOND: ["not answered", "wrong"]})
    path = five_critics.report("Ada Lovelace", tmp_path)
    assert path.name == "ada-lovelace.results.json"
    assert written(path) == {"student": "Ada Lovelace", "exercises": {FIRST: "passed", SECOND: "wrong"}}
    assert "1 passed of 2 checked" in capsys.readouterr().out


def test_a_check_is_remembered(tmp_path):
    five_critics.check(FIRST, None)
    assert written(five_critics.report("Ada", tmp_path))["exercises"] == {FIRST: "not answered"}


def test_a_later_session_adds_and_improves_and_takes_nothing_away(tmp_path):
    SEEN.update({FIRST: ["passed"], SECOND: ["wrong"]})
    path = five_critics.report("Ada", tmp_path)
    SEEN.clear()
    SEEN.update({FIRST: ["wrong"], SECOND: ["passed"], NAMES[2]: ["wrong"]})
    assert five_critics.report("Ada", tmp_path) == path
    assert written(path)["exercises"] == {FIRST: "passed", SECOND: "passed", NAMES[2]: "wrong"}


def test_names_of_any_alphabet(tmp_path):
    for student, file in (("Åsa Öberg", "åsa-öberg"), ("李 雷", "李-雷"), ("O'Neil, P.", "o-neil-p")):
        path = five_critics.report(student, tmp_path)
        assert path.name == file + ".results.json"
        assert written(path)["student"] == student


@pytest.mark.parametrize("student", ["", " - ", None, 3])
def test_a_name_is_needed(tmp_path, student):
    with pytest.raises(ValueError, match="student = .*: expected a name"):
        five_critics.report(student, tmp_path)


def test_two_students_do_not_share_a_file(tmp_path):
    path = five_critics.report("Ada L", tmp_path)
    before = path.read_text()
    with pytest.raises(ValueError, match="belongs to 'Ada L'"):
        five_critics.report("Ada-L", tmp_path)
    assert path.read_text() == before


@pytest.mark.parametrize("text", ["", "[]", '{"student": "Ada"}', '{"student": 3, "exercises": {}}',
                                  '{"student": "Ada", "exercises": {"gan.1": "great"}}'])
def test_a_file_that_is_no_report_is_left_alone_and_named(tmp_path, text, capsys):
    bad = tmp_path / "ada.results.json"
    bad.write_text(text)
    with pytest.raises(ValueError, match="expected a file that five_critics.report wrote"):
        five_critics.report("Ada", tmp_path)
    assert bad.read_text() == text
    five_critics.report("Ben", tmp_path)
    capsys.readouterr()
    [reason] = reports.table(tmp_path)
    assert "ada.results.json" in reason
    assert "Ben" in capsys.readouterr().out


def test_table_of_a_class(tmp_path):
    (tmp_path / "monday").mkdir()
    SEEN.update({FIRST: ["passed"], SECOND: ["wrong"]})
    five_critics.report("Zoë, A.", tmp_path / "monday")
    SEEN.clear()
    SEEN.update({SECOND: ["passed"]})
    five_critics.report("Ben", tmp_path)
    five_critics.report("Zoë, A.", tmp_path)  # handed in twice
    file = io.StringIO()
    assert reports.table(tmp_path, file) == []
    ben, zoe = csv.DictReader(io.StringIO(file.getvalue()))
    assert list(ben) == ["student", "passed", *NAMES]
    assert (ben["student"], ben["passed"], ben[FIRST], ben[SECOND]) == ("Ben", "1", "", "passed")
    assert (zoe["student"], zoe["passed"], zoe[FIRST], zoe[SECOND]) == ("Zoë, A.", "2", "passed", "passed")


def test_columns_are_in_the_books_order():
    names = ["wgan.2", "ebgan.1", "new.1", "evaluation.1", "wgan_gp.1", "gan.10", "gan.2", "vgan.1"]
    assert reports.in_order(names) == ["gan.2", "gan.10", "wgan.2", "wgan_gp.1", "ebgan.1", "vgan.1", "evaluation.1",
                                       "new.1"]
    assert NAMES[0] == "gan.1" and NAMES[-1].startswith("after.")


def test_table_needs_a_folder(tmp_path):
    with pytest.raises(ValueError, match="expected an existing folder"):
        reports.table(tmp_path / "none")


def command(*arguments, cwd):
    command = [sys.executable, "-m", "five_critics", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, cwd=cwd)


def test_commands(tmp_path):
    """A notebook in which one answer is right, one wrong, one missing and one cell raises; then the class's table."""
    notebook = nbformat.read(refresh.CHAPTERS / "01_gan_exercises.ipynb", as_version=4)
    first = [cell for cell in notebook.cells if cell.get("id", "").startswith("gan-1-")]
    solution = next(cell.source for cell in first if cell.id == "gan-1-solution")
    for cell in first:
        if "exercise" in cell.metadata.get("tags", []):
            cell.source = solution
    setup = next(cell for cell in notebook.cells if cell.cell_type == "code")
    del setup["metadata"], setup["outputs"]  # as a careless program leaves it
    notebook.cells = [setup, *first, nbformat.v4.new_code_cell("1 / 0"),
                      *(cell for cell in notebook.cells if cell.get("id", "").startswith("gan-2-"))]
    (tmp_path / "ada.ipynb").write_text(json.dumps(notebook), encoding="utf-8")
    (tmp_path / "empty.ipynb").write_text("{}")
    done = command("report", "Ada", "none.ipynb", "empty.ipynb", "ada.ipynb", cwd=tmp_path)
    assert done.returncode == 1 and done.stdout.strip().endswith("ada.results.json")  # the others do not stop this one
    assert [line.split("'")[1] for line in done.stderr.splitlines() if line.startswith("five_critics")] == [
        "none.ipynb", "empty.ipynb"]
    assert written(tmp_path / "ada.results.json")["exercises"] == {"gan.1": "passed", "gan.2": "not answered"}
    main(["table", str(tmp_path), "--to", str(tmp_path / "class.csv")])
    [ada] = csv.DictReader((tmp_path / "class.csv").open(encoding="utf-8"))
    assert (ada["student"], ada["gan.1"], ada["gan.2"]) == ("Ada", "passed", "not answered")


def test_a_kernel_that_ends_is_told(tmp_path):
    notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell("import os; os._exit(1)")])
    nbformat.write(notebook, tmp_path / "ends.ipynb")
    with pytest.raises(ValueError, match=r"notebook = .*ends\.ipynb.*: its kernel did not come to the last cell"):
        reports.execute(tmp_path / "ends.ipynb", "Ada", tmp_path)
