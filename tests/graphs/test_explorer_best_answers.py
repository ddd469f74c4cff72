"""The explorers of what plays best, held to objectives, searches and quadrature; the rest: test_explorer_numbers.py."""
import numpy as np
import pytest
import torch
from scipy import optimize, stats

import ganlib
from ganlib import metrics
from ganlib.distances import gaussians

# ---- game

P = 3.0, 0.6
BELLS = [(1.5, 0.6), (3.0, 0.6), (7.0, 0.3), (-1.0, 1.5), (3.0, 1.5), (3.7, 0.35), (2.99, 0.61)]


@pytest.mark.parametrize("place, width", BELLS)
def test_the_games_value_is_that_of_the_best_discriminator(place, width, ask):
    """Theorem 1 of the GAN paper, with JS by another quadrature."""
    found, p, q = ask("game", place=place, width=width), P, (place, width)
    np.testing.assert_allclose(found["twice_js"], 2 * gaussians.js(p, q), rtol=1e-8, atol=1e-9)
    np.testing.assert_allclose(found["value"] - found["floor"], found["twice_js"], atol=1e-12)
    np.testing.assert_allclose(found["floor"], -np.log(4))
    np.testing.assert_allclose(found["value_curve"], -np.log(4) + 2 * gaussians.js(
        (np.full(81, P[0]), P[1]), (found["places"], width)), atol=2e-6)
    np.testing.assert_allclose([found["p"], found["q"]], [stats.norm.pdf(found["x"], *bell) for bell in (p, q)], atol=1e-12)
    np.testing.assert_allclose(found["best"], gaussians.optimal_discriminator(found["x"], p, q), atol=1e-12)
    np.testing.assert_allclose(found["at_middle"], gaussians.optimal_discriminator(place, p, q), rtol=1e-9)


@pytest.mark.parametrize("place, width", BELLS)
def test_the_pulls_are_minus_the_slopes_of_the_generators_losses(place, width, ask):
    found, step = ask("game", place=place, width=width), 1e-5
    amid = np.abs(found["x"] - place) <= 2.001 * width  # where G's samples are
    assert amid.any() and all(np.isnan(found[name][~amid]).all() for name in ("minimax_curve", "non_saturating_curve"))
    around = [gaussians.optimal_discriminator(found["x"][amid] + side, P, (place, width)).numpy() for side in (-step, step)]
    non_saturating = (np.log(around[1]) - np.log(around[0])) / (2 * step)
    np.testing.assert_allclose(found["non_saturating_curve"][amid], non_saturating, rtol=1e-6, atol=1e-6)
    minimax = -(np.log1p(-around[1]) - np.log1p(-around[0])) / (2 * step)
    there = around[1] < 0.999  # beyond, 1 - D has too few digits for a difference
    np.testing.assert_allclose(found["minimax_curve"][amid][there], minimax[there], rtol=1e-5, atol=1e-6)


@pytest.mark.parametrize("place, width", BELLS)
def test_the_mean_pulls_descend_the_divergences_that_the_losses_stand_for(place, width, ask):
    """-log 4 + 2 JSD for minimax, KL(q || p) - 2 JSD for non-saturating: Arjovsky & Bottou (2017), theorem 2.5."""
    mean = torch.tensor(place, dtype=torch.float64, requires_grad=True)
    twice_js = 2 * gaussians.js(P, (mean, width))
    by_js, = torch.autograd.grad(twice_js, mean)
    by_kl, = torch.autograd.grad(gaussians.kl((mean, width), P), mean)
    found = ask("game", place=place, width=width)
    np.testing.assert_allclose(found["minimax"], -by_js, rtol=1e-7, atol=1e-8)
    np.testing.assert_allclose(found["non_saturating"], by_js - by_kl, rtol=1e-7, atol=1e-8)


def test_far_apart_only_the_non_saturating_loss_pulls(ask):
    found = ask("game", place=-1.0)
    assert 0 < found["minimax"] < 1e-3 * found["non_saturating"] and found["state"] == 0
    assert ask("game", place=2.0)["state"] == 1 and ask("game", place=3.0)["state"] == 2


# ---- penalty

CRITICS = [(1.0, 2.0), (0.1, 4.0), (10.0, 3.0), (100.0, 0.2), (0.5, 0.7)]


