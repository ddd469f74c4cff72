"""What `plane` and `images` share: the models of an objective train at once, are measured at moments, kept and told."""
import argparse
import importlib
import json
import multiprocessing
import shlex
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import torch
from tqdm import tqdm

from experiments.images.engine import CHUNK, Engine
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
        objective_of: (name, data) -> the objective
        options: (data, objective) -> further arguments of `start`, such as the networks
        scores: (run, data) -> {score: (models,)} at a moment
        floor: data -> {score: numbers} of real samples
        rates, seeds: learning rates of both networks, and seeds at each of them
        moments: after how many generator updates the models are measured
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
    moments: tuple
    last: Callable = lambda run, found: {}
    shown: Callable = lambda run, found: {}


class Training:
    """The models of one objective on one set, and what has been measured of them."""

    def __init__(self, contest, name, found, rates, folder, device="cpu"):
        self.contest, self.name, self.found, self.rates = contest, name, found, rates
        self.kept, self.told = (folder / f"{found.name}.{name}.{ending}" for ending in ("run", "json"))
        each = [rate for rate in rates for _ in contest.seeds]
        objective = contest.objective_of(name, found)
        self.run = start(objective, found, seed=[*contest.seeds] * len(rates), batch_size=64, device=device,
                         h={f"{role}_optimizer.learning_rate": each for role in ("discriminator", "generator")},
                         **contest.options(found, objective))
        self.moments, self.engine = [], Engine(self.run) if device == "cuda" else None
        if not self.engine and self.kept.exists() and self.told.exists():
            self.run.restore(self.kept)
            self.moments = [m for m in json.loads(self.told.read_text()) if m["updates"] <= self.run.iterations]

    def train(self, updates):
        """Further updates, and the seconds of one core or of the GPU that they took."""
        clock = time.perf_counter if self.engine else time.process_time
        began = clock()
        if self.engine:
            for made in range(0, updates, CHUNK):
                self.engine.advance(min(CHUNK, updates - made))
            self.engine.settle().iterations += updates
        else:
            try:
                self.run.advance(updates, progress=False)
            except Diverged:  # all of them; what is measured of them stays as it is
                pass
        return clock() - began

    def advance(self, until):
        """Train to a moment, measure, and keep both."""
        seconds = self.train(until - self.run.iterations) + (self.moments[-1]["seconds"] if self.moments else 0)
        self.moments.append({"updates": self.run.iterations, "seconds": round(seconds, 1),
                             **self.by_rate(self.contest.scores(self.run, self.found)),
                             **self.contest.shown(self.run, self.found)})
        if not self.engine:  # the draws of a CUDA graph cannot be taken up
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


def write(contest, row, made_with):
    """The result file with one more row, and with what it had of other objectives and sets."""
    given = sys.argv[1:]
    for option in ("--work", "--jobs"):  # which say where and how many at a time, not what
        if option in given:
            del given[given.index(option):given.index(option) + 2]
    row |= {"command": " ".join([f"python -m {contest.module}", *map(shlex.quote, given)]), "made_with": made_with}
    try:
        earlier = results.load(contest.file)["rows"]
    except ValueError:
        earlier = []
    kept = {(one["set"], one["objective"]): one for one in [*earlier, row]}
    commands, machines = (dict.fromkeys(one[key] for one in kept.values()) for key in ("command", "made_with"))
    results.save(contest.file, "; ".join(commands), list(kept.values()), "; ".join(machines))


def trained(job):
    """The row of one objective on one set, trained to the last moment that the time allows."""
    module, name, found, options = job
    torch.set_num_threads(1)
    contest = importlib.import_module(module).CONTEST
    training = Training(contest, name, contest.sets[found], options.rates, options.work, options.device)
    for moment in contest.moments:
        if training.run.iterations < moment <= options.updates:
            if time.time() >= options.end:
                break
            before = training.run.iterations
            training.advance(moment)
            tqdm.write(f"{found}, {name}: {training.run.iterations} updates, {training.moments[-1]['seconds']} s")
            if training.run.iterations == before:
                break
    return training.row()


def options_of(contest):
    parser = argparse.ArgumentParser(prog=f"python -m {contest.module}")
    parser.add_argument("--sets", nargs="+", default=list(contest.sets), choices=contest.sets, metavar="SET")
    parser.add_argument("--objectives", nargs="+", default=list(NAMES), choices=NAMES, metavar="NAME")
    parser.add_argument("--rates", nargs="+", type=float, default=list(contest.rates),
                        help="learning rates of both networks")
    parser.add_argument("--updates", type=int, default=contest.moments[-1], help=f"one of {contest.moments}",
                        choices=contest.moments, metavar="N")
    parser.add_argument("--stop", type=float, default=float("inf"),
                        help="minutes after which no moment is begun; what was reached is written")
    parser.add_argument("--device", default="cpu", choices=("cpu", "cuda"))
    parser.add_argument("--jobs", type=int, default=1, help="objectives that train at a time, each in a process of its own")
    parser.add_argument("--work", type=Path, default=Path("runs", contest.file))
    return parser.parse_args()


def main(contest):
    """Train and measure what the command line asks for."""
    options = options_of(contest)
    options.work.mkdir(parents=True, exist_ok=True)
    options.end = time.time() + 60 * options.stop
    on = torch.cuda.get_device_name() if options.device == "cuda" else "CPU"
    made_with = f"torch {torch.__version__.partition('+')[0]}, {on}"
    for found in map(contest.sets.get, options.sets):
        write(contest, {"set": found.name, "objective": "real samples", **contest.floor(found)}, made_with)
    dear_first = [(contest.module, name, found, options) for name in NAMES[::-1] if name in options.objectives
                  for found in options.sets]
    with multiprocessing.get_context("spawn").Pool(options.jobs) as pool:
        for row in tqdm(pool.imap_unordered(trained, dear_first), total=len(dear_first), unit="training"):
            if row["moments"]:
                write(contest, row, made_with)
        pool.close()
        pool.join()
