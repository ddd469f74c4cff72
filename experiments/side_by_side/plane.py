"""Chapter 7: eight objectives on three sets in the plane, two or three learning rates, five seeds.

    nice python -m experiments.side_by_side.plane --sets ring
    nice python -m experiments.side_by_side.plane --sets grid swiss_roll --rates 5e-4 2e-3

All have the book's networks, batches of 64 and the same number of generator updates; the models of an objective, five seeds
at each of the learning rates, train at once. After every moment the models are kept in the folder --work, so that the same
command goes on from there, and a larger --updates goes on as well; --stop ends it after so many minutes, and --jobs N trains
N objectives at a time. Each objective that has come to the end of a set is written into
five_critics/results/side_by_side.json, with its command and the processor's seconds that it took.
"""
import torch

from experiments.scores import DIRECTIONS, digits, sliced
from experiments.side_by_side.contest import Contest, main, of_whole
from ganlib import data, distances, metrics, objectives

CHANGES = {"magan": {"epoch": 20}, "began": {"balance_rate": 0.01}}  # as in chapter 4: 600 updates are few
SAMPLES, MATCHED, PAIRS = 2500, 1000, 10  # of a moment, and of them for distances; pairs of real samples for the floor


def scores(run, mixture):
    samples = run.sample(SAMPLES).cpu()
    broken = ~samples.isfinite().flatten(1).all(1)  # a model of which a weight became NaN or infinite
    found = {"sliced": sliced(samples[:, :MATCHED].nan_to_num(0, 0, 0), mixture)}
    if hasattr(mixture, "centres"):
        found["covered"], found["quality"] = metrics.modes_covered(samples, mixture.centres, mixture.radius)
    return {score: values.where(~broken, torch.nan) for score, values in found.items()}


def last(run, mixture):
    real = a_real_sample(mixture, 99)
    return {"w1": of_whole(lambda each: distances.wasserstein(each.double(), real), run.sample(MATCHED).cpu())}


def a_real_sample(mixture, seed):
    return data.draw(mixture, MATCHED, torch.Generator().manual_seed(seed)).double()


def floor(mixture):
    pairs = [(a_real_sample(mixture, 100 + pair), a_real_sample(mixture, 200 + pair)) for pair in range(PAIRS)]
    return {"w1": [digits(distances.wasserstein(*pair)) for pair in pairs],
            "sliced": [digits(distances.sliced_wasserstein(*pair, DIRECTIONS)) for pair in pairs]}


CONTEST = Contest(
    "experiments.side_by_side.plane", "side_by_side", {name: data.load(name) for name in ("ring", "grid", "swiss_roll")},
    objective_of=lambda name, mixture: objectives.ALL[name].on_points(**CHANGES.get(name, {})),
    options=lambda mixture, objective: {}, scores=scores, last=last, floor=floor, rates=(5e-4, 2e-3, 8e-3), seeds=range(5),
    moments=tuple(range(50, 601, 50)))

if __name__ == "__main__":
    main(CONTEST)
