"""The only training loop: progress, history, a clear stop when training diverges, and going on from where it stopped."""
import os
from collections.abc import Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import torch
from tqdm.auto import tqdm

from . import data as datasets
from . import networks
from .checks import one_of, whole
from .compiled import Compiled
from .data.scaling import as_seen, in_units
from .draws import Draws, Streams
from .hyperparameters import as_tensors, numbers
from .step import ROLES, Step, check_objective

__all__ = ["Diverged", "Run", "start", "train"]

SMALL = 100_000  # weights of all models; below this a second thread costs more than it gives
CHECK_EVERY = 100  # iterations between looks at whether the losses are finite: each look waits for the device


class Diverged(RuntimeError):
    """Training produced NaN or infinity. `run` is back at the last iteration at which every loss and weight was finite (of
    one model at least, where there are many)."""

    def __init__(self, message, run):
        super().__init__(message)
        self.run = run


@dataclass
class Run:
    """A training run: all that is needed to look at it or to go on with it.

    Attributes:
        step: the `Step` that makes the updates
        data: the data set, on the run's device
        latent, batch_size: as given to `start`
        draws: where its random numbers come from, `Draws` or `Streams`
        state: the state of `Step`, a flat dict of tensors, with a leading axis if `seed` was a sequence. Steps make new
            tensors, so `earlier = run.state` keeps a snapshot.
        h: the numeric hyperparameters by dotted name, as tensors of shape (), or (models,) in a sweep
        history: {name: (iterations, ...)}, one value an iteration, for example "discriminator_loss"
        iterations: how many generator updates were made
        settings: in a sweep, what each model has, {name: value}
    """
    step: Step
    data: object
    latent: int
    batch_size: int
    state: dict[str, torch.Tensor]
    draws: Draws | Streams
    h: dict[str, torch.Tensor]
    history: dict[str, torch.Tensor] = field(default_factory=dict)
    iterations: int = 0
    settings: list[dict] = field(default_factory=list)

    def sample(self, n, seed=0):
        """n generated samples (..., n, *shape) in the data's units, from noise that depends on `seed` only."""
        return self.generate(torch.randn(n, self.latent, generator=torch.Generator().manual_seed(seed)))

    def generate(self, z):
        """G(z) for z (n, latent), or (models, n, latent) with one z a model: (..., n, *shape), in the data's units."""
        with torch.no_grad():
            return in_units(self.data, self.step.sample(self.state, self._for_each_model("z", z, (self.latent,))))

    def value(self, x):
        """What the objective shows of the discriminator at x (n, *shape), or (models, n, *shape), in the data's units:
        (..., n)."""
        with torch.no_grad():
            return self.step.value(self.state, as_seen(self.data, self._for_each_model("x", x, self.data.shape)))

    def advance(self, steps, progress=True):
        """Train for `steps` more iterations. Interrupt the kernel to stop early: what was done is kept.

        Raises:
            ValueError: steps is not a whole number of at least 1
            Diverged: every model's losses are NaN or infinite; the run is put back to the iteration before that
        """
        steps = whole("steps", steps)
        hidden = not progress or "TQDM_DISABLE" in os.environ  # tqdm's own notebook bar overlooks the variable
        threads = torch.get_num_threads()
        try:
            with threads_for(self.state["generator.weights"].numel()), tqdm(total=steps, unit="it", disable=hidden) as bar:
                while steps > 0:
                    made = self.iterate(min(steps, CHECK_EVERY))
                    bar.update(made)
                    steps -= made
        except KeyboardInterrupt:
            torch.set_num_threads(threads)  # it may have come before `threads_for` did so
        return self

    def iterate(self, most, stop=lambda: False):
        """Train for up to `most` iterations and look once, at the end, whether all is finite; `advance` calls this.

        However it ends, by KeyboardInterrupt anywhere or by an error, each iteration has happened whole or not at all.

        Args:
            most: a whole number from 0
            stop: called before each iteration; true ends it

        Returns:
            how many were made

        Raises:
            Diverged: as `advance`
        """
        gradients = torch.is_grad_enabled()
        before = self.state, self.draws.save(), self.history, self.iterations
        done = self.state, before[1], ()  # replaced whole after each iteration
        try:
            while len(done[2]) < most and not stop():
                state, seen = self._iteration(done[0])
                done = state, self.draws.save(), (*done[2], seen)
            self._keep(before, done)
        except Diverged:
            raise
        except BaseException:
            torch.set_grad_enabled(gradients)  # torch's no_grad leaves them off if it is interrupted at its end
            self._keep(before, done)
            raise
        return len(done[2])

    def single(self, role):
        """One update of one network, "generator" or "discriminator", while the other stays as it is; none if interrupted.

        Returns:
            {name: (...,)}, what was measured before it; neither the history nor the number of iterations changes
        """
        one_of("role", role, ROLES)
        gradients, state, drawn = torch.is_grad_enabled(), self.state, self.draws.save()
        try:
            wanted = self.step.random_inputs(self.batch_size, self.latent)
            real, draws = self.draws.update(role, self.data, self.batch_size, wanted)
            if role == "discriminator":
                self.state, seen = self.step.discriminator_step(state, real, draws, self.h)
            else:
                self.state, seen = self.step.generator_step(state, draws, self.h)
        except BaseException:
            torch.set_grad_enabled(gradients)
            if self.state is state:
                self.draws.restore(drawn)
            raise
        return seen

    def update(self, role, steps):
        """Train one network, "generator" or "discriminator", for `steps` updates while the other stays as it is.

        KeyboardInterrupt leaves the run as it was after the last whole update.

        Returns:
            its loss before each update, (steps, ...); neither the history nor the number of iterations changes
        """
        steps = whole("steps", steps)
        threads = torch.get_num_threads()
        try:
            with threads_for(self.state["generator.weights"].numel()):
                return torch.stack([self.single(role)[f"{role}_loss"] for _ in range(steps)])
        except KeyboardInterrupt:
            torch.set_num_threads(threads)
            raise

    def save(self, path):
        """Write all that changes in training to a file, whole or not at all: `restore` reads it."""
        path = Path(path)
        part = path.with_name(path.name + ".part")
        torch.save({"kind": self._kind(), "state": self.state, "draws": self.draws.save(), "history": self.history,
                    "iterations": self.iterations}, part)
        part.replace(path)

    def restore(self, path):
        """Go back, or on, to where a run of the same kind was when it was saved, with this run's hyperparameters.

        Raises:
            ValueError: the file holds no run, or one of another kind: other networks or optimizers, another objective or
                number of models, or models that share their seeds otherwise
        """
        ours = self._kind()
        with open(path, "rb") as file:
            try:
                saved = torch.load(file, map_location=self.state["generator.weights"].device, weights_only=True)
                theirs = saved["kind"]
            except Exception as error:  # torch raises many kinds
                raise ValueError(f"path = {str(path)!r} holds no run, or not all of one: {error!r}") from error
        if theirs != ours:
            raise ValueError(f"path = {str(path)!r} holds a run of another kind, {theirs}: expected {ours}")
        self.state, self.history, self.iterations = saved["state"], saved["history"], saved["iterations"]
        self.draws.restore(saved["draws"])
        return self

    def _kind(self):
        """What two runs have in common if one can go on where the other was."""
        return {"objective": type(self.step.objective).__name__, "seed of each model": self.draws.models,
                **{name: tuple(value.shape) for name, value in self.state.items()}}

    def _iteration(self, state):
        """The state after one more iteration, on the next draws, and what was measured."""
        k, wanted = self.step.objective.discriminator_steps, self.step.random_inputs(self.batch_size, self.latent)
        real, draws = self.draws.iteration(self.data, k, self.batch_size, wanted)
        return self.step(state, real, draws, self.h)

    def _keep(self, before, done):
        """Make what was done since `before` the run's own, as far as it is finite. Another call does the same once more."""
        (state, drawn, measured), (*_, history, iterations) = done, before
        new = {name: torch.stack([seen[name] for seen in measured]) for name in (measured[0] if measured else ())}
        good = len(measured)
        if measured:
            finite = torch.stack([value.isfinite() for value in new.values()]).all(0)
            finite = finite.reshape(good, -1)  # (iterations, models)
            bad = ~torch.cat([finite, finite[-1:] & finite_weights(state)]).any(1)
            if bad.any():
                state, drawn, good = self._replay(before, finite[:int(bad.nonzero()[0])])
        kept = {name: value[:good] for name, value in new.items()} if good else {}
        if kept:
            history = {name: torch.cat([history[name], value]) if history else value for name, value in kept.items()}
        self.draws.restore(drawn)
        vars(self).update(state=state, history=history, iterations=iterations + good)  # at once, whatever interrupts
        if good < len(measured):
            names = ", ".join(n for n, value in new.items() if not value[good].isfinite().all()) or "weights"
            raise Diverged(f"{names} became NaN or infinite at iteration {self.iterations + 1}; the run is back at "
                           f"iteration {self.iterations}. Try smaller learning rates.", self)

    def _replay(self, before, finite):
        """The same iterations again from `before`, while the weights are finite too: losses are measured before an update.

        Args:
            finite: (iterations, models), whether all that a model measured is finite

        Returns:
            the state and the draws after the last good one, and how many are good
        """
        state, drawn, *_ = before
        self.draws.restore(drawn)
        for made, models in enumerate(finite):
            after, _ = self._iteration(state)
            if not (models & finite_weights(after)).any():
                return state, drawn, made
            state, drawn = after, self.draws.save()
        return state, drawn, len(finite)

    def _for_each_model(self, name, x, shape):
        weights = self.state["generator.weights"]
        models = weights.shape[:-1]
        if x.dim() == 1 + len(shape) and x.shape[1:] == shape:
            return x.to(weights).expand(*models, *x.shape)
        if models and x.dim() == 2 + len(shape) and x.shape[:1] + x.shape[2:] == models + shape:
            return x.to(weights)
        each = f" or {(*models, 'n', *shape)}" if models else ""
        raise ValueError(f"{name} has shape {tuple(x.shape)}: expected {('n', *shape)}{each}")


