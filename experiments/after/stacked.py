"""Chapter 8: the 1,000 modes of three stacked digits of 8 x 8 pixels: `python -m experiments.after.stacked`.

The loss of 2014 or the relativistic one, with neither penalty, with R1 alone, or with both; small convolutional networks,
one learning rate, one weight of the penalties, three seeds, `--steps` generator updates. A mode is covered if the frozen
classifier reads it in at least one of 10,000 samples. Writes five_critics/results/after_stacked.json, with the
seconds of one processor core for each row.
"""
import argparse
import time

import torch

from experiments.scores import of_each_seed
from five_critics import results
from ganlib import GANR1, R3GAN, Adam, data, image_networks, metrics
from ganlib.sweep import start_all

SEEDS, BATCH, SHOWN = range(3), 64, 10_000
LATENT, WIDTH, WEIGHT = 32, 16, 0.1
LOOKS = 2  # at the samples, evenly over the updates
SHARED = {"discriminator_optimizer": Adam(1e-3, beta1=0.0), "generator_optimizer": Adam(1e-3, beta1=0.0)}
LOSSES = {"2014": GANR1(**SHARED), "relativistic": R3GAN(**SHARED)}
PENALTIES = {"none": (0.0, 0.0), "R1": (WEIGHT, 0.0), "R1 + R2": (WEIGHT, WEIGHT)}
METHODS = [("relativistic", "R1 + R2"), ("2014", "R1 + R2"), ("relativistic", "R1"), ("2014", "none"), ("2014", "R1"),
           ("relativistic", "none")]


def seen(images):
    """Modes covered, and KL(q || p) of their shares in nats, of images (n, 3, 8, 8); broken numbers cover nothing."""
    if not images.isfinite().all():
        return 0, float("nan")
    counts = metrics.digit_counts(images)
    return int((counts > 0).sum()), float(metrics.reverse_kl(counts))


def row_of(loss, penalties, steps):
    """The last look at each seed, and the modes of every look."""
    digits, (r1, r2), looks, began = data.load("stacked_digits"), PENALTIES[penalties], [], time.process_time()
    run = start_all(LOSSES[loss], digits, {"r1": [r1], "r2": [r2]}, SEEDS, latent=LATENT, batch_size=BATCH,
                    generator=image_networks.generator(digits, LATENT, WIDTH),
                    discriminator=image_networks.discriminator(digits, "critic", WIDTH))
    for _ in range(LOOKS):
        run.advance(steps // LOOKS, progress=False)
        looks.append([seen(images) for images in run.sample(SHOWN)])
    row = {"loss": loss, "penalties": penalties, "updates": steps, "seeds": len(SEEDS),
           "seconds": round(time.process_time() - began), "over_time": [[modes for modes, _ in look] for look in looks]}
    return with_scores(row, looks[-1])


def with_scores(row, look):
    covered, kl = torch.tensor(look).T
    return of_each_seed(row, {"covered": covered, "kl": kl})


def real_samples():
    digits = data.load("stacked_digits")
    found = [seen(data.draw(digits, SHOWN, torch.Generator().manual_seed(seed))) for seed in SEEDS]
    return with_scores({"loss": "real samples", "seeds": len(SEEDS)}, found)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--steps", type=int, default=600)
    steps = parser.parse_args().steps
    torch.set_num_threads(1)
    rows = [real_samples()]
    for loss, penalties in METHODS:
        rows.append(row_of(loss, penalties, steps))
        results.save("after_stacked", f"python -m experiments.after.stacked --steps {steps}", rows)


if __name__ == "__main__":
    main()
