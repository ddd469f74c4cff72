"""The derivations of chapter 2, each checked on numbers by another route, and what its text says of stored results."""
import math

import numpy as np
import pytest
import torch
from scipy import integrate, optimize, stats
from scipy.spatial.distance import cdist, jensenshannon

from five_critics import results
from ganlib import distances, networks
from ganlib.distances import segments
from ganlib.optimizers import RMSProp


def seeded(seed=0):
    return torch.Generator().manual_seed(seed)


def linear_program(p, q, cost):
    """EM by scipy's solver, from the definition: the cheapest plan with these margins."""
    n, m = cost.shape
    margins = np.zeros((n + m, n * m))
    for i in range(n):
        margins[i, i * m:(i + 1) * m] = 1
    for j in range(m):
        margins[n + j, j::m] = 1
    return optimize.linprog(cost.ravel(), A_eq=margins, b_eq=np.concatenate([p, q])).fun


# Example 1

def two_segments(theta, n=12):
    """Points of both segments, and the masses of p and q on them."""
    z = (np.arange(n) + 0.5) / n
    x, y = np.stack([np.zeros(n), z], 1), np.stack([np.full(n, theta), z], 1)
    points = np.unique(np.concatenate([x, y]), axis=0)
    p, q = (np.array([(s == point).all(1).any() for point in points]) / n for s in (x, y))
    return points, p, q


@pytest.mark.parametrize("theta", [-1, -1e-3, 1e-9, 0.5])
def test_of_the_four_only_em_is_small_near_theta_0(theta):
    points, p, q = two_segments(theta)
    assert abs(p - q).sum() / 2 == pytest.approx(1) == segments.total_variation(theta).item()
    assert jensenshannon(p, q) ** 2 == pytest.approx(math.log(2)) == segments.js(theta).item()
    assert stats.entropy(p, q) == math.inf == segments.kl(theta).item()
    em = linear_program(p, q, cdist(points, points))
    assert em == pytest.approx(abs(theta), abs=1e-12) == segments.earth_mover(theta).item()


def test_all_four_are_0_at_theta_0_so_that_three_jump():
    points, p, q = two_segments(0.0)
    assert abs(p - q).sum() == jensenshannon(p, q) == stats.entropy(p, q) == 0
    assert linear_program(p, q, cdist(points, points)) == pytest.approx(0, abs=1e-12)
    assert all(f(0.0).item() == 0 for f in (segments.total_variation, segments.kl, segments.js, segments.earth_mover))
    assert [f(1e-9).item() for f in (segments.total_variation, segments.js)] == [1, math.log(2)]


# Continuity

def test_em_changes_by_no_more_than_the_samples_move():
    """The proof of Theorem 1: |W(p, q) - W(p, q')| <= E |G(z) - G'(z)| for any two generators."""
    torch.manual_seed(0)
    z, real = torch.randn(40, 2, generator=seeded()), torch.randn(40, 2, generator=seeded(1)).double()
    G = networks.mlp(2, 2, 8, 2)
    before = G(z).detach().double()
    for size in (1e-4, 1e-2, 1.0):
        with torch.no_grad():
            for weight in G.parameters():
                weight += size * torch.randn_like(weight)
        after = G(z).detach().double()
        changed = abs(distances.wasserstein(real, after) - distances.wasserstein(real, before))
        moved = (after - before).norm(dim=1).mean()
        assert 0 < changed <= moved + 1e-12
        before = after


@pytest.mark.parametrize("seed", range(5))
def test_the_order_of_the_four_distances(seed):
    """Theorem 2 in inequalities: small KL makes TV small, TV and JS bound each other, TV bounds EM."""
    g = np.random.default_rng(seed)
    p, q = g.dirichlet(np.ones(6), 2)
    x = g.normal(size=(6, 2))
    tv, kl, js = abs(p - q).sum() / 2, stats.entropy(p, q), jensenshannon(p, q) ** 2
    em = distances.earth_mover(p, q, torch.cdist(torch.from_numpy(x), torch.from_numpy(x))).distance.item()
    assert tv ** 2 <= kl / 2
    assert tv ** 2 / 2 <= js <= math.log(2) * tv
    assert em <= cdist(x, x).max() * tv


