"""Every page of the built site in a real browser: each visited once, under a sub-path, then resized; and without JavaScript.

Under a sub-path: what works there works at the root too, where a link that leaves the site upwards would not be noticed.
"""

import gzip
import re
from dataclasses import dataclass, field
from functools import cache
from urllib.parse import unquote, urlsplit

import book_pages
import embed
import gather_site
import pytest
import refresh
import serve

WAIT = 90_000  # ms; a bound for slow and busy machines


EMBEDDED = [f"embed/{name}.html" for name in embed.pages(gather_site.ROOT)]
PAGES = book_pages.pages()
VISITED = [*PAGES, "embed/wgan.html"]  # one playground's own page for all
WITH_WIDGET = sorted(book_pages.widgets("playground.js") | book_pages.widgets("explorer.js"))
DESKTOP, LAPTOP, PHONE = {"width": 1440, "height": 900}, {"width": 1200, "height": 800}, {"width": 360, "height": 740}

RAW_MATH = r"""() => {
    const hidden = "pre, code, script, style, textarea, .katex";
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found = [];
    while (walk.nextNode()) {
        const node = walk.currentNode;
        if (/\\\(|\\\[|\$\$/.test(node.data) && !node.parentElement.closest(hidden)) found.push(node.data.trim());
    }
    return found;
}"""
# What sticks out, and by how much; charts are fitted to a new width in the frames after it came.
WIDE = """async (width) => {
    const frame = () => new Promise(requestAnimationFrame);
    await frame();
    for (let i = 0; i < 300 && document.documentElement.scrollWidth > width; i++) await frame();
    const found = document.documentElement.scrollWidth;
    return found <= width ? [] : [found, ...[...document.querySelectorAll("main :not(.katex *, pre *)")]
        .filter((el) => el.getBoundingClientRect().right > width + 1)
        .map((el) => el.tagName.toLowerCase() + "." + el.className).slice(0, 10)];
}"""


@dataclass
class Visit:
    """A loaded page and what went wrong, or was asked for, on the way."""

    page: object
    url: str
    messages: list = field(default_factory=list)
    failures: list = field(default_factory=list)
    hosts: set = field(default_factory=set)
    asked: list = field(default_factory=list)
    wide: dict = field(default_factory=dict)


def is_favicon(url):
    """The host's own, for which a browser may ask by itself on a bare redirect; the site cannot answer for its host."""
    return urlsplit(url).path == "/favicon.ico"


def visit(context, base, path):
    """Loads base + path to the end: no request under way."""
    page = context.new_page()
    record, asked = Visit(page, base + path), []

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
            asked.append(parts.path.removeprefix(urlsplit(base).path))

    page.on("console", hear)
    page.on("pageerror", lambda error: record.messages.append(f"exception: {error}"))
    page.on("request", ask)
    page.on("requestfailed", lambda request: record.failures.append(f"{request.failure} {request.url}"))
    page.on("response", answer)
    page.goto(record.url, timeout=WAIT)
    if 'http-equiv="Refresh"' in (serve.SITE / path.partition("?")[0]).read_text(encoding="utf-8")[:1000]:
        page.wait_for_url(lambda url: url != record.url, timeout=WAIT)  # it only leads on
    page.wait_for_load_state("networkidle", timeout=WAIT)
    record.asked = list(asked)  # before anything is done to the page
    return record


def look_around(record):
    """Notes what is too wide, at three widths, each in a theme: a theme has colours alone, and each change of it costs."""
    page = record.page
    for size, theme in ((DESKTOP, "light"), (LAPTOP, "dark"), (PHONE, "dark")):
        page.set_viewport_size(size)
        page.emulate_media(color_scheme=theme)
        page.wait_for_function("(theme) => document.documentElement.dataset.theme === theme", arg=theme, timeout=WAIT)
        record.wide[theme, size["width"]] = page.evaluate(WIDE, size["width"])


@pytest.fixture(scope="module")
def reader(chromium):
    """The browser context of one reader, who visits all pages."""
    context = chromium.new_context(viewport=DESKTOP)
    yield context
    context.close()


