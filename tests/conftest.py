"""What several tests share: the environment, a real browser, and the built site served over http."""

import json
import os
import time
from pathlib import Path

import browser
import pytest
import refresh
import serve
from playwright.sync_api import sync_playwright

refresh.fix_environment()  # before torch is imported


LONGEST = ("chapters", "tests/page", "tests/graphs", "tests/site")  # where the files are that take longest


EXERCISES = "_exercises.ipynb"


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(config, items):
    """The longest files first, so that no worker ends with one while the others have nothing left to do.

    Of the exercises' notebooks one is executed on a push, or one that is named: tests/book/test_exercises.py runs the stubs,
    solutions and checks of all of them.
    """
    named = {Path(argument.partition("::")[0]).resolve() for argument in config.args}
    for item in items:
        if item.path.name.endswith(EXERCISES) and item.path.name != "01_gan" + EXERCISES and item.path not in named:
            item.add_marker("full")

    def place(file):
        folder = file.relative_to(refresh.ROOT).parent.as_posix()
        rank = LONGEST.index(folder) if folder in LONGEST else len(LONGEST)
        notebook = json.loads(file.read_text(encoding="utf-8")) if file.suffix == ".ipynb" else None
        return rank, -notebook["metadata"]["seconds"]["cpu"] if notebook else 0, file
    places = {file: place(file) for file in {item.path for item in items}}
    items.sort(key=lambda item: places[item.path])


@pytest.fixture(scope="session")
def program():
    """The path of a Chromium or Chrome."""
    found = browser.find()
    if found is None:
        pytest.fail("no Chromium or Chrome found: run `make test`, which installs one, or set CHROME=/path/to/it")
    return found


@pytest.fixture(scope="session")
def chromium(program):
    """A running headless Chromium or Chrome, as Playwright's Browser."""
    arguments = [
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-dev-shm-usage",  # containers have little shared memory
        "--disable-sync",
        "--no-first-run",
        # Newer versions load two pages for the suggestions below the address bar with each window.
        "--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup,WebUIOmniboxFullPopup",
        "--process-per-site",  # what one page of a context has compiled of the 14 MB runtime serves the next
        "--js-flags=--liftoff-only",  # WebAssembly is compiled once, not a second time for speed: the numbers are the same
    ]
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        arguments.append("--no-sandbox")
    with sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=program, args=arguments)
        yield running
        running.close()


def built_site():
    """The built site's folder. `make test` builds it meanwhile, and says when that ended, and how."""
    if ended := os.environ.get("SITE_ENDED"):
        while not Path(ended).exists():
            time.sleep(0.5)
        if Path(ended).read_text() != "0\n":
            pytest.fail("the site could not be built:\n" + Path(ended).with_name("site.log").read_text()[-3000:])
    if not (serve.SITE / "index.html").exists():
        pytest.fail("_build/html is missing: build the site first with `make book SERVE=0`")
    return serve.SITE


@pytest.fixture(scope="session")
def site():
    """The built site's address, at the root of a server."""
    with serve.served(built_site()) as address:
        yield address


@pytest.fixture(scope="session")
def site_under_prefix():
    """The built site's address below a path, as on a project's page of a code host."""
    with serve.served(built_site(), prefix="/some/prefix/") as address:
        yield address


DESKTOP = {"width": 900, "height": 900}


@pytest.fixture
def context(chromium):
    """A fresh browser context of a desktop's size."""
    context = chromium.new_context(viewport=DESKTOP)
    yield context
    context.close()


@pytest.fixture(scope="module")
def shared_context(chromium):
    """One browser context for a module's tests."""
    context = chromium.new_context(viewport=DESKTOP)
    yield context
    context.close()
