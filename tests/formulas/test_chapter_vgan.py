"""The derivations of chapter 5, each checked on numbers by another route, and what its text says of stored results."""
import math

import numpy as np
import pytest
import torch
from scipy import integrate, optimize, special, stats
from scipy.spatial.distance import jensenshannon

from five_critics import results
from ganlib import VGAN, data, networks, train
from ganlib.objectives.gan import cross_entropy
from ganlib.objectives.vgan import encoded

LOG2 = math.log(2)


def codes(means, sigma):
    """A bottleneck's output for samples (n, units) whose codes are N(means, sigma^2)."""
    means = torch.as_tensor(means, dtype=torch.float64)
    return means[:, :1], means, torch.full_like(means, 2 * math.log(sigma))


# Two points: a discriminator that becomes too good

@pytest.mark.parametrize("t", [0.5, 5.0, 50.0])
def test_the_weight_of_two_points_descends_as_the_theorem_says(t):
    """Gradient descent on -log D(1) - log(1 - D(-1)), D(x) = sigmoid(w x), as an ordinary differential equation."""
    def descent(_, w):
        return special.expit(-w) + special.expit(-w)
    w = integrate.solve_ivp(descent, (0, t), [0.0], rtol=1e-10, atol=1e-12).y[0, -1]
    assert w + math.exp(w) == pytest.approx(1 + 2 * t, rel=1e-7)
    x = torch.tensor(-1.0, dtype=torch.float64, requires_grad=True)
    D = torch.sigmoid(w * x)
    minimax, other = (abs(torch.autograd.grad(f, x, retain_graph=True)[0].item()) for f in ((1 - D).log(), D.log()))
    assert minimax == pytest.approx(w / (1 + math.exp(w)), rel=1e-10)
    assert other == pytest.approx(w / (1 + math.exp(-w)), rel=1e-10)


def test_late_the_minimax_slope_is_log_2t_over_2t_and_the_other_is_log_2t():
    ratios = []
    for t in (1e2, 1e4, 1e6):
        w = optimize.brentq(lambda w, t=t: w + math.exp(w) - 1 - 2 * t, 0, 40)
        ratios.append((w / (1 + math.exp(w)) / (math.log(2 * t) / (2 * t)), w / (1 + math.exp(-w)) / math.log(2 * t)))
    far = [max(abs(a - 1), abs(b - 1)) for a, b in ratios]
    assert far == sorted(far, reverse=True) and far[-1] < 1e-4


# Instance noise

@pytest.mark.parametrize("d, s", [(1.0, 0.4), (3.0, 0.5), (3.0, 3.0), (0.5, 1.0)])
def test_instance_noise_between_two_points(d, s):
    """The best D of the blurred samples is p / (p + q); the mean slope of log(1 - D) over q, and its bound."""
    p, q = stats.norm(d / 2, s), stats.norm(-d / 2, s)

    def best(x):
        return p.pdf(x) / (p.pdf(x) + q.pdf(x))
    for x in (-d, -0.3, 0.0, 0.7 * d):
        assert best(x) == pytest.approx(special.expit(d * x / s ** 2), rel=1e-9)

    def slope(x, h=1e-5):
        return abs(math.log(1 - best(x + h)) - math.log(1 - best(x - h))) / (2 * h)
    mean = integrate.quad(lambda x: q.pdf(x) * slope(x), -d / 2 - 6 * s, -d / 2 + 6 * s, limit=200)[0]
    by_theorem = d / s ** 2 * integrate.quad(lambda x: q.pdf(x) * best(x), -d / 2 - 9 * s, -d / 2 + 9 * s, limit=200)[0]
    assert mean == pytest.approx(by_theorem, rel=1e-4)
    assert 0 < mean <= d / (2 * s ** 2) * math.exp(-d ** 2 / (8 * s ** 2))


# Information

@pytest.mark.parametrize("flipped", [0.0, 0.01, 0.1, 0.25, 0.5])
def test_information_of_a_flipped_coin_in_nats_and_bits(flipped):
    """log 2 minus the entropy of the flip, which is also the JS of the two codes."""
    nats = LOG2 - stats.entropy([flipped, 1 - flipped])
    assert nats == pytest.approx(jensenshannon([flipped, 1 - flipped], [1 - flipped, flipped]) ** 2, abs=1e-12)
    assert 1 - stats.entropy([flipped, 1 - flipped], base=2) == pytest.approx(nats / LOG2, abs=1e-12)


Z = np.linspace(-15, 15, 30_001)  # a sum over this grid is an integral over the code


