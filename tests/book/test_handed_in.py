"""What students may hand in: names of all kinds, files that are none, and notebooks that are broken."""
import copy
import csv
import io
import json
import os
import sys
import unicodedata

import nbformat
import pytest

import five_critics
from five_critics import notebooks, reports
from five_critics.__main__ import main
from five_critics.checking import SEEN


@pytest.fixture(autouse=True)
def session():
    SEEN.clear()
    SEEN["gan.1"] = ["passed"]
    yield
    SEEN.clear()


def hand_in(path, student="Ada", **exercises):
    path.write_text(json.dumps({"student": student, "exercises": exercises or {"gan.1": "passed"}}), encoding="utf-8")
    return path


def table(folder, delimiter=","):
    """The table's rows, and what was left out."""
    file = io.StringIO()
    left_out = reports.table(folder, file)
    return list(csv.reader(io.StringIO(file.getvalue()), delimiter=delimiter)), left_out


FORMULAS = ["=cmd|'/C calc'!A0", "+1+1", "-1+A1", "@SUM(A1)", "\t=1+1", "\r=1+1", "\n=1+1", "  =1+1", "\u00a0\u3000=1+1",
            "\u200b=1+1", "\ufeff=1+1", "\u202e=1+1", "\x00=1+1", "＝1+1", "＋1+1", "－1+1", "＠SUM(A1)", "﹢1", "\u22121",
            "x;=1+1", 'x";=1+1;"', "x,=1+1", "x\t=1+1", "x\n=1+1", "x\r\n@SUM(A1)", "x;\u00a0＝1+1", "x\u2028=1+1", '"=1+1"']


@pytest.mark.parametrize("student", FORMULAS)
def test_no_name_is_a_formula_or_a_second_line(tmp_path, student):
    """Whether commas or semicolons divide the cells, as they do where the comma is the decimal point."""
    hand_in(tmp_path / "x.results.json", student)
    for delimiter in ",;":
        rows, _ = table(tmp_path, delimiter)
        assert len(rows) == 2 and len(rows[1]) >= 1
        for cell in sum(rows, []):
            assert not unicodedata.normalize("NFKC", cell).lstrip("\u200b\ufeff \xa0").startswith(tuple("=+-@\u2212\t\r\n"))
            assert not any(unicodedata.category(letter) in ("Cc", "Cf", "Zl", "Zp") for letter in cell)
    [_, [shown, passed, *_]] = table(tmp_path)[0]
    assert shown.endswith(student[-3:]) and passed == "1"


def test_a_name_that_is_none_of_this_stays_as_it_is(tmp_path):
    names = ["Anne-Marie O'Neil", "Zoë; A.", "李 雷", "نیک\u200cخواه"]
    for i, student in enumerate(names):
        hand_in(tmp_path / f"{i}.results.json", student)
    assert {row[0] for row in table(tmp_path)[0][1:]} == set(names)


@pytest.mark.parametrize("student", [
    "Ada\nLovelace", "Ada\n", "\tAda", "Ada\x00", "Ada\x1b[31m", "Ada\u202eecalevoL", "Ada\u200b", "Ada\u2028", "T\ud800",
    "\ufeffAda", "_", "9" * 101, "9" * 10**6, "", " - ", None, 3, b"Ada", ["Ada"], [0.5] * 10**6])
def test_names_that_are_refused(tmp_path, student):
    with pytest.raises(ValueError, match="student = .*: expected a name") as refused:
        five_critics.report(student, tmp_path)
    assert not os.listdir(tmp_path) and len(str(refused.value)) < 300 and str(refused.value).isprintable()


@pytest.mark.parametrize(("one", "other", "file"), [
    ("Jose\u0301", "José", "josé"), ("ada  lovelace ", "Ada Lovelace", "ada-lovelace"), ("Straße", "STRASSE", "strasse"),
    ("Ada\u00a0Lovelace", "Ada Lovelace", "ada-lovelace"), ("हिन्दी", "हिन्दी", "हिन्दी"), ("A" * 100, "a" * 100, "a" * 100),
    ("李" * 100, "李" * 100, "李" * 66)])
def test_one_person_has_one_file_and_one_row(tmp_path, one, other, file):
    path = five_critics.report(one, tmp_path)
    SEEN.update({"gan.2": ["wrong"]})
    assert five_critics.report(other, tmp_path) == path
    assert os.listdir(tmp_path) == [file + ".results.json"]
    hand_in(tmp_path / "again.results.json", one, **{"gan.2": "passed"})
    [head, row] = table(tmp_path)[0]
    assert row[1] == "2" and row[0] in map(unicodedata.normalize, ["NFC"] * 2, (one, other))


