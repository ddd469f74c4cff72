"""VGAN by hand: the KL of the code, the price of a nat, what the generator sees of the code, and R1."""
import math
import re

import pytest
import torch
from objective_cases import as_given, column, exact, given, normal, uniform
from scipy import integrate, stats
from torch import nn
from torch.distributions import Normal, kl_divergence

import ganlib
from ganlib import GAN, VGAN, Adam, Step
from ganlib.networks import Bottleneck, Pure, from_seed, mlp
from ganlib.objectives.vgan import encoded

LOSSES = ("non_saturating", "minimax")


def itself(x, noise=None):
    """A bottleneck whose code is N(x, 1), and whose logit is the sum of the code: x (batch, units)."""
    code = x if noise is None else x + noise
    return code.sum(-1, keepdim=True), x, torch.zeros_like(x)


def zeros(n, units=1):
    return {name: torch.zeros(n, units, dtype=torch.float64) for name in ("noise_real", "noise_fake")}


def softplus(x):
    return math.log(1 + math.exp(x))


# The KL

def given_code(mean, log_variance):
    return lambda x: (x[:, :1], mean.expand(len(x), -1), log_variance.expand(len(x), -1))


@pytest.mark.parametrize("mean, log_variance, nats", [
    ([0, 0, 0], [0, 0, 0], 0),
    ([1, 0, 0], [0, 0, 0], 1 / 2),  # mean^2 / 2
    ([1, -2, 3], [0, 0, 0], 7),  # summed over the units: (1 + 4 + 9) / 2
    ([0, 0, 0], [math.log(4), 0, 0], (4 - 1 - math.log(4)) / 2),  # (σ² - 1 - log σ²) / 2
    ([3, 0, 0], [0, 0, -2], 9 / 2 + (math.exp(-2) - 1 + 2) / 2)])
def test_kl_by_hand(mean, log_variance, nats):
    _, kl = encoded(given_code(exact(*mean), exact(*log_variance)), normal(2, 1))
    assert kl.tolist() == pytest.approx([nats, nats], rel=1e-14)


def test_kl_is_that_of_torch_and_of_a_quadrature():
    mean, log_variance = normal(2, 3)
    _, kl = encoded(given_code(mean, log_variance), normal(1, 1))
    theirs = kl_divergence(Normal(mean, log_variance.exp().sqrt()), Normal(0, 1)).sum()
    assert kl.item() == pytest.approx(theirs.item(), rel=1e-13)
    by_quadrature = 0.0
    for m, v in zip(mean.tolist(), log_variance.exp().tolist()):
        p = stats.norm(m, math.sqrt(v))
        by_quadrature += integrate.quad(lambda z: p.pdf(z) * (p.logpdf(z) - stats.norm.logpdf(z)), m - 12, m + 12)[0]  # noqa: B023
    assert kl.item() == pytest.approx(by_quadrature, rel=1e-7)


def test_the_network_samples_from_the_distribution_whose_kl_is_counted():
    """σ read off the bottleneck by its answer to noise, then the KL by torch: the two files must mean one log-variance."""
    units = 3
    network = Bottleneck(nn.Linear(2, 2 * units), nn.Identity(), units).double()
    with torch.no_grad():
        for i, parameter in enumerate(network.parameters()):
            parameter.copy_(normal(*parameter.shape, seed=i))
    x = normal(5, 2, seed=9)
    at_mean, mean, log_variance = network(x)
    sigma = network(x, torch.ones(5, units, dtype=torch.float64))[0] - at_mean
    assert torch.equal(at_mean, mean) and sigma.min() > 0
    _, kl = encoded(lambda x: (x[:, :1], mean, log_variance), x)
    torch.testing.assert_close(kl, kl_divergence(Normal(mean, sigma), Normal(0, 1)).sum(1), rtol=1e-12, atol=1e-14)
    noise = normal(5, units, seed=3)
    torch.testing.assert_close(network(x, noise)[0], mean + sigma * noise, rtol=1e-13, atol=1e-14)


