"""The closed forms: WGAN's parallel segments and Gaussians on a line, against samples, histograms and quadrature."""
import math
import re

import numpy as np
import onnxruntime
import pytest
import torch
from distance_routes import PAIRS, close, integral, normal, seeded
from scipy import stats
from torch.autograd import gradcheck

from ganlib.distances import (
    earth_mover,
    earth_mover_1d,
    gaussians,
    js,
    kl,
    optimal_discriminator,
    segments,
    total_variation,
    wasserstein,
    wasserstein_1d,
)

LOG2 = math.log(2)


# --- parallel segments

def test_segments_are_the_values_of_example_1():
    theta = torch.tensor([[-0.5, 0.0], [1e-30, 2.0]])
    off = torch.tensor([[1.0, 0.0], [1.0, 1.0]]).double()
    for function, wanted in ((segments.total_variation, off), (segments.js, LOG2 * off),
                             (segments.kl, torch.tensor([[math.inf, 0.0], [math.inf, math.inf]]).double()),
                             (segments.earth_mover, torch.tensor([[0.5, 0.0], [1e-30, 2.0]]).double())):
        torch.testing.assert_close(function(theta), wanted, rtol=0, atol=1e-37)
        assert function(-0.5).dtype == torch.float64 and function(-0.5) == function(theta.double()[0, 0])


@pytest.mark.parametrize("theta", [-0.7, 0.0, 0.3])
def test_segments_agree_with_samples_and_with_histograms(theta):
    z, other = torch.rand(2, 60, generator=seeded(), dtype=torch.float64)
    ends = ((0, z), (theta, z), (theta, other))
    x, y, unpaired = (torch.stack([torch.full_like(z, at), height], 1) for at, height in ends)
    close(wasserstein(x, y), segments.earth_mover(theta))
    close(wasserstein(x, y, p=2), abs(theta))
    assert abs(theta) <= wasserstein(x, unpaired) <= abs(theta) + wasserstein_1d(z, other)
    on_first, on_second = torch.eye(2, dtype=torch.float64)
    p, q = on_first, on_second if theta else on_first  # the two segments as two points
    for histogram_distance, closed in ((total_variation, segments.total_variation), (kl, segments.kl), (js, segments.js)):
        close(histogram_distance(p, q), closed(theta))
        close(histogram_distance(q, p), closed(theta))
    close(earth_mover(p, q, abs(theta) * (1 - torch.eye(2)).double()).distance, segments.earth_mover(theta))


def test_of_the_segments_only_em_has_a_slope_in_theta():
    theta = torch.tensor([-0.5, 2.0], requires_grad=True)
    gradient, = torch.autograd.grad(segments.earth_mover(theta).sum(), theta)
    assert gradient.tolist() == [-1, 1]
    assert not any(f(theta).requires_grad for f in (segments.total_variation, segments.kl, segments.js))


@pytest.mark.full  # what the page is given is tested in tests/graphs: its programs of these distances, and sliced W1
def test_the_page_gets_the_same_numbers_from_an_exported_graph():
    class Traced(torch.nn.Module):
        def forward(self, theta, x, y):
            return tuple(f(theta) for f in (segments.total_variation, segments.kl, segments.js, segments.earth_mover)) + (
                wasserstein_1d(x, y), wasserstein_1d(x, y, p=2), wasserstein_1d(x, y[:, :7]))
    inputs = torch.tensor([-0.5, 0.0, 2.0]), *torch.randn(2, 3, 20, generator=seeded())
    program = torch.onnx.export(Traced().eval(), inputs, dynamo=True, verbose=False, optimize=False)
    session = onnxruntime.InferenceSession(program.model_proto.SerializeToString())
    found = session.run(None, {given.name: value.numpy() for given, value in zip(session.get_inputs(), inputs)})
    for ours, theirs in zip(Traced()(*inputs), found, strict=True):
        np.testing.assert_allclose(theirs, ours, rtol=1e-6)


# --- Gaussians

