"""What `plane` and `images` share: the models of an objective train at once, are measured at moments, kept and told."""
import argparse
import json
import shlex
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import torch
from tqdm import tqdm

from experiments.scores import digits
from five_critics import results
from ganlib import files, start
from ganlib.run import Diverged

NAMES = ("gan", "least_squares", "vgan", "ebgan", "magan", "began", "wgan", "wgan_gp")  # from cheap to dear


@dataclass(frozen=True)
class Contest:
    """Objectives that are compared on some sets, and how.

    Attributes:
        module: the experiment, as `python -m` calls it
        file: the result file
        sets: {name: data set}
        objective_of: of a name, the objective
        options: (data, objective) -> further arguments of `start`, such as the networks
        scores: (run, data) -> {score: (models,)} at a moment
        floor: data -> {score: numbers} of real samples
        rates, seeds: learning rates of both networks, and seeds at each of them
        updates, every: generator updates, and how many lie between two moments
        last: (run, data) -> {score: (models,)} at the end only
        shown: (run, data) -> what a moment keeps to be looked at, a dict
    """
    module: str
    file: str
    sets: dict
    objective_of: Callable
    options: Callable
    scores: Callable
    floor: Callable
    rates: tuple
    seeds: tuple
    updates: int
    every: int = 50
    last: Callable = lambda run, found: {}
    shown: Callable = lambda run, found: {}


class Training:
    """The models of one objective on one set, and what has been measured of them."""

    def __init__(self, contest, name, found, rates, folder):
        self.contest, self.name, self.found, self.rates = contest, name, found, rates
        self.kept, self.told = (folder / f"{found.name}.{name}.{ending}" for ending in ("run", "json"))
        each = [rate for rate in rates for _ in contest.seeds]
        objective = contest.objective_of(name)
        self.run = start(objective, found, seed=[*contest.seeds] * len(rates), batch_size=64,
                         h={f"{role}_optimizer.learning_rate": each for role in ("discriminator", "generator")},
                         **contest.options(found, objective))
        self.moments = []
        if self.kept.exists() and self.told.exists():
            self.run.restore(self.kept)
            self.moments = [m for m in json.loads(self.told.read_text()) if m["updates"] <= self.run.iterations]

    def advance(self):
        """Train to the next moment, measure, and keep both."""
        began = time.process_time()
        try:
            self.run.advance(self.contest.every, progress=False)
        except Diverged:  # all of them; what is measured of them stays as it is
            pass
        seconds = time.process_time() - began + (self.moments[-1]["seconds"] if self.moments else 0)
        self.moments.append({"updates": self.run.iterations, "seconds": round(seconds, 1),
                             **self.by_rate(self.contest.scores(self.run, self.found)),
                             **self.contest.shown(self.run, self.found)})
        self.run.save(self.kept)
        files.write(self.told, json.dumps(self.moments).encode())

    def row(self):
        """What the result file has of it."""
        step = self.run.step
        return {"set": self.found.name, "objective": self.name, "updates": self.run.iterations,
                "critic_updates": self.run.iterations * step.objective.discriminator_steps,
                "weights": {role: network.size for role, network in step.networks.items()},
                "rates": self.rates, "seeds": list(self.contest.seeds),
                **self.by_rate(self.contest.last(self.run, self.found)), "moments": self.moments}

    def by_rate(self, scores):
        """Scores, one number a model (models,), as lists of seeds for each rate; null where a number is not finite."""
        rows = {name: values.reshape(len(self.rates), -1).tolist() for name, values in scores.items()}
        return {name: [[digits(value) if abs(value) < float("inf") else None for value in seeds] for seeds in values]
                for name, values in rows.items()}


def of_whole(score, samples, n=None):
    """score(samples of a model) for each model (models,), NaN for a model of which a sample is not finite."""
    return torch.tensor([float(score(each)) if each.isfinite().all() else torch.nan for each in samples[:, :n]])


def write(contest, row):
    """The result file with one more row, and with what it had of other objectives and sets."""
    given = sys.argv[1:]
    if "--work" in given:  # whose folder is this machine's
        del given[given.index("--work"):given.index("--work") + 2]
    row["command"] = " ".join([f"python -m {contest.module}", *map(shlex.quote, given)])
    try:
        earlier = results.load(contest.file)["rows"]
    except ValueError:
        earlier = []
    kept = {(one["set"], one["objective"]): one for one in [*earlier, row]}
    commands = dict.fromkeys(one["command"] for one in kept.values())
    results.save(contest.file, "; ".join(commands), list(kept.values()))


def options_of(contest):
    parser = argparse.ArgumentParser(prog=f"python -m {contest.module}")
    parser.add_argument("--sets", nargs="+", default=list(contest.sets), choices=contest.sets, metavar="SET")
    parser.add_argument("--objectives", nargs="+", default=list(NAMES), choices=NAMES, metavar="NAME")
    parser.add_argument("--rates", nargs="+", type=float, default=list(contest.rates),
                        help="learning rates of both networks")
    parser.add_argument("--updates", type=int, default=contest.updates, help=f"a multiple of {contest.every}")
    parser.add_argument("--stop", type=float, default=float("inf"), help="minutes after which no moment is begun")
    parser.add_argument("--work", type=Path, default=Path("runs", contest.file))
    return parser.parse_args()


def main(contest):
    """Train and measure what the command line asks for."""
    options = options_of(contest)
    torch.set_num_threads(1)
    options.work.mkdir(parents=True, exist_ok=True)
    end = time.monotonic() + 60 * options.stop
    with tqdm(total=len(options.sets) * len(options.objectives) * options.updates, unit="update") as bar:
        for found in map(contest.sets.get, options.sets):
            write(contest, {"set": found.name, "objective": "real samples", **contest.floor(found)})
            for name in options.objectives:
                training = Training(contest, name, found, options.rates, options.work)
                bar.update(training.run.iterations)
                while training.run.iterations < options.updates and time.monotonic() < end:
                    before = training.run.iterations
                    training.advance()
                    bar.set_description(f"{found.name}, {name}")
                    bar.update(training.run.iterations - before)
                    if training.run.iterations == before:
                        break
                if time.monotonic() >= end:
                    return
                write(contest, training.row())
