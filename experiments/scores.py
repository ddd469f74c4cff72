"""What the experiments measure of generated points, and how a row of their results is made."""
import math

import torch

from ganlib import data, distances, metrics

DIRECTIONS = distances.even_directions(64)


def with_errors(row, scores):
    """`row` with the mean of each score over seeds, its standard error and every seed; scores {name: (seeds,)}.

    The last two are called name_se and name_each.
    """
    for name, values in scores.items():
        values = values.double()
        row |= {name: digits(values.mean()), f"{name}_se": digits(values.std() / math.sqrt(len(values))),
                f"{name}_each": [digits(value) for value in values]}
    print(row, flush=True)
    return row


def of_each_seed(row, scores):
    """`row` with every score as a list, one number a seed; scores {name: (seeds,)}."""
    row |= {name: [digits(value) for value in values] for name, values in scores.items()}
    print(row, flush=True)
    return row


def digits(value):
    return float(f"{float(value):.3g}")


def sliced(samples, mixture):
    """Sliced W1 to as many real points, (models,) from (models, n, 2)."""
    real = data.draw(mixture, samples.shape[-2], torch.Generator().manual_seed(99))
    return distances.sliced_wasserstein(samples.double(), real.double(), DIRECTIONS)


def scores(samples, mixture):
    """Distance, modes and spread of samples (models, n, 2), each (models,).

    - sliced: sliced W1 to real points
    - covered, quality: modes with a sample within 3 sigma, and the share of samples within 3 sigma of a mode
    - reverse_kl: of the shares of samples whose nearest mode each mode is; log(modes) if all are at one
    - spread: mean distance between two samples
    """
    covered, quality = metrics.modes_covered(samples, mixture.centres, mixture.radius)
    half = samples.shape[-2] // 2
    return {"sliced": sliced(samples, mixture), "covered": covered, "quality": quality,
            "reverse_kl": metrics.reverse_kl(metrics.mode_counts(samples, mixture.centres)),
            "spread": (samples[..., :half, :] - samples[..., half:2 * half, :]).norm(dim=-1).mean(-1)}