@pytest.mark.parametrize("p, q", PAIRS)
def test_gaussians_agree_with_quadrature(p, q):
    P, Q = stats.norm(*p), stats.norm(*q)

    def ratio(x):  # log(p / q) without 0 / 0
        return P.logpdf(x) - Q.logpdf(x)

    def js_density(x):
        middle = np.logaddexp(P.logpdf(x), Q.logpdf(x)) - LOG2
        return (P.pdf(x) * (P.logpdf(x) - middle) + Q.pdf(x) * (Q.logpdf(x) - middle)) / 2

    def height(x):
        return P.cdf(x) - Q.cdf(x)
    close(gaussians.kl(p, q), integral(lambda x: P.pdf(x) * ratio(x), p, q))
    close(gaussians.js(p, q), integral(js_density, p, q))
    close(gaussians.total_variation(p, q), integral(lambda x: abs(P.pdf(x) - Q.pdf(x)) / 2, p, q, ratio))
    close(gaussians.earth_mover(p, q), integral(lambda x: abs(height(x)), p, q, height))
    moved = integral(lambda z: stats.norm.pdf(z) * (p[0] - q[0] + (p[1] - q[1]) * z) ** 2, (0, 1), (0, 1))
    close(gaussians.wasserstein_2(p, q), math.sqrt(moved))


def test_total_variation_of_gaussians_is_the_difference_of_probabilities_between_the_crossings():
    """N(0, 1) and N(0, 4) cross at u^2 = 8 log(2) / 3; with equal sigma they cross halfway."""
    crossing = math.sqrt(8 * LOG2 / 3)
    wanted = 2 * (stats.norm.cdf(crossing) - stats.norm.cdf(crossing / 2))
    close(gaussians.total_variation((0, 1), (0, 2)), wanted)
    close(gaussians.total_variation((0, 2), (0, 1)), wanted)
    close(gaussians.total_variation((1, 0.5), (3, 0.5)), stats.norm.cdf(2) - stats.norm.cdf(-2))
    close(gaussians.total_variation((1, 0.5), (3, 0.5 + 1e-12)), stats.norm.cdf(2) - stats.norm.cdf(-2), atol=1e-10)


@pytest.mark.parametrize("p, q", [pair for pair in PAIRS if min(pair[0][1], pair[1][1]) > 0.1])
def test_gaussians_agree_with_their_histograms_on_a_fine_grid(p, q):
    ends = torch.linspace(-50, 50, 40001, dtype=torch.float64)
    x = (ends[1:] + ends[:-1]) / 2
    P, Q = (torch.from_numpy(np.diff(stats.norm(*pair).cdf(ends))) for pair in (p, q))
    width = ends[1] - ends[0]
    close(total_variation(P, Q), gaussians.total_variation(p, q), rtol=0, atol=1e-5)
    close(js(P, Q), gaussians.js(p, q), rtol=0, atol=1e-5)
    close(earth_mover_1d(P, Q, x), gaussians.earth_mover(p, q), rtol=0, atol=1e-5)
    likely = (P + Q) / width > 1e-10
    close(gaussians.optimal_discriminator(x, p, q)[likely], optimal_discriminator(P, Q)[likely], rtol=0, atol=1e-2)


@pytest.mark.parametrize("p, q", PAIRS)
def test_the_duals_of_gaussians_reach_em_and_js(p, q):
    P, Q = stats.norm(*p), stats.norm(*q)
    x = np.linspace(-20, 20, 400)
    slope = np.diff(gaussians.potential(x, p, q)) / np.diff(x)
    assert (abs(slope) <= 1 + 1e-12).all() and gaussians.potential(0, p, q) == 0

    def gain(x):
        return gaussians.potential(x, p, q).numpy() * (P.pdf(x) - Q.pdf(x))
    close(integral(gain, p, q, lambda x: P.cdf(x) - Q.cdf(x)), gaussians.earth_mover(p, q))

    def game(x):
        D = gaussians.optimal_discriminator(x, p, q).numpy().clip(1e-300, 1 - 1e-16)
        return P.pdf(x) * np.log(D) + Q.pdf(x) * np.log1p(-D)
    close(LOG2 + integral(game, p, q) / 2, gaussians.js(p, q), rtol=0, atol=1e-10)


@pytest.mark.parametrize("function", [gaussians.total_variation, gaussians.kl, gaussians.js, gaussians.earth_mover,
                                      gaussians.wasserstein_2])
