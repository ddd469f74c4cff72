"""Generators and discriminators for square images of 8x8 to 32x32 pixels, after DCGAN (Radford et al. 2016).

Layers come in DCGAN's order, with two changes. Batch normalisation couples the samples of a batch, which a per-sample
penalty forbids, and its averages are state outside the weights: layer or group normalisation takes its place. And the
generator upsamples before it convolves, because transposed convolutions draw checkerboards (see `ResizeConv2d`).

Images are halved twice on their way to the code, and again until both sides of the smallest maps are at most 7: 28x28 twice,
32x32 three times, 128x128 five times, but no side below 2. The first halving has `width` channels, and each further one
twice as many, up to 16 times. Signals, (channels, length), get the same networks with one axis in place of two.
"""
import math

from torch import nn
from torch.nn import functional

from .checks import one_of, whole
from .networks import KINDS, Autoencoder, Bottleneck, described, last_layer, marked

__all__ = ["ResizeConv1d", "ResizeConv2d", "generator", "discriminator"]

GROUPS = 4  # of group normalisation
SMALLEST, LARGEST, LONGEST = 8, 128, 4096  # side of an image, and length of a signal
NORMS = {
    "layer": lambda channels: nn.GroupNorm(1, channels),  # over all channels and places of one image
    "group": lambda channels: nn.GroupNorm(GROUPS, channels),
    "none": lambda channels: nn.Identity(),
}


class ResizeConv2d(nn.Conv2d):
    """Nearest-neighbour upsampling by 2, then a 3x3 convolution: (batch, inputs, s, s) -> (batch, outputs, 2s, 2s).

    In a transposed convolution with stride 2 the pixels of even and of odd rows and columns have kernels of their own,
    and where their sums differ a flat map becomes a checkerboard. Here all pixels share one kernel, so a flat map stays
    flat, but for the border (Odena et al. 2016, "Deconvolution and Checkerboard Artifacts").

    The two are computed in one go, as the transposed convolution whose 4x4 kernel is the 3x3 kernel after a 2x2 box
    filter: 4 products for each pixel and pair of channels in place of 9.
    """

    def __init__(self, inputs, outputs):
        super().__init__(inputs, outputs, kernel_size=3)

    def forward(self, x):
        kernel = functional.pad(self.weight.flip(-1, -2).transpose(0, 1), (1, 1, 1, 1))  # (inputs, outputs, 5, 5)
        rows = kernel[..., 1:, :] + kernel[..., :-1, :]
        return functional.conv_transpose2d(x, rows[..., 1:] + rows[..., :-1], self.bias, stride=2, padding=1)


class ResizeConv1d(nn.Conv1d):
    """`ResizeConv2d` along one axis: (batch, inputs, l) -> (batch, outputs, 2l)."""

    def __init__(self, inputs, outputs):
        super().__init__(inputs, outputs, kernel_size=3)

    def forward(self, x):
        kernel = functional.pad(self.weight.flip(-1).transpose(0, 1), (1, 1))  # (inputs, outputs, 5)
        return functional.conv_transpose1d(x, kernel[..., 1:] + kernel[..., :-1], self.bias, stride=2, padding=1)


class Crop(nn.Module):
    """The first `sizes` of the last axes: doubling may lead beyond a side that was halved with a remainder."""

    def __init__(self, sizes):
        super().__init__()
        self.sizes = sizes

    def forward(self, x):
        return x[(..., *(slice(size) for size in self.sizes))]


def generator(data, latent=64, width=32, norm="layer"):
    """z (batch, latent) -> images (batch, *data.shape), in (-1, 1) if the networks see the data in [-1, 1], or signals.

    Args:
        data: a data set, or what `ganlib.data.of` makes one of, of images (channels, height, width) with sides from 8 to
            128, or of signals (channels, length) with a length from 8 to 4096
        latent: dimensions of z
        width: channels of the largest hidden maps; for `norm="group"` a multiple of 4
        norm: "layer", all channels of one image at once, which is `GroupNorm(1, channels)`; "group", `GroupNorm` with
            4 groups; or "none"

    Raises:
        ValueError: an argument is out of range, or the samples have another shape
    """
    data = described(data)
    check(data, width, norm, latent=latent)
    return marked(decoder(data.shape, latent, width, NORMS[norm], last_layer(data)))


