"""The derivations of chapter 4, each checked on numbers by another route, and what its text says of stored results."""
import math

import numpy as np
import pytest
import torch
from objective_cases import exact, given
from scipy import optimize

from five_critics import results
from ganlib import BEGAN, EBGAN, MAGAN
from ganlib.objectives.ebgan import energy, pulling_away

M = 1.5


def value(D, p, q, m=M):
    """V of the chapter: E_p D + E_q [m - D]+ for energies and masses (n,)."""
    return float(p @ D + q @ np.maximum(m - D, 0))


def histograms(seed, n=6):
    return np.random.default_rng(seed).dirichlet(np.ones(n), 2)


# The equilibrium

@pytest.mark.parametrize("p, q", [(0.3, 0.1), (0.1, 0.3), (0.2, 0.2), (0.0, 0.4), (0.4, 0.0)])
def test_place_by_place_the_least_is_m_times_the_smaller_mass(p, q):
    """The proof's first step, over a fine grid of energies that holds 0 and m."""
    d = np.linspace(0, 3 * M, 3001)
    costs = p * d + q * np.maximum(M - d, 0)
    assert costs.min() == pytest.approx(M * min(p, q), abs=1e-12)
    best = d[np.isclose(costs, costs.min(), atol=1e-12)]
    if p > q:
        assert best.tolist() == [0]
    elif p < q and p > 0:
        assert best == pytest.approx([M])
    elif p == q:
        assert best.min() == 0 and best.max() == pytest.approx(M)
    else:  # without data, every energy from m on
        assert best.min() == pytest.approx(M) and best.max() == 3 * M


def least_value(p, q, m=M):
    """The linear program of the chapter."""
    n = len(p)
    hinge = np.hstack([-np.eye(n), -np.eye(n)])
    return optimize.linprog(np.concatenate([p, q]), A_ub=hinge, b_ub=[-m] * n)


@pytest.mark.parametrize("seed", range(5))
def test_the_least_v_is_m_times_one_minus_total_variation(seed):
    p, q = histograms(seed)
    found = least_value(p, q)
    assert found.fun == pytest.approx(M * (1 - abs(p - q).sum() / 2), abs=1e-10) and found.fun < M
    assert least_value(p, p).fun == pytest.approx(M, abs=1e-10)
    assert set(found.x[:6].round(9)) <= {0, M}


def most(direction, p, highest):
    """The largest direction @ D over all energies that no generator can undercut: D_i >= p @ D."""
    return -optimize.linprog(-np.asarray(direction), A_ub=p[None] - np.eye(len(p)), b_ub=np.zeros(len(p)),
                             bounds=[(0, h) for h in highest]).fun


@pytest.mark.parametrize("seed", range(3))
def test_all_equilibria_are_constants_from_0_to_m(seed):
    p, unit = histograms(seed)[0], np.eye(6)
    assert max(most(unit[i] - unit[j], p, [M] * 6) for i in range(6) for j in range(6)) == pytest.approx(0, abs=1e-9)
    assert most(p, p, [M] * 6) == pytest.approx(M) and most(-p, p, [M] * 6) == pytest.approx(0, abs=1e-9)


def test_where_there_are_no_data_the_energy_may_be_higher_but_not_lower():
    p, unit = np.append(histograms(0)[0], 0.0), np.eye(7)
    assert most(unit[0] - unit[6], p, [M] * 7) == pytest.approx(0, abs=1e-9)
    assert most(unit[6] - unit[0], p, [M] * 7) == pytest.approx(M)
    D = np.full(7, 1.0)
    D[6] = 0.5  # within [0, m], and yet a generator gains by going there
    assert value(D, p, p) == pytest.approx(M) and D @ unit[6] < D @ p


@pytest.mark.parametrize("seed", range(3))
def test_fictitious_play_comes_to_the_equilibrium(seed):
    """Answers to averages; the generator's by brute force over all places, the discriminator's by the program."""
    p = histograms(seed)[0]
    D, q = np.zeros(6), np.eye(6)[p.argmin()]
    for t in range(1, 3001):
        D = D + (M * (q > p) - D) / (t + 1)
        costs = [place @ D for place in np.eye(6)]
        q = q + (np.eye(6)[int(np.argmin(costs))] - q) / (t + 1)
    assert value(D, p, q) == pytest.approx(M, abs=0.05)
    assert abs(p - q).sum() / 2 < 0.05 and D.max() - D.min() < 0.3 and 0 <= D.min() and D.max() <= M


# Energies

def copy(x):
    return torch.zeros_like(x), x.flatten(1)


