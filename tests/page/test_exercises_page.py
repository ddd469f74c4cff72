"""The exercises on a page without a kernel, answered in a real browser: rightly, wrongly and absurdly."""
import csv
import io
import json

import pytest
from playground_driver import AXE, errors_of, served_pages
from playwright.sync_api import expect

import five_critics
from five_critics import reports
from five_critics.checking import SEEN
from five_critics.posing import ASKED

NAMES = ("gan.1", "gan.3", "gan.5", "gan.6", "gan.8", "gan.10", "wgan.12")  # two formulas, a task, two bugs and predictions
PAGE = """<!doctype html><html lang="en"><meta charset="utf-8"><title>exercises</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,">
<script type="module" src="live/host.js"></script><body>
<nav class="bd-links" aria-label="book"><a class="internal" href="01_gan_exercises.html">Exercises</a></nav><main>
<p class="take-away"><a href="x.ipynb">Download the notebook</a></p>{progress}{exercises}</main></body></html>"""
SECTION = """<section><h2>{name}</h2>{widget}<details><summary>Why {name}</summary><p>The reason of {name}.</p></details>
<div class="cell tag_solution"><details><summary>Show</summary><pre>solution of {name}</pre></details></div></section>"""


@pytest.fixture(scope="module")
def address(tmp_path_factory):
    sections = "".join(SECTION.format(name=name, widget=five_critics.exercise(name)._html()) for name in NAMES)
    page = PAGE.format(progress=five_critics.progress("gan")._html(), exercises=sections)
    with served_pages(tmp_path_factory.mktemp("site"), {"01_gan_exercises": page}) as url:
        yield f"{url}01_gan_exercises.html"


class Book:
    """The loaded page; `at(name)` is an exercise on it."""

    def __init__(self, page, address):
        self.page, self.errors, self.requests = page, errors_of(page), []
        page.on("request", lambda request: self.requests.append(request.url))
        page.goto(address)
        page.evaluate("localStorage.clear()")
        self.reload()

    def reload(self):
        self.page.reload()
        expect(self.page.locator(".ex-root")).to_have_count(1 + len(NAMES))

    def at(self, name):
        return self.page.locator(f"#exercise-{name.replace('.', '-')} .ex-root")

    def press(self, name, text):
        self.at(name).get_by_role("button", name=text, exact=True).click()

    def said(self, name):
        return self.at(name).locator(".ex-said")

    def state(self, name, text):
        expect(self.at(name).locator(".ex-state")).to_have_text(text)


@pytest.fixture
def book(shared_context, address):
    book = Book(shared_context.new_page(), address)
    yield book
    book.page.close()
    assert book.errors == []


def test_a_formula_is_judged_with_hints_and_absurd_ones_are_refused_in_words(book):
    boxes = book.at("gan.3").get_by_role("textbox")
    said = book.said("gan.3")
    absurd = {"": "Type a formula", "1e999": "no finite value", "<b>x</b>": "cannot read", "(p": "does not close",
              "p q": "Write products with *", "2p": "cannot read", "p(q)": "Is a * missing", "constructor": "no meaning",
              "p.x": "Only numbers", "__proto__": "no meaning", "'p'": "Only numbers", "log(-p)": "no finite value",
              "p" * 301: "At most 300", "toString()": "no function", "x": '"x" has no meaning here. Letters: p, q.'}
    for text, words in absurd.items():
        boxes.nth(0).fill(text)
        boxes.nth(0).press("Enter")
        expect(said.nth(0)).to_contain_text(words)
        expect(boxes.nth(0)).to_have_attribute("aria-invalid", "true")
    assert book.page.locator(".ex-said b").count() == 0
    boxes.nth(0).fill("log(p/(p + q))")
    boxes.nth(1).fill("1")
    boxes.nth(2).fill("2")
    book.press("gan.3", "Check")
    expect(said.nth(0)).to_have_text("The sign is turned.")
    expect(said.nth(1)).to_have_text("Right.")
    expect(said.nth(2)).to_contain_text("however strange")  # the hint of a known mistake
    book.state("gan.3", "")
    boxes.nth(0).fill("log(1 + q/p)")
    boxes.nth(2).fill("\u22122")
    book.press("gan.3", "Check")
    book.state("gan.3", "right")
    book.reload()
    book.state("gan.3", "right")
    assert boxes.nth(0).input_value() == "log(1 + q/p)"


