"""Ways to play: single updates, a limited speed, comparisons, own data, links, and what a reader takes away."""
import ast
import base64
import re
import shlex

import pytest
import torch
from playground_driver import ALT, PAGE, WAIT, Driver, a_figure, pixel_change
from playwright.sync_api import expect

import ganlib
from ganlib.commands import arguments
from ganlib.commands.main import configured
from ganlib.live.settings import trait_name

RATE = "generator_optimizer.learning_rate"


def pane(driver, at):
    return driver.root.locator(".live-pane").nth(at)


def number(driver, name, at=0):
    found = pane(driver, at).locator("dt", has_text=name).first.locator("xpath=following-sibling::dd").inner_text()
    return float(found.split()[0].replace(",", ""))


def test_one_update_of_either_network(driver):
    driver.button("Step D").click()
    driver.root.locator("xpath=self::*[@data-discriminator-steps='1']").wait_for()
    driver.picture()
    assert driver.count() == 0
    assert number(driver, "discriminator loss") > 0
    assert driver.readout("generator loss") == "\u2013"  # not measured yet
    driver.button("Step D").click()
    driver.button("Step G").click()
    driver.wait(1)
    driver.picture()
    assert (driver.count(), driver.count("data-discriminator-steps")) == (1, 2)
    assert number(driver, "generator loss") > 0


def test_a_limited_speed_is_kept(driver):
    driver.choose("speed", "20")
    driver.button("Play").click()
    driver.wait(10)
    rate = driver.page.evaluate("""(root) => new Promise((done) => {
        const [start, from] = [performance.now(), Number(root.dataset.steps)];
        setTimeout(() => done((1000 * (Number(root.dataset.steps) - from)) / (performance.now() - start)), 2000);
    })""", driver.root.element_handle())
    assert rate < 22
    assert "of 20 asked for" in driver.root.locator(".live-rate").inner_text()


def test_two_side_by_side_start_alike_and_keep_step(driver):
    """The same objective twice: the same weights, data and draws; then one setting of one side is changed."""
    driver.choose("against", "gan")
    pane(driver, 1).locator(".live-square canvas").wait_for()
    driver.wait_for_start()
    driver.step(3)

    def losses(at):
        return [number(driver, name, at) for name in ("discriminator loss", "generator loss", "distance")]
    assert losses(0) == losses(1)
    box = pane(driver, 1).locator(f'[data-control="{RATE}"] input[type=text]')
    box.fill("0.1")
    box.press("Enter")
    driver.step(3)
    assert losses(0) != losses(1)
    assert [number(driver, "generator steps", at) for at in (0, 1)] == [6, 6]
    driver.choose("against", "")
    driver.wait_for_start()
    assert driver.root.locator(".live-pane").count() == 1


def test_two_of_one_objective_are_called_by_what_differs(driver):
    titles = driver.root.locator(".live-title")
    driver.follow("#live-gan?against=gan&against.loss=minimax")
    expect(titles).to_have_text(["GAN: loss non saturating", "GAN: loss minimax"])
    box = pane(driver, 0).locator('[data-control="discriminator_steps"] input[type=text]')
    box.fill("4")
    box.press("Enter")
    expect(titles.first).to_have_text("GAN: discriminator steps 4, loss non saturating")
    expect(titles.last).to_have_text("GAN: discriminator steps 1, loss minimax")
    driver.choose("against", "wgan")
    expect(titles).to_have_text(["GAN", "WGAN"])


def test_an_objective_against_another(driver):
    driver.choose("against", "wgan_gp")
    pane(driver, 1).locator('[data-control="penalty"]').wait_for()
    driver.step(2)
    assert number(driver, "discriminator steps", 0) == 2 and number(driver, "critic steps", 1) == 10
    assert number(driver, "penalty term", 1) > 0
    driver.button("Play").click()
    driver.wait(10)


def stroke(driver, at=((0.2, 0.2), (0.8, 0.8))):
    """Draws a line with the mouse, from one place of the picture to another. Returns the number of points it made."""
    box = driver.root.locator(".live-square canvas").first.bounding_box()
    mouse = driver.page.mouse
    places = [(box["x"] + x * box["width"], box["y"] + y * box["height"]) for x, y in at]
    mouse.move(*places[0])
    mouse.down()
    mouse.move(*places[1], steps=15)
    mouse.up()


def test_own_data_by_mouse_is_trained_on_at_once(driver):
    driver.button("Draw data").click()
    driver.wait_for_start()
    driver.root.locator(".live-square canvas").first.scroll_into_view_if_needed()
    before = driver.picture()
    stroke(driver)
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
    line = python_of(driver)
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


# ---- links


def said(driver):
    return driver.root.get_by_role("status").inner_text()


