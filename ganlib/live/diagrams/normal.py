"""Normal distributions, for the diagrams that show some."""
import math

import torch

from .diagram import even


def density(x, mean, sigma):
    return torch.exp(-((x - mean) / sigma).square() / 2) / (sigma * math.sqrt(2 * math.pi))


def log_ratio(x, p, q):
    """log p(x) - log q(x) and its slope in x, for p and q given as (mean, sigma)."""
    (mean_p, sigma_p), (mean_q, sigma_q) = p, q
    u, v = (x - mean_p) / sigma_p, (x - mean_q) / sigma_q
    return (v.square() - u.square()) / 2 + torch.log(sigma_q / sigma_p), v / sigma_q - u / sigma_p


def cdf(x):
    return (1 + torch.erf(x / math.sqrt(2))) / 2


def draws(end=9, n=181):
    """Points v (n,) and weights (n,) such that sum of weights * f(v) is E f(v) for v ~ N(0, 1).

    The trapezoidal rule from -end to end, whose error for a smooth f falls exponentially in n.
    """
    v = even(-end, end, n)
    return v, 2 * end / (n - 1) * density(v, 0, 1)
