"""The door: whatever a person has becomes a data set, samples come back in its units, and what is none is refused."""
import re
from types import SimpleNamespace

import numpy as np
import pytest
import torch
from PIL import Image
from torch import nn
from torch.utils.data import DataLoader, IterableDataset, TensorDataset

import ganlib
from ganlib import GAN, data, image_networks, metrics, networks
from ganlib.data import Samples, draw, of

RNG = np.random.default_rng(0)
POINTS = RNG.normal(size=(40, 2))


class Frame:
    """What is read of a table of pandas, which need not be installed here."""

    def __init__(self, columns):
        self.columns, self.values = list(columns), columns

    def __getitem__(self, name):
        return SimpleNamespace(to_numpy=lambda: np.asarray(self.values[name]), dtype=np.asarray(self.values[name]).dtype)

    def to_numpy(self):
        return np.column_stack([np.asarray(value, dtype=object) for value in self.values.values()])


class Endless(IterableDataset):
    def __iter__(self):
        while True:
            yield torch.ones(2)


SAME = {
    "float64 array": POINTS, "float32 tensor": torch.from_numpy(POINTS).float(), "nested lists": POINTS.tolist(),
    "list of arrays": list(POINTS), "big-endian": POINTS.astype(">f8"), "reversed twice": POINTS[::-1].copy()[::-1],
    "a torch data set": TensorDataset(torch.from_numpy(POINTS)),
    "a loader": DataLoader(TensorDataset(torch.from_numpy(POINTS))),
    "with labels": TensorDataset(torch.from_numpy(POINTS), torch.arange(40)), "a pair": (POINTS, np.arange(40)),
    "a gradient's tensor": torch.from_numpy(POINTS).requires_grad_(),
}


@pytest.mark.parametrize("source", SAME.values(), ids=SAME)
def test_every_form_of_the_same_numbers_is_the_same_data_set(source):
    found = of(source)
    assert isinstance(found, Samples) and found.points.dtype == torch.float32 and not found.points.requires_grad
    torch.testing.assert_close(found.points, torch.from_numpy(POINTS).float())
    assert "40" in repr(found) and "(2,)" in repr(found)
    run = ganlib.train(GAN(), source, steps=1, batch_size=8, progress=False)
    assert run.sample(3).shape == (3, 2)


def test_smaller_types_and_whole_numbers_become_float32():
    for dtype in (np.float16, np.int8, np.int64, bool):
        assert of(np.ones((5, 2), dtype)).points.dtype == torch.float32
    assert of(torch.ones(5, 3, dtype=torch.bfloat16)).points.dtype == torch.float32
    assert of(np.arange(5.0)).shape == (1,)  # one number a sample


def test_what_is_a_data_set_stays_itself_wherever_one_is_taken():
    ring = data.ring()
    assert of(ring) is ring and of("ring").name == "ring"
    assert networks.generator("ring")(torch.zeros(1, 2)).shape == (1, 2)
    assert draw("ring", 5).shape == (5, 2)
    assert metrics.floor(lambda real, more: real.mean(), POINTS, 10)[0].shape == ()


