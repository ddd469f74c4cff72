"""The README's moving picture: the five critics of the built site's first page, as they train in its stored run.

    python tools/site/moving_picture.py

The page's clock is the browser's fake one, so that each frame is the same number of milliseconds after the one before,
however busy the machine is.
"""
import io
import sys
from pathlib import Path

from PIL import Image

sys.path.append(str(Path(__file__).parents[1]))
import browser  # noqa: E402
import serve  # noqa: E402

TARGET = serve.ROOT / "pages" / "five_critics.webp"
WIDTH = 1000  # of the window, in pixels
EVERY, SHOWN, LAST = 450, 180, 2500  # ms of the page's run between frames; ms that a frame is shown, and the last one
WAIT = 120_000  # ms


def frames(address):
    """Yields the pictures of the run from its start to its end."""
    with browser.running() as chromium:
        page = chromium.new_page(viewport={"width": WIDTH, "height": 900}, color_scheme="light", reduced_motion="reduce")
        page.clock.install()
        page.goto(address + "pages/intro.html")
        start = page.get_by_role("button", name="Show a stored run")  # it does not start by itself, with reduced motion
        start.wait_for(timeout=WAIT)
        page.clock.pause_at(page.evaluate("Date.now() + 1000"))
        start.click(timeout=WAIT)
        ended = False
        while not ended:
            page.clock.run_for(EVERY)
            ended = start.is_visible()
            yield Image.open(io.BytesIO(page.locator(".live-lanes").screenshot(timeout=WAIT))).convert("RGB")


def main():
    with serve.served(serve.SITE) as address:
        first, *rest = frames(address)
    times = [SHOWN] * len(rest) + [LAST]
    first.save(TARGET, save_all=True, append_images=rest, duration=times, loop=0, quality=40, method=6)
    print(f"{TARGET}: {len(times)} pictures of {first.width} x {first.height}, {TARGET.stat().st_size / 1000:.0f} kB")


if __name__ == "__main__":
    main()
