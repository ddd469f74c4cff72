"""Seconds that each handout takes on this machine, and its section *At scale* of them: `python benchmarks/handouts.py`.

Each is executed in a folder that holds nothing else, by this environment's kernel, so that it trains on the GPU where there
is one. Needs build/handouts (tools/site/handouts.py). Nothing else should run on the machine. Writes, after each,
five_critics/results/handouts.json, a row for each notebook and device; `python benchmarks/handouts.py 01_gan ...` executes
these alone. What is stored of others, and of another device, stays.
"""
import argparse
import os
import sys
import tempfile
from datetime import datetime
from pathlib import Path

import nbformat
import torch
from nbclient import NotebookClient
from tqdm.auto import tqdm

from five_critics import results

HANDOUTS = Path(__file__).parents[1] / "build" / "handouts"
LIMIT = 1800  # seconds that a cell may take


def seconds(cell):
    """Between the kernel's word that it is busy with a cell and that it is idle again."""
    told = cell.metadata.get("execution", {})
    begin, end = (told.get(f"iopub.status.{state}") for state in ("busy", "idle"))
    return (moment(end) - moment(begin)).total_seconds() if begin and end else 0.0


def moment(text):
    return datetime.fromisoformat(text.replace("Z", "+00:00"))


def timed(path):
    """A row of the result: the notebook is executed to its end, whatever fails."""
    notebook = nbformat.read(path, as_version=4)
    with tempfile.TemporaryDirectory() as folder:
        NotebookClient(notebook, kernel_name="python3", timeout=LIMIT, allow_errors=True,
                       resources={"metadata": {"path": folder}}).execute()
    spent = {True: 0.0, False: 0.0}
    at_scale = False
    for cell in notebook.cells:
        if cell.cell_type == "markdown" and cell.source.startswith("## "):
            at_scale = cell.source.startswith("## At scale")
        elif cell.cell_type == "code":
            spent[at_scale] += seconds(cell)
    failed = [output.ename for cell in notebook.cells if cell.cell_type == "code" for output in cell.outputs
              if output.output_type == "error"]
    device = torch.cuda.get_device_name() if torch.cuda.is_available() else "CPU"
    return {"notebook": path.stem, "device": device, "seconds": round(sum(spent.values()), 1),
            "at_scale_seconds": round(spent[True], 1), "errors": failed}


def main():
    options = argparse.ArgumentParser("python benchmarks/handouts.py", description=__doc__.splitlines()[0])
    known = sorted(path.stem for path in HANDOUTS.glob("*.ipynb"))
    options.add_argument("notebooks", nargs="*", metavar="NOTEBOOK", help=f"of {', '.join(known)}")
    given = options.parse_args().notebooks
    if not known:
        sys.exit("no handouts: run tools/site/handouts.py first")
    if wrong := sorted({*given} - {*known}):
        options.error(f"NOTEBOOK {wrong[0]!r}: expected one of {', '.join(known)}")
    os.environ.pop("MPLBACKEND", None)  # a kernel then draws into the notebook
    stored = results.load("handouts")["rows"] if (results.FOLDER / "handouts.json").exists() else []
    rows = {(row["device"], row["notebook"]): row for row in stored}
    for name in tqdm(given or known, unit="notebook"):
        row = timed(HANDOUTS / f"{name}.ipynb")
        tqdm.write(str(row))
        rows[row["device"], name] = row
        results.save("handouts", "python benchmarks/handouts.py", [rows[one] for one in sorted(rows)],
                     made_with=f"torch {torch.__version__.partition('+')[0]}")


if __name__ == "__main__":
    main()
