"""The API reference on the built site: all that is public has an entry, which says what its docstring says."""
import ast
import importlib
import inspect
import pkgutil
import re
import sys
from collections import Counter

import api_reference
import pytest
import repository_links
import serve
import yaml
from bs4 import BeautifulSoup

import five_critics
import five_critics.figures
import ganlib
from ganlib import hyperparameters, objectives, optimizers
from ganlib.live.in_kernel import InKernel
from ganlib.objectives import ALL

PAGES = serve.ROOT / "pages" / "api"
BUILT = serve.SITE / "pages" / "api"
# Not imported by readers, who find `ganlib.run` at the front door. Of ganlib.live only what ganlib has there.
INTERNAL = {f"ganlib.{name}" for name in ("__main__", "checkpoints", "checks", "commands", "compiled", "fewer_nodes",
                                          "files", "graphed", "one_pass", "processes", "purity", "run")}


def pages():
    """The built pages, {name: its article}."""
    files = sorted(BUILT.glob("*.html"))
    assert files, "_build/html/pages/api is missing: build the site first with `make book SERVE=0`"
    return {file.stem: BeautifulSoup(file.read_text(encoding="utf-8"), "html.parser").find("article") for file in files}


@pytest.fixture(scope="module")
def terms():
    """The signature of each entry on the built pages, {id: <dt>}."""
    found = [term for page in pages().values() for term in page.select("dl.py > dt.sig[id]")]
    assert [name for name, count in Counter(term["id"] for term in found).items() if count > 1] == []
    return {term["id"]: term for term in found}


@pytest.fixture(scope="module")
def entries(terms):
    """What is said below each signature, {id: <dd>}."""
    return {name: term.find_next_sibling("dd") for name, term in terms.items()}


def modules(package):
    """The modules of a package that are not internal, by import."""
    names = (found.name for found in pkgutil.iter_modules(package.__path__, f"{package.__name__}."))
    return [importlib.import_module(name) for name in names if name not in INTERNAL]


def documented(found):
    """Whether somebody wrote a docstring: dataclasses and named tuples make one of their own."""
    return bool(found.__doc__) and not found.__doc__.startswith(f"{found.__name__}(")


def own(module):
    """{path: object} for a module's list of names; without one, for what it defines with a docstring and no underscore."""
    names = getattr(module, "__all__", None)
    found = {name: getattr(module, name) for name in names or vars(module)}
    return {f"{module.__name__}.{name}": each for name, each in found.items() if callable(each) and (
        names or each.__module__ == module.__name__ and documented(each) and not name.startswith("_"))}


def public():
    """{as a reader reaches it: object}."""
    found = {}
    for room in modules(ganlib):
        if room.__name__ == "ganlib.live":
            continue
        exported = getattr(room, "__all__", ()) if room is not objectives else ()  # each of its files has public functions
        parts = modules(room) if hasattr(room, "__path__") else []
        shown = [part for part in parts if not exported or part.__name__.rpartition(".")[2] in exported]
        for module in shown or [room]:
            found |= own(module)
        found |= own(room) if exported else {}
    front = {name: getattr(ganlib, name) for name in ganlib.__all__ if callable(getattr(ganlib, name))}
    found = {path: each for path, each in found.items() if each not in front.values()}
    found |= {f"ganlib.{name}": each for name, each in front.items()}
    return found | own(five_critics) | own(five_critics.figures) | own(five_critics.results) | {
        "five_critics.checking.Verdict": five_critics.checking.Verdict,
        "ganlib.live.in_kernel.InKernel": InKernel}


def members(path, kind):
    """{path: documented method or property} of a class itself."""
    return {f"{path}.{name}": each for name, each in vars(kind).items()
            if (callable(each) or isinstance(each, (property, classmethod))) and not isinstance(each, type) and each.__doc__
            and (not name.startswith("_") or name == "__call__")}


def plain(text):
    """Text without spaces, and with the signs that it was written with."""
    for printed, sign in {"→": "->", "←": "<-", "−": "-", "…": "...", "’": "'", "“": '"', "”": '"'}.items():
        text = text.replace(printed, sign)
    return re.sub(r"\s", "", text)


def test_every_public_module_has_a_page():
    listed = set(re.findall(r"file: pages/api/(\w+)", (serve.ROOT / "_toc.yml").read_text()))
    rooms = {room.__name__.partition(".")[2]: room for room in modules(ganlib)}
    assert rooms.keys() | {"five_critics", "index"} == listed == {file.stem for file in PAGES.iterdir()}
    built = pages()
    assert built.keys() == listed
    index = {link["href"].removesuffix(".html") for link in built["index"].select("dt a")}
    assert index == listed - {"index"}
    for name, room in rooms.items():
        assert plain(room.__doc__.split("\n\n")[0].replace("`", "")) in plain(built[name].get_text()), name


def test_every_public_name_has_an_entry_and_nothing_else_has_one(entries):
    found = public()
    assert len(found) > 130
    assert [path for path, each in found.items() if not documented(each)] == []
    inner = {name for path, each in found.items() if inspect.isclass(each) for name in members(path, each)}
    assert (found.keys() | inner) - entries.keys() == set()
    assert entries.keys() - found.keys() - inner == set()