def test_gradients_in_the_parameters_of_gaussians(function):
    parameters = torch.tensor([0.3, 0.7, -0.5, 1.9], dtype=torch.float64, requires_grad=True)
    assert gradcheck(lambda v: function((v[0], v[1]), (v[2], v[3])), parameters)
    equal = torch.tensor([0.3, 0.7, -0.5, 0.7], dtype=torch.float64, requires_grad=True)
    assert gradcheck(lambda v: function((v[0], v[1]), (v[2], v[3])), equal)


@pytest.mark.parametrize("function", [gaussians.total_variation, gaussians.kl, gaussians.js, gaussians.earth_mover])
def test_gradients_are_numbers_also_at_p_equal_to_q(function):
    parameters = torch.tensor([0.3, 0.7, 0.3, 0.7], dtype=torch.float64, requires_grad=True)
    gradient, = torch.autograd.grad(function(parameters[:2].unbind(), parameters[2:].unbind()), parameters)
    assert gradient.isfinite().all()
    if function in (gaussians.kl, gaussians.js):  # smooth, and least here
        close(gradient, torch.zeros(4))


@pytest.mark.parametrize("function", [gaussians.total_variation, gaussians.kl, gaussians.js, gaussians.earth_mover,
                                      gaussians.wasserstein_2])
def test_gaussians_broadcast_and_vanish_only_at_p_equal_to_q(function):
    means, sigmas = normal(4, 1), normal(3).exp()
    table = function((means, 1.3), (0.2, sigmas))
    assert table.shape == (4, 3) and (table > 0).all()
    for i in range(4):
        for j in range(3):
            close(table[i, j], function((means[i, 0].item(), 1.3), (0.2, sigmas[j].item())))
    assert function((means, sigmas), (means, sigmas)).abs().max() < 1e-15


@pytest.mark.parametrize("p, q", PAIRS)
def test_the_same_bounds_for_gaussians(p, q):
    tv, jensen, slack = gaussians.total_variation(p, q), gaussians.js(p, q), 1e-14
    assert 0 <= tv <= 1 and gaussians.kl(p, q) >= 0 and jensen >= 0
    assert tv ** 2 <= gaussians.kl(p, q) / 2 + slack
    assert tv ** 2 / 2 <= jensen + slack and jensen <= LOG2 * tv + slack
    assert abs(p[0] - q[0]) <= gaussians.earth_mover(p, q) + slack
    assert gaussians.earth_mover(p, q) <= gaussians.wasserstein_2(p, q) + slack


@pytest.mark.parametrize("call, message", [
    (lambda: segments.kl([0.1, math.nan]), "theta holds 1 values that are NaN or infinite: expected finite numbers"),
    (lambda: segments.earth_mover(-math.inf), "theta holds 1 values that are NaN or infinite"),
    (lambda: segments.js("left"), "theta = 'left': expected numbers"),
    (lambda: gaussians.kl((0, 0), (0, 1)), "sigma of p holds 0: expected numbers above 0"),
    (lambda: gaussians.js((0, 1), (0, [1, -2])), "sigma of q holds -2: expected numbers above 0"),
    (lambda: gaussians.earth_mover((math.nan, 1), (0, 1)), "mean of p holds 1 values that are NaN or infinite"),
    (lambda: gaussians.total_variation(1.0, (0, 1)), "p = 1.0: expected a pair (mean, sigma)"),
    (lambda: gaussians.wasserstein_2((0, 1), (0, 1, 2)), "q = (0, 1, 2): expected a pair (mean, sigma)"),
    (lambda: gaussians.kl(([0, 1], 1), ([0, 1, 2], 1)), "mean of p (2,), sigma of p (), mean of q (3,), sigma of q ()"),
    (lambda: gaussians.potential([0, 1], (0, [1, 2, 3]), (0, 1)), "shapes are x (2,), p (3,): expected shapes that"),
    (lambda: gaussians.optimal_discriminator(math.inf, (0, 1), (1, 1)), "x holds 1 values that are NaN or infinite"),
])
def test_wrong_input_is_refused_by_name(call, message):
    with pytest.raises(ValueError, match=re.escape(message)):
        call()
