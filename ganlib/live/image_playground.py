"""A GAN on images that the reader trains in the page: digits of 8 x 8 or 28 x 28 pixels, an objective's sliders live."""
import base64
import html
import io
import json

import anywidget
import torch
import traitlets

from ..checks import finite, numbers
from ..data import load
from ..hyperparameters import Choice, declared, on_slider
from ..objectives import ALL
from .plane import IMAGE_GRAPHS
from .playground import BUNDLES, Setting, answered
from .settings import NAME, check_seed, trait_name

__all__ = ["ImagePlayground"]

ROWS, COLUMNS, REAL_COLUMNS = 6, 6, 2  # of images that a stage shows, as js/images has them


def read(name):
    return json.loads((IMAGE_GRAPHS / f"{name}.json").read_text(encoding="utf-8"))


class ImagePlayground(anywidget.AnyWidget):
    """A GAN on images of digits with its hyperparameters as controls, trained in the reader's browser.

    It shows what the generator makes of fixed noise beside real digits, each in the colour of its verdict; the Fréchet
    distance on a frozen classifier's features with its floor; which of the ten digits the classifier reads among 512
    samples; the training digit nearest to a sample; a walk between two samples. Networks are `image_networks` of width 8,
    noise has 32 numbers, batches 32 images. Nothing heavy is loaded before Play or Step. It does not train in a kernel:
    `ganlib.train` does.

    Each control is a trait, as a `Playground`'s.

    Args:
        objective: GAN, WGAN, WGAN-GP, EBGAN or VGAN; its hyperparameters are where the controls start. What is a choice
            between words and not a number must be as the objective has it by itself.
        data: "digits", scikit-learn's 8 x 8, or "mnist_5k", 28 x 28; the reader can change it
        seed: starts all random numbers, 0 to 2^32 - 1
        name: by which links on the page find it, `<a href="#live-NAME?data=mnist_5k&play=1">`; the objective's and "-images"
            if empty
        samples: images (n, 1, side, side) in [-1, 1], 1 to 36 of the set's size, to show beside real ones until the first
            frame
        alt: what they are, in words; required with samples

    Raises:
        ValueError: for other objectives or choices, data, seeds or names, samples, for samples without `alt`
    """
    _esm = BUNDLES / "playground.js"
    _ipython_display_ = None  # ipywidgets 7 would display without the HTML

    kind = traitlets.Unicode("images", read_only=True).tag(sync=True)
    objective = traitlets.Unicode().tag(sync=True)
    data = traitlets.Unicode().tag(sync=True)
    seed = traitlets.Int().tag(sync=True)
    name = traitlets.Unicode().tag(sync=True)
    figure = traitlets.Unicode().tag(sync=True)
    alt = traitlets.Unicode().tag(sync=True)

    def __init__(self, objective, data="digits", seed=0, name="", samples=None, alt=""):
        kind = exported(objective)
        check_data(data)
        check_seed(seed)
        if not isinstance(name, str) or name and not NAME.fullmatch(name):
            raise ValueError(f"name = {name!r}: expected letters, digits, - and _")
        if not isinstance(alt, str) or samples is not None and not alt.strip():
            raise ValueError(f"alt = {alt!r}: expected a description of the samples in words")
        figure = "" if samples is None else sheet(samples, data)
        found = declared(objective)
        for field, (what, value) in found.items():
            on_slider(f"objective.{field}", what, value)
        self.add_traits(**{trait_name(field): Setting(field, what, value) for field, (what, value) in found.items()})
        self.traits_of = [trait_name(field) for field in found]
        super().__init__(objective=kind, data=data, seed=seed, name=name or f"{kind}-images", figure=figure, alt=alt)
        self.on_msg(self._answer)

    @traitlets.validate("data", "seed")
    def _check(self, proposal):
        {"data": check_data, "seed": check_seed}[proposal.trait.name](proposal.value)
        return proposal.value

    def _answer(self, _, message, __):
        if message.get("type") == "asset":
            self.send(*answered(message))

    def __repr__(self):
        return f"ImagePlayground({self.objective!r}, data={self.data!r}, seed={self.seed})"

    def _repr_mimebundle_(self, **kwargs):
        bundle, metadata = super()._repr_mimebundle_(**kwargs)
        return {**bundle, "text/plain": repr(self), "text/html": self._html()}, metadata

    def _html(self):
        state = {name: getattr(self, name) for name in ("kind", "objective", "data", "seed", "name", *self.traits_of)}
        stored = f"<p>{html.escape(repr(self))}: with JavaScript, it trains here.</p>"
        if self.figure:
            stored = f'<img class="dark-light" width="480" src="{self.figure}" alt="{html.escape(self.alt)}">'
        return f'<live-widget module="playground.js" state="{html.escape(json.dumps(state))}">{stored}</live-widget>'


def exported(objective):
    """The name under which an objective's graphs on images are exported; ValueError for other ones, and other choices."""
    names = read("images")["objectives"]
    found = [name for name in names if type(objective) is ALL[name]]
    if not found:
        classes = ", ".join(f"{ALL[name].__name__}()" for name in names)
        raise ValueError(f"objective = {objective!r}: expected one of {classes}")
    usual, given = declared(ALL[found[0]]()), declared(objective)
    if usual.keys() != given.keys():
        raise ValueError(f"objective = {objective!r}: expected optimizers of the kind that {ALL[found[0]].__name__}() has "
                         "by itself")
    choices = {field: value for field, (what, value) in usual.items() if isinstance(what, Choice)}
    for field, value in choices.items():
        if given[field][1] != value:
            raise ValueError(f"objective.{field} = {given[field][1]!r}: expected the objective's own choice on images, "
                             f"{field} = {value!r}")
    return found[0]


def sheet(samples, data):
    """Samples in six columns and real images in two, where the stage will have them: a PNG as an address without a file."""
    from PIL import Image
    real = load(data).points[:ROWS * REAL_COLUMNS]
    samples, side = numbers("samples", samples).float().cpu(), real.shape[-1]
    if samples.dim() != 4 or samples.shape[1:] != real.shape[1:] or not 1 <= len(samples) <= ROWS * COLUMNS:
        raise ValueError(f"samples has shape {tuple(samples.shape)}: expected (n, 1, {side}, {side}), n from 1 to "
                         f"{ROWS * COLUMNS}")
    finite("samples", samples)
    paper = torch.full((ROWS * (side + 1), (COLUMNS + REAL_COLUMNS) * (side + 1)), -1.0)
    for images, columns, first in ((samples, COLUMNS, 0), (real, REAL_COLUMNS, COLUMNS)):
        for i, image in enumerate(images):
            top, left = (side + 1) * (i // columns), (side + 1) * (first + i % columns)
            paper[top:top + side, left:left + side] = image[0]
    content = io.BytesIO()
    Image.fromarray((127.5 * (1 - paper.clamp(-1, 1))).round().to(torch.uint8).numpy()).save(content, "png", optimize=True)
    return "data:image/png;base64," + base64.b64encode(content.getvalue()).decode()


def check_data(data):
    sets = read("images")["sets"]
    if data not in sets:
        raise ValueError(f"data = {data!r}: expected one of {', '.join(map(repr, sets))}")
