"""EBGAN's equilibrium on a discrete toy: five points, an energy each, p and q histograms. Everything can be solved.

Zhao et al., section 2.2: V = E_p D + E_q [m - D]+ is what the discriminator minimises, U = E_q D what the generator does.
"""
import numpy as np
import pytest
import torch
from objective_cases import given, uniform
from scipy import optimize

from ganlib import EBGAN
from ganlib.distances import total_variation

M, N = 1.5, 200  # the margin, and how many samples stand for a histogram


def value_and_cost(energies, p, q):
    """V and U through our losses: a sample is the number of its point."""
    real, fake = (torch.arange(5).repeat_interleave((N * mass).round().long()).double()[:, None] for mass in (p, q))

    def f(x):
        return x + energies[x[:, 0].long(), None].sqrt(), x  # D is the square of the error
    objective = EBGAN(energy="mean_square")
    h = given(objective, margin=M)
    return objective.discriminator_loss(f, real, fake, h, {})[0].item(), objective.generator_loss(f, fake, h, {})[0].item()


def best_reply(p, q):
    """The energies with the smallest V, by linear programming: minimise p·D + q·s with s >= m - D, D >= 0, s >= 0."""
    found = optimize.linprog(np.concatenate([p, q]), A_ub=-np.hstack([np.eye(5), np.eye(5)]), b_ub=np.full(5, -M))
    return torch.from_numpy(found.x[:5]), found.fun


def toy_histograms(seed):
    """Two of them, in steps of 1 / N; the second has an empty point."""
    numbers = np.random.default_rng(seed)
    p, q = numbers.multinomial(N - 5, numbers.dirichlet(np.ones(5))) + 1, numbers.multinomial(N, [0.1, 0.4, 0, 0.3, 0.2])
    return torch.from_numpy(p / N), torch.from_numpy(q / N)


@pytest.mark.parametrize("seed", range(4))
def test_the_best_reply_has_value_m_times_one_minus_total_variation(seed):
    """At each point the least of p D + q [m - D]+ is m min(p, q), and the sum of min(p, q) is 1 - TV: below m if p != q."""
    p, q = toy_histograms(seed)
    energies, lowest = best_reply(p, q)
    assert lowest == pytest.approx(M * (1 - total_variation(p, q).item()), rel=1e-12) and lowest < M
    assert value_and_cost(energies, p, q)[0] == pytest.approx(lowest, rel=1e-12)
    assert torch.equal(energies, M * (q > p))  # 0 where real samples are denser, m where generated ones are
    for other in 2 * M * uniform(50, 5):
        assert value_and_cost(other, p, q)[0] >= lowest - 1e-12


@pytest.mark.parametrize("seed", range(4))
def test_against_the_best_reply_the_generator_would_move_so_that_p_and_q_differ_is_no_equilibrium(seed):
    """U = m q(q > p) is above 0, what all mass on a point with q <= p would cost."""
    p, q = toy_histograms(seed)
    energies, _ = best_reply(p, q)
    moved = torch.zeros(5, dtype=torch.float64)
    moved[energies.argmin()] = 1
    assert value_and_cost(energies, p, q)[1] > 0.01 and value_and_cost(energies, p, moved)[1] < 1e-12


@pytest.mark.parametrize("gamma", [0.0, 0.4 * M, M])
def test_at_the_equilibrium_v_is_m_and_the_energy_a_constant_up_to_m(gamma):
    """Theorems 1 and 2: neither an energy lowers V, nor a q lowers U."""
    p, _ = toy_histograms(0)
    constant = torch.full((5,), gamma, dtype=torch.float64)
    value, cost = value_and_cost(constant, p, p)
    assert value == pytest.approx(M, abs=1e-12) and cost == pytest.approx(gamma, abs=1e-12)
    assert best_reply(p, p)[1] == pytest.approx(M, rel=1e-12)
    for seed in range(10):
        assert value_and_cost(constant, p, toy_histograms(seed)[1])[1] == pytest.approx(gamma, abs=1e-12)
        other = 2 * M * uniform(5, seed=seed)
        assert value_and_cost(other, p, p)[0] >= M - 1e-12


def test_a_constant_energy_above_m_is_no_equilibrium():
    p, _ = toy_histograms(0)
    assert value_and_cost(torch.full((5,), 1.2 * M, dtype=torch.float64), p, p)[0] == pytest.approx(1.2 * M, abs=1e-12)


def test_an_energy_that_is_not_constant_is_no_equilibrium():
    """At p = q every energy in [0, m] has V = m, but the generator would move to its lowest point."""
    p, _ = toy_histograms(0)
    energies = M * uniform(5)
    value, cost = value_and_cost(energies, p, p)
    moved = torch.zeros(5, dtype=torch.float64)
    moved[energies.argmin()] = 1
    assert value == pytest.approx(M, abs=1e-12) and value_and_cost(energies, p, moved)[1] < cost - 0.05