@pytest.mark.parametrize("output", [lambda x: x, lambda x: (x, x), lambda x: (x[:, :1], x), lambda x: (x, x, x, x)],
                         ids=["a tensor", "an autoencoder's", "two", "four"])
def test_what_is_not_a_bottlenecks_output_is_refused(output):
    with pytest.raises(ValueError, match="has shape .* expected a bottleneck's output, a logit"):
        encoded(output, normal(4, 2))


@pytest.mark.parametrize("mean, log_variance", [((4, 3, 2, 2), (4, 3, 2, 2)), ((4, 3), (4, 1)), ((4, 3), (3,)),
                                                ((1, 3), (1, 3))], ids=str)
def test_a_code_that_is_not_one_vector_a_sample_is_refused(mean, log_variance):
    with pytest.raises(ValueError, match=re.escape(f"{mean}, {log_variance}]: expected a bottleneck's output")):
        encoded(lambda x: (x, torch.zeros(mean), torch.zeros(log_variance)), normal(4, 1))


# The discriminator's loss

def test_discriminator_loss_by_hand():
    """Codes N(x, 1) of x = 2 and 0 real (KL 2 and 0, mean 1) and 4 generated (KL 8): half and half, 4.5 nats.

    Averaged over the three samples alike it would be 10/3. With I_c = 0.5 and β = 0.3, β times the excess is 1.2.
    """
    real, fake = column(2, 0), column(4)
    noise = {"noise_real": column(0, 1), "noise_fake": column(-5)}  # logits 2, 1 and -1
    h = given(VGAN(), beta=0.3, information=0.5)
    loss, seen = VGAN().discriminator_loss(itself, real, fake, h, noise)
    assert (seen["kl"].item(), seen["beta"].item()) == pytest.approx((4.5, 0.3), rel=1e-14) and len(seen) == 2
    classified = (softplus(-2) + softplus(-1)) / 2 + softplus(-1)
    assert loss.item() == pytest.approx(classified + 0.3 * 4.0, rel=1e-14)


def test_without_a_price_and_without_noise_it_is_a_gan():
    network = Pure(Bottleneck(mlp(2, 6, 4, 1), nn.Linear(3, 1), 3))
    weights, (real, fake) = network.unpack(normal(network.size)), normal(2, 5, 2)
    h = given(VGAN(), beta=0)

    def f(*x):
        return network(weights, *x)

    def logits(x):
        return f(x)[0]
    loss, _ = VGAN().discriminator_loss(f, real, fake, h, zeros(5, 3))
    assert torch.equal(loss, GAN().discriminator_loss(logits, real, fake, h, {})[0])
    for kind in LOSSES:
        for code in ("mean", "sample"):
            loss, _ = VGAN(loss=kind, code=code).generator_loss(f, fake, h, zeros(5, 3))
            assert torch.equal(loss, GAN(loss=kind).generator_loss(logits, fake, h, {})[0])
    assert torch.equal(VGAN().value(f, real), GAN().value(logits, real))


def test_the_noise_of_each_half_is_its_own():
    x, quiet = column(1, 2), zeros(2)

    def loss(**noise):
        return VGAN().discriminator_loss(itself, x, x, given(VGAN()), quiet | noise)[0]
    for name in quiet:
        assert loss(**{name: column(1, 1)}) != loss()
    assert loss(noise_real=column(1, 1)) < loss() < loss(noise_fake=column(1, 1))


@pytest.mark.parametrize("penalty", ["none", "r1"])
@pytest.mark.parametrize("beta", [0.0, 0.7])
def test_gradients_reach_encoder_and_classifier_by_finite_differences(penalty, beta):
    """With R1, which has no β, the gradient of a gradient is among them."""
    network = Pure(Bottleneck(mlp(2, 6, 4, 1, nn.Tanh), nn.Linear(3, 1), 3))
    objective, (real, fake) = VGAN(penalty=penalty), normal(2, 4, 2)
    noise = {"noise_real": normal(4, 3), "noise_fake": normal(4, 3, seed=1)}

    def loss(weights):
        named = network.unpack(weights)
        return objective.discriminator_loss(lambda *x: network(named, *x), real, fake, given(objective, beta=beta), noise)[0]
    assert torch.autograd.gradcheck(loss, (normal(network.size).requires_grad_(),))


