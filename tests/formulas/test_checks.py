"""What every argument is held to: which numbers count, and the one wording of what is refused."""
import math
import re

import numpy as np
import pytest
import torch

from ganlib import EBGAN, GAN, WGAN, Adam
from ganlib.checks import above_zero, finite, is_number, one_of, whole


@pytest.mark.parametrize("value", [3, np.int64(3), np.uint8(3)])
def test_pythons_and_numpys_whole_numbers_are_whole_numbers(value):
    assert whole("n", value) == 3 and type(whole("n", value)) is int


@pytest.mark.parametrize("value, limits, expected", [
    (0, {}, "n = 0: expected a whole number of at least 1"),
    (1, {"low": 2}, "n = 1: expected a whole number of at least 2"),
    (8, {"low": 0, "high": 7}, "n = 8: expected a whole number from 0 to 7"),
    (2.0, {}, "n = 2.0: expected"), (True, {}, "n = True: expected"), ("2", {}, "n = '2': expected"),
    (None, {}, "n = None: expected"), (math.nan, {}, "n = nan: expected"), (np.ones(2), {}, "n = array([1., 1.]): expected"),
])
def test_what_is_no_such_whole_number_is_refused_in_one_wording(value, limits, expected):
    with pytest.raises(ValueError, match=re.escape(expected)):
        whole("n", value, **limits)


def test_numbers_are_finite_and_of_any_library():
    assert all(map(is_number, [1, 0.5, np.float32(0.5), np.int64(1), torch.tensor(0.5), 10**38]))
    assert not any(map(is_number, [True, math.inf, math.nan, "1", None, torch.ones(2), 1j, torch.tensor(math.nan), 1e39,
                                   10**400]))
    for value in (0, -1.0, math.inf, "1", torch.tensor(0.0)):
        with pytest.raises(ValueError, match="sigma = .*: expected a number above 0"):
            above_zero(sigma=value)


@pytest.mark.parametrize("value", ["c", 2, None, ["a"], np.array(["a"]), torch.ones(2)])
def test_what_is_no_option_is_refused_whatever_it_is(value):
    with pytest.raises(ValueError, match=r"kind = .*: expected one of 'a', 'b'"):
        one_of("kind", value, ("a", "b"))
    one_of("kind", "a", {"a": 1, "b": 2})


def test_how_many_values_are_not_finite_is_said():
    finite("x", torch.zeros(3, 0))
    with pytest.raises(ValueError, match="x holds 2 values that are NaN or infinite: expected finite numbers"):
        finite("x", torch.tensor([[1.0, math.nan], [-math.inf, 0.0]]))


def test_hyperparameters_of_numpy_become_pythons_own():
    """They go into JSON, into reprs and into links."""
    objective = WGAN(clip=np.float64(0.1), discriminator_steps=np.int64(2), generator_optimizer=Adam(np.float32(0.5)))
    assert [type(value) for value in (objective.clip, objective.discriminator_steps,
                                      objective.generator_optimizer.learning_rate)] == [float, int, float]
    assert (objective.clip, objective.generator_optimizer.learning_rate) == (0.1, 0.5)


def test_hyperparameters_of_no_kind_are_told():
    for make, expected in ((lambda: EBGAN(margin=10**400), "EBGAN.margin = 10"),
                           (lambda: GAN(loss=np.array(["minimax"])), "GAN.loss = array"),
                           (lambda: WGAN(clip=torch.tensor(0.1)), "WGAN.clip = tensor")):
        with pytest.raises(ValueError, match=re.escape(expected)):
            make()
