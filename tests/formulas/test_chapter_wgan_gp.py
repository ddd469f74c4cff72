"""Chapter 3: its derivations on numbers, by other routes than the chapter's; what its prose says of stored results."""
import math
from pathlib import Path

import nbformat
import numpy as np
import pytest
import torch
from scipy import optimize, stats
from torch import nn

from five_critics import figures, fitting, results
from ganlib import WGANGP, distances, hyperparameters, objectives, plots

CHAPTER = Path(__file__).parents[2] / "chapters" / "03_wgan_gp.ipynb"
MEASURED = CHAPTER.with_stem("03_wgan_gp_measured")


def seeded(seed=0):
    return torch.Generator().manual_seed(seed)


def normal(*shape, seed=0):
    return torch.randn(*shape, generator=seeded(seed), dtype=torch.float64)


@pytest.fixture(scope="module")
def defined():
    """What the chapter's own cells define at its top: slope and between."""
    cells = [cell.source for cell in nbformat.read(CHAPTER, as_version=4).cells if cell.cell_type == "code"]
    namespace = {"torch": torch}
    exec(next(source for source in cells if "def slope" in source), namespace)
    return namespace


# The chapter's two small functions are ganlib's

def bowl(x):
    return x[..., :1].square() + 2 * x[..., 1:]  # of slope (2 x_1, 2)


def test_slope_is_the_length_of_each_samples_gradient(defined):
    x = normal(3, 5, 2)
    assert torch.allclose(defined["slope"](bowl, x), (4 * x[..., 0] ** 2 + 4).sqrt())
    assert torch.allclose(defined["slope"](bowl, x).square(), objectives.wgan_gp.squared_slope(bowl, x))
    assert torch.allclose(defined["slope"](bowl, x), fitting.slope(bowl, x))


def test_between_lies_on_the_line_of_each_pair_at_a_place_of_its_own(defined):
    real, made = normal(1000, 2), normal(1000, 2, seed=1) + 5
    torch.manual_seed(0)
    found = defined["between"](real, made)
    torch.manual_seed(0)
    assert torch.allclose(found, fitting.between(real, made))
    place = (found - made) / (real - made)  # epsilon, by coordinate
    assert torch.allclose(place[:, 0], place[:, 1])
    assert stats.kstest(place[:, 0], "uniform").pvalue > 1e-3


# Critics that train while the generator stands still

def two_points(n):
    return torch.ones(2, n, 1), torch.zeros(2, n, 1)


def test_a_fitted_critic_has_the_slope_that_its_penalty_asks_for():
    f, _ = fitting.fit(two_points, 100, penalty=torch.tensor([1.0, 10.0]))
    on_the_way = fitting.slope(f, torch.rand(2, 100, 1, generator=seeded())).mean(1)
    assert on_the_way.tolist() == pytest.approx([1.5, 1.05], rel=0.15)


def test_a_clipped_critic_starts_and_stays_within_its_clip():
    _, w = fitting.fit(two_points, 3, clip=0.01)
    assert w.shape[0] == 2 and w.abs().max() <= 0.01


# Proposition 1

@pytest.fixture(scope="module")
def transport():
    """40 real and 40 generated points, who is coupled with whom by SciPy, and a best critic on all 80 points."""
    real, made = normal(40, 2), normal(40, 2, seed=1) + 1
    cost = torch.cdist(real, made)
    _, partner = optimize.linear_sum_assignment(cost.numpy())
    even = torch.full((40,), 1 / 40)
    plan = distances.earth_mover(even, even, cost)
    return real, made, partner, torch.cat([real, made]), torch.cat([plan.f, -plan.g])


def extended(points, values, x):
    """The largest function of slope at most 1 with these values at these points (McShane)."""
    return (values + torch.cdist(x, points)).amin(-1)


def test_the_best_critic_rises_evenly_with_slope_1_on_the_lines_of_the_coupling(transport):
    real, made, partner, points, values = transport
    t = torch.linspace(0, 1, 11, dtype=torch.float64)[:, None, None]
    y, x = real, made[partner]
    on_line = extended(points, values, (t * y + (1 - t) * x).reshape(-1, 2)).reshape(11, -1)
    rise = on_line - on_line[0]
    assert torch.allclose(rise, t[..., 0] * (y - x).norm(dim=1), atol=1e-9)


def test_its_gradient_there_points_from_generated_to_real(transport):
    real, made, partner, points, values = transport
    y, x = real, made[partner]
    middle = (0.3 * y + 0.7 * x).requires_grad_()
    gradient, = torch.autograd.grad(extended(points, values, middle).sum(), middle)
    assert torch.allclose(gradient, (y - x) / (y - x).norm(dim=1, keepdim=True), atol=1e-9)


