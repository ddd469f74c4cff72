"""The playground where a file fails to load, training diverges, or JavaScript is off."""

import re
import threading
from functools import partial
from http.server import ThreadingHTTPServer

import gather_site
import pytest
import serve
from playground_driver import ALT, WAIT, Driver, allow_any_rate
from playwright.sync_api import expect

RUNTIME = ("ort.wasm.min.mjs", "ort-wasm-simd-threaded.mjs", "ort-wasm-simd-threaded.wasm")


@pytest.fixture
def page(shared_context, kept):
    kept.give()  # a page that has the runtime: then this one need not compile it
    page = shared_context.new_page()
    yield page
    page.close()


def test_each_file_that_fails_to_load_is_named_the_figure_stays_and_play_tries_again(page, address):
    """None of them comes at first; each is let through when it was named."""
    left = {*RUNTIME, "worker.js", "gan.init.onnx", "gan.non_saturating.train.onnx", "gan.non_saturating.view.onnx",
            "data.ring.onnx", "measure.distance.onnx"}
    for file in left:
        page.route(f"**/{file}", lambda route: route.abort())
    driver = Driver(page, address)
    while left:
        driver.button("Play").click()
        missing = re.compile(f"({'|'.join(map(re.escape, left))}) could not be loaded")
        alert = driver.root.get_by_role("alert").filter(has_text=missing).first
        alert.wait_for(timeout=WAIT)
        driver.phase("failed")
        assert driver.root.get_by_alt_text(ALT).is_visible()
        file = missing.search(alert.inner_text())[1]
        page.unroute(f"**/{file}")
        left.remove(file)
    driver.button("Play").click()
    driver.wait(1)
    assert not driver.root.locator(".live-alert").is_visible()


@pytest.mark.parametrize("file, says", [("gan.json", "gan.json could not be loaded"),
                                        ("index.json", "index.json could not be loaded"),
                                        ("playground.js", "The live figure could not be started")])
def test_without_its_first_files_the_figure_stays(page, address, file, says):
    page.route(f"**/{file}", lambda route: route.abort())
    page.goto(address)
    assert says in page.get_by_role("alert").inner_text()
    assert page.get_by_alt_text(ALT).is_visible()
    page.unroute(f"**/{file}")
    page.get_by_role("button", name="Try again").click()
    page.locator(".live-playground").wait_for()


def test_without_javascript_the_figure_is_there(chromium, address):
    context = chromium.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(address)
    assert page.get_by_alt_text(ALT).is_visible()
    context.close()


def test_after_a_divergence_one_goes_on_from_before_it_or_resets(page, address):
    allow_any_rate(page, "gan")
    driver = Driver(page, address)
    rate = "discriminator_optimizer.learning_rate"
    driver.type(rate, "0.002")
    driver.step(25)  # long enough to count as stable
    driver.type(rate, "1e30")
    driver.button("Play").click()
    driver.phase("diverged")
    said = driver.root.get_by_role("alert").first.inner_text()
    assert re.match(r"Diverged at step (2[6-9]|[3-9]\d): a loss is no longer a finite number\.", said)
    assert "The last stable settings were: discriminator learning rate 0.002." in said
    at, back = (int(re.search(words, said)[1]) for words in (r"Diverged at step (\d+)", r"back at step (\d+)"))
    assert 24 <= back < at and driver.count() == back and driver.readout("discriminator loss") != "NaN"
    driver.button("Go on with the last stable settings").click()
    driver.wait(at + 5)
    driver.button("Pause").click()
    driver.phase("paused")
    assert not driver.root.locator(".live-alert").is_visible()

    driver.type(rate, "1e30")
    driver.button("Play").click()
    driver.phase("diverged")
    driver.button("Reset to the last stable settings").click()
    driver.wait_for_start()
    assert driver.control(rate).locator("input[type=text]").input_value() == "0.002"
    driver.step(2)
    assert not driver.root.locator(".live-alert").is_visible()

    driver.reset()
    driver.type(rate, "1e30")
    driver.button("Play").click()
    driver.phase("diverged")
    assert "the same from the start" in driver.root.get_by_role("alert").first.inner_text()
    driver.type(rate, "0.001")
    driver.reset()
    driver.step(2)
    assert not driver.root.locator(".live-alert").is_visible()
    assert driver.errors == []


@pytest.mark.parametrize("control, value, file", [("loss", "minimax", "gan.minimax.train.onnx"),
                                                  ("data", "grid", "data.grid.onnx")])
