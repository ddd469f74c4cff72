"""Chapter 8: the 1,000 modes of three stacked digits of 8 x 8 pixels: `python -m experiments.after.stacked --device cuda`.

The loss of 2014 or the relativistic one, with neither penalty, with R1 alone, or with both; small convolutional networks,
one learning rate, one weight of the penalties, five seeds. A mode is covered if the frozen classifier reads it in at least
one of 10,000 samples. All methods advance in turn from moment to moment, up to `--updates`, and what has been seen is
written to five_critics/results/after_stacked.json each time, with the seconds of one processor core or of the GPU.
"""
import argparse
import time

import torch

from experiments.images.engine import CHUNK, Engine
from experiments.scores import digits
from five_critics import results
from ganlib import GANR1, R3GAN, Adam, data, image_networks, metrics
from ganlib.sweep import start_all

SEEDS, BATCH, SHOWN = range(5), 64, 10_000
MOMENTS = (300, 600, 1200, 2400, 3600)  # generator updates
LATENT, WIDTH, WEIGHT = 32, 16, 0.1
SHARED = {"discriminator_optimizer": Adam(1e-3, beta1=0.0), "generator_optimizer": Adam(1e-3, beta1=0.0)}
LOSSES = {"2014": GANR1(**SHARED), "relativistic": R3GAN(**SHARED)}
PENALTIES = {"none": (0.0, 0.0), "R1": (WEIGHT, 0.0), "R1 + R2": (WEIGHT, WEIGHT)}
METHODS = [("2014", "R1 + R2"), ("relativistic", "R1"), ("2014", "none"), ("2014", "R1"), ("relativistic", "none"),
           ("relativistic", "R1 + R2")]


def begun(loss, penalties, device):
    images, (r1, r2) = data.load("stacked_digits"), PENALTIES[penalties]
    run = start_all(LOSSES[loss], images, {"r1": [r1], "r2": [r2]}, SEEDS, latent=LATENT, batch_size=BATCH, device=device,
                    generator=image_networks.generator(images, LATENT, WIDTH),
                    discriminator=image_networks.discriminator(images, "critic", WIDTH))
    return Engine(run)


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


def advance(engine, row, until):
    """Updates up to a moment, and a look at the samples of each seed."""
    clock = time.perf_counter if engine.graphed else time.process_time
    began = clock()
    for made in range(row["updates"], until, CHUNK):
        engine.advance(min(CHUNK, until - made))
    row["seconds"] += round(clock() - began)
    row["updates"] = until
    found = [seen(images) for images in engine.settle().sample(SHOWN).cpu()]
    row["moments"].append(until)
    for name, values in zip(("covered", "kl"), zip(*found)):
        row[name].append(list(values))
    print(row, flush=True)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--updates", type=int, default=MOMENTS[-1], choices=MOMENTS, metavar="N")
    parser.add_argument("--device", default="cpu", choices=("cpu", "cuda"))
    options = parser.parse_args()
    torch.set_num_threads(1)
    on = torch.cuda.get_device_name() if options.device == "cuda" else "CPU"
    runs = {method: begun(*method, options.device) for method in METHODS}
    rows = [{"loss": loss, "penalties": penalties, "updates": 0, "seconds": 0, "moments": [], "covered": [], "kl": []}
            for loss, penalties in METHODS]
    real = real_samples()
    for until in (moment for moment in MOMENTS if moment <= options.updates):
        for run, row in zip(runs.values(), rows):
            advance(run, row, until)
            results.save("after_stacked", f"python -m experiments.after.stacked --updates {options.updates} "
                                          f"--device {options.device}", [row for row in rows if row["updates"]] + [real],
                         f"torch {torch.__version__.partition('+')[0]}, {on}")


if __name__ == "__main__":
    main()
