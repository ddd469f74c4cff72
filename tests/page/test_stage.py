"""The stage of a playground: moments to go back to, challenges, what was tried, points that are brought. The front page."""
import re

import pytest
from notebook_page import until
from playground_driver import ALT, PAGE, WAIT, Driver, a_figure, pixel_change, violations

import ganlib

CHALLENGES = [("make three steps", {"steps": (3, 1e9)}),
              ("one step, and ten", [{"steps": (1, 1)}, {"steps": (10, 10)}]),
              ("what no run does", {"distance": (1e6, 1e9)}),
              ("forty steps, and then a larger k", [{"steps": (20, 1e9)}, {"discriminator_steps": (4, 100)}]),
              ("a k of 1 for 30 steps", {"discriminator_steps": (1, 1), "steps": (20, 1e9), "held": (30, 1e9)}),
              ("a k of 5 for 30 steps", {"discriminator_steps": (5, 5), "held": (30, 1e9)})]


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
    driver.button("Say it in words").click()
    worded = driver.root.locator(".live-worded")
    assert worded.inner_text().startswith("GAN on ring of 8 Gaussians, after 3 steps. ")
    driver.root.locator(".live-joined select").select_option("20")
    driver.button("Step").click()
    driver.wait(23)
    driver.picture()
    assert driver.count() == 23 and done(driver) == ["make three steps", "one step, and ten"]
    driver.type("discriminator_steps", "5")
    assert worded.inner_text() == ""  # it was told of other settings
    driver.button("Step").click()
    driver.wait(43)
    until(driver.page, lambda: done(driver)[2:] == ["forty steps, and then a larger k"])
    driver.step(40)
    until(driver.page, lambda: done(driver)[-1] == "a k of 5 for 30 steps")
    driver.type("discriminator_steps", "1")
    driver.step(20)
    assert "a k of 1 for 30 steps" not in done(driver)  # 20 since it is 1 again
    driver.reset()
    rows = driver.root.locator(".live-tried tbody tr")
    assert [row.split("\t")[:2] for row in rows.all_inner_texts()] == [
        ["as the page starts", "103"], ["discriminator steps 5", "83"], ["as the page starts", "23"]]
    rows.nth(2).get_by_role("button").click()
    driver.wait(1)
    driver.button("Pause").click()
    assert driver.boxes()["discriminator_steps"] == "1"


def test_what_a_link_set_is_no_challenge_met(staged):
    staged.follow("#live-gan?discriminator_steps=2")
    staged.step(4)
    staged.picture()
    assert done(staged) == []
    staged.type("discriminator_steps", "3")
    staged.step()
    until(staged.page, lambda: done(staged) == ["make three steps"])


def test_the_reader_goes_back_to_a_moment_and_training_goes_on_from_the_end(driver):
    first, said = driver.picture(), driver.root.locator(".live-say").inner_text()
    driver.button("Step D").click()
    driver.root.locator("xpath=self::*[@data-discriminator-steps='1']").wait_for(timeout=WAIT)
    # A network is trained, though G made no step.
    until(driver.page, lambda: driver.root.locator(".live-say").inner_text() != said)
    driver.step(6)
    last, distance = driver.picture(), driver.readout("distance")
    caption = driver.pane(0).locator(".live-alike .live-caption").first
    until(driver.page, lambda: re.match(r".*: ([\d.]+)\n", caption.inner_text()))
    said_beside = float(re.match(r".*: ([\d.]+)\n", caption.inner_text())[1])
    assert said_beside == pytest.approx(float(distance), rel=0.06)
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


def test_an_iteration_in_parts_is_the_one_that_step_makes(driver):
    driver.type("discriminator_steps", "2")
    driver.step(2)
    *whole, _ = driver.shown()
    driver.reset()
    times, said, pictures = driver.root.locator(".live-joined select"), driver.root.locator(".live-say"), []
    times.select_option("parts")

    def next_part(name):
        driver.button("Step").click()
        driver.root.locator(f"xpath=self::*[@data-part='{name}']").wait_for(timeout=WAIT)
        pictures.append(driver.picture())
        return said.inner_text()
    for number, name in enumerate(("noise", "gradient", "update", "pull", "move"), 1):
        told = next_part(name)
        assert told.startswith(f"{number} of 5.") and "NaN" not in told, told
        assert driver.count("data-discriminator-steps") == (0 if number < 3 else 2)
    assert len(set(pictures)) == 5 and driver.count() == 1
    assert "G makes 128 samples" in next_part("noise")  # of an iteration that is then left: its draws are given back
    driver.step()
    assert driver.root.get_attribute("data-part") == "" and driver.shown()[:-1] == whole


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
    taken = driver.page.evaluate("""() => {
        const transfer = new DataTransfer(), text = "x;y\\n0,5;1\\n1;1\\n;2";
        transfer.items.add(new File([text], "x.csv"));
        const event = new DragEvent("drop", { dataTransfer: transfer, bubbles: true, cancelable: true });
        document.querySelector(".live-say").dispatchEvent(event);  // beside the picture
        return event.defaultPrevented;
    }""")
    assert taken
    driver.root.locator(".live-status", has_text="2 points are the data now.").wait_for(timeout=WAIT)


