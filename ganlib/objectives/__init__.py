"""What each paper changes, one file a paper. A new file here is a new objective everywhere; nothing else lists them."""
import importlib
import pkgutil

from .objective import Objective

ALL: dict[str, type[Objective]] = {}  # file name -> class, e.g. "gan" -> GAN
for _file in pkgutil.iter_modules(__path__):
    _module = importlib.import_module(f"{__name__}.{_file.name}")
    for _class in vars(_module).values():
        if isinstance(_class, type) and issubclass(_class, Objective) and _class.__module__ == _module.__name__:
            if _class is not Objective:
                ALL[_file.name] = globals()[_class.__name__] = _class
