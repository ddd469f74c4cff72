"""Executes notebooks in place and stores their outputs: `python tools/notebooks/refresh.py [NOTEBOOK ...]`.

Without names it takes every chapter. A notebook is written only when every cell succeeded; otherwise the old file stays
as it was and the failing cell is named. Run it in the environment of tools/constraints.txt (`make refresh` does): nbval
compares what is stored here with a run there.
"""

import argparse
import os
import sys
import time
from pathlib import Path

import nbformat
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError, CellTimeoutError, DeadKernelError

ROOT = Path(__file__).resolve().parents[2]
CHAPTERS = ROOT / "chapters"
WIDGET = "application/vnd.jupyter.widget-view+json"
CELL_LIMIT_S = 300
# One thread, so that sums are added in one order on every machine. No progress bars, as they show times: tqdm's bars
# for notebooks ignore TQDM_DISABLE; a variable of Spyder's makes tqdm.auto take its console bars, which heed it.
ENVIRONMENT = {
    "MKL_NUM_THREADS": "1",
    "OMP_NUM_THREADS": "1",
    "OPENBLAS_NUM_THREADS": "1",
    "PYTHONHASHSEED": "0",
    "SPYDER": "0",
    "TQDM_DISABLE": "1",
}


class NotRefreshed(Exception):
    """The notebook cannot be stored; the message names the cell and the reason."""


def fix_environment():
    """Gives the kernels started from this process the environment that stored outputs are made in."""
    os.environ.update(ENVIRONMENT)
    os.environ.pop("MPLBACKEND", None)  # a kernel then draws into the notebook


def name_of(notebook, index):
    """Cell `index` in words a person can find: its place among the code cells and its first line."""
    place = sum(cell.cell_type == "code" for cell in notebook.cells[: index + 1])
    first_line = (notebook.cells[index].source.strip().splitlines() or [""])[0]
    return f"code cell {place} ({first_line})"


def strip_outputs(notebook):
    """Takes the views of widgets out, whose ids are random; what each shows without a kernel stays.

    Raises NotRefreshed where a cell wrote to stderr, or shows a widget that has nothing to show without a kernel.
    """
    for index, cell in enumerate(notebook.cells):
        for output in cell.get("outputs", []):
            if output.output_type == "stream" and output.name == "stderr":
                raise NotRefreshed(f"{name_of(notebook, index)} wrote to stderr: {output.text.strip()}")
            data = output.get("data", {})
            if data.pop(WIDGET, None) and not data.keys() & {"text/html", "image/png", "image/svg+xml"}:
                raise NotRefreshed(f"{name_of(notebook, index)} shows a widget without a stored figure")


def normalise(notebook):
    """Makes the metadata independent of the machine and the hour: changes `notebook` in place and returns it."""
    notebook.metadata["kernelspec"] = {"display_name": "Python 3", "language": "python", "name": "python3"}
    notebook.metadata["language_info"] = {"name": "python", "pygments_lexer": "ipython3"}
    notebook.metadata.pop("widgets", None)
    for cell in notebook.cells:
        for key in ("execution", "ExecuteTime", "collapsed", "scrolled", "trusted"):
            cell.metadata.pop(key, None)
    notebook.nbformat, notebook.nbformat_minor = 4, 5
    return notebook


def note_time(notebook, took):
    """Keeps how many seconds it took, for its page; a time within a quarter of the known one is no news."""
    known = notebook.metadata.setdefault("seconds", {}).get("cpu")
    if not known or not 0.75 < took / known < 1.25:
        notebook.metadata.seconds["cpu"] = max(5, 5 * round(took / 5))


def execute(path):
    """Runs the notebook and returns it with its outputs, normalised. Raises NotRefreshed where a cell fails."""
    notebook = nbformat.read(path, as_version=4)
    client = NotebookClient(
        notebook,
        kernel_name="python3",
        timeout=CELL_LIMIT_S,
        coalesce_streams=True,
        record_timing=False,
        store_widget_state=False,
        extra_arguments=["--log-level=ERROR"],  # else each kernel warns that it listens on this machine's own network
        resources={"metadata": {"path": str(path.parent)}},
    )
    running = []
    start = time.monotonic()
    client.on_cell_execute = lambda cell, cell_index: running.append(cell_index)
    try:
        client.execute()
    except (CellExecutionError, CellTimeoutError, DeadKernelError) as error:
        raise NotRefreshed(f"{name_of(notebook, running[-1])} failed: {error}") from error
    strip_outputs(notebook)
    note_time(notebook, time.monotonic() - start)
    return normalise(notebook)


def refresh(path):
    """Executes the notebook at `path` and replaces the file; where a cell fails it stays and NotRefreshed is raised"""
    text = nbformat.writes(execute(path)) + "\n"
    fresh = path.with_suffix(".ipynb.new")
    fresh.write_text(text, encoding="utf-8")
    fresh.replace(path)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("notebooks", nargs="*", type=Path, help="default: every notebook in chapters/")
    paths = parser.parse_args().notebooks or sorted(CHAPTERS.glob("*.ipynb"))
    fix_environment()
    failed = False
    for path in paths:
        try:
            refresh(path)
        except (NotRefreshed, OSError) as error:
            failed = True
            print(f"{path.name}: not changed. {error}", file=sys.stderr)
        else:
            print(f"{path.name}: executed and stored")
    sys.exit(failed)


if __name__ == "__main__":
    main()
