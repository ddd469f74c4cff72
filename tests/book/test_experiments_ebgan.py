"""The two longer experiments of chapter 4: their parts compute what they say, and the figures show what is stored."""
import math
from collections import Counter
from dataclasses import replace

import numpy as np
import pytest
import torch
from scipy.stats import mannwhitneyu
from torch import nn
from tqdm import tqdm

import ganlib
from experiments.ebgan import grid as experiment_grid
from experiments.ebgan import semisupervised
from five_critics import figures, results
from ganlib import data, metrics


@pytest.fixture
def grid():
    return experiment_grid


@pytest.fixture
def few():
    return semisupervised


# The grid: networks, scores, statistics.

@pytest.mark.parametrize("layers_g, layers_d, normalised", [(2, 2, True), (4, 3, True), (3, 4, False)])
def test_networks_have_the_layers_of_weights_that_the_grid_says(grid, layers_g, layers_d, normalised):
    def layers(module, kind=nn.Linear):
        return sum(isinstance(layer, kind) for layer in module.modules())

    chosen = {"layers_g": layers_g, "layers_d": layers_d, "size_d": 16, "normalised": normalised}
    generator, critic = grid.networks_for("GAN", **chosen)
    _, autoencoder = grid.networks_for("EBGAN", **chosen)
    assert layers(generator) == layers_g and layers(critic) == layers(autoencoder) == layers_d
    assert layers(autoencoder.decoder) == 1
    # Neither the first layer of D nor the last one of each network is normalised.
    assert layers(generator, nn.BatchNorm1d) == normalised * (layers_g - 1)
    assert layers(critic, nn.BatchNorm1d) == layers(autoencoder, nn.BatchNorm1d) == normalised * (layers_d - 2)
    x = generator(torch.randn(5, grid.LATENT))
    assert x.shape == (5, 1, 8, 8) and critic(x).shape == (5, 1)
    assert [part.shape for part in autoencoder(x)] == [(5, 1, 8, 8), (5, 16)]


def test_the_papers_variant_of_the_score_is_its_closed_form_for_two_kinds_of_answers(grid):
    a = 0.9
    answers = torch.tensor([[a, 1 - a], [1 - a, a]])  # their mean is 1/2, so the KL is log 1/2 - (log a + log(1 - a)) / 2
    assert grid.variant(answers).item() == pytest.approx(math.log(0.5) - math.log(a * (1 - a)) / 2, rel=1e-6)
    assert grid.variant(answers[:1].expand(7, 2)).item() == pytest.approx(0, abs=1e-12)


def test_each_row_is_the_run_that_its_rates_make_alone(grid, monkeypatch):
    monkeypatch.setattr(grid, "STEPS", 8)
    monkeypatch.setattr(grid, "MADE", 300)
    digits, architecture = data.digits("train"), {"layers_g": 2, "layers_d": 2, "size_d": 16, "normalised": False}
    rows = list(grid.trained("EBGAN", architecture, digits, seed=0))
    assert [(row["rate_g"], row["rate_d"]) for row in rows[:4]] == [(1e-3, 1e-3), (1e-3, 3e-3), (1e-3, 1e-2), (3e-3, 1e-3)]
    row = rows[5]
    assert row["kind"] == "setting" and (row["rate_g"], row["rate_d"]) == (3e-3, 1e-2)
    objective = replace(grid.METHODS["EBGAN"], generator_optimizer=ganlib.Adam(3e-3, beta1=0.5),
                        discriminator_optimizer=ganlib.Adam(1e-2, beta1=0.5))
    generator, discriminator = grid.networks_for("EBGAN", **architecture)
    alone = ganlib.train(objective, digits, steps=8, seed=0, latent=grid.LATENT, batch_size=grid.BATCH, progress=False,
                         generator=generator, discriminator=discriminator).sample(300)
    assert grid.scores(alone, digits.points)["frechet"] == pytest.approx(row["frechet"], rel=1e-3)
    assert abs(rows[4]["frechet"] - row["frechet"]) > 0.01 * row["frechet"]  # so that the line above can fail


