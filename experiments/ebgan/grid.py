"""Figures 2 and 3 of EBGAN in small: a grid of settings on digits: `python -m experiments.ebgan.grid`.

GAN, EBGAN and EBGAN-PT train on scikit-learn's 8x8 digits with the same 144 settings each: layers of G and of D, units of
D's layers, batch normalisation or none, and a learning rate for each network. 600 generator updates of 64 samples.
Three scores of 1,000 generated digits, all through the book's digit classifier:

- score: the inception score's formula, from 1 to 10, higher is better
- variant: the paper's I' = E KL(p(y) || p(y|x)), from 0 without a bound, higher is better
- frechet: Fréchet distance of the features to those of the training digits, lower is better

Then the methods are compared, with standard errors; a fourth of the settings is trained again with another seed. Writes
five_critics/results/ebgan_grid.json; about 15 minutes on two quiet cores.

The paper gives its 512 EBGANs Adam and a rate of 0.001, and its 6,144 GANs also SGD and rates ten times larger and smaller.
Here all have Adam and the same rates, which are larger as training is shorter. Dropout, which it also varies, draws random
numbers that are not arguments of the step; normalisation takes its place. As in the paper a layer is a layer of weights,
the autoencoder's decoder has one of them, and its code has as many units as its other layers. The paper's margin of 10 is
about 0.7 times the mean distance of an MNIST digit to the mean digit; for our digits that is 3.
"""
import itertools
import math

import torch
from torch import nn
from tqdm import tqdm

import ganlib
from five_critics import results
from ganlib import EBGAN, GAN, Adam, data, metrics, networks

STEPS, BATCH, LATENT, SIZE_G, MADE = 600, 64, 16, 64, 1000
ARCHITECTURES = {"layers_g": (2, 4), "layers_d": (2, 4), "size_d": (16, 64), "normalised": (False, True)}
RATES = {f"rate_{role[0]}": (f"{role}_optimizer.learning_rate", (1e-3, 3e-3, 1e-2))
         for role in ("generator", "discriminator")}
ADAM = {f"{role}_optimizer": Adam(beta1=0.5) for role in ("generator", "discriminator")}
METHODS = {"GAN": GAN(**ADAM), "EBGAN": EBGAN(margin=3.0, **ADAM), "EBGAN-PT": EBGAN(margin=3.0, pulling_away=0.1, **ADAM)}
SUBSETS = {"all": lambda row: True, "normalised": lambda row: row["normalised"],
           "not normalised": lambda row: not row["normalised"],
           "both rates 0.003": lambda row: row["rate_g"] == row["rate_d"] == 3e-3}
GOOD, FAILED = 4.0, 2.0  # limits of the score for the shares of settings


def hidden(inputs, width, count, normalised):
    """`count` layers of weights, each with ReLU; batch normalisation before it, but not in the first one if not in any."""
    layers = []
    for _ in range(count):
        norm = [nn.BatchNorm1d(width, affine=False, track_running_stats=False)] if normalised else []
        layers, inputs = [*layers, nn.Linear(inputs, width), *norm, nn.ReLU()], width
    return layers


def networks_for(method, layers_g, layers_d, size_d, normalised):
    """Generator and discriminator, with `layers_g` and `layers_d` layers of weights, which start from a run's seed."""
    generator = nn.Sequential(*hidden(LATENT, SIZE_G, layers_g - 1, normalised), nn.Linear(SIZE_G, 64), nn.Tanh(),
                              nn.Unflatten(-1, (1, 8, 8)))
    first = [nn.Flatten(), *hidden(64, size_d, 1, False)]  # no normalisation at D's input, after DCGAN
    encoder = nn.Sequential(*first, *hidden(size_d, size_d, layers_d - 2, normalised))
    decoder = nn.Sequential(nn.Linear(size_d, 64), nn.Unflatten(-1, (1, 8, 8)))
    energy = networks.Autoencoder(encoder, decoder)
    discriminator = nn.Sequential(encoder, nn.Linear(size_d, 1)) if method == "GAN" else energy
    return networks.from_seed(generator), networks.from_seed(discriminator)


def variant(probabilities):
    """The paper's I' = E KL(p(y) || p(y|x)) from answers (n, classes), each row with sum 1: (), in nats."""
    p = probabilities.double().clamp_min(1e-300)
    overall = p.mean(0)
    return (overall * (overall.log() - p.log())).sum(-1).mean()


def scores(images, real):
    """The three scores of images (n, 1, 8, 8); None for a generator that diverged."""
    if not images.isfinite().all():
        return {"score": None, "variant": None, "frechet": None}
    answers = metrics.digit_probabilities(images)
    distance = metrics.frechet_distance(metrics.digit_features(images), metrics.digit_features(real))
    found = {"score": metrics.classifier_score(answers), "variant": variant(answers), "frechet": distance}
    return {name: round(float(value), 3) for name, value in found.items()}


def trained(method, architecture, digits, seed):
    """A row for each pair of learning rates, all trained at once; of kind "again" for another seed than 0."""
    generator, discriminator = networks_for(method, **architecture)
    pairs = list(itertools.product(*(values for _, values in RATES.values())))
    h = {dotted: list(rates) for (dotted, _), rates in zip(RATES.values(), zip(*pairs))}
    run = ganlib.start(METHODS[method], digits, generator=generator, discriminator=discriminator, latent=LATENT,
                       batch_size=BATCH, seed=[seed] * len(pairs), h=h)
    try:
        made = run.advance(STEPS, progress=False).sample(MADE)
    except ganlib.Diverged:
        made = torch.full((len(pairs), MADE, *digits.shape), math.nan)
    for pair, images in zip(pairs, made):
        yield {"kind": "again" if seed else "setting", "method": method, **architecture, **dict(zip(RATES, pair)),
               **scores(images, digits.points)}


