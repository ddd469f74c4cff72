"""What the tests of the graphs that the page runs share: their manifests, and the graphs in onnxruntime."""
import json

import numpy as np
import onnxruntime
import pytest

from ganlib.hyperparameters import numbers
from ganlib.live.plane import GRAPHS, OBJECTIVES


def manifest(folder=GRAPHS, name="gan"):
    return json.loads((folder / f"{name}.json").read_text(encoding="utf-8"))


def session(path):
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    return onnxruntime.InferenceSession(path, options)


def answers(graph, feeds):
    found = graph.run(None, {name: np.asarray(value) for name, value in feeds.items()})
    return dict(zip([output.name for output in graph.get_outputs()], found))


def interface(graph):
    return [[(v.name, v.type, v.shape) for v in values] for values in (graph.get_inputs(), graph.get_outputs())]


def some_inputs(graph, name="gan"):
    """Plausible values for the inputs of any graph, by name and shape; a free axis gets 6."""
    random, feeds, constants = np.random.default_rng(0), {}, numbers(OBJECTIVES[name]()) if name in OBJECTIVES else {}
    for wanted in graph.get_inputs():
        shape = [size if isinstance(size, int) else 6 for size in wanted.shape]
        feeds[wanted.name] = {"uniform": random.random, "normal": random.standard_normal}.get(
            wanted.name.partition(".")[0], lambda shape: 0.1 * random.standard_normal(shape))(shape).astype(np.float32)
        if wanted.name == "generator_turn":
            feeds[wanted.name] = np.arange(6) % 3 == 2
        elif wanted.name in constants:
            feeds[wanted.name] = np.array(constants[wanted.name], np.float32)
        elif wanted.name == "radius":
            feeds[wanted.name] = np.array(0.3, np.float32)
        elif wanted.name.endswith((".square", ".updates")):
            feeds[wanted.name] = np.abs(feeds[wanted.name])
    return feeds


def assert_alike(ours, theirs, path=""):
    """Two manifests, numbers to one part in a million."""
    assert type(ours) is type(theirs), path
    if isinstance(ours, dict):
        assert list(ours) == list(theirs), path
        for key in ours:
            assert_alike(ours[key], theirs[key], f"{path}/{key}")
    elif isinstance(ours, list):
        assert len(ours) == len(theirs), path
        for i, pair in enumerate(zip(ours, theirs)):
            assert_alike(*pair, f"{path}/{i}")
    elif isinstance(ours, float):
        assert ours == pytest.approx(theirs, rel=1e-6, abs=1e-6), path
    else:
        assert ours == theirs, path