def test_a_generator_that_diverged_has_no_scores_and_counts_as_the_worst(grid):
    images = data.digits("train").points[:20]
    broken = images.clone()
    broken[3, 0, 2, 2] = math.nan
    assert set(grid.scores(broken, images).values()) == {None}
    row = {"kind": "setting", "method": "GAN", "layers_g": 2, "layers_d": 2, "size_d": 16, "normalised": True,
           "rate_g": 1e-3}
    rows = [row | {"rate_d": 1e-3, "score": 5.0}, row | {"rate_d": 3e-3, "score": None},
            row | {"kind": "again", "rate_d": 3e-3, "score": 7.0}, row | {"method": "EBGAN", "score": 8.0}]
    assert grid.chosen(rows, "GAN", lambda row: True).tolist() == [[5.0, 1.0]]
    assert grid.chosen(rows, "GAN", lambda row: row["score"]).tolist() == [[5.0]]


def test_probability_is_mann_and_whitneys_statistic(grid):
    draw = torch.Generator().manual_seed(0)
    one, other = (torch.randint(8, (n,), generator=draw).double() for n in (30, 40))  # with many ties
    found = grid.differences(one, other)
    assert found["probability"].item() == pytest.approx(mannwhitneyu(one, other).statistic / (30 * 40))
    assert found["mean"].item() == pytest.approx((one.mean() - other.mean()).item()) and "wins" not in found
    assert grid.differences(one, one.flip(0))["wins"].item() == (one > one.flip(0)).double().mean()


def test_summaries_are_those_of_a_case_by_hand(grid):
    found = {name: value.item() for name, value in grid.summary(torch.tensor([1.0, 1.5, 3.0, 4.0, 6.0])).items()}
    assert found == pytest.approx({"mean": 3.1, "median": 3.0, "spread": math.sqrt(16.2 / 4), "good": 0.4, "failed": 0.4})


def test_noise_is_the_standard_deviation_over_seeds(grid):
    row = {"method": "GAN", **dict.fromkeys((*grid.ARCHITECTURES, *grid.RATES), 1)}
    rows = [row | {"kind": "setting", "score": 5.0}, row | {"kind": "setting", "rate_d": 2, "score": 2.0},
            row | {"kind": "again", "score": 3.0}, row | {"kind": "again", "rate_d": 2, "score": 2.0},
            row | {"kind": "setting", "rate_d": 3, "score": 9.0}]
    assert grid.noise(rows, "GAN") == {"kind": "noise", "method": "GAN", "settings": 2, "over_seeds": 1.0}


def test_the_bootstrap_draws_whole_architectures(grid):
    """Equal scores within an architecture are one number, not nine: the standard error is that of the architectures."""
    means = torch.randn(16, 1, dtype=torch.float64, generator=torch.Generator().manual_seed(1))
    scores = 4 + means.expand(16, 9)
    expected = means.std(correction=0).item() / 4
    found = grid.bootstrapped(grid.summary, scores, repeats=4000)
    assert found["mean"] == pytest.approx(scores.mean().item(), abs=1e-3)
    assert found["mean_se"] == pytest.approx(expected, rel=0.05)
    same = grid.bootstrapped(grid.differences, scores, scores - 1)  # paired: what both share cancels
    assert same["mean"] == 1 and same["mean_se"] == 0 and same["wins"] == 1


def test_the_stored_grid_is_whole_and_its_summaries_are_those_of_its_rows(grid):
    rows = results.load("ebgan_grid")["rows"]
    settings = Counter((row["method"], *(row[name] for name in (*grid.ARCHITECTURES, *grid.RATES)))
                       for row in rows if row["kind"] == "setting")
    assert len(settings) == len(grid.METHODS) * 16 * 9 and set(settings.values()) == {1}
    assert Counter(row["kind"] for row in rows)["again"] == len(grid.METHODS) * 4 * 9
    made = [row for row in rows if row["kind"] not in ("setting", "again", "real")]
    assert made == list(grid.comparisons(rows)) and {row["kind"] for row in made} == {"noise", "summary", "difference"}


