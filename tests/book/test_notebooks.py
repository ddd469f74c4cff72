"""What every stored notebook must be. That its outputs come out again is nbval's part.

Each check returns its complaints as strings; each has a test that gives it a notebook it must refuse.
"""

import base64
import re
from html.parser import HTMLParser
from pathlib import Path

import nbformat
import pytest
import refresh
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook, new_output

NOTEBOOKS = sorted(refresh.CHAPTERS.glob("*.ipynb"))
SIZE_LIMIT = 1_500_000  # bytes
LINES_LIMIT = 25

BAR = re.compile(r"\d+%\|[^|]*\||\bit/s\b|\bs/it\b|\bFloatProgress\(|\bIntProgress\(")
MACHINE_PATH = re.compile(r"(?<![\w.:/])/(?:home|root|Users|tmp|private|mnt)/\w|\b[A-Z]:\\\\?(?:Users|Windows)\b")
EMBEDDED = re.compile(r"data:[\w/+.-]+;base64,[A-Za-z0-9+/=\s]+")
ESCAPES = re.compile(r"^\s*#\s*(?:NBVAL_\w+|PYTEST_VALIDATE_IGNORE_OUTPUT)\s*$", re.MULTILINE)
ESCAPE_TAGS = re.compile(r"nbval-|raises-exception|skip-execution")


def code_cells(notebook):
    """(place among the code cells, cell), counted from 1."""
    return enumerate((cell for cell in notebook.cells if cell.cell_type == "code"), start=1)


def texts(output):
    """What of an output is text, without the images embedded in it."""
    if output.output_type == "stream":
        found = [output.text]
    elif output.output_type == "error":
        found = output.traceback
    else:
        found = [data for kind, data in output.data.items() if isinstance(data, str) and not kind.startswith("image/")]
    return [EMBEDDED.sub("", text) for text in found]


def errors(notebook):
    return [
        f"code cell {place} stores the error {output.ename}"
        for place, cell in code_cells(notebook)
        for output in cell.outputs
        if output.output_type == "error"
    ]


def execution_order(notebook):
    counts = [cell.execution_count for _, cell in code_cells(notebook)]
    expected = list(range(1, len(counts) + 1))
    return [] if counts == expected else [f"execution counts are {counts}, not {expected}: run `make refresh`"]


def progress_bars(notebook):
    found = []
    for place, cell in code_cells(notebook):
        for output in cell.outputs:
            if output.output_type == "stream" and output.name == "stderr":
                found.append(f"code cell {place} stores stderr: {output.text[:80]!r}")
            elif any(BAR.search(text) for text in texts(output)):
                found.append(f"code cell {place} stores a progress bar")
    return found


class Images(HTMLParser):
    """The alt texts of the <img> in some HTML (None where there is none), and how many <live-widget> hold nothing to "
    "read."""

    def __init__(self, html):
        super().__init__()
        self.alts, self.bare, self.widget = [], 0, None
        self.feed(html)

    def handle_starttag(self, tag, attributes):
        if tag == "img":
            self.alts.append(dict(attributes).get("alt"))
        if tag == "live-widget":
            self.widget = ""
        elif tag == "img" and self.widget is not None:
            self.widget += dict(attributes).get("alt") or ""

    def handle_data(self, data):
        if self.widget is not None:
            self.widget += data.strip()

    def handle_endtag(self, tag):
        if tag == "live-widget":
            self.bare += not self.widget
            self.widget = None


def missing_alt_text(notebook):
    found = []
    for place, cell in code_cells(notebook):
        described = (cell.metadata.get("mystnb", {}).get("image", {}).get("alt") or "").strip()
        for output in cell.outputs:
            data = output.get("data", {})
            html = Images(data.get("text/html", ""))
            if not html.alts and any(kind.startswith("image/") for kind in data) and not described:
                found.append(f"code cell {place}: its image has no mystnb.image.alt in the cell's metadata")
            if not all((alt or "").strip() for alt in html.alts) or html.bare:
                found.append(f"code cell {place}: an <img> without alt, or a widget with nothing to read where none runs")
    for cell in notebook.cells:
        if cell.cell_type == "markdown" and re.search(r"!\[\s*\]\(", cell.source):
            found.append(f"a Markdown cell has an image without alt text: {cell.source[:60]!r}")
    return found


def machine_paths(notebook):
    own = [str(refresh.ROOT), str(Path.home())]

    def complain(where, text):
        match = MACHINE_PATH.search(text)
        named = match.group() if match else next((path for path in own if len(path) > 1 and path in text), None)
        return [f"{where} names a path of a machine: {named}"] if named else []

    found = []
    for index, cell in enumerate(notebook.cells):
        found += complain(f"cell {index}", EMBEDDED.sub("", cell.source))
        for output in cell.get("outputs", []):
            found += [complaint for text in texts(output) for complaint in complain(f"an output of cell {index}", text)]
    return found


def long_cells(notebook):
    found = []
    for place, cell in code_cells(notebook):
        lines = sum(bool(line.strip()) for line in cell.source.splitlines())
        if lines > LINES_LIMIT:
            found.append(f"code cell {place} has {lines} lines, over {LINES_LIMIT}")
    return found


