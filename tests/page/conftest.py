"""The playground's pages for the tests of this folder: one that they hand on, and new ones."""

import time

import pytest
from kernel_driver import trainers
from playground_driver import WAIT, Driver, served_playground

from ganlib.live import kernel


@pytest.fixture(scope="session")
def folder(tmp_path_factory):
    """Where the pages of `address` lie."""
    return tmp_path_factory.mktemp("site")


@pytest.fixture(scope="session")
def address(folder):
    """Of a page with GAN's playground and nothing else; `<name>.html` beside it is such a page of another objective."""
    with served_playground(folder) as url:
        yield url


@pytest.fixture(scope="module")
def loaded(shared_context, address):
    """The page of `address`, for JavaScript of a test's own."""
    page = shared_context.new_page()
    page.goto(address)
    return page


class Kept:
    """The page that a module's tests hand on: the 14 MB runtime is loaded once. Each finds it as if it were new."""

    def __init__(self, context, address):
        self.context, self.address, self.driver = context, address, None

    def give(self):
        if self.driver is None:
            self.driver = Driver(self.context.new_page(), self.address)
            self.driver.root.wait_for()
            self.boxes = self.driver.boxes()
            self.driver.step()
            self.driver.renew(self.boxes)
            self.driver.page.locator(".live-status", has_text="Paused at step 0.").wait_for(timeout=WAIT)
            self.look = self.driver.look()
        self.driver.page.bring_to_front()  # behind others a browser draws it once a second
        return self.driver

    def take_back(self):
        """Renews the page and asserts that it is as it was. If it is not, the next test gets another one."""
        driver, self.driver = self.driver, None
        try:
            assert driver.errors == []
            driver.renew(self.boxes)
            last = time.monotonic() + 10
            while (look := driver.look()) != self.look and time.monotonic() < last:
                driver.page.wait_for_timeout(50)
            assert {key: (now, self.look[key]) for key, now in look.items() if now != self.look[key]} == {}
            assert driver.errors == []
            driver.requests.clear()
            self.driver = driver
        finally:
            if self.driver is None:
                driver.page.close()


@pytest.fixture(scope="module")
def kept(shared_context, address):
    return Kept(shared_context, address)


@pytest.fixture
def driver(kept):
    """A playground whose training was started and reset."""
    yield kept.give()
    kept.take_back()


@pytest.fixture
def fresh(shared_context, address):
    """A playground that nobody has touched: it shows the start of its run, and the runtime is not loaded."""
    driver = Driver(shared_context.new_page(), address)
    driver.root.wait_for()
    yield driver
    driver.page.close()
    assert driver.errors == []


@pytest.fixture
def no_thread_is_left(monkeypatch):
    """At the end nothing trains in this process any more."""
    monkeypatch.setenv("TQDM_DISABLE", "1")
    yield
    kernel.pause_all()
    assert trainers() == 0
