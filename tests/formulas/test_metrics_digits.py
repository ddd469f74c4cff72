"""The frozen digit classifiers: their files, what they refuse, the scores on their answers, the command that trains them."""
import hashlib
import math
import sys

import numpy as np
import pytest
import torch
import train_digit_classifier
from safetensors.torch import load

from ganlib import data
from ganlib.metrics import (
    classifier_score,
    digit_classifier,
    digit_counts,
    digit_features,
    digit_probabilities,
    frechet_distance,
)

CPU = torch.device("cpu")


SETS = [(8, data.digits), (28, data.mnist_5k)]


@pytest.fixture(scope="module")
def train():
    return data.digits("train")


@pytest.fixture(scope="module")
def test():
    return data.digits("test")


# ---- the file

@pytest.mark.parametrize("side, digits", SETS)
def test_the_shipped_classifiers_read_as_many_digits_they_have_not_seen_as_is_stored(side, digits):
    unseen = digits("test")
    right = digit_probabilities(unseen.points).argmax(-1) == unseen.labels
    assert right.float().mean() >= 0.97
    assert right.float().mean().item() == pytest.approx(digit_classifier.ACCURACY[side], abs=0.0015)


@pytest.mark.parametrize("side", [8, 28])
def test_the_classifier_is_frozen_and_read_once(side):
    classifier = digit_classifier.digit_classifier(CPU, side)
    assert classifier is digit_classifier.digit_classifier(CPU, side)
    assert not classifier.training and not any(p.requires_grad for p in classifier.parameters())


@pytest.mark.parametrize("side", [8, 28])
@pytest.mark.parametrize("change", [lambda content: content[:-1] + bytes([content[-1] ^ 1]), lambda content: b""])
def test_another_file_is_refused(tmp_path, change, side):
    other = tmp_path / "other.safetensors"
    other.write_bytes(change(digit_classifier.WEIGHTS[side].read_bytes()))
    found = hashlib.sha256(other.read_bytes()).hexdigest()
    expected = digit_classifier.SHA256[side]
    with pytest.raises(RuntimeError, match=f"other.safetensors has the sha256 {found}: expected {expected}"):
        digit_classifier.read(other, side)


def test_a_missing_file_is_said_so(tmp_path):
    with pytest.raises(RuntimeError, match="the digit classifier's weights cannot be read: .*nowhere"):
        digit_classifier.read(tmp_path / "nowhere")


@pytest.mark.parametrize("side, numbers", [(8, 20_000), (28, 32_000)])
def test_the_file_holds_a_small_net(side, numbers):
    weights = load(digit_classifier.WEIGHTS[side].read_bytes())
    assert sum(w.numel() for w in weights.values() if w.is_floating_point()) < numbers
    assert digit_classifier.WEIGHTS[side].stat().st_size < 4 * numbers + 5_000


# ---- features and answers

@pytest.mark.parametrize("side, digits", SETS)
def test_features_of_the_training_digits_have_mean_0_and_variance_1(side, digits):
    points = digits("train").points
    features = digit_features(points)
    assert features.shape == (len(points), 32)
    torch.testing.assert_close(features.mean(0), torch.zeros(32).double(), rtol=0, atol=1e-4)
    torch.testing.assert_close(features.var(0), torch.ones(32).double(), rtol=1e-3, atol=0)
    assert torch.linalg.eigvalsh(features.double().T.cov()).min() > 1e-3  # full rank


def test_an_image_is_read_by_itself(test):
    """The standardisation does not look at the batch."""
    together, probabilities = digit_features(test.points[:20]), digit_probabilities(test.points[:20])
    for i in range(20):
        torch.testing.assert_close(digit_features(test.points[i:i + 1])[0], together[i], rtol=1e-4, atol=1e-5)
        torch.testing.assert_close(digit_probabilities(test.points[i:i + 1])[0], probabilities[i], rtol=1e-4, atol=1e-6)


def test_answers_are_the_softmax_of_a_linear_map_of_the_features(test):
    head = digit_classifier.digit_classifier(CPU).logits
    logits = digit_features(test.points) @ head.weight.T.double() + head.bias
    expected = logits.exp() / logits.exp().sum(1, keepdim=True)
    torch.testing.assert_close(digit_probabilities(test.points), expected, rtol=1e-4, atol=1e-6)


def test_counts_of_single_digits_are_those_of_the_answers(test):
    counts = digit_counts(test.points)
    assert counts.shape == (10,) and counts.sum() == 297
    assert counts.tolist() == [int((digit_probabilities(test.points).argmax(-1) == d).sum()) for d in range(10)]
    assert (counts - torch.bincount(test.labels)).abs().sum() <= 2 * 0.03 * 297


