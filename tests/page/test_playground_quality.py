"""The playground's quality bar: for every reader, by keyboard and by touch, without holding up the page."""
import json
import time

import pytest
from notebook_page import until
from playground_driver import WAIT, Driver, allow_any_rate, violations

RATE = "discriminator_optimizer.learning_rate"


@pytest.fixture
def open_page(shared_context, address):
    """Opens the playground of an objective, and checks at the end that nothing went wrong there."""
    drivers = []

    def opened(name="gan", any_rate=False):
        page = shared_context.new_page()
        if any_rate:
            allow_any_rate(page, name)
        drivers.append(Driver(page, f"{address}{name}.html"))
        drivers[-1].root.wait_for()
        return drivers[-1]
    yield opened
    for driver in drivers:
        driver.page.close()
        assert driver.errors == []


def compare(driver, other):
    driver.choose("against", other)
    driver.root.locator(".live-pane").nth(1).wait_for()
    if driver.count() > 0:
        driver.wait_for_start()


def diverge(driver):
    """Let it diverge soon after settings that were stable, on a page that allows any rate."""
    driver.type(RATE, "0.002")
    driver.step(22)
    driver.type(RATE, "1e30")
    driver.button("Play").focus()
    driver.page.keyboard.press("Enter")
    driver.phase("diverged")


# ---- axe

def test_axe_finds_nothing_while_training_comparing_drawing_and_complaining(driver):
    driver.button("Play").click()
    driver.wait(5)
    assert violations(driver) == []
    driver.button("Pause").click()
    compare(driver, "wgan_gp")
    driver.button("Play").click()
    driver.button("Draw data").click()
    driver.button("Copy Python").click()
    driver.type("seed", "-1")
    driver.type("penalty", "fast")
    driver.wait(2)
    assert violations(driver) == []


def test_axe_finds_nothing_after_divergence(open_page):
    driver = open_page(any_rate=True)
    diverge(driver)
    assert violations(driver) == []


# ---- by keyboard

FOCUSABLE = """(root) => [...root.querySelectorAll("button, input, textarea, select, summary, [tabindex='0']")].filter(
    (el) => !el.disabled && el.checkVisibility())"""


def focused(driver):
    return driver.page.evaluate("document.activeElement.closest('.live-playground') && document.activeElement.tagName")


def test_tab_reaches_everything_in_order_and_focus_can_be_seen(driver):
    compare(driver, "wgan")
    driver.button("Draw data").click()
    driver.wait_for_start()
    driver.button("Copy link").click()
    driver.root.evaluate("(root) => { scrollTo(0, 0); root.focus(); }")
    expected = driver.root.evaluate(f"(root) => (window.expected = ({FOCUSABLE})(root)).length")
    assert expected > 25
    for at in range(expected):
        driver.page.keyboard.press("Tab")
        where, outline = driver.page.evaluate("""() => {
            const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement);
            return [expected.indexOf(document.activeElement), outlineStyle + parseInt(outlineWidth)];
        }""")
        assert (where, outline) == (at, "solid3")


def test_every_kind_of_control_works_by_keyboard(driver):
    page, keyboard = driver.page, driver.page.keyboard

    def press(target, key):
        target.focus()
        keyboard.press(key)
    press(driver.button("Step D"), "Enter")
    driver.root.locator("xpath=self::*[@data-discriminator-steps='1']").wait_for(timeout=WAIT)
    press(driver.button("Step G"), "Space")
    driver.wait(1)
    with_arrows = driver.picture()
    press(driver.root.get_by_label("pull on them"), "Space")
    assert driver.picture() != with_arrows
    press(driver.control("against").locator("select"), "ArrowDown")
    other = driver.root.locator(".live-pane").nth(1)
    other.wait_for()
    driver.wait_for_start()
    slider = other.locator("input[type=range]").first
    press(slider, "End")
    assert slider.input_value() == slider.get_attribute("max")
    press(driver.button("Draw data"), "Enter")
    canvas = driver.root.locator(".live-square canvas").first
    assert canvas.get_attribute("role") == "application"
    press(canvas, "ArrowRight")
    keyboard.press("Space")
    driver.wait_for_readout("no modes")
    press(driver.button("Clear"), "Enter")
    assert driver.button("Stop drawing").evaluate("(el) => el === document.activeElement")
    press(driver.button("Stop drawing"), "Enter")
    assert canvas.get_attribute("role") == "img"
    press(driver.button("Copy Python"), "Enter")
    assert driver.root.locator(".live-share input").input_value().startswith("ganlib.Playground(ganlib.GAN()")
    with page.expect_download():
        press(driver.button("Save picture"), "Enter")
    press(driver.root.locator("summary").last, "Enter")
    assert driver.root.locator("details").last.get_attribute("open") is None  # it was open


