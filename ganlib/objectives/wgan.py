"""Arjovsky, Chintala & Bottou (2017), Wasserstein GAN, arXiv 1701.07875."""
from dataclasses import dataclass

import torch

from ..hyperparameters import hyper
from ..optimizers import Optimizer, RMSProp
from .objective import Objective, Shown, column


@dataclass(frozen=True)
class WGAN(Objective):
    """min_G max_w  E_p f_w(x) - E_z f_w(G(z)), every weight w in [-c, c]   (equation 3 and Algorithm 1).

    Clipping keeps the critic K-Lipschitz for some K that depends on c and on the network, so that the maximum is about
    K times the Wasserstein-1 distance: `estimate` can be compared along one run, not between values of c.

    Paper and official code differ. Algorithm 1 clips after each critic update, as here; the code clips before it, so
    that the generator sees weights up to one step outside [-c, c]. A step of RMSProp is at most 1 / sqrt(1 - decay)
    learning rates long, that is ten, and the first one is. The code swaps the sign of f, and trains the critic 100
    times for each of the first 25 generator updates and for every 500th: `run.update("discriminator", 100)` does that
    by hand. Both clip biases too.
    """
    clip: float = hyper(0.01, low=1e-4, high=10.0, log=True, symbol="c", doc="the critic's weights are kept in [-c, c]")
    discriminator_steps: int = hyper(5, low=1, high=100, least=1, symbol="n_critic",
                                     doc="critic updates for each generator update")
    discriminator_optimizer: Optimizer = RMSProp(5e-5)
    generator_optimizer: Optimizer = RMSProp(5e-5)

    unbounded = True
    toy = {"discriminator_optimizer.learning_rate": 5e-4, "generator_optimizer.learning_rate": 5e-4, "clip": 0.03}
    shown = Shown("f(x): the critic's value", curves={"estimate: K times W₁": ("estimate",)}, discriminator="critic",
                  slider="clip", ends=("flat critic, the pull vanishes", "steep critic, which comes late"),
                  sentence="Between p and q the critic rises by {mean_slope} a unit; its weights stay within ±{clip}.")

    def discriminator_loss(self, f, real, fake, h, draws):
        """-(E f(x) - E f(G(z))). Measures `estimate`, the difference itself: K times W1, if the critic is at its best."""
        estimate = difference(f, real, fake)
        return -estimate, {"estimate": estimate}

    def generator_loss(self, f, fake, h, draws):
        return -column("f(fake)", f(fake)).mean(-1), {}

    def constrain(self, weights, h):
        return clipped(weights, h.clip)


def clipped(weights, c):
    """Weights (..., P), each in [-c, c], with c (...,)."""
    c = c[..., None]
    return torch.minimum(torch.maximum(weights, -c), c)


def difference(f, real, fake):
    """E f(x) - E f(G(z)) (...,): the right-hand side of the Kantorovich-Rubinstein duality for this f (equation 2)."""
    return column("f(real)", f(real)).mean(-1) - column("f(fake)", f(fake)).mean(-1)
