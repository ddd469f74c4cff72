"""What readers take away: notebooks for students and for Colab, Python files, the wheel, and the line that links to them."""
import contextlib
import io
import json
import re
import subprocess
import sys
import zipfile
from pathlib import Path
from types import SimpleNamespace

import handouts
import nbformat
import pytest
import refresh
import take_away
from IPython.core.inputtransformer2 import TransformerManager
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook
from sphinx.errors import ConfigError

from five_critics.checking import SEEN

ADDRESS = "https://example.org/book/"
NOTEBOOKS = sorted(refresh.CHAPTERS.glob("*.ipynb"))
EXERCISES = [path for path in NOTEBOOKS if path.stem.endswith("_exercises")]
by_name = pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)


def code(notebook):
    return [cell for cell in notebook.cells if cell.cell_type == "code"]


def tracked(folder):
    """The files of the repository below a folder."""
    command = ["git", "ls-files", folder]
    return subprocess.run(command, capture_output=True, text=True, cwd=handouts.ROOT, check=True).stdout.split()


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    folder = tmp_path_factory.mktemp("wheel")
    return folder / handouts.make_wheel(folder)


class TestStudentNotebooks:
    @pytest.mark.parametrize("path", EXERCISES, ids=lambda path: path.stem)
    def test_nothing_is_missing_but_the_solutions(self, path):
        source, made = nbformat.read(path, as_version=4), handouts.handout(path)
        solved = [cell for cell in source.cells if "solution" in cell.metadata.get("tags", [])]
        assert len(solved) >= 6
        assert [cell.id for cell in made.cells[:-2]] == [cell.id for cell in source.cells if cell not in solved]
        assert not any(cell.outputs or cell.execution_count for cell in code(made))
        text = nbformat.writes(made)
        for cell in solved:
            assert "end of solution" not in text
            assert json.dumps(cell.source)[1:-1] not in text

    @pytest.mark.parametrize("path", EXERCISES, ids=lambda path: path.stem)
    def test_runs_as_handed_out_and_no_check_passes(self, path, tmp_path, monkeypatch):
        monkeypatch.chdir(tmp_path)
        SEEN.clear()
        namespace = {}
        with contextlib.redirect_stdout(io.StringIO()):
            for cell in code(handouts.handout(path)):
                exec(cell.source, namespace)
        checks = [cell for cell in code(nbformat.read(path, as_version=4)) if "check" in cell.metadata.get("tags", [])]
        [report] = tmp_path.glob("*.results.json")
        statuses = json.loads(report.read_text())["exercises"]
        assert len(statuses) == len(checks)
        assert set(statuses.values()) <= {"not answered", "wrong"}
        SEEN.clear()


class TestReadsWithoutTheSite:
    @by_name
    def test_no_directive_or_role_is_left(self, path):
        for cell in handouts.handout(path, ADDRESS, "w.whl").cells:
            if cell.cell_type == "markdown":
                assert not re.search(r"^(:{3,}|`{3,}\{)|\{[\w:]+\}`|^:(label|name|class):", cell.source, re.M), cell.source
                assert cell.source.count("<details") == cell.source.count("</details>")
                assert not re.search(r"\]\([^)#:]*\.(md|ipynb)[#)]", cell.source), cell.source

    def test_each_kind_once(self):
        text = "\n".join([
            "::::{prf:theorem} Of something", ":label: thm-x", "", "It holds.", "", ":::{dropdown} Proof",
            "By {cite:t}`a2014`.", ":::", "::::",
            "{term}`EM` and {term}`its dual <dual>`, {prf:ref}`thm-x`, [there](../glossary.md#dual),",
            "[here](02_wgan.ipynb), [below](#fig-x), [far](https://example.com/a.md)", "```python", "x = ':::'", "```"])
        assert handouts.plain(text, ADDRESS) == "\n".join([
            "**Theorem.** *Of something*", "", "", "It holds.", "", "<details><summary>Proof</summary>", "",
            f"By [a2014]({ADDRESS}references.html).", "", "</details>", "",
            f"EM and its dual, above, [there]({ADDRESS}glossary.html#dual),",
            f"[here]({ADDRESS}chapters/02_wgan.html), [below](#fig-x), [far](https://example.com/a.md)", "```python",
            "x = ':::'", "```"])
        assert "[there]" not in handouts.plain(text) and "there," in handouts.plain(text)

    @by_name
    def test_python_files_are_python(self, path):
        text = handouts.as_python(handouts.handout(path, ADDRESS, "w.whl"))
        compile(text, path.stem, "exec")
        assert "get_ipython" not in text and re.search("^import (five_critics|ganlib)$", text, re.M)


class TestInstalling:
    @by_name
    def test_first_cell_installs_from_the_site_and_only_there(self, path):
        first, *others = code(handouts.handout(path, ADDRESS, "ganlib-1-py3-none-any.whl"))
        assert f'"{ADDRESS}handouts/ganlib-1-py3-none-any.whl"' in first.source
        assert "--no-deps" in first.source
        assert not any("pip install" in cell.source for cell in others)
        local = handouts.handout(path)
        assert "pip install" not in nbformat.writes(local)
        assert [cell.id for cell in local.cells] == [cell.id for cell in handouts.handout(path, ADDRESS, "w").cells
                                                     if cell.id != "install"]

    def run(self, monkeypatch, absent):
        """What the cell asks pip for, where the modules `absent` are missing."""
        import importlib.util
        real, asked = importlib.util.find_spec, []
        monkeypatch.setattr(importlib.util, "find_spec", lambda name: None if name in absent else real(name))
        source = TransformerManager().transform_cell(handouts.INSTALL.format(wheel="W"))
        names = {}
        shell = SimpleNamespace(run_line_magic=lambda magic, line: asked.append((magic, line, list(names["missing"]))))
        names["get_ipython"] = lambda: shell
        exec(source, names)
        return asked

    def test_where_ganlib_is_the_cell_does_nothing(self, monkeypatch):
        assert self.run(monkeypatch, absent=()) == []

    def test_where_it_is_missing_only_the_missing_are_asked_for(self, monkeypatch):
        [(magic, line, missing)] = self.run(monkeypatch, absent=("ganlib",))
        assert magic == "pip" and line.startswith("install --quiet --no-deps ") and missing == ["W"]
        [(_, _, missing)] = self.run(monkeypatch, absent=("ganlib", "ot"))
        assert missing == ["W", "POT"]