def test_between_random_pairs_it_is_less_steep(transport):
    *_, points, values = transport
    steepness = (values[:40, None] - values[40:]) / torch.cdist(points[:40], points[40:])
    assert steepness.max() <= 1 + 1e-9 and steepness.mean() < 0.8


def test_on_a_line_the_best_slope_is_the_sign_of_the_gap_of_the_distribution_functions():
    x = torch.linspace(-4, 4, 8001, dtype=torch.float64)
    p = stats.norm.pdf(x, -1, 0.3) / 2 + stats.norm.pdf(x, 1, 0.3) / 2
    gap = torch.from_numpy(stats.norm.cdf(x, 0, 0.5) - stats.norm.cdf(x, -1, 0.3) / 2 - stats.norm.cdf(x, 1, 0.3) / 2)
    best = (torch.sign(gap) * 1e-3).cumsum(0)
    gained = ((torch.from_numpy(p - stats.norm.pdf(x, 0, 0.5))) * best).sum() * 1e-3
    u = (np.arange(200_000) + 0.5) / 200_000  # W is the mean gap of the quantiles
    half = np.where(u < 0.5, stats.norm.ppf(2 * u % 1, -1, 0.3), stats.norm.ppf((2 * u - 1) % 1, 1, 0.3))
    assert gained.item() == pytest.approx(np.abs(half - stats.norm.ppf(u, 0, 0.5)).mean(), rel=2e-3)


# The penalty is soft

@pytest.mark.parametrize("penalty", [0.1, 1.0, 10.0])
@pytest.mark.parametrize("d", [0.5, 3.0])
def test_between_two_points_the_best_slope_is_1_plus_d_over_2_lambda_everywhere(d, penalty):
    """Minimised over 20 free slopes along the line, by SciPy."""
    def loss(r):
        return -d * r.mean() + penalty * ((np.abs(r) - 1) ** 2).mean()
    found = optimize.minimize(loss, np.linspace(0.5, 2, 20), tol=1e-12, options={"gtol": 1e-9})
    assert np.allclose(found.x, 1 + d / (2 * penalty), rtol=1e-3)


@pytest.mark.parametrize("penalty", [0.1, 10.0])
def test_the_objective_is_stationary_at_that_slope(penalty):
    real, made = normal(50, 1) + 4, normal(50, 1, seed=1)
    w = (real.mean() - made.mean()).item()
    s = torch.tensor(1 + w / (2 * penalty), dtype=torch.float64, requires_grad=True)
    objective = WGANGP(penalty=penalty)
    h = hyperparameters.scope(hyperparameters.as_tensors(hyperparameters.numbers(objective)))
    draws = {"epsilon": torch.rand(50, generator=seeded(), dtype=torch.float64)}
    loss, seen = objective.discriminator_loss(lambda x: s * x, real, made, h, draws)
    gradient, = torch.autograd.grad(loss, s)
    assert gradient.item() == pytest.approx(0, abs=1e-6 * w)
    assert seen["estimate"].item() == pytest.approx(w + w ** 2 / (2 * penalty))


# What one clipped layer does to a gradient

def test_random_signs_multiply_the_norm_by_c_root_of_half_the_width():
    n, c, repeats = 64, 0.01, 400
    generator = seeded()
    g = normal(n)
    ratios = []
    for _ in range(repeats):
        weights = c * (2 * torch.randint(2, (n, n), generator=generator).double() - 1)
        active = torch.randperm(n, generator=generator) < n // 2
        ratios.append((weights @ (active * g)).square().sum() / g.square().sum())
    ratios = torch.stack(ratios)
    assert abs(ratios.mean() - c ** 2 * n / 2) < 4 * ratios.std() / math.sqrt(repeats)


def test_equal_signs_multiply_it_by_c_times_half_the_width_and_no_weights_do_more():
    n, c = 64, 0.1
    g = torch.full((n,), 0.3, dtype=torch.float64)
    active = (torch.arange(n) % 2).double()
    longest = (torch.full((n, n), c, dtype=torch.float64) @ (active * g)).norm() / g.norm()
    assert longest.item() == pytest.approx(c * n / 2)
    others = [(c * (2 * torch.rand(n, n, generator=seeded(i), dtype=torch.float64) - 1)) @ (active * g) for i in range(50)]
    assert max(other.norm() / g.norm() for other in others) < longest


# Two moments

def test_a_quadratic_critic_sees_mean_and_covariance_only():
    """A sample and a Gaussian cloud with the same two moments have the same mean value."""
    x, a, b = normal(500, 2) ** 3, normal(2, 2, seed=1), normal(2, seed=2)
    mean, covariance = x.mean(0), torch.cov(x.T, correction=0)
    on_sample = ((x @ a * x).sum(1) + x @ b).mean()
    on_cloud = (a @ (covariance + torch.outer(mean, mean))).trace() + mean @ b
    assert on_sample.item() == pytest.approx(on_cloud.item())


