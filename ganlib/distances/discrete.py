"""Distances between discrete distributions: p and q are histograms, the masses (..., n) of the same n points.

Histograms may be lists, arrays or tensors; leading axes pass through. Results are float64.
"""
import math
from typing import NamedTuple

import torch
from torch.nn.functional import pad

from ..checks import brief, there_is_room
from .inputs import broadcasting, histogram, histograms, numbers

MAX_ITERATIONS = 10_000_000  # POT's own limit is 100,000, after which it only warns


def total_variation(p, q):
    """sum |p - q| / 2, from 0 to 1 (...,): the largest difference |p(A) - q(A)| over sets A of points."""
    p, q = histograms(p, q)
    return (p - q).abs().sum(-1) / 2


def witness(p, q):
    """The f (..., n) with values in [-1/2, 1/2] for which E_p f - E_q f is largest; it is then TV."""
    p, q = histograms(p, q)
    return torch.sign(p - q) / 2


def kl(p, q):
    """KL(p || q) = sum p log(p / q) in nats (...,): 0 log 0 = 0, and infinite where q = 0 < p."""
    return divergence(*histograms(p, q))


def js(p, q):
    """(KL(p || m) + KL(q || m)) / 2 with m = (p + q) / 2, in nats, from 0 to log 2 (...,)."""
    p, q = histograms(p, q)
    middle = (p + q) / 2
    return (divergence(p, middle) + divergence(q, middle)) / 2


def divergence(p, q):
    """KL of checked histograms. Points without mass in p count 0, and get the gradient 0, not the true -infinity."""
    ratio = torch.where(p > 0, p, 1) / torch.where(p > 0, q, 1)  # q = 0 < p gives infinity; 0 / 0 does not occur
    return (p * ratio.log()).sum(-1).clamp(min=0)  # rounding may leave -1e-17


def optimal_discriminator(p, q):
    """D* = p / (p + q) (..., n), with which JS = log 2 + (E_p log D + E_q log(1 - D)) / 2 is largest; 1/2 without mass.

    Goodfellow et al. (2014), Proposition 1 and Theorem 1.
    """
    p, q = histograms(p, q)
    mass = p + q
    return torch.where(mass > 0, p / torch.where(mass > 0, mass, 1), 0.5)


class Transport(NamedTuple):
    """How p (..., n) becomes q (..., m) at the least cost, and the proof that it is the least.

    The potentials price the work: f_i + g_j <= cost_ij for every pair, so E_p f + E_q g is a lower bound of any plan's
    cost. Here it equals `distance`, so no plan costs less. If p and q share their points and the cost is a metric, then
    g = -f, and f is WGAN's critic: 1-Lipschitz with E_p f - E_q f = W1, also at points without mass.

    Attributes:
        distance: (...,) sum of plan * cost
        plan: (..., n, m) the mass that moves from point i to point j: rows sum to p, columns to q
        f: (..., n) Kantorovich potential of p, with f_0 = 0: the gradient of `distance` in p, up to a constant
        g: (..., m) Kantorovich potential of q
    """
    distance: torch.Tensor
    plan: torch.Tensor
    f: torch.Tensor
    g: torch.Tensor


def earth_mover(p, q, cost):
    """The linear program of optimal transport, solved by POT's network simplex.

    Args:
        p: (n,) and q: (m,) histograms, which need not share their points
        cost: (n, m) for one unit of mass from point i to point j, not negative: torch.cdist(x, y) gives W1

    Returns:
        Transport, right to 1e-10 of the largest cost. `distance` has a gradient in the cost, not in p and q.

    Raises:
        ValueError: wrong shapes or values
        RuntimeError: the solver did not reach the optimum
    """
    p, q, cost = histogram("p", p), histogram("q", q), numbers("cost", cost).double()
    if p.dim() != 1 or q.dim() != 1:
        raise ValueError(f"p has shape {tuple(p.shape)} and q {tuple(q.shape)}: expected (n,) and (m,)")
    if cost.shape != (len(p), len(q)):
        raise ValueError(f"cost has shape {tuple(cost.shape)}: expected {(len(p), len(q))}")
    if (cost < 0).any():
        raise ValueError(f"cost holds {cost.min():g}: expected costs from 0")
    p, q = p / p.sum(), q / q.sum()
    with torch.no_grad():
        # POT compares costs to 1e-15, whatever their unit: without the division small costs give wrong plans.
        unit = cost[p > 0][:, q > 0].max()
        unit = torch.where(unit > 0, unit, 1)
        plan, g = solve(p, q, cost / unit)
        # POT leaves open the potentials of points without mass; the c-transform gives f and g their largest values.
        f = (cost - unit * g).masked_fill(q == 0, torch.inf).amin(1)
        f = f - f[0]
        g = (cost - f[:, None]).amin(0)
        gap = (plan * cost).sum() - p @ f - q @ g
        if not abs(gap) <= 1e-10 * cost.max():
            raise RuntimeError(f"the plan costs {gap:g} more than the potentials prove: ot.emd did not reach the optimum")
    return Transport((plan * cost).sum(), plan, f, g)