def test_nothing_of_a_prediction_is_seen_before_it_is_locked(book):
    name, root = "gan.10", book.at("gan.10")
    replies = ASKED[name].data["replies"]
    book.press(name, "Commit")
    expect(book.said(name)).to_have_text("Choose one first.")
    options = root.get_by_role("radio")
    options.nth(0).focus()
    book.page.keyboard.press("Space")
    book.page.keyboard.press("ArrowDown")  # the keyboard moves the choice to b
    root.get_by_role("textbox").fill('because <b>"so"</b>')
    assert not any(reply[:30] in root.inner_text() for reply in replies.values())
    book.press(name, "Commit")
    book.state(name, "locked")
    assert all(option.is_disabled() for option in options.all())
    assert not any(reply[:30] in root.inner_text() for reply in replies.values())
    book.press(name, "Show the outcome")
    book.state(name, "answered")
    for reply in (replies["b"], replies["a"]):
        expect(root.locator(".ex-outcome")).to_contain_text(reply[:30])
    expect(root.get_by_role("row", name="modes covered, of 8 1 3 1 1")).to_be_visible()
    book.reload()
    book.state(name, "answered")
    assert options.nth(1).is_checked() and options.nth(1).is_disabled()
    assert root.get_by_role("textbox").input_value() == 'because <b>"so"</b>'


def test_the_experiment_runs_on_the_spot_and_nothing_heavy_loads_before(book):
    book.at("gan.10").get_by_role("radio").nth(0).check()
    book.press("gan.10", "Commit")
    expect(book.at("gan.10").get_by_role("link", name="run it in the chapter")).to_have_attribute(
        "href", "01_gan.html#live-gan?discriminator_steps=20&reset=1&play=1&until=600")
    loaded = {url.rpartition("/")[2].partition("#")[0] for url in book.requests if not url.startswith("data:")}
    assert loaded == {"01_gan_exercises.html", "host.js", "exercise.js"}
    book.press("gan.10", "Run it now")
    stage = book.at("gan.10").locator(".ex-stage")
    expect(stage.locator(".live-playground")).to_be_visible()
    state = json.loads(stage.locator("live-widget").get_attribute("state"))
    assert state["objective"] == "gan" and state["discriminator_steps"] == 20 and state["loss"] == "non_saturating"
    expect(stage.get_by_role("button", name="Pause", exact=True)).to_be_visible(timeout=60_000)  # it plays by itself
    # and pauses where the outcome was measured
    assert book.page.evaluate("location.hash") == "#live-exercise-gan-10?reset=1&play=1&until=600"
    book.press("gan.10", "Show the outcome")
    expect(book.at("gan.10").get_by_role("table")).to_contain_text("What each seed gave after 600 updates")


def test_a_bug_is_found_by_its_line_and_its_kind(book):
    name, root = "gan.6", book.at("gan.6")
    asked = ASKED[name].data
    lines = root.get_by_role("list", name="the code, line by line").get_by_role("button")
    lines.nth(0).focus()
    book.page.keyboard.press("Enter")
    expect(book.said(name)).to_contain_text(asked["near"]["0"])
    lines.nth(9).click()
    expect(book.said(name)).to_contain_text(asked["near"]["10"].replace("`", ""))
    assert root.get_by_role("radio").count() == 0
    lines.nth(2).click()
    book.press(name, "That is it")
    expect(book.said(name)).to_have_text("Choose one first.")
    root.get_by_role("radio").nth(2).check()
    book.press(name, "That is it")
    expect(book.said(name)).to_have_text(asked["replies"]["c"])
    book.state(name, "")
    root.get_by_role("radio").nth(1).check()
    book.press(name, "That is it")
    expect(book.said(name)).to_have_text(asked["replies"]["b"].replace("`", ""))
    book.state(name, "right")
    book.reload()
    book.state(name, "right")
    expect(lines.nth(2)).to_have_attribute("aria-pressed", "true")


def test_a_bug_trains_beside_the_mended_code_once_it_is_found(book):
    name, root = "gan.8", book.at("gan.8")
    run = root.get_by_role("button", name="Run it now", exact=True)
    root.get_by_role("list", name="the code, line by line").get_by_role("button").nth(3).click()
    expect(run).to_have_count(0)
    root.get_by_role("radio").nth(0).check()
    book.press(name, "That is it")
    book.state(name, "right")
    run.click()
    expect(root.locator(".live-pane")).to_have_count(2, timeout=60_000)
    expect(root.get_by_role("button", name="Pause", exact=True)).to_be_visible(timeout=60_000)
    losses = root.locator("[data-control=loss] select")
    assert [loss.input_value() for loss in losses.all()] == ["minimax", "non_saturating"]


def test_hints_come_one_by_one_and_the_solution_asks_once(book):
    name, root = "gan.5", book.at("gan.5")
    hints = ASKED[name].data["hints"]
    for i, hint in enumerate(hints):
        assert hint.replace("`", "") not in root.inner_text()
        book.press(name, f"Hint {i + 1} of {len(hints)}")
        expect(root.get_by_role("listitem").nth(i)).to_have_text(hint.replace("`", ""))
    expect(root.get_by_role("button", name="Hint")).to_have_count(0)
    solution = book.page.get_by_text(f"solution of {name}")
    book.press(name, "Show the solution")
    book.press(name, "Not yet")
    expect(solution).to_be_hidden()
    book.press(name, "Show the solution")
    book.press(name, "Show it")
    expect(solution).to_be_visible()
    expect(book.page.get_by_text("The reason of gan.5.")).to_be_visible()
    expect(book.page.get_by_text("Why gan.6")).to_be_hidden()
    for box in root.get_by_role("checkbox").all():
        box.check()
    book.state(name, "done")


