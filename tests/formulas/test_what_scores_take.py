"""Metrics and distances take numbers in whatever form a person has them, and refuse what is none by its name."""
import inspect
import re
import warnings
from fractions import Fraction

import numpy as np
import pytest
import torch

from ganlib import data, distances, metrics
from ganlib.checks import numbers
from ganlib.distances import gaussians, segments

# Numbers that every dtype holds.
X, Y = [[0, 1], [2, 3], [1, 5], [4, 0]], [[1, 1], [2, 2], [0, 4], [3, 0]]
EYE, TWICE = [[1, 0], [0, 1]], [[2, 0], [0, 2]]
DIGITS = [[[[1] * 8] * 8], [[[-1, 1] * 4] * 8]]
SCORES = {
    metrics.nearest: {"samples": X, "points": Y},
    metrics.modes_covered: {"samples": X, "modes": Y, "radius": 1},
    metrics.mode_counts: {"samples": X, "modes": Y},
    metrics.reverse_kl: {"counts": [1, 2, 5], "weights": [0.25, 0.25, 0.5]},
    metrics.cubic_kernel: {"x": X, "y": Y},
    metrics.gaussian_kernel(1): {"x": X, "y": Y},
    metrics.mmd_squared: {"x": X, "y": Y, "kernel": metrics.cubic_kernel},
    metrics.kid: {"x": X, "y": Y, "blocks": 2},
    metrics.parzen_log_likelihood: {"samples": X, "points": Y, "sigma": 1},
    metrics.precision_recall: {"real": X, "generated": Y, "k": 2},
    metrics.density_coverage: {"real": X, "generated": Y, "k": 2},
    metrics.frechet_distance: {"x": X, "y": Y},
    metrics.frechet_gaussians: {"mean_x": [0, 1], "covariance_x": EYE, "mean_y": [2, 2], "covariance_y": TWICE},
    metrics.expected_frechet: {"covariance": EYE, "n": 5, "m": 5},
    metrics.digit_features: {"images": DIGITS},
    metrics.digit_probabilities: {"images": DIGITS},
    metrics.digit_counts: {"images": DIGITS},
    metrics.classifier_score: {"probabilities": EYE},
    distances.total_variation: {"p": [1, 0], "q": [0, 1]},
    distances.kl: {"p": [1, 0], "q": [1, 0]},
    distances.js: {"p": [1, 0], "q": [0, 1]},
    distances.witness: {"p": [1, 0], "q": [0, 1]},
    distances.optimal_discriminator: {"p": [1, 0], "q": [0, 1]},
    distances.earth_mover: {"p": [1, 0], "q": [0, 1], "cost": [[0, 3], [3, 0]]},
    distances.earth_mover_1d: {"p": [1, 0], "q": [0, 1], "positions": [0, 3]},
    distances.potential_1d: {"p": [1, 0], "q": [0, 1], "positions": [0, 3]},
    distances.monotone_plan: {"p": [1, 0], "q": [0, 1]},
    distances.wasserstein_1d: {"x": [0, 1, 4], "y": [2, 5]},
    distances.wasserstein: {"x": X, "y": Y},
    distances.sliced_wasserstein: {"x": X, "y": Y, "directions": EYE},
    segments.earth_mover: {"theta": [0, 2]},
    segments.js: {"theta": [0, 2]},
    gaussians.kl: {"p": [0, 1], "q": [1, 2]},
    gaussians.js: {"p": [0, 1], "q": [1, 2]},
    gaussians.optimal_discriminator: {"x": [0, 1], "p": [0, 1], "q": [1, 2]},
}
ANOTHER_NAME = {"p": r"(mean of |sigma of )?p", "q": r"(mean of |sigma of )?q"}


def plain(found):
    return [found] if isinstance(found, (float, int)) or torch.is_tensor(found) else list(found)


def given(arguments, form):
    return {name: form(value) if isinstance(value, list) else value for name, value in arguments.items()}


def backwards(value):
    """The same array with the last row first in memory."""
    return np.ascontiguousarray(np.asarray(value)[::-1])[::-1]