def test_a_choice_that_cannot_be_loaded_is_taken_back_and_the_training_goes_on(page, address, control, value, file):
    page.route(f"**/{file}", lambda route: route.abort())
    driver = Driver(page, address)
    driver.step(3)
    before = driver.control(control).locator("select").input_value()
    driver.choose(control, value)
    driver.root.locator(".live-alert", has_text=f"{file} could not be loaded").wait_for()
    assert driver.control(control).locator("select").input_value() == before
    driver.step(2)
    assert driver.count() == 5


@pytest.mark.parametrize("file", ["wgan.json", "wgan.train.onnx"])
def test_another_objective_that_cannot_be_loaded_leaves_the_training_alone(page, address, file):
    page.route(f"**/{file}", lambda route: route.fulfill(status=404))
    driver = Driver(page, address)
    driver.step(3)
    driver.choose("against", "wgan")
    told = f"{file} could not be loaded (404 Not Found). The choice before it stays."
    alert = driver.root.locator(".live-alert", has_text=told)
    alert.wait_for()
    expect(driver.control("against").locator("select")).to_have_value("", timeout=WAIT)
    assert driver.root.locator(".live-pane").count() == 1
    driver.step(2)
    assert driver.count() == 5
    driver.choose("against", "least_squares")
    driver.root.locator(".live-pane").nth(1).wait_for()
    driver.wait_for_start()
    other = driver.root.locator(".live-pane").nth(1)
    rate = other.locator('[data-control="generator_optimizer.learning_rate"] input[type=text]')
    rate.fill(".003")
    rate.press("Enter")
    driver.step(2)
    steps = driver.count()
    driver.choose("against", "wgan")
    alert.wait_for()
    expect(driver.control("against").locator("select")).to_have_value("least_squares", timeout=WAIT)
    assert driver.root.locator(".live-pane").count() == 2
    assert float(driver.boxes()["generator_optimizer.learning_rate"]) == .003  # the other's, whose control comes last
    driver.step()
    assert driver.count() == steps + 1


class Mistyping(serve.Handler):
    """A server that knows no type but text, as those that take them from a system's own table may."""
    extensions_map = dict.fromkeys((".js", ".mjs", ".json", ".onnx", ""), "text/plain") | {
        ".wasm": "application/octet-stream", ".html": "text/html; charset=utf-8"}


def test_it_trains_from_a_server_that_types_scripts_and_the_runtime_wrongly(page, address, folder):
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Mistyping, directory=str(folder)))
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        driver = Driver(page, f"http://127.0.0.1:{server.server_port}/index.html")
        driver.button("Play").click(timeout=WAIT)
        driver.wait(1)
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def test_a_page_opened_as_a_file_says_how_to_serve_it(page, address, folder):
    page.goto((folder / "index.html").as_uri())
    assert "make book" in page.get_by_role("alert").inner_text()
    assert page.get_by_alt_text(ALT).is_visible()


def test_a_page_whose_script_is_missing_says_so(page, address):
    page.route("**/host.js", lambda route: route.abort())
    page.goto(address)
    page.add_style_tag(content=(gather_site.ROOT / "tools" / "site" / "book.css").read_text(encoding="utf-8"))
    seen = page.locator("live-widget").evaluate("""(widget) => {
        const { visibility: before } = getComputedStyle(widget, "::before");
        for (const animation of document.getAnimations()) animation.finish();
        const { visibility, content } = getComputedStyle(widget, "::before");
        return [before, visibility, content];
    }""")
    assert seen[:2] == ["hidden", "visible"] and "live/host.js was blocked or could not be loaded" in seen[2]


def test_a_runtime_that_is_none_is_told(page, address):
    page.route("**/*.wasm", lambda route: route.fulfill(body="<html>not found</html>"))
    driver = Driver(page, address)
    driver.button("Play").click()
    driver.phase("failed")
    said = driver.root.locator(".live-alert").inner_text()
    assert "ort-wasm-simd-threaded.wasm could not be loaded (what came is no WebAssembly)" in said


def test_a_worker_that_is_gone_is_told(page, address):
    """A browser that runs short of memory ends a worker without a word; ours ends itself."""
    page.route("**/worker.js", lambda route: route.fulfill(
        content_type="text/javascript", body=route.fetch().text() + "\nsetTimeout(() => self.close(), 3000);"))
    page.clock.install()
    driver = Driver(page, address)
    driver.button("Play").click()
    driver.wait(1)
    page.wait_for_timeout(3500)
    for _ in range(6):
        page.clock.run_for(10_000)
    driver.phase("failed")
    assert "the browser has ended its worker" in driver.root.locator(".live-alert").inner_text()
