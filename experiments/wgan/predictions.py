"""What exercises 10 to 12 of chapter 2 ask to predict, on the ring, four seeds: `python -m experiments.wgan.predictions`.

The playground's settings, 600 generator updates each. Writes five_critics/results/wgan_predictions.json.
"""
import torch

from experiments.scores import of_each_seed
from five_critics import results
from ganlib import WGAN, data, distances, train
from ganlib.optimizers import Adam

RING, RATE = data.ring(), 5e-4


def with_adam(beta1):
    adam = Adam(RATE, beta1=beta1, beta2=0.99)  # RMSProp's memory of squares
    return WGAN(clip=0.03, discriminator_optimizer=adam, generator_optimizer=adam)


OBJECTIVES = {
    "c = 0.03": WGAN.on_points(),
    "wgan.10: c = 0.001": WGAN.on_points(clip=0.001),
    "wgan.11: c = 1": WGAN.on_points(clip=1.0),
    "wgan.12: Adam, beta1 = 0.9": with_adam(0.9),
    "wgan.12: Adam, beta1 = 0": with_adam(0.0),
}


def main():
    rows = []
    generator = torch.Generator().manual_seed(0)
    z, real = torch.randn(2000, 2, generator=generator), data.draw(RING, 2000, generator)
    for variant, objective in OBJECTIVES.items():
        run = train(objective, RING, steps=1, seed=range(4))
        before = run.generate(z.expand(4, -1, -1))
        run.advance(599)
        after = run.generate(z.expand(4, -1, -1))
        weights = run.state["discriminator.weights"].abs()
        scores = {"w1": torch.stack([distances.wasserstein(x, real) for x in after]),
                  "w1_at_the_start": torch.stack([distances.wasserstein(x, real) for x in before]),
                  "moved": (after - before).norm(dim=-1).mean(-1),
                  "share_of_weights_at_c": (weights > 0.999 * objective.clip).float().mean(-1),
                  "estimate": run.history["estimate"][-50:].mean(0)}
        rows.append(of_each_seed({"variant": variant}, scores))
    results.save("wgan_predictions", "python -m experiments.wgan.predictions", rows)


if __name__ == "__main__":
    main()