@pytest.mark.parametrize("score", SCORES, ids=lambda score: score.__qualname__)
def test_every_form_gives_the_same_in_double_precision(score):
    expected = plain(score(**given(SCORES[score], lambda value: torch.tensor(value, dtype=torch.float64))))
    for found in expected:
        assert not torch.is_tensor(found) or found.dtype in (torch.float64, torch.int64)
    forms = [lambda value: value, np.asarray, lambda value: np.asarray(value, np.float16), backwards,
             lambda value: np.asarray(value, ">f8"), lambda value: torch.tensor(value, dtype=torch.float32),
             lambda value: torch.tensor(value, dtype=torch.float16), lambda value: [torch.tensor(each) for each in value],
             lambda value: tuple(np.asarray(each) for each in value)]
    for i, form in enumerate(forms):
        for one, other in zip(plain(score(**given(SCORES[score], form))), expected, strict=True):
            assert torch.equal(torch.as_tensor(one), torch.as_tensor(other)), i


RAGGED = [[1, 2], [3]]
NONE = ["text", None, 1j, [[1j, 2]], torch.ones(4, 2, dtype=torch.complex64), {"a": 1}, [None, 1],
        np.array([["a", "b"]]), [], [[]], np.zeros((0, 2)), object()]


@pytest.mark.parametrize("score", SCORES, ids=lambda score: score.__qualname__)
def test_what_is_no_numbers_is_refused_by_the_parameters_name(score):
    for name, value in SCORES[score].items():
        if isinstance(value, list):
            nan = np.asarray(value, float) * np.nan
            for wrong in [*NONE, RAGGED, nan]:
                if (score, name) == (metrics.reverse_kl, "weights") and wrong is None:
                    continue  # equal weights
                if (score, name) in ((metrics.nearest, "samples"), (metrics.modes_covered, "samples")) and wrong is nan:
                    continue  # a generator that diverged
                if inspect.getmodule(score) is gaussians and name != "x" and wrong is RAGGED:
                    continue  # two means, one sigma
                with pytest.raises(ValueError, match=rf"^{ANOTHER_NAME.get(name, name)}( |:)") as refusal:
                    score(**SCORES[score] | {name: wrong})
                assert len(str(refusal.value)) < 200


SETTINGS = [(score, name) for score, arguments in SCORES.items() for name, value in arguments.items()
            if not isinstance(value, list)]
SETTINGS += [(score, "p") for score in (distances.wasserstein_1d, distances.wasserstein, distances.sliced_wasserstein)]


@pytest.mark.parametrize("score, name", SETTINGS)
@pytest.mark.parametrize("wrong", ["2", None, True, float("nan"), 0, -1, [1], torch.ones(2), 1j])
def test_settings_of_the_wrong_kind_are_refused_by_name(score, name, wrong):
    with pytest.raises(ValueError, match=f"^{name} = "):
        score(**SCORES[score] | {name: wrong})


@pytest.mark.parametrize("score, name", SETTINGS)
def test_numpys_numbers_are_numbers(score, name):
    value = SCORES[score].get(name, 2)
    if not callable(value):
        kinds = [np.int64, np.uint8] + [np.float32, np.float64, Fraction, torch.tensor] * (name in ("radius", "sigma", "p"))
        expected = plain(score(**SCORES[score] | {name: value}))
        for kind in kinds:
            found = plain(score(**SCORES[score] | {name: kind(value)}))
            assert all(torch.equal(torch.as_tensor(a), torch.as_tensor(b)) for a, b in zip(found, expected)), kind


def test_weights_of_true_modes_may_be_a_list():
    even = [0.5, 0.5]
    assert metrics.expected_modes(even, 2) == metrics.expected_modes(np.array(even), np.int64(2)) == 1.5
    assert metrics.expected_reverse_kl(even, 2) == metrics.expected_reverse_kl(torch.tensor(even), 2)
    for wrong in ("even", None, [1j, 1], [[0.5], [0.2, 0.3]], [], [0.5, float("nan")], [1.0, 0.0]):
        with pytest.raises(ValueError, match="^weights "):
            metrics.expected_modes(wrong, 2)


@pytest.mark.parametrize("wrong", ["3", None, True, float("inf"), 0, [3.0]])
def test_radii_in_standard_deviations_are_checked(wrong):
    with pytest.raises(ValueError, match="^sigmas = "):
        metrics.quality_ceiling(2, wrong)
    with pytest.raises(ValueError, match="^sigma = "):
        metrics.gaussian_kernel(wrong)


