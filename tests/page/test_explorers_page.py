"""The explorers on a page without a kernel, operated in a real browser as a reader would; and in a notebook's page.

Their programs' numbers: tests/graphs/test_explorers.py and test_explorer_numbers.py.
"""
import re
from functools import partial

import matplotlib.figure
import numpy as np
import pytest
import serve
from explorer_driver import ALT, PAGE, Driver
from notebook_page import connect, until
from playground_driver import AXE, DESKTOP, WAIT, served_pages

import ganlib
from ganlib.hyperparameters import declared
from ganlib.live.diagrams import ALL


@pytest.fixture(scope="module")
def address(tmp_path_factory):
    """Of pages <name>.html with one explorer each; those of moved.html and five.html do not start at their defaults."""
    widgets = {name: ganlib.Explorer(name, figure=matplotlib.figure.Figure(figsize=(3, 2)), alt=ALT) for name in ALL}
    widgets["moved"] = ganlib.Explorer("segments", theta=-0.25)
    widgets["five"] = ganlib.Explorer("dirac", updates=5)
    pages = {name: PAGE.replace("{widget}", widget._html()) for name, widget in widgets.items()}
    with served_pages(tmp_path_factory.mktemp("site"), pages) as url:
        yield url


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
        kept[name][0].page.bring_to_front()  # behind others a browser draws it once a second
        return kept[name][0]
    yield gives
    for name in given:
        driver, first = kept.pop(name)
        driver.reset()
        until(driver.page, partial(driver.shows, first))
        assert driver.page.viewport_size == DESKTOP
        assert driver.errors == []
        kept[name] = driver, first


def test_it_answers_at_once_without_a_worker_or_a_runtime(open_page, address):
    driver = open_page("segments")
    driver.page.wait_for_load_state("networkidle")
    assert driver.readout("how different", "KL") == "infinite" and driver.readout("how different", "JS") == "0.693"
    assert driver.readout("slope in θ", "KL") == "none"
    assert len({*driver.shown()[:2]}) == 2
    assert not driver.page.get_by_alt_text(ALT).is_visible()
    driver.press(driver.sliders("theta"), "ArrowRight")
    assert driver.readout("how different", "EM") == "0.525"
    live = [url.removeprefix(address) for url in driver.requests if not url.startswith("data:")]
    assert live == ["segments.html", "live/host.js", "live/explorer.js", "live/explorer.segments.json"]
    assert driver.page.workers == []


@pytest.mark.parametrize("name", ALL)
def test_every_control_changes_what_is_shown_and_reset_brings_it_back(reset_page, name):
    driver = reset_page(name)
    last = usual = driver.shown()
    height = driver.root.bounding_box()["height"]
    names = driver.root.locator("[data-control]").evaluate_all("(all) => all.map((element) => element.dataset.control)")
    assert names == list(declared(ALL[name]()))
    for control in names:
        for slider in driver.sliders(control).all():
            driver.press(slider, "End" if slider.input_value() != slider.get_attribute("max") else "Home")
            now = driver.shown()
            assert now != last, f"{control} changes nothing"
            assert driver.root.bounding_box()["height"] == height, f"{control} moves what is below"
            last = now
    driver.reset()
    assert driver.shown() == usual


@pytest.mark.parametrize("name", ALL)
def test_the_readouts_are_what_the_diagram_computes(reset_page, name):
    driver = reset_page(name)
    for control in declared(ALL[name]()):
        slider = driver.sliders(control).first
        if driver.sliders(control).count() and slider.input_value() != "0":  # a choice has none, and k starts at its least
            driver.press(slider, "Home")
    values = {control: driver.page.evaluate("""(element) => {
        const [box, select] = ["input[type=text]", "select"].map((kind) => element.querySelector(kind));
        if (select) return select.value;
        return box ? Number(box.value) : [...element.querySelectorAll("input")].map((input) => Number(input.value));
    }""", driver.control(control).element_handle()) for control in declared(ALL[name]())}
    found = {**{control: np.array(value) for control, value in values.items()},
             **ALL[name]().with_values(values).computed()}
    for panel in ALL[name].panels:
        for label, array in getattr(panel, "entries", {}).items():
            shown, wanted = driver.readout(panel.title, re.sub("_", "", label)), found[array].item()
            if 0 < abs(wanted) < 1e-15:
                assert shown == "< 1e-15"
            elif np.isfinite(wanted):
                assert float(shown) == pytest.approx(wanted, rel=6e-3, abs=1e-6), label
            else:
                assert shown == ("none" if np.isnan(wanted) else "infinite")


