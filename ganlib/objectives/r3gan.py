"""Huang et al. (2024), The GAN is dead; long live the GAN! A Modern GAN Baseline, arXiv 2501.05441 (R3GAN)."""
from dataclasses import dataclass

from torch.nn.functional import softplus

from ..hyperparameters import hyper
from .gan_r1 import zero_centred
from .objective import Objective, Shown, column


@dataclass(frozen=True)
class R3GAN(Objective):
    """A relativistic GAN: D says which of a pair, a real and a generated sample, is the real one.

    L_D = E softplus(f(G(z)) - f(x)) + R₁ + R₂ and L_G = E softplus(f(x) - f(G(z))), the penalties as in `GANR1`. The
    generator's loss needs real samples. The authors' code has one γ for both, which falls in the course of training. With
    γ₁ = γ₂ = 0 it is Jolicoeur-Martineau's relativistic standard GAN (arXiv 1807.00734).
    """
    r1: float = hyper(1.0, low=0.0, high=100.0, log=True, symbol="γ₁", doc="weight of the slope on real samples")
    r2: float = hyper(1.0, low=0.0, high=100.0, log=True, symbol="γ₂", doc="weight of the slope on generated samples")

    unbounded = True
    pairs = True
    per_sample = True
    toy = {"r1": 0.1, "r2": 0.1}
    shown = Shown("f(x): only differences count", curves={"loss of D, and where D is blind": ("discriminator_loss", "blind"),
                                                          "mean squared slope": ("slope_real", "slope_fake")},
                  title="R3GAN", slider="r1", ends=("slopes run away", "D is nearly flat"), derived={"blind": "log(2)"},
                  sentence="D puts {sure} on the true order of a pair; the squared slope of f is {slope_real} at real "
                           "points.",
                  called={"r1": "penalty at real points", "r2": "penalty at generated points", "blind": "D undecided"})

    def discriminator_loss(self, f, real, fake, h, draws):
        """Measures `sure`, the mean probability that D gives to the true order of a pair, and the slopes as `GANR1`."""
        lead = column("f(real)", f(real)) - column("f(fake)", f(fake))
        penalty, seen = zero_centred(f, real, fake, h)
        return softplus(-lead).mean(-1) + penalty, {"sure": lead.sigmoid().mean(-1), **seen}

    def generator_loss(self, f, fake, h, draws):
        lead = column("f(fake)", f(fake)) - column("f(real)", f(draws["real"]))
        return softplus(-lead).mean(-1), {}
