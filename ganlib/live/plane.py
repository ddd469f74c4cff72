"""What is trained in a playground, in whichever place: networks for points in the plane and for images, own data."""
import json
from dataclasses import dataclass
from pathlib import Path

from .. import data as datasets
from .. import image_networks, networks
from ..formulas import Formulas
from ..objectives import ALL

__all__ = ["Drawn", "ImageSize", "Size", "drawn", "read_json"]

GRAPHS = Path(__file__).parent / "graphs"
IMAGE_GRAPHS = GRAPHS.with_name("image_graphs")
SHEETS = GRAPHS.parents[1] / "data"  # pictures that are data sets
OBJECTIVES = {**ALL, "formulas": Formulas}  # what a page trains
DRAWN_SIGMA = 0.05  # each of the reader's points is the centre of a Gaussian
DIRECTIONS = 16  # of the sliced distance


@dataclass(frozen=True)
class Size:
    """Of a playground's networks: small enough for hundreds of steps a second in a browser."""
    latent: int = 2
    width: int = 64
    depth: int = 3

    @property
    def title(self):
        return f"{self.depth} layers of {self.width} units"

    def networks(self, objective):
        """A generator and the kind of discriminator that the objective needs, for points in the plane."""
        ring = datasets.load("ring")
        return (networks.generator(ring, self.latent, self.width, self.depth),
                networks.discriminator(ring, objective.network, self.width, self.depth))


PAGE = Size()  # of the graphs in this package
SIZES = {size.width: size for size in (Size(width=32, depth=2), PAGE, Size(width=128))}  # that a reader may choose


@dataclass(frozen=True)
class ImageSize:
    """Of a playground's networks for the images of a set."""
    data: str
    latent: int = 32
    width: int = 8
    batch: int = 32

    def networks(self, objective):
        """A generator and the kind of discriminator that the objective needs."""
        found = datasets.load(self.data)
        return (image_networks.generator(found, self.latent, self.width),
                image_networks.discriminator(found, objective.network, self.width))


def drawn(centres, uniform, normal):
    """Samples (n, 2) of equal Gaussians around `centres` (K, 2), as `Mixture(centres, DRAWN_SIGMA)` has them."""
    picked = (uniform * len(centres)).long().clamp(max=len(centres) - 1)
    return centres[picked] + DRAWN_SIGMA * normal


@dataclass(frozen=True, eq=False)
class Drawn(datasets.Mixture):
    """The reader's own points as a data set: the mixture that has equal weights, each point picked as the page picks it."""
    sigma: float = DRAWN_SIGMA
    name: str = "drawn"

    def transform(self, uniform, normal):
        return drawn(self.centres.to(normal), uniform, normal)


def read_json(name, folder=GRAPHS):
    """What the page knows of all playgrounds ("index"), or of one objective's; with IMAGE_GRAPHS, of those on images."""
    return json.loads((folder / f"{name}.json").read_text(encoding="utf-8"))
