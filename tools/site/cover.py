"""The picture on the book's first page: five critics look at the same two bell curves. `python tools/site/cover.py`

The generator stands still at q; each critic is trained alone, by its objective, on samples from p and q.
"""
from pathlib import Path

import matplotlib.pyplot as plt
import torch
from torch import nn

import ganlib
from ganlib import EBGAN, GAN, VGAN, WGAN, WGANGP, Adam, data, networks, plots
from ganlib.plots import charts

PICTURE = Path(__file__).parents[2] / "pages" / "five_critics.png"
SIGMA, MEAN = 0.35, 1.5
P, Q = data.gaussians([MEAN], SIGMA), data.gaussians([-MEAN], SIGMA)
ADAM = Adam(1e-3)
STEPS = 3000


def critic(outputs=1):
    return networks.mlp(1, outputs, 64, 2, nn.Tanh)


def autoencoder():
    return networks.Autoencoder(networks.mlp(1, 1, 32, 1, nn.Tanh, last=nn.Tanh()), networks.mlp(1, 1, 32, 1, nn.Tanh))


# title: objective, discriminator, what its value is
CRITICS = {
    "GAN (2014)\na classifier": (GAN(discriminator_optimizer=ADAM), critic, "probability"),
    "WGAN (2017)\na clipped critic": (WGAN(clip=0.1, discriminator_optimizer=ADAM), critic, "value"),
    "WGAN-GP (2017)\na penalised critic": (WGANGP(penalty=10.0, discriminator_optimizer=ADAM), critic, "value"),
    "EBGAN (2016)\nan energy": (EBGAN(margin=1.0, discriminator_optimizer=ADAM), autoencoder, "energy"),
    "VGAN (2018)\na bottleneck": (VGAN(information=0.2, beta=0.0, beta_rate=0.02, discriminator_optimizer=ADAM),
                                  lambda: networks.Bottleneck(critic(2), nn.Linear(1, 1), 1), "probability"),
}


def trained(objective, discriminator):
    """The values (n,) at points (n, 1) of a discriminator that was trained alone against q."""
    run = ganlib.start(objective, P, generator=nn.Linear(1, 1), discriminator=discriminator, latent=1, batch_size=256)
    run.state = run.state | {"generator.weights": torch.tensor([SIGMA, -MEAN])}  # G(z) = σ z - m ~ q
    run.update("discriminator", STEPS)
    return run.value


def main():
    x = torch.linspace(-3, 3, 301)[:, None]
    figure, axes = plots.panels(5, columns=3, ratio=0.85)
    for panel, (title, (objective, discriminator, unit)) in zip(axes, CRITICS.items()):
        y = trained(objective, discriminator())(x)
        panel.plot(x, y, color=charts.DARK)
        low, high = float(y.min()), float(y.max())
        for mixture, color, dash in ((P, charts.REAL, ":"), (Q, charts.MADE, "-")):
            density = mixture.density(x)
            panel.plot(x, low - 0.5 * (high - low) * (1 - 0.8 * density / density.max()), color=color, linestyle=dash)
        panel.set(title=title, xlabel="x", ylabel=unit)
        panel.set_yticks([tick for tick in panel.get_yticks() if low - 0.01 <= tick <= high + 0.01])
        slope = float(y[151] - y[149]) / 0.04
        print(f"{title.splitlines()[0]:15s} from {low:5.2f} to {high:5.2f}, slope half way {slope:5.2f}")
    lines = axes[0].get_lines()
    figure.legend(lines, ["the critic", "p, data", "q, generator"], loc="outside lower center", ncols=3)
    figure.savefig(PICTURE, dpi=110)
    plt.close(figure)


if __name__ == "__main__":
    main()
