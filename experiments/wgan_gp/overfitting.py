"""Figure 5b of WGAN-GP in small, on digits: `python -m experiments.wgan_gp.overfitting`.

Both critics train on 100 digits; 400 others are held back. Every 30 generator updates: the critic's mean value on either
set, minus its mean value on generated digits, which is the negative critic loss (without the penalty). 4 seeds. Writes
five_critics/results/wgan_gp_overfitting.json; about 5 minutes on two slow cores.
"""
import math

import torch

import ganlib
from five_critics import results
from ganlib import WGAN, WGANGP, Adam, RMSProp, data, networks

SEEDS, STEPS, EVERY = 4, 600, 30


def rows_of(method, objective):
    digits = data.digits("train")
    few, unseen = data.Samples(digits.points[:100]), digits.points[100:500]
    run = ganlib.start(objective, few, latent=16, batch_size=64, seed=range(SEEDS),
                       generator=networks.generator(few, latent=16, width=128, depth=2),
                       discriminator=networks.discriminator(few, width=128, depth=2))
    while run.iterations < STEPS:
        run.advance(EVERY, progress=False)
        made = run.value(run.sample(400)).mean(-1)
        row = {"method": method, "updates": run.iterations, "seeds": SEEDS}
        for name, images in (("train", few.points), ("validation", unseen)):
            loss = run.value(images).mean(-1) - made
            row |= {name: round(float(loss.mean()), 4), f"{name}_se": round(float(loss.std()) / math.sqrt(SEEDS), 4)}
        print(row, flush=True)
        yield row


def main():
    torch.set_num_threads(1)
    adam, rmsprop = Adam(5e-4, beta1=0.0, beta2=0.9), RMSProp(5e-4)
    penalised = WGANGP(discriminator_optimizer=adam, generator_optimizer=adam)
    clipped = WGAN(clip=0.03, discriminator_optimizer=rmsprop, generator_optimizer=rmsprop)
    rows = [*rows_of("gradient penalty, λ = 10", penalised), *rows_of("weight clipping, c = 0.03", clipped)]
    results.save("wgan_gp_overfitting", "python -m experiments.wgan_gp.overfitting", rows)


if __name__ == "__main__":
    main()