class TestWheel:
    def test_holds_the_whole_package(self, wheel):
        wanted = {*tracked("ganlib"), *tracked("five_critics")}
        assert wanted <= set(zipfile.ZipFile(wheel).namelist())

    def test_works_from_an_empty_folder(self, wheel, tmp_path):
        packages, empty = tmp_path / "packages", tmp_path / "empty"
        empty.mkdir()
        install = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--no-index", "--target", packages,
                   f"{wheel.parent.as_uri()}/{handouts.hashed(wheel)}"]
        subprocess.run(install, check=True)
        program = "\n".join([
            "import five_critics, ganlib; print(ganlib.__file__)", "five_critics.check('gan.1', None)",
            "run = ganlib.train(ganlib.GAN.on_points(), 'ring', steps=2, progress=False)",
            "ganlib.Playground(ganlib.GAN()); print(five_critics.results.load('speed')['command'])"])
        done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, cwd=empty,
                              env={"PYTHONPATH": str(packages), "PATH": "/usr/bin:/bin", "HOME": str(tmp_path)})
        assert done.returncode == 0, done.stderr
        where, said, command = done.stdout.splitlines()
        assert Path(where).is_relative_to(packages)
        assert said.startswith("gan.1 is not answered yet") and command.startswith("python ")


class TestLine:
    GITHUB = {"SITE_ADDRESS": ADDRESS, "GITHUB_REPOSITORY": "ada/book"}

    def test_a_published_site_opens_its_own_forks_notebooks_in_colab(self):
        line = take_away.links("02_wgan", self.GITHUB)
        assert "https://colab.research.google.com/github/ada/book/blob/handouts/02_wgan.ipynb" in line

    @pytest.mark.parametrize("environment", [{}, {"GITHUB_REPOSITORY": "ada/book"},
                                             {"SITE_ADDRESS": ADDRESS, "CI_PROJECT_URL": "https://gitlab.com/ada/book"}])
    def test_colab_is_left_out_where_it_would_find_nothing(self, environment):
        line = take_away.links("02_wgan", environment)
        assert "colab" not in line and "../handouts/02_wgan.ipynb" in line and "../handouts/02_wgan.py" in line

    @pytest.mark.parametrize(("seconds", "words"), [
        ({"cpu": 20}, "This notebook runs in less than a minute on two CPU cores."),
        ({"cpu": 80, "t4": 130}, "This notebook runs in about a minute on two CPU cores, in about 2 minutes on a T4."),
        ({}, "")])
    def test_times(self, seconds, words):
        assert take_away.running_time({"seconds": seconds}) == words

    def read(self, solutions, monkeypatch, **metadata):
        monkeypatch.delenv("SITE_ADDRESS", raising=False)
        solution = new_code_cell("b", metadata={"tags": ["solution"]})
        cells = [new_markdown_cell("# Title\n\nThe question."), new_code_cell("a"), solution]
        source = [nbformat.writes(new_notebook(cells=cells, metadata=metadata))]
        app = SimpleNamespace(config=SimpleNamespace(exercise_solutions=solutions),
                              env=SimpleNamespace(doc2path=lambda name: name + ".ipynb"))
        take_away.on_source_read(app, "chapters/x", source)
        return [cell.source for cell in nbformat.reads(source[0], as_version=4).cells]

    def test_solutions_are_folded_or_left_out(self, monkeypatch):
        first, *rest = self.read("folded", monkeypatch)
        title, line, question = first.split("\n\n")
        assert title == "# Title" and question == "The question." and rest == ["a", "b"]
        assert "handouts/x.ipynb" in line
        assert "runs in" not in first
        assert "runs in less than a minute" in self.read("folded", monkeypatch, seconds={"cpu": 9})[-1]
        assert self.read("left out", monkeypatch)[1:] == ["a"]

    def test_other_words_are_refused(self):
        with pytest.raises(ConfigError, match="exercise_solutions = 'hidden': expected 'folded' or 'left out'"):
            take_away.check(None, SimpleNamespace(exercise_solutions="hidden"))


def test_no_address_of_a_site_or_of_colabs_copy_is_written_down():
    for name in tracked("."):
        if Path(name).suffix in {".md", ".ipynb", ".yml", ".toml", ".cff"}:
            assert not re.search(r"\w\.github\.io/|colab\.research\.google\.com/github/\w",
                                 (handouts.ROOT / name).read_text(encoding="utf-8")), name


@pytest.mark.parametrize(("known", "took", "kept"), [(None, 42, 40), (40, 47, 40), (40, 61, 60), (40, 12, 10), (None, 1, 5)])
def test_time_of_a_refresh_is_kept_unless_it_changed(known, took, kept):
    notebook = new_notebook(metadata={"seconds": {"cpu": known, "t4": 7}} if known else {})
    refresh.note_time(notebook, took)
    assert notebook.metadata.seconds["cpu"] == kept
    assert notebook.metadata.seconds.get("t4") == (7 if known else None)