@pytest.mark.parametrize("d", [2, 64])
def test_one_error_has_the_energies_of_the_table(d):
    """Each coordinate off by 0.3; and the largest error of pixels in [-1, 1], 2 in each."""
    for off in (0.3, 2.0):
        x = torch.full((1, d), off, dtype=torch.float64)
        found = [energy(copy, x, kind)[0].item() for kind in ("norm", "mean_square", "mean_absolute")]
        assert found == pytest.approx([off * math.sqrt(d), off ** 2, off], rel=1e-9)


def test_the_norms_slope_has_length_1_and_the_mean_squares_fades():
    for size in (1.0, 0.1, 0.01):
        for kind, wanted in (("norm", 1.0), ("mean_square", 2 * size / 64)):
            x = torch.full((1, 64), size / 8, dtype=torch.float64)
            step = 1e-6 * torch.ones(1, 64, dtype=torch.float64) / 8  # along the error, of length 1e-6
            up, down = (energy(copy, x + sign * step, kind)[0].item() for sign in (1, -1))
            assert (up - down) / 2e-6 == pytest.approx(wanted, rel=1e-5)


@pytest.mark.parametrize("units", [1, 2, 3])
def test_the_identity_problem_of_a_linear_autoencoder(units):
    """The best linear code of `units` numbers leaves the distance from a subspace; as wide as the data it copies all."""
    numbers = np.random.default_rng(0)
    data, anywhere = numbers.normal(size=(200, 3)) * [3, 1, 0.1], numbers.normal(size=(50, 3))
    axes = np.linalg.svd(data, full_matrices=False)[2][:units]

    def f(x):
        code = x @ torch.from_numpy(axes.T)
        return code @ torch.from_numpy(axes), code
    on_data, elsewhere = (energy(f, torch.from_numpy(x), "norm")[0].numpy() for x in (data, anywhere))
    across = np.linalg.norm(anywhere - anywhere @ axes.T @ axes, axis=1)
    assert elsewhere == pytest.approx(across, abs=2e-6)
    if units == 3:
        assert max(on_data.max(), elsewhere.max()) < 2e-6
    else:
        assert elsewhere.mean() > on_data.mean() / 2 > 0


def test_alone_a_constant_energy_of_0_is_perfect_and_with_contrast_it_costs_m():
    flat, x = lambda x: (x, x), torch.randn(8, 2, generator=torch.Generator().manual_seed(0), dtype=torch.float64)
    loss, _ = EBGAN().discriminator_loss(flat, x, x + 1, given(EBGAN(), margin=M), {})
    assert loss.item() == pytest.approx(M, abs=1e-5)
    assert EBGAN().discriminator_loss(flat, x, x + 1, given(EBGAN(), margin=0.0), {})[0].item() == pytest.approx(0, abs=1e-5)


# The pulling-away term

@pytest.mark.parametrize("n, units", [(16, 2), (64, 8), (30, 7)])
def test_the_pulling_away_term_cannot_be_below_the_theorems_bound(n, units):
    bound = (n / units - 1) / (n - 1)
    codes = torch.randn(n, units, dtype=torch.float64, generator=torch.Generator().manual_seed(0)).requires_grad_()
    adam = torch.optim.Adam([codes], 0.05)
    seen = []
    for _ in range(400):
        term = pulling_away(codes)
        seen.append(term.item())
        adam.zero_grad(), term.backward(), adam.step()
    assert min(seen) >= bound - 1e-12 and seen[-1] < 1.02 * bound < seen[0]


def test_the_bound_is_reached_by_equal_shares_on_orthogonal_axes():
    assert pulling_away(torch.eye(8, dtype=torch.float64).repeat(8, 1)).item() == pytest.approx(1 / 9, rel=1e-12)
    assert (64 / 8 - 1) / 63 == pytest.approx(1 / 9)


def test_a_distance_in_its_place_has_no_bound():
    """The mean squared distance of two different codes is twice their variance, and grows with their square."""
    codes = torch.randn(9, 3, dtype=torch.float64, generator=torch.Generator().manual_seed(0))
    pairs = torch.cdist(codes, codes).square().sum() / (9 * 8)
    assert 2 * codes.var(0).sum().item() == pytest.approx(pairs.item())
    assert 2 * (10 * codes).var(0).sum().item() == pytest.approx(100 * pairs.item())
    assert pulling_away(10 * codes).item() == pytest.approx(pulling_away(codes).item())


# MAGAN and BEGAN

