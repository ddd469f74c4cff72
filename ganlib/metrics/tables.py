"""Distances of all pairs of two sets, in blocks, and as exact as plain differences.

One matrix product gives a whole table of distances, in 2,048 dimensions twenty times faster than differences do, but it
loses the digits of small ones. So products give bounds here, and where these leave open what is asked (which is the k-th
neighbour, is a point in a ball?), plain differences are taken of those pairs. What is decided is therefore what plain
differences alone would decide, for samples that coincide and far from the origin too.

The bounds hold for every order of summation: with d terms and the unit of rounding u, a scalar product is off by at most
d u |x| |y| (Higham 2002, Accuracy and Stability of Numerical Algorithms, section 3.1). The squared distance of centred
points, |x|^2 + |y|^2 - 2 xy, is so within (2 d + 8) u (|x|^2 + |y|^2); plain differences have the same error at most, and
centring, roots and squares a few u more.
"""
import math

import torch

NUMBERS = 2 ** 22  # in a block, be it of a table or of points: 32 MB in double precision
FEW = 16  # up to so many dimensions plain differences are as fast as products


def rows_at_once(x, y):
    """How many rows of x (n, d) make a block: no more than `NUMBERS`, in itself and in its table against y (m, d)."""
    return max(1, NUMBERS // max(y.shape))


def apart(x, y):
    """Distances (n, m) between rows of x (n, d) and y (m, d), by plain differences."""
    return torch.cdist(x, y, compute_mode="donot_use_mm_for_euclid_dist")


def apart_at(x, y, rows, columns):
    """`apart(x, y)[rows, columns]`, (p,), without the rest of the table unless that is faster."""
    if 8 * len(rows) > len(x) * len(y):
        return apart(x, y)[rows, columns]
    some = max(1, NUMBERS // (8 * x.shape[1]))
    pairs = zip(rows.split(some), columns.split(some))
    return torch.cat([apart(x[i][:, None], y[j][:, None])[:, 0, 0] for i, j in pairs])


def middle(y):
    """The mean (d,) of y (m, d) in double precision, without such a copy of y."""
    return sum(part.double().sum(0) for part in y.split(max(1, NUMBERS // y.shape[1]))) / len(y)


def bounds(x, y, centre):
    """low and high (n, m) with low <= apart(x, y) <= high; the same tensor where d is small.

    Args:
        x: (n, d), y: (m, d)
        centre: (d,), best in the middle of the points: the bounds are wider the farther from it these are
    """
    d = x.shape[1]
    if d <= FEW:
        table = apart(x, y)
        return table, table
    eps, tiny = torch.finfo(x.dtype).eps, torch.finfo(x.dtype).tiny  # eps is 2 u
    x, low, high, start = x - centre, x.new_empty(len(x), len(y)), x.new_empty(len(x), len(y)), 0
    for part in y.split(max(1, NUMBERS // (4 * d))):
        part = part - centre
        squares = x.square().sum(1, keepdim=True) + part.square().sum(1)
        squared = torch.addmm(squares, x, part.T, alpha=-2)
        slack = squares.mul_((2 * d + 16) * eps).add_(d * tiny)  # squares may be too small for a float
        columns = slice(start, start := start + len(part))
        high[:, columns] = (squared + slack).sqrt_().mul_(1 + 2 * eps)
        low[:, columns] = squared.sub_(slack).clamp_min_(0).sqrt_().mul_(1 - 2 * eps)
    return low, high


def at_most(x, y, reach, centre):
    """Whether apart(x, y) <= reach (m,), for each pair: (n, m)."""
    low, high = bounds(x, y, centre)
    inside = high <= reach
    if low is not high:
        rows, columns = (~(inside | (low > reach))).nonzero(as_tuple=True)  # open, or beyond the largest float
        inside[rows, columns] = apart_at(x, y, rows, columns) <= reach[columns]
    return inside


def kth(x, y, k, centre):
    """Distance from each row of x to its k-th nearest row of y: (n,)."""
    low, high = bounds(x, y, centre)
    if low is high:
        return high.kthvalue(k, 1).values
    first = high.topk(k, 1, largest=False).indices
    rows = torch.arange(len(x), device=x.device).repeat_interleave(k)
    reach = apart_at(x, y, rows, first.flatten()).view(-1, k).amax(1, keepdim=True)  # the k-th is no farther than this
    asked = (~(low >= reach)).scatter_(1, first, True).nonzero(as_tuple=True)
    return low.fill_(math.inf).index_put_(asked, apart_at(x, y, *asked)).kthvalue(k, 1).values


def nearest_row(x, y, centre):
    """Which row of y (m, d) is nearest to each row of x (n, d), of equally near ones the first: (n,).

    `y` may be in any precision: a block of it at a time is brought into that of x.
    """
    best, index = x.new_full((len(x),), math.inf), torch.zeros(len(x), dtype=torch.long, device=x.device)
    at_once = rows_at_once(y, x)
    for start in range(0, len(y), at_once):
        part = y[start:start + at_once].to(x)
        low, high = bounds(x, part, centre)
        if low is not high:
            asked = (~(low > torch.minimum(high.amin(1), best)[:, None])).nonzero(as_tuple=True)
            high = low.fill_(math.inf).index_put_(asked, apart_at(x, part, *asked))
        found, at = high.min(1)
        index = torch.where(found < best, start + at, index)
        best = torch.minimum(found, best)
    return index
