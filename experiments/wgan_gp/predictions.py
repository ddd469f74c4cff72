"""What exercises 9 to 12 of chapter 3 are about, on the ring, four seeds: `python -m experiments.wgan_gp.predictions`.

The playground's settings, 600 generator updates each. Writes five_critics/results/wgan_gp_predictions.json.
"""
import torch

from experiments.scores import of_each_seed
from five_critics import results
from ganlib import WGANGP, data, distances, metrics, train

RING = data.ring()
SETTINGS = {
    "two sides, λ = 1": {},
    "wgan_gp.9: λ = 0.01": {"penalty": 0.01},
    "wgan_gp.10: λ = 100": {"penalty": 100.0},
    "wgan_gp.11: λ = 100, one side": {"penalty": 100.0, "sides": "one"},
    "wgan_gp.12: one side": {"sides": "one"},
}


def main():
    rows = []
    real = data.draw(RING, 2000, torch.Generator().manual_seed(0))
    for variant, changed in SETTINGS.items():
        run = train(WGANGP.on_points(**changed), RING, steps=600, seed=range(4))
        samples = run.sample(2000)
        scores = {"w1": torch.stack([distances.wasserstein(x, real) for x in samples]),
                  "covered": metrics.modes_covered(samples, RING.centres, RING.radius)[0],
                  "slope": run.history["slope"][-50:].mean(0), "estimate": run.history["estimate"][-50:].mean(0)}
        rows.append(of_each_seed({"variant": variant}, scores))
    results.save("wgan_gp_predictions", "python -m experiments.wgan_gp.predictions", rows)


if __name__ == "__main__":
    main()
