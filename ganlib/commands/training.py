"""Training in a folder, so that a run survives: a kill, Ctrl-C, a full disk, divergence."""
import json
import signal
import sys
import time
from contextlib import contextmanager

from tqdm import tqdm

from .. import processes
from ..run import CHECK_EVERY, Diverged, threads_for
from . import sheets

__all__ = ["go_on"]

CHECKPOINT, STOP = 1, 2


def go_on(run, folder, made_of, every=60, quiet=False):
    """Train a run to its configuration's number of steps, and keep all that is worth keeping in its folder.

    Args:
        run, made_of: a run and its configuration
        folder: a `Folder` that nobody else trains in
        every: seconds between checkpoints
        quiet: no progress bar

    Returns:
        how it ended, a dict: `status` "finished", "interrupted" or "diverged", `iterations`, `seconds` of this command,
        the `last` values measured, and a `message` where there is one
    """
    began = time.monotonic()
    folder.begin()
    folder.write("configuration.json", made_of.text)
    folder.write_history(run)
    ended = {"status": "finished"}
    with stopping() as asked, threads_for(run.state["generator.weights"].numel()):
        try:
            loop(run, folder, made_of, Pause(asked, every, run.state["generator.weights"].device), quiet)
            if run.iterations < made_of.steps:
                ended = {"status": "interrupted", "message": f"interrupted at iteration {run.iterations}"}
        except Diverged as error:  # the run is at its last good state
            ended = {"status": "diverged", "message": str(error)}
            folder.write_history(run)
            folder.keep(run, made_of)
        ended |= {"iterations": run.iterations, "seconds": round(time.monotonic() - began, 3), "last": last(run)}
        folder.write("outcome.json", json.dumps(ended, indent=2) + "\n")
    return ended


class Pause:
    """Asked before each iteration whether training pauses: `why` is CHECKPOINT, STOP or 0, the same in every process."""

    def __init__(self, asked, every, device):
        self.asked, self.every, self.device = asked, every, device
        self.go_on()

    def go_on(self):
        self.why, self.due, self.made = 0, time.monotonic() + self.every, False

    def __call__(self):
        due = self.made and time.monotonic() >= self.due  # an iteration at least lies between two checkpoints
        self.why, self.made = processes.agreed(STOP if self.asked else CHECKPOINT if due else 0, self.device), True
        return self.why > 0


def loop(run, folder, made_of, pause, quiet):
    """Iterations, with a sheet every so many of them and a checkpoint at each pause and at the end."""
    if run.iterations >= made_of.steps:
        return
    board, kept = tensorboard(folder, run.iterations), run.iterations
    with tqdm(total=made_of.steps, initial=run.iterations, unit="it", disable=quiet or not processes.first(),
              file=sys.stderr, mininterval=0.1 if sys.stderr.isatty() else 10) as bar:
        while run.iterations < made_of.steps and pause.why != STOP:
            to_sheet = made_of.sheet_every - run.iterations % made_of.sheet_every
            made = run.iterate(min(CHECK_EVERY, made_of.steps - run.iterations, to_sheet), pause)
            bar.update(made)
            if made == to_sheet or run.iterations == made_of.steps:
                picture(run, folder)
            if pause.why or run.iterations == made_of.steps:
                folder.add_to_history(run, kept)
                if board:
                    add_to_board(board, run, kept)
                folder.keep(run, made_of)
                kept = run.iterations
                if pause.why == CHECKPOINT:
                    pause.go_on()
                bar.set_postfix({name: f"{value:.3g}" for name, value in last(run).items() if isinstance(value, float)
                                 and name.endswith("_loss")}, refresh=False)


def picture(run, folder):
    """A sheet of samples, always from the same noise."""
    if processes.first() and (content := sheets.sheet(run)) is not None:
        folder.write(f"samples/{run.iterations:010}.png", content)


@contextmanager
def stopping():
    """A list that is empty until SIGINT or SIGTERM comes. Another SIGINT, a second later, does not wait."""
    asked = []

    def ask(number, frame):
        asked.append(time.monotonic())
        if number == signal.SIGINT and asked[-1] - asked[0] > 1:  # torchrun passes the terminal's on
            raise KeyboardInterrupt
    before = {number: signal.signal(number, ask) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield asked
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def last(run):
    """The last values measured, by name; in a sweep a list, one a model. None stands for what is not finite."""
    def plain(value):
        return [plain(each) for each in value] if isinstance(value, list) else value if abs(value) < float("inf") else None
    return {name: plain(value[-1].tolist()) for name, value in run.history.items()} if run.iterations else {}


def tensorboard(folder, iterations):
    """A writer of TensorBoard's files where it is installed, which overwrites what comes after `iterations`; else None."""
    if not processes.first():
        return None
    try:
        from torch.utils.tensorboard import SummaryWriter
    except ImportError:
        return None
    return SummaryWriter(folder.path / "tensorboard", purge_step=iterations + 1)


def add_to_board(board, run, after):
    """What was measured from iteration `after` on; of a sweep, each model's curve."""
    for name, values in run.history.items():
        for i, value in enumerate(values[after:].tolist(), after + 1):
            for model, each in enumerate(value) if isinstance(value, list) else [("", value)]:
                board.add_scalar(f"{name}/{model}" if model != "" else name, each, i)
    board.flush()
