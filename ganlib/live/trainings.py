"""One training in Python or two side by side, and what a page is told of them, as js/worker.js tells it."""
import math
import time
import traceback

import numpy as np
import torch

from ..train import Diverged
from .trainer import Trainer

__all__ = ["Trainings", "packed"]

MEASURE = 0.2  # s between two measurements of how good the samples are


class Trainings:
    """Trainings with the same data, batch and seed, and the same number of steps.

    Args:
        send: called with each answer: a dict that may hold arrays and tensors
        device: "cpu" or "cuda"

    Attributes:
        trainers: the `Trainer` of each
        source: as for `Trainer`
        error: what ended them by itself, an exception, or None
        made: iterations since the last frame
        told: when that was, a time of `time.perf_counter`
        took: how many seconds it took
    """

    def __init__(self, send, device):
        self.send, self.device = send, device
        self.trainers, self.rows = [], []
        self.source = self.seed = self.error = None
        self.made, self.took, self.told, self.measured = 0, 0.0, -math.inf, -math.inf

    def __bool__(self):
        return bool(self.trainers)

    def compare(self, settings, source, seed):
        """These from now on, [{"objective": name, "values": {dotted name: value}}], from their start."""
        self.trainers = [Trainer(setting["objective"], setting["values"], self.device) for setting in settings]
        self.source = source
        self.reset(seed)

    def reset(self, seed):
        """From the start again."""
        self.seed, self.error, self.made = seed, None, 0
        self.rows = [[] for _ in self.trainers]
        for trainer in self.trainers:
            trainer.reset(seed)
        self.tell()

    def train(self, iterations):
        for trainer, rows in zip(self.trainers, self.rows):
            rows.append(trainer.advance(iterations, self.source))
            if trainer.diverged is not None:
                self._diverge(trainer)
                return
        self.made += iterations

    def single(self, role):
        """One update of the "discriminator" or "generator" of each."""
        for trainer in self.trainers:
            if not trainer.single(role, self.source):
                self._diverge(trainer)
                return

    def catch_up(self):
        """After an interruption between two, both get to the same step."""
        most = max(trainer.steps for trainer in self.trainers)
        for trainer, rows in zip(self.trainers, self.rows):
            if trainer.steps < most:
                rows.append(trainer.advance(most - trainer.steps, self.source))

    def _diverge(self, trainer):
        self.error = Diverged(f"{trainer.name}: a loss became NaN or infinite at step {trainer.diverged}; the weights are "
                              f"back at step {trainer.steps}. Reset, with smaller learning rates.", trainer.run(self.source))
        self.frame()

    def fail(self, error):
        """Say what went wrong, to the page and to who reads the kernel's output."""
        self.error = error
        traceback.print_exception(error)
        self.send({"type": "failed", "reason": f"{type(error).__name__}: {error}"})

    # ---- answers

    def tell(self):
        """All that a page must know before the next frame."""
        for trainer in self.trainers:
            points, floor = trainer.show_real(self.source)
        self.send({"type": "real", "data": self.source["data"], "points": points, "floor": floor})
        self.frame()

    def frame(self, running=False):
        """The present state; while they are running not all that takes long is measured each time."""
        start = time.perf_counter()
        measured = not running or start - self.measured >= MEASURE
        if measured:
            self.measured = start
        panes = [self._shown(*pair, measured) for pair in zip(self.trainers, self.rows)]
        end = time.perf_counter()
        rate, self.made, self.took, self.told = self.made / (end - self.told), 0, end - start, end
        self.send({"type": "frame", "data": self.source["data"], "panes": panes, "rate": rate})
        for pane, trainer in enumerate(self.trainers):
            if trainer.diverged is not None:
                self.send({"type": "diverged", "pane": pane, "step": trainer.diverged})

    def _shown(self, trainer, rows, measured):
        new = np.concatenate([*rows, np.empty((0, len(trainer.measured)))])
        rows.clear()
        view = trainer.view(self.source)
        measures = trainer.measure(view["samples"], self.source) if measured else {}
        return {"name": trainer.name, "steps": trainer.steps, "discriminatorSteps": trainer.discriminator_steps,
                "last": trainer.last, "rows": new, **view, **measures}


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