def test_the_start_is_dragged_and_a_choice_acts(reset_page):
    driver = reset_page("dirac")
    before = driver.shown()
    box = driver.root.locator(".live-drag").bounding_box()
    side = driver.root.locator(".live-drag > svg").bounding_box()["width"]
    inner = side - 34  # as js/explorer/plane.js leaves for its labels
    driver.page.mouse.move(box["x"] + 34 + 0.75 * inner, box["y"] + 0.375 * inner)  # θ = 1 and ψ = 0.5 in [-2, 2]
    driver.page.mouse.down()
    driver.page.mouse.up()
    values = [float(driver.control(name).locator("input[type=text]").input_value()) for name in ("theta", "psi")]
    assert values == pytest.approx([1, 0.5], abs=0.05)
    assert driver.shown() != before
    assert "comes in" in driver.root.locator(".live-said").first.inner_text()
    driver.control("penalty").locator("select").select_option("wgan_gp")
    assert driver.readout("the largest pair of eigenvalues", "absolute value less 1") == "none"
    driver.control("loss").locator("select").select_option("wasserstein")
    assert "circles" in driver.root.locator(".live-said").first.inner_text()
    driver.control("turns").locator("select").select_option("simultaneous")
    driver.type("weight", "0")
    assert "runs away" in driver.root.locator(".live-said").first.inner_text()
    assert driver.root.locator(".live-drag .live-dot").count() == 0  # its end is beyond the frame, where the path is cut
    frame, = driver.root.locator(".live-drag .live-path").evaluate_all("(all) => all.map((path) => path.parentElement)"
                                                                       ".map((one) => getComputedStyle(one).overflow)")
    assert frame == "hidden"
    driver.reset()
    assert driver.shown() == before


def test_what_is_folded_is_seen_if_it_is_not_as_usual_and_is_called_in_words(page, address):
    for name, seen in (("dirac", False), ("five", True)):
        page.goto(f"{address}{name}.html")
        page.locator(".live-explorer").wait_for()
        assert page.get_by_label("D's updates k", exact=True).is_visible() == seen
        assert page.get_by_label("weight γ", exact=True).is_visible()
    assert page.get_by_label("they move").locator("option").all_inner_texts() == ["in turn", "both at once"]
    for name, asked in (("score", ["samples_a", "samples_b"]), ("balls", ["spread", "neighbours"])):
        page.goto(f"{address}{name}.html")
        page.locator(".live-explorer").wait_for()
        seen = [one.get_attribute("data-control") for one in page.locator("[data-control]").all() if one.is_visible()]
        assert seen == asked  # what the question asks to move


def test_values_that_are_not_the_defaults_are_drawn_at_once(open_page):
    driver = open_page("moved")
    assert driver.control("theta").locator("input[type=text]").input_value() == "-0.25"
    assert driver.readout("how different", "EM") == "0.25" and driver.readout("slope in θ", "EM") == "-1"
    assert driver.computed() == 0


CHARTS = """(root) => [...root.querySelectorAll("figure:has(.uplot)")].map((chart) =>
    [...chart.querySelectorAll(".live-key:has(path)")].map((key) => [key.style.getPropertyValue("--live-key"),
        key.querySelector("path").getAttribute("stroke-dasharray")]))"""


def test_a_colour_has_the_same_dashes_in_all_charts_and_no_two_curves_of_a_chart_look_alike(reset_page):
    dashes = {}
    for name in ALL:
        for curves in reset_page(name).root.evaluate(CHARTS):
            assert len({*map(tuple, curves)}) == len(curves), (name, curves)
            for colour, dash in dict(reversed(curves)).items():  # of its first curve
                assert dashes.setdefault(colour, dash) == dash, (name, curves)
    assert len({dashes[f"var(--live-{colour})"] for colour in ("ink", "real", "generated", "other")}) == 4


def test_at_zero_the_segments_have_no_distance_and_no_slope(reset_page):
    driver = reset_page("segments")
    slider = driver.sliders("theta")
    for _ in range(20):
        slider.press("ArrowLeft")
    driver.page.wait_for_function("(root) => root.querySelector('dd').textContent === '0'",
                                  arg=driver.root.element_handle(), timeout=WAIT)
    assert driver.control("theta").locator("input[type=text]").input_value() == "0"
    assert [driver.readout("how different", name) for name in ("TV", "KL", "JS", "EM")] == ["0"] * 4
    assert [driver.readout("slope in θ", name) for name in ("TV", "KL", "JS", "EM")] == ["none"] * 4


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
    assert float(bar.input_value()) == pytest.approx(0.5, abs=0.05)
    before = driver.computed()
    driver.page.touchscreen.tap(x, bottom - 0.8 * (bottom - top))
    assert driver.computed() > before
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
    assert driver.computed() == 3


def test_bars_have_names_and_the_pictures_have_words(open_page):
    driver = open_page("transport")
    assert driver.root.get_by_label("q at 3", exact=True).input_value() == "0.3"
    assert driver.root.get_by_role("table", name="the optimal plan").get_by_role("row", name="1 .02 .03").is_visible()
    driver.press(driver.sliders("q").first, "Home")
    assert driver.readout("how different", "KL(p‖q)") == "infinite"
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
    driver.root.locator(".live-help > summary").click()
    for theme in ("light", "dark"):
        driver.page.evaluate("(theme) => (document.documentElement.dataset.theme = theme)", theme)
        assert driver.page.evaluate(find) == []
    driver.page.wait_for_function("(root) => root.querySelector('.live-hidden[role=status]').textContent !== ''",
                                  arg=driver.root.element_handle(), timeout=WAIT)
    driver.page.set_viewport_size({"width": 360, "height": 740})
    assert driver.page.evaluate("document.documentElement.scrollWidth") == 360


