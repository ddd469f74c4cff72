"""The picture on the book's first page: five critics look at the same two bell curves. `python tools/site/cover.py`

The generator stands still; each critic is trained alone, with the loss of its paper, on samples from p and q.
"""
from pathlib import Path

import matplotlib.pyplot as plt
import torch
from torch import nn
from torch.nn.functional import softplus

from ganlib import data, networks, plots
from ganlib.plots import charts

PICTURE = Path(__file__).parents[2] / "pages" / "five_critics.png"
P, Q = data.gaussians([1.5], 0.35), data.gaussians([-1.5], 0.35)
CLIP, PENALTY, MARGIN, INFORMATION = 0.1, 10.0, 1.0, 0.2


def critic(outputs=1):
    return networks.mlp(1, outputs, 64, 2, nn.Tanh)


def trained(modules, loss, steps=3000, rate=1e-3, after=None):
    optimizer = torch.optim.Adam([w for module in modules for w in module.parameters()], rate)
    for _ in range(steps):
        value = loss(data.draw(P, 256), data.draw(Q, 256))
        optimizer.zero_grad(), value.backward(), optimizer.step()
        if after:
            after()


def classifier():
    D = critic()
    trained([D], lambda x, y: softplus(-D(x)).mean() + softplus(D(y)).mean())
    return lambda x: torch.sigmoid(D(x))


def clipped():
    f = critic()

    def clip():
        with torch.no_grad():
            for w in f.parameters():
                w.clamp_(-CLIP, CLIP)
    trained([f], lambda x, y: f(y).mean() - f(x).mean(), after=clip)
    return f


def penalised():
    f = critic()

    def loss(x, y):
        between = torch.lerp(x, y, torch.rand(len(x), 1)).requires_grad_()
        slope, = torch.autograd.grad(f(between).sum(), between, create_graph=True)
        return f(y).mean() - f(x).mean() + PENALTY * ((slope.norm(dim=1) - 1) ** 2).mean()
    trained([f], loss)
    return f


def energy():
    code = networks.mlp(1, 1, 32, 1, nn.Tanh, last=nn.Tanh())
    decode = networks.mlp(1, 1, 32, 1, nn.Tanh)

    def energy_of(x):
        return (decode(0.2 * code(x)) - x).norm(dim=1, keepdim=True)
    trained([code, decode], lambda x, y: energy_of(x).mean() + (MARGIN - energy_of(y)).relu().mean())
    return energy_of


def bottlenecked():
    encode, head = critic(2), nn.Linear(1, 1)
    beta = torch.zeros(())

    def loss(x, y):
        mean, log_std = encode(torch.cat([x, y])).chunk(2, 1)
        code = mean + log_std.exp() * torch.randn_like(mean)
        kl = (0.5 * (mean ** 2 + (2 * log_std).exp() - 1) - log_std).mean()
        beta.add_(0.02 * (kl.detach() - INFORMATION)).clamp_(min=0)
        real, made = head(code).chunk(2)
        return softplus(-real).mean() + softplus(made).mean() + beta * (kl - INFORMATION)
    trained([encode, head], loss)
    return lambda x: torch.sigmoid(head(encode(x)[:, :1]))


def main():
    torch.manual_seed(0)
    torch.set_num_threads(1)
    critics = {"GAN (2014)\na classifier": (classifier(), "probability"),
               "WGAN (2017)\na clipped critic": (clipped(), "value"),
               "WGAN-GP (2017)\na penalised critic": (penalised(), "value"),
               "EBGAN (2016)\nan energy": (energy(), "energy"),
               "VGAN (2018)\na bottleneck": (bottlenecked(), "probability")}
    x = torch.linspace(-3, 3, 301)[:, None]
    figure, axes = plots.panels(5, columns=3, ratio=0.85)
    for panel, (title, (f, unit)) in zip(axes, critics.items()):
        with torch.no_grad():
            y = f(x)[:, 0]
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
