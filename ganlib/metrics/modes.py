"""Scores of samples whose modes are known: which modes are hit, how well, and in which proportions."""
import math

import torch

from ..checks import above_zero, finite, numbers, there_is_room, whole
from .points import double
from .tables import NUMBERS, middle, nearest_row

AT_ONCE = 1024  # samples, at most


def nearest(samples, points):
    """Distance from each sample to its nearest point, and which point it is: of equally near ones the first.

    Distances are plain differences, so that small ones keep their digits; which point is nearest is decided as by them,
    though most of the search is by products (`ganlib.metrics.tables`). Whatever the sizes, at most 300 MB are taken.

    Args:
        samples: (..., n, d); one that is NaN is at the distance NaN from point 0
        points: (m, d), finite

    Returns:
        distances (..., n) in double precision and indices (..., n); while a graph is traced, as for the page, in the
        precision of the samples
    """
    return nearest_of(*with_points(samples, "points", points))


def with_points(samples, name, points):
    """samples (..., n, d) and points (m, d) as tensors, after a check that they are such."""
    samples, points = numbers("samples", samples), numbers(name, points)
    if points.dim() != 2 or 0 in points.shape:
        raise ValueError(f"{name} has shape {tuple(points.shape)}: expected (m, d) with m at least 1 and d at least 1")
    if samples.dim() < 2 or samples.shape[-1] != points.shape[1]:
        raise ValueError(f"samples has shape {tuple(samples.shape)}: expected (..., n, {points.shape[1]}), "
                         f"as {name} is {tuple(points.shape)}")
    if torch.compiler.is_compiling():
        return samples, points.to(samples)
    if samples.numel() == 0:
        raise ValueError(f"samples has shape {tuple(samples.shape)}: expected (..., n, d) with n at least 1")
    points = points if points.is_floating_point() else points.double()
    finite(name, points)
    return samples, points.to(samples.device)


def nearest_of(samples, points):
    """`nearest`, of checked tensors."""
    if torch.compiler.is_compiling():  # one table, for the few points of a page
        apart = (samples[..., None, :] - points).square().sum(-1)  # (..., n, m)
        squared, index = apart.min(-1)
        return squared.sqrt(), index
    centre = middle(points.detach())
    rows = samples.reshape(-1, points.shape[1]).split(max(1, min(AT_ONCE, NUMBERS // points.shape[1])))
    found = [nearest_of_rows(some.double(), points, centre) for some in rows]
    return tuple(torch.cat(each).reshape(samples.shape[:-1]) for each in zip(*found))


def nearest_of_rows(x, points, centre):
    """`nearest` of few x (n, d)."""
    with torch.no_grad():
        known = x.isfinite().all(1)
        index = torch.where(known, nearest_row(torch.where(known[:, None], x, centre), points, centre), 0)
    return torch.linalg.vector_norm(x - points[index].to(x), dim=1), index


def modes_covered(samples, modes, radius):
    """How many modes have a sample nearby, and the share of samples that are near a mode.

    A sample counts for its nearest mode if it lies within `radius` of it, usually three standard deviations. Real
    samples then reach a share of `quality_ceiling`, 98.9 % in the plane. A sample that is NaN is near no mode.

    Args:
        samples: (..., n, d), n at least 1
        modes: (m, d), finite
        radius: a number above 0

    Returns:
        covered (...,), whole numbers from 0 to m as floats, and quality (...,) from 0 to 1, in double precision; while a
        graph is traced, as for the page, in single precision
    """
    if not torch.compiler.is_compiling():
        above_zero(radius=radius)
        radius = float(radius)
    samples, modes = with_points(samples, "modes", modes)
    distance, index = nearest_of(samples, modes)
    good = distance <= radius
    if torch.compiler.is_compiling():
        hit = (index[..., None] == torch.arange(len(modes), device=samples.device)) & good[..., None]  # (..., n, m)
        return hit.any(-2).float().sum(-1), good.float().mean(-1)
    return (counted(index, len(modes), good) > 0).double().sum(-1), good.double().mean(-1)


def counted(index, modes, times):
    """How often each of the modes occurs in index (..., n), each time `times` (..., n) often: whole numbers (..., m)."""
    counts = torch.zeros(*index.shape[:-1], modes, dtype=torch.long, device=index.device)
    return counts.scatter_add_(-1, index, times.long())


def quality_ceiling(dimensions, sigmas=3.0):
    """The share of a Gaussian that lies within `sigmas` standard deviations of its centre, from 0 to 1.

    The chi-square distribution function with `dimensions` degrees of freedom at sigmas^2; in the plane 1 - exp(-9/2) =
    98.9 %. Real samples of a mixture reach this quality if its modes are far apart, and a little more if they overlap.
    """
    dimensions = whole("dimensions", dimensions, high=2 ** 53)
    above_zero(sigmas=sigmas)
    half = torch.tensor([dimensions / 2, float(sigmas) ** 2 / 2], dtype=torch.float64)
    return torch.special.gammainc(*half).item()


def mode_counts(samples, modes):
    """How many samples each mode is the nearest of: (..., n, d) and (m, d) -> whole numbers (..., m)."""
    samples, modes = with_points(samples, "modes", modes)
    finite("samples", samples)
    _, index = nearest_of(samples, modes)
    return counted(index, len(modes), torch.ones_like(index))


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
    counts = double("counts", counts)
    if bad := int((counts < 0).sum()):
        raise ValueError(f"counts holds {bad} negative values: expected numbers from 0")
    if counts.dim() < 1 or counts.numel() == 0 or not (counts.sum(-1) > 0).all():
        raise ValueError(f"counts has shape {tuple(counts.shape)}: expected (..., m) with sums above 0")
    modes = counts.shape[-1]
    p = shares(torch.full((modes,), 1 / modes) if weights is None else weights, modes).to(counts)
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
    there_is_room(f"n = {n}: a sum of as many terms", 6 * 8 * n, "expected fewer samples")
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
    weights = double("weights", weights)
    size = len(weights) if weights.dim() == 1 and modes is None else modes
    if weights.shape != (size,) or not (weights > 0).all() or not abs(weights.sum().item() - 1) < 1e-5:
        raise ValueError(f"weights has shape {tuple(weights.shape)} and sum {weights.sum().item():g}: "
                         f"expected {size or 'm'} positive numbers with sum 1")
    return weights / weights.sum()
