"""ganlib: the small PyTorch package that the chapters of Five Critics share.

    import ganlib
    run = ganlib.train(ganlib.GAN(), "ring", steps=1000)
    run.sample(5)
"""
import importlib

from . import data, hyperparameters, image_networks, metrics, networks, objectives, optimizers
from .data import DataUnavailable, load
from .objectives import ALL, Objective
from .optimizers import SGD, Adam, RMSProp
from .step import Step
from .sweep import sweep
from .train import Diverged, Run, start, train

globals().update({found.__name__: found for found in ALL.values()})  # GAN, WGAN, ...: one class a file of objectives

__version__ = "0.1.0"
__all__ = ["SGD", "Adam", "DataUnavailable", "Diverged", "Explorer", "Objective", "Playground", "RMSProp", "Run", "Step",
           "data", "distances", "hyperparameters", "image_networks", "load", "metrics", "networks",
           "objectives", "optimizers", "plots", "start", "sweep", "train",
           *(found.__name__ for found in ALL.values())]

# What needs matplotlib, POT or a widget library is imported when first asked for.
_LATER = {"distances": ("distances", None), "plots": ("plots", None),
          "Explorer": ("live.explorer", "Explorer"),
          "Playground": ("live.playground", "Playground")}


def __getattr__(name):
    if name not in _LATER:
        raise AttributeError(f"module 'ganlib' has no attribute {name!r}")
    module, attribute = _LATER[name]
    found = importlib.import_module(f"{__name__}.{module}")
    return getattr(found, attribute) if attribute else found
