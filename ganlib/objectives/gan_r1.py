"""Mescheder, Geiger & Nowozin (2018), Which Training Methods for GANs do actually Converge?, arXiv 1801.04406."""
from dataclasses import dataclass

from ..hyperparameters import hyper
from .gan import against_classifier, cross_entropy
from .objective import Objective, Shown, column
from .wgan_gp import squared_slope


@dataclass(frozen=True)
class GANR1(Objective):
    """The GAN of 2014, not saturating, whose discriminator's slope is drawn to 0, at p or at q or at both.

    R₁ = γ₁/2 E_p ||grad f(x)||^2 and R₂ = γ₂/2 E_q ||grad f(x)||^2, f the logit. Where G has found the data, no
    slope is left that could throw it out again.

    The authors' code trains images with R₁ alone, γ₁ = 10, by RMSProp, or Adam with β₁ = 0; here it is Adam with β₁ = 0.5.
    """
    r1: float = hyper(10.0, low=0.0, high=100.0, log=True, symbol="γ₁", doc="weight of the slope on real samples")
    r2: float = hyper(0.0, low=0.0, high=100.0, log=True, symbol="γ₂", doc="weight of the slope on generated samples")

    unbounded = True
    per_sample = True
    toy = {"r1": 0.1}
    shown = Shown("f(x): the logit of D", curves={"mean squared slope": ("slope_real", "slope_fake")},
                  title="GAN with R₁ and R₂", slider="r1", ends=("slopes run away", "D is nearly flat"),
                  sentence="The squared slope of f is {slope_real} at real points and {slope_fake} at generated ones.",
                  called={"r1": "penalty at real points", "r2": "penalty at generated points"})

    def discriminator_loss(self, f, real, fake, h, draws):
        """Measures `slope_real` and `slope_fake`, the mean squares of the slopes, before their weights."""
        penalty, seen = zero_centred(f, real, fake, h)
        return cross_entropy(column("f(real)", f(real)), column("f(fake)", f(fake))) + penalty, seen

    def generator_loss(self, f, fake, h, draws):
        return against_classifier(column("f(fake)", f(fake)), "non_saturating"), {}


def zero_centred(f, real, fake, h):
    """R₁ + R₂ (...,), weighted by `h.r1` and `h.r2`, and the mean squared slopes that they weigh."""
    on_real, on_fake = (squared_slope(f, x).mean(-1) for x in (real, fake))
    return (h.r1 * on_real + h.r2 * on_fake) / 2, {"slope_real": on_real, "slope_fake": on_fake}
