"""Diagrams that the reader operates in the page. A new file here is a new explorer; nothing else lists them."""
import importlib
import pkgutil

from .diagram import Diagram

ALL: dict[str, type[Diagram]] = {}  # file name -> class, e.g. "segments" -> Segments
for _file in pkgutil.iter_modules(__path__):
    _module = importlib.import_module(f"{__name__}.{_file.name}")
    for _class in vars(_module).values():
        if isinstance(_class, type) and issubclass(_class, Diagram) and _class.__module__ == _module.__name__:
            if _class is not Diagram:
                ALL[_file.name] = globals()[_class.__name__] = _class