def test_the_picture_widens_when_samples_leave_it(driver):
    driver.type("generator_optimizer.learning_rate", "1")
    driver.step(5)
    driver.root.locator(".live-legend", has_text="times as wide").wait_for(timeout=WAIT)


def test_two_beside_each_other_are_seen_at_one_zoom(driver):
    driver.follow("#live-gan?against=gan&generator_optimizer.learning_rate=1")
    driver.step(5)
    for at in (0, 1):  # the one whose samples stay as well
        driver.pane(at).locator(".live-legend", has_text="times as wide").wait_for(timeout=WAIT)
    wide = [driver.pane(at).locator(".live-legend").inner_text().split(" times as wide")[0].split()[-1] for at in (0, 1)]
    assert wide[0] == wide[1]
    driver.follow("#live-gan?against=gan&reset=1")
    until(driver.page, lambda: "times as wide" not in driver.root.inner_text())


def test_the_stage_shows_the_distance_or_what_the_objective_is_about(driver):
    driver.step(3)
    curves, height = driver.root.locator(".live-alike .live-chart"), driver.root.bounding_box()["height"]
    seen = [curve.locator(".live-caption") for curve in curves.all()]
    assert [caption.is_visible() for caption in seen] == [True, False]
    canvas = curves.nth(1).locator("canvas")
    empty = canvas.evaluate("(canvas) => canvas.toDataURL()")
    driver.button("loss of D, and where D is blind").click()
    assert [caption.is_visible() for caption in seen] == [False, True]
    until(driver.page, lambda: canvas.evaluate("(canvas) => canvas.toDataURL()") != empty)
    assert driver.root.bounding_box()["height"] == height
    driver.button("distance").click()
    assert [caption.is_visible() for caption in seen] == [True, False]


def test_after_steps_of_g_alone_the_other_networks_numbers_are_not_told_as_present(driver):
    driver.step(3)
    said = driver.root.locator(".live-say")
    until(driver.page, lambda: "blind D" in said.inner_text())
    driver.button("Step G").click()
    until(driver.page, lambda: "G has moved alone: D has not seen these samples yet." in said.inner_text())
    driver.button("Step D").click()
    until(driver.page, lambda: "blind D" in said.inner_text() and "alone" not in said.inner_text())


DRAWN = """(root) => {
    const hex = getComputedStyle(root).getPropertyValue("--live-curve-1").trim();
    const colour = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));
    const canvas = root.querySelector(".live-alike > .live-chart:not(.live-off) canvas");
    const copy = new OffscreenCanvas(canvas.width, canvas.height).getContext("2d", { willReadFrequently: true });
    copy.drawImage(canvas, 0, 0);
    const { data } = copy.getImageData(0, 0, canvas.width, canvas.height);
    const like = (at) => data[at + 3] > 200 && colour.every((c, i) => Math.abs(c - data[at + i]) < 30);
    return [...Array(data.length / 4).keys()].filter((i) => like(4 * i)).length;
}"""


def test_a_curve_without_a_number_leaves_the_others_in_their_chart(shared_context, address):
    driver = Driver(shared_context.new_page(), f"{address}wgan_gp.html")
    driver.follow("#live-wgan_gp?at=real&curve=own")  # no best slope is known there
    driver.step(60)
    until(driver.page, lambda: driver.root.evaluate(DRAWN) > 50)
    driver.page.close()
    assert driver.errors == []


def test_curves_and_sides_are_called_as_the_chapter_calls_them(shared_context, address):
    driver = Driver(shared_context.new_page(), f"{address}vgan.html#live-vgan?curve=own")
    keys = driver.root.locator(".live-chart", has_text="KL in nats").locator(".live-key")
    until(driver.page, lambda: keys.all_inner_texts() == ["KL", "information Ic"])
    assert keys.last.locator("sub").inner_text() == "c"
    driver.page.goto(f"{address}wgan_gp.html#live-wgan_gp?sides=one&against=wgan_gp&against.penalty=10"
                     "&against.discriminator_optimizer.learning_rate=1e-4&against.generator_optimizer.learning_rate=1e-4")
    titles = driver.root.locator(".live-title")
    until(driver.page, lambda: [title.get_attribute("data-of") for title in titles.all()]
          == ["one-sided penalty", "two-sided penalty"])
    driver.page.close()
    assert driver.errors == []


