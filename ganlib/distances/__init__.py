"""How much two distributions differ by TV, KL, JS and EM, each by more than one route.

    distances.segments, distances.gaussians    closed forms: WGAN's parallel segments, Gaussians on a line
    distances.kl(p, q), ...                    discrete distributions: p and q list the masses of the same points
    distances.wasserstein(x, y), ...           samples

Inputs may be tensors, arrays, tables or nested lists, in any real dtype; everything is computed and returned in double
precision (float64), except that a graph traced for the page keeps the precision of its samples. Everything in nats.
"""
from . import gaussians, segments
from .discrete import (
    Transport,
    earth_mover,
    earth_mover_1d,
    js,
    kl,
    monotone_plan,
    optimal_discriminator,
    potential_1d,
    total_variation,
    witness,
)
from .samples import even_directions, random_directions, sliced_wasserstein, wasserstein, wasserstein_1d

__all__ = ["Transport", "earth_mover", "earth_mover_1d", "even_directions", "gaussians", "js", "kl", "monotone_plan",
           "optimal_discriminator", "potential_1d", "random_directions", "segments", "sliced_wasserstein",
           "total_variation", "wasserstein", "wasserstein_1d", "witness"]
