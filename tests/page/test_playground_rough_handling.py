"""Hundreds of events in a row, of every kind that a reader can cause: nothing goes wrong, and it still trains."""
import random

import pytest
from notebook_page import until
from playground_driver import Driver

from ganlib.objectives import ALL

TEXTS = ("0", "1", "3", "0.05", "1e-3", "100", "-1", "", "NaN", "1e99", "fast", "<b>", "4294967295", " 7 ", "0x10", "1e-400")
LINKS = ("", "discriminator_steps=2", "data=grid&seed=5", "against=wgan&against.clip=1", "against=", "batch=16&reset=1",
         "play=1", "discriminator_steps=0", "data=moons", "points=AAAA__88", "points=!", "speed=20", "against=nothing",
         "seed=-1&against=vgan", "step_discriminator=3", "against=wgan_gp&clip=1")
WIDTHS = (360, 700, 900)
KEYS = ("Tab", "Shift+Tab", "Space", "Enter", "ArrowRight", "ArrowUp", "Escape")
TARGETS = """(root, selector) => {
    const seen = (el) => !el.disabled && el.checkVisibility({ visibilityProperty: true });
    window.targets = [...root.querySelectorAll(selector)].filter(seen);
    return targets.length;
}"""


class Reader:
    """Does at random what readers do, in a real browser; remembers it."""

    def __init__(self, driver, name, seed):
        self.driver, self.page, self.name = driver, driver.page, name
        self.random, self.done = random.Random(seed), []

    def target(self, selector):
        """The middle of a random element, brought into view, and its size; None if there is none."""
        n = self.driver.root.evaluate(TARGETS, selector)
        if not n:
            return None
        at = self.random.randrange(n)
        box = self.page.evaluate("""(at) => {
            targets[at].scrollIntoView({ block: "center", behavior: "instant" });
            const { x, y, width, height } = targets[at].getBoundingClientRect();
            return { x, y, width, height, what: targets[at].id || targets[at].textContent };
        }""", at)
        self.done[-1] += f" {box['what']}"
        return box

    def place(self, box):
        x, y = self.random.random(), self.random.random()
        return box["x"] + x * box["width"], box["y"] + y * box["height"]

    def press_button(self):
        if box := self.target("button, summary, input[type=checkbox]"):
            self.page.mouse.click(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)

    def move_slider(self):
        if box := self.target("input[type=range]"):
            self.page.mouse.click(*self.place(box))

    def type_text(self):
        if box := self.target("[data-control] input[type=text]"):
            self.page.mouse.click(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2, click_count=3)
            text = self.random.choice(TEXTS)
            self.done[-1] += f" {text!r}"
            self.page.keyboard.insert_text(text) if text else self.page.keyboard.press("Delete")
            self.page.keyboard.press(self.random.choice(("Enter", "Tab")))

    def choose(self):
        if self.target("select"):
            self.done[-1] += " " + self.page.evaluate("""(share) => {
                const select = targets[Math.floor(share * targets.length)];
                select.focus();
                select.selectedIndex = Math.floor(share * 997) % select.options.length;
                for (const type of ["input", "change"]) select.dispatchEvent(new Event(type, { bubbles: true }));
                return `${select.id} ${select.value}`;
            }""", self.random.random())

    def stroke(self):
        if box := self.target(".live-square"):
            self.page.mouse.move(*self.place(box))
            self.page.mouse.down()
            self.page.mouse.move(*self.place(box), steps=3)
            self.page.mouse.up()

    def press_key(self):
        self.page.keyboard.press(self.random.choice(KEYS))

    def follow_link(self):
        query = self.random.choice(LINKS)
        self.done[-1] += f" {query}"
        self.page.evaluate("""(href) => {
            const link = Object.assign(document.createElement("a"), { href });
            document.body.append(link);
            link.click();
            link.remove();
        }""", f"#live-{self.name}?{query}")

    def switch_theme(self):
        theme = self.random.choice(("light", "dark"))
        self.page.evaluate("(theme) => (document.documentElement.dataset.theme = theme)", theme)

    def resize(self):
        self.page.set_viewport_size({"width": self.random.choice(WIDTHS), "height": 800})

    def scroll(self):
        self.page.evaluate("(share) => scrollTo(0, share * document.body.scrollHeight)", self.random.choice((0, 0.2, 1)))

    def act(self):
        kinds = {"press_button": 5, "move_slider": 3, "type_text": 3, "choose": 3, "stroke": 3, "press_key": 3,
                 "follow_link": 2, "switch_theme": 1, "resize": 1, "scroll": 1}
        kind, = self.random.choices(list(kinds), list(kinds.values()))
        self.done.append(kind)
        getattr(self, kind)()