@pytest.mark.parametrize("images, layout", [
    (RNG.integers(0, 256, (30, 8, 12, 3), dtype=np.uint8), (3, 8, 12)),
    (RNG.integers(0, 256, (30, 8, 8), dtype=np.uint8), (1, 8, 8)),
    (RNG.integers(0, 256, (30, 3, 8, 8)).astype(np.float64), (3, 8, 8)), (RNG.integers(0, 256, (30, 1, 8, 8)), (1, 8, 8)),
    (RNG.random((30, 1, 8, 8)), (1, 8, 8)),
], ids=["uint8, channels last", "uint8, grey", "float64 from 0 to 255", "int64 from 0 to 255", "from 0 to 1"])
def test_images_are_seen_from_minus_one_to_one_and_come_back_in_their_units(images, layout):
    found = of(images)
    assert found.shape == layout
    assert found.points.dtype == (torch.uint8 if images.dtype == np.uint8 else torch.float32)
    top = 1 if images.dtype == np.float64 and images.max() <= 1 else 255
    seen = found.transform(torch.linspace(0, 0.999, 200))
    torch.testing.assert_close(seen, 2 * found.points[(torch.linspace(0, 0.999, 200) * 30).long()].float() / top - 1)
    assert seen.min() >= -1 and seen.max() <= 1
    run = ganlib.train(GAN(), images, steps=1, batch_size=4, progress=False,
                       generator=image_networks.generator(images, 2, 4),
                       discriminator=image_networks.discriminator(images, width=4))
    made = run.sample(50)
    assert 0 <= made.min() and made.max() <= top and made.max() > 0.4 * top
    torch.testing.assert_close(run.value(made), run.step.value(run.state, 2 * made / top - 1))
    assert set(draw(found, 20).flatten().tolist()) <= set(found.points.flatten().tolist())


def test_a_table_is_seen_standardised_and_comes_back_in_its_units():
    table = np.stack([RNG.normal(1000, 50, 60), RNG.normal(-3, 0.1, 60), np.full(60, 7.0)], 1)
    found = of(table, scale=True)
    seen = found.transform((torch.arange(60) + 0.5) / 60)
    torch.testing.assert_close(seen[:, :2].mean(0), torch.zeros(2), atol=1e-4, rtol=0)
    torch.testing.assert_close(seen[:, :2].std(0, correction=0), torch.ones(2), atol=1e-3, rtol=0)
    assert (seen[:, 2] == 0).all()
    torch.testing.assert_close(found.points, torch.from_numpy(table).float())
    made = ganlib.train(GAN(), found, steps=2, batch_size=8, progress=False).sample(200)
    assert 700 < made[:, 0].mean() < 1300 and made[:, 1].sub(-3).abs().max() < 3


def test_a_file_is_read_as_what_it_holds(tmp_path):
    (tmp_path / "t.csv").write_text("height,width,kind\n1.5,2,a\n2.5,3,b\n3.5,4,a\n")
    found = of(tmp_path / "t.csv", labels="kind")
    assert found.points.tolist() == [[1.5, 2], [2.5, 3], [3.5, 4]] and found.labels.tolist() == [0, 1, 0]
    np.save(tmp_path / "a.npy", POINTS)
    np.savez(tmp_path / "b.npz", x=POINTS, labels=np.arange(40))
    for name in ("a.npy", "b.npz"):
        torch.testing.assert_close(of(str(tmp_path / name)).points, torch.from_numpy(POINTS).float())
    frame = Frame({"height": [1.5, 2.5], "width": [2, 3]})
    assert of(frame).points.tolist() == [[1.5, 2], [2.5, 3]]
    with pytest.raises(ValueError, match="column 'kind'"):
        of(Frame({"height": [1.5, 2.5], "kind": ["a", "b"]}))


def test_a_folder_of_images_of_any_size_and_colour(tmp_path):
    sizes, modes = [(20, 16), (16, 16), (16, 16), (40, 30), (16, 16), (9, 9)], ["RGB", "L", "P", "RGBA", "CMYK", "1"]
    for i, (size, mode) in enumerate(zip(sizes, modes)):
        folder = tmp_path / "ab"[i % 2]
        folder.mkdir(exist_ok=True)
        colour = {"RGB": (200, 10, 10), "1": 1}.get(mode)
        Image.new(mode, size, colour).save(folder / f"{i}.{'tif' if mode == 'CMYK' else 'png'}")
    (tmp_path / "a" / "broken.png").write_bytes(b"no image")
    with pytest.warns(UserWarning, match="broken.png"):
        found = of(tmp_path)
    assert found.points.shape == (6, 3, 16, 16) and found.points.dtype == torch.uint8
    assert sorted(found.labels.tolist()) == [0, 0, 0, 1, 1, 1]
    with pytest.warns(UserWarning, match="broken.png"):
        assert of(tmp_path, size=8).shape == (3, 8, 8)
    (tmp_path / "none").mkdir()
    with pytest.raises(ValueError, match="none"):
        of(tmp_path / "none")


