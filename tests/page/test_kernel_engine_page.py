"""The kernel's engine and the page: the same run as the page's own trainer makes, and what a page shows and sets."""
import base64
import json
import math
import queue
import shutil
from dataclasses import dataclass

import numpy as np
import pytest
import serve
import torch
from browser import TRAINERS
from kernel_driver import in_kernel, say, shown, trainers, until
from playground_driver import UNFOLD, WAIT, served_playground

import ganlib
from ganlib.hyperparameters import declared, hyper, with_values
from ganlib.live import widget as room
from ganlib.live.settings import trait_name
from ganlib.objectives import ALL

pytestmark = pytest.mark.usefixtures("no_thread_is_left")

IN_PAGE = "async ({ name, values, later, sources, seed }) => {" + TRAINERS + """
    const manifest = await json(name);
    const trainer = new Trainer(graphs, await json("index"), manifest, values);
    await trainer.reset(seed);
    const rows = [...await trainer.advance(3, sources[0]), ...await trainer.advance(7, sources[0])];
    await trainer.single("discriminator", sources[0]);
    await trainer.single("generator", sources[0]);
    const last = trainer.last.slice();
    trainer.setValues({ ...values, ...later });
    rows.push(...await trainer.advance(10, sources[1]));
    const { points, floor } = await trainer.showReal(sources[1]);
    await trainer.view(sources[1]);
    const view = await trainer.view(sources[1], trainer.zoom);
    const { steps, discriminatorSteps } = trainer;
    const { measured } = manifest;
    const found = { rows: Float32Array.from(rows), measured, steps, discriminatorSteps, last, points, floor, ...view,
                    ...await trainer.measure(view.samples, sources[1]) };
    return JSON.stringify(found, (_, part) => (part instanceof Float32Array ? [...part] : part));
}"""
RING, GRID, ROLL = ({"data": name, "centres": [[0, 0]], "batch": 64} for name in ("ring", "grid", "swiss_roll"))
DRAWN = {"data": "drawn", "centres": [[0.5, -1.0], [-1.25, 0.75], [1.5, 1.5]], "batch": 32}
# For each objective: from what settings it starts, what changes after ten iterations, and the data before and after.
CASES = {name: ({}, {}, [RING, RING]) for name in ALL} | {
    "gan": ({}, {"loss": "minimax", "discriminator_steps": 2}, [DRAWN, RING]),
    "ebgan": ({"energy": "norm"}, {"margin": 0.5}, [GRID, GRID]),
    "vgan": ({"code": "sample", "penalty": "r1"}, {"beta": 2.0, "code": "mean"}, [RING, ROLL]),
    "wgan": ({}, {"clip": 0.05, "discriminator_steps": 2}, [RING, DRAWN]),
    "wgan_gp": ({}, {"penalty": 1.0, "sides": "one"}, [ROLL, ROLL]),
}


@pytest.fixture(scope="module")
def site(chromium, tmp_path_factory):
    context = chromium.new_context()
    with served_playground(tmp_path_factory.mktemp("site")) as address:
        page = context.new_page()
        page.goto(address)
        yield page
    context.close()


def set_source(playground, source):
    playground.points = source["centres"]
    playground.data, playground.batch = source["data"], source["batch"]


# Those without settings of their own: test_playground_parity.py holds their runs to torch's on every push.
PLAIN = {name for name, case in CASES.items() if case == ({}, {}, [RING, RING])}


@pytest.mark.parametrize("name", [pytest.param(name, marks=pytest.mark.full) if name in PLAIN else name for name in ALL])
def test_the_kernel_makes_the_run_that_the_page_makes(site, name):
    """Twenty iterations, a change of settings and data among them, give the same losses, picture and measures."""
    values, later, sources = CASES[name]
    values = {field: value for field, (_, value) in declared(ALL[name]()).items()} | ALL[name].toy | values
    given = {"name": name, "values": values, "later": later, "sources": sources, "seed": 7}
    found = json.loads(site.evaluate(IN_PAGE, given))
    playground, told = in_kernel(with_values(ALL[name](), values), seed=7)
    set_source(playground, sources[0])
    playground.advance(3)
    playground.advance(7)
    for role in ("discriminator", "generator"):
        say(playground, type="step", role=role, times=1)
    last = shown(told)["panes"][0]["last"]
    for field, value in later.items():
        setattr(playground, trait_name(field), value)
    set_source(playground, sources[1])
    playground.advance(10)
    [pane], [run] = shown(told)["panes"], playground.runs

    def close(ours, theirs, **bound):
        np.testing.assert_allclose(np.ravel(ours), theirs, **{"rtol": 1e-4, "atol": 1e-4} | bound)
    assert (pane["steps"], pane["discriminatorSteps"]) == (found["steps"], found["discriminatorSteps"])
    close(torch.stack([run.history[name] for name in found["measured"]], 1), found["rows"])
    close(last, found["last"])
    content, buffers = [(content, buffers) for content, buffers in told if content["type"] == "real"][-1]
    close(np.frombuffer(buffers[content["points"]["buffer"]], np.float32), found["points"], atol=1e-6)
    close([content["floor"]["mean"], content["floor"]["sd"]], [found["floor"]["mean"], found["floor"]["sd"]], atol=1e-6)
    for part in ("samples", "surface", "arrows"):
        close(pane[part], found[part], atol=1e-3)
    for part in ("slopes", "weights"):
        assert pane[part]["edges"] == found[part]["edges"]
        close(pane[part]["shares"], found[part]["shares"], rtol=0, atol=0.005)
    for part in ("distance", "covered", "quality"):
        assert pane[part] == (found[part] and pytest.approx(found[part], abs=0.003))