# Normalisation couples the samples of a batch

def jacobian(f, x):
    return torch.autograd.functional.jacobian(lambda x: f(x)[:, 0], x)


def test_batch_normalisation_couples_all_samples_by_its_closed_form():
    x = normal(6, 1)
    layer = nn.BatchNorm1d(1, eps=1e-12, affine=False, track_running_stats=False)
    y, n = layer(x)[:, 0], len(x)
    by_hand = (torch.eye(n) - 1 / n - torch.outer(y, y) / n) / x.std(correction=0)
    assert torch.allclose(jacobian(layer, x)[..., 0], by_hand)


def test_layer_normalisation_couples_none():
    x = normal(6, 4)
    found = jacobian(nn.Sequential(nn.LayerNorm(4), nn.Linear(4, 1)).double(), x).norm(dim=-1)
    assert (found - torch.diag(found.diagonal())).abs().max() == 0 and found.diagonal().min() > 0


def test_before_a_linear_output_batch_normalisation_hides_every_slope_from_the_penalty(defined):
    """The sum of the values is then constant, so the gradient of the sum is 0 whatever the critic."""
    torch.manual_seed(0)
    f = nn.Sequential(nn.Linear(2, 8), nn.BatchNorm1d(8, affine=False, track_running_stats=False), nn.Linear(8, 1)).double()
    x = normal(10, 2)
    assert defined["slope"](f, x).max() < 1e-5 and jacobian(f, x).norm(dim=-1).diagonal().min() > 1e-2


# The square root at zero, and the tosses of a coin

@pytest.mark.parametrize("eps, expected", [(0.0, math.nan), (1e-12, 0.0)])
def test_the_root_has_no_gradient_at_zero_without_a_small_number(eps, expected):
    w = torch.zeros(2, requires_grad=True)
    (((w * w).sum() + eps).sqrt() - 1).square().backward()
    assert w.grad.tolist() == pytest.approx([expected] * 2, nan_ok=True)


def test_a_hundred_of_177_is_no_evidence():
    shown = "\n".join(output.data.get("text/html", "") for cell in nbformat.read(MEASURED, as_version=4).cells
                      for output in cell.get("outputs", []) if "data" in output)
    one_way, both = (stats.binomtest(100, 177, alternative=kind).pvalue for kind in ("greater", "two-sided"))
    assert f"100 heads or more</th><td>{one_way:.3f}" in shown and f"either side</th><td>{both:.3f}" in shown


# What the prose says of stored results

def variants():
    return {(row["group"], row["variant"]): row for row in results.load("wgan_gp_variants")["rows"]}


def apart(a, b, name="w1"):
    """The difference of two rows in standard errors."""
    return (a[name] - b[name]) / math.hypot(a[f"{name}_se"], b[f"{name}_se"])


def test_one_side_does_better_than_two_at_lambda_10_only():
    found = variants()
    one, two = ({w: found[f"{side}-sided", f"λ = {w}"] for w in ("0.1", "1", "10")} for side in ("one", "two"))
    assert all(abs(apart(one[w], two[w])) < 1.5 for w in ("0.1", "1"))
    assert two["10"]["w1"] > 2 * one["10"]["w1"] and apart(one["10"], two["10"], "covered") > 3


def test_layer_normalisation_is_like_none_and_batch_normalisation_fails():
    found = variants()
    none, layer, batch = found["two-sided", "λ = 1"], *(found["normalisation", kind] for kind in ("layer", "batch"))
    assert abs(apart(none, layer)) < 1.5 and abs(apart(none, layer, "covered")) < 1.5
    assert batch["covered"] < 3 and batch["w1"] > 2 * none["w1"]


def test_the_place_of_the_penalty_makes_little_difference_to_the_samples():
    found = variants()
    usual = found["two-sided", "λ = 1"]
    assert all(abs(apart(found["measured at", place], usual)) < 2 for place in ("real", "generated", "everywhere"))
    assert 2.5 < apart(usual, found["measured at", "everywhere"], "covered") < 3


def test_with_the_penalty_the_training_loss_rises_while_the_validation_loss_falls():
    rows = results.load("wgan_gp_overfitting")["rows"]
    penalised, clipped = ([row for row in rows if word in row["method"]] for word in ("penalty", "clipping"))
    turn = min(penalised, key=lambda row: row["train"])
    last = penalised[-1]
    assert 150 <= turn["updates"] <= 250 and apart(last, turn, "train") > 3 and apart(turn, last, "validation") > 3
    assert last["validation"] < last["train"] / 2
    assert 0.5 < clipped[-1]["validation"] / clipped[-1]["train"] < 0.95


