"""WGAN-GP by hand: the penalty, where it is measured, and what a penalised critic can reach."""
import math
import re

import numpy as np
import pytest
import torch
from objective_cases import as_given, column, critic, exact, given, normal, uniform
from torch import nn

import ganlib
from ganlib import WGANGP, Adam, Step
from ganlib.data import Mixture
from ganlib.distances import wasserstein_1d
from ganlib.networks import Pure, mlp
from ganlib.objectives.wgan_gp import between, squared_slope

REAL, FAKE, EPSILON = exact([1, 0], [0, 2]), exact([3, 0], [0, 0]), exact(0.5, 0.25)
SHAPES = pytest.mark.parametrize("shape", [(1,), (2,), (3, 4), (1, 4, 4), (3, 2, 2)], ids=str)
SIDES = pytest.mark.parametrize("sides", ["two", "one"])


def measured(f, real, fake, epsilon, **options):
    """The loss and what was measured, with λ = 10."""
    objective = WGANGP(**options)
    loss, seen = objective.discriminator_loss(f, real, fake, given(objective), {"epsilon": epsilon})
    return loss, seen["estimate"], seen["slope"], seen["penalty_term"]


def bowl(x):
    """f = x_1^2 + 2 x_2, of slope (2 x_1, 2)."""
    return (x[..., :1].square() + 2 * x[..., 1:])


def test_two_sided_by_hand():
    """f is 1, 4 on real and 9, 0 on generated samples: the estimate is 5/2 - 9/2 = -2.

    Halfway between (1, 0) and (3, 0) is (2, 0), where the slope is (4, 2), of length sqrt(20). A quarter of (0, 2) and three
    of (0, 0) is (0, 0.5), where it is (0, 2), of length 2. The excesses over 1 are sqrt(20) - 1 and 1.
    """
    loss, estimate, slope, term = measured(bowl, REAL, FAKE, EPSILON)
    by_hand = ((math.sqrt(20) - 1) ** 2 + 1) / 2
    assert (estimate.item(), slope.item(), term.item()) == pytest.approx((-2, (math.sqrt(20) + 2) / 2, by_hand), rel=1e-12)
    assert loss.item() == pytest.approx(2 + 10 * by_hand, rel=1e-12)


@pytest.mark.parametrize("sides, term", [("two", (0.36 + 0.49) / 2), ("one", 0.49 / 2)])
def test_one_side_forgives_slopes_below_1_by_hand(sides, term):
    """f = x^2 / 2 has slope |x|: 0.4 halfway between 0 and 0.8, and 1.7 halfway between 1.4 and 2."""
    got = measured(lambda x: x.square() / 2, column(0, 1.4), column(0.8, 2), exact(0.5, 0.5), sides=sides)
    assert got[3].item() == pytest.approx(term, rel=1e-11)
    assert got[2].item() == pytest.approx((0.4 + 1.7) / 2, rel=1e-11)


def test_the_generator_descends_minus_the_critics_mean():
    loss, seen = WGANGP().generator_loss(bowl, FAKE, given(WGANGP()), {})
    assert loss.item() == -9 / 2 and seen == {}


@SHAPES
@SIDES
def test_loss_is_that_of_a_loop_with_finite_differences(shape, sides):
    """One sample and one feature at a time, in numpy."""
    f, epsilon, (real, fake) = critic(*shape), uniform(6), normal(2, 6, *shape)

    def at(x):
        return f(torch.from_numpy(x).reshape(1, *shape)).item()
    total, slopes = 0.0, []
    for x, generated, e in zip(real.numpy(), fake.numpy(), epsilon.tolist()):
        middle = (e * x + (1 - e) * generated).ravel()
        moves = 1e-6 * np.eye(middle.size)
        slopes.append(math.sqrt(sum(((at(middle + d) - at(middle - d)) / 2e-6) ** 2 for d in moves)))
        excess = max(0.0, slopes[-1] - 1) if sides == "one" else slopes[-1] - 1
        total += (at(generated) - at(x) + 10 * excess ** 2) / 6
    assert min(slopes) < 1 < max(slopes)
    loss, _, slope, _ = measured(f, real, fake, epsilon, sides=sides)
    assert loss.item() == pytest.approx(total, rel=1e-7) and slope.item() == pytest.approx(sum(slopes) / 6, rel=1e-8)


def linear(shape, length):
    """A critic with the same slope everywhere, of this length."""
    direction = normal(*shape)
    direction *= length / direction.norm()
    return lambda x: (x * direction).flatten(1).sum(1, keepdim=True)


@SHAPES
@SIDES
def test_a_critic_of_slope_1_pays_nothing(shape, sides):
    real, fake = normal(2, 5, *shape)
    loss, estimate, slope, term = measured(linear(shape, 1.0), real, fake, uniform(5), sides=sides)
    assert slope.item() == pytest.approx(1, rel=1e-12) and term < 1e-22 and loss.item() == pytest.approx(-estimate.item())


