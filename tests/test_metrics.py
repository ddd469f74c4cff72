"""How good samples are: by hand, at the known ceiling, and against scipy and scikit-learn."""
import math

import pytest
import torch
from scipy import special, stats
from sklearn.neighbors import NearestNeighbors

from ganlib import data
from ganlib.metrics import modes_covered, nearest, parzen_log_likelihood

MODES = torch.tensor([[0.0, 0.0], [4.0, 0.0], [0.0, 4.0]])


def random(*shape):
    return torch.randn(*shape, generator=torch.Generator().manual_seed(0))


@pytest.mark.parametrize("samples, covered, quality", [
    ([[0.0, 0.0]], 1, 1),  # on a mode
    ([[0.0, 1.0]], 1, 1),  # exactly on the radius counts
    ([[0.0, 1.01]], 0, 0),
    ([[2.0, 0.0]], 0, 0),  # between two modes, near none
    ([[0.1, 0.0], [0.0, 0.1], [4.0, 0.0], [9.0, 9.0]], 2, 0.75),  # two on one mode count it once
    ([[0.0, 0.0], [4.0, 0.0], [0.0, 4.0]], 3, 1),
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


def test_modes_covered_treats_every_model_by_itself():
    samples = 2 * random(2, 3, 20, 2)
    covered, quality = modes_covered(samples, MODES, 1.0)
    assert covered.shape == quality.shape == (2, 3)
    assert len(set(quality.flatten().tolist())) > 1
    for i in range(2):
        for j in range(3):
            alone = modes_covered(samples[i, j], MODES, 1.0)
            assert (covered[i, j], quality[i, j]) == alone


@pytest.mark.parametrize("dimensions", [1, 2, 64])
def test_nearest_neighbours_are_those_of_scikit_learn(dimensions):
    samples, points = random(200, dimensions), random(300, dimensions) + 0.5
    distance, index = nearest(samples, points)
    theirs, their_index = NearestNeighbors(n_neighbors=1).fit(points.double()).kneighbors(samples.double())
    assert index.tolist() == their_index[:, 0].tolist()
    torch.testing.assert_close(distance.double(), torch.from_numpy(theirs[:, 0]), rtol=1e-5, atol=1e-6)


def test_nearest_keeps_leading_axes_and_small_distances():
    """A copy moved by 1e-4, far from the origin: a matrix product would lose the distance."""
    points = random(50, 2) + 20
    samples = torch.stack([points, points.flip(0)]) + torch.tensor([1e-4, 0.0])
    distance, index = nearest(samples, points)
    assert index[0].tolist() == list(range(50)) and index[1].tolist() == list(range(49, -1, -1))
    torch.testing.assert_close(distance, torch.full((2, 50), 1e-4), rtol=0.05, atol=0)


@pytest.mark.parametrize("sigma", [0.1, 1.0])
def test_parzen_log_likelihood_is_that_of_a_mixture_of_gaussians_on_the_samples(sigma):
    samples, points = random(100, 4), random(30, 4) + 0.5
    logs = [stats.multivariate_normal(centre, sigma ** 2).logpdf(points.double()) for centre in samples.double()]
    theirs = torch.from_numpy(special.logsumexp(logs, axis=0) - math.log(100))
    torch.testing.assert_close(parzen_log_likelihood(samples, points, sigma), theirs, rtol=1e-12, atol=0)


@pytest.mark.parametrize("sigma", [0, -1.0, math.nan])
def test_parzen_refuses_a_bandwidth_that_is_not_above_zero(sigma):
    with pytest.raises(ValueError, match=f"sigma = {sigma}: expected a number above 0"):
        parzen_log_likelihood(random(3, 2), random(3, 2), sigma)