def test_a_pointer_is_caught_by_round_numbers_and_arrow_keys_go_on(shared_context, address):
    driver = Driver(shared_context.new_page(), f"{address}wgan_gp.html")  # λ from 0.01 to 1,000, five decades
    box, slider = (driver.control("penalty").locator(f"input[type={kind}]") for kind in ("text", "range"))

    def click(at):
        place = slider.bounding_box()
        slider.click(position={"x": 8 + at / 5 * (place["width"] - 16), "y": place["height"] / 2})
        return float(box.input_value())
    assert click(3.05) == 10 and click(1.95) == 1
    assert 4 < click(2.7) < 6 and box.input_value() != "5"
    slider.press("Home")
    for _ in range(24):
        slider.press("ArrowRight")
    assert float(box.input_value()) == 0.1
    slider.press("ArrowRight")
    assert 0.1 < float(box.input_value()) < 0.12
    driver.page.close()
    assert driver.errors == []


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
    driver.root.locator(".live-alert", has_text="networks of 2 layers of 32 units for loss non-saturating alone").wait_for()
    assert driver.boxes()["width"] == "64"
    driver.follow("#live-gan?width=128")
    driver.root.locator(".live-status", has_text="networks 3 layers of 64 units \u2192 3 layers of 128 units.").wait_for()
    driver.wait_for_start()
    driver.step()
    assert "width=128" in driver.copied("Copy link") and "width=128" in driver.copied("Copy Python")


def test_the_front_page_trains_five_critics_at_one_press_on_what_the_reader_types(shared_context, site):
    driver = Driver(shared_context.new_page(), site + "pages/intro.html")
    driver.root.wait_for()
    said = driver.root.locator(".live-lane-say")
    assert said.count() == 5
    driver.root.locator("xpath=self::*[@data-stored]").wait_for(timeout=WAIT)  # a stored run plays
    first = driver.root.locator(".live-square canvas").first.evaluate("(canvas) => canvas.toDataURL()")
    driver.page.wait_for_function("""(before) => Number(document.querySelector(".live-five").dataset.stored) > 5
        && document.querySelector(".live-lane canvas").toDataURL() !== before""", arg=first, timeout=WAIT)
    assert not [address for address in driver.requests if address.endswith((".wasm", ".onnx"))]
    assert violations(driver) == []
    driver.button("Play").click()
    driver.wait(5)
    driver.button("Pause").click()
    driver.page.wait_for_function("""() => [...document.querySelectorAll(".live-lane-say")].every(
        (said) => /\\bdots?\\b/.test(said.textContent))""", timeout=WAIT)
    assert driver.root.get_attribute("data-stored") is None and driver.button("Stop the stored run").is_hidden()
    driver.root.get_by_label("a word").fill("AI")
    driver.root.get_by_label("a word").press("Enter")
    driver.page.wait_for_function("() => document.querySelector('.live-five').dataset.steps === '0'", timeout=WAIT)
    driver.button("Play").click()
    driver.wait(3)
    driver.page.wait_for_function("""() => [...document.querySelectorAll(".live-lane-say")].every(
        (said) => /two draws of the data/.test(said.textContent))""", timeout=WAIT)
    driver.page.close()
    assert driver.errors == []


FRONT = """<live-widget module="five.js"
    state='{"chapters": {"gan": "a", "wgan": "b", "wgan_gp": "c", "ebgan": "d", "vgan": "e"}}'></live-widget>"""


@pytest.fixture
def front(chromium, address):
    """The front page's critics alone, for readers who want no motion; what they press moves all the same."""
    context = chromium.new_context(reduced_motion="reduce", viewport={"width": 900, "height": 900})
    page = context.new_page()
    page.route("**/front.html", lambda route: route.fulfill(content_type="text/html", body=PAGE.replace("{widget}", FRONT)))
    driver = Driver(page, f"{address}front.html")
    driver.root.wait_for()
    yield driver
    context.close()
    assert driver.errors == []


def test_the_front_page_takes_what_is_drawn_and_its_link_brings_it_back(front):
    front.button("Show a stored run").wait_for(timeout=WAIT)
    assert front.root.get_attribute("data-stored") is None  # nothing moves by itself
    front.button("Draw your own").click()
    box = front.root.locator(".live-pad canvas").bounding_box()
    front.page.mouse.move(box["x"] + 40, box["y"] + 40)
    front.page.mouse.down()
    front.page.mouse.move(box["x"] + 140, box["y"] + 160, steps=12)
    front.page.mouse.up()
    for key in ("ArrowRight", "ArrowUp", " "):  # and one more point, with the keys alone
        front.page.keyboard.press(key)
    front.page.wait_for_function("() => document.querySelector('.live-five').dataset.phase === 'live'", timeout=WAIT)
    assert violations(front) == [] and front.root.locator("select").first.input_value() == "drawn"
    front.page.evaluate("() => (navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed')))")
    front.button("Copy link").click()
    front.page.wait_for_function("() => location.hash.includes('points=')", timeout=WAIT)
    link = front.page.evaluate("() => location.hash")
    points = len(link.split("points=")[1].split("&")[0]) / 4
    assert 8 <= points <= 14 and "data=drawn" in link and "play=1" in link
    front.root.get_by_label("rows of two numbers").fill("0,0")
    front.button("Use the rows").click()
    front.button("Copy link").click()
    front.page.wait_for_function("(before) => location.hash.includes('points=') && location.hash !== before", arg=link,
                                 timeout=WAIT)
    front.click_link(link)
    front.wait(1)
    assert front.button("Pause").is_visible() and front.root.locator("select").first.input_value() == "drawn"