# ---- a page in a notebook's place: the module comes as text, everything else by the widget's messages

NOTEBOOK = """async ({ esm, state }) => {
    const [listeners, changed] = [{}, {}];
    const hear = (event, ...given) => (listeners[event] ?? []).forEach((listener) => listener(...given));
    const put = (name, value) => { state[name] = value; hear(`change:${name}`); };
    const say = (data) => window.toPython(JSON.stringify(data));
    window.model = {
        get: (name) => state[name],
        set: (name, value) => { changed[name] = value; put(name, value); },
        on: (event, listener) => (listeners[event] = [...(listeners[event] ?? []), listener]),
        off: (event, listener) => (listeners[event] = listeners[event].filter((one) => one !== listener)),
        save_changes: () => {
            say({ method: "update", state: { ...changed } });
            Object.keys(changed).forEach((name) => delete changed[name]);
        },
        send: (content) => say({ method: "custom", content }),
    };
    const view = (text) => {  // not aligned, as buffers may come
        const bytes = Uint8Array.from("-" + atob(text), (c) => c.charCodeAt(0));
        return new DataView(bytes.buffer, 1);
    };
    const listen = async () => {
        for (const { data, buffers } of await window.fromPython()) {
            if (data.method === "custom") hear("msg:custom", data.content, buffers.map(view));
            else if (data.method === "update") Object.entries(data.state).forEach(([name, value]) => put(name, value));
        }
        setTimeout(listen, 10);
    };
    const module = await import(URL.createObjectURL(new Blob([esm], { type: "text/javascript" })));
    const el = document.body.appendChild(document.createElement("div"));
    window.end = module.default.render({ model: window.model, el });
    listen();
}"""


class Comm:
    """What ipywidgets sends its messages to."""
    comm_id, kernel = "of a test", True

    def __init__(self):
        self.sent = queue.SimpleQueue()

    def on_msg(self, callback):
        self.hear = callback

    def send(self, data, metadata=None, buffers=None):
        self.sent.put({"data": data, "buffers": [base64.b64encode(buffer).decode() for buffer in buffers or []]})

    def close(self, *_, **__):
        pass


class Notebook:
    """A page that shows a widget."""

    def __init__(self, page, widget):
        self.page, self.errors, comm = page, [], Comm()
        page.on("pageerror", lambda error: self.errors.append(str(error)))
        state = {name: getattr(widget, name) for name in widget.keys if not name.startswith("_")}
        state = {name: value for name, value in state.items() if isinstance(value, (str, int, float, list, dict))}
        widget.comm = comm
        self.said = []  # by the page, beyond what it has drawn
        page.expose_function("toPython", lambda data: self.hear(comm, json.loads(data)))
        page.expose_function("fromPython", lambda: [comm.sent.get() for _ in range(comm.sent.qsize())])
        page.evaluate(UNFOLD)
        page.evaluate(NOTEBOOK, {"esm": str(widget._esm), "state": state})
        self.root = page.locator(".live-playground")
        self.root.wait_for()

    def hear(self, comm, data):
        if data.get("content") != {"type": "drawn"}:
            self.said.append(data)
        comm.hear({"content": {"data": data}, "buffers": []})

    def click(self, name):
        self.root.get_by_role("button", name=name, exact=True).click()

    def until(self, condition, *given):
        self.page.wait_for_function(f"(given) => {{ const live = document.querySelector('.live-playground').dataset; "
                                    f"return {condition}; }}", arg=list(given), timeout=WAIT)

    def steps(self):
        return int(self.root.get_attribute("data-steps"))

    def says(self, text):
        self.page.locator(".live-status", has_text=text).wait_for(timeout=WAIT)


