"""The playground's Python side, and its JavaScript as a kernel's front end would run it."""

import base64
import hashlib
import html
import json
import re
from pathlib import Path

import ipywidgets
import matplotlib.figure
import numpy as np
import pytest
import serve
from notebook_page import connect, until

import ganlib
from ganlib.hyperparameters import Hyper, declared
from ganlib.live import widget as room
from ganlib.optimizers import SGD, Adam

ROOT = Path(__file__).resolve().parents[2]
WIDGET = "application/vnd.jupyter.widget-view+json"


@pytest.mark.parametrize("arguments, message", [
    ({"objective": "gan"}, "objective = 'gan': expected one of BEGAN(), EBGAN(), GAN()"),
    ({"data": "moons"}, "data = 'moons': expected one of 'ring', 'grid', 'swiss_roll'"),
    ({"seed": -1}, "seed = -1: expected a whole number from 0 to 4294967295"),
    ({"seed": 2**32}, "seed = 4294967296: expected"),
    ({"seed": 1.5}, "seed = 1.5: expected"),
    ({"seed": True}, "seed = True: expected"),
    ({"batch": 100}, "batch = 100: expected one of 16, 32, 64, 128, 256, 512"),
    ({"batch": "128"}, "batch = '128': expected one of"),
    ({"points": [(0, 1, 2)]}, "points = [[0, 1, 2]]: expected pairs of finite numbers"),
    ({"points": [(0, float("nan"))]}, "points = [[0, nan]]: expected pairs of finite numbers"),
    ({"name": "a b"}, "name = 'a b': expected letters, digits, - and _"),
    ({"against": "wgan"}, "against = 'wgan': expected an Objective"), ({"name": 3}, "name = 3: expected letters"),
    ({"figure": "a.png", "alt": "x"}, "figure = 'a.png': expected a figure"), ({"alt": None}, "alt = None: expected"),
    ({"points": 3}, "points = 3: expected pairs"), ({"points": [1, 2]}, "points = [1, 2]: expected pairs"),
    ({"points": [(1e300, 0)]}, "points = [[1e+300, 0]]: expected pairs of finite numbers"),
    ({"challenges": [("", {"steps": (1, 2)})]}, "challenges holds ('', {'steps': (1, 2)}): expected a text and bounds"),
    ({"challenges": [("win", {"victories": (1, 2)})]}, "challenges holds ('win', {'victories': (1, 2)}): expected"),
    ({"challenges": [("win", {"held": (9, 1e9)})]}, "challenges holds ('win', {'held': (9, "),
    ({"challenges": [("win", {"steps": (2, 1)})]}, "challenges holds ('win', {'steps': (2, 1)}): expected"),
    ({"bet": -1}, "bet = -1: expected a whole number of at least 0"),
    ({"data": ["ring"]}, "data = ['ring']: expected one of 'ring'"),
    ({"objective": ganlib.WGAN(clip=20.0)}, "objective.clip = 20.0: expected a number from 0.0001 to 10, where its slider"),
    ({"objective": ganlib.GAN(generator_optimizer=SGD())}, "generator_optimizer.momentum"),
])
def test_wrong_arguments_are_named(arguments, message):
    with pytest.raises(ValueError, match=re.escape(message)):
        ganlib.Playground(**{"objective": ganlib.GAN(), **arguments})


@pytest.mark.parametrize("name, value", [
    ("data", "moons"), ("seed", -1), ("batch", 100), ("points", [[1]]), ("discriminator_steps", 0),
    ("discriminator_steps", 1.5), ("generator_learning_rate", -1.0), ("loss", "hinge"),
    ("against", {"objective": "wgna"}), ("against", {"objective": "wgan", "settings": {"penalty": 1.0}}),
    ("against", {"objective": "wgan", "settings": {"clip": 100.0}}),
])
def test_wrong_values_set_later_are_refused(name, value):
    widget = ganlib.Playground(ganlib.GAN())
    before = getattr(widget, name)
    with pytest.raises(ValueError, match="expected"):
        setattr(widget, name, value)
    assert getattr(widget, name) == before


@pytest.mark.parametrize("kind", [kind for kind in ganlib.ALL.values()])
def test_every_hyperparameter_is_a_synced_trait(kind):
    """As ipywidgets' own: it can be set, observed and linked to another widget's."""
    widget, seen = ganlib.Playground(kind()), []
    for field, (what, value) in declared(kind()).items():
        trait = field.replace("_optimizer.", "_")
        assert getattr(widget, trait) == value and widget.trait_metadata(trait, "sync") and trait in widget.keys
        if isinstance(what, Hyper):
            other = int(what.high) if what.integer else what.high * 0.99
        else:
            other = what.options[-1]
        widget.observe(lambda change: seen.append((change.name, change.new)), trait)
        setattr(widget, trait, other)
        assert widget.settings[field] == other
        if other != value:
            assert seen[-1] == (trait, other)
    slider = ipywidgets.FloatLogSlider(value=1e-3, min=-6, max=0)
    ipywidgets.link((slider, "value"), (widget, "generator_learning_rate"))
    assert widget.generator_learning_rate == 1e-3
    widget.generator_learning_rate = 0.01
    assert slider.value == 0.01


def a_figure():
    figure = matplotlib.figure.Figure(figsize=(2, 2))
    figure.add_subplot().plot([0, 1])
    return figure


