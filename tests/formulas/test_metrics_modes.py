"""Scores of samples whose modes are known: by hand, against scipy and scikit-learn, and against their theory."""
import math

import pytest
import torch
from scipy import stats
from sklearn.neighbors import NearestNeighbors

from ganlib import data
from ganlib.metrics import (
    expected_modes,
    expected_reverse_kl,
    mode_counts,
    modes_covered,
    nearest,
    quality_ceiling,
    reverse_kl,
)

MODES = torch.tensor([[0.0, 0.0], [4.0, 0.0], [0.0, 4.0]])
UNEVEN = torch.tensor([0.5, 0.2, 0.2, 0.07, 0.03], dtype=torch.float64)


def random(*shape):
    return torch.randn(*shape, generator=torch.Generator().manual_seed(0))


def equal(modes):
    return torch.full((modes,), 1 / modes, dtype=torch.float64)


@pytest.mark.parametrize("samples, covered, quality", [
    ([[0.0, 0.0]], 1, 1),  # on a mode
    ([[0.0, 1.0]], 1, 1),  # exactly on the radius counts
    ([[0.0, 1.01]], 0, 0),
    ([[2.0, 0.0]], 0, 0),  # between two modes, near none
    ([[0.1, 0.0], [0.0, 0.1], [4.0, 0.0], [9.0, 9.0]], 2, 0.75),  # two on one mode count it once
    ([[0.0, 0.0], [4.0, 0.0], [0.0, 4.0]], 3, 1),
    ([[0.0, 0.0], [math.nan, 0.0]], 1, 0.5),  # a generator that diverged is near no mode
])
def test_modes_covered_and_share_of_good_samples_by_hand(samples, covered, quality):
    found, share = modes_covered(torch.tensor(samples), MODES, 1.0)
    assert (found.item(), share.item()) == (covered, quality)


def test_a_sample_counts_for_its_nearest_mode_only():
    found, share = modes_covered(torch.tensor([[1.9, 0.0]]), MODES, 3.0)  # within the radius of two modes
    assert (found.item(), share.item()) == (1, 1)


@pytest.mark.parametrize("name, modes", [("ring", 8), ("grid", 25)])
def test_real_samples_reach_the_ceiling_of_98_9_percent(name, modes):
    mixture, n = data.load(name), 40_000
    samples = data.draw(mixture, n, torch.Generator().manual_seed(0))
    covered, quality = modes_covered(samples, mixture.centres, mixture.radius)
    ceiling = 1 - math.exp(-4.5)  # three standard deviations in two dimensions
    standard_error = math.sqrt(ceiling * (1 - ceiling) / n)
    assert covered.item() == modes
    assert abs(quality.item() - ceiling) < 4 * standard_error


@pytest.mark.parametrize("dimensions", [1, 2, 3, 10, 64])
@pytest.mark.parametrize("sigmas", [0.5, 1, 3.0])
def test_the_ceiling_of_quality_is_the_chi_square_distribution_function(dimensions, sigmas):
    assert quality_ceiling(dimensions, sigmas) == pytest.approx(stats.chi2(dimensions).cdf(sigmas ** 2), rel=1e-12)


def test_the_ceiling_of_quality_in_known_cases():
    assert quality_ceiling(2) == pytest.approx(1 - math.exp(-4.5), rel=1e-14)
    assert quality_ceiling(1) == pytest.approx(math.erf(3 / math.sqrt(2)), rel=1e-14)  # 99.7 %


def test_modes_covered_treats_every_model_by_itself():
    samples = 2 * random(2, 3, 20, 2)
    covered, quality = modes_covered(samples, MODES, 1.0)
    counts = mode_counts(samples, MODES)
    assert covered.shape == quality.shape == (2, 3) and counts.shape == (2, 3, 3)
    assert len(set(quality.flatten().tolist())) > 1
    for i in range(2):
        for j in range(3):
            assert (covered[i, j], quality[i, j]) == modes_covered(samples[i, j], MODES, 1.0)
            assert torch.equal(counts[i, j], mode_counts(samples[i, j], MODES))
            torch.testing.assert_close(reverse_kl(counts)[i, j], reverse_kl(counts[i, j]), rtol=1e-13, atol=1e-15)


