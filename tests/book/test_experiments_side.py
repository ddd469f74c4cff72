"""The experiments of chapter 7: what they measure, and what they keep of a run."""
import math
from dataclasses import replace

import torch

from experiments.side_by_side import images, plane
from experiments.side_by_side.contest import Training, of_whole
from ganlib import data, metrics

STACKED = images.CONTEST.sets["stacked_digits"]


def test_features_of_stacked_digits_are_those_of_each_channel_and_modes_are_their_numbers():
    labels = [[4, 0, 7], [4, 0, 7], [1, 2, 3]]
    first = {int(label): STACKED.channels[i] for i, label in reversed(list(enumerate(STACKED.labels)))}
    samples = torch.stack([torch.stack([first[digit] for digit in row]) for row in labels])
    found = images.features(samples)
    torch.testing.assert_close(found[2, 32:64], metrics.digit_features(samples[2:, 1:2])[0], rtol=1e-4, atol=1e-4)
    assert images.modes(samples) == 2


def test_a_broken_model_scores_nothing_and_is_kept_as_null(tmp_path):
    samples = torch.tensor([[[1.0], [3.0]], [[1.0], [math.inf]]])
    found = of_whole(lambda each: each.mean(), samples)
    assert found[0] == 2 and found[1].isnan()
    training = Training(images.CONTEST, "gan", images.CONTEST.sets["digits"], [1e-3], tmp_path)
    assert training.by_rate({"score": torch.tensor([0.12345, math.nan, math.inf])}) == {"score": [[0.123, None, None]]}


def test_what_is_shown_is_a_hexadecimal_digit_a_pixel(tmp_path):
    found = images.CONTEST.sets["digits"]
    run = Training(images.CONTEST, "gan", found, [1e-3, 2e-3], tmp_path).run
    [one, other] = images.shown(run, found)["shown"]
    assert [len(one), len(other), len(one[0])] == [images.SHOWN, images.SHOWN, 8 * 8]
    levels = torch.tensor([int(sign, 16) for sign in other[2]]).reshape(1, 8, 8) / 7.5 - 1
    sampled = run.sample(images.SHOWN)[len(images.CONTEST.seeds), 2]
    assert (levels - sampled).abs().max() < 1 / 15 + 1e-5


def test_an_interrupted_training_goes_on_as_if_it_had_not_been(tmp_path):
    ring, contest = data.load("ring"), replace(plane.CONTEST, moments=(4, 8))

    def after(moments, folder):
        folder.mkdir(exist_ok=True)
        training = Training(contest, "gan", ring, [2e-3], folder)
        for moment in contest.moments[:moments]:
            if moment > training.run.iterations:
                training.advance(moment)
        return training
    after(1, tmp_path / "halves")
    one, other = after(2, tmp_path / "halves"), after(2, tmp_path / "whole")
    assert [moment["updates"] for moment in one.moments] == [4, 8]
    assert one.moments[-1]["sliced"] == other.moments[-1]["sliced"]
