"""What exercises 9 to 11 of chapter 1 ask to predict, on the ring, four seeds: `python -m experiments.gan.predictions`.

The playground's settings, 600 generator updates each. Writes five_critics/results/gan_predictions.json.
"""
import torch

from five_critics import results
from ganlib import GAN, data, metrics, train
from ganlib.optimizers import Adam

RING, RATE = data.ring(), 2e-3
SETTINGS = {
    "gan.9: minimax, k = 20": {"loss": "minimax", "discriminator_steps": 20},
    "gan.10: non-saturating, k = 20": {"discriminator_steps": 20},
    "gan.11: D's rate 1e-6": {"discriminator_optimizer": Adam(1e-6, beta1=0.5)},
}


def main():
    rows = []
    z = torch.randn(1000, 2, generator=torch.Generator().manual_seed(0)).expand(4, -1, -1)
    adam = Adam(RATE, beta1=0.5)
    for variant, changed in SETTINGS.items():
        objective = GAN(**{"discriminator_optimizer": adam, "generator_optimizer": adam, **changed})
        run = train(objective, RING, steps=1, seed=range(4))
        first = run.generate(z)
        run.advance(299)
        halfway = run.generate(z)
        run.advance(300)
        last = run.generate(z)
        samples = run.sample(2500)
        covered, _ = metrics.modes_covered(samples, RING.centres, RING.radius)
        spread = (samples[:, :1250] - samples[:, 1250:]).norm(dim=-1).mean(-1)
        outside = (samples.abs().amax(-1) > 2).float().mean(-1)
        scores = {"covered": covered, "spread": spread, "outside": outside,
                  "moved_to_300": (halfway - first).norm(dim=-1).mean(-1),
                  "moved_from_300": (last - halfway).norm(dim=-1).mean(-1),
                  "discriminator_loss": run.history["discriminator_loss"][-50:].mean(0)}
        rows.append({"variant": variant, **{name: [round(v, 3) for v in x.tolist()] for name, x in scores.items()}})
        print(rows[-1], flush=True)
    results.save("gan_predictions", "python -m experiments.gan.predictions", rows)


if __name__ == "__main__":
    main()
