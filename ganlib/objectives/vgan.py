"""Peng et al. (2018), Variational Discriminator Bottleneck, arXiv 1810.00821."""
from dataclasses import dataclass

import torch

from ..hyperparameters import choice, hyper
from ..optimizers import Optimizer, RMSProp
from .gan import against_classifier, cross_entropy
from .objective import Objective, Shown, column, shape_of
from .wgan_gp import squared_slope


@dataclass(frozen=True)
class VGAN(Objective):
    """A GAN whose discriminator sees x through a code z ~ E(z|x) of at most I_c nats   (section 4).

    min_{D,E} max_{β >= 0}  -E_p E log D(z) - E_q E log(1 - D(z)) + β (E KL(E(z|x) || N(0, I)) - I_c), where the KL's
    mean is over real and generated samples, half each, and a sample's KL is summed over the units of the code. Dual
    ascent moves β <- max(0, β + α (KL - I_c)) after each discriminator update; α = 0 keeps β where it is.

    Paper and official code differ, and both are here. The generator's loss: the paper prints E log(1 - D(μ(x))), at
    the code's mean (`code="mean"`, `loss="minimax"`); the code uses the non-saturating loss on a sampled code. The KL is
    left out of the generator's loss (`generator_kl` = 0) in both. The code sums the KL over channels at each position
    of an image and averages over positions, so that its I_c is per position. Its "VGAN-GP" adds R1, 10 E_p ||grad f(x)||^2
    at real samples (`penalty="r1"`), not WGAN-GP's penalty. The defaults of I_c, α and β are the code's for CIFAR-10.
    """
    information: float = hyper(0.1, low=0.0, high=100.0, log=True, symbol="I_c",
                               doc="nats a sample that the code may carry")
    beta: float = hyper(0.1, low=0.0, high=100.0, log=True, symbol="β",
                        doc="price of a nat above I_c, adapted unless α = 0")
    beta_rate: float = hyper(1e-5, low=0.0, high=1.0, log=True, symbol="α", doc="step of the dual ascent on β")
    code: str = choice("mean", options=("mean", "sample"), doc="the code in the generator's loss")
    loss: str = choice("non_saturating", options=("non_saturating", "minimax"),
                       doc="what the generator descends: -log D, or log(1 - D), which saturates")
    generator_kl: float = hyper(0.0, low=0.0, high=1.0, doc="share of β KL that enters the generator's loss too")
    penalty: str = choice("none", options=("none", "r1"), doc="R1: the squared slope of the logit at real samples")
    penalty_weight: float = hyper(10.0, low=0.0, high=1000.0, log=True, doc="weight of R1, if it is chosen")
    discriminator_optimizer: Optimizer = RMSProp(1e-4)
    generator_optimizer: Optimizer = RMSProp(1e-4)

    network = "bottleneck"
    unbounded = True
    toy = {"discriminator_optimizer.learning_rate": 1e-3, "generator_optimizer.learning_rate": 1e-3,
           "information": 0.5, "beta_rate": 1e-3}
    shown = Shown("D(x): probability that x is real, at the code's mean", 0.0, 1.0,
                  curves={"KL in nats": ("kl", "information"),
                          "loss of D without its price": ("unpriced_loss", "blind"), "β": ("beta",)},
                  slider="information", ends=("the price climbs until D sees little", "no limit: a plain D"),
                  derived={"unpriced_loss": "discriminator_loss - beta * (kl - information)", "blind": "2 * log(2)",
                           "spent": "kl / information"},
                  sentence="The price β is {beta}: the code spends {kl} of {information} nats.",
                  called={"beta": "price of a nat", "beta_rate": "step of the price",
                          "generator_kl": "share of the price in G's loss", "kl": "KL", "unpriced_loss": "loss of D",
                          "blind": "D says ½"})

    @property
    def per_sample(self):
        return self.penalty == "r1"

    def random_inputs(self, batch, discriminator):
        if not isinstance(units := getattr(discriminator, "code", None), int):
            raise ValueError(f"discriminator is a {type(discriminator).__name__}: expected a Bottleneck, "
                             "or a module that takes (x, noise) and has a whole number `code`")
        return {"noise_real": ("normal", (batch, units)), "noise_fake": ("normal", (batch, units))}

    def discriminator_loss(self, f, real, fake, h, draws):
        """Measures the `kl` in nats a sample and `beta`."""
        on_real, kl_real = encoded(f, real, draws["noise_real"])
        on_fake, kl_fake = encoded(f, fake, draws["noise_fake"])
        kl = (kl_real.mean(-1) + kl_fake.mean(-1)) / 2
        loss = cross_entropy(on_real, on_fake) + h.beta * (kl - h.information)
        if self.penalty == "r1":
            loss = loss + h.penalty_weight * squared_slope(lambda x: f(x, draws["noise_real"])[0], real).mean(-1)
        return loss, {"kl": kl, "beta": h.beta.expand(kl.shape)}

    def generator_loss(self, f, fake, h, draws):
        on_fake, kl = encoded(f, fake, draws["noise_fake"] if self.code == "sample" else None)
        return against_classifier(on_fake, self.loss) + h.generator_kl * h.beta * kl.mean(-1), {}

    def memory(self, h):
        return {"beta": h.beta}

    def adapt(self, role, memory, measured, h):
        if role == "generator":
            return memory
        return {"beta": (memory["beta"] + h.beta_rate * (measured["kl"] - h.information)).relu()}

    def value(self, f, x):
        """D at the code's mean, from 0 (surely generated) to 1 (surely real)."""
        return torch.sigmoid(encoded(f, x)[0])


def encoded(f, x, noise=None):
    """Logits of a bottlenecked discriminator f at x (..., batch, *shape), and KL(E(z|x) || N(0, I)) of each sample.

    Args:
        noise: (..., batch, units) from N(0, I), or None for the mean of the code

    Returns:
        logits (..., batch), KL (..., batch) in nats, summed over the units
    """
    output = f(x) if noise is None else f(x, noise)
    if (torch.is_tensor(output) or len(output) != 3 or output[1].shape != output[2].shape
            or output[1].shape[:-1] != output[0].shape[:-1]):
        raise ValueError(f"f(x) has shape {shape_of(output)}: expected a bottleneck's output, a logit (..., batch, 1), and "
                         "the code's mean and log-variance (..., batch, units)")
    logit, mean, log_variance = output
    return column("f(x)", logit), (mean.square() + log_variance.exp() - 1 - log_variance).sum(-1) / 2
