"""ganlib: the small PyTorch package that the chapters of Five Critics share.

    import ganlib
    run = ganlib.train(ganlib.GAN(), "ring", steps=1000)
    run.sample(5)
"""
import importlib

from . import data, hyperparameters, metrics, networks, objectives, optimizers, results
from .data import load
from .objectives import GAN, Objective
from .optimizers import SGD, Adam, RMSProp
from .step import Step
from .train import Diverged, Run, train

__version__ = "0.1.0"
__all__ = ["GAN", "SGD", "Adam", "Diverged", "Objective", "Playground", "RMSProp", "Run", "Step", "check", "data",
           "exercises", "hyperparameters", "load", "metrics", "networks", "objectives", "optimizers", "plots", "results",
           "train"]

# What needs matplotlib or a widget library is imported when first asked for.
_LATER = {"plots": ("plots", None), "exercises": ("exercises", None), "check": ("exercises", "check"),
          "Playground": ("live.playground", "Playground")}


def __getattr__(name):
    if name not in _LATER:
        raise AttributeError(f"module 'ganlib' has no attribute {name!r}")
    module, attribute = _LATER[name]
    found = importlib.import_module(f"{__name__}.{module}")
    return getattr(found, attribute) if attribute else found
