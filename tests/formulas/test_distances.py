"""Discrete distributions: by hand, and by linear programs, distribution functions, duals and scipy."""
import math
import re

import numpy as np
import pytest
import torch
from distance_routes import apart, best_critic, close, linear_program, normal, seeded, some_histograms, some_positions
from scipy import spatial, stats
from torch.autograd import gradcheck
from torch.nn.functional import pad

from ganlib import distances
from ganlib.distances import (
    discrete,
    earth_mover,
    earth_mover_1d,
    js,
    kl,
    monotone_plan,
    optimal_discriminator,
    potential_1d,
    total_variation,
    witness,
)

LOG2 = math.log(2)
HALF, THIRD = [0.5, 0.5], [1 / 3] * 3
POINTS = [[0.0, 1.0], [2.0, 3.0]]


def test_discrete_distances_by_hand():
    p, q = [0.5, 0.5, 0.0, 0.0], [0.25, 0.0, 0.75, 0.0]
    close(total_variation(p, q), 0.75)
    close(kl(p, q), math.inf)
    close(kl([0.25, 0.75], [0.5, 0.5]), LOG2 + 0.25 * math.log(0.25) + 0.75 * math.log(0.75))
    close(js(p, q), (0.5 * math.log(4 / 3) + 0.5 * LOG2 + 0.25 * math.log(2 / 3) + 0.75 * LOG2) / 2)
    close(witness(p, q), [0.5, 0.5, -0.5, 0])
    close(optimal_discriminator(p, q), [2 / 3, 1, 0, 0.5])
    close(earth_mover_1d(p, q, [0, 1, 3, 10]), 0.25 * 1 + 0.75 * 2)
    close(monotone_plan(p, q)[:2], [[0.25, 0, 0.25, 0], [0, 0, 0.5, 0]])
    close(potential_1d(p, q, [0, 1, 3, 10]), [0, -1, -3, -3])


@pytest.mark.parametrize("function", [total_variation, kl, js])
def test_disjoint_and_equal_histograms(function):
    p, q = torch.eye(2)
    extreme = {total_variation: 1, kl: math.inf, js: LOG2}[function]
    assert function(p, q) == function(q, p) == extreme
    assert function(p, p) == 0
    same = some_histograms(50)[0]
    assert 0 <= function(same, same * (1 + 1e-15)) < 1e-14


def test_discrete_distances_agree_with_scipy():
    p, q = some_histograms(40, 8)
    full_q = (q + 0.01) / (q + 0.01).sum(-1, keepdim=True)
    close(kl(p, full_q), stats.entropy(p, full_q, axis=1))
    close(js(p, q).sqrt(), spatial.distance.jensenshannon(p, q, axis=1), rtol=1e-9)
    close(total_variation(p, q), spatial.distance.cdist(p, q, "cityblock").diagonal() / 2)
    assert kl(p, q).isinf().tolist() == ((p > 0) & (q == 0)).any(-1).tolist()


def test_total_variation_is_the_largest_difference_over_all_sets():
    p, q = some_histograms(6)
    sets = torch.cartesian_prod(*[torch.tensor([0.0, 1.0], dtype=torch.float64)] * 6)
    close(total_variation(p, q), ((p - q) * sets).sum(-1).max())


def test_duals_of_tv_and_js_are_reached_and_not_beaten():
    p, q = some_histograms(20, 7)
    f, D = witness(p, q), optimal_discriminator(p, q)
    assert f.abs().max() <= 0.5
    close((f * (p - q)).sum(-1), total_variation(p, q))

    def value(D):
        return LOG2 + (torch.xlogy(p, D) + torch.xlogy(q, 1 - D)).sum(-1) / 2
    close(value(D), js(p, q))
    for other in torch.rand(50, 7, generator=seeded(), dtype=torch.float64):
        assert (((other - 0.5) * (p - q)).sum(-1) <= total_variation(p, q)).all()
        assert (value(0.9 * D + 0.1 * other) <= js(p, q)).all()


@pytest.mark.parametrize("seed", range(3))
def test_earth_mover_agrees_with_scipys_linear_program(seed):
    random = np.random.default_rng(seed)
    p, q, cost = random.dirichlet(np.ones(6)), random.dirichlet(np.ones(4)), random.random((6, 4))
    p[2], p[3] = 0, p[2] + p[3]
    close(earth_mover(p, q, cost).distance, linear_program(p, q, cost), rtol=1e-10)


