"""Write the explorers' graphs.

Each is one ONNX graph, `explorer.<name>.onnx`, from control values to named arrays, and one `explorer.<name>.json`, which
says what the controls and panels are and holds the arrays at the default values, so that the page draws before it computes.
"""
import json
from dataclasses import asdict
from pathlib import Path

import torch

from ...hyperparameters import declared
from ..diagrams import ALL
from ..diagrams.diagram import Heights, as_lists
from ..plane import GRAPHS
from .onnx_graphs import onnx_graph, save

__all__ = ["main", "manifest"]


def graph(diagram):
    """The ONNX model of a diagram's function: controls in, arrays out, all float32."""
    given = {name: torch.tensor(value, dtype=torch.float32) for name, (_, value) in declared(diagram).items()}

    def function(**controls):
        return tuple(diagram.function(**controls).values())
    return onnx_graph(function, given, list(diagram.computed()))


def manifest(name):
    """All that the page must know of an explorer."""
    diagram = ALL[name]()
    arrays = diagram.computed()
    return {"name": name, "title": diagram.title, "graph": f"explorer.{name}.onnx", "controls": controls(diagram),
            "shapes": {n: list(array.shape) for n, array in arrays.items()}, "arrays": as_lists(arrays),
            "panels": [asdict(panel) for panel in diagram.panels]}


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
        found = manifest(name)
        save(graph(ALL[name]()), folder / found["graph"])
        (folder / f"explorer.{name}.json").write_text(json.dumps(found, ensure_ascii=False) + "\n", encoding="utf-8")
