"""Samples: by quantiles, POT, assignment, linear program, and where the answer is known."""
import math
import re

import numpy as np
import ot
import pytest
import torch
from distance_routes import PAIRS, close, linear_program, normal, seeded
from scipy import optimize, spatial, stats
from torch.autograd import gradcheck

from ganlib.distances import (
    earth_mover_1d,
    even_directions,
    gaussians,
    random_directions,
    sliced_wasserstein,
    wasserstein,
    wasserstein_1d,
)

HALF, POINTS = [0.5, 0.5], [[0.0, 1.0], [2.0, 3.0]]


@pytest.mark.parametrize("n, m", [(30, 30), (30, 20), (20, 30), (7, 1), (1, 1), (12, 5)])
@pytest.mark.parametrize("power", [1, 2, 3.5])
def test_samples_on_a_line_by_quantiles_pot_and_linear_program(n, m, power):
    x, y = normal(n).round(decimals=1), 0.3 + 2 * normal(n + m)[n:]  # some of x are equal
    distance = wasserstein_1d(x, y, p=power)
    close(distance, ot.wasserstein_1d(x.numpy(), y.numpy(), p=power) ** (1 / power))
    close(distance, wasserstein(x[:, None], y[:, None], p=power))
    close(distance, wasserstein_1d(y.flip(0), x, p=power))
    if power == 1:
        close(distance, stats.wasserstein_distance(x, y))
        positions = torch.cat([x, y]).unique()
        masses = [(positions[:, None] == sample).double().mean(1) for sample in (x, y)]
        close(distance, earth_mover_1d(*masses, positions))


def test_wasserstein_1d_by_hand_with_different_lengths():
    """Thirds against halves: from level 1/3 to 1/2 the middle of x belongs to the lower y, then to the upper."""
    close(wasserstein_1d([0.0, 6.0, 3.0], [8.0, 1.0]), (2 * 1 + 1 * 2 + 1 * 5 + 2 * 2) / 6)
    close(wasserstein_1d([0.0, 6.0, 3.0], [8.0, 1.0], p=2), math.sqrt((2 * 1 + 1 * 4 + 1 * 25 + 2 * 4) / 6))
    x = normal(10)
    assert wasserstein_1d(x, x.repeat(3)) == 0
    close(wasserstein_1d(x, x + 2.5, p=3), 2.5)


@pytest.mark.parametrize("p, q", PAIRS)
def test_gaussians_agree_with_their_quantiles(p, q):
    n = 200_000
    levels = (np.arange(n) + 0.5) / n
    x, y = (torch.from_numpy(stats.norm(*pair).ppf(levels)) for pair in (p, q))
    close(wasserstein_1d(x, y), gaussians.earth_mover(p, q), rtol=0, atol=2e-5)
    close(wasserstein_1d(x, y, p=2), gaussians.wasserstein_2(p, q), rtol=0, atol=2e-4)


def test_w2_of_gaussians_agrees_with_random_samples():
    n, (p, q) = 100_000, ((-1.0, 2.0), (0.5, 0.3))
    x, y = (mean + sigma * z for (mean, sigma), z in zip((p, q), normal(2, n)))
    standard_error = math.sqrt((p[1] ** 2 + q[1] ** 2) / n)  # of the difference of the means; sigma's is smaller
    assert abs(wasserstein_1d(x, y, p=2) - gaussians.wasserstein_2(p, q)) < 4 * standard_error
    assert abs(wasserstein_1d(x, y) - gaussians.earth_mover(p, q)) < 4 * standard_error


@pytest.mark.parametrize("power", [1, 2])
def test_samples_in_space_agree_with_pot_and_two_more_solvers(power):
    x, y = normal(2, 40, 3) * torch.tensor([[[1.0]], [[2.0]]])
    cost = spatial.distance.cdist(x, y) ** power
    rows, columns = optimize.linear_sum_assignment(cost)
    close(wasserstein(x, y, p=power), cost[rows, columns].mean() ** (1 / power))
    close(wasserstein(x, y, p=power), ot.emd2([], [], cost) ** (1 / power))
    least = linear_program(np.full(6, 1 / 6), np.full(4, 1 / 4), cost[:6, :4])
    close(wasserstein(x[:6], y[:4], p=power), least ** (1 / power), rtol=1e-10)


def test_w2_of_points_moved_by_a_growing_map_is_the_move_itself():
    """x -> A x + t with positive A is the gradient of a convex function: no other plan is shorter (Brenier)."""
    x = normal(200, 2)
    y = x @ torch.tensor([[1.5, 0.4], [0.4, 0.6]]).double() + torch.tensor([1.0, -2.0])
    close(wasserstein(x, y.flip(0), p=2), (x - y).square().sum(1).mean().sqrt())
    close(wasserstein(x, x.flip(0) + torch.tensor([3.0, 4.0])), 5)


def test_small_distances_far_from_the_origin_keep_their_digits():
    x = normal(100, 2) + 1000
    close(wasserstein(x, x.flip(0) + torch.tensor([3e-6, 4e-6]).double()), 5e-6, rtol=1e-6)


@pytest.mark.parametrize("power", [1, 2, 3])
@pytest.mark.parametrize("n, m", [(6, 6), (6, 4)])
def test_gradients_of_samples(power, n, m):
    x, y = normal(2, n, 2).split(1)
    x, y = x[0].requires_grad_(), (y[0, :m] + 0.5).detach().requires_grad_()
    assert gradcheck(lambda x, y: wasserstein_1d(x.mT, y.mT, power), (x, y))
    assert gradcheck(lambda x, y: wasserstein(x, y, power), (x, y))
    assert gradcheck(lambda x, y: sliced_wasserstein(x, y, even_directions(3), power), (x, y))


