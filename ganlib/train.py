"""The only training loop: progress, history, a clear stop when training diverges, and going on from where it stopped."""
from contextlib import contextmanager
from dataclasses import dataclass, field

import torch
from tqdm.auto import tqdm

from . import data as datasets
from . import networks
from .hyperparameters import as_tensors, numbers
from .step import ROLES, Step

SMALL = 100_000  # weights; below this a second thread costs more than it gives
CHECK_EVERY = 100  # iterations between looks at whether the losses are finite: each look waits for the device


class Diverged(RuntimeError):
    """Training produced NaN or infinity. `run` is back at the last check at which every loss was finite."""

    def __init__(self, message, run):
        super().__init__(message)
        self.run = run


@dataclass
class Run:
    """A training run: all that is needed to look at it or to go on with it.

    Attributes:
        state: the state of `Step`, a flat dict of tensors, with a leading axis if `seed` was a sequence. Steps make new
            tensors, so `earlier = run.state` keeps a snapshot.
        history: {name: (iterations, ...)}, one value an iteration, for example "discriminator_loss"
        iterations: how many generator updates were made
    """
    step: Step
    data: object
    latent: int
    batch_size: int
    state: dict[str, torch.Tensor]
    draws: "Draws"
    history: dict[str, torch.Tensor] = field(default_factory=dict)
    iterations: int = 0

    def sample(self, n, seed=0):
        """n generated samples (..., n, *shape), from noise that depends on `seed` only."""
        return self.generate(torch.randn(n, self.latent, generator=torch.Generator().manual_seed(seed)))

    def generate(self, z):
        """G(z) for z (n, latent): (..., n, *shape)."""
        with torch.no_grad():
            return self.step.sample(self.state, self._for_each_model(z, "generator"))

    def value(self, x):
        """What the objective shows of the discriminator at samples x (n, *shape): (..., n)."""
        with torch.no_grad():
            return self.step.value(self.state, self._for_each_model(x, "discriminator"))

    def advance(self, steps, progress=True):
        """Train for `steps` more iterations. Interrupt the kernel to stop early: what was done is kept.

        Raises:
            ValueError: steps is not a whole number of at least 1
            Diverged: every model's losses are NaN or infinite; the run is put back to the last check before that
        """
        at_least_one("steps", steps)
        k = self.step.objective.discriminator_steps
        h = as_tensors(numbers(self.step.objective), self.state["generator.weights"].device)
        shown = {} if progress else {"disable": True}  # otherwise unset, so that TQDM_DISABLE works
        with threads_for(self.state["generator.weights"].shape[-1]), tqdm(total=steps, unit="it", **shown) as bar:
            while steps > 0:
                chunk, before = min(steps, CHECK_EVERY), (self.state, self.draws.save())
                measured = []
                try:
                    for _ in range(chunk):
                        real, draws = self.draws.iteration(self.data, k, self.batch_size, self.latent)
                        self.state, seen = self.step(self.state, real, draws, h)
                        measured.append(seen)
                except KeyboardInterrupt:
                    steps = chunk = len(measured)
                if measured:
                    self._record(measured, before)
                bar.update(chunk)
                steps -= chunk
        return self

    def _record(self, measured, before):
        new = {name: torch.stack([seen[name] for seen in measured]) for name in measured[0]}
        finite = torch.stack([value.isfinite() for value in new.values()]).all(0)  # (iterations, ...)
        if not finite[-1].any():
            first = int((~finite).flatten(1).all(1).nonzero()[0]) if finite.dim() > 1 else int((~finite).nonzero()[0])
            bad = ", ".join(name for name, value in new.items() if not value[first].isfinite().all())
            self.state, saved = before
            self.draws.restore(saved)
            raise Diverged(f"{bad} became NaN or infinite at iteration {self.iterations + first + 1}; the run is back at "
                           f"iteration {self.iterations}. Try smaller learning rates.", self)
        self.history = {name: torch.cat([self.history[name], value]) if self.history else value
                        for name, value in new.items()}
        self.iterations += len(measured)

    def _for_each_model(self, x, role):
        weights = self.state[f"{role}.weights"]
        return x.to(weights).expand(*weights.shape[:-1], *x.shape)


