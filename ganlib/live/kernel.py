"""The playground's second engine: training in the Python process that the widget lives in, on its CPU or GPU.

It takes the commands that js/training/worker.js takes, but for those that the widget's traits make needless, and gives the
same answers, which js/training/kernel_engine.js hands to the page.
"""
import atexit
import math
import os
import threading
import time
from contextlib import contextmanager

import torch
from tqdm.auto import tqdm

from ..run import CHECK_EVERY, Diverged, threads_for
from .plane import PAGE
from .trainings import Trainings

__all__ = ["Engine", "pause_all"]

BURST = 0.02  # s of training between two looks at who wants something else
DRAWING = 1 / 4  # of the time, at most
PATIENCE = 10.0  # s after which training that nobody draws waits: the page may be gone, or the kernel busy
BLOCKING = 0.5  # s between frames while a cell runs, when no answer of the page can come
THREAD = "ganlib playground"

_alone = threading.RLock()  # held by whoever starts, stops or changes a training
_playing = None  # the only engine that may have a thread


def pause_all():
    """End the thread that trains in this process, if there is one, and tell its page."""
    with _alone:
        if (engine := _playing) is not None:
            trained = engine.playing
            engine.pause()
            if trained:
                engine.send({"type": "playing", "playing": False})


atexit.register(pause_all)  # a thread inside torch must not outlive the interpreter


def after(seconds):
    """A function that tells whether so many seconds have gone by since now."""
    end = time.perf_counter() + seconds
    return lambda: time.perf_counter() >= end


def one_thread():
    """A playground's networks are small."""
    return threads_for(PAGE.width)


