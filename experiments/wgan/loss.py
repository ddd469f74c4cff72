"""Chapter 2: does the critic's loss follow the distance, and does the GAN's? `python -m experiments.wgan.loss`.

Figures 3 and 4 of the paper in small: five seeds each on the ring, 600 generator updates, batches of 64. Every 50 updates:
the median of the loss over these updates, and exact W1 between 1,000 generated and 1,000 real points. Both losses are
estimates of a distance: the critic's E f(x) - E f(G(z)) of K W1, and L/2 + log 2 of JS. A last variant learns a hundred
times too fast, as in the lower half of Figure 3. Writes five_critics/results/wgan_loss.json.
"""
import math

import torch
from scipy.stats import spearmanr

from experiments.scores import digits
from five_critics import results
from ganlib import GAN, WGAN, data, distances, start
from ganlib.optimizers import Adam, RMSProp

RING, SEEDS, STEPS, EVERY = data.ring(), range(5), 600, 50
ADAM, FAST = Adam(2e-3, beta1=0.5), RMSProp(0.05)
VARIANTS = {
    "WGAN": WGAN.on_points(),
    "GAN": GAN(discriminator_optimizer=ADAM, generator_optimizer=ADAM),
    "GAN, k = 5": GAN(discriminator_steps=5, discriminator_optimizer=ADAM, generator_optimizer=ADAM),
    "WGAN, too fast": WGAN.on_points(discriminator_optimizer=FAST, generator_optimizer=FAST),
}


def exact(samples, seed):
    """Exact W1 of samples (models, n, 2) to fresh real points, one number a model."""
    real = data.draw(RING, samples.shape[1], torch.Generator().manual_seed(seed))
    return [float(distances.wasserstein(each, real)) for each in samples]


def variant(name, objective):
    """One row a seed: the curves, and the correlation of the estimate with W1 along them."""
    run = start(objective, RING, seed=SEEDS, batch_size=64)
    if name.startswith("WGAN"):
        run.update("discriminator", 200)  # as the official code: a critic first
    estimates, found = [], []
    for step in range(EVERY, STEPS + 1, EVERY):
        run.advance(EVERY, progress=False)
        recent = run.history["discriminator_loss"][-EVERY:].median(0).values
        estimates.append(-recent if name.startswith("WGAN") else math.log(2) - recent / 2)
        found.append(exact(run.sample(1000), 1000 + step))
    estimates, found = torch.stack(estimates).T, torch.tensor(found).T
    rows = []
    for seed, estimate, w1 in zip(SEEDS, estimates, found):
        rows.append({"variant": name, "seed": seed, "updates": list(range(EVERY, STEPS + 1, EVERY)),
                     "estimate": [digits(value) for value in estimate], "w1": [digits(value) for value in w1],
                     "pearson": digits(torch.corrcoef(torch.stack([estimate.double(), w1.double()]))[0, 1]),
                     "spearman": digits(spearmanr(estimate, w1).statistic)})
        print(rows[-1], flush=True)
    return rows


def main():
    torch.set_num_threads(1)
    rows = [row for name, objective in VARIANTS.items() for row in variant(name, objective)]
    real = [exact(data.draw(RING, 1000, torch.Generator().manual_seed(seed))[None], 2000 + seed)[0] for seed in SEEDS]
    rows += [{"variant": "real samples", "seed": seed, "w1": [digits(value)]} for seed, value in zip(SEEDS, real)]
    results.save("wgan_loss", "python -m experiments.wgan.loss", rows)


if __name__ == "__main__":
    main()
