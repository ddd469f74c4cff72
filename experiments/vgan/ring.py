"""Chapter 5's questions on the ring, four seeds each, as batched runs: `python -m experiments.vgan.ring`.

How much information, fixed and adaptive β, the generator's code (mean or sample) and its share of the KL, the step of the
dual ascent, R1 and instance noise: 1,000 generator updates each. Writes five_critics/results/vgan_ring.json.
"""
from dataclasses import dataclass, replace

import torch

from experiments.scores import scores, with_errors
from five_critics import results
from ganlib import GAN, VGAN, RMSProp, data, sweep
from ganlib.hyperparameters import hyper

RING, SEEDS, STEPS, LAST = data.ring(), range(4), 1000, 200
USUAL = VGAN.on_points()
RATE = {"generator_optimizer": RMSProp(1e-3), "discriminator_optimizer": RMSProp(1e-3)}


@dataclass(frozen=True)
class InstanceNoise(GAN):
    """A GAN whose discriminator sees real and generated points with Gaussian noise on both coordinates."""
    noise: float = hyper(0.3, low=0.0, high=10.0, doc="standard deviation of the noise")

    def random_inputs(self, batch, discriminator):
        return {name: ("normal", (batch, 2)) for name in ("on_real", "on_fake")}

    def discriminator_loss(self, f, real, fake, h, draws):
        sigma = h.noise[..., None, None]
        return super().discriminator_loss(f, real + sigma * draws["on_real"], fake + sigma * draws["on_fake"], h, draws)

    def generator_loss(self, f, fake, h, draws):
        return super().generator_loss(f, fake + h.noise[..., None, None] * draws["on_fake"], h, draws)


def rows(group, objective, label, **values):
    """One row for each value of the one hyperparameter in `values` (or one row), its scores over seeds."""
    run = sweep(objective, RING, steps=STEPS, seed=SEEDS, progress=False, **values)
    found = scores(run.sample(2500), RING)
    found = {name: found[name] for name in ("sliced", "covered", "quality")}
    if "kl" in run.history:
        found |= {"kl": run.history["kl"][-LAST:].mean(0), "beta": run.history["beta"][-LAST:].mean(0)}
    found["d_loss"] = run.history["discriminator_loss"][-LAST:].mean(0)
    if "kl" in run.history:  # without the price
        information = run.h["information"]
        found["d_loss"] = (run.history["discriminator_loss"] - run.history["beta"] * (run.history["kl"] - information)
                           )[-LAST:].mean(0)
    variants = list(*values.values()) if values else [None]
    return [with_errors({"group": group, "variant": label.format(value)},
                        {name: each[i * len(SEEDS):(i + 1) * len(SEEDS)] for name, each in found.items()})
            for i, value in enumerate(variants)]


def main():
    torch.set_num_threads(1)
    table = rows("GAN", GAN(**RATE), "no bottleneck")
    table += rows("information", USUAL, "I_c = {:g}", information=[0.02, 0.1, 0.5, 2.0, 10.0])
    table += rows("fixed price", replace(USUAL, beta_rate=0.0), "β = {:g}", beta=[0.0, 0.01, 0.1, 1.0])
    table += rows("code", replace(USUAL, code="sample"), "sample")
    table += rows("KL in G's loss", USUAL, "share {:g}", generator_kl=[0.1, 1.0])
    table += rows("dual step", replace(USUAL, beta=0.0), "β from 0, α = {:g}", beta_rate=[1e-5, 1e-3, 1e-1])
    table += rows("R1", replace(USUAL, penalty="r1"), "weight {:g}", penalty_weight=[0.01, 0.1, 1.0])
    table += rows("instance noise", InstanceNoise(**RATE), "σ = {:g}", noise=[0.03, 0.1, 0.3, 1.0])
    real = torch.stack([data.draw(RING, 2500, torch.Generator().manual_seed(10 + seed)) for seed in SEEDS])
    floor = {name: value for name, value in scores(real, RING).items() if name in ("sliced", "covered", "quality")}
    table.append(with_errors({"group": "real samples", "variant": "-"}, floor))
    results.save("vgan_ring", "python -m experiments.vgan.ring", table)


if __name__ == "__main__":
    main()
