"""The explorers on a page without a kernel, operated in a real browser as a reader would; and in a notebook's page."""
import re
from functools import partial

import gather_site
import matplotlib.figure
import numpy as np
import onnxruntime
import pytest
import serve
from notebook_page import connect, until
from playground_driver import AXE, DESKTOP, WAIT

import ganlib
from ganlib.hyperparameters import declared
from ganlib.live import playground
from ganlib.live.diagrams import ALL
from ganlib.live.plane import GRAPHS

ALT = "the stored figure"
PAGE = """<!doctype html><html lang="en"><meta charset="utf-8"><title>explorer</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,">
<script type="module" src="live/host.js"></script><body><p>Above.</p>{widget}</body></html>"""
RUNTIME = ("ort.wasm.min.mjs", "ort-wasm-simd-threaded.mjs", "ort-wasm-simd-threaded.wasm")


@pytest.fixture(scope="module")
def address(tmp_path_factory):
    """Of pages <name>.html with one explorer each, and of moved.html, whose explorer does not start at its defaults."""
    folder = tmp_path_factory.mktemp("site")
    live = {path: file for path, file in gather_site.sources(gather_site.ROOT).items() if path.parts[0] == "live"}
    gather_site.gather(live, folder)
    widgets = {name: ganlib.Explorer(name, figure=matplotlib.figure.Figure(figsize=(3, 2)), alt=ALT) for name in ALL}
    widgets["moved"] = ganlib.Explorer("segments", theta=-0.25)
    for name, widget in widgets.items():
        (folder / f"{name}.html").write_text(PAGE.replace("{widget}", widget._html()), encoding="utf-8")
    with serve.served(folder, prefix="/a/sub/path/") as url:
        yield url


class Driver:
    """A loaded page with one explorer, and what went wrong or was asked for on it."""

    def __init__(self, page, url):
        self.page, self.errors, self.requests = page, [], []
        page.on("pageerror", lambda error: self.errors.append(str(error)))
        page.on("console", lambda m: m.type in ("error", "warning") and self.errors.append(m.text))
        page.on("request", lambda request: self.requests.append(request.url))
        page.goto(url)
        self.root = page.locator(".live-explorer")
        self.root.wait_for()

    def control(self, name):
        return self.root.locator(f'[data-control="{name}"]')

    def sliders(self, name):
        return self.control(name).locator("input[type=range]")

    def type(self, name, text):
        box = self.control(name).locator("input[type=text]")
        box.fill(text)
        box.press("Enter")

    def computed(self):
        return int(self.root.get_attribute("data-computed") or 0)

    def wait(self, done):
        self.page.wait_for_function("([root, n]) => Number(root.dataset.computed ?? 0) >= n",
                                    arg=[self.root.element_handle(), done], timeout=WAIT)

    def press(self, slider, key):
        before = self.computed()
        slider.press(key)
        self.wait(before + 1)

    def readout(self, panel, name):
        entry = self.root.locator(".live-panel", has=self.page.get_by_text(panel, exact=True)).locator(
            "dl div", has=self.page.locator("dt", has_text=re.compile(f"^{re.escape(name)}$")))
        return entry.locator("dd").inner_text()

    def shown(self):
        """All that a reader sees: pictures, descriptions and numbers."""
        return self.root.evaluate("""(root) => [
            ...[...root.querySelectorAll("canvas")].map((canvas) => canvas.toDataURL()),
            ...[...root.querySelectorAll(".live-plot")].map((plot) => plot.getAttribute("aria-label")),
            ...[...root.querySelectorAll("dd, td, .live-sentences")].map((element) => element.textContent)]""")

    def reset(self):
        before = self.computed()
        self.root.get_by_role("button", name="Reset").click()
        self.wait(before + 1)

    def shows(self, what):
        return self.shown() == what


@pytest.fixture
def open_page(shared_context, address):
    """Opens a page, and checks at the end that nothing went wrong there."""
    drivers = []

    def opened(name):
        drivers.append(Driver(shared_context.new_page(), f"{address}{name}.html"))
        return drivers[-1]
    yield opened
    for driver in drivers:
        driver.page.close()
    assert [error for driver in drivers for error in driver.errors] == []


@pytest.fixture(scope="module")
def kept():
    """The pages that tests hand on, and what each showed when it was reset first."""
    return {}