def settle(driver):
    """Back to settings under which an iteration is quick, for a slow machine's sake, and to the start."""
    driver.page.set_viewport_size({"width": 900, "height": 900})
    driver.root.evaluate("(root) => root.querySelectorAll('.live-group').forEach((group) => (group.open = true))")
    driver.choose("against", "")
    driver.root.locator(".live-pane").nth(1).wait_for(state="detached")
    driver.choose("speed", "full")
    driver.choose("data", "ring")
    driver.choose("batch", "16")
    driver.type("discriminator_steps", "1")
    for role in ("discriminator", "generator"):
        driver.type(f"{role}_optimizer.learning_rate", "1e-4")
    if driver.button("Pause").count():
        driver.button("Pause").click()
    driver.button("Reset").click()
    driver.wait_for_start()


@pytest.mark.parametrize("name, events", [
    ("vgan", 100),
    *(pytest.param(name, 1000, marks=pytest.mark.full) for name in ALL),
])
def test_hundreds_of_events_leave_it_in_order(shared_context, address, name, events):
    driver = Driver(shared_context.new_page(), f"{address}{name}.html")
    driver.page.on("download", lambda download: download.cancel())
    driver.root.wait_for()
    reader = Reader(driver, name, seed=0)
    for _ in range(events):
        reader.act()
        assert driver.errors == [], reader.done[-20:]
    settle(driver)
    driver.button("Play").click()
    driver.wait(10)
    driver.picture()
    alert = driver.root.locator(".live-alert")
    told = "" if alert.is_hidden() else alert.inner_text()  # said until another link, or until there are points
    assert not told or told.startswith("The link asks for what cannot be") or " gives no points: " in told
    assert driver.errors == [], reader.done[-20:]
    assert driver.page.evaluate("document.documentElement.scrollWidth") == 900
    driver.page.close()


def test_what_is_set_while_another_comparison_is_on_its_way_is_not_set_on_that(driver):
    """BEGAN has no energy "norm" of EBGAN's; once nothing more could be chosen then."""
    driver.choose("against", "ebgan")
    driver.pane(1).locator('[data-control="energy"]').wait_for()
    held = []
    driver.page.route("**/began.json", lambda route: held.append(route))
    driver.choose("against", "began")
    energy = driver.pane(1).locator('[data-control="energy"] select')
    for choice in ("mean_square", "norm"):
        energy.select_option(choice)
    until(driver.page, lambda: held)
    held[0].continue_()
    driver.pane(1).locator('[data-control="gamma"]').wait_for()
    assert energy.input_value() == "mean_absolute"
    driver.wait_for_start()
    driver.page.unroute("**/began.json")


def test_settings_that_were_tried_beside_one_are_not_set_on_another(driver):
    """Restore waits for the training that stood beside; who chooses another meanwhile gets that, as it starts."""
    driver.follow("#live-gan?against=ebgan&reset=1")
    driver.step(20)
    driver.type("seed", "1")
    driver.choose("against", "")
    driver.root.locator(".live-pane").nth(1).wait_for(state="detached")
    tried = driver.root.locator(".live-tried tr", has_text="beside EBGAN").get_by_role("button")
    tried.evaluate("""(button) => {
        button.click();
        const against = button.closest(".live-playground").querySelector('[data-control="against"] select');
        against.value = "began";
        against.dispatchEvent(new Event("change", { bubbles: true }));
    }""")
    driver.pane(1).locator('[data-control="gamma"]').wait_for()
    driver.wait(1)
    assert driver.pane(1).locator('[data-control="energy"] select').input_value() == "mean_absolute"


def test_what_still_arrives_from_another_comparison_is_not_shown(driver):
    for other, control in (("wgan", "clip"), ("vgan", "information"), ("wgan_gp", "sides")) * 2:
        driver.choose("against", other)
        driver.control(control).wait_for()
    driver.wait_for_start()
    driver.step()
