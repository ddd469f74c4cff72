"""The exercises as assignments of two grading programs: `python tools/graders.py`.

    build/graders/nbgrader/source/01_gan/01_gan_exercises.ipynb
    build/graders/otter/01_gan/01_gan_exercises.ipynb

The first is nbgrader's folder of source notebooks, the second what `otter assign` reads. Every exercise is worth one
point. Its check raises for a wrong answer, with the words that `five_critics.check` prints. Neither program is needed here.
"""
import re
import shutil

import nbformat
from handouts import CHAPTERS, ROOT, plain
from nbformat.v4 import new_code_cell, new_raw_cell

TARGET = ROOT / "build" / "graders"
CHECK = re.compile(r"five_critics\.check\((.+)\)")
PYTHON = {"kernelspec": {"name": "python3", "display_name": "Python 3", "language": "python"},
          "language_info": {"name": "python"}}
ASSERT = """verdict = five_critics.judge({})
assert verdict.status == "passed", verdict.message"""


def tagged(cell, tag):
    return tag in cell.metadata.get("tags", [])


def exercises(path):
    """The notebook's cells for a grading program: prose as any program shows it, each check one that raises."""
    for cell in nbformat.read(path, as_version=4).cells:
        if cell.cell_type == "markdown":
            cell.source = plain(cell.source)
        else:
            cell.outputs, cell.execution_count = [], None
        if tagged(cell, "check"):
            cell.source = ASSERT.format(CHECK.fullmatch(cell.source.strip())[1])
        yield cell


def for_nbgrader(path):
    """A source notebook: students write into the stubs, the checks are read only and graded."""
    notebook = nbformat.v4.new_notebook(metadata=PYTHON)
    for cell in exercises(path):
        if tagged(cell, "check"):
            cell.metadata["nbgrader"] = {"schema_version": 3, "grade_id": cell.id, "grade": True, "points": 1,
                                         "solution": False, "task": False, "locked": True}
        if not tagged(cell, "solution"):
            notebook.cells.append(cell)
    return notebook


def for_otter(path):
    """A master notebook: `otter assign` takes the solutions out for students, and sees that they pass."""
    notebook = nbformat.v4.new_notebook(metadata=PYTHON)
    notebook.cells.append(new_raw_cell("# ASSIGNMENT CONFIG\ninit_cell: true\nexport_cell: false\ngenerate: true"))
    stub = check = None
    for cell in exercises(path):
        if tagged(cell, "exercise"):
            stub = cell
        elif tagged(cell, "check"):
            check = cell
        elif not tagged(cell, "solution"):
            notebook.cells.append(cell)
        elif cell.cell_type == "code" and check:  # the first after a check
            answer = f"{stub.source}\n# BEGIN SOLUTION NO PROMPT\n{cell.source}\n# END SOLUTION"
            notebook.cells += [
                new_raw_cell(f"# BEGIN QUESTION\nname: {check.id.removesuffix('-check').replace('-', '_')}\npoints: 1"),
                new_raw_cell("# BEGIN SOLUTION"), new_code_cell(answer), new_raw_cell("# END SOLUTION"),
                new_raw_cell("# BEGIN TESTS"), new_code_cell(check.source), new_raw_cell("# END TESTS"),
                new_raw_cell("# END QUESTION")]
            check = None
    return notebook


def make(target):
    """Write both kinds of every exercise notebook into the folder `target`, which then holds nothing else."""
    shutil.rmtree(target, ignore_errors=True)
    for path in sorted(CHAPTERS.glob("*_exercises.ipynb")):
        assignment = path.stem.removesuffix("_exercises")
        for folder, made in (("nbgrader/source", for_nbgrader(path)), ("otter", for_otter(path))):
            (target / folder / assignment).mkdir(parents=True)
            nbformat.write(made, target / folder / assignment / path.name)


if __name__ == "__main__":
    make(TARGET)