def test_digits_of_28_pixels_are_counted_by_the_same_name():
    unseen = data.mnist_5k("test")
    counts = digit_counts(unseen.points)
    assert (counts - torch.bincount(unseen.labels)).abs().sum() <= 2 * 0.03 * 1000
    stacked = unseen.points[:9, 0].view(3, 3, 28, 28)
    answers = digit_probabilities(unseen.points[:9]).argmax(-1).view(3, 3)
    assert digit_counts(stacked).nonzero()[:, 0].tolist() == sorted((answers @ torch.tensor([100, 10, 1])).unique().tolist())


def test_features_of_28_pixels_tell_real_digits_from_blurred_and_from_shifted_ones():
    points = data.mnist_5k("all").points
    real, others = digit_features(points[::2]), points[1::2]
    close = frechet_distance(real, digit_features(others))
    blurred = torch.nn.functional.avg_pool2d(others, 5, stride=1, padding=2, count_include_pad=False)
    assert close < 0.1
    assert frechet_distance(real, digit_features(blurred)) > 20 * close
    assert frechet_distance(real, digit_features(others.roll(4, 3))) > 20 * close


def test_three_stacked_digits_count_as_a_number_read_from_the_first_channel(test):
    answers = digit_probabilities(test.points).argmax(-1)
    four, zero, seven = (int((answers == d).nonzero()[0]) for d in (4, 0, 7))
    image = test.points[[four, zero, seven], 0][None]  # (1, 3, 8, 8)
    counts = digit_counts(torch.cat([image, image, image.flip(1)]))
    assert counts.shape == (1000,)
    assert (counts[407], counts[704], counts.sum()) == (2, 1, 3)


def test_the_numbers_of_stacked_digits_are_those_of_the_data_set():
    stacked, uniform = data.stacked_digits("test"), torch.rand(500, 3, generator=torch.Generator().manual_seed(0))
    found, labels = digit_counts(stacked.transform(uniform)), torch.bincount(stacked.modes(uniform), minlength=1000)
    assert (found - labels).clamp_min(0).sum() <= 3 * 0.03 * 500  # three answers, each wrong in at most 3 %


@pytest.mark.parametrize("images, complaint", [
    (torch.zeros(5, 1, 27, 27), r"images has shape \(5, 1, 27, 27\): expected \(n, (1|c), 8, 8\) or \(n, (1|c), 28, 28\)"),
    (torch.zeros(5, 1, 8, 28), r"images has shape \(5, 1, 8, 28\)"),
    (torch.zeros(1, 8, 8), r"images has shape \(1, 8, 8\)"),
    (torch.zeros(0, 1, 8, 8), r"images has shape \(0, 1, 8, 8\): .* n at least 1"),
    (torch.full((5, 1, 8, 8), 16.0), r"images has values from 16 to 16: expected \[-1, 1\]"),
    (torch.full((5, 1, 8, 8), -1.01), r"images has values from -1.01 to -1.01: expected \[-1, 1\]"),
    (torch.full((5, 1, 8, 8), math.nan), "images has values from nan to nan"),
])
@pytest.mark.parametrize("score", [digit_features, digit_probabilities, digit_counts])
def test_images_it_was_not_made_for_are_refused(score, images, complaint):
    with pytest.raises(ValueError, match=complaint):
        score(images)


def test_stacked_images_have_no_features():
    with pytest.raises(ValueError, match=r"images has shape \(5, 3, 8, 8\): expected \(n, 1, 8, 8\)"):
        digit_features(torch.zeros(5, 3, 8, 8))


# ---- the inception score's formula

@pytest.mark.parametrize("probabilities, expected", [
    ([[1, 0], [0, 1]], 2),  # sure, and both
    ([[1, 0], [1, 0]], 1),  # sure, but one class only
    ([[0.5, 0.5], [0.5, 0.5]], 1),  # all classes, but never sure
    ([[1, 0, 0], [1, 0, 0], [0, 1, 0], [0, 1, 0]], 2),
    ([[1, 0], [1, 0], [0, 1]], 3 / 2 ** (2 / 3)),  # e to the entropy of (2/3, 1/3)
])
def test_classifier_score_by_hand(probabilities, expected):
    assert classifier_score(torch.tensor(probabilities)).item() == pytest.approx(expected, rel=1e-14)


