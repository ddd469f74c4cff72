"""A student's results in one small file, and the files of a class in one table.

In a notebook, after some checks:

    five_critics.report("Ada Lovelace")
    five_critics.report("Ada Lovelace", answers="FC1...")                    (and what was answered on the pages)

From a shell:

    python -m five_critics report "Ada Lovelace" 02_wgan_exercises.ipynb     (executes the notebook, then as above)
    python -m five_critics report "Ada Lovelace" --answers FC1...            (judges the code that the pages give)
    python -m five_critics table FOLDER --to class.csv                        (one row a student, one column an exercise)

A file holds the student's name and a status for each exercise that was checked, nothing else. It says what the checks
saw on the student's machine: `python -m five_critics report` on the notebook that was handed in makes it again on yours.
"""
import csv
import io
import json
import os
import sys
import time
from pathlib import Path

from ganlib import files

from .answers import judged
from .answers import read as read_answers
from .checking import EXERCISES, SEEN, brief
from .files import once, printable, read_json
from .notebooks import sources
from .students import LONGEST, cell, is_name, named, person, stem

__all__ = ["collect", "execute", "report", "table"]

ENDING = ".results.json"
CHAPTERS = ("gan", "wgan", "wgan_gp", "ebgan", "vgan", "evaluation", "side", "after")  # in the book's order, then others
STATUSES = ("not answered", "wrong", "passed")  # from worst to best: the best is kept
LARGEST = 1_000_000  # bytes; a file with all exercises has about 3,000
LIMIT_S = 300  # for one cell of a student's notebook
ALL_S = 1800  # for all of them; a finished notebook takes a minute or two
SILENCE = "import os, sys\nsys.stdout = sys.stderr = open(os.devnull, 'w')"  # what is printed without end would fill memory


def report(student, folder=".", answers=None):
    """Write what this session's checks said to a file in `folder`, and print how many passed.

    What was answered in a notebook's widgets counts as well, and with `answers` what was answered on the book's pages.

    The file is called after the student, whose name may be written in any way: capitals, blanks and the two forms of an
    accented letter make no difference. If it is there already, it keeps the better status of each exercise, so that one
    file gathers all chapters.

    Args:
        student: the name that the class's table will show, with at least one letter or digit, at most 100 characters, and
            without line breaks, control or direction characters
        folder: an existing folder
        answers: the code that a page of exercises gives under "Copy my answers"; it is judged here

    Returns:
        the file's `Path`

    Raises:
        ValueError: it is no such name, there is no such folder, the file that is there belongs to somebody else or is no
            report, or `answers` is no such code
        OSError: the file cannot be written
    """
    student, path = named(student), file_of(student, folder)
    on_pages = {} if answers is None else judged(read_answers(answers))
    earlier = read(path) if os.path.lexists(path) else {"student": student, "exercises": {}}
    if person(earlier["student"]) != person(student):
        raise ValueError(f"student = {student!r}: {path} belongs to {earlier['student']!r}; expected another name")
    statuses = better(earlier["exercises"], {name: max(seen, key=STATUSES.index) for name, seen in SEEN.items()})
    statuses = better(statuses, on_pages)
    text = json.dumps({"student": student, "exercises": statuses}, indent=1, ensure_ascii=False)
    files.write(path, f"{text}\n".encode())
    known = [status for name, status in statuses.items() if name in EXERCISES]
    print(printable(f"{path}: {known.count('passed')} passed of {len(known)} checked", sys.stdout))
    return path


def file_of(student, folder):
    """The file of a student in an existing folder."""
    return Path(existing(folder), stem(student) + ENDING)


def existing(folder):
    if not isinstance(folder, (str, os.PathLike)) or not os.path.isdir(folder):
        raise ValueError(f"folder = {brief(folder)}: expected an existing folder")
    return folder


