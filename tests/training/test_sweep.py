"""Sweeps: a model in the batch is the model trained alone, and what cannot be swept is refused by name."""
import re
from dataclasses import replace

import numpy as np
import pytest
import torch

import ganlib
from ganlib import BEGAN, EBGAN, GAN, MAGAN, VGAN, WGAN, WGANGP, Diverged, LeastSquares, data, networks, sweep
from ganlib.data import Samples
from ganlib.hyperparameters import Hyper, declared
from ganlib.objectives import ALL
from ganlib.optimizers import SGD

RING = data.load("ring")
RATE = "discriminator_optimizer.learning_rate"

# An objective that adapts as fast as 20 steps can show, and one of its own hyperparameters: where it can be, the one that
# adapts, since each model must start from its own.
SWEPT = {"gan": (GAN(), {}), "wgan": (WGAN(), {"clip": [0.3, 0.01]}), "wgan_gp": (WGANGP(), {"penalty": [0.1, 10.0]}),
         "least_squares": (LeastSquares(), {"fake_target": [0.0, -1.0]}),
         "ebgan": (EBGAN(margin_decay=0.95, pulling_away=0.1), {"margin": [1.0, 5.0]}),
         "magan": (MAGAN(epoch=3), {"margin": [1.0, 5.0]}), "vgan": (VGAN(beta_rate=0.1), {"beta": [0.0, 1.0]}),
         "began": (BEGAN(balance_rate=0.1), {"balance": [0.0, 0.5]})}


def swept(name):
    """The objective to sweep, and the values of one of its own numbers; of one that is not in SWEPT, near the declared."""
    own = {n: [value, value + 0.1 * (what.high - value)] for n, (what, value) in declared(ALL[name]()).items()
           if isinstance(what, Hyper) and "." not in n and not what.integer}
    return SWEPT.get(name, (ALL[name](), dict([*own.items()][:1])))


def small(objective, **given):
    """Options of a run with small networks."""
    return {"generator": networks.generator(RING, 2, 8, 1), "batch_size": 16, "progress": False, "steps": 5,
            "discriminator": networks.discriminator(RING, objective.network, 8, 1), **given}


def alone(objective, setting, **given):
    """The model that has a setting, trained by `train`."""
    own, optimizers = {}, {}
    for name, value in setting.items():
        role, _, field = name.partition(".")
        if field:
            optimizers[role] = replace(optimizers.get(role, getattr(objective, role)), **{field: value})
        elif name != "seed":
            own[name] = value
    return ganlib.train(replace(objective, **own, **optimizers), RING, seed=setting["seed"], **small(objective, **given))


@pytest.mark.parametrize("name", ALL)
def test_each_model_of_a_sweep_is_the_model_trained_alone(name):
    """In float32, over 20 steps: longer, and correct trajectories part where rounding tips a ReLU (test_every_place.py).

    Of the eight models four are trained alone, so that each pair of values is seen once. 1e-6 was seen.
    """
    objective, own = swept(name)
    axes = {**own, RATE: [1e-4, 1e-3], "seed": [5, 0]}
    run = sweep(objective, RING, seed=axes["seed"], over={RATE: axes[RATE]}, **own, **small(objective, steps=20))
    assert len(run.settings) == 2 ** len(axes) and run.iterations == 20
    for i, setting in enumerate(run.settings):
        assert setting.keys() == axes.keys()
        if sum(axes[n].index(value) for n, value in setting.items()) % 2 == 0:
            one = alone(objective, setting, steps=20)
            torch.testing.assert_close({n: v[i] for n, v in run.state.items()}, one.state, rtol=1e-4, atol=1e-4)
            torch.testing.assert_close({n: v[:, i] for n, v in run.history.items()}, one.history, rtol=1e-5, atol=1e-5)
            torch.testing.assert_close(run.sample(9)[i], one.sample(9), rtol=0, atol=1e-4)
            torch.testing.assert_close(run.value(RING.centres)[i], one.value(RING.centres), rtol=0, atol=1e-4)


def test_settings_are_all_combinations_with_the_last_axis_fastest_and_seeds_last():
    run = sweep(WGAN(), RING, clip=[0.1, 0.3], seed=[4, 2, 7], over={RATE: [1e-4, 1e-3]}, **small(WGAN()))
    assert run.settings == [{RATE: rate, "clip": clip, "seed": seed}
                            for rate in (1e-4, 1e-3) for clip in (0.1, 0.3) for seed in (4, 2, 7)]
    expected = {RATE: [1e-4] * 6 + [1e-3] * 6, "clip": ([0.1] * 3 + [0.3] * 3) * 2}
    assert all(torch.equal(run.h[name], torch.tensor(values)) for name, values in expected.items())
    largest = run.state["discriminator.weights"].abs().amax(-1)  # clipped at the model's own c
    assert all(weight <= setting["clip"] for weight, setting in zip(largest, run.settings))
    assert (largest > 0.2).sum() == 6


