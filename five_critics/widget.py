"""The exercises and the flash game as widgets: in Jupyter and Colab through anywidget, on a built page through
js/widget/host.js.
"""
import html
import json

import traitlets

from ganlib.checks import one_of
from ganlib.live.widget import BUNDLES, Widget

from . import answers, flash
from .checking import SEEN
from .posing import ASKED, as_html, chapter_of

__all__ = ["Exercise", "Flash", "Progress"]


class Shown(Widget):
    """A widget of one of the page's modules, with HTML beside it for pages without a kernel."""
    MODULE = "exercise.js"
    _esm = BUNDLES / MODULE
    state = traitlets.Dict(read_only=True).tag(sync=True)

    def _html(self):
        state = html.escape(json.dumps({"state": self.state}, ensure_ascii=False))
        place = f' id="exercise-{self.state["name"].replace(".", "-")}"' if "name" in self.state else ""
        return (f'<live-widget class="dark-light"{place} module="{self.MODULE}" state="{state}">{self._stored()}'
                "</live-widget>")


class Exercise(Shown):
    """An exercise that is answered where it stands. What the reader answers counts in this session's `report`.

    Raises:
        ValueError: no exercise of this name is asked on a page
    """
    asked = None  # one of `ASKED`
    _settable = ("answer",)
    answer = traitlets.Any(None, allow_none=True).tag(sync=True)

    def __init__(self, name):
        one_of("exercise", name, ASKED)
        self.asked = ASKED[name]
        super().__init__()
        self.set_trait("state", self.asked.state)
        self.observe(self._answered, "answer")

    def _answered(self, change):
        for name, status in answers.judged({self.asked.name: change.new}).items():
            SEEN.setdefault(name, []).append(status)

    def __repr__(self):
        return self.asked.text

    def _stored(self):
        return as_html(self.asked)


class Progress(Shown):
    """How far the reader has come in a chapter's exercises, kept in the browser; with the code of the answers.

    Raises:
        ValueError: no exercises of this chapter are asked on a page
    """
    def __init__(self, chapter):
        names = [name for name in ASKED if chapter_of(name) == chapter]
        one_of("chapter", chapter, {chapter_of(name) for name in ASKED})
        super().__init__()
        kinds = {name: ASKED[name].kind for name in names}
        self.set_trait("state", {"kind": "progress", "chapter": chapter, "exercises": kinds})

    def __repr__(self):
        return f"Progress({self.state['chapter']!r})"

    def _stored(self):
        count = len(self.state["exercises"])
        return f"<p>{count} exercises. With JavaScript they are answered on this page; without, in the notebook.</p>"


class Flash(Shown):
    """The flash game: is a digit that is shown for a moment real, or did a critic's generator make it?

    What the reader answers stays in the browser. The digits are `flash.digits()`.
    """
    MODULE = "flash.js"
    _esm = BUNDLES / MODULE

    def __init__(self):
        super().__init__()
        self.set_trait("state", {"sheet": flash.as_png(flash.digits()), "columns": flash.COLUMNS, "real": flash.REAL_ROWS,
                                 "makers": list(flash.TITLES.values())})

    def __repr__(self):
        return "Flash()"

    def _stored(self):
        return "<p>With JavaScript, digits flash up here, and you say which are real.</p>"
