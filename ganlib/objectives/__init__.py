"""What each paper changes, one file a paper. A new file here is a new objective everywhere; nothing else lists them."""
import importlib
import pkgutil

from .began import BEGAN
from .ebgan import EBGAN
from .gan import GAN
from .gan_r1 import GANR1
from .least_squares import LeastSquares
from .magan import MAGAN
from .objective import KINDS, Objective
from .r3gan import R3GAN
from .sngan import SNGAN
from .vgan import VGAN
from .wgan import WGAN
from .wgan_gp import WGANGP

__all__ = ["ALL", "BEGAN", "EBGAN", "GAN", "GANR1", "MAGAN", "R3GAN", "SNGAN", "VGAN", "WGAN", "WGANGP", "LeastSquares",
           "Objective"]

for _file in pkgutil.iter_modules(__path__):  # the book's own are named above for editors' sake; a new file needs no line
    importlib.import_module(f"{__name__}.{_file.name}")

ALL: dict[str, type[Objective]] = dict(sorted(KINDS.items()))  # file name -> class, e.g. "gan" -> GAN
