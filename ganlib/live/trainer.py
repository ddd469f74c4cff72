"""One training of a playground in Python: what js/trainer.js is in the page, with `ganlib.Step` in place of the graphs.

Both draw the same random numbers from streams of the same names, so that the same settings give the same run in either
place, up to rounding.
"""
import math
from dataclasses import replace

import numpy as np
import torch

from .. import data as datasets
from ..distances import even_directions, sliced_wasserstein
from ..hyperparameters import as_tensors, declared, numbers
from ..metrics import modes_covered
from ..objectives import ALL
from ..objectives.wgan_gp import between
from ..step import OBJECTIVE, ROLES, Step
from ..train import Draws, Run
from .plane import DIRECTIONS, DRAWN_SIGMA, PAGE, drawn, read_json
from .random import Stream

__all__ = ["Generator", "Halted", "Trainer", "histogram", "objective_with"]

SIDE = 48  # points along one side of the square on which the surface is drawn
SHOWN = 512  # samples in a view: all are measured
FLOORS = 16  # pairs of real samples
BINS = 40
ENDS = (1, 1.5, 2, 3, 5, 7, 10)  # of a histogram's axis, times a power of ten


class Halted(Exception):
    """Training was asked to stop in the middle of an iteration, which is then as if it had not begun."""


