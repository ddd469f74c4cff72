"""What an objective is: the hyperparameters and the pure functions in which one GAN paper differs from another."""
from dataclasses import dataclass

from ..hyperparameters import Validated, hyper
from ..optimizers import Adam, Optimizer


@dataclass(frozen=True)
class Objective(Validated):
    """The base of all objectives: k discriminator updates, then one generator update, each with its own optimizer.

    A subclass gives the two losses. It holds no state and draws no random numbers: all it needs comes in as arguments.
    `f` is the discriminator as a function of samples. Losses reduce over samples and features only, so that a leading
    axis of models passes through: samples are (..., batch, features), a loss is (...,).
    """
    discriminator_steps: int = hyper(1, low=1, high=100, symbol="k",
                                     doc="discriminator updates for each generator update")
    discriminator_optimizer: Optimizer = Adam(beta1=0.5)
    generator_optimizer: Optimizer = Adam(beta1=0.5)

    surface = "f(x)"  # what `value` gives, for colour bars

    def __post_init__(self):
        super().__post_init__()
        for name in ("discriminator_optimizer", "generator_optimizer"):
            if not isinstance(optimizer := getattr(self, name), Optimizer):
                raise ValueError(f"{type(self).__name__}.{name} = {optimizer!r}: expected an Optimizer such as Adam()")

    def discriminator_loss(self, f, real, fake, h):
        """What the discriminator minimises, and a dict of numbers worth watching, each of shape (...,)."""
        raise NotImplementedError

    def generator_loss(self, f, fake, h):
        """What the generator minimises, and a dict of numbers worth watching, each of shape (...,)."""
        raise NotImplementedError

    def value(self, output):
        """The number to draw at a point, from the discriminator's output there: (..., n, 1) -> (..., n)."""
        return output.squeeze(-1)


def column(name, output):
    """Refuse a discriminator output that would broadcast silently against another: it must be (..., batch, 1)."""
    if output.dim() < 2 or output.shape[-1] != 1:
        raise ValueError(f"{name} has shape {tuple(output.shape)}: expected (..., batch, 1)")
    return output.squeeze(-1)