def read(path):
    """The contents of a student's file. Raises ValueError, which says why, if it is none."""
    try:
        found = read_json(path, LARGEST, once)
        if not isinstance(found, dict) or not isinstance(found.get("exercises"), dict):
            raise ValueError("without a student and exercises")
        if not is_name(found.get("student")):
            raise ValueError("the student's name is none")
        for name, status in found["exercises"].items():
            if len(name) > LONGEST or not isinstance(status, str) or status not in STATUSES:
                raise ValueError(f"{brief(name)} cannot be {brief(status)}")
            name.encode()  # half of a pair of surrogates cannot be written again
    except (OSError, ValueError) as error:
        why = error.strerror if isinstance(error, OSError) else error
        raise ValueError(f"path = {str(path)!r}: expected a file that five_critics.report wrote; found: {why}") from error
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

    A cell that raises, or takes longer than 300 s, does not stop the next; after 1,800 s each of the others has 1 s. What
    they print is not kept. Of the notebook only the code is taken, so metadata and outputs may be missing or odd. Needs
    nbclient and ipykernel.

    Raises:
        ValueError: `notebook` is no notebook or has no code, the kernel died, or `report` refuses
        OSError: it cannot be read
    """
    from nbclient import NotebookClient
    from nbformat.v4 import new_code_cell, new_notebook
    student = named(student)
    path = file_of(student, Path(folder).resolve())
    end = new_code_cell(f"import five_critics\nfive_critics.report({student!r}, {str(path.parent)!r})")
    cells = [new_code_cell(source) for source in (SILENCE, *sources(notebook))]
    late = {"ename": "TimeoutError", "evalue": "", "traceback": []}  # for a cell that swallows the interrupt as well
    begun = time.monotonic()

    def seconds(cell):
        return LIMIT_S if cell is end else max(1, min(LIMIT_S, int(begun + ALL_S - time.monotonic())))
    client = NotebookClient(new_notebook(cells=[*cells, end]), kernel_name="python3", timeout_func=seconds,
                            allow_errors=True, interrupt_on_timeout=True, error_on_timeout=late,
                            resources={"metadata": {"path": os.path.dirname(os.path.abspath(notebook))}})
    try:
        client.execute()
    except RuntimeError as error:  # nbclient's DeadKernelError
        raise ValueError(f"notebook = {str(notebook)!r}: its kernel did not come to the last cell ({error})") from error
    outputs = {output.output_type: output for output in end.outputs}
    if "error" in outputs:
        raise ValueError(f"notebook = {str(notebook)!r}: {outputs['error'].evalue or outputs['error'].ename}")
    if "execute_result" not in outputs:
        raise ValueError(f"notebook = {str(notebook)!r}: a cell that took longer than {LIMIT_S} s could not be interrupted")
    return path


def collect(folder):
    """The reports in `folder` and below: ({student: {exercise: status}} by name, [what was left out, and why]).

    Left out are files and folders that are no reports or cannot be read, and exercises that the book does not have. Files
    of one person, under a name that may be written in several ways, are taken together.
    """
    students, left_out = {}, []
    for path in found_in(folder, left_out):
        try:
            found = read(path)
        except ValueError as error:
            left_out.append(str(error))
            continue
        known = {name: status for name, status in found["exercises"].items() if name in EXERCISES}
        unknown = [brief(name) for name in found["exercises"] if name not in EXERCISES]
        if unknown:
            more = f" and {len(unknown) - 3} more" if len(unknown) > 3 else ""
            left_out.append(f"path = {str(path)!r}: no exercise is called {', '.join(unknown[:3])}{more}")
        name, earlier = students.get(person(found["student"]), (found["student"], {}))
        students[person(name)] = name, better(earlier, known)
    return dict(students[one] for one in sorted(students)), left_out


def found_in(folder, left_out):
    """All paths in `folder` and below that are called like a report, in order; folders that cannot be read are told."""
    def unreadable(error):
        left_out.append(f"folder = {str(error.filename)!r}: {error.strerror}")
    return sorted(Path(above, name) for above, folders, files in os.walk(existing(folder), onerror=unreadable)
                  for name in (*folders, *files) if name.endswith(ENDING))


def table(folder, file=None):
    """Write the reports in `folder` and below as CSV: student, how many passed, and a column for each exercise.

    An empty field is an exercise that the student did not check. A name that a spreadsheet would take for a formula gets an
    apostrophe before it. Everything is read before anything is written.

    Args:
        folder: an existing folder
        file: a path, whose old content stays until all of the new one is written, or an open text file, else the standard
            output; these two get an escape in place of what their encoding lacks

    Returns:
        what was left out and why, a list of texts; see `collect`

    Raises:
        ValueError: there is no such folder
        OSError: the file cannot be written
    """
    students, left_out = collect(folder)
    names, text = in_order(EXERCISES), io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(["student", "passed", *map(cell, names)])
    for student, found in students.items():
        passed = sum(status == "passed" for status in found.values())
        writer.writerow([cell(student), passed, *(found.get(name, "") for name in names)])
    if isinstance(file, (str, os.PathLike)):
        files.write(file, text.getvalue().encode())
    else:
        stream = sys.stdout if file is None else file
        stream.write(printable(text.getvalue(), stream))
    return left_out