@pytest.mark.parametrize("found", ["good", None, [1, None], 1j])
def test_what_a_score_returns_to_the_floor_is_checked(found):
    with pytest.raises(ValueError, match="what score returns"):
        metrics.floor(lambda real, more: found, data.ring(), 5, repeats=2)
    with pytest.raises(ValueError, match="score = 3: expected a function"):
        metrics.floor(3, data.ring(), 5)


def far(n, d=1):
    """n points that take no memory."""
    return torch.zeros(1, d, dtype=torch.float64).expand(n, d)


HUGE = 10 ** 14


@pytest.mark.parametrize("call, complaint", [
    (lambda: metrics.digit_counts(torch.zeros(1, 12, 8, 8)), "images has 12 channels: 10^12 counts would take 8,000.0 GB"),
    (lambda: metrics.digit_counts(torch.zeros(1, 40, 8, 8)), "images has 40 channels: 10^40 counts would take "),
    (lambda: distances.wasserstein(far(2 * 10 ** 6), far(10 ** 6)),
     "x and y: 6 tables of 2000000 x 1000000 distances would take 96,000.0 GB"),
    (lambda: distances.monotone_plan(torch.full((10 ** 6,), 1e-6), torch.full((10 ** 6,), 1e-6)),
     "p and q: three tables of 1000000 x 1000000 masses would take 24,000.0 GB"),
    (lambda: distances.random_directions(HUGE, 2), "k = 100000000000000, d = 2: as many directions would take"),
    (lambda: distances.even_directions(HUGE), "k = 100000000000000: as many directions would take"),
    (lambda: metrics.expected_reverse_kl([0.5, 0.5], HUGE), "n = 100000000000000: a sum of as many terms would take"),
    (lambda: metrics.floor(lambda real, more: 0.0, data.ring(), HUGE), "n + m = 200000000000000 samples would take"),
])
def test_what_no_memory_holds_is_refused_with_its_size(call, complaint):
    with pytest.raises(ValueError, match=re.escape(complaint)):
        call()


def test_directions_and_parameters_in_blocks_give_the_same(monkeypatch):
    x, y = (torch.randn(2, n, 3, generator=torch.Generator().manual_seed(n), dtype=torch.float64) for n in (30, 20))
    directions = distances.random_directions(50, 3, torch.Generator().manual_seed(0))
    p = (x[..., 0], x[..., 1].exp())
    whole = distances.sliced_wasserstein(x, y, directions, 2), gaussians.js(p, (0.0, 1.0))
    monkeypatch.setattr("ganlib.distances.samples.PROJECTIONS", 7 * 60)
    monkeypatch.setattr("ganlib.distances.gaussians.AT_ONCE", 7)
    for found, expected in zip((distances.sliced_wasserstein(x, y, directions, 2), gaussians.js(p, (0.0, 1.0))), whole):
        torch.testing.assert_close(found, expected, rtol=1e-13, atol=0)


def test_an_array_is_not_copied_unless_it_must_and_gradients_pass_through_lists():
    array = np.arange(3.0)
    assert numbers("x", array).data_ptr() == array.ctypes.data
    leaf = torch.tensor(2.0, requires_grad=True)
    gradient, = torch.autograd.grad(numbers("x", [leaf * 3, 1.0]).sum(), leaf)
    assert gradient == 3
    array.setflags(write=False)
    with warnings.catch_warnings():
        warnings.simplefilter("error")  # torch's, of tensors that could write into a constant
        assert numbers("x", array).data_ptr() != array.ctypes.data
    hidden = numbers("x", np.ma.array([1, 2], mask=[False, True]))
    assert hidden[0] == 1 and hidden[1].isnan()


def test_every_public_function_of_numbers_is_tried_here():
    tried = {score.__name__ for score in SCORES} | {"floor", "expected_modes", "expected_reverse_kl"}
    takes_numbers_only = {"expected_coverage", "quality_ceiling", "gaussian_kernel", "even_directions", "random_directions"}
    functions = {name for module in (metrics, distances) for name in module.__all__
                 if inspect.isfunction(getattr(module, name))}
    assert functions - takes_numbers_only == tried & functions
