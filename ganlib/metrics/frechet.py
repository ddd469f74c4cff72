"""The Fréchet distance between Gaussians fitted to features."""
import math

import torch

from ..checks import whole
from .points import double, pair, points


def frechet_distance(x, y):
    """Squared Fréchet distance between Gaussians fitted to two sets of features (the formula of Heusel et al. 2017).

    It is called FID only on the features of one Inception network. On other features, such as `digit_features`, only
    compare it with itself, with one number of samples: real against real is above 0, see `expected_frechet`. It sees
    means and covariances and nothing else of the features.

    Args:
        x: (n, d), n at least 2
        y: (m, d), m at least 2; covariances may be singular, so n may be below d

    Returns:
        (), from 0, in squared units of the features, in double precision
    """
    x, y = pair(x=x, y=y, least=2)
    return between(x.mean(0), root_of_samples(x), y.mean(0), root_of_samples(y))


def frechet_gaussians(mean_x, covariance_x, mean_y, covariance_y):
    """Squared Fréchet distance of N(mean_x, covariance_x) and N(mean_y, covariance_y), in double precision.

    ||mean_x - mean_y||^2 + tr(A + B - 2 (A^1/2 B A^1/2)^1/2) for covariances A and B (Dowson and Landau 1982), which is
    also their squared W2.

    Args:
        mean_x, mean_y: (d,)
        covariance_x, covariance_y: (d, d), symmetric, no eigenvalue below 0, maybe singular
    """
    mean_x, mean_y = double("mean_x", mean_x), double("mean_y", mean_y)
    if mean_x.dim() != 1 or len(mean_x) == 0:
        raise ValueError(f"mean_x has shape {tuple(mean_x.shape)}: expected (d,) with d at least 1")
    if mean_x.shape != mean_y.shape:
        raise ValueError(f"mean_y has shape {tuple(mean_y.shape)}: expected {tuple(mean_x.shape)}, as mean_x")
    return between(mean_x, root("covariance_x", covariance_x, len(mean_x)),
                   mean_y, root("covariance_y", covariance_y, len(mean_x)))


def expected_frechet(covariance, n, m):
    """The mean of `frechet_distance` over n against m samples of one Gaussian, to first order in 1/n and 1/m.

    (1/n + 1/m) (sum_i a_i + 1/2 sum_ij a_i a_j (1 + [i=j]) / (a_i + a_j)) for the covariance's eigenvalues a: the first
    sum is the error of the means, the second that of the covariances, from the distance's second-order expansion. With d
    equal eigenvalues a the second is a d (d + 1) / 4, so the bias grows like d^2/n. Features of images are not Gaussian:
    there this is a guide, and `floor` measures.

    Args:
        covariance: (d, d), symmetric, no eigenvalue below 0
        n, m: numbers of samples, at least 2
    """
    n, m = whole("n", n, low=2), whole("m", m, low=2)
    covariance = points("covariance", covariance)
    a = eigenvalues("covariance", covariance, len(covariance))[0]
    a = a[a > 0]
    pairs = a * a[:, None] * (1 + torch.eye(len(a)).to(a)) / (a + a[:, None])
    return ((1 / n + 1 / m) * (a.sum() + pairs.sum() / 2)).item()


def between(mean_x, root_x, mean_y, root_y):
    """The squared distance from means (d,) and any roots (r, d) of the covariances, A = root_x^T root_x."""
    # The trace of (A^1/2 B A^1/2)^1/2 is the sum of the singular values of root_x root_y^T. Unlike the square root of the
    # product A B, it is real and keeps its digits where eigenvalues are small or 0.
    overlap = torch.linalg.svdvals(root_x @ root_y.T).sum()
    spread = root_x.square().sum() + root_y.square().sum() - 2 * overlap
    return (mean_x - mean_y).square().sum() + spread.clamp_min(0)  # equal covariances may round to -1e-15


def root_of_samples(x):
    """A root (min(n, d), d) of the covariance of x (n, d), with n - 1 in its denominator, without forming it."""
    return torch.linalg.qr((x - x.mean(0)) / math.sqrt(len(x) - 1), mode="r").R


def root(name, covariance, d):
    """A root (d, d) of a covariance (d, d)."""
    values, vectors = eigenvalues(name, covariance, d)
    return values.sqrt()[:, None] * vectors.T


def eigenvalues(name, covariance, d):
    """Eigenvalues (d,), none below 0, and eigenvectors (d, d) of a covariance, after a check that it is one."""
    covariance = double(name, covariance)
    if covariance.shape != (d, d):
        raise ValueError(f"{name} has shape {tuple(covariance.shape)}: expected ({d}, {d})")
    if not torch.allclose(covariance, covariance.T, rtol=1e-5, atol=1e-6 * covariance.abs().max()):
        raise ValueError(f"{name} is not symmetric: expected a covariance matrix")
    values, vectors = torch.linalg.eigh(covariance)
    if values[0] < -1e-6 * values[-1].abs():  # beyond the rounding of a covariance in single precision
        raise ValueError(f"{name} has the eigenvalue {values[0].item():g}: expected none below 0")
    # Of what should be 0, rounding leaves up to d eps times the largest; its square root would be 1e-7, not 1e-15.
    return values.where(values > d * torch.finfo(values.dtype).eps * values[-1], 0), vectors
