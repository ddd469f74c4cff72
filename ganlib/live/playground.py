"""The playground: an objective that the reader trains live, on a built page without a kernel as well as in Jupyter."""
import base64
import html
import io
import json
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


class Playground(anywidget.AnyWidget):
    """A GAN on points in the plane, with its hyperparameters as controls, trained in the reader's browser.

    As the last value of a notebook's cell it shows a widget. Its stored output carries HTML as well, which a built page
    turns into the same playground (`js/host.js`), and which shows the stored figure where no JavaScript runs.

    Args:
        objective: an `Objective`, for example `GAN(discriminator_steps=5)`; its hyperparameters are where the controls
            start. Its optimizers must be of the kind that was exported.
        data: "ring", "grid" or "swiss_roll"
        seed: starts all random numbers, 0 to 2^32 - 1
        figure: a square matplotlib figure to show until the reader presses Play; it is closed
        alt: what the figure shows, in words; required with a figure

    Raises:
        ValueError: for an objective that has no exported graphs, for data or a seed that do not exist, for a figure
            without `alt`
    """
    _esm = BUNDLES / "playground.js"
    _ipython_display_ = None  # ipywidgets 7 would display without the HTML

    objective = traitlets.Unicode().tag(sync=True)
    data = traitlets.Unicode().tag(sync=True)
    seed = traitlets.Int().tag(sync=True)
    settings = traitlets.Dict().tag(sync=True)
    figure = traitlets.Unicode().tag(sync=True)
    alt = traitlets.Unicode().tag(sync=True)

    def __init__(self, objective, data="ring", seed=0, figure=None, alt=""):
        name = exported_name(objective)
        if figure is not None and not alt.strip():
            raise ValueError(f"alt = {alt!r}: expected a description of the figure in words")
        manifest = json.loads((GRAPHS / f"{name}.json").read_text(encoding="utf-8"))
        self._data_sets = list(manifest["data"])
        self._declared = {n: what for n, (what, _) in declared(objective).items()}
        settings = {n: value for n, (_, value) in declared(objective).items()}
        known = {control["name"] for control in manifest["controls"]} | manifest["constants"].keys()
        if settings.keys() != known:
            raise ValueError(f"objective = {objective!r}: expected optimizers such that its hyperparameters are "
                             f"{sorted(known)}, got {sorted(settings)}")
        for check, value in ((self._known_data, data), (self._known_seed, seed)):
            check(value)  # before traitlets' own checks, which raise a TraitError
        super().__init__(objective=name, data=data, seed=seed, settings=settings, figure=as_png(figure), alt=alt)
        self.on_msg(self._answer)

    def _known_data(self, data):
        if data not in self._data_sets:
            raise ValueError(f"data = {data!r}: expected one of {', '.join(map(repr, self._data_sets))}")
        return data

    def _known_seed(self, seed):
        if isinstance(seed, bool) or not isinstance(seed, int) or seed not in SEEDS:
            raise ValueError(f"seed = {seed!r}: expected a whole number from 0 to {SEEDS[-1]}")
        return seed

    @traitlets.validate("data", "seed", "settings")
    def _check(self, proposal):
        value = proposal.value
        if proposal.trait.name == "data":
            return self._known_data(value)
        if proposal.trait.name == "seed":
            return self._known_seed(value)
        if value.keys() != self._declared.keys():
            raise ValueError(f"settings = {value!r}: expected a value for each of {', '.join(self._declared)}")
        for name, what in self._declared.items():
            what.check(name, value[name])
        return value

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
        state = {name: getattr(self, name) for name in ("objective", "data", "seed", "settings")}
        stored = f"<p>{html.escape(repr(self))}: with JavaScript, it trains here.</p>"
        if self.figure:
            # dark-light: the playground dims the figure in dark mode, the theme need not frame it.
            stored = f'<img class="dark-light" src="{self.figure}" alt="{html.escape(self.alt)}">'
        return f'<live-widget module="playground.js" state="{html.escape(json.dumps(state))}">{stored}</live-widget>'


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
