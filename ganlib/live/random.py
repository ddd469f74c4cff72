"""Seeded random numbers that do not depend on the place: `js/random.js` gives the same ones in the page.

A run in the page and a run in the kernel with one seed train on the same numbers. That takes a generator that is quick in
JavaScript's 32-bit integers and in numpy alike, and a position in it that can be computed: Threefry-2x32 with 20 rounds.
"""
from numbers import Integral

import numpy as np
import torch

__all__ = ["Stream"]

ROTATIONS = ((13, 15, 26, 6), (17, 29, 16, 24))  # of the even and of the odd groups of four rounds
PARITY = np.uint32(0x1BD11BDA)


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
        if not isinstance(seed, Integral) or isinstance(seed, bool) or not 0 <= seed < 2**32:
            raise ValueError(f"seed = {seed!r}: expected a whole number from 0 to {2**32 - 1}")
        self.key = np.array([seed, fnv1a(name)], dtype=np.uint32)
        self.drawn = 0

    def words(self, n):
        """The next n words, (n,), 32 bits each."""
        blocks = np.arange(self.drawn // 2, (self.drawn + n + 1) // 2, dtype=np.uint64)
        counters = np.stack([blocks & 0xFFFFFFFF, blocks >> 32]).astype(np.uint32)
        words = threefry(self.key, counters).T.reshape(-1)[self.drawn % 2:][:n]
        self.drawn += n
        return words

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
