"""Chapter 1: discriminators that lag behind, or learn too much; six seeds each: `python -m experiments.gan.in_step`.

First the ring with the discriminator's learning rate lowered step by step; then 50 digits, with the discriminator trained
on alone while the generator waits. Writes five_critics/results/gan_in_step.json.
"""
import math

from five_critics import results
from ganlib import GAN, data, metrics, networks, train
from ganlib.optimizers import Adam

SEEDS, RATE = range(6), 2e-3


def with_errors(group, variant, scores):
    """One row: the mean of each score over seeds and its standard error; scores {name: (seeds,)}."""
    row = {"group": group, "variant": variant, "seeds": len(SEEDS)}
    for name, values in scores.items():
        row |= {name: round(float(values.mean()), 3), f"{name}_se": round(float(values.std()) / math.sqrt(len(values)), 3)}
    print(row, flush=True)
    return row


def spread(samples):
    """Mean distance between two samples, (seeds,) from (seeds, n, 2)."""
    half = samples.shape[1] // 2
    return (samples[:, :half] - samples[:, half:2 * half]).norm(dim=-1).mean(-1)


def lagging(slower):
    """600 updates on the ring with a discriminator whose learning rate is `slower` times smaller."""
    ring = data.ring()
    slow, fast = Adam(RATE / slower, beta1=0.5), Adam(RATE, beta1=0.5)
    run = train(GAN(discriminator_optimizer=slow, generator_optimizer=fast), ring, steps=600, seed=SEEDS)
    samples = run.sample(2500)
    covered, _ = metrics.modes_covered(samples, ring.centres, ring.radius)
    return with_errors("D's rate", f"1/{slower}", {"covered": covered, "spread": spread(samples)})


def alone(updates):
    """D on its own 50 digits, on 400 others and on generated ones, before and after 2,000 updates with G fixed."""
    digits = data.digits("train")
    few, unseen = data.Samples(digits.points[:50]), digits.points[100:500]
    run = train(GAN(), few, steps=updates, latent=16, batch_size=64, seed=SEEDS,
                generator=networks.generator(few, latent=16, width=128, depth=2),
                discriminator=networks.discriminator(few, width=128, depth=2))

    def judged(variant):
        shown = {"own": few.points, "unseen": unseen, "generated": run.sample(400)}
        return with_errors("50 digits", variant, {name: run.value(images).mean(-1) for name, images in shown.items()})
    before = judged(f"{updates} updates of both")
    run.update("discriminator", 2000)
    return [before, judged("then D alone")]


def main():
    rows = [lagging(slower) for slower in (1, 3, 10, 30)]
    rows += alone(150) + alone(1500)
    results.save("gan_in_step", "python -m experiments.gan.in_step", rows)


if __name__ == "__main__":
    main()