def density(mean, sigma):
    return stats.norm.pdf(Z, mean, sigma)


def over_z(values):
    return integrate.trapezoid(values, Z)


@pytest.mark.parametrize("means, sigma", [((1.2, -0.4), 0.5), ((0.0, 0.0), 1.0), ((2.0, -2.0), 0.3), ((0.5, 0.7), 2.0)])
def test_the_bound_exceeds_the_information_by_the_kl_of_all_codes_from_the_prior(means, sigma):
    each = [density(mean, sigma) for mean in means]
    every = sum(each) / 2
    information = sum(over_z(special.rel_entr(code, every)) for code in each) / 2
    above = over_z(special.rel_entr(every, density(0, 1)))
    paid = encoded(lambda x: codes([[mean] for mean in means], sigma), torch.zeros(2, 1))[1].mean().item()
    assert paid == pytest.approx(information + above, rel=1e-6, abs=1e-9)
    assert paid >= information - 1e-12


def test_kl_of_a_diagonal_gaussian_is_the_sum_over_units():
    """Against the mean of log E(z|x) - log r(z) over samples of the code."""
    g = np.random.default_rng(0)
    mean, sigma = g.normal(size=3), g.uniform(0.3, 1.5, 3)
    z = mean + sigma * g.normal(size=(400_000, 3))
    sampled = (stats.norm.logpdf(z, mean, sigma) - stats.norm.logpdf(z)).sum(1)
    output = torch.zeros(1, 1), torch.tensor(mean)[None], torch.tensor(2 * np.log(sigma))[None]
    kl = encoded(lambda x: output, torch.zeros(1, 1))[1].item()
    assert kl == pytest.approx(sampled.mean(), abs=5 * stats.sem(sampled))


@pytest.mark.parametrize("seed", range(6))
def test_no_discriminator_beats_its_nats(seed):
    """Random codes of two real and two generated samples: the best loss is at least 2 log 2 - 2 (mean KL)."""
    g = np.random.default_rng(seed)
    means, sigma = g.normal(scale=0.6, size=4), g.uniform(0.5, 1.1)
    each = [density(mean, sigma) for mean in means]
    kl = encoded(lambda x: codes(means[:, None], sigma), torch.zeros(4, 1))[1].mean().item()
    p, q = (each[0] + each[1]) / 2, (each[2] + each[3]) / 2
    js = over_z(special.rel_entr(p, (p + q) / 2) + special.rel_entr(q, (p + q) / 2)) / 2
    best = 2 * LOG2 - 2 * js
    assert best >= 2 * LOG2 - 2 * kl

    def loss(logit):
        return over_z(p * np.logaddexp(0, -logit) + q * np.logaddexp(0, logit))
    inside = abs(Z) < 8
    at_best = loss(np.where(inside, np.log(np.where(inside, p, 1) / np.where(inside, q, 1)), 0))
    assert at_best == pytest.approx(best, abs=1e-6)
    assert all(loss(slope * Z + shift) >= best - 1e-9 for slope, shift in g.normal(size=(20, 2)))


@pytest.mark.parametrize("nats", [0.02, 0.1, 0.5, 1.0])
def test_the_best_codes_of_one_unit_within_some_nats(nats):
    """Among N(+-m, s^2): minimise the loss, which falls with the separation 2 m / s, at a KL of `nats`, numerically."""
    def separation(log_s):
        square = 2 * nats + 1 + 2 * log_s - math.exp(2 * log_s)  # what is left for m^2
        return 2 * math.sqrt(max(square, 0)) / math.exp(log_s)
    best = -optimize.minimize_scalar(lambda v: -separation(v), bounds=(-4, 0.5), method="bounded",
                                     options={"xatol": 1e-10}).fun
    assert best == pytest.approx(2 * math.sqrt(math.expm1(2 * nats)), rel=1e-6)


# The price

def loss_within(nats):
    d = 2 * math.sqrt(math.expm1(2 * nats))
    return 2 * over_z(density(0, 1) * np.logaddexp(0, -(d * Z + d * d / 2)))


def test_the_price_of_a_nat_is_minus_the_slope_of_the_least_loss():
    for limit in (0.1, 0.5, 1.0):
        price = -(loss_within(limit + 1e-4) - loss_within(limit - 1e-4)) / 2e-4
        bought = optimize.minimize_scalar(lambda n, price=price: loss_within(n) + price * n, bounds=(1e-6, 3),
                                          method="bounded", options={"xatol": 1e-9}).x
        assert bought == pytest.approx(limit, rel=1e-2)
        assert 0 < price < 2
    free = np.linspace(1e-6, 2, 50)
    assert all(loss_within(n) + 2 * n >= 2 * LOG2 - 1e-9 for n in free)  # a price of 2 buys nothing