def solve(p, q, cost):
    """The optimal plan (n, m), and the potential (m,) of the points that have mass in q."""
    import ot  # takes seconds
    plan, log = ot.emd(*(value.detach().cpu().numpy() for value in (p, q, cost)), numItermax=MAX_ITERATIONS, log=True)
    if log["warning"] is not None:
        raise RuntimeError(f"ot.emd found no optimal plan: {log['warning']}")
    return torch.from_numpy(plan).to(cost), torch.from_numpy(log["v"]).to(cost)


def earth_mover_1d(p, q, positions):
    """W1 on a line (...,), where no linear program is needed: sum |P - Q| dx with the distribution functions P and Q.

    Args:
        p, q: (..., n) histograms
        positions: (n,) of the points, increasing
    """
    above, dx = distribution_gap(p, q, positions)
    return (above.abs() * dx).sum(-1)


def potential_1d(p, q, positions):
    """The Kantorovich potential on a line: the 1-Lipschitz f (..., n) with E_p f - E_q f = W1, and f_0 = 0.

    Its slope is the sign of Q - P. Arguments as for `earth_mover_1d`.
    """
    above, dx = distribution_gap(p, q, positions)
    return pad((above.sign() * dx).cumsum(-1), (1, 0))


def distribution_gap(p, q, positions):
    """Q - P between neighbouring points (..., n - 1), and how far apart these are (n - 1,)."""
    p, q = histograms(p, q)
    x = numbers("positions", positions).double()
    if x.shape != p.shape[-1:]:
        raise ValueError(f"positions has shape {tuple(x.shape)}: expected {tuple(p.shape[-1:])}")
    dx = x.diff()
    if not torch.compiler.is_compiling() and not (dx > 0).all():
        raise ValueError(f"positions = {brief(x.tolist())}: expected increasing numbers")
    return (q - p).cumsum(-1)[..., :-1], dx


def monotone_plan(p, q):
    """The plan (..., n, m) that keeps the order of the mass: the best one on a line, for |x - y| and any convex cost.

    Args:
        p: (..., n) and q: (..., m) histograms of points in increasing order; the points need not be the same
    """
    p, q = histogram("p", p), histogram("q", q)
    broadcasting(p=p.shape[:-1], q=q.shape[:-1])
    if not torch.compiler.is_compiling():
        plan = (*torch.broadcast_shapes(p.shape[:-1], q.shape[:-1]), p.shape[-1], q.shape[-1])
        there_is_room(f"p and q: three tables of {' x '.join(map(str, plan))} masses", 3 * 8 * math.prod(plan),
                      "expected fewer points")
    # Of all mass, sorted, point i of p holds the part from P_(i-1) to P_i. Where it overlaps a part of q, that mass moves.
    p_ends, q_ends = (mass.cumsum(-1) / mass.sum(-1, keepdim=True) for mass in (p, q))
    p_starts, q_starts = (pad(ends[..., :-1], (1, 0)) for ends in (p_ends, q_ends))
    ends = torch.minimum(p_ends[..., :, None], q_ends[..., None, :])
    return (ends - torch.maximum(p_starts[..., :, None], q_starts[..., None, :])).clamp(min=0)
