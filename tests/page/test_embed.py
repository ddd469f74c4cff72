"""A playground's own page in a frame of somebody else's page."""
import html
import re

import embed
import gather_site
import pytest
import serve
from playground_driver import WAIT, errors_of

import ganlib

COURSE = '<!doctype html><html lang="en"><meta charset="utf-8"><title>course</title><link rel="icon" href="data:,"><body>'
SANDBOXED = '<iframe title="here" sandbox="allow-scripts" width="320" height="700" style="border: 0" src="{}"></iframe>'


@pytest.fixture(scope="module")
def address(tmp_path_factory):
    """Of a site with the playgrounds' own pages and what they load."""
    folder = tmp_path_factory.mktemp("site")
    root = gather_site.ROOT
    gather_site.gather(gather_site.folders(root, "live", "embed") | gather_site.embedded(root), folder)
    (folder / "_static").mkdir()
    (folder / "_static" / "favicon.svg").write_text("<svg xmlns='http://www.w3.org/2000/svg'/>")
    with serve.served(folder, prefix="/a/book/") as url:
        yield url


@pytest.fixture
def course(shared_context, tmp_path):
    """Puts HTML into a page at another address than the book's; gives the page and what goes wrong there."""
    page = shared_context.new_page()
    errors = errors_of(page)
    with serve.served(tmp_path) as url:
        def show(frame):
            (tmp_path / "index.html").write_text(COURSE + frame, encoding="utf-8")
            page.goto(url)
            return page, errors
        yield show
    page.close()


def test_every_playground_of_the_book_has_a_page_and_a_chapter_it_comes_from():
    pages = embed.pages(gather_site.ROOT)
    assert {*ganlib.ALL, "irises", "gan-images"} <= pages.keys()
    assert all(page.count("<live-widget ") == 1 for page in pages.values())
    assert 'href="../chapters/02_wgan.html"' in pages["wgan"] and "challenges" in pages["wgan"]


def test_a_sandboxed_frame_trains_a_preset_to_its_moment_and_fits_320_pixels(course, address):
    preset = f"{address}embed/wgan.html?theme=dark#live-wgan?clip=0.003&seed=7&play=1&until=30"
    page, errors = course(SANDBOXED.format(html.escape(preset)))
    frame = page.frames[1]
    root = frame.locator(".live-playground")
    root.wait_for(timeout=WAIT)
    root.get_by_role("button", name="Play on").wait_for(timeout=WAIT)
    assert root.get_attribute("data-steps") == "30"
    assert frame.evaluate("self.origin") == "null"
    assert root.locator('[data-control="clip"] input[type=text]').input_value() == "0.003"
    assert root.get_attribute("data-theme") == "dark"
    assert page.evaluate("document.activeElement === document.body")  # nobody was in the frame yet
    assert frame.evaluate("document.documentElement.scrollWidth") <= 320
    assert errors == []


def test_where_the_server_lets_no_sandboxed_frame_read_its_files_it_says_what_is_needed(course, address, monkeypatch):
    monkeypatch.setattr(serve.Handler, "send_header", sends_no_permission(serve.Handler.send_header))
    page, _ = course(SANDBOXED.format(f"{address}embed/wgan.html"))
    alert = page.frames[1].get_by_role("alert")
    alert.wait_for(timeout=WAIT)
    assert "allow-same-origin" in alert.inner_text() and "Access-Control-Allow-Origin" in alert.inner_text()
    assert page.frames[1].locator("live-widget img").bounding_box()["width"] > 100


def sends_no_permission(send_header):
    def send(handler, name, value):
        if name != "Access-Control-Allow-Origin":
            send_header(handler, name, value)
    return send


def test_the_copied_frame_holds_the_present_settings(course, shared_context, address):
    page = shared_context.new_page()
    page.goto(f"{address}embed/gan.html#live-gan?discriminator_steps=4")
    root = page.locator(".live-playground")
    root.get_by_role("status").filter(has_text="Set by a link").wait_for(timeout=WAIT)
    root.get_by_text("share, and what the numbers mean").click()
    root.get_by_role("button", name="Copy embed code").click()
    page.wait_for_function("() => document.querySelector('.live-share input').value", timeout=WAIT)
    code = root.locator(".live-share input").input_value()
    page.close()
    source = html.unescape(re.search(r'<iframe src="([^"]*)"', code)[1])
    assert source.startswith(f"{address}embed/gan.html#live-gan?") and "discriminator_steps=4&" in source
    page, errors = course(code)
    inner = page.frame_locator("iframe").locator(".live-playground")
    inner.get_by_role("status").filter(has_text="Set by a link").wait_for(timeout=WAIT)
    assert inner.locator('[data-control="discriminator_steps"] input[type=text]').input_value() == "4"
    assert errors == []


def test_in_a_lecture_the_arrow_keys_go_through_the_chapters_presets(shared_context, address):
    page = shared_context.new_page()
    page.set_viewport_size({"width": 1366, "height": 768})
    page.goto(f"{address}embed/wgan.html?lecture")
    page.locator(".live-playground").wait_for(timeout=WAIT)
    presets, status = page.get_by_role("navigation"), page.get_by_role("status")
    assert "As the chapter starts it" in presets.inner_text()
    assert not page.get_by_text("A clip of 1", exact=True).is_visible()
    for _ in range(9):
        page.keyboard.press("PageDown")
    page.keyboard.press("ArrowRight")
    page.keyboard.press("ArrowLeft")
    page.get_by_text("A clip of 1", exact=True).wait_for(timeout=WAIT)
    status.filter(has_text="Set by a link: clip c 0.03").wait_for(timeout=WAIT)
    page.get_by_role("button", name="Play on").wait_for(timeout=WAIT)  # where the sentence has its moment
    assert page.locator(".live-playground").get_attribute("data-steps") == "300"
    clip = page.locator('[data-control="clip"] input[type=text]')
    assert clip.input_value() == "1" and page.locator(".live-pane").count() == 1
    clip.press("ArrowLeft")  # there it moves the cursor
    assert page.get_by_text("A clip of 1", exact=True).is_visible()
    assert page.evaluate("document.documentElement.scrollWidth") <= 1366
    page.close()
