"""Gulrajani et al. (2017), Improved Training of Wasserstein GANs, arXiv 1704.00028."""
from dataclasses import dataclass

import torch

from ..hyperparameters import choice, hyper
from ..optimizers import Adam, Optimizer
from .objective import Objective, Shown, column
from .wgan import difference


@dataclass(frozen=True)
class WGANGP(Objective):
    """L = E_z f(G(z)) - E_p f(x) + λ E (||grad f(x^)||_2 - 1)^2   (equation 3), x^ = ε x + (1 - ε) G(z).

    ε is uniform in [0, 1], one number for each sample. `sides="one"` penalises only slopes above 1,
    max(0, ||grad f|| - 1)^2; section 4 prefers two sides, after early observations. `at` says where the slope is
    measured: between real and generated samples, as in the paper, or at either kind alone.

    Paper and official code differ. Algorithm 1 has Adam with β₁ = 0 and learning rate 1e-4, as here; the toy code uses
    β₁ = 0.5. The paper uses λ = 10 in all experiments, its toy code 0.1. Equation 3 and Algorithm 1 weigh the two ends
    alike in ε, so that which end ε multiplies does not matter.
    """
    penalty: float = hyper(10.0, low=0.01, high=1000.0, log=True, symbol="λ", doc="weight of the gradient penalty")
    sides: str = choice("two", options=("two", "one"), doc="penalise slopes on both sides of 1, or above 1 only")
    at: str = choice("interpolates", options=("interpolates", "real", "generated"),
                     doc="where the slope is measured: between real and generated samples, or at either")
    discriminator_steps: int = hyper(5, low=1, high=100, least=1, symbol="n_critic",
                                     doc="critic updates for each generator update")
    discriminator_optimizer: Optimizer = Adam(1e-4, beta1=0.0, beta2=0.9)
    generator_optimizer: Optimizer = Adam(1e-4, beta1=0.0, beta2=0.9)

    unbounded = True
    per_sample = True
    toy = {"discriminator_optimizer.learning_rate": 3e-4, "generator_optimizer.learning_rate": 3e-4, "penalty": 1.0}
    shown = Shown("f(x): the critic's value",
                  curves={"slope of f": ("slope", "best_slope", "target"), "estimate of W₁": ("estimate",)},
                  title="WGAN-GP", discriminator="critic", slider="penalty",
                  ends=("slopes run away", "slopes are held at 1"),
                  derived={"target": "1",
                           "best_slope": "1 + estimate / slope / (2 * penalty) if at == 'interpolates' else nan"},
                  sentence="The critic's slope is {slope}[; its best one is 1 + W/(2λ) = {best_slope} by its own W].",
                  called={"target": "slope 1", "two": "two-sided penalty", "one": "one-sided penalty"})

    def random_inputs(self, batch, discriminator):
        return {"epsilon": ("uniform", (batch,))}

    def discriminator_loss(self, f, real, fake, h, draws):
        """Measures `estimate` of W1, the mean `slope` ||grad f(x^)|| and the `penalty_term`, before λ."""
        estimate = difference(f, real, fake)
        x = {"interpolates": between(real, fake, draws["epsilon"]), "real": real, "generated": fake}[self.at]
        slope = slope_at(f, x)
        excess = (slope - 1).relu() if self.sides == "one" else slope - 1
        term = excess.square().mean(-1)
        return -estimate + h.penalty * term, {"estimate": estimate, "slope": slope.mean(-1), "penalty_term": term}

    def generator_loss(self, f, fake, h, draws):
        return -column("f(fake)", f(fake)).mean(-1), {}


def between(real, fake, epsilon):
    """ε x + (1 - ε) x~ for samples (..., batch, *shape) and ε (..., batch), one for each sample."""
    if real.shape != fake.shape or epsilon.shape != real.shape[:epsilon.dim()]:
        raise ValueError(f"real, fake and epsilon have shapes {tuple(real.shape)}, {tuple(fake.shape)} and "
                         f"{tuple(epsilon.shape)}: expected (..., batch, *shape) twice, and (..., batch)")
    epsilon = epsilon[(...,) + (None,) * (real.dim() - epsilon.dim())]
    return epsilon * real + (1 - epsilon) * fake


def slope_at(f, x):
    """||grad f(x)||_2 at each sample x (..., batch, *shape): (..., batch), differentiable as `squared_slope`."""
    return (squared_slope(f, x) + 1e-12).sqrt()  # the root's own slope at 0 is infinite


def squared_slope(f, x):
    """||grad f(x)||_2^2 at each sample x (..., batch, *shape): (..., batch), itself differentiable in f's weights.

    The network may not couple the samples of a batch, as batch normalisation does: the gradient of the sum then holds
    each sample's own.
    """
    with torch.enable_grad():
        x = x.detach().requires_grad_()
        output = column("f(x)", f(x))
        gradient, = torch.autograd.grad(output.sum(), x, create_graph=True)
    return gradient.flatten(output.dim()).square().sum(-1)