def assert_certified(p, q, cost, moved):
    """The plan is one, and the potentials are a lower bound that it reaches: by itself a proof of optimality."""
    unit = float(cost.max())
    assert (moved.plan >= 0).all()
    close(moved.plan.sum(1), p)
    close(moved.plan.sum(0), q)
    close((moved.plan * cost).sum(), moved.distance, atol=1e-14 * unit)
    assert (moved.f[:, None] + moved.g <= cost + 1e-13 * unit).all()
    close(p @ moved.f + q @ moved.g, moved.distance, rtol=0, atol=1e-12 * unit)


@pytest.mark.parametrize("unit", [1e-12, 1e-6, 1, 1e6, 1e12])
def test_earth_mover_on_a_line_agrees_with_the_distribution_functions_in_any_unit(unit):
    """POT itself, given costs of 1e-12, returns plans that are half a percent too dear and says nothing."""
    x = some_positions(30) * unit
    for empty in (0.0, 0.3):
        p, q = some_histograms(30, empty=empty)
        moved = earth_mover(p, q, apart(x))
        assert_certified(p, q, apart(x), moved)
        close(moved.distance, earth_mover_1d(p, q, x), rtol=1e-11, atol=0)
        close(stats.wasserstein_distance(x, x, p, q), moved.distance, rtol=1e-11, atol=0)


def test_the_monotone_plan_is_best_on_a_line_for_convex_costs():
    p, q = some_histograms(12)
    x, y = some_positions(12), some_positions(12).exp()
    plan = monotone_plan(p, q)
    close(plan.sum(1), p)
    close(plan.sum(0), q)
    for power in (1, 2, 3.5):
        cost = (x[:, None] - y).abs() ** power
        close((plan * cost).sum(), earth_mover(p, q, cost).distance, rtol=1e-11)


@pytest.mark.parametrize("dimensions", [1, 2, 5])
def test_potentials_of_a_metric_are_one_1_lipschitz_critic(dimensions):
    """Points without mass included: POT alone leaves these open."""
    p, q = some_histograms(25, empty=0.6)
    assert ((p + q) == 0).any() and ((p > 0) & (q > 0)).any()
    x = normal(25, dimensions)
    cost = torch.cdist(x, x)
    moved = earth_mover(p, q, cost)
    assert_certified(p, q, cost, moved)
    f = moved.f
    close(moved.g, -f)
    assert f[0] == 0
    assert (f[:, None] - f <= cost + 1e-13).all()
    close(f @ (p - q), moved.distance, rtol=1e-12)
    close(best_critic(p, q, cost), moved.distance, rtol=1e-9)


def test_the_potential_on_a_line_is_1_lipschitz_and_reaches_w1():
    p, q = some_histograms(9, 15)
    x = some_positions(15)
    f = potential_1d(p, q, x)
    assert (f.diff().abs() <= x.diff() + 1e-14).all() and (f[:, 0] == 0).all()
    close((f * (p - q)).sum(-1), earth_mover_1d(p, q, x))


def test_all_mass_in_one_point_and_mass_that_stays():
    p, q = torch.tensor([[1.0, 0, 0], [0, 0, 1.0]], dtype=torch.float64)
    x = torch.tensor([0.0, 1.0, 4.0], dtype=torch.float64)
    close(earth_mover(p, q, apart(x)).plan, [[0, 0, 1], [0, 0, 0], [0, 0, 0]])
    assert earth_mover(p, q, apart(x)).distance == earth_mover_1d(p, q, x) == 4
    still = earth_mover(p, p, apart(x))
    assert still.distance == 0 and still.plan[0, 0] == 1
    assert earth_mover([1.0], [1.0], [[3.0]]).distance == 3
    nothing = earth_mover(p, q, torch.zeros(3, 3))
    assert nothing.distance == 0 and nothing.f.abs().max() == 0


def test_a_far_point_without_mass_costs_no_digits():
    p, q = some_histograms(30)
    x = some_positions(30)
    far = torch.cat([x, torch.tensor([1e16], dtype=torch.float64)])
    close(earth_mover(pad(p, (0, 1)), pad(q, (0, 1)), apart(far)).distance, earth_mover(p, q, apart(x)).distance)


