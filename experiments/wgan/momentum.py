"""Chapter 2: does momentum harm WGAN's critic? RMSProp and Adam, four seeds each: `python -m experiments.wgan.momentum`.

Every variant makes 600 generator updates on the ring, with batches of 64. Measured are the distance to the data at the end,
the worst in the second half, and how often the critic's step, before the clip, points against its own gradient: the paper
saw negative cosines where training broke. Writes five_critics/results/wgan_momentum.json.
"""
import torch
from torch.nn.functional import cosine_similarity

from experiments.scores import sliced, with_errors
from five_critics import results
from ganlib import WGAN, data, start
from ganlib.optimizers import Adam, RMSProp

RING, SEEDS, STEPS, K, BATCH = data.ring(), 4, 600, 5, 64
RATES = (5e-4, 2e-3, 8e-3)


def cosine(before, after, beta1):
    """Between the critic's gradient and minus the step of Adam that it led to, (models,), from two states."""
    mean = after["discriminator.mean"]
    gradient = (mean - beta1 * before["discriminator.mean"]) / (1 - beta1)
    scale = after["discriminator.square"].sqrt() / (1 - 0.999 ** after["discriminator.updates"][:, None]).sqrt() + 1e-8
    return cosine_similarity(mean / scale, gradient, dim=-1)


def variant(name, optimizer):
    """One row: `optimizer` for the critic, RMSProp at 5e-4 for the generator."""
    objective = WGAN.on_points(discriminator_steps=K, discriminator_optimizer=optimizer)
    run = start(objective, RING, seed=range(SEEDS), batch_size=BATCH)
    against, distances = [], []
    for step in range(1, STEPS + 1):
        for _ in range(K):
            before = run.state
            run.update("discriminator", 1)
            if isinstance(optimizer, Adam):
                against.append(cosine(before, run.state, optimizer.beta1) < 0)
        run.update("generator", 1)
        if step % 50 == 0:
            distances.append(sliced(run.sample(1000), RING))
    found = {"final": distances[-1], "worst": torch.stack(distances[len(distances) // 2:]).amax(0)}
    if against:
        found["against"] = torch.stack(against).double().mean(0)
    return with_errors({"group": name, "rate": optimizer.learning_rate, "seeds": SEEDS}, found)


def main():
    torch.set_num_threads(1)
    rows = []
    for rate in RATES:
        rows.append(variant("RMSProp", RMSProp(rate)))
        rows += [variant(f"Adam, β₁ = {beta1:g}", Adam(rate, beta1=beta1)) for beta1 in (0.0, 0.5, 0.9)]
    real = torch.stack([data.draw(RING, 1000, torch.Generator().manual_seed(seed)) for seed in range(SEEDS)])
    floor = sliced(real, RING)
    rows.append(with_errors({"group": "real samples", "rate": None, "seeds": SEEDS}, {"final": floor, "worst": floor}))
    results.save("wgan_momentum", "python -m experiments.wgan.momentum", rows)


if __name__ == "__main__":
    main()
