"""The one source of random numbers: torch's generators for `train`, and the page's streams, which are the same everywhere.

A run in the page and a run in the kernel with one seed train on the same numbers (`js/training/random.js` makes them in the
page). That takes a generator that is quick in JavaScript's 32-bit integers and in numpy alike, and a position in it that can
be computed: Threefry-2x32 with 20 rounds.
"""

import hashlib

import numpy as np
import torch

from . import data as datasets
from .checks import whole
from .data.sets import random_numbers

__all__ = ["Draws", "Stream", "Streams"]

ROTATIONS = ((13, 15, 26, 6), (17, 29, 16, 24))  # of the even and of the odd groups of four rounds
PARITY = np.uint32(0x1BD11BDA)
AHEAD = 2**14  # words that a stream makes in advance, at most: a few calls with many cost less than many with few


class Source:
    """What a `Run` draws its random numbers from.

    `models`: which numbers each model has; what was saved of one source goes on in another that has the same.
    """

    def iteration(self, data, k, batch_size, wanted, pairs=False):
        """The k real batches and k + 1 dicts of the `wanted` draws (as `Step.random_inputs` names them) of one iteration.

        `pairs`: whether the generator's draws, the last, have a batch of their own, "real".
        """
        real, draws = [self.real(data, batch_size) for _ in range(k)], [self.named(wanted) for _ in range(k + 1)]
        if pairs:
            draws[-1]["real"] = self.real(data, batch_size)
        return real, draws


class Draws(Source):
    """torch's generators: one a seed, so that a model in a batch sees what it would see alone.

    Args:
        seed: a whole number for one model, or a sequence of them for as many models at once. Models with the same seed
            share their draws.
    """

    def __init__(self, seed, device="cpu"):
        self.alone = isinstance(seed, int)
        seeds = [seed] if self.alone else list(seed)
        different = list(dict.fromkeys(seeds))
        self.generators = [torch.Generator(device).manual_seed(s) for s in different]
        self.models = [different.index(s) for s in seeds]  # which generator each model has
        self.device = device

    def each(self, draw):
        """draw(generator) for every model, stacked along a leading axis if there is one."""
        drawn = [draw(generator) for generator in self.generators]
        if self.alone:
            return drawn[0]
        if len(drawn) == 1:
            return drawn[0].expand(len(self.models), *drawn[0].shape)
        return torch.stack([drawn[i] for i in self.models])

    def uniform(self, *shape):
        return self.each(lambda g: torch.rand(*shape, generator=g, device=self.device, dtype=torch.float32))

    def normal(self, *shape):
        return self.each(lambda g: torch.randn(*shape, generator=g, device=self.device, dtype=torch.float32))

    def weights(self, sizes):
        """Uniform draws for the first weights, {role: (..., size)}."""
        return {role: self.uniform(size) for role, size in sizes.items()}

    def real(self, data, batch_size):
        """A batch of real samples."""
        return self.each(lambda g: datasets.draw_with(data, batch_size, random_numbers(g, self.device)))

    def named(self, wanted):
        """The `wanted` draws of one update."""
        return {name: getattr(self, kind)(*shape) for name, (kind, shape) in wanted.items()}

    def update(self, role, data, batch_size, wanted, pairs=False):
        """A real batch and the draws of one update of `role` alone; as many are drawn as for an iteration with k = 1."""
        [real], draws = self.iteration(data, 1, batch_size, wanted, pairs)
        return real, draws[role == "generator"]

    def save(self):
        """Where the generators stand, for `restore`."""
        return [generator.get_state() for generator in self.generators]

    def restore(self, saved):
        """Go on from what `save` gave; from that of another kind of device, with numbers that depend on it alone."""
        generators = [torch.Generator(self.device) for _ in self.generators]
        for generator, state in zip(generators, saved, strict=True):
            state = state.cpu()
            if state.dtype != torch.uint8:
                raise ValueError(f"saved holds a {state.dtype} tensor: expected the states of torch's generators")
            if state.numel() == generator.get_state().numel():
                generator.set_state(state)
            else:
                generator.manual_seed(int.from_bytes(hashlib.sha256(state.numpy()).digest()[:7], "big"))
        self.generators = generators


