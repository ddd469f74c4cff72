"""Ways to play: single updates, a limited speed, comparisons, own data, and what is drawn."""
import ast
import re

import pytest
import torch
from playground_driver import ALT, RATE, WAIT, Driver, pixel_change
from playwright.sync_api import expect

import ganlib


def test_one_update_of_either_network(driver):
    driver.button("Step D").click()
    driver.root.locator("xpath=self::*[@data-discriminator-steps='1']").wait_for()
    driver.picture()
    assert driver.count() == 0
    assert driver.number("discriminator loss") > 0
    assert driver.readout("generator loss") == "\u2013"  # not measured yet
    driver.button("Step D").click()
    driver.button("Step G").click()
    driver.wait(1)
    driver.picture()
    assert (driver.count(), driver.count("data-discriminator-steps")) == (1, 2)
    assert driver.number("generator loss") > 0


def test_a_limited_speed_is_kept(driver):
    """On the whole: after a time in which the machine did something else it catches up."""
    driver.choose("speed", "20")
    asked = "(root) => [Number(root.dataset.steps), performance.now() / 1000]"
    before, start = driver.root.evaluate(asked)
    driver.button("Play").click()
    driver.wait(10)
    driver.page.wait_for_timeout(2000)
    after, end = driver.root.evaluate(asked)
    assert 0 < after - before <= 20 * (end - start)
    assert "of 20 asked for" in driver.root.locator(".live-rate").inner_text()


def test_two_side_by_side_start_alike_and_keep_step(driver):
    """The same objective twice: the same weights, data and draws; then one setting of one side is changed."""
    driver.choose("against", "gan")
    driver.pane(1).locator(".live-square canvas").wait_for()
    driver.wait_for_start()
    driver.step(3)

    def losses(at):
        return [driver.number(name, at) for name in ("discriminator loss", "generator loss", "distance")]
    assert losses(0) == losses(1)
    box = driver.pane(1).locator(f'[data-control="{RATE}"] input[type=text]')
    box.fill("0.1")
    box.press("Enter")
    driver.step(3)
    assert losses(0) != losses(1)
    assert [driver.number("generator steps", at) for at in (0, 1)] == [6, 6]
    driver.choose("against", "")
    driver.wait_for_start()
    assert driver.root.locator(".live-pane").count() == 1


def test_two_of_one_objective_are_called_by_what_differs(driver):
    titles = driver.root.locator(".live-title")
    driver.follow("#live-gan?against=gan&against.loss=minimax")
    expect(titles).to_have_text(["GAN: loss non-saturating", "GAN: loss minimax"])
    box = driver.pane(0).locator('[data-control="discriminator_steps"] input[type=text]')
    box.fill("4")
    box.press("Enter")
    expect(titles.first).to_have_text("GAN: discriminator steps 4, loss non-saturating")
    expect(titles.last).to_have_text("GAN: discriminator steps 1, loss minimax")
    driver.choose("against", "wgan")
    expect(titles).to_have_text(["GAN", "WGAN"])


def test_an_objective_against_another(driver):
    driver.choose("against", "wgan_gp")
    driver.pane(1).locator('[data-control="penalty"]').wait_for()
    driver.step(2)
    assert driver.number("discriminator steps", 0) == 2 and driver.number("critic steps", 1) == 10
    assert driver.number("penalty term", 1) > 0
    after = [driver.pane(at).locator(".live-title").evaluate("(title) => getComputedStyle(title, '::after').content")
             for at in (0, 1)]
    assert "2 updates of D" in after[0] and "10 updates of f" in after[1]
    driver.button("Play").click()
    driver.wait(10)


def test_two_are_seen_on_one_screen_of_a_phone(driver):
    driver.choose("against", "wgan")
    driver.pane(1).locator(".live-square canvas").wait_for()
    usual = driver.page.viewport_size
    driver.page.set_viewport_size({"width": 360, "height": 700})
    one, other = (driver.pane(at).locator(".live-square canvas").bounding_box() for at in (0, 1))
    assert one["y"] == other["y"] and one["x"] + one["width"] <= other["x"]
    assert driver.page.evaluate("document.documentElement.scrollWidth") <= 360
    driver.page.set_viewport_size(usual)


def test_own_data_by_mouse_is_trained_on_at_once(driver):
    driver.button("Draw data").click()
    driver.wait_for_start()
    driver.root.locator(".live-square canvas").first.scroll_into_view_if_needed()
    before = driver.picture()
    driver.stroke()
    driver.wait_for_readout("no modes")
    assert driver.control("data").locator("select").input_value() == "drawn"
    assert pixel_change(driver.page, before, driver.picture()) > 0
    driver.button("Stop drawing").click()
    driver.step(2)
    assert driver.count() == 2
    driver.button("Clear").click()
    assert not driver.root.get_by_role("button", name="Clear", exact=True).is_visible()
    driver.choose("data", "grid")
    driver.wait_for_readout("of 25")


