"""What a run is set to: ranges, schedules, averages, what is set while it trains, and every argument that is none."""
import re

import numpy as np
import pytest
import torch

import ganlib
from ganlib import BEGAN, EBGAN, GAN, MAGAN, VGAN, WGAN, WGANGP, Adam, Objective, data, sweep
from ganlib.networks import mlp

SMALL = {"generator": mlp(2, 2, 8, 1), "discriminator": mlp(2, 1, 8, 1), "batch_size": 16}
PLAIN = GAN()
RATE = "discriminator_optimizer.learning_rate"


def start(objective=PLAIN, on="ring", **given):
    small = SMALL if objective.network == "critic" else {"batch_size": 16}
    return ganlib.start(objective, on, **{**small, **given})


def test_a_schedule_is_the_rate_that_was_set_by_hand():
    scheduled = start(schedule={RATE: lambda i: 1e-2 * 0.5 ** i}).advance(4, progress=False)
    by_hand = start()
    for i in range(4):
        by_hand.h[RATE] = 1e-2 * 0.5 ** i
        by_hand.advance(1, progress=False)
    assert torch.equal(scheduled.state["discriminator.weights"], by_hand.state["discriminator.weights"])
    parts = start(schedule={RATE: lambda i: 1e-2 * 0.5 ** i}).advance(1, progress=False).advance(3, progress=False)
    assert torch.equal(scheduled.state["discriminator.weights"], parts.state["discriminator.weights"])  # it goes on
    still = start(schedule={RATE: lambda i: 0.0}).advance(3, progress=False)
    assert torch.equal(still.state["discriminator.weights"], start().state["discriminator.weights"])


def test_a_schedule_may_give_each_model_its_own():
    run = sweep(WGAN(), "ring", steps=3, clip=[0.1, 1.0], progress=False, **SMALL, schedule={RATE: lambda i: [1e-3, 0.0]})
    still = start(WGAN(clip=1.0)).state["discriminator.weights"].clamp(-1, 1)
    assert torch.equal(run.state["discriminator.weights"][1], still)
    assert not torch.equal(run.state["discriminator.weights"][0], still.clamp(-0.1, 0.1))


@pytest.mark.parametrize("bad, message", [
    ([1e-3], r"schedule = \[0.001\]: expected \{dotted name: function"), ({RATE: 1e-3}, "expected {dotted name: function"),
    ({"rate": lambda i: 1.0}, "schedule has 'rate': expected names among"),
    ({RATE: lambda i: -1.0}, r"schedule\['discriminator_optimizer.learning_rate'\] = -1.0: expected a number from 0"),
    ({RATE: lambda i: "fast"}, r"schedule\['discriminator_optimizer.learning_rate'\] = 'fast': expected numbers"),
    ({"discriminator_steps": lambda i: 2}, "expected 1, as the objective has it"),
])
def test_a_schedule_of_nothing_is_refused(bad, message):
    with pytest.raises(ValueError, match=message):
        start(schedule=bad)
    with pytest.raises(ValueError, match="schedule has 'beta', which adapts by itself"):
        start(VGAN(), schedule={"beta": lambda i: 1.0})


def test_a_schedule_that_turns_bad_keeps_what_was_done():
    run = start(schedule={RATE: lambda i: 1e-3 if i < 3 else float("nan")})
    with pytest.raises(ValueError, match="= nan: expected a number from 0"):
        run.advance(10, progress=False)
    assert run.iterations == 3 and len(run.history["generator_loss"]) == 3


@pytest.mark.parametrize("seed", [0, [0, 1]])
def test_the_moving_average_is_that_of_the_weights_after_each_update(seed):
    run, plain = start(average=0.9, seed=seed), start(seed=seed)
    expected = plain.state["generator.weights"].double()
    for _ in range(5):
        run.advance(1, progress=False), plain.advance(1, progress=False)
        expected = 0.9 * expected + 0.1 * plain.state["generator.weights"].double()
    assert torch.equal(run.state["generator.weights"], plain.state["generator.weights"])  # training is not touched
    torch.testing.assert_close(run.state["average.weights"].double(), expected, rtol=1e-5, atol=1e-7)
    averaged = run.averaged if seed == 0 else run.averaged[0]
    z = torch.randn(5, 2)
    made = run.generate(z, weights="average")
    torch.testing.assert_close(averaged(z).detach(), made if seed == 0 else made[0])
    assert not torch.equal(run.sample(5), run.sample(5, weights="average"))
    run.update("generator", 1)
    with pytest.raises(ValueError, match="weights = 'average': expected a run that keeps a moving average"):
        plain.sample(5, weights="average")


