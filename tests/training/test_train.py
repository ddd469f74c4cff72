"""The training loop: reproducible, resumable, interruptible, and clear when training diverges."""
import re
from dataclasses import dataclass, field

import pytest
import torch
from torch import nn

from ganlib import GAN, Diverged, data, networks, start, train
from ganlib.data import Samples
from ganlib.draws import Draws
from ganlib.hyperparameters import as_tensors, numbers
from ganlib.networks import mlp
from ganlib.optimizers import SGD, Adam
from ganlib.run import CHECK_EVERY


def small(objective=None, on="ring", steps=5, **given):
    """A run of small networks."""
    networks = {"generator": mlp(2, 2, 8, 1), "discriminator": mlp(2, 1, 8, 1)}
    return train(objective or GAN(), on, steps=steps, **{**networks, "batch_size": 16, "progress": False, **given})


def assert_same(a, b):
    """Bit by bit: states, histories and what would be drawn next."""
    assert a.iterations == b.iterations
    for ours, theirs in ((a.state, b.state), (a.history, b.history)):
        assert ours.keys() == theirs.keys()
        assert all(torch.equal(ours[name], theirs[name]) for name in ours)
    assert all(torch.equal(x, y) for x, y in zip(a.draws.save(), b.draws.save(), strict=True))


def finite(run):
    return all(value.isfinite().all() for value in run.state.values())


@dataclass
class Disturbed:
    """The ring, but for its `at`-th batch, with which `event` does something."""
    at: int
    event: object
    batches: list = field(default_factory=list)
    shape = (2,)

    def transform(self, uniform, normal):
        self.batches.append(data.load("ring").transform(uniform, normal))
        return self.event(self.batches[-1]) if len(self.batches) == self.at else self.batches[-1]


def interrupt(batch):
    raise KeyboardInterrupt


def explode(batch):
    return batch / 0


@pytest.mark.parametrize("seed", [0, [3, 1]])
def test_two_runs_with_one_seed_are_bit_identical(seed):
    torch.manual_seed(0)
    first = small(seed=seed)
    torch.manual_seed(1)  # and do not depend on random numbers drawn elsewhere
    assert_same(first, small(seed=seed))


def test_another_seed_is_another_run():
    a, b = small(seed=0), small(seed=1)
    assert not torch.equal(a.state["generator.weights"], b.state["generator.weights"])
    assert not torch.equal(a.history["discriminator_loss"], b.history["discriminator_loss"])


@pytest.mark.parametrize("parts", [[3, 1, 6], [CHECK_EVERY, 5], [CHECK_EVERY - 1, 2, 4]])
def test_a_run_that_stopped_and_went_on_is_one_that_did_not(parts):
    run = small(steps=parts[0])
    for steps in parts[1:]:
        assert run.advance(steps, progress=False) is run
    assert_same(run, small(steps=sum(parts)))


@pytest.mark.parametrize("k", [1, 3])
def test_a_run_is_the_step_on_its_own_draws(k):
    """And k discriminator updates are made for every generator update, each on a batch of its own."""
    on = Disturbed(at=0, event=None)
    run = small(GAN(discriminator_steps=k), on=on, steps=4, seed=7)
    assert run.state["generator.updates"] == 4 and run.state["discriminator.updates"] == 4 * k
    assert len({batch.sum().item() for batch in on.batches}) == 4 * k

    draws, h = Draws(7), as_tensors(numbers(run.step.objective))
    state = run.step.initial_state(draws.weights({role: run.step.networks[role].size for role in run.step.networks}), h)
    for i in range(4):
        real, noise = draws.iteration(data.load("ring"), k, 16, run.step.random_inputs(16, 2))
        state, seen = run.step(state, real, noise, h)
        assert all(torch.equal(value, run.history[name][i]) for name, value in seen.items())
    assert all(torch.equal(value, run.state[name]) for name, value in state.items())


@pytest.mark.parametrize("k", [1, 2])
def test_models_trained_together_are_each_the_model_trained_alone(k):
    """To float32's rounding, as their matrix products add up in another order; 1e-6 was seen."""
    seeds, gan = [5, 0, 9], GAN(discriminator_steps=k)
    together = small(gan, steps=20, seed=seeds)
    assert together.history["generator_loss"].shape == (20, 3) and together.sample(4).shape == (3, 4, 2)
    for i, seed in enumerate(seeds):
        alone = small(gan, steps=20, seed=seed)
        torch.testing.assert_close({n: v[:, i] for n, v in together.history.items()}, alone.history, rtol=0, atol=1e-5)
        torch.testing.assert_close({n: v[i] for n, v in together.state.items()}, alone.state, rtol=0, atol=1e-4)
        torch.testing.assert_close(together.sample(4)[i], alone.sample(4), rtol=0, atol=1e-4)