def test_the_solver_has_no_say_about_points_without_mass(monkeypatch):
    p, q = some_histograms(10, empty=0.5)
    cost, right = apart(some_positions(10)), discrete.solve
    expected = earth_mover(p, q, cost)

    def careless(p, q, cost):
        plan, g = right(p, q, cost)
        return plan, g + 10 * (q == 0)
    monkeypatch.setattr(discrete, "solve", careless)
    close(earth_mover(p, q, cost).f, expected.f)


def test_a_solver_that_stops_early_is_an_error(monkeypatch):
    p, q = some_histograms(40)
    monkeypatch.setattr(discrete, "MAX_ITERATIONS", 3)
    with pytest.raises(RuntimeError, match="ot.emd found no optimal plan: numItermax reached"), pytest.warns(UserWarning):
        earth_mover(p, q, apart(some_positions(40)))


def test_a_plan_that_is_not_the_best_is_an_error(monkeypatch):
    """Whatever the solver says: the potentials must prove the plan, and a plan that leaves mass behind is none."""
    right = discrete.solve
    for wrong in (lambda p, q, cost: (torch.outer(p, q), right(p, q, cost)[1]),
                  lambda p, q, cost: (0.9 * right(p, q, cost)[0], right(p, q, cost)[1])):
        monkeypatch.setattr(discrete, "solve", wrong)
        with pytest.raises(RuntimeError, match="more than the potentials prove"):
            earth_mover(*some_histograms(10), apart(some_positions(10)))


@pytest.mark.parametrize("function", [kl, js, lambda p, q: earth_mover_1d(p, q, [0.0, 1.0, 2.5, 3.0, 7.0, 7.5])])
def test_gradients_of_discrete_distances_also_beside_points_without_mass(function):
    def histogram_distance(l, k):  # the first point is empty in both, the last one in p only
        return function(pad(torch.softmax(l, -1), (1, 1)), pad(torch.softmax(k, -1), (1, 0)))
    assert gradcheck(histogram_distance, (normal(4).requires_grad_(), normal(5).exp().requires_grad_()))


@pytest.mark.parametrize("function", [kl, js])
def test_gradients_in_the_masses_themselves_have_no_nan(function):
    p, q = (torch.tensor(masses, requires_grad=True) for masses in ([0.0, 0.0, 1.0], [0.0, 0.5, 0.5]))
    gradients = torch.autograd.grad(function(p, q), (p, q))
    assert all(gradient.isfinite().all() for gradient in gradients)
    assert gradients[0][2] == pytest.approx({kl: LOG2 + 1, js: math.log(4 / 3) / 2}[function])


def test_the_potential_is_the_gradient_of_em_in_the_masses():
    p, q = some_histograms(8, empty=0)
    x = some_positions(8)
    p.requires_grad_()
    gradient, = torch.autograd.grad(earth_mover_1d(p, q, x), p)
    close(gradient - gradient[0], potential_1d(p, q, x))
    close(gradient - gradient[0], earth_mover(p.detach(), q, apart(x)).f, rtol=1e-10)


def test_earth_mover_has_the_plan_as_its_gradient_in_the_cost():
    p, q = some_histograms(6)
    cost = normal(6, 6).abs().requires_grad_()
    assert gradcheck(lambda cost: earth_mover(p, q, cost).distance, cost)
    assert not earth_mover(p, q, cost).f.requires_grad


@pytest.mark.parametrize("function", [total_variation, kl, js, witness, optimal_discriminator, monotone_plan,
                                      lambda p, q: earth_mover_1d(p, q, range(5)),
                                      lambda p, q: potential_1d(p, q, range(5))])
def test_leading_axes_pass_through(function):
    p, q = some_histograms(3, 2, 5)
    together, against_one = function(p, q), function(p, q[0, 0])
    for i in range(3):
        for j in range(2):
            close(together[i, j], function(p[i, j], q[i, j]))
            close(against_one[i, j], function(p[i, j], q[0, 0]))
            close(together[i, j], function(p[i, j].tolist(), q[i, j].numpy()))