@pytest.mark.parametrize("dimensions", [1, 2, 64])
def test_nearest_neighbours_are_those_of_scikit_learn(dimensions):
    samples, points = random(200, dimensions), random(300, dimensions) + 0.5
    distance, index = nearest(samples, points)
    theirs, their_index = NearestNeighbors(n_neighbors=1).fit(points.double()).kneighbors(samples.double())
    assert index.tolist() == their_index[:, 0].tolist()
    torch.testing.assert_close(distance.double(), torch.from_numpy(theirs[:, 0]), rtol=1e-5, atol=1e-6)
    assert mode_counts(samples, points).tolist() == [int((their_index == i).sum()) for i in range(300)]


def test_nearest_keeps_leading_axes_and_small_distances():
    """A copy moved by 1e-4, far from the origin: a matrix product would lose the distance."""
    points = random(50, 2) + 20
    samples = torch.stack([points, points.flip(0)]) + torch.tensor([1e-4, 0.0])
    distance, index = nearest(samples, points)
    assert index[0].tolist() == list(range(50)) and index[1].tolist() == list(range(49, -1, -1))
    torch.testing.assert_close(distance, torch.full((2, 50), 1e-4).double(), rtol=0.05, atol=0)


@pytest.mark.parametrize("counts, weights, expected", [
    ([5, 5], None, 0),
    ([3, 1], None, 0.75 * math.log(1.5) + 0.25 * math.log(0.5)),
    ([0, 7, 0, 0], None, math.log(4)),  # collapsed onto one of four modes
    ([4, 4, 4, 0], None, math.log(4 / 3)),  # one mode missed
    ([3, 1], [0.75, 0.25], 0),
    ([1, 1], [0.9, 0.1], 0.5 * math.log(0.5 / 0.9) + 0.5 * math.log(0.5 / 0.1)),
])
def test_reverse_kl_by_hand(counts, weights, expected):
    weights = None if weights is None else torch.tensor(weights)
    assert reverse_kl(torch.tensor(counts), weights).item() == pytest.approx(expected, abs=1e-7)


def test_reverse_kl_is_that_of_scipy_and_blind_to_the_number_of_samples_and_the_order_of_modes():
    counts, order = torch.tensor([10, 0, 7, 1, 2]), torch.tensor([3, 1, 4, 0, 2])
    expected = stats.entropy(counts, UNEVEN)
    for same in (reverse_kl(counts, UNEVEN), reverse_kl(3 * counts, UNEVEN), reverse_kl(counts[order], UNEVEN[order])):
        assert same.item() == pytest.approx(expected, rel=1e-12)
    assert reverse_kl(counts, UNEVEN).dtype == torch.float64


def shares_of_real_samples(weights, n, repeats):
    draws = torch.distributions.Multinomial(n, weights, validate_args=False)
    torch.manual_seed(0)
    return draws.sample((repeats,))


@pytest.mark.parametrize("weights, n", [(equal(8), 20), (equal(8), 2500), (UNEVEN, 40), (equal(1000), 2500)])
def test_the_mean_reverse_kl_of_real_samples_is_its_expected_value(weights, n):
    values = reverse_kl(shares_of_real_samples(weights, n, 2000), weights)
    standard_error = values.std().item() / math.sqrt(2000)
    assert abs(values.mean().item() - expected_reverse_kl(weights, n)) < 4 * standard_error


@pytest.mark.parametrize("weights", [equal(8), UNEVEN])
def test_the_expected_reverse_kl_follows_its_expansion_to_second_order(weights):
    def rest(n):
        first, second = (len(weights) - 1) / (2 * n), ((1 / weights).sum().item() - 1) / (12 * n ** 2)
        return expected_reverse_kl(weights, n) - first - second
    assert rest(4000) != 0
    assert rest(2000) / rest(4000) == pytest.approx(8, rel=0.05)  # what is left falls like 1/n^3


