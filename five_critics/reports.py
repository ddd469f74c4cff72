"""A student's results in one small file, and the files of a class in one table.

In a notebook, after some checks:

    five_critics.report("Ada Lovelace")

From a shell:

    python -m five_critics report "Ada Lovelace" 02_wgan_exercises.ipynb     (executes the notebook, then as above)
    python -m five_critics table FOLDER --to class.csv                        (one row a student, one column an exercise)

A file holds the student's name and a status for each exercise that was checked, nothing else. It says what the checks
saw on the student's machine: `python -m five_critics report` on the notebook that was handed in makes it again on yours.
"""
import csv
import json
import re
import sys
from pathlib import Path

from .checking import EXERCISES, SEEN

__all__ = ["collect", "execute", "report", "table"]

ENDING = ".results.json"
CHAPTERS = ("gan", "wgan", "wgan_gp", "ebgan", "vgan")  # in the book's order; others come after them
STATUSES = ("not answered", "wrong", "passed")  # from worst to best: the best is kept
LIMIT_S = 300  # for one cell of a student's notebook


def report(student, folder="."):
    """Write what this session's checks said to a file in `folder`, and print how many passed.

    The file is called after the student. If it is there already, it keeps the better status of each exercise, so that one
    file gathers all chapters.

    Args:
        student: the name that the class's table will show, with at least one letter or digit
        folder: an existing folder

    Returns:
        the file's `Path`

    Raises:
        ValueError: the name has no letter or digit, or the file that is there belongs to somebody else or is no report
        OSError: the file cannot be written
    """
    stem = "-".join(re.findall(r"\w+", student.lower())) if isinstance(student, str) else ""
    if not stem:
        raise ValueError(f"student = {student!r}: expected a name with at least one letter or digit")
    path = Path(folder, stem + ENDING)
    earlier = read(path) if path.exists() else {"student": student, "exercises": {}}
    if earlier["student"] != student:
        raise ValueError(f"student = {student!r}: {path} belongs to {earlier['student']!r}; expected another name")
    statuses = better(earlier["exercises"], {name: max(seen, key=STATUSES.index) for name, seen in SEEN.items()})
    text = json.dumps({"student": student, "exercises": statuses}, indent=1, ensure_ascii=False)
    part = path.with_name(path.name + ".part")
    part.write_text(text + "\n", encoding="utf-8")
    part.replace(path)
    print(f"{path}: {sum(status == 'passed' for status in statuses.values())} passed of {len(statuses)} checked")
    return path


def read(path):
    """The contents of a student's file. Raises ValueError if it is none."""
    try:
        found = json.loads(Path(path).read_text(encoding="utf-8"))
        good = isinstance(found["student"], str) and set(found["exercises"].values()) <= set(STATUSES)
    except (ValueError, KeyError, TypeError, AttributeError):
        good = False
    if not good:
        raise ValueError(f"path = {str(path)!r}: expected a file that five_critics.report wrote")
    return found


def better(one, other):
    """{exercise: status} of both, the better one where both have it, in the book's order."""
    both = {name: max((found[name] for found in (one, other) if name in found), key=STATUSES.index)
            for name in one.keys() | other.keys()}
    return {name: both[name] for name in in_order(both)}


def in_order(names):
    """The exercises in the book's order: by chapter, then by number."""
    def place(name):
        chapter, _, number = name.partition(".")
        known = CHAPTERS.index(chapter) if chapter in CHAPTERS else len(CHAPTERS)
        return known, chapter, int(number) if number.isdecimal() else 0
    return sorted(names, key=place)


def execute(notebook, student, folder="."):
    """Execute a student's notebook in a new kernel, without our solutions, then `report` there. Returns the file's `Path`.

    A cell that raises, or takes longer than 300 s, does not stop the next. Needs nbclient and ipykernel.

    Raises:
        ValueError: `notebook` is no notebook
        FileNotFoundError: there is none
    """
    import nbformat
    from nbclient import NotebookClient
    notebook, folder = Path(notebook), Path(folder).resolve()
    try:
        found = nbformat.read(notebook, as_version=4)
    except nbformat.reader.NotJSONError as error:
        raise ValueError(f"notebook = {str(notebook)!r}: expected a Jupyter notebook") from error
    found.cells = [cell for cell in found.cells
                   if cell.cell_type == "code" and "solution" not in cell.metadata.get("tags", [])]
    end = nbformat.v4.new_code_cell(f"import five_critics\nstr(five_critics.report({student!r}, {str(folder)!r}))")
    found.cells.append(end)
    NotebookClient(found, kernel_name="python3", timeout=LIMIT_S, interrupt_on_timeout=True, allow_errors=True,
                   resources={"metadata": {"path": str(notebook.parent)}}).execute()
    last = end.outputs[-1]
    if last.output_type == "error":
        raise ValueError(last.evalue)
    return Path(last.data["text/plain"].strip("'"))


def collect(folder):
    """The reports in `folder`: ({student: {exercise: status}} by name, [what is wrong with a file that is no report])."""
    if not Path(folder).is_dir():
        raise ValueError(f"folder = {str(folder)!r}: expected an existing folder")
    students, unreadable = {}, []
    for path in sorted(Path(folder).rglob("*" + ENDING)):
        try:
            found = read(path)
        except ValueError as error:
            unreadable.append(str(error))
        else:
            students[found["student"]] = better(students.get(found["student"], {}), found["exercises"])
    return dict(sorted(students.items())), unreadable


def table(folder, file=None):
    """Write the reports in `folder` and below as CSV: student, how many passed, and a column for each exercise.

    An empty field is an exercise that the student did not check. `file` is an open text file, else the standard output.

    Returns:
        what is wrong with the files that are no reports, a list of texts; the table is written without them

    Raises:
        ValueError: there is no such folder
    """
    students, unreadable = collect(folder)
    names = in_order({*EXERCISES, *(name for found in students.values() for name in found)})
    writer = csv.writer(file or sys.stdout, lineterminator="\n")
    writer.writerow(["student", "passed", *names])
    for student, found in students.items():
        passed = sum(status == "passed" for status in found.values())
        writer.writerow([student, passed, *(found.get(name, "") for name in names)])
    return unreadable
