"""The commands: each reads what it was given, calls one function, and prints what came of it."""
import json
import os
import sys
import warnings
from pathlib import Path

import torch

from .. import processes
from ..checks import brief
from ..data import SETS
from ..hyperparameters import declared
from ..objectives import ALL
from . import arguments, listing, samples
from .configuration import NETWORKS, Configuration
from .folder import Folder, Unwritten, free
from .scores import scores
from .training import go_on

__all__ = ["main"]

FINE, FAILED, WRONG, INTERRUPTED = 0, 1, 2, 130


def main(given=None):
    """Run one command; returns the exit status. `given` are the arguments, those of the process if None."""
    given = arguments.parser().parse_args(given)
    with warnings.catch_warnings():
        warnings.showwarning = lambda message, *_: say(message)
        try:
            return COMMANDS[given.command](given)
        except KeyboardInterrupt:
            say("interrupted")
            return INTERRUPTED
        except ValueError as error:
            say(error)
            return WRONG
        except OSError as error:
            say(f"{error.filename}: {error.strerror}" if error.filename and error.strerror else error)
            return FAILED
        except (MemoryError, torch.OutOfMemoryError) as error:
            say(f"not enough memory: {error}")
            return FAILED


def say(message):
    """One line on the standard error, of process 0."""
    if processes.first():
        print(f"ganlib: {' '.join(str(message).split())}", file=sys.stderr, flush=True)


def train(given):
    """`train` and `sweep`: they differ in what may have several values."""
    made_of = configured(given)
    folder = folder_at(given.out or free("runs", f"{given.objective}_{Path(given.data).stem or 'data'}"))
    if folder.holds_a_run:
        raise ValueError(f"{folder} holds a run already: resume it, or name another folder with --out")
    with processes.joined():
        run = made_of.start()
        with folder.alone():
            return trained(run, folder, made_of, given)


def folder_at(path):
    """A run's folder, to train in."""
    return (Folder if processes.first() else Unwritten)(path)


def configured(given):
    """The configuration that the arguments of `train` or `sweep` describe."""
    objective = (ALL[given.objective].on_points if given.on_points else ALL[given.objective])()
    values, over = {name: value for name, (_, value) in declared(objective).items()}, {}
    if given.rate is not None:
        values |= {f"{role}_optimizer.learning_rate": given.rate for role in ("discriminator", "generator")}
    for name, value in vars(given).items():
        if name.startswith("hyper "):
            (over if isinstance(value, list) and len(value) > 1 else values)[name.removeprefix("hyper ")] = (
                value[0] if isinstance(value, list) and len(value) == 1 else value)
    _, usual, latent = NETWORKS[given.network]
    if given.depth is not None and "depth" not in usual:
        raise ValueError(f"depth = {given.depth}: expected none, as network = {given.network!r} has its own")
    asked = {name: getattr(given, name, None) for name in usual}
    path = Path(given.data).expanduser()
    source = str(path.absolute()) if given.data not in SETS and path.exists() else given.data
    seed = given.seed[0] if isinstance(given.seed, list) and len(given.seed) == 1 and over else given.seed
    return Configuration(
        given.objective, values, over, {"source": source, "labels": given.labels, "scale": given.scale, "size": given.size},
        given.network, usual | {name: value for name, value in asked.items() if value is not None}, given.latent or latent,
        given.batch, seed, given.device, given.bf16, given.compiled, given.graphed, given.average, given.steps,
        given.sheet_every or max(1, given.steps // 10))


def resume(given):
    folder = folder_at(given.run)
    if not folder.holds_a_run:
        raise ValueError(f"{folder}: expected a run's folder, with configuration.json in it")
    with processes.joined(), folder.alone():
        made_of, run, good = folder.load(given.steps, given.device)
        tell(folder)
        if run.iterations > made_of.steps:
            raise ValueError(f"steps = {made_of.steps}: expected at least {run.iterations}, which are made already")
        processes.wait()  # until all have read
        folder.set_aside(good)
        return trained(run, folder, made_of, given)


def tell(folder):
    for note in folder.noted:
        say(note)


def trained(run, folder, made_of, given):
    """Train, and say how it ended; a sweep's table of results is written, too."""
    try:
        ended = go_on(run, folder, made_of, given.checkpoint_every, given.quiet)
    except OSError as error:
        raise OSError(error.errno, f"{error.strerror}. The last checkpoint is of iteration {folder.iterations}; "
                      f"`python -m ganlib resume {folder}` goes on from there", error.filename) from error
    except RuntimeError as error:
        if processes.count() == 1 or isinstance(error, torch.OutOfMemoryError):
            raise
        say(f"another process of this run ended. The last checkpoint is of iteration {folder.iterations}; "
            f"`python -m ganlib resume {folder}` goes on from there")
        return FAILED
    status = {"finished": FINE, "interrupted": INTERRUPTED, "diverged": FAILED}[ended["status"]]
    if status:
        say(f"{ended['message']}; {folder} keeps it"
            + (f", and `python -m ganlib resume {folder}` goes on" if status == INTERRUPTED else ""))
    result = {"folder": str(folder), **ended}
    lines = [f"{folder}: {ended['iterations']:,} iterations, {ended['status']} after {ended['seconds']:.1f} s"]
    if run.settings and status == FINE:
        table = score_table(run, *scores(run, 1000))
        folder.write("results.csv", listing.as_csv(table))
        result["results"], lines = table, [*lines, listing.as_text(table)]
    show(given, result, lines)
    return status


def evaluate(given):
    folder = Folder(given.run)
    _, run, _ = folder.load()
    tell(folder)
    n, floors, found = scores(run, given.n, given.seed, given.weights)
    if n < given.n:
        say(f"n = {n}: half of the {2 * n} samples that there are")
    if run.settings:
        table = score_table(run, n, floors, found)
    else:
        made = found[0] or {}
        table = [{"score": name, "generated": made.get(name), "real": mean, "standard error": error}
                 for name, (mean, error) in floors.items()]
    show(given, {"folder": str(folder), "iterations": run.iterations, "n": n, "scores": table},
         [f"{folder} at iteration {run.iterations:,}, {n:,} generated against as many real samples", listing.as_text(table)])
    return FINE


def score_table(run, n, floors, found):
    """Rows of a sweep's results: what each model has, and its scores; the last row is real against real."""
    nothing, broken = dict.fromkeys(floors), run.diverged
    real = {"model": "real", **dict.fromkeys(run.settings[0]), **{name: mean for name, (mean, _) in floors.items()}}
    return [*({"model": i, **run.settings[i], **(each or nothing), "broken at": broken.get(i)}
              for i, each in enumerate(found)), real | {"broken at": None}]


def sample(given):
    folder = Folder(given.run)
    _, run, _ = folder.load()
    tell(folder)
    path = samples.write(run, folder.path, given)
    show(given, {"folder": str(folder), "iterations": run.iterations, "to": str(path)}, [str(path)])
    return FINE


def list_runs(given):
    if not Path(given.folder).is_dir():
        raise ValueError(f"folder = {brief(given.folder)}: expected a folder with runs")
    table = listing.runs(given.folder)
    show(given, table, [listing.as_text(table) if table else f"no runs below {given.folder}"])
    return FINE


def show(given, result, lines):
    if not processes.first():
        return
    try:
        print(json.dumps(result, indent=2) if given.json else "\n".join(lines), flush=True)
    except BrokenPipeError:  # as of `| head`
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


COMMANDS = {"train": train, "sweep": train, "resume": resume, "evaluate": evaluate, "sample": sample, "list": list_runs}
