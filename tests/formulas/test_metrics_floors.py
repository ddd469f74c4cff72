"""Real against real: how the two sets are drawn, the mean and its error, and the floors that a theory gives."""
import math

import ot
import pytest
import torch
from scipy import integrate, stats

from ganlib import data, metrics
from ganlib.distances import even_directions, sliced_wasserstein, wasserstein, wasserstein_1d
from ganlib.metrics import floor

SCORES = {
    "quality": lambda ring: (lambda real, more: metrics.modes_covered(more, ring.centres, ring.radius)[1],
                             metrics.quality_ceiling(2)),
    "reverse KL": lambda ring: (lambda real, more: metrics.reverse_kl(metrics.mode_counts(more, ring.centres)),
                                metrics.expected_reverse_kl(ring.weights, 200)),
    "MMD": lambda ring: (lambda real, more: metrics.mmd_squared(real, more, metrics.gaussian_kernel(1.0)), 0.0),
    "KID": lambda ring: (lambda real, more: metrics.kid(real, more)[0], 0.0),
    "density": lambda ring: (lambda real, more: metrics.density_coverage(real, more)[0], 1.0),
    "coverage": lambda ring: (lambda real, more: metrics.density_coverage(real, more)[1],
                              metrics.expected_coverage(300, 200)),
}


def seeded(seed=0):
    return torch.Generator().manual_seed(seed)


@pytest.mark.parametrize("name", SCORES)
def test_the_floor_on_the_ring_is_what_theory_says(name):
    ring = data.ring()
    score, expected = SCORES[name](ring)
    mean, error = floor(score, ring, 300, 200, repeats=60, generator=seeded())
    assert abs(mean.item() - expected) < 4 * error.item()
    assert error.item() > 0


def test_mean_and_standard_error_by_hand():
    values = iter([1.0, 4.0, 7.0, 8.0])
    mean, error = floor(lambda real, more: next(values), data.ring(), 5, repeats=4)
    assert mean.item() == 5
    assert error.item() == pytest.approx(math.sqrt((16 + 1 + 4 + 9) / 3 / 4))


def test_a_score_of_several_numbers_gives_several_floors():
    mean, error = floor(metrics.precision_recall, data.grid(), 60, repeats=5, generator=seeded())
    assert mean.shape == error.shape == (2,) and mean.dtype == torch.float64
    alone, _ = floor(lambda r, m: metrics.precision_recall(r, m)[1], data.grid(), 60, repeats=5, generator=seeded())
    assert mean[1] == alone


@pytest.mark.parametrize("name", ["ring", "swiss_roll", "gaussian", "digits", "stacked_digits"])
def test_both_sets_are_fresh_in_every_repeat_and_of_the_sizes_asked_for(name):
    found, real = [], data.load(name)
    floor(lambda *sets: found.append(sets) or 0.0, real, 20, 30, repeats=3, generator=seeded())
    assert [(len(a), len(b)) for a, b in found] == [(20, 30)] * 3
    everything = torch.cat([s for pair in found for s in pair]).flatten(1)
    assert everything.shape[1:] == (math.prod(real.shape),)
    if name not in ("digits", "stacked_digits"):
        assert len(everything.unique(dim=0)) == 150


def test_the_two_sets_of_a_finite_set_share_no_sample_and_may_use_all_of_it():
    points = torch.arange(50.0)[:, None]
    found = []
    floor(lambda real, more: found.append((real, more)) or 0.0, data.Samples(points), 20, 30, repeats=4, generator=seeded())
    assert all(torch.equal(torch.cat(pair).sort(0).values, points) for pair in found)
    assert len({tuple(real.flatten().tolist()) for real, _ in found}) == 4  # another split every time
    assert all(real.flatten().tolist() != sorted(real.flatten().tolist()) for real, _ in found)  # in random order


def test_one_set_is_as_large_as_the_other_unless_said():
    sizes = []
    floor(lambda real, more: sizes.append((len(real), len(more))) or 0.0, data.ring(), 7, repeats=2)
    assert sizes == [(7, 7)] * 2


