"""Scores that compare two sets of samples: by hand, against scikit-learn, scipy and loops, and by what must not matter."""
import math

import numpy as np
import pytest
import torch
from scipy import linalg, special, stats
from sklearn.metrics import pairwise
from sklearn.neighbors import KernelDensity, NearestNeighbors

from ganlib.metrics import (
    cubic_kernel,
    density_coverage,
    expected_coverage,
    expected_frechet,
    frechet_distance,
    frechet_gaussians,
    gaussian_kernel,
    kid,
    mmd_squared,
    parzen_log_likelihood,
    precision_recall,
)

PAIRED = {
    "cubic MMD": lambda x, y: mmd_squared(x, y, cubic_kernel),
    "Gaussian MMD": lambda x, y: mmd_squared(x, y, gaussian_kernel(2.0)),
    "KID": lambda x, y: torch.stack(kid(x, y, blocks=4)),
    "precision, recall": lambda x, y: torch.stack(precision_recall(x, y)),
    "density, coverage": lambda x, y: torch.stack(density_coverage(x, y)),
    "Fréchet": frechet_distance,
}


def random(*shape, seed=0, shift=0.0, scale=1.0):
    normal = torch.randn(*shape, generator=torch.Generator().manual_seed(seed), dtype=torch.float64)
    return shift + scale * normal


def column(*values):
    return torch.tensor(values, dtype=torch.float64)[:, None]


def two_sets(n, m, d):
    """Alike but not equal, so that no score is at its end. More than one block of rows."""
    return random(n, d), random(m, d, seed=1, shift=0.2, scale=0.9)


# ---- kernels

def test_unbiased_mmd_by_hand():
    """x = {0, 2}, y = {1, 3}: with k(a, b) = ab the pairs within are 0 and 3, the mean between is 2."""
    assert mmd_squared(column(0, 2), column(1, 3), lambda x, y: x @ y.mT).item() == 0 + 3 - 2 * 2
    # (ab + 1)^3 on {0, 1} and {1, 2}: 1 and 27 within, (1 + 1 + 8 + 27) / 4 between
    assert mmd_squared(column(0, 1), column(1, 2), cubic_kernel).item() == 1 + 27 - 2 * 37 / 4
    near, far = math.exp(-1 / 8), math.exp(-4 / 8)  # Gaussian, sigma 2, distances 1 and 2
    expected = near + near - 2 * (2 * near + far + 1) / 4
    assert mmd_squared(column(0, 1), column(1, 2), gaussian_kernel(2)).item() == pytest.approx(expected, rel=1e-14)


def reference_mmd(k_xx, k_yy, k_xy):
    """The unbiased estimate as MMD-GAN's code and torch-fidelity write it, pair by pair."""
    n, m = k_xy.shape
    within_x = sum(k_xx[i, j] for i in range(n) for j in range(n) if i != j) / (n * (n - 1))
    within_y = sum(k_yy[i, j] for i in range(m) for j in range(m) if i != j) / (m * (m - 1))
    return within_x + within_y - 2 * sum(k_xy[i, j] for i in range(n) for j in range(m)) / (n * m)


@pytest.mark.parametrize("n, m, d", [(300, 270, 5), (40, 60, 64)])
def test_mmd_equals_the_pairwise_sums_over_kernels_of_scikit_learn(n, m, d):
    x, y = two_sets(n, m, d)
    tables = [pairwise.polynomial_kernel(a, b, degree=3, gamma=None, coef0=1) for a, b in ((x, x), (y, y), (x, y))]
    assert mmd_squared(x, y, cubic_kernel).item() == pytest.approx(reference_mmd(*tables), rel=1e-10)
    tables = [pairwise.rbf_kernel(a, b, gamma=1 / (2 * 1.5 ** 2)) for a, b in ((x, x), (y, y), (x, y))]
    assert mmd_squared(x, y, gaussian_kernel(1.5)).item() == pytest.approx(reference_mmd(*tables), rel=1e-9)


def test_kid_is_the_mean_over_blocks_that_share_no_sample():
    x, y = two_sets(31, 42, 6)  # parts of 11, 10, 10 and 14, 14, 14
    parts = [(0, 11, 0, 14), (11, 21, 14, 28), (21, 31, 28, 42)]
    values = []
    for a, b, c, d in parts:
        tables = [pairwise.polynomial_kernel(s, t, degree=3) for s, t in (
            (x[a:b], x[a:b]), (y[c:d], y[c:d]), (x[a:b], y[c:d]))]
        values.append(reference_mmd(*tables))
    mean, error = kid(x, y, blocks=3)
    assert mean.item() == pytest.approx(np.mean(values), rel=1e-10)
    assert error.item() == pytest.approx(stats.sem(values), rel=1e-10)