@pytest.fixture
def reset_page(kept, shared_context, address):
    """Gives the page of an explorer that has computed before, as it is after a reset; leaves it like that, or closes it."""
    given = []

    def gives(name):
        if name not in kept:
            driver = Driver(shared_context.new_page(), f"{address}{name}.html")
            driver.reset()
            kept[name] = driver, driver.shown()
        given.append(name)
        return kept[name][0]
    yield gives
    for name in given:
        driver, first = kept.pop(name)
        driver.reset()
        until(driver.page, partial(driver.shows, first))  # what was asked for before the reset may come after it
        assert driver.page.viewport_size == DESKTOP
        assert driver.errors == []
        kept[name] = driver, first


def test_it_draws_at_once_and_loads_the_runtime_with_the_first_move(open_page, address):
    driver = open_page("segments")
    driver.page.wait_for_load_state("networkidle")
    assert not [url for url in driver.requests if url.endswith((".wasm", ".mjs", ".onnx", "worker.js"))]
    assert driver.readout("distance", "KL") == "infinite" and driver.readout("distance", "JS") == "0.693"
    assert driver.readout("slope in θ", "KL") == "none"
    assert len({*driver.shown()[:2]}) == 2
    assert not driver.page.get_by_alt_text(ALT).is_visible()
    driver.press(driver.sliders("theta"), "ArrowRight")
    assert driver.readout("distance", "EM") == "0.525"
    assert [url for url in driver.requests if not url.startswith((address, "data:", "blob:"))] == []
    assert sum(url.endswith(".wasm") for url in driver.requests) == 1


@pytest.mark.parametrize("name", ALL)
def test_every_control_changes_what_is_shown_and_reset_brings_it_back(reset_page, name):
    driver = reset_page(name)
    last = usual = driver.shown()
    names = driver.root.locator("[data-control]").evaluate_all("(all) => all.map((element) => element.dataset.control)")
    assert names == list(declared(ALL[name]()))
    for control in names:
        for slider in driver.sliders(control).all():
            driver.press(slider, "End" if slider.input_value() != slider.get_attribute("max") else "Home")
            now = driver.shown()
            assert now != last, f"{control} changes nothing"
            last = now
    driver.reset()
    assert driver.shown() == usual


@pytest.mark.parametrize("name", ALL)
def test_the_browser_computes_what_onnxruntime_does_here(reset_page, name):
    driver = reset_page(name)
    for control in declared(ALL[name]()):
        driver.press(driver.sliders(control).first, "Home")
    session = onnxruntime.InferenceSession(GRAPHS / f"explorer.{name}.onnx")
    values = {control: driver.page.evaluate("""(element) => {
        const box = element.querySelector("input[type=text]");
        return box ? Number(box.value) : [...element.querySelectorAll("input")].map((input) => Number(input.value));
    }""", driver.control(control).element_handle()) for control in declared(ALL[name]())}
    found = dict(zip([o.name for o in session.get_outputs()],
                     session.run(None, {control: np.array(value, np.float32) for control, value in values.items()})))
    found |= {control: np.array(value) for control, value in values.items()}
    for panel in ALL[name].panels:
        for label, array in getattr(panel, "entries", {}).items():
            shown, wanted = driver.readout(panel.title, re.sub("_", "", label)), found[array].item()
            if np.isfinite(wanted):
                assert float(shown) == pytest.approx(wanted, rel=6e-3, abs=1e-6), label
            else:
                assert shown == ("none" if np.isnan(wanted) else "infinite")


def test_values_that_are_not_the_defaults_are_drawn_at_once(open_page):
    driver = open_page("moved")
    assert driver.control("theta").locator("input[type=text]").input_value() == "-0.25"
    assert driver.readout("distance", "EM") == "0.25" and driver.readout("slope in θ", "EM") == "-1"
    assert driver.root.get_attribute("data-phase") == "idle"


def test_at_zero_the_segments_have_no_distance_and_no_slope(reset_page):
    driver = reset_page("segments")
    slider = driver.sliders("theta")
    for _ in range(20):
        slider.press("ArrowLeft")
    driver.page.wait_for_function("(root) => root.querySelector('dd').textContent === '0'",
                                  arg=driver.root.element_handle(), timeout=WAIT)
    assert driver.control("theta").locator("input[type=text]").input_value() == "0"
    assert [driver.readout("distance", name) for name in ("TV", "KL", "JS", "EM")] == ["0"] * 4
    assert [driver.readout("slope in θ", name) for name in ("TV", "KL", "JS", "EM")] == ["none"] * 4


def test_many_moves_in_a_row_are_not_queued(reset_page):
    """While one is computed the last wish replaces those before it."""
    driver = reset_page("bottleneck")
    driver.press(driver.sliders("sigma"), "ArrowRight")
    before = driver.computed()
    driver.sliders("separation").evaluate("""(slider) => {
        for (let i = 1; i <= 200; i++) {
            slider.value = String((i / 200) * Number(slider.max));
            slider.dispatchEvent(new Event("input"));
        }
    }""")
    driver.wait(before + 2)
    driver.page.wait_for_timeout(200)
    assert driver.computed() == before + 2
    assert "of the real x around 2," in driver.root.locator(".live-plot").first.get_attribute("aria-label")


