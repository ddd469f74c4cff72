"""The explorers' numbers, as the committed programs give them, against distances, objectives, POT, searches, quadrature."""
import numpy as np
import ot
import pytest
import torch
from distance_routes import integral
from explorer_values import some_heights, some_values
from scipy import optimize, stats

import ganlib
from ganlib.distances import gaussians, segments

# ---- segments

DISTANCES = {"tv": segments.total_variation, "kl": segments.kl, "js": segments.js, "em": segments.earth_mover}


@pytest.mark.parametrize("theta", [-1.5, -0.3, -1e-6, 0.0, 1e-6, 0.5, 1.5])
def test_segments_are_wgans_first_example(theta, ask):
    found = ask("segments", theta=theta)
    for name, distance in DISTANCES.items():
        np.testing.assert_allclose(found[name], distance(theta), rtol=1e-6)
    assert found["same"] == (theta == 0)
    ends, p, q = found["ends"], found["p"], found["q"]
    np.testing.assert_array_equal(ends[~np.isnan(p)], [0, 0])
    np.testing.assert_array_equal(ends[~np.isnan(q)], [theta, theta])
    np.testing.assert_array_equal([p[~np.isnan(p)], q[~np.isnan(q)]], [[0, 1], [0, 1]])
    way = ~np.isnan(found["way"])
    np.testing.assert_allclose(np.ptp(ends[way]), found["em"])


@pytest.mark.parametrize("theta", [-1.2, -0.3, 0.4, 1.0])
def test_the_slopes_of_the_segments_distances_are_those_of_finite_differences(theta, ask):
    found = ask("segments", theta=theta)
    for name in ("tv", "js", "em"):
        slope = (DISTANCES[name](theta + 1e-4) - DISTANCES[name](theta - 1e-4)) / 2e-4
        np.testing.assert_allclose(found[f"{name}_slope"], slope, atol=1e-6)
    assert np.isnan(found["kl_slope"])
    assert all(np.isnan(ask("segments", theta=0)[f"{name}_slope"]) for name in DISTANCES)


def test_the_curves_of_the_segments_leave_out_the_jump(ask):
    found = ask("segments")
    grid = found["grid"]
    at_0 = np.abs(grid) < 1e-3
    assert at_0.sum() == 1
    for name, distance in DISTANCES.items():
        np.testing.assert_allclose(found[f"{name}_curve"][~at_0], distance(torch.tensor(grid[~at_0])), rtol=1e-6)
        assert np.isnan(found[f"{name}_curve"][at_0]).all() == (name != "em")


# ---- transport

CASES = [(some_heights(), some_heights()) for _ in range(20)] + [
    ([1] + [0] * 7, [0] * 7 + [1]), ([0.5] * 8, [0.5] * 8), ([0.01] + [0] * 7, [1] * 8)]


@pytest.mark.parametrize("p, q", CASES)
def test_transport_is_the_linear_programs(p, q, ask):
    found = ask("transport", p=p, q=q)
    p, q = (np.array(bars) / np.sum(bars) for bars in (p, q))
    cost = np.abs(np.subtract.outer(np.arange(8.0), np.arange(8.0)))
    best = ot.emd2(p, q, cost)
    for route in ("em", "dual", "gaps"):
        np.testing.assert_allclose(found[route], best, rtol=2e-6, atol=1e-6, err_msg=route)
    plan, f, g = found["plan"], found["f"], found["g"]
    assert (plan >= 0).all()
    np.testing.assert_allclose([plan.sum(1), plan.sum(0)], [p, q], atol=1e-6)
    np.testing.assert_allclose((plan * cost).sum(), best, atol=2e-6)
    assert (f[:, None] + g <= cost + 1e-6).all()
    np.testing.assert_allclose(p @ f + q @ g, best, atol=2e-6)
    np.testing.assert_allclose(found["crossing"], (p - q).cumsum()[:-1], atol=1e-6)
    assert found["moves"] == (best > 1e-9)


@pytest.mark.parametrize("p, q", CASES)
def test_the_other_distances_of_the_histograms(p, q, ask):
    found = ask("transport", p=p, q=q)
    p, q = (np.array(bars) / np.sum(bars) for bars in (p, q))
    np.testing.assert_allclose(found["tv"], np.abs(p - q).sum() / 2, atol=1e-6)
    np.testing.assert_allclose(found["kl"], stats.entropy(p, q), atol=1e-6)
    np.testing.assert_allclose(found["js"], (stats.entropy(p, (p + q) / 2) + stats.entropy(q, (p + q) / 2)) / 2, atol=1e-6)
    assert found["empty"] == ((p > 0) & (q == 0)).any()