class Trainer:
    """The state of one training, and what makes, shows and measures it.

    A `source` says what real samples are drawn from: {"data": name, "centres": pairs of coordinates, "batch": number}.

    Args:
        name: of an exported objective, such as "gan"
        values: {dotted name: value} for all that the objective declares
        device: "cpu" or "cuda"

    Attributes:
        steps: updates of the generator since the start
        discriminator_steps: updates of the discriminator since the start
        measured: names of the columns of what `advance` returns
        last: (measured,), the latest of each
        state: as `Step` has it; the last good one if the training diverged
        diverged: the step at which it did, or None
        halted: set by another thread, ends the iteration under way with `Halted`
    """

    def __init__(self, name, values, device="cpu"):
        self.name, self.device = name, torch.device(device)
        self.measured, self.data_sets = read_json(name)["measured"], read_json("index")["data"]
        self.loaded, self.values, self.state, self.halted = {}, {}, {}, False
        self.directions = even_directions(DIRECTIONS).float()
        self.set_values(values)

    def set_values(self, values):
        """New settings act from the next update on; ValueError for one outside its range."""
        objective = objective_with(ALL[self.name](), values)
        self.step = Step(objective, *modules(objective))
        changed = [name for name, value in values.items() if value != self.values.get(name)]
        self.values, self.h = dict(values), as_tensors(numbers(objective), self.device)
        self._remember(changed)

    def _remember(self, names):
        """What adapts by itself lies in the state: there it is set."""
        for name in names:
            if (memory := f"{OBJECTIVE}.{name}") in self.state:
                self.state = self.state | {memory: self.h[name].clone()}

    def reset(self, seed):
        """A new training from its start."""
        self.seed, self.streams, self.history, self.diverged = seed, {}, [], None
        self.steps = self.discriminator_steps = 0
        self.last = np.full(len(self.measured), np.nan, np.float32)
        uniform = {role: self._draw(f"init.uniform.{role}", "uniform", self.step.networks[role].size).to(self.device)
                   for role in ROLES}
        self.state = self.step.initial_state(uniform, self.h)

    def _draw(self, name, kind, shape):
        return getattr(self.streams.setdefault(name, Stream(self.seed, name)), kind)(shape)

    def _fixed(self, name, kind, shape):
        """Random numbers that are the same at each call."""
        return getattr(Stream(self.seed, f"view.{name}"), kind)(shape)

    def _points(self, source, n, draw, stream):
        uniform, normal = draw(f"{stream}.uniform", "uniform", n), draw(f"{stream}.normal", "normal", (n, 2))
        if source["data"] == "drawn":
            return drawn(torch.tensor(source["centres"], dtype=torch.float32), uniform, normal)
        return self._data(source["data"]).transform(uniform, normal)

    def _data(self, name):
        if name not in self.loaded:
            self.loaded[name] = datasets.load(name)
        return self.loaded[name]

    # ---- training

    def advance(self, iterations, source):
        """k discriminator updates and one generator update each.

        Returns:
            (n, measured), float32, one row an iteration that was made: fewer than `iterations` if the training diverged
        """
        roles = ["discriminator"] * int(self.values["discriminator_steps"]) + ["generator"]
        states, seen = self._update(roles * iterations, source)
        states, rows = states[::len(roles)], self._rows(seen, len(roles))
        before = self.steps
        good = [*np.isfinite(rows).all(1), finite(states[-1])]  # losses are measured before an update: its weights show last
        made = iterations
        if not all(good):
            made = good.index(False)
            self.diverged = before + made + 1
            while made and not finite(states[made]):
                made -= 1
        self.state = states[made]
        self.steps += made
        self.discriminator_steps += made * (len(roles) - 1)
        return self._keep(rows[:made])

    def single(self, role, source):
        """One update of `role`, "generator" or "discriminator", alone. Returns whether what it measured is finite."""
        states, [seen] = self._update([role], source)
        row = self._rows([seen], 1)[0]
        if not np.isfinite(row[self.measured.index(f"{role}_loss")]):
            self.diverged = self.steps + 1
            return False
        self.state = states[-1]
        self.last = np.where(np.isnan(row), self.last, row)
        self.steps += role == "generator"
        self.discriminator_steps += role == "discriminator"
        return True

    def _update(self, roles, source):
        """The states before each update and after the last, and what each measured. Interrupted, it has drawn nothing."""
        positions, (T, batch) = {name: stream.drawn for name, stream in self.streams.items()}, (len(roles), source["batch"])
        try:
            n = roles.count("discriminator")
            real = iter(self._points(source, n * batch, self._draw, "real").to(self.device).reshape(n, batch, 2))
            draws = {name: self._draw(name, kind, (T, *shape)).to(self.device)
                     for name, (kind, shape) in self.step.draws(batch, PAGE.latent).items()}
            states, measured = [self.state], []
            for t, role in enumerate(roles):
                if self.halted:
                    raise Halted
                own = {name: drawn[t] for name, drawn in draws.items()}
                if role == "generator":
                    state, seen = self.step.generator_step(states[-1], own, self.h)
                else:
                    state, seen = self.step.discriminator_step(states[-1], next(real), own, self.h)
                states.append(state)
                measured.append(seen)
        except BaseException:
            for name, stream in self.streams.items():
                stream.drawn = positions.get(name, 0)
            raise
        return states, measured

    def _rows(self, seen, turns):
        """What `turns` updates measured last, (iterations, measured); NaN for what they did not, infinity stays."""
        places = [(t // turns, self.measured.index(name)) for t, names in enumerate(seen) for name in names]
        values = torch.stack([value for names in seen for value in names.values()]).cpu().numpy()
        rows = np.full((len(seen) // turns, len(self.measured)), np.nan, np.float32)
        for place, value in zip(places, values):
            if not np.isinf(rows[place]):
                rows[place] = value
        return rows

    def _keep(self, rows):
        if len(rows):
            self.history.append(rows)
            self.last = rows[-1].copy()
        return rows

    def run(self, source):
        """The training so far as a `ganlib.Run`, which goes its own way from here."""
        rows = np.concatenate(self.history) if self.history else np.empty((0, len(self.measured)), np.float32)
        history = {name: torch.from_numpy(rows[:, i].copy()).to(self.device) for i, name in enumerate(self.measured)}
        data = (self._data(source["data"]) if source["data"] != "drawn" else
                datasets.Mixture(torch.tensor(source["centres"], dtype=torch.float32), DRAWN_SIGMA))
        # Networks of its own: a module serves one thread at a time.
        step = Step(self.step.objective, *modules(self.step.objective))
        return Run(step, datasets.on(data, self.device), PAGE.latent, source["batch"], dict(self.state),
                   Draws(self.seed, self.device), self.h, history if len(rows) else {}, self.steps)

    # ---- showing

    def show_real(self, source):
        """Real points to show and to measure against, the same at each call, and how far such samples lie apart.

        Returns:
            points (SHOWN, 2); {"mean", "sd"} of the distance between two real samples
        """
        self.real = self._points(source, SHOWN, self._fixed, "real")
        pairs = self._points(source, FLOORS * 2 * SHOWN, self._fixed, "floor").reshape(FLOORS, 2, SHOWN, 2)
        distances = self.distance(*pairs.unbind(1))
        return self.real, {"mean": float(distances.mean()), "sd": float(distances.std())}

    def distance(self, x, y):
        """Sliced W1 between sets of points (..., n, 2)."""
        return sliced_wasserstein(x, y, self.directions)

    def view(self, source):
        """What is drawn: samples (SHOWN, 2), surface (SIDE^2,), arrows (SHOWN, 2), and histograms of slopes and weights."""
        fixed = {name: self._fixed(name, kind, shape).to(self.device)
                 for name, (kind, shape) in self.step.draws(SHOWN, PAGE.latent).items()}
        along, real = self._fixed("along", "uniform", SHOWN).to(self.device), self.real.to(self.device)
        with torch.no_grad():
            samples = self.step.sample(self.state, fixed["z"])
            surface = self.step.value(self.state, grid(self.data_sets[source["data"]]["limit"]).to(self.device))
        arrows = self.step.descent(self.state, samples, fixed, self.h)
        slopes = self.step.slope(self.state, between(real, samples, along))
        return {"samples": samples.cpu(), "surface": surface.cpu(), "arrows": arrows.cpu(),
                "slopes": histogram(slopes.cpu().numpy(), "from zero"),
                "weights": histogram(self.state["discriminator.weights"].cpu().numpy(), "around zero")}

    def measure(self, samples, source):
        """How good the samples of a view are: distance, modes covered and quality; None where there are no modes."""
        known = self.data_sets[source["data"]]
        distance = float(self.distance(samples, self.real)) if samples.isfinite().all() else math.nan
        if not known["modes"]:
            return {"distance": distance, "covered": None, "quality": None}
        covered, quality = modes_covered(samples, torch.tensor(known["modes"]), known["radius"])
        return {"distance": distance, "covered": float(covered), "quality": float(quality)}


class Generator(torch.nn.Module):
    """A trained generator: z (n, latent) from N(0, I) -> samples (n, 2)."""

    def __init__(self, run):
        super().__init__()
        self.latent, [self.network, _] = run.latent, modules(run.step.objective)
        self.network.load_state_dict(run.step.networks["generator"].unpack(run.state["generator.weights"]))
        self.to(run.state["generator.weights"].device)

    def forward(self, z):
        if z.shape[-1:] != (self.latent,):
            raise ValueError(f"z has shape {tuple(z.shape)}: expected (n, {self.latent})")
        return self.network(z)

    @torch.no_grad()
    def sample(self, n, seed=0):
        """n samples (n, 2), from noise that depends on `seed` only: those of `Run.sample`."""
        z = torch.randn(n, self.latent, generator=torch.Generator().manual_seed(seed))
        return self(z.to(next(self.parameters()).device))


def modules(objective):
    """A generator and a discriminator for their structure: drawing their first weights leaves torch's random numbers be."""
    with torch.random.fork_rng(devices=[]):
        return PAGE.networks(objective)


def objective_with(objective, values):
    """An objective with other hyperparameters, {dotted name: value}; ValueError for one that it has not, or out of range."""
    known = declared(objective)
    if unknown := values.keys() - known.keys():
        raise ValueError(f"values has {min(unknown)!r}: expected names among {', '.join(known)}")
    own = {name: value for name, value in values.items() if "." not in name}
    for owner in {name.partition(".")[0] for name in values if "." in name}:
        inner = {name.partition(".")[2]: value for name, value in values.items() if name.startswith(f"{owner}.")}
        own[owner] = replace(getattr(objective, owner), **inner)
    return replace(objective, **own)


def finite(state):
    return all(bool(state[f"{role}.weights"].isfinite().all()) for role in ROLES)


def grid(limit):
    """SIDE x SIDE points on [-limit, limit]^2, edges included, row by row from the lowest: (SIDE^2, 2)."""
    at = limit * (2 * torch.arange(SIDE, dtype=torch.float64) / (SIDE - 1) - 1)
    return torch.cartesian_prod(at, at).flip(-1).float()


def round_up(value):
    """The least round number that is not below `value`."""
    if not value > 0 or not math.isfinite(value):
        return 1.0
    power = 10.0 ** math.floor(math.log10(value))
    return float(f"{next((end for end in ENDS if end * power >= value * (1 - 1e-6)), 10) * power:.3g}")


def histogram(values, kind):
    """Shares in even bins whose ends are round numbers, so that they rest while the values drift.

    Args:
        values: (n,); what is not finite is left out
        kind: "from zero" for values from 0, "around zero" for values of both signs

    Returns:
        {"edges": [lowest, highest], "shares": (BINS,) float32}
    """
    kept = values[np.isfinite(values)].astype(np.float64)
    high = round_up(np.abs(kept).max(initial=0))
    low = 0.0 if kind == "from zero" else -high
    bins = np.clip(((kept - low) * (BINS / (high - low))).astype(int), 0, BINS - 1)  # an end may be a rounding error inside
    return {"edges": [low, high], "shares": (np.bincount(bins, minlength=BINS) / len(values)).astype(np.float32)}