def test_a_bar_is_dragged_with_the_mouse_and_a_finger(chromium, address):
    context = chromium.new_context(viewport={"width": 360, "height": 740}, has_touch=True)
    driver = Driver(context.new_page(), f"{address}transport.html")
    bar = driver.sliders("p").nth(3)
    bar.scroll_into_view_if_needed()
    box = bar.bounding_box()
    x, bottom, top = box["x"] + box["width"] / 2, box["y"] + box["height"] - 6, box["y"] + 6
    driver.page.mouse.move(x, bottom)
    driver.page.mouse.down()
    driver.page.mouse.move(x, (bottom + top) / 2, steps=5)
    driver.page.mouse.up()
    driver.wait(1)
    assert float(bar.input_value()) == pytest.approx(0.5, abs=0.05)
    before = driver.computed()
    driver.page.touchscreen.tap(x, bottom - 0.8 * (bottom - top))
    driver.wait(before + 1)
    assert float(bar.input_value()) == pytest.approx(0.8, abs=0.05)
    assert driver.errors == []
    context.close()


def test_the_last_mass_stays(reset_page):
    driver = reset_page("transport")
    for i in range(8):
        driver.sliders("p").nth(i).press("Home")
    said = driver.control("p").get_by_role("alert")
    assert "p must have mass somewhere: this bar stays at 0.01" in said.inner_text()
    assert driver.sliders("p").nth(7).input_value() == "0.01"
    driver.sliders("p").nth(0).press("End")
    assert not said.is_visible()
    driver.page.wait_for_function("(root) => root.querySelector('td').textContent === '.02'",
                                  arg=driver.root.element_handle(), timeout=WAIT)


def test_keyboard_alone_can_operate_everything(open_page):
    driver = open_page("transport")
    page = driver.page
    targets = [driver.root.get_by_role("button", name="Reset"), *driver.sliders("p").all(), *driver.sliders("q").all()]
    for target in targets:
        page.keyboard.press("Tab")
        assert target.evaluate("(element) => element === document.activeElement")
        assert target.evaluate("(element) => getComputedStyle(element).outlineStyle") == "solid", "focus is not visible"
    last = targets[-1]
    start = float(last.input_value())
    page.keyboard.press("ArrowUp")
    assert float(last.input_value()) == pytest.approx(start + 0.01)
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    assert float(last.input_value()) == pytest.approx(start - 0.01)
    assert last.get_attribute("aria-valuetext") == "height 0.04"
    driver.wait(1)


def test_bars_have_names_and_the_pictures_have_words(open_page):
    driver = open_page("transport")
    assert driver.root.get_by_label("q at 3", exact=True).input_value() == "0.3"
    assert driver.root.get_by_role("img", name=re.compile(r"^Masses of p at 1 to 8: 0\.31")).is_visible()
    assert driver.root.get_by_role("table", name="the optimal plan").get_by_role("row", name="1 .02 .03").is_visible()
    driver.press(driver.sliders("q").first, "Home")
    assert driver.readout("distance", "KL(p‖q)") == "infinite"
    spoken = driver.root.locator(".live-hidden[role=status]")
    assert spoken.inner_text() == ""  # not while something still moves
    driver.page.wait_for_function("(element) => element.textContent.includes('KL(p‖q) infinite')",
                                  arg=spoken.element_handle(), timeout=WAIT)
    assert "KL is infinite: q has no mass" in spoken.inner_text()


@pytest.mark.parametrize("name", ALL)
def test_axe_finds_nothing_to_mend_and_it_fits_a_phone(open_page, name):
    driver = open_page(name)
    driver.page.evaluate(AXE)
    find = """async () => (await axe.run(".live-explorer")).violations.map(
        (one) => [one.id, one.nodes.map((node) => node.html)])"""
    assert driver.page.evaluate(find) == []
    for slider in driver.root.locator("input[type=range]").all():
        slider.press("Home")
    driver.wait(1)
    driver.root.locator("summary").click()
    for theme in ("light", "dark"):
        driver.page.evaluate("(theme) => (document.documentElement.dataset.theme = theme)", theme)
        assert driver.page.evaluate(find) == []
    driver.page.wait_for_function("(root) => root.querySelector('.live-hidden[role=status]').textContent !== ''",
                                  arg=driver.root.element_handle(), timeout=WAIT)
    driver.page.set_viewport_size({"width": 360, "height": 740})
    assert driver.page.evaluate("document.documentElement.scrollWidth") == 360


