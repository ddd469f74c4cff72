"""The fields of ganlib's dataclasses, and what their declarations say, read off the source for a table."""

import ast

from api_names import NoPages, target
from docstring_markdown import Kind, escaped, inline, sections


def value_of(node, module):
    """The value of an expression that a declaration holds: a literal, a name of the module, or dict(...)."""
    if isinstance(node, ast.Name) and node.id in module.members:
        found = target(module[node.id])
        return value_of(parsed(found.value), found.module)
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "dict":
        return {keyword.arg: value_of(keyword.value, module) for keyword in node.keywords}
    return ast.literal_eval(node)


def parsed(expression):
    return ast.parse(str(expression), mode="eval").body


def declaration(field):
    """What `hyper(...)` or `choice(...)` says of a dataclass field, {"default": ..., "low": ..., ...}; else None."""
    node = parsed(field.value) if field.value is not None else None
    if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name) or node.func.id not in ("hyper", "choice"):
        return None
    found = {}
    try:
        for name, value in [("default", node.args[0])] + [(keyword.arg, keyword.value) for keyword in node.keywords]:
            found |= {name: value_of(value, field.module)} if name else value_of(value, field.module)
    except (ValueError, IndexError):
        raise NoPages(f"{field.path} = {field.value}: expected literals or names of constants, which can be read without "
                      "running them") from None
    return found


def allowed(what):
    """The range of a declaration, as `ganlib.hyperparameters` words it in its errors."""
    if "options" in what:
        return ", ".join(code(repr(option)) for option in what["options"])
    kind = "whole, " if isinstance(what["default"], int) else ""
    return f"{kind}{what['low']:g} to {what['high']:g}" + (", log scale" if what.get("log") else "")


def fields(owner):
    """The fields of a dataclass or named tuple, bases included, in the order in which it takes them: {name: attribute}."""
    if any(str(base) == "NamedTuple" for base in owner.bases):
        return dict(owner.attributes)
    if "dataclass" not in owner.labels:
        return {}
    line = (owner, *owner.mro())
    names = [parameter.name for parameter in owner.parameters if parameter.name != "self"]
    return {name: next(cls.attributes[name] for cls in line if name in cls.attributes) for name in names}


def code(text):
    """Code of one line in a table's cell, where a bar would end the cell."""
    return "`" + text.replace("|", "\\|").replace("'", '"') + "`"


def table(columns, rows):
    """A table without the columns that are empty in every row; the first column is never left out."""
    kept = [i for i in range(len(columns)) if i == 0 or any(row[i] for row in rows)]
    lines = [[columns[i] for i in kept], ["---"] * len(kept), *([row[i] for i in kept] for row in rows)]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)


def default_of(field):
    """A field's default as code, or "" without one."""
    node = parsed(field.value) if field.value is not None else None
    if isinstance(node, ast.Call) and ast.unparse(node.func) == "field":
        given = {keyword.arg: keyword.value for keyword in node.keywords}
        return ast.unparse(given["default"]) if "default" in given else f"{ast.unparse(given['default_factory'])}()"
    return "" if node is None else str(field.value)


def kind_of_default(field, link):
    """For a field whose default is an object of ours, an optimizer: where its own numbers are described."""
    kind = link(default_of(field).partition("(")[0])
    return f"its numbers are those of {kind}" if kind.startswith("{") else ""


def field_table(owner, link):
    """The fields of a dataclass or named tuple, its own before its bases': hyperparameters with all that is declared."""
    described = {item.name: item.description for section in sections(owner.docstring)
                 if section.kind is Kind.attributes for item in section.value}
    found = fields(owner)
    declares = any(declaration(field) for field in found.values())
    inherited = {name for base in owner.mro() for name in base.attributes}
    rows = []
    for name in sorted(found, key=inherited.__contains__):
        field = found[name]
        if what := declaration(field):
            rows.append([code(name), escaped(what.get("symbol", "")), code(repr(what["default"])),
                         allowed(what), inline(what["doc"], link)])
        else:
            kind, default = link(str(field.annotation)), default_of(field)
            said = inline(described.get(name, ""), link) or kind_of_default(field, link)
            rows.append([code(name), "", default and code(default), kind.replace("|", "\\|"), said])
    return rows and table(["Name", "Symbol", "Default", "Range" if declares else "Type", "Meaning"], rows)
