"""The toy densities in the scaling of WGAN-GP's toy code, their samples against their formulas, and the digits."""
import math
import re

import numpy as np
import pytest
import torch
from scipy import stats
from sklearn.datasets import load_digits, make_swiss_roll

from ganlib import data
from ganlib.data import Mixture, Samples, Stacked, SwissRoll

SHIPPED = [name for name in data.SETS if name not in data.TORCHVISION]  # the others have a file of their own


def seeded(seed=0):
    return torch.Generator().manual_seed(seed)


def scipy_density(mixture, x):
    """The same density by scipy: (n,)."""
    parts = [stats.multivariate_normal(centre, mixture.sigma ** 2) for centre in mixture.centres.double().numpy()]
    return sum(float(w) * part.pdf(x.numpy()) for w, part in zip(mixture.weights.double(), parts))


UNEVEN = Mixture(torch.tensor([[-1.0, 0.0], [1.0, 0.5], [0.0, 2.0]]), 0.2, torch.tensor([0.5, 0.3, 0.2]))
PLANE = {"ring": data.ring(), "grid": data.grid(), "uneven": UNEVEN}


def test_ring_is_the_ring_of_the_wgan_gp_toy_code():
    ring = data.load("ring")
    angles = 2 * math.pi * torch.arange(8) / 8
    expected = 2 / 1.414 * torch.stack([angles.cos(), angles.sin()], -1)
    torch.testing.assert_close(ring.centres, expected, rtol=0, atol=1e-6)
    assert ring.sigma == 0.02 / 1.414 and ring.radius == 3 * ring.sigma and ring.shape == (2,)


def test_grid_is_the_grid_of_the_wgan_gp_toy_code():
    grid = data.load("grid")
    expected = {(2 * x / 2.828, 2 * y / 2.828) for x in range(-2, 3) for y in range(-2, 3)}
    assert len(grid.centres) == 25
    assert {tuple(round(c, 5) for c in row) for row in grid.centres.tolist()} == {
        tuple(round(c, 5) for c in row) for row in expected}
    assert grid.sigma == 0.05 / 2.828


def test_gaussians_lie_on_a_line():
    assert data.load("gaussian").shape == (1,)
    two = data.gaussians((-1, 3), 0.5, (0.25, 0.75))
    x = torch.linspace(-4, 6, 50, dtype=torch.float64)
    expected = 0.25 * stats.norm(-1, 0.5).pdf(x) + 0.75 * stats.norm(3, 0.5).pdf(x)
    torch.testing.assert_close(two.density(x[:, None]), torch.from_numpy(expected), rtol=1e-12, atol=0)


@pytest.mark.parametrize("mixture", PLANE.values(), ids=PLANE)
def test_density_of_a_mixture_integrates_to_one(mixture):
    step = mixture.sigma / 2  # the rectangle rule on Gaussians is exact far beyond float32 at this step
    reach = mixture.centres.abs().max().item() + 8 * mixture.sigma
    line = torch.arange(-reach, reach, step, dtype=torch.float64)
    total = sum(mixture.density(torch.stack([line, y.expand_as(line)], -1)).sum().item() for y in line)
    assert total * step ** 2 == pytest.approx(1, abs=1e-6)


@pytest.mark.parametrize("mixture", PLANE.values(), ids=PLANE)
def test_density_of_a_mixture_is_that_of_scipy(mixture):
    x = data.draw(mixture, 300, seeded()).double()
    torch.testing.assert_close(mixture.density(x), torch.from_numpy(scipy_density(mixture, x)), rtol=1e-6, atol=0)
    far = torch.full((1, 2), 50.0)  # where the density itself is 0 in any float
    assert mixture.log_density(far).isfinite().all() and mixture.density(far) == 0


