"""Links that set a playground, and what a reader takes away: a link, a line of Python, commands, a picture."""
import base64
import shlex

import pytest
from notebook_page import until
from playground_driver import ALT, PAGE, RATE, WAIT, Driver, a_figure, pixel_change

import ganlib
from ganlib.commands import arguments
from ganlib.commands.main import configured
from ganlib.live.settings import trait_name


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
    changes = ["batch size 128 \u2192 64", "discriminator steps k 1 \u2192 4", "loss non-saturating \u2192 minimax"]
    assert said(driver) == f"Set by a link: {', '.join(changes)}."
    driver.button("Back to the text").click()
    assert driver.page.locator("#try").evaluate("(link) => link === document.activeElement")
    assert not driver.button("Back to the text").is_visible()
    driver.step()
    assert driver.count("data-discriminator-steps") == 3 + 4


COVERED = """(root) => {
    const box = (el) => el.getBoundingClientRect();
    const back = box(root.querySelector(".live-back"));
    const lies = ({ width, left, right, top, bottom }) =>
        width && left < back.right && right > back.left && top < back.bottom && bottom > back.top;
    const others = [...root.querySelectorAll("p, label, button, canvas, input, summary, li")];
    const under = others.filter((el) => !el.matches(".live-back") && el.checkVisibility() && lies(box(el)));
    return under.map((el) => el.outerHTML);
}"""


def test_the_way_back_to_the_text_covers_nothing_on_a_phone(driver):
    driver.page.set_viewport_size({"width": 360, "height": 740})
    driver.follow("#live-gan?discriminator_steps=4")
    for down in (0, 200, 500):
        driver.page.evaluate("(y) => scrollBy({ top: y, behavior: 'instant' })", down)
        assert driver.root.evaluate(COVERED) == []
    driver.button("Back").click()


def test_a_setting_is_called_by_its_words_wherever_it_is_shown(fresh, address):
    fresh.page.goto(f"{address}r3gan.html#live-r3gan?r1=0&against=r3gan")
    fresh.pane(1).locator('[data-control="r1"]').wait_for()
    fresh.root.get_by_role("status").filter(has_text="Set by a link").wait_for()
    assert "penalty at real points \u03b3\u2081 1 \u2192 0" in said(fresh)
    assert fresh.pane(0).get_by_label("penalty at real points \u03b3\u2081", exact=True).is_visible()
    titles = fresh.root.locator(".live-title").all_inner_texts()
    assert titles[0].startswith("R3GAN: penalty at real points 0")


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
    changes = ["beside WGAN", "discriminator steps k 1 \u2192 7", "WGAN\u2019s clip c 0.03 \u2192 0.05"]
    assert said(driver).endswith(f", {', '.join(changes)}.")
    driver.follow("#live-gan?against=wgan")
    assert of(driver, 0) | of(driver, 1) == before | {"against": "wgan"}
    assert (of(driver, 2)["clip"], of(driver, 2)["discriminator_steps"]) == ("0.03", "5")
    driver.follow("#live-gan?batch=32")
    driver.control("clip").wait_for(state="detached")
    assert driver.boxes() == before | {"batch": "32"} and said(driver) == "Set by a link: batch size 128 \u2192 32."
    driver.type(RATE, "0.004")
    driver.follow("#live-gan?step_discriminator=3")
    assert said(driver) == "All settings are as this page starts them. D alone has made 3 updates."
    driver.follow("#live-gan?")
    assert driver.boxes() == before and said(driver) == "All settings are as this page starts them."


def test_a_link_chooses_the_curve_that_its_sentence_is_about(fresh, address):
    fresh.page.goto(f"{address}wgan_gp.html#live-wgan_gp?curve=own")
    shown = fresh.pane(0).locator(".live-either [aria-pressed=true]")
    until(fresh.page, lambda: shown.inner_text() == "slope of f")
    fresh.follow("#live-wgan_gp?")
    until(fresh.page, lambda: shown.inner_text() == "distance")


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
    assert said(own) == ("Set by a link: data your own points \u2192 ring of 8 Gaussians, seed 5 \u2192 0, "
                         "discriminator steps k 3 \u2192 1.")
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


def test_a_run_pauses_once_at_the_step_that_its_link_names_on_both_sides(driver):
    for step in (60, 45):  # the second while the first may be pausing
        driver.follow(f"#live-gan?against=gan&against.loss=minimax&reset=1&play=1&until={step}")
        assert said(driver).endswith(f" The run pauses at step {step}.") or "Paused at step" in said(driver)
    driver.button("Play on").wait_for(timeout=WAIT)
    assert said(driver) == "Paused at step 45, as the link says."
    assert driver.at_rest() == 45 and [driver.number("generator steps", at) for at in (0, 1)] == [45, 45]
    assert driver.root.get_attribute("data-phase") == "paused"
    assert "until" not in driver.copied("Copy link") and "play" not in driver.copied("Copy link")
    driver.button("Play on").click()
    driver.wait(70)
    driver.button("Pause").click()
    assert driver.button("Play").is_visible()