# ---- hinge

class Answers(torch.nn.Module):
    """An autoencoder on a line that always answers 0: the energy of x is |x|."""

    def forward(self, x):
        return torch.zeros_like(x), x


HINGES = [(1.0, 0.2, 0.5), (1.0, 0.2, 1.5), (0.0, 0.5, 0.5), (3.0, 2.9, 0.0), (0.7, 1.4, 0.7), (2.0, 0.0, 1.9)]


@pytest.mark.parametrize("margin, real, generated", HINGES)
def test_the_hinge_is_ebgans(margin, real, generated, ask):
    objective = ganlib.objectives.EBGAN(margin=margin)
    h = type("h", (), {"margin": torch.tensor(margin), "pulling_away": torch.tensor(0.0)})

    def losses(x, fake):
        x, fake = torch.tensor([[x], [x]]), torch.tensor([[fake], [fake]])  # the generator's loss compares two codes
        return (objective.discriminator_loss(Answers(), x, fake, h, {})[0].item(),
                objective.generator_loss(Answers(), fake, h, {})[0].item())
    found = ask("hinge", margin=margin, real_energy=real, generated_energy=generated)
    np.testing.assert_allclose([found["d_loss"], found["g_loss"]], losses(real, generated), atol=2e-6)
    np.testing.assert_allclose(found["hinge"], losses(0.0, generated)[0], atol=2e-6)
    for i in (0, 30, 60, 100, 121):
        energy = found["grid"][i].item()
        np.testing.assert_allclose([found["d_curve"][i], found["g_curve"][i]], losses(real, energy), atol=2e-6)
        np.testing.assert_allclose(found["hinge_curve"][i], losses(0.0, energy)[0], atol=2e-6)
        np.testing.assert_allclose(found["same_curve"][i], losses(energy, energy)[0], atol=2e-6)


@pytest.mark.parametrize("margin, real, generated", HINGES)
def test_the_slopes_of_the_hinge(margin, real, generated, ask):
    found = ask("hinge", margin=margin, real_energy=real, generated_energy=generated)
    below = generated < margin
    assert (found["d_slope_real"], found["d_slope"], found["g_slope"]) == (1, -1 if below else 0, 1)
    assert found["pushes"] == below
    grid, curve = found["grid"], found["d_slope_curve"]
    np.testing.assert_array_equal(np.isnan(curve), grid == margin)
    np.testing.assert_array_equal(curve[grid < margin - 1e-6], -1)
    np.testing.assert_array_equal(curve[grid > margin + 1e-6], 0)
    np.testing.assert_array_equal(found["g_slope_curve"], 1)


@pytest.mark.parametrize("margin", [0.0, 0.6, 1.0, 3.0])
def test_one_energy_for_both_gives_the_margin_or_more(margin, ask):
    """EBGAN, theorems 1 and 2: at an equilibrium the discriminator's loss is m, and the energy is at most m."""
    found = ask("hinge", margin=margin)
    np.testing.assert_allclose(found["same_curve"], np.maximum(found["grid"], margin), atol=1e-6)
    for real in (0.0, 0.5, 2.5):
        found = ask("hinge", margin=margin, real_energy=real)
        np.testing.assert_allclose(found["same_loss"], max(real, margin), atol=1e-6)
        assert found["above"] == (real > margin)


# ---- bottleneck

CODES = [(3.0, 0.3, 0.0), (0.0, 1.0, 0.0), (0.0, 0.4, -0.7), (1.0, 1.0, 0.5), (4.0, 0.1, 1.0), (4.0, 2.0, -1.0),
         (0.3, 0.2, 0.1)]


@pytest.mark.parametrize("separation, sigma, centre", CODES)
def test_the_bottlenecks_divergences_are_those_of_gaussians(separation, sigma, centre, ask):
    found = ask("bottleneck", separation=separation, sigma=sigma, centre=centre)
    real, generated = (centre + separation / 2, sigma), (centre - separation / 2, sigma)
    prior = (0.0, 1.0)
    wanted = gaussians.kl(real, prior), gaussians.kl(generated, prior)
    np.testing.assert_allclose([found["kl_real"], found["kl_generated"]], wanted, rtol=2e-6, atol=1e-6)
    np.testing.assert_allclose(found["kl"], sum(wanted) / 2, rtol=2e-6, atol=1e-6)
    np.testing.assert_allclose(found["js"], gaussians.js(real, generated), atol=1e-6)
    np.testing.assert_allclose(found["right"], (1 + gaussians.total_variation(real, generated)) / 2, atol=1e-6)
    mean = torch.tensor(separation, dtype=torch.float64, requires_grad=True)
    gaussians.js((mean, sigma), (0.0, sigma)).backward()
    np.testing.assert_allclose(found["js_slope"], mean.grad if separation else 0, atol=2e-6)


