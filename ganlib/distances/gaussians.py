"""Distances between two Gaussians on a line, p = N(mean, sigma^2) and q likewise.

p and q are pairs (mean, sigma) of numbers, tensors, arrays or lists that broadcast; sigma > 0. Results are float64, and
gradients flow to the parameters.
"""
import math

import numpy as np
import torch
from torch.nn.functional import logsigmoid

from ..checks import brief
from .inputs import broadcasting, numbers, positive

AT_ONCE = 2 ** 11  # pairs of Gaussians in a block of the quadrature, which takes 32 MB for each of its few tables
TINY = torch.finfo(torch.float64).tiny  # for 0 / 0 where the numerator decides


def parameters(p, q):
    """mean_p, sigma_p, mean_q, sigma_q, checked and in float64."""
    found = {}
    for name, pair in {"p": p, "q": q}.items():
        try:
            found[f"mean of {name}"], found[f"sigma of {name}"] = pair
        except (TypeError, ValueError):
            raise ValueError(f"{name} = {brief(pair)}: expected a pair (mean, sigma)") from None
    found = {name: numbers(name, value).double() for name, value in found.items()}
    broadcasting(**{name: value.shape for name, value in found.items()})
    for name, value in found.items():
        if name.startswith("sigma"):
            positive(name, value)
    return torch.broadcast_tensors(*found.values())


def log_density(x, mean, sigma):
    return -((x - mean) / sigma).square() / 2 - sigma.log() - math.log(2 * math.pi) / 2


def total_variation(p, q):
    """sup_A |p(A) - q(A)|. The best set A lies between the two points where the densities cross."""
    mean_p, sigma_p, mean_q, sigma_q = parameters(p, q)
    narrow, wide = torch.minimum(sigma_p, sigma_q), torch.maximum(sigma_p, sigma_q)
    ratio, d = wide / narrow, (mean_p - mean_q).abs() / narrow  # now N(0, 1) against N(d, ratio^2)
    with torch.no_grad():  # moving an end of A changes nothing, since the densities are equal there
        # The roots of a u^2 + 2 d u - c, in the form in which nothing cancels and a may be 0.
        growth = (wide - narrow) / narrow
        a, c = growth * (ratio + 1), d ** 2 + 2 * ratio ** 2 * torch.log1p(growth)
        root = (d + (d ** 2 + a * c).sqrt()).clamp(min=TINY)
        low, high = -root / a.clamp(min=TINY), c / root
    ndtr = torch.special.ndtr
    return (ndtr(high) - ndtr(low)) - (ndtr((high - d) / ratio) - ndtr((low - d) / ratio))


def kl(p, q):
    """log(sigma_q / sigma_p) + (sigma_p^2 + (mean_p - mean_q)^2) / (2 sigma_q^2) - 1/2, in nats."""
    mean_p, sigma_p, mean_q, sigma_q = parameters(p, q)
    found = (sigma_q / sigma_p).log() + ((sigma_p / sigma_q) ** 2 + ((mean_p - mean_q) / sigma_q) ** 2 - 1) / 2
    return found.clamp(min=0)  # rounding may leave -1e-16


def js(p, q):
    """JS in nats, from 0 to log 2, by quadrature: it has no closed form. Right to 1e-15, or 1e-12 at sigmas of 1 to 10^6.

    With l = log p - log q, log(2p / (p + q)) = log 2 + logsigmoid(l). Gauss-Legendre, 20 points in each piece of half a
    sigma, to 12 sigma around both means.
    """
    given = parameters(p, q)
    if torch.compiler.is_compiling() or given[0].numel() <= AT_ONCE:
        return js_by_quadrature(*given)
    blocks = zip(*(value.flatten().split(AT_ONCE) for value in given))
    return torch.cat([js_by_quadrature(*block) for block in blocks]).reshape(given[0].shape)


def js_by_quadrature(*given):
    """`js` of checked parameters mean_p, sigma_p, mean_q, sigma_q (...,)."""
    mean_p, sigma_p, mean_q, sigma_q = (value[..., None] for value in given)
    with torch.no_grad():
        steps = torch.arange(-24, 25).to(mean_p) / 2
        ends = torch.cat([mean_p + sigma_p * steps, mean_q + sigma_q * steps], -1).sort(-1).values  # (..., 98)
        points, weights = (torch.from_numpy(part).to(ends) for part in np.polynomial.legendre.leggauss(20))
        half = ends.diff()[..., None] / 2
        x = (ends[..., :-1, None] + half * (1 + points)).flatten(-2)  # (..., 97 * 20)
    log_p, log_q = log_density(x, mean_p, sigma_p), log_density(x, mean_q, sigma_q)
    l = log_p - log_q
    density = log_p.exp() * (math.log(2) + logsigmoid(l)) + log_q.exp() * (math.log(2) + logsigmoid(-l))
    return (density * (half * weights).flatten(-2)).sum(-1).clamp(min=0) / 2


def optimal_discriminator(x, p, q):
    """D*(x) = p(x) / (p(x) + q(x)) at x (...,): GAN, Proposition 1."""
    mean_p, sigma_p, mean_q, sigma_q = parameters(p, q)
    x = numbers("x", x).double()
    broadcasting(x=x.shape, p=mean_p.shape)
    return torch.sigmoid(log_density(x, mean_p, sigma_p) - log_density(x, mean_q, sigma_q))


def earth_mover(p, q):
    """EM, or W1. Mass keeps its order, so a sample m_p + s_p z moves to m_q + s_q z, and W1 = E|a + b z|.

    With a = m_p - m_q and b = s_p - s_q that is the mean of a folded normal distribution.
    """
    mean_p, sigma_p, mean_q, sigma_q = parameters(p, q)
    a, b = mean_p - mean_q, (sigma_p - sigma_q).abs()
    z = a / torch.where(b == 0, 1, b)
    folded = b * math.sqrt(2 / math.pi) * torch.exp(-z ** 2 / 2) + a * torch.erf(z / math.sqrt(2))
    return torch.where(b == 0, a.abs(), folded)


def wasserstein_2(p, q):
    """W2 = sqrt((mean_p - mean_q)^2 + (sigma_p - sigma_q)^2): the root of E(a + b z)^2. No gradient where W2 = 0."""
    mean_p, sigma_p, mean_q, sigma_q = parameters(p, q)
    return torch.hypot(mean_p - mean_q, sigma_p - sigma_q)


def potential(x, p, q):
    """The Kantorovich potential: the 1-Lipschitz f with E_p f - E_q f = W1, at x (...,), and f(0) = 0.

    Its slope is the sign of F_q - F_p, the difference of the distribution functions. They cross once, at c = b / a with
    a = s_p - s_q and b = m_q s_p - m_p s_q, so f(x) = sign(a) (|x - c| - |c|): a V, or a line if a = 0.
    """
    mean_p, sigma_p, mean_q, sigma_q = parameters(p, q)
    x = numbers("x", x).double()
    broadcasting(x=x.shape, p=mean_p.shape)
    a, b = sigma_p - sigma_q, mean_q * sigma_p - mean_p * sigma_q
    return x * (a * x - 2 * b) / ((a * x - b).abs() + b.abs()).clamp(min=TINY)  # the same, without dividing by a
