"""No dead control: on the built pages, without a kernel, whatever a reader can operate there changes what is shown.

And every objective trains there, on a page in which axe finds nothing, with numbers and a map of its own range. A control
that all objectives have is tried with one of them, and with each in the full run: that it acts in every objective's graphs
says tests/graphs/test_committed_graphs.py.
"""
import math

import book_pages
import pytest
from playground_driver import WAIT, Driver, after_steps, violations

from ganlib.hyperparameters import declared
from ganlib.live.manifest import manifest
from ganlib.objectives import ALL

SHARED = ["data", "against", "batch", "width", "seed", "speed"]  # what all trainings of a playground have in common
SHOWN = ".live-playground:not(.live-explorer, .live-images)"  # explorers and images have tests of their own


# Of the playgrounds on each built page, in their order.
BUILT = {page: [state["objective"] for state in states if state.get("kind") != "images"]
         for page, states in book_pages.widgets("playground.js").items()}
FIRST = {name: path for path, names in reversed(BUILT.items()) for name in names}

# What every objective has, and with which one it is tried on a push.
SHARED_BY_ALL = [*SHARED[:5], *(one["name"] for one in manifest("gan")["controls"]
                                if all(one["name"] in declared(kind()) for kind in ALL.values()))]
TRIED_WITH = {name: list(ALL)[i % len(ALL)] for i, name in enumerate(name for name in SHARED_BY_ALL if name != "against")}


# The rest of the page costs time at each layout.
ALONE = """(root) => {
    for (let el = root; el !== document.body; el = el.parentElement)
        for (const other of el.parentElement.children) other.style.display = other === el ? "" : "none";
}"""


@pytest.fixture(scope="module")
def page_of(shared_context, site):
    """Gives a built page, opened once, when all of its playgrounds are there."""
    drivers = {}

    def opened(path):
        if path not in drivers:
            drivers[path] = Driver(shared_context.new_page(), site + path)
        driver = drivers[path]
        driver.page.wait_for_function("([kind, n]) => document.querySelectorAll(kind).length === n",
                                      arg=[SHOWN, len(BUILT.get(path, ()))], timeout=WAIT)
        return driver
    return opened


def turn_to(driver, at):
    """The playground of this number, alone on its page."""
    driver.page.bring_to_front()  # behind another page a browser draws once a second
    driver.root = driver.page.locator(SHOWN).nth(at)
    driver.root.evaluate(ALONE)


def controls(driver):
    return driver.root.locator("[data-control]").evaluate_all("(all) => all.map((el) => el.dataset.control)")


def changes(driver, name, key, steps, usual):
    """Whether another value of a control changes what some steps show. Divergence, at the end of a slider, is a change."""
    driver.reset()
    change_back = driver.change(name, key)
    changed = not driver.steps_or_diverges(steps) or driver.shown() != usual
    change_back()
    return changed


def numbers_and_range_are_its_own(driver, found):
    called = found["called"] | {control["name"]: control["label"] for control in found["controls"] if "label" in control}

    def named(name):
        return called.get(name) or name.replace("_", " ").replace("discriminator", found["discriminator"])
    for measured in found["measured"]:
        label = driver.root.locator(".live-readouts dt").get_by_text(named(measured), exact=True)
        shown = label.locator("xpath=following-sibling::dd").inner_text()
        assert math.isfinite(float(shown)), (measured, shown)
    texts = driver.root.locator(".live-ends span").all_inner_texts()
    low, middle, high = (float(text.removesuffix(" and more")) for text in texts)
    assert texts[2].endswith(" and more") == (found["surface"]["low"] is not None and found["surface"]["high"] is None)
    assert low < high and middle == pytest.approx((low + high) / 2, abs=0.06 * (high - low))
    for bound, shown in zip(("low", "high"), (low, high)):
        assert found["surface"][bound] in (None, shown)


@pytest.mark.parametrize("every", [False, pytest.param(True, marks=pytest.mark.full)], ids=["own", "every"])
@pytest.mark.parametrize("objective", [*ALL, pytest.param("formulas", marks=pytest.mark.full)])
def test_every_objective_trains_and_its_controls_change_what_is_shown(page_of, objective, every):
    """On the first built page that has this objective's playground."""
    path = FIRST.get(objective)
    assert path, f"no built page has a playground of {objective}"
    driver = page_of(path)
    turn_to(driver, BUILT[path].index(objective))
    assert violations(driver) == []
    usual = after_steps(driver, steps=2)
    numbers_and_range_are_its_own(driver, manifest(objective))
    names = controls(driver)
    assert len(names) >= 9
    for name in names:
        mine = TRIED_WITH.get(name) == objective
        assert driver.is_live(name) or not mine, name
        if name in ("speed", "against") or not driver.is_live(name):
            continue  # the first two have tests of their own; what is without effect says so
        if name in TRIED_WITH and not (mine or every):
            continue
        if name == "epoch":  # MAGAN's shortest moves the margin after some 35 steps: the energies must fall first
            assert changes(driver, name, "Home", 60, after_steps(driver, steps=60))
        else:
            assert any(changes(driver, name, key, 2, usual) for key in ("End", "Home")), f"{name} changes nothing"
    assert after_steps(driver, steps=2) == usual
    assert driver.errors == []


@pytest.mark.parametrize("path", BUILT or ["index.html"])
def test_each_playground_of_a_page_has_its_controls_and_one_trains(page_of, path):
    driver = page_of(path)
    for at, objective in enumerate(BUILT[path]):
        turn_to(driver, at)
        beside = driver.boxes()["against"]
        own = [one["name"] for name in [objective, *filter(None, [beside])] for one in manifest(name)["controls"]]
        assert sorted(controls(driver)) == sorted([*SHARED, *own])
    if path not in FIRST.values():  # there the test above trains one
        driver.step()
        assert driver.count() == 1
    assert driver.errors == []