def test_no_file_is_called_like_a_device_of_windows(tmp_path):
    files = [five_critics.report(name, tmp_path).name for name in ("Con", "Aux", "com1", "Connie")]
    assert files == ["con-.results.json", "aux-.results.json", "com1-.results.json", "connie.results.json"]
    assert five_critics.report("CON", tmp_path).name == files[0]


def test_accents_are_letters(tmp_path):
    """Marks that have no composed form distinguish names too."""
    assert five_critics.report("हिन्दी", tmp_path) != five_critics.report("हन्द", tmp_path)


def broken(folder):
    """Puts one file of each kind into `folder`; their names, in order."""
    def put(name, content):
        (folder / f"{name}.results.json").write_bytes(content if isinstance(content, bytes) else content.encode())
    (folder / "dangling.results.json").symlink_to(folder / "nowhere")
    (folder / "loop.results.json").symlink_to(folder / "loop.results.json")
    (folder / "folder.results.json").mkdir()
    os.mkfifo(folder / "pipe.results.json")
    put("deep", "[" * 200_000)
    put("deep-objects", '{"a":' * 200_000)
    put("duplicate", '{"student": "Ada", "exercises": {"gan.1": "wrong", "gan.1": "passed"}}')
    put("empty", "")
    put("latin", '{"student": "Zoë", "exercises": {}}'.encode("latin-1"))
    put("list", "[]")
    put("long", json.dumps({"student": "a" * 10**5, "exercises": {}}))
    put("nameless", '{"student": " ", "exercises": {}}')
    put("null", "null")
    put("number", '{"student": "Ada", "exercises": {"gan.1": 1}}')
    put("padded", '{"student": "Ada", "exercises": {}}' + " " * reports.LARGEST)
    put("status", '{"student": "Ada", "exercises": {"gan.1": "great"}}')
    put("surrogate", '{"student": "T\\ud800", "exercises": {}}')
    put("surrogate-exercise", '{"student": "Ada", "exercises": {"\\ud800": "passed"}}')
    put("truncated", '{"student": "Ada", "exer')
    put("unhashable", '{"student": "Ada", "exercises": {"gan.1": ["passed"]}}')
    put("who", '{"student": ["Ada"], "exercises": {}}')
    with open(folder / "huge.results.json", "wb") as file:
        file.truncate(10**9)
    if os.path.exists("/proc/self/mem"):  # opens, and cannot be read
        (folder / "unreadable.results.json").symlink_to("/proc/self/mem")
    return sorted(name for name in os.listdir(folder))


@pytest.mark.skipif(sys.platform == "win32", reason="links and pipes")
def test_broken_files_are_named_and_left_out(tmp_path, capsys):
    names = broken(tmp_path)
    (tmp_path / "below").mkdir()
    hand_in(tmp_path / "below" / "ben.results.json", "Ben")
    with pytest.raises(SystemExit) as ended:
        main(["table", str(tmp_path), "--to", str(tmp_path / "class.csv")])
    told = ended.value.code.splitlines()
    assert [os.path.basename(line.split("'")[1]) for line in told] == names
    assert max(map(len, told)) < 400 and all(map(str.isprintable, told))
    [head, ben] = csv.reader((tmp_path / "class.csv").open(encoding="utf-8", newline=""))
    assert ben[:2] == ["Ben", "1"]
    assert sorted(os.listdir(tmp_path)) == sorted([*names, "below", "class.csv"])


def test_only_the_books_exercises_count(tmp_path):
    invented = {f"made.up{i}": "passed" for i in range(5000)} | {'=HYPERLINK("http://a")': "passed", "gan.99": "passed"}
    hand_in(tmp_path / "cheat.results.json", "Cheat", **{"gan.1": "wrong"}, **invented)
    [head, row], [left_out] = table(tmp_path)
    assert head == ["student", "passed", *reports.in_order(reports.EXERCISES)]
    assert row == ["Cheat", "0", "wrong", *[""] * (len(head) - 3)]
    assert "cheat.results.json" in left_out and "'made.up0'" in left_out and "4999 more" in left_out


def test_report_counts_only_the_books_exercises(tmp_path, capsys):
    path = hand_in(tmp_path / "ada.results.json", **{"old.1": "passed", "gan.2": "wrong"})
    five_critics.report("Ada", tmp_path)
    assert "1 passed of 2 checked" in capsys.readouterr().out
    assert json.loads(path.read_text())["exercises"]["old.1"] == "passed"  # of another version of the book: it is kept


def test_a_file_with_a_byte_order_mark_is_read(tmp_path):
    (tmp_path / "a.results.json").write_text('{"student": "Ada", "exercises": {"gan.1": "passed"}}', encoding="utf-8-sig")
    assert table(tmp_path)[1] == []


@pytest.mark.parametrize("folder", ["none", "file", "\0"])
def test_a_missing_folder_leaves_the_table_alone(tmp_path, folder):
    (tmp_path / "file").write_text("x")
    (tmp_path / "keep.csv").write_text("kept")
    with pytest.raises(SystemExit, match="expected an existing folder"):
        main(["table", str(tmp_path / folder), "--to", str(tmp_path / "keep.csv")])
    assert (tmp_path / "keep.csv").read_text() == "kept"


