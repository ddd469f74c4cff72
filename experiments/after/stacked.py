"""Chapter 8: the 1,000 modes of three stacked digits of 8 x 8 pixels: `python -m experiments.after.stacked`.

The loss of 2014 or the relativistic one, with neither penalty, with R1 alone, or with both; small convolutional networks,
one learning rate, one weight of the penalties, three seeds. A mode is covered if the frozen classifier reads it in at least
one of 10,000 samples. All methods advance in turn by 300 generator updates, up to `--updates`, and what has been seen is
written to five_critics/results/after_stacked.json each time, with the seconds of one processor core.
"""
import argparse
import time

import torch

from experiments.scores import digits
from five_critics import results
from ganlib import GANR1, R3GAN, Adam, data, image_networks, metrics
from ganlib.sweep import start_all

SEEDS, BATCH, SHOWN, EVERY = range(3), 64, 10_000, 300
LATENT, WIDTH, WEIGHT = 32, 16, 0.1
SHARED = {"discriminator_optimizer": Adam(1e-3, beta1=0.0), "generator_optimizer": Adam(1e-3, beta1=0.0)}
LOSSES = {"2014": GANR1(**SHARED), "relativistic": R3GAN(**SHARED)}
PENALTIES = {"none": (0.0, 0.0), "R1": (WEIGHT, 0.0), "R1 + R2": (WEIGHT, WEIGHT)}
METHODS = [("2014", "R1 + R2"), ("relativistic", "R1"), ("2014", "none"), ("2014", "R1"), ("relativistic", "none"),
           ("relativistic", "R1 + R2")]


def begun(loss, penalties):
    images, (r1, r2) = data.load("stacked_digits"), PENALTIES[penalties]
    return start_all(LOSSES[loss], images, {"r1": [r1], "r2": [r2]}, SEEDS, latent=LATENT, batch_size=BATCH,
                     generator=image_networks.generator(images, LATENT, WIDTH),
                     discriminator=image_networks.discriminator(images, "critic", WIDTH))


def seen(images):
    """Modes covered, and KL(q || p) of their shares in nats, of images (n, 3, 8, 8); broken numbers cover nothing."""
    if not images.isfinite().all():
        return 0, None
    counts = metrics.digit_counts(images)
    return int((counts > 0).sum()), digits(metrics.reverse_kl(counts))


def real_samples():
    images = data.load("stacked_digits")
    found = [seen(data.draw(images, SHOWN, torch.Generator().manual_seed(seed))) for seed in SEEDS]
    return {"loss": "real samples", "covered": [[modes for modes, _ in found]], "kl": [[kl for _, kl in found]]}


def advance(run, row):
    """EVERY updates, and a look at the samples of each seed."""
    began = time.process_time()
    run.advance(EVERY, progress=False)
    found = [seen(images) for images in run.sample(SHOWN)]
    row["updates"] += EVERY
    row["seconds"] += round(time.process_time() - began)
    for name, values in zip(("covered", "kl"), zip(*found)):
        row[name].append(list(values))
    print(row, flush=True)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--updates", type=int, default=600)
    updates = parser.parse_args().updates
    torch.set_num_threads(1)
    runs = {method: begun(*method) for method in METHODS}
    rows = [{"loss": loss, "penalties": penalties, "updates": 0, "seconds": 0, "covered": [], "kl": []}
            for loss, penalties in METHODS]
    real = real_samples()
    for _ in range(updates // EVERY):
        for run, row in zip(runs.values(), rows):
            advance(run, row)
            results.save("after_stacked", f"python -m experiments.after.stacked --updates {updates}",
                         [row for row in rows if row["updates"]] + [real])


if __name__ == "__main__":
    main()
