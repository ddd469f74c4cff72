"""Scores that compare samples through balls around them: precision and recall, density and coverage.

The ball of a sample reaches to its k-th nearest neighbour among the other samples of its own set. A point on its edge
is inside, as the papers write; the code of Naeem et al. has it outside, which matters only where samples coincide.

Distances are held in blocks: besides the samples in double precision, the scores take at most 300 MB, however many samples
there are. All decisions are those of plain differences, though most distances come from products (see
`ganlib.metrics.tables`). Two sets of 10,000 samples of 2,048 features take about a minute on two cores.
"""
import math

import torch

from ..checks import whole
from .points import pair
from .tables import at_most, kth, middle, rows_at_once


def precision_recall(real, generated, k=3):
    """Improved precision and recall (Kynkäänniemi et al. 2019, eqs. 1-2).

    Precision is the share of generated samples inside the ball of some real sample: are the samples real? Recall is the
    share of real samples inside the ball of some generated one: is every kind of real sample made? Real against real
    does not give 1, and no formula is known: it depends on the density and on the dimension.

    Args:
        real: (n, d), generated: (m, d), both with more than k samples
        k: at least 1

    Returns:
        precision () and recall (), from 0 to 1, in double precision
    """
    k = whole("k", k)
    real, generated = pair(real=real, generated=generated, least=k + 1)
    inside_real, _ = in_balls(generated, real, radii(real, k))
    inside_generated, _ = in_balls(real, generated, radii(generated, k))
    return (inside_real > 0).double().mean(), (inside_generated > 0).double().mean()


def density_coverage(real, generated, k=5):
    """Density and coverage (Naeem et al. 2020), which outliers among the samples move less.

    Density is in how many balls of real samples a generated one lies, divided by k: above 1 where samples crowd into the
    dense places. Coverage is the share of real samples whose ball holds a generated one. Real against real has a mean
    density of exactly 1 and a mean coverage of `expected_coverage`.

    Args:
        real: (n, d), more than k samples
        generated: (m, d)
        k: at least 1

    Returns:
        density () from 0 to n/k and coverage () from 0 to 1, in double precision
    """
    k = whole("k", k)
    real, generated = pair(real=real, generated=generated)
    if len(real) <= k:
        raise ValueError(f"real has {len(real)} samples: expected at least {k + 1}, as k = {k}")
    inside, holding = in_balls(generated, real, radii(real, k))
    return inside.double().mean() / k, holding.double().mean()


def expected_coverage(n, m, k=5):
    """The mean coverage of n real samples by m more samples from the same continuous density, from 0 to 1.

    The ball of a sample stays empty if its k nearest among the n - 1 + m others are all of its own set: coverage is
    1 - (n - 1)...(n - k) / ((n + m - 1)...(n + m - k)), whatever the density (Naeem et al. 2020, Lemma 2), and about
    1 - 2^-k for large n = m.
    """
    k, m = whole("k", k), whole("m", m)
    n = whole("n", n, low=k + 1)
    return 1 - math.prod((n - i) / (n + m - i) for i in range(1, k + 1))


@torch.no_grad()
def radii(x, k):
    """Distance from each row of x (n, d) to its k-th nearest other row: (n,)."""
    # A row's distance to itself, 0, is among the smallest, hence the k+1-th.
    centre = middle(x)
    return torch.cat([kth(rows, x, k + 1, centre) for rows in x.split(rows_at_once(x, x))])


@torch.no_grad()
def in_balls(points, centres, radii):
    """In how many balls each point lies, (n,), and whether each ball holds a point, (m,)."""
    inside, holding = [], torch.zeros_like(radii, dtype=torch.bool)
    centre = middle(centres)
    for rows in points.split(rows_at_once(points, centres)):
        table = at_most(rows, centres, radii, centre)  # (rows, m)
        inside.append(table.sum(1))
        holding |= table.any(0)
    return torch.cat(inside), holding