class Engine:
    """Trains in a thread, in short bursts; all else waits for the end of an iteration and happens between two.

    When a method returns, what it does is done.

    Args:
        send: called with each answer, also from the thread: a dict that may hold arrays and tensors
        device: as `ganlib.checks.devices` names it
        kind: `Trainings`, or `ImageTrainings`

    Attributes:
        trainings: what it trains, a `Trainings`
        playing: whether it trains, in a thread
    """

    def __init__(self, send, device, kind=Trainings):
        self.send, self.device, self.trainings = send, device, kind(send, device)
        self.interval, self.speed = 0.0, math.inf  # s between frames, at least; iterations a second, at most
        self.playing = self.stopping = False
        self.watched = False  # the page pressed Play, so that training waits for the page
        self.drawn = True  # the page has drawn the last frame
        self.until, self.wish = math.inf, None  # the step at which it pauses by itself, and the page's number for that
        self.thread, self.wake = None, threading.Event()
        self._restart_count()

    def __bool__(self):
        """Whether anything was trained, or is about to be."""
        return bool(self.trainings)

    def receive(self, command):
        """Obey a command of the page. An error ends the training and is sent."""
        try:
            self._obey(command)
        except Exception as error:
            self.pause()
            self.trainings.fail(error)

    def _obey(self, command):
        match command["type"]:
            case "start":
                self.interval, self.speed = command["interval"] / 1000, command["speed"] or math.inf
                self.attend(command["settings"], command["source"], command["seed"])
            case "interval":
                self.interval = command["interval"] / 1000
            case "speed":
                self.speed = command["speed"] or math.inf  # JSON has no infinity
                self._restart_count()
            case "drawn":
                self.drawn = True
                self.wake.set()
            case "reset":
                self.reset(self.trainings.seed)
            case "play" if self._may_train():
                self.play(watched=True, until=command.get("until"), wish=command.get("id"))
            case "pause":
                self.pause()
                self.trainings.frame()
            case "step" if self._may_train():
                self.step(command["role"], command["times"])
            case "ask" if self.trainings:
                with self._resting():
                    self.send({"type": "answer", "id": command["id"], **self.trainings.answer(command)})
            case "stop":
                self.pause()

    def _may_train(self):
        """Whether the page's trainings can go on; after a divergence from the last good weights, as it asks for it."""
        self.trainings.forgive()
        return self.trainings.error is None

    # ---- what is trained

    def attend(self, settings, source, seed):
        """Show a page what is trained here already; without such a training, or after an error, start these ones."""
        ours = self.trainings
        with self._resting():
            if ours and isinstance(ours.error, (type(None), Diverged)):
                ours.tell()
            else:
                ours.compare(settings, source, seed)

    def compare(self, settings, source=None):
        """These trainings from now on, as `Trainings.compare` takes them, from their start; on other data if given."""
        with self._resting():
            self.trainings.compare(settings, source or self.trainings.source, self.trainings.seed)

    def reset(self, seed):
        """From the start again."""
        with self._resting():
            self.trainings.reset(seed)

    def set_values(self, pane, values):
        """New settings of one training, from its next update on."""
        with self._resting():
            self.trainings.sides[pane].set_values(values)

    def set_source(self, source):
        """Where real samples come from now; see `Trainings`."""
        if source != self.trainings.source:
            with self._resting():
                self.trainings.set_source(source)

    def runs(self):
        """A copy of each `ganlib.Run`."""
        with self._resting():
            return [side.copy() for side in self.trainings.sides]

    # ---- training

    def play(self, watched=False, until=None, wish=None):
        """Train in a thread until paused, or until a step. No other engine of this process trains meanwhile."""
        global _playing
        with _alone:
            self._check()
            self.until, self.wish = until or math.inf, wish
            if self.playing:
                return
            pause_all()
            _playing, self.playing, self.watched, self.drawn = self, True, watched, True
            self.trainings.told = time.perf_counter()
            self._restart_count()
            self._start_thread()

    def pause(self):
        """End the thread, after the iteration that it has begun."""
        global _playing
        with _alone:
            self.playing = False
            self._end_thread()
            if _playing is self:
                _playing = None

    def step(self, role, times=1):
        """So many "iteration"s, or updates of the "discriminator" or "generator" alone, of each training."""
        with _alone, one_thread():
            self.pause()
            if role == "iteration":
                self.trainings.train(times)
            else:
                for _ in range(times):
                    self.trainings.single(role)
            if self.trainings.error is None:
                self.trainings.frame()

    def advance(self, steps, progress=True):
        """Train `steps` iterations before returning; KeyboardInterrupt ends it early. `Diverged` if one does."""
        hidden = not progress or "TQDM_DISABLE" in os.environ  # tqdm's own notebook bar overlooks the variable
        ours = self.trainings
        with _alone, one_thread():
            pause_all()
            self._check()
            ours.tell()
            with tqdm(total=steps, unit="it", disable=hidden) as bar:
                try:
                    while steps and ours.error is None:
                        made = ours.train(min(steps, CHECK_EVERY), after(BLOCKING))
                        steps -= made
                        bar.update(made)
                        if time.perf_counter() - ours.told >= BLOCKING:
                            ours.frame()
                except KeyboardInterrupt:
                    ours.catch_up()
            self._check()
            ours.frame()

    def _check(self):
        if self.trainings.error is not None:
            raise self.trainings.error

    @contextmanager
    def _resting(self):
        """Between two bursts; then the thread goes on, if it was playing."""
        with _alone, one_thread():
            self._end_thread()
            try:
                yield
            finally:
                if self.playing:
                    self._start_thread()

    def _start_thread(self):
        if self.thread is None:
            torch.get_num_threads()  # now: a thread that torch first meets under `threads_for` keeps that number
            self.stopping = False
            self.thread = threading.Thread(target=self._run, name=THREAD, daemon=True)
            self.thread.start()

    def _end_thread(self):
        if self.thread is not None:
            self.stopping = True
            self.wake.set()
            self.thread.join()
            self.thread = None

    # ---- in the thread

    def _run(self):
        try:
            with one_thread():
                while self.playing and not self.stopping:
                    if wait := self._turn():
                        self.wake.wait(wait)
                        self.wake.clear()
        except Exception as error:
            self.playing = False
            self.trainings.fail(error)

    def _turn(self):
        """A frame if one is due, and a burst if one is allowed. Returns how many seconds there is nothing to do."""
        ours = self.trainings
        waited = time.perf_counter() - ours.told
        if ours.made and self.drawn and waited >= max(self.interval, ours.took / DRAWING):
            self.drawn = False
            ours.frame(running=True)
        elif self.watched and not self.drawn and waited > PATIENCE:
            self._restart_count()
            return PATIENCE
        if (due := self._due()) < 1:
            return 1 / max(self.speed, 60)
        self._burst(due)
        return 0

    def _restart_count(self):
        """Where the count of a limited speed begins."""
        self.since, self.counted = time.perf_counter(), 0

    def _due(self):
        """Iterations that may be made now."""
        if self.speed == math.inf:
            return math.inf
        return math.floor((time.perf_counter() - self.since) * self.speed) - self.counted

    def _burst(self, due):
        """Train for a moment."""
        late = after(BURST)
        ours = self.trainings
        left = self.until - ours.sides[0].steps
        most = min(due, CHECK_EVERY, left if left > 0 else math.inf)  # a step that is past stops nothing
        made = ours.train(most, lambda: self.stopping or late())
        self.counted += made
        if ours.error is not None:
            self.playing = False
        elif 0 < left == made:
            self.playing = False
            ours.frame()
            self.send({"type": "reached", "id": self.wish})