def test_a_preset_in_the_prose_sets_the_controls_and_shows_the_playground(driver):
    driver.step(3)
    driver.page.evaluate("scrollTo(0, document.body.scrollHeight)")
    for k in ("10", "4"):
        driver.follow(f"#live-gan?discriminator_steps={k}&loss=minimax&batch=64")
        boxes = driver.boxes()
        assert (boxes["discriminator_steps"], boxes["loss"], boxes["batch"]) == (k, "minimax", "64")
    assert driver.count() == 3  # without a reset
    assert driver.root.evaluate("(root) => root === document.activeElement && root.getBoundingClientRect().top < 200")
    changes = ["batch 128 \u2192 64", "discriminator steps 1 \u2192 4", "loss non saturating \u2192 minimax"]
    assert said(driver) == f"Set by a link: {', '.join(changes)}."
    driver.step()
    assert driver.count("data-discriminator-steps") == 3 + 4


def test_a_link_may_start_it(driver):
    driver.follow("#live-gan?data=grid&seed=3&play=1")
    driver.wait(3)
    assert driver.control("seed").locator("input").input_value() == "3"


def listed(driver):
    """What each control says, those of all trainings first, then those of each, in the order of the names."""
    return driver.root.locator("[data-control]").evaluate_all("""(all) => all.map((el) => [
        el.closest(".live-pane") ? 1 + [...document.querySelectorAll(".live-pane")].indexOf(el.closest(".live-pane")) : 0,
        el.dataset.control, el.querySelector("input[type=text], select").value]).sort()""")


def of(driver, at):
    """What the controls of all trainings (0), of the first or of the second say."""
    return {name: value for place, name, value in listed(driver) if place == at}


def test_what_a_link_does_not_name_is_as_the_page_started(driver):
    """Neither other links nor the reader's own changes add up."""
    before = driver.boxes()
    driver.follow("#live-gan?discriminator_steps=7&data=grid&batch=64&seed=3&speed=20&against=wgan&against.clip=0.05")
    driver.control("clip").wait_for()
    assert driver.boxes()["clip"] == "0.05" and driver.boxes()["speed"] == "20"
    changes = ["against nothing \u2192 wgan", "discriminator steps 1 \u2192 7", "WGAN\u2019s clip 0.03 \u2192 0.05"]
    assert said(driver).endswith(f", {', '.join(changes)}.")
    driver.follow("#live-gan?against=wgan")
    assert of(driver, 0) | of(driver, 1) == before | {"against": "wgan"}
    assert (of(driver, 2)["clip"], of(driver, 2)["discriminator_steps"]) == ("0.03", "5")
    driver.follow("#live-gan?batch=32")
    driver.control("clip").wait_for(state="detached")
    assert driver.boxes() == before | {"batch": "32"} and said(driver) == "Set by a link: batch 128 \u2192 32."
    driver.type(RATE, "0.004")
    driver.follow("#live-gan?")
    assert driver.boxes() == before and said(driver) == "All is as this page starts it."


def test_the_page_may_start_otherwise_than_the_objective(shared_context, address):
    widget = ganlib.Playground(ganlib.GAN(discriminator_steps=3), seed=5, data="drawn", points=[(0.5, -1.0)],
                               figure=a_figure(), alt=ALT, against=ganlib.WGAN.on_points(clip=0.2))
    own = Driver(shared_context.new_page(), address)
    own.page.route("**/own.html", lambda route: route.fulfill(
        content_type="text/html", body=PAGE.replace("{widget}", widget._repr_mimebundle_()[0]["text/html"])))
    own.page.goto(f"{address}own.html")
    own.control("clip").wait_for()
    before = listed(own)
    assert (of(own, 0)["data"], of(own, 0)["against"], of(own, 1)["discriminator_steps"]) == ("drawn", "wgan", "3")
    own.follow("#live-gan?discriminator_steps=1&against=wgan&seed=0&data=ring")  # named, it starts as if chosen here
    assert own.boxes()["clip"] == "0.03"
    assert said(own) == ("Set by a link: data drawn \u2192 ring, seed 5 \u2192 0, discriminator steps 3 \u2192 1.")
    own.follow("#live-gan?batch=64")
    assert listed(own) == [[at, name, "64" if name == "batch" else value] for at, name, value in before]
    own.follow("#live-gan?against=")
    own.control("clip").wait_for(state="detached")
    own.follow("#live-gan")
    own.control("clip").wait_for()
    assert listed(own) == before
    own.page.close()
    assert own.errors == []


def test_a_link_may_train_one_network_alone(driver):
    driver.step()
    driver.follow("#live-gan?reset=1&step_discriminator=5")
    driver.root.locator("xpath=self::*[@data-discriminator-steps='5']").wait_for()
    assert driver.count() == 0
    driver.follow("#live-gan?step_generator=2")
    driver.wait(2)
    assert (driver.count(), driver.count("data-discriminator-steps")) == (2, 5)


