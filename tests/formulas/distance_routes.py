"""What the tests of the distances share: random inputs, and routes to the same numbers through scipy."""
import numpy as np
import torch
from scipy import integrate, optimize

PAIRS = [((0.0, 1.0), (0.0, 1.0)), ((0.0, 1.0), (1.5, 1.0)), ((0.3, 0.7), (0.3, 2.0)), ((-1.0, 2.0), (0.5, 0.3)),
         ((0.0, 1.0), (1e-3, 1.001)), ((2.0, 1.0), (-9.0, 3.0)), ((0.0, 1.0), (0.2, 1e-3)), ((1.0, 1.0), (1.0, 1 + 1e-9))]


def seeded():
    return torch.Generator().manual_seed(0)


def normal(*shape):
    return torch.randn(*shape, generator=seeded(), dtype=torch.float64)


def some_histograms(*shape, empty=0.3):
    """Two of them, (*shape) each, with some points empty, others in p only or in q only."""
    generator = seeded()
    masses = -torch.rand(2, *shape, generator=generator, dtype=torch.float64).log()
    masses = masses * (torch.rand(2, *shape, generator=generator) >= empty)
    masses[..., 0] += 0.1
    return masses / masses.sum(-1, keepdim=True)


def some_positions(n):
    return normal(n).sort().values


def apart(x):
    return (x[:, None] - x).abs()


def close(got, wanted, rtol=1e-12, atol=1e-14):
    torch.testing.assert_close(torch.as_tensor(got, dtype=torch.float64),
                               torch.as_tensor(wanted, dtype=torch.float64), rtol=rtol, atol=atol)


def linear_program(p, q, cost):
    """The least cost, by scipy's solver: rows of the plan sum to p, columns to q."""
    n, m = cost.shape
    sums = np.vstack([np.kron(np.eye(n), np.ones(m)), np.kron(np.ones(n), np.eye(m))])
    return optimize.linprog(cost.ravel(), A_eq=sums[:-1], b_eq=np.concatenate([p, q])[:-1]).fun


def best_critic(p, q, cost):
    """max E_p f - E_q f over f with |f_i - f_j| <= cost_ij, by scipy's solver."""
    n = len(p)
    i, j = (index.ravel() for index in np.indices((n, n)))
    slopes = np.eye(n)[i] - np.eye(n)[j]
    return -optimize.linprog(np.asarray(q - p), A_ub=slopes, b_ub=np.asarray(cost).ravel(), bounds=(None, None)).fun


def integral(density, p, q, kinks=None):
    """By Romberg's rule, in pieces of an eighth of a sigma that also end where `kinks(x)` changes its sign."""
    ends = np.unique([mean + sigma * step for mean, sigma in (p, q) for step in np.linspace(-12, 12, 193)])
    if kinks:
        turns = np.flatnonzero(np.diff(np.sign(kinks(ends))))
        ends = np.unique([*ends, *(optimize.brentq(kinks, ends[i], ends[i + 1], xtol=1e-15) for i in turns)])
    width = np.diff(ends)[:, None]
    x = ends[:-1, None] + width * np.linspace(0, 1, 33)
    return (width[:, 0] * integrate.romb(np.asarray(density(x)), 1 / 32)).sum()