# R1

def bent(x, noise):
    """The logit x^2 + noise: its slope is 2 x."""
    return x.square() + noise, x, torch.zeros_like(x)


def test_r1_by_hand_at_real_samples_only():
    """The slope of x^2 at 1 and -3 is 2 and -6: (4 + 36) / 2 = 20, times 10. Generated samples do not matter."""
    h = given(VGAN(), beta=0.0)
    for fake in (column(0, 0), column(50, -70)):
        samples = bent, column(1, -3), fake, h, zeros(2)
        with_it, without = (VGAN(penalty=penalty).discriminator_loss(*samples)[0] for penalty in ("r1", "none"))
        assert (with_it - without).item() == pytest.approx(200, rel=1e-12)
    without = VGAN().discriminator_loss(*samples)[0]
    h = given(VGAN(), beta=0, penalty_weight=1 / 3)
    lighter = VGAN(penalty="r1").discriminator_loss(bent, column(1, -3), fake, h, zeros(2))[0]
    assert (lighter - without).item() == pytest.approx(20 / 3, rel=1e-12)


def test_r1_has_the_slope_of_the_sampled_logit_not_of_the_probability():
    """A logit of 30 x is saturated at x = 5 as a probability; R1 is (30)^2 all the same. The slope depends on the noise."""
    def f(x, noise):
        return 30 * x * noise, x, torch.zeros_like(x)
    samples = f, column(5, 5), column(0, 0), given(VGAN(), beta=0), {"noise_real": column(1, 2), "noise_fake": column(0, 0)}
    with_it, without = (VGAN(penalty=penalty).discriminator_loss(*samples)[0] for penalty in ("r1", "none"))
    assert (with_it - without).item() == pytest.approx(10 * (900 + 3600) / 2, rel=1e-12)


# The generator's loss

def test_generator_losses_by_hand():
    """Logits at the mean 2 and 0, with noise 1 and 1."""
    fake, noise = column(2, 0), {"noise_fake": column(-1, 1)}
    by_hand = {("non_saturating", "mean"): (softplus(-2) + softplus(0)) / 2, ("non_saturating", "sample"): softplus(-1),
               ("minimax", "mean"): -(softplus(2) + softplus(0)) / 2, ("minimax", "sample"): -softplus(1)}
    for (kind, code), wanted in by_hand.items():
        loss, seen = VGAN(loss=kind, code=code).generator_loss(itself, fake, given(VGAN()), noise)
        assert loss.item() == pytest.approx(wanted, rel=1e-14) and seen == {}


def test_the_mean_ignores_the_noise():
    def losses(code):
        return {VGAN(code=code).generator_loss(itself, normal(4, 2), given(VGAN()), {"noise_fake": noise})[0].item()
                for noise in normal(5, 4, 2, seed=1)}
    assert len(losses("mean")) == 1 and len(losses("sample")) == 5


def test_the_kl_enters_the_generators_loss_by_its_share_of_beta():
    """Codes N(4, 1) and N(0, 1): 4 nats on average, times β = 0.3 and the share 0.5. By default none."""
    fake = column(4, 0)
    plain, _ = VGAN().generator_loss(itself, fake, given(VGAN(), beta=0.3), zeros(2))
    shared, _ = VGAN().generator_loss(itself, fake, given(VGAN(), beta=0.3, generator_kl=0.5), zeros(2))
    assert (shared - plain).item() == pytest.approx(0.3 * 0.5 * 4, rel=1e-13)
    assert plain.item() == pytest.approx((softplus(-4) + softplus(0)) / 2, rel=1e-14)