def test_results_have_an_axis_of_models():
    run = sweep(WGAN(), RING, clip=[0.1, 0.3, 0.5], seed=[0, 1], **small(WGAN(), steps=7))
    assert run.sample(9).shape == (6, 9, 2) and run.value(RING.centres).shape == (6, 8)
    assert {name: tuple(values.shape) for name, values in run.history.items()} == dict.fromkeys(
        ["discriminator_loss", "estimate", "generator_loss"], (7, 6))
    assert all(value.shape[0] == 6 for value in run.state.values())


def test_models_with_one_seed_share_their_first_weights_and_all_their_draws():
    """So that they differ by their hyperparameters only."""
    run = sweep(GAN(), RING, over={RATE: [1e-3, 1e-3, 1e-6]}, **small(GAN(), steps=20))
    assert run.settings == [{RATE: 1e-3}, {RATE: 1e-3}, {RATE: 1e-6}] and len(run.draws.generators) == 1
    for values in [*run.state.values(), *(history.T for history in run.history.values())]:
        torch.testing.assert_close(values[0], values[1], rtol=1e-4, atol=1e-5)  # rows of one product may be rounded apart
    first, last = run.history["discriminator_loss"][[0, -1]]
    torch.testing.assert_close(first[0], first[2], rtol=1e-5, atol=1e-6)
    assert abs(last[0] - last[2]) > 1e-3
    real, drawn = run.draws.iteration(RING, 1, 16, run.step.random_inputs(16, 2))
    assert all(torch.equal(batch[0], batch[2]) for batch in (real[0], drawn[0]["z"], drawn[1]["z"]))
    assert not torch.equal(drawn[0]["z"], drawn[1]["z"])  # the two updates do not share theirs


def test_a_sweep_over_nothing_is_one_model_and_over_seeds_what_train_makes_of_them():
    run = sweep(GAN(), RING, **small(GAN()))
    assert run.settings == [{}] and run.sample(4).shape == (1, 4, 2)
    many = sweep(GAN(), RING, seed=[3, 1], **small(GAN()))
    assert many.settings == [{"seed": 3}, {"seed": 1}]
    same = ganlib.train(GAN(), RING, seed=[3, 1], **small(GAN()))
    assert all(torch.equal(value, same.state[name]) for name, value in many.state.items())


@pytest.mark.parametrize("values", [(0.1, 0.3), np.array([0.1, 0.3]), torch.tensor([0.1, 0.3]).double(),
                                    np.array([0.1, 0.3], np.float32)], ids=["tuple", "array", "tensor", "float32"])
def test_values_may_come_as_any_sequence(values):
    run = sweep(WGAN(), RING, clip=values, seed=range(2), **small(WGAN()))
    assert torch.equal(run.h["clip"], torch.tensor([0.1, 0.1, 0.3, 0.3]))
    assert [setting["seed"] for setting in run.settings] == [0, 1, 0, 1]
    assert all(type(value) in (int, float) for setting in run.settings for value in setting.values())


def test_whole_numbers_may_come_as_arrays():
    run = sweep(MAGAN(), RING, epoch=np.arange(2, 4), seed=np.arange(2), **small(MAGAN()))
    assert run.settings[1] == {"epoch": 2, "seed": 1} and run.state["objective.fake_count"].tolist() == [1, 1, 2, 2]


def test_a_sweep_goes_on_and_keeps_its_settings():
    whole = sweep(WGAN(), RING, clip=[0.1, 0.3], **small(WGAN(), steps=9))
    part = sweep(WGAN(), RING, clip=[0.1, 0.3], **small(WGAN())).advance(4, progress=False)
    assert part.settings == whole.settings
    assert all(torch.equal(value, whole.state[name]) for name, value in part.state.items())


FAR = Samples(30 * data.draw(RING, 100, torch.Generator().manual_seed(0)))
WILD = LeastSquares(discriminator_optimizer=SGD(0.5), generator_optimizer=SGD(1e-5))


def test_a_model_that_diverges_leaves_the_others_alone():
    rates = [1e-6, 0.5, 1e-5]
    told = r"1 of 3 models became NaN or infinite: \{'.*learning_rate': 0.5\} at iteration \d+$"
    with pytest.warns(UserWarning, match=told):
        run = sweep(WILD, FAR, over={RATE: rates}, **small(WILD, steps=150))
    (model, first), = run.diverged.items()
    losses = torch.stack(list(run.history.values()))[..., 1].isfinite().all(0)
    assert model == 1 and losses[:first - 1].all() and not losses[first - 1]
    assert run.history["discriminator_loss"][-1].isfinite().tolist() == [True, False, True]
    assert not run.state["discriminator.weights"][1].isfinite().any()
    for i in (0, 2):
        tame = replace(WILD, discriminator_optimizer=SGD(rates[i]))
        one = ganlib.train(tame, FAR, **small(WILD, steps=150))
        torch.testing.assert_close({n: v[:, i] for n, v in run.history.items()}, one.history, rtol=1e-4, atol=0)
        torch.testing.assert_close({n: v[i] for n, v in run.state.items()}, one.state, rtol=1e-3, atol=1e-4)