@pytest.fixture(scope="module", params=VISITED)
def visited(request, reader, site_under_prefix):
    """One page, loaded once for all the tests that look at it."""
    record = visit(reader, site_under_prefix, request.param)
    look_around(record)
    yield record
    record.page.close()


def test_the_site_has_the_pages_of_the_book_and_no_others(site):
    built = (page.relative_to(serve.SITE) for page in serve.SITE.rglob("*.html"))
    assert sorted(page.as_posix() for page in built if page.parts[0] != "_static") == sorted([*PAGES, *EMBEDDED, "404.html"])


def test_sections_have_numbers_and_side_pages_have_none(site):
    chapter, side = ((serve.SITE / f"chapters/02_wgan{part}.html").read_text(encoding="utf-8") for part in ("", "_measured"))
    assert re.search(r'<h2><span class="section-number">2\.1\. </span>', chapter)
    assert '<a class="reference internal" href="02_wgan_measured.html">What we measured' in chapter
    assert side.count("<h1>What we measured") == 2  # the second is for paper


def test_no_console_error_or_warning(visited):
    assert visited.messages == []


def test_every_id_is_one_elements(visited):
    ids = visited.page.evaluate("[...document.querySelectorAll('[id]:not(svg *)')].map(({ id }) => id)")
    assert {one for one in ids if ids.count(one) > 1} == set()


def test_no_failed_request(visited):
    assert visited.failures == []


def test_no_request_to_another_host(visited):
    assert visited.hosts == {urlsplit(visited.url).netloc}


def test_a_policy_stands_before_all_that_loads_and_no_cookie_is_set(visited):
    first = visited.page.evaluate("document.head.querySelector('meta[http-equiv], script, link').content")
    assert first.startswith("default-src 'self'; object-src 'none'; script-src 'self' ")
    assert visited.page.context.cookies() == []


def test_math_is_typeset(visited):
    assert visited.page.evaluate(RAW_MATH) == []
    bare = visited.page.locator("main .math:not(:has(.katex math)), .katex-error")
    assert bare.all_inner_texts() == []


@cache
def transferred(path):
    """Bytes of a file of the site as a server sends it, compressed."""
    content = (serve.SITE / unquote(path)).read_bytes()
    return min(len(content), len(gzip.compress(content, 6)))


def test_a_page_is_light_before_play(visited):
    """Under 1 MB in under 30 requests, without the headers."""
    assert len(visited.asked) < 30, visited.asked
    sizes = {path: transferred(path) for path in visited.asked}
    assert sum(sizes.values()) < 1_000_000, sizes


@cache
def contents(file):
    """The ids on a page, and the objectives of its playgrounds."""
    text = file.read_text(encoding="utf-8", errors="replace")
    return set(re.findall(r'\bid="([^"]*)"', text)), set(re.findall(r"&quot;objective&quot;: &quot;([\w-]+)&quot;", text))


def leads_somewhere(link, base):
    """Whether a link within the site leads to a file and, where it names one, to an element of it."""
    path, fragment = (unquote(part) for part in urlsplit(link)[2::2])
    if not link.startswith(base):
        return False
    target = serve.SITE / path.removeprefix(urlsplit(base).path)
    target = target / "index.html" if target.is_dir() else target
    if not target.is_file():
        return False
    if not fragment:
        return True
    ids, objectives = contents(target)
    preset = re.fullmatch(r"live-([\w-]+)\?.*", fragment)  # a playground takes its name with JavaScript
    return preset[1] in objectives if preset else fragment in ids


def test_links_and_images_resolve(visited, site_under_prefix):
    links = set(visited.page.eval_on_selector_all("a[href]", "els => els.map((el) => el.href)"))
    inner = [link for link in links if urlsplit(link).netloc == urlsplit(site_under_prefix).netloc]
    assert [link for link in sorted(inner) if not leads_somewhere(link, site_under_prefix)] == []
    empty = "els => els.filter((el) => !el.naturalWidth && el.loading !== 'lazy').map((el) => el.src)"
    assert visited.page.eval_on_selector_all("img", empty) == []
    later = visited.page.eval_on_selector_all("img[loading=lazy]", "els => els.map((el) => el.src)")
    assert [link for link in later if not leads_somewhere(link, site_under_prefix)] == []


