"""What a page trains, in this process: the graphs that the page has, in onnxruntime, with the page's random numbers.

It does what js/training/trainer.js does, and several times as fast as eager torch with networks so small.
"""

from functools import cache

import numpy as np
import onnxruntime
import torch

from ganlib.draws import Stream
from ganlib.formulas import loss
from ganlib.live.plane import GRAPHS, PAGE, read_json
from ganlib.live.trainings import data_of
from ganlib.live.view import SHOWN, View, grid, zoom

AT_ONCE = 50  # iterations in one call of a graph
REMEMBERED = "objective."  # what adapts by itself lies in the state under this prefix


class Diverged(RuntimeError):
    """A loss is no longer finite."""


@cache
def session(file):
    """A graph, ready to run on one core. The graphs were optimised when they were exported."""
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_DISABLE_ALL
    return onnxruntime.InferenceSession(GRAPHS / file, options, providers=["CPUExecutionProvider"])


def run_graph(file, feeds):
    """{output: array} of a graph, given those of the feeds that it takes."""
    graph = session(file)
    taken = {wanted.name: np.asarray(feeds[wanted.name]) for wanted in graph.get_inputs()}
    return dict(zip([output.name for output in graph.get_outputs()], graph.run(None, taken)))


def sized(shape, batch):
    return [batch if isinstance(size, str) else size for size in shape]


class PageRun:
    """One training of a page's playground.

    Args:
        name: of an exported objective, such as "gan"
        values: {dotted name: value} for all that its manifest declares
        source: {"data": name, "centres": pairs of coordinates, "batch": number}, as in the page
        seed: 0 to 2^32 - 1
        width: of the networks

    Attributes:
        steps: generator updates made
        rows: {measured name: list of one value an iteration}
        state: {name: array}
    """

    def __init__(self, name, values, source, seed, width=PAGE.width):
        known = read_json(name)
        self.manifest = known | known["sizes"].get(str(width), {})
        self.values, self.source, self.seed = dict(values), source, seed
        self.known = read_json("index")["data"][source["data"]]
        self.streams, self.steps = {}, 0
        self.rows = {measured: [] for measured in self.manifest["measured"]}
        init = self.manifest["init"]
        self.state = run_graph(init["file"], {
            name: self.draw(f"init.{name}", "uniform", shape) for name, shape in init["inputs"].items()})
        for name in values:
            self.remember(name)
        self.view = View(data_of(source), self.known, seed)

    def draw(self, name, kind, shape):
        """The next numbers of the stream called `name`, an array of this shape."""
        stream = self.streams.get(name) or self.streams.setdefault(name, Stream(self.seed, name))
        return getattr(stream, kind)(tuple(shape)).numpy()

    def set_values(self, values):
        """New settings act from the next update on."""
        changed = [name for name in values if values[name] != self.values[name]]
        self.values = dict(values)
        for name in changed:
            self.remember(name)

    def remember(self, name):
        if REMEMBERED + name in self.state:
            self.state[REMEMBERED + name] = np.float32(self.values[name])

    def variant(self):
        """The graphs of the present choices."""
        return next(one for one in self.manifest["variants"]
                    if all(self.values[name] == value for name, value in one["when"].items()))

    def numbers(self):
        return {name: np.float32(value) for name, value in self.values.items() if not isinstance(value, str)}

    def update(self, turns):
        """The updates of `turns` (T,), true where it is the generator's. Returns {measured name: (T,)}."""
        T, batch = len(turns), self.source["batch"]
        real, reads = np.zeros((T, batch, 2), np.float32), ~turns | self.manifest.get("pairs", False)
        if n := int(reads.sum()) * batch:
            points = run_graph(self.known["file"], {
                "uniform": self.draw("real.uniform", "uniform", (n,)),
                "normal": self.draw("real.normal", "normal", (n, 2)),
                "centres": np.array(self.source["centres"], np.float32)})["points"]
            real[reads] = points.reshape(-1, batch, 2)
        draws = {name: self.draw(name, one["kind"], (T, *sized(one["shape"], batch)))
                 for name, one in self.manifest["draws"].items()}
        self.steps += int(turns.sum())
        return self.descend(turns, real, draws)

    def descend(self, turns, real, draws):
        """`update` with these real samples (T, batch, 2) and draws {name: (T, ...)}."""
        feeds = {**self.state, **self.numbers(), **draws, "real": real, "generator_turn": turns}
        out = run_graph(self.variant()["train"], feeds)
        self.state = {name: out[f"next.{name}"] for name in self.manifest["state"]}
        return {name: out[f"measured.{name}"] for name in self.rows}

    def advance(self, iterations):
        """Whole iterations: k discriminator updates and one generator update each. Raises Diverged."""
        turn = int(self.values["discriminator_steps"]) + 1
        while iterations:
            n = min(iterations, AT_ONCE)
            iterations -= n
            for name, values in self.update(np.arange(n * turn) % turn == turn - 1).items():
                for series in values.reshape(n, turn):
                    measured = series[~np.isnan(series)]
                    self.rows[name].append(float(measured[-1]) if len(measured) else np.nan)
                if not np.isfinite(self.rows[name][-n:]).all():
                    raise Diverged(f"{self.manifest['name']}: {name} is not finite by update {self.steps}")

    def alone(self, role, times):
        """`times` updates of the "discriminator" or the "generator" alone."""
        for name, values in self.update(np.full(times, role == "generator")).items():
            if not np.isnan(values[-1]):
                self.rows[name].append(float(values[-1]))

    def shown(self):
        """What a page draws: "samples" (512, 2), "surface" (48 * 48,) of a square that goes to "limit", "arrows" (512, 2),
        and "slopes" (512,)."""
        fixed = {name: Stream(self.seed, f"view.{name}") for name in [*self.manifest["draws"], "along"]}
        feeds = {name: getattr(fixed[name], one["kind"])(tuple(sized(one["shape"], SHOWN))).numpy()
                 for name, one in self.manifest["draws"].items()}
        feeds |= {"along": fixed["along"].uniform(SHOWN).numpy(), "real": self.view.real.numpy()}
        feeds |= self.further(feeds)

        def seen(limit):
            squared = {**self.state, **self.numbers(), **feeds, "grid": grid(limit).numpy()}
            return run_graph(self.variant()["view"], squared) | {"limit": limit}
        near = seen(self.known["limit"])
        wide = zoom(torch.from_numpy(near["samples"]), self.known["limit"])
        return near if wide == 1 else seen(wide * self.known["limit"])

    def further(self, feeds):
        """What a view takes besides."""
        return {}

    def measure(self, samples):
        """{"distance", "covered", "quality"} of samples (512, 2), as the page shows them."""
        return self.view.measure(torch.from_numpy(samples))