@pytest.mark.parametrize("query, says", [
    ("discriminator_steps=0", 'discriminator steps must be a whole number from 1 to 100; got "0"'),
    ("loss=hinge", 'loss must be one of non_saturating, minimax; got "hinge"'),
    ("data=moons", 'data must be one of ring, grid, swiss_roll, drawn; got "moons"'),
    ("seed=-1", 'seed must be a whole number from 0 to 4294967295; got "-1"'),
    ("clip=1", "clip is no setting of this playground"), ("against.clip=1", "against.clip is no setting"),
    ("step_discriminator=1e9", "step discriminator must be a whole number from 0 to 1000"),
    ("a=1&b=1&c=1&d=1&e=1", "c is no setting of this playground; 2 more are none either"),
    (f"seed={'9' * 1000}", f'got "{"9" * 40}\u2026"'), ("seed=%E2%80%AE7", 'got " 7"'),
    ("points=AAAAx", "points hold what is no point of a picture; 1 are taken"),
])
def test_a_link_that_asks_for_what_cannot_be_says_so(driver, query, says):
    before = driver.boxes()
    driver.follow(f"#live-gan?{query}")
    assert says in driver.root.get_by_role("alert").first.inner_text()
    assert driver.boxes() == before


def test_links_to_other_places_still_work(driver):
    driver.page.evaluate("document.querySelector('p[style]').id = 'below'")
    driver.click_link("#below")
    assert driver.page.evaluate("scrollY") > 100


def python_of(driver):
    return driver.copied("Copy Python")


def test_the_link_that_a_reader_copies_gives_the_same_run(shared_context, driver, address):
    driver.button("Draw data").click()
    driver.wait_for_start()
    driver.root.locator(".live-square canvas").first.scroll_into_view_if_needed()
    stroke(driver)
    driver.wait_for_readout("no modes")
    driver.button("Stop drawing").click()
    driver.type("discriminator_steps", "3")
    driver.type(RATE, "0.004")
    driver.choose("batch", "32")
    driver.type("seed", "11")
    driver.choose("against", "wgan")
    pane(driver, 1).locator('[data-control="clip"]').wait_for()
    driver.wait_for_start()
    driver.step(3)
    link = driver.copied("Copy link")
    assert link.startswith(address)
    other = Driver(shared_context.new_page(), link)
    pane(other, 1).locator('[data-control="clip"]').wait_for()
    other.step(3)
    assert other.boxes() == driver.boxes()
    # A link keeps points to 1/2048 of the picture's side.
    for at, name in ((0, "discriminator loss"), (1, "estimate"), (0, "distance")):
        assert number(other, name, at) == pytest.approx(number(driver, name, at), abs=0.01)
    other.page.close()
    assert other.errors == []


def test_the_line_of_python_and_the_commands_give_the_same_settings(driver):
    driver.type("discriminator_steps", "3")
    driver.type(RATE, "0.004")
    driver.choose("loss", "minimax")
    driver.choose("batch", "32")
    driver.choose("data", "grid")
    driver.choose("against", "vgan")
    box = pane(driver, 1).locator('[data-control="information"] input[type=text]')
    box.fill("0.7")
    box.press("Enter")
    line = python_of(driver)
    widget = eval(line, {"ganlib": ganlib})
    assert (widget.objective, widget.data, widget.batch, widget.seed) == ("gan", "grid", 32, 0)
    assert (widget.discriminator_steps, widget.generator_learning_rate, widget.loss) == (3, 0.004, "minimax")
    assert widget.discriminator_learning_rate == ganlib.GAN().discriminator_optimizer.learning_rate
    assert widget.against["objective"] == "vgan" and widget.against["settings"]["information"] == 0.7
    own, beside = (configured(arguments.parser().parse_args(shlex.split(command)[3:]))
                   for command in driver.copied("Copy command").split(" && "))
    assert (own.objective, own.data["source"], own.batch_size, own.seed, own.sizes["width"]) == ("gan", "grid", 32, 0, 64)
    assert own.hyperparameters == {name: getattr(widget, trait_name(name)) for name in own.hyperparameters}
    assert (beside.objective, beside.hyperparameters["information"]) == ("vgan", 0.7)
    assert beside.hyperparameters | widget.against["settings"] == beside.hyperparameters


def test_the_picture_can_be_saved(driver):
    driver.step()
    with driver.page.expect_download() as download:
        driver.button("Save picture").click()
    saved = "data:image/png;base64," + base64.b64encode(download.value.path().read_bytes()).decode()
    assert download.value.suggested_filename == "gan.png"
    assert pixel_change(driver.page, saved, driver.picture()) == 0


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
    caption = driver.root.locator(".live-chart", has_text="distance to the data").locator(".live-caption").inner_text()
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
