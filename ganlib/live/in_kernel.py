"""What a widget that trains in the kernel offers in Python: play, pause, advance, and what was trained."""
import traitlets

from ..checks import devices, whole
from ..hyperparameters import declared
from . import kernel
from .settings import CHECKS, Setting, trait_name
from .trainings import Generator, Trainings, packed
from .widget import Widget

__all__ = ["InKernel"]


class InKernel(Widget):
    """What both playgrounds have in Python: the objective's controls, training in the kernel, and what was trained there.

    At most one playground trains in a kernel: a new one, or another one's `play()`, pauses it.
    """
    # A playground says what is trained, `_sides()` and `_source()`, as `compare` of its _TRAININGS takes them.
    _TRAININGS = Trainings
    seed = traitlets.Int().tag(sync=True)
    engine = traitlets.Unicode().tag(sync=True)
    device = traitlets.Unicode().tag(sync=True)
    devices = traitlets.List(read_only=True).tag(sync=True)
    traits_of = {}  # trait: dotted name of a hyperparameter
    _trained = None  # the kernel's engine, from its first use on

    def __init__(self, controls, **given):
        """A trait for each hyperparameter of the objective `controls`, and `given` values for the others."""
        kernel.pause_all()  # the cell may be running again
        found = declared(controls)
        self.traits_of = {trait_name(field): field for field in found}
        self._settable = [*self.traits_of, *filter(self.has_trait, CHECKS)]
        self.add_traits(**{trait: Setting(field, *found[field]) for trait, field in self.traits_of.items()})
        super().__init__(**given)
        self.set_trait("devices", devices())
        self.observe(self._settings_changed, list(self.traits_of))
        self.on_msg(self._answer)

    def __setattr__(self, name, value):
        """The objective stays what it is."""
        if name == "objective" and self.objective not in ("", value):
            raise ValueError(f"objective = {value!r}: expected {self.objective!r}; make another {type(self).__name__} for "
                             "another one")
        super().__setattr__(name, value)

    @property
    def settings(self):
        """The present value of each hyperparameter, by dotted name."""
        return {field: getattr(self, trait) for trait, field in self.traits_of.items()}

    def play(self):
        """Train until paused: in the kernel, without waiting, or in the browser of an open view."""
        if self.engine == "kernel":
            self._started().play()
        self.send({"type": "playing", "playing": True})

    def pause(self):
        """Stop training; `play` and `advance` go on from here."""
        if self._trained is not None:
            self._trained.pause()
        self.send({"type": "playing", "playing": False})

    def reset(self):
        """Back to before the first step, with the present settings and seed."""
        if self.engine == "kernel":
            self._started().reset(self.seed)
        else:
            self.send({"type": "reset"})

    def advance(self, steps, progress=True):
        """Train in the kernel for `steps` iterations, and wait. Interrupt the kernel to stop early: what was done is kept.

        Raises:
            ValueError: steps is not a whole number of at least 1
            RuntimeError: the engine is the browser
            Diverged: a loss became NaN or infinite, now or earlier; `reset` starts again
        """
        if self.engine != "kernel":
            raise RuntimeError(f"engine = {self.engine!r} trains in the page: set playground.engine = 'kernel' before")
        steps, started = whole("steps", steps), self._started()
        self.send({"type": "playing", "playing": False})  # an open view listens from now on
        started.advance(steps, progress)

    @property
    def steps(self):
        """Generator updates made in the kernel."""
        return self._trained.trainings.sides[0].steps if self._trained else 0

    @property
    def error(self):
        """What ended the training in the kernel by itself, an exception such as `Diverged`; None if nothing did."""
        return self._trained.trainings.error if self._trained else None

    @property
    def runs(self):
        """What was trained in the kernel, as a list of `ganlib.Run`: weights, history, samples; the one `against` is second.

        Each is a copy that goes its own way. RuntimeError if nothing was trained in the kernel.
        """
        if not self._trained:
            raise RuntimeError("nothing was trained in the kernel, and what the browser trains stays in the page: set "
                               "playground.engine = 'kernel' and call advance(steps) or play() before")
        return self._trained.runs()

    @property
    def generator(self):
        """A copy of the generator that was trained in the kernel: a module, z (n, latent) -> samples, with `sample(n)`.

        RuntimeError if nothing was trained in the kernel.
        """
        return Generator(self.runs[0])

    def close(self):
        """Stop training, and take the widget away from all pages."""
        if self._trained is not None:
            self._trained.pause()
        super().close()

    def _engine(self, device):
        if self._trained is None or self._trained.device != device:
            self._let_go()
            self._trained = kernel.Engine(self._say, device, self._TRAININGS)
        return self._trained

    def _started(self):
        """The kernel's engine with the present settings."""
        engine = self._engine(self.device)
        if not engine.trainings:
            engine.attend(self._sides(), self._source(), self.seed)
        return engine

    def _let_go(self):
        if self._trained is not None:
            self._trained.pause()
            self._trained = None

    def _say(self, message):
        self.send(*packed(message))

    def _answer(self, _, message, __):
        """Give the browser a file that it asks for, or obey its command to train."""
        if message.get("type") == "asset":
            super()._answer(_, message, __)
        elif message.get("type") == "start":
            settings = {"settings": self._sides(), "source": self._source(), "seed": self.seed}
            self._engine(message["device"]).receive(message | settings)  # the trait `device` may come later
        elif self._trained is not None:
            self._trained.receive(message)

    def _settings_changed(self, _):
        if self._trained:
            self._trained.set_values(0, self.settings)

    @traitlets.observe("seed")
    def _seed_changed(self, _):
        if self._trained and self._trained.trainings.seed != self.seed:
            self._trained.reset(self.seed)

    @traitlets.observe("engine", "device")
    def _engine_changed(self, _):
        if self._trained is not None and (self.engine, self.device) != ("kernel", self._trained.device):
            self._let_go()
