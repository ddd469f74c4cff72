"""Chapter 1's longer comparisons on the ring, several seeds each: `python -m experiments.gan.variants`.

The generator's loss; the number of discriminator updates k; the discriminator's units (the paper used maxout with dropout);
where noise enters the generator. Every variant makes 1,500 generator updates. Writes five_critics/results/gan_variants.json.
"""
import math

import torch
from torch import nn
from torch.nn.functional import softplus
from tqdm import tqdm

import ganlib
from five_critics import results
from ganlib import GAN, data, metrics, networks
from ganlib.optimizers import Adam

RING, SEEDS, STEPS, RATE = data.ring(), 6, 1500, 2e-3


class Maxout(nn.Module):
    """The largest of `pieces` linear functions, unit by unit (Goodfellow et al. 2013)."""

    def __init__(self, inputs, outputs, pieces=5):
        super().__init__()
        self.linear, self.shape = nn.Linear(inputs, outputs * pieces), (outputs, pieces)

    def forward(self, x):
        return self.linear(x).unflatten(-1, self.shape).amax(-1)


class NoisyInside(nn.Module):
    """The book's generator with fresh noise added before each hidden activation, and a constant at the bottom."""

    def __init__(self, bottom):
        super().__init__()
        self.bottom, self.layers = bottom, nn.ModuleList(nn.Linear(i, 64) for i in (2, 64, 64))
        self.last = nn.Linear(64, 2)

    def forward(self, z):
        hidden = z if self.bottom else torch.ones_like(z)
        for layer in self.layers:
            hidden = torch.relu(layer(hidden) + torch.randn(len(z), 64))
        return self.last(hidden)


def maxout(dropout):
    return nn.Sequential(Maxout(2, 32), nn.Dropout(dropout), Maxout(32, 32), nn.Dropout(dropout), nn.Linear(32, 1))


def plain(G, D, seed):
    """Algorithm 1 by hand, for modules that draw random numbers of their own; returns 2,500 samples."""
    torch.manual_seed(seed)
    G, D = G(), D()
    g, d = (torch.optim.Adam(net.parameters(), RATE, betas=(0.5, 0.999)) for net in (G, D))
    for _ in range(STEPS):
        loss = softplus(-D(data.draw(RING, 128))).mean() + softplus(D(G(torch.randn(128, 2)).detach())).mean()
        d.zero_grad(), loss.backward(), d.step()
        loss = softplus(-D(G(torch.randn(128, 2)))).mean()
        g.zero_grad(), loss.backward(), g.step()
    with torch.no_grad():
        return G(torch.randn(2500, 2))


def row(group, variant, samples):
    """Mean and standard error over seeds; samples (seeds, n, 2)."""
    entry = {"group": group, "variant": variant, "seeds": len(samples)}
    for name, values in zip(("covered", "quality"), metrics.modes_covered(samples, RING.centres, RING.radius)):
        entry |= {name: round(float(values.mean()), 3), f"{name}_se": round(float(values.std()) / math.sqrt(len(values)), 3)}
    print(entry, flush=True)
    return entry


def main():
    torch.set_num_threads(1)
    rows = []
    adam = Adam(RATE, beta1=0.5)
    settings = [("loss", loss, {"loss": loss}) for loss in ("non_saturating", "minimax")]
    settings += [("k", str(k), {"discriminator_steps": k}) for k in (2, 5, 10)]
    for group, name, changed in settings:
        objective = GAN(**changed, discriminator_optimizer=adam, generator_optimizer=adam)
        rows.append(row(group, name, ganlib.train(objective, RING, steps=STEPS, seed=range(SEEDS)).sample(2500)))
    book_g, book_d = (lambda: networks.generator(RING)), (lambda: networks.discriminator(RING))
    discriminators = {"ReLU": book_d, "LeakyReLU .2": lambda: networks.mlp(2, 1, activation=lambda: nn.LeakyReLU(0.2)),
                      "maxout": lambda: maxout(0.0), "maxout, dropout .5": lambda: maxout(0.5)}
    generators = {"at the bottom": book_g, "inside only": lambda: NoisyInside(False), "both": lambda: NoisyInside(True)}
    jobs = [("discriminator", name, book_g, D) for name, D in discriminators.items()]
    jobs += [("noise", name, G, book_d) for name, G in generators.items()]
    for group, name, G, D in jobs:
        rows.append(row(group, name, torch.stack([plain(G, D, seed) for seed in tqdm(range(SEEDS), desc=name)])))
    real = torch.stack([data.draw(RING, 2500, torch.Generator().manual_seed(seed)) for seed in range(SEEDS)])
    rows.append(row("real samples", "-", real))
    results.save("gan_variants", "python -m experiments.gan.variants", rows)


if __name__ == "__main__":
    main()
