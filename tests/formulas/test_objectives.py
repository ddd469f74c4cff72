"""What every objective owes, whatever its paper: right gradients, models that do not touch each other, clear refusals.

The formulas of each paper have a file each, test_objectives_*.py.
"""
from dataclasses import dataclass, replace

import pytest
import torch
from objective_cases import CODE, DISCRIMINATORS, as_given, drawn, every_variant, given, normal, uniform
from torch import nn

import ganlib
from ganlib import GAN, SGD, VGAN, Objective, Step, objectives
from ganlib.hyperparameters import numbers, scope
from ganlib.networks import Pure, mlp
from ganlib.step import OBJECTIVE, as_part, part

VARIANTS = every_variant()
each_variant = pytest.mark.parametrize("variant", VARIANTS)
BATCH, LATENT, MODELS = 4, 1, 3


def test_every_file_of_a_paper_is_found_and_nothing_else():
    assert {"gan", "wgan", "wgan_gp", "ebgan", "vgan", "magan", "began", "least_squares", "sngan", "gan_r1",
            "r3gan"} <= set(objectives.ALL)
    assert objectives.ALL["gan"] is GAN and objectives.GAN is GAN and "objective" not in objectives.ALL
    assert all(issubclass(found, Objective) and found is not Objective for found in objectives.ALL.values())


def switched_on(objective):
    """The objective's numbers, with what is off by default (a weight of 0) switched on, a margin among the energies of this
    file's samples, and no clipping, which would hide a gradient."""
    others = {name: 0.3 for name, value in numbers(objective).items() if value == 0 and "optimizer" not in name}
    others |= {name: value for name, value in (("margin", 1.9), ("clip", 1e9)) if hasattr(objective, name)}
    return as_given(objective, **others)


def setting(variant, shape=2):
    """A step that moves weights by exactly their gradient, its state, and all that an update takes."""
    objective = replace(VARIANTS[variant], discriminator_optimizer=SGD(1.0), generator_optimizer=SGD(1.0))
    step = Step(objective, mlp(LATENT, shape, depth=0), DISCRIMINATORS[objective.network](shape))
    h = switched_on(objective)
    weights = {role: 0.5 * normal(network.size, seed=i) for i, (role, network) in enumerate(step.networks.items())}
    state = step.state_from(weights, h)
    real, other = normal(2, BATCH, *((shape,) if isinstance(shape, int) else shape), seed=3)
    draws = {"z": normal(BATCH, LATENT, seed=2), "real": other,
             **drawn(objective, BATCH, step.networks["discriminator"].module)}
    return step, state, real, draws, h


def judge(step, state, weights):
    """The discriminator of many models' weights, as the objective has them act with what it remembers in a state."""
    memory = for_each(weights.shape[:-1], part(state, OBJECTIVE))
    network = step.networks["discriminator"]
    return step._judge({"discriminator.weights": weights, **as_part(OBJECTIVE, memory)}, network.unpack(weights))


def slopes(loss, weights, eps=1e-5):
    """The gradient at `weights` (P,), by central differences, of a loss that takes many models' weights at once."""
    moves = eps * torch.eye(len(weights), dtype=torch.float64)
    above, below = loss(torch.cat([weights + moves, weights - moves])).detach().chunk(2)
    return (above - below) / (2 * eps)


def for_each(models, tensors):
    return {name: value.expand((*models, *value.shape)) for name, value in tensors.items()}


SHAPES = pytest.mark.parametrize("shape", [2, (1, 2, 3)], ids=["points", "images"])


@SHAPES
@each_variant
def test_the_discriminator_descends_its_loss(variant, shape):
    """Through the whole step, also through the gradient of a gradient that a penalty needs, by finite differences."""
    step, state, real, draws, h = setting(variant, shape)
    after, seen = step.discriminator_step(state, real, draws, h)
    fake, watched = step.sample(state, draws["z"]), step._watched(state)

    def loss(weights):
        own = for_each(weights.shape[:-1], draws | {"real": real, "fake": fake})
        return step.objective.discriminator_loss(
            judge(step, watched, weights), own["real"], own["fake"], scope(h), own)[0]
    weights = state["discriminator.weights"]
    assert seen["discriminator_loss"] == loss(weights)
    torch.testing.assert_close(weights - after["discriminator.weights"], slopes(loss, weights), rtol=1e-6, atol=1e-8)
    assert torch.equal(after["generator.weights"], state["generator.weights"])