def test_symmetry_triangle_and_the_bounds_between_distances():
    p, q = some_histograms(200, 6)
    r = p.roll(1, 0)
    x = some_positions(6)
    for metric in (total_variation, lambda p, q: js(p, q).sqrt(), lambda p, q: earth_mover_1d(p, q, x)):
        close(metric(p, q), metric(q, p))
        assert (metric(p, q) <= metric(p, r) + metric(r, q) + 1e-12).all()
    tv, jensen, em = total_variation(p, q), js(p, q), earth_mover_1d(p, q, x)
    assert (tv <= (kl(p, q) / 2).sqrt() + 1e-12).all()  # Pinsker
    assert (tv ** 2 / 2 <= jensen + 1e-12).all() and (jensen <= LOG2 * tv + 1e-12).all()  # Lin (1991)
    assert (x.diff().min() * tv <= em + 1e-12).all() and (em <= (x[-1] - x[0]) * tv + 1e-12).all()


def test_masses_in_float32_are_normalised_enough():
    p, q = torch.softmax(torch.randn(2, 1000, generator=seeded()), -1)
    for distance in (total_variation, kl, js, lambda p, q: earth_mover(p, q, torch.ones(1000, 1000)).distance):
        assert distance(p, q).dtype == torch.float64


@pytest.mark.parametrize("call, message", [
    (lambda: total_variation([0.5, 0.6], HALF), "p sums to 1.1: expected masses with sum 1"),
    (lambda: kl(HALF, [[0.5, 0.5], [0.0, 0.0]]), "q sums to 0: expected masses with sum 1"),
    (lambda: js([1.5, -0.5], HALF), "p holds the mass -0.5: expected masses from 0"),
    (lambda: js(HALF, [math.nan, 1]), "q holds 1 values that are NaN or infinite: expected finite numbers"),
    (lambda: kl([math.inf, 0], HALF), "p holds 1 values that are NaN or infinite"),
    (lambda: kl([], []), "p has shape (0,): expected at least one number"),
    (lambda: kl(1.0, 1.0), "p has shape (): expected (..., n), the masses of n points"),
    (lambda: kl("one half", HALF), "p = 'one half': expected numbers"),
    (lambda: kl(HALF, [[0.5], 0.5]), "q = [[0.5], 0.5]: expected numbers"),
    (lambda: total_variation(HALF, THIRD), "q has 3 masses and p has 2: expected the masses of the same points"),
    (lambda: total_variation(HALF, [1.0]), "q has 1 masses and p has 2: expected the masses of the same points"),
    (lambda: witness([HALF] * 2, [HALF] * 3), "shapes are p (2, 2), q (3, 2): expected shapes that broadcast"),
    (lambda: monotone_plan([HALF] * 2, [THIRD] * 3), "shapes are p (2,), q (3,): expected shapes that broadcast"),
    (lambda: optimal_discriminator(HALF, THIRD), "q has 3 masses and p has 2"),
    (lambda: earth_mover([HALF], HALF, POINTS), "p has shape (1, 2) and q (2,): expected (n,) and (m,)"),
    (lambda: earth_mover(HALF, THIRD, POINTS), "cost has shape (2, 2): expected (2, 3)"),
    (lambda: earth_mover(HALF, HALF, [[0, -1], [1, 0]]), "cost holds -1: expected costs from 0"),
    (lambda: earth_mover(HALF, HALF, [[0, math.inf], [1, 0]]), "cost holds 1 values that are NaN or infinite"),
    (lambda: earth_mover(HALF, [0.5, 0.4], POINTS), "q sums to 0.9: expected masses with sum 1"),
    (lambda: earth_mover_1d(HALF, HALF, [0, 1, 2]), "positions has shape (3,): expected (2,)"),
    (lambda: potential_1d(HALF, HALF, [1, 0]), "positions = [1.0, 0.0]: expected increasing numbers"),
    (lambda: earth_mover_1d(HALF, HALF, [0, 0]), "positions = [0.0, 0.0]: expected increasing numbers"),
])
def test_wrong_input_is_refused_by_name(call, message):
    with pytest.raises(ValueError, match=re.escape(message)):
        call()


def test_every_public_name_is_there():
    assert all(hasattr(distances, name) for name in distances.__all__)
