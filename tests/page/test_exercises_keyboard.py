"""All exercises of a chapter finished with the keyboard alone: the focus is never lost, and the progress is shown."""
import json

import pytest
from playground_driver import served_pages
from playwright.sync_api import expect
from test_exercises_page import PAGE, SECTION

import five_critics
from five_critics.posing import ASKED

CHAPTER = "wgan_gp"
NAMES = [name for name in ASKED if name.startswith(f"{CHAPTER}.")]
FARTHEST = 40  # presses of Tab from one thing to the next
FOCUSED = """(element) => document.activeElement === document.body ? 'lost'
    : element === document.activeElement ? 'there' : 'elsewhere'"""


@pytest.fixture(scope="module")
def address(tmp_path_factory):
    sections = "".join(SECTION.format(name=name, widget=five_critics.exercise(name)._html()) for name in NAMES)
    page = PAGE.replace("01_gan", "03_wgan_gp").format(progress=five_critics.progress(CHAPTER)._html(), exercises=sections)
    with served_pages(tmp_path_factory.mktemp("site"), {"03_wgan_gp_exercises": page}) as url:
        yield f"{url}03_wgan_gp_exercises.html"


class Keys:
    """A reader of a page who has no mouse."""

    def __init__(self, page):
        self.page, self.begun = page, False

    def press(self, key):
        """Press a key; something has the focus afterwards."""
        self.page.keyboard.press(key)
        assert self.page.evaluate("document.activeElement !== document.body"), f"{key}: the focus is lost"

    def go_to(self, target):
        element, presses = target.element_handle(), 0
        while (focus := self.page.evaluate(FOCUSED, element)) != "there":
            assert presses < FARTHEST and (focus != "lost" or not self.begun), f"{presses} times Tab to {target}: {focus}"
            self.page.keyboard.press("Tab")
            self.begun, presses = True, presses + 1

    def choose(self, options, key):
        """One of several radio buttons, of which Tab reaches the first."""
        keys = list(options)
        first = self.at.get_by_role("radio").first
        self.go_to(first)
        self.press("Space")
        for _ in range(keys.index(key)):
            self.press("ArrowDown")

    def push(self, name):
        self.go_to(self.at.get_by_role("button", name=name, exact=True))
        self.press("Enter")

    def answer(self, name):
        asked, self.at = ASKED[name], self.page.locator(f"#exercise-{name.replace('.', '-')} .ex-root")
        getattr(self, asked.kind)(asked.data)

    def derive(self, data):
        for i, one in enumerate(data["fields"]):
            self.go_to(self.at.get_by_role("textbox").nth(i))
            self.page.keyboard.type(one["answer"])
        self.press("Enter")

    def bug(self, data):
        lines = self.at.get_by_role("list", name="the code, line by line").get_by_role("button")
        self.go_to(lines.nth(data["lines"][0] - 1))
        self.press("Enter")
        self.choose(data["options"], data["right"])
        self.push("That is it")

    def predict(self, data):
        self.choose(data["options"], data["right"])
        self.push("Commit")
        self.push("Show the outcome")

    def task(self, data):
        for i, _ in enumerate(data["steps"]):
            self.go_to(self.at.get_by_role("checkbox").nth(i))
            self.press("Space")


@pytest.fixture
def page(shared_context, address):
    """The chapter's page, of which nothing is answered."""
    page, errors = shared_context.new_page(), []
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.goto(address)
    page.evaluate("localStorage.clear()")
    page.reload()
    expect(page.locator(".ex-root")).to_have_count(1 + len(NAMES))
    page.bring_to_front()
    yield page
    page.evaluate("localStorage.clear()")
    page.close()
    assert errors == []


def test_a_chapter_is_finished_without_a_mouse(page):
    keys = Keys(page)
    for done, name in enumerate(NAMES, 1):
        keys.answer(name)
        expect(keys.at.locator(".ex-state")).to_have_text("done" if ASKED[name].kind == "task" else "right")
        expect(page.locator(".ex-count")).to_contain_text(f"{done} of {len(NAMES)} done")
    expect(page.locator("nav.bd-links .exercise-count")).to_have_text(f"{len(NAMES)} of {len(NAMES)}")
    expect(page.locator("nav.bd-links .exercise-progress")).to_contain_text(f"Exercises done: {len(NAMES)}")
    kept = json.loads(page.evaluate("localStorage.getItem('five-critics.exercises')"))["exercises"]
    judged = [name for name in NAMES if ASKED[name].is_right]
    assert all(ASKED[name].is_right(kept[name]["answer"]) for name in judged) and len(judged) == 9
    clear = page.locator("nav.bd-links").get_by_role("button", name="clear all answers")
    clear.focus()
    keys.press("Enter")
    keys.press("Tab")
    expect(clear).to_have_text("clear")  # who goes on has not agreed
    clear.focus()
    keys.press("Enter")
    keys.press("Enter")  # the button goes with the last answer
    expect(page.locator(".exercise-progress span")).to_be_focused()
    expect(page.locator(".exercise-progress")).to_contain_text("All answers are cleared")


def test_hints_and_the_solution_keep_the_focus(page):
    keys = Keys(page)
    keys.at = page.locator("#exercise-wgan_gp-1 .ex-root")
    keys.at.get_by_role("textbox").last.focus()
    for i, _ in enumerate(ASKED["wgan_gp.1"].data["hints"]):
        keys.push(f"Hint {i + 1} of 2")
    expect(keys.at.get_by_role("listitem").last).to_be_focused()
    keys.push("Show the solution")
    expect(keys.at.get_by_role("button", name="Show it", exact=True)).to_be_focused()
    keys.press("Enter")
    expect(page.get_by_text("The reason of wgan_gp.1.")).to_be_visible()
