"""A run on images in the kernel, and what a page is told of it, as js/training/image_trainer.js tells it."""
import math

import torch

from .. import data as datasets
from ..draws import Stream
from ..metrics import digit_counts, digit_features, digit_probabilities, frechet_distance
from .plane import ImageSize
from .trainings import Training, Trainings

__all__ = ["ImageTrainings", "ImageView", "slerp"]

# How many images there are of each kind: js/training/image_sizes.js.
TILES, REAL, WALK, MEASURED = 36, 12, 25, 512
CLASSIFIED = 2560  # real images that samples are measured against, at most
FLOORS = 4  # times that real images are measured


class ImageView:
    """What is shown of a run, and how it is measured, always from the same random numbers.

    Args:
        data: a set of images, on the CPU
        seed: as for `Streams`

    Attributes:
        real: (REAL, 1, side, side), real images to show
        ends: which two samples the walk goes between
        floor: None: it comes with the measures
    """
    floor = None

    def __init__(self, data, seed):
        self.data, self.seed, self.ends, self.reference = data, seed, (0, 1), None
        self.real = datasets.draw_with(data, REAL, lambda kind, shape: self._drawn(f"view.real.{kind}", kind, shape))

    def _drawn(self, name, kind, shape):
        return getattr(Stream(self.seed, name), kind)(shape)

    def _made(self, run, z):
        return run.generate(z.to(run.state["generator.weights"])).cpu()

    def pictures(self, runs):
        return [self.picture(run) for run in runs]

    def picture(self, run):
        """What is drawn: samples (TILES, 1, side, side), the walk (WALK, ...), and the discriminator's values."""
        z = self._drawn("view.z", "normal", (TILES, run.latent))
        ways = torch.stack([slerp(*z[list(self.ends)], i / (WALK - 1)) for i in range(WALK)])
        samples, walk = self._made(run, torch.cat([z, ways])).split([TILES, WALK])
        verdicts = run.value(torch.cat([samples, self.real]).to(run.state["generator.weights"])).cpu()
        return {"samples": samples, "walk": walk, "verdicts": verdicts[:TILES], "realVerdicts": verdicts[TILES:]}

    def measure(self, run):
        """The Fréchet distance of MEASURED samples, its floor, and the share of each digit among them."""
        self.reference = self.reference or self._reference()
        features, floor = self.reference
        samples = self._made(run, self._drawn("view.measure.z", "normal", (MEASURED, run.latent)))
        if not samples.isfinite().all():
            return {"distance": math.nan, "floor": floor, "digits": [0.0] * 10}
        return {"distance": float(frechet_distance(digit_features(samples), features)), "floor": floor,
                "digits": (digit_counts(samples) / MEASURED).tolist()}

    def _reference(self):
        """Features of real images, and the distance of other real ones from them."""
        points = self.data.points
        most = min(len(points), CLASSIFIED)
        order = Stream(0, "measure.order").uniform((len(points),)).argsort(stable=True)[:most]
        features = torch.cat([digit_features(some) for some in points[order].split(500)])
        found = []
        for i in range(FLOORS):
            at = i * (most - MEASURED) // (FLOORS - 1)
            rest = torch.cat([features[:at], features[at + MEASURED:]])
            found.append(frechet_distance(features[at:at + MEASURED], rest))
        floors = torch.stack(found)
        return features, {"mean": float(floors.mean()), "sd": float(floors.std())}

    def nearest(self, image):
        """The training image that is nearest to one (side^2 numbers), how far a pixel, and what both read as."""
        points = self.data.points
        image = torch.tensor(image, dtype=torch.float32).view(1, *points.shape[1:])
        squares = (points - image).square().flatten(1).sum(1)
        best = int(squares.argmin())
        reads = digit_probabilities(torch.cat([image.clamp(-1, 1), points[best:best + 1]])).argmax(-1)
        return {"nearest": points[best].flatten(), "distance": math.sqrt(squares[best].item() / image.numel()),
                "reads": reads.tolist()}


class ImageTrainings(Trainings):
    """One training on a set of images, with the page's networks of `ImageSize`."""

    def training(self, setting, source, data, seed):
        return Training(setting["objective"], setting["values"], data, source["batch"], seed, self.device,
                        size=ImageSize(source["data"]))

    def view_of(self, source, data):
        return ImageView(data, self.seed)

    def measures(self, run, picture):
        return self.view.measure(run)

    def answer(self, question):
        """What the reader asks: "walk" between other ends, or the image "nearest" to one."""
        if question["about"] == "walk":
            self.view.ends = question["ends"]
            return {"about": "walk", **self.view.picture(self.sides[0].run)}
        return {"about": "nearest", **self.view.nearest(question["image"])}


def slerp(start, end, t):
    """The place t, 0 to 1, on the great circle from `start` to `end` (d,): two draws of a normal and what lies between them
    are about equally long."""
    cosine = start @ end / (start.norm() * end.norm())
    angle = cosine.clamp(-1, 1).acos()
    if angle < 1e-3:
        return start
    return (((1 - t) * angle).sin() * start + (t * angle).sin() * end) / angle.sin()
