"""Five critics look at the same two bell curves: `python -m experiments.critics`.

The generator stands still at q; each critic is trained alone, by its objective, on samples from p and q. Writes
five_critics/results/critics.json, of which the book's first picture and the chapters' maps of critics are made.
"""
import torch
from torch import nn

from experiments.scores import digits
from five_critics import results
from ganlib import EBGAN, GAN, VGAN, WGAN, WGANGP, Adam, data, networks, start

SIGMA, MEAN = 0.35, 1.5
P, Q = data.gaussians([MEAN], SIGMA), data.gaussians([-MEAN], SIGMA)
ADAM = Adam(1e-3)
STEPS = 3000


def critic(outputs=1):
    return networks.mlp(1, outputs, 64, 2, nn.Tanh)


def autoencoder():
    return networks.Autoencoder(networks.mlp(1, 1, 32, 1, nn.Tanh, last=nn.Tanh()), networks.mlp(1, 1, 32, 1, nn.Tanh))


# objective, discriminator, what its value is
CRITICS = {
    "gan": (GAN(discriminator_optimizer=ADAM), critic, "probability"),
    "wgan": (WGAN(clip=0.1, discriminator_optimizer=ADAM), critic, "value"),
    "wgan_gp": (WGANGP(penalty=10.0, discriminator_optimizer=ADAM), critic, "value"),
    "ebgan": (EBGAN(margin=1.0, discriminator_optimizer=ADAM), autoencoder, "energy"),
    "vgan": (VGAN(information=0.2, beta=0.0, beta_rate=0.02, discriminator_optimizer=ADAM),
             lambda: networks.Bottleneck(critic(2), nn.Linear(1, 1), 1), "probability"),
}


def trained(objective, discriminator):
    """The values (n,) at points (n, 1) of a discriminator that was trained alone against q."""
    run = start(objective, P, generator=nn.Linear(1, 1), discriminator=discriminator, latent=1, batch_size=256)
    run.state = run.state | {"generator.weights": torch.tensor([SIGMA, -MEAN])}  # G(z) = σ z - m ~ q
    run.update("discriminator", STEPS)
    return run.value


def main():
    torch.set_num_threads(1)
    torch.manual_seed(0)
    x = torch.linspace(-3, 3, 121)[:, None]
    curves = {"x": x[:, 0], "p": P.density(x), "q": Q.density(x)}
    rows = [{"curve": name, "values": [digits(value) for value in values]} for name, values in curves.items()]
    for name, (objective, discriminator, unit) in CRITICS.items():
        y = trained(objective, discriminator())(x).flatten()
        rows.append({"curve": name, "unit": unit, "values": [digits(value) for value in y]})
        print(name, rows[-1]["values"][::20], flush=True)
    results.save("critics", "python -m experiments.critics", rows)


if __name__ == "__main__":
    main()