def test_focus_stays_in_the_playground_when_what_has_it_goes(open_page):
    driver = open_page(any_rate=True)
    diverge(driver)  # Play had the focus, and may be pressed again
    assert driver.button("Play").evaluate("(el) => el === document.activeElement")
    driver.button("Reset to the last stable settings").focus()
    driver.page.keyboard.press("Enter")
    driver.wait_for_start()
    driver.root.locator(".live-alert").wait_for(state="hidden")
    assert driver.button("Play").evaluate("(el) => el === document.activeElement")
    driver.step(2)


# ---- by touch, and on a phone

@pytest.fixture(scope="module")
def phones(chromium):
    context = chromium.new_context(viewport={"width": 360, "height": 740}, has_touch=True, is_mobile=True)
    yield context
    context.close()


@pytest.fixture
def phone(phones, address):
    driver = Driver(phones.new_page(), address)
    driver.root.wait_for()
    yield driver
    driver.page.close()
    assert driver.errors == []


SMALL = """(root) => {
    const seen = [...root.querySelectorAll("button, input, select, summary")].filter((el) => el.checkVisibility());
    return seen.map((el) => {
        const { width, height } = (el.type === "checkbox" ? el.labels[0] : el).getBoundingClientRect();
        return [el.outerHTML, width, height];
    }).filter(([_, width, height]) => width < 24 || height < 24);
}"""


def test_a_phone_shows_all_without_scrolling_sideways_and_fingers_hit_it(phone):
    phone.step()
    phone.button("Draw data").tap()
    phone.button("Copy link").tap()
    phone.step()
    for other in ("", "vgan"):
        if other:
            compare(phone, other)
            phone.step()
        assert phone.page.evaluate("document.documentElement.scrollWidth") == 360
        assert phone.root.evaluate(SMALL) == []


def swipe(driver, start, end):
    """One finger on the first picture, in shares of its side."""
    box = driver.root.locator(".live-square canvas").first.bounding_box()
    session = driver.page.context.new_cdp_session(driver.page)

    def touch(kind, *at):
        points = [{"x": box["x"] + x * box["width"], "y": box["y"] + y * box["height"]} for x, y in at]
        session.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": points})
    touch("touchStart", start)
    for i in range(1, 11):
        touch("touchMove", [a + (b - a) * i / 10 for a, b in zip(start, end, strict=True)])
    touch("touchEnd")


TOUCH = "(canvas) => getComputedStyle(canvas).touchAction"
HEAR_TOUCHES = """() => {
    window.prevented = [];
    addEventListener("touchmove", (event) => window.prevented.push(event.defaultPrevented), { passive: true });
}"""


def test_a_finger_draws_where_drawing_is_on_and_scrolls_where_it_is_not(phone):
    page = phone.page
    phone.step()
    phone.button("Draw data").click()  # not a tap, which the browser may take for half of a gesture
    canvas = phone.root.locator(".live-square canvas")
    canvas.scroll_into_view_if_needed()
    until(page, lambda: canvas.evaluate(TOUCH) == "none")
    before = page.evaluate("scrollY")
    swipe(phone, (0.3, 0.8), (0.7, 0.2))
    phone.wait_for_readout("no modes")
    page.wait_for_timeout(200)
    assert page.evaluate("scrollY") == before
    line = phone.copied("Copy Python")
    assert line.count("(") > 8  # a stroke of several points
    phone.button("Stop drawing").click()
    canvas.scroll_into_view_if_needed()
    until(page, lambda: canvas.evaluate(TOUCH) == "auto")
    page.evaluate(HEAR_TOUCHES)
    before = page.evaluate("scrollY")
    swipe(phone, (0.5, 0.8), (0.5, 0.2))
    page.wait_for_function("() => window.prevented.length", timeout=WAIT)
    assert not any(page.evaluate("() => window.prevented"))
    page.wait_for_function("(before) => scrollY > before + 40", arg=before, timeout=WAIT)
    assert phone.copied("Copy Python") == line