def test_the_default_generator_reaches_where_the_data_are():
    def last(source, of=networks.generator):
        return nn.Tanh if any(isinstance(layer, nn.Tanh) for layer in of(of_data(source)).modules()) else None

    def of_data(source):
        return data.of(source)
    assert last(RNG.random((9, 1, 8, 8))) is nn.Tanh and last(data.digits()) is nn.Tanh
    standardised = RNG.normal(size=(9, 1, 8, 8))
    assert last(standardised) is not nn.Tanh  # values beyond [-1, 1] could never be made
    assert last(RNG.normal(size=(9, 1, 64))) is not nn.Tanh  # a signal, as of (9, 64)
    assert last(standardised, lambda found: image_networks.generator(found, width=4)) is not nn.Tanh


BAD = {
    "none": (None, "data = None: expected a data set"), "bytes": (b"abc", "expected a data set"), "a dict": ({}, "data"),
    "a function": (data.ring, r"call it: data.ring\(\)"), "a class": (data.SwissRoll, "call it"),
    "a name": ("circle", "data = 'circle'"), "a number": (3, "data = 3: expected a data set"),
    "a generator": ((row for row in POINTS), "data is a generator"), "empty": ([], "data is empty"),
    "one sample": (np.ones((1, 2)), "at least 2"), "no numbers": (torch.zeros(5, 0), "at least"),
    "ragged": ([[1.0, 2.0], [3.0]], "ragged: row 1"), "text": ([["a", "b"], ["c", "d"]], "row 0"),
    "complex": (1j * POINTS, "complex"), "objects": (np.array([object(), object()]), "data"),
    "sparse": (torch.eye(5).to_sparse(), "dense"), "NaN": ([[0.0, 1.0], [2.0, float("nan")]], "row 1, column 1"),
    "infinite": (torch.tensor([[0.0, 1.0], [2.0, 3.0], [float("inf"), 1.0]]), "row 2, column 0"),
    "larger than memory": (np.broadcast_to(np.zeros(1, np.float32), (10**7, 10**6)), "GB of memory are free"),
}


@pytest.mark.parametrize("source, message", BAD.values(), ids=BAD)
def test_what_is_no_data_set_is_refused_by_name_and_place(source, message):
    with pytest.raises(ValueError, match=message):
        ganlib.start(GAN(), source)


@pytest.mark.parametrize("options, message", [
    (dict(labels=[1, 2]), "labels"), (dict(labels="kind"), "labels = 'kind'"), (dict(scale="yes"), "scale = 'yes'"),
    (dict(name=3), "name = 3"), (dict(size=8), "size = 8"), (dict(limit=5), "limit = 5"),
])
def test_options_that_do_not_fit_are_refused(options, message):
    with pytest.raises(ValueError, match=re.escape(message)):
        of(POINTS, **options)


def test_data_without_an_end_are_taken_up_to_a_limit():
    assert of(Endless(), limit=50).points.shape == (50, 2)


def test_a_runs_units_survive_a_file(tmp_path):
    images = RNG.integers(0, 256, (30, 8, 8), dtype=np.uint8)
    sizes = {"batch_size": 4, "latent": 3}
    run = ganlib.train(GAN(), images, steps=2, progress=False, **sizes)
    run.save(tmp_path / "run.pt")
    again = ganlib.start(GAN(), images, **sizes).restore(tmp_path / "run.pt")
    assert torch.equal(again.sample(5), run.sample(5)) and again.sample(5).max() > 1
    with pytest.raises(ValueError, match="the data's numbers is"):
        ganlib.start(GAN(), images[::-1], **sizes).restore(tmp_path / "run.pt")
