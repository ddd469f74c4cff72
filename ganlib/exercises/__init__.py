"""The book's exercises: what an answer must satisfy, and what to say when it does not.

    import ganlib
    ganlib.check("gan.3", discriminator_loss)

A check runs the reader's function on inputs whose results are known. It says what was expected and what came, and where
it recognises a usual mistake it says so; it never says the answer. Checks read no files and use no network.
One file a chapter; a new file here is found by itself.
"""
import importlib
import pkgutil

from .checking import Verdict, Wrong, check, exercise, expect, judge, prediction
from .reports import report

__all__ = ["Verdict", "Wrong", "check", "exercise", "expect", "judge", "prediction", "report"]

for _file in pkgutil.iter_modules(__path__):
    importlib.import_module(f"{__name__}.{_file.name}")
