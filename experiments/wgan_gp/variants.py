"""Chapter 3's longer comparisons on the ring, several seeds each: `python -m experiments.wgan_gp.variants`.

One- and two-sided penalties of three weights, where the penalty is measured, normalisation and activation of the critic,
Adam's memory, and weight clipping. Every variant makes 800 generator updates with 5 critic updates each, at learning rate
1e-3 (RMSProp at 5e-4 for clipping). Writes five_critics/results/wgan_gp_variants.json; about 20 minutes on two slow cores.
"""
import math
from dataclasses import dataclass, fields, replace

import torch
from torch import nn

import ganlib
from five_critics import results
from ganlib import WGAN, WGANGP, Adam, data, distances, metrics, networks
from ganlib.objectives.wgan import difference
from ganlib.objectives.wgan_gp import squared_slope

RING, SEEDS, STEPS, WIDTH = data.ring(), 4, 800, 64
ADAM = Adam(1e-3, beta1=0.0, beta2=0.9)
USUAL = WGANGP(penalty=1.0, discriminator_optimizer=ADAM, generator_optimizer=ADAM)


class Everywhere(WGANGP):
    """The penalty at points drawn evenly from the square [-2, 2] x [-2, 2], wherever the samples are."""

    def random_inputs(self, batch, discriminator):
        return {"place": ("uniform", (batch, 2))}

    def discriminator_loss(self, f, real, fake, h, draws):
        slope = (squared_slope(f, 4 * draws["place"] - 2) + 1e-12).sqrt()
        return -difference(f, real, fake) + h.penalty * (slope - 1).square().mean(-1), {}


@dataclass(frozen=True)
class AcrossSamples(WGANGP):
    """The penalty on a critic that couples the samples of a batch, which `ganlib.start` refuses for `WGANGP` itself."""
    per_sample = False


class SmoothELU(nn.Module):
    """softplus(2x + 2)/2 - 1, which the paper puts in the place of ELU (appendix D)."""

    def forward(self, x):
        return nn.functional.softplus(2 * x + 2) / 2 - 1


def normalised(norm):
    """The book's critic with `norm()` between each hidden layer and its activation."""
    layers = []
    for inputs in (2, WIDTH, WIDTH):
        layers += [nn.Linear(inputs, WIDTH), norm(), nn.ReLU()]
    return networks.from_seed(nn.Sequential(*layers, nn.Linear(WIDTH, 1)))


def layer_norm():
    return nn.LayerNorm(WIDTH)


def batch_norm():
    return nn.BatchNorm1d(WIDTH, affine=False, track_running_stats=False)  # always with the batch's own mean and variance


def row(group, variant, samples):
    """Mean and standard error over seeds; samples (seeds, n, 2)."""
    entry = {"group": group, "variant": variant, "seeds": len(samples)}
    real = data.draw(RING, 1000, torch.Generator().manual_seed(1))
    scores = dict(zip(("covered", "quality"), metrics.modes_covered(samples, RING.centres, RING.radius)))
    scores["w1"] = torch.stack([distances.wasserstein(real, each[:1000]) for each in samples])
    for name, values in scores.items():
        entry |= {name: round(float(values.mean()), 3), f"{name}_se": round(float(values.std()) / math.sqrt(len(values)), 3)}
    print(entry, flush=True)
    return entry


def trained(objective, **options):
    return ganlib.train(objective, RING, steps=STEPS, seed=range(SEEDS), progress=False, **options).sample(2500)


def sides():
    for side in ("two", "one"):
        weights = [0.1, 1.0, 10.0]
        made = ganlib.sweep(replace(USUAL, sides=side), RING, steps=STEPS, penalty=weights, seed=range(SEEDS),
                            progress=False).sample(2500)
        for weight, samples in zip(weights, made.unflatten(0, (len(weights), SEEDS))):
            yield row(f"{side}-sided", f"λ = {weight:g}", samples)


def main():
    torch.set_num_threads(1)
    rows = list(sides())
    for place in ("real", "generated"):
        rows.append(row("measured at", place, trained(replace(USUAL, at=place))))
    everywhere = Everywhere(penalty=1.0, discriminator_optimizer=ADAM, generator_optimizer=ADAM)
    rows.append(row("measured at", "everywhere", trained(everywhere)))
    coupled = AcrossSamples(**{f.name: getattr(USUAL, f.name) for f in fields(USUAL)})
    for name, norm, objective in (("layer", layer_norm, USUAL), ("batch", batch_norm, coupled)):
        rows.append(row("normalisation", name, trained(objective, discriminator=normalised(norm))))
    for name, activation in (("ELU", nn.ELU), ("smooth ELU", SmoothELU)):
        rows.append(row("activation", name, trained(USUAL, discriminator=networks.mlp(2, 1, activation=activation))))
    memory = replace(ADAM, beta1=0.5)
    rows.append(row("Adam", "β₁ = 0.5", trained(replace(USUAL, discriminator_optimizer=memory, generator_optimizer=memory))))
    rows.append(row("clipping", "c = 0.03", trained(WGAN.on_points())))
    real = torch.stack([data.draw(RING, 2500, torch.Generator().manual_seed(10 + seed)) for seed in range(SEEDS)])
    rows.append(row("real samples", "-", real))
    results.save("wgan_gp_variants", "python -m experiments.wgan_gp.variants", rows)


if __name__ == "__main__":
    main()
