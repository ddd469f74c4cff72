"""Scores of samples whose modes are known: which modes are hit, how well, and in which proportions."""
import math

import torch

from ..checks import above_zero, finite, whole


def nearest(samples, points):
    """Distance from each sample to its nearest point, and which point it is.

    Args:
        samples: (..., n, d)
        points: (m, d)

    Returns:
        distances (..., n) and indices (..., n)
    """
    if points.dim() != 2 or len(points) == 0:
        raise ValueError(f"points has shape {tuple(points.shape)}: expected (m, d) with m at least 1")
    if samples.dim() < 2 or samples.shape[-1] != points.shape[1]:
        raise ValueError(f"samples has shape {tuple(samples.shape)}: expected (..., n, {points.shape[1]}), "
                         f"as points is {tuple(points.shape)}")
    # Plain differences, not torch.cdist: its matrix product loses the digits of small distances.
    apart = (samples[..., None, :] - points.to(samples)).square().sum(-1)  # (..., n, m)
    squared, index = apart.min(-1)
    return squared.sqrt(), index


def modes_covered(samples, modes, radius):
    """How many modes have a sample nearby, and the share of samples that are near a mode.

    A sample counts for its nearest mode if it lies within `radius` of it, usually three standard deviations. Real
    samples then reach a share of `quality_ceiling`, 98.9 % in the plane. A sample that is NaN is near no mode.

    Args:
        samples: (..., n, d)
        modes: (m, d)
        radius: number

    Returns:
        covered (...,), whole numbers from 0 to m as floats, and quality (...,) from 0 to 1
    """
    if not torch.is_tensor(radius):  # as in the graph exported to the browser
        above_zero(radius=radius)
    distance, index = nearest(samples, modes)
    good = distance <= radius
    hit = (index[..., None] == torch.arange(len(modes), device=samples.device)) & good[..., None]  # (..., n, m)
    return hit.any(-2).float().sum(-1), good.float().mean(-1)


def quality_ceiling(dimensions, sigmas=3.0):
    """The share of a Gaussian that lies within `sigmas` standard deviations of its centre, from 0 to 1.

    The chi-square distribution function with `dimensions` degrees of freedom at sigmas^2; in the plane 1 - exp(-9/2) =
    98.9 %. Real samples of a mixture reach this quality if its modes are far apart, and a little more if they overlap.
    """
    whole("dimensions", dimensions)
    above_zero(sigmas=sigmas)
    half = torch.tensor([dimensions / 2, sigmas ** 2 / 2], dtype=torch.float64)
    return torch.special.gammainc(*half).item()


def mode_counts(samples, modes):
    """How many samples each mode is the nearest of: (..., n, d) and (m, d) -> whole numbers (..., m)."""
    finite("samples", samples)
    _, index = nearest(samples, modes)
    counts = torch.zeros(*index.shape[:-1], len(modes), dtype=torch.long, device=index.device)
    return counts.scatter_add_(-1, index, torch.ones_like(index))


def reverse_kl(counts, weights=None):
    """KL(q || p) between the shares q in which a generator's samples fall on the modes and their true weights p, in nats.

    *Reverse*, since a generator that maximises likelihood lowers KL(p || q). A missed mode costs little here, a mode
    that gets too much costs more: all on one of m equal modes is log m. The counts are those of nearest modes
    (`mode_counts`) or of a classifier's answers (`digit_counts`), as for the 1,000 modes of three stacked digits
    (Metz et al. 2017). Real samples do not reach 0: see `expected_reverse_kl`.

    Args:
        counts: (..., m), none negative, at least one of them above 0
        weights: (m,), positive, with sum 1; equal if not given

    Returns:
        (...,) from 0 to -log min p, in double precision
    """
    counts = counts.double()
    if counts.dim() < 1 or not (counts.sum(-1) > 0).all():
        raise ValueError(f"counts has shape {tuple(counts.shape)}: expected (..., m) with sums above 0")
    if bad := int((~((counts >= 0) & torch.isfinite(counts))).sum()):
        raise ValueError(f"counts holds {bad} values that are negative, NaN or infinite: expected numbers from 0")
    modes = counts.shape[-1]
    p = torch.full((modes,), 1 / modes) if weights is None else weights
    p = shares(p.to(counts), modes)
    q = counts / counts.sum(-1, keepdim=True)
    return (torch.xlogy(q, q) - q * p.log()).sum(-1).clamp_min(0)  # equal shares may round to -1e-17


def expected_reverse_kl(weights, n):
    """The mean of `reverse_kl` over n real samples, in nats: its floor, exactly.

    The sum over modes of E[(N/n) log(N/(n p))], where N is binomial. For large n it is
    (m - 1)/(2n) + (sum_i 1/p_i - 1)/(12 n^2) + O(1/n^3): the first term is Miller and Madow's (1955) correction of an
    entropy, the second is Harris's (1975).

    Args:
        weights: (m,), positive, with sum 1
        n: the number of samples, at least 1
    """
    weights, n = shares(weights), whole("n", n)
    k = torch.arange(1, n + 1, dtype=torch.float64)
    choose = math.lgamma(n + 1) - torch.lgamma(k + 1) - torch.lgamma(n - k + 1)
    total = 0.0
    for p, times in zip(*weights.unique(return_counts=True)):
        chance = (choose + k * p.log() + torch.special.xlog1py(n - k, -p)).exp()
        total += times.item() * (chance * k / n * (k / (n * p)).log()).sum().item()
    return total


def expected_modes(weights, n):
    """The mean number of modes that n real samples hit: sum_i 1 - (1 - p_i)^n.

    It matters where modes are many: 2,500 real samples hit 918 of 1,000 equal modes.

    Args:
        weights: (m,), positive, with sum 1
        n: the number of samples, at least 1
    """
    return (1 - (1 - shares(weights)) ** whole("n", n)).sum().item()


def shares(weights, modes=None):
    """`weights` (m,) in double precision, after a check that they are positive and sum to 1."""
    weights = torch.as_tensor(weights).double()
    size = len(weights) if weights.dim() == 1 and modes is None else modes
    if weights.shape != (size,) or not (weights > 0).all() or not abs(weights.sum().item() - 1) < 1e-5:
        raise ValueError(f"weights has shape {tuple(weights.shape)} and sum {weights.sum().item():g}: "
                         f"expected {size or 'm'} positive numbers with sum 1")
    return weights / weights.sum()
