"""Training in the kernel: what Python can do with a playground, and that only one ever trains.

That it makes the run that the page makes: test_kernel_engine_page.py; what a page is told: test_kernel_frames.py.
"""
import re
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
import torch
from jupyter_client.manager import start_new_kernel
from kernel_driver import PATIENT, in_kernel, of, say, start, states, trainers, until

import ganlib
from ganlib.checks import devices
from ganlib.live import kernel

pytestmark = pytest.mark.usefixtures("no_thread_is_left")


def assert_same(ours, theirs):
    torch.testing.assert_close(ours, theirs, rtol=0, atol=0)


# ---- from Python

def test_nothing_is_trained_before_something_is():
    playground, _ = in_kernel()
    for attribute in ("generator", "runs"):
        with pytest.raises(RuntimeError, match=r"nothing was trained in the kernel.*advance\(steps\) or play\(\)"):
            getattr(playground, attribute)
    assert (playground.steps, playground.error) == (0, None)
    assert trainers() == 0
    with pytest.raises(RuntimeError, match="engine = 'browser' trains in the page: set playground.engine = 'kernel'"):
        ganlib.Playground(ganlib.GAN()).advance(1)


@pytest.mark.parametrize("options, message", [
    ({"engine": "gpu"}, "engine = 'gpu': expected one of 'browser', 'kernel'"),
    ({"device": "tpu"}, "device = 'tpu': expected one that torch finds here, 'cpu'"),
])
def test_wrong_places_are_named(options, message):
    with pytest.raises(ValueError, match=re.escape(message)):
        ganlib.Playground(ganlib.GAN(), **options)
    playground = ganlib.Playground(ganlib.GAN())
    (name, value), = options.items()
    with pytest.raises(ValueError, match=re.escape(message)):
        setattr(playground, name, value)
    assert (playground.engine, playground.device) == ("browser", devices()[-1])


@pytest.mark.parametrize("steps", [0, -1, 1.0, True, "3"])
def test_steps_are_a_whole_number(steps):
    playground, told = in_kernel()
    with pytest.raises(ValueError, match=f"steps = {steps!r}: expected a whole number of at least 1"):
        playground.advance(steps)
    assert told == []


def test_advancing_twice_is_advancing_once():
    one, other = in_kernel(seed=3)[0], in_kernel(seed=3)[0]
    one.advance(12)
    other.advance(5)
    other.advance(7)
    assert one.steps == other.steps == 12
    assert_same(states(one), states(other))
    other.reset()
    assert other.steps == 0
    other.advance(12)
    assert_same(states(one), states(other))


def test_the_trained_generator_is_a_python_object():
    playground, _ = in_kernel(ganlib.WGAN(), seed=2)
    playground.advance(3)
    [run], generator = playground.runs, playground.generator
    z = torch.randn(5, 2)
    assert isinstance(generator, torch.nn.Module)
    assert_same(generator(z), run.generate(z))
    assert_same(generator.sample(7, seed=1), run.sample(7, seed=1))
    with pytest.raises(ValueError, match=re.escape("z has shape (5, 3): expected (n, 2)")):
        generator(torch.randn(5, 3))
    assert (run.iterations, run.batch_size) == (3, 128)
    assert {name: len(values) for name, values in run.history.items()} == dict.fromkeys(run.history, 3)
    before = generator.sample(7)
    playground.advance(2)
    assert torch.equal(generator.sample(7), before) and not torch.equal(playground.generator.sample(7), before)
    run.advance(2, progress=False)  # goes its own way, on the same random numbers
    assert run.iterations == len(run.history["generator_loss"]) == 5
    assert_same(run.state, playground.runs[0].state)
    run.advance(1, progress=False)
    assert playground.steps == 5 and not torch.equal(run.sample(7), playground.runs[0].sample(7))


