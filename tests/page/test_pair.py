"""Two trainings side by side: one chart of both distances, who is nearer, a bet on it, and all of it on a phone."""
import re

import pytest
from notebook_page import until
from playground_driver import ALT, DESKTOP, PAGE, WAIT, Driver, a_figure, violations

import ganlib

SCREEN = 640 - 56  # of a small phone, below the site's header
NEARER = re.compile(r"(.+) is nearer: (\S+) against (\S+) for (.+)\. Modes: \d and \d\. "
                    r"Longest pulls: (\S+) \(GAN\), (\S+) \(WGAN-GP\); medians: (\S+) and (\S+)\.")
# How high each line ends in the common chart, as shares of the axis, which begins at 0: seen from its pixels.
HEIGHTS = """(root) => {
    const canvas = root.querySelector(".live-pair canvas"), box = canvas.getBoundingClientRect();
    const plot = root.querySelector(".live-pair .u-over").getBoundingClientRect(), ratio = canvas.width / box.width;
    const copy = new OffscreenCanvas(canvas.width, canvas.height).getContext("2d", { willReadFrequently: true });
    copy.drawImage(canvas, 0, 0);
    const pixels = copy.getImageData((plot.right - box.left - 2) * ratio, 0, 1, canvas.height).data;
    return ["--live-curve-1", "--live-second"].map((name) => {
        const hex = getComputedStyle(root).getPropertyValue(name).trim();
        const colour = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));
        const like = (row) => pixels[4 * row + 3] > 200 && colour.every((c, i) => Math.abs(c - pixels[4 * row + i]) < 30);
        const rows = [...Array(canvas.height).keys()].filter(like);
        const middle = rows.reduce((sum, row) => sum + row + 0.5, 0) / rows.length;
        return (plot.bottom - box.top - middle / ratio) / plot.height;
    });
}"""
# At which steps the worker's frames say that the samples of the first training were measured.
LISTEN = """() => {
    window.measuredAt = [];
    const take = ({ steps, marks = [], distance }) =>
        window.measuredAt.push(...marks.map((mark) => mark.steps), ...(distance === undefined ? [] : [steps]));
    window.Worker = class extends Worker {
        constructor(...given) {
            super(...given);
            this.addEventListener("message", ({ data }) => data.type === "frame" && take(data.panes[0]));
        }
    };
}"""
# How many pixels have the colour of arrows.
ARROWS = """(canvas) => {
    const hex = getComputedStyle(canvas).getPropertyValue("--live-arrow").trim();
    const colour = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));
    const { data } = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
    const like = (at) => colour.every((c, i) => Math.abs(c - data[at + i]) < 12);
    return [...Array(data.length / 4).keys()].filter((i) => like(4 * i)).length;
}"""
PLACES = """(root) => [...root.querySelectorAll(".live-panes *:not(.live-plot *)")].map(
    (el) => el.checkVisibility() ? el.getBoundingClientRect().top - root.getBoundingClientRect().top : 0)"""


def said(driver):
    return driver.root.locator(".live-ahead").inner_text()


def distances(driver):
    return [driver.number("distance", at) for at in (0, 1)]


@pytest.fixture
def race(shared_context, address):
    """GAN beside WGAN-GP, with a bet."""
    widget = ganlib.Playground(ganlib.GAN.on_points(), against=ganlib.WGANGP.on_points(), bet=40, figure=a_figure(), alt=ALT)
    page = shared_context.new_page()
    page.route("**/race.html", lambda route: route.fulfill(
        content_type="text/html", body=PAGE.replace("{widget}", widget._repr_mimebundle_()[0]["text/html"])))
    driver = Driver(page, f"{address}race.html")
    driver.pane(1).wait_for(state="attached")
    yield driver
    page.close()
    assert driver.errors == []


def test_samples_are_measured_at_the_same_steps_whatever_the_clock_says(shared_context, address):
    page = shared_context.new_page()
    page.add_init_script(f"({LISTEN})()")
    driver = Driver(page, address)
    driver.follow("#live-gan?reset=1&play=1&until=300")
    driver.button("Play on").wait_for(timeout=WAIT)
    assert list(dict.fromkeys(page.evaluate("measuredAt"))) == [*range(0, 100, 10), *range(100, 301, 25)]
    page.close()