@pytest.mark.parametrize("kernel", [cubic_kernel, gaussian_kernel(1.0)])
def test_unbiased_mmd_of_real_against_real_has_mean_zero_and_both_signs(kernel):
    values = torch.stack([mmd_squared(random(15, 3, seed=i), random(10, 3, seed=i + 5000), kernel) for i in range(600)])
    assert abs(values.mean()) < 4 * values.std() / math.sqrt(600)
    assert (values < 0).sum() > 100 and (values > 0).sum() > 100


def test_the_standard_error_of_kid_is_the_spread_of_kid():
    found = [kid(random(80, 3, seed=i), random(80, 3, seed=i + 5000, shift=0.3), blocks=8) for i in range(300)]
    means, errors = (torch.stack(column) for column in zip(*found))
    assert errors.square().mean().sqrt().item() == pytest.approx(means.std().item(), rel=0.15)  # 4 % and 11 % by chance


@pytest.mark.parametrize("sigma", [0.1, 1.0])
def test_parzen_log_likelihood_is_that_of_a_mixture_of_gaussians_on_the_samples(sigma):
    samples, points = random(100, 4), random(30, 4, shift=0.5)
    logs = [stats.multivariate_normal(centre, sigma ** 2).logpdf(points) for centre in samples]
    found = parzen_log_likelihood(samples, points, sigma)
    torch.testing.assert_close(found, torch.from_numpy(special.logsumexp(logs, axis=0) - math.log(100)), rtol=1e-12, atol=0)
    theirs = KernelDensity(bandwidth=sigma, leaf_size=100).fit(samples).score_samples(points)  # one leaf: every pair
    torch.testing.assert_close(found, torch.from_numpy(theirs), rtol=1e-9, atol=0)


# ---- neighbours

def test_precision_recall_density_and_coverage_by_hand():
    """k = 1: balls of radius 1, 1, 2 around the real 0, 1, 3, and of 9.5, 1, 1 around the generated 0.5, 10, 11."""
    real, generated = column(0, 1, 3), column(0.5, 10, 11)
    precision, recall = precision_recall(real, generated, k=1)
    density, coverage = density_coverage(real, generated, k=1)
    assert (precision.item(), recall.item()) == pytest.approx((1 / 3, 1))
    assert (density.item(), coverage.item()) == pytest.approx((2 / 3, 2 / 3))


def test_a_point_on_the_edge_of_a_ball_is_inside():
    assert [v.item() for v in density_coverage(column(0, 1), column(2), k=1)] == [1, 0.5]
    assert [v.item() for v in precision_recall(column(0, 1), column(2, 3), k=1)] == [0.5, 0.5]


def test_copies_of_the_real_samples_score_full_marks():
    real = random(50, 8)
    assert [v.item() for v in precision_recall(real, real)] == [1, 1]
    assert density_coverage(real, real)[1].item() == 1


def reference_prdc(real, generated, k):
    """With scikit-learn's trees, and a loop over the definitions."""
    def tree_radii(x):  # the first neighbour of a sample is itself
        return NearestNeighbors(n_neighbors=k + 1).fit(x).kneighbors(x)[0][:, -1]
    r, g = tree_radii(real), tree_radii(generated)
    apart = pairwise.euclidean_distances(real, generated)
    return (np.mean([any(apart[i, j] <= r[i] for i in range(len(real))) for j in range(len(generated))]),
            np.mean([any(apart[i, j] <= g[j] for j in range(len(generated))) for i in range(len(real))]),
            np.sum(apart <= r[:, None]) / (k * len(generated)),
            np.mean([min(apart[i]) <= r[i] for i in range(len(real))]))


@pytest.mark.parametrize("n, m, d, k", [(530, 270, 2, 3), (270, 530, 64, 5), (60, 50, 16, 1), (20, 25, 3, 19)])
def test_precision_recall_density_and_coverage_equal_those_by_scikit_learn(n, m, d, k):
    real, generated = two_sets(n, m, d)
    found = torch.stack([*precision_recall(real, generated, k), *density_coverage(real, generated, k)])
    torch.testing.assert_close(found, torch.tensor(reference_prdc(real, generated, k)), rtol=1e-12, atol=0)


