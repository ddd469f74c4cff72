"""Write the explorers: each is one `explorer.<name>.json` of controls, panels, and the program between them."""
import json
from dataclasses import asdict
from pathlib import Path

from ...hyperparameters import Choice, declared, scope
from ..diagrams import ALL
from ..diagrams.diagram import Heights
from ..plane import GRAPHS
from .programs import program

__all__ = ["main", "manifest"]


def manifest(name):
    """All that the page must know of an explorer."""
    diagram = ALL[name]()
    return {"name": name, "title": diagram.title, "lead": diagram.lead, "controls": controls(diagram),
            "panels": [asdict(panel) for panel in diagram.panels], "program": program_of(diagram)}


def program_of(diagram):
    """The program of a diagram's function; of one that walks, that of its arrays, which take the path too, and its walk."""
    values = diagram.values()
    if not diagram.walk:
        return program(diagram.function, values)
    h = scope(values)
    start = diagram.start(h)
    path = start.expand(diagram.walk + 1, len(start)).clone()
    return {**program(lambda **given: diagram.arrays(scope(given)), {**values, "path": path}),
            "walk": {"steps": diagram.walk,
                     "start": program(lambda **given: {"state": diagram.start(scope(given))}, values),
                     "move": program(lambda state, **given: {"state": diagram.move(state, scope(given))},
                                     {**values, "state": start})}}


def controls(diagram):
    """What the reader may vary, read off the diagram's declarations."""
    found = []
    for name, (what, value) in declared(diagram).items():
        common = {"name": name, "value": value, "doc": what.doc}
        if name in diagram.called:
            common["label"] = diagram.called[name]
        if name in diagram.folded:
            common["folded"] = True
        if isinstance(what, Heights):
            found.append({**common, "symbol": what.symbol, "kind": "heights", "value": list(value), "colour": what.colour})
        elif isinstance(what, Choice):
            texts = {option: diagram.called[option] for option in what.options if option in diagram.called}
            found.append({**common, "kind": "choice", "options": list(what.options)} | ({"texts": texts} if texts else {}))
        else:
            found.append({**common, "symbol": what.symbol, "kind": "integer" if what.integer else "number",
                          "low": what.low, "high": what.high, "log": what.log})
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