def test_on_a_phone_play_brings_a_race_into_view_that_lies_below(race):
    race.page.set_viewport_size({"width": 360, "height": 640})
    race.root.evaluate("(root) => { root.style.marginTop = '400px'; root.style.marginBottom = '900px'; scrollTo(0, 0); }")
    race.button("Play").click()
    until(race.page, lambda: race.page.evaluate("scrollY") > 0)
    for at in (0, 1):
        box = race.pane(at).locator(".live-square").bounding_box()
        assert 0 <= box["y"] and box["y"] + box["height"] <= 640
    race.button("Pause").click()


def test_what_both_would_say_in_the_same_words_is_said_once(race):
    first, other = (race.pane(at).locator(".live-say") for at in (0, 1))
    assert first.is_visible() and "Nothing is trained yet" in first.inner_text() and other.is_hidden()
    race.step(10)
    assert first.is_visible() and other.is_visible()


def test_one_chart_and_one_sentence_say_what_the_numbers_of_both_sides_say(driver):
    driver.follow("#live-gan?against=wgan_gp")
    assert driver.root.locator(".live-top .live-back").is_visible()  # among the buttons, where it lies on nothing
    driver.step(40)
    one, other = distances(driver)
    assert abs(one - other) > 0.1  # else nothing could be told apart
    until(driver.page, lambda: NEARER.fullmatch(said(driver)))
    first, least, most, second, *pulls = NEARER.fullmatch(said(driver)).groups()
    assert (first, second) == (("GAN", "WGAN-GP") if one < other else ("WGAN-GP", "GAN"))
    assert [float(least), float(most)] == pytest.approx(sorted([one, other]), rel=0.05)
    meters = [driver.pane(at).locator(".live-meter .live-number").inner_text() for at in (0, 1)]
    assert pulls[:2] == meters
    assert all(0 < float(half) < float(most) for most, half in zip(pulls[:2], pulls[2:], strict=True))

    def drawn():
        high, low = driver.root.evaluate(HEIGHTS)
        return high / low == pytest.approx(one / other, rel=0.06)
    until(driver.page, drawn)
    label = driver.root.locator(".live-pair .live-plot").get_attribute("aria-label")
    assert "GAN and WGAN-GP" in label and label.endswith(said(driver))
    driver.root.locator(".live-timeline input").press("Home")
    assert said(driver).startswith("At the start: a distance of ")
    driver.choose("against", "")
    until(driver.page, lambda: driver.root.locator(".live-pair").is_hidden())
    assert driver.pane(0).locator(".live-alike .live-caption").first.is_visible()


def test_before_g_has_moved_the_pulls_are_compared(driver):
    driver.follow("#live-gan?loss=minimax&against=gan&against.loss=non_saturating&step_discriminator=60")
    told = re.compile(r"Longest pulls: (\S+) \(minimax\), (\S+) \(non-saturating\); medians: \S+ and \S+\. "
                      "G has not moved yet\\.")
    until(driver.page, lambda: driver.count("data-discriminator-steps") == 60)
    weak, strong = map(float, told.fullmatch(said(driver)).groups())
    assert weak < strong / 10
    none, drawn = (driver.pane(at).locator(".live-square canvas").evaluate(ARROWS) for at in (0, 1))
    assert none < drawn / 10  # both have one scale


def test_two_maps_of_one_kind_have_one_scale(fresh, address):
    fresh.page.goto(f"{address}r3gan.html#live-r3gan?r1=0&r2=0&against=r3gan&step_discriminator=100")
    until(fresh.page, lambda: said(fresh).endswith("G has not moved yet."))
    ends = [fresh.pane(at).locator(".live-ends span").all_inner_texts() for at in (0, 1)]
    steep, held = (float(high) - float(low) for low, _, high in ends)
    assert steep == pytest.approx(held, rel=0.1)  # each end is rounded
    apart = [fresh.pane(at).locator(".live-apart").inner_text() for at in (0, 1)]
    assert apart[0] == apart[1]  # contours, too
    slopes = [fresh.pane(at).locator(".live-meter .live-number").inner_text() for at in (0, 1)]
    assert float(slopes[0]) > 1.5 * float(slopes[1])  # so that a scale of each one's own would differ


def test_two_that_do_the_same_cannot_be_told_apart_and_settings_name_their_sides(driver):
    driver.follow("#live-gan?against=gan")
    driver.step(3)
    until(driver.page, lambda: said(driver).startswith("Cannot be told apart: "))
    driver.follow("#live-gan?against=gan&against.loss=minimax")
    until(driver.page, lambda: "minimax" in said(driver) and "non-saturating" in said(driver))


