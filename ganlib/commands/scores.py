"""The scores that fit a run's data, each beside its floor: what real samples score against real ones."""
import math

import torch

from .. import data as datasets
from .. import distances, metrics
from ..data.sets import Mixture, Samples, Stacked
from ..metrics.floors import two_sets

__all__ = ["scores"]


def measures(data):
    """What is measured of a set of real and a set of generated samples (n, ...): {name: number}."""
    features = math.prod(data.shape)
    directions = distances.even_directions(64) if features == 2 else distances.random_directions(
        64, features, torch.Generator().manual_seed(0))

    def measured(real, made):
        found = {}
        if isinstance(data, Mixture):
            covered, quality = metrics.modes_covered(made, data.centres, data.radius)
            counts = metrics.mode_counts(made, data.centres)
            found |= {f"modes covered, of {len(data.centres)}": covered, "quality": quality,
                      "reverse KL, nats": metrics.reverse_kl(counts, data.weights)}
        if isinstance(data, Stacked) and data.shape == (3, 8, 8):
            counts = metrics.digit_counts(made)
            found |= {"modes covered, of 1000": (counts > 0).sum(), "reverse KL, nats": metrics.reverse_kl(counts)}
        if data.name == "digits" and data.shape == (1, 8, 8):
            found["Frechet distance"] = metrics.frechet_distance(*map(metrics.digit_features, (real, made)))
        real, made = real.flatten(1), made.flatten(1)
        precision, recall = metrics.precision_recall(real, made)
        found |= {"sliced W1": distances.sliced_wasserstein(real, made, directions), "precision": precision,
                  "recall": recall}
        return {name: float(value) for name, value in found.items()}
    return measured


def scores(run, n=2000, seed=0, weights="generator"):
    """Scores of n generated samples of each model against as many real ones.

    Args:
        n: at most half of a finite set
        seed: of the samples and of the real ones drawn
        weights: as for `Run.sample`

    Returns:
        how many samples were taken; {name: (mean, standard error)} of real against real; and a list, one a model, of {name:
        number}, or None if the model is broken
    """
    data = datasets.on(run.data, "cpu")
    n = min(n, len(data.points) // 2) if isinstance(data, Samples) else n
    generator, measured = torch.Generator().manual_seed(seed), measures(data)
    real, _ = two_sets(data, n, n, generator)
    made = run.sample(n, seed, weights).cpu()
    made = made if run.state["generator.weights"].dim() > 1 else made[None]
    if data.name == "digits" and data.shape == (1, 8, 8):
        made = made.clamp(-1, 1)
    found = [measured(real, each) if each.isfinite().all() else None for each in made]
    names = list(measured(real, real))
    means, errors = metrics.floor(lambda *sets: list(measured(*sets).values()), data, n, generator=generator)
    return n, dict(zip(names, zip(means.tolist(), errors.tolist()))), found
