"""The flash game in a real browser: played by key and by touch, counted rightly, and without a word to anybody."""
import re

import numpy as np
import pytest
from playground_driver import AXE, served_pages
from playwright.sync_api import expect

import five_critics
import ganlib
from five_critics import flash

PAGE = """<!doctype html><html lang="en"><meta charset="utf-8"><title>flash</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,">
<script type="module" src="live/host.js"></script><body><main>{game}</main></body></html>"""


@pytest.fixture(scope="module")
def address(tmp_path_factory):
    page = PAGE.format(game=five_critics.flash_game()._html())
    with served_pages(tmp_path_factory.mktemp("site"), {"index": page}) as url:
        yield url


def test_the_digits_are_real_ones_above_and_each_critics_last_ones_below():
    rows = flash.digits().reshape(-1, flash.SIDE, flash.COLUMNS, flash.SIDE).swapaxes(1, 2)
    assert rows.shape == (2 * flash.REAL_ROWS, flash.COLUMNS, flash.SIDE, flash.SIDE)
    known = {tuple(one) for one in ((ganlib.load("mnist_5k").points + 1) * 7.5).round().byte().flatten(1).tolist()}
    is_real = [[tuple(np.rint(one / 17).astype(int).ravel().tolist()) in known for one in row] for row in rows]
    assert np.array_equal(is_real, np.repeat([True, False], flash.REAL_ROWS)[:, None] & np.ones((1, flash.COLUMNS), bool))
    assert len({one.tobytes() for row in rows for one in row}) > 0.95 * rows.shape[0] * rows.shape[1]  # hardly one twice
    assert (rows[:, :, 0, 0] < 128).all()  # all are light on dark


def test_answers_by_key_and_touch_are_counted_and_stay_here(shared_context, address):
    page, requests, errors = shared_context.new_page(), [], []
    page.on("request", lambda request: requests.append(request.url))
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.goto(address)
    game = page.locator(".flash-root")
    said, stage, real = game.locator(".flash-said"), game.locator("canvas"), game.get_by_role("button", name="Real (R)")
    expect(real).to_have_attribute("aria-disabled", "true")
    page.keyboard.press("r")  # nothing is asked yet
    before = len(requests)
    game.get_by_role("button", name="Start").focus()
    page.keyboard.press("Enter")
    wrong, ms = 0, 500.0
    for answer in range(1, 4):
        expect(real).to_have_attribute("aria-disabled", "false")
        expect(stage).to_have_attribute("data-shows", "")
        if answer == 2:
            game.get_by_role("button", name="Made (M)").click()
        else:
            page.keyboard.press("r")
        expect(game.locator("tbody tr").first.locator("td").nth(1)).to_have_text(str(answer))
        told = said.inner_text()
        right = told.startswith("Right")
        assert ("it is real" in told) == (right == (answer != 2))
        wrong, ms = wrong + (not right), min(1000, ms * (0.9 if right else 0.9 ** -3))
        assert int(re.search(r"takes (\d+) ms", told)[1]) == pytest.approx(ms, abs=1)
    expect(game.locator("tbody tr").first.locator("td").first).to_have_text(str(wrong))
    game.get_by_role("button", name="Stop").click()
    expect(game.get_by_role("button", name="Go on")).to_be_visible()
    expect(stage).to_have_attribute("data-shows", "")
    page.evaluate(AXE)
    found = page.evaluate("() => axe.run('.flash-root')")["violations"]
    assert [(each["id"], [node["html"] for node in each["nodes"]]) for each in found] == []
    assert [url for url in requests[before:] if not url.startswith("data:")] == [] and errors == []
    assert page.evaluate("Object.keys(localStorage).length") == 0
    page.close()
