"""The API reference: all that is public is on a page, with what it says of itself; made without torch and ganlib."""
import importlib
import inspect
import os
import pkgutil
import re
import subprocess
import sys
import textwrap

import api_names
import api_reference
import docstring_markdown
import pytest
import repository_links
import serve
import yaml
from bs4 import BeautifulSoup
from docutils.core import publish_doctree
from myst_parser.docutils_ import Parser

import ganlib
from ganlib import hyperparameters, optimizers
from ganlib.objectives import ALL

API = serve.SITE / "api"


def words(text):
    return re.findall(r"\w+", text)


def says(entry, text):
    """Whether the words of `text` follow each other in what the page says."""
    return f" {' '.join(words(text))} " in f" {' '.join(words(entry.get_text(' ')))} "


@pytest.fixture(scope="module")
def entries():
    """{id: the description on the built pages}, and the pages themselves as {"page data": ...}."""
    files = sorted(API.glob("*.html"))
    assert files, "_build/html/api is missing: build the site first with `make book SERVE=0`"
    found = {}
    for file in files:
        page = BeautifulSoup(file.read_text(encoding="utf-8"), "html.parser").find("article")
        found |= {term["id"]: term.find_next_sibling("dd") for term in page.select("dl.py > dt.sig[id]")}
        found[f"page {file.stem}"] = page
    return found


def documented(found):
    """Whether somebody wrote a docstring: dataclasses and named tuples make one of their own."""
    return bool(found.__doc__) and not found.__doc__.startswith(f"{found.__name__}(")


def own(module):
    """The public functions and classes of a module that is no folder, found by importing it."""
    if hasattr(module, "__all__"):
        named = [getattr(module, name) for name in module.__all__]
        return [found for found in named if callable(found)]
    return [found for name, found in vars(module).items() if not name.startswith("_") and callable(found)
            and getattr(found, "__module__", None) == module.__name__ and documented(found)]


def public():
    """{how a reader reaches it: object} for every room, by import, where the pages are made from the source alone."""
    found = {}
    for room in pkgutil.iter_modules(ganlib.__path__, "ganlib."):
        module = importlib.import_module(room.name)
        if not room.ispkg:
            found |= {f"{room.name}.{each.__name__}": each for each in own(module)}
            continue
        parts = [importlib.import_module(part.name) for part in pkgutil.iter_modules(module.__path__, f"{room.name}.")]
        exported = getattr(module, "__all__", None)
        for part in parts:
            if exported is None or part.__name__.rpartition(".")[2] in exported:
                found |= {f"{part.__name__}.{each.__name__}": each for each in own(part)}
        functions = {name: getattr(module, name) for name in exported or ()}
        found |= {f"{room.name}.{name}": each for name, each in functions.items() if callable(each)}
    front = {id(getattr(ganlib, name)): f"ganlib.{name}" for name in ganlib.__all__}
    return {front.get(id(each), path): each for path, each in found.items()}


def test_every_public_name_is_on_a_page_with_its_first_sentence(entries):
    found = public()
    assert len(found) > 100
    missing = [path for path in found if path not in entries]
    assert missing == []
    silent = [path for path, each in found.items()
              if not says(entries[path], re.split(r"[.:]\s|\n\n", inspect.getdoc(each))[0])]
    assert silent == []


def test_nothing_else_is_on_a_page(entries):
    found = public()
    classes = tuple(f"{path}." for path, each in found.items() if inspect.isclass(each))
    extra = [path for path in entries if not path.startswith("page ") and path not in found and not path.startswith(classes)]
    assert extra == []


def test_every_word_of_a_docstring_is_on_its_page(entries):
    """Arguments, what is returned, what is raised, examples, and the fields that a table shows."""
    titles = {"Args", "Attributes"}  # the page calls them Arguments, or has a table
    lost = {path: set(words(inspect.getdoc(each))) - titles - set(words(entries[path].get_text(" ")))
            for path, each in public().items()}
    lost = {path: gone for path, gone in lost.items() if gone}
    assert lost == {}