ADAPTING = [(VGAN(), "beta", 3.0), (EBGAN(margin_decay=0.9), "margin", 1e-3), (MAGAN(), "margin", 1e-3),
            (BEGAN(), "balance", 0.5)]


@pytest.mark.parametrize("objective, name, value", ADAPTING, ids=lambda value: type(value).__name__)
def test_what_adapts_can_be_set_while_it_trains_and_acts(objective, name, value):
    run, other = start(objective).advance(2, progress=False), start(objective).advance(2, progress=False)
    run.h[name] = value
    run.update("generator", 1), other.update("generator", 1)
    assert float(run.state[f"objective.{name}"]) == pytest.approx(value, rel=0.01)  # it adapts at once
    run.advance(1, progress=False), other.advance(1, progress=False)
    assert float(run.state[f"objective.{name}"]) == pytest.approx(value, rel=0.2)
    assert not torch.equal(run.state["discriminator.weights"], other.state["discriminator.weights"])
    moved = run.state[f"objective.{name}"].clone()
    run.h[RATE] = 0.0  # another one leaves it where it is
    run._settle()
    assert torch.equal(run.state[f"objective.{name}"], moved)


@pytest.mark.parametrize("name, value, message", [
    ("clip", -1.0, r"h\['clip'\] = -1.0: expected a number from 0"),
    ("clip", [0.1, 0.2], "has shape (2,): expected one number"),
    ("clip", "wide", "= 'wide': expected numbers"), ("clip", float("nan"), "= nan: expected a number"),
    ("clp", 0.1, "h has 'clp': expected names among"),
    ("discriminator_steps", 3, "= 3: expected 5, as the objective has it"),
])
def test_what_is_set_while_it_trains_is_checked_before_anything_changes(name, value, message):
    run = start(WGAN())
    run.h[name] = value
    with pytest.raises(ValueError, match=re.escape(message) if "\\" not in message else message):
        run.advance(1, progress=False)
    assert run.iterations == 0
    with pytest.raises(ValueError, match=re.escape(message) if "\\" not in message else message):
        start(WGAN(), h={name: value})


def test_h_gives_a_number_or_one_for_each_model():
    one, many = start(WGAN(), h={"clip": 0.2}), start(WGAN(), seed=[0, 0], h={"clip": np.array([0.1, 0.2])})
    assert one.h["clip"].item() == pytest.approx(0.2) and many.h["clip"].shape == (2,)
    for bad, message in (([1], "expected a dict"), ({"clip": [0.1] * 3}, "expected one number, or 2, one a model")):
        with pytest.raises(ValueError, match=message):
            start(WGAN(), seed=[0, 0], h=bad)


@pytest.mark.parametrize("bad, message", [
    (dict(compiled="no"), "compiled = 'no': expected True or False"),
    (dict(graphed=True), "graphed = True, device = 'cpu': expected a GPU, device='cuda'"),
    (dict(bf16="no"), "bf16 = 'no': expected True or False"),
    (dict(progress="no"), "progress = 'no': expected True or False"), (dict(compiled=1), "compiled = 1: expected True"),
    *((dict(device=bad), f"device = {bad!r}: expected one that torch finds here, 'cpu'")
      for bad in ("gpu", 0, "cuda:99", "meta", None, "CPU")),
    (dict(seed=2**64), "seed = 18446744073709551616: expected a whole number from 0"),
    (dict(seed=True), "seed = True: expected"),
    (dict(seed=[1, True]), "seed = True: expected"), (dict(seed=-1), "seed = -1: expected a whole number from 0"),
    (dict(seed="ab"), "seed = 'ab': expected"), (dict(seed=1.5), "seed = 1.5: expected"),
    (dict(average=1.0), "average = 1.0: expected a number from 0 to below 1"), (dict(average="yes"), "average = 'yes'"),
    (dict(batch_size=10**12), "batch_size = 1000000000000 would take"),
    (dict(latent=10**12), "latent = 1000000000000 would take"),
    (dict(seed=range(10**9)), "would take"), (dict(objective=Objective()), "expected an Objective such as GAN()"),
    (dict(objective=GAN), "expected an Objective such as GAN()"),
])
def test_every_argument_that_is_none_is_refused_by_name_and_value(bad, message):
    given = {"objective": GAN(), "data": "ring", "steps": 1, **SMALL, "progress": False, **bad}
    with pytest.raises(ValueError, match=re.escape(message)):
        ganlib.train(**given)