def test_the_theme_of_the_page_is_followed(open_page):
    driver = open_page("hinge")
    light = driver.shown()
    driver.page.evaluate("() => (document.documentElement.dataset.theme = 'dark')")
    until(driver.page, lambda: all(before != after for before, after in zip(light[:3], driver.shown()[:3])))
    background = driver.root.evaluate("(root) => getComputedStyle(root).backgroundColor")
    assert max(map(int, background[4:-1].split(","))) < 64


@pytest.fixture
def page(shared_context):
    page = shared_context.new_page()
    yield page
    page.close()


@pytest.mark.parametrize("file", [*RUNTIME, "explorer_worker.js", "explorer.segments.onnx"])
def test_a_file_that_fails_to_load_is_named_and_moving_tries_again(page, address, file):
    page.route(f"**/{file}", lambda route: route.abort())
    driver = Driver(page, f"{address}segments.html")
    usual = driver.shown()
    driver.sliders("theta").press("ArrowRight")
    driver.page.wait_for_selector('.live-explorer[data-phase="failed"]', timeout=WAIT)
    assert f"{file} could not be loaded" in driver.root.locator(".live-alert").inner_text()
    assert driver.shown() == usual
    page.unroute(f"**/{file}")
    driver.press(driver.sliders("theta"), "ArrowRight")
    assert not driver.root.locator(".live-alert").is_visible()
    assert driver.readout("distance", "EM") == "0.55"


@pytest.mark.parametrize("file, says", [("explorer.segments.json", "explorer.segments.json could not be loaded"),
                                        ("explorer.js", "The live figure could not be started")])
def test_without_its_first_files_the_figure_stays(page, address, file, says):
    page.route(f"**/{file}", lambda route: route.abort())
    page.goto(f"{address}segments.html")
    assert says in page.get_by_role("alert").inner_text()
    assert page.get_by_alt_text(ALT).is_visible()


def test_without_javascript_and_on_paper_the_figure_is_there(chromium, address):
    context = chromium.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{address}hinge.html")
    assert page.get_by_alt_text(ALT).is_visible()
    context.close()
    context = chromium.new_context()
    driver = Driver(context.new_page(), f"{address}hinge.html")
    driver.page.emulate_media(media="print")
    assert driver.page.get_by_alt_text(ALT).is_visible()
    assert not driver.control("margin").is_visible()
    context.close()


# ---- in a kernel: the module comes as text, and everything else by message

@pytest.fixture
def notebook(context, tmp_path, monkeypatch):
    """An empty page of a server that has the runtime, as for an installation without it, but no file of ours."""
    (tmp_path / "index.html").write_text('<!doctype html><link rel="icon" href="data:,"><title>notebook</title>')
    for file in RUNTIME:
        (tmp_path / file).write_bytes((playground.RUNTIME / file).read_bytes())
    monkeypatch.setattr(playground, "RUNTIME", tmp_path / "nothing")
    with serve.served(tmp_path) as url:
        monkeypatch.setattr(playground, "CDN", url)
        page = context.new_page()
        errors = []
        page.on("pageerror", lambda error: errors.append(str(error)))
        page.on("requestfailed", lambda request: errors.append(request.url))
        page.goto(url)
        yield page
        assert errors == []


def test_in_a_notebook_controls_and_traits_follow_each_other_until_the_view_is_closed(notebook):
    widget = ganlib.Explorer("transport", q=[0.5] * 8)
    connect(notebook, widget)
    root = notebook.locator(".live-explorer")
    notebook.wait_for_selector('.live-explorer[data-computed="1"]', timeout=WAIT)  # these values are stored nowhere
    notebook.locator('[data-control="p"] input').nth(4).press("End")
    notebook.wait_for_selector('.live-explorer[data-computed="2"]', timeout=WAIT)
    assert widget.p[4] == 1.0
    notebook.evaluate("() => model.change('q', [1, 0, 0, 0, 0, 0, 0, 0])")
    notebook.wait_for_selector('.live-explorer[data-computed="3"]', timeout=WAIT)
    values = notebook.locator('[data-control="q"] input').evaluate_all("(all) => all.map((input) => input.value)")
    assert values == ["1", *["0"] * 7]
    assert "infinite" in root.inner_text()
    assert len(notebook.workers) == 1
    notebook.evaluate("window.end()")
    until(notebook, lambda: notebook.workers == [])
    notebook.evaluate("() => model.change('q', [1, 1, 1, 1, 1, 1, 1, 1])")  # nobody listens any more