def start(objective, data, *, generator=None, discriminator=None, latent=2, batch_size=128, seed=0, device="cpu",
          compiled=False, bf16=False, h=None):
    """A run before its first step: `run.advance(steps)` trains it, `run.restore(path)` takes up a saved one.

    Args:
        objective: an `Objective`, for example `GAN(loss="minimax")`; it carries k, the losses and the optimizers
        data: a data set, the name of one, or one's own: all that `ganlib.data.of` takes
        generator, discriminator: modules; the book's networks for this data and objective if not given
        latent: dimensions of z, which is drawn from N(0, I)
        batch_size: real samples, and as many generated ones, in each update
        seed: of the weights and of all draws. A sequence of seeds trains one model for each, all at once; then states,
            samples and history have a leading (history: a second) axis of models
        device: "cpu", "cuda", ...
        compiled: translate the two updates to machine code, which takes a minute or so at the first iteration and
            rounds a little differently
        bf16: compute the networks' products and convolutions in bfloat16, with 8 bits in place of 24: faster on GPUs that
            have it; losses, weights and optimizers stay float32
        h: numeric hyperparameters by dotted name that replace the objective's own, a tensor of shape () or (models,)
            each; `sweep` makes them

    Returns:
        a `Run`

    Raises:
        ValueError: an argument is out of range, or the two networks do not fit the data
    """
    data = datasets.of(data)
    latent, batch_size = whole("latent", latent), whole("batch_size", batch_size)
    seeds = seeds_of(seed)
    check_objective(objective)
    if unknown := (h or {}).keys() - numbers(objective).keys():
        raise ValueError(f"h has {min(unknown)!r}: expected names among {', '.join(numbers(objective))}")
    step = (Compiled if compiled else Step)(
        objective, generator or networks.generator(data, latent),
        discriminator or networks.discriminator(data, objective.network), bf16)
    draws = Draws(seed if isinstance(seed, int) else seeds, device)
    h = as_tensors(numbers(objective) | (h or {}), device)
    state = step.initial_state(draws.weights({role: step.networks[role].size for role in ROLES}), h)
    run = Run(step, datasets.on(data, device), latent, batch_size, state, draws, h)
    check_networks(run)
    return run


