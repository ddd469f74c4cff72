"""A Sphinx extension: what a site has besides its pages. A page for addresses that lead nowhere, and what is said of each
page where it is linked to or searched for.

Programs that read a map of the site or a picture for a link want whole addresses. Where SITE_ADDRESS says where the site
will be (the publishing workflow knows it), they get them; without it there is no map, and no picture.
"""
import html
import os
from pathlib import Path
from urllib.parse import urlsplit

import content_policy

CARD, CARD_SIZE = "card.png", (1200, 630)
CARD_ALT = "Five small plots over the same two bell curves: what the critics of five GAN papers say of data and of samples."
LONGEST = 200  # characters of a description
# What a fold's bar shows names it better, an entry of a list is no longer told to be one of a bibliography (ARIA 1.3), and
# an id is one element's.
BETTER = {'<summary aria-label="Toggle hidden content">': "<summary>", ' role="doc-biblioentry">': ' role="listitem">',
          ' id="proof-content"': ""}
LOST = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>No such page · Five Critics</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<link rel="icon" href="{base}_static/favicon.svg">
<style>
:root {{ color-scheme: light dark; }}
body {{ max-width: 34rem; margin: 15vh auto; padding: 0 1rem; font: 1.1rem/1.5 system-ui, sans-serif; }}
html {{ color: light-dark(#16202b, #e8edf2); background: light-dark(#fff, #121820); }}
a {{ color: light-dark(#0a5fa8, #7cc0ff); }}
</style>
</head>
<body>
<main>
<h1>There is no such page</h1>
<p>The generator made an address that the discriminator rejects. The book begins on its
<a href="{base}index.html">first page</a>, and there is a <a href="{base}search.html">search</a>.</p>
</main>
</body>
</html>
"""


def site_address(environment):
    """Where the site will be, with a slash at its end; "" where nobody says it."""
    address = environment.get("SITE_ADDRESS", "").strip().rstrip("/")
    return f"{address}/" if address else ""


def description(doctree):
    """The first paragraph of a page, cut at a word; "" if it has none."""
    for paragraph in doctree.findall(lambda node: node.tagname == "paragraph"):
        if len(text := " ".join(paragraph.astext().split())) > 40:
            return text if len(text) <= LONGEST else text[:LONGEST].rpartition(" ")[0] + " …"
    return ""


def tags(title, text, address, page):
    """What a page's head says of it, as HTML."""
    said = {"og:type": "article", "og:site_name": "Five Critics", "og:title": title, "og:description": text}
    if address:
        width, height = CARD_SIZE
        said |= {"og:url": f"{address}{page}.html", "og:image": address + CARD, "og:image:width": width,
                 "og:image:height": height, "og:image:alt": CARD_ALT}
    found = [f'<meta property="{name}" content="{html.escape(str(value))}">' for name, value in said.items() if value]
    found += [f'<meta name="description" content="{html.escape(text)}">'] if text else []
    found += ['<meta name="twitter:card" content="summary_large_image">'] if address else []
    return "\n".join(found)


def on_page(app, page, template, context, doctree):
    if "body" in context:
        for written, better in BETTER.items():
            context["body"] = context["body"].replace(written, better)
    if doctree is not None:
        title = doctree.next_node(lambda node: node.tagname == "title")
        text = description(doctree)
        context["metatags"] = context.get("metatags", "") + "\n" + tags(
            title.astext() if title else "Five Critics", text, site_address(os.environ), page)


def sitemap(address, pages):
    """The map of the site, as XML."""
    places = "\n".join(f"<url><loc>{html.escape(address + page)}.html</loc></url>" for page in sorted(pages))
    head = '<?xml version="1.0" encoding="utf-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">'
    return f"{head}\n{places}\n</urlset>\n"


def on_finish(app, error):
    if error is not None or app.builder.format != "html":
        return
    out, address = Path(app.outdir), site_address(os.environ)
    # A server shows it below any address, so that only whole ones lead back; without any, those of the site's root.
    lost = LOST.format(base=urlsplit(address).path if address else "")
    (out / "404.html").write_text(content_policy.with_policy(lost), encoding="utf-8")
    if address:
        (out / "sitemap.xml").write_text(sitemap(address, app.env.found_docs), encoding="utf-8")
        (out / "robots.txt").write_text(f"User-agent: *\nAllow: /\nSitemap: {address}sitemap.xml\n", encoding="utf-8")


def setup(app):
    app.connect("html-page-context", on_page)
    app.connect("build-finished", on_finish)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
