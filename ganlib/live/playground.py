"""The playground: an objective that the reader trains live, on a built page without a kernel as well as in Jupyter."""
import base64
import html
import io
import json
import math
import re
from pathlib import Path

import anywidget
import traitlets

from ..hyperparameters import declared
from ..objectives import ALL

__all__ = ["Playground"]

HERE = Path(__file__).parent
BUNDLES, GRAPHS = HERE / "static", HERE / "graphs"
# onnxruntime-web's plain WebAssembly build: from a checkout's npm packages if they are there, else from a public CDN.
RUNTIME_VERSION = "1.30.0"
RUNTIME_FILES = ("ort.wasm.min.mjs", "ort-wasm-simd-threaded.mjs", "ort-wasm-simd-threaded.wasm")
RUNTIME = HERE.parents[1] / "node_modules" / "onnxruntime-web" / "dist"
CDN = f"https://cdn.jsdelivr.net/npm/onnxruntime-web@{RUNTIME_VERSION}/dist/"
SEEDS = range(2 ** 32)
NAME = re.compile(r"[\w-]+", re.ASCII)


class Setting(traitlets.TraitType):
    """A trait for one declared hyperparameter; ValueError for a value outside its range."""

    def __init__(self, name, what, value):
        super().__init__(default_value=value)
        self.setting, self.what = name, what
        self.tag(sync=True)

    def validate(self, obj, value):
        self.what.check(self.setting, value)
        return value


class Playground(anywidget.AnyWidget):
    """A GAN on points in the plane, with its hyperparameters as controls, trained in the reader's browser.

    As the last value of a notebook's cell it shows a widget. Its stored output carries HTML as well, which a built page
    turns into the same playground (`js/host.js`), and which shows the stored figure where no JavaScript runs.

    Each control is a trait: `playground.clip = 0.05` moves the slider and acts at the next step. An optimizer's come
    without "optimizer": `playground.discriminator_learning_rate`.

    Args:
        objective: an `Objective`, for example `GAN(discriminator_steps=5)`; its hyperparameters are where the controls
            start. Its optimizers must be of the kind that was exported.
        data: "ring", "grid", "swiss_roll", or "drawn" for `points`
        seed: starts all random numbers, 0 to 2^32 - 1
        batch: real samples, and draws of noise, in each update: 16, 32, 64, 128, 256 or 512
        points: pairs of coordinates, the reader's own data; each stands for a Gaussian of standard deviation 0.05
        against: another `Objective`, trained beside the first one on the same data, seed and batch; or None
        name: by which links on the page find it, `<a href="#live-NAME?clip=1">`; that of the objective's file if empty
        figure: a square matplotlib figure to show until the reader presses Play; it is closed
        alt: what the figure shows, in words; required with a figure

    Raises:
        ValueError: for an objective that has no exported graphs, for data, a batch, points or a seed that cannot be, for a
            figure without `alt`
    """
    _esm = BUNDLES / "playground.js"
    _ipython_display_ = None  # ipywidgets 7 would display without the HTML

    objective = traitlets.Unicode().tag(sync=True)
    data = traitlets.Unicode().tag(sync=True)
    seed = traitlets.Int().tag(sync=True)
    batch = traitlets.Int().tag(sync=True)
    points = traitlets.List().tag(sync=True)
    against = traitlets.Dict().tag(sync=True)
    name = traitlets.Unicode().tag(sync=True)
    figure = traitlets.Unicode().tag(sync=True)
    alt = traitlets.Unicode().tag(sync=True)

    def __init__(self, objective, data="ring", seed=0, batch=128, points=(), against=None, name="", figure=None, alt=""):
        settings = settings_of(objective)
        if figure is not None and not alt.strip():
            raise ValueError(f"alt = {alt!r}: expected a description of the figure in words")
        if name and not NAME.fullmatch(name):
            raise ValueError(f"name = {name!r}: expected letters, digits, - and _")
        if against is not None:
            against = {"objective": exported_name(against), "settings": settings_of(against)}
        given = {"data": data, "seed": seed, "batch": batch, "points": [list(point) for point in points],
                 "against": against or {}}
        for trait, value in given.items():
            CHECKS[trait](value)  # before traitlets' own checks, which raise a TraitError
        self.traits_of = {trait_name(field): field for field in settings}
        self.add_traits(**{trait_name(field): Setting(field, what, value)
                           for field, (what, value) in declared(objective).items()})
        super().__init__(objective=exported_name(objective), name=name, figure=as_png(figure), alt=alt, **given)
        self.on_msg(self._answer)

    @property
    def settings(self):
        """The present value of each hyperparameter, by dotted name."""
        return {field: getattr(self, trait) for trait, field in self.traits_of.items()}

    @traitlets.validate("data", "seed", "batch", "points", "against")
    def _check(self, proposal):
        CHECKS[proposal.trait.name](proposal.value)
        return proposal.value

    def _answer(self, _, message, __):
        """Give the browser a file that it asks for after Play was pressed: its bytes, or where to load it from."""
        if message.get("type") != "asset":
            return
        answer, content = asset(message.get("name"))
        self.send({"type": "asset", "name": message.get("name"), **answer}, content)

    def __repr__(self):
        return f"Playground({self.objective!r}, data={self.data!r}, seed={self.seed})"

    def _repr_mimebundle_(self, **kwargs):
        bundle, metadata = super()._repr_mimebundle_(**kwargs)
        return {**bundle, "text/plain": repr(self), "text/html": self._html()}, metadata

    def _html(self):
        state = {name: getattr(self, name) for name in ("objective", "data", "seed", "batch", *self.traits_of)}
        state |= {name: getattr(self, name) for name in ("points", "against", "name") if getattr(self, name)}
        stored = f"<p>{html.escape(repr(self))}: with JavaScript, it trains here.</p>"
        if self.figure:
            # dark-light: the playground dims the figure in dark mode, the theme need not frame it.
            stored = f'<img class="dark-light" src="{self.figure}" alt="{html.escape(self.alt)}">'
        return f'<live-widget module="playground.js" state="{html.escape(json.dumps(state))}">{stored}</live-widget>'