@pytest.mark.parametrize("n", [1, 3, 10])
def test_a_comb_of_n_points_is_1_over_4n_from_the_uniform_distribution(n):
    """W is the integral of |F - F_n| over [0, 1], with distribution functions F(x) = x and F_n a staircase."""
    def gap(x):
        return abs(x - math.floor(n * x + 0.5) / n)
    kinks = [(k + 0.5) / n for k in range(n)] + [k / n for k in range(1, n)]
    total = integrate.quad(gap, 0, 1, points=kinks, limit=200)[0]
    assert total == pytest.approx(1 / (4 * n), rel=1e-9)
    fine, points = (torch.arange(k, dtype=torch.float64) / k + 0.5 / k for k in (10_000, n))
    assert distances.wasserstein_1d(fine, points).item() == pytest.approx(1 / (4 * n), rel=1e-3)


# Duality

def test_any_critic_divided_by_its_steepest_slope_gains_at_most_w():
    x, y = torch.randn(25, 2, generator=seeded()), 0.5 + torch.randn(30, 2, generator=seeded(1))
    w = linear_program(np.full(25, 1 / 25), np.full(30, 1 / 30), cdist(x, y))
    torch.manual_seed(0)
    gains = []
    for _ in range(20):
        f = networks.mlp(2, 1, 16, 2)
        both = torch.cat([x, y])
        values = f(both).detach()
        apart = torch.cdist(both, both) + torch.eye(55)
        steepest = ((values - values.T).abs() / apart).max()
        gains.append(float((values[:25].mean() - values[25:].mean()) / steepest))
    assert max(gains) < w and max(gains) > 0


def test_the_dual_step_of_the_proof():
    """Raising f to min_j (d_ij - g_j) makes it 1-Lipschitz, and then the most that is allowed for g is -f."""
    x = torch.randn(30, 2, generator=seeded(), dtype=torch.float64)
    cost, g = torch.cdist(x, x), torch.randn(30, generator=seeded(1), dtype=torch.float64)
    f = (cost - g).amin(1)
    assert ((f[:, None] - f).abs() <= cost + 1e-12).all()
    assert torch.allclose((cost - f[:, None]).amin(0), -f, atol=1e-12)
    shared = torch.rand(2, 30, generator=seeded(2), dtype=torch.float64)
    p, q = shared / shared.sum(1, keepdim=True)
    solved = distances.earth_mover(p, q, cost)
    assert torch.allclose(solved.g, -solved.f, atol=1e-9)
    assert (p - q) @ solved.f == pytest.approx(linear_program(p, q, cost.numpy()), abs=1e-9)


@pytest.mark.parametrize("mean, sigma", [(1.0, 0.5), (-0.4, 2.0), (0.3, 1.5)])
def test_theorem_3_the_slope_of_w_is_what_the_potential_tells_the_generator(mean, sigma):
    """G(z) = mean + sigma z against N(0, 1): minus the mean of d f(G(z)) / d theta, and differences of W by quadrature."""
    def w(m, s):
        crossing = [m / (1 - s)]
        return integrate.quad(lambda x: abs(stats.norm.cdf(x) - stats.norm.cdf(x, m, s)), -30, 30, points=crossing,
                              limit=500, epsabs=1e-12)[0]
    differences = [(w(mean + 1e-4, sigma) - w(mean - 1e-4, sigma)) / 2e-4,
                   (w(mean, sigma + 1e-4) - w(mean, sigma - 1e-4)) / 2e-4]
    z = torch.from_numpy(stats.norm.ppf((np.arange(200_000) + 0.5) / 200_000))
    theta = torch.tensor([mean, sigma], dtype=torch.float64, requires_grad=True)
    f = distances.gaussians.potential(theta[0] + theta[1] * z, (0.0, 1.0), (mean, sigma))  # held fixed, as the theorem says
    slopes, = torch.autograd.grad(-f.mean(), theta)
    assert slopes.tolist() == pytest.approx(differences, abs=1e-4)


def test_the_discriminators_loss_estimates_js_from_below():
    g = np.random.default_rng(0)
    p, q = g.dirichlet(np.ones(6), 2)

    def estimate(D):
        return math.log(2) + (p @ np.log(D) + q @ np.log(1 - D)) / 2
    js = jensenshannon(p, q) ** 2
    assert max(estimate(g.uniform(0.01, 0.99, 6)) for _ in range(200)) < js
    assert estimate(p / (p + q)) == pytest.approx(js)


# The clip