def test_the_output_carries_the_widget_and_the_stored_figure():
    objective = ganlib.GAN(discriminator_steps=3, discriminator_optimizer=Adam(learning_rate=0.01))
    alt = 'samples & "modes"'
    bundle, _ = ganlib.Playground(objective, data="grid", seed=4, figure=a_figure(), alt=alt)._repr_mimebundle_()
    assert bundle["text/plain"] == "Playground('gan', data='grid', seed=4)"
    assert bundle[WIDGET]["model_id"]
    image = r'<img class="dark-light" src="(.*)" alt="(.*)">'
    element = rf'<live-widget module="playground.js" state="(.*)">{image}</live-widget>'
    state, source, words = re.fullmatch(element, bundle["text/html"]).groups()
    assert html.unescape(words) == alt
    assert base64.b64decode(source.removeprefix("data:image/png;base64,")).startswith(b"\x89PNG")
    state = json.loads(html.unescape(state))
    assert (state["objective"], state["data"], state["seed"]) == ("gan", "grid", 4)
    assert (state["discriminator_steps"], state["discriminator_learning_rate"]) == (3, 0.01)
    assert (state["loss"], state["batch"]) == ("non_saturating", 128)


def test_the_stored_html_is_the_same_each_time():
    texts = {ganlib.Playground(ganlib.GAN(), figure=a_figure(), alt="a line")._html() for _ in range(2)}
    assert len(texts) == 1


def test_a_figure_needs_words():
    with pytest.raises(ValueError, match="alt = ' ': expected a description"):
        ganlib.Playground(ganlib.GAN(), figure=a_figure(), alt=" ")


def test_without_a_figure_there_is_a_sentence():
    assert "with JavaScript" in ganlib.Playground(ganlib.GAN())._html()


def test_only_the_playgrounds_own_files_are_given_away():
    for name in ("../playground.py", "/etc/hostname", "playground.py", "", None):
        answer, content = room.asset(name)
        assert "error" in answer and content == []
    assert room.asset("gan.json")[1] == [(room.GRAPHS / "gan.json").read_bytes()]
    assert room.asset("worker.js")[1] == [(room.BUNDLES / "worker.js").read_bytes()]


def test_the_runtime_comes_from_the_checkout_or_else_from_the_same_version_elsewhere(monkeypatch, tmp_path):
    packages = json.loads((ROOT / "js" / "package.json").read_text())
    assert packages["dependencies"]["onnxruntime-web"] == room.RUNTIME_VERSION
    for name in room.RUNTIME_FILES:
        assert room.asset(name) == ({}, [(room.RUNTIME / name).read_bytes()])
    bytes_of = {name: (room.RUNTIME / name).read_bytes() for name in room.RUNTIME_FILES}
    monkeypatch.setattr(room, "RUNTIME", tmp_path)
    for name in room.RUNTIME_FILES:
        answer, content = room.asset(name)
        assert answer["integrity"] == "sha384-" + base64.b64encode(hashlib.sha384(bytes_of[name]).digest()).decode()
        assert answer["url"].endswith(f"/onnxruntime-web@{room.RUNTIME_VERSION}/dist/{name}") and content == []


# ---- in a kernel: the module comes as text, and everything else by message

@pytest.fixture
def page(chromium, tmp_path):
    """An empty page of a server that has none of the playground's files."""
    (tmp_path / "index.html").write_text('<!doctype html><link rel="icon" href="data:,"><title>notebook</title>')
    context = chromium.new_context()
    with serve.served(tmp_path) as address:
        page = context.new_page()
        page.errors = []
        page.on("pageerror", lambda error: page.errors.append(str(error)))
        page.on("requestfailed", lambda request: page.errors.append(request.url))
        page.goto(address)
        yield page
    context.close()


def test_it_trains_in_a_notebook_from_what_python_sends_until_the_view_is_closed(page):
    widget = ganlib.Playground(ganlib.GAN(discriminator_steps=2), seed=3, figure=a_figure(), alt="a line")
    connect(page, widget)
    assert page.get_by_alt_text("a line").is_visible()
    page.get_by_role("button", name="Step", exact=True).click()
    page.wait_for_selector('.live-playground[data-steps="1"][data-discriminator-steps="2"]', timeout=90_000)
    page.get_by_role("button", name="Play").click()
    page.wait_for_function("document.querySelector('.live-playground').dataset.steps > 1", timeout=90_000)
    assert len(page.workers) == 1
    page.evaluate("window.end()")
    until(page, lambda: page.workers == [])
    assert page.errors == []


def test_controls_and_traits_follow_each_other(page):
    widget = ganlib.Playground(ganlib.GAN())
    connect(page, widget)
    box = page.locator('[data-control="discriminator_steps"] input[type=text]')
    box.fill("4")
    box.press("Enter")
    page.locator('[data-control="data"] select').select_option("grid")
    until(page, lambda: (widget.discriminator_steps, widget.data) == (4, "grid"))
    page.evaluate("() => model.change('discriminator_steps', 6)")
    page.evaluate("() => model.change('seed', 9)")
    assert box.input_value() == "6"
    assert page.locator('[data-control="seed"] input').input_value() == "9"


def test_what_is_no_trait_cannot_be_set():
    for widget, known in ((ganlib.ImagePlayground(ganlib.WGAN()), "clip, data, seed, engine, device"),
                          (ganlib.Explorer("game"), "place, width")):
        with pytest.raises(ValueError, match=f"clp = 3: expected one of .*{known}$"):
            widget.clp = 3
    playground = ganlib.Playground(ganlib.WGAN(), points=np.ones((2, 2)))
    assert playground.points == [[1.0, 1.0], [1.0, 1.0]]
    for name, value, message in (("clp", 0.5, "clp = 0.5: expected one of .*clip"), ("clip", 20.0, "where its slider ends"),
                                 ("objective", "gan", "objective = 'gan': expected 'wgan'; make another Playground")):
        with pytest.raises(ValueError, match=message):
            setattr(playground, name, value)
    playground.clip = 0.5
    assert playground.settings["clip"] == 0.5
