"""The MNIST digits that ship with the package: which they are, how they come, and what stands beside them."""
import hashlib

import torch

from ganlib import data
from ganlib.data.sheet import LABELS, SHEET, tiles


def rows(samples):
    return sorted(zip(samples.labels.tolist(), map(bytes, ((samples.points + 1) * 127.5).round().byte().flatten(1).numpy())))


def test_the_sheet_is_the_one_that_the_tool_wrote():
    found = hashlib.sha256(SHEET.read_bytes()).hexdigest()
    assert found == "315cc6bced8d0cb80bc6376e145033531b8d0d27bf780f5144308d3ddf7060bd"
    assert 500_000 < SHEET.stat().st_size < 1_000_000
    assert "Attribution-Share Alike 3.0" in SHEET.with_suffix(".txt").read_text(encoding="utf-8")


def test_digits_come_as_other_images_do_and_500_of_each_kind():
    digits = data.load("mnist_5k")
    assert digits.points.shape == (5000, 1, 28, 28) and digits.points.dtype == torch.float32
    assert (digits.points.min(), digits.points.max()) == (-1, 1)
    assert digits.labels.bincount().tolist() == [500] * 10
    pixels = (digits.points + 1) * 127.5
    torch.testing.assert_close(pixels, pixels.round(), rtol=0, atol=1e-4)  # of 8 bits
    assert digits.labels.tolist() == [int(label) for label in LABELS.read_text().replace("\n", "")]


def test_every_digit_stands_upright_with_its_centre_of_mass_in_the_middle():
    """As MNIST's makers centred them: a sheet cut at the wrong places, or turned, would move the centres."""
    digits = data.load("mnist_5k")
    ink = (digits.points[:, 0] + 1) / 2
    for axis in (1, 2):
        along = ink.sum(3 - axis)
        centres = (along * torch.arange(28)).sum(1) / along.sum(1)
        assert (centres - 14).abs().max() < 1.5
    sevens, ones = ink[digits.labels == 7].mean(0), ink[digits.labels == 1].mean(0)
    assert sevens[4:10].sum() > 1.2 * sevens[18:24].sum()  # upright: the bar above
    assert ones[:, 12:16].sum() > 0.5 * ones.sum()


def test_tiles_are_read_row_by_row():
    sheet = torch.arange(24).view(4, 6)
    assert tiles(sheet, 2)[:, 0, 0, 0].tolist() == [0, 2, 4, 12, 14, 16]
    assert tiles(sheet, 2)[1, 0].tolist() == [[2, 3], [8, 9]]


def test_digits_are_split_into_two_disjoint_parts_that_are_always_the_same():
    whole, train, test = [data.mnist_5k(split) for split in ("all", "train", "test")]
    assert (len(train.points), len(test.points)) == (4000, 1000)
    assert sorted(rows(train) + rows(test)) == rows(whole)
    assert torch.equal(data.load("mnist_5k", split="test").points, test.points)
    assert test.labels.bincount(minlength=10).min() > 50