def test_every_name_at_the_front_door_has_a_page_or_a_place(entries):
    for name in ganlib.__all__:
        if inspect.ismodule(getattr(ganlib, name)):
            page = entries[f"page {name}"]
            assert says(page, re.split(r"[.:]\s|\n\n", getattr(ganlib, name).__doc__)[0]), name
        else:
            assert f"ganlib.{name}" in entries


def test_no_public_name_is_without_a_docstring():
    front = [getattr(ganlib, name) for name in ganlib.__all__]
    rooms = [importlib.import_module(room.name) for room in pkgutil.iter_modules(ganlib.__path__, "ganlib.")]
    exported = [getattr(room, name) for room in rooms for name in getattr(room, "__all__", ())]
    silent = [found.__name__ for found in (*front, *rooms, *exported) if not documented(found)]
    assert silent == []


@pytest.mark.parametrize("name", [name for name in ganlib.__all__ if inspect.isclass(getattr(ganlib, name))])
def test_the_public_methods_of_a_class_are_described_here_or_at_its_base(name, entries):
    kind = getattr(ganlib, name)
    methods = [method for method, found in vars(kind).items()
               if callable(found) and not isinstance(found, type) and (not method.startswith("_") or method == "__call__")]
    bases = [base.__name__ for base in kind.__mro__[:-1]]
    for method in methods:
        found = [cls for cls in bases if f".{cls}.{method}" in " ".join(entries)]
        assert found, f"{name}.{method} is described nowhere"
    assert not [path for path in entries if re.search(r"\.(__(?!call__)\w+|_[a-z]\w*)$", path)]


def rows(entry):
    """A description's table of fields as {name: {column: cell}}."""
    table = entry.find("table")
    titles = [cell.get_text() for cell in table.select("thead th")]
    lines = [line.select("td") for line in table.select("tbody tr")]
    return {line[0].get_text(): dict(zip(titles, line)) for line in lines}


def agrees(row, what, value):
    """Whether a row says what was declared of a hyperparameter, as the running code has it."""
    assert eval(row["Default"].get_text()) == value  # the page shows Python
    assert says(row["Meaning"], what.doc)
    if isinstance(what, hyperparameters.Choice):
        assert tuple(option.get_text().strip('"') for option in row["Range"].select("code")) == what.options
    else:
        whole, low, high, log = re.fullmatch(r"(whole, )?(\S+) to (\S+?)(, log scale)?", row["Range"].get_text()).groups()
        assert (float(low), float(high)) == (what.low, what.high)
        assert (bool(whole), bool(log)) == (what.integer, what.log)
        assert not what.symbol or row["Symbol"].get_text() == what.symbol


@pytest.mark.parametrize("name", ALL)
def test_the_page_gives_every_hyperparameter_of_an_objective_its_declared_range(name, entries):
    objective = ALL[name]()
    table = rows(entries[f"ganlib.{type(objective).__name__}"])
    for path, (what, value) in hyperparameters.declared(objective).items():
        field, _, inner = path.partition(".")
        if not inner:
            agrees(table[field], what, value)
            continue
        optimizer = getattr(objective, field)
        assert eval(table[field]["Default"].get_text(), vars(optimizers)) == optimizer
        target = table[field]["Meaning"].find("a")["href"].partition("#")[2]
        assert target == f"ganlib.{type(optimizer).__name__}"
        agrees(rows(entries[target])[inner], what, type(optimizer).__dataclass_fields__[inner].default)


def test_a_dataclass_shows_its_fields_with_what_its_docstring_says_of_them(entries):
    table = rows(entries["ganlib.Run"])
    assert list(table) == list(ganlib.Run.__dataclass_fields__)
    assert says(table["settings"]["Meaning"], "in a sweep, what each model has, {name: value}")
    assert table["settings"]["Default"].get_text() == "list()"
    assert list(rows(entries["ganlib.distances.Transport"])) == ["distance", "plan", "f", "g"]