@pytest.mark.parametrize("seed", range(30))
def test_magans_margin_moves_under_its_three_conditions_and_no_other(seed):
    margin, real, fake, before = np.random.default_rng(seed).uniform(0, 2, 4)
    objective = MAGAN()
    h = given(objective, margin=margin, epoch=1)
    memory = objective.memory(h) | {"fake_before": exact(before)[0]}
    memory = objective.adapt("discriminator", memory, {"energy_real": exact(real)[0]}, h)
    memory = objective.adapt("generator", memory, {"generator_loss": exact(fake)[0]}, h)
    wanted = real if real < margin and real < fake and before <= fake else margin
    assert memory["margin"].item() == pytest.approx(wanted)


@pytest.mark.parametrize("gamma", [0.3, 0.5, 0.9])
def test_began_rests_exactly_where_the_ratio_of_energies_is_gamma(gamma):
    """κ moves up below that ratio, down above it, and not at it; it cannot leave [0, 1]."""
    objective = BEGAN()
    h = given(objective, gamma=gamma, balance=0.4, balance_rate=0.1)

    def moved(ratio, start=0.4):
        memory = objective.memory(h) | {"balance": exact(start)[0]}
        memory = objective.adapt("discriminator", memory, {"energy_real": exact(2.0)[0]}, h)
        return objective.adapt("generator", memory, {"generator_loss": exact(2.0 * ratio)[0]}, h)["balance"].item() - start
    assert moved(gamma) == pytest.approx(0, abs=1e-15) and moved(gamma - 0.1) > 0.01 and moved(gamma + 0.1) < -0.01
    assert moved(2.0, start=0.0) == 0 and moved(0.0, start=1.0) == 0


# What the text says of results that are stored

def rows(name, group):
    return [row for row in results.load(name)["rows"] if row["group"] == group]


def test_the_sweep_over_the_margin_is_what_the_text_says():
    norm, square = ({row["margin"]: row for row in rows("ebgan_margin", f"ring, {kind}")}
                    for kind in ("norm", "mean_square"))
    assert max(norm, key=lambda m: norm[m]["covered"]) == min(norm, key=lambda m: norm[m]["sliced"]) == 3.0
    for m in (0.01, 0.03, 0.1):
        assert norm[m]["covered"] < 1.5 and norm[m]["reverse_kl"] > 1.9 and norm[m]["spread"] < 0.2
    assert all(norm[m]["energy_real"] > m for m in (0.01, 0.03)) and norm[0.1]["energy_real"] > 0.06
    for m in (10.0, 30.0):
        assert norm[m]["sliced_se"] > 5 * norm[3.0]["sliced_se"] and norm[m]["covered"] < 2
    assert all(square[m]["covered"] >= 3.5 for m in (0.3, 1.0, 3.0, 10.0, 30.0))
    assert square[10.0]["sliced"] < 0.25 * norm[10.0]["sliced"]
    assert [m for m in square if square[m]["sliced"] < 0.25] == [0.3, 1.0, 3.0, 10.0]
    assert norm[0.01]["value"] - 0.01 > 0.04  # the hinge is at most the margin; the rest is the energy of real samples
    for m in (1.0, 3.0, 10.0, 30.0):
        assert 0.6 < norm[m]["value"] / m < 0.9 and 0.6 < square[m]["value"] / m < 0.9


def test_figure_9_in_small_is_what_the_text_says():
    found = {row["margin"]: row for row in rows("ebgan_margin_digits", "digits")}
    assert found[2.0]["classes"] > 9 and 3 < found[1.0]["classes"] < 4 and found[4.0]["classes"] < 4
    assert all(found[m]["classes"] < 2.5 for m in (6.0, 8.0, 12.0, 16.0, 32.0))
    for name in ("classes", "frechet", "spread", "energy_fake"):  # no norm of 64 pixels exceeds 16: neither hinge closes
        assert found[16.0][name] == found[32.0][name]


def test_magan_and_began_do_what_the_text_says():
    ebgan, magan = ({row["start"]: row for row in rows("ebgan_kin", kind)} for kind in ("EBGAN", "MAGAN"))
    assert all(0.05 < row["margin"] < 0.065 for row in magan.values())
    for start in (1.0, 3.0, 10.0):
        assert ebgan[start]["sliced"] < 0.4 * magan[start]["sliced"] and 0.6 < magan[start]["sliced"] < 0.8
    for start in (3.0, 10.0):
        assert magan[start]["quality"] > 3 * ebgan[start]["quality"]
    assert ebgan[10.0]["sliced"] < 0.2  # late at 600 updates, good at 1,000
    began = rows("ebgan_kin", "BEGAN")
    for row in began:
        ratio = row["energy_fake"] / row["energy_real"]
        if row["code"] == 1:
            assert ratio == pytest.approx(row["gamma"], abs=0.06) and 0.08 < row["balance"] < 0.13
            assert row["convergence"] > 0.28 and row["covered"] <= 1
        else:
            assert 0.95 < ratio < 1.15 and row["balance"] < 0.005 and row["convergence"] < 0.055 and row["spread"] < 0.022