def test_when_all_models_diverge_the_run_that_is_left_knows_its_settings():
    with pytest.raises(Diverged) as caught:
        sweep(WILD, FAR, over={RATE: [0.5, 1.0]}, **small(WILD, steps=150))
    assert caught.value.run.settings == [{RATE: 0.5}, {RATE: 1.0}]


NAMES = ("one of clip, discriminator_optimizer.learning_rate, discriminator_optimizer.decay, "
         "generator_optimizer.learning_rate, generator_optimizer.decay; or an option of start: generator, discriminator, "
         "latent, batch_size, device, compiled, graphed, bf16, average, schedule")


@pytest.mark.parametrize("bad, message", [
    (dict(clp=[0.1]), f"clp: expected a numeric hyperparameter of WGAN, {NAMES}"),
    (dict(batchsize=64), f"batchsize: expected a numeric hyperparameter of WGAN, {NAMES}"),
    (dict(learning_rate=[0.1]), "learning_rate: expected a numeric hyperparameter of WGAN, one of clip, discriminator_opt"),
    (dict(over={"generator_optimizer.beta1": [0.5]}), "generator_optimizer.beta1: expected a numeric hyperparameter"),
    (dict(over={"batch_size": [64]}), "batch_size: expected a numeric hyperparameter of WGAN"),
    (dict(discriminator_steps=[1, 5]), "discriminator_steps: changes the computation itself, train its values one"),
    (dict(h={"clip": [0.1]}), "h: expected a numeric hyperparameter of WGAN"),
    (dict(clip=[0.1, -1.0]), "clip = -1.0: expected a number from 0"),
    (dict(clip=[0.1, float("nan")]), "clip = nan: expected a number"),
    (dict(clip=["0.1"]), "clip = '0.1': expected a number"), (dict(clip=[[0.1]]), "clip = [0.1]: expected a number"),
    (dict(clip=[None]), "clip = None: expected a number"), (dict(clip=[True]), "clip = True: expected a number"),
    (dict(over={RATE: [0.1, -0.1]}), f"{RATE} = -0.1: expected a number from 0"),
    (dict(over=[0.1]), "over = [0.1]: expected a dict of sequences by dotted name"),
    (dict(clip=[0.1] * 10**6, seed=range(1000)), "1,000,000,000 models would take 1,000.0 GB"),
    (dict(clip=0.1), "clip = 0.1: expected a sequence of at least one value"),
    (dict(clip=torch.tensor(0.5)), "clip = 0.5: expected a sequence of at least one value"),
    (dict(clip=np.array(0.5)), "clip = 0.5: expected a sequence of at least one value"),
    (dict(clip=None), "clip = None: expected a sequence of at least one value"),
    (dict(clip="0.1"), "clip = '0.1': expected a sequence of at least one value"),
    (dict(clip=[]), "clip = []: expected a sequence of at least one value"),
    (dict(clip=np.array([])), "clip = []: expected a sequence of at least one value"),
    (dict(clip=(c for c in (0.1, 0.2))), "expected a sequence of at least one value"),
    (dict(clip=[0.1], over={"clip": [0.1]}), "clip is given by name and in over: expected one of the two"),
    (dict(steps=0), "steps = 0: expected a whole number of at least 1"),
    (dict(seed=[]), "seed = []: expected a whole number, or a sequence of at least one"),
    (dict(seed=None), "seed = None: expected a whole number, or a sequence of at least one"),
    (dict(seed=1.5), "seed = 1.5: expected a whole number, or a sequence of at least one"),
    (dict(seed="12"), "seed = '12': expected a whole number, or a sequence of at least one"),
    (dict(batch_size=[64, 128]), "batch_size = [64, 128]: expected a whole number of at least 1"),
])
def test_what_cannot_be_swept_is_refused_by_name(bad, message):
    with pytest.raises(ValueError, match=re.escape(message)):
        sweep(WGAN(), RING, **{**small(WGAN()), **bad})


def test_choices_are_refused_as_what_they_are():
    message = "loss: changes the computation itself, train its values one after the other; expected a numeric"
    with pytest.raises(ValueError, match=re.escape(message)):
        sweep(GAN(), RING, loss=["minimax", "non_saturating"], **small(GAN()))


@pytest.mark.parametrize("bad", ["wgan", WGAN, None])
def test_what_is_not_an_objective_is_refused(bad):
    with pytest.raises(ValueError, match=re.escape(f"objective = {bad!r}: expected an Objective such as GAN()")):
        sweep(bad, "ring", steps=1, clip=[0.1])


def test_whole_numbers_stay_whole():
    with pytest.raises(ValueError, match="epoch = 2.5: expected a whole number of at least 1"):
        sweep(MAGAN(), RING, epoch=[2, 2.5], **small(MAGAN()))


def test_names_that_start_does_not_know_are_refused():
    with pytest.raises(ValueError, match="h has 'clp': expected names among discriminator_steps, .*clip"):
        ganlib.start(WGAN(), "ring", h={"clp": 0.1})