def discriminator(data, kind="critic", width=32, norm="layer", code=32):
    """A convolutional discriminator of the kind that an objective names.

    Args:
        data, width, norm: as in `generator`; the first convolution and the last layer are never normalised
        kind: "critic", x -> (batch, 1), with no activation at the end; "autoencoder", an `Autoencoder` whose decoder is
            a generator from the code; or "bottleneck", a `Bottleneck` with a linear classifier
        code: units of the autoencoder's or bottleneck's code

    Raises:
        ValueError: an argument is out of range, or the samples have another shape
    """
    data = described(data)
    check(data, width, norm, code=code)
    one_of("kind", kind, KINDS)
    if kind == "critic":
        return marked(encoder(data.shape, 1, width, NORMS[norm]))
    if kind == "autoencoder":
        return marked(Autoencoder(encoder(data.shape, code, width, NORMS[norm]),
                                  decoder(data.shape, code, width, NORMS[norm], last_layer(data))))
    return marked(Bottleneck(encoder(data.shape, 2 * code, width, NORMS[norm]), nn.Linear(code, 1), code))


def encoder(shape, outputs, width, normalise):
    """Samples (batch, *shape) -> (batch, outputs): strided convolutions, and a linear layer."""
    convolution = nn.Conv1d if len(shape) == 2 else nn.Conv2d
    maps, sides = hidden_maps(shape, width)
    layers = [convolution(shape[0], maps[0], 4, stride=2, padding=1), nn.LeakyReLU(0.2)]
    for i, o in zip(maps, maps[1:]):
        layers += [convolution(i, o, 4, stride=2, padding=1), normalise(o), nn.LeakyReLU(0.2)]
    return nn.Sequential(*layers, nn.Flatten(), nn.Linear(maps[-1] * math.prod(sides), outputs))


def decoder(shape, inputs, width, normalise, last):
    """(batch, inputs) -> samples (batch, *shape): the way of `encoder` back, and `last`, a module or None."""
    convolution = ResizeConv1d if len(shape) == 2 else ResizeConv2d
    maps, _ = hidden_maps(shape, width)
    maps, sides = maps[::-1], [-(-size // 2 ** len(maps)) for size in shape[1:]]
    layers = [nn.Linear(inputs, maps[0] * math.prod(sides)), nn.Unflatten(-1, (maps[0], *sides)), normalise(maps[0]),
              nn.ReLU()]
    for i, o in zip(maps, maps[1:]):
        layers += [convolution(i, o), normalise(o), nn.ReLU()]
    layers.append(convolution(maps[-1], shape[0]))
    if [side * 2 ** len(maps) for side in sides] != list(shape[1:]):
        layers.append(Crop(shape[1:]))
    return nn.Sequential(*layers, *([last] if last else []))


def hidden_maps(shape, width):
    """Channels after each halving of a sample, and the sides of the smallest maps: (1, 28, 28) -> [w, 2w], [7, 7]."""
    halvings = 2
    while max(shape[1:]) > 7 * 2 ** halvings and min(shape[1:]) >= 4 * 2 ** halvings:
        halvings += 1
    return [width * min(2 ** i, 16) for i in range(halvings)], [size // 2 ** halvings for size in shape[1:]]


def check(data, width, norm, **sizes):
    """Refuse what no network can be made for."""
    shape = tuple(data.shape)
    limits = {2: (SMALLEST, LONGEST), 3: (SMALLEST, LARGEST)}.get(len(shape), (1, 0))
    if len(shape) < 2 or not all(limits[0] <= size <= limits[1] for size in shape[1:]):
        raise ValueError(f"data has samples of shape {shape}: expected images (channels, height, width) with sides from "
                         f"{SMALLEST} to {LARGEST}, or signals (channels, length) with lengths from {SMALLEST} to {LONGEST}")
    for name, value in {"width": width, **sizes}.items():
        whole(name, value)
    one_of("norm", norm, NORMS)
    if norm == "group" and width % GROUPS:
        raise ValueError(f"width = {width}: expected a multiple of {GROUPS} for norm = 'group'")