def steepness(f, points=200):
    x = torch.randn(points, 2, generator=seeded()).requires_grad_()
    return torch.autograd.grad(f(x).sum(), x)[0].norm(dim=1).max().item()


@pytest.mark.parametrize("layers, width, c", [(1, 4, 0.5), (3, 8, 0.1), (2, 16, 1.0)])
def test_a_clipped_critic_is_no_steeper_than_the_theorem_says_and_may_be_as_steep(layers, width, c):
    bound = math.sqrt(2) * width ** layers * c ** (layers + 1)
    torch.manual_seed(0)
    f = networks.mlp(2, 1, width, layers)
    seen = []
    for _ in range(20):
        with torch.no_grad():
            for weight in f.parameters():
                weight.uniform_(-c, c)
        seen.append(steepness(f))
    assert 0 < max(seen) <= bound
    with torch.no_grad():
        for weight in f.parameters():
            weight.fill_(c if weight.dim() == 2 else 0)
    assert steepness(f) == pytest.approx(bound, rel=1e-5)


def test_clipping_before_the_step_leaves_weights_outside_by_at_most_that_step():
    """The official code's order against the paper's. RMSProp's step is at most rate / sqrt(1 - decay), its first."""
    c, rate = 0.01, 5e-5
    optimizer = RMSProp(rate)
    h = type("H", (), {"learning_rate": torch.tensor(rate), "decay": torch.tensor(0.99)})
    weights = torch.randn(500, generator=seeded())
    moments, outside = optimizer.moments(weights), []
    for i in range(30):
        weights, moments = optimizer.update(weights.clamp(-c, c), torch.randn(500, generator=seeded(i)), moments, h)
        outside.append((weights.abs().max() - c).item())
    assert 0 < max(outside) <= 10 * rate * (1 + 1e-4)
    assert weights.clamp(-c, c).abs().max() <= c


# What the text says of results that are stored

def rows(name, **wanted):
    return [row for row in results.load(name)["rows"] if all(row.get(k) == v for k, v in wanted.items())]


def test_momentum_does_what_the_text_says():
    def row(group, rate):
        [found] = rows("wgan_momentum", group=group, rate=rate)
        return found
    rms, strong = row("RMSProp", 5e-4), row("Adam, β₁ = 0.9", 5e-4)
    error = math.hypot(rms["worst_se"], strong["worst_se"])
    assert strong["worst"] > 1.9 * rms["worst"] and strong["worst"] - rms["worst"] > 4 * error
    assert row("Adam, β₁ = 0.9", 2e-3)["worst"] > row("RMSProp", 2e-3)["worst"]
    for rate in (5e-4, 2e-3, 8e-3):
        assert row("Adam, β₁ = 0", rate)["against"] == 0
        assert 0 < row("Adam, β₁ = 0.9", rate)["against"] < 0.05
        assert row("Adam, β₁ = 0.9", rate)["against"] > row("Adam, β₁ = 0.5", rate)["against"]
        mild, plain = row("Adam, β₁ = 0.5", rate), row("RMSProp", rate)
        assert mild["worst"] < plain["worst"] + 2 * math.hypot(mild["worst_se"], plain["worst_se"])
    assert abs(row("RMSProp", 8e-3)["worst"] - strong["worst"]) < 0.06
    often = row("Adam, β₁ = 0.9", 8e-3)
    assert often["against"] > 2 * row("Adam, β₁ = 0.9", 2e-3)["against"]  # "most often at 0.008, where it does no harm"
    assert often["worst"] < row("RMSProp", 8e-3)["worst"]
    assert max(found["worst"] for found in rows("wgan_momentum")) == strong["worst"] < 0.4


def correlations(variant, kind):
    values = np.array([row[kind] for row in rows("wgan_loss", variant=variant)])
    assert len(values) == 5
    return values


def test_correlations_are_those_of_the_stored_curves():
    for row in results.load("wgan_loss")["rows"]:
        if row["variant"] in ("WGAN", "GAN"):
            assert row["pearson"] == pytest.approx(np.corrcoef(row["estimate"], row["w1"])[0, 1], abs=0.01)
            assert row["spearman"] == pytest.approx(stats.spearmanr(row["estimate"], row["w1"]).statistic, abs=0.02)