@pytest.mark.parametrize("width", [360, 1200])
def test_what_follows_from_a_move_is_told_beside_the_hand(open_page, width):
    driver = open_page("transport")
    driver.page.set_viewport_size({"width": width, "height": 740})
    said = driver.root.locator(".live-said").first
    assert said.inner_text().startswith(f"EM is {driver.readout('how different', 'EM')}: ")
    before = said.inner_text()
    driver.press(driver.sliders("q").first, "End")
    assert said.inner_text() != before
    top, end = driver.control("p").bounding_box()["y"], said.bounding_box()
    assert end["y"] + end["height"] - top < 0.75 * 740  # on one screen with the bars
    table = driver.root.locator(".live-panel table").bounding_box()
    assert end["y"] < table["y"] or end["x"] + end["width"] < table["x"] and abs(table["y"] - top) < 200


def test_a_value_beyond_its_chart_is_seen_at_the_edge_and_both_charts_beside_what_moves_them(open_page):
    driver = open_page("penalty")
    driver.page.set_viewport_size({"width": 800, "height": 600})
    controls, *plots = (driver.root.locator(each).bounding_box() for each in (
        ".live-controls >> nth=0", ".live-plot >> nth=0", ".live-plot >> nth=1"))
    assert controls["x"] < plots[0]["x"] < plots[1]["x"]
    assert all(abs(plot["y"] - controls["y"]) < 100 for plot in plots)
    charts = []
    for clip in ("0.07", "0.08", "0.1"):  # the curve stays, and its mark has left the chart
        driver.type("clip", clip)
        assert float(driver.readout("slope", "64\u00b3c\u2074")) > 5
        charts.append(driver.shown()[0])
    assert len({*charts}) == 3


WRITTEN = """() => {
    window.written = {};
    const fill = CanvasRenderingContext2D.prototype.fillText;
    CanvasRenderingContext2D.prototype.fillText = function (text, x, y) {
        window.written[text] = [x / devicePixelRatio, y / devicePixelRatio];
        fill.call(this, text, x, y);
    };
}"""


def test_a_pull_beyond_its_chart_is_written_as_it_is_said(open_page):
    driver = open_page("cliff")
    driver.page.evaluate(WRITTEN)
    for nats in ("2", "4"):
        driver.type("separation", "6")
        driver.type("information", nats)
        written = driver.page.evaluate("() => Object.keys(window.written)")
        assert driver.readout("pull amid q", "minimax") in written, (nats, written)
    assert "-12" not in written


def test_curves_that_are_named_where_they_end_need_no_legend(open_page):
    driver = open_page("score")
    driver.page.evaluate(WRITTEN)
    driver.type("distance_a", "0.1")  # almost on its floor
    places = driver.page.evaluate("() => window.written")
    plot = driver.root.locator(".live-plot canvas").bounding_box()
    ends = [places[name] for name in ("B", "A", "the floor")]
    assert all(x > 0.7 * plot["width"] for x, _ in ends) and all(b - a >= 14.9 for (_, a), (_, b) in zip(ends, ends[1:]))
    assert not driver.root.locator(".live-keys").first.is_visible()
    driver.type("distance_a", "10"), driver.type("distance_b", "10"), driver.type("features", "256")  # high above the rest
    places = driver.page.evaluate("() => window.written")
    assert all(0 <= places[name][1] <= plot["height"] for name in ("B", "A", "the floor"))
    assert abs(places["A"][1] - places["B"][1]) >= 14.9
    said = driver.root.locator(".live-said").inner_text()
    assert all(driver.readout(f"generator {one}", "measured") in said for one in "AB")


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
def notebook(context, tmp_path):
    """An empty page of a server that has no file of ours."""
    (tmp_path / "index.html").write_text('<!doctype html><link rel="icon" href="data:,"><title>notebook</title>')
    with serve.served(tmp_path) as url:
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
    notebook.locator('[data-control="p"] input').nth(4).press("End")
    until(notebook, lambda: widget.p[4] == 1.0)
    notebook.evaluate("() => model.change('q', [1, 0, 0, 0, 0, 0, 0, 0])")
    values = notebook.locator('[data-control="q"] input').evaluate_all("(all) => all.map((input) => input.value)")
    assert values == ["1", *["0"] * 7]
    assert "infinite" in root.inner_text() and root.get_attribute("data-computed") == "2"
    notebook.evaluate("window.end()")
    notebook.evaluate("() => model.change('q', [1, 1, 1, 1, 1, 1, 1, 1])")
    assert root.count() == 0 or root.get_attribute("data-computed") == "2"  # nobody listens any more