def test_an_entry_says_what_the_docstring_says(entries):
    """All of it, sign by sign: arguments, what is returned, what is raised, and examples."""
    found = public()
    found |= {name: each for path, kind in list(found.items()) if inspect.isclass(kind)
              for name, each in members(path, kind).items()}
    lost = []
    for path, each in found.items():
        shown = plain(entries[path].get_text())
        for block in re.split(r"\n\s*\n", inspect.getdoc(each)):
            said = re.sub(r"^- |^Args:|^Attributes:|^Returns:|^Raises:|\*(?=Reverse|,)", "", block, flags=re.MULTILINE)
            if plain(said.replace("`", "")) not in shown:
                lost.append((path, block))
    assert lost == []


def test_a_signature_names_the_parameters(terms):
    wrong = {}
    for path, found in public().items():
        parameters = [parameter.select_one("span.n") for parameter in terms[path].select("em.sig-param")]
        shown = [name.get_text() for name in parameters if name]
        kinds = (BaseException, hyperparameters.Validated)
        if inspect.isclass(found) and issubclass(found, kinds) and not hasattr(found, "__dataclass_fields__"):
            continue  # made without parameters
        if shown != list(inspect.signature(found).parameters) or re.search(r"[<>]| at 0x", terms[path].get_text()):
            wrong[path] = terms[path].get_text()
    assert wrong == {}


def rows(entry):
    """A description's table of fields as {name: {column: cell}}."""
    table = entry.find("table")
    titles = [cell.get_text(strip=True) for cell in table.select("thead th")]
    lines = [line.select("td") for line in table.select("tbody tr")]
    return {line[0].get_text(strip=True): dict(zip(titles, line)) for line in lines}


def agrees(row, what, value):
    """Whether a row says what was declared of a hyperparameter, as the running code has it."""
    assert eval(row["Default"].get_text(strip=True)) == value  # the page shows Python
    assert plain(row["Meaning"].get_text()) == plain(what.doc)
    if isinstance(what, hyperparameters.Choice):
        assert tuple(option.get_text().strip('"') for option in row["Range"].select("code")) == what.options
    else:
        shown = row["Range"].get_text(strip=True)
        parts = r"(whole, )?(\S+) to (\S+?)(, log scale)?(?:; allowed (.*))?"
        whole, low, high, log, hard = re.fullmatch(parts, shown).groups()
        assert hard == what.allowed.strip() if hard else what.allowed in ("", f" from {what.low:g} to {what.high:g}")
        assert (float(low), float(high)) == (what.low, what.high)
        assert (bool(whole), bool(log)) == (what.integer, what.log)
        assert not what.symbol or row["Symbol"].get_text(strip=True) == what.symbol


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
        assert eval(table[field]["Default"].get_text(strip=True), vars(optimizers)) == optimizer
        target = table[field]["Meaning"].find("a")["href"].partition("#")[2]
        assert target == f"ganlib.{type(optimizer).__name__}"
        agrees(rows(entries[target])[inner], what, type(optimizer).__dataclass_fields__[inner].default)


def test_names_in_backticks_lead_to_their_descriptions(entries):
    def leads(path, text):
        return {link["href"].partition("#")[2] for link in entries[path].select("a") if link.get_text() == text}
    assert leads("ganlib.start", "Run") == leads("ganlib.plots.watch", "Run") == {"ganlib.Run"}
    assert leads("ganlib.metrics.reverse_kl", "mode_counts") == {"ganlib.metrics.mode_counts"}
    assert leads("ganlib.WGAN", "Objective") == {"ganlib.Objective"}
    assert leads("ganlib.start", "data") == set()  # an argument, not the module


def test_search_finds_a_function_by_its_name(chromium, site):
    context = chromium.new_context()
    page = context.new_page()
    page.goto(f"{site}search.html?q=modes_covered")
    first = page.locator("#search-results li a").first
    first.wait_for()
    assert "/api/metrics.html" in first.evaluate("(a) => a.href")
    context.close()


def test_the_site_needs_no_package_that_it_does_not_install():
    """What ganlib and five_critics import is mocked, unless it comes with jupyter-book."""
    mocked = yaml.safe_load((serve.ROOT / "_config.yml").read_text())["sphinx"]["config"]["autodoc_mock_imports"]
    imported = set()
    for file in (file for name in ("ganlib", "five_critics") for file in (serve.ROOT / name).rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            names += [node.module] if isinstance(node, ast.ImportFrom) and not node.level else []
            imported |= {name.partition(".")[0] for name in names}
    there = {"ganlib", "five_critics", "IPython", "nbclient", "nbformat", "traitlets"}
    assert imported - sys.stdlib_module_names - there == set(mocked)


def test_source_links_lead_to_the_lines_and_only_where_there_is_a_repository():
    found = ("https://github.com/owner/name", "trunk")
    lines, first = inspect.getsourcelines(ganlib.Run.sample)
    assert api_reference.source(found, "ganlib", "Run.sample") == (
        f"https://github.com/owner/name/blob/trunk/ganlib/run.py#L{first}-L{first + len(lines) - 1}")
    assert "/ganlib/data/sets.py#L" in api_reference.source(found, "ganlib.data", "Mixture.radius")
    assert repository_links.source_address(None, "a.py", 4, 6) is None
    gitlab = repository_links.source_address(("https://gitlab.com/owner/name", "main"), "a.py", 4, 6)
    assert gitlab == "https://gitlab.com/owner/name/-/blob/main/a.py#L4-6"
