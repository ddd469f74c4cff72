"""What readers take away from the site: every notebook to run elsewhere, the same as a Python file, and ganlib's wheel.

    build/handouts/01_gan.ipynb                      as stored, and reads without the site's Markdown extensions
    build/handouts/01_gan_exercises.ipynb            without solutions and outputs; at its end a cell to hand it in
    build/handouts/01_gan.py                         either of them as a Python file
    build/handouts/ganlib-0.1.0-py3-none-any.whl

Where SITE_ADDRESS says where the site will be (the publishing workflow knows it), each notebook begins with a cell that
installs the wheel from there; links to the book's other pages lead there too. Nothing of it is written down anywhere else.
"""
import hashlib
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import nbformat
from nbconvert import PythonExporter
from nbformat.v4 import new_code_cell, new_markdown_cell

ROOT = Path(__file__).resolve().parents[2]
CHAPTERS = ROOT / "chapters"
TARGET = ROOT / "build" / "handouts"

# ot: what Colab does not have. --no-deps: torch, numpy and IPython stay as they are.
INSTALL = """# Only where ganlib is missing, as on Colab: installs it, and leaves every other package as it is.
import importlib.util

wanted = {{"ganlib": "{wheel}", "ot": "POT"}}
missing = [source for name, source in wanted.items() if importlib.util.find_spec(name) is None]
if missing:
    %pip install --quiet --no-deps {{" ".join(missing)}}"""
HAND_IN = "## Hand in\n\nPut your name in. The cell writes a file that says which answers passed, and nothing else."
FENCE = re.compile(r"^(:{3,}|`{3,})(?:\{([\w:]+)\}[ \t]*(.*))?$")
NAMES = {"prf:theorem": "Theorem", "prf:definition": "Definition", "prf:algorithm": "Algorithm", "prf:lemma": "Lemma",
         "prf:proposition": "Proposition", "prf:remark": "Remark", "prf:example": "Example", "prf:corollary": "Corollary"}


def plain(text, address=""):
    """Markdown of a chapter as any notebook program shows it; links to pages of the book lead to `address`."""
    lines, open_fences = [], []
    for line in text.split("\n"):
        fence = FENCE.match(line)
        if fence and open_fences and fence[1] == open_fences[-1][0] and not fence[2]:
            lines.append(open_fences.pop()[1])
        elif fence and fence[2] == "dropdown":
            open_fences.append((fence[1], "\n</details>"))
            lines.append(f"<details><summary>{fence[3]}</summary>\n")
        elif fence and fence[2]:
            open_fences.append((fence[1], ""))
            lines.append(f"**{NAMES.get(fence[2], fence[2].capitalize())}.** *{fence[3]}*\n" if fence[3]
                         else f"**{NAMES.get(fence[2], fence[2].capitalize())}.**\n")
        elif not (open_fences and re.fullmatch(r":(label|class|open|name):.*", line)):
            lines.append(line)
    text = "\n".join(lines)
    text = re.sub(r"\{cite:[tp]\}`([\w,]+)`", rf"[\1]({address}references.html)" if address else r"\1", text)
    text = re.sub(r"\{prf:ref\}`[\w-]+`", "above", text)
    text = re.sub(r"\{[\w:]+\}`([^`<]+?)(?: <[^`]*>)?`", r"\1", text)

    def page(link):
        where = ("chapters/" + link[2]).replace("chapters/../", "")
        return f"[{link[1]}]({address}{where}.html{link[3] or ''})" if address else link[1]
    return re.sub(r"\[([^\]]+)\]\(((?:\.\./)?[\w/]+)\.(?:md|ipynb)(#[\w-]+)?\)", page, text)


def for_students(notebook):
    """The notebook without solutions and outputs, and with a last cell that writes what the checks said."""
    found = notebook.copy()
    found.cells = [cell for cell in notebook.cells if "solution" not in cell.metadata.get("tags", [])]
    for cell in found.cells:
        if cell.cell_type == "code":
            cell.outputs, cell.execution_count = [], None
    found.cells += [new_markdown_cell(HAND_IN, id="hand-in"), new_code_cell('five_critics.report("Your Name")', id="report")]
    return found


def handout(path, address="", wheel=""):
    """The notebook that readers get of the chapter or the exercises at `path`."""
    notebook = nbformat.read(path, as_version=4)
    if path.stem.endswith("_exercises"):
        notebook = for_students(notebook)
    for cell in notebook.cells:
        if cell.cell_type == "markdown":
            cell.source = plain(cell.source, address)
    if address:
        source = INSTALL.format(wheel=f"{address}handouts/{wheel}")
        notebook.cells.insert(1, new_code_cell(source, id="install", metadata={"tags": ["install"]}))
    notebook.metadata |= {"accelerator": "GPU", "colab": {"gpuType": "T4", "provenance": []}}
    return notebook


def as_python(notebook):
    """The same as a Python file; the cell that installs is left out, as it is IPython's own language."""
    notebook = notebook.copy()
    notebook.cells = [cell for cell in notebook.cells if "install" not in cell.metadata.get("tags", [])]
    return PythonExporter(exclude_input_prompt=True).from_notebook_node(notebook)[0]


def make_wheel(target):
    """Build ganlib's wheel into `target`; returns its file name."""
    with tempfile.TemporaryDirectory() as folder:
        # From a copy: setuptools would leave its own folder `build` beside ours.
        copy = Path(folder, "source")
        for package in ("ganlib", "five_critics"):
            shutil.copytree(ROOT / package, copy / package, ignore=shutil.ignore_patterns("__pycache__"))
        for name in ("pyproject.toml", "README.md", "LICENSE"):
            shutil.copy(ROOT / name, copy)
        command = [sys.executable, "-m", "pip", "wheel", str(copy), "--no-deps", "--no-build-isolation", "--no-index",
                   "--quiet", "--disable-pip-version-check", "--wheel-dir", folder]
        subprocess.run(command, check=True)
        [wheel] = Path(folder).glob("*.whl")
        shutil.move(wheel, target / wheel.name)
    return wheel.name


def hashed(wheel):
    """The wheel's name with its hash, which pip compares with what it gets from an address."""
    return f"{wheel.name}#sha256={hashlib.sha256(wheel.read_bytes()).hexdigest()}"


def make(target, address=""):
    """Write every handout into the folder `target`, which then holds nothing else."""
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir(parents=True)
    wheel = hashed(target / make_wheel(target))
    for path in sorted(CHAPTERS.glob("*.ipynb")):
        notebook = handout(path, address, wheel)
        nbformat.write(notebook, target / path.name)
        (target / path.with_suffix(".py").name).write_text(as_python(notebook), encoding="utf-8")


if __name__ == "__main__":
    site = os.environ.get("SITE_ADDRESS", "").strip()
    make(TARGET, site.rstrip("/") + "/" if site else "")