def trait_name(field):
    """A hyperparameter's trait: discriminator_optimizer.learning_rate -> discriminator_learning_rate."""
    return field.replace("_optimizer.", "_")


def read_json(name):
    return json.loads((GRAPHS / f"{name}.json").read_text(encoding="utf-8"))


def settings_of(objective):
    """Each hyperparameter of an objective whose graphs are exported; ValueError for other kinds of optimizers."""
    manifest = read_json(exported_name(objective))
    settings = {name: value for name, (_, value) in declared(objective).items()}
    known = {control["name"] for control in manifest["controls"]} | manifest["constants"].keys()
    if settings.keys() != known:
        raise ValueError(f"objective = {objective!r}: expected optimizers such that its hyperparameters are "
                         f"{sorted(known)}, got {sorted(settings)}")
    return settings


def check_data(data):
    if data not in (known := read_json("index")["data"]):
        raise ValueError(f"data = {data!r}: expected one of {', '.join(map(repr, known))}")


def check_seed(seed):
    if isinstance(seed, bool) or not isinstance(seed, int) or seed not in SEEDS:
        raise ValueError(f"seed = {seed!r}: expected a whole number from 0 to {SEEDS[-1]}")


def check_batch(batch):
    if isinstance(batch, bool) or batch not in (known := read_json("index")["batches"]):
        raise ValueError(f"batch = {batch!r}: expected one of {', '.join(map(str, known))}")


def check_points(points):
    def finite(number):
        return isinstance(number, (int, float)) and not isinstance(number, bool) and math.isfinite(number)
    if not all(isinstance(point, (list, tuple)) and len(point) == 2 and all(map(finite, point)) for point in points):
        raise ValueError(f"points = {points!r}: expected pairs of finite numbers, such as [(0.5, -1.0)]")


def check_against(against):
    """{} or {"objective": name, "settings": {dotted name: value}}, as the page writes it."""
    if not against:
        return
    name, settings = against.get("objective"), against.get("settings", {})
    if name not in ALL or not (GRAPHS / f"{name}.json").exists():
        raise ValueError(f"against = {against!r}: expected the objective to be one of {', '.join(map(repr, ALL))}")
    known = {field: what for field, (what, _) in declared(ALL[name]()).items()}
    for field, value in settings.items():
        if field not in known:
            raise ValueError(f"against = {against!r}: expected settings among {', '.join(known)}")
        known[field].check(f"against.{field}", value)


CHECKS = {"data": check_data, "seed": check_seed, "batch": check_batch, "points": check_points, "against": check_against}


def exported_name(objective):
    """The name under which an objective's graphs are exported; ValueError for anything else, naming those that are."""
    names = [name for name, kind in ALL.items() if type(objective) is kind and (GRAPHS / f"{name}.json").exists()]
    if not names:
        classes = ", ".join(f"{kind.__name__}()" for name, kind in ALL.items() if (GRAPHS / f"{name}.json").exists())
        raise ValueError(f"objective = {objective!r}: expected one of {classes}")
    return names[0]


def asset(name):
    """A file that the widget's JavaScript may ask for.

    Returns:
        ({}, [bytes]), or ({"url": address}, []) if the runtime is not in this installation, or ({"error": reason}, [])
    """
    for folder in (BUNDLES, GRAPHS):
        if name in {file.name for file in folder.iterdir()}:
            return {}, [(folder / name).read_bytes()]
    if name in RUNTIME_FILES:
        file = RUNTIME / name
        return ({}, [file.read_bytes()]) if file.exists() else ({"url": CDN + name}, [])
    return {"error": "no such file in ganlib"}, []


def as_png(figure):
    """A matplotlib figure as the address of an image that needs no file; "" without a figure."""
    if figure is None:
        return ""
    import matplotlib.pyplot as plt
    content = io.BytesIO()
    figure.savefig(content, format="png", dpi=144, metadata={"Software": None})
    plt.close(figure)
    return "data:image/png;base64," + base64.b64encode(content.getvalue()).decode()