@pytest.mark.parametrize("mixture", PLANE.values(), ids=PLANE)
def test_samples_of_a_mixture_visit_its_modes_as_often_as_its_weights_say(mixture):
    """Chi-square on the counts, and each coordinate around its mode is Gaussian: three tests at 1 in 1,000."""
    n = 20_000
    samples = data.draw(mixture, n, seeded())
    apart = samples[:, None] - mixture.centres
    mode = apart.square().sum(-1).argmin(-1)
    counts = torch.bincount(mode, minlength=len(mixture.centres))
    assert stats.chisquare(counts.double(), n * mixture.weights.double() / mixture.weights.double().sum()).pvalue > 1e-3
    around = apart[torch.arange(n), mode] / mixture.sigma
    for axis in range(2):
        assert stats.kstest(around[:, axis].double(), "norm").pvalue > 1e-3


def test_a_uniform_draw_picks_the_mode_whose_share_it_falls_into():
    edges = torch.tensor([0.0, 0.49, 0.51, 0.79, 0.81, 1 - 2 ** -24])
    picked = UNEVEN.transform(edges, torch.zeros(6, 2))
    assert torch.equal(picked, UNEVEN.centres[[0, 0, 1, 1, 2, 2]])


def swiss_rolls(n=20_000):
    theirs = make_swiss_roll(n, noise=0.25, random_state=0)[0][:, [0, 2]] / 7.5
    return data.draw(data.load("swiss_roll"), n, seeded()).double().numpy(), theirs


def test_swiss_roll_has_the_distribution_of_scikit_learns():
    """Two-sample Kolmogorov-Smirnov on six views of the plane.

    At these sizes a difference of 0.0195 has a chance of 1 in 1,000 if the distributions are the same.
    """
    ours, theirs = swiss_rolls()
    views = {f"along {axis}": lambda x, axis=axis: x @ axis for axis in ((1, 0), (1, 1), (0, 1), (-1, 1))}
    views |= {"radius": lambda x: np.hypot(*x.T), "angle": lambda x: np.arctan2(*x.T)}
    for name, view in views.items():
        assert stats.ks_2samp(view(ours), view(theirs)).statistic < 0.0195, name


def test_swiss_roll_has_the_moments_of_scikit_learns():
    ours, theirs = swiss_rolls()
    for power in (1, 2, 3, 4):
        a, b = ours ** power, theirs ** power
        standard_error = np.sqrt((a.var(0) + b.var(0)) / len(a))
        assert (np.abs(a.mean(0) - b.mean(0)) < 4 * standard_error).all()
    a, b = ours.prod(1), theirs.prod(1)
    assert abs(a.mean() - b.mean()) < 4 * math.sqrt((a.var() + b.var()) / len(a))


def test_swiss_roll_formula_at_given_draws():
    """Both ends of the roll without noise, and one unit of noise: t = 1.5 pi (1 + 2u)."""
    roll = SwissRoll()
    ends = roll.transform(torch.tensor([0.0, 1.0, 0.0]), torch.tensor([[0.0, 0.0], [0.0, 0.0], [1.0, -2.0]]))
    expected = [[0, -1.5 * math.pi / 7.5], [0, 4.5 * math.pi / 7.5], [0.25 / 7.5, (-1.5 * math.pi - 0.5) / 7.5]]
    torch.testing.assert_close(ends, torch.tensor(expected), rtol=1e-5, atol=1e-5)


def test_digits_are_scikit_learns_scans_in_minus_one_to_one():
    digits, bunch = data.load("digits"), load_digits()
    assert digits.points.shape == (1797, 1, 8, 8) and digits.shape == (1, 8, 8)
    assert (digits.points.min(), digits.points.max()) == (-1, 1)
    assert np.array_equal((digits.points[:, 0].numpy() + 1) * 8, bunch.images)
    assert np.array_equal(digits.labels.numpy(), bunch.target)


def test_digits_are_split_into_two_disjoint_parts_that_are_always_the_same():
    whole, train, test = [data.digits(split) for split in ("all", "train", "test")]
    assert (len(train.points), len(test.points)) == (1500, 297)

    def rows(samples):
        pixels = samples.points.flatten(1).tolist()
        return sorted((label, *row) for label, row in zip(samples.labels.tolist(), pixels))
    assert sorted(rows(train) + rows(test)) == rows(whole)
    assert not set(rows(train)) & set(rows(test))
    assert torch.equal(data.digits("test").points, test.points)
    assert set(test.labels.tolist()) == set(range(10))


