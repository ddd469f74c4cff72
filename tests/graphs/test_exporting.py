"""The exporter's command, in a copy of the package with a new objective and a new explorer: two new files, no other touched.

It writes what the page needs of them, and what all playgrounds share again; the committed objectives in the full run, as
each takes long: that their graphs are the step is tested in test_committed_graphs.py. The new objective is the hinge loss
of Lim & Ye (2017), which ganlib does not have.
"""
import os
import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import onnx
import pytest
from in_onnxruntime import answers, assert_alike, interface, manifest, session, some_inputs

import ganlib
from ganlib.live.export.__main__ import main
from ganlib.live.plane import GRAPHS, OBJECTIVES

GEOMETRIC = '''"""Lim & Ye (2017), Geometric GAN, arXiv 1705.02894."""
from dataclasses import dataclass

from ..hyperparameters import hyper
from .objective import Objective, column


@dataclass(frozen=True)
class Geometric(Objective):
    """L_D = E [a - f(x)]+ + E [a + f(G(z))]+, L_G = -E f(G(z))."""
    edge: float = hyper(1.0, low=0.1, high=10.0, symbol="a", doc="where a sample counts as told apart")

    def discriminator_loss(self, f, real, fake, h, draws):
        on_real, on_fake, a = column("f(real)", f(real)), column("f(fake)", f(fake)), h.edge[..., None]
        return (a - on_real).relu().mean(-1) + (a + on_fake).relu().mean(-1), {}

    def generator_loss(self, f, fake, h, draws):
        return -column("f(fake)", f(fake)).mean(-1), {}
'''
PARABOLA = '''"""A curve."""
from dataclasses import dataclass

from ...hyperparameters import hyper
from .diagram import Curve, Diagram, Lines, even


@dataclass(frozen=True)
class Parabola(Diagram):
    """a x^2."""
    a: float = hyper(1.0, low=-2.0, high=2.0, doc="how steep")
    title = "a parabola"
    panels = (Lines("parabola", "a is {a}", "x", "x", "y", (Curve("y", "y"),)),)

    @staticmethod
    def arrays(h):
        x = even(-1, 1, 21)
        return {"x": x, "y": h.a * x ** 2}
'''
USE = '''
import onnxruntime, torch, ganlib
from ganlib.live import plane
from ganlib.live.export.__main__ import main
from ganlib.live.manifest import example
main(["--usual-width", "geometric", "parabola", "hinge"])

objective = ganlib.Geometric()
step = ganlib.Step(objective, *plane.PAGE.networks(objective))
torch.manual_seed(0)
_, real, draws, h = example(step, 2)
state = step.initial_state({role: torch.rand(network.size) for role, network in step.networks.items()})
session = onnxruntime.InferenceSession(plane.GRAPHS / "geometric.train.onnx")
given = {**state, **h, **{n: v[None] for n, v in draws.items()}, "real": real[None]}
for turn, (new, seen) in enumerate([step.discriminator_step(state, real, draws, h), step.generator_step(state, draws, h)]):
    given["generator_turn"] = torch.tensor([turn == 1])
    names = [f"next.{name}" for name in new] + [f"measured.{name}" for name in seen]
    found = session.run(names, {wanted.name: given[wanted.name].numpy() for wanted in session.get_inputs()})
    for name, ours, theirs in zip(names, found, [*new.values(), *seen.values()], strict=True):
        apart = (torch.from_numpy(ours).reshape(theirs.shape) - theirs).abs() / (1 + theirs.abs())
        assert apart.mean() < 1e-5 and apart.max() < 2e-3, name  # Adam's first step is the rate, whatever the gradient
    role = ("discriminator", "generator")[turn]
    assert (new[f"{role}.weights"] - state[f"{role}.weights"]).abs().mean() > 1e-4

common = dict(data="ring", steps=20, batch_size=16, progress=False)
run = ganlib.train(ganlib.Geometric(), **common)
assert run.history["discriminator_loss"].shape == (20,) and run.sample(3).shape == (3, 2)

many = ganlib.sweep(ganlib.Geometric(), **common, edge=[0.1, 1.0, 10.0])
assert [setting["edge"] for setting in many.settings] == [0.1, 1.0, 10.0]
torch.testing.assert_close(many.state["generator.weights"][1], run.state["generator.weights"], rtol=0, atol=1e-4)
assert not torch.allclose(many.state["generator.weights"][0], run.state["generator.weights"], atol=1e-3)

ganlib.Playground(ganlib.Geometric())
print(ganlib.Explorer("parabola", a=0.5))
try:
    ganlib.Geometric(edge=-1)
except ValueError as error:
    print(error)
'''
AGAIN = ("data.", "measure.", "explorer.hinge.")  # what is written again, and compared