def test_dual_ascent_with_a_perfect_buyer_ends_at_the_lagrangians_saddle_point():
    grid = np.linspace(1e-4, 1.5, 400)
    losses = np.array([loss_within(n) for n in grid])
    beta, limit = 0.0, 0.5
    for _ in range(200):
        spent = grid[(losses + beta * grid).argmin()]
        beta = max(0.0, beta + 0.1 * (spent - limit))
    dual = [np.min(losses + b * (grid - limit)) for b in (beta - 0.1, beta, beta + 0.1)]
    assert spent == pytest.approx(limit, abs=5e-3)
    assert dual[1] == max(dual) and dual[1] == pytest.approx(loss_within(limit), abs=1e-4)  # no gap


# The best discriminator behind a bottleneck is a step

@pytest.mark.parametrize("best, starts", [(1.0, 4), (0.0, 4), (0.8, 4)])
def test_the_best_code_is_unique_so_that_it_depends_on_the_sample_through_the_best_discriminator_only(best, starts):
    """Minimise D* h_p + (1 - D*) h_q over (mu, log sigma) from several starts, with a linear classifier of two units."""
    a, b, beta = np.array([1.3, -0.7]), 0.2, 0.4
    nodes, weights = np.polynomial.hermite_e.hermegauss(60)
    weights = weights / weights.sum()

    def h(parameters):
        mu, log_sigma = parameters[:2], parameters[2:]
        spread = math.sqrt(np.sum((a * np.exp(log_sigma)) ** 2))  # the logit is Gaussian
        logits = a @ mu + b + spread * nodes
        kl = np.sum(mu ** 2 + np.exp(2 * log_sigma) - 1 - 2 * log_sigma) / 2
        return weights @ (best * np.logaddexp(0, -logits) + (1 - best) * np.logaddexp(0, logits)) + beta / 2 * kl
    g = np.random.default_rng(0)
    found = [optimize.minimize(h, g.normal(size=4), tol=1e-12).x for _ in range(starts)]
    assert np.ptp(found, axis=0).max() < 1e-4
    logit = a @ found[0][:2] + b
    assert (logit > 0.3) if best > 0.5 else (logit < -0.1)  # a step, lower than that of a plain D


# Sum and mean over the units

class MeanOverUnits(VGAN):
    def discriminator_loss(self, f, real, fake, h, draws):
        on_real, kl_real = encoded(f, real, draws["noise_real"])
        on_fake, kl_fake = encoded(f, fake, draws["noise_fake"])
        kl = (kl_real.mean(-1) + kl_fake.mean(-1)) / (2 * draws["noise_real"].shape[-1])
        return cross_entropy(on_real, on_fake) + h.beta * (kl - h.information), {"kl": kl}


@pytest.mark.parametrize("units", [2, 5])
def test_the_mean_over_units_is_the_sum_with_other_numbers(units):
    ring = data.ring()
    D = networks.discriminator(ring, "bottleneck", 8, 1, code=units)
    mean = MeanOverUnits.on_points(information=0.5, beta=0.8, beta_rate=0.08)
    total = VGAN.on_points(information=0.5 * units, beta=0.8 / units, beta_rate=0.08 / units ** 2)
    a, b = (train(each, ring, steps=10, discriminator=D, batch_size=32, progress=False) for each in (mean, total))
    assert a.history["kl"][0] > 1e-4
    torch.testing.assert_close(a.history["kl"] * units, b.history["kl"], rtol=1e-3, atol=1e-6)
    torch.testing.assert_close(a.state["objective.beta"], units * b.state["objective.beta"], rtol=1e-5, atol=1e-7)
    torch.testing.assert_close(a.sample(50), b.sample(50), rtol=1e-3, atol=1e-3)


# What the text says of results that are stored

def rows(name):
    return {(row.get("group"), row.get("variant", row.get("method"))): row for row in results.load(name)["rows"]}


def apart(a, b, score="sliced"):
    """The difference of two means in standard errors of it."""
    return (a[score] - b[score]) / math.hypot(a[f"{score}_se"], b[f"{score}_se"])