def test_a_finite_set_is_drawn_evenly_and_within_bounds():
    points = torch.arange(7.0)[:, None]
    n = 20_000
    counts = torch.bincount(data.draw(Samples(points), n, seeded())[:, 0].long(), minlength=7)
    assert stats.chisquare(counts.double()).pvalue > 1e-3
    for size in (1, 7, 1500, 70_000):
        last = Samples(torch.arange(float(size))[:, None]).transform(torch.tensor([0.0, 1 - 2 ** -24]))
        assert last[:, 0].tolist() == [0, size - 1]


def test_stacked_digits_are_three_scans_in_the_channels():
    stacked, digits = data.load("stacked_digits"), data.digits()
    n = len(digits.points)
    assert stacked.shape == (3, 8, 8) and n == 1797
    rows = torch.tensor([[0, 0, 0], [1, 2, 3], [n - 1, 0, 5], [7, n - 1, n - 1]])
    uniform = (rows + 0.5) / n
    expected = torch.stack([torch.cat([digits.points[row] for row in each]) for each in rows.tolist()])
    assert torch.equal(stacked.transform(uniform), expected)
    numbers = [int("".join(str(int(digits.labels[row])) for row in each)) for each in rows.tolist()]
    assert stacked.modes(uniform).tolist() == numbers
    ends = torch.tensor([[0.0] * 3, [1 - 2 ** -24] * 3])
    assert torch.equal(stacked.transform(ends)[:, 0], digits.points[[0, n - 1], 0])
    assert data.load("stacked_digits", split="test").channels.shape == (297, 8, 8)


def test_stacked_digits_visit_all_thousand_modes_independently():
    """Chi-square on the modes against the product of the digits' shares, and each channel has a draw of its own."""
    stacked, n = data.load("stacked_digits"), 50_000
    uniform = torch.rand(n, 3, generator=seeded())
    assert torch.equal(data.draw(stacked, n, seeded())[-5:], stacked.transform(uniform[-5:]))
    share = torch.bincount(stacked.labels).double() / len(stacked.labels)
    expected = n * torch.einsum("a,b,c->abc", share, share, share).flatten()
    counts = torch.bincount(stacked.modes(uniform), minlength=1000)
    assert len(counts) == 1000 and (counts > 0).all()
    assert stats.chisquare(counts.double(), expected * n / expected.sum()).pvalue > 1e-3


def test_two_scans_of_one_digit_are_the_same_mode():
    channels = torch.arange(4.0)[:, None, None].expand(4, 2, 2)
    stacked = Stacked(channels, torch.tensor([7, 7, 0, 9]))
    assert stacked.modes(torch.tensor([[0.24, 0.74, 0.76], [0.26, 0.51, 0.99]])).tolist() == [709, 709]
    picked = stacked.transform(torch.tensor([[0.24, 0.26, 0.76]]))[0, :, 0, 0]
    assert picked.tolist() == [0, 1, 3]  # a quarter of the draws for each
    assert stacked.shape == (3, 2, 2) and data.draw(stacked, 5).shape == (5, 3, 2, 2)


def test_options_reach_what_makes_the_data_set():
    assert len(data.load("ring", modes=5).centres) == 5 and data.load("grid", side=3).sigma == 0.05 / 2.828
    assert data.load("swiss_roll", noise=0).noise == 0
    assert data.load("gaussian", centres=[-1, 2], sigma=2.0).centres.tolist() == [[-1], [2]]
    assert len(data.load("digits", split="test").points) == 297
    assert Mixture([[0, 1], [2, 3]], 1).centres.dtype == torch.float32


@pytest.mark.parametrize("name", ["ring", "grid", "swiss_roll", "gaussian", "digits"])
def test_one_uniform_draw_a_sample_comes_first_and_then_the_normal_ones(name):
    """The chapters' stored outputs depend on this order."""
    found = data.load(name)
    uniform = torch.rand(6, generator=(generator := seeded(5)))
    normal = torch.randn(6, *found.shape, generator=generator)
    assert torch.equal(data.draw(found, 6, seeded(5)), found.transform(uniform, normal))


