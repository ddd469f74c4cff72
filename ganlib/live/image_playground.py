"""A GAN on images that the reader trains in the page: digits of 8 x 8 or 28 x 28 pixels, an objective's sliders live."""
import base64
import html
import io

import torch
import traitlets

from ..checks import devices, finite, numbers
from ..data import load
from ..hyperparameters import Choice, declared, on_slider
from ..objectives import ALL
from .image_trainings import ImageTrainings
from .in_kernel import InKernel
from .plane import IMAGE_GRAPHS, ImageSize, read_json
from .settings import CHECKS, check_words
from .widget import BUNDLES, element

__all__ = ["ImagePlayground"]

ROWS, COLUMNS, REAL_COLUMNS = 6, 6, 2  # of images that a stage shows, as js/images has them


class ImagePlayground(InKernel):
    """A GAN on images of digits with its hyperparameters as controls, trained in the reader's browser or in the kernel.

    It shows what the generator makes of fixed noise beside real digits, each in the colour of its verdict; the Fréchet
    distance on a frozen classifier's features with its floor; which of the ten digits the classifier reads among 512
    samples; the training digit nearest to a sample; a walk between two samples. Networks are `image_networks` of width 8,
    noise has 32 numbers, batches 32 images. Nothing heavy is loaded before Play or Step.

    Each control is a trait, as a `Playground`'s, and what was trained in the kernel is there as Python objects, as a
    `Playground`'s: `advance(steps)` or `play()` and `pause()`, then `generator` and `runs`.

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
        engine: where it trains, "browser" or "kernel"
        device: of the kernel, "cpu" or "cuda"; the best there is if None

    Raises:
        ValueError: for other objectives or choices, data, seeds, names, engines or devices, samples, for samples without
            `alt`
    """
    _TRAININGS = ImageTrainings
    _esm = BUNDLES / "playground.js"

    kind = traitlets.Unicode("images", read_only=True).tag(sync=True)
    objective = traitlets.Unicode().tag(sync=True)
    data = traitlets.Unicode().tag(sync=True)
    name = traitlets.Unicode().tag(sync=True)
    figure = traitlets.Unicode().tag(sync=True)
    alt = traitlets.Unicode().tag(sync=True)

    def __init__(self, objective, data="digits", seed=0, name="", samples=None, alt="", engine="browser", device=None):
        kind = exported(objective)
        given = {"data": data, "seed": seed, "engine": engine, "device": devices()[-1] if device is None else device}
        for trait, value in given.items():
            CHECKED[trait](value)
        check_words(name, alt, "samples", samples is not None)
        figure = "" if samples is None else sheet(samples, data)
        for field, (what, value) in declared(objective).items():
            on_slider(f"objective.{field}", what, value)
        super().__init__(objective, objective=kind, name=name or f"{kind}-images", figure=figure, alt=alt, **given)

    @traitlets.validate("data", "seed", "engine", "device")
    def _check(self, proposal):
        CHECKED[proposal.trait.name](proposal.value)
        return proposal.value

    def _sides(self):
        return [{"objective": self.objective, "values": self.settings}]

    def _source(self):
        return {"data": self.data, "centres": [], "batch": ImageSize.batch}

    @traitlets.observe("data")
    def _data_changed(self, _):
        if self._trained:  # other images have other networks
            self._trained.compare(self._sides(), self._source())

    def __repr__(self):
        return f"ImagePlayground({self.objective!r}, data={self.data!r}, seed={self.seed})"

    def _html(self):
        state = {name: getattr(self, name) for name in ("kind", "objective", "data", "seed", "name", *self.traits_of)}
        stored = f"<p>{html.escape(repr(self))}: with JavaScript, it trains here.</p>"
        if self.figure:
            stored = f'<img class="dark-light" width="480" src="{self.figure}" alt="{html.escape(self.alt)}">'
        return element("playground.js", state, stored)


def exported(objective):
    """The name under which an objective's graphs on images are exported; ValueError for other ones, and other choices."""
    names = read_json("images", IMAGE_GRAPHS)["objectives"]
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
    sets = read_json("images", IMAGE_GRAPHS)["sets"]
    if data not in sets:
        raise ValueError(f"data = {data!r}: expected one of {', '.join(map(repr, sets))}")


CHECKED = CHECKS | {"data": check_data}
