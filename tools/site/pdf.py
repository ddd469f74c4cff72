"""Prints the built book as one PDF, with the browser's own printing: stored figures stand where the pages have stages.

    python tools/site/pdf.py [FILE]     default: build/five_critics.pdf

JavaScript is off, so that nothing starts to live. Bookmarks lead to each page's beginning. The API reference is left out.
"""
import io
import sys
from pathlib import Path

import browser
import serve
from pypdf import PdfReader, PdfWriter
from sphinx_external_toc.parsing import parse_toc_yaml

TARGET = serve.ROOT / "build" / "five_critics.pdf"
LEFT_OUT = ("pages/api/", "CHANGELOG", "chapters/playgrounds")
WAIT = 120_000  # ms
FOOT = ('<div style="width: 100%; font: 8px sans-serif; text-align: center; color: #555">'
        '<span class="title"></span> &middot; <span class="pageNumber"></span></div>')


def printed(address, names):
    """Yields the title of each page and its PDF."""
    with browser.running() as chromium:
        page = chromium.new_context(java_script_enabled=False).new_page()
        for name in names:
            page.goto(f"{address}{name}.html", timeout=WAIT)
            content = page.pdf(prefer_css_page_size=True, print_background=True, display_header_footer=True,
                               header_template="<span></span>", footer_template=FOOT)
            yield page.title().partition(" — ")[0], content


def write(target):
    """Writes the book to `target`. Returns its number of pages. Raises FileNotFoundError where the site is not built."""
    if not (serve.SITE / "index.html").exists():
        raise FileNotFoundError("_build/html is missing: build the site first with `make site`")
    names = [name for name in parse_toc_yaml(serve.ROOT / "_toc.yml") if not name.startswith(LEFT_OUT)]
    book = PdfWriter()
    book.add_metadata({"/Title": "Five Critics"})
    with serve.served(serve.SITE) as address:
        for title, content in printed(address, names):
            start = len(book.pages)
            book.append(PdfReader(io.BytesIO(content)), import_outline=False)
            book.add_outline_item(title=title, page_number=start)
    book.compress_identical_objects()
    target.parent.mkdir(parents=True, exist_ok=True)
    book.write(target)
    return len(book.pages)


if __name__ == "__main__":
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else TARGET
    try:
        count = write(target)
    except FileNotFoundError as error:
        sys.exit(f"pdf: {error}")
    print(f"{target}: {count} pages, {target.stat().st_size / 1e6:.1f} MB")
