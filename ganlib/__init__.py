"""ganlib: the small PyTorch package that the chapters of Five Critics share.

    import ganlib
    run = ganlib.train(ganlib.GAN(), "ring", steps=1000)
    run.sample(5)
"""
import importlib
from typing import TYPE_CHECKING

from . import data, hyperparameters, image_networks, metrics, networks, objectives, optimizers
from .data import DataUnavailable, load
from .formulas import Formulas
from .objectives import ALL, BEGAN, EBGAN, GAN, GANR1, MAGAN, R3GAN, SNGAN, VGAN, WGAN, WGANGP, LeastSquares, Objective
from .optimizers import SGD, Adam, RMSProp
from .run import Diverged, Run
from .step import Step
from .sweep import sweep
from .train import start, train

if TYPE_CHECKING:  # for editors: at run time these come when first asked for
    from . import distances, plots
    from .live.explorer import Explorer
    from .live.image_playground import ImagePlayground
    from .live.playground import Playground

__version__ = "0.1.0"
__all__ = ["ALL", "BEGAN", "EBGAN", "GAN", "GANR1", "MAGAN", "R3GAN", "SGD", "SNGAN", "VGAN", "WGAN", "WGANGP", "Adam",
           "DataUnavailable", "Diverged", "Explorer", "Formulas", "ImagePlayground", "LeastSquares", "Objective",
           "Playground", "RMSProp", "Run", "Step", "data", "distances", "hyperparameters", "image_networks", "load",
           "metrics", "networks", "objectives", "optimizers", "plots", "start", "sweep", "train"]

# What needs matplotlib, POT or a widget library is imported when first asked for.
_LATER = {"distances": ("distances", None), "plots": ("plots", None), "Explorer": ("live.explorer", "Explorer"),
          "ImagePlayground": ("live.image_playground", "ImagePlayground"),
          "Playground": ("live.playground", "Playground")}


def __getattr__(name):
    if name in _LATER:
        module, attribute = _LATER[name]
        found = importlib.import_module(f"{__name__}.{module}")
        return getattr(found, attribute) if attribute else found
    for kind in ALL.values():  # a file that somebody put beside the book's objectives
        if kind.__name__ == name:
            return kind
    raise AttributeError(f"module 'ganlib' has no attribute {name!r}")