@SHAPES
@pytest.mark.parametrize("length", [0.0, 0.25, 3.0])
def test_a_linear_critic_pays_for_the_length_of_its_slope_whatever_the_shape(shape, length):
    real, fake = normal(2, 5, *shape)
    for sides, excess in (("two", length - 1), ("one", max(0, length - 1))):
        assert measured(linear(shape, length), real, fake, uniform(5), sides=sides)[3].item() == pytest.approx(
            excess ** 2, rel=1e-5, abs=1e-12)


def test_each_sample_pays_for_its_own_slope_only():
    """The mean of the terms of batches of one; and a sample that moves changes its own term only."""
    f, real, fake, epsilon = critic(3, 2, 2), *normal(2, 5, 3, 2, 2), uniform(5)
    alone = torch.stack([measured(f, real[i:i + 1], fake[i:i + 1], epsilon[i:i + 1])[3] for i in range(5)])
    torch.testing.assert_close(measured(f, real, fake, epsilon)[3], alone.mean(), rtol=1e-12, atol=0)
    points = normal(5, 3, 2, 2)
    before = squared_slope(f, points)
    points[2] += 1
    assert ((squared_slope(f, points) != before).nonzero() == 2).all()


# Where the slope is measured

def visited(at, real, fake, epsilon):
    """The points at which the critic was asked, after the real and the generated samples: those of the penalty."""
    seen = []
    measured(lambda x: (seen.append(x), linear(x.shape[1:], 1.0)(x))[1], real, fake, epsilon, at=at)
    assert len(seen) == 3 and torch.equal(seen[0], real) and torch.equal(seen[1], fake)
    return seen[2].detach()


@SHAPES
def test_one_epsilon_a_sample_is_the_same_in_every_pixel(shape):
    real, fake, epsilon = *normal(2, 6, *shape), uniform(6)
    mixed = (visited("interpolates", real, fake, epsilon) - fake) / (real - fake)
    torch.testing.assert_close(mixed.flatten(1), epsilon[:, None].expand(6, math.prod(shape)), rtol=1e-9, atol=1e-12)


def test_the_slope_may_be_measured_at_either_end():
    real, fake, epsilon = *normal(2, 6, 2), uniform(6)
    assert torch.equal(visited("real", real, fake, epsilon), real)
    assert torch.equal(visited("generated", real, fake, epsilon), fake)


def test_the_step_draws_one_epsilon_a_sample_and_each_its_own():
    step = Step(WGANGP(), mlp(1, (1, 4, 4)), mlp((1, 4, 4), 1))
    assert step.random_inputs(64, 1)["epsilon"] == ("uniform", (64,))
    run = ganlib.start(WGANGP(), "ring", batch_size=64)
    _, draws = run.draws.iteration(run.data, 5, 64, run.step.random_inputs(64, 2))
    for draw in draws:
        assert draw["epsilon"].shape == (64,) and draw["epsilon"].unique().numel() == 64
        assert 0 <= draw["epsilon"].min() < 0.25 and 0.75 < draw["epsilon"].max() < 1
    assert len({draw["epsilon"][0].item() for draw in draws}) == 6


@pytest.mark.parametrize("real, fake, epsilon", [((4, 2), (3, 2), (4,)), ((4, 2), (4, 3), (4,)), ((4, 2), (4, 2), (3,)),
                                                 ((4, 2), (4, 2), (2, 4)), ((4, 1, 2, 2), (4, 2, 2), (4,))])
def test_shapes_that_would_broadcast_are_refused(real, fake, epsilon):
    with pytest.raises(ValueError, match=re.escape(f"have shapes {real}, {fake} and {epsilon}: expected")):
        between(torch.zeros(real), torch.zeros(fake), torch.zeros(epsilon))


# The gradient of the penalty

@SIDES
@pytest.mark.parametrize("at", ["interpolates", "real", "generated"])
def test_the_penalty_reaches_the_critics_weights_by_finite_differences(sides, at):
    """The loss minus the plain estimate, so that nothing but the gradient of a gradient is compared."""
    network, real, fake, epsilon = Pure(mlp(2, 1, 5, 2, nn.Tanh)), *normal(2, 4, 2), uniform(4)

    def penalty(weights):
        def f(x):
            return network(network.unpack(weights), x)
        loss, estimate, _, _ = measured(f, real, fake, epsilon, sides=sides, at=at)
        return loss + estimate
    weights = normal(network.size).requires_grad_()
    assert torch.autograd.gradcheck(penalty, (weights,))
    assert torch.autograd.grad(penalty(weights), weights)[0].abs().max() > 0.1