def test_numpys_numbers_are_numbers():
    run = ganlib.train(GAN(generator_optimizer=Adam(np.float32(1e-3))), "ring", steps=np.int64(2), batch_size=np.int32(16),
                       latent=np.int64(2), seed=np.int64(3), progress=np.bool_(False), average=np.float64(0.5))
    same = ganlib.train(GAN(generator_optimizer=Adam(np.float32(1e-3))), "ring", steps=2, batch_size=16, seed=3,
                        progress=False)
    assert torch.equal(run.state["generator.weights"], same.state["generator.weights"])
    several = ganlib.start(GAN(), "ring", seed=np.arange(3), **SMALL)
    assert several.state["generator.weights"].shape[0] == 3
    assert ganlib.start(GAN(), "ring", device=torch.device("cpu"), **SMALL).sample(np.int64(3)).shape == (3, 2)


@pytest.mark.parametrize("ask, message", [
    (lambda run: run.sample(-1), "n = -1: expected"), (lambda run: run.sample(1.5), "n = 1.5: expected"),
    (lambda run: run.sample("5"), "n = '5': expected"), (lambda run: run.sample(3, seed="a"), "seed = 'a': expected"),
    (lambda run: run.sample(3, weights="best"), "weights = 'best': expected one of"),
    (lambda run: run.generate(None), "z = None: expected numbers"),
    (lambda run: run.generate([["a", "b"]]), "z = [['a', 'b']]: expected numbers"),
    (lambda run: run.generate([[0.0, 1.0], [2.0]]), "z = [[0.0, 1.0], [2.0]]: expected numbers"),
    (lambda run: run.generate(np.zeros((3, 3))), "z has shape (3, 3): expected ('n', 2)"),
    (lambda run: run.value([0.0, 1.0]), "x has shape (2,): expected ('n', 2)"),
    (lambda run: run.value(1j * np.ones((3, 2))), "x holds complex numbers: expected real ones"),
])
def test_a_run_is_asked_for_what_it_can_give(ask, message):
    with pytest.raises(ValueError, match=re.escape(message)):
        ask(start())


def test_a_run_takes_arrays_and_lists():
    run = start()
    z = [[0.0, 1.0], [2.0, -1.0]]
    made = run.generate(torch.tensor(z))
    assert torch.equal(run.generate(z), made) and torch.equal(run.generate(np.array(z)), made)
    assert torch.equal(run.value(made.tolist()), run.value(made))


def test_training_needs_gradients_wherever_it_is_called():
    plain = start().advance(2, progress=False)
    with torch.no_grad():
        run = start().advance(2, progress=False)
        assert not torch.is_grad_enabled()
        run.update("generator", 1)
        assert not torch.is_grad_enabled()
    assert torch.equal(run.history["generator_loss"], plain.history["generator_loss"])
    with torch.inference_mode(), pytest.raises(RuntimeError, match="torch.inference_mode is on"):
        run.advance(1, progress=False)


def test_what_a_run_is_of_is_said_in_a_line():
    assert repr(start().advance(2, progress=False)) == "<Run of GAN on ring: 2 iterations on cpu>"
    assert repr(sweep(WGANGP(), data.ring(), steps=1, penalty=[1, 2], progress=False, **SMALL)) == (
        "<Run of WGANGP on ring: 1 iterations, 2 models on cpu>")


def test_what_would_be_taken_for_another_number_or_could_not_be_made_is_refused():
    run = start()
    for call, message in (
            (lambda: start(average=1 - 1e-12), "average = 0.999999999999: expected a number from 0 to below 1"),
            (lambda: start(WGAN(), h={"clip": True}), r"h\['clip'\] = True: expected a number"),
            (lambda: start(schedule={RATE: lambda i: 1 / i}), r"schedule\[.*\]\(0\) raised ZeroDivisionError"),
            (lambda: start(schedule={RATE: lambda: 1}), r"schedule\[.*\]\(0\) raised TypeError"),
            (lambda: run.sample(10**13), "n = 10000000000000 would take .* GB"),
            (lambda: run.sample(3, weights="discriminator"), "weights = 'discriminator': expected one of 'generator'"),
            (lambda: run.iterate("3"), "most = '3': expected a whole number of at least 0"),
            (lambda: run.save(None), "path = None: expected the path of a file"),
            (lambda: run.restore(""), "path = '': expected the path of a file")):
        with pytest.raises(ValueError, match=message):
            call()
    del run.h[RATE]
    with pytest.raises(ValueError, match="h = .*: expected a dict with a number for each of"):
        run.advance(1, progress=False)


def test_a_process_that_makes_double_precision_by_default_trains_as_any_other():
    plain = start().advance(3, progress=False)
    torch.set_default_dtype(torch.float64)
    try:
        other = start().advance(3, progress=False)
        assert other.sample(2).dtype == torch.float32
    finally:
        torch.set_default_dtype(torch.float32)
    for name in plain.state:  # but for the last digits of the ring's centres
        torch.testing.assert_close(plain.state[name], other.state[name], rtol=1e-3, atol=1e-5)
