"""Two small frozen classifiers of digits, of 8x8 and of 28x28 pixels: on their features and answers images are scored.

The weights come from `python tools/train_digit_classifier.py`. They are fixed, so that scores of different days and
machines compare, and their hashes are checked. Of digits that they were not trained on they read ACCURACY right.
"""
import functools
import hashlib
from pathlib import Path

import torch
from safetensors.torch import load as read_safetensors
from torch import nn

from ..checks import numbers, there_is_room
from .points import double

FOLDER = Path(__file__).parent
WEIGHTS = {8: FOLDER / "digit_classifier.safetensors", 28: FOLDER / "digit_classifier_28.safetensors"}
SHA256 = {8: "af798f15dd65f98bad1942cd9acf9e913eb038eb1a8daad4c61dae7c1bc8eca8",
          28: "8c341ac6b2cb9db29b8bdd4a73509f695ceb41317744cc8c67cda2c26368fa0a"}
ACCURACY = {8: 294 / 297, 28: 982 / 1000}  # on `digits("test")`, 297 digits, and on `mnist_5k("test")`, 1,000
CLASSES, FEATURES = 10, 32


class DigitClassifier(nn.Module):
    """Three convolutions and a layer of 32 features, then one logit a digit: (n, 1, side, side) in [-1, 1] -> (n, 10).

    Args:
        side: 8 or 28 pixels; the first convolution halves those of 28
    """

    def __init__(self, side=8):
        super().__init__()
        # SiLU, not ReLU: no feature is constant, so real images have a covariance of full rank. The last layer holds the
        # features' means and variances over the training digits, so that scores come in units of a standard deviation.
        stride, left = {8: (1, 2), 28: (2, 4)}[side]  # `left`: the side of the last maps
        self.features = nn.Sequential(
            nn.Conv2d(1, 16, 3, stride=stride, padding=1), nn.SiLU(),
            nn.Conv2d(16, 32, 3, stride=2, padding=1), nn.SiLU(),
            nn.Conv2d(32, 32, 3, stride=2, padding=1), nn.SiLU(),
            nn.Flatten(), nn.Linear(32 * left * left, FEATURES), nn.SiLU(), nn.BatchNorm1d(FEATURES, affine=False))
        self.logits = nn.Linear(FEATURES, CLASSES)

    def forward(self, images):
        return self.logits(self.features(images))


@functools.cache
def digit_classifier(device, side=8):
    """The trained `DigitClassifier`, frozen, on a `torch.device`; read once. RuntimeError if its file is not the one."""
    return read(WEIGHTS[side], side).to(device)


def read(path, side=8):
    """A frozen `DigitClassifier` with the weights at `path`, after a check of their hash."""
    try:
        content = Path(path).read_bytes()
    except OSError as error:
        raise RuntimeError(f"the digit classifier's weights cannot be read: {error}") from error
    if (found := hashlib.sha256(content).hexdigest()) != SHA256[side]:
        raise RuntimeError(f"{path} has the sha256 {found}: expected {SHA256[side]}. Scores on other weights do not compare "
                           "with the book's; take the file from the repository")
    classifier = DigitClassifier(side)
    classifier.load_state_dict(read_safetensors(content))
    return classifier.train(False).requires_grad_(False)


def digit_features(images):
    """The classifier's last hidden layer, on which `frechet_distance`, `kid` and others compare images.

    Over `digits("train")` or `mnist_5k("train")`, on which the classifier was trained, each feature has mean 0 and variance
    1. Features of the two sizes do not compare.

    Args:
        images: (n, 1, 8, 8) or (n, 1, 28, 28) in [-1, 1]

    Returns:
        (n, 32), computed in single precision and returned in double, as all scores are
    """
    images = checked(images)
    return digit_classifier(images.device, images.shape[-1]).features(images).double()


def digit_probabilities(images):
    """What the classifier answers: (n, 1, side, side) in [-1, 1] -> (n, 10) in double precision, each row with sum 1.

    `side`: 8 or 28
    """
    images = checked(images)
    return digit_classifier(images.device, images.shape[-1])(images).double().softmax(-1)


def digit_counts(images):
    """How many images the classifier takes for each digit, or for each number of stacked digits.

    Args:
        images: (n, c, 8, 8) or (n, c, 28, 28) in [-1, 1], one digit a channel

    Returns:
        whole numbers (10^c,); three channels that read 4, 0, 7 count for number 407. `(counts > 0).sum()` is the number of
        modes covered, `reverse_kl(counts, weights)` compares the shares.
    """
    images = numbers("images", images)
    if images.dim() != 4 or images.shape[1] == 0 or not readable(images):
        raise ValueError(f"images has shape {tuple(images.shape)}: expected (n, c, 8, 8) or (n, c, 28, 28) with c at least "
                         "1")
    channels = images.shape[1]
    there_is_room(f"images has {channels} channels: {CLASSES}^{channels} counts", 8 * CLASSES ** channels,
                  "expected fewer channels")
    digits = digit_probabilities(images.flatten(0, 1)[:, None]).argmax(-1).view(-1, channels)
    places = CLASSES ** torch.arange(channels - 1, -1, -1, device=digits.device)
    return torch.bincount((digits * places).sum(-1), minlength=CLASSES ** channels)


def classifier_score(probabilities):
    """The formula of the inception score (Salimans et al. 2016) on any classifier's answers: exp E KL(p(y|x) || p(y)).

    High if each sample is clearly of one class and all classes are made equally often. It cannot see whether samples of
    one class differ. On `digit_probabilities` it runs from 1 to 10; it is called inception score only on that network.

    Args:
        probabilities: (n, classes), each row with sum 1

    Returns:
        () from 1 to the number of classes, in double precision
    """
    p = double("probabilities", probabilities)
    if p.dim() != 2 or 0 in p.shape or not (p >= 0).all() or not ((p.sum(-1) - 1).abs() < 1e-4).all():
        raise ValueError(f"probabilities has shape {tuple(p.shape)}: expected (n, classes), none negative, rows with sum 1")
    overall = p.mean(0)
    return (torch.xlogy(p, p).sum(-1).mean() - torch.xlogy(overall, overall).sum()).exp()


def readable(images):
    """Whether there is a classifier for images (n, c, height, width) of this size."""
    return images.shape[2] == images.shape[3] and images.shape[2] in WEIGHTS


def checked(images):
    """`images` in single precision, after a check that there is a classifier for such."""
    images = numbers("images", images)
    if images.dim() != 4 or len(images) == 0 or images.shape[1] != 1 or not readable(images):
        raise ValueError(f"images has shape {tuple(images.shape)}: expected (n, 1, 8, 8) or (n, 1, 28, 28) with n at least "
                         "1; there is no classifier for other sizes")
    if not ((images >= -1 - 1e-4) & (images <= 1 + 1e-4)).all():
        raise ValueError(f"images has values from {images.min().item():g} to {images.max().item():g}: expected [-1, 1]")
    return images.float()