GALLERIES = [page for page in PAGES if re.fullmatch(r"chapters/0[1-5]_[a-z_]+\.html", page) and "critic-gallery" in
             (refresh.ROOT / page).with_suffix(".ipynb").read_text(encoding="utf-8")]


def test_galleries_are_light_until_one_comes_near(chromium, site):
    """At most 30 kB each page before; then the picture comes, and its place was kept for it."""
    assert len(GALLERIES) >= 4
    for path in GALLERIES:
        page = (serve.SITE / path).read_text(encoding="utf-8")
        figures = re.findall(r'<figure class="critic-gallery">.*?</figure>', page, re.S)
        assert sum(map(len, figures)) < 30 * 1024, path
    context = chromium.new_context()
    record, asked = visit(context, site, GALLERIES[0]), []
    record.page.on("request", lambda request: asked.append(request.url))
    picture = record.page.locator(".critic-gallery img").first
    address, before = picture.evaluate("(el) => [el.src, el.getBoundingClientRect().height]")
    assert not picture.evaluate("(el) => el.naturalWidth") and asked == []
    picture.scroll_into_view_if_needed()
    record.page.wait_for_function("(el) => el.naturalWidth", arg=picture.element_handle(), timeout=WAIT)
    assert address in asked and picture.bounding_box()["height"] == pytest.approx(before, abs=1) and before > 50
    context.close()
    assert record.failures == []


def test_every_image_has_alt_text(visited):
    """Sphinx puts the file's name where no text was given: that does not count."""
    images = visited.page.eval_on_selector_all("img", "els => els.map((el) => [el.getAttribute('alt'), el.src])")
    file_name = re.compile(r"\.(png|svg|jpe?g|gif)$")
    assert [source[:80] for alt, source in images if not (alt or "").strip() or file_name.search(alt)] == []


def test_no_sideways_scrolling_at_any_width(visited):
    assert {place: wide for place, wide in visited.wide.items() if wide} == {}
    assert len(visited.wide) == 3


@pytest.fixture(scope="module")
def without_javascript(chromium):
    context = chromium.new_context(java_script_enabled=False)
    yield context.new_page()
    context.close()


@pytest.mark.parametrize("path, box, shown", [
    ("chapters/01_gan.html", ".live-explorer", [".live-dock [type=range]", ".live-dock .live-said"]),
    ("chapters/01_gan.html", ".live-playground:not(.live-explorer)", [".live-square canvas"])])
def test_on_a_phone_what_is_moved_and_what_it_changes_are_on_one_screen(chromium, site, path, box, shown):
    page = chromium.new_page(viewport={"width": 360, "height": 740})
    page.goto(f"{site}{path}")
    page.locator(box).first.scroll_into_view_if_needed()
    for one in shown:
        page.locator(f"{box} {one}").first.wait_for(timeout=WAIT)
    header = page.locator(".bd-header-article").bounding_box()
    for further in (100, 300, 500):
        page.evaluate("""([box, further]) => scrollTo(
            0, document.querySelector(box).getBoundingClientRect().top + scrollY - 60 + further)""", [box, further])
        for one in shown:
            place = page.locator(f"{box} {one}").first.bounding_box()
            assert header["y"] + header["height"] - 1 <= place["y"] and place["y"] + place["height"] <= 741, (one, further)
    page.close()


@pytest.mark.parametrize("path", WITH_WIDGET)
def test_stored_figure_without_javascript(path, without_javascript, site):
    page = without_javascript
    page.goto(site + path, timeout=WAIT)
    figures = page.locator("live-widget img")
    seen = [figures.nth(i).bounding_box() for i in range(figures.count())]
    told = page.locator("live-widget[module='flash.js']")  # in words: there is nothing to see of the game
    assert len(seen) + told.count() >= page.locator("live-widget").count() > 0
    assert all(box and box["width"] > 100 and box["height"] > 50 for box in seen), seen
    formulas = page.locator("main .math .katex-html")  # typeset when the site was built
    assert all(formula.bounding_box()["height"] > 8 for formula in formulas.all()[:3])


