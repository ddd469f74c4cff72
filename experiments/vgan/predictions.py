"""What exercises 14 to 16 of chapter 5 ask to predict, on the ring, four seeds: `python -m experiments.vgan.predictions`.

The playground's settings, 600 generator updates each. Writes five_critics/results/vgan_predictions.json.
"""
import torch

from experiments.scores import of_each_seed
from five_critics import results
from ganlib import VGAN, data, distances, train

RING = data.ring()
SETTINGS = {
    "I_c = 0.5": {},
    "vgan.14: I_c = 20": {"information": 20.0},
    "vgan.15: β = 10, fixed": {"beta": 10.0, "beta_rate": 0.0},
    "vgan.16: β from 0, α = 1e-5": {"beta": 0.0, "beta_rate": 1e-5},
}


def main():
    rows = []
    real = data.draw(RING, 2000, torch.Generator().manual_seed(0))
    for variant, changed in SETTINGS.items():
        run = train(VGAN.on_points(**changed), RING, steps=1, seed=range(4))
        before = run.sample(2000)
        run.advance(599)
        after = run.sample(2000)
        scores = {"kl": run.history["kl"][-50:].mean(0), "beta": run.history["beta"][-50:].mean(0),
                  "w1": torch.stack([distances.wasserstein(x, real) for x in after]),
                  "w1_at_the_start": torch.stack([distances.wasserstein(x, real) for x in before]),
                  "farthest_from_a_half": (run.value(after) - 0.5).abs().amax(1)}
        rows.append(of_each_seed({"variant": variant}, scores))
    results.save("vgan_predictions", "python -m experiments.vgan.predictions", rows)


if __name__ == "__main__":
    main()
