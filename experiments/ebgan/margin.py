"""Chapter 4: the margin from too small to too large, four seeds each: `python -m experiments.ebgan.margin`.

Eight margins on the ring, 600 generator updates, for either way to reduce the reconstruction error to a number. Writes
five_critics/results/ebgan_margin.json.
"""
import torch

from experiments.scores import scores, with_errors
from five_critics import results
from ganlib import EBGAN, data, sweep

SEEDS, STEPS, LAST = range(4), 600, 200
MARGINS = [0.01, 0.03, 0.1, 0.3, 1.0, 3.0, 10.0, 30.0]


def watched(run):
    """Over the last updates, each (models,): V, the mean energies, and how much generated samples' energy swings."""
    last = {name: values[-LAST:] for name, values in run.history.items()}
    return {"value": last["discriminator_loss"].mean(0), "energy_real": last["energy_real"].mean(0),
            "energy_fake": last["energy_fake"].mean(0), "swing": last["energy_fake"].std(0)}


def rows_of(group, margins, found):
    """One row a margin; `found` has (margins * seeds,) for each name."""
    for index, margin in enumerate(margins):
        part = slice(index * len(SEEDS), (index + 1) * len(SEEDS))
        yield with_errors({"group": group, "margin": margin, "seeds": len(SEEDS)},
                          {name: values[part] for name, values in found.items()})


def on_ring(energy):
    ring = data.ring()
    run = sweep(EBGAN.on_points(energy=energy), ring, steps=STEPS, margin=MARGINS, seed=SEEDS, batch_size=64,
                progress=False)
    found = scores(run.sample(2000), ring)
    return rows_of(f"ring, {energy}", MARGINS, found | watched(run))


def real_samples():
    ring = data.ring()
    drawn = torch.stack([data.draw(ring, 2000, torch.Generator().manual_seed(seed)) for seed in SEEDS])
    return with_errors({"group": "real samples", "margin": None, "seeds": len(SEEDS)}, scores(drawn, ring))


def main():
    torch.set_num_threads(1)
    rows = [*on_ring("norm"), *on_ring("mean_square"), real_samples()]
    results.save("ebgan_margin", "python -m experiments.ebgan.margin", rows)


if __name__ == "__main__":
    main()
