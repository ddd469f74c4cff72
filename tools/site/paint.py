"""What a reader with a slow connection sees of the built site, and when, as a table: `python tools/site/paint.py [PAGE ...]`

Each page is loaded without a cache over 1.6 Mbit/s with 150 ms for each answer, which Lighthouse calls slow 4G, from a
server that compresses as those of published sites do. The processor is not slowed; times hold on an otherwise idle machine,
bytes and shifts anywhere.
"""
import gzip
import sys
from contextlib import contextmanager
from functools import partial
from http.server import ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import NamedTuple

sys.path.append(str(Path(__file__).parents[1]))
import browser  # noqa: E402
import serve  # noqa: E402

SLOW_4G = {"offline": False, "latency": 150, "downloadThroughput": 1.6e6 / 8, "uploadThroughput": 750e3 / 8}
COMPRESSED = (".html", ".css", ".js", ".mjs", ".json", ".svg")
WIDTHS = {"desktop": {"width": 1440, "height": 900}, "phone": {"width": 360, "height": 740}}
HEADS = ("width", "first, s", "largest, s", "shift", "requests", "kB", "blocking kB")
WAIT = 120_000  # ms
WATCH = """() => {
    window.seen = { largest: [0, ""], shifts: [] };
    new PerformanceObserver((list) => list.getEntries().forEach((one) =>
        (seen.largest = [one.startTime, (one.element?.outerHTML ?? "").slice(0, 60)])))
        .observe({ type: "largest-contentful-paint", buffered: true });
    new PerformanceObserver((list) => list.getEntries().forEach((one) => seen.shifts.push(
        [one.value, one.startTime, one.sources.map(({ node }) => (node?.outerHTML ?? node?.data ?? "").slice(0, 60))])))
        .observe({ type: "layout-shift", buffered: true });
}"""
TOLD = """() => {
    const first = performance.getEntriesByName("first-contentful-paint")[0].startTime;
    const loaded = ["navigation", "resource"].flatMap((type) => performance.getEntriesByType(type));
    const files = loaded.map((one) => ({
        name: new URL(one.name).pathname, bytes: one.encodedBodySize, start: one.startTime, end: one.responseEnd,
        blocking: one.renderBlockingStatus === "blocking" }));
    return { first, files, largest: seen.largest, shifts: seen.shifts };
}"""


class Paint(NamedTuple):
    """What was seen of a page: times in seconds, bytes compressed."""
    first: float
    largest: float
    element: str  # the largest one
    shift: float
    shifts: list  # [value, ms, what moved]
    files: list  # dicts: name, bytes, start and end in ms, blocking

    def bytes_of(self, chosen=lambda file: True):
        return sum(file["bytes"] for file in self.files if chosen(file))

    def blocking(self):
        """Bytes of style sheets and scripts without which nothing is painted."""
        return self.bytes_of(lambda file: file["blocking"])


class Compressing(serve.Handler):
    """Sends text compressed, over connections that stay open."""
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        file = Path(self.translate_path(self.path))
        if file.suffix not in COMPRESSED or not file.is_file():
            return super().do_GET()
        content = gzip.compress(file.read_bytes(), 6)
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(str(file)))
        self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)


@contextmanager
def compressed(folder):
    """Serves `folder`, compressed, while the block runs; gives the address."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Compressing, directory=str(folder)))
    Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/"
    finally:
        server.shutdown()
        server.server_close()


def paint(chromium, url, size):
    """Loads a page in a new context of the browser. Returns a Paint."""
    context = chromium.new_context(viewport=size)
    page = context.new_page()
    page.add_init_script(f"({WATCH})()")
    slow = context.new_cdp_session(page)
    slow.send("Network.enable")
    slow.send("Network.emulateNetworkConditions", SLOW_4G)
    page.goto(url, timeout=WAIT)
    page.wait_for_load_state("networkidle", timeout=WAIT)
    page.wait_for_function("() => performance.getEntriesByName('first-contentful-paint').length", timeout=WAIT)
    told = page.evaluate(TOLD)
    context.close()
    time, element = told["largest"]
    shifts = told["shifts"]
    return Paint(told["first"] / 1000, time / 1000, element, sum(one[0] for one in shifts), shifts, told["files"])


def table(pages):
    """Yields lines."""
    yield " " * 40 + "".join(f"{head:>12}" for head in HEADS)
    with compressed(serve.SITE) as address, browser.running() as chromium:
        for name in pages:
            for size in WIDTHS.values():
                seen = paint(chromium, address + name, size)
                row = (size["width"], f"{seen.first:.2f}", f"{seen.largest:.2f}", f"{seen.shift:.3f}", len(seen.files),
                       f"{seen.bytes_of() / 1000:.0f}", f"{seen.blocking() / 1000:.0f}")
                yield f"{name:40}" + "".join(f"{one:>12}" for one in row)


if __name__ == "__main__":
    if not (serve.SITE / "index.html").exists():
        sys.exit("_build/html is missing: build the site first with `make site`")
    every = sorted(file.relative_to(serve.SITE).as_posix() for file in serve.SITE.glob("[cp]*/**/*.html"))
    for line in table(sys.argv[1:] or every):
        print(line, flush=True)
