"""What each paper changes, one file a paper. A new file here is a new objective everywhere; nothing else lists them."""
import importlib
import pkgutil

from .began import BEGAN
from .ebgan import EBGAN
from .gan import GAN
from .least_squares import LeastSquares
from .magan import MAGAN
from .objective import KINDS, Objective
from .vgan import VGAN
from .wgan import WGAN
from .wgan_gp import WGANGP

__all__ = ["ALL", "BEGAN", "EBGAN", "GAN", "MAGAN", "VGAN", "WGAN", "WGANGP", "LeastSquares", "Objective"]

for _file in pkgutil.iter_modules(__path__):  # the book's own are named above for editors' sake; a new file needs no line
    importlib.import_module(f"{__name__}.{_file.name}")

ALL: dict[str, type[Objective]] = dict(sorted(KINDS.items()))  # file name -> class, e.g. "gan" -> GAN