def test_on_a_phone_a_link_about_a_curve_shows_it_with_picture_and_slider(driver):
    driver.page.set_viewport_size({"width": 360, "height": 740})
    link = "#live-gan?discriminator_steps=4&reset=1&play=1&until=5"
    driver.follow(f"{link}&curve=own")
    driver.button("Play on").wait_for(timeout=WAIT)
    assert said(driver) == "Paused at step 5, as the link says (discriminator steps k 1 \u2192 4)."
    parts = (".live-held", ".live-say", ".live-main", ".live-either", ".live-alike")
    boxes = [driver.pane(0).locator(part).bounding_box() for part in parts]
    ends = [0, *(box["y"] + box["height"] for box in boxes)]
    assert all(end <= box["y"] for end, box in zip(ends, boxes)) and ends[-1] < 741
    driver.follow(link)
    driver.button("Play on").wait_for(timeout=WAIT)
    assert 0 <= driver.button("Play on").bounding_box()["y"] < 100


def test_a_pause_keeps_the_step_of_a_link_and_what_a_reader_sets_forgets_it(driver):
    driver.follow("#live-gan?speed=20&reset=1&play=1&until=40")
    driver.wait(3)
    driver.button("Pause").click()
    driver.button("Play").click()
    driver.choose("speed", "full")
    driver.button("Play on").wait_for(timeout=WAIT)
    assert driver.at_rest() == 40
    driver.follow("#live-gan?speed=20&reset=1&play=1&until=40")
    driver.type(RATE, "0.002")
    driver.choose("speed", "full")
    driver.wait(60)
    driver.follow("#live-gan?play=1&until=20")  # which is past
    driver.wait(driver.count() + 20)


@pytest.mark.parametrize("query, says", [
    ("curve=slope", 'curve is "slope", not one of distance, own'),
    ("until=0&play=1", 'until must be a whole number from 1 to 1000000; got "0"'),
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


def test_a_link_may_start_it_and_what_it_asks_in_vain_is_still_said_when_the_runtime_has_come(fresh):
    fresh.follow("#live-gan?data=grid&seed=3&clip=1&play=1")
    fresh.wait(3)
    assert (fresh.boxes()["data"], fresh.boxes()["seed"]) == ("grid", "3")
    assert "clip is no setting of this playground" in fresh.root.get_by_role("alert").first.inner_text()


def test_links_to_other_places_still_work(driver):
    driver.page.evaluate("document.querySelector('p[style]').id = 'below'")
    driver.click_link("#below")
    assert driver.page.evaluate("scrollY") > 100


def test_the_link_that_a_reader_copies_gives_the_same_run(shared_context, driver, address):
    driver.button("Draw data").click()
    driver.wait_for_start()
    driver.root.locator(".live-square canvas").first.scroll_into_view_if_needed()
    driver.stroke()
    driver.wait_for_readout("no modes")
    driver.button("Stop drawing").click()
    driver.type("discriminator_steps", "3")
    driver.type(RATE, "0.004")
    driver.choose("batch", "32")
    driver.type("seed", "11")
    driver.choose("against", "wgan")
    driver.pane(1).locator('[data-control="clip"]').wait_for()
    driver.wait_for_start()
    driver.step(3)
    link = driver.copied("Copy link")
    assert link.startswith(address)
    other = Driver(shared_context.new_page(), link)
    other.pane(1).locator('[data-control="clip"]').wait_for()
    other.step(3)
    assert other.boxes() == driver.boxes()
    # A link keeps points to 1/2048 of the picture's side.
    for at, name in ((0, "discriminator loss"), (1, "estimate"), (0, "distance")):
        assert other.number(name, at) == pytest.approx(driver.number(name, at), abs=0.01)
    other.page.close()
    assert other.errors == []


def test_the_line_of_python_and_the_commands_give_the_same_settings(driver):
    driver.type("discriminator_steps", "3")
    driver.type(RATE, "0.004")
    driver.choose("loss", "minimax")
    driver.choose("batch", "32")
    driver.choose("data", "grid")
    driver.choose("against", "vgan")
    box = driver.pane(1).locator('[data-control="information"] input[type=text]')
    box.fill("0.7")
    box.press("Enter")
    line = driver.copied("Copy Python")
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
