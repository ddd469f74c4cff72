"""Chapter 7: eight objectives on three sets in the plane, two or three learning rates, five seeds.

    nice python -m experiments.side_by_side.plane --sets ring
    nice python -m experiments.side_by_side.plane --sets grid swiss_roll --rates 5e-4 2e-3

All have the book's networks, batches of 64 and the same number of generator updates; the models of an objective, five seeds
at each of the learning rates, train at once. After every moment the models are kept in the folder --work, so that the same
command goes on from there, and a larger --updates goes on as well; --stop ends it after so many minutes. Each objective that
has come to the end of a set is written into five_critics/results/side_by_side.json, with its command and the processor's
seconds that it took.
"""
import argparse
import json
import shlex
import sys
import time
from pathlib import Path

import torch
from tqdm import tqdm

from experiments.scores import DIRECTIONS, digits, sliced
from five_critics import results
from ganlib import data, distances, files, metrics, objectives, start
from ganlib.run import Diverged

SETS = {name: data.load(name) for name in ("ring", "grid", "swiss_roll")}
CHANGES = {"magan": {"epoch": 20}, "began": {"balance_rate": 0.01}}  # as in chapter 4: 600 updates are few
NAMES = ("gan", "least_squares", "vgan", "ebgan", "magan", "began", "wgan", "wgan_gp")  # from cheap to dear
RATES, SEEDS, BATCH, SAMPLES, MATCHED = (5e-4, 2e-3, 8e-3), range(5), 64, 2500, 1000
EVERY, PAIRS = 50, 10  # generator updates between two moments; pairs of real samples for the floor


def objective_of(name):
    return objectives.ALL[name].on_points(**CHANGES.get(name, {}))


class Training:
    """The models of one objective on one set, and what has been measured of them."""

    def __init__(self, name, mixture, rates, folder):
        self.name, self.mixture, self.rates = name, mixture, rates
        self.kept, self.told = (folder / f"{mixture.name}.{name}.{ending}" for ending in ("run", "json"))
        each = [rate for rate in rates for _ in SEEDS]
        self.run = start(objective_of(name), mixture, seed=[*SEEDS] * len(rates), batch_size=BATCH,
                         h={f"{role}_optimizer.learning_rate": each for role in ("discriminator", "generator")})
        self.moments = []
        if self.kept.exists() and self.told.exists():
            self.run.restore(self.kept)
            self.moments = [m for m in json.loads(self.told.read_text()) if m["updates"] <= self.run.iterations]

    def advance(self):
        """Train to the next moment, measure, and keep both."""
        began = time.process_time()
        try:
            self.run.advance(EVERY, progress=False)
        except Diverged:  # all of them; what is measured of them stays as it is
            pass
        seconds = time.process_time() - began + (self.moments[-1]["seconds"] if self.moments else 0)
        samples = self.run.sample(SAMPLES)
        broken = ~samples.isfinite().flatten(1).all(1)  # a model of which a weight became NaN or infinite
        found = {"sliced": sliced(samples[:, :MATCHED].nan_to_num(0, 0, 0), self.mixture)}
        if hasattr(self.mixture, "centres"):
            found["covered"], found["quality"] = metrics.modes_covered(samples, self.mixture.centres, self.mixture.radius)
        self.moments.append({"updates": self.run.iterations, "seconds": round(seconds, 1),
                             **{score: by_rate(values.where(~broken, torch.nan), self.rates)
                                for score, values in found.items()}})
        self.run.save(self.kept)
        files.write(self.told, json.dumps(self.moments).encode())

    def row(self):
        """What the result file has of it."""
        step, real = self.run.step, a_real_sample(self.mixture, 99)
        exact = torch.tensor([float(distances.wasserstein(each.double(), real)) if each.isfinite().all() else torch.nan
                              for each in self.run.sample(MATCHED)])
        return {"set": self.mixture.name, "objective": self.name, "updates": self.run.iterations,
                "critic_updates": self.run.iterations * step.objective.discriminator_steps,
                "weights": {role: network.size for role, network in step.networks.items()},
                "rates": self.rates, "seeds": list(SEEDS), "w1": by_rate(exact, self.rates),
                "moments": self.moments}


def by_rate(values, rates):
    """One number a model (rates x seeds,) as a list of seeds for each rate; null where it is not finite."""
    rows = values.reshape(len(rates), len(SEEDS)).tolist()
    return [[digits(value) if abs(value) < float("inf") else None for value in row] for row in rows]


def a_real_sample(mixture, seed):
    return data.draw(mixture, MATCHED, torch.Generator().manual_seed(seed)).double()


def floor(mixture):
    """The row of real samples against real samples."""
    pairs = [(a_real_sample(mixture, 100 + pair), a_real_sample(mixture, 200 + pair)) for pair in range(PAIRS)]
    return {"set": mixture.name, "objective": "real samples",
            "w1": [digits(distances.wasserstein(*pair)) for pair in pairs],
            "sliced": [digits(distances.sliced_wasserstein(*pair, DIRECTIONS)) for pair in pairs]}


def write(row):
    """The result file with one more row, and with what it had of other objectives and sets."""
    given = sys.argv[1:]
    if "--work" in given:  # whose folder is this machine's
        del given[given.index("--work"):given.index("--work") + 2]
    row["command"] = " ".join(["python -m experiments.side_by_side.plane", *map(shlex.quote, given)])
    try:
        earlier = results.load("side_by_side")["rows"]
    except ValueError:
        earlier = []
    kept = {(one["set"], one["objective"]): one for one in [*earlier, row]}
    commands = dict.fromkeys(one["command"] for one in kept.values())
    results.save("side_by_side", "; ".join(commands), list(kept.values()))


def main():
    parser = argparse.ArgumentParser(prog="python -m experiments.side_by_side.plane", description=__doc__.split("\n")[0])
    parser.add_argument("--sets", nargs="+", default=list(SETS), choices=SETS, metavar="SET")
    parser.add_argument("--objectives", nargs="+", default=list(NAMES), choices=NAMES, metavar="NAME")
    parser.add_argument("--rates", nargs="+", type=float, default=list(RATES), help="learning rates of both networks")
    parser.add_argument("--updates", type=int, default=600, help="generator updates, a multiple of 50")
    parser.add_argument("--stop", type=float, default=float("inf"), help="minutes after which no moment is begun")
    parser.add_argument("--work", type=Path, default=Path("runs/side_by_side"))
    options = parser.parse_args()
    torch.set_num_threads(1)
    options.work.mkdir(parents=True, exist_ok=True)
    end = time.monotonic() + 60 * options.stop
    with tqdm(total=len(options.sets) * len(options.objectives) * options.updates, unit="update") as bar:
        for mixture in map(SETS.get, options.sets):
            write(floor(mixture))
            for name in options.objectives:
                training = Training(name, mixture, options.rates, options.work)
                bar.update(training.run.iterations)
                while training.run.iterations < options.updates and time.monotonic() < end:
                    before = training.run.iterations
                    training.advance()
                    bar.set_description(f"{mixture.name}, {name}")
                    bar.update(training.run.iterations - before)
                    if training.run.iterations == before:
                        break
                if time.monotonic() >= end:
                    return
                write(training.row())


if __name__ == "__main__":
    main()