def python(folder, *arguments):
    return subprocess.run([sys.executable, *map(str, arguments)], cwd=folder, capture_output=True, text=True,
                          env=os.environ | {"PYTHONPATH": str(folder), "TQDM_DISABLE": "1"})


@pytest.fixture(scope="session")
def package(tmp_path_factory):
    """A folder with a copy of ganlib and the two new files, and their graphs in the copy's own folder of graphs.

    There the new objective trains, sweeps and has a playground, and its graph is its step; the other file is an explorer.
    """
    folder = tmp_path_factory.mktemp("copy")
    copy = shutil.copytree(Path(ganlib.__file__).parent, folder / "ganlib", ignore=shutil.ignore_patterns("__pycache__"))
    (copy / "objectives" / "geometric.py").write_text(GEOMETRIC)
    (copy / "live" / "diagrams" / "parabola.py").write_text(PARABOLA)
    for file in (copy / "live" / "graphs").glob("*"):
        if file.name.startswith((*AGAIN, "index.")):
            file.unlink()
    found = python(folder, "-c", USE)
    assert found.returncode == 0, found.stderr
    assert found.stdout == "Explorer('parabola', a=0.5)\nGeometric.edge = -1: expected a number from 0\n"
    return folder


def graphs(package):
    return package / "ganlib" / "live" / "graphs"


def test_the_new_objectives_number_is_a_slider_and_an_input_of_its_graph(package):
    known = manifest(graphs(package), "geometric")
    [slider] = [control for control in known["controls"] if control["name"] == "edge"]
    assert (slider["low"], slider["high"], slider["symbol"]) == (0.1, 10.0, "a")
    graph = onnx.load(graphs(package) / "geometric.train.onnx")
    onnx.checker.check_model(graph, full_check=True)
    assert "edge" in {value.name for value in graph.graph.input} and "edge" in known["variants"][0]["acting"]


def test_the_new_explorers_program_computes_it(package, in_node):
    found = in_node(file=str(graphs(package) / "explorer.parabola.json"), values={"a": 0.5})
    np.testing.assert_allclose(found["y"], np.linspace(-1, 1, 21) ** 2 / 2, atol=1e-15)


def written_alike(folder, starts):
    """Whether files whose names start so were written again as they are committed: the same numbers, but for rounding."""
    files = sorted(file.name for file in GRAPHS.iterdir() if file.name.startswith(starts))
    assert files == sorted(file.name for file in folder.iterdir() if file.name.startswith(starts))
    for name in files:
        if name.endswith(".json"):
            assert_alike(manifest(name=name.removesuffix(".json")), manifest(folder, name.removesuffix(".json")))
            continue
        old, new = session(GRAPHS / name), session(folder / name)
        assert interface(old) == interface(new)
        feeds = some_inputs(old, name.partition(".")[0])
        before, after = answers(old, feeds), answers(new, feeds)
        for output in before:
            np.testing.assert_allclose(before[output], after[output], rtol=1e-5, atol=1e-6, err_msg=f"{name}: {output}")


def test_a_committed_graph_computes_what_an_exported_one_does(package):
    """If this fails: python -m ganlib.live.export, and commit what it writes."""
    written_alike(graphs(package), AGAIN)


@pytest.mark.full
@pytest.mark.parametrize("name", OBJECTIVES)
def test_every_committed_graph_computes_what_an_exported_one_does(tmp_path, name):
    found = python(tmp_path, "-m", "ganlib.live.export", "--folder", tmp_path / "graphs", name)
    assert found.returncode == 0, found.stderr
    written_alike(tmp_path / "graphs", (f"{name}.", "data.", "measure.", "index."))


def test_a_name_of_nothing_is_refused_in_one_line_and_nothing_is_written(tmp_path, capsys):
    with pytest.raises(SystemExit) as ended:
        main(["--folder", str(tmp_path / "graphs"), "gan", "wgna"])
    told = capsys.readouterr().err
    assert ended.value.code == 2 and not (tmp_path / "graphs").exists()
    assert told.startswith("name = 'wgna': expected one of 'began', 'ebgan', 'gan', ")
    assert told.endswith("'score', 'segments', 'transport', 'images', 'stored_run'\n")
    assert told.count("\n") == 1