def test_on_the_ring_no_bottleneck_differs_from_the_plain_gan_by_two_errors():
    found = rows("vgan_ring")
    plain = found["GAN", "no bottleneck"]
    behind = [row for (group, _), row in found.items() if group in ("information", "fixed price")]
    assert len(behind) == 9 and all(abs(apart(plain, row)) < 2 for row in behind)
    assert plain["sliced"] >= max(row["sliced"] for row in behind) - 1e-9
    listed = behind + [plain] + [row for (group, _), row in found.items() if group == "instance noise"]
    assert 0.115 < min(row["sliced"] for row in listed) and max(row["sliced"] for row in listed) < 0.215
    assert found["real samples", "-"]["sliced"] < 0.035


def test_on_the_ring_the_discriminators_loss_rises_as_the_nats_fall():
    found = rows("vgan_ring")
    by_nats = sorted((row["kl"], row["d_loss"]) for (group, _), row in found.items() if group == "information")
    assert all(row["d_loss"] >= 2 * LOG2 - 2 * row["kl"] for row in found.values() if "kl" in row)
    losses = [loss for _, loss in by_nats]
    assert losses == sorted(losses, reverse=True) and losses[0] > 1.26 and losses[-1] < 1.06
    for limit in (0.5, 2.0, 10.0):
        assert found["information", f"I_c = {limit:g}"]["kl"] == pytest.approx(limit, rel=0.07)
    assert found["information", "I_c = 0.02"]["kl"] > 0.2 and found["information", "I_c = 0.1"]["kl"] > 0.25
    free = found["fixed price", "β = 1"]
    assert free["kl"] < 1e-3 and free["d_loss"] == pytest.approx(2 * LOG2, abs=5e-3) and free["covered"] >= 7
    assert all(found["instance noise", f"σ = {s}"]["covered"] == 4.25 for s in (0.1, 0.3))


def test_on_the_ring_the_readers_questions_make_no_difference_beyond_errors():
    found = rows("vgan_ring")
    usual = found["information", "I_c = 0.5"]
    for other in (("code", "sample"), ("KL in G's loss", "share 0.1"), ("KL in G's loss", "share 1")):
        assert abs(apart(usual, found[other])) < 2 and abs(apart(usual, found[other], "covered")) < 2
    assert found["KL in G's loss", "share 1"]["covered"] == 8
    tiny, free, plain = (found[key] for key in (("dual step", "β from 0, α = 1e-05"), ("fixed price", "β = 0"),
                                                ("GAN", "no bottleneck")))
    assert tiny["beta"] == pytest.approx(0.02, abs=5e-3)
    assert tiny["kl"] > 5 * 0.5 and abs(apart(tiny, free, "d_loss")) < 1 and abs(apart(tiny, plain, "d_loss")) < 1
    assert free["kl"] > 20 and found["dual step", "β from 0, α = 0.1"]["kl"] == pytest.approx(0.5, abs=0.01)


def test_r1_on_the_ring_is_what_the_text_says():
    found = rows("vgan_ring")
    plain, r1 = found["GAN", "no bottleneck"], [found["R1", f"weight {weight}"] for weight in ("0.01", "0.1", "1")]
    assert all(apart(plain, row) > 2 for row in r1) and all(row["sliced"] < plain["sliced"] / 2 for row in r1[1:])
    assert [row["beta"] for row in r1] == pytest.approx([0.036, 0.002, 0.0001], abs=6e-4)
    assert found["information", "I_c = 0.5"]["beta"] == pytest.approx(0.18, abs=6e-3)
    assert all(row["kl"] < 0.5 for row in r1)


def test_the_order_of_scores_on_digits_is_what_the_text_says():
    found = {row["method"]: row for row in results.load("vgan_ordering")["rows"]}
    order = sorted((name for name in found if name != "real samples"), key=lambda name: found[name]["frechet"])
    assert order == ["GP (R1)", "VGAN-GP (with R1)", "VGAN", "instance noise on pixels", "GAN", "WGAN-GP",
                     "noise on features, as in the code"]
    vgan, r1 = found["VGAN"], found["GP (R1)"]
    assert 2.7 < apart(found["GAN"], vgan, "frechet") < 3
    assert 2 < apart(found["instance noise on pixels"], vgan, "frechet") < 2.5
    assert apart(vgan, r1, "frechet") > 9 and apart(found["VGAN-GP (with R1)"], r1, "frechet") > 3
    assert found["real samples"]["frechet"] < 0.25
    assert all(row["rate"] == 1e-3 for name, row in found.items() if name != "real samples")
    ends = {"instance noise on pixels": 0.1, "GP (R1)": 10.0, "WGAN-GP": 10.0, "VGAN-GP (with R1)": 0.1}
    assert all(found[name]["strength"] == end for name, end in ends.items()) and vgan["strength"] == 0.5
