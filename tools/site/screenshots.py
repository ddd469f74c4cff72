"""Pictures of the built pages, to be looked at: light, dark, on a phone, on paper. `make screenshots`

    python tools/site/screenshots.py [PAGE ...]     for example pages/about.html; default: every page

A page comes as pieces of up to 3,000 pixels of height, `build/screenshots/chapters/01_gan/light_00.jpg` and so on; paper as
`print.pdf` beside them.
"""
import sys
from pathlib import Path

sys.path.append(str(Path(__file__).parents[1]))
import browser  # noqa: E402
import serve  # noqa: E402

TARGET = serve.ROOT / "build" / "screenshots"
KINDS = {"light": (1440, "light"), "dark": (1440, "dark"), "phone": (360, "dark")}
PIECE = 3000  # px
WAIT = 120_000  # ms
# Pictures that wait for the reader come, and all that is drawn when it is seen is seen once.
PASS = """async () => {
    document.querySelectorAll("img[loading=lazy]").forEach((one) => (one.loading = "eager"));
    for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight) {
        scrollTo(0, y);
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    }
    scrollTo(0, 0);
}"""


def take(chromium, address, name, folder):
    """Writes the pictures of one page into the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("*.*"):
        old.unlink()
    for kind, (width, theme) in KINDS.items():
        context = chromium.new_context(viewport={"width": width, "height": 900}, color_scheme=theme, reduced_motion="reduce")
        page = context.new_page()
        page.goto(address + name, timeout=WAIT)
        page.wait_for_load_state("networkidle", timeout=WAIT)
        page.evaluate(PASS)
        page.wait_for_load_state("networkidle", timeout=WAIT)
        height = page.evaluate("document.documentElement.scrollHeight")
        for number, top in enumerate(range(0, height, PIECE)):
            page.screenshot(path=folder / f"{kind}_{number:02}.jpg", quality=80, full_page=True, timeout=WAIT,
                            clip={"x": 0, "y": top, "width": width, "height": min(PIECE, height - top)})
        context.close()
    context = chromium.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(address + name, timeout=WAIT)
    page.pdf(path=folder / "print.pdf", prefer_css_page_size=True, print_background=True)
    context.close()


def main(names):
    if not (serve.SITE / "index.html").exists():
        sys.exit("screenshots: _build/html is missing: build the site first with `make site`")
    pages = sorted(file.relative_to(serve.SITE).as_posix() for file in serve.SITE.glob("[cep]*/**/*.html"))
    if unknown := set(names) - set(pages):
        sys.exit(f"screenshots: {', '.join(sorted(unknown))}: expected pages such as {pages[0]}")
    with serve.served(serve.SITE) as address, browser.running() as chromium:
        for name in names or pages:
            take(chromium, address, name, TARGET / name.removesuffix(".html"))
            print(TARGET / name.removesuffix(".html"), flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