def architectures():
    return [dict(zip(ARCHITECTURES, values)) for values in itertools.product(*ARCHITECTURES.values())]


def chosen(rows, method, subset):
    """Scores (architectures, pairs of rates) of the settings of `method` for which `subset(row)` is true.

    A generator that diverged counts as 1, the worst score.
    """
    found = {}
    for row in rows:
        if row["kind"] == "setting" and row["method"] == method and subset(row):
            found.setdefault(tuple(row[name] for name in ARCHITECTURES), []).append(row["score"] or 1.0)
    return torch.tensor(list(found.values()), dtype=torch.float64)


def summary(scores):
    """What a histogram says in numbers: {name: (...,)} from scores (..., settings)."""
    return {"mean": scores.mean(-1), "median": scores.quantile(0.5, -1), "spread": scores.std(-1),
            "good": (scores >= GOOD).double().mean(-1), "failed": (scores < FAILED).double().mean(-1)}


def differences(one, other):
    """Summaries of scores (..., settings) minus those of others (..., other settings), and two ways to say who is ahead.

    - probability: that a setting of `one`, drawn at random, scores above one of `other`, drawn at random; half counts for
      ties (the statistic of Mann and Whitney)
    - wins: the share of settings on which `one` scores above `other`, if both have the same settings
    """
    first, second = summary(one), summary(other)
    above = (one[..., :, None] - other[..., None, :]).sign().mean((-2, -1))
    found = {**{name: first[name] - second[name] for name in first}, "probability": (1 + above) / 2}
    return found | ({"wins": (one > other).double().mean(-1)} if one.shape == other.shape else {})


def bootstrapped(statistic, *scores, repeats=500):
    """{name: value, name_se: standard error} of statistic(*scores), each set of scores (architectures, pairs of rates).

    The bootstrap draws architectures with all of their pairs of rates, as scores of one architecture resemble each other.
    """
    count = len(scores[0])
    picks = torch.randint(count, (repeats, count), generator=torch.Generator().manual_seed(0))
    found, again = statistic(*(s.flatten() for s in scores)), statistic(*(s[picks].flatten(1) for s in scores))
    return {key: round(float(value), 3) for name in found
            for key, value in ((name, found[name]), (f"{name}_se", again[name].std()))}


def noise(rows, method):
    """What another seed changes: the standard deviation of a setting's score over seeds, from the settings with two."""
    names, scores = (*ARCHITECTURES, *RATES), {}
    for row in rows:
        if row["kind"] in ("setting", "again") and row["method"] == method:
            scores.setdefault(tuple(row[name] for name in names), []).append(row["score"] or 1.0)
    pairs = torch.tensor([pair for pair in scores.values() if len(pair) == 2], dtype=torch.float64).reshape(-1, 2)
    return {"kind": "noise", "method": method, "settings": len(pairs),
            "over_seeds": round(float(pairs.var(1).mean().sqrt()), 3)}


def comparisons(rows):
    """Rows about each method, and about pairs of methods, on the whole grid and on parts of it."""
    yield from (noise(rows, method) for method in METHODS)
    for (subset, test), method in itertools.product(SUBSETS.items(), METHODS):
        yield {"kind": "summary", "method": method, "subset": subset,
               **bootstrapped(summary, chosen(rows, method, test))}
    for (subset, test), (one, other) in itertools.product(SUBSETS.items(), itertools.combinations(reversed(METHODS), 2)):
        yield {"kind": "difference", "method": one, "minus": other, "subset": subset, "minus_subset": subset,
               **bootstrapped(differences, chosen(rows, one, test), chosen(rows, other, test))}
    # The paper keeps EBGAN at one learning rate, and gives GAN good and bad ones.
    first, second = "both rates 0.003", "all"
    for one, other in (("EBGAN", "GAN"), ("GAN", "EBGAN")):
        yield {"kind": "difference", "method": one, "minus": other, "subset": first, "minus_subset": second,
               **bootstrapped(differences, chosen(rows, one, SUBSETS[first]), chosen(rows, other, SUBSETS[second]))}


def real_rows(digits, repeats=10):
    """What real digits score: parts of 1,000 of the training digits, and the 297 test digits."""
    for index in range(repeats):
        rows = torch.randperm(len(digits.points), generator=torch.Generator().manual_seed(index))[:MADE]
        yield {"kind": "real", "digits": "training", "n": MADE, **scores(digits.points[rows], digits.points)}
    test = data.digits("test").points
    yield {"kind": "real", "digits": "test", "n": len(test), **scores(test, digits.points)}


def main():
    torch.set_num_threads(1)
    digits = data.digits("train")
    rows, runs = list(real_rows(digits)), list(itertools.product(architectures(), METHODS))
    again = [(architecture, method, 1) for architecture, method in runs if architecture in architectures()[::5]]
    for architecture, method, seed in tqdm([(*run, 0) for run in runs] + again):
        rows += trained(method, architecture, digits, seed)
    results.save("ebgan_grid", "python -m experiments.ebgan.grid", [*rows, *comparisons(rows)])


if __name__ == "__main__":
    main()