@pytest.mark.parametrize("power", [1, 2])
@pytest.mark.parametrize("n, m", [(50, 50), (50, 20)])
def test_sliced_wasserstein_agrees_with_pot(power, n, m):
    x, y, directions = normal(n, 4), 1 + normal(n + m, 4)[n:], random_directions(9, 4, seeded())
    theirs = ot.sliced_wasserstein_distance(x.numpy(), y.numpy(), projections=directions.T.numpy(), p=power)
    close(sliced_wasserstein(x, y, directions, p=power), theirs)
    assert sliced_wasserstein(x, y, directions, p=power) <= wasserstein(x, y, p=power)


def test_sliced_wasserstein_at_known_values():
    x, t = normal(30, 2), torch.tensor([0.6, 0.8], dtype=torch.float64)
    close(sliced_wasserstein(x, x.flip(0) + t, even_directions(2000)), 2 / math.pi, rtol=1e-6)  # the mean of |cos|
    close(sliced_wasserstein(x, x.flip(0) + t, even_directions(5), p=2), math.sqrt(0.5))
    line = x[:, :1]
    for power in (1, 2):
        sliced = sliced_wasserstein(line, x[:20, 1:], random_directions(5, 1, seeded()), p=power)
        close(sliced, wasserstein_1d(line[:, 0], x[:20, 1], p=power))


def test_models_side_by_side_against_the_same_real_samples():
    x, real, directions = normal(3, 2, 20, 2).float(), normal(15, 2).float() + 1, even_directions(4)
    on_line, sliced = wasserstein_1d(x[..., 0], real[:, 0]), sliced_wasserstein(x, real, directions, p=2)
    assert on_line.dtype == sliced.dtype == torch.float64 and on_line.shape == sliced.shape == (3, 2)
    for i in range(3):
        for j in range(2):
            torch.testing.assert_close(on_line[i, j], wasserstein_1d(x[i, j, :, 0], real[:, 0]))
            torch.testing.assert_close(sliced[i, j], sliced_wasserstein(x[i, j], real, directions, p=2))


def test_directions_are_uniform_unit_vectors_and_repeat_with_their_seed():
    directions = random_directions(20_000, 3, seeded())
    close(directions.norm(dim=1), torch.ones(20_000))
    assert directions.mean(0).abs().max() < 4 / math.sqrt(3 * 20_000)
    close(directions.T @ directions / 20_000, torch.eye(3) / 3, rtol=0, atol=0.01)
    assert torch.equal(directions, random_directions(20_000, 3, seeded()))
    close(even_directions(4), [[1, 0], [0.5 ** 0.5] * 2, [0, 1], [-(0.5 ** 0.5), 0.5 ** 0.5]])


@pytest.mark.parametrize("call, message", [
    (lambda: wasserstein_1d([], [1.0]), "x has shape (0,): expected at least one number"),
    (lambda: wasserstein_1d(1.0, [1.0]), "x has shape () and y (1,): expected (..., n) and (..., m)"),
    (lambda: wasserstein_1d([0.0], [math.nan]), "y holds 1 values that are NaN or infinite: expected finite numbers"),
    (lambda: wasserstein_1d([[1.0]] * 2, [[1.0]] * 3), "shapes are x (2,), y (3,): expected shapes that broadcast"),
    (lambda: wasserstein_1d(HALF, HALF, p=0.5), "p = 0.5: expected a number from 1"),
    (lambda: wasserstein(POINTS, POINTS, p=math.inf), "p = inf: expected a number from 1"),
    (lambda: sliced_wasserstein(POINTS, POINTS, even_directions(2), p="2"), "p = '2': expected a number from 1"),
    (lambda: wasserstein(POINTS, [[0.0]]), "x has shape (2, 2) and y (1, 1): expected (n, d) and (m, d)"),
    (lambda: wasserstein(HALF, HALF), "x has shape (2,) and y (2,): expected (n, d) and (m, d)"),
    (lambda: wasserstein(POINTS, torch.zeros(0, 2)), "y has shape (0, 2): expected at least one number"),
    (lambda: wasserstein([[math.inf]], [[0.0]]), "x holds 1 values that are NaN or infinite"),
    (lambda: sliced_wasserstein(POINTS, [[0.0]], [[1.0]]), "x has shape (2, 2) and y (1, 1): expected (..., n, d)"),
    (lambda: sliced_wasserstein([POINTS] * 2, [POINTS] * 3, [[1, 0]]), "shapes are x (2,), y (3,): expected shapes"),
    (lambda: sliced_wasserstein(POINTS, POINTS, [[1.0]]), "directions has shape (1, 1): expected (k, 2)"),
    (lambda: sliced_wasserstein(POINTS, POINTS, [[1, 0], [1, 1]]), "directions have lengths from 1 to 1.41421: expected 1"),
    (lambda: random_directions(0, 2), "k = 0: expected a whole number of at least 1"),
    (lambda: random_directions(2, 1.5), "d = 1.5: expected a whole number of at least 1"),
    (lambda: even_directions(-1), "k = -1: expected a whole number of at least 1"),
])
def test_wrong_input_is_refused_by_name(call, message):
    with pytest.raises(ValueError, match=re.escape(message)):
        call()
