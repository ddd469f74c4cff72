"""Every page of the built site in a real browser: at the root, under a sub-path, on a phone, without JavaScript."""

import re
from dataclasses import dataclass, field
from urllib.parse import unquote, urlsplit

import pytest
import serve


def built_pages():
    """Paths of the site's pages; where nothing is built, one page, whose tests then fail with how to build it."""
    paths = (page.relative_to(serve.SITE) for page in serve.SITE.rglob("*.html"))
    return sorted(path.as_posix() for path in paths if path.parts[0] != "_static") or ["index.html"]


PAGES = built_pages()
WITH_WIDGET = [page for page in PAGES if serve.SITE.is_dir() and "<live-widget" in (serve.SITE / page).read_text()]
PHONE = {"width": 360, "height": 740}

TYPESET = """async () => {
    if (document.querySelector(".math")) {
        while (!window.MathJax?.startup?.promise) await new Promise((next) => setTimeout(next, 20));
        await window.MathJax.startup.promise;
    }
    return document.querySelectorAll("mjx-container").length;
}"""
RAW_MATH = r"""() => {
    const hidden = "pre, code, script, style, textarea, mjx-container";
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found = [];
    while (walk.nextNode()) {
        const node = walk.currentNode;
        if (/\\\(|\\\[|\$\$/.test(node.data) && !node.parentElement.closest(hidden)) found.push(node.data.trim());
    }
    return found;
}"""
# What MathJax shows in red: an error in a formula, or a macro that it does not know.
BROKEN_MATH = """els => els.map((el) => el.closest("mjx-container").textContent)"""
WIDE = """(width) => [...document.querySelectorAll("main :not(mjx-container *, pre *)")]
    .filter((el) => el.getBoundingClientRect().right > width + 1)
    .map((el) => el.tagName.toLowerCase() + "." + el.className).slice(0, 10)"""


@dataclass
class Visit:
    """A loaded page and what went wrong, or was asked for, on the way."""

    page: object
    url: str
    messages: list = field(default_factory=list)
    failures: list = field(default_factory=list)
    hosts: set = field(default_factory=set)
    formulas: int = 0


def is_favicon(url):
    """The host's own, for which a browser may ask by itself on a bare redirect; the site cannot answer for its host."""
    return urlsplit(url).path == "/favicon.ico"


def visit(context, base, path):
    """Loads base + path to the end: no request under way, math typeset."""
    page = context.new_page()
    record = Visit(page, base + path)

    def hear(message):
        if message.type in ("error", "warning") and not is_favicon(message.location["url"]):
            record.messages.append(f"{message.type}: {message.text}")

    def answer(response):
        if response.status >= 400 and not is_favicon(response.url):
            record.failures.append(f"{response.status} {response.url}")

    def ask(request):
        parts = urlsplit(request.url)
        if parts.scheme not in ("data", "blob"):
            record.hosts.add(parts.netloc)

    page.on("console", hear)
    page.on("pageerror", lambda error: record.messages.append(f"exception: {error}"))
    page.on("request", ask)
    page.on("requestfailed", lambda request: record.failures.append(f"{request.failure} {request.url}"))
    page.on("response", answer)
    page.goto(record.url)
    page.wait_for_load_state("networkidle")
    record.formulas = page.evaluate(TYPESET)
    return record


@pytest.fixture(scope="module", params=PAGES)
def visited(request, chromium, site):
    """One page, loaded once for all the tests that only look at it."""
    context = chromium.new_context()
    yield visit(context, site, request.param)
    context.close()


def test_no_console_error_or_warning(visited):
    assert visited.messages == []


def test_no_failed_request(visited):
    assert visited.failures == []


def test_no_request_to_another_host(visited):
    assert visited.hosts == {urlsplit(visited.url).netloc}


def test_math_is_typeset(visited):
    assert visited.page.evaluate(RAW_MATH) == []
    broken = visited.page.locator("mjx-merror, mjx-container [style*='color: red']")
    assert broken.evaluate_all(BROKEN_MATH) == []
    if visited.page.locator("main .math").count():
        assert visited.formulas > 0


def test_links_and_images_resolve(visited):
    """Links within the site lead to a file and, where they name one, to an element of it; images have pixels."""
    links = visited.page.eval_on_selector_all("a[href]", "els => els.map((el) => el.href)")
    here = urlsplit(visited.url).netloc
    broken = []
    for link in sorted(set(links)):
        parts = urlsplit(link)
        if parts.netloc != here:
            continue
        target = serve.SITE / unquote(parts.path).lstrip("/")
        target = target / "index.html" if target.is_dir() else target
        if not target.is_file():
            broken.append(link)
        elif preset := re.fullmatch(r"live-([\w-]+)\?.*", parts.fragment):  # a playground takes its name with JavaScript
            if f"&quot;objective&quot;: &quot;{preset[1]}&quot;" not in target.read_text():
                broken.append(link)
        elif parts.fragment and f'id="{unquote(parts.fragment)}"' not in target.read_text():
            broken.append(link)
    assert broken == []
    empty = "els => els.filter((el) => !el.naturalWidth && el.loading !== 'lazy').map((el) => el.src)"
    assert visited.page.eval_on_selector_all("img", empty) == []


def test_every_image_has_alt_text(visited):
    """Sphinx puts the file's name where no text was given: that does not count."""
    images = visited.page.eval_on_selector_all("img", "els => els.map((el) => [el.getAttribute('alt'), el.src])")
    file_name = re.compile(r"\.(png|svg|jpe?g|gif)$")
    assert [source[:80] for alt, source in images if not (alt or "").strip() or file_name.search(alt)] == []


@pytest.fixture(scope="module", params=PAGES)
def on_phone(request, chromium, site_under_prefix):
    """One page, loaded on a narrow screen from a site that lives under a sub-path."""
    context = chromium.new_context(viewport=PHONE)
    yield visit(context, site_under_prefix, request.param)
    context.close()


def test_page_works_under_a_sub_path(on_phone):
    assert (on_phone.messages, on_phone.failures) == ([], [])


def test_no_sideways_scrolling_on_a_phone(on_phone):
    width = on_phone.page.evaluate("document.documentElement.scrollWidth")
    wide = on_phone.page.evaluate(WIDE, PHONE["width"]) if width > PHONE["width"] else []
    assert width <= PHONE["width"], f"too wide: {wide}"


@pytest.mark.parametrize("path", WITH_WIDGET)
def test_stored_figure_without_javascript(path, chromium, site):
    context = chromium.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(site + path)
    figures = page.locator("live-widget img")
    seen = [figures.nth(i).bounding_box() for i in range(figures.count())]
    widgets = page.locator("live-widget").count()
    context.close()
    assert len(seen) >= widgets
    assert all(box and box["width"] > 100 and box["height"] > 50 for box in seen), seen


def test_search_finds_a_word_without_another_host(chromium, site):
    context = chromium.new_context()
    record = visit(context, site, "search.html?q=discriminator")
    record.page.locator("#search-results li a").first.wait_for()
    context.close()
    assert (record.messages, record.failures) == ([], [])
    assert record.hosts == {urlsplit(site).netloc}
