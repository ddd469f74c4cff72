"""Spectral normalisation against torch's own; R1 and R2 by hand; the relativistic loss against the classifier's."""
import copy
import math

import pytest
import torch
from objective_cases import exact, given, normal
from torch import nn
from torch.nn.utils import vector_to_parameters
from torch.nn.utils.parametrizations import spectral_norm

import ganlib
from ganlib import GAN, GANR1, R3GAN, SGD, SNGAN, Step
from ganlib.networks import mlp

BATCH = 6


def sngan(**changes):
    """A step of spectral normalisation whose updates are the gradients, and its state in double precision."""
    step = Step(SNGAN(discriminator_optimizer=SGD(0.3), **changes), mlp(2, 2, 4, 1), mlp(2, 1, 5, 2, nn.Tanh))
    h = {name: exact(value)[0] for name, value in ganlib.hyperparameters.numbers(step.objective).items()}
    weights = {role: normal(network.size, seed=i) for i, (role, network) in enumerate(step.networks.items())}
    return step, step.state_from(weights, h), h


def test_spectral_normalisation_is_torchs_over_several_updates():
    """dim=1: torch then begins its round with the same of the two vectors. In its eval mode they rest."""
    step, state, h = sngan(loss="non_saturating")
    twin = copy.deepcopy(step.networks["discriminator"].module).double()
    vector_to_parameters(state["discriminator.weights"].clone(), twin.parameters())
    sizes = {"left": [5, 5, 1], "right": [2, 5, 5]}
    first = {side: state[f"objective.{side}"].split(sizes[side]) for side in sizes}
    for layer, u, v in zip([twin[0], twin[2], twin[4]], first["left"], first["right"]):
        spectral_norm(layer, dim=1)
        layer.parametrizations.weight[0]._v.data, layer.parametrizations.weight[0]._u.data = u.clone(), v.clone()
    for i in range(5):
        real, z = normal(BATCH, 2, seed=i), normal(BATCH, 2, seed=100 + i)
        fake = step.sample(state, z)
        state, seen = step.discriminator_step(state, real, {"z": z}, h)
        twin.train()
        on_real, on_fake = twin(torch.cat([real, fake])).split(BATCH)  # one call: torch makes a round at each
        loss = nn.functional.softplus(-on_real).mean() + nn.functional.softplus(on_fake).mean()
        weights = list(twin.parameters())
        with torch.no_grad():
            for weight, gradient in zip(weights, torch.autograd.grad(loss, weights)):
                weight -= 0.3 * gradient
        twin.eval()
        torch.testing.assert_close(seen["discriminator_loss"], loss.detach(), rtol=1e-12, atol=0)
        torch.testing.assert_close(step.value(state, real), twin(real)[:, 0].detach(), rtol=1e-10, atol=1e-12)


def test_after_many_rounds_the_largest_singular_value_is_one_and_no_slope_is_above_it():
    step, state, _ = sngan()
    for _ in range(300):
        state = step._watched(state)
    named = step.objective.effective(step.networks["discriminator"].unpack(state["discriminator.weights"]),
                                     {side: state[f"objective.{side}"] for side in ("left", "right")})
    for name, weight in named.items():
        if name.endswith("weight"):
            assert torch.linalg.matrix_norm(weight, 2).item() == pytest.approx(1, abs=1e-9)
    assert step.slope(state, 3 * normal(500, 2, seed=5)).max() <= 1


def test_the_hinge_leaves_what_is_beyond_it():
    h = given(SNGAN(), lipschitz=2.0)
    loss, _ = SNGAN().discriminator_loss(nn.Identity(), exact(0.25, 3)[:, None], exact(-2, 0.5)[:, None], h, {})
    assert loss.item() == (0.5 + 0) / 2 + (0 + 2) / 2
    assert SNGAN().generator_loss(nn.Identity(), exact(-2, 0.5)[:, None], h, {})[0].item() == 1.5


