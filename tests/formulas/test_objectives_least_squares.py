"""Least squares by hand: the losses, the best discriminator, and the chi-squared divergence that it measures."""
import numpy as np
import pytest
import torch
from objective_cases import column, critic, given, normal

from ganlib import LeastSquares

TARGETS = {"equation 8": (-1, 1, 0), "equation 9": (0, 1, 1), "other": (-0.3, 0.8, 0.5)}  # a, b, c
each_target = pytest.mark.parametrize("targets", TARGETS.values(), ids=TARGETS)


def numbers_of(targets):
    return given(LeastSquares(), **dict(zip(("fake_target", "real_target", "generator_target"), targets)))


def itself(x):
    return x


def test_losses_by_hand():
    """With a = -1, b = 2, c = 0.5: f of 1 and 4 real: (1 + 4) / 2 = 2.5, halved; of 0 and 3 generated: (1 + 16) / 2 = 8.5.

    For the generator (0.25 + 6.25) / 2 = 3.25, halved.
    """
    h = numbers_of((-1, 2, 0.5))
    loss, seen = LeastSquares().discriminator_loss(itself, column(1, 4), column(0, 3), h, {})
    assert loss.item() == pytest.approx((2.5 + 8.5) / 2, rel=1e-15) and seen == {}
    loss, seen = LeastSquares().generator_loss(itself, column(0, 3), h, {})
    assert loss.item() == pytest.approx(3.25 / 2, rel=1e-15) and seen == {}


def test_by_default_it_is_equation_9():
    h, real, fake = given(LeastSquares()), column(1, 0.5), column(0, 0.25)
    assert LeastSquares().discriminator_loss(itself, real, fake, h, {})[0].item() == (0.25 + 0.0625) / 4
    assert LeastSquares().generator_loss(itself, fake, h, {})[0].item() == (1 + 0.5625) / 4


@each_target
def test_losses_are_those_of_a_loop(targets):
    a, b, c = targets
    f, (real, fake) = critic(2), normal(2, 7, 2)
    on_real, on_fake = ([f(x[None]).item() for x in samples] for samples in (real, fake))
    loss, _ = LeastSquares().discriminator_loss(f, real, fake, numbers_of(targets), {})
    by_loop = (sum((y - b) ** 2 for y in on_real) + sum((y - a) ** 2 for y in on_fake)) / 14
    assert loss.item() == pytest.approx(by_loop, rel=1e-13)
    loss, _ = LeastSquares().generator_loss(f, fake, numbers_of(targets), {})
    assert loss.item() == pytest.approx(sum((y - c) ** 2 for y in on_fake) / 14, rel=1e-13)


@each_target
def test_gradients_agree_with_finite_differences(targets):
    f, h, (real, fake) = critic(2), numbers_of(targets), normal(2, 4, 2).requires_grad_()
    assert torch.autograd.gradcheck(lambda r, g: LeastSquares().discriminator_loss(f, r, g, h, {})[0], (real, fake))
    assert torch.autograd.gradcheck(lambda g: LeastSquares().generator_loss(f, g, h, {})[0], (fake,))


def test_a_sample_far_on_the_right_side_still_pulls():
    """Why the paper prefers it to a classifier: at f = 5 the generator's gradient is (5 - 1) / n, not nearly 0."""
    fake = column(5, 1).requires_grad_()
    LeastSquares().generator_loss(itself, fake, given(LeastSquares()), {})[0].backward()
    assert fake.grad[:, 0].tolist() == [2, 0]


# Histograms p and q of five points: a sample is the number of its point, and f a value at each.

def histograms(seed):
    """p and q in steps of 1 / 100, with a sample at every point in one of them."""
    numbers = np.random.default_rng(seed)
    p, q = (numbers.multinomial(100, numbers.dirichlet(np.ones(5))) / 100 for _ in range(2))
    return p, q, [torch.arange(5).repeat_interleave(torch.from_numpy(100 * mass).round().long())[:, None] for mass in (p, q)]


def on_points(values):
    values = torch.as_tensor(values)
    return lambda x: values[x]


@each_target
@pytest.mark.parametrize("seed", range(3))
def test_the_best_discriminator_is_the_mixture_of_the_targets(targets, seed):
    """f* = (b p + a q) / (p + q), equation 5: there the gradient is 0, and a change of f raises the loss by its square."""
    a, b, _ = targets
    p, q, (real, fake) = histograms(seed)
    best = torch.from_numpy((b * p + a * q) / (p + q)).requires_grad_()

    def loss(values):
        return LeastSquares().discriminator_loss(on_points(values), real, fake, numbers_of(targets), {})[0]
    gradient, = torch.autograd.grad(loss(best), best)
    assert gradient.abs().max() < 1e-15
    for change in normal(10, 5):
        raised = (torch.from_numpy(p + q) * change.square()).sum() / 2
        assert (loss(best + change) - loss(best)).item() == pytest.approx(raised.item(), rel=1e-11)


@pytest.mark.parametrize("targets", [(-1, 1, 0), (-1.5, 0.5, -0.5)], ids=str)
@pytest.mark.parametrize("seed", range(3))
def test_against_the_best_discriminator_it_is_pearsons_chi_squared(targets, seed):
    """Equations 4 to 7, where b - c = 1 and b - a = 2: L_G plus the same term on real samples, which the generator does not
    feel, is half of chi^2(p + q || 2 q) = sum (2 q - (p + q))^2 / (p + q)."""
    p, q, (real, fake) = histograms(seed)
    best, h = on_points((targets[1] * p + targets[0] * q) / (p + q)), numbers_of(targets)
    on_fake, on_real = (LeastSquares().generator_loss(best, samples, h, {})[0].item() for samples in (fake, real))
    assert on_fake + on_real == pytest.approx(((2 * q - (p + q)) ** 2 / (p + q)).sum() / 2, rel=1e-12)


def test_the_generators_loss_alone_is_not_that_divergence():
    """At a = -1, b = 1, c = 0 it is 0 at p = q, but also falls where q leaves p: only the sum is a divergence."""
    p, q, (real, fake) = histograms(0)
    best, h = on_points((p - q) / (p + q)), numbers_of((-1, 1, 0))
    assert LeastSquares().generator_loss(best, fake, h, {})[0].item() != pytest.approx(
        ((2 * q - (p + q)) ** 2 / (p + q)).sum() / 2, rel=0.01)
