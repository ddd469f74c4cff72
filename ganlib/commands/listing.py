"""Tables as text and as CSV, and the runs below a folder."""
import csv
import io
from pathlib import Path

from . import configuration
from .folder import Folder

__all__ = ["as_csv", "as_text", "runs"]


def as_text(rows):
    """Rows (dicts with the same keys) as columns that line up."""
    cells = [list(rows[0]), *([shown(value) for value in row.values()] for row in rows)]
    widths = [max(map(len, column)) for column in zip(*cells)]
    return "\n".join("  ".join(cell.ljust(width) for cell, width in zip(line, widths)).rstrip() for line in cells)


def shown(value):
    """Four digits of a number; nothing for None."""
    return "" if value is None else f"{value:.4g}" if isinstance(value, float) else str(value)


def as_csv(rows):
    text = io.StringIO()
    writer = csv.DictWriter(text, list(rows[0]), lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue()


def runs(folder):
    """What is below a folder, a row a run: how far it is, and how the last command ended."""
    found = {path.parent for pattern in ("configuration.json", "checkpoint-*.pt") for path in Path(folder).rglob(pattern)}
    return [row(Folder(path)) for path in sorted(found)]


def row(folder):
    try:
        made_of = configuration.read(folder.path / "configuration.json")
        what = {"objective": made_of.objective, "data": Path(made_of.data.get("source", "")).stem, "steps": made_of.steps}
    except (OSError, ValueError):
        what = {"objective": None, "data": None, "steps": None}
    ended = folder.outcome().get("status", "stopped")
    return {"run": str(folder), **what, "iterations": folder.iterations, "status": "training" if folder.busy else ended}
