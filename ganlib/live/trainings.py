"""One run in Python or two side by side, and what a page is told of them, as js/training/frames.js tells it."""
import copy
import math
import time
import traceback
from contextlib import contextmanager

import numpy as np
import torch

from .. import data as datasets
from ..draws import Streams
from ..hyperparameters import as_tensors, numbers, with_values
from ..run import Diverged, Run
from ..step import OBJECTIVE, ROLES, Step, as_part, part
from .manifest import measured
from .plane import OBJECTIVES, PAGE, SIZES, Drawn, read_json
from .view import View

__all__ = ["Generator", "Training", "Trainings", "packed"]

MEASURE = 0.2  # s between two measurements of how good the samples are


class Training:
    """A `Run` with the page's networks and random numbers, and what a page asks about it.

    Args:
        name: of an exported objective, such as "gan"
        values: {dotted name: value} for all that the objective declares
        data, batch, device: of the run
        seed: as for `Streams`
        own: an `Objective` that is not exported, whose values are others; then the name is only told
        size: of the networks, one of `SIZES` or an `ImageSize`

    Attributes:
        measured: names of the columns of what a page gets
        diverged: the step at which it did, or None
    """

    def __init__(self, name, values, data, batch, seed, device, own=None, size=PAGE):
        self.name, self.values, self.own, self.size = name, dict(values), own, size
        objective = with_values(own or OBJECTIVES[name](), values)
        step = Step(objective, *modules(objective, size))
        self.measured = measured(step, size.latent)
        h, draws = as_tensors(numbers(objective), device), Streams(seed, device)
        state = step.initial_state(draws.weights({role: step.networks[role].size for role in ROLES}), h)
        self.run = Run(step, datasets.on(data, device), size.latent, batch, state, draws, h)
        self.alone = dict.fromkeys(ROLES, 0)  # updates of one network alone
        self.since = 0, 0  # iterations and the discriminator's updates in them, when k changed last
        self.seen = 0, {}  # what updates alone have measured since that many iterations
        self.told = 0  # iterations whose measurements the page has
        self.diverged = None

    @property
    def steps(self):
        """Updates of the generator since the start."""
        return self.run.iterations + self.alone["generator"]

    @property
    def discriminator_steps(self):
        """Updates of the discriminator since the start."""
        iterations, updates = self.since
        return updates + self._k() * (self.run.iterations - iterations) + self.alone["discriminator"]

    def _k(self):
        return self.run.step.objective.discriminator_steps

    def set_values(self, values):
        """New settings act from the next update on; ValueError for one outside its range."""
        run, objective = self.run, with_values(self.run.step.objective, values)
        changed = [name for name, value in values.items() if value != self.values[name]]
        self.since = run.iterations, self.discriminator_steps - self.alone["discriminator"]
        self.values, run.h = dict(values), as_tensors(numbers(objective), run.state["generator.weights"].device)
        run.step = Step(objective, *(run.step.networks[role].module for role in ROLES))
        # What adapts by itself lies in the state: there it is set.
        held = part(run.state, OBJECTIVE)
        run.state = run.state | as_part(OBJECTIVE, {name: run.h[name].clone() for name in changed if name in held})

    def single(self, role):
        """One update of "generator" or "discriminator" alone. `Diverged` if its loss is not finite."""
        run, at, drawn = self.run, self.run.state, self.run.draws.save()
        seen, loss = run.single(role), f"{role}_loss"
        if not seen[loss].isfinite():
            run.state = at
            run.draws.restore(drawn)
            raise Diverged(f"{loss} is NaN or infinite; the run is back at iteration {run.iterations}.", run)
        self.alone[role] += 1
        since, before = self.seen
        self.seen = run.iterations, (before if since == run.iterations else {}) | seen

    def copy(self):
        """The run so far, with networks of its own, as a module serves one thread at a time. It goes its own way."""
        return copy.deepcopy(self.run)

    def shown(self):
        """What a page is told besides the picture: the counts, and what was measured since it was told last."""
        run = self.run
        new = [run.history[name][self.told:] for name in self.measured] if run.history else []
        rows = torch.stack(new, 1).cpu().numpy() if new else np.empty((0, len(self.measured)), np.float32)
        last = {name: values[-1] for name, values in run.history.items()}
        if self.seen[0] == run.iterations:
            last |= self.seen[1]
        last = np.array([float(last.get(name, math.nan)) for name in self.measured], np.float32)
        self.told = run.iterations
        return {"name": self.name, "steps": self.steps, "discriminatorSteps": self.discriminator_steps, "last": last,
                "rows": rows}


