"""A new objective is one file: what it gets without any other file being touched.

The hinge loss of Lim & Ye (2017), which ganlib does not have, is put into a copy of the package.
"""
import os
import shutil
import subprocess
import sys
from pathlib import Path

import ganlib

FILE = '''"""Lim & Ye (2017), Geometric GAN, arXiv 1705.02894."""
from dataclasses import dataclass

from ..hyperparameters import hyper
from .objective import Objective, column


@dataclass(frozen=True)
class Hinge(Objective):
    """L_D = E [a - f(x)]+ + E [a + f(G(z))]+, L_G = -E f(G(z))."""
    edge: float = hyper(1.0, low=0.1, high=10.0, symbol="a", doc="where a sample counts as told apart")

    def discriminator_loss(self, f, real, fake, h, draws):
        on_real, on_fake, a = column("f(real)", f(real)), column("f(fake)", f(fake)), h.edge[..., None]
        return (a - on_real).relu().mean(-1) + (a + on_fake).relu().mean(-1), {}

    def generator_loss(self, f, fake, h, draws):
        return -column("f(fake)", f(fake)).mean(-1), {}
'''
USE = '''
import onnx, torch, ganlib
from ganlib.live.export import playgrounds as export
common = dict(data="ring", steps=20, batch_size=16, progress=False)
run = ganlib.train(ganlib.Hinge(), **common)
assert run.history["discriminator_loss"].shape == (20,) and run.sample(3).shape == (3, 2)

many = ganlib.sweep(ganlib.Hinge(), **common, edge=[0.1, 1.0, 10.0])
assert [setting["edge"] for setting in many.settings] == [0.1, 1.0, 10.0]
torch.testing.assert_close(many.state["generator.weights"][1], run.state["generator.weights"], rtol=0, atol=1e-4)
assert not torch.allclose(many.state["generator.weights"][0], run.state["generator.weights"], atol=1e-3)

export.main(export.FOLDER, ["hinge"])
[slider] = [control for control in export.manifest("hinge")["controls"] if control["name"] == "edge"]
assert (slider["low"], slider["high"], slider["symbol"]) == (0.1, 10.0, "a")
graph = onnx.load(export.FOLDER / "hinge.train.onnx")
onnx.checker.check_model(graph, full_check=True)
assert "edge" in {value.name for value in graph.graph.input}
ganlib.Playground(ganlib.Hinge())
try:
    ganlib.Hinge(edge=0)
except ValueError as error:
    print(error)
'''


def test_a_file_beside_the_others_trains_sweeps_and_has_a_playground(tmp_path):
    package = shutil.copytree(Path(ganlib.__file__).parent, tmp_path / "ganlib",
                              ignore=shutil.ignore_patterns("__pycache__"))
    (package / "objectives" / "hinge.py").write_text(FILE)
    found = subprocess.run([sys.executable, "-c", USE], cwd=tmp_path, capture_output=True, text=True,
                           env=os.environ | {"PYTHONPATH": str(tmp_path), "TQDM_DISABLE": "1"})
    assert found.returncode == 0, found.stderr
    assert found.stdout == "Hinge.edge = 0: expected a number from 0.1 to 10\n"
