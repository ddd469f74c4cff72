"""Goodfellow et al. (2014), Generative Adversarial Networks, arXiv 1406.2661."""
from dataclasses import dataclass

import torch
from torch.nn.functional import softplus

from ..hyperparameters import choice
from .objective import Objective, Shown, column


@dataclass(frozen=True)
class GAN(Objective):
    """min_G max_D  E_p log D(x) + E_z log(1 - D(G(z)))   (equation 1), with D = sigmoid(logit).

    The discriminator network gives logits. With l = logit: -log D = softplus(-l) and -log(1 - D) = softplus(l), which
    neither overflow nor lose digits where D is near 0 or 1.

    `loss="minimax"` descends log(1 - D(G(z))), as Algorithm 1 prints it; `loss="non_saturating"` descends
    -log D(G(z)), which section 3 advises and which the paper's code uses.
    """
    loss: str = choice("non_saturating", options=("non_saturating", "minimax"),
                       doc="what the generator descends: -log D(G(z)), or log(1 - D(G(z))), which saturates")

    unbounded = True
    shown = Shown("D(x): probability that x is real", 0.0, 1.0,
                  curves={"loss of D, and where D is blind": ("discriminator_loss", "blind")},
                  ends=("one update, the paper's", "D is nearly at its best"), derived={"blind": "2 * log(2)"},
                  sentence="D's loss is {discriminator_loss}; a blind D has 2 log 2 = {blind}.",
                  called={"blind": "D says ½"})

    def discriminator_loss(self, f, real, fake, h, draws):
        """-V(D, G): minus the discriminator's gain, so that V = -discriminator_loss. Its optimum is log 4 at p = q."""
        return cross_entropy(column("f(real)", f(real)), column("f(fake)", f(fake))), {}

    def generator_loss(self, f, fake, h, draws):
        return against_classifier(column("f(fake)", f(fake)), self.loss), {}

    def value(self, f, x):
        """D(x), from 0 (surely generated) to 1 (surely real)."""
        return torch.sigmoid(super().value(f, x))


def cross_entropy(on_real, on_fake):
    """-E log D(x) - E log(1 - D(G(z))) from logits (..., batch): (...,), in nats."""
    return softplus(-on_real).mean(-1) + softplus(on_fake).mean(-1)


def against_classifier(on_fake, loss):
    """What a generator descends against a classifier's logits (..., batch) on its samples: (...,), in nats."""
    if loss == "minimax":
        return -softplus(on_fake).mean(-1)
    return softplus(-on_fake).mean(-1)