def test_classifier_score_equals_the_loop_of_the_inception_score(test):
    p = digit_probabilities(test.points).double().numpy()
    divergences = [sum(q * (np.log(q) - np.log(mean)) for q, mean in zip(row, p.mean(0))) for row in p]
    assert classifier_score(torch.from_numpy(p)).item() == pytest.approx(np.exp(np.mean(divergences)), rel=1e-12)


def test_real_digits_score_close_to_10_and_noise_does_not(test):
    noise = 2 * torch.rand(297, 1, 8, 8, generator=torch.Generator().manual_seed(0)) - 1
    assert 8 < classifier_score(digit_probabilities(test.points)) < 10
    assert 1 < classifier_score(digit_probabilities(noise)) < 3
    zeros = test.points[test.labels == 0]
    assert 1 < classifier_score(digit_probabilities(zeros)) < 1.5


@pytest.mark.parametrize("probabilities, shape", [
    ([0.5, 0.5], r"\(2,\)"), ([[0.5, 0.6]], r"\(1, 2\)"), ([[1.5, -0.5]], r"\(1, 2\)"),
    ([[]], r"\(1, 0\)"),
])
def test_what_is_no_row_of_probabilities_is_refused(probabilities, shape):
    with pytest.raises(ValueError, match=f"probabilities has shape {shape}: expected .n, classes., none negative, rows"):
        classifier_score(torch.tensor(probabilities))


# ---- the command

def test_training_gives_the_same_weights_twice_and_leaves_the_global_generator_alone(test):
    state = torch.get_rng_state()
    torch.manual_seed(1)
    once = train_digit_classifier.train(test, epochs=2).state_dict()
    torch.manual_seed(2)
    after = torch.get_rng_state()
    again = train_digit_classifier.train(test, epochs=2).state_dict()
    assert torch.equal(torch.get_rng_state(), after)
    torch.set_rng_state(state)
    assert all(torch.equal(once[name], again[name]) for name in once)
    more = train_digit_classifier.train(test, epochs=3).state_dict()
    assert not torch.equal(once["logits.weight"], more["logits.weight"])


def test_training_takes_digits_of_28_pixels():
    some = data.Samples(data.mnist_5k("test").points[:300], data.mnist_5k("test").labels[:300])
    classifier = train_digit_classifier.train(some, epochs=20)
    with torch.no_grad():
        assert (classifier(some.points).argmax(-1) == some.labels).float().mean() > 0.9
    assert {n: w.shape for n, w in classifier.state_dict().items()} == {
        n: w.shape for n, w in load(digit_classifier.WEIGHTS[28].read_bytes()).items()}


def test_digits_are_shifted_by_at_most_a_pixel():
    images = torch.full((2000, 1, 8, 8), -1.0)
    images[:, 0, 3, 0] = 1.0
    shifted = train_digit_classifier.shifted(images, torch.Generator().manual_seed(0))
    lit = (shifted[:, 0] == 1).nonzero()  # one row (image, row, column) for each image whose pixel is still inside
    places, times = lit[:, 1:].unique(dim=0, return_counts=True)
    assert places.tolist() == [[r, c] for r in (2, 3, 4) for c in (0, 1)]
    assert len(lit) + int((shifted == -1).flatten(1).all(1).sum()) == 2000
    assert (times / 2000 - 1 / 9).abs().max() < 4 * math.sqrt(8 / 81 / 2000)


@pytest.mark.full
def test_the_command_trains_a_classifier_as_good_as_the_shipped_one(tmp_path, monkeypatch, capsys, train, test):
    file = tmp_path / "mine.safetensors"
    monkeypatch.setattr(sys, "argv", ["train_digit_classifier.py", str(file)])
    threads = torch.get_num_threads()
    train_digit_classifier.main()
    torch.set_num_threads(threads)
    mine, shipped = load(file.read_bytes()), load(digit_classifier.WEIGHTS[8].read_bytes())
    assert {name: w.shape for name, w in mine.items()} == {name: w.shape for name, w in shipped.items()}
    classifier = digit_classifier.DigitClassifier().train(False)
    classifier.load_state_dict(mine)
    with torch.no_grad():
        right = int((classifier(test.points).argmax(-1) == test.labels).sum())
        features = classifier.features(train.points)
    assert right / 297 >= 0.97
    assert features.mean(0).abs().max() < 1e-4 and (features.var(0) - 1).abs().max() < 1e-3
    printed = capsys.readouterr().out
    assert f"{right} of 297 unseen digits right" in printed
    assert f"75320 bytes, sha256 {hashlib.sha256(file.read_bytes()).hexdigest()}" in printed
