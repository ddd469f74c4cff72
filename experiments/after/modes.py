"""Chapter 8: do a relativistic loss, R1 and R2 keep all modes? Five seeds each: `python -m experiments.after.modes`.

All eight combinations of three ingredients: the loss of 2014 or the relativistic one, with or without R1, with or without
R2. One learning rate, one weight of the penalties, networks of two hidden layers of 32, 1,200 generator updates, batches of
64, on the ring of 8 and on the grid of 25, in four processes. Writes five_critics/results/after_modes.json.
"""
from concurrent.futures import ProcessPoolExecutor

import torch

from experiments.scores import of_each_seed, scores
from five_critics import results
from ganlib import GANR1, R3GAN, Adam, data, networks
from ganlib.sweep import start_all

SEEDS, STEPS, BATCH, SHOWN = range(5), 1200, 64, 2500
LOOKS = 10  # at the samples, evenly over the updates
WIDTH, WEIGHT = 32, 0.1
SHARED = {"discriminator_optimizer": Adam(1e-3, beta1=0.5), "generator_optimizer": Adam(1e-3, beta1=0.5)}
LOSSES = {"2014": GANR1(**SHARED), "relativistic": R3GAN(**SHARED)}
GROUPS = ("ring", "grid")
SCORES = ("covered", "quality", "sliced")


def rows_of(group, loss):
    """A row for each choice of penalties: the last look at each seed, and the modes of every look."""
    torch.set_num_threads(1)
    mixture = data.load(group)
    made = {"generator": networks.generator(mixture, 2, WIDTH, 2),
            "discriminator": networks.discriminator(mixture, "critic", WIDTH, 2)}
    run = start_all(LOSSES[loss], mixture, dict.fromkeys(("r1", "r2"), (0.0, WEIGHT)), SEEDS, batch_size=BATCH, **made)
    looks = []
    for _ in range(LOOKS):
        run.advance(STEPS // LOOKS, progress=False)
        looks.append(scores(run.sample(SHOWN), mixture))
    found = []
    for first in range(0, len(run.settings), len(SEEDS)):
        models = slice(first, first + len(SEEDS))
        row = {"group": group, "loss": loss, "r1": run.settings[first]["r1"], "r2": run.settings[first]["r2"],
               "seeds": len(SEEDS), "over_time": [[int(modes) for modes in look["covered"][models]] for look in looks]}
        found.append(of_each_seed(row, {name: looks[-1][name][models] for name in SCORES}))
    return found


def real_samples(group):
    mixture = data.load(group)
    real = torch.stack([data.draw(mixture, SHOWN, torch.Generator().manual_seed(seed)) for seed in SEEDS])
    found = scores(real, mixture)
    return of_each_seed({"group": group, "loss": "real samples", "seeds": len(SEEDS)},
                        {name: found[name] for name in SCORES})


def main():
    parts = [(group, loss) for group in GROUPS for loss in LOSSES]
    with ProcessPoolExecutor(len(parts)) as pool:
        rows = [row for found in pool.map(rows_of, *zip(*parts)) for row in found]
    results.save("after_modes", "python -m experiments.after.modes", rows + [real_samples(group) for group in GROUPS])


if __name__ == "__main__":
    main()