@pytest.mark.parametrize("k, at", [(1, 4), (3, 8), (1, 1)])
def test_an_interrupted_run_keeps_what_was_done_and_goes_on_as_if_nothing_had_happened(k, at):
    gan = GAN(discriminator_steps=k)
    run = small(gan, on=Disturbed(at, interrupt), steps=10)
    done = (at - 1) // k
    assert run.iterations == done
    assert all(len(values) == done for values in run.history.values())
    run.advance(10 - done, progress=False)
    assert_same(run, small(gan, steps=10))


class Breaking(Adam):
    """Its third update makes weights that are NaN."""

    def update(self, weights, gradient, moments, h):
        weights, moments = super().update(weights, gradient, moments, h)
        return torch.where(moments["updates"] == 3, torch.nan, weights), moments


def test_an_error_in_the_middle_keeps_what_was_done():
    def fail(batch):
        raise RuntimeError("no batch")
    run = start(GAN(), Disturbed(4, fail), batch_size=16, generator=mlp(2, 2, 8, 1), discriminator=mlp(2, 1, 8, 1))
    with pytest.raises(RuntimeError, match="no batch"):
        run.advance(10, progress=False)
    assert_same(run, small(steps=3))


def test_a_run_can_be_asked_to_stop():
    run = small(steps=1)
    assert run.iterate(50, stop=lambda: run.draws.save()[0].sum() < 0) == 50
    asked = iter([False, False, False, True])
    assert run.iterate(50, stop=lambda: next(asked)) == 3
    assert run.iterate(50, stop=lambda: True) == run.iterate(0) == 0
    assert_same(run, small(steps=54))


def test_an_interrupt_after_the_first_check_keeps_all_iterations():
    run = small(on=Disturbed(CHECK_EVERY + 8, interrupt), steps=CHECK_EVERY + 20)
    assert_same(run, small(steps=CHECK_EVERY + 7))


@pytest.mark.parametrize("loss", ["non_saturating", "minimax"])
@pytest.mark.parametrize("steps", [1, 7, 50])
def test_a_learning_rate_that_is_too_large_is_reported_and_leaves_a_finite_state(loss, steps):
    """However many iterations go by between two looks at the losses."""
    fast = GAN(loss=loss, discriminator_optimizer=SGD(1.0, momentum=0.99), generator_optimizer=SGD(1.0, momentum=0.99))
    far = Samples(30 * data.draw(data.load("ring"), 100, torch.Generator().manual_seed(0)))
    with pytest.raises(Diverged, match="became NaN or infinite at iteration .* back at iteration .*smaller") as caught:
        run = small(fast, on=far, steps=steps)
        while run.iterations < 50:
            assert finite(run)
            run.advance(steps, progress=False)
    run = caught.value.run
    assert finite(run)
    assert all(len(values) == run.iterations for values in run.history.values())


def test_weights_that_the_last_update_ruined_are_seen_before_the_next_loss_shows_them():
    run = small(GAN(generator_optimizer=SGD(0.1, momentum=0.5)))
    before = run.state["generator.weights"]
    run.state["generator.velocity"] = torch.full_like(before, torch.inf)
    with pytest.raises(Diverged, match="weights became NaN or infinite at iteration 6; the run is back at iteration 5"):
        run.advance(1, progress=False)
    assert torch.equal(run.state["generator.weights"], before)


@pytest.mark.parametrize("at", [1, CHECK_EVERY, CHECK_EVERY + 1, CHECK_EVERY + 11])
def test_divergence_puts_the_run_back_to_the_last_good_iteration_from_where_it_can_go_on(at):
    steps = CHECK_EVERY + 30
    with pytest.raises(Diverged) as caught:
        run = small(on=Disturbed(at + 1, explode), steps=1)
        run.advance(steps, progress=False)
    assert f"discriminator_loss, generator_loss became NaN or infinite at iteration {at + 1}; the run is back at " \
           f"iteration {at}." in str(caught.value)
    run = caught.value.run
    assert_same(run, small(steps=at))
    run.advance(steps - at, progress=False)  # the data behave again
    assert_same(run, small(steps=steps))


