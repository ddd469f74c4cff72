"""Chapter 2: does WGAN end mode collapse? Critics that lag behind, four seeds each: `python -m experiments.wgan.modes`.

The Helvetica experiment of chapter 1, for both objectives: the critic's learning rate is lowered step by step. Then the
same two on the grid of 25. 500 generator updates each, batches of 64. Writes five_critics/results/wgan_modes.json.
"""
from dataclasses import replace

import torch

from experiments.scores import scores, with_errors
from five_critics import results
from ganlib import GAN, WGAN, data, train
from ganlib.optimizers import Adam

SEEDS, STEPS, BATCH = range(4), 500, 64
ADAM = Adam(2e-3, beta1=0.5)
OBJECTIVES = {"GAN": GAN(discriminator_optimizer=ADAM, generator_optimizer=ADAM), "WGAN": WGAN.on_points()}


def slower(objective, times):
    optimizer = objective.discriminator_optimizer
    return replace(objective, discriminator_optimizer=replace(optimizer, learning_rate=optimizer.learning_rate / times))


def row(group, variant, objective, mixture):
    run = train(objective, mixture, steps=STEPS, seed=SEEDS, batch_size=BATCH, progress=False)
    return with_errors({"group": group, "variant": variant, "seeds": len(SEEDS)}, scores(run.sample(2000), mixture))


def main():
    torch.set_num_threads(1)
    ring, grid = data.ring(), data.grid()
    rows = [row(name, f"1/{times}", slower(objective, times), ring)
            for name, objective in OBJECTIVES.items() for times in (1, 3, 10, 30)]
    rows.append(row("WGAN", "1/1, k = 1", replace(OBJECTIVES["WGAN"], discriminator_steps=1), ring))
    rows += [row(name, "grid", objective, grid) for name, objective in OBJECTIVES.items()]
    for name, mixture in (("ring", ring), ("grid", grid)):
        real = torch.stack([data.draw(mixture, 2000, torch.Generator().manual_seed(seed)) for seed in SEEDS])
        rows.append(with_errors({"group": "real samples", "variant": name, "seeds": len(SEEDS)}, scores(real, mixture)))
    results.save("wgan_modes", "python -m experiments.wgan.modes", rows)


if __name__ == "__main__":
    main()
