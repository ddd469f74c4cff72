"""What exercises 11 to 13 of chapter 6 ask to predict, five draws each: `python -m experiments.evaluation.predictions`.

The features and probabilities are those of the small classifier of digits, the reference is the 3,000 training digits of the
chapter, and samples are drawn from the other 2,000. Writes five_critics/results/evaluation_predictions.json.
"""
import torch
from torch.nn.functional import interpolate

import ganlib
from experiments.scores import of_each_seed
from five_critics import results
from ganlib import metrics

DRAWS = 5
SMALL, USUAL = 100, 1000


def small_and_back(x):
    small = interpolate(x, scale_factor=0.5, mode="bilinear")
    return interpolate(small, scale_factor=2.0, mode="bilinear").clamp(-1, 1)


def with_noise(x, sigma, generator):
    return (x + sigma * torch.randn(x.shape, generator=generator)).clamp(-1, 1)


def makers(held, labels, generator):
    """{variant: its samples}, all from digits that are not in the reference, in random order."""
    order = torch.randperm(len(held), generator=generator)
    held, labels = held[order], labels[order]
    nines = labels == 9
    kept = ~nines | (nines.cumsum(0) % 2 == 0)  # every second nine
    return {
        "real, n = 1,000": held[:USUAL],
        "evaluation.11: perfect, n = 100": held[:SMALL],
        "evaluation.11: half the nines missing, n = 1,000": held[kept][:USUAL],
        "evaluation.12: 0 to 4 only, n = 900": held[labels < 5][:900],
        "evaluation.13: half the size and back, n = 1,000": small_and_back(held[:USUAL]),
        "evaluation.13: noise of 0.3, n = 1,000": with_noise(held[:USUAL], 0.3, generator),
    }


def scores(x, reference):
    f = metrics.digit_features(x)
    precision, recall = metrics.precision_recall(reference, f)
    return {"frechet": metrics.frechet_distance(reference, f), "precision": precision, "recall": recall,
            "inception": metrics.classifier_score(metrics.digit_probabilities(x))}


def main():
    digits = ganlib.load("mnist_5k")
    order = torch.randperm(len(digits.points), generator=torch.Generator().manual_seed(0))  # as the chapter
    images, labels = digits.points[order], digits.labels[order]
    reference = torch.cat([metrics.digit_features(some) for some in images[:3000].split(500)])
    found = {}
    for seed in range(DRAWS):
        for variant, x in makers(images[3000:], labels[3000:], torch.Generator().manual_seed(seed)).items():
            for name, value in scores(x, reference).items():
                found.setdefault(variant, {}).setdefault(name, []).append(value)
    rows = [of_each_seed({"variant": variant}, columns) for variant, columns in found.items()]
    results.save("evaluation_predictions", "python -m experiments.evaluation.predictions", rows)


if __name__ == "__main__":
    main()
