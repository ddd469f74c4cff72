"""Zhao, Mathieu & LeCun (2016), Energy-based Generative Adversarial Network, arXiv 1609.03126."""
from dataclasses import dataclass

import torch

from ..hyperparameters import choice, hyper
from .objective import Objective, Shown, shape_of

ENERGIES = {"norm": lambda e: (e.square().sum(-1) + 1e-12).sqrt(),  # the root's own slope at 0 is infinite
            "mean_square": lambda e: e.square().mean(-1),
            "mean_absolute": lambda e: e.abs().mean(-1)}


@dataclass(frozen=True)
class EBGAN(Objective):
    """L_D = D(x) + [m - D(G(z))]+ and L_G = D(G(z))   (equations 1 and 2), with the energy D(x) = ||Dec(Enc(x)) - x||.

    The hinge is taken for each sample. With `pulling_away` above 0 this is EBGAN-PT: the generator's loss gains that
    weight times the mean squared cosine between the codes of two different samples (section 2.4; the paper's weight is
    0.1). At the equilibrium E L_D = m (theorem 1), and the energy is the same number between 0 and m almost everywhere
    (theorem 2).

    The paper writes the energy as a norm; the usual code takes the mean square over pixels. Both are here, because a
    margin means something only together with the energy's scale. `margin_decay` below 1 lets the margin shrink by that
    factor at each discriminator update: section 4.2 lets it decay towards 0 when few labels are there, without a
    formula; the geometric schedule is ours. The paper's margins are 10 for MNIST, 80 for LSUN and 20 for CelebA.
    """
    margin: float = hyper(1.0, low=0.0, high=100.0, log=True, symbol="m",
                          doc="energy above which generated samples are left alone")
    energy: str = choice("norm", options=("norm", "mean_square"), doc="how the reconstruction error is reduced to a number")
    pulling_away: float = hyper(0.0, low=0.0, high=10.0, log=True,
                                doc="weight of the pulling-away term in the generator's loss")
    margin_decay: float = hyper(1.0, low=0.9, high=1.0, doc="factor on the margin at each discriminator update")

    network = "autoencoder"
    shown = Shown("D(x): energy", low=0.0, slider="margin",
                  ends=("no hill: D raises nothing", "a high hill: energies rise to m"),
                  called={"energy_real": "energy, real", "energy_fake": "energy, generated"},
                  sentence="Energy {energy_real} at real samples, {energy_fake} at generated ones; the margin is {margin}.",
                  curves={"energy": ("energy_real", "energy_fake", "margin"),
                                                   "mean squared cosine": ("cosine",)})

    def discriminator_loss(self, f, real, fake, h, draws):
        """Measures the mean energies `energy_real` and `energy_fake`, and the `margin`."""
        return hinge_loss(f, real, fake, h.margin, self.energy)

    def generator_loss(self, f, fake, h, draws):
        """Measures the `cosine` term, before its weight."""
        on_fake, code = energy(f, fake, self.energy)
        term = pulling_away(code)
        return on_fake.mean(-1) + h.pulling_away * term, {"cosine": term}

    def memory(self, h):
        return {"margin": h.margin}

    def adapt(self, role, memory, measured, h):
        return {"margin": memory["margin"] * h.margin_decay} if role == "discriminator" else memory

    def value(self, f, x):
        """The energy of x, from 0."""
        return energy(f, x, self.energy)[0]


def hinge_loss(f, real, fake, margin, reduce):
    """E D(x) + E [m - D(G(z))]+ for a margin of shape () or (models,), and what is measured (...,)."""
    on_real, on_fake = energy(f, real, reduce)[0], energy(f, fake, reduce)[0]
    hinge = (margin[..., None] - on_fake).relu().mean(-1)
    return on_real.mean(-1) + hinge, {"energy_real": on_real.mean(-1), "energy_fake": on_fake.mean(-1),
                                      "margin": margin.expand(hinge.shape)}


def energy(f, x, reduce):
    """The reconstruction error of an autoencoder f at samples x (..., batch, *shape), and its code.

    Args:
        reduce: "norm" (Euclidean), "mean_square" or "mean_absolute", over all features of a sample

    Returns:
        energies (..., batch), codes (..., batch, units)
    """
    output = f(x)
    if (torch.is_tensor(output) or len(output) != 2 or output[0].shape != x.shape or output[1].dim() < 2
            or output[1].shape[:-1] != x.shape[:output[1].dim() - 1]):
        raise ValueError(f"f(x) has shape {shape_of(output)}: expected an autoencoder's output, a reconstruction of shape "
                         f"{tuple(x.shape)} and a code (..., batch, units)")
    reconstruction, code = output
    return ENERGIES[reduce]((reconstruction - x).flatten(code.dim() - 1)), code


def pulling_away(code):
    """Mean of cos^2 over all ordered pairs of two different samples (section 2.4): codes (..., batch, units) -> (...,).

    Blind to the length of each code, and between 0 and 1. A code of zeros has cosine 0 with every other.
    """
    n = code.shape[-2]
    if n < 2:
        raise ValueError(f"code has shape {tuple(code.shape)}: expected at least 2 samples, (..., batch, units)")
    unit = code / (code.square().sum(-1, keepdim=True) + 1e-24).sqrt()
    all_pairs = (unit @ unit.transpose(-1, -2)).square().sum((-1, -2))
    with_itself = unit.square().sum(-1).square().sum(-1)
    return (all_pairs - with_itself) / (n * (n - 1))
