"""What exercises 7 to 9 of chapter 8 ask to predict, from five starts each: `python -m experiments.after.predictions`.

The chapter's game of two numbers, with the updates in turn and the step 0.2, for 200 updates of G. Writes
five_critics/results/after_predictions.json.
"""
import math

import torch

from experiments.scores import of_each_seed
from five_critics import results
from ganlib.live.diagrams.dirac import Dirac

STARTS = [(math.cos(angle), math.sin(angle)) for angle in range(1, 6)]
VARIANTS = {
    "Wasserstein, k = 1": {},
    "after.7: Wasserstein, k = 5": {"updates": 5},
    "after.8: non-saturating, noise 1": {"loss": "non_saturating", "penalty": "instance_noise", "weight": 1.0},
    "after.8: Wasserstein, noise 1": {"penalty": "instance_noise", "weight": 1.0},
    "after.9: Wasserstein, m = 0.5": {"momentum": 0.5},
    "after.9: Wasserstein, m = -0.5": {"momentum": -0.5},
}


def main():
    rows = []
    for variant, settings in VARIANTS.items():
        settings = {"loss": "wasserstein", "weight": 0.0, **settings}
        found = [Dirac(**settings, theta=theta, psi=psi).computed() for theta, psi in STARTS]
        rows.append(of_each_seed({"variant": variant}, {
            "fate": torch.stack([one["fate"] for one in found]),
            "ratio": torch.stack([one["near"] / one["far"] for one in found])}))
    results.save("after_predictions", "python -m experiments.after.predictions", rows)


if __name__ == "__main__":
    main()