@pytest.mark.parametrize("bet", [0, 1, None])
def test_the_run_settles_the_bet(race, bet):
    box, names = race.root.locator(".live-bet"), ["GAN", "WGAN-GP"]
    if bet is not None:
        box.get_by_label(names[bet], exact=True).check()
    race.step(20)
    assert box.get_by_role("status").inner_text() == "Place your bet, and press Play."
    race.step(20)
    until(race.page, lambda: "Step 40: " in box.inner_text())
    one, other = distances(race)
    told = box.get_by_role("status").inner_text()
    outcome = "" if bet is None else "You win. " if bet == int(other < one) else "You lose. "
    first, least, most, *_ = NEARER.fullmatch(said(race)).groups()
    assert told == f"{outcome}Step 40: {first}, {least} against {most}." and first == names[int(other < one)]
    race.step(1)
    assert box.get_by_role("status").inner_text() == told and box.get_by_role("radio").first.is_disabled()
    race.reset()
    until(race.page, lambda: box.get_by_role("radio").first.is_enabled())
    race.button("Play").click()  # which pauses where the bet is settled, once in each run
    race.button("Play on").wait_for()
    assert race.count("data-steps") == 40 and box.get_by_role("status").inner_text().startswith("Step 40: ")
    race.button("Play on").click()
    until(race.page, lambda: race.count("data-steps") > 60)
    race.button("Pause").click()
    settled = re.search("Step 40: .*", box.inner_text())[0]
    race.page.evaluate("location.hash = '#live-gan?against=wgan_gp&reset=1&play=1&until=55'")  # past it
    race.button("Play on").wait_for()
    assert race.count("data-steps") == 55 and box.locator("[role=status]").text_content() == settled  # of the same step
    assert box.is_hidden()  # as the link is about another
    race.reset()
    until(race.page, lambda: box.is_visible() and box.get_by_role("radio").first.is_enabled())
    race.choose("against", "")
    until(race.page, lambda: box.is_hidden())


def test_a_race_is_followed_on_one_screen_of_a_phone_where_nothing_moves(race):
    race.page.set_viewport_size({"width": 360, "height": 640})
    race.page.add_style_tag(content="body { font-family: system-ui, sans-serif }")  # wider than a page's usual one
    race.page.evaluate("document.querySelectorAll('.live-group').forEach((group) => (group.open = false))")
    panes, chart = race.root.locator(".live-panes").bounding_box(), race.root.locator(".live-pair .live-plot").bounding_box()
    top = race.button("Play").bounding_box()["y"]
    assert chart["y"] + chart["height"] - top <= SCREEN and chart["width"] == panes["width"]
    squares = [race.pane(at).locator(".live-square").bounding_box() for at in (0, 1)]
    assert squares[0]["y"] == squares[1]["y"] and sum(box["width"] for box in squares) > 0.9 * panes["width"]
    for at in (0, 1):
        for part in (".live-say", ".live-own", ".live-groups"):
            assert race.pane(at).locator(part).first.bounding_box()["width"] == panes["width"], part
        slider, ramp = (race.pane(at).locator(part).bounding_box() for part in (".live-main", ".live-ramp"))
        for own in (slider, ramp):  # each stands below its own map
            assert own["x"] == squares[at]["x"] and own["width"] == squares[at]["width"]
        assert 0 <= slider["y"] - squares[at]["y"] - squares[at]["height"] < 10
    before = race.root.evaluate(PLACES)
    race.step(40)
    assert race.root.evaluate(PLACES) == before
    assert violations(race) == [] and race.page.evaluate("document.documentElement.scrollWidth") == 360
    race.page.set_viewport_size({"width": 320, "height": 640})
    assert race.page.evaluate("document.documentElement.scrollWidth") == 320


def test_a_desk_has_both_maps_and_the_chart_on_one_screen(race):
    race.page.set_viewport_size({"width": 1366, "height": 768})
    race.root.locator(".live-panes").evaluate("(panes) => (panes.style.width = '790px')")  # the book's column
    before = race.root.evaluate(PLACES)
    for at in (0, 1):  # the slider moves in sight of its map
        square, slider = (race.pane(at).locator(part).bounding_box() for part in (".live-square", ".live-main"))
        assert 0 <= slider["y"] - square["y"] - square["height"] < 10
    top, chart = race.button("Play").bounding_box()["y"], race.root.locator(".live-pair .live-plot").bounding_box()
    assert chart["y"] + chart["height"] - top <= 768 - 56
    race.step(40)
    assert race.root.evaluate(PLACES) == before
    race.root.get_by_label("pull on them").first.uncheck()  # of both: two that are compared show the same
    assert not race.root.get_by_label("pull on them").last.is_checked()
    race.page.set_viewport_size(DESKTOP)