@SHAPES
@each_variant
def test_the_generator_descends_its_loss_through_the_discriminator(variant, shape):
    step, state, _, draws, h = setting(variant, shape)
    after, seen = step.generator_step(state, draws, h)

    def loss(weights):
        own = for_each(weights.shape[:-1], draws | {"critic": state["discriminator.weights"]})
        fake = step.sample({"generator.weights": weights}, own["z"])
        return step.objective.generator_loss(judge(step, state, own["critic"]), fake, scope(h), own)[0]
    weights = state["generator.weights"]
    assert seen["generator_loss"] == loss(weights)
    torch.testing.assert_close(weights - after["generator.weights"], slopes(loss, weights), rtol=1e-6, atol=1e-8)
    assert torch.equal(after["discriminator.weights"], state["discriminator.weights"])


@dataclass(frozen=True)
class Watched(GAN):
    def discriminator_loss(self, f, real, fake, h, draws):
        assert not fake.requires_grad
        return super().discriminator_loss(f, real, fake, h, draws)


def test_generated_samples_come_to_the_discriminator_without_the_generators_graph():
    step = Step(Watched(), mlp(LATENT, 2, depth=0), mlp(2, 1, depth=0))
    state = step.state_from({role: torch.ones(network.size, requires_grad=True) for role, network in step.networks.items()})
    new, seen = step.discriminator_step(state, torch.ones(BATCH, 2), {"z": torch.ones(BATCH, LATENT)},
                                        {name: torch.tensor(float(value)) for name, value in numbers(GAN()).items()})
    assert not seen["discriminator_loss"].requires_grad and not new["discriminator.weights"].requires_grad


@each_variant
@pytest.mark.parametrize("shared", [True, False], ids=["one setting", "a setting each"])
def test_models_on_a_leading_axis_are_each_the_model_alone(variant, shared):
    """Losses, what is measured, and gradients: no model in another's."""
    objective = VARIANTS[variant]
    network = Pure(DISCRIMINATORS[objective.network](2))
    weights = normal(MODELS, network.size).requires_grad_()
    real, fake = normal(2, MODELS, BATCH, 2, seed=1).requires_grad_()
    draws = drawn(objective, BATCH, network.module, models=(MODELS,)) | {"real": real.detach()}
    scale = torch.tensor(1.0 if shared else [0.5, 1.0, 1.5])
    h = {name: value * scale for name, value in switched_on(objective).items()}

    def update(i, role):
        """The loss, what was measured and the gradient, of all models (i = ...) or of one."""
        def f(*x):
            return network(network.unpack(weights[i]), *x)
        own, noise = scope({n: v[i] if v.dim() else v for n, v in h.items()}), {n: v[i] for n, v in draws.items()}
        if role == "discriminator":
            loss, seen = objective.discriminator_loss(f, real[i], fake[i], own, noise)
            return loss, seen, torch.autograd.grad(loss.sum(), weights)[0][i]
        loss, seen = objective.generator_loss(f, fake[i], own, noise)
        return loss, seen, torch.autograd.grad(loss.sum(), fake)[0][i]
    for role in ("discriminator", "generator"):
        loss, seen, gradient = update(..., role)
        assert {value.shape for value in [loss, *seen.values()]} == {(MODELS,)}
        for i in range(MODELS):
            alone = update(i, role)
            assert alone[0].shape == ()
            torch.testing.assert_close((loss[i], {name: value[i] for name, value in seen.items()}, gradient[i]), alone,
                                       rtol=1e-12, atol=1e-14)


@each_variant
def test_memories_on_a_leading_axis_are_each_the_memory_alone(variant):
    objective = VARIANTS[variant]
    h = {name: value * torch.tensor([0.5, 1.0, 1.5]) for name, value in as_given(objective, epoch=2.0).items()}
    measured = uniform(40, MODELS)  # the same numbers under every name that an objective looks for
    names = ("energy_real", "energy_fake", "kl", "discriminator_loss", "generator_loss")

    def adapted(i):
        own = scope({name: value[i] for name, value in h.items()})
        memory = objective.memory(own)
        for turn, values in enumerate(measured):
            before = {name: torch.as_tensor(value).clone() for name, value in memory.items()}
            seen = {name: (values[i] * place) for place, name in enumerate(names, 1)}
            new = objective.adapt("generator" if turn % 3 == 2 else "discriminator", memory, seen, own)
            assert new.keys() == memory.keys() and all(torch.equal(memory[n], before[n]) for n in memory)
            memory = new
        return memory
    together = adapted(...)
    assert all(value.shape == (MODELS,) for value in together.values())
    for i in range(MODELS):
        torch.testing.assert_close({name: value[i] for name, value in together.items()}, adapted(i), rtol=0, atol=0)


