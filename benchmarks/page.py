"""Measures a built page with a playground in headless Chromium: `python benchmarks/page.py [PAGE]`.

Prints the bytes that a reader's browser loads before and after Play, as they are and as a host that compresses sends
them; the time from Play to the first trained frame; and the generator steps per second with drawing.
Build the site first. Nothing else should run on the machine.
"""

import gzip
import statistics
import sys
from pathlib import Path

from playwright.sync_api import sync_playwright

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "tools"))
import browser  # noqa: E402
import serve  # noqa: E402

PAGE = "chapters/01_gan.html"
ROUNDS, SECONDS = 3, 10
COMPRESSED = (".html", ".css", ".js", ".mjs", ".json", ".svg", ".wasm", ".onnx")  # the rest is compressed already

FIRST_FRAME = """(root) => new Promise((done) => {
    const start = performance.now();
    new MutationObserver(() => Number(root.dataset.steps) > 0 && done(performance.now() - start))
        .observe(root, { attributeFilter: ["data-steps"] });
    [...root.querySelectorAll("button")].find((button) => button.textContent === "Play").click();
})"""
RATE = """(root, seconds) => new Promise((done) => {
    const [start, from] = [performance.now(), Number(root.dataset.steps)];
    let frames = 0;
    new MutationObserver(() => frames++).observe(root, { attributeFilter: ["data-steps"] });
    setTimeout(() => {
        const took = (performance.now() - start) / 1000;
        done([(Number(root.dataset.steps) - from) / took, frames / took]);
    }, 1000 * seconds);
})"""


class Loaded:
    """The bytes of all responses since the last `take`."""

    def __init__(self, page):
        self.bodies = {}
        page.on("response", lambda response: self.bodies.setdefault(response.url, response))

    def take(self):
        """(number of files, bytes, bytes compressed)"""
        plain = small = 0
        responses, self.bodies = self.bodies, {}
        for url, response in responses.items():
            if not url.startswith("http") or response.status >= 300:
                continue
            body = response.body()
            plain += len(body)
            small += len(gzip.compress(body, 6)) if url.split("?")[0].endswith((*COMPRESSED, "/")) else len(body)
        return len(responses), plain, small


def measure(chromium, url):
    """One visit: what was loaded before and after Play, ms to the first trained frame, steps/s, frames/s."""
    context = chromium.new_context(viewport={"width": 1280, "height": 1000})
    page = context.new_page()
    loaded = Loaded(page)
    page.goto(url)
    page.wait_for_load_state("networkidle")
    root = page.locator(".live-playground").first
    root.scroll_into_view_if_needed()
    before = loaded.take()
    first = root.evaluate(FIRST_FRAME)
    page.wait_for_timeout(1000)
    rate, frames = root.evaluate(RATE, SECONDS)
    after = loaded.take()
    context.close()
    return before, after, first, rate, frames


def main(path=PAGE):
    program = browser.find() or sys.exit("no Chromium or Chrome found: run `python tools/browser.py`")
    with sync_playwright() as playwright, serve.served(serve.SITE) as address:
        chromium = playwright.chromium.launch(executable_path=program, args=["--no-sandbox"])
        visits = [measure(chromium, address + path) for _ in range(ROUNDS)]
        print(f"{path} in Chromium {chromium.version}, {ROUNDS} visits with an empty cache")
        chromium.close()
    before, after, *_ = visits[0]
    for when, (files, plain, small) in (("before Play", before), ("after Play", after)):
        print(f"loaded {when:12} {files:3} files {plain / 1e6:7.2f} MB, {small / 1e6:6.2f} MB compressed")
    names = ("ms from Play to the first trained frame", "generator steps per second", "frames per second")
    for name, values in zip(names, list(zip(*visits, strict=True))[2:], strict=True):
        print(f"{statistics.median(values):6.0f} {name} ({', '.join(f'{value:.0f}' for value in values)})")


if __name__ == "__main__":
    main(*sys.argv[1:2])
