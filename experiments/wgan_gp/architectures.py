"""Table 2 of WGAN-GP in small: who trains at all? `python -m experiments.wgan_gp.architectures`.

Random pairs of networks, drawn from a small version of the paper's Table 1, trained on the ring with the standard GAN
objective and with WGAN-GP: 300 generator updates of 128 samples, learning rate 1e-3. The score is the distance W1 between
1,000 generated and 1,000 real points. Writes five_critics/results/wgan_gp_architectures.json in about 8 minutes on a slow
core.
"""
import random

import torch
from torch import nn

import ganlib
from five_critics import results
from ganlib import GAN, WGANGP, Adam, data, distances, networks

RING, COUNT, STEPS = data.ring(), 12, 300


class SmoothELU(nn.Module):
    """softplus(2x + 2)/2 - 1, the paper's third activation."""

    def forward(self, x):
        return nn.functional.softplus(2 * x + 2) / 2 - 1


ACTIVATIONS = {"ReLU": nn.ReLU, "LeakyReLU": lambda: nn.LeakyReLU(0.2), "smooth ELU": SmoothELU, "tanh": nn.Tanh}
NORMS = {"batch": lambda width: nn.BatchNorm1d(width, affine=False, track_running_stats=False), "layer": nn.LayerNorm}
GAN_ADAM, WGAN_GP_ADAM = Adam(1e-3, beta1=0.5), Adam(1e-3, beta1=0.0, beta2=0.9)
METHODS = {"gan": (GAN(discriminator_optimizer=GAN_ADAM, generator_optimizer=GAN_ADAM), "batch"),
           "wgan_gp": (WGANGP(penalty=1.0, discriminator_optimizer=WGAN_GP_ADAM, generator_optimizer=WGAN_GP_ADAM), "layer")}


def architectures():
    """One draw of each choice for either network; "normalised" is of the critic: batch for GAN, layer for WGAN-GP."""
    draw = random.Random(0)
    for _ in range(COUNT):
        chosen = {}
        for role in ("generator", "critic"):
            chosen |= {f"{role}_activation": draw.choice(list(ACTIVATIONS)), f"{role}_depth": draw.choice([2, 4, 8]),
                       f"{role}_width": draw.choice([16, 32, 64])}
        yield chosen | {"critic_normalised": draw.choice([True, False])}


def network(outputs, activation, depth, width, norm=None):
    """A perceptron with `norm` before each hidden activation but the first."""
    layers, inputs = [], 2
    for index in range(depth):
        layers += [nn.Linear(inputs, width), *([NORMS[norm](width)] if norm and index else []), ACTIVATIONS[activation]()]
        inputs = width
    return networks.from_seed(nn.Sequential(*layers, nn.Linear(width, outputs)))


def score(method, chosen, seed):
    """W1 to the ring after training; None if the losses became NaN or infinite."""
    objective, norm = METHODS[method]
    pair = {role: (chosen[f"{role}_activation"], chosen[f"{role}_depth"], chosen[f"{role}_width"])
            for role in ("generator", "critic")}
    try:
        run = ganlib.train(objective, RING, steps=STEPS, seed=seed, progress=False, generator=network(2, *pair["generator"]),
                           discriminator=network(1, *pair["critic"], norm=norm if chosen["critic_normalised"] else None))
    except ganlib.Diverged:
        return None
    real = data.draw(RING, 1000, torch.Generator().manual_seed(1))
    return round(float(distances.wasserstein(real, run.sample(1000))), 3)


def main():
    torch.set_num_threads(1)
    rows = []
    for seed, chosen in enumerate(architectures()):
        rows.append(chosen | {method: score(method, chosen, seed) for method in METHODS})
        print(rows[-1], flush=True)
    results.save("wgan_gp_architectures", "python -m experiments.wgan_gp.architectures", rows)


if __name__ == "__main__":
    main()
