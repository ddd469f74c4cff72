"""Writes the pages of the API reference from ganlib's docstrings: `python tools/api_reference.py [FOLDER]`, else `api/`.

The pages are those that `_toc.yml` lists below `api/`: an index, and one for each room of ganlib. The source is read, not
imported, so neither torch nor ganlib need be installed. Only pages that changed are written, and others are removed.
"""

import builtins
import os
import sys
from pathlib import Path

import api_names
import repository_links
import yaml
from api_fields import declaration, default_of, field_table, fields
from api_names import NoPages
from docstring_markdown import first_sentence, inline, markdown

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "api"
INTRODUCTION = """\
What is in `ganlib`, the package that the chapters share, made from the source's own docstrings. The pages are in the order
in which a reader meets things. In a shape, `...` and `models` stand for axes that need not be there; with them, many are
computed at once."""


def signature(found):
    """What stands between a function's or class's parentheses, and the parentheses."""
    if found.is_class and (declared := fields(found)):
        defaults = {name: repr(what["default"]) if (what := declaration(field)) else default_of(field)
                    for name, field in declared.items()}
        return "(" + ", ".join(f"{name}={value}" if value else name for name, value in defaults.items()) + ")"
    stars = {"variadic positional": "*", "variadic keyword": "**"}
    parts = []
    for parameter in found.parameters:
        kind = parameter.kind.value
        if parameter.name == "self":
            continue
        if kind == "keyword-only" and not any(part.startswith("*") for part in parts):
            parts.append("*")
        typed = f": {parameter.annotation}" if parameter.annotation is not None else ""
        default = f"={parameter.default}" if parameter.default is not None and kind not in stars else ""
        parts.append(stars.get(kind, "") + parameter.name + typed + default)
    returned = f" -> {found.returns}" if found.is_function and found.returns is not None else ""
    return f"({', '.join(parts)}){returned}"


def directive(found):
    """Which of Sphinx's Python directives describes an object."""
    if found.is_class:
        bases = [getattr(builtins, str(base), None) for cls in (found, *found.mro()) for base in cls.bases]
        errors = [base for base in bases if isinstance(base, type) and issubclass(base, BaseException)]
        return "py:exception" if errors else "py:class"
    if found.is_attribute:
        return "py:property"
    return "py:method" if found.parent.is_class else "py:function"


class Writer:
    """Objects and pages as Markdown.

    `links`: `api_names.Links`; `repository`: (address, branch) or None, as `repository_links.repository` gives it
    """

    def __init__(self, links, repository):
        self.links, self.repository = links, repository

    def described(self, found):
        """A function, class, method or property: its signature, what its docstring says, its fields and its members."""
        link, is_member = self.links.scope(found), found.parent.is_class
        colons = ":" * (4 if is_member else 5)
        head = [f"{colons}{{{directive(found)}}} {found.name}{'' if found.is_attribute else signature(found)}"]
        if not is_member:
            head.append(f":module: {self.links.paths[found.path].rpartition('.')[0]}")
        text, lists = markdown(found.docstring, link, api_names.argument_names(found))
        parts = [text]
        if found.is_class and fields(found):
            lists.pop("Attributes", None)  # they are in the table
            parts.append(field_table(found, link))
        parts += ["\n".join(lists.values()), *self.remarks(found)]
        parts += [self.described(member) for member in api_names.members(found)] if found.is_class else []
        return "\n".join(head) + "\n\n" + "\n\n".join(part for part in parts if part) + f"\n{colons}"

    def remarks(self, found):
        """A last line: a class's bases, and a link to the source where the code host is known."""
        said = []
        if found.is_class and found.bases:
            said.append("Base: " + ", ".join(self.links.scope(found)(str(base)) for base in found.bases))
        path = found.relative_package_filepath.as_posix()
        address = repository_links.source_address(self.repository, path, found.lineno, found.endlineno)
        if address and not found.parent.is_class:
            said.append(f"[Source: {path}, line {found.lineno}]({address})")
        return [" · ".join(said)] if said else []

    def page(self, room):
        """A room: what its docstring says, then a part for each of its files, or for its only one."""
        parts = [f"# {room.module.path}", *self.introduction(room.module)]
        for section in room.sections:
            if section.module is not room.module:
                parts += [f"## {title(section)}", *self.introduction(section.module)]
            parts += [self.described(found) for found in section.objects]
        return "\n\n".join(parts) + "\n"

    def introduction(self, module):
        text, lists = markdown(module.docstring, self.links.scope(module))
        return [part for part in (text, *lists.values()) if part]

    def index(self, rooms):
        """The first page: every room with the names in it."""
        parts = ["# API reference", INTRODUCTION]
        for room in rooms:
            paths = [self.links.paths[found.path] for section in room.sections for found in section.objects]
            names = ", ".join(f"{{py:obj}}`{shorter(path, room)} <{path}>`" for path in paths)
            sentence = inline(first_sentence(room.module.docstring), self.links.scope(room.module))
            parts.append(f"[{room.module.path}]({room.name}.md)\n: {sentence}\n\n  {names}")
        return "\n\n".join(parts) + "\n"


def title(section):
    """Of a part of a page: its objective's name, else its module's."""
    objectives = [found.name for found in section.objects if api_names.is_objective(found)]
    return objectives[0] if objectives else section.module.name.replace("_", " ").capitalize()


def shorter(path, room):
    return path.removeprefix(room.module.path + ".").removeprefix("ganlib.")


def listed(part):
    """The rooms that have a page, in the order of `_toc.yml` or a part of it."""
    found = []
    if isinstance(part, dict) and str(part.get("file")).startswith("api/"):
        found.append(part["file"].removeprefix("api/"))
    inner = part.values() if isinstance(part, dict) else part if isinstance(part, list) else []
    return found + [name for each in inner for name in listed(each)]


def pages(root, repository):
    """{file name: Markdown} of all pages."""
    package = api_names.load(root)
    rooms = api_names.rooms(package)
    names = [name for name in listed(yaml.safe_load((root / "_toc.yml").read_text())) if name != "index"]
    if sorted(names) != sorted(rooms):
        missing, gone = sorted(rooms.keys() - set(names)), sorted(set(names) - rooms.keys())
        raise NoPages(f"_toc.yml does not list each room of ganlib once: api/ lacks {missing} and has {gone} too many")
    if silent := [name for name in names if not rooms[name].module.docstring]:
        raise NoPages(f"without a docstring: {', '.join(silent)}")
    writer = Writer(api_names.Links(api_names.public_paths(package, rooms)), repository)
    made = {f"{name}.md": writer.page(rooms[name]) for name in names}
    return {"index.md": writer.index([rooms[name] for name in names]), **made}


def write(made, folder):
    """Make `folder` hold exactly the pages `made`; a page that did not change keeps its time, so Sphinx skips it."""
    folder.mkdir(parents=True, exist_ok=True)
    for file in folder.glob("*.md"):
        if file.name not in made:
            file.unlink()
    for name, text in made.items():
        file = folder / name
        if not file.exists() or file.read_text(encoding="utf-8") != text:
            file.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    try:
        write(pages(ROOT, repository_links.repository(os.environ)), Path(*sys.argv[1:2]) if sys.argv[1:] else FOLDER)
    except NoPages as error:
        sys.exit(f"api_reference: {error}")