def test_training_leaves_torch_as_it_was():
    threads, numbers = torch.get_num_threads(), torch.get_rng_state()
    playground, _ = in_kernel()
    playground.play()
    until(lambda: playground.steps > 2)
    playground.generator  # noqa: B018
    playground.pause()
    playground.advance(2)
    assert torch.get_num_threads() == threads and torch.equal(torch.get_rng_state(), numbers)


def test_playing_is_advancing_and_pausing_loses_no_number():
    playground, other = in_kernel(seed=1)[0], in_kernel(seed=1)[0]
    for more in (1, 4):
        before = playground.steps
        playground.play()
        assert trainers() == 1
        until(lambda before=before, more=more: playground.steps >= before + more)
        playground.pause()
        assert trainers() == 0
    other.advance(playground.steps)
    assert_same(states(playground), states(other))


def test_a_pause_ends_with_the_iteration_and_leaves_both_sides_at_one_step():
    sides = dict(objective=ganlib.GAN(discriminator_steps=40), against=ganlib.WGAN(), batch=16)
    playground, other = in_kernel(**sides)[0], in_kernel(**sides)[0]
    playground.play()
    until(lambda: playground.steps > 0)
    playground.pause()
    steps = [run.iterations for run in playground.runs]
    assert steps == [playground.steps, playground.steps]
    other.advance(playground.steps)
    assert_same(states(playground), states(other))


@dataclass
class Interrupting:
    """The ring, with KeyboardInterrupt in place of its `at`-th batch from now."""
    at: int
    shape = (2,)

    def transform(self, uniform, normal):
        self.at -= 1
        if self.at == 0:
            raise KeyboardInterrupt
        return ganlib.load("ring").transform(uniform, normal)


@pytest.mark.parametrize("side", [0, 1])
def test_interrupting_keeps_what_is_done_of_both_sides(side):
    """Also while the first has made more steps than the second."""
    playground, other = (in_kernel(against=ganlib.GAN(loss="minimax"), batch=16)[0] for _ in range(2))
    playground.advance(1)
    playground._trained.trainings.sides[side].run.data = Interrupting(21)
    playground.advance(500)
    steps = [run.iterations for run in playground.runs]
    assert 20 < steps[0] == steps[1] < 500
    other.advance(steps[0] + 3)
    playground.advance(3)
    assert_same(states(playground), states(other))
    assert_same([run.history for run in playground.runs], [run.history for run in other.runs])


# ---- settings

def test_a_setting_acts_at_the_next_step():
    playground, _ = in_kernel(ganlib.WGAN(clip=0.05))
    playground.play()
    until(lambda: playground.steps > 1)
    assert 0.01 < states(playground)[0]["discriminator.weights"].abs().max() <= 0.05 + 1e-6
    playground.clip = 0.01
    before = playground.steps
    until(lambda: playground.steps > before)
    assert states(playground)[0]["discriminator.weights"].abs().max() <= 0.01 + 1e-6
    assert trainers() == 1


def test_what_adapts_is_set_and_choices_take_their_own_losses():
    playground, _ = in_kernel(ganlib.VGAN(beta_rate=0.0), batch=16)
    playground.advance(2)
    playground.beta, playground.loss, playground.discriminator_steps = 3.0, "minimax", 2
    playground.advance(1)
    [run] = playground.runs
    assert run.history["beta"].tolist() == pytest.approx([0.1, 0.1, 3.0])
    assert (run.history["generator_loss"] < 0).tolist() == [False, False, True]
    assert playground._trained.trainings.sides[0].discriminator_steps == 2 + 2


