"""GAN by hand: losses, gradients, the optimal discriminator and its value."""
import math
import re
from types import SimpleNamespace

import pytest
import torch
from objective_cases import column
from scipy import integrate, stats

from ganlib import GAN

H = SimpleNamespace()
LOSSES = ("non_saturating", "minimax")


def itself(x):
    """Samples are their own logits: the discriminator of these tests is the identity."""
    return x


def sigmoid(x):
    return 1 / (1 + math.exp(-x))


REAL, FAKE = (0.5, -1.0, 2.0), (-0.25, 0.0, 3.0)


def test_the_discriminator_descends_minus_the_value_of_equation_1():
    loss, _ = GAN().discriminator_loss(itself, column(*REAL), column(*FAKE), H, {})
    value = sum(math.log(sigmoid(x)) for x in REAL) / 3 + sum(math.log(1 - sigmoid(x)) for x in FAKE) / 3
    assert loss.shape == () and loss.item() == pytest.approx(-value, rel=1e-14)


@pytest.mark.parametrize("loss", LOSSES)
def test_the_discriminator_does_not_care_what_the_generator_descends(loss):
    args = itself, column(*REAL), column(*FAKE), H, {}
    assert torch.equal(GAN(loss=loss).discriminator_loss(*args)[0], GAN().discriminator_loss(*args)[0])


def test_minimax_generator_descends_the_mean_of_log_one_minus_d():
    loss, _ = GAN(loss="minimax").generator_loss(itself, column(*FAKE), H, {})
    assert loss.item() == pytest.approx(sum(math.log(1 - sigmoid(x)) for x in FAKE) / 3, rel=1e-14)


def test_non_saturating_generator_descends_the_mean_of_minus_log_d():
    loss, _ = GAN(loss="non_saturating").generator_loss(itself, column(*FAKE), H, {})
    assert loss.item() == pytest.approx(-sum(math.log(sigmoid(x)) for x in FAKE) / 3, rel=1e-14)


@pytest.mark.parametrize("dtype", [torch.float32, torch.float64])
def test_huge_logits_neither_overflow_nor_vanish(dtype):
    def loss(function, *samples):
        return function(itself, *[column(x).to(dtype) for x in samples], H, {})[0].item()
    judge, saturating, advised = GAN().discriminator_loss, GAN(loss="minimax").generator_loss, GAN().generator_loss
    assert loss(judge, 1000, -1000) == 0  # surely right
    assert loss(judge, -1000, 1000) == 2000  # surely wrong, twice
    assert (loss(saturating, 1000), loss(saturating, -1000)) == (-1000, 0)
    assert (loss(advised, 1000), loss(advised, -1000)) == (0, 1000)


@pytest.mark.parametrize("logit", [-30.0, -15.0])
def test_a_surely_rejected_sample_keeps_its_digits_in_float32(logit):
    """log(1 - sigmoid(l)) computed as printed is 0 in float32 below l = -17; on logits it is -exp(l)."""
    loss, _ = GAN(loss="minimax").generator_loss(itself, column(logit).float(), H, {})
    assert loss.item() == pytest.approx(-math.exp(logit), rel=1e-6)


def test_gradients_of_the_discriminators_loss_agree_with_finite_differences():
    real, fake = column(*REAL).requires_grad_(), column(*FAKE).requires_grad_()
    assert torch.autograd.gradcheck(lambda r, f: GAN().discriminator_loss(itself, r, f, H, {})[0], (real, fake))


@pytest.mark.parametrize("loss", LOSSES)
def test_gradients_of_the_generators_loss_agree_with_finite_differences(loss):
    fake = column(*FAKE).requires_grad_()
    assert torch.autograd.gradcheck(lambda f: GAN(loss=loss).generator_loss(itself, f, H, {})[0], (fake,))


@pytest.mark.parametrize("loss, factor", [("minimax", lambda x: -sigmoid(x)),
                                          ("non_saturating", lambda x: -sigmoid(-x))])
