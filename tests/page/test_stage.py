"""The stage of a playground: moments to go back to, challenges, what was tried, points that are brought. The front page."""
import pytest
from playground_driver import ALT, PAGE, WAIT, Driver, a_figure, pixel_change, violations

import ganlib

CHALLENGES = [("make three steps", {"steps": (3, 1e9)}),
              ("what no run does", {"distance": (1e6, 1e9)}),
              ("forty steps, and then a larger k", [{"steps": (20, 1e9)}, {"discriminator_steps": (4, 100)}])]


@pytest.fixture
def staged(shared_context, address):
    """A page whose playground has challenges."""
    widget = ganlib.Playground(ganlib.GAN(), figure=a_figure(), alt=ALT, challenges=CHALLENGES)
    page = shared_context.new_page()
    page.route("**/staged.html", lambda route: route.fulfill(
        content_type="text/html", body=PAGE.replace("{widget}", widget._repr_mimebundle_()[0]["text/html"])))
    driver = Driver(page, f"{address}staged.html")
    driver.root.wait_for()
    yield driver
    page.close()
    assert driver.errors == []


def done(driver):
    return driver.root.locator(".live-challenges li[data-done] > span:nth-child(2)").all_inner_texts()


def test_challenges_tick_when_they_happen_and_settings_tried_come_back(staged):
    driver = staged
    driver.step(2)
    assert done(driver) == []
    driver.step()
    assert done(driver) == ["make three steps"]
    driver.root.locator(".live-joined select").select_option("20")
    driver.button("Step").click()
    driver.wait(23)
    assert driver.count() == 23 and done(driver) == ["make three steps"]
    driver.type("discriminator_steps", "5")
    driver.button("Step").click()
    driver.wait(43)
    assert done(driver) == ["make three steps", "forty steps, and then a larger k"]
    driver.reset()
    rows = driver.root.locator(".live-tried tbody tr")
    assert [row.split("\t")[:2] for row in rows.all_inner_texts()] == [["discriminator steps 5", "43"],
                                                                       ["as the page starts", "23"]]
    rows.nth(1).get_by_role("button").click()
    driver.wait(1)
    driver.button("Pause").click()
    assert driver.boxes()["discriminator_steps"] == "1"


def test_the_reader_goes_back_to_a_moment_and_training_goes_on_from_the_end(driver):
    first, said = driver.picture(), driver.root.locator(".live-say").inner_text()
    driver.button("Step D").click()
    driver.root.locator("xpath=self::*[@data-discriminator-steps='1']").wait_for(timeout=WAIT)
    assert driver.root.locator(".live-say").inner_text() != said  # a network is trained, though G made no step
    driver.step(6)
    last, distance = driver.picture(), driver.readout("distance")
    timeline = driver.root.locator(".live-timeline input")
    timeline.press("Home")
    again = driver.picture()  # but for the arrows, whose scale is the whole run's
    assert 3 * pixel_change(driver.page, first, again) < pixel_change(driver.page, last, again)
    assert driver.root.locator(".live-say").inner_text() == said and driver.readout("distance") != distance
    timeline.press("End")
    assert pixel_change(driver.page, last, driver.picture()) == 0 and driver.readout("distance") == distance
    timeline.press("Home")
    driver.step()
    assert driver.count() == 7


def test_words_and_rows_become_data_and_what_has_no_points_says_so(driver):
    driver.root.get_by_label("a word").fill("O")
    driver.button("Use the word").click()
    driver.wait_for_readout("no modes")
    assert driver.boxes()["data"] == "drawn"
    word = driver.picture()
    driver.root.get_by_label("rows of two numbers").fill("x,y\n1,1\n-1,-1")
    driver.button("Use the rows").click()
    driver.page.wait_for_function("([canvas, before]) => canvas.toDataURL() !== before",
                                  arg=[driver.root.locator(".live-square canvas").element_handle(), word], timeout=WAIT)
    driver.root.get_by_label("rows of two numbers").fill("<b>1e999</b>")
    driver.button("Use the rows").click()
    assert "no row has two numbers" in driver.root.locator(".live-alert").inner_text()


def test_the_picture_widens_when_samples_leave_it(driver):
    driver.type("generator_optimizer.learning_rate", "1")
    driver.step(5)
    driver.root.locator(".live-legend", has_text="times as wide").wait_for(timeout=WAIT)


def test_networks_of_another_size_train_with_the_objectives_own_choices(driver):
    driver.step(2)
    usual = driver.picture()
    driver.choose("width", "32")
    driver.wait_for_start()
    assert not driver.is_live("loss")
    driver.step(2)
    assert driver.picture() != usual
    driver.follow("#live-gan?loss=minimax&width=128")
    driver.root.locator(".live-alert", has_text="no networks of 3 layers of 128 units with these choices").wait_for()
    assert (driver.boxes()["width"], driver.boxes()["loss"]) == ("64", "minimax")
    driver.choose("width", "32")
    driver.root.locator(".live-alert", has_text="networks of 2 layers of 32 units for loss non saturating alone").wait_for()
    assert driver.boxes()["width"] == "64"
    driver.follow("#live-gan?width=128")
    driver.root.locator(".live-status", has_text="Set by a link: width 64 \u2192 128.").wait_for()
    driver.wait_for_start()
    driver.step()
    assert "width=128" in driver.copied("Copy link") and "width=128" in driver.copied("Copy Python")


def test_the_front_page_trains_five_critics_at_one_press_on_what_the_reader_types(shared_context, site):
    driver = Driver(shared_context.new_page(), site + "pages/intro.html")
    driver.root.wait_for()
    said = driver.root.locator(".live-lane-say")
    assert said.count() == 5 and all(text.startswith("Nothing is trained yet") for text in said.all_inner_texts())
    assert not [address for address in driver.requests if address.endswith((".wasm", ".onnx"))]
    assert violations(driver) == []
    driver.button("Play").click()
    driver.wait(5)
    driver.button("Pause").click()
    driver.page.wait_for_function("""() => [...document.querySelectorAll(".live-lane-say")].every(
        (said) => /modes/.test(said.textContent))""", timeout=WAIT)
    driver.root.get_by_label("a word").fill("AI")
    driver.root.get_by_label("a word").press("Enter")
    driver.page.wait_for_function("() => document.querySelector('.live-five').dataset.steps === '0'", timeout=WAIT)
    driver.button("Play").click()
    driver.wait(3)
    driver.page.wait_for_function("""() => [...document.querySelectorAll(".live-lane-say")].every(
        (said) => /floor/.test(said.textContent))""", timeout=WAIT)
    driver.page.close()
    assert driver.errors == []
