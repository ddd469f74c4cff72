"""Losses that a reader writes in the page: typed, refused, recognised, trained, shared by a link, and when they break."""
import pytest
from playground_driver import WAIT, Driver, violations

import ganlib

WRONG = {"(y - 1": "The bracket ( at the start does not close", "2*x": "“x” has no meaning here", "": "Type a formula",
         "<b>": "I cannot read this as a formula at the start", "1e999": "the same for every y",
         "log(y)": "not finite at y = 0", "relu(-9 - y)": "slope is 0", "y" * 10_000: "At most 300 signs"}
HINGE = {"a": "max(0, 1 - y)", "b": "relu(1 + y)", "c": "-y"}


@pytest.fixture
def opened(shared_context, address):
    """A new page with the playground of formulas, or with a link to it."""
    drivers = []

    def open_page(fragment=""):
        drivers.append(Driver(shared_context.new_page(), f"{address}formulas.html{fragment}"))
        drivers[-1].page.bring_to_front()
        drivers[-1].root.locator(".live-recognised").wait_for()
        return drivers[-1]
    yield open_page
    for driver in drivers:
        assert driver.errors == []
        driver.page.close()


def recognised(driver, text):
    driver.root.locator(".live-recognised", has_text=text).wait_for()


def test_a_reader_writes_losses_and_they_train(opened):
    driver = opened()
    recognised(driver, "This is the least squares GAN")
    for text, said in WRONG.items():
        driver.type("a", text)
        driver.control("a").locator(".live-message", has_text=said).wait_for()
        assert "The loss stays (y - 1)^2." in driver.control("a").locator(".live-message").inner_text()
    assert not any("worker.js" in url or "ort" in url for url in driver.requests)  # nothing heavy yet
    for letter, text in HINGE.items():
        driver.type(letter, text)
    recognised(driver, "This is the hinge GAN")
    assert driver.root.locator(".live-drawn svg").count() == 3
    assert violations(driver) == []

    before = driver.picture()
    driver.step(20)
    assert driver.picture() != before
    assert 0 < float(driver.readout("critic loss")) < 3

    link = driver.copied("Copy link").partition("#")[2]
    python = driver.copied("Copy Python")
    assert eval(python, {"ganlib": ganlib}).settings | HINGE == eval(python, {"ganlib": ganlib}).settings

    driver.type("b", "-log(0.5 - y)")  # finite at 0 only
    driver.root.get_by_label("steps at a press").select_option("100")
    driver.button("Step").click()
    driver.phase("diverged")
    alert = driver.root.locator(".live-alert").inner_text()
    assert "b = -log(0.5 - y) has no finite value at y = " in alert and "b relu(1 + y)" in alert

    other = opened(f"#{link}")
    recognised(other, "This is the hinge GAN")
    assert {letter: other.boxes()[letter] for letter in HINGE} == HINGE
    other.follow("#live-formulas?a=2*(y&c=y")
    other.root.locator(".live-alert", has_text="a cannot be").wait_for(timeout=WAIT)
    assert (other.boxes()["a"], other.boxes()["c"]) == ("(y - 1)^2", "y")


def test_only_a_playground_of_formulas_loads_what_reads_them(fresh):
    fresh.page.wait_for_load_state("networkidle")
    assert any("gan.json" in url for url in fresh.requests)
    assert not any("formulas" in url for url in fresh.requests)