@pytest.mark.parametrize("separation, sigma, centre", CODES)
def test_the_bottlenecks_curves(separation, sigma, centre, ask):
    found = ask("bottleneck", separation=separation, sigma=sigma, centre=centre)
    real, generated = (centre + separation / 2, sigma), (centre - separation / 2, sigma)
    z = found["z"]
    np.testing.assert_allclose(found["prior"], stats.norm.pdf(z), atol=1e-6)
    np.testing.assert_allclose(found["real"], stats.norm.pdf(z, *real), rtol=1e-4, atol=1e-5)
    np.testing.assert_allclose(found["generated"], stats.norm.pdf(z, *generated), rtol=1e-4, atol=1e-5)
    np.testing.assert_allclose(found["discriminator"], gaussians.optimal_discriminator(z, real, generated), atol=1e-4)
    np.testing.assert_allclose([found["real_mean"], found["generated_mean"]], [real[0], generated[0]], atol=1e-6)


def test_the_best_discriminator_is_right_as_often_as_quadrature_says(ask):
    found = ask("bottleneck", separation=1.5, sigma=0.8, centre=0.2)
    real, generated = (0.95, 0.8), (-0.55, 0.8)

    def right(z):
        return np.maximum(stats.norm.pdf(z, *real), stats.norm.pdf(z, *generated)) / 2
    np.testing.assert_allclose(found["right"], integral(right, real, generated, lambda z: z - 0.2), atol=1e-6)


def test_vgan_measures_the_same_kl(ask):
    """The KL of the constraint, as the objective itself measures it."""
    separation, sigma, centre = 2.0, 0.5, 0.3

    def discriminator(x, noise):
        return x, x, torch.full_like(x, 2 * np.log(sigma))
    real, fake = torch.full((4, 1), centre + separation / 2), torch.full((4, 1), centre - separation / 2)
    h = type("h", (), {"beta": torch.tensor(0.0), "information": torch.tensor(0.0)})
    draws = {"noise_real": torch.zeros(4, 1), "noise_fake": torch.zeros(4, 1)}
    measured = ganlib.objectives.VGAN().discriminator_loss(discriminator, real, fake, h, draws)[1]
    found = ask("bottleneck", separation=separation, sigma=sigma, centre=centre)
    np.testing.assert_allclose(found["kl"], measured["kl"], rtol=1e-6)


def mean_kl(separation, sigma, centre):
    return (centre ** 2 + separation ** 2 / 4 + sigma ** 2 - 1) / 2 - np.log(sigma)


@pytest.mark.parametrize("nats", [0.01, 0.1, 0.5, 1.0])
def test_no_codes_beat_the_curve_of_the_best(nats, ask):
    """The largest separation / sigma within a KL, by numerical search over separation, log sigma and centre."""
    search = optimize.minimize(
        lambda v: -v[0] / np.exp(v[1]), [0.5, -0.1, 0.1], method="SLSQP", options={"ftol": 1e-10, "maxiter": 500},
        constraints=[{"type": "ineq", "fun": lambda v: nats - mean_kl(v[0], np.exp(v[1]), v[2])}])
    assert search.success
    found = ask("bottleneck", information=nats)
    np.testing.assert_allclose(found["right_within"], stats.norm.cdf(-search.fun / 2), atol=1e-5)
    sigma = np.exp(-nats)
    there = ask("bottleneck", separation=2 * np.sqrt(1 - sigma ** 2), sigma=sigma)
    np.testing.assert_allclose([there["kl"], there["right"]], [nats, found["right_within"]], atol=2e-6)


def test_every_code_lies_below_the_curve_of_the_best(ask):
    for _ in range(50):
        values = some_values("bottleneck")
        found = ask("bottleneck", **values)
        best = ask("bottleneck", information=found["kl"])["right_within"]
        assert found["right"] <= best + 1e-6
        assert found["above"] == (found["kl"] > values["information"])


def test_the_curve_of_the_best_is_drawn_from_no_knowledge_upwards(ask):
    found = ask("bottleneck")
    assert found["right_curve"][0] == 0.5 and (np.diff(found["right_curve"]) >= 0).all()
    for i in (10, 40, 70):
        again = ask("bottleneck", information=found["nats"][i])
        np.testing.assert_allclose(again["right_within"], found["right_curve"][i], atol=1e-6)