@pytest.mark.parametrize("code", ["mean", "sample"])
def test_the_generators_gradient_flows_through_the_encoder(code):
    network = Pure(Bottleneck(mlp(2, 6, 4, 1, nn.Tanh), nn.Linear(3, 1), 3))
    named, objective = network.unpack(normal(network.size)), VGAN(code=code)

    def loss(fake):
        return objective.generator_loss(lambda *x: network(named, *x), fake, given(objective, generator_kl=0.5),
                                        {"noise_fake": normal(4, 3)})[0]
    assert torch.autograd.gradcheck(loss, (normal(4, 2).requires_grad_(),))


def test_what_is_shown_is_the_probability_at_the_mean():
    shown = VGAN().value(itself, torch.tensor([[0.0], [math.log(3)], [-1000.0]]))
    assert shown.tolist() == pytest.approx([0.5, 0.75, 0.0])


# Dual ascent

def test_beta_follows_dual_ascent_and_never_falls_below_0():
    """β <- max(0, β + α (KL - I_c)) in plain Python, with KLs on both sides of I_c."""
    objective, kls = VGAN(information=0.5, beta=0.02, beta_rate=0.01), (2 * uniform(200) ** 3).tolist()
    h, memory, beta, path = given(objective), objective.memory(given(objective)), 0.02, []
    for kl in kls:
        memory = objective.adapt("discriminator", memory, {"kl": exact(kl).squeeze()}, h)
        beta = max(0.0, beta + 0.01 * (kl - 0.5))
        path.append(beta)
        assert memory["beta"].item() == pytest.approx(beta, abs=1e-15)
        assert objective.adapt("generator", memory, {}, h) == memory
    assert min(path) == 0 and max(path) > 0.03 and 20 < path.count(0) < 180


@pytest.mark.parametrize("beta, kl, rate, after", [(0.1, 3.1, 0.01, 0.13), (0.1, 0.1, 0.5, 0.1), (0.1, 0.0, 0.5, 0.05),
                                                   (0.1, 0.0, 2.0, 0.0), (0.1, 10.1, 1e-5, 0.1001), (0.1, 50.0, 0.0, 0.1)])
def test_one_dual_step_by_hand(beta, kl, rate, after):
    """With I_c = 0.1; 10 nats too many at α = 1e-5 move β by 1e-4."""
    h = given(VGAN(), beta_rate=rate)
    moved = VGAN().adapt("discriminator", {"beta": exact(beta)}, {"kl": exact(kl)}, h)
    assert moved["beta"].item() == pytest.approx(after, rel=1e-12)


def test_a_step_moves_beta_by_alpha_times_the_kl_it_measured_minus_i_c():
    objective = VGAN(information=0.2, beta=0.4, beta_rate=0.05)
    step = Step(objective, mlp(1, 2, depth=0), Bottleneck(mlp(2, 6, 4, 1), nn.Linear(3, 1), 3))
    h = as_given(objective)
    state = step.state_from({role: normal(network.size) for role, network in step.networks.items()}, h)
    assert state["objective.beta"] == 0.4
    draws = {"z": normal(4, 1), "noise_real": normal(4, 3), "noise_fake": normal(4, 3, seed=1)}
    after, seen = step.discriminator_step(state, normal(4, 2), draws, h)
    assert seen["beta"] == 0.4  # the price in this update; the new one holds from the next
    assert after["objective.beta"].item() == pytest.approx(0.4 + 0.05 * (seen["kl"].item() - 0.2), rel=1e-13)
    assert step.generator_step(after, draws, h)[0]["objective.beta"] == after["objective.beta"]


def test_dual_ascent_holds_the_information_at_i_c():
    """Without a price (α = 0 and β = 0) the KL grows far above I_c, with an adaptive one it settles there."""
    def nats(rate):
        objective = VGAN(information=0.5, beta=0.0, beta_rate=rate, discriminator_optimizer=Adam(1e-2))
        run = ganlib.start(objective, "ring", generator=mlp(2, 2, 8, 1),
                           discriminator=from_seed(Bottleneck(mlp(2, 8, 16, 1), nn.Linear(4, 1), 4)))
        return run.advance(150, progress=False).history["kl"][-50:].mean().item()
    assert nats(0.0) > 2 and nats(0.05) == pytest.approx(0.5, abs=0.15)
