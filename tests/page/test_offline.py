"""What was visited of a published site can be read without a network; what other sites of its host keep is left alone."""
from urllib.parse import urlsplit

import content_policy
import offline
from notebook_page import until
from playground_driver import served_pages

HOST = "book.example"  # on one's own machine nothing is kept
PAGE = content_policy.with_policy('<!doctype html><html lang="en"><head>\n<meta charset="utf-8"><title>Kept</title>'
                                  '<link rel="icon" href="data:,"><script defer src="live/host.js"></script></head>'
                                  '<body><h1>{name}</h1></body></html>')
# Whether the caches are these, and one has the page and its script.
KEPT = """async (names) => {
    if (JSON.stringify((await caches.keys()).sort()) !== JSON.stringify([...names].sort())) return false;
    const found = [location.href, document.querySelector("script[src]").src].map((url) => caches.match(url));
    return (await Promise.all(found)).every(Boolean);
}"""


def test_a_visited_page_is_there_without_a_network_and_a_new_version_takes_its_place(chromium, program, tmp_path):
    pages = {name: PAGE.replace("{name}", name) for name in ("index", "second", "never")}
    with served_pages(tmp_path, pages) as address:
        offline.write(tmp_path)
        port, path = urlsplit(address).port, urlsplit(address).path
        origin = f"http://{HOST}:{port}"
        running = chromium.browser_type.launch(executable_path=program, args=[
            "--no-sandbox", f"--host-resolver-rules=MAP {HOST} 127.0.0.1",
            f"--unsafely-treat-insecure-origin-as-secure={origin}"])
        page = running.new_page()
        page.goto(f"{address}index.html")
        assert page.evaluate("async () => (await navigator.serviceWorker.getRegistrations()).length") == 0

        def name():
            return f"five-critics {origin}{path} {offline.version(tmp_path)}"
        others = [f"five-critics {origin}/another/ 1", "somebody's"]
        page.goto(f"{origin}{path}index.html")
        page.evaluate("(names) => Promise.all(names.map((name) => caches.open(name)))", others)
        until(page, lambda: page.evaluate(KEPT, [name(), *others]))
        page.goto(f"{origin}{path}second.html")
        until(page, lambda: page.evaluate(KEPT, [name(), *others]))
        (tmp_path / "second.html").write_text(pages["second"].replace("second", "another second"), encoding="utf-8")
        offline.write(tmp_path)
        page.reload()
        until(page, lambda: page.evaluate(KEPT, [name(), *others]))
    page.goto(f"{origin}{path}second.html?again")
    assert page.locator("h1").inner_text() == "another second"
    # One was not visited, and one not since the site changed.
    there = "(names) => Promise.all(names.map((name) => fetch(name + '.html').then(() => true, () => false)))"
    assert page.evaluate(there, ["never", "index", "second"]) == [False, False, True]
    running.close()
