"""Scores that compare samples through a kernel: squared MMD, KID, and the Parzen-window likelihood.

Kernels are computed in blocks of at most 4 million pairs, 32 MB in double precision, of which a few are held at a time.
"""
import math

import torch

from ..checks import above_zero, brief, whole
from .points import pair
from .tables import apart, rows_at_once


def gaussian_kernel(sigma):
    """The kernel k(x, y) = exp(-||x - y||^2 / (2 sigma^2)), as a function of (n, d) and (m, d) that returns (n, m).

    `sigma` is above 0; a usual choice is the median distance between samples (Gretton et al. 2012).
    """
    above_zero(sigma=sigma)
    sigma = float(sigma)

    def kernel(x, y):
        return ((apart(*pair(x=x, y=y)) / sigma).square() / -2).exp()
    return kernel


def cubic_kernel(x, y):
    """The kernel of KID, (x . y / d + 1)^3 with the number of features d: (n, d) and (m, d) -> (n, m)."""
    x, y = pair(x=x, y=y)
    return (x @ y.mT / x.shape[1] + 1) ** 3


def mmd_squared(x, y, kernel):
    """Squared maximum mean discrepancy, estimated without bias, in the kernel's unit (Gretton et al. 2012, eq. 3).

    MMD is the largest difference of means between x and y over functions of unit norm in the kernel's space. Pairs of a
    sample with itself are left out, so the mean over real against real is 0, and single values may be negative.

    Args:
        x: (n, d), n at least 2
        y: (m, d), m at least 2
        kernel: a function of (n, d) and (m, d) that returns (n, m), such as `cubic_kernel` or `gaussian_kernel(sigma)`

    Returns:
        (), in double precision
    """
    if not callable(kernel):
        raise ValueError(f"kernel = {brief(kernel)}: expected a function of (n, d) and (m, d)")
    x, y = pair(x=x, y=y, least=2)
    between = sum(kernel(rows, y).sum() for rows in x.split(rows_at_once(x, y))) / (len(x) * len(y))
    return within(kernel, x) + within(kernel, y) - 2 * between


def within(kernel, x):
    """The kernel's mean over ordered pairs of different rows of x (n, d)."""
    total, at_once = 0.0, rows_at_once(x, x)
    for start in range(0, len(x), at_once):
        table = kernel(x[start:start + at_once], x)
        total = total + table.sum() - table.diagonal(start).sum()
    return total / (len(x) * (len(x) - 1))


def kid(x, y, blocks=10):
    """Kernel distance (Binkowski et al. 2018): the mean of `mmd_squared` with the cubic kernel over blocks of samples.

    On Inception features this is the KID of the literature; on other features only compare it with itself. The blocks
    share no samples, so the standard error is honest; it needs samples in random order. The authors' code and
    torch-fidelity take the mean of 100 random subsets of 1,000, which share samples, and print their standard deviation.

    Args:
        x: (n, d), y: (m, d): features, at least 2 in each block
        blocks: into how many parts both sets are cut, at least 2; their sizes differ by at most one

    Returns:
        mean () and its standard error (), in double precision; the mean over real against real is 0
    """
    blocks = whole("blocks", blocks, low=2)
    x, y = pair(x=x, y=y, least=2 * blocks)
    values = torch.stack([mmd_squared(a, b, cubic_kernel) for a, b in zip(x.tensor_split(blocks), y.tensor_split(blocks))])
    return values.mean(), values.std() / math.sqrt(blocks)


def parzen_log_likelihood(samples, points, sigma):
    """Log-likelihood of each point under a Gaussian kernel density estimate from samples, in nats.

    The protocol of Goodfellow et al. (2014), Table 1; `sigma` is to be chosen on validation points. Theis et al. (2016)
    show why a high value does not mean good samples.

    Args:
        samples: (n, d)
        points: (m, d)
        sigma: the kernel's standard deviation, above 0

    Returns:
        (m,), in double precision
    """
    above_zero(sigma=sigma)
    sigma = float(sigma)
    samples, points = pair(samples=samples, points=points)
    sums = [torch.logsumexp((apart(rows, samples) / sigma).square() / -2, 1)
            for rows in points.split(rows_at_once(points, samples))]
    norm = samples.shape[1] * math.log(sigma * math.sqrt(2 * math.pi)) + math.log(len(samples))
    return torch.cat(sums) - norm
