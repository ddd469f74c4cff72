"""A Sphinx extension for the API reference, which autodoc makes of the docstrings.

The packages are imported from the repository, with torch and all else that the site's environment lacks mocked
(`autodoc_mock_imports` of _config.yml). Docstrings are plain text with code in backticks and Google's sections; here they
become reST. To a dataclass's comes a table of its hyperparameters, with all that is declared of them.
"""

import ast
import dataclasses
import inspect
import os
import re
import sys
import textwrap
from pathlib import Path

from docutils import nodes
from repository_links import repository, source_address

ROOT = Path(__file__).resolve().parents[2]
MARKS = re.compile(r'`(?P<code>[^`]+)`|"(?P<word>[a-z][\w.]*)"|arXiv (?P<paper>\d{4}\.\d{4,5})|\*(?P<stress>\w+)\*|[\\*_|]'
                   r"|(?P<sign>->|<-|(?<![^\s([{,=|*/^])-(?=[\w(|∞])|(?<=\S )-(?= ))")
SIGNS = {"->": "→", "<-": "←", "-": "−"}  # as a book prints them: no line ends inside an arrow or after a minus
SECTIONS = {"Args": "Arguments", "Attributes": "Attributes", "Returns": "Returns", "Raises": "Raises"}
NAME = re.compile(r"[A-Za-z_]\w*(\.\w+)*")


def marked(text, arguments=()):
    """Plain text as reST: code becomes a link if it is a name of ours, and other signs are shown as they are."""
    def mark(found):
        if code := found["code"]:
            return link(code) if NAME.fullmatch(code) and code not in arguments else f"``{code}``"
        if found["word"]:  # a value to type, not a title: no bent quotes
            return f"``{found[0]}``"
        if paper := found["paper"]:
            return f"`{found[0]} <https://arxiv.org/abs/{paper}>`__"
        return SIGNS[found["sign"]] if found["sign"] else found[0] if found["stress"] else f"\\{found[0]}"
    return MARKS.sub(mark, text)


def link(name):
    """Code that Sphinx links to its description: a class is known everywhere, other names where they are at home."""
    front_door = name[0].isupper() and name.partition(".")[0] in sys.modules["ganlib"].__all__
    return f":py:obj:`{name} <ganlib.{name}>`" if front_door else f":py:obj:`{name}`"


def class_link(kind):
    home = "ganlib" if kind.__name__ in sys.modules["ganlib"].__all__ else kind.__module__
    return f":py:obj:`{kind.__name__} <{home}.{kind.__name__}>`"


def unknown_name(app, env, node, shown):
    """What stands in backticks and has no description, as simple code."""
    return nodes.literal("", shown.astext()) if node["reftype"] == "obj" else None


def blocks(text, arguments):
    """A docstring's paragraphs as reST: sections are fields, indented paragraphs are code, sessions stay as they are."""
    for block in re.split(r"\n\s*\n", text):
        title, _, body = block.partition(":\n")
        if block.startswith("    "):
            yield f".. code-block:: {language(block)}\n\n{block}"
        elif block.startswith(">>>"):
            yield block
        elif title in SECTIONS:
            yield f":{SECTIONS[title]}:\n" + marked(body if title == "Returns" else listed(body), arguments)
        else:
            yield marked(block, arguments)


def language(example):
    try:
        ast.parse(textwrap.dedent(example))
    except SyntaxError:
        return "text"
    return "python"


def listed(body):
    """The items of a section as a list, each name as code."""
    def item(names):
        return "    - " + ", ".join(f"`{name}`" for name in names[1].split(", "))
    return re.sub(r"^ {8}", " " * 6, re.sub(r"^ {4}(\S[^:\n]*)", item, body, flags=re.MULTILINE), flags=re.MULTILINE)


def argument_names(found):
    """The parameters of a function, or of a class and its methods."""
    functions = filter(inspect.isfunction, vars(found).values() if inspect.isclass(found) else [found])
    return {name for function in functions for name in inspect.signature(function).parameters}


