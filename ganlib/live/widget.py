"""What every widget of the book is in Python: its output carries HTML, it refuses names that are no trait, and its page gets
the files that it asks for.
"""
import base64
import html
import io
import json
from pathlib import Path

import anywidget

from .plane import GRAPHS, IMAGE_GRAPHS, SHEETS

__all__ = ["BUNDLES", "Widget", "answered", "as_png", "asset", "element"]

HERE = Path(__file__).parent
BUNDLES = HERE / "static"
# onnxruntime-web's plain WebAssembly build: from a checkout's npm packages if they are there, else from a public CDN, from
# which a page takes nothing but these very bytes (sha384).
RUNTIME_VERSION = "1.30.0"
RUNTIME_FILES = {
    "ort.wasm.min.mjs": "SfFfy/pvthiOsgaw3KX0bV5TfQ6Iq+oY9KutMe4SxIuHH4cl+DCSD4rTsYOoG1tJ",
    "ort-wasm-simd-threaded.mjs": "XcXA/MtAf0WpB8e023xQH9CM7RIjiugakT7x99DIwpFf7k56BIFFcAPerIF7FDad",
    "ort-wasm-simd-threaded.wasm": "vjBJ1z7qrhkTyYsNqKeF6c7N+nOJSU94czEo+tvZcu8G75JparGq9kB+kTnEUNVM",
}
RUNTIME = HERE.parents[1] / "js" / "node_modules" / "onnxruntime-web" / "dist"
CDN = f"https://cdn.jsdelivr.net/npm/onnxruntime-web@{RUNTIME_VERSION}/dist/"


class Widget(anywidget.AnyWidget):
    """An anywidget with HTML beside it, `_html()`, which a built page turns into the same widget (js/widget/host.js)."""
    _ipython_display_ = None  # ipywidgets 7 would display without the HTML
    _settable = ()  # what a message names in place of a name that is no trait

    def __setattr__(self, name, value):
        """Refuse what is no trait: a misspelt one would change nothing."""
        if not name.startswith("_") and not hasattr(self, name):
            raise ValueError(f"{name} = {value!r}: expected one of {', '.join(self._settable)}")
        super().__setattr__(name, value)

    def _repr_mimebundle_(self, **kwargs):
        bundle, metadata = super()._repr_mimebundle_(**kwargs)
        return {**bundle, "text/plain": repr(self), "text/html": self._html()}, metadata

    def _answer(self, _, message, __):
        """Give the browser a file that it asks for: its bytes, or where to load it from."""
        if message.get("type") == "asset":
            self.send(*answered(message))


def element(module, state, stored):
    """The HTML of a widget of one of the page's modules, with what is seen where no JavaScript runs."""
    return f'<live-widget module="{module}" state="{html.escape(json.dumps(state))}">{stored}</live-widget>'


def answered(message):
    """The message, and its buffers, that answers one which asks for a file."""
    answer, content = asset(message.get("name"))
    return {"type": "asset", "name": message.get("name"), **answer}, content


def asset(name):
    """A file that the widget's JavaScript may ask for.

    Returns:
        ({}, [bytes]), or ({"url": address, "integrity": hash}, []) if the runtime is not in this installation, or
        ({"error": reason}, [])
    """
    for folder in (BUNDLES, GRAPHS, IMAGE_GRAPHS, SHEETS):
        if name in {file.name for file in folder.iterdir()}:
            return {}, [(folder / name).read_bytes()]
    if name in RUNTIME_FILES:
        file = RUNTIME / name
        if file.exists():
            return {}, [file.read_bytes()]
        return {"url": CDN + name, "integrity": f"sha384-{RUNTIME_FILES[name]}"}, []
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