def test_the_same_generator_gives_the_same_floor():
    digits = data.digits()
    score = lambda real, more: metrics.frechet_distance(real.flatten(1), more.flatten(1))  # noqa: E731
    once, again, other = (floor(score, digits, 100, repeats=2, generator=seeded(seed)) for seed in (0, 0, 1))
    assert once == again and once != other


def test_the_frechet_floor_of_digits_is_above_zero_and_falls_like_one_over_n():
    digits = data.digits()
    features = data.Samples(metrics.digit_features(digits.points))
    few, many = (floor(metrics.frechet_distance, features, n, repeats=20, generator=seeded()) for n in (200, 800))
    assert many[0] > 5 * many[1] > 0
    assert few[0] / many[0] == pytest.approx(4, rel=0.5)
    guide = metrics.expected_frechet(features.points.double().T.cov(), 800, 800)  # for Gaussian features
    assert many[0].item() == pytest.approx(guide, rel=0.5)


def test_a_copy_scores_below_the_floor_and_noise_above_it():
    """A generator that returns the real samples themselves looks better than real samples do."""
    features = metrics.digit_features(data.digits().points)
    noise = metrics.digit_features(2 * torch.rand(800, 1, 8, 8, generator=seeded()) - 1)
    mean, error = floor(metrics.frechet_distance, data.Samples(features), 800, repeats=5, generator=seeded())
    assert metrics.frechet_distance(features[:800], features[:800]) < mean - 4 * error
    assert metrics.frechet_distance(features[:800], noise) > 50 * mean


def test_the_floor_of_w1_and_w2_is_that_of_pot_on_the_same_draws():
    grid, generator = data.grid(), seeded()
    pairs = [(data.draw(grid, 200, generator), data.draw(grid, 150, generator)) for _ in range(4)]
    for p, metric in ((1, "euclidean"), (2, "sqeuclidean")):
        theirs = torch.stack([ot.emd2([], [], ot.dist(a.double(), b.double(), metric)) ** (1 / p) for a, b in pairs])
        mean, error = floor(lambda a, b, p=p: wasserstein(a, b, p), grid, 200, 150, repeats=4, generator=seeded())
        assert mean.item() == pytest.approx(theirs.mean().item(), rel=1e-6)
        assert error.item() == pytest.approx(stats.sem(theirs), rel=1e-5)


def test_the_floor_of_w1_on_a_line_is_what_theory_says():
    """E int |F_n - G_m| dx with F_n - G_m close to a normal of variance F (1 - F) (1/n + 1/m)."""
    n, m = 2000, 1000
    area = integrate.quad(lambda x: math.sqrt(stats.norm.cdf(x) * stats.norm.sf(x)), -12, 12)[0]
    expected = math.sqrt(2 / math.pi * (1 / n + 1 / m)) * area
    score = lambda real, more: wasserstein_1d(real[:, 0], more[:, 0])  # noqa: E731
    mean, error = floor(score, data.gaussians(), n, m, repeats=400, generator=seeded())
    assert abs(mean.item() - expected) < 4 * error.item()
    assert error.item() < 0.05 * expected


def test_sliced_w1_has_a_floor_below_that_of_w1():
    """A projection only brings points closer."""
    score = lambda real, more: sliced_wasserstein(real, more, even_directions(16))  # noqa: E731
    sliced, _ = floor(score, data.ring(), 300, repeats=4, generator=seeded())
    exact, _ = floor(wasserstein, data.ring(), 300, repeats=4, generator=seeded())
    assert 0 < sliced < exact


@pytest.mark.parametrize("settings, complaint", [
    ({"n": 0}, "n = 0: expected a whole number of at least 1"),
    ({"n": 5, "m": 1.5}, "m = 1.5: expected a whole number of at least 1"),
    ({"n": 5, "repeats": 1}, "repeats = 1: expected a whole number of at least 2"),
    ({"n": 150, "m": 148}, r"n \+ m = 298: expected at most 297, the size of digits"),
    ({"n": 149}, r"n \+ m = 298: expected at most 297"),
])
def test_wrong_sizes_are_refused_by_name(settings, complaint):
    with pytest.raises(ValueError, match=complaint):
        floor(lambda real, more: 0.0, data.digits("test"), **settings)
