"""Mistakes, each made in our code, and the test that catches it.

A mistake is a change in the text of one of ganlib's files. The changed file is compiled, and the code of its functions
takes the place of the code of ganlib's own, so that it is at work wherever they are used. Then the test must fail, and pass
again once the mistake is taken back.
"""
import importlib
import inspect
from itertools import product
from pathlib import Path
from types import FunctionType
from typing import NamedTuple

import mistakes_measures
import mistakes_objectives
import mistakes_training
import pytest


class Mistake(NamedTuple):
    what: str
    file: str  # a module of ganlib
    changes: dict[str, str]  # text that occurs once in it: what stands there instead
    caught_by: FunctionType


MISTAKES = [Mistake(*one) for table in (mistakes_objectives, mistakes_training, mistakes_measures) for one in table.MISTAKES]


def functions(namespace):
    """{name: function} of a module's own functions, methods, and functions in dicts, without their decorators."""
    found = {}
    for name, value in namespace.items():
        if isinstance(value, FunctionType) and value.__module__ == namespace["__name__"]:
            found[name] = inspect.unwrap(value)
        elif isinstance(value, dict) and name != "__builtins__":
            found |= {f"{name}[{key!r}]": f for key, f in value.items() if isinstance(f, FunctionType)}
        elif isinstance(value, type) and value.__module__ == namespace["__name__"]:
            found |= {f"{name}.{method}": f for method, f in vars(value).items() if isinstance(f, FunctionType)}
    return found


def make(mistake, monkeypatch):
    """Put the mistake to work until the test ends. It must be in the text once, and change a function."""
    module = importlib.import_module(f"ganlib.{mistake.file}")
    text = Path(module.__file__).read_text(encoding="utf-8")
    for old, new in mistake.changes.items():
        assert text.count(old) == 1 and old.count("\n") == new.count("\n"), old
        text = text.replace(old, new)
    changed = {name: getattr(module, name) for name in ("__name__", "__package__", "__file__")}
    exec(compile(text, module.__file__, "exec"), changed)
    ours, theirs = functions(vars(module)), functions(changed)
    assert ours.keys() == theirs.keys()
    different = [name for name in ours if ours[name].__code__ != theirs[name].__code__]
    assert different
    for name in different:
        monkeypatch.setattr(ours[name], "__code__", theirs[name].__code__)


def calls(test, fixtures):
    """The arguments of every case of a test: those of `fixtures` that it takes, and what it is parametrized by."""
    cases = [{name: fixtures[name] for name in inspect.signature(test).parameters.keys() & fixtures}]
    for mark in getattr(test, "pytestmark", []):
        names, values = [name.strip() for name in mark.args[0].split(",")], mark.args[1]
        cases = [case | dict(zip(names, value if len(names) > 1 else [value])) for case, value in product(cases, values)]
    return cases


def fails(test, case):
    """By an assert, an index, or what autograd says of a gradient. A badly written mistake's NameError does not count."""
    try:
        test(**case)
    except (AssertionError, IndexError, RuntimeError, pytest.fail.Exception):  # GradcheckError is a RuntimeError
        return True
    return False


@pytest.mark.parametrize("mistake", MISTAKES, ids=lambda mistake: mistake.what)
def test_the_mistake_is_caught(mistake, monkeypatch, tmp_path):
    make(mistake, monkeypatch)
    caught = next((case for case in calls(mistake.caught_by, {"monkeypatch": monkeypatch, "tmp_path": tmp_path})
                   if fails(mistake.caught_by, case)), None)
    assert caught is not None
    monkeypatch.undo()
    mistake.caught_by(**caught)
