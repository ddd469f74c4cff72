"""Tables of distances in blocks: what is decided is what plain differences decide, and no block is too large."""
import numpy as np
import pytest
import torch
from torch.utils._python_dispatch import TorchDispatchMode
from torch.utils._pytree import tree_leaves

from ganlib.metrics import (
    density_coverage,
    gaussian_kernel,
    mmd_squared,
    nearest,
    parzen_log_likelihood,
    precision_recall,
    tables,
)

D = 40  # so many dimensions that products are used


def normal(n, d=D, seed=0):
    return torch.randn(n, d, generator=torch.Generator().manual_seed(seed), dtype=torch.float64)


def whole(n, seed):
    """Points with few whole numbers: many distances are equal."""
    return (normal(n, seed=seed) > 1).double()


KINDS = {
    "normal": lambda: (normal(90), normal(70, seed=1)),
    "far from the origin": lambda: (1e4 + 1e-3 * normal(90), 1e4 + 1e-3 * normal(70, seed=1)),
    "far clusters of near points": lambda: tuple(
        1e6 * torch.arange(n).remainder(3)[:, None] + 1e-4 * normal(n, seed=n) for n in (90, 70)),
    "copies": lambda: (normal(90), normal(90)[:70]),
    "nearly copies": lambda: (normal(90), normal(90)[:70] + 1e-9 * normal(70, seed=1)),
    "every point thrice": lambda: (normal(30).repeat(3, 1), normal(30).repeat(3, 1)[:70]),
    "a collapsed generator": lambda: (normal(90), normal(1, seed=1).expand(70, D)),
    "collapsed onto a real sample": lambda: (normal(90), normal(90)[:1].expand(70, D)),
    "whole numbers": lambda: (whole(90, 0), whole(70, 1)),
    "an outlier": lambda: (torch.cat([normal(89), 1e9 * normal(1, seed=2)]), normal(70, seed=1)),
    "tiny": lambda: (1e-160 * normal(90), 1e-160 * normal(70, seed=1)),
    "squares that no float holds": lambda: (1e200 * normal(90), 1e200 * normal(70, seed=1)),
}


def differences(x, y):
    with np.errstate(over="ignore"):
        return np.sqrt(np.square(np.asarray(x)[:, None] - np.asarray(y)).sum(-1))


def by_differences(real, generated, k):
    """Precision, recall, density and coverage by the definitions."""
    r, g = (np.sort(differences(x, x), 1)[:, k] for x in (real, generated))
    apart = differences(real, generated)
    in_real, in_generated = apart <= r[:, None], apart <= g
    return [in_real.any(0).mean(), in_generated.any(1).mean(), in_real.sum() / (k * len(generated)), in_real.any(1).mean()]


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("numbers", [tables.NUMBERS, 1000])  # in one block, and in blocks that end anywhere
def test_what_products_find_is_what_plain_differences_find(monkeypatch, kind, numbers):
    monkeypatch.setattr(tables, "NUMBERS", numbers)
    monkeypatch.setattr("ganlib.metrics.modes.NUMBERS", numbers)
    real, generated = KINDS[kind]()
    for k in (1, 4):
        found = [v.item() for v in (*precision_recall(real, generated, k), *density_coverage(real, generated, k))]
        assert found == pytest.approx(by_differences(real, generated, k), rel=1e-14)
    for points in (real, generated):
        distance, index = nearest(generated, points)
        apart = differences(generated, points)
        assert index.tolist() == apart.argmin(1).tolist()  # of equally near ones the first
        np.testing.assert_allclose(distance, apart.min(1), rtol=1e-14)


@pytest.mark.parametrize("kind", sorted(KINDS.keys() - {"squares that no float holds"}))
@pytest.mark.parametrize("d", [tables.FEW, D])
def test_the_bounds_hold_and_are_narrow(kind, d):
    x, y = (each[:, :d] for each in KINDS[kind]())
    low, high = tables.bounds(x, y, y.mean(0))
    plain = tables.apart(x, y)
    assert (low <= plain).all() and (plain <= high).all()
    if kind in ("normal", "far from the origin"):
        assert ((high - low) <= 1e-12 * plain).all() and (high is low) == (d == tables.FEW)


def test_a_sample_that_diverged_is_nowhere_and_costs_the_others_nothing():
    samples, points = normal(6), normal(50, seed=1)
    expected = nearest(samples, points)
    samples[1, 3], samples[4, 0] = torch.nan, torch.inf
    distance, index = nearest(samples, points)
    rest = [0, 2, 3, 5]
    assert torch.equal(distance[rest], expected[0][rest]) and torch.equal(index[rest], expected[1][rest])
    assert distance[1].isnan() and distance[4] == torch.inf and index[[1, 4]].tolist() == [0, 0]


@pytest.mark.parametrize("dtype", [torch.float16, torch.float32, torch.int64])
def test_points_of_any_dtype_are_measured_in_double_precision(dtype):
    samples, points = ((1000 + 20 * normal(n, seed=n)).to(dtype) for n in (30, 50))
    distance, index = nearest(samples, points)
    apart = differences(samples.double(), points.double())
    assert distance.dtype == torch.float64 and index.tolist() == apart.argmin(1).tolist()
    np.testing.assert_allclose(distance, apart.min(1), rtol=1e-14)


def test_gradients_of_the_nearest_distance_point_away_from_the_nearest_point():
    samples, points = normal(8).requires_grad_(), normal(50, seed=1)
    distance, index = nearest(samples, points)
    gradient, = torch.autograd.grad(distance.sum(), samples)
    torch.testing.assert_close(gradient, (samples - points[index]).detach() / distance[:, None].detach())


class Largest(TorchDispatchMode):
    """The most numbers that any tensor made in it has."""
    found = 0

    def __torch_dispatch__(self, function, types, args=(), kwargs=None):
        made = function(*args, **kwargs or {})
        self.found = max([self.found, *(each.numel() for each in tree_leaves(made) if torch.is_tensor(each))])
        return made


@pytest.mark.parametrize("score", [
    precision_recall, density_coverage, nearest, lambda x, y: mmd_squared(x, y, gaussian_kernel(1.0)),
    lambda x, y: parzen_log_likelihood(x, y, 1.0)])
@pytest.mark.parametrize("n, m, d", [(50, 120, D), (120, 50, D), (90, 90, 2)])
def test_no_tensor_is_larger_than_a_block_or_than_the_samples(monkeypatch, score, n, m, d):
    monkeypatch.setattr(tables, "NUMBERS", 1500)
    monkeypatch.setattr("ganlib.metrics.modes.NUMBERS", 1500)
    with Largest() as largest:
        score(normal(n, d), normal(m, d, seed=1))
    assert largest.found <= max(n * d, m * d, 1500)
    assert largest.found < n * m
