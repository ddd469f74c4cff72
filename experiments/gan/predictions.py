"""What exercises 9 to 11 of chapter 1 ask to predict, on the ring, four seeds: `python -m experiments.gan.predictions`.

The playground's settings, 600 generator updates each. Writes five_critics/results/gan_predictions.json.
"""
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
    adam = Adam(RATE, beta1=0.5)
    for variant, changed in SETTINGS.items():
        objective = GAN(**{"discriminator_optimizer": adam, "generator_optimizer": adam, **changed})
        run = train(objective, RING, steps=600, seed=range(4))
        samples = run.sample(2500)
        covered, _ = metrics.modes_covered(samples, RING.centres, RING.radius)
        spread = (samples[:, :1250] - samples[:, 1250:]).norm(dim=-1).mean(-1)
        outside = (samples.abs().amax(-1) > 2).float().mean(-1)
        scores = {"covered": covered, "spread": spread, "outside": outside,
                  "discriminator_loss": run.history["discriminator_loss"][-50:].mean(0)}
        rows.append({"variant": variant, **{name: [round(v, 3) for v in x.tolist()] for name, x in scores.items()}})
        print(rows[-1], flush=True)
    results.save("gan_predictions", "python -m experiments.gan.predictions", rows)


if __name__ == "__main__":
    main()
