"""Wang et al. (2017), MAGAN: Margin Adaptation for Generative Adversarial Networks, arXiv 1704.03817."""
from dataclasses import dataclass

import torch

from ..hyperparameters import choice, hyper
from .ebgan import energy, hinge_loss
from .objective import Objective, Shown


@dataclass(frozen=True)
class MAGAN(Objective):
    """EBGAN with a margin that follows the energy of real samples downwards   (Algorithm 1).

    L_D = D(x) + [m - D(G(z))]+, L_G = D(G(z)). After each epoch t, with the mean energies R_t of the real and F_t of
    the generated samples seen in it: if R_t < m, R_t < F_t and F_{t-1} <= F_t, then m becomes R_t. That is: the margin
    shrinks when generated samples have stopped getting better. It never grows.

    The paper first trains D on real samples alone for two epochs and starts from their mean energy. Here `margin` is
    where it starts; with margin = 0, `run.update("discriminator", n)` is that pre-training, after which
    `run.state["objective.margin"]` may be set to the energy seen. An epoch is `epoch` generator updates, because our toy
    densities have no last sample. The authors' code takes the sum of squares as the energy,
    which is `mean_square` times the number of features, and asks for F_{t-1} < F_t.
    """
    margin: float = hyper(1.0, low=0.0, high=100.0, log=True, symbol="m",
                          doc="energy above which generated samples are left alone")
    epoch: int = hyper(100, low=1, high=10000, least=1, log=True, doc="generator updates between two looks at the margin")
    energy: str = choice("norm", options=("norm", "mean_square"), doc="how the reconstruction error is reduced to a number")

    network = "autoencoder"
    shown = Shown("D(x): energy", low=0.0, slider="margin", ends=("starts low", "starts high"),
                  called={"energy_real": "energy, real", "energy_fake": "energy, generated"},
                  sentence="Energy {energy_real} at real samples, {energy_fake} at generated ones; "
                           "the margin is now {margin}.",
                  curves={"energy": ("energy_real", "energy_fake", "margin")})

    def discriminator_loss(self, f, real, fake, h, draws):
        """Measures the mean energies `energy_real` and `energy_fake`, and the `margin`."""
        return hinge_loss(f, real, fake, h.margin, self.energy)

    def generator_loss(self, f, fake, h, draws):
        return energy(f, fake, self.energy)[0].mean(-1), {}

    def memory(self, h):
        """The margin; sums over this epoch and how many they hold; the last epoch's mean energy of generated samples."""
        nothing = torch.zeros_like(h.margin)
        return {"margin": h.margin, "real_sum": nothing, "real_count": nothing, "fake_sum": nothing, "fake_count": nothing,
                "fake_before": nothing + torch.inf}

    def adapt(self, role, memory, measured, h):
        m = dict(memory)
        if role == "discriminator":
            m["real_sum"], m["real_count"] = m["real_sum"] + measured["energy_real"], m["real_count"] + 1
            return m
        m["fake_sum"], m["fake_count"] = m["fake_sum"] + measured["generator_loss"], m["fake_count"] + 1
        ended = m["fake_count"] >= h.epoch
        real, fake = m["real_sum"] / m["real_count"].clamp(min=1), m["fake_sum"] / m["fake_count"]
        shrink = ended & (real < m["margin"]) & (real < fake) & (m["fake_before"] <= fake) & (m["real_count"] > 0)
        m["margin"] = torch.where(shrink, real, m["margin"])
        m["fake_before"] = torch.where(ended, fake, m["fake_before"])
        for name in ("real_sum", "real_count", "fake_sum", "fake_count"):
            m[name] = torch.where(ended, 0.0, m[name])
        return m

    def value(self, f, x):
        """The energy of x, from 0."""
        return energy(f, x, self.energy)[0]