def from_plain_text(app, what, name, found, options, lines):
    """A docstring as reST, and what else is said of a class."""
    app.env.note_dependency(__file__)
    made = "\n\n".join(blocks("\n".join(lines), argument_names(found)))
    if what == "class":
        made += "\n\n" + "\n".join(table(found) if dataclasses.is_dataclass(found) else [])
        made += "".join(f"\n\nBase: {class_link(base)}" for base in found.__bases__ if base.__module__.startswith("ganlib"))
    lines[:] = [*made.split("\n"), ""]


def allowed(what):
    """The range of a declaration, in the words of `ganlib.hyperparameters`."""
    if hasattr(what, "options"):
        return ", ".join(f'``"{option}"``' for option in what.options)
    if not hasattr(what, "low"):
        return "a text"
    hard = "" if what.allowed in ("", f" from {what.low:g} to {what.high:g}") else f"; allowed{what.allowed}"
    return f"{'whole, ' if what.integer else ''}{what.low:g} to {what.high:g}{', log scale' if what.log else ''}{hard}"


def table(owner):
    """The hyperparameters of a dataclass, its own before its bases'."""
    rows = []
    for field in sorted(dataclasses.fields(owner), key=lambda field: hasattr(owner.__base__, field.name)):
        if what := field.metadata.get("hyper"):
            said = getattr(what, "symbol", ""), allowed(what), marked(what.doc)
        elif dataclasses.is_dataclass(field.default):
            said = "", class_link(field.type), f"its numbers are those of {class_link(type(field.default))}"
        else:
            continue
        rows.append([f"``{field.name}``", said[0], "``" + repr(field.default).replace("'", '"') + "``", *said[1:]])
    kept = [column for column in range(5) if any(row[column] for row in rows)]
    lines = [f"   {' ' if column else '*'} - {row[column]}"
             for row in [["Name", "Symbol", "Default", "Range", "Meaning"], *rows] for column in kept]
    return [".. list-table::", "   :header-rows: 1", "", *lines] if rows else []


def signature(app, what, name, found, options, arguments, returned):
    """The parameters of a dataclass, with their defaults, and of a class whose base is mocked: autodoc finds neither."""
    if what != "class":
        return None
    if not dataclasses.is_dataclass(found):
        own = inspect.signature(found.__init__)
        mocked = arguments == "(*args, **kwargs)"
        return (str(own.replace(parameters=[*own.parameters.values()][1:])), None) if mocked else None
    shown = []
    for field in dataclasses.fields(found):
        default = field.default if field.default_factory is dataclasses.MISSING else field.default_factory()
        shown.append(field.name if default is dataclasses.MISSING else f"{field.name}={default!r}")
    return f"({', '.join(shown)})", None


def left_out(app, what, name, found, skipped, options):
    """Whether a member is left out: a documented __call__ is not, the docstrings that Python gives fields are."""
    if name == "__call__" and found.__doc__:
        return False
    return True if type(found).__name__ == "_tuplegetter" else None


def source(found, module, path):
    """The page of the lines that define `path` of an imported module; `found` as `repository` gives it."""
    defined = sys.modules[module]
    for name in path.split("."):
        defined = getattr(defined, name)
    defined = inspect.unwrap(getattr(defined, "fget", defined))
    lines, first = inspect.getsourcelines(defined)
    file = Path(inspect.getsourcefile(defined)).relative_to(ROOT)
    return source_address(found, file.as_posix(), first, first + len(lines) - 1)


def setup(app):
    sys.path.insert(0, str(ROOT))
    if found := repository(os.environ):
        app.setup_extension("sphinx.ext.linkcode")
        app.config.linkcode_resolve = lambda domain, info: source(found, info["module"], info["fullname"])
    app.connect("autodoc-process-docstring", from_plain_text)
    app.connect("autodoc-process-signature", signature)
    app.connect("autodoc-skip-member", left_out)
    app.connect("missing-reference", unknown_name)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