def escapes(notebook):
    """A cell that asks not to be compared is a claim that nobody checks."""
    return [
        f"code cell {place} opts out of the comparison"
        for place, cell in code_cells(notebook)
        if ESCAPES.search(cell.source) or any(ESCAPE_TAGS.search(tag) for tag in cell.metadata.get("tags", []))
    ]


def unguarded_tables(notebook):
    """nbval leaves out a table of what the notebook trained, so an assertion in the next code cell must hold it."""
    cells = [cell for _, cell in code_cells(notebook)]
    measured = [any('"results measured"' in text for output in cell.outputs for text in texts(output)) for cell in cells]
    return [
        f"code cell {place} shows a measured table, and the next asserts nothing"
        for place, (shows, after) in enumerate(zip(measured, [*cells[1:], None]), start=1)
        if shows and not (after and re.search(r"^assert ", after.source, re.MULTILINE))
    ]


def unlike_refreshed(notebook):
    normal = refresh.normalise(nbformat.from_dict(notebook))
    return [] if normal == notebook else ["its metadata is not as tools/refresh.py writes it: run `make refresh`"]


CHECKS = [
    errors,
    execution_order,
    progress_bars,
    missing_alt_text,
    machine_paths,
    long_cells,
    escapes,
    unguarded_tables,
    unlike_refreshed,
]


def test_there_are_notebooks():
    assert NOTEBOOKS


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.__name__)
@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_stored_notebook(path, check):
    assert check(nbformat.read(path, as_version=4)) == []


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_notebook_is_small(path):
    assert path.stat().st_size <= SIZE_LIMIT


# The checks themselves: a sound notebook passes all of them, and each refuses what it is for.


def stream(text, name="stdout"):
    return new_output("stream", name=name, text=text)


def shown(**data):
    return new_output("display_data", {kind.replace("_", "/"): value for kind, value in data.items()})


def run(source, outputs=(), count=1, **metadata):
    return new_code_cell(source, outputs=list(outputs), execution_count=count, metadata=metadata)


def made_of(*cells):
    return refresh.normalise(new_notebook(cells=list(cells)))


PNG = base64.b64encode(b"/root/ and /home/x are just bytes here" * 3).decode()
SOUND = (
    new_markdown_cell("# A title\n\nSee ![a ring](ring.png) and https://example.org/home/x."),
    run("print(1)", [stream("1 of 100 % done\n")], 1),
    run("plot()", [shown(image_png=PNG, text_plain="<Figure>")], 2, mystnb={"image": {"alt": "a ring of points"}}),
    run("play()", [shown(text_html=f'<live-widget><img alt="a" src="data:image/png;base64,{PNG}"></live-widget>')], 3),
    run("\n".join(["x = 1"] * LINES_LIMIT + ["", ""]), [], 4),
)
REFUSED = [
    (errors, run("1 / 0", [new_output("error", ename="ZeroDivisionError", evalue="", traceback=[])])),
    (execution_order, run("x", count=2)),
    (execution_order, run("x", count=None)),
    (progress_bars, run("train()", [stream(" 40%|####      | 40/100 [00:01<00:02]")])),
    (progress_bars, run("train()", [shown(text_plain="HBox(children=(FloatProgress(value=0.0), HTML(value='')))")])),
    (progress_bars, run("train()", [stream("UserWarning: ...", name="stderr")])),
    (missing_alt_text, run("plot()", [shown(image_png=PNG)])),
    (missing_alt_text, run("plot()", [shown(image_png=PNG)], mystnb={"image": {"alt": " "}})),
    (missing_alt_text, run("play()", [shown(text_html="<live-widget></live-widget>")])),
    (missing_alt_text, run("play()", [shown(text_html='<live-widget><img src="x.png"></live-widget>')])),
    (missing_alt_text, new_markdown_cell("![](ring.png)")),
    (machine_paths, run("open('/home/someone/data.csv')")),
    (machine_paths, run("x", [shown(text_plain="PosixPath('/tmp/x')")])),
    (machine_paths, run(r"open('C:\\Users\\x')")),
    (machine_paths, run(f"open('{refresh.ROOT}/x')")),
    (long_cells, run("\n".join(["x = 1"] * (LINES_LIMIT + 1)))),
    (unguarded_tables, run("show()", [shown(text_html='<table class="results measured"></table>')])),
    (escapes, run("# NBVAL_IGNORE_OUTPUT\nprint(time())")),
    (escapes, run("print(time())", tags=["nbval-skip"])),
]


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.__name__)
def test_check_passes_a_sound_notebook(check):
    assert check(made_of(*SOUND)) == []


@pytest.mark.parametrize(("check", "cell"), REFUSED, ids=lambda value: getattr(value, "__name__", "cell"))
def test_check_refuses(check, cell):
    assert len(check(made_of(cell))) == 1


@pytest.mark.parametrize(
    "spoil",
    [
        lambda notebook: notebook.metadata.update(widgets={"state": {}}),
        lambda notebook: notebook.metadata.kernelspec.update(name="mine"),
        lambda notebook: notebook.cells[0].metadata.update(execution={"iopub.execute_input": "2026-01-01"}),
    ],
    ids=["widget state", "another kernel", "times"],
)
def test_check_refuses_metadata_of_a_machine(spoil):
    notebook = made_of(run("x"))
    spoil(notebook)
    assert len(unlike_refreshed(notebook)) == 1
