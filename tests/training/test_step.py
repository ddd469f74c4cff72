"""One training step, every place: by hand in plain PyTorch, eager, many models at once, exported to ONNX.

The reference is Algorithm 1 of the GAN paper as one writes it with `nn.Module` and `torch.optim`. It shares no code
with ganlib and computes log D and log(1 - D) as printed, which double precision affords on these small logits.
"""
import json
from pathlib import Path

import onnxruntime
import pytest
import torch
from torch import nn
from torch.nn.utils import parameters_to_vector

import ganlib
from ganlib import GAN, Step
from ganlib.hyperparameters import as_tensors, numbers
from ganlib.networks import mlp
from ganlib.optimizers import SGD, Adam, RMSProp
from ganlib.step import OBJECTIVE, ROLES, as_part, part

GRAPHS = Path(ganlib.__file__).parent / "live" / "graphs"
LOSSES = ("non_saturating", "minimax")
ITERATIONS, BATCH, LATENT = 25, 16, 2

TORCH = {Adam: lambda p, o: torch.optim.Adam(p, lr=o.learning_rate, betas=(o.beta1, o.beta2)),
         RMSProp: lambda p, o: torch.optim.RMSprop(p, lr=o.learning_rate, alpha=o.decay),
         SGD: lambda p, o: torch.optim.SGD(p, lr=o.learning_rate, momentum=o.momentum)}
PAIRS = {"adam": (Adam(5e-3, beta1=0.5), Adam(2e-3)), "rmsprop, sgd": (RMSProp(1e-3), SGD(0.1, momentum=0.9))}


def algorithm_1(generator, discriminator, gan, samples):
    """Train the two modules in place.

    Args:
        samples: an iterable of iterations (real: k batches, z: k + 1 batches)

    Returns:
        the last discriminator loss and the generator loss of each iteration: (iterations,) each
    """
    optimizer_d = TORCH[type(gan.discriminator_optimizer)](discriminator.parameters(), gan.discriminator_optimizer)
    optimizer_g = TORCH[type(gan.generator_optimizer)](generator.parameters(), gan.generator_optimizer)
    losses = {"discriminator_loss": [], "generator_loss": []}
    for real, z in samples:
        for x, noise in zip(real, z[:-1], strict=True):
            fake = generator(noise).detach()
            d_real, d_fake = discriminator(x).sigmoid(), discriminator(fake).sigmoid()
            loss_d = -(d_real.log().mean() + (1 - d_fake).log().mean())
            optimizer_d.zero_grad()
            loss_d.backward()
            optimizer_d.step()
        d_fake = discriminator(generator(z[-1])).sigmoid()
        loss_g = (1 - d_fake).log().mean() if gan.loss == "minimax" else -d_fake.log().mean()
        optimizer_g.zero_grad()
        loss_g.backward()
        optimizer_g.step()
        losses["discriminator_loss"].append(loss_d.detach())
        losses["generator_loss"].append(loss_g.detach())
    return {name: torch.stack(values) for name, values in losses.items()}


def modules(seed=0, dtype=torch.float64, width=16, hidden=2):
    """A generator and a discriminator with torch's own initial weights."""
    torch.manual_seed(seed)

    def stack(inputs, outputs):
        sizes = [inputs] + [width] * hidden
        layers = [layer for i, o in zip(sizes, sizes[1:]) for layer in (nn.Linear(i, o), nn.ReLU())]
        return nn.Sequential(*layers, nn.Linear(width, outputs)).to(dtype)
    return stack(LATENT, 2), stack(2, 1)


def draws(k, seed=1, dtype=torch.float64, batch=BATCH, iterations=ITERATIONS):
    """[(real (k, batch, 2), z (k + 1, batch, LATENT))], one pair an iteration."""
    random = torch.Generator().manual_seed(seed)
    return [(torch.randn(k, batch, 2, generator=random, dtype=dtype) * 0.3 + 1,
             torch.randn(k + 1, batch, LATENT, generator=random, dtype=dtype)) for _ in range(iterations)]


def state_of(step, generator, discriminator):
    return step.state_from({"generator": parameters_to_vector(generator.parameters()).detach(),
                            "discriminator": parameters_to_vector(discriminator.parameters()).detach()})


def hyperparameters(gan, dtype=torch.float64):
    return {name: torch.tensor(value, dtype=dtype) for name, value in numbers(gan).items()}


def run(step, state, samples, h):
    """The state after all iterations, and each loss, (iterations, ...)."""
    measured = []
    for real, z in samples:
        state, seen = step(state, list(real), [{"z": noise} for noise in z], h)
        measured.append(seen)
    return state, {name: torch.stack([seen[name] for seen in measured]) for name in measured[0]}


