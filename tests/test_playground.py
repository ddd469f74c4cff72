"""The playground's Python side, and its JavaScript as a kernel's front end would run it."""

import base64
import html
import json
import re
import subprocess
import sys
from pathlib import Path

import matplotlib.figure
import pytest
import serve

import ganlib
from ganlib.live import playground as room
from ganlib.optimizers import SGD, Adam

ROOT = Path(__file__).resolve().parents[1]
WIDGET = "application/vnd.jupyter.widget-view+json"


def test_importing_ganlib_leaves_widgets_and_plots_alone():
    code = "import sys, ganlib; print([m for m in ('anywidget', 'ipywidgets', 'matplotlib') if m in sys.modules])"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT).stdout == "[]\n"


@pytest.mark.parametrize("arguments, message", [
    ({"objective": "gan"}, "objective = 'gan': expected one of BEGAN(), EBGAN(), GAN()"),
    ({"data": "moons"}, "data = 'moons': expected one of 'ring', 'grid', 'swiss_roll'"),
    ({"seed": -1}, "seed = -1: expected a whole number from 0 to 4294967295"),
    ({"seed": 2**32}, "seed = 4294967296: expected"),
    ({"seed": 1.5}, "seed = 1.5: expected"),
    ({"seed": True}, "seed = True: expected"),
    ({"objective": ganlib.GAN(generator_optimizer=SGD())}, "generator_optimizer.momentum"),
])
def test_wrong_arguments_are_named(arguments, message):
    with pytest.raises(ValueError, match=re.escape(message)):
        ganlib.Playground(**{"objective": ganlib.GAN(), **arguments})


@pytest.mark.parametrize("name, value", [
    ("data", "moons"), ("seed", -1), ("settings", {}),
    ("settings", lambda settings: {**settings, "discriminator_steps": 0}),
    ("settings", lambda settings: {**settings, "generator_optimizer.learning_rate": -1.0}),
    ("settings", lambda settings: {**settings, "loss": "hinge"}),
])
def test_wrong_values_set_later_are_refused(name, value):
    widget = ganlib.Playground(ganlib.GAN())
    before = getattr(widget, name)
    with pytest.raises(ValueError, match="expected"):
        setattr(widget, name, value(before) if callable(value) else value)
    assert getattr(widget, name) == before


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
    assert state["settings"]["discriminator_steps"] == 3
    assert state["settings"]["discriminator_optimizer.learning_rate"] == 0.01
    assert state["settings"]["loss"] == "non_saturating"


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
    packages = json.loads((ROOT / "package.json").read_text())
    assert packages["dependencies"]["onnxruntime-web"] == room.RUNTIME_VERSION
    for name in room.RUNTIME_FILES:
        assert room.asset(name) == ({}, [(room.RUNTIME / name).read_bytes()])
    monkeypatch.setattr(room, "RUNTIME", tmp_path)
    for name in room.RUNTIME_FILES:
        answer, content = room.asset(name)
        assert answer["url"].endswith(f"/onnxruntime-web@{room.RUNTIME_VERSION}/dist/{name}") and content == []


# ---- in a kernel: the module comes as text, and everything else by message

FRONT_END = """async ({ esm, state }) => {
    const listeners = {};
    window.model = {
        get: (name) => state[name],
        set: (name, value) => { state[name] = value; },
        on: (event, listener) => (listeners[event] ??= []).push(listener),
        off: () => {},
        save_changes: () => window.toKernel(JSON.stringify(state)),
        send: async (message) => {
            for (const { content, buffers } of await window.ask(message)) {
                const bytes = buffers.map((b) => new DataView(Uint8Array.from(atob(b), (c) => c.charCodeAt(0)).buffer));
                listeners["msg:custom"].forEach((listener) => listener(content, bytes));
            }
        },
        change: (name, value) => {
            state[name] = value;
            listeners[`change:${name}`].forEach((listener) => listener());
        },
    };
    const url = URL.createObjectURL(new Blob([esm], { type: "text/javascript" }));
    const module = await import(url);
    const el = document.body.appendChild(document.createElement("div"));
    window.end = module.default.render({ model: window.model, el });
}"""


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


def connect(page, widget):
    """Show the widget on the page; its Python side answers the page's messages."""
    def ask(message):
        sent = []
        widget.send = lambda content, buffers=None: sent.append(
            {"content": content, "buffers": [base64.b64encode(b).decode() for b in buffers or []]})
        widget._handle_custom_msg(message, [])
        return sent
    page.expose_function("ask", ask)
    page.expose_function("toKernel", lambda state: widget.set_state(json.loads(state)))
    names = ("objective", "data", "seed", "settings", "figure", "alt")
    page.evaluate(FRONT_END, {"esm": str(widget._esm), "state": {name: getattr(widget, name) for name in names}})
    page.locator(".live-playground").wait_for()


def test_it_trains_in_a_notebook_from_what_python_sends(page):
    widget = ganlib.Playground(ganlib.GAN(discriminator_steps=2), seed=3, figure=a_figure(), alt="a line")
    connect(page, widget)
    assert page.get_by_alt_text("a line").is_visible()
    page.get_by_role("button", name="Step").click()
    page.wait_for_selector('.live-playground[data-steps="1"][data-discriminator-steps="2"]', timeout=60_000)
    assert page.errors == []


def test_controls_and_traits_follow_each_other(page):
    widget = ganlib.Playground(ganlib.GAN())
    connect(page, widget)
    box = page.locator('[data-control="discriminator_steps"] input[type=text]')
    box.fill("4")
    box.press("Enter")
    page.locator('[data-control="data"] select').select_option("grid")
    page.wait_for_timeout(100)
    assert (widget.settings["discriminator_steps"], widget.data) == (4, "grid")
    page.evaluate("() => model.change('settings', { ...model.get('settings'), discriminator_steps: 6 })")
    page.evaluate("() => model.change('seed', 9)")
    assert box.input_value() == "6"
    assert page.locator('[data-control="seed"] input').input_value() == "9"


def test_a_closed_view_leaves_no_worker_behind(page):
    connect(page, ganlib.Playground(ganlib.GAN()))
    page.get_by_role("button", name="Play").click()
    page.wait_for_function("document.querySelector('.live-playground').dataset.steps > 0", timeout=60_000)
    assert len(page.workers) == 1
    page.evaluate("window.end()")
    page.wait_for_timeout(500)
    assert page.workers == []
