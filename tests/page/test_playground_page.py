"""The playground on a page without a kernel, operated in a real browser as a reader would."""

import pytest
from playground_driver import Driver, after_steps, pixel_change


def test_nothing_heavy_is_loaded_before_play_and_no_other_host_ever(fresh, address):
    driver = fresh
    driver.page.wait_for_load_state("networkidle")
    heavy = [url for url in driver.requests if url.endswith((".wasm", ".mjs", ".onnx", "worker.js"))]
    assert heavy == []
    driver.step()
    outside = [url for url in driver.requests if not url.startswith((address, "data:", "blob:"))]
    assert outside == []


def test_play_trains_until_pause(driver):
    driver.button("Play").click()
    driver.wait(20)
    assert driver.root.get_attribute("data-phase") == "playing"
    driver.button("Pause").click()
    driver.phase("paused")
    steps = driver.at_rest()
    assert driver.readout("generator steps") == f"{steps:,}"
    assert driver.root.get_by_role("status").inner_text() == f"Paused at step {steps:,}."
    driver.button("Play").click()
    driver.wait(steps + 1)


def test_step_makes_one_iteration_of_k_and_one_updates(driver):
    driver.step()
    assert (driver.count(), driver.count("data-discriminator-steps")) == (1, 1)
    driver.type("discriminator_steps", "5")
    driver.step(2)
    assert (driver.count(), driver.count("data-discriminator-steps")) == (3, 11)


def test_reset_and_seed_start_the_same_training_again(driver):
    driver.step(3)
    first = driver.shown()
    driver.reset()
    driver.step(3)
    assert driver.shown() == first
    driver.type("seed", "7")
    driver.wait_for_start()
    driver.step(3)
    assert driver.readout("discriminator loss") != first[2]
    driver.type("seed", "0")
    driver.wait_for_start()
    driver.step(3)
    assert driver.shown() == first


def test_the_generators_learning_rate_moves_the_samples(driver):
    driver.root.get_by_label("pull on them").uncheck()  # the arrows lie above the samples
    start = driver.picture()
    for role in ("generator", "discriminator"):  # so that the map rests
        driver.type(f"{role}_optimizer.learning_rate", "1e-6")
    driver.step(8)
    still = pixel_change(driver.page, start, driver.picture())
    driver.type("generator_optimizer.learning_rate", "0.01")
    driver.step(8)
    assert pixel_change(driver.page, start, driver.picture()) > 10 * still


def test_the_discriminators_learning_rate_moves_the_surface(driver):
    start = driver.picture()
    driver.type("generator_optimizer.learning_rate", "1e-6")
    driver.type("discriminator_optimizer.learning_rate", "1e-6")
    driver.step(8)
    still = pixel_change(driver.page, start, driver.picture())
    driver.type("discriminator_optimizer.learning_rate", "0.01")
    driver.step(8)
    assert pixel_change(driver.page, start, driver.picture()) > 10 * still


def test_the_choice_of_loss_changes_the_generators_loss_alone_at_the_first_step(driver):
    usual = after_steps(driver, steps=1)
    minimax = after_steps(driver, lambda: driver.choose("loss", "minimax"), steps=1)
    assert minimax[2] == usual[2]
    assert float(minimax[3]) < 0 < float(usual[3])  # log(1 - D) against -log D


def test_data_acts_at_once_and_keeps_the_weights(driver):
    driver.step(3)
    before = driver.shown()
    driver.choose("data", "swiss_roll")
    driver.wait_for_readout("no modes")
    assert driver.count() == 3
    driver.choose("data", "grid")
    driver.wait_for_readout("of 25")
    assert driver.picture() != before[-1]
    driver.choose("data", "ring")
    driver.wait_for_readout("of 8")
    assert driver.shown() == before


def test_sliders_and_boxes_show_the_same_number(driver):
    control = driver.control("generator_optimizer.learning_rate")
    box, slider = control.locator("input[type=text]"), control.locator("input[type=range]")
    slider.focus()
    slider.press("Home")
    assert box.input_value() == "1e-6"
    slider.press("End")
    assert box.input_value() == "1"
    driver.type("generator_optimizer.learning_rate", "0.001")
    assert float(slider.input_value()) == pytest.approx(3)  # decades above 1e-6
    assert slider.get_attribute("aria-valuetext") == "0.001"


