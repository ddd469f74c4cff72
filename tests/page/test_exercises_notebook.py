"""The exercises in a notebook: the widget on a page as a front end shows it, whose answers count in the report."""
import json

import pytest
import serve
from notebook_page import connect, until
from playwright.sync_api import expect

import five_critics
from five_critics.checking import SEEN
from five_critics.posing import ASKED


@pytest.fixture
def page(shared_context, tmp_path):
    """An empty page of a server that has none of the book's files."""
    (tmp_path / "index.html").write_text('<!doctype html><link rel="icon" href="data:,"><title>notebook</title>')
    with serve.served(tmp_path) as address:
        page = shared_context.new_page()
        page.goto(address)
        yield page
        page.close()


def test_what_is_answered_in_a_notebook_is_in_its_report(page, tmp_path):
    SEEN.clear()
    errors, name = [], "ebgan.6"
    page.on("pageerror", lambda error: errors.append(str(error)))
    connect(page, five_critics.exercise(name), ".ex-root")
    root, asked = page.locator(".ex-root"), ASKED[name].data
    lines = root.get_by_role("list", name="the code, line by line").get_by_role("button")
    lines.nth(9).click()
    expect(root.locator(".ex-said")).to_contain_text(asked["near"]["10"].replace("`", ""))
    until(page, lambda: SEEN.get(name) == ["wrong"])
    lines.nth(asked["lines"][0] - 1).click()
    root.get_by_role("radio").nth(list(asked["options"]).index(asked["right"])).check()
    root.get_by_role("button", name="That is it").click()
    expect(root.locator(".ex-state")).to_have_text("right")
    until(page, lambda: SEEN[name][-1] == "passed")
    path = five_critics.report("Ada", tmp_path)
    assert json.loads(path.read_text())["exercises"] == {name: "passed"}
    page.evaluate("window.end()")
    SEEN.clear()
    assert errors == []
