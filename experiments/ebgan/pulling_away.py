"""Chapter 4: the pulling-away term, with cosines and with distances: `python -m experiments.ebgan.pulling_away`.

EBGAN on the ring with margin 1, and on the 8 x 8 digits with margin 4: 600 generator updates, four seeds for each weight of
the term in the generator's loss. And on the ring a term that pulls codes apart by their Euclidean distance instead: the
generator's loss loses the mean squared distance between two codes. Writes five_critics/results/ebgan_pulling_away.json.
"""
from dataclasses import dataclass

import torch

from experiments.digit_scores import digit_networks, digit_scores
from experiments.scores import scores, with_errors
from five_critics import results
from ganlib import EBGAN, data, sweep
from ganlib.objectives.ebgan import energy

SEEDS, STEPS, LAST = range(4), 600, 200
WEIGHTS = [0.0, 0.03, 0.1, 0.3, 1.0, 3.0]


@dataclass(frozen=True)
class Distances(EBGAN):
    """EBGAN whose generator is paid for the mean squared distance between the codes of two different samples."""

    def generator_loss(self, f, fake, h, draws):
        on_fake, code = energy(f, fake, self.energy)
        apart = 2 * code.var(-2).sum(-1)  # the mean over ordered pairs
        return on_fake.mean(-1) - h.pulling_away * apart, {"cosine": apart}


def rows_of(group, objective, mixture, score, **sizes):
    run = sweep(objective, mixture, steps=STEPS, pulling_away=WEIGHTS, seed=SEEDS, batch_size=64, progress=False, **sizes)
    found = score(run.sample(1000)) | {"term": run.history["cosine"][-LAST:].mean(0),
                                       "energy_fake": run.history["energy_fake"][-LAST:].mean(0)}
    for index, weight in enumerate(WEIGHTS):
        part = slice(index * len(SEEDS), (index + 1) * len(SEEDS))
        yield with_errors({"group": group, "weight": weight, "seeds": len(SEEDS)},
                          {name: values[part] for name, values in found.items()})


def main():
    torch.set_num_threads(1)
    ring, digits = data.ring(), data.digits("train")

    def on_ring(samples):
        return scores(samples, ring)
    rows = [*rows_of("ring, cosine", EBGAN.on_points(), ring, on_ring),
            *rows_of("ring, distance", Distances.on_points(), ring, on_ring),
            *rows_of("digits, cosine", EBGAN.on_points(margin=4.0), digits, digit_scores, **digit_networks())]
    results.save("ebgan_pulling_away", "python -m experiments.ebgan.pulling_away", rows)


if __name__ == "__main__":
    main()