@pytest.mark.parametrize("penalty", [0.1, 10.0])
def test_the_gradient_of_a_linear_critic_by_hand(penalty):
    """f = w x: d/dw of -w (E x - E x~) + λ (|w| - 1)^2 is -(E x - E x~) + 2 λ (|w| - 1) sign(w)."""
    real, fake, w = column(1, 3), column(0, 1), torch.tensor(-2.5, dtype=torch.float64, requires_grad=True)
    loss, _ = WGANGP().discriminator_loss(lambda x: w * x, real, fake, given(WGANGP(), penalty=penalty),
                                          {"epsilon": uniform(2)})
    assert torch.autograd.grad(loss, w)[0].item() == pytest.approx(-1.5 + 2 * penalty * 1.5 * -1, rel=1e-11)


@pytest.mark.parametrize("penalty", [0.1, 10.0])
@SIDES
def test_the_best_penalised_slope_is_a_little_above_1(penalty, sides):
    """For samples that lie a apart, k a - λ (k - 1)^2 is largest at k = 1 + a / (2 λ)."""
    real, fake = column(0, 1), column(2, 5)  # f = -k x; a = 3
    k = torch.tensor(1 + 3 / (2 * penalty), dtype=torch.float64, requires_grad=True)
    objective = WGANGP(sides=sides)
    loss, seen = objective.discriminator_loss(lambda x: -k * x, real, fake, given(objective, penalty=penalty),
                                              {"epsilon": uniform(2)})
    assert torch.autograd.grad(loss, k)[0].abs() < 1e-11
    assert seen["estimate"].item() == pytest.approx(k.item() * wasserstein_1d(real[:, 0], fake[:, 0]).item())


@pytest.mark.parametrize("sides, gradient", [("two", None), ("one", 0.0)])
def test_a_critic_without_slope_has_a_finite_gradient(sides, gradient):
    """The root of 0 has an infinite slope of its own; 0 times it would be NaN."""
    w = torch.zeros(2, dtype=torch.float64, requires_grad=True)
    loss, estimate, _, _ = measured(lambda x: x @ w[:, None], normal(3, 2), normal(3, 2, seed=1), uniform(3), sides=sides)
    found, = torch.autograd.grad(loss + estimate, w)
    assert found.isfinite().all() and (gradient is None or (found == gradient).all())


def test_a_penalty_a_model():
    network, real, fake = Pure(mlp(2, 1, 5, 1, nn.Tanh)), *normal(2, 3, 4, 2)
    weights, epsilon, penalty = normal(3, network.size), uniform(3, 4), exact(0.1, 1, 10)
    loss, seen = WGANGP().discriminator_loss(lambda x: network(network.unpack(weights), x), real, fake,
                                             given(WGANGP(), penalty=penalty), {"epsilon": epsilon})
    torch.testing.assert_close(loss, penalty * seen["penalty_term"] - seen["estimate"], rtol=1e-14, atol=0)


# A trained critic

def test_a_trained_critic_reaches_w1_from_below():
    """Real N(1, 0.5), generated N(-0.5, 1), the generator fixed; W1 by quantiles of the samples.

    A critic divided by its largest slope is 1-Lipschitz, so that its estimate is a lower bound of W1, without a tolerance.
    97 % of W1 were measured; the test asks for 90.
    """
    objective = WGANGP(discriminator_optimizer=Adam(5e-3, beta1=0.0, beta2=0.9))
    run = ganlib.start(objective, Mixture(torch.tensor([[1.0]]), 0.5), latent=1, batch_size=256,
                       generator=mlp(1, 1, depth=0), discriminator=mlp(1, 1, 16, 2))
    run.state["generator.weights"] = torch.tensor([1.0, -0.5])  # G(z) = z - 0.5
    run.update("discriminator", 300)
    real, fake = 1 + 0.5 * normal(4000, 1).float(), run.sample(4000)
    estimate = run.value(real).mean() - run.value(fake).mean()
    line = torch.linspace(-6, 6, 4001)[:, None]
    steepest = (run.value(line).diff() / line[:, 0].diff()).abs().max()
    distance = wasserstein_1d(real[:, 0], fake[:, 0])
    assert 0.9 * distance < estimate / steepest <= distance
    assert steepest.item() == pytest.approx(1, abs=0.25)  # the penalty holds it there


def test_the_penalty_weight_is_live_in_a_step():
    """In a step with λ as a tensor: a larger λ, a larger loss of the same critic."""
    step = Step(WGANGP(), mlp(1, 2, depth=0), mlp(2, 1, 5, 1))
    state = step.state_from({role: normal(network.size) for role, network in step.networks.items()})
    draws = {"z": normal(4, 1), "epsilon": uniform(4)}
    seen = [step.discriminator_step(state, normal(4, 2), draws, as_given(WGANGP(), penalty=p))[1] for p in (1, 3)]
    assert seen[0]["penalty_term"] == seen[1]["penalty_term"] > 0
    assert (seen[1]["discriminator_loss"] - seen[0]["discriminator_loss"]).item() == pytest.approx(
        2 * seen[0]["penalty_term"].item(), rel=1e-12)
