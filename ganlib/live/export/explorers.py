"""Write the explorers: each is one `explorer.<name>.json` of controls, panels, and the program between them."""
import json
from dataclasses import asdict
from pathlib import Path

from ...hyperparameters import declared
from ..diagrams import ALL
from ..diagrams.diagram import Heights
from ..plane import GRAPHS
from .programs import program

__all__ = ["main", "manifest"]


def manifest(name):
    """All that the page must know of an explorer."""
    diagram = ALL[name]()
    return {"name": name, "title": diagram.title, "controls": controls(diagram),
            "panels": [asdict(panel) for panel in diagram.panels], "program": program(diagram.function, diagram.values())}


def controls(diagram):
    """What the reader may vary, read off the diagram's declarations."""
    found = []
    for name, (what, value) in declared(diagram).items():
        common = {"name": name, "value": value, "doc": what.doc, "symbol": what.symbol}
        if isinstance(what, Heights):
            found.append({**common, "kind": "heights", "value": list(value), "colour": what.colour})
        else:
            found.append({**common, "kind": "integer" if what.integer else "number", "low": what.low, "high": what.high,
                          "log": what.log})
    return found


def main(folder=GRAPHS, names=ALL):
    """Export the named explorers, which are all those in `ganlib.live.diagrams` if none is named."""
    for name in names:
        if name not in ALL:
            raise ValueError(f"explorer = {name!r}: expected one of {', '.join(map(repr, ALL))}")
    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    for name in names:
        text = json.dumps(manifest(name), ensure_ascii=False, separators=(",", ":"))
        (folder / f"explorer.{name}.json").write_text(text + "\n", encoding="utf-8")