class Draws:
    """All the random numbers of a run: one generator a model, so that a model in a batch sees what it would see alone.

    Args:
        seed: a whole number for one model, or a sequence of them for as many models at once
    """

    def __init__(self, seed, device="cpu"):
        self.alone = isinstance(seed, int)
        self.generators = [torch.Generator(device).manual_seed(s) for s in ([seed] if self.alone else seed)]
        self.device = device

    def each(self, draw):
        """draw(generator) for every model, stacked along a leading axis if there is one."""
        drawn = [draw(generator) for generator in self.generators]
        return drawn[0] if self.alone else torch.stack(drawn)

    def uniform(self, *shape):
        return self.each(lambda g: torch.rand(*shape, generator=g, device=self.device))

    def normal(self, *shape):
        return self.each(lambda g: torch.randn(*shape, generator=g, device=self.device))

    def iteration(self, data, k, batch_size, latent):
        """The k real batches and k + 1 dicts of draws of one iteration."""
        real = [self.each(lambda g: datasets.draw(data, batch_size, g, self.device)) for _ in range(k)]
        return real, [{"z": self.normal(batch_size, latent)} for _ in range(k + 1)]

    def save(self):
        return [generator.get_state() for generator in self.generators]

    def restore(self, saved):
        for generator, state in zip(self.generators, saved):
            generator.set_state(state)


def train(objective, data, *, steps, generator=None, discriminator=None, latent=2, batch_size=128, seed=0, device="cpu",
          progress=True):
    """Train a GAN.

    Args:
        objective: an `Objective`, for example `GAN(loss="minimax")`; it carries k, the losses and the optimizers
        data: a data set, or the name of one
        steps: generator updates to make
        generator, discriminator: modules; the book's networks for this data if not given
        latent: dimensions of z, which is drawn from N(0, I)
        batch_size: real samples, and as many generated ones, in each update
        seed: of the weights and of all draws. A sequence of seeds trains one model for each, all at once; then states,
            samples and history have a leading (history: a second) axis of models
        device: "cpu", "cuda", ...
        progress: show a progress bar

    Returns:
        a `Run`; `run.advance(steps)` trains on

    Raises:
        ValueError: an argument is out of range, or the two networks do not fit the data
        Diverged: the losses became NaN or infinite; the exception's `run` is the last good state
    """
    data = datasets.load(data) if isinstance(data, str) else data
    for name, value in (("steps", steps), ("latent", latent), ("batch_size", batch_size)):
        at_least_one(name, value)
    if not isinstance(seed, int) and not (len(seed) and all(isinstance(s, int) for s in seed)):
        raise ValueError(f"seed = {seed!r}: expected a whole number, or a sequence of at least one")
    step = Step(objective, generator or networks.generator(data, latent), discriminator or networks.discriminator(data))
    draws = Draws(seed, device)
    state = step.initial_state({role: draws.uniform(step.networks[role].size) for role in ROLES})
    run = Run(step, datasets.on(data, device), latent, batch_size, state, draws)
    if (made := run.sample(1).shape[-len(data.shape):]) != data.shape:
        raise ValueError(f"generator makes samples of shape {tuple(made)}: expected the data's, {data.shape}")
    return run.advance(steps, progress)


def at_least_one(name, value):
    if not isinstance(value, int) or isinstance(value, bool) or value < 1:
        raise ValueError(f"{name} = {value!r}: expected a whole number of at least 1")


@contextmanager
def threads_for(size):
    """One thread for small networks, whatever the process uses otherwise."""
    before = torch.get_num_threads()
    torch.set_num_threads(1 if size < SMALL else before)
    try:
        yield
    finally:
        torch.set_num_threads(before)
