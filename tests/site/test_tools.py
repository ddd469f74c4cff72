"""The commands in tools/ that others rely on: what they write, and what they leave alone."""

import base64
import urllib.error
import urllib.request
from pathlib import Path

import formulas
import gather_site
import lazy_pictures
import nbformat
import pytest
import refresh
import repository_links
import serve
import used_rules
from nbformat.v4 import new_code_cell, new_notebook


def notebook_file(folder, *sources):
    path = folder / "some.ipynb"
    nbformat.write(new_notebook(cells=[new_code_cell(source) for source in sources]), path)
    return path


def test_refresh_stores_outputs_and_the_same_twice(tmp_path):
    """But for the seconds that it took, which a busy machine makes more."""
    path = notebook_file(tmp_path, "x = 2", "print('a')\nprint('b')", "x + 1")
    refresh.refresh(path)
    notebook = nbformat.read(path, as_version=4)
    assert [cell.execution_count for cell in notebook.cells] == [1, 2, 3]
    assert notebook.cells[1].outputs[0].text == "a\nb\n"
    assert notebook.cells[2].outputs[0].data == {"text/plain": "3"}
    assert "execution" not in notebook.cells[0].metadata
    refresh.refresh(path)
    again = nbformat.read(path, as_version=4)
    assert notebook.metadata.pop("seconds") and again.metadata.pop("seconds") and again == notebook
    assert [file.name for file in tmp_path.iterdir()] == ["some.ipynb"]


@pytest.mark.parametrize(
    ("source", "complaint"),
    [
        ("1 / 0", r"code cell 2 \(1 / 0\) failed: (?s:.)*ZeroDivisionError"),
        ("import warnings; warnings.warn('careful')", r"code cell 2 .* wrote to stderr: .*careful"),
        ("import ipywidgets\nipywidgets.IntSlider()", r"code cell 2 .* shows a widget without a stored figure"),
    ],
)
def test_refresh_leaves_the_file_and_names_the_cell(tmp_path, source, complaint):
    path = notebook_file(tmp_path, "x = 2", source)
    before = path.read_bytes()
    with pytest.raises(refresh.NotRefreshed, match=complaint):
        refresh.refresh(path)
    assert path.read_bytes() == before
    assert [file.name for file in tmp_path.iterdir()] == ["some.ipynb"]


def test_refresh_shows_no_progress_bar(tmp_path):
    path = notebook_file(tmp_path, "from tqdm.auto import tqdm\nfor i in tqdm(range(3)): pass")
    refresh.refresh(path)
    assert nbformat.read(path, as_version=4).cells[0].outputs == []


def test_gather_copies_what_changed_and_removes_what_is_gone(tmp_path):
    target = tmp_path / "site"
    a, b = Path("live/a.js"), Path("b.js")
    files = {a: tmp_path / "a.js", b: tmp_path / "b.js"}
    for path, file in files.items():
        file.write_text(f"old {path}")
    assert gather_site.gather(files, target) == ([a, b], [])
    assert gather_site.gather(files, target) == ([], [])
    files[a].write_text("new")
    assert gather_site.gather({a: files[a]}, target) == ([a], [b])
    assert (target / a).read_text() == "new"
    assert not (target / b).exists()


def test_a_rule_stays_if_its_classes_and_ids_are_on_a_page_or_in_a_script(tmp_path):
    (tmp_path / "a.html").write_text('<div class="b wide" id="top">gone</div>')
    (tmp_path / "a.js").write_text('el.classList.add("c-d")')
    used = used_rules.used_names(tmp_path)
    sheet = """p, .b > p {x: "a, .gone {"} .gone, #top, .b.gone {y: 1} .c-d:not(.gone, .b) {z: 2}
        @media print {.gone {y: 1}} @media screen {.wide, .gone {y: 1}} @font-face {font-family: "gone"} #gone {y: 1}"""
    assert "".join(used_rules.used_rules(sheet, used).split()) == "".join("""p, .b > p {x: "a, .gone {"} #top {y: 1}
        .c-d:not(.gone, .b) {z: 2} @media screen {.wide {y: 1}} @font-face {font-family: "gone"}""".split())