@pytest.fixture
def page(context, tmp_path):
    """An empty page of a server that has none of the playground's files."""
    (tmp_path / "index.html").write_text('<!doctype html><link rel="icon" href="data:,"><title>notebook</title>')
    with serve.served(tmp_path) as address:
        page = context.new_page()
        page.goto(address)
        yield page


def test_a_page_plays_in_the_kernel(page):
    playground = ganlib.Playground(ganlib.GAN(), engine="kernel", batch=32, seed=4)
    notebook = Notebook(page, playground)
    notebook.says("Press Play to train in the kernel (cpu).")
    notebook.click("Play")
    notebook.until("live.phase === 'playing' && live.steps >= 5 && 'live' in live")
    assert trainers() == 1 and page.workers == []
    playground.discriminator_steps = 3
    notebook.until("document.querySelector('[data-control=discriminator_steps] input[type=text]').value === '3'")
    assert playground._trained.speed == math.inf
    page.get_by_label("speed", exact=True).select_option("100")
    until_on_page(page, lambda: playground._trained.speed == 100)
    notebook.click("Pause")
    until_on_page(page, lambda: trainers() == 0)
    notebook.until("live.phase === 'paused' && Number(live.steps) === given[0]", playground.steps)
    loss = notebook.root.locator("dt", has_text="generator loss").locator("xpath=following-sibling::dd").inner_text()
    assert float(loss) == pytest.approx(playground.runs[0].history["generator_loss"][-1].item(), abs=6e-4)
    assert playground.generator.sample(3).shape == (3, 2)

    before = playground.steps
    playground.advance(5, progress=False)  # Python goes on, and the picture with it
    notebook.until("Number(live.steps) === given[0]", before + 5)
    playground.play()
    notebook.until("live.phase === 'playing' && live.steps > given[0]", before + 10)
    playground.pause()
    notebook.until("live.phase === 'paused' && Number(live.steps) === given[0]", playground.steps)
    notebook.click("Reset")
    notebook.until("live.steps === '0'")
    assert playground.steps == 0
    notebook.click("Play")
    notebook.until("live.steps >= 1")
    page.evaluate("window.end()")
    until_on_page(page, lambda: trainers() == 0)
    assert notebook.errors == []


def test_what_a_reader_sets_reaches_the_kernel_once(page):
    """In the widget's traits, and not by a message of the same content."""
    playground = ganlib.Playground(ganlib.WGAN(), engine="kernel", against=ganlib.GAN(), batch=16)
    notebook = Notebook(page, playground)
    notebook.click("Step")
    notebook.until("live.steps === '1'")

    def fill(control, value):
        box = page.locator(f"[data-control={control}] input[type=text]").first
        box.fill(value)
        box.press("Enter")
    notebook.said.clear()
    fill("clip", "0.05")
    page.get_by_label("batch size", exact=True).select_option("32")
    fill("seed", "9")
    page.get_by_label("compare with", exact=True).select_option("")
    notebook.click("Reset")
    reset = {"method": "custom", "content": {"type": "reset"}}
    until_on_page(page, lambda: reset in notebook.said)
    states = [{"clip": 0.05}, {"batch": 32}, {"seed": 9}, {"against": {}}]
    assert notebook.said == [*({"method": "update", "state": state} for state in states), reset]
    [side] = playground._trained.trainings.sides
    assert (side.run.h["clip"].item(), side.run.batch_size, side.run.draws.seed) == (pytest.approx(0.05), 32, 9)
    assert notebook.errors == []


def until_on_page(page, condition):
    """Lets the page's messages through meanwhile."""
    until(lambda: page.wait_for_timeout(10) or condition())


def test_the_engine_is_a_choice(page, tmp_path, monkeypatch):
    for name in room.RUNTIME_FILES:
        shutil.copy(room.RUNTIME / name, tmp_path)
    monkeypatch.setattr(room, "RUNTIME", tmp_path / "not installed")  # so that the page loads it from an address
    monkeypatch.setattr(room, "CDN", page.url)
    playground = ganlib.Playground(ganlib.GAN(), batch=32)
    notebook = Notebook(page, playground)
    select = page.get_by_label("train in", exact=True)
    assert select.locator("option").all_inner_texts() == ["this browser", "the kernel (cpu)"]
    assert select.input_value() == "browser"
    playground.engine = "kernel"
    notebook.says("train in the kernel (cpu)")
    assert select.input_value() == "cpu"
    notebook.click("Play")
    notebook.until("live.steps >= 3")
    assert trainers() == 1
    select.select_option("browser")
    until_on_page(page, lambda: playground.engine == "browser" and trainers() == 0)
    notebook.until("live.phase === 'playing' && live.steps >= 3")
    assert len(page.workers) == 1 and playground.steps == 0
    select.select_option("cpu")
    until_on_page(page, lambda: playground.steps >= 1 and page.workers == [])
    assert playground.engine == "kernel" and notebook.errors == []


