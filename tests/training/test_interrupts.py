"""A keyboard interrupt at any bytecode leaves a run that goes on as if nothing had happened."""
import sys
from functools import partial
from itertools import count

import pytest
import torch
from test_train import Breaking, assert_same

from ganlib import GAN, Diverged, start
from ganlib.networks import mlp


@pytest.fixture
def two_threads():
    before = torch.get_num_threads()
    torch.set_num_threads(2)
    yield
    torch.set_num_threads(before)


class Interrupt:
    """KeyboardInterrupt before the `at`-th bytecode, from 0, that is executed in files whose path has `place` in it."""

    def __init__(self, at, place):
        self.left, self.place = at, place

    def __enter__(self):
        self.before = sys.gettrace()
        sys.settrace(self.trace)

    def __exit__(self, *_):
        sys.settrace(self.before)

    def trace(self, frame, event, argument):
        if self.place not in frame.f_code.co_filename:
            return None
        frame.f_trace_opcodes = True
        if event == "opcode":
            self.left -= 1
            if self.left < 0:
                raise KeyboardInterrupt
        return self.trace


def interrupted_everywhere(make, act, place, stride=1):
    """Runs of `make()` in which act(run) was interrupted, each at another bytecode."""
    for at in count(0, stride):
        run, interrupt = make(), Interrupt(at, place)
        try:
            with interrupt:
                act(run)
        except (KeyboardInterrupt, Diverged):
            pass
        assert torch.is_grad_enabled() and torch.get_num_threads() == 2
        if interrupt.left >= 0:  # it came to its end before
            assert at > 20
            return
        yield run


def unchecked(run, steps):
    """As far as it goes."""
    try:
        return run.advance(steps, progress=False) if steps else run
    except Diverged as diverged:
        return diverged.run


TINY = {"batch_size": 4, "generator": mlp(2, 2, 4, 1), "discriminator": mlp(2, 1, 4, 1)}


@pytest.mark.parametrize("diverging, place, stride", [
    (False, "ganlib/run.py", 23), (False, "torch/autograd/grad_mode.py", 13), (False, "ganlib/", 661),
    (True, "ganlib/run.py", 41), (True, "ganlib/", 1117),
    *(pytest.param(diverging, place, 1, marks=pytest.mark.full) for diverging in (False, True)
      for place in ("ganlib/run.py", "torch/autograd/grad_mode.py"))])
def test_wherever_the_interrupt_comes_an_iteration_is_whole_or_not_at_all(diverging, place, stride, two_threads):
    make, steps = partial(start, GAN(discriminator_steps=2), "ring", **TINY), 2
    if diverging:
        make, steps = partial(start, GAN(generator_optimizer=Breaking()), "ring", **TINY), 4
    whole, reached = unchecked(make(), steps), set()
    assert whole.iterations == 2
    for run in interrupted_everywhere(make, lambda run: run.advance(steps, progress=False), place, stride):
        reached.add(run.iterations)
        assert all(len(values) == run.iterations for values in run.history.values())
        assert_same(unchecked(run, steps - run.iterations), whole)
    assert reached >= set(range(whole.iterations))


@pytest.mark.parametrize("role, place", [("generator", "ganlib/run.py"), ("discriminator", "ganlib/run.py"),
                                         ("discriminator", "torch/autograd/grad_mode.py")])
def test_wherever_the_interrupt_comes_an_update_is_whole_or_not_at_all(role, place, two_threads):
    make = partial(start, GAN(), "ring", **TINY)
    whole = make()
    whole.update(role, 2)
    for run in interrupted_everywhere(make, lambda run: run.update(role, 2), place, 31):
        if left := 2 - int(run.state[f"{role}.updates"]):
            run.update(role, left)
        assert_same(run, whole)
