"""A page with one explorer, and what a test does there in a reader's place."""
import re

from playground_driver import errors_of

ALT = "the stored figure"
PAGE = """<!doctype html><html lang="en"><meta charset="utf-8"><title>explorer</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,">
<script defer src="live/host.js"></script><body><p>Above.</p>{widget}</body></html>"""


class Driver:
    """A loaded page with one explorer, and what went wrong or was asked for on it."""

    def __init__(self, page, url):
        self.page, self.errors, self.requests = page, errors_of(page), []
        page.on("request", lambda request: self.requests.append(request.url))
        page.goto(url)
        self.root = page.locator(".live-explorer")
        self.root.wait_for()
        for fold in self.root.locator(".live-more:not([open]) > summary").all():
            fold.click()

    def control(self, name):
        return self.root.locator(f'[data-control="{name}"]')

    def sliders(self, name):
        return self.control(name).locator("input[type=range]")

    def type(self, name, text):
        box = self.control(name).locator("input[type=text]")
        box.fill(text)
        box.press("Enter")

    def computed(self):
        return int(self.root.get_attribute("data-computed") or 0)

    def press(self, slider, key):
        before = self.computed()
        slider.press(key)
        assert self.computed() == before + 1

    def readout(self, panel, name):
        entry = self.root.locator(".live-panel", has=self.page.get_by_text(panel, exact=True)).locator(
            "dl div", has=self.page.locator("dt", has_text=re.compile(f"^{re.escape(name)}$")))
        return entry.locator("dd").inner_text()

    def shown(self):
        """All that a reader sees: pictures, descriptions and numbers."""
        return self.root.evaluate("""(root) => [
            ...[...root.querySelectorAll("canvas")].map((canvas) => canvas.toDataURL()),
            ...[...root.querySelectorAll(".live-plot")].map((plot) => plot.getAttribute("aria-label")),
            ...[...root.querySelectorAll("dd, td, .live-sentences")].map((element) => element.textContent)]""")

    def reset(self):
        self.root.get_by_role("button", name="Reset").click()

    def shows(self, what):
        return self.shown() == what