def test_python_may_begin_before_the_page_and_both_sides_are_shown(page):
    playground = ganlib.Playground(ganlib.GAN(), engine="kernel", against=ganlib.WGAN(), batch=16)
    playground.advance(4, progress=False)
    notebook = Notebook(page, playground)
    playground.advance(3, progress=False)
    notebook.until("live.steps === '7' && document.querySelectorAll('.live-pane').length === 2 && 'live' in live")
    assert [run.iterations for run in playground.runs] == [7, 7]
    assert notebook.errors == []


@dataclass(frozen=True)
class Mine(ganlib.Objective):
    """An objective of the reader's own: squares, with a slider, a number that is measured and nothing of `shown`."""
    target: float = hyper(1.0, low=0.0, high=2.0, doc="what D wants to say of real points")

    def discriminator_loss(self, f, real, fake, h, draws):
        wrong = (f(real)[..., 0] - h.target[..., None]).square().mean(-1)
        return wrong + f(fake)[..., 0].square().mean(-1), {"wrong": wrong}

    def generator_loss(self, f, fake, h, draws):
        return (f(fake)[..., 0] - h.target[..., None]).square().mean(-1), {}


def test_an_objective_of_ones_own_trains_in_the_kernel_and_on_its_page(page):
    with pytest.raises(ValueError, match="expected one of BEGAN.*, or engine='kernel' for an Objective of your own"):
        ganlib.Playground(Mine())
    torch.manual_seed(3)
    first = torch.rand(1)
    torch.manual_seed(3)
    playground = ganlib.Playground(Mine(target=0.5), engine="kernel", batch=16, seed=4, width=32, against=ganlib.GAN())
    assert torch.equal(torch.rand(1), first)  # the reader's own random numbers are left alone
    with pytest.raises(ValueError, match="engine = 'browser': expected 'kernel'"):
        playground.engine = "browser"
    assert "live-widget" not in playground._repr_mimebundle_()[0]["text/html"]
    notebook = Notebook(page, playground)
    assert page.get_by_label("train in", exact=True).locator("option").all_inner_texts() == ["the kernel (cpu)"]
    notebook.click("Step")
    notebook.until("live.steps === '1' && document.querySelectorAll('.live-pane').length === 2")
    page.locator("[data-control=target] input[type=text]").fill("1.5")
    page.locator("[data-control=target] input[type=text]").press("Enter")
    until_on_page(page, lambda: playground.target == 1.5)
    playground.against = {}
    playground.advance(4, progress=False)
    [run] = playground.runs
    assert [layer.out_features for layer in playground.generator.network if hasattr(layer, "out_features")] == [32, 32, 2]
    assert run.step.objective.target == 1.5 and run.history["wrong"].isfinite().all()
    notebook.until("live.steps === given[0]", str(playground.steps))
    page.get_by_label("networks", exact=True).select_option("128")
    notebook.until("live.steps === '0'")
    until_on_page(page, lambda: playground.width == 128)
    assert playground.generator.network[0].out_features == 128 and notebook.errors == []


def test_divergence_in_the_kernel_is_said_on_the_page(page):
    playground = ganlib.Playground(ganlib.VGAN(), engine="kernel", batch=16)
    notebook = Notebook(page, playground)
    notebook.click("Step")
    notebook.until("live.phase === 'paused' && live.steps === '1'")
    playground.discriminator_learning_rate = 0.3
    notebook.click("Play")
    notebook.until("live.phase === 'diverged'")
    assert "Diverged at step" in page.get_by_role("alert").inner_text()
    playground.discriminator_learning_rate = 1e-4
    back = playground.steps
    notebook.click("Step")  # from the weights before it
    notebook.until(f"live.phase === 'paused' && live.steps === '{back + 1}'")
    assert playground.error is None
    notebook.click("Reset")
    notebook.until("live.phase === 'paused' && live.steps === '0'")
    assert playground.error is None and notebook.errors == []