def test_few_labels_do_what_the_text_says():
    found = {(row["variant"], row["labels"]): row for row in results.load("ebgan_semisupervised")["rows"]}
    for labels in (20, 50, 100):
        assert 7.5 < -found["m = 0.3", labels]["gain"] < 10.5
        assert -found["m = 0.1", labels]["gain"] > 0
        for m in ("0.1", "0.3"):
            row = found[f"m = {m}, decays", labels]
            assert abs(row["gain"]) < 2 * row["gain_se"] and row["gain"] < 0.45
    assert 2.5 < -found["m = 0.1", 100]["gain"] / found["m = 0.1", 100]["gain_se"] < 3
    gains = [found[f"m = {m}, decays", labels]["gain"] for m in ("0.1", "0.3") for labels in (20, 50, 100)]
    assert sum(gain > 0 for gain in gains) == 4


def test_the_grid_says_what_the_text_says():
    stored = results.load("ebgan_grid")["rows"]
    summaries = {(row["subset"], row["method"]): row for row in stored if row["kind"] == "summary"}
    for subset, gan, ebgan in (("all", 0.44, 0.23), ("normalised", 0.46, 0.10), ("not normalised", 0.43, 0.36)):
        assert summaries[subset, "GAN"]["failed"] == pytest.approx(gan, abs=0.005)
        assert summaries[subset, "EBGAN"]["failed"] == pytest.approx(ebgan, abs=0.005)
    assert [round(summaries["all", method]["good"], 2) for method in ("GAN", "EBGAN")] == [0.3, 0.53]
    differences = {(row["subset"], row["method"], row["minus"]): row for row in stored
                   if row["kind"] == "difference" and row["subset"] == row["minus_subset"]}
    for subset, mean in (("all", 1.0), ("not normalised", 0.4)):
        ahead, same = differences[subset, "EBGAN", "GAN"], differences[subset, "EBGAN-PT", "EBGAN"]
        assert ahead["mean"] == pytest.approx(mean, abs=0.05) and ahead["mean"] > 3.5 * ahead["mean_se"]
        assert abs(same["mean"]) < same["mean_se"]
    real = [row["score"] for row in stored if row["kind"] == "real" and row["digits"] == "training"]
    assert np.mean(real) == pytest.approx(8.9, abs=0.05)


def test_the_pulling_away_term_does_what_the_text_says():
    ring, digits, distant = ({row["weight"]: row for row in rows("ebgan_pulling_away", group)}
                           for group in ("ring, cosine", "digits, cosine", "ring, distance"))
    for weight in (1.0, 3.0):
        assert ring[weight]["sliced"] < 0.6 * ring[0.0]["sliced"] and ring[weight]["covered"] >= 5
        assert ring[weight]["sliced_se"] < 0.02

    def apart(name, weight):
        return abs(ring[weight][name] - ring[0.0][name]) / math.hypot(ring[weight][name + "_se"], ring[0.0][name + "_se"])
    assert apart("covered", 3.0) > 2 > max(apart("covered", 1.0), apart("sliced", 1.0), apart("sliced", 3.0))
    for weight in (0.03, 0.1):  # the paper's weight is 0.1
        assert abs(ring[weight]["sliced"] - ring[0.0]["sliced"]) < 2 * math.hypot(ring[weight]["sliced_se"], 0.125)
    assert digits[0.0]["classes"] == digits[0.1]["classes"] == 1 and digits[3.0]["classes"] > 8.5
    assert all(row["term"] > 1e12 and row["covered"] == 0 and row["sliced"] > 8e5 for w, row in distant.items() if w > 0)
    assert min(row["term"] for row in ring.values()) > (64 / 8 - 1) / 63


def test_began_on_digits_does_what_the_text_says():
    found = rows("began_digits", "BEGAN, digits")
    assert all(row["energy_fake"] / row["energy_real"] == pytest.approx(row["gamma"], abs=0.15) for row in found)
    assert all(0 < row["balance"] and row["convergence"] == pytest.approx(0.14, abs=0.006) for row in found)
    for name, rising in (("spread", True), ("classes", True), ("frechet", False)):
        values = [row[name] for row in found]
        assert values == sorted(values, reverse=not rising)