def test_the_papers_k_are_the_defaults():
    real, generated = two_sets(80, 90, 4)
    assert precision_recall(real, generated) == precision_recall(real, generated, k=3)
    assert density_coverage(real, generated) == density_coverage(real, generated, k=5)


def test_balls_are_exact_far_from_the_origin():
    """Distances of 1e-3 at 1e6, all multiples of 2^-20: a matrix product of such numbers loses them."""
    real, generated = (torch.round(x * 2 ** 10) / 2 ** 20 for x in two_sets(60, 60, 2))
    for score in (precision_recall, density_coverage):
        assert score(real + 2 ** 20, generated + 2 ** 20) == score(real, generated)


@pytest.mark.parametrize("n, m, k, d", [(30, 20, 3, 2), (12, 40, 5, 1), (25, 25, 1, 6)])
def test_real_against_real_has_density_one_and_the_expected_coverage(n, m, k, d):
    values = torch.stack([torch.stack(density_coverage(random(n, d, seed=i), random(m, d, seed=i + 9000), k))
                          for i in range(700)])
    error = values.std(0) / math.sqrt(700)
    assert abs(values[:, 0].mean() - 1) < 4 * error[0]
    assert abs(values[:, 1].mean() - expected_coverage(n, m, k)) < 4 * error[1]


def test_the_expected_coverage_in_known_cases():
    assert expected_coverage(2, 1, k=1) == 0.5  # of two others, which is nearer?
    assert expected_coverage(10 ** 6, 10 ** 6) == pytest.approx(1 - 2 ** -5, abs=1e-5)
    assert expected_coverage(6, 4) == 1 - (5 * 4 * 3 * 2 * 1) / (9 * 8 * 7 * 6 * 5)


# ---- Fréchet

def test_frechet_distance_by_hand():
    """(mean apart)^2 + (difference of standard deviations)^2 on a line, and sums of it where covariances commute."""
    one = frechet_gaussians(torch.tensor([0.0]), torch.tensor([[1.0]]), torch.tensor([3.0]), torch.tensor([[4.0]]))
    assert one.item() == pytest.approx(9 + 1, rel=1e-14)
    zero = torch.zeros(3)
    two = frechet_gaussians(zero, torch.diag(torch.tensor([1.0, 9, 0])), zero, torch.diag(torch.tensor([4.0, 1, 0])))
    assert two.item() == pytest.approx(1 + 4 + 0, rel=1e-14)
    # samples {0, 2} and {1, 5}: means 1 and 3, variances 2 and 8 with n - 1 in the denominator
    assert frechet_distance(column(0, 2), column(1, 5)).item() == pytest.approx(4 + (math.sqrt(8) - math.sqrt(2)) ** 2)


@pytest.mark.parametrize("n, m, d", [(200, 150, 1), (200, 150, 8), (400, 300, 64)])
def test_frechet_distance_equals_scipy_s_matrix_square_root(n, m, d):
    mix = random(d, d, seed=2)
    x, y = random(n, d) @ mix, random(m, d, seed=1, shift=0.3)
    a, b = (np.atleast_2d(np.cov(s.numpy(), rowvar=False)) for s in (x, y))
    product = linalg.sqrtm(a @ b)
    expected = np.sum((x.mean(0) - y.mean(0)).numpy() ** 2) + np.trace(a + b - 2 * product.real)
    assert frechet_distance(x, y).item() == pytest.approx(expected, rel=1e-9)


def test_frechet_distance_with_singular_covariances_by_another_route():
    """Fewer samples than features. The singular values of A^1/2 B^1/2 are those of Y X^T, for centred data X and Y."""
    x, y = random(10, 32), random(14, 32, seed=1, shift=0.5)
    centred_x, centred_y = x - x.mean(0), y - y.mean(0)
    overlap = torch.linalg.svdvals(centred_x @ centred_y.T).sum() / math.sqrt(9 * 13)
    spread = centred_x.square().sum() / 9 + centred_y.square().sum() / 13 - 2 * overlap
    expected = (x.mean(0) - y.mean(0)).square().sum() + spread
    assert frechet_distance(x, y).item() == pytest.approx(expected.item(), rel=1e-12)
    covariances = centred_x.T @ centred_x / 9, centred_y.T @ centred_y / 13
    from_covariances = frechet_gaussians(x.mean(0), covariances[0], y.mean(0), covariances[1])
    assert from_covariances.item() == pytest.approx(expected.item(), rel=1e-12)
    assert 0 <= frechet_distance(x, x).item() < 1e-12 * centred_x.square().sum()
    flat = torch.cat([random(20, 2), torch.zeros(20, 3)], 1)  # three constant features
    assert frechet_distance(flat, flat + 1).item() == pytest.approx(5, rel=1e-12)