def test_what_real_digits_score_can_be_computed_again(grid):
    stored = [row for row in results.load("ebgan_grid")["rows"] if row["kind"] == "real"]
    digits, test = data.digits("train").points, data.digits("test").points
    answers = metrics.digit_probabilities(test)
    assert stored[-1]["n"] == len(test) and stored[-1]["score"] == pytest.approx(
        metrics.classifier_score(answers).item(), abs=2e-3)
    assert stored[-1]["frechet"] == pytest.approx(
        metrics.frechet_distance(metrics.digit_features(test), metrics.digit_features(digits)).item(), abs=2e-3)


# Few labels.

def test_the_margin_falls_in_a_line_and_then_stays_at_zero(few):
    last = few.DECAYED * few.STEPS
    assert [few.margin_at(step, 0.3, True) for step in (0, last / 2, last, few.STEPS)] == pytest.approx([0.3, 0.15, 0, 0])
    assert few.margin_at(few.STEPS - 1, 0.3, False) == 0.3


def test_labelled_digits_are_of_all_classes_equally_and_none_is_held_back(few):
    labels = data.digits("train").labels
    seen, held_back, labelled = few.splits(labels)
    assert seen.shape == (few.SEEDS, 1200) and held_back.shape == (few.SEEDS, 300)
    for s, h, chosen in zip(seen.tolist(), held_back.tolist(), labelled):
        assert sorted(s + h) == list(range(1500)) and set(chosen.tolist()) <= set(s)
        for count in few.LABELS:
            assert torch.bincount(labels[chosen[:count]], minlength=10).tolist() == [count // 10] * 10
    assert len({tuple(chosen.tolist()) for chosen in labelled}) == few.SEEDS


@pytest.fixture
def short(few, monkeypatch):
    monkeypatch.setattr(few, "STEPS", 3)
    monkeypatch.setattr(few, "SEEDS", 2)
    return few


def weights_after(few, digits, variant="m = 0.3"):
    models, _ = few.fit(*few.VARIANTS[variant], digits, tqdm(disable=True))
    return models.weights["classifier"].detach()


def test_only_the_labels_that_are_allowed_are_read(short):
    digits = data.digits("train")
    _, _, labelled = short.splits(digits.labels)
    others = digits.labels.clone()
    others[~torch.isin(torch.arange(1500), labelled[:, :20])] += 1  # the rest is wrong from here on
    others %= 10
    wrong = torch.isin(torch.arange(1500), labelled, invert=True)
    right = torch.where(wrong, others, digits.labels)
    usual = weights_after(short, digits)
    # The choice of digits reads all labels, as a balanced choice must; fixed here, so that only the learning is tested.
    rows = short.splits(digits.labels)
    short.splits = lambda _: rows
    assert torch.equal(weights_after(short, data.Samples(digits.points, right)), usual)
    fewer = weights_after(short, data.Samples(digits.points, others))
    assert torch.equal(fewer[:2], usual[:2])  # 20 labels
    assert not torch.equal(fewer[4:], usual[4:])  # 100 labels


def test_digits_without_labels_matter_unless_the_weight_is_zero_and_those_held_back_never_do(short):
    digits = data.digits("train")
    seen, held_back, labelled = short.splits(digits.labels)
    used = torch.isin(torch.arange(1500), labelled)
    unlabelled = digits.points.clone()
    unlabelled[~used] = -digits.points[~used]
    changed = data.Samples(unlabelled, digits.labels)
    assert torch.equal(weights_after(short, changed, "supervised"), weights_after(short, digits, "supervised"))
    assert not torch.equal(weights_after(short, changed, "autoencoder"), weights_after(short, digits, "autoencoder"))
    never = torch.ones(1500, dtype=bool)
    never[seen.flatten()] = False  # held back by both seeds
    assert never.any()
    unseen = digits.points.clone()
    unseen[never] = 0.0
    assert torch.equal(weights_after(short, data.Samples(unseen, digits.labels)), weights_after(short, digits))


def test_a_margin_of_zero_is_an_autoencoder_and_one_above_pushes_energies_up(short, monkeypatch):
    digits = data.digits("train")
    monkeypatch.setattr(short, "VARIANTS", {**short.VARIANTS, "m = 0, decays": (short.WEIGHT, 0.0, True)})
    assert torch.equal(weights_after(short, digits, "m = 0, decays"), weights_after(short, digits, "autoencoder"))
    monkeypatch.setattr(short, "STEPS", 60)
    _, plain = short.fit(*short.VARIANTS["autoencoder"], digits, tqdm(disable=True))
    _, pushed = short.fit(*short.VARIANTS["m = 0.3"], digits, tqdm(disable=True))
    assert (pushed["energy_fake"] > 2 * plain["energy_fake"]).all()


def test_errors_are_percent_of_wrong_answers(few):
    points = torch.eye(10).expand(3, 10, 10)
    labels = torch.arange(10).repeat(3, 1)
    labels[1, 0], labels[2] = 5, (labels[2] + 1) % 10
    assert few.errors(lambda role, x: (None, None, x), points, labels).tolist() == [0, 10, 100]


def test_rows_hold_means_standard_errors_and_paired_gains(few):
    draw = torch.Generator().manual_seed(0)
    found = {variant: {name: 5 + torch.rand(3, few.SEEDS, generator=draw, dtype=torch.float64)
                       for name in ("validation", "test", "energy_real", "energy_fake")} for variant in few.VARIANTS}
    found["supervised"]["test"] = found["autoencoder"]["test"] + 2
    rows = list(few.rows_of(found))
    assert len(rows) == 18 and [row["labels"] for row in rows[:3]] == list(few.LABELS)
    test = found["supervised"]["test"][1].numpy()
    assert rows[1]["test"] == pytest.approx(test.mean(), abs=1e-3)
    assert rows[1]["test_se"] == pytest.approx(test.std(ddof=1) / math.sqrt(few.SEEDS), abs=1e-3)
    assert (rows[1]["gain"], rows[1]["gain_se"]) == (-2, 0)  # worse by 2 than the autoencoder, on each seed


def test_the_stored_means_are_those_of_the_stored_seeds(few):
    rows = results.load("ebgan_semisupervised")["rows"]
    assert [(row["variant"], row["labels"]) for row in rows] == [(v, n) for v in few.VARIANTS for n in few.LABELS]
    plain = {row["labels"]: np.array(row["test_of_each_seed"]) for row in rows if row["variant"] == "autoencoder"}
    for row in rows:
        each = np.array(row["test_of_each_seed"])
        assert len(each) == row["seeds"] == few.SEEDS
        for name, values in (("test", each), ("gain", plain[row["labels"]] - each)):
            assert row[name] == pytest.approx(values.mean(), abs=0.01)
            assert row[f"{name}_se"] == pytest.approx(values.std(ddof=1) / math.sqrt(len(each)), abs=0.01)


# Figures.

def test_histograms_are_the_shares_of_the_stored_scores():
    rows = [row for row in results.load("ebgan_grid")["rows"] if row["kind"] == "setting"]
    methods = {method: [row["score"] or 1.0 for row in rows if row["method"] == method] for method in ("GAN", "EBGAN")}
    edges = np.linspace(1, 9, 17)
    drawing = figures.score_histograms({"all": methods, "a half": {"GAN": methods["GAN"][:72]}}, edges, alt="a")
    first, second = (figure.axes[0] for figure in drawing.figures)
    outlines = {patch.get_label(): patch for patch in first.patches}
    for method, scores in methods.items():
        values, ends, _ = outlines[method].get_data()
        assert np.allclose(values, 100 * np.histogram(scores, edges)[0] / 144) and np.allclose(ends, edges)
        assert values.sum() == pytest.approx(100)
    assert outlines["GAN"].get_linestyle() != outlines["EBGAN"].get_linestyle()  # told apart in grey
    assert [axes.get_title(loc="left") for axes in (first, second)] == ["all", "a half"] and len(second.patches) == 1


def test_a_score_outside_the_bins_is_refused():
    with pytest.raises(ValueError, match=r"groups\['all'\]\['GAN'\] has scores from 2 to 11: expected 1 to 10"):
        figures.score_histograms({"all": {"GAN": [2.0, 11.0]}}, [1, 5, 10], alt="a")
