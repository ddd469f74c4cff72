"""Mao et al. (2017), Least Squares Generative Adversarial Networks, arXiv 1611.04076."""
from dataclasses import dataclass

from ..hyperparameters import hyper
from .objective import Objective, Shown, column


@dataclass(frozen=True)
class LeastSquares(Objective):
    """L_D = E_p (f(x) - b)^2 / 2 + E_z (f(G(z)) - a)^2 / 2, L_G = E_z (f(G(z)) - c)^2 / 2   (equation 2).

    The best discriminator is f* = (b p + a q) / (p + q)   (equation 5). The defaults are equation 9, a = 0 and b = c = 1.
    With b - c = 1 and b - a = 2, as in equation 8 (a = -1, b = 1, c = 0), L_G at f* plus E_p (f*(x) - c)^2 / 2 is half
    the Pearson chi-squared divergence of p + q and 2q   (equations 4 to 7). The added term has no gradient in the
    generator while f stays as it is; without it L_G at f* is not a divergence.
    """
    fake_target: float = hyper(0.0, low=-2.0, high=2.0, symbol="a", doc="what f should give on generated samples")
    real_target: float = hyper(1.0, low=-2.0, high=2.0, symbol="b", doc="what f should give on real samples")
    generator_target: float = hyper(1.0, low=-2.0, high=2.0, symbol="c",
                                    doc="what the generator wants f to give on its samples")

    shown = Shown("f(x): regression towards the targets", title="least squares GAN",
                  ends=("one update a turn", "D is nearly at its best"),
                  sentence="D misses its targets by a mean square of {discriminator_loss}.")

    def discriminator_loss(self, f, real, fake, h, draws):
        on_real, on_fake = column("f(real)", f(real)), column("f(fake)", f(fake))
        real_term = (on_real - h.real_target[..., None]).square().mean(-1)
        fake_term = (on_fake - h.fake_target[..., None]).square().mean(-1)
        return (real_term + fake_term) / 2, {}

    def generator_loss(self, f, fake, h, draws):
        return (column("f(fake)", f(fake)) - h.generator_target[..., None]).square().mean(-1) / 2, {}
