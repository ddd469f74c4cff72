"""How good samples are. Every score has a floor, the score of real samples against real ones, and it is not zero."""
import math

import torch


def nearest(samples, points):
    """Distance from each sample to its nearest point, and which point it is.

    Args:
        samples: (..., n, d); points: (m, d)

    Returns:
        distances (..., n) and indices (..., n)
    """
    # Plain differences, not torch.cdist: its matrix product loses the digits of small distances.
    apart = (samples[..., None, :] - points.to(samples)).square().sum(-1)  # (..., n, m)
    squared, index = apart.min(-1)
    return squared.sqrt(), index


def modes_covered(samples, modes, radius):
    """How many modes have a sample nearby, and the share of samples that are near a mode.

    A sample counts for its nearest mode if it lies within `radius` of it, usually three standard deviations. Real
    samples of a 2-D mixture then reach a share of 1 - exp(-9/2) = 98.9 %.

    Args:
        samples: (..., n, 2); modes: (m, 2); radius: number

    Returns:
        covered (...,), whole numbers from 0 to m as floats, and quality (...,) from 0 to 1
    """
    distance, index = nearest(samples, modes)
    good = distance <= radius
    hit = (index[..., None] == torch.arange(len(modes), device=samples.device)) & good[..., None]  # (..., n, m)
    return hit.any(-2).float().sum(-1), good.float().mean(-1)


def parzen_log_likelihood(samples, points, sigma):
    """Log-likelihood of each point under a Gaussian kernel density estimate from samples, in nats.

    The protocol of Goodfellow et al. (2014), Table 1; `sigma` is to be chosen on validation points. Theis et al. (2016)
    show why a high value does not mean good samples.

    Args:
        samples: (n, d); points: (m, d); sigma: the kernel's standard deviation, above 0

    Returns:
        (m,)
    """
    if not sigma > 0:
        raise ValueError(f"sigma = {sigma!r}: expected a number above 0")
    squared = torch.cdist(points.double(), samples.double(), compute_mode="donot_use_mm_for_euclid_dist") ** 2  # (m, n)
    norm = samples.shape[1] * math.log(sigma * math.sqrt(2 * math.pi)) + math.log(len(samples))
    return torch.logsumexp(-squared / (2 * sigma ** 2), 1) - norm
