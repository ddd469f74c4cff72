"""WGAN's Example 1: p is uniform on the segment {0} x [0, 1], q on {theta} x [0, 1]. Every distance in closed form.

The segments share no point unless theta = 0. So TV, KL and JS do not see how far apart they are; EM does, and is the
only one that is continuous in theta. Arjovsky et al. (2017), arXiv 1701.07875, section 2 and Figure 1.

Each function takes theta, a number, a tensor, an array or nested lists (...,), and returns (...,) in float64; while a
graph is traced, as for the page, in theta's dtype.
"""
import math

import torch

from .inputs import numbers


def total_variation(theta):
    """1, but 0 at theta = 0."""
    theta = numbers("theta", theta)
    return (theta != 0).to(theta.dtype)


def kl(theta):
    """Infinite, but 0 at theta = 0; the same in both directions."""
    theta = numbers("theta", theta)
    return torch.zeros_like(theta).masked_fill(theta != 0, math.inf)


def js(theta):
    """log 2, but 0 at theta = 0."""
    return math.log(2) * total_variation(theta)


def earth_mover(theta):
    """|theta|: all mass moves sideways. Its gradient is the sign of theta."""
    return numbers("theta", theta).abs()
