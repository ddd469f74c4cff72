"""What the tests of graphs share."""
import numpy as np
import onnxruntime
import pytest
import torch

from ganlib.hyperparameters import declared
from ganlib.live.diagrams import ALL
from ganlib.live.plane import GRAPHS


@pytest.fixture(autouse=True, scope="module")
def one_thread():
    """A second thread costs such small networks more than it gives."""
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)


@pytest.fixture(scope="module")
def sessions():
    return {name: onnxruntime.InferenceSession(GRAPHS / f"explorer.{name}.onnx") for name in ALL}


@pytest.fixture
def ask(sessions):
    """The arrays that a committed graph gives: ask("segments", theta=0.5)."""
    def run(name, **values):
        session = sessions[name]
        feeds = {**{control: value for control, (_, value) in declared(ALL[name]()).items()}, **values}
        found = session.run(None, {control: np.array(value, np.float32) for control, value in feeds.items()})
        return dict(zip([output.name for output in session.get_outputs()], found))
    return run
