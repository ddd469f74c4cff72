"""Miyato et al. (2018), Spectral Normalization for Generative Adversarial Networks, arXiv 1802.05957."""
from dataclasses import dataclass

import torch
from torch.nn.functional import normalize

from ..hyperparameters import choice, hyper
from ..optimizers import Adam, Optimizer
from .gan import against_classifier, cross_entropy
from .objective import Objective, Shown, column

ROUNDS = 3  # of the power iteration before the first step; each update adds one


@dataclass(frozen=True)
class SNGAN(Objective):
    """A GAN whose discriminator is called with W / σ(W) in place of each weight matrix W.

    σ(W) is the largest singular value, so that each layer is 1-Lipschitz, and with activations that are 1-Lipschitz too the
    whole network is. Power iteration estimates it, one round an update: v = W^T u / ||W^T u||, then u = W v / ||W v||, and
    σ = u^T W v, through which the gradient goes while u and v are held. What is remembered are these vectors, those of all
    layers in a row. A convolution's W has a row for each output channel.

    `loss`: "hinge" is L_D = E_p max(0, 1 - K f(x)) + E_q max(0, 1 + K f(x)) and L_G = -E_q K f(x); "non_saturating" is the
    GAN's of 2014. K = 1 in the paper, which calls the Lipschitz constant the one number that there is to choose.
    """
    lipschitz: float = hyper(1.0, low=0.1, high=100.0, log=True, symbol="K", doc="the losses see K f, with slopes up to K")
    loss: str = choice("hinge", options=("hinge", "non_saturating"), doc="of discriminator and generator")
    discriminator_optimizer: Optimizer = Adam(2e-4, beta1=0.5, beta2=0.999)
    generator_optimizer: Optimizer = Adam(2e-4, beta1=0.5, beta2=0.999)

    unbounded = True
    toy = {"discriminator_optimizer.learning_rate": 1e-3, "generator_optimizer.learning_rate": 1e-3,
           "lipschitz": 10.0}
    shown = Shown("f(x): no slope above 1", title="spectral normalisation", slider="lipschitz",
                  ends=("D is nearly flat", "slopes up to K"),
                  sentence="f rises by {mean_slope} a unit from q to p, 1 at most; the losses see {lipschitz} f, so {seen}.",
                  derived={"seen": "lipschitz * mean_slope"}, called={"lipschitz": "factor before f"})

    def discriminator_loss(self, f, real, fake, h, draws):
        on_real, on_fake = scaled("f(real)", f(real), h), scaled("f(fake)", f(fake), h)
        if self.loss == "hinge":
            return (1 - on_real).relu().mean(-1) + (1 + on_fake).relu().mean(-1), {}
        return cross_entropy(on_real, on_fake), {}

    def generator_loss(self, f, fake, h, draws):
        on_fake = scaled("f(fake)", f(fake), h)
        return -on_fake.mean(-1) if self.loss == "hinge" else against_classifier(on_fake, self.loss), {}

    def watch(self, named, memory):
        matrices = [weight.flatten(1) for weight in named.values() if weight.dim() > 1]
        rounds = 1 if memory else ROUNDS
        left = pieces(memory["left"], matrices, 0) if memory else [torch.ones_like(matrix[:, 0]) for matrix in matrices]
        for _ in range(rounds):
            right = [normalize(u @ matrix, dim=0) for u, matrix in zip(left, matrices)]
            left = [normalize(matrix @ v, dim=0) for v, matrix in zip(right, matrices)]
        return {"left": torch.cat(left), "right": torch.cat(right)}

    def effective(self, named, memory):
        matrices = {name: weight.flatten(1) for name, weight in named.items() if weight.dim() > 1}
        vectors = zip(*(pieces(memory[side], matrices.values(), axis) for axis, side in enumerate(("left", "right"))))
        return named | {name: named[name] / (u @ matrix @ v) for (name, matrix), (u, v) in zip(matrices.items(), vectors)}


def scaled(name, output, h):
    """K f (..., batch)."""
    return h.lipschitz[..., None] * column(name, output)


def pieces(vector, matrices, axis):
    """The vectors in a row as one for each matrix, as long as it is along `axis`."""
    return vector.split([matrix.shape[axis] for matrix in matrices])