ADAPTING = [variant for variant, objective in VARIANTS.items()
            if objective.memory(given(objective)).keys() & numbers(objective)]


@pytest.mark.parametrize("variant", ADAPTING)
def test_what_adapts_takes_the_place_of_the_hyperparameter(variant):
    step, state, real, draws, h = setting(variant)
    names = step.objective.memory(scope(h)).keys() & h.keys()
    assert len(names) == 1
    [name] = names
    moved = h | {name: h[name] + 0.25}
    _, seen = step.discriminator_step(state | {f"objective.{name}": moved[name]}, real, draws, h)
    _, expected = step.discriminator_step(step.state_from(weights_of(state), moved), real, draws, moved)
    assert seen[name] == moved[name] and seen == expected
    _, unmoved = step.discriminator_step(state, real, draws, h)
    assert unmoved[name] == h[name] and unmoved["discriminator_loss"] != seen["discriminator_loss"]


def weights_of(state):
    return {role: state[f"{role}.weights"] for role in ("generator", "discriminator")}


def test_all_that_adapts_is_among_them():
    assert {"ebgan", "vgan", "magan", "began"} <= {variant.split()[0] for variant in ADAPTING}


@each_variant
@pytest.mark.parametrize("kind", DISCRIMINATORS)
def test_a_discriminator_of_the_wrong_kind_is_refused(variant, kind):
    objective = VARIANTS[variant]
    if kind == objective.network:
        ganlib.start(objective, "ring", discriminator=DISCRIMINATORS[kind](2))
        return
    network, x = DISCRIMINATORS[kind](2).double(), normal(BATCH, 2)

    def f(x, noise=None):
        return network(x)
    draws = {"epsilon": uniform(BATCH), "noise_real": normal(BATCH, CODE), "noise_fake": normal(BATCH, CODE), "real": x}
    for refused in (lambda: ganlib.start(objective, "ring", discriminator=DISCRIMINATORS[kind](2)),
                    lambda: objective.discriminator_loss(f, x, x, given(objective), draws),
                    lambda: objective.generator_loss(f, x, given(objective), draws),
                    lambda: objective.value(f, x)):
        with pytest.raises(ValueError, match=r"has shape .*: expected "):
            refused()


CRITICS = [variant for variant, objective in VARIANTS.items() if objective.network == "critic"]


@pytest.mark.parametrize("variant", CRITICS)
@pytest.mark.parametrize("outputs", [lambda x: x[..., 0], lambda x: x], ids=["(N,)", "(N, 2)"])
def test_a_critics_output_that_would_broadcast_silently_is_refused(variant, outputs):
    objective, x = VARIANTS[variant], normal(BATCH, 2)
    draws = {"epsilon": uniform(BATCH), "real": x}
    for refused in (lambda: objective.discriminator_loss(outputs, x, x, given(objective), draws),
                    lambda: objective.generator_loss(outputs, x, given(objective), draws),
                    lambda: objective.value(outputs, x)):
        with pytest.raises(ValueError, match=r"has shape \(4(, 2|,)\): expected \(\.\.\., batch, 1\)"):
            refused()


@each_variant
def test_float32_stays_float32(variant):
    objective = VARIANTS[variant]
    network = DISCRIMINATORS[objective.network](2)
    h = scope({name: value.float() for name, value in as_given(objective).items()})
    real, fake, other = torch.randn(3, BATCH, 2)
    draws = {"real": other, **{name: value.float() for name, value in drawn(objective, BATCH, network).items()}}
    for loss, seen in (objective.discriminator_loss(network, real, fake, h, draws),
                       objective.generator_loss(network, fake, h, draws)):
        assert {value.dtype for value in [loss, *seen.values()]} == {torch.float32}
    assert {value.dtype for value in objective.memory(h).values()} <= {torch.float32}


def test_a_module_without_a_code_cannot_be_vgans_discriminator():
    with pytest.raises(ValueError, match="discriminator is a Linear: expected a Bottleneck"):
        VGAN().random_inputs(BATCH, nn.Linear(2, 1))