class Trainings:
    """Trainings with the same data, batch and seed, and the same number of steps.

    A `source` says what real samples are drawn from: {"data": name, "centres": pairs of coordinates, "batch": number}.

    Args:
        send: called with each answer: a dict that may hold arrays and tensors
        device: "cpu" or "cuda"

    Attributes:
        sides: the `Training` of each
        source, seed: of all
        error: what ended them by itself, an exception, or None
        made: iterations since the last frame
        told: when that was, a time of `time.perf_counter`
        took: how many seconds it took
    """

    def __init__(self, send, device):
        self.send, self.device = send, device
        self.sides, self.source, self.seed, self.error = [], None, None, None
        self.made, self.took, self.told, self.measured = 0, 0.0, -math.inf, -math.inf

    def __bool__(self):
        return bool(self.sides)

    def compare(self, settings, source, seed):
        """These from now on, [{"objective": name, "values": {dotted name: value}}] and "own", "width", from their start."""
        data = data_of(source)
        self.sides = [self.training(setting, source, data, seed) for setting in settings]
        self.seed, self.error, self.made = seed, None, 0
        self.set_source(source)

    def training(self, setting, source, data, seed):
        """One of `settings`, at its start."""
        return Training(setting["objective"], setting["values"], data, source["batch"], seed, self.device,
                        setting.get("own"), SIZES[setting.get("width", PAGE.width)])

    def view_of(self, source, data):
        """What is shown of all, and measured."""
        return View(data, read_json("index")["data"][source["data"]], self.seed)

    def measures(self, run, picture):
        """How good the samples of a run are."""
        return self.view.measure(picture["samples"])

    def reset(self, seed):
        """From the start again."""
        settings = [{"objective": side.name, "values": side.values, "own": side.own, "width": side.size.width}
                    for side in self.sides]
        self.compare(settings, self.source, seed)

    def set_source(self, source):
        """Where real samples come from now."""
        data = data_of(source)
        self.view = self.view_of(source, data)
        self.source = source
        for side in self.sides:
            side.run.data, side.run.batch_size = datasets.on(data, self.device), source["batch"]
        self.tell()

    def train(self, most, stop=lambda: False):
        """Up to `most` iterations of each, fewer if `stop()` says so. Returns how many were made."""
        first = self.sides[0].run
        before = first.iterations
        with self._ending_with(self.sides[0]):
            first.iterate(most, stop)
        self.made += first.iterations - before
        self.catch_up()
        return first.iterations - before

    def catch_up(self):
        """The others get to where the first is: it trains before them, and may have been interrupted."""
        for side in self.sides[1:]:
            if self.error is None:
                with self._ending_with(side):
                    side.run.iterate(self.sides[0].run.iterations - side.run.iterations)

    def single(self, role):
        """One update of the "discriminator" or "generator" of each."""
        for side in self.sides:
            if self.error is None:
                with self._ending_with(side):
                    side.single(role)

    @contextmanager
    def _ending_with(self, side):
        """If one diverges, all end."""
        try:
            yield
        except Diverged as error:
            side.diverged = side.steps + 1
            self.error = Diverged(f"{side.name}: {error} Reset begins anew.", side.copy())
            self.frame()

    def forgive(self):
        """After a divergence they may go on from where they are back."""
        if isinstance(self.error, Diverged):
            self.error = None
            for side in self.sides:
                side.diverged = None

    def fail(self, error):
        """Say what went wrong, to the page and to who reads the kernel's output."""
        self.error = error
        traceback.print_exception(error)
        self.send({"type": "failed", "reason": f"{type(error).__name__}: {error}"})

    # ---- answers

    def tell(self):
        """All that a page must know before the next frame."""
        self.send({"type": "real", "data": self.source["data"], "points": self.view.real, "floor": self.view.floor})
        self.frame()

    def frame(self, running=False):
        """The present state; while they are running not all that takes long is measured each time."""
        start = time.perf_counter()
        measured = not running or start - self.measured >= MEASURE
        if measured:
            self.measured = start
        panes = []
        for side, picture in zip(self.sides, self.view.pictures([side.run for side in self.sides])):
            panes.append(side.shown() | picture | (self.measures(side.run, picture) if measured else {}))
        end = time.perf_counter()
        rate, self.made, self.took, self.told = self.made / (end - self.told), 0, end - start, end
        self.send({"type": "frame", "data": self.source["data"], "panes": panes, "rate": rate})
        for pane, side in enumerate(self.sides):
            if side.diverged is not None:
                self.send({"type": "diverged", "pane": pane, "step": side.diverged})


def data_of(source):
    """The data set of a source."""
    if source["data"] == "drawn":
        return Drawn(torch.tensor(source["centres"], dtype=torch.float32))
    return datasets.load(source["data"])


class Generator(torch.nn.Module):
    """A trained generator: z (n, latent) from N(0, I) -> samples (n, 2), or (n, 1, side, side) of images."""

    def __init__(self, run):
        super().__init__()
        self.latent, self.network = run.latent, copy.deepcopy(run.step.networks["generator"].module)
        self.network.load_state_dict(run.step.networks["generator"].unpack(run.state["generator.weights"]))
        self.to(run.state["generator.weights"].device)

    def forward(self, z):
        if z.shape[-1:] != (self.latent,):
            raise ValueError(f"z has shape {tuple(z.shape)}: expected (n, {self.latent})")
        return self.network(z)

    @torch.no_grad()
    def sample(self, n, seed=0):
        """n samples, from noise that depends on `seed` only: those of `Run.sample`."""
        z = torch.randn(n, self.latent, generator=torch.Generator().manual_seed(seed))
        return self(z.to(next(self.parameters()).device))


def modules(objective, size):
    """A generator and a discriminator for their structure: drawing their first weights leaves torch's random numbers be."""
    with torch.random.fork_rng(devices=[]):
        return size.networks(objective)


def packed(message):
    """A message as JSON and binary buffers: arrays become {"buffer": index}, float32, and NaN {"number": "NaN"}.

    Returns:
        the message without arrays, and the buffers
    """
    buffers = []

    def pack(value):
        if isinstance(value, dict):
            return {name: pack(part) for name, part in value.items()}
        if isinstance(value, list):
            return [pack(part) for part in value]
        if isinstance(value, (np.ndarray, torch.Tensor)):
            buffers.append(np.ascontiguousarray(value, dtype=np.float32).tobytes())
            return {"buffer": len(buffers) - 1}
        if isinstance(value, float) and not math.isfinite(value):
            return {"number": str(value).replace("inf", "Infinity").replace("nan", "NaN")}
        return value
    return pack(message), buffers
