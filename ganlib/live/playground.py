"""The playground: an objective that the reader trains live, on a built page without a kernel as well as in Jupyter."""
import html
import json

import traitlets

from ..checks import devices, whole
from ..objectives import Objective
from .in_kernel import InKernel
from .opening import opening
from .plane import PAGE, SIZES
from .settings import (
    CHECKS,
    as_challenges,
    as_points,
    check_graphs,
    check_words,
    exported_name,
    found_of,
    settings_of,
    side,
)
from .widget import BUNDLES, as_png, element

__all__ = ["Playground"]


class Playground(InKernel):
    """A GAN on points in the plane, with its hyperparameters as controls, trained in the reader's browser or in the kernel.

    As the last value of a notebook's cell it shows a widget. Its stored output carries HTML as well, which a built page
    turns into the same playground (`js/widget/host.js`), and which shows the stored figure where no JavaScript runs.

    Each control is a trait: `playground.clip = 0.05` moves the slider and acts at the next step. An optimizer's come
    without "optimizer": `playground.discriminator_learning_rate`.

    Both engines make the same run of the same settings, up to rounding. The kernel's is also there as Python objects:
    `advance(steps)` or `play()` and `pause()`, and then `generator` and `runs`. At most one playground trains in a kernel:
    a new one, or another one's `play()`, pauses it. What was trained is let go of when `engine` or `device` changes.

    Args:
        objective: an `Objective`, for example `GAN(discriminator_steps=5)`; its hyperparameters are where the controls
            start. Its optimizers must be of the kind that was exported. One of your own trains in the kernel alone.
        data: "ring", "grid", "swiss_roll", or "drawn" for `points`
        seed: starts all random numbers, 0 to 2^32 - 1
        batch: real samples, and draws of noise, in each update: 16, 32, 64, 128, 256 or 512
        points: pairs of coordinates, the reader's own data; each stands for a Gaussian of standard deviation 0.05
        against: another `Objective`, trained beside the first one on the same data, seed and batch; or None
        name: by which links on the page find it, `<a href="#live-NAME?clip=1">`; that of the objective's file if empty
        figure: a square matplotlib figure to show until the reader presses Play; it is closed
        alt: what the figure shows, in words; required with a figure
        challenges: what the reader is to make happen, pairs of a text and stages that one run must go through: a dict of
            bounds, or a list of them, such as ("8 modes within 1,000 steps", {"covered": (8, 8), "steps": (0, 1000)}).
            Numbers are what is measured, derived or set, `steps`, `covered`, `quality`, `distance`, `pull`, `mean_slope`,
            and `held`: for how many steps in a row the other bounds of the stage have held
        bet: the step at which the run pauses and the stage says who of the two is nearer to the data, and whether the
            reader had bet on it; 0 for no bet. It is shown only beside another training.
        engine: where it trains, "browser" or "kernel"
        device: of the kernel, "cpu" or "cuda"; the best there is if None
        width: units of the networks' hidden layers: 32 (of two), 64 or 128 (of three). The page has graphs for 32 and
            128 with the objective's own choices, such as its loss; the kernel trains them with all.

    Raises:
        ValueError: for an objective or choices that the page has no graphs of, if the kernel is not to train, for data, a
            batch, points, a seed, a challenge, a bet, an engine, a device or a width that cannot be, for a figure without
            `alt`
    """
    _esm = BUNDLES / "playground.js"

    objective = traitlets.Unicode().tag(sync=True)
    data = traitlets.Unicode().tag(sync=True)
    batch = traitlets.Int().tag(sync=True)
    points = traitlets.List().tag(sync=True)
    against = traitlets.Dict().tag(sync=True)
    challenges = traitlets.List().tag(sync=True)
    bet = traitlets.Int().tag(sync=True)
    opening = traitlets.Dict().tag(sync=True)
    name = traitlets.Unicode().tag(sync=True)
    figure = traitlets.Unicode().tag(sync=True)
    alt = traitlets.Unicode().tag(sync=True)
    width = traitlets.Int().tag(sync=True)

    def __init__(self, objective, data="ring", seed=0, batch=128, points=(), against=None, name="", figure=None, alt="",
                 challenges=(), bet=0, engine="browser", device=None, width=PAGE.width):
        CHECKS["engine"](engine)
        found = found_of(objective, engine)
        settings = settings_of(objective, found)
        self._own, self._manifest = (objective if "own" in found else None), found
        if figure is not None and not hasattr(figure, "savefig"):
            raise ValueError(f"figure = {figure!r}: expected a figure of matplotlib, or None")
        check_words(name, alt, "figure", figure is not None)
        if against is not None:
            if not isinstance(against, Objective):
                raise ValueError(f"against = {against!r}: expected an Objective such as WGAN(), or None")
            against = {"objective": exported_name(against), "settings": settings_of(against, found_of(against, "browser"))}
        given = {"data": data, "seed": seed, "batch": batch, "points": as_points(points),
                 "against": against or {}, "engine": engine, "width": width,
                 "device": devices()[-1] if device is None else device}
        for trait, value in given.items():
            CHECKS[trait](value)  # before traitlets' own checks, which raise a TraitError
        if engine == "browser":
            check_graphs(width, found["name"], settings)
        challenges = as_challenges(challenges, found)
        super().__init__(objective, objective=found["name"], name=name, figure=as_png(figure), alt=alt,
                         challenges=challenges, bet=whole("bet", bet, 0), **given)

    @traitlets.validate("data", "seed", "batch", "points", "against", "engine", "device", "width")
    def _check(self, proposal):
        CHECKS[proposal.trait.name](proposal.value)
        if self._own and proposal.trait.name == "engine" and proposal.value != "kernel":
            raise ValueError(f"engine = {proposal.value!r}: expected 'kernel': a page has no graphs of {self.objective}")
        return proposal.value

    def _answer(self, _, message, __):
        if message.get("type") == "asset" and self._own and message.get("name") == f"{self.objective}.json":
            self.send({"type": "asset", "name": message["name"]}, [json.dumps(self._manifest).encode()])
        else:
            super()._answer(_, message, __)

    def _sides(self):
        sides = [{"objective": self.objective, "values": self.settings, "own": self._own, "width": self.width}]
        if self.against:
            sides.append(side(self.against) | {"width": self.width})
        return sides

    def _source(self):
        """As the page has it; without points of the reader's own, not from them."""
        points = [list(point) for point in self.points]
        return {"data": self.data if points or self.data != "drawn" else "ring", "centres": points or [[0, 0]],
                "batch": self.batch}

    @traitlets.observe("data", "batch", "points")
    def _source_changed(self, _):
        if self._trained:
            self._trained.set_source(self._source())

    @traitlets.observe("against")
    def _against_changed(self, _):
        if not self._trained:
            return
        sides = self._sides()
        if [side["objective"] for side in sides] != [side.name for side in self._trained.trainings.sides]:
            self._trained.compare(sides)
        elif self.against:
            self._trained.set_values(1, sides[1]["values"])

    @traitlets.observe("width")
    def _width_changed(self, _):
        if self._trained:
            self._trained.compare(self._sides())

    def __repr__(self):
        return f"Playground({self.objective!r}, data={self.data!r}, seed={self.seed})"

    def _repr_mimebundle_(self, **kwargs):
        source, size = self._source(), SIZES[self.width]
        self.opening = opening(self.objective, self.settings, source, self.seed, own=self._own, size=size) | (
            {"beside": opening(*self.against.values(), source, self.seed, size=size)} if self.against else {})
        return super()._repr_mimebundle_(**kwargs)

    def _html(self):
        if self._own:  # a built page could not train it
            shown = f'<img src="{self.figure}" alt="{html.escape(self.alt)}">'
            return shown if self.figure else f"<p>{html.escape(repr(self))}</p>"
        state = {name: getattr(self, name) for name in ("objective", "data", "seed", "batch", *self.traits_of)}
        state |= {"width": self.width} if self.width != PAGE.width else {}
        further = ("points", "against", "name", "challenges", "bet", "opening")
        state |= {name: getattr(self, name) for name in further if getattr(self, name)}
        stored = f"<p>{html.escape(repr(self))}: with JavaScript, it trains here.</p>"
        if self.figure:
            # dark-light: the playground dims the figure in dark mode, the theme need not frame it.
            stored = f'<img class="dark-light" src="{self.figure}" alt="{html.escape(self.alt)}">'
        return element("playground.js", state, stored)