def test_names_in_backticks_lead_to_their_descriptions(entries):
    def leads(path, text):
        return {link["href"].partition("#")[2] for link in entries[path].select("a") if link.get_text() == text}
    assert leads("ganlib.start", "Run") == {"ganlib.Run"}
    assert leads("ganlib.Run", "Step") == {"ganlib.Step"}
    assert leads("ganlib.metrics.reverse_kl", "mode_counts") == {"ganlib.metrics.mode_counts"}


def test_search_finds_a_function_by_its_name(chromium, site):
    context = chromium.new_context()
    page = context.new_page()
    page.goto(f"{site}search.html?q=modes_covered")
    first = page.locator("#search-results li a").first
    first.wait_for()
    assert "/api/metrics.html" in first.evaluate("(a) => a.href")
    context.close()


BLOCKED = """
import sys
class Blocked:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in ("torch", "ganlib", "numpy", "matplotlib", "sklearn", "ot", "anywidget"):
            raise ImportError(f"{name} is blocked")
sys.meta_path.insert(0, Blocked())
import runpy
sys.argv = sys.argv[1:]
runpy.run_path(sys.argv[0], run_name="__main__")
"""


def test_the_pages_are_made_without_torch_and_ganlib(tmp_path):
    tool = serve.ROOT / "tools" / "api_reference.py"
    environment = {**os.environ, "PYTHONPATH": str(tool.parent)}
    subprocess.run([sys.executable, "-c", BLOCKED, tool, tmp_path], check=True, cwd=tmp_path, env=environment)
    listed = api_reference.listed(yaml.safe_load((serve.ROOT / "_toc.yml").read_text()))
    assert {file.stem for file in tmp_path.iterdir()} == set(listed)
    assert {file.stem for file in API.glob("*.html")} == set(listed)


def package(folder, files, toc=("a",)):
    """A small ganlib in `folder`, with the files {name: source}."""
    (folder / "ganlib").mkdir()
    for name, source in {"__init__.py": "_LATER = {}\n", **files}.items():
        (folder / "ganlib" / name).write_text(textwrap.dedent(source), encoding="utf-8")
    (folder / "_toc.yml").write_text(yaml.safe_dump({"parts": [{"chapters": [
        {"file": "api/index", "sections": [{"file": f"api/{name}"} for name in toc]}]}]}))
    return folder


def test_source_links_lead_to_the_lines_and_only_where_there_is_a_repository(tmp_path):
    root = package(tmp_path, {"a.py": '"""A room."""\n\n\ndef f(x):\n    """Does it."""\n    return x\n'})
    page = api_reference.pages(root, ("https://github.com/owner/name", "trunk"))["a.md"]
    assert "(https://github.com/owner/name/blob/trunk/ganlib/a.py#L4-L6)" in page
    assert "://" not in api_reference.pages(root, None)["a.md"]
    gitlab = repository_links.source_address(("https://gitlab.com/owner/name", "main"), "a.py", 4, 6)
    assert gitlab == "https://gitlab.com/owner/name/-/blob/main/a.py#L4-6"


def test_a_page_that_is_not_in_the_repository_has_nothing_to_edit():
    for page, suffix in (("api/data", ""), ("glossary", ".md")):
        context = {"page_source_suffix": ".md"}
        repository_links.no_file_behind(None, page, "page.html", context, None)
        assert context["page_source_suffix"] == suffix


def test_what_is_public(tmp_path):
    page = api_reference.pages(package(tmp_path, {"a.py": '''
        """A room."""
        import math
        from os import path

        class Shown:
            """A class."""
            def __init__(self, x):
                """Not shown."""
            def __call__(self, y, *, z: int = 3):
                """Calls it."""
            def __len__(self):
                """Not shown."""
            def method(self):
                """Does it."""
            def silent(self):
                pass
            def _hidden(self):
                """Not shown."""

        def _private():
            """Not shown."""

        def helper():
            pass
        '''}), None)["a.md"]
    assert re.findall(r"^:+\{(.*)\} (.*)$", page, re.MULTILINE) == [
        ("py:class", "Shown(x)"), ("py:method", "__call__(y, *, z: int=3)"), ("py:method", "method()")]
    assert "Not shown" not in page


