"""A run's folder: its configuration, its last two checkpoints, its history, its sheets of samples, and how it ended."""
import csv
import io
import json
import os
import re
from contextlib import contextmanager, nullcontext
from pathlib import Path

import torch

from .. import checkpoints, files
from . import configuration

try:
    import fcntl
except ImportError:  # Windows
    fcntl = None

__all__ = ["Folder", "Unwritten", "free"]

KEPT = 2  # checkpoints


class Folder:
    """A run's folder, there or not yet.

    `noted` collects what is worth telling about it: checkpoints that were passed over.
    """

    def __init__(self, path):
        self.path = Path(path)
        self.noted = []

    def __str__(self):
        return str(self.path)

    @property
    def holds_a_run(self):
        return (self.path / "configuration.json").exists() or bool(self.checkpoints())

    def checkpoints(self):
        """The files, the last one first."""
        return sorted(self.path.glob("checkpoint-*.pt"), reverse=True)

    @property
    def iterations(self):
        """Of the last checkpoint, by its name."""
        names = [re.fullmatch(r"checkpoint-(\d+)\.pt", path.name) for path in self.checkpoints()]
        return next((int(name[1]) for name in names if name), 0)

    def write(self, name, content):
        """A text or bytes, whole or not at all."""
        path = self.path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        files.write(path, content.encode() if isinstance(content, str) else content)

    def keep(self, run, made_of):
        """A checkpoint of a run with its configuration; of the others, all but the last go."""
        values = checkpoints.contents(run) | {"configuration": made_of.text}
        checkpoints.write(self.path / f"checkpoint-{run.iterations:010}.pt", values)
        for path in self.checkpoints()[KEPT:]:
            path.unlink()

    def good(self):
        """(path, what it holds) of the last checkpoint that is whole, or None; `noted` says which are not.

        Raises:
            ValueError: there are some, and none is whole
        """
        found = self.checkpoints()
        for path in found:
            try:
                return path, checkpoints.read(path)
            except ValueError as error:
                self.noted.append(f"{error}; taking the one before")
        if found:
            raise ValueError(f"{self} has {len(found)} checkpoints, and none is whole: to begin anew, delete them")

    def load(self, steps=None, device=None):
        """The configuration, the run as it was last kept, and the checkpoint it is from, or None.

        Args:
            steps, device: other ones than the configuration has

        Raises:
            ValueError: it holds no run, or one that does not go on from its checkpoint
        """
        if not self.holds_a_run:
            raise ValueError(f"{self}: expected a run's folder, with configuration.json in it")
        found, made_of = self.good(), None
        try:
            made_of = configuration.read(self.path / "configuration.json")
        except FileNotFoundError:
            if not found:
                raise
            self.noted.append(f"{self} has no configuration.json; taking the checkpoint's")
        except ValueError as error:
            raise ValueError(f"{error}. Correct it, or delete it and the checkpoint's is taken") from None
        if found:
            path, saved = found
            kept = configuration.parse(saved.get("configuration", ""), path)
            made_of = made_of or kept
            for name, (asked, was) in made_of.differences(kept).items():
                raise ValueError(f"{self}/configuration.json has {name} = {asked}, and {path.name} was made with {was}: "
                                 "put it back, or train another run")
        made_of = configuration.changed(made_of, steps=steps, device=device)
        run = made_of.start()
        return made_of, run.restore(path) if found else run, found and path

    def set_aside(self, good):
        """Rename the checkpoints after the last good one, which are damaged, so that they do not count as kept."""
        for path in self.checkpoints():
            if good and path.name > good.name:
                path.replace(path.with_suffix(".damaged"))

    def write_history(self, run):
        self.write("history.csv", header(run) + rows(run, 0))

    def add_to_history(self, run, after):
        """Add the rows of the iterations from `after` on. If this is cut off, `write_history` writes all again."""
        if run.iterations > after:
            with open(self.path / "history.csv", "a", encoding="utf-8") as file:
                file.write(("" if after else header(run)) + rows(run, after))

    def begin(self):
        """Forget how the last command ended."""
        (self.path / "outcome.json").unlink(missing_ok=True)

    def outcome(self):
        """How the last command that trained it ended, a dict; of one that was killed, or still trains, it is empty."""
        try:
            found = json.loads((self.path / "outcome.json").read_text(encoding="utf-8"))
            return found if isinstance(found, dict) else {}
        except (OSError, ValueError):
            return {}

    @contextmanager
    def alone(self):
        """Makes the folder, and refuses a second process that would train in it.

        Raises:
            ValueError: another process trains in it
            OSError: nothing can be written there
        """
        try:
            self.path.mkdir(parents=True, exist_ok=True)
            file = open(self.path / ".lock", "a", encoding="utf-8")
        except OSError as error:
            raise OSError(error.errno, f"{error.strerror}, and training writes there", str(self)) from error
        with file:
            if fcntl:
                try:
                    fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)  # ends with the process, however that ends
                except BlockingIOError:
                    raise ValueError(f"{self}: another process trains this run") from None
            yield

    @property
    def busy(self):
        """Whether a process trains in it."""
        if not fcntl or not (self.path / ".lock").exists():
            return False
        with open(self.path / ".lock", encoding="utf-8") as file:
            try:
                fcntl.flock(file, fcntl.LOCK_SH | fcntl.LOCK_NB)
            except BlockingIOError:
                return True
        return False


class Unwritten(Folder):
    """A run's folder for a process that only helps to train: process 0 writes."""

    def write(self, name, content):
        pass

    def keep(self, run, made_of):
        pass

    def add_to_history(self, run, after):
        pass

    def set_aside(self, good):
        pass

    def begin(self):
        pass

    def alone(self):
        return nullcontext()


def header(run):
    """The first line of a history."""
    models = ["model"] * (run.state["generator.weights"].dim() > 1)
    return ",".join(["iteration", *models, *run.history]) + "\n" if run.history else ""


def rows(run, after):
    """The history from iteration `after` on as text, a line an iteration, or in a sweep a line a model."""
    if not run.history:
        return ""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    alone = run.state["generator.weights"].dim() == 1
    values = torch.stack([value[after:].cpu().reshape(run.iterations - after, -1) for value in run.history.values()], -1)
    for iteration, models in enumerate(values.tolist(), after + 1):  # values (iterations, models, names)
        for model, measured in enumerate(models):
            writer.writerow([iteration, *[model] * (not alone), *(f"{value:.9g}" for value in measured)])
    return text.getvalue()


def free(parent, name):
    """The first folder `name`, `name_2`, ... in `parent` that is not there yet."""
    found, number = Path(parent) / name, 1
    while os.path.lexists(found):
        number += 1
        found = Path(parent) / f"{name}_{number}"
    return found