class WrittenRun(PageRun):
    """A training whose losses are formulas of the critic's output (js/training/formula_trainer.js)."""

    def descend(self, turns, real, draws):
        rows = {name: np.full(len(turns), np.nan) for name in self.rows}
        for t, turn in enumerate(turns):
            now = slice(t, t + 1)
            own = {name: all_of[now] for name, all_of in draws.items()}
            fake, on_fake = self.weighed("c" if turn else "b", "on_fake", {"z": own["z"][0]})
            data, on_real = (0.0, np.zeros_like(on_fake)) if turn else self.weighed("a", "on_real", {"real": real[t]})
            super().descend(turns[now], real[now], own | {"on_fake": on_fake[None], "on_real": on_real[None]})
            rows["generator_loss" if turn else "discriminator_loss"][t] = fake + data  # without a penalty
        return rows

    def weighed(self, letter, on, feeds):
        """The mean of a loss at the critic's outputs, and what each output adds to it per unit (n,)."""
        y = torch.from_numpy(run_graph(self.manifest["outputs"][on], self.state | feeds)["y"]).requires_grad_()
        mean = loss(self.values[letter], y).mean()
        return mean.item(), torch.autograd.grad(mean, y)[0].numpy()

    def further(self, feeds):
        slopes = self.weighed("c", "on_fake", {"z": feeds["z"]})[1]
        return {"on_fake": slopes, "on_real": np.zeros_like(slopes)}
