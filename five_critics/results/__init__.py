"""Results of runs too long for a chapter, kept in `five_critics/results/` with the command that made them."""
import json
from pathlib import Path

FOLDER = Path(__file__).parent


def load(name):
    """The result file `name`: a dict with "command", "made_with" and "rows"."""
    known = sorted(file.stem for file in FOLDER.glob("*.json"))
    if name not in known:
        raise ValueError(f"name = {name!r}: expected one of {', '.join(map(repr, known))}")
    return json.loads((FOLDER / f"{name}.json").read_text())


def save(name, command, rows, made_with=None):
    """Write the result file `name`; `rows` is a list of dicts, `made_with` what ran them if not torch on the CPU."""
    import torch
    FOLDER.mkdir(exist_ok=True)
    made_with = made_with or f"torch {torch.__version__.partition('+')[0]}, CPU"
    kept = {"command": command, "made_with": made_with, "rows": rows}
    (FOLDER / f"{name}.json").write_text(json.dumps(kept, indent=1, ensure_ascii=False) + "\n")
