"""Networks for 8 x 8 digits, and what the experiments of chapter 4 measure of generated ones."""
import torch
from torch import nn

from ganlib import data, metrics, networks

LATENT = 16


def digit_networks():
    """A generator with batch normalisation in its two hidden layers, and an autoencoder with a code of 16 without any."""
    digits, hidden, inputs = data.digits("train"), [], LATENT
    for _ in range(2):
        hidden += [nn.Linear(inputs, 128), nn.BatchNorm1d(128, affine=False, track_running_stats=False), nn.ReLU()]
        inputs = 128
    generator = nn.Sequential(*hidden, nn.Linear(128, 64), nn.Tanh(), nn.Unflatten(-1, (1, 8, 8)))
    autoencoder = networks.discriminator(digits, "autoencoder", width=128, depth=2, code=16)
    return {"latent": LATENT, "generator": generator, "discriminator": autoencoder}


def digit_scores(samples):
    """Scores of digits (models, n, 1, 8, 8), each (models,).

    - classes: digits that the frozen classifier sees in at least one sample of a hundred, of 10
    - classifier_score: the inception score's formula on the classifier's answers, from 1 to 10
    - frechet: Frechet distance of the classifier's features to those of the training digits
    - reverse_kl: of the classifier's shares from equal ones; log 10 = 2.30 if all are one digit
    - spread: mean distance between two samples, in the 64 pixels
    """
    features = metrics.digit_features(data.digits("train").points)
    found = [one_model(each, features) for each in samples]
    return {name: torch.stack([row[name] for row in found]) for name in found[0]}


def one_model(images, features):
    counts, half = metrics.digit_counts(images), len(images) // 2
    return {"classes": (counts >= len(images) / 100).sum(),
            "classifier_score": metrics.classifier_score(metrics.digit_probabilities(images)),
            "frechet": metrics.frechet_distance(metrics.digit_features(images), features),
            "reverse_kl": metrics.reverse_kl(counts),
            "spread": (images[:half] - images[half:2 * half]).flatten(1).norm(dim=1).mean()}