def assert_same_training(state, losses, generator, discriminator, expected, **tolerance):
    torch.testing.assert_close(losses, expected, **tolerance)
    for role, module in (("generator", generator), ("discriminator", discriminator)):
        weights = parameters_to_vector(module.parameters()).detach()
        torch.testing.assert_close(state[f"{role}.weights"], weights, **tolerance)


@pytest.mark.parametrize("pair", PAIRS)
@pytest.mark.parametrize("k", [1, 3])
@pytest.mark.parametrize("loss", LOSSES)
def test_eager_is_algorithm_1(loss, k, pair):
    optimizers = dict(zip(("discriminator_optimizer", "generator_optimizer"), PAIRS[pair]))
    gan = GAN(discriminator_steps=k, loss=loss, **optimizers)
    generator, discriminator = modules()
    step = Step(gan, mlp(LATENT, 2, 16, 2), mlp(2, 1, 16, 2))
    before = state_of(step, generator, discriminator)
    state, losses = run(step, before, draws(k), hyperparameters(gan))
    expected = algorithm_1(generator, discriminator, gan, draws(k))
    assert_same_training(state, losses, generator, discriminator, expected, rtol=1e-9, atol=1e-11)
    for role in ("generator", "discriminator"):  # it did train
        assert (state[f"{role}.weights"] - before[f"{role}.weights"]).abs().max() > 0.01


@pytest.mark.parametrize("loss, k, pair", [("non_saturating", 3, "adam"), ("minimax", 1, "adam"),
                                           ("non_saturating", 1, "rmsprop, sgd"), ("minimax", 3, "rmsprop, sgd")])
def test_many_models_at_once_are_each_algorithm_1_alone(loss, k, pair):
    """Three models with their own weights, samples and learning rates; one learns 50 times faster than another."""
    gans = [GAN(discriminator_steps=k, loss=loss, discriminator_optimizer=type(d)(learning_rate=0.002 * speed),
                generator_optimizer=type(g)(learning_rate=0.001 * speed))
            for speed in (1.0, 0.1, 5.0) for d, g in [PAIRS[pair]]]
    pairs = [modules(seed=i) for i in range(3)]
    samples = [draws(k, seed=10 + i) for i in range(3)]
    step = Step(gans[0], mlp(LATENT, 2, 16, 2), mlp(2, 1, 16, 2))
    states = [state_of(step, *pair) for pair in pairs]
    state = {name: torch.stack([s[name] for s in states]) for name in states[0]}
    h = {name: torch.stack([hyperparameters(gan)[name] for gan in gans]) for name in numbers(gans[0])}
    together = [tuple(torch.stack(kind, 1) for kind in zip(*three)) for three in zip(*samples)]
    state, losses = run(step, state, together, h)
    for i in range(3):
        expected = algorithm_1(*pairs[i], gans[i], samples[i])
        one, own = {n: v[i] for n, v in state.items()}, {n: v[:, i] for n, v in losses.items()}
        assert_same_training(one, own, *pairs[i], expected, rtol=1e-9, atol=1e-11)


def test_a_hyperparameter_may_be_shared_by_all_models():
    """Shape () next to shape (models,)."""
    gan = GAN()
    step = Step(gan, mlp(LATENT, 2, 8, 1), mlp(2, 1, 8, 1))
    state = step.initial_state({role: torch.rand(3, step.networks[role].size) for role in step.networks})
    shared = hyperparameters(gan, torch.float32)
    each = {name: value.expand(3) for name, value in shared.items()}
    real, z = torch.randn(1, 3, BATCH, 2), torch.randn(2, 3, BATCH, LATENT)
    results = [run(step, state, [(real, z)] * 3, h) for h in (shared, each)]
    torch.testing.assert_close(results[0], results[1], rtol=1e-6, atol=1e-7)  # powers round otherwise in a row


def test_a_step_changes_no_argument_in_place():
    gan = GAN(discriminator_steps=2)
    step = Step(gan, mlp(LATENT, 2, 8, 1), mlp(2, 1, 8, 1))
    state = step.initial_state({role: torch.rand(step.networks[role].size) for role in step.networks})
    before = {name: value.clone() for name, value in state.items()}
    run(step, state, draws(2, dtype=torch.float32, iterations=3), hyperparameters(gan, torch.float32))
    assert all(torch.equal(state[name], value) for name, value in before.items())