def test_a_word_in_backticks_is_not_taken_for_a_function_of_another_room(tmp_path):
    """A docstring's `kl` may be a number that it measures; classes have names of their own."""
    page = api_reference.pages(package(tmp_path, {
        "a.py": '''
            """A."""
            def e(): "E."
            def f(h): "`f`, `h`, `e`, `g`, `b.g`, `K`, `K.m`."
            def h(): "H."
            ''',
        "b.py": '''
            """B."""
            def g(): "G."
            class K:
                "K."
                def m(self): "M."
            ''',
    }, ("a", "b")), None)["a.md"]
    assert "`f`, `h`, {py:obj}`e <ganlib.a.e>`, `g`, {py:obj}`b.g <ganlib.b.g>`, {py:obj}`K <ganlib.b.K>`, " in page
    assert "{py:obj}`K.m <ganlib.b.K.m>`" in page


def test_a_modules_own_list_decides(tmp_path):
    page = api_reference.pages(package(tmp_path, {"a.py": '''
        """A room."""
        __all__ = ["f"]

        def f():
            """F."""

        def g():
            """G."""
        '''}), None)["a.md"]
    assert "{py:function} f()" in page and "{py:function} g()" not in page


@pytest.mark.parametrize(("source", "toc", "complaint"), [
    ('"""A."""', ("a", "b"), r"has \['b'\] too many"),
    ('"""A."""', (), r"lacks \['a'\]"),
    ("", ("a",), "without a docstring: a"),
    ('"""A.\n\nYields:\n    x: y\n"""', ("a",), "a section 'yields'"),
])
def test_what_cannot_be_shown_is_named(tmp_path, source, toc, complaint):
    with pytest.raises(api_names.NoPages, match=complaint):
        api_reference.pages(package(tmp_path, {"a.py": source}, toc), None)


def test_a_declaration_that_must_be_run_to_be_read_is_refused(tmp_path):
    root = package(tmp_path, {"a.py": '''
        """A."""
        from dataclasses import dataclass

        @dataclass
        class C:
            """C."""
            x: float = hyper(1.0, low=lowest(), high=2.0, doc="x")
        '''})
    with pytest.raises(api_names.NoPages, match=r"ganlib.a.C.x = hyper\(1.0, low=lowest\(\)"):
        api_reference.pages(root, None)


EXTENSIONS = yaml.safe_load((serve.ROOT / "_config.yml").read_text())["parse"]["myst_enable_extensions"]


def shown(markdown):
    """The text that a reader sees, by the book's own Markdown parser."""
    settings = {"myst_enable_extensions": EXTENSIONS, "report_level": 2, "halt_level": 2}
    return publish_doctree(markdown, parser=Parser(), settings_overrides=settings).astext()


@pytest.mark.parametrize("text", [
    "min_G max_D E_p log D(x) + E_z log(1 − D(G(z))), f_w and w_ at <x> & $5",
    "||grad f(x^)||_2^2 at *shape, 2 * 3 * 4, x~ and ~y~, {0} x [0, 1] and {{a}} or {role}",
    "1. is no list", "# is no title", "= nor this", "(x)= is no target", ": nor a definition", "+ x", "% no comment",
    "[a](b) ![c](d) [e] <http://f> \\alpha @g", "a | b | c", "-(x) or −1", "> quoted", "**options and __init__",
])
def test_text_comes_out_as_it_was_written(text):
    assert shown(docstring_markdown.inline(text, "`{}`".format)) == text.replace("-(", "−(")


def test_arrows_and_minus_signs_do_not_break_words():
    assert docstring_markdown.escaped("a -> b <- c, -log x - 1, half-half, 1e-3") == "a → b ← c, −log x − 1, half-half, 1e-3"


def test_lists_examples_and_sessions():
    text = "Text with `code`.\n\n- one\n- two\n  lines\n\n    run = f(x)\n\n    a  b\n\n>>> 1 + 1\n2"
    assert docstring_markdown.blocks(text, "`{}`".format) == (
        "Text with `code`.\n\n- one\n- two lines\n\n```python\nrun = f(x)\n```\n\n```text\na  b\n```\n\n"
        "```pycon\n>>> 1 + 1\n2\n```")
