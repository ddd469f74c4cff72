"""Which module may import which, read off the source: arrows only point downwards, and the front door opens fast."""
import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest

import ganlib

PACKAGE = Path(ganlib.__file__).parent

# room -> the rooms it may import. A room is a file or a folder of ganlib; every one must be listed.
ARROWS = {
    "__init__": {"data", "distances", "formulas", "hyperparameters", "image_networks", "live", "metrics", "networks",
                 "objectives", "optimizers", "plots", "run", "step", "sweep", "train"},
    "live": {"run", "step", "one_pass", "fewer_nodes", "metrics", "distances", "plots", "objectives", "formulas", "networks",
             "data", "image_networks", "draws", "hyperparameters", "checks"},
    "__main__": {"commands"},
    "commands": {"run", "processes", "train", "sweep", "checkpoints", "files", "metrics", "distances", "plots", "objectives",
                 "networks", "image_networks", "data", "hyperparameters", "checks"},
    "sweep": {"train", "step", "hyperparameters", "checks"},
    "train": {"run", "compiled", "graphed", "processes", "one_pass", "step", "draws", "networks", "purity", "data",
              "hyperparameters", "checks"},
    "run": {"checkpoints", "step", "draws", "data", "hyperparameters", "checks"},
    "checkpoints": {"files", "step", "hyperparameters", "checks"},
    "files": set(),
    "purity": set(),
    "graphed": {"compiled", "step"},
    "compiled": {"one_pass", "fewer_nodes", "step"},
    "one_pass": {"step", "networks"},
    "processes": {"step", "networks"},
    "fewer_nodes": set(),
    "draws": {"data", "checks"},
    "step": {"objectives", "optimizers", "networks", "hyperparameters"},
    "formulas": {"objectives", "hyperparameters"},
    "metrics": {"distances", "data", "checks"},
    "objectives": {"optimizers", "hyperparameters"},
    "optimizers": {"hyperparameters"},
    "image_networks": {"networks", "checks"},
    "networks": {"data", "checks"},
    "data": {"checks"},
    "distances": {"checks"},
    "plots": {"checks"},
    "hyperparameters": {"checks"},
    "checks": set(),
}
FILES = sorted(PACKAGE.rglob("*.py"))
MODULES = {".".join(file.relative_to(PACKAGE.parent).with_suffix("").parts).removesuffix(".__init__") for file in FILES}


def room(module):
    """ganlib.objectives.gan -> objectives; ganlib itself, the front door -> __init__."""
    return module.split(".")[1] if "." in module else "__init__"


def imported_by(file, modules=MODULES, package=PACKAGE):
    """Full names of everything a file imports, wherever in the file: modules of ours as far as they are modules."""
    parts = file.relative_to(package.parent).with_suffix("").parts  # ("ganlib", "live", "export")
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            start = ".".join(parts[:len(parts) - node.level]) if node.level else ""
            source = ".".join(filter(None, [start, node.module]))
            for alias in node.names:
                yield f"{source}.{alias.name}" if f"{source}.{alias.name}" in modules else source


def ours(file):
    """The modules of ganlib that a file imports."""
    return {name for name in imported_by(file) if name.split(".")[0] == "ganlib"}


def name(file):
    return str(file.relative_to(PACKAGE))


@pytest.mark.parametrize("file", FILES, ids=name)
def test_arrows_point_downwards(file):
    own = file.relative_to(PACKAGE).with_suffix("").parts[0]
    assert own in ARROWS, f"ganlib/{own} is not in the table of arrows"
    for target in ours(file):
        assert room(target) == own or room(target) in ARROWS[own], f"{name(file)} may not import {target}"


BOOK = sorted((PACKAGE.parent / "five_critics").rglob("*.py"))


@pytest.mark.parametrize("file", BOOK, ids=lambda file: str(file.relative_to(PACKAGE.parent)))
def test_the_books_package_stands_on_ganlib_and_not_on_what_the_page_runs(file):
    """But for the class that all widgets are of."""
    found = set(imported_by(file, package=PACKAGE.parent / "five_critics")) - {"ganlib.live.widget"}
    assert not any(imported.startswith("ganlib.live") for imported in found)
    assert not {imported.split(".")[0] for imported in found} & {"experiments", "benchmarks", "tools", "tests"}