def test_seed_data_batch_and_comparison_are_followed():
    playground, told = in_kernel(batch=32)
    playground.advance(2)
    playground.data, playground.batch = "swiss_roll", 16
    assert of(told, "real")[-1]["data"] == "swiss_roll"
    playground.advance(1)
    assert (playground.steps, playground.runs[0].batch_size) == (3, 16)
    playground.points = [(1.0, 1.0)]
    playground.data = "drawn"
    _, [points, *_] = [(content, buffers) for content, buffers in told if content["type"] == "real"][-1]
    points = np.frombuffer(points, np.float32).reshape(-1, 2)
    np.testing.assert_allclose([points.mean(0), points.std(0)], [[1, 1], [0.05, 0.05]], atol=0.01)
    playground.seed = 5
    assert playground.steps == 0
    playground.against = {"objective": "wgan", "settings": {"clip": 0.02}}
    playground.advance(2)
    assert [run.iterations for run in playground.runs] == [2, 2]
    playground.against = {"objective": "wgan", "settings": {"clip": 0.5}}
    assert (playground.steps, playground.runs[1].h["clip"].item()) == (2, 0.5)
    alone, _ = in_kernel(batch=16, points=[(1.0, 1.0)], data="drawn", seed=5)
    alone.advance(2)
    assert_same(states(alone)[0], states(playground)[0])


# ---- only one trains

def test_another_playground_that_plays_or_is_made_ends_the_thread():
    first, told = in_kernel(seed=1)
    first.play()
    second, _ = in_kernel(ganlib.WGAN())
    assert trainers() == 0 and of(told, "playing")[-1] == {"type": "playing", "playing": False}
    first.play()
    second.play()
    assert trainers() == 1
    before = first.steps
    until(lambda: second.steps > 3)
    assert first.steps == before
    first.advance(1)
    assert trainers() == 0 and first.steps == before + 1
    first.play()
    first.play()
    assert trainers() == 1
    first.close()
    assert trainers() == 0


def test_changing_the_engine_lets_go_of_the_training():
    playground, _ = in_kernel()
    playground.play()
    playground.engine = "browser"
    assert trainers() == 0 and playground.steps == 0
    with pytest.raises(RuntimeError, match="nothing was trained in the kernel"):
        _ = playground.generator


# ---- when it goes wrong

def test_divergence_is_said_and_the_last_good_weights_stay():
    playground, told = in_kernel(ganlib.VGAN(), against=ganlib.GAN(), batch=16)
    start(playground)
    playground.play()
    until(lambda: playground.steps > 3)
    playground.discriminator_learning_rate = 0.3
    until(lambda: trainers() == 0)
    assert isinstance(playground.error, ganlib.Diverged) and of(told, "diverged")[-1]["pane"] == 0
    step = of(told, "diverged")[-1]["step"]
    assert f"at iteration {step}; the run is back at iteration {step - 1}" in str(playground.error)
    assert 3 < playground.steps == step - 1
    assert_same(playground.error.run.state, states(playground)[0])
    assert playground.generator.sample(9).isfinite().all()
    assert len(playground.runs[0].history["kl"]) == playground.steps == of(told, "frame")[-1]["panes"][0]["steps"]
    for again in (playground.play, lambda: playground.advance(1)):
        with pytest.raises(ganlib.Diverged):
            again()
    playground.discriminator_learning_rate = 1e-4
    playground.reset()
    playground.advance(3)
    assert (playground.steps, playground.error) == (3, None)
    playground.discriminator_learning_rate = 0.3
    with pytest.raises(ganlib.Diverged, match="vgan: .* became NaN or infinite at iteration [4-9];") as raised:
        playground.advance(100)
    assert_same(raised.value.run.state, states(playground)[0])


def test_weights_that_break_in_the_last_update_are_seen_at_once():
    """The losses are measured before it: the next iteration's would be NaN."""
    playground, _ = in_kernel()
    playground.advance(3)
    run = playground._trained.trainings.sides[0].run
    run.state = run.state | {"generator.square": torch.full_like(run.state["generator.square"], torch.nan)}
    before = states(playground)[0]["generator.weights"]
    with pytest.raises(ganlib.Diverged, match="gan: weights .* at iteration 4; the run is back at iteration 3"):
        playground.advance(1)
    assert_same(states(playground)[0]["generator.weights"], before)


