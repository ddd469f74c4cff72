"""axe finds nothing to mend, light and dark, at the narrowest width: on three pages here, on all of them in the full run."""
import pytest
from playground_driver import AXE
from test_site_pages import EMBEDDED, PAGES, WAIT

QUICK = ["pages/intro.html", "pages/about.html", "embed/wgan.html"]
FULL = [pytest.param(page, marks=pytest.mark.full) for page in [*PAGES, *EMBEDDED, "404.html"] if page not in QUICK]
# Left out: the theme's own switch of colours, whose icons have other names than the button.
RULES = """async () => (await axe.run({ exclude: [".theme-switch-button"] }, { resultTypes: ["violations"],
    runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] })).violations.map(
    (one) => [one.id, one.nodes.map((node) => node.html.slice(0, 200))])"""


@pytest.fixture(scope="module")
def reader(chromium):
    context = chromium.new_context(viewport={"width": 320, "height": 640})
    yield context
    context.close()


@pytest.mark.parametrize("path", [*QUICK, *FULL])
def test_axe_finds_nothing_in_light_and_in_dark(path, reader, site):
    page = reader.new_page()
    page.goto(site + path, timeout=WAIT)
    page.wait_for_load_state("networkidle", timeout=WAIT)
    page.evaluate(AXE)
    found = {}
    for theme in ("light", "dark"):
        page.emulate_media(color_scheme=theme)
        if path != "404.html":  # it has no script
            page.wait_for_function("(theme) => document.documentElement.dataset.theme === theme", arg=theme, timeout=WAIT)
        found[theme] = page.evaluate(RULES)
    assert found == {"light": [], "dark": []}
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    page.close()


@pytest.mark.parametrize("path", ["pages/about.html", "embed/gan.html"])
def test_the_keyboard_goes_through_a_page_in_its_order(path, reader, site):
    """Each stop lies after the one before in the page's source, can be seen, and the first leads past the navigation."""
    page = reader.new_page()
    page.goto(site + path, timeout=WAIT)
    page.wait_for_load_state("networkidle", timeout=WAIT)
    stops = []
    for _ in range(8):
        page.keyboard.press("Tab")
        stops.append(page.evaluate("""() => {
            const all = [...document.querySelectorAll("*")], at = document.activeElement;
            const { width, height } = at.getBoundingClientRect();
            return [all.indexOf(at), width > 0 && height > 0, at.textContent.trim()];
        }"""))
    places = [place for place, _, _ in stops if place > 1]
    assert len(places) > 5 and places == sorted(set(places)) and all(seen for place, seen, _ in stops if place > 1)
    assert path.startswith("embed") or stops[0][2] == "Skip to main content"
    page.close()