def test_frechet_distance_is_the_squared_w2_of_gaussians_that_a_linear_map_makes():
    """x -> M x with symmetric positive M is the optimal map, so the cost is the mean of ||x - M x||^2."""
    root = random(4, 4)
    covariance, map_ = root @ root.T, torch.linalg.matrix_exp(0.3 * (root + root.T))
    step = map_ - torch.eye(4)
    found = frechet_gaussians(torch.zeros(4), covariance, torch.zeros(4), map_ @ covariance @ map_)
    assert found.item() == pytest.approx((step @ covariance @ step).trace().item(), rel=1e-10)


def test_the_expected_frechet_distance_of_real_against_real():
    """Its bias is positive, and first order in 1/n is enough at n = 1,000."""
    root = torch.diag(torch.tensor([3.0, 1.0, 0.5, 0.1, 0.0], dtype=torch.float64)) @ random(5, 5, seed=3)
    n, m = 1500, 1000
    values = torch.stack([frechet_distance(random(n, 5, seed=i) @ root, random(m, 5, seed=i + 9000) @ root)
                          for i in range(400)])
    expected = expected_frechet(root.T @ root, n, m)
    assert abs(values.mean() - expected) < 4 * values.std() / 20
    assert values.std() / 20 < 0.05 * expected  # so the line above can fail


def test_the_expected_frechet_distance_in_known_cases():
    assert expected_frechet(torch.tensor([[4.0]]), 100, 100) == pytest.approx(3 * 4 / 100)  # 2 s^2/n by the means
    assert expected_frechet(2 * torch.eye(6), 50, 200) == pytest.approx((1 / 50 + 1 / 200) * 2 * (6 + 6 * 7 / 4), rel=1e-6)
    assert expected_frechet(torch.zeros(3, 3), 10, 10) == 0


# ---- what must not matter, and what must

@pytest.mark.parametrize("name", sorted(PAIRED.keys() - {"KID"}))
def test_scores_do_not_depend_on_the_order_of_samples(name):
    x, y = two_sets(60, 50, 4)
    order = torch.randperm(60, generator=torch.Generator().manual_seed(3))
    torch.testing.assert_close(PAIRED[name](x[order], y), PAIRED[name](x, y), rtol=1e-10, atol=1e-12)


@pytest.mark.parametrize("name", PAIRED)
def test_scores_do_not_depend_on_the_axes(name):
    x, y = two_sets(60, 50, 4)
    rotation = torch.linalg.qr(random(4, 4, seed=7)).Q
    torch.testing.assert_close(PAIRED[name](x @ rotation, y @ rotation), PAIRED[name](x, y), rtol=1e-9, atol=1e-12)


@pytest.mark.parametrize("name", sorted(PAIRED.keys() - {"KID", "cubic MMD"}))
def test_scores_do_not_depend_on_the_origin(name):
    x, y = two_sets(60, 50, 4)
    torch.testing.assert_close(PAIRED[name](x + 3, y + 3), PAIRED[name](x, y), rtol=1e-9, atol=1e-12)


@pytest.mark.parametrize("name, scaled", [("Fréchet", 25), ("precision, recall", 1), ("density, coverage", 1)])
def test_scores_under_a_change_of_units(name, scaled):
    x, y = two_sets(60, 50, 4)
    torch.testing.assert_close(PAIRED[name](5 * x, 5 * y), scaled * PAIRED[name](x, y), rtol=1e-10, atol=0)


@pytest.mark.parametrize("name", ["cubic MMD", "Gaussian MMD", "Fréchet"])
def test_distances_are_symmetric_and_grow_with_the_shift(name):
    x, y = two_sets(60, 50, 4)
    torch.testing.assert_close(PAIRED[name](x, y), PAIRED[name](y, x), rtol=1e-10, atol=1e-12)
    near, far = (PAIRED[name](x, y + shift) for shift in (0.5, 2.0))
    assert PAIRED[name](x, y) < near < far