@pytest.mark.parametrize("name, label, rubbish, allowed", [
    ("generator_optimizer.learning_rate", "generator learning rate", ("fast", "-1", "", "NaN", "1e99"), "1e-6 to 1"),
    ("discriminator_steps", "discriminator steps", ("0", "2.5", "many"), "1 to 100"),
    ("seed", "seed", ("-1", "<b>", "0x10"), "0 to 4294967295"),
])
def test_rubbish_in_a_box_is_answered_and_the_last_good_value_stays(driver, name, label, rubbish, allowed):
    box, message = driver.control(name).locator("input[type=text]"), driver.control(name).get_by_role("alert")
    good = box.input_value()
    driver.step(2)
    usual = driver.shown()
    for text in rubbish:
        driver.type(name, text)
        said = message.inner_text()
        assert said.startswith(label) and allowed in said and f'"{text}"' in said and good in said
        assert box.get_attribute("aria-invalid") == "true"
    driver.reset()
    driver.step(2)
    assert driver.shown() == usual
    driver.type(name, good)
    assert not message.is_visible()


def test_keyboard_alone_can_operate_everything(driver):
    page = driver.page
    page.locator("body").evaluate("(body) => body.focus()")

    def tab_to(target):
        for _ in range(60):
            page.keyboard.press("Tab")
            if target.evaluate("(el) => el === document.activeElement"):
                outline = target.evaluate("(el) => getComputedStyle(el).outlineStyle")
                assert outline == "solid", "focus is not visible"
                return
        raise AssertionError(f"Tab never reached {target}")

    tab_to(driver.button("Play"))
    page.keyboard.press("Space")
    driver.wait(5)
    page.keyboard.press("Space")
    driver.phase("paused")
    steps = driver.count()
    tab_to(driver.button("Step"))
    page.keyboard.press("Enter")
    driver.wait(steps + 1)
    tab_to(driver.button("Reset"))
    page.keyboard.press("Enter")
    driver.wait_for_start()
    tab_to(driver.control("data").locator("select"))
    page.keyboard.press("ArrowDown")
    driver.wait_for_readout("of 25")
    tab_to(driver.control("batch").locator("select"))
    page.keyboard.press("ArrowDown")
    assert driver.control("batch").locator("select").input_value() == "256"
    tab_to(driver.control("discriminator_steps").locator("input[type=range]"))
    page.keyboard.press("ArrowRight")
    assert driver.control("discriminator_steps").locator("input[type=text]").input_value() == "2"
    rate = driver.control("generator_optimizer.learning_rate").locator("input[type=text]")
    tab_to(rate)
    page.keyboard.type("0.5")
    tab_to(driver.control("loss").locator("select"))
    assert rate.input_value() == "0.5"
    page.keyboard.press("ArrowDown")
    assert driver.control("loss").locator("select").input_value() == "minimax"


def test_it_waits_while_out_of_view_and_goes_on_by_itself(driver):
    driver.button("Play").click()
    driver.wait(5)
    driver.page.evaluate("scrollTo(0, document.body.scrollHeight)")
    driver.phase("waiting")
    assert "out of view" in driver.root.get_by_role("status").inner_text()
    steps = driver.count()
    driver.page.evaluate("scrollTo(0, 0)")
    driver.phase("playing")
    driver.wait(steps + 20)
    driver.button("Pause").click()
    driver.phase("paused")
    driver.page.evaluate("scrollTo(0, document.body.scrollHeight)")
    driver.page.evaluate("scrollTo(0, 0)")
    driver.page.wait_for_timeout(300)
    assert driver.root.get_attribute("data-phase") == "paused"


def test_reduced_motion_is_respected(chromium, address):
    context = chromium.new_context(reduced_motion="reduce")
    driver = Driver(context.new_page(), address)
    driver.button("Play").click()
    driver.wait(1)
    frames = driver.root.evaluate("""(root) => new Promise((done) => {
        let frames = 0;
        new MutationObserver(() => frames++).observe(root, { attributeFilter: ["data-steps"] });
        setTimeout(() => done(frames), 2000);
    })""")
    context.close()
    assert 1 <= frames <= 5


@pytest.mark.parametrize("dark", [False, True])
def test_the_theme_of_the_page_is_followed(driver, dark):
    driver.step()
    light = driver.picture()
    driver.page.evaluate("(theme) => (document.documentElement.dataset.theme = theme)", "dark" if dark else "light")
    background = driver.root.evaluate("(root) => getComputedStyle(root).backgroundColor")
    assert (max(map(int, background[4:-1].split(","))) < 64) is dark
    assert (driver.picture() != light) is dark


def test_it_fits_a_phone(chromium, address):
    context = chromium.new_context(viewport={"width": 360, "height": 740})
    driver = Driver(context.new_page(), address)
    driver.step()
    width = driver.page.evaluate("document.documentElement.scrollWidth")
    context.close()
    assert width == 360


