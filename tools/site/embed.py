"""Each playground as a page of its own, for a frame in somebody else's course page or slides: `build/embed/wgan.html`.

It is the playground of the chapter that has it first in _toc.yml, under the name by which links find it. `?theme=dark` or
`?theme=light` fixes what otherwise follows the reader's system; the fragment is that of any link to a playground. With
`?lecture` it is large, and the arrow keys go through the chapter's links to it.
"""
import html
import json
import re
from functools import cache
from pathlib import Path

import content_policy
from sphinx_external_toc.parsing import parse_toc_yaml

ROOT = Path(__file__).resolve().parents[2]
TARGET = ROOT / "build" / "embed"
LINK = re.compile(r'<a href="(#live-([\w-]+)(?:\?[^"]*)?)">(.*?)</a>')
SENTENCE = re.compile(r"(?<=[.!?:]) +(?=[A-Z*<$])|\n+")
WIDGET = re.compile(r'<live-widget module="playground\.js" state="([^"]*)">.*?</live-widget>', re.S)
PAGE = """<!doctype html>
<html lang="en" class="embedded">
<head>
<meta charset="utf-8">
<title>{title} · Five Critics</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="../_static/favicon.svg">
<link rel="stylesheet" href="../embed/embed.css">
<script src="../embed/embed.js"></script>
<script defer src="../live/host.js"></script>
</head>
<body>
<main>
<h1>{title}</h1>
<nav class="presets" aria-label="presets of the chapter"><ol>
{presets}
</ol></nav>
{widget}
<p>From <a href="../{chapter}.html" target="_blank" rel="noopener">{heading}</a>, a chapter of Five Critics</p>
</main>
</body>
</html>
"""


def chapters(root):
    """The notebooks of _toc.yml in the order of the book, as paths below `root` without their ending."""
    return [page for page in parse_toc_yaml(root / "_toc.yml") if (root / page).with_suffix(".ipynb").exists()]


def cells_of(root, chapter):
    return json.loads((root / chapter).with_suffix(".ipynb").read_text(encoding="utf-8"))["cells"]


def widgets(cells):
    """(name, HTML) of each playground that the outputs hold."""
    for output in (output for cell in cells for output in cell.get("outputs", [])):
        for widget in WIDGET.finditer("".join(output.get("data", {}).get("text/html", ""))):
            state = json.loads(html.unescape(widget[1]))
            yield state.get("name") or state["objective"], widget[0]


def presets(cells, name):
    """The chapter's links to a playground as items of a list, each with its sentence; first, how the chapter starts it."""
    found = {f"#live-{name}?": "<b>As the chapter starts it</b>"}
    for text in ("".join(cell["source"]) for cell in cells if cell["cell_type"] == "markdown"):
        for sentence in SENTENCE.split(text):
            for link in LINK.finditer(sentence):
                said = re.sub(r"<[^>]*>|[*`]|\[(?=[^\]]*\]\()|\]\([^)]*\)", "", sentence).strip().lstrip("- ")
                said = "" if "$" in said or said.startswith("Try:") else f"<span>{said[0].upper()}{said[1:]}</span>"
                if link[2] == name:
                    found.setdefault(link[1], f"<b>{link[3][0].upper()}{link[3][1:]}</b>{said}")
    return "\n".join(f'<li><a href="{html.escape(address)}">{said}</a></li>' for address, said in found.items())


@cache
def homes(root=ROOT):
    """{chapter: the playground of its lecture mode}: its first, if no chapter before has it."""
    seen, found = set(), {}
    for chapter in chapters(root):
        names = [name for name, _ in widgets(cells_of(root, chapter))]
        if names and names[0] not in seen:
            found[chapter] = names[0]
        seen.update(names)
    return found


def pages(root):
    """{name of a playground: its page}."""
    found = {}
    for chapter in chapters(root):
        cells = cells_of(root, chapter)
        heading = html.escape("".join(cells[0]["source"]).partition("\n")[0].lstrip("# "))
        for name, widget in widgets(cells):
            title = f"Playground: {name.replace('_', ' ').replace('-', ', ')}"
            page = PAGE.format(title=title, widget=widget, chapter=chapter, heading=heading, presets=presets(cells, name))
            found.setdefault(name, content_policy.with_policy(page))
    return found


def make(target, root=ROOT):
    """Write the pages into the folder `target`; those that would stay the same are left alone."""
    target.mkdir(parents=True, exist_ok=True)
    wanted = {f"{name}.html": page for name, page in pages(root).items()}
    for old in target.iterdir():
        if old.name not in wanted:
            old.unlink()
    for name, page in wanted.items():
        file = target / name
        if not file.exists() or file.read_text(encoding="utf-8") != page:
            file.write_text(page, encoding="utf-8")


if __name__ == "__main__":
    make(TARGET)