def test_no_random_pair_trains_as_a_gan_only():
    pairs = [(row["gan"] or math.inf, row["wgan_gp"] or math.inf) for row in results.load("wgan_gp_architectures")["rows"]]
    outcomes = {limit: [(gan < limit, gp < limit) for gan, gp in pairs] for limit in (1.0, 0.7, 0.5, 0.4, 0.3)}
    assert all((True, False) not in outcome for outcome in outcomes.values())
    kinds = ((False, True), (True, True), (False, False))
    assert [outcomes[0.5].count(kind) for kind in kinds] == [6, 2, 4]


# Figures

def test_value_surfaces_go_row_by_row_and_put_low_x_left():
    side = plots.square_grid(3.0, 8)
    slanted = (side[:, 0] + 10 * side[:, 1]).reshape(8, 8)
    drawing = figures.value_surfaces({"clip": [slanted, -slanted], "penalty": [2 * slanted, slanted]},
                                     {"ring": side, "roll": side[:5]}, "four maps")
    panels = [figure.axes[0] for figure in drawing.figures]
    titles = [axes.get_title(loc="left") for axes in panels]
    assert titles == ["ring,\nclip", "roll,\nclip", "ring,\npenalty", "roll,\npenalty"]
    on_a_phone = [figure.axes[0].get_title(loc="left") for figure in drawing.narrow]
    assert on_a_phone == ["ring,\nclip", "ring,\npenalty", "roll,\nclip", "roll,\npenalty"]
    drawn = [axes.get_images()[0] for axes in panels]
    assert all(image.origin == "lower" for image in drawn)
    opacity = [image.get_array()[..., 3] for image in drawn]
    assert opacity[0][0, 0] == 0 and opacity[0][-1, -1] == opacity[0].max() and np.allclose(opacity[1], 0.5 - opacity[0])
    assert np.allclose(opacity[2], opacity[0])


def test_gradient_norms_start_at_the_output_and_leave_zeros_out():
    drawing = figures.gradient_norms({"a": [0.0, 1e-3, 1.0], "b": [2.0, 2.0, 2.0]}, alt="two lines")
    axes, = drawing.figures[0].axes
    first, second = axes.get_lines()
    assert np.allclose(first.get_xdata(), [1, 2, 3]) and np.isnan(first.get_ydata()[0])
    assert np.allclose(first.get_ydata()[1:], [1e-3, 1.0]) and first.get_color() != second.get_color()
    left, right = axes.get_xlim()
    assert left > right and axes.get_yscale() == "log"


def test_weight_histograms_count_every_weight():
    drawing = figures.weight_histograms({"clipped": torch.tensor([-1.0, 1.0, 1.0]), "free": torch.zeros(5)}, "two", bins=4)
    clipped, free = (figure.axes[0] for figure in drawing.figures)
    assert [bar.get_height() for bar in clipped.patches] == [1, 0, 0, 2]
    assert sum(bar.get_height() for bar in free.patches) == 5


def test_couplings_share_a_scale_and_leave_zeros_blank():
    drawing = figures.couplings({"none": torch.eye(3), "batch": torch.full((3, 3), 1e-3)}, "two matrices")
    none, batch = (np.asarray(figure.axes[0].get_images()[0].get_array())[..., 3] for figure in drawing.figures)
    assert np.allclose(none, np.eye(3)) and np.allclose(batch, 0.5)  # half of six powers of ten


def test_train_and_validation_draw_each_mean_with_its_band():
    updates, mean, error = [10, 20], torch.tensor([1.0, 2.0]), torch.tensor([0.1, 0.2])
    lines = {"train": (mean, error), "validation": (mean / 2, error)}
    drawing = figures.train_and_validation({"GP": (updates, lines)}, "two lines with bands")
    axes, = drawing.figures[0].axes
    assert [words.get_text() for words in axes.texts] == ["train", "validation"]
    assert np.allclose(axes.get_lines()[1].get_ydata(), mean / 2)
    heights = axes.collections[0].get_paths()[0].vertices[:, 1]
    assert heights.min() == pytest.approx(0.9) and heights.max() == pytest.approx(2.2)
    assert axes.get_ylim()[0] == 0


def test_families_draw_all_critics_and_the_best_in_each_panel_on_one_scale():
    drawing = figures.families(torch.arange(4), {"two": torch.ones(3, 4), "one": torch.zeros(2, 4)}, torch.arange(4), "both")
    panels = [figure.axes[0] for figure in drawing.figures]
    assert [len(axes.get_lines()) for axes in panels] == [4, 3] and panels[0].get_ylim() == panels[1].get_ylim()
    assert all(np.allclose(axes.get_lines()[-1].get_ydata(), range(4)) for axes in panels)
