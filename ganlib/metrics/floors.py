"""What real samples score against real samples."""
import math

import torch

from ..checks import brief, numbers, there_is_room, whole
from ..data import Samples, draw, of


def floor(score, data, n, m=None, repeats=10, generator=None):
    """The score of real against real: its mean and standard error over repeated draws.

    Print it beside a score of n real against m generated samples: no generator can be expected to do better.

        floor(distances.wasserstein, ring, 2000)
        floor(lambda real, more: frechet_distance(digit_features(real), digit_features(more)), digits, 800)
        floor(lambda real, more: modes_covered(more, ring.centres, ring.radius), ring, 2500)

    A toy density gives fresh samples; so do stacked digits, new combinations of the same digits. A finite set (`Samples`)
    is split at random into two parts that share no sample: drawn with replacement, the two would share images and look
    closer than real samples are. Its repeats are splits of the same samples, so its standard error leaves out the chance
    by which the set itself came to be.

    Args:
        score: a function of two sets (n, ...) and (m, ...) that returns a number or several, such as
            `precision_recall`; a score of one set ignores the first
        data: a data set, or what `ganlib.data.of` makes one of; the score gets samples in the units that came in
        n, m: sizes of the two sets, m = n if not given
        repeats: at least 2
        generator: of the random draws

    Returns:
        mean and standard error, each () or (numbers,), in double precision
    """
    data, m = of(data), n if m is None else m
    n, m, repeats = whole("n", n), whole("m", m), whole("repeats", repeats, low=2)
    if not callable(score):
        raise ValueError(f"score = {brief(score)}: expected a function of two sets")
    if isinstance(data, Samples) and n + m > len(data.points):
        raise ValueError(f"n + m = {n + m}: expected at most {len(data.points)}, the size of {data.name}, "
                         "as the two sets share no sample")
    there_is_room(f"n + m = {n + m} samples", 4 * (n + m) * math.prod(data.shape), "expected fewer samples")
    values = []
    for _ in range(repeats):
        real, more = two_sets(data, n, m, generator)
        values.append(numbers("what score returns", score(real, more)).double())
    values = torch.stack(values)
    return values.mean(0), values.std(0) / math.sqrt(repeats)


def two_sets(data, n, m, generator):
    """Two independent sets of n and m real samples; of a finite set, without a sample in common."""
    if not isinstance(data, Samples):
        return draw(data, n, generator), draw(data, m, generator)
    rows = torch.randperm(len(data.points), generator=generator)[:n + m]
    return data.points[rows[:n]].float(), data.points[rows[n:]].float()
