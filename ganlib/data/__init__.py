"""Toy densities with known modes, digits, torchvision's images, and one's own data; all are functions of random draws.

A data set turns uniform draws (n,) and normal draws (n, features) into n samples. Drawing and transforming are apart, so
that the page in the browser samples from the same code, and so that a test can give the draws.

One's own numbers, tables and images become a data set by `of`; whatever takes a data set calls it.
"""
from .door import draw, of
from .named import SETS as SETS
from .named import digits, gaussians, grid, load, ring, stacked_digits
from .scaling import Scaling
from .sets import Mixture, Samples, Stacked, SwissRoll, draw_with, on
from .sheet import mnist_5k
from .torchvision_sets import TORCHVISION as TORCHVISION
from .torchvision_sets import DataUnavailable, from_torchvision

__all__ = ["DataUnavailable", "Mixture", "SwissRoll", "Samples", "Stacked", "Scaling", "of", "draw", "draw_with", "on",
           "ring", "grid", "gaussians", "digits", "stacked_digits", "mnist_5k", "from_torchvision", "load"]