def test_the_generators_gradient_saturates_where_the_chapter_says(loss, factor):
    """d loss / d logit is -sigmoid(l), gone where D rejects the sample, or -sigmoid(-l), gone where D believes it."""
    logits = [-30.0, -5.0, -0.5, 0.0, 0.5, 5.0, 30.0]
    fake = column(*logits).requires_grad_()
    GAN(loss=loss).generator_loss(itself, fake, H, {})[0].backward()
    expected = [factor(x) / len(logits) for x in logits]
    assert fake.grad[:, 0].tolist() == pytest.approx(expected, rel=1e-12)


def test_value_is_minus_log_four_where_the_discriminator_cannot_tell():
    loss, _ = GAN().discriminator_loss(itself, column(0, 0), column(0, 0), H, {})
    assert -loss.item() == pytest.approx(-math.log(4), rel=1e-15)


# Two Gaussians; the mean over n equal slices of probability is a quadrature of an expectation.
P, Q, N = stats.norm(-1, 1), stats.norm(1, 0.7), 20_001


def slices(distribution):
    return torch.from_numpy(distribution.ppf((torch.arange(N, dtype=torch.float64) + 0.5).numpy() / N))[:, None]


def best_logit(x):
    """The logit of D*(x) = p(x) / (p(x) + q(x))."""
    return torch.from_numpy(P.logpdf(x.numpy()) - Q.logpdf(x.numpy()))


def value(logit):
    return -GAN().discriminator_loss(logit, slices(P), slices(Q), H, {})[0].item()


def test_value_at_the_optimal_discriminator_is_minus_log_four_plus_twice_jensen_shannon():
    def kl_to_middle(a, b):
        return integrate.quad(lambda x: a.pdf(x) * (a.logpdf(x) - math.log((a.pdf(x) + b.pdf(x)) / 2)), -9, 9)[0]
    jensen_shannon = (kl_to_middle(P, Q) + kl_to_middle(Q, P)) / 2
    assert value(best_logit) == pytest.approx(-math.log(4) + 2 * jensen_shannon, abs=1e-4)


PERTURBATIONS = {"constant": torch.ones_like, "slope": itself, "wave": lambda x: torch.sin(3 * x),
                 "bump": lambda x: torch.exp(-8 * x ** 2), "far": lambda x: torch.tanh(x - 1.5)}


@pytest.mark.parametrize("shape", PERTURBATIONS)
@pytest.mark.parametrize("size", [-1.0, -0.1, 0.1, 1.0])
def test_every_change_of_the_optimal_discriminator_lowers_the_value(shape, size):
    changed = value(lambda x: best_logit(x) + size * PERTURBATIONS[shape](x))
    assert changed < value(best_logit) - 1e-5


@pytest.mark.parametrize("outputs", [lambda x: x[:, 0], lambda x: x.expand(-1, 2), lambda x: x.T])
@pytest.mark.parametrize("which", ["f(real)", "f(fake)"])
def test_an_output_that_would_broadcast_silently_is_refused(outputs, which):
    samples = {"f(real)": column(*REAL), "f(fake)": column(*FAKE)}
    samples[which] = outputs(samples[which])
    message = f"{which} has shape {tuple(samples[which].shape)}: expected (..., batch, 1)"
    with pytest.raises(ValueError, match=re.escape(message)):
        GAN().discriminator_loss(itself, samples["f(real)"], samples["f(fake)"], H, {})
    if which == "f(fake)":
        for loss in LOSSES:
            with pytest.raises(ValueError, match=re.escape(message)):
                GAN(loss=loss).generator_loss(itself, samples[which], H, {})


def test_what_is_shown_is_the_probability_that_x_is_real():
    shown = GAN().value(itself, torch.tensor([[0.0], [math.log(3)], [-1000.0]]))
    assert shown.tolist() == pytest.approx([0.5, 0.75, 0.0])
