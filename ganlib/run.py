"""A training run, and the only loop: progress, history, a clear stop when training diverges, and going on from there."""
import math
import os
from collections.abc import Callable
from contextlib import contextmanager
from dataclasses import dataclass, field

import torch
from tqdm.auto import tqdm

from . import checkpoints
from .checks import LAST_SEED, a_flag, brief, numbers, one_of, there_is_room, whole
from .data.scaling import as_seen, in_units
from .draws import Draws, Streams
from .hyperparameters import checked_h, scheduled
from .step import OBJECTIVE, ROLES, Step, as_part, part

__all__ = ["CHECK_EVERY", "Diverged", "Run", "threads_for"]

SMALL = 100_000  # weights of all models; below this a second thread costs more than it gives
AVERAGE = "average.weights"  # where the state keeps the moving average of the generator's weights
CHECK_EVERY = 100  # iterations between looks at whether the losses are finite: each look waits for the device


class Diverged(RuntimeError):
    """Training produced NaN or infinity. `run` is back at the last iteration at which every loss and weight was finite (of
    one model at least, where there are many)."""

    def __init__(self, message, run):
        super().__init__(message)
        self.run = run


@dataclass(repr=False)
class Run:
    """A training run: all that is needed to look at it or to go on with it.

    Attributes:
        step: the `Step` that makes the updates
        data: the data set, on the run's device
        latent, batch_size: as given to `start`
        draws: where its random numbers come from, `Draws` or `Streams`
        state: the state of `Step`, a flat dict of tensors, with a leading axis if `seed` was a sequence. Steps make new
            tensors, so `earlier = run.state` keeps a snapshot.
        h: the numeric hyperparameters by dotted name, as tensors of shape (), or (models,) in a sweep. What is set here,
            `run.h["clip"] = 0.1`, is checked and acts from the next iteration on, what adapts by itself included.
        history: {name: (iterations, ...)}, one value an iteration, for example "discriminator_loss"
        iterations: how many generator updates were made
        settings: in a sweep, what each model has, {name: value}
        average: a, from 0 to below 1, if the run keeps a moving average w of the generator's weights, w <- a w + (1 - a)
            times the new ones after each of its updates; else None
        schedule: {dotted name: function of the number of iterations made}, what changes by itself in the course of the run
        coupled: whether a generated sample depends on the others in its batch, as with batch normalisation
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
    average: float | None = None
    schedule: dict[str, Callable] = field(default_factory=dict)
    coupled: bool = False

    def __post_init__(self):
        self._known = dict(self.h)  # what of `h` was looked at

    def __repr__(self):
        weights = self.state["generator.weights"]
        models = f", {len(weights)} models" if weights.dim() > 1 else ""
        coupled = "; each sample depends on the others in its batch" if self.coupled else ""
        return (f"<Run of {type(self.step.objective).__name__} on {self.data.name}: {self.iterations} iterations{models} on "
                f"{weights.device}{coupled}>")

    def sample(self, n, seed=0, weights="generator"):
        """n generated samples (..., n, *shape) in the data's units, from noise that depends on `seed` only.

        `weights` are the generator's as they are, or their moving average, "average", in a run that keeps one. Where
        samples depend on the others in their batch, as with batch normalisation, another n gives others.
        """
        n, seed = whole("n", n), whole("seed", seed, 0, LAST_SEED)
        models = self.state["generator.weights"].shape[:-1].numel()
        there_is_room(f"n = {n}", 4.0 * n * models * (self.latent + math.prod(self.data.shape)), "expected fewer samples")
        return self.generate(torch.randn(n, self.latent, generator=torch.Generator().manual_seed(seed)), weights)

    def generate(self, z, weights="generator"):
        """G(z) for z (n, latent), or (models, n, latent) with one z a model: (..., n, *shape) in the data's
        units. `weights` as for `sample`."""
        one_of("weights", weights, ("generator", "average"))
        z = self._for_each_model("z", z, (self.latent,))
        with torch.no_grad():
            return in_units(self.data, self.step.sample({"generator.weights": self._weights(weights)}, z))

    @property
    def generator(self):
        """The trained generator: a module of its own, z (batch, latent) -> samples; or a list of them, one a model.

        Its samples are as networks see data, which is not always in the data's units: see `ganlib.data.of`.
        """
        return self._modules("generator")

    @property
    def discriminator(self):
        """The trained discriminator, as `generator`."""
        return self._modules("discriminator")

    @property
    def averaged(self):
        """The generator with the moving average of its weights, as `generator`; ValueError if the run keeps none."""
        return self._modules("average")

    @property
    def diverged(self):
        """The models that have broken: {number: the first iteration, from 1, of which something measured is not finite}."""
        if not self.history or not self.state["generator.weights"].dim() > 1:
            return {}
        broken = ~torch.stack([value.isfinite() for value in self.history.values()]).all(0)  # (iterations, models)
        first = {model: int(broken[:, model].nonzero()[0]) + 1 for model in broken.any(0).nonzero().flatten().tolist()}
        late = dict.fromkeys((~finite_weights(self.state)).nonzero().flatten().tolist(), self.iterations + 1)
        return dict(sorted((late | first).items()))

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
        a_flag("progress", progress)
        hidden = not progress or "TQDM_DISABLE" in os.environ  # tqdm's own notebook bar overlooks the variable
        threads, gradients = torch.get_num_threads(), torch.is_grad_enabled()
        try:
            with threads_for(self.state["generator.weights"].numel()), tqdm(total=steps, unit="it", disable=hidden) as bar:
                while steps > 0:
                    made = self.iterate(min(steps, CHECK_EVERY))
                    bar.update(made)
                    steps -= made
        except KeyboardInterrupt:
            torch.set_num_threads(threads)  # it may have come before `threads_for` did so, or `iterate` this:
            torch.set_grad_enabled(gradients)
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
        gradients, most = torch.is_grad_enabled(), whole("most", most, low=0)
        self._settle()
        before = self.state, self.draws.save(), self.history, self.iterations
        done = self.state, before[1], ()  # replaced whole after each iteration
        try:
            torch.set_grad_enabled(True)
            while len(done[2]) < most and not stop():
                state, seen = self._iteration(done[0], self.iterations + len(done[2]))
                done = state, self.draws.save(), (*done[2], seen)
            self._keep(before, done)
        except Diverged:
            raise
        except BaseException:
            torch.set_grad_enabled(True)  # torch's no_grad leaves them off if it is interrupted at its end
            self._keep(before, done)
            raise
        finally:
            torch.set_grad_enabled(gradients)
        return len(done[2])

    def single(self, role):
        """One update of one network, "generator" or "discriminator", while the other stays as it is; none if interrupted.

        Returns:
            {name: (...,)}, what was measured before it; neither the history nor the number of iterations changes
        """
        one_of("role", role, ROLES)
        self._settle()
        gradients, state, drawn = torch.is_grad_enabled(), self.state, self.draws.save()
        try:
            torch.set_grad_enabled(True)
            h = self._h(self.iterations)
            wanted, pairs = self.step.random_inputs(self.batch_size, self.latent), self.step.objective.pairs
            real, draws = self.draws.update(role, self.data, self.batch_size, wanted, pairs)
            if role == "discriminator":
                new, seen = self.step.discriminator_step(part_of_step(state), real, draws, h)
                self.state = state | new
            else:
                new, seen = self.step.generator_step(part_of_step(state), draws, h)
                self.state = self._averaged(new, state)
        except BaseException:
            if self.state is state:
                self.draws.restore(drawn)
            raise
        finally:
            torch.set_grad_enabled(gradients)
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
        """Write all that changes in training to a file, whole or not at all: `restore` reads it.

        It has a checksum, and says what the run is of: objective, networks and what they make of a few inputs, data, sizes,
        schedule and versions.

        Raises:
            OSError: it cannot be written; what was there stays
        """
        checkpoints.write(path, checkpoints.contents(self))

    def restore(self, path):
        """Go back, or on, to where a run of the same kind was when it was saved, with this run's hyperparameters.

        Numeric hyperparameters may differ from those it was saved with, on purpose; a schedule that differs is told in a
        warning. On a device of another kind the run goes on with other random numbers than it would have where it was saved.
        Networks are compared by their layers and by what they make of a few inputs. The code of an objective of one's own,
        beyond its name and choices, is not compared.

        Raises:
            ValueError: the file holds no run, is damaged, or holds a run of another kind: another objective or choice, other
                networks, optimizers, data or sizes, or models that share their seeds otherwise. Nothing is changed then
            OSError: the file cannot be read
        """
        saved = checkpoints.read(path)
        checkpoints.compare(path, saved, self)
        on = self.state["generator.weights"].device
        state, history = ({name: value.to(on) for name, value in saved[which].items()} for which in ("state", "history"))
        checkpoints.tell_differences(path, saved, self)  # first: warnings may be errors
        try:
            self.draws.restore(saved["draws"])
        except Exception as error:  # torch raises many kinds
            raise ValueError(f"path = {str(path)!r} holds no run: its draws cannot be taken up") from error
        vars(self).update(state=state, history=history, iterations=saved["iterations"])
        return self

    def _iteration(self, state, made):
        """The state after one more iteration, on the next draws, and what was measured; `made` are made already."""
        objective, wanted = self.step.objective, self.step.random_inputs(self.batch_size, self.latent)
        k, pairs = objective.discriminator_steps, objective.pairs
        real, draws = self.draws.iteration(self.data, k, self.batch_size, wanted, pairs)
        new, seen = self.step(part_of_step(state), real, draws, self._h(made))
        return self._averaged(new, state), seen

    def _averaged(self, new, before):
        """The state `new` with the moving average that followed from `before`."""
        if self.average is None:
            return new
        return new | {AVERAGE: torch.lerp(new["generator.weights"], before[AVERAGE], self.average)}

    def _h(self, made):
        """The hyperparameters after `made` iterations."""
        if not self.schedule:
            return self.h
        return self.h | scheduled(self.step.objective, self.schedule, made, self.state["generator.weights"])

    def _settle(self):
        """Check what was set in `h` since the last iteration; what adapts by itself is set where the state remembers it."""
        if torch.is_inference_mode_enabled():
            raise RuntimeError("torch.inference_mode is on, and training needs gradients: leave it first")
        known, held = self._known, part(self.state, OBJECTIVE)
        if not isinstance(self.h, dict) or known.keys() - self.h.keys():
            raise ValueError(f"h = {brief(self.h)}: expected a dict with a number for each of {', '.join(known)}")
        if self.h.keys() == known.keys() and all(self.h[name] is value for name, value in known.items()):
            return
        given = {name: value for name, value in self.h.items() if value is not known.get(name)}
        checked = checked_h(self.step.objective, given, self.state["generator.weights"])
        moved = {name: torch.zeros_like(held[name]) + value for name, value in checked.items()
                 if name in held and not torch.equal(value, known[name])}
        self.h.update(checked)
        vars(self).update(state=self.state | as_part(OBJECTIVE, moved), _known=dict(self.h))

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
            after, _ = self._iteration(state, self.iterations + made)
            if not (models & finite_weights(after)).any():
                return state, drawn, made
            state, drawn = after, self.draws.save()
        return state, drawn, len(finite)

    def _weights(self, name):
        """The weights called "generator", "discriminator" or "average", (..., P)."""
        if name == "average" and self.average is None:
            raise ValueError("weights = 'average': expected a run that keeps a moving average, started with average=0.999")
        return self.state[f"{name}.weights"]

    def _modules(self, name):
        weights, network = self._weights(name), self.step.networks["generator" if name == "average" else name]
        return network.loaded(weights) if weights.dim() == 1 else [network.loaded(w) for w in weights]

    def _for_each_model(self, name, x, shape):
        weights = self.state["generator.weights"]
        models = weights.shape[:-1]
        x = numbers(name, x)
        if x.dim() == 1 + len(shape) and x.shape[1:] == shape:
            return x.to(weights).expand(*models, *x.shape)
        if models and x.dim() == 2 + len(shape) and x.shape[:1] + x.shape[2:] == models + shape:
            return x.to(weights)
        each = f" or {(*models, 'n', *shape)}" if models else ""
        raise ValueError(f"{name} has shape {tuple(x.shape)}: expected {('n', *shape)}{each}")


def part_of_step(state):
    """A state without what `Step` does not know."""
    return {name: value for name, value in state.items() if name != AVERAGE}


def finite_weights(state):
    """Whether all weights are finite, (models,) or (1,)."""
    return torch.stack([state[f"{role}.weights"].isfinite().all(-1).reshape(-1) for role in ROLES]).all(0)


@contextmanager
def threads_for(size):
    """One thread for small networks, whatever the process uses otherwise."""
    before = torch.get_num_threads()
    torch.set_num_threads(1 if size < SMALL else before)
    try:
        yield
    finally:
        torch.set_num_threads(before)
