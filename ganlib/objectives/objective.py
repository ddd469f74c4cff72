"""What an objective is: the hyperparameters and the pure functions in which one GAN paper differs from another."""
from dataclasses import dataclass, field, replace

import torch

from ..hyperparameters import Validated, hyper, with_values
from ..optimizers import Adam, Optimizer

__all__ = ["Objective", "Shown"]

KINDS = {}  # file name -> class, of every objective in this folder, as their files are imported


@dataclass(frozen=True)
class Shown:
    """What only a playground's page reads of an objective.

    Attributes:
        surface: what `Objective.value` gives, for the scale of colours
        low, high: its lowest and highest value, None where there is no bound
        curves: what to plot over a run besides the losses, {axis: names of what is measured, derived, or of
            hyperparameters}
        title: what the objective is called, if not by its class
        discriminator: what its paper calls the discriminator
        slider: the hyperparameter that the chapter is about, by its dotted name
        ends: what happens at the slider's left and right end
        derived: {name: formula} of numbers that follow from what is measured and from hyperparameters, as
            `ganlib.live.export.formulas.tree` reads it
        sentence: what goes on, with {name} for a number that is measured, derived, a hyperparameter, or seen in the
            picture: `pull`, the longest one on a sample, and `mean_slope` of the surface between p and q. A clause in
            [brackets] is left out while one of its numbers is not there
        called: {name: what the reader sees} where a name, as words, says too little: of a hyperparameter its slider, of
            one of its options the choice, of what is measured or derived its curve
    """
    surface: str = "f(x)"
    low: float | None = None
    high: float | None = None
    curves: dict[str, tuple[str, ...]] = field(default_factory=dict)
    title: str = ""
    discriminator: str = "discriminator"
    slider: str = "discriminator_steps"
    ends: tuple[str, str] = ("", "")
    derived: dict[str, str] = field(default_factory=dict)
    sentence: str = ""
    called: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Objective(Validated):
    """The base of all objectives: k discriminator updates, then one generator update, each with its own optimizer.

    A subclass gives the two losses, and overrides of the rest only what its paper changes. It holds no state and draws
    no random numbers: all it needs comes in as arguments.

    - `f` is the discriminator as a function of samples (and of a second argument, if the network takes one).
    - `h` has the numeric hyperparameters as attributes, tensors of shape () or (models,).
    - `draws` has the numbers that `random_inputs` asked for.

    Losses reduce over samples and features only, so that a leading axis of models passes through: samples are
    (..., batch, *shape), a loss is (...,).
    """
    discriminator_steps: int = hyper(1, low=1, high=100, least=1, symbol="k",
                                     doc="discriminator updates for each generator update")
    discriminator_optimizer: Optimizer = Adam(beta1=0.5)
    generator_optimizer: Optimizer = Adam(beta1=0.5)

    network = "critic"  # the kind of discriminator it needs, as `ganlib.networks.discriminator` names it
    unbounded = False  # whether the losses take any number from the discriminator, such as a logit, but none from a sigmoid
    per_sample = False  # whether a loss takes slopes at each sample by itself, which no network may couple then
    pairs = False  # whether the generator's loss needs real samples beside its own: they come as draws["real"]
    toy = {}  # what differs in `on_points`: {dotted name: value}
    shown = Shown()

    def __init_subclass__(cls, **options):
        super().__init_subclass__(**options)
        package, _, file = cls.__module__.rpartition(".")
        if package == __package__:
            KINDS[file] = cls

    @classmethod
    def on_points(cls, **changes):
        """The objective for points in the plane and small networks, where the papers' learning rates are slow: the settings
        `toy`, which are ours, and then `changes`."""
        return replace(with_values(cls(), cls.toy), **changes)

    def __post_init__(self):
        super().__post_init__()
        for name in ("discriminator_optimizer", "generator_optimizer"):
            if not isinstance(optimizer := getattr(self, name), Optimizer):
                raise ValueError(f"{type(self).__name__}.{name} = {optimizer!r}: expected an Optimizer such as Adam()")

    def discriminator_loss(self, f, real, fake, h, draws):
        """What the discriminator minimises, and a dict of numbers worth watching, each of shape (...,)."""
        raise NotImplementedError

    def generator_loss(self, f, fake, h, draws):
        """What the generator minimises, and a dict of numbers worth watching, each of shape (...,)."""
        raise NotImplementedError

    def random_inputs(self, batch, discriminator):
        """The random numbers that one update needs besides real samples and z: {name: ("uniform" or "normal", shape)}.

        Uniform means in [0, 1), normal N(0, 1). `discriminator` is the network, whose sizes a shape may depend on.
        """
        return {}

    def constrain(self, weights, h):
        """What is done to the discriminator's weights (..., P) after each of its updates."""
        return weights

    def effective(self, named, memory):
        """The weights that the discriminator is called with, from those that train: {name: (*shape)}, of one model."""
        return named

    def watch(self, named, memory):
        """The memory before an update of the discriminator, and before the first step, from one model's weights {name:
        (*shape)} and what it was. It may hold vectors (size,)."""
        return memory

    def memory(self, h):
        """What the objective itself remembers from step to step, at the start: {name: number or tensor}.

        A name that is also a hyperparameter's takes its place in `h`: such a hyperparameter adapts by itself.
        """
        return {}

    def adapt(self, role, memory, measured, h):
        """The memory after an update of `role`, "discriminator" or "generator", that `measured` these numbers."""
        return memory

    def value(self, f, x):
        """The number to draw at points x (..., n, *shape): (..., n)."""
        return column("f(x)", f(x))


def column(name, output):
    """Refuse a discriminator output that would broadcast silently against another: it must be (..., batch, 1)."""
    if not torch.is_tensor(output) or output.dim() < 2 or output.shape[-1] != 1:
        raise ValueError(f"{name} has shape {shape_of(output)}: expected (..., batch, 1)")
    return output.squeeze(-1)


def shape_of(output):
    """The shape of a tensor, the shapes of a tuple of tensors, or what else it is, for messages."""
    if torch.is_tensor(output):
        return tuple(output.shape)
    known = isinstance(output, (tuple, list)) and all(map(torch.is_tensor, output))
    return [tuple(part.shape) for part in output] if known else type(output).__name__
