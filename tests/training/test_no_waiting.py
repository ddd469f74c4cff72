"""The training loop never waits for the device: a GPU is asked for a number only when losses are checked."""
import pytest
import torch
from torch.utils._python_dispatch import TorchDispatchMode

import ganlib
from ganlib.objectives import ALL
from ganlib.run import CHECK_EVERY

# What needs a tensor's value on the host: .item() and bool(), and shapes that depend on values.
WAITING = {"_local_scalar_dense", "is_nonzero", "nonzero", "masked_select", "_unique2", "equal"}


class Waits(TorchDispatchMode):
    """Counts the operations that would wait for a GPU."""

    def __init__(self):
        super().__init__()
        self.seen = []

    def __torch_dispatch__(self, function, types, args=(), kwargs=None):
        name = function.overloadpacket.__name__
        if name in WAITING:
            self.seen.append(name)
        return function(*args, **(kwargs or {}))


def waits(run, steps):
    with Waits() as counted:
        run.advance(steps, progress=False)
    return counted.seen


def test_the_count_can_tell():
    with Waits() as counted:
        torch.ones(3).sum().item(), bool(torch.ones(1) > 0), torch.ones(3).nonzero()
    assert len(counted.seen) == 3


@pytest.mark.parametrize("objective", [found.on_points() for found in ALL.values()], ids=list(ALL))
@pytest.mark.parametrize("data", ["ring", "digits"])
def test_more_iterations_wait_no_more(objective, data):
    run = ganlib.start(objective, data, batch_size=16)
    assert waits(run, 1) == waits(run, 5)


def test_many_models_wait_no_more_than_one():
    assert waits(ganlib.start(ganlib.GAN(), "ring", seed=[0, 1, 2]), 5) == waits(ganlib.start(ganlib.GAN(), "ring"), 5)


def test_losses_are_checked_once_in_a_while():
    run = ganlib.start(ganlib.GAN(), "ring", batch_size=4)
    assert len(waits(run, 2 * CHECK_EVERY)) == 2 * len(waits(run, 1))