SCRIPTS = {"progress": set(), "help": set(), "widget": {"progress", "help"}, "formulas": {"widget"}, "flash": {"widget"},
           "explorer": {"widget"},
           "exercise": {"widget", "progress", "formulas"}, "training": {"widget", "formulas"},
           "playground": {"widget", "training"}, "images": {"widget", "training", "playground"}}


@pytest.mark.parametrize("own", SCRIPTS)
def test_the_pages_rooms_import_downwards_too(own):
    """Types in comments and styles may come from anywhere."""
    files = sorted((PACKAGE.parent / "js" / own).glob("*.js"))
    assert files
    for file in files:
        for target in re.findall(r'^(?:import|export) .*from "\.\./(\w+)/\w+\.js"', file.read_text(encoding="utf-8"), re.M):
            assert target in SCRIPTS[own], f"js/{own}/{file.name} may not import from {target}"


def test_no_room_imports_itself_by_a_detour():
    """The table itself has no circles."""
    seen = set()
    while free := {r for r, targets in ARROWS.items() if r not in seen and targets <= seen}:
        seen |= free
    assert seen == set(ARROWS), f"in a circle: {set(ARROWS) - seen}"


def test_no_file_imports_itself_by_a_detour():
    """Nor do the files within one room."""
    arrows = {".".join(("ganlib", *file.relative_to(PACKAGE).with_suffix("").parts)): ours(file) for file in FILES
              if file.name != "__init__.py"}
    seen = set()
    while free := {m for m, targets in arrows.items() if m not in seen and targets & arrows.keys() <= seen}:
        seen |= free
    assert seen == set(arrows), f"in a circle: {set(arrows) - seen}"


@pytest.mark.parametrize("file", FILES, ids=name)
def test_nothing_imports_chapters_tools_or_tests(file):
    tools = {path.stem for path in (PACKAGE.parent / "tools").rglob("*.py")}
    found = {imported.split(".")[0] for imported in imported_by(file)}
    assert not found & ({"chapters", "experiments", "five_critics", "tools", "tests", "conftest"} | tools)


@pytest.mark.parametrize("file", FILES, ids=name)
def test_only_front_doors_import_by_a_computed_name(file):
    """What is imported by a string is not seen here."""
    calls = {getattr(node.func, "attr", getattr(node.func, "id", "")) for node in ast.walk(ast.parse(file.read_text()))
             if isinstance(node, ast.Call)}
    assert file.name == "__init__.py" or not calls & {"import_module", "__import__", "exec", "eval"}


@pytest.mark.parametrize("source, expected", [
    ("from . import data", {"ganlib.data"}),
    ("from .. import networks as n", {"ganlib.networks"}),
    ("from ..objectives import ALL", {"ganlib.objectives"}),
    ("from .export import FOLDER", {"ganlib.live.export"}),
    ("def f():\n    from ganlib.objectives.gan import GAN", {"ganlib.objectives.gan"}),
    ("from ganlib import train, GAN", {"ganlib.train", "ganlib"}),
    ("import ganlib.step", {"ganlib.step"}),
])
def test_the_reader_of_imports_sees_every_way_to_write_one(tmp_path, source, expected):
    file = tmp_path / "ganlib" / "live" / "module.py"
    file.parent.mkdir(parents=True)
    file.write_text(source)
    if source == "from . import data":
        file = file.rename(tmp_path / "ganlib" / "module.py")
    assert set(imported_by(file, package=tmp_path / "ganlib")) == expected


def test_import_ganlib_brings_in_no_plots_widgets_or_exporters():
    """They come when first asked for: `ganlib.plots`, `ganlib.Playground`."""
    heavy = ("matplotlib", "ipywidgets", "anywidget", "traitlets", "IPython", "onnx", "onnxruntime", "onnxscript",
             "sklearn", "scipy", "torchvision")
    script = f"import sys, ganlib; print([m for m in {heavy} if m in sys.modules])"
    found = subprocess.check_output([sys.executable, "-c", script], text=True, cwd=PACKAGE.parent)
    assert found.strip() == "[]"


def test_everything_that_ganlib_offers_is_there():
    for offered in ganlib.__all__:
        assert getattr(ganlib, offered) is not None
    with pytest.raises(AttributeError, match="module 'ganlib' has no attribute 'nothing'"):
        getattr(ganlib, "nothing")  # noqa: B009, the name is meant to fail