def test_answers_are_counted_cleared_and_handed_in(book, tmp_path):
    sidebar, counted = book.page.locator("nav.bd-links"), book.page.locator(".ex-count")
    copy = book.page.get_by_role("button", name="Copy my answers")
    copy.click()
    expect(book.page.get_by_role("region", name="your progress").locator(".ex-said")).to_contain_text("no answer yet")
    boxes = book.at("gan.1").get_by_role("textbox")
    for i, text in enumerate(("a*p/(a*p + (1 - a)*q)", "a", "a*log(a) + (1 - a)*log(1 - a)")):
        boxes.nth(i).fill(text)
    book.press("gan.1", "Check")
    for name, option in (("gan.10", 1), ("wgan.12", 0)):
        book.at(name).get_by_role("radio").nth(option).check()
        book.press(name, "Commit")
    expect(counted).to_contain_text("2 of 12 done")
    expect(sidebar.locator(".exercise-count")).to_have_text("2 of 12")
    expect(book.page.get_by_role("link", name="exercise 1: right")).to_be_visible()
    expect(book.page.get_by_role("link", name="exercise 10: answered")).to_be_visible()
    copy.click()
    code = book.page.get_by_label("the code of your answers").input_value()
    SEEN.clear()
    five_critics.report("Ada", tmp_path, answers=code)
    table = io.StringIO()
    assert reports.table(tmp_path, table) == []
    [ada] = csv.DictReader(io.StringIO(table.getvalue()))
    assert (ada["passed"], ada["gan.1"], ada["gan.10"], ada["wgan.12"]) == ("2", "passed", "wrong", "passed")
    book.page.get_by_role("button", name="Clear", exact=True).click()
    book.page.get_by_role("button", name="Clear this chapter").click()
    expect(counted).to_contain_text("0 of 12 done")
    book.state("gan.1", "")
    assert boxes.nth(0).input_value() == ""
    book.state("wgan.12", "locked")  # another chapter's
    sidebar.get_by_role("button").click()
    expect(sidebar.get_by_role("button")).to_have_text("really clear all?")
    sidebar.get_by_role("button").click()
    book.state("wgan.12", "")


def test_what_the_browser_keeps_may_be_anything(book):
    for found in ("nonsense", "[]", '{"exercises": 3}', json.dumps({"exercises": {"gan.1": 3, "gan.3": {"answer": [1]},
                  "gan.6": {"answer": "x", "done": True}, "gan.10": {"answer": "z"}, "gan.5": {"ticks": 3, "hints": 99}}})):
        book.page.evaluate("(text) => localStorage.setItem('five-critics.exercises', text)", found)
        book.reload()
        expect(book.page.locator(".ex-count")).to_contain_text("of 12 done")


def test_axe_finds_nothing_and_it_fits_a_phone_in_both_themes(book):
    book.page.evaluate(AXE)
    book.at("gan.6").get_by_role("list", name="the code, line by line").get_by_role("button").nth(2).click()
    book.at("wgan.12").get_by_role("radio").nth(1).check()
    book.press("wgan.12", "Commit")
    book.press("wgan.12", "Show the outcome")
    book.press("gan.5", "Show the solution")
    book.page.set_viewport_size({"width": 360, "height": 740})
    for theme in ("light", "dark"):
        book.page.evaluate("(theme) => { document.documentElement.dataset.theme = theme; }", theme)
        expect(book.at("gan.1")).to_have_attribute("data-theme", theme)
        found = book.page.evaluate("""async () => (await axe.run(".ex-root")).violations.map(
            (one) => [one.id, one.nodes.map((node) => node.html)])""")
        assert found == []
    assert book.page.evaluate("document.documentElement.scrollWidth") <= 360
    book.page.set_viewport_size({"width": 900, "height": 900})


def test_without_javascript_the_exercises_can_be_read(chromium, address):
    context = chromium.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(address)
    text = page.locator("main").inner_text()
    for name in NAMES:
        asked = ASKED[name]
        for part in (asked.data.get("options") or {}).values():
            assert part.replace("`", "") in text
    assert "fake = G(z).detach()" in text and ASKED["gan.3"].data["fields"][0]["ask"] in text
    assert not any(reply[:30] in text for reply in ASKED["gan.10"].data["replies"].values())  # folded
    context.close()


