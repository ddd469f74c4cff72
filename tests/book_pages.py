"""Which pages the built site has, read off the book, so that it need not be built yet when tests are collected."""
import html
import json
import re

import refresh
from sphinx_external_toc.parsing import parse_toc_yaml

WIDGET = re.compile(r'<live-widget module="([^"]*)" state="([^"]*)"')


def pages():
    """Paths of all pages: those of _toc.yml, and two that are made for every book."""
    return sorted([f"{page}.html" for page in parse_toc_yaml(refresh.ROOT / "_toc.yml")] + ["index.html", "search.html"])


def widgets(module):
    """{page: the state of each of its widgets} of one module, such as "playground.js", in the order of the pages."""
    found = {}
    for path in sorted(refresh.CHAPTERS.glob("*.ipynb")):
        cells = json.loads(path.read_text(encoding="utf-8"))["cells"]
        outputs = [output for cell in cells for output in cell.get("outputs", [])]
        stored = "".join("".join(output.get("data", {}).get("text/html", "")) for output in outputs)
        if states := [json.loads(html.unescape(state)) for name, state in WIDGET.findall(stored) if name == module]:
            found[f"chapters/{path.stem}.html"] = states
    return found
