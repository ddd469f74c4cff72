"""An iteration that is recorded and replayed gives the step's numbers; what needs a GPU is skipped where there is none."""
import pytest
import torch

import ganlib
from ganlib.compiled import same_course
from ganlib.graphed import Graphed, GraphedCompiled
from ganlib.objectives import ALL

on_a_gpu = pytest.mark.skipif(not torch.cuda.is_available(), reason="there is no GPU")


@on_a_gpu
@pytest.mark.parametrize("objective", [found.on_points() for found in ALL.values()], ids=list(ALL))
@pytest.mark.parametrize("options, kind", [({}, Graphed), ({"compiled": True}, GraphedCompiled)], ids=["eager", "compiled"])
def test_a_replayed_run_is_an_eager_one(objective, options, kind):
    eager, replayed = (ganlib.start(objective, "ring", batch_size=32, device="cuda", **given).advance(20, progress=False)
                       for given in ({}, {"graphed": True, **options}))
    assert type(replayed.step) is kind and len(replayed.step.graphs) == 1
    torch.testing.assert_close(replayed.state, eager.state, rtol=1e-3, atol=1e-3)
    torch.testing.assert_close(replayed.history, eager.history, rtol=1e-3, atol=1e-3)


def test_a_recording_that_goes_astray_is_found_out():
    before = {"generator.weights": torch.ones(5), "objective.beta": torch.zeros(())}
    after = {"generator.weights": 1 + torch.arange(5.0), "objective.beta": torch.zeros(())}
    same_course(before, {name: value * (1 + 1e-3) for name, value in after.items()}, after)
    with pytest.raises(RuntimeError, match="generator.weights is 5.5 from where it is otherwise, 5.5 away"):
        same_course(before, before, after)
    with pytest.raises(RuntimeError, match="objective.beta"):
        same_course(before, after | {"objective.beta": torch.ones(())}, after)
    with pytest.raises(RuntimeError, match="nan"):
        same_course(before, after | {"generator.weights": torch.full((5,), torch.nan)}, after)