def test_a_lazy_picture_becomes_a_file_and_all_else_stays():
    picture, shown = "data:image/png;base64,AAEC", {}
    lazy, at_once = f'<img alt="a &gt; b" loading="lazy" src="{picture}">', f'<img src="{picture}">'
    linked = '<img loading="lazy" src="../_images/a.png">'

    def keep(name, content):
        shown[name] = content
        return f"../files/{name}"
    body = lazy_pictures.taken_out(f"<p>{lazy}{at_once}{linked}{lazy}</p>", keep)
    (name, content), = shown.items()
    assert name.endswith(".png") and content == bytes(range(3))
    asked = lazy.replace(picture, f"../files/{name}")
    assert body == f"<p>{asked}{at_once}{linked}{asked}</p>"


def test_a_stored_figure_says_its_size_and_waits_unless_it_is_the_first():
    header = base64.b64encode(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x03\0\0\0\x05\x08\x06\0\0").decode()
    widget = f'<live-widget module="a.js"><img class="x" src="data:image/png;base64,{header}"></live-widget>'
    first, second = (f'width="3" height="5" class="x" src="data:image/png;base64,{header}"' for _ in range(2))
    assert lazy_pictures.marked(f"{widget}{widget}") == (
        f'<live-widget module="a.js"><img {first}></live-widget>'
        f'<live-widget module="a.js"><img loading="lazy" {second}></live-widget>')


def test_a_formula_may_break_between_its_parts_and_a_wrong_one_is_told():
    assert formulas.typeset("a + b = c", False).count("<wbr>") == 2
    assert "<wbr>" not in formulas.typeset(r"\frac{a + b}{c}", False)
    assert "<math" in formulas.typeset(r"\begin{aligned} a &= b \\ &= c \end{aligned}", True)
    with pytest.raises(ValueError, match="frca"):
        formulas.typeset(r"\frca{a}{b}", False)


def fetch(address):
    with urllib.request.urlopen(address) as answer:
        return answer.headers.get_content_type(), answer.read()


def test_serve_gives_modules_their_type_and_nothing_outside_the_prefix(tmp_path):
    for name in ("a.mjs", "a.wasm", "a.js"):
        (tmp_path / name).write_text("x")
    with serve.served(tmp_path, prefix="/some/prefix/") as address:
        assert address.startswith("http://127.0.0.1:") and address.endswith("/some/prefix/")
        assert fetch(address + "a.mjs?v=1") == ("text/javascript", b"x")
        assert fetch(address + "a.js") == ("text/javascript", b"x")
        assert fetch(address + "a.wasm") == ("application/wasm", b"x")
        with pytest.raises(urllib.error.HTTPError, match="404"):
            fetch(address.replace("/some/prefix/", "/a.js"))


@pytest.mark.parametrize(
    ("remote", "address"),
    [
        ("git@github.com:owner/name.git", "https://github.com/owner/name"),
        ("ssh://git@gitlab.example.org:2222/group/sub/name.git", "https://gitlab.example.org/group/sub/name"),
        ("https://user:secret@github.com/owner/name.git", "https://github.com/owner/name"),
        ("https://example.org/owner/name", None),
        ("/srv/github/name.git", None),
        ("", None),
    ],
)
def test_web_address_of_a_remote(remote, address):
    assert repository_links.web_address(remote) == address


def test_repository_from_ci_before_the_remote():
    github = {"GITHUB_SERVER_URL": "https://github.com", "GITHUB_REPOSITORY": "fork/name"}
    assert repository_links.repository(github)[0] == "https://github.com/fork/name"
    gitlab = {"CI_PROJECT_URL": "https://gitlab.com/fork/name", "CI_DEFAULT_BRANCH": "trunk"}
    assert repository_links.repository(gitlab) == ("https://gitlab.com/fork/name", "trunk")