@pytest.mark.parametrize("one_sided", [False, True])
@pytest.mark.parametrize("penalty, distance", CRITICS)
def test_no_critic_on_the_line_gains_more_than_the_drawn_one(penalty, distance, one_sided, ask):
    """A search over critics with 20 pieces, each of a slope of its own, that are asked for their slope in between."""
    def loss(slopes):
        excess = np.maximum(slopes - 1, 0) if one_sided else np.abs(slopes) - 1
        return penalty * np.mean(excess ** 2) - distance * slopes.mean()
    search = optimize.minimize(loss, np.linspace(0.5, 3, 20), method="BFGS", options={"gtol": 1e-9})
    found = ask("penalty", penalty=penalty, distance=distance)
    np.testing.assert_allclose(found["net"], -search.fun, rtol=1e-7)
    np.testing.assert_allclose(found["slope"], search.x, rtol=1e-3)
    np.testing.assert_allclose(found["net"], found["difference"] - found["price"])
    np.testing.assert_allclose(found["penalised"], [0, found["difference"]])


def test_the_drawn_penalty_is_wgan_gps(ask):
    """The objective's own loss, of critics w x between the two samples."""
    penalty, distance = 0.8, 1.7
    h = type("h", (), {"penalty": torch.tensor(penalty).double()})
    real, fake = torch.full((6, 1), distance).double(), torch.zeros(6, 1).double()
    draws = {"epsilon": torch.rand(6, 1, generator=torch.Generator().manual_seed(0), dtype=torch.float64)}

    def loss(w):
        return ganlib.WGANGP().discriminator_loss(lambda x: w * x, real, fake, h, draws)[0].item()
    found = ask("penalty", penalty=penalty, distance=distance)
    search = optimize.minimize_scalar(loss, bounds=(0, 9), method="bounded", options={"xatol": 1e-9})
    np.testing.assert_allclose([found["slope"], found["net"]], [search.x, -search.fun], rtol=1e-5)
    for i in (0, 10, 50, 141):
        np.testing.assert_allclose(found["net_curve"][i], -loss(found["slopes"][i]), atol=1e-5)


@pytest.mark.parametrize("clip", [0.01, 0.044, 0.1])
def test_the_clipped_slope_is_the_steepest_of_clipped_networks(clip, ask):
    found = ask("penalty", clip=clip, distance=2.0)["clip_slope"]
    network = ganlib.networks.mlp(1, 1).double()
    x = torch.tensor([[0.5], [1.5]]).double()

    def slope():
        with torch.no_grad():
            low, high = network(x)
        return (high - low).item()
    generator = torch.Generator().manual_seed(0)
    for _ in range(20):
        for weights in network.parameters():
            weights.data = clip * torch.sign(torch.rand(weights.shape, generator=generator, dtype=torch.float64) - 0.2)
        assert abs(slope()) <= found
    for name, weights in network.named_parameters():
        weights.data.fill_(0 if "bias" in name else clip)
    np.testing.assert_allclose(slope(), found, rtol=1e-12)


# ---- hill

@pytest.mark.parametrize("margin, place", [(0.5, 0.0), (1.6, 0.5), (3.0, -2.5), (0.0, 1.0), (2.0, 1.0), (1.0, 0.0)])
def test_no_energy_of_slope_1_has_less_than_the_hill(margin, place, ask):
    """The least loss of all energies on a grid, by a linear program: of D >= 0 there, and of s >= m - D(x_G), s >= 0."""
    n = 241
    x = np.linspace(-6, 6, n)
    cost = np.zeros(n + 1)
    cost[[np.abs(x + 1).argmin(), np.abs(x - 1).argmin()]] = 0.5
    cost[n] = 1
    steps = np.eye(n - 1, n + 1, 1) - np.eye(n - 1, n + 1)
    hinge = np.zeros(n + 1)
    hinge[[np.abs(x - place).argmin(), n]] = -1
    limits = np.concatenate([np.full(2 * (n - 1), x[1] - x[0]), [-margin]])
    best = optimize.linprog(cost, np.vstack([steps, -steps, hinge]), limits)
    found = ask("hill", margin=margin, place=place)
    np.testing.assert_allclose(found["loss"], best.fun, atol=1e-9)
    energy = np.interp(x, found["x"], found["energy"])
    assert (energy >= 0).all() and (np.abs(np.diff(energy)) <= x[1] - x[0] + 1e-12).all()
    np.testing.assert_allclose(cost[:n] @ energy + max(0, margin - np.interp(place, x, energy)), best.fun, atol=1e-9)
    np.testing.assert_allclose([found["left"], found["right"]], np.interp([-1, 1], found["x"], found["energy"]), atol=1e-12)
    np.testing.assert_allclose(np.interp(margin, found["margins"], found["loss_curve"]), found["loss"], atol=1e-9)


