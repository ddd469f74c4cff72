"""Wasserstein distances between samples: x stands for n equal masses 1/n, y for m masses 1/m.

W_p is the p-th root of the least mean of |x - y|^p over all ways to move x onto y. For p > 1 it has no gradient where it
is 0. Results are float64, with gradients in x and y; while a graph is traced, as for the page, in the samples' dtype.
"""
import math

import torch

from ..checks import there_is_room, whole
from .discrete import earth_mover
from .inputs import broadcasting, exponent, numbers

PROJECTIONS = 2 ** 21  # at once: a few tables of 16 MB each in double precision
TABLES = 6  # of the size of the costs, which `earth_mover` and POT hold at a time


def wasserstein_1d(x, y, p=1):
    """W_p on a line: the k-th smallest of x moves to the k-th smallest of y.

    Args:
        x: (..., n) and y: (..., m); n and m may differ
        p: number from 1

    Returns:
        (...,)
    """
    p = exponent(p)
    x, y = numbers("x", x), numbers("y", y)
    if x.dim() == 0 or y.dim() == 0:
        raise ValueError(f"x has shape {tuple(x.shape)} and y {tuple(y.shape)}: expected (..., n) and (..., m)")
    broadcasting(x=x.shape[:-1], y=y.shape[:-1])
    return line_cost(x, y, p).pow(1 / p)


def line_cost(x, y, p):
    """W_p^p on a line: the integral of |quantile of x - quantile of y|^p over the levels from 0 to 1."""
    n, m = x.shape[-1], y.shape[-1]
    x, y = x.sort(-1).values, y.sort(-1).values
    if n == m:
        return (x - y).abs().pow(p).mean(-1)
    # Both quantile functions are constant between levels of k/n and k/m: whole numbers, in units of 1 / (n m).
    levels = torch.cat([m * torch.arange(1, n + 1), n * torch.arange(1, m + 1)]).unique().to(x.device)
    widths = levels.diff(prepend=levels.new_zeros(1)).to(x) / (n * m)
    apart = x[..., (levels - 1) // m] - y[..., (levels - 1) // n]
    return (apart.abs().pow(p) * widths).sum(-1)


def wasserstein(x, y, p=1):
    """W_p with Euclidean distances, exact: the linear program of `earth_mover`. A second for n = 2,000.

    Six tables of n x m numbers are held at a time, 200 MB for n = m = 2,000; where the memory for them is not free, it is
    refused. `sliced_wasserstein` has no such limit.

    Args:
        x: (n, d) and y: (m, d)
        p: number from 1

    Returns:
        ()
    """
    p = exponent(p)
    x, y = numbers("x", x).double(), numbers("y", y).double()
    if x.dim() != 2 or y.dim() != 2 or x.shape[1] != y.shape[1]:
        raise ValueError(f"x has shape {tuple(x.shape)} and y {tuple(y.shape)}: expected (n, d) and (m, d)")
    n, m = len(x), len(y)
    there_is_room(f"x and y: {TABLES} tables of {n} x {m} distances", TABLES * 8 * n * m,
                  "expected fewer points; sliced_wasserstein takes any number")
    # The matrix product that torch.cdist prefers loses the digits of small distances.
    cost = torch.cdist(x, y, compute_mode="donot_use_mm_for_euclid_dist").pow(p)
    masses = (cost.new_full((n,), 1 / n) for n in cost.shape)
    return earth_mover(*masses, cost).distance.pow(1 / p)


def sliced_wasserstein(x, y, directions, p=1):
    """The p-th root of the mean of W_p^p over projections onto lines: Rabin et al. (2011), Bonneel et al. (2015).

    Args:
        x: (..., n, d) and y: (..., m, d)
        directions: (k, d) of length 1, as `random_directions` or `even_directions` gives them
        p: number from 1

    Returns:
        (...,)
    """
    p = exponent(p)
    x, y, directions = numbers("x", x), numbers("y", y), numbers("directions", directions)
    if x.dim() < 2 or y.dim() < 2 or x.shape[-1] != y.shape[-1]:
        raise ValueError(f"x has shape {tuple(x.shape)} and y {tuple(y.shape)}: expected (..., n, d) and (..., m, d)")
    broadcasting(x=x.shape[:-2], y=y.shape[:-2])
    if directions.dim() != 2 or directions.shape[1] != x.shape[-1]:
        raise ValueError(f"directions has shape {tuple(directions.shape)}: expected (k, {x.shape[-1]})")
    lengths = directions.norm(dim=1)
    if not torch.compiler.is_compiling() and not ((lengths - 1).abs() < 1e-4).all():
        raise ValueError(f"directions have lengths from {lengths.min():g} to {lengths.max():g}: expected 1")
    if torch.compiler.is_compiling():
        return sliced_cost(x, y, directions, p).mean(-1).pow(1 / p)
    at_once = max(1, PROJECTIONS // max(x[..., 0].numel(), y[..., 0].numel()))
    costs = [sliced_cost(x, y, some, p) for some in directions.split(at_once)]
    return torch.cat(costs, -1).mean(-1).pow(1 / p)


def sliced_cost(x, y, directions, p):
    """W_p^p along each direction: (..., k)."""
    on_lines = ((directions.to(points) @ points.mT) for points in (x, y))  # (..., k, n)
    return line_cost(*on_lines, p)


def random_directions(k, d, generator=None):
    """k directions (k, d) in float64, uniform on the unit sphere."""
    k, d = whole("k", k), whole("d", d)
    there_is_room(f"k = {k}, d = {d}: as many directions", 3 * 8 * k * d, "expected fewer directions")
    normal = torch.randn(k, d, generator=generator, dtype=torch.float64)
    return normal / normal.norm(dim=1, keepdim=True)


def even_directions(k):
    """k directions (k, 2) in float64, evenly spaced over half a turn of the plane: opposite ones would measure the same."""
    k = whole("k", k)
    there_is_room(f"k = {k}: as many directions", 6 * 8 * k, "expected fewer directions")
    angle = torch.arange(k, dtype=torch.float64) * (math.pi / k)
    return torch.stack([angle.cos(), angle.sin()], -1)