@pytest.mark.parametrize("encoding", ["ascii", "cp1252", "latin-1", "utf-8", "utf-16"])
def test_a_narrow_encoding_gets_all_rows(tmp_path, monkeypatch, encoding):
    for student in ("Ada", "李 雷", "Zoë"):
        five_critics.report(student, tmp_path)
    raw = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(raw, encoding=encoding))
    five_critics.report("李 雷", tmp_path)
    main(["table", str(tmp_path)])
    sys.stdout.flush()
    shown = [line.partition(",")[0] for line in raw.getvalue().decode(encoding).splitlines()[1:]]
    assert [name.encode().decode("unicode_escape") if "\\" in name else name for name in shown] == [
        "student", "Ada", "Zoë", "李 雷"]


CODE = ["import five_critics", "1 / 0"]
CELLS = [{"cell_type": "code", "source": source} for source in CODE]
NOTEBOOK = nbformat.v4.new_notebook(cells=[
    nbformat.v4.new_code_cell(CODE[0]), nbformat.v4.new_markdown_cell("text"),
    nbformat.v4.new_code_cell("solved", metadata={"tags": ["solution"]}), nbformat.v4.new_code_cell(CODE[1])])


@pytest.mark.parametrize("found", [
    NOTEBOOK, nbformat.convert(copy.deepcopy(NOTEBOOK), 3), nbformat.convert(copy.deepcopy(NOTEBOOK), 2), {"cells": CELLS},
    {"nbformat": 4, "cells": [{**cell, "metadata": odd, "outputs": odd} for cell, odd in zip(CELLS, (None, "odd"))]},
    {"nbformat": 5, "metadata": {"kernelspec": 3}, "cells": [{**cell, "metadata": {"tags": None}} for cell in CELLS]},
    {"cells": [{"cell_type": "code", "source": list(source)} for source in CODE]}],
    ids=["version 4", "version 3", "version 2", "no metadata", "odd metadata", "of the future", "in lines"])
def test_a_notebook_of_which_the_code_can_be_read_is_executed(tmp_path, found):
    (tmp_path / "a.ipynb").write_text(json.dumps(found))
    assert notebooks.sources(tmp_path / "a.ipynb") == CODE


def test_a_lone_surrogate_in_code_can_be_sent_to_the_kernel(tmp_path):
    (tmp_path / "a.ipynb").write_text(json.dumps({"cells": [{"cell_type": "code", "source": "'\ud800'"}]}))
    assert notebooks.sources(tmp_path / "a.ipynb") == ["'\\ud800'"]


BROKEN = {"empty": "", "object": "{}", "list": "[]", "null": "null", "number": "3", "text": '"cells"', "prose": "hello",
          "without": '{"nbformat": 4, "nbformat_minor": 5, "metadata": {}}', "none": '{"nbformat": 4, "cells": []}',
          "texts": '{"cells": ["import torch"]}', "string": '{"cells": "import torch"}', "nothing": '{"cells": null}',
          "typeless": '{"cells": [{"source": "1"}]}', "numbers": '{"cells": [{"cell_type": "code", "source": 1}]}',
          "worksheets": '{"nbformat": 3, "worksheets": [3]}', "old": '{"nbformat": 3}',
          "prosaic": '{"cells": [{"cell_type": "markdown", "source": "1"}]}', "truncated": json.dumps(NOTEBOOK)[:200],
          "deep": '{"cells":' + "[" * 10**5, "binary": b"\xff\xfe\x00"}


def test_a_broken_notebook_is_named_in_one_line(tmp_path):
    paths = [tmp_path / "missing.ipynb", tmp_path / "folder.ipynb"]
    paths[1].mkdir()
    for name, content in BROKEN.items():
        paths.append(tmp_path / f"{name}.ipynb")
        paths[-1].write_bytes(content if isinstance(content, bytes) else content.encode())
    with pytest.raises(SystemExit) as ended:
        main(["report", "Ada", *map(str, paths), "--folder", str(tmp_path)])
    told = ended.value.code.splitlines()
    assert len(told) == len(paths) and max(map(len, told)) < 300
    for line, path in zip(told, paths):
        assert repr(str(path)) in line and ("expected a Jupyter notebook" in line or path.stem == "missing")
    assert not list(tmp_path.glob("*.json"))


def test_a_name_that_is_none_is_told_before_anything_is_executed(tmp_path):
    with pytest.raises(SystemExit, match="student = 'Ada.nLovelace': expected a name without line breaks"):
        main(["report", "Ada\nLovelace", "a.ipynb", "b.ipynb", "--folder", str(tmp_path)])