def test_precision_and_recall_swap_with_the_sets():
    x, y = two_sets(60, 50, 4)
    assert precision_recall(x, y) == precision_recall(y, x)[::-1]


@pytest.mark.parametrize("name", PAIRED)
def test_single_precision_is_computed_in_double(name):
    x, y = (s.float() for s in two_sets(60, 50, 4))
    found = PAIRED[name](x, y)
    assert found.dtype == torch.float64
    assert torch.equal(found, PAIRED[name](x.double(), y.double()))


# ---- refusals

@pytest.mark.parametrize("name", PAIRED)
@pytest.mark.parametrize("bad, complaint", [
    (random(40), r"(y|generated) has shape \(40,\): expected \(n, d\)"),
    (random(40, 1, 2, 2), r"(y|generated) has shape \(40, 1, 2, 2\): expected \(n, d\)"),
    (random(40, 3), r"(y|generated) has shape \(40, 3\): expected \(m, 4\), as (x|real) is \(40, 4\)"),
    (random(0, 4), r"(y|generated) has shape \(0, 4\): expected \(n, d\) with n at least"),
    ([[1.0] * 4] * 39 + [[1.0]], r"(y|generated) = \[\[1.0, .*: expected numbers: .* nested lists of equal lengths"),
    (random(40, 4).index_fill(0, torch.tensor([3]), math.nan), "(y|generated) holds 4 values that are NaN or infinite"),
    (random(40, 4) / 0, "(y|generated) holds 160 values that are NaN or infinite"),
])
def test_wrong_samples_are_refused_by_name(name, bad, complaint):
    with pytest.raises(ValueError, match=complaint):
        PAIRED[name](random(40, 4), bad)


@pytest.mark.parametrize("call, complaint", [
    (lambda x: mmd_squared(x, x[:1], cubic_kernel), r"y has shape \(1, 4\): .* n at least 2"),
    (lambda x: kid(x, x[:19]), r"y has shape \(19, 4\): .* n at least 20"),
    (lambda x: kid(x, x, blocks=1), "blocks = 1: expected a whole number of at least 2"),
    (lambda x: gaussian_kernel(0.0), "sigma = 0.0: expected a number above 0"),
    (lambda x: gaussian_kernel(math.inf), "sigma = inf: expected a number above 0"),
    (lambda x: precision_recall(x, x[:3]), r"generated has shape \(3, 4\): .* n at least 4"),
    (lambda x: precision_recall(x[:3], x), r"real has shape \(3, 4\): .* n at least 4"),
    (lambda x: precision_recall(x, x, k=0), "k = 0: expected a whole number of at least 1"),
    (lambda x: density_coverage(x[:5], x), "real has 5 samples: expected at least 6, as k = 5"),
    (lambda x: density_coverage(x, x, k=2.0), "k = 2.0: expected a whole number of at least 1"),
    (lambda x: expected_coverage(5, 10), "n = 5: expected a whole number of at least 6"),
    (lambda x: frechet_distance(x, x[:1]), r"y has shape \(1, 4\): .* n at least 2"),
    (lambda x: frechet_gaussians(x[0], x[:4], x[0], torch.eye(4)), "covariance_x is not symmetric"),
    (lambda x: frechet_gaussians(x[0], torch.eye(4), x[0], -torch.eye(4)), "covariance_y has the eigenvalue -1"),
    (lambda x: frechet_gaussians(x[0], torch.eye(3), x[0], torch.eye(4)), r"covariance_x has shape \(3, 3\): expected"),
    (lambda x: frechet_gaussians(x[0], torch.eye(4), x[0, :3], torch.eye(3)), r"mean_y has shape \(3,\): expected \(4,\)"),
    (lambda x: expected_frechet(torch.eye(2), 1, 5), "n = 1: expected a whole number of at least 2"),
    (lambda x: parzen_log_likelihood(x, x[:, :3], 1.0), r"points has shape \(40, 3\): expected \(m, 4\)"),
    (lambda x: parzen_log_likelihood(x[:0], x, 1.0), r"samples has shape \(0, 4\): .* n at least 1"),
    *((lambda x, s=s: parzen_log_likelihood(x, x, s), f"sigma = {s}: expected a number") for s in (0, -1.0, math.nan)),
])
def test_wrong_settings_are_refused_by_name(call, complaint):
    with pytest.raises(ValueError, match=complaint):
        call(random(40, 4))