class Streams(Source):
    """The page's random numbers, for one model: a `Stream` for each name. Otherwise as `Draws`.

    Args:
        seed: 0 to 2^32 - 1
    """

    models = ["page"]

    def __init__(self, seed, device="cpu"):
        self.seed, self.device, self.streams = seed, device, {}

    def next(self, name, kind, shape):
        """The next numbers of the stream called `name`, "uniform" or "normal"."""
        stream = self.streams.get(name) or self.streams.setdefault(name, Stream(self.seed, name))
        return getattr(stream, kind)(shape).to(self.device)

    def weights(self, sizes):
        return {role: self.next(f"init.uniform.{role}", "uniform", size) for role, size in sizes.items()}

    def real(self, data, batch_size):
        return datasets.draw_with(data, batch_size, lambda kind, shape: self.next(f"real.{kind}", kind, shape))

    def named(self, wanted):
        return {name: self.next(name, kind, shape) for name, (kind, shape) in wanted.items()}

    def update(self, role, data, batch_size, wanted, pairs=False):
        """The draws of one update of `role` alone; the real batch is the discriminator's."""
        real, draws = self.real(data, batch_size) if role == "discriminator" or pairs else None, self.named(wanted)
        return real, draws | ({"real": real} if role == "generator" and pairs else {})

    def save(self):
        return {"seed": self.seed, "drawn": {name: stream.drawn for name, stream in self.streams.items()}}

    def restore(self, saved):
        if saved["seed"] != self.seed:
            self.seed, self.streams = saved["seed"], {}
        for name in self.streams.keys() | saved["drawn"].keys():
            self.streams.setdefault(name, Stream(self.seed, name)).drawn = saved["drawn"].get(name, 0)


class Stream:
    """One stream of random numbers.

    Word i of a stream is half of the block that Threefry-2x32 with 20 rounds (Salmon, Moraes, Dror and Shaw 2011, "Parallel
    random numbers: as easy as 1, 2, 3") makes of the counter i // 2; the key is the seed and the name's FNV-1a hash. Number
    i is made of word i alone. So numbers do not depend on how many are drawn in one call.

    Args:
        seed: 0 to 2^32 - 1
        name: sets apart the streams of one seed

    Raises:
        ValueError: for another seed
    """

    def __init__(self, seed, name):
        seed = whole("seed", seed, 0, 2**32 - 1)
        self.key = np.array([seed, fnv1a(name)], dtype=np.uint32)
        self.drawn = 0
        self.ahead = 0, np.empty(0, np.uint32)  # where the words begin that are made already, and these

    def words(self, n):
        """The next n words, (n,), 32 bits each."""
        start, words = self.ahead
        if not start <= self.drawn <= self.drawn + n <= start + len(words):
            end = self.drawn + n + min(self.drawn, AHEAD)  # a stream that is drawn from often will be again
            blocks = np.arange(self.drawn // 2, (end + 1) // 2, dtype=np.uint64)
            counters = np.stack([blocks & 0xFFFFFFFF, blocks >> 32]).astype(np.uint32)
            start, words = self.ahead = 2 * (self.drawn // 2), threefry(self.key, counters).T.reshape(-1)
        at = self.drawn - start
        self.drawn += n
        return words[at:at + n]

    def uniform(self, shape):
        """The next numbers from U[0, 1), multiples of 2^-24, as a float32 tensor of this shape: a number or a tuple."""
        words = self.words(int(np.prod(shape)))
        return torch.from_numpy((words >> 8).astype(np.float32) / 2**24).reshape(shape)

    def normal(self, shape):
        """The next numbers from N(0, 1), each the quantile of (word + 1/2) / 2^32; otherwise as `uniform`."""
        levels = (self.words(int(np.prod(shape))) + 0.5) / 2**32
        return torch.special.ndtri(torch.from_numpy(levels)).float().reshape(shape)


def threefry(key, counters):
    """Threefry-2x32 with 20 rounds: encrypts counters (2, n), the lower words first, with a key (2,); all are uint32."""
    keys = [*key, key[0] ^ key[1] ^ PARITY]
    a, b = counters[0] + key[0], counters[1] + key[1]
    for group in range(5):
        for rotation in ROTATIONS[group % 2]:
            a = a + b
            b = (b << np.uint32(rotation) | b >> np.uint32(32 - rotation)) ^ a
        a = a + keys[(group + 1) % 3]
        b = b + keys[(group + 2) % 3] + np.uint32(group + 1)
    return np.stack([a, b])


def fnv1a(text):
    """The 32-bit FNV-1a hash of a text's UTF-8 bytes."""
    value = 0x811C9DC5
    for byte in text.encode():
        value = (value ^ byte) * 0x01000193 % 2**32
    return value