def test_the_critics_loss_goes_with_w_and_the_gans_does_not():
    found = correlations("WGAN", "pearson")
    assert (found.min(), found.max()) == pytest.approx((0.79, 0.96), abs=0.005)
    assert sum(correlations("WGAN", "spearman") < 0.1) == 2  # "in two of the five seeds the order is near chance"
    assert correlations("GAN", "pearson").mean() < -0.3 and correlations("GAN, k = 5", "pearson").mean() < 0
    estimates = [value for row in rows("wgan_loss", variant="GAN, k = 5") for value in row["estimate"]]
    assert 0.27 < min(estimates) and max(estimates) < 0.6
    ends = {name: sorted(row["w1"][-1] for row in rows("wgan_loss", variant=name)) for name in ("GAN", "WGAN")}
    assert ends["GAN"][3] < 0.36 and ends["GAN"][4] > 1.7
    assert 0.33 < ends["WGAN"][0] and ends["WGAN"][-1] < 0.78


def test_without_the_first_five_notes_the_critics_loss_says_little():
    """The text: 0.02 ± 0.35, spread from -0.85 to 0.90."""
    late = [np.corrcoef(row["estimate"][5:], row["w1"][5:])[0, 1] for row in rows("wgan_loss", variant="WGAN")]
    assert np.mean(late) == pytest.approx(0.02, abs=0.005) and stats.sem(late) == pytest.approx(0.35, abs=0.005)
    assert (min(late), max(late)) == pytest.approx((-0.85, 0.90), abs=0.005)


def test_in_runs_that_failed_the_critics_gain_is_small_and_w_large():
    ends = [(row["estimate"][-1], row["w1"][-1]) for row in rows("wgan_loss", variant="WGAN, too fast")]
    dead = [w for gain, w in ends if gain == 0]
    assert len(dead) == 3 and 1 < min(dead) and max(dead) < 14
    assert all(0 < gain < 0.002 and w > 1000 for gain, w in ends if gain != 0)


def test_the_sweep_over_the_clip_is_what_the_text_says():
    by_clip = {row["clip"]: row for row in rows("wgan_clip") if row["clip"]}
    [untrained] = rows("wgan_clip", at="the untrained generator")
    for c in (0.0001, 0.001):
        assert by_clip[c]["sliced"] == pytest.approx(untrained["sliced"], abs=0.02) and by_clip[c]["gradient"] < 1e-9
    assert by_clip[0.003]["gradient"] > 1e-8 > by_clip[0.001]["gradient"]  # RMSProp's constant lies between
    assert 1e7 < by_clip[0.3]["gradient"] / by_clip[0.003]["gradient"] < 1e9
    for score in ("sliced", "updates_to_90"):
        assert min(by_clip, key=lambda c: by_clip[c][score]) == 0.03
    assert by_clip[1.0]["updates_to_90"] / by_clip[0.03]["updates_to_90"] == pytest.approx(9, abs=0.5)
    assert by_clip[1.0]["sliced"] > 2 * by_clip[0.1]["sliced"] and by_clip[1.0]["sliced_se"] > 0.2
    scaled = [by_clip[c]["alone_estimate"] / c ** 4 for c in (0.003, 0.01, 0.03, 0.1, 0.3)]
    assert max(scaled) / min(scaled) < 2
    assert all(row["alone_slope"] <= math.sqrt(2) * 64 ** 3 * c ** 4 for c, row in by_clip.items())


def test_mode_collapse_is_what_the_text_says():
    found = {(row["group"], row["variant"]): row for row in results.load("wgan_modes")["rows"]}
    assert found["WGAN", "1/1"]["reverse_kl"] < 0.03 and found["WGAN", "grid"]["reverse_kl"] < 0.06
    assert found["GAN", "1/1"]["reverse_kl_se"] > 0.9 * found["GAN", "1/1"]["reverse_kl"]
    grids = found["GAN", "grid"], found["WGAN", "grid"]
    assert grids[0]["reverse_kl"] - grids[1]["reverse_kl"] > 2 * math.hypot(*(row["reverse_kl_se"] for row in grids))
    assert found["GAN", "1/3"]["spread"] < 0.3 and found["WGAN", "1/3"]["spread"] > 1.6
    assert found["WGAN", "1/30"]["reverse_kl"] > 1.8 and found["WGAN", "1/10"]["reverse_kl"] > 1.5
    part = [found["WGAN", name]["reverse_kl"] for name in ("1/1", "1/1, k = 1", "1/10")]
    assert part == sorted(part)