def test_the_expected_reverse_kl_in_known_cases():
    assert expected_reverse_kl(equal(7), 1) == pytest.approx(math.log(7), rel=1e-12)  # one sample hits one mode
    assert expected_reverse_kl(equal(1), 50) == 0
    assert expected_reverse_kl(equal(2), 2) == pytest.approx(math.log(2) / 2, rel=1e-12)  # both on one, every other time


@pytest.mark.parametrize("weights, n", [(equal(8), 10), (UNEVEN, 20), (equal(1000), 2500)])
def test_the_mean_number_of_modes_hit_by_real_samples_is_its_expected_value(weights, n):
    hit = (shares_of_real_samples(weights, n, 2000) > 0).double().sum(-1)
    assert abs(hit.mean().item() - expected_modes(weights, n)) < 4 * hit.std().item() / math.sqrt(2000)


def test_the_expected_number_of_modes_as_its_docstring_says():
    assert round(expected_modes(equal(1000), 2500)) == 918


@pytest.mark.parametrize("call, complaint", [
    (lambda: modes_covered(random(5, 1), MODES, 1.0), r"samples has shape \(5, 1\): expected \(..., n, 2\)"),
    (lambda: modes_covered(random(2), MODES, 1.0), r"samples has shape \(2,\): expected \(..., n, 2\)"),
    (lambda: modes_covered(random(5, 2), MODES[0], 1.0), r"modes has shape \(2,\): expected \(m, d\)"),
    (lambda: modes_covered(random(5, 2), MODES[:0], 1.0), r"modes has shape \(0, 2\): expected \(m, d\) with m at least 1"),
    (lambda: modes_covered(random(5, 2), MODES, 0.0), "radius = 0.0: expected a number above 0"),
    (lambda: modes_covered(random(5, 2), MODES, math.nan), "radius = nan: expected a number above 0"),
    (lambda: mode_counts(torch.tensor([[math.nan, 0.0]]), MODES), "samples holds 1 values that are NaN or infinite"),
    (lambda: quality_ceiling(0), "dimensions = 0: expected a whole number from 1 to"),
    (lambda: quality_ceiling(2, -1.0), "sigmas = -1.0: expected a number above 0"),
    (lambda: reverse_kl(torch.tensor([0, 0])), r"counts has shape \(2,\): expected \(..., m\) with sums above 0"),
    (lambda: reverse_kl(torch.tensor([[3, 1], [0, 0]])), "counts .* with sums above 0"),
    (lambda: reverse_kl(torch.tensor(3)), r"counts has shape \(\)"),
    (lambda: reverse_kl(torch.tensor([3, -1])), "counts holds 1 negative values: expected numbers from 0"),
    (lambda: reverse_kl(torch.tensor([3.0, math.inf])), "counts holds 1 values that are NaN or infinite"),
    (lambda: reverse_kl(torch.tensor([3, 1]), equal(3)), r"weights has shape \(3,\) .* expected 2 positive numbers"),
    (lambda: reverse_kl(torch.tensor([3, 1]), torch.tensor([3, 1])), "weights .* sum 4: expected 2 positive numbers"),
    (lambda: expected_reverse_kl(torch.tensor([1.0, 0.0]), 5), "weights .*: expected 2 positive numbers with sum 1"),
    (lambda: expected_reverse_kl(torch.tensor([0.5, math.nan]), 5), "weights holds 1 values that are NaN or infinite"),
    (lambda: expected_reverse_kl(equal(4), 0), "n = 0: expected a whole number of at least 1"),
    (lambda: expected_modes(equal(4)[None], 5), r"weights has shape \(1, 4\)"),
    (lambda: expected_modes(equal(4), 2.5), "n = 2.5: expected a whole number of at least 1"),
])
def test_wrong_input_is_refused_by_name(call, complaint):
    with pytest.raises(ValueError, match=complaint):
        call()