def test_each_update_changes_its_own_network_only_and_keeps_no_graph():
    gan = GAN()
    step = Step(gan, mlp(LATENT, 2, 8, 1), mlp(2, 1, 8, 1))
    state = step.initial_state({role: torch.rand(step.networks[role].size) for role in step.networks})
    z, h = {"z": torch.randn(BATCH, LATENT)}, hyperparameters(gan, torch.float32)
    updates = {"discriminator": step.discriminator_step(state, torch.randn(BATCH, 2), z, h),
               "generator": step.generator_step(state, z, h)}
    for role, (new, seen) in updates.items():
        changed = {name for name in state if not torch.equal(new[name], state[name])}
        assert changed == as_part(role, part(state, role)).keys()
        assert set(seen) == {f"{role}_loss"}
        assert not any(value.requires_grad for value in [*new.values(), *seen.values()])
        assert new.keys() == state.keys()


def test_a_state_is_the_sum_of_its_parts():
    step = Step(ganlib.MAGAN(), mlp(LATENT, 2, 8, 1), ganlib.networks.Autoencoder(mlp(2, 3, 8, 1), mlp(3, 2, 8, 1)))
    state = step.initial_state({role: torch.rand(step.networks[role].size) for role in ROLES})
    parts = {owner: part(state, owner) for owner in (*ROLES, OBJECTIVE)}
    assert all(parts[role].keys() == {"weights", "mean", "square", "updates"} for role in ROLES)
    assert {"margin", "fake_before"} <= parts[OBJECTIVE].keys() and part(state, "gen") == part(state, "weights") == {}
    again = [named for owner, values in parts.items() for named in as_part(owner, values).items()]
    assert [name for name, _ in again] == list(state) and all(value is state[name] for name, value in again)


def test_samples_and_values_are_those_of_the_networks():
    generator, discriminator = modules()
    step = Step(GAN(), mlp(LATENT, 2, 16, 2), mlp(2, 1, 16, 2))
    state = state_of(step, generator, discriminator)
    z = draws(1)[0][1][0]
    torch.testing.assert_close(step.sample(state, z), generator(z).detach())
    torch.testing.assert_close(step.value(state, z), discriminator(z).sigmoid().squeeze(-1).detach())


def test_too_few_draws_for_the_batches_are_refused():
    step = Step(GAN(), mlp(LATENT, 2, 8, 1), mlp(2, 1, 8, 1))
    state = step.initial_state({role: torch.rand(step.networks[role].size) for role in step.networks})
    with pytest.raises(ValueError):
        step(state, [torch.zeros(BATCH, 2)] * 2, [{"z": torch.zeros(BATCH, LATENT)}] * 2, hyperparameters(GAN()))


def test_what_is_not_an_objective_is_refused():
    with pytest.raises(ValueError, match="objective = 'gan': expected an Objective such as GAN()"):
        Step("gan", mlp(LATENT, 2), mlp(2, 1))


# The exported graph, in onnxruntime, which computes in float32. Against ganlib in float32 only the order of additions
# differs: 1e-6 was seen. Against double precision that is not all. Adam divides a gradient by its own size, so where
# the gradient is near rounding error (a ReLU that wakes up) the update is noise of the size of the learning rate. It
# hits few weights and hardly the losses, so there all losses are compared, but of the weights only their mean distance.
MANIFEST = json.loads((GRAPHS / "gan.json").read_text())
WIDTH, DEPTH = 64, 3
EXPORTED = {entry["when"]["loss"]: entry["train"] for entry in MANIFEST["variants"]}


def in_onnxruntime(file, state, turns, real, z, h):
    """The training graph over T updates: the state after them, and what each measured, (T,)."""
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    graph = onnxruntime.InferenceSession(GRAPHS / file, options)
    feeds = {**state, "generator_turn": turns, "real": real, "z": z, **h}
    feeds = {i.name: feeds[i.name].numpy() for i in graph.get_inputs()}
    found = dict(zip([o.name for o in graph.get_outputs()], map(torch.from_numpy, graph.run(None, feeds))))
    return ({name: found[f"next.{name}"] for name in state},
            {name: found[f"measured.{name}"] for name in MANIFEST["measured"]})


def book_setting(loss, k):
    """An objective, the exported networks as modules, ganlib's step for them, and samples, all in float32."""
    gan = GAN(discriminator_steps=k, loss=loss, discriminator_optimizer=Adam(2e-3, beta1=0.5),
              generator_optimizer=Adam(5e-4))
    generator, discriminator = modules(2, torch.float32, WIDTH, DEPTH)
    step = Step(gan, mlp(LATENT, 2, WIDTH, DEPTH), mlp(2, 1, WIDTH, DEPTH))
    return gan, generator, discriminator, step, draws(k, dtype=torch.float32, batch=128)


