"""Diagrams that the reader operates in the page. A new file here is a new explorer; nothing else lists them."""
import importlib
import pkgutil

from .diagram import KINDS, Diagram

for _file in pkgutil.iter_modules(__path__):
    importlib.import_module(f"{__name__}.{_file.name}")

ALL: dict[str, type[Diagram]] = dict(sorted(KINDS.items()))  # file name -> class, e.g. "segments" -> Segments