def test_the_pull_of_the_hill_is_minus_its_slope_and_ends_with_it(ask):
    found = ask("hill", margin=1.25, place=0.5)
    for x, pull in ((-2.0, 0), (-0.7, -1), (0.4, -1), (0.6, 1), (1.7, 1), (1.8, 0)):
        np.testing.assert_allclose(np.interp(x, found["pull_x"], found["pull"]), pull, atol=1e-12)
        rise = np.diff(np.interp([x - 1e-3, x + 1e-3], found["x"], found["energy"]))
        np.testing.assert_allclose(-rise / 2e-3, pull, atol=1e-9)
    assert not np.any(ask("hill", margin=0.0, place=0.5)["pull"])  # flat ground pulls nobody
    assert [ask("hill", margin=m, place=0.5)["reaches"] for m in (0.4, 0.475, 0.5, 0.525, 3)] == [0, 0, 1, 2, 2]
    assert [ask("hill", margin=1.0, place=at)["reaches"] for at in (0.95, 1.0, -1.0)] == [2, 3, 3]  # on a real sample


# ---- cliff

CHANNELS = [(3.0, 3.0), (0.3, 3.0), (0.01, 6.0), (1.0, 0.5), (4.0, 1.0)]


@pytest.mark.parametrize("information, separation", CHANNELS)
def test_no_linear_code_within_the_budget_has_less_noise(information, separation, ask):
    """The least s / a under the constraint on the mean KL, by numerical search over log a and log s."""
    second = separation ** 2 / 4 + 0.3 ** 2

    def kl(v):
        a, s = np.exp(v)
        return (a ** 2 * second + s ** 2 - 1) / 2 - np.log(s)
    search = optimize.minimize(lambda v: v[1] - v[0], [-1.0, -0.1], method="SLSQP", options={"ftol": 1e-12, "maxiter": 500},
                               constraints=[{"type": "ineq", "fun": lambda v: information - kl(v)}])
    assert search.success
    found = ask("cliff", information=information, separation=separation)
    np.testing.assert_allclose(found["noise"], np.exp(search.fun), rtol=1e-5)
    a, s = np.exp(search.x)
    real, generated = ((a * middle, np.sqrt(s ** 2 + a ** 2 * 0.3 ** 2)) for middle in (separation / 2, -separation / 2))
    np.testing.assert_allclose(found["d"], gaussians.optimal_discriminator(a * found["x"], real, generated), atol=1e-4)
    np.testing.assert_allclose(found["right"], (1 + gaussians.total_variation(real, generated)) / 2, rtol=1e-6)


@pytest.mark.parametrize("information, separation", CHANNELS)
def test_the_cliffs_pulls_are_slopes_at_the_middle_of_q(information, separation, ask):
    found = ask("cliff", information=information, separation=separation)
    middle, noisy = torch.tensor(separation / 2).double(), torch.tensor(np.hypot(0.3, found["noise"]))
    x = (-middle).requires_grad_()
    logit = torch.distributions.Normal(middle, noisy).log_prob(x) - torch.distributions.Normal(-middle, noisy).log_prob(x)
    minimax, = torch.autograd.grad(torch.nn.functional.softplus(logit, threshold=1e9), x, retain_graph=True)
    non_saturating, = torch.autograd.grad(torch.nn.functional.logsigmoid(logit), x)
    np.testing.assert_allclose(found["minimax"], minimax, rtol=1e-9)
    np.testing.assert_allclose(found["non_saturating"], non_saturating, rtol=1e-9)
    curve = 10 ** found["minimax_curve"]
    np.testing.assert_allclose(np.interp(information, found["nats"], curve), minimax.numpy(), rtol=0.05,
                               atol=1e-4)
    np.testing.assert_allclose(found["at_middle"], torch.sigmoid(logit.detach()), rtol=1e-9)


def test_without_a_limit_the_cliff_is_the_best_discriminator(ask):
    found = ask("cliff", separation=3.0)
    best = gaussians.optimal_discriminator(found["x"], (1.5, 0.3), (-1.5, 0.3))
    np.testing.assert_allclose(found["best"], best, atol=1e-12)
    assert [ask("cliff", information=nats)["state"].item() for nats in (3.0, 0.3, 0.01)] == [0, 1, 2]


# ---- score

@pytest.mark.parametrize("features, samples", [(2, 60), (64, 1000), (256, 50_000)])
def test_the_floor_of_a_score_is_the_expected_distance_of_real_samples(features, samples, ask):
    found = ask("score", features=features, samples_a=samples, distance_a=0.0)
    expected = metrics.expected_frechet(torch.eye(features, dtype=torch.float64), samples, samples)
    np.testing.assert_allclose(found["measured_a"], expected, rtol=1e-12)
    np.testing.assert_allclose(np.interp(np.log10(samples), found["log_n"], found["floor"]), expected, rtol=1e-3)
    assert set(found["level_b"]) == {float(found["measured_b"])} and len(found["level_b"]) == len(found["log_n"])


def test_a_score_misleads_where_the_floors_hide_the_order(ask):
    assert ask("score")["verdict"] == 1 and ask("score", samples_a=5000)["verdict"] == 0
    assert ask("score", distance_a=3.0, distance_b=1.0, samples_a=5000, samples_b=200)["verdict"] == 1