@pytest.mark.parametrize("k", [1, 3])
@pytest.mark.parametrize("loss", LOSSES)
def test_exported_graph_is_the_eager_step_and_algorithm_1(loss, k):
    gan, generator, discriminator, step, samples = book_setting(loss, k)
    before, h = state_of(step, generator, discriminator), hyperparameters(gan, torch.float32)
    turns = torch.tensor(([False] * k + [True]) * ITERATIONS)
    real = torch.cat([torch.cat([x, torch.full_like(x[:1], torch.nan)]) for x, _ in samples])
    state, measured = in_onnxruntime(EXPORTED[loss], before, turns, real, torch.cat([z for _, z in samples]), h)

    # Each update measures its own loss, and says NaN to the other.
    assert torch.equal(measured["discriminator_loss"].isnan(), turns)
    assert torch.equal(measured["generator_loss"].isnan(), ~turns)
    losses = {"discriminator_loss": measured["discriminator_loss"][k - 1::k + 1],
              "generator_loss": measured["generator_loss"][k::k + 1]}

    eager_state, eager_losses = run(step, before, samples, h)
    torch.testing.assert_close(losses, eager_losses, rtol=0, atol=1e-5)
    torch.testing.assert_close(state, eager_state, rtol=0, atol=1e-4)

    exact = [(x.double(), z.double()) for x, z in samples]
    expected = algorithm_1(generator.double(), discriminator.double(), gan, exact)
    torch.testing.assert_close({n: v.double() for n, v in losses.items()}, expected, rtol=0, atol=1e-4)
    for role, module in (("generator", generator), ("discriminator", discriminator)):
        weights = parameters_to_vector(module.parameters()).detach()
        assert (state[f"{role}.weights"] - weights).abs().mean() < 1e-5
        assert (state[f"{role}.weights"] - before[f"{role}.weights"]).abs().mean() > 1e-3  # it did train


def test_the_page_may_choose_whose_turn_it_is_and_change_learning_rates_between_calls():
    """k, and every slider, is live: two calls with other hyperparameters and an uneven pattern of turns."""
    gan, generator, discriminator, step, samples = book_setting("non_saturating", 3)
    real, z = torch.cat([x for x, _ in samples]), torch.cat([z[:-1] for _, z in samples])
    graph_state = eager_state = state_of(step, generator, discriminator)
    h = hyperparameters(gan, torch.float32)
    for call, turns in enumerate(([1, 0, 0, 1, 1, 1, 0], [0] * 9 + [1] * 9)):
        h["generator_optimizer.learning_rate"] = torch.tensor([1e-4, 3e-3][call])
        h["discriminator_optimizer.beta1"] = torch.tensor([0.0, 0.9][call])
        turns = torch.tensor(turns).bool()
        own = slice(20 * call, 20 * call + len(turns))
        graph_state, measured = in_onnxruntime(EXPORTED["non_saturating"], graph_state, turns, real[own], z[own], h)
        losses = []
        for turn, x, noise in zip(turns, real[own], z[own]):
            eager_state, seen = (step.generator_step(eager_state, {"z": noise}, h) if turn else
                                 step.discriminator_step(eager_state, x, {"z": noise}, h))
            losses += seen.values()
        torch.testing.assert_close(torch.where(turns, measured["generator_loss"], measured["discriminator_loss"]),
                                   torch.stack(losses), rtol=0, atol=1e-5)
        torch.testing.assert_close(graph_state, eager_state, rtol=0, atol=1e-4)


def test_slope_and_descent_are_those_of_finite_differences():
    """Of D at each sample, and of log D, which GAN's generator climbs."""
    torch.manual_seed(0)
    step = Step(GAN(), mlp(2, 2, 4, 1), mlp(2, 1, 8, 2, nn.Tanh))
    state = step.initial_state({role: torch.rand(network.size) for role, network in step.networks.items()})
    state, x = {name: value.double() for name, value in state.items()}, torch.randn(7, 2, dtype=torch.float64)

    def slopes(value):
        moves = 1e-6 * torch.eye(2, dtype=torch.float64)
        return torch.stack([(value(x + move) - value(x - move)) / 2e-6 for move in moves], -1)
    found = step.slope(state, x), step.descent(state, x, {}, as_tensors(numbers(step.objective)))
    expected = slopes(lambda x: step.value(state, x)).norm(dim=-1), slopes(lambda x: step.value(state, x).log())
    torch.testing.assert_close(found, expected, rtol=1e-6, atol=1e-9)
    assert found[0].min() > 1e-4