# ---- the page stays responsive

def processor_times(driver, seconds):
    """Of each task of the page's main thread, in ms of the processor: what other programs do at the time does not count."""
    browser = driver.page.context.browser
    browser.start_tracing(page=driver.page, categories=["toplevel"])
    driver.page.wait_for_timeout(1000 * seconds)
    events = json.loads(browser.stop_tracing())["traceEvents"]
    mains = {(e["pid"], e["tid"]) for e in events if e["name"] == "thread_name" and e["args"]["name"] == "CrRendererMain"}
    tasks = [e for e in events if (e["pid"], e["tid"]) in mains and e["ph"] == "X" and e["name"].endswith("RunTask")]
    return [task.get("tdur", 0) / 1000 for task in tasks]


@pytest.mark.parametrize("name, other", [pytest.param("gan", "", marks=pytest.mark.full), ("vgan", "wgan_gp")])
def test_no_task_of_50_ms_while_training(open_page, name, other):
    driver = open_page(name)
    if other:
        compare(driver, other)
    driver.button("Play").click()
    driver.wait(1)
    driver.wait(driver.count() + 20)
    before = driver.count()
    times = processor_times(driver, 5)
    assert driver.count() > before
    assert len(times) > 100 and max(times) < 50


# ---- in the background

class Tab:
    """A tab of the browser's own window. Playwright's pages always believe that they are seen."""

    def __init__(self, session, url):
        self.session, self.answers = session, {}
        self.target = session.send("Target.createTarget", {"url": url})["targetId"]
        attach = {"targetId": self.target, "flatten": False}
        self.attached = session.send("Target.attachToTarget", attach)["sessionId"]
        session.on("Target.receivedMessageFromTarget", self.take)

    def take(self, event):
        message = json.loads(event["message"])
        if event["sessionId"] == self.attached and "id" in message:
            # A page that is still being loaded answers with an error.
            self.answers[message["id"]] = message["result"]["result"]["value"] if "result" in message else None

    def activate(self):
        self.session.send("Target.activateTarget", {"targetId": self.target})

    def evaluate(self, expression):
        """The value of an expression, or of what it promises."""
        number = len(self.answers) + 1
        params = {"expression": expression, "returnByValue": True, "awaitPromise": True}
        message = {"id": number, "method": "Runtime.evaluate", "params": params}
        self.session.send("Target.sendMessageToTarget", {"sessionId": self.attached, "message": json.dumps(message)})
        while number not in self.answers:
            self.session.send("Browser.getVersion")  # answers come between others'
        return self.answers[number]

    def until(self, condition):
        """Waits until the root of the playground fulfils a condition; False after a long time."""
        end = time.monotonic() + WAIT / 1000
        while time.monotonic() < end:
            if self.evaluate(f"((root) => !!root && !!({condition}))(document.querySelector('.live-playground'))"):
                return True
            time.sleep(0.05)
        return False


def test_a_hidden_tab_pauses_and_goes_on_when_it_is_seen_again(chromium, address):
    session = chromium.new_browser_cdp_session()
    tab = Tab(session, f"{address}gan.html")
    play = "[...root.querySelectorAll('button')].find((button) => button.textContent === 'Play')"
    assert tab.until(f"((button) => button && (button.click(), true))({play})")
    assert tab.until("root.dataset.steps > 5")
    other = Tab(session, "about:blank")
    other.activate()
    assert tab.until("document.hidden && root.dataset.phase === 'waiting'")
    assert "the tab is hidden" in tab.evaluate("document.querySelector('.live-status').textContent")
    tab.evaluate("new Promise((done) => setTimeout(done, 1500, 0))")  # the burst under way ends, and says so
    steps = tab.evaluate("document.querySelector('.live-playground').dataset.steps")
    tab.evaluate("new Promise((done) => setTimeout(done, 1000, 0))")
    assert tab.evaluate("document.querySelector('.live-playground').dataset.steps") == steps
    tab.activate()
    assert tab.until(f"root.dataset.phase === 'playing' && root.dataset.steps > {steps} + 5")
    for one in (tab, other):
        session.send("Target.closeTarget", {"targetId": one.target})