def quadratic(a, b):
    """f(x) = x^T A x / 2 + b x, whose slope is A x + b."""
    return lambda x: ((x @ a * x).sum(-1, keepdim=True) / 2 + x @ b[:, None])


@pytest.mark.parametrize("objective", [GANR1, R3GAN])
def test_the_penalties_and_their_gradient_by_hand(objective):
    """E ||A x + b||^2 has the gradient 2 E (A x + b) in b: half of it, times the weight, is what a penalty adds."""
    a, b = normal(2, 2, seed=1), normal(2, seed=2).requires_grad_()
    a = a + a.T
    real, fake = normal(BATCH, 2, seed=3), normal(BATCH, 2, seed=4)
    f, h, none = quadratic(a, b), given(objective(), r1=3.0, r2=0.5), given(objective(), r1=0.0, r2=0.0)
    loss, seen = objective().discriminator_loss(f, real, fake, h, {})
    added = loss - objective().discriminator_loss(f, real, fake, none, {})[0]
    slopes = [x @ a + b for x in (real, fake)]
    means = [slope.square().sum(-1).mean() for slope in slopes]
    torch.testing.assert_close((seen["slope_real"], seen["slope_fake"]), tuple(means), rtol=1e-12, atol=0)
    torch.testing.assert_close(added, 1.5 * means[0] + 0.25 * means[1], rtol=1e-12, atol=0)
    torch.testing.assert_close(torch.autograd.grad(added, b)[0], 3 * slopes[0].mean(0) + 0.5 * slopes[1].mean(0),
                               rtol=1e-10, atol=0)


def test_without_weights_r1_is_the_gan_of_2014():
    f, real, fake = quadratic(normal(2, 2), normal(2, seed=2)), normal(BATCH, 2, seed=3), normal(BATCH, 2, seed=4)
    h = given(GANR1(), r1=0.0)
    assert GANR1().discriminator_loss(f, real, fake, h, {})[0] == GAN().discriminator_loss(f, real, fake, h, {})[0]
    assert GANR1().generator_loss(f, fake, h, {})[0] == GAN().generator_loss(f, fake, h, {})[0]


def test_a_pair_is_judged_by_its_difference_alone():
    """A constant added to f changes nothing; -log sigmoid of the lead, pair by pair and not of the means."""
    real, fake, h = exact(0.0, 2.0)[:, None], exact(1.0, -1.0)[:, None], given(R3GAN(), r1=0.0, r2=0.0)
    wanted = (math.log1p(math.exp(1)) + math.log1p(math.exp(-3))) / 2
    for shift in (0.0, 7.0):
        loss, _ = R3GAN().discriminator_loss(lambda x, shift=shift: x + shift, real, fake, h, {})
        assert loss.item() == pytest.approx(wanted, rel=1e-12)
    wanted = (math.log1p(math.exp(-1)) + math.log1p(math.exp(3))) / 2
    assert R3GAN().generator_loss(nn.Identity(), fake, h, {"real": real})[0].item() == pytest.approx(wanted, rel=1e-12)


def test_the_generators_real_batch_is_another_one_and_is_drawn_by_who_pairs_alone():
    small = {"generator": mlp(2, 2, 4, 1), "discriminator": mlp(2, 1, 4, 1), "batch_size": 8}
    run, plain = (ganlib.start(objective, "ring", **small) for objective in (R3GAN(), GANR1()))
    for each in (run, plain):
        wanted = each.step.random_inputs(8, 2)
        [real], draws = each.draws.iteration(each.data, 1, 8, wanted, each.step.objective.pairs)
        assert "real" not in draws[0] and ("real" in draws[-1]) == each.step.objective.pairs
    [real], draws = run.draws.iteration(run.data, 1, 8, wanted, True)
    assert draws[-1]["real"].shape == real.shape and not torch.equal(draws[-1]["real"], real)