def test_own_data_by_keyboard(driver):
    driver.button("Draw data").click()
    driver.wait_for_start()
    canvas = driver.root.locator(".live-square canvas").first
    canvas.focus()
    for key in ("ArrowRight", "ArrowRight", "Space", "ArrowUp", "Enter"):
        driver.page.keyboard.press(key)
    driver.wait_for_readout("no modes")
    line = driver.copied("Copy Python")
    pairs = re.findall(r"\(([^()]*, [^()]*)\)", line)
    points = [tuple(map(ast.literal_eval, re.findall(r"-?[\d.]+", pair))) for pair in pairs]
    assert len(points) == 2 and points[0][0] == points[1][0] > 0 == points[0][1] < points[1][1]


def test_own_data_by_finger(chromium, address):
    context = chromium.new_context(has_touch=True, viewport={"width": 400, "height": 900})
    driver = Driver(context.new_page(), address)
    driver.button("Draw data").tap()
    driver.wait_for_start()
    canvas = driver.root.locator(".live-square canvas").first
    canvas.scroll_into_view_if_needed()
    box = canvas.bounding_box()
    driver.page.touchscreen.tap(box["x"] + 0.3 * box["width"], box["y"] + 0.3 * box["height"])
    driver.wait_for_readout("no modes")
    assert driver.errors == []
    context.close()


# ---- what is drawn


def test_arrows_may_be_left_out_and_say_how_long_they_are(driver):
    driver.step()
    with_arrows = driver.picture()
    box = driver.root.get_by_label("pull on them")
    assert float(driver.root.locator(".live-meter .live-number").inner_text()) > 0
    box.uncheck()
    without = driver.picture()
    assert pixel_change(driver.page, with_arrows, without) > 0
    box.check()
    assert pixel_change(driver.page, with_arrows, driver.picture()) == 0


def test_the_distance_has_the_floor_of_the_data(driver):
    """The mean distance of two samples of the ring, which ganlib finds too."""
    driver.step()
    caption = driver.pane(0).locator(".live-chart", has_text="distance to the data").locator(".live-caption").inner_text()
    mean, spread = map(float, re.search(r"floor ([\d.]+) \u00b1 ([\d.]+)", caption).groups())
    ring, directions = ganlib.load("ring"), ganlib.distances.even_directions(16)
    g = torch.Generator().manual_seed(0)

    def sample():
        return ring.transform(torch.rand(512, generator=g), torch.randn(512, 2, generator=g)).double()
    found = [ganlib.distances.sliced_wasserstein(sample(), sample(), directions).item() for _ in range(64)]
    expected = sum(found) / 64
    assert mean == pytest.approx(expected, abs=4 * spread / 2 / 4)  # sixteen draws: spread is two standard deviations


def test_it_opens_on_the_start_that_training_then_has(fresh):
    """Before anything heavy is loaded: the same picture, distance, sentence and pull as the engine's own first frame."""
    driver = fresh
    driver.page.locator(".live-playground[data-live]").wait_for()
    assert not driver.root.get_by_alt_text(ALT).is_visible()
    assert not [address for address in driver.requests if address.endswith((".wasm", ".onnx"))]
    picture, distance, said = driver.picture(), driver.readout("distance"), driver.root.locator(".live-say").inner_text()
    pull = float(driver.root.locator(".live-meter .live-number").inner_text())
    driver.button("Draw data").click()
    driver.phase("paused")
    driver.button("Stop drawing").click()
    driver.page.locator(".live-status", has_text="Paused at step 0.").wait_for(timeout=WAIT)
    assert pixel_change(driver.page, picture, driver.picture()) < 1
    assert float(driver.readout("distance")) == pytest.approx(float(distance), abs=2e-3)
    assert driver.root.locator(".live-say").inner_text() == said
    assert float(driver.root.locator(".live-meter .live-number").inner_text()) == pytest.approx(pull, rel=0.01)


def test_steps_pressed_while_other_networks_load_are_made_by_these(driver):
    """They were made by the old networks, and lost when the new ones began."""
    held = []
    driver.page.route("**/gan.128.init.onnx", lambda route: held.append(route))
    with driver.page.expect_request("**/gan.128.init.onnx"):
        driver.choose("width", "128")
    driver.button("Step").click(click_count=2)
    driver.picture()
    assert driver.count() == 0
    held.pop().continue_()
    driver.wait(2)
    assert driver.boxes()["width"] == "128" and driver.count() == 2
    driver.page.unroute("**/gan.128.init.onnx")


SIGHT = """async (root) => {
    const seen = [];  // what one callback of an observer of this page's own is given
    const observer = new IntersectionObserver((entries) => seen.push(entries.map((entry) => entry.isIntersecting).join()));
    observer.observe(root);
    const frame = () => new Promise(requestAnimationFrame);
    for (let tries = 0; tries < 20 && !seen.includes("false,true"); tries++) {
        await frame();
        scrollTo(0, 2500);
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {  // before the callback, and for longer than until the next frame
            for (const end = performance.now() + 100; performance.now() < end; );
        };
        port2.postMessage(0);
        requestAnimationFrame(() => scrollTo(0, 0));
        await new Promise((done) => setTimeout(done, 300));
    }
    observer.disconnect();
    return seen.includes("false,true");
}"""


def test_who_scrolls_away_and_back_before_a_busy_page_looks_still_sees_it_train(driver):
    """Its observer is then told of both at once, and the stage once waited for ever, as if out of view."""
    driver.button("Play").click()
    driver.wait(1)
    assert driver.root.evaluate(SIGHT)
    driver.phase("playing")
    driver.wait(driver.count() + 20)