@pytest.mark.parametrize("name", SHIPPED)
def test_every_data_set_gives_samples_of_its_shape_that_depend_on_the_seed_only(name):
    found = data.load(name)
    first, again, other = [data.draw(found, 50, seeded(seed)) for seed in (1, 1, 2)]
    assert first.shape == (50, *found.shape) and first.dtype == torch.float32 and first.isfinite().all()
    assert torch.equal(first, again) and not torch.equal(first, other)
    assert found.name in (name, name + "s")


def test_moving_to_a_device_changes_no_values():
    for name in SHIPPED:
        found = data.load(name)
        assert torch.equal(data.draw(data.on(found, "cpu"), 5, seeded()), data.draw(found, 5, seeded()))


NAN = torch.tensor([[0.0, 1.0], [math.nan, 2.0], [math.inf, 3.0]])


@pytest.mark.parametrize("make, message", [
    (lambda: data.load("rings"), "data = 'rings': expected one of 'ring', 'grid', 'swiss_roll', 'gaussian', 'digits'"),
    (lambda: data.load(None), "data = None: expected one of 'ring'"),
    (lambda: data.load(["ring"]), "data = ['ring']: expected one of 'ring'"),
    (lambda: data.load({"ring": 1}), "data = {'ring': 1}: expected one of 'ring'"),
    (lambda: data.load("ring", split="test"), "split = 'test': 'ring' has no such option, only modes, radius, sigma, scale"),
    (lambda: data.load("swiss_roll", folder="x"), "folder = 'x': 'swiss_roll' has no such option, only noise, scale"),
    (lambda: data.load("digits", folder="x"), "folder = 'x': 'digits' has no such option, only split"),
    (lambda: data.load("stacked_digits", split="all three"), "split = 'all three': expected one of 'all', 'train', 'test'"),
    (lambda: data.load("digits", split=["all"]), "split = ['all']: expected one of 'all', 'train', 'test'"),
    (lambda: data.digits("validation"), "split = 'validation': expected one of 'all', 'train', 'test'"),
    (lambda: Samples(NAN), "points holds 2 values that are NaN or infinite: expected finite numbers"),
    (lambda: Samples(torch.zeros(0, 2)), "points has shape (0, 2): expected at least one sample, (N, ...)"),
    (lambda: Samples(torch.zeros(5, 0)), "points has shape (5, 0): expected at least one sample, (N, ...)"),
    (lambda: Samples(torch.zeros(5)), "points has shape (5,): expected at least one sample, (N, ...)"),
    (lambda: Samples(torch.zeros(5, 2).long()), "points has dtype torch.int64: expected floating-point numbers"),
    (lambda: Samples([[0.0, 1.0]]), "points is a list: expected a tensor (N, ...)"),
    (lambda: Samples("points"), "points is a str: expected a tensor (N, ...)"),
    (lambda: Samples(torch.zeros(5, 2), torch.zeros(4)), "labels has shape (4,): expected a tensor (5,), one label"),
    (lambda: Samples(torch.zeros(5, 2), [0] * 5), "labels is a list: expected a tensor (5,), one label a sample"),
    (lambda: Stacked(torch.zeros(5, 2), torch.zeros(5).long()), "channels has shape (5, 2): expected (N, H, W)"),
    (lambda: Stacked(torch.zeros(5, 1, 8, 8), torch.zeros(5).long()), "channels has shape (5, 1, 8, 8): expected (N, H, W)"),
    (lambda: Stacked(NAN[..., None], torch.zeros(3).long()), "channels holds 2 values that are NaN or infinite"),
    (lambda: Stacked(torch.zeros(2, 8, 8), None), "labels is a NoneType: expected a tensor (2,)"),
    (lambda: Stacked(torch.zeros(2, 8, 8), torch.tensor([0, 10])), "labels lie from 0 to 10: expected whole numbers"),
    (lambda: Stacked(torch.zeros(2, 8, 8), torch.tensor([-1, 3])), "labels lie from -1 to 3: expected whole numbers, 0 to"),
    (lambda: Stacked(torch.zeros(2, 8, 8), torch.tensor([0.5, 3])), "labels lie from 0.5 to 3.0: expected whole numbers"),
    (lambda: Mixture(NAN, 1.0), "centres has shape (3, 2): expected (modes, features), all finite"),
    (lambda: Mixture(torch.zeros(3), 1.0), "centres has shape (3,): expected (modes, features)"),
    (lambda: Mixture(torch.zeros(0, 2), 1.0), "centres has shape (0, 2): expected (modes, features), all finite, and at "),
    (lambda: Mixture([[]], 0.1), "centres has shape (1, 0): expected (modes, features)"),
    (lambda: data.ring(modes=10 ** 14), "modes = 100000000000000: as many centres would take 3,200,000.0 GB, and "),
    (lambda: data.grid(side=10 ** 7), "side = 10000000: 10000000 x 10000000 centres would take 3,200,000.0 GB, and "),
    (lambda: Mixture("centre", 1.0), "centres = 'centre': expected numbers"),
    (lambda: Mixture([[0, 1], [2]], 1.0), "centres = [[0, 1], [2]]: expected numbers"),
    (lambda: Mixture(torch.zeros(3, 2), "1"), "sigma = '1': expected a number above 0"),
    (lambda: Mixture(torch.zeros(3, 2), [1.0]), "sigma = [1.0]: expected a number above 0"),
    (lambda: Mixture(torch.zeros(3, 2), True), "sigma = True: expected a number above 0"),
    (lambda: Mixture(torch.zeros(3, 2), 1.0, "even"), "weights = 'even': expected numbers"),
    (lambda: data.ring(0), "modes = 0: expected a whole number of at least 1"),
    (lambda: data.ring("8"), "modes = '8': expected a whole number of at least 1"),
    (lambda: data.ring(radius="2"), "radius = '2': expected a number above 0"),
    (lambda: data.ring(sigma=-1.0), "sigma = -1.0: expected a number above 0"),
    (lambda: data.ring(sigma="0.02"), "sigma = '0.02': expected a number above 0"),
    (lambda: data.ring(scale=math.inf), "scale = inf: expected a number above 0"),
    (lambda: data.grid([5]), "side = [5]: expected a whole number of at least 1"),
    (lambda: data.grid(spacing=0), "spacing = 0: expected a number above 0"),
    (lambda: data.gaussians("0"), "centres = '0': expected numbers"),
    (lambda: data.gaussians(0.0), "centres has shape (): expected one number a centre, (modes,)"),
    (lambda: data.gaussians([[0.0, 1.0]]), "centres has shape (1, 2): expected one number a centre, (modes,)"),
    (lambda: data.gaussians((0.0,), "1"), "sigma = '1': expected a number above 0"),
    (lambda: data.gaussians((0.0,), 0.0), "sigma = 0.0: expected a number above 0"),
    (lambda: data.gaussians((0.0,), math.nan), "sigma = nan: expected a number above 0"),
    (lambda: data.gaussians((0, 1), 1.0, (0.5, 0.6)), "expected 2 positive numbers with sum 1"),
    (lambda: data.gaussians((0, 1), 1.0, (1.5, -0.5)), "weights = [1.5, -0.5]: expected 2 positive numbers with sum 1"),
    (lambda: data.gaussians((0, 1), 1.0, (1.0,)), "weights = [1.0]: expected 2 positive numbers with sum 1"),
    (lambda: data.gaussians((0, 1), 1.0, (math.nan, 1)), "expected 2 positive numbers with sum 1"),
    (lambda: SwissRoll(noise=-1), "noise = -1: expected a number from 0"),
    (lambda: SwissRoll(noise=math.nan), "noise = nan: expected a number from 0"),
    (lambda: SwissRoll(noise="0.25"), "noise = '0.25': expected a number from 0"),
    (lambda: SwissRoll(scale=0), "scale = 0: expected a number above 0"),
    (lambda: SwissRoll(scale=[1]), "scale = [1]: expected a number above 0"),
])
def test_bad_data_is_refused_with_what_came_and_what_was_expected(make, message):
    with pytest.raises(ValueError, match=re.escape(message)):
        make()