def train(objective, data, *, steps, progress=True, **options):
    """Train a GAN.

    Args:
        objective: an `Objective`, for example `GAN(loss="minimax")`; it carries k, the losses and the optimizers
        data: a data set, the name of one, or one's own: all that `ganlib.data.of` takes
        steps: generator updates to make
        progress: show a progress bar
        options: as in `start`: networks, latent, batch_size, seed, device, compiled, bf16

    Returns:
        a `Run`; `run.advance(steps)` trains on

    Raises:
        ValueError: an argument is out of range, or the two networks do not fit the data
        Diverged: the losses became NaN or infinite; the exception's `run` is the last good state
    """
    steps = whole("steps", steps)
    return start(objective, data, **options).advance(steps, progress)


def check_networks(run):
    """Refuse networks that do not fit together: z (batch, latent) -> samples (batch, *data.shape) -> discriminator."""
    try:
        samples = run.sample(2)
    except RuntimeError as error:
        raise ValueError(f"generator does not take z of shape (batch, {run.latent}): {error}") from error
    made = tuple(samples.shape[run.state["generator.weights"].dim():])  # without the axes of models and of the batch
    if made != tuple(run.data.shape):
        raise ValueError(f"generator makes samples of shape {made}: expected the data's, {run.data.shape}")
    try:
        run.value(torch.zeros(2, *made))
    except RuntimeError as error:
        raise ValueError(f"discriminator does not take samples of shape {made}: {error}") from error


def finite_weights(state):
    """Whether all weights are finite, (models,) or (1,)."""
    return torch.stack([state[f"{role}.weights"].isfinite().all(-1).reshape(-1) for role in ROLES]).all(0)


def seeds_of(seed):
    """The seeds as a list, one a model."""
    seeds = [seed] if isinstance(seed, int) else seed.tolist() if hasattr(seed, "tolist") else seed
    if not isinstance(seeds, Sequence) or not seeds or not all(isinstance(s, int) for s in seeds):
        raise ValueError(f"seed = {seed!r}: expected a whole number, or a sequence of at least one")
    return list(seeds)


@contextmanager
def threads_for(size):
    """One thread for small networks, whatever the process uses otherwise."""
    before = torch.get_num_threads()
    torch.set_num_threads(1 if size < SMALL else before)
    try:
        yield
    finally:
        torch.set_num_threads(before)