def test_an_error_in_the_thread_is_never_silent(capsys):
    playground, told = in_kernel()
    playground.advance(1)
    playground._trained.trainings.sides[0].run.data = "nowhere"  # what no check lets through
    playground.play()
    until(lambda: trainers() == 0)
    assert of(told, "failed") == [{"type": "failed", "reason": f"AttributeError: {playground.error}"}]
    assert "'str'" in str(playground.error) and "Traceback" in capsys.readouterr().err
    with pytest.raises(AttributeError, match="'str'"):
        playground.play()
    start(playground)  # as a page does when its reader tries again
    assert playground.error is None
    playground.advance(1)


def test_a_page_that_asks_for_what_cannot_be_is_told(capsys):
    playground, told = in_kernel()
    start(playground)
    say(playground, type="step", role="critic", times=1)
    assert "role = 'critic': expected one of 'generator', 'discriminator'" in of(told, "failed")[-1]["reason"]
    assert trainers() == 0 and "Traceback" in capsys.readouterr().err


# ---- in a Jupyter kernel

CELL = """
import sys, threading, ganlib
playground = ganlib.Playground(ganlib.GAN(), engine="kernel", batch=16)
first = globals().get("first", playground)
playground.play()
playground
"""
THREADS = f"sum(thread.name == {kernel.THREAD!r} for thread in threading.enumerate())"


@pytest.fixture
def jupyter():
    """Runs a cell in a new kernel and returns the values of some expressions after it."""
    manager, client = start_new_kernel(cwd=Path(__file__).parents[2])

    def run(cell, *expressions):
        asked = dict(zip(expressions, expressions))
        reply = client.execute(cell, user_expressions=asked, reply=True, timeout=2 * PATIENT)["content"]
        assert reply["status"] == "ok", reply
        return [eval(reply["user_expressions"][text]["data"]["text/plain"]) for text in expressions]
    run.client = client
    yield run
    client.stop_channels()
    manager.shutdown_kernel(now=True)


def say_by_comm(client, comm, **content):
    """What a page says to a widget."""
    data = {"comm_id": comm, "data": {"method": "custom", "content": content}}
    client.shell_channel.send(client.session.msg("comm_msg", data))


def heard_by_comm(client, kind):
    """The next message of one type to a page: its content and its buffers."""
    while True:
        message = client.get_iopub_msg(timeout=PATIENT)
        content = message["content"].get("data", {}).get("content", {}) if message["msg_type"] == "comm_msg" else {}
        if content.get("type") == kind:
            return content, message["buffers"]


def test_a_notebook_goes_on_while_it_trains(jupyter):
    [threads, comm, onnx] = jupyter(CELL, THREADS, "playground.comm.comm_id", "'onnx' in sys.modules")
    assert threads == 1 and not onnx
    until(lambda: jupyter("", "playground.steps")[0] > 5)
    say_by_comm(jupyter.client, comm, type="start", device="cpu", speed=None, interval=0)
    for _ in range(3):
        frame, buffers = heard_by_comm(jupyter.client, "frame")
        [pane] = frame["panes"]
        assert len(buffers[pane["samples"]["buffer"]]) == 4 * 2 * 512
        say_by_comm(jupyter.client, comm, type="drawn")
    [threads, steps] = jupyter("playground.generator_learning_rate = 0.01", THREADS, "playground.steps")
    assert threads == 1 and steps > 5

    [threads, same] = jupyter(CELL, THREADS, "first is playground")  # the cell again
    assert threads == 1 and not same
    assert heard_by_comm(jupyter.client, "playing")[0]["playing"] is False
    [before, other] = jupyter("", "first.steps", "playground.steps")
    until(lambda: jupyter("", "playground.steps")[0] > other + 3)
    assert jupyter("playground.pause()", "first.steps", THREADS) == [before, 0]
    assert jupyter("", "tuple(playground.generator.sample(3).shape)") == [(3, 2)]