def test_weights_that_break_within_a_stretch_are_not_taken_for_good():
    """The next iteration's losses show it, one iteration too late."""
    gan = GAN(generator_optimizer=Breaking())
    with pytest.raises(Diverged, match="weights became NaN or infinite at iteration 3; the run is back at iteration 2"):
        run = small(gan, steps=1)
        run.advance(20, progress=False)
        run.advance(20, progress=False)
    assert_same(run, small(GAN(generator_optimizer=Adam()), steps=2))


def test_a_batch_of_models_goes_on_when_one_of_them_diverges():
    run = small(seed=[0, 1, 2])
    run.state["generator.weights"][1] = 1e30
    run.advance(10, progress=False)
    assert run.iterations == 15
    assert not run.history["generator_loss"][-1, 1].isfinite()
    for i in (0, 2):
        alone = small(steps=15, seed=i).history["generator_loss"]
        torch.testing.assert_close(run.history["generator_loss"][:, i], alone, rtol=0, atol=1e-5)


def test_a_batch_of_models_stops_when_the_last_of_them_diverges():
    run = small(seed=[0, 1])
    before = run.state["generator.weights"][0].clone()
    run.state["generator.weights"][1] = torch.nan
    run.data = Disturbed(3, explode)  # the first model's second batch; every model draws its own
    with pytest.raises(Diverged, match="at iteration 7; the run is back at iteration 6"):
        run.advance(10, progress=False)
    assert run.iterations == 6 and not torch.equal(run.state["generator.weights"][0], before)
    assert run.state["generator.weights"][0].isfinite().all()


def test_a_model_is_good_if_what_it_measures_and_its_weights_are():
    """One measures infinity with finite weights, the other the reverse: no model is left."""
    run = small(GAN(generator_optimizer=SGD(0.1, momentum=0.5)), seed=[0, 1])
    run.state["discriminator.weights"][0, -1] = 3e38  # the last bias: the sum of 16 such losses overflows, not its slope
    run.state["generator.velocity"][1] = torch.inf
    with pytest.raises(Diverged, match="at iteration 6; the run is back at iteration 5"):
        run.advance(10, progress=False)


def test_history_has_one_value_an_iteration():
    run = small(steps=7)
    assert {name: tuple(values.shape) for name, values in run.history.items()} == {
        "discriminator_loss": (7,), "generator_loss": (7,)}
    assert run.iterations == 7


def test_a_kept_state_is_a_snapshot():
    run = small()
    earlier, copies = run.state, {name: value.clone() for name, value in run.state.items()}
    run.advance(3, progress=False)
    assert all(torch.equal(earlier[name], value) for name, value in copies.items())


def test_samples_depend_on_their_seed_and_not_on_what_was_drawn_before():
    run = small()
    saved = run.draws.save()
    assert torch.equal(run.sample(6), run.sample(6)) and not torch.equal(run.sample(6), run.sample(6, seed=1))
    z = torch.randn(6, 2, generator=torch.Generator().manual_seed(3))
    assert torch.equal(run.sample(6, seed=3), run.generate(z))
    assert all(torch.equal(a, b) for a, b in zip(saved, run.draws.save()))
    assert not run.sample(6).requires_grad


@pytest.mark.parametrize("seed, leading", [(0, ()), ([0, 1], (2,))])
def test_the_discriminator_is_shown_as_a_probability_at_any_points(seed, leading):
    values = small(seed=seed).value(torch.randn(11, 2))
    assert values.shape == (*leading, 11) and (values > 0).all() and (values < 1).all()


@pytest.mark.parametrize("role", ["generator", "discriminator"])
def test_one_network_can_be_trained_while_the_other_stays(role):
    """The discriminator "to the end", as in Figure 1 (c): its updates are those of the step, its loss falls."""
    run = small(seed=3, on="gaussian", generator=mlp(2, 1, 8, 1), discriminator=mlp(1, 1, 8, 1))
    before, history = run.state, run.history
    losses = run.update(role, 60)
    assert losses.shape == (60,) and losses[-10:].mean() < losses[:10].mean()
    changed = {name for name in before if not torch.equal(before[name], run.state[name])}
    assert changed == {name for name in before if name.startswith(role)}
    assert run.state[f"{role}.updates"] == 5 + 60
    assert run.history is history and run.iterations == 5


def test_images_train_as_well():
    run = train(GAN(), "digits", steps=2, latent=16, batch_size=8, generator=mlp(16, (1, 8, 8), 16, 1, last=nn.Tanh()),
                discriminator=mlp((1, 8, 8), 1, 16, 1), seed=[0, 1], progress=False)
    assert run.sample(3).shape == (2, 3, 1, 8, 8) and run.sample(3).abs().max() <= 1