def test_a_figure_opens_large_and_paper_has_the_stored_figures(chromium, site):
    context = chromium.new_context(viewport=LAPTOP)
    page = visit(context, site, "chapters/01_gan.html").page
    figure = page.locator(".enlargeable").first.bounding_box()["width"]
    page.locator("button.enlarge").first.press("Enter")
    assert page.locator("dialog.enlarged figure").bounding_box()["width"] > 1.3 * figure
    page.keyboard.press("Escape")
    page.locator("dialog.enlarged").wait_for(state="detached", timeout=WAIT)
    folded, stages = page.locator("main details:not([open], live-widget *)"), page.locator("live-widget:has(> style)")
    before, living = folded.count(), stages.count()
    assert before > 0 and living > 0
    page.evaluate("document.documentElement.dataset.theme = 'dark'")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    page.emulate_media(media="print")
    drawn = "(name) => getComputedStyle(document.documentElement).getPropertyValue(name)"
    assert [page.evaluate(drawn, f"--drawn-{name}") for name in ("made", "fails")] == ["#d55e00", "#b3261e"]  # light
    assert (folded.count(), page.locator("live-widget > .printed img:visible").count()) == (0, living)
    assert not page.locator("live-widget input:visible, .bd-sidebar-primary:visible, .copybtn:visible").count()
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert (folded.count(), page.locator(".printed").count()) == (before, 0)
    context.close()


def test_search_finds_words_and_their_synonyms_without_another_host(chromium, site):
    context = chromium.new_context()
    record = visit(context, site, "search.html?q=discriminator")
    results = record.page.locator("#search-results li a")
    results.first.wait_for()
    record.page.wait_for_load_state("networkidle")  # summaries of what was found are still read: leaving would stop that
    for query, page in (("minmax", "glossary"), ("Nash", "glossary"), ("batch normalization", "glossary"),
                        ("EMD", "glossary"), ("Kantorovich Rubinstein", "glossary"), ("판별자", "glossary"),
                        ("pulling-away term", "04_ebgan")):
        record.page.goto(f"{site}search.html?q={query}")
        results.and_(record.page.locator(f'[href*="{page}.html"]')).first.wait_for(timeout=WAIT)
        record.page.wait_for_load_state("networkidle")
    context.close()
    assert (record.messages, record.failures) == ([], [])
    assert record.hosts == {urlsplit(site).netloc}


def test_a_glossary_link_says_what_the_term_means_to_pointer_and_keyboard(chromium, site):
    context = chromium.new_context(viewport=PHONE)
    record = visit(context, site, "chapters/02_wgan.html")
    page, said = record.page, record.page.get_by_role("tooltip")
    link = page.locator('main a[href*="glossary.html#"]').first
    link.focus()
    said.wait_for(timeout=WAIT)
    assert len(said.inner_text()) > 40 and link.get_attribute("aria-describedby") == said.get_attribute("id")
    assert page.evaluate(WIDE, PHONE["width"]) == []
    page.keyboard.press("Escape")
    assert not said.is_visible() and page.url.endswith("02_wgan.html")
    link.blur()
    link.hover()
    said.hover(timeout=WAIT)  # it stays while the pointer goes there
    page.wait_for_timeout(400)
    page.mouse.move(0, 0)
    said.wait_for(state="detached", timeout=WAIT)
    context.close()
    assert (record.messages, record.failures) == ([], [])


def test_the_policy_lets_nothing_run_or_load_that_is_not_the_sites(chromium, site):
    context = chromium.new_context()
    page = context.new_page()
    page.goto(f"{site}chapters/01_gan.html", timeout=WAIT)
    refused = page.evaluate("""() => new Promise((done) => {
        const found = [];
        document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) => {
            found.push(effectiveDirective);
            if (found.length === 4) done(found.sort());
        });
        const add = (tag, properties) => document.body.append(Object.assign(document.createElement(tag), properties));
        add("script", { textContent: "window.ran = 1" });
        add("script", { src: "https://example.org/a.js" });
        add("img", { src: "https://example.org/a.png" });
        fetch("https://example.org/").catch(() => 0);
    })""")
    assert refused == ["connect-src", "img-src", "script-src-elem", "script-src-elem"]
    assert page.evaluate("window.ran") is None and context.cookies() == []
    context.close()
