"""Trains a frozen classifier that images of digits are scored on.

    python tools/train_digit_classifier.py [--side 28] [FILE]

Of 8 x 8 pixels it is trained on scikit-learn's digits, five seconds on one thread of a CPU, of 28 x 28 on the MNIST digits
that ship with ganlib, about a minute; the same machine and the same torch give the same bytes. It prints the accuracy on
digits that it has not seen, and the file's sha256. FILE is ganlib's own if not given: then accuracy and sha256 belong into
ganlib/metrics/digit_classifier.py, and every score on such digits has to be computed again.
"""
import argparse
import hashlib
from pathlib import Path

import torch
from safetensors.torch import save
from torch import nn
from torch.nn.functional import cross_entropy, pad

from ganlib import data
from ganlib.metrics.digit_classifier import SHA256, WEIGHTS, DigitClassifier

EPOCHS, BATCH, LEARNING_RATE, SEED = 40, 100, 5e-3, 0


def shifted(images, generator):
    """Each image (n, 1, side, side) moved by a pixel at most up or down and left or right, what is new is background."""
    side = images.shape[-1]
    rows, columns = torch.randint(0, 3, (2, len(images), 1), generator=generator) + torch.arange(side)  # (n, side) each
    framed = pad(images, (1, 1, 1, 1), value=-1.0)[:, 0]  # (n, side + 2, side + 2)
    return framed[torch.arange(len(images))[:, None, None], rows[:, :, None], columns[:, None, :]][:, None]


def train(digits, epochs=EPOCHS):
    """A `DigitClassifier` trained on digits with labels; the same one for the same digits."""
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(SEED)
        classifier = DigitClassifier(digits.shape[-1])
    generator = torch.Generator().manual_seed(SEED)
    optimizer = torch.optim.Adam(classifier.parameters())
    batches = -(-len(digits.points) // BATCH)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, LEARNING_RATE, total_steps=epochs * batches)
    for _ in range(epochs):
        for rows in torch.randperm(len(digits.points), generator=generator).split(BATCH):
            loss = cross_entropy(classifier(shifted(digits.points[rows], generator)), digits.labels[rows])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            schedule.step()
    standardise(classifier, digits.points)
    return classifier.train(False)


@torch.no_grad()
def standardise(classifier, images):
    """Gives the features of `images` mean 0 and variance 1, for good: training saw shifted images, in small batches."""
    *layers, last = classifier.features
    values = nn.Sequential(*layers)(images)
    last.running_mean.copy_(values.mean(0))
    last.running_var.copy_(values.var(0) - last.eps)  # which the layer adds again


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("file", nargs="?", type=Path, help="default: ganlib's own")
    parser.add_argument("--side", type=int, default=8, choices=WEIGHTS, help="of the images, in pixels; default: 8")
    side = (given := parser.parse_args()).side
    file, digits = given.file or WEIGHTS[side], {8: data.digits, 28: data.mnist_5k}[side]
    torch.set_num_threads(1)  # sums are added in one order
    classifier, test = train(digits("train")), digits("test")
    with torch.no_grad():
        right = (classifier(test.points).argmax(-1) == test.labels).sum().item()
    content = save(classifier.state_dict())
    file.write_bytes(content)
    sha256 = hashlib.sha256(content).hexdigest()
    print(f"{right} of {len(test.points)} unseen digits right ({right / len(test.points):.1%})")
    print(f"{file}: {len(content)} bytes, sha256 {sha256}"
          f"{'' if sha256 == SHA256[side] else ', which is not the shipped one'}")


if __name__ == "__main__":
    main()