def test_training_moves_samples_to_where_the_data_are():
    """Not how well: that is the chapters' business."""
    target = data.gaussians((3.0,), 0.5)
    fast = GAN(discriminator_optimizer=Adam(5e-3, beta1=0.5), generator_optimizer=Adam(5e-3, beta1=0.5))
    run = train(fast, target, steps=300, batch_size=64, generator=mlp(2, 1, 16, 2), discriminator=mlp(1, 1, 16, 2),
                progress=False)
    assert abs(run.sample(1000).mean() - 3) < 0.5


def test_threads_are_given_back_however_a_run_ends():
    before = torch.get_num_threads()
    try:
        torch.set_num_threads(2)
        small(on=Disturbed(2, interrupt))
        assert torch.get_num_threads() == 2
        with pytest.raises(Diverged):
            small(on=Disturbed(2, explode))
        assert torch.get_num_threads() == 2
    finally:
        torch.set_num_threads(before)


@pytest.mark.parametrize("bad, message", [
    (dict(steps=0), "steps = 0: expected a whole number of at least 1"),
    (dict(steps=-5), "steps = -5: expected a whole number of at least 1"),
    (dict(steps=2.5), "steps = 2.5: expected a whole number of at least 1"),
    (dict(steps=True), "steps = True: expected a whole number of at least 1"),
    (dict(batch_size=0), "batch_size = 0: expected a whole number of at least 1"),
    (dict(latent=0), "latent = 0: expected a whole number of at least 1"),
    (dict(seed=[]), "seed = []: expected a whole number, or a sequence of at least one"),
    (dict(seed=None), "seed = None: expected a whole number, or a sequence of at least one"),
    (dict(seed=[0, 1.5]), "seed = 1.5: expected a whole number from 0 to 9223372036854775807"),
    (dict(seed="12"), "seed = '12': expected a whole number, or a sequence of at least one"),
    (dict(on="circle"), "data = 'circle': expected one of 'ring'"),
    (dict(generator=mlp(3, 2, 8, 1)), "generator does not take z of shape (batch, 2): "),
    (dict(generator=mlp(2, 3, 8, 1)), "generator makes samples of shape (3,): expected the data's, (2,)"),
    (dict(generator=mlp(2, (3, 2), 8, 1)), "generator makes samples of shape (3, 2): expected the data's, (2,)"),
    (dict(discriminator=mlp(3, 1, 8, 1)), "discriminator does not take samples of shape (batch, 2): "),
    (dict(discriminator=mlp(2, 2, 8, 1)), "4, 2): expected (..., batch, 1)"),
    (dict(discriminator=networks.from_seed(nn.Sequential(nn.Linear(2, 1), nn.Flatten(0)))), "): expected (..., batch, 1)"),
])
@pytest.mark.parametrize("many", [False, True], ids=["one model", "many models"])
def test_bad_arguments_are_refused_by_name_value_and_range(bad, message, many):
    if many:
        bad = {"seed": [0, 1], **bad}
    with pytest.raises(ValueError, match=re.escape(message)):
        small(**bad)


@pytest.mark.parametrize("steps", [0, -1, 1.5, None])
def test_a_run_refuses_to_advance_by_what_is_no_number_of_steps(steps):
    run = small(steps=1)
    for call in (lambda: run.advance(steps, progress=False), lambda: run.update("generator", steps)):
        with pytest.raises(ValueError, match=re.escape(f"steps = {steps}: expected a whole number of at least 1")):
            call()
    assert run.iterations == 1


def test_only_the_two_networks_can_be_updated():
    with pytest.raises(ValueError, match="role = 'critic': expected one of 'generator', 'discriminator'"):
        small(steps=1).update("critic", 1)


def test_points_may_be_given_for_each_model():
    run = small(seed=[0, 1])
    each = run.sample(7)
    assert run.value(each).shape == (2, 7)
    torch.testing.assert_close(run.value(each)[1], run.value(each[1])[1], rtol=1e-5, atol=1e-6)
    assert (run.value(each)[1] - run.value(each[0])[1]).abs().max() > 1e-3


@pytest.mark.parametrize("seed, bad", [(0, (3,)), (0, (2, 5, 2)), (0, (5, 3)), ([0, 1], (3, 5, 2)), ([0, 1], (1, 2, 5, 2))])
def test_points_of_another_shape_are_refused(seed, bad):
    with pytest.raises(ValueError, match=r"x has shape .*: expected \('n', 2\)"):
        small(seed=seed).value(torch.zeros(bad))
