"""Whatever a person has becomes a data set, in its own units, or is refused by name, row and column; and it can be trained.

pandas is not in the tested environment: `Frame` has what we use of a DataFrame.
"""
import math
import os
import re
import warnings
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image
from scipy import sparse
from torch import nn
from torch.utils.data import DataLoader, Dataset, IterableDataset, Subset, TensorDataset

import ganlib
from ganlib import GAN, data, image_networks, metrics, networks
from ganlib.data import Samples, Scaling, of

RNG = np.random.default_rng(0)
TABLE = np.round(RNG.normal(size=(30, 2)) * 40 + 300, 3)  # far from 0, as tables are
KINDS = [str(i % 3) for i in range(30)]
PIXELS = RNG.integers(0, 256, (12, 8, 10, 3), dtype=np.uint8)  # (N, H, W, C)
PIXELS[0, 0, 0] = 0, 128, 255
FIRST = np.moveaxis(PIXELS, 3, 1)


class Frame:
    """A DataFrame's interface."""

    def __init__(self, columns, values):
        self.columns, self.values = list(columns), values

    @property
    def dtypes(self):
        return [self.values.dtype] * len(self.columns)

    def __len__(self):
        return len(self.values)

    def to_numpy(self):
        return self.values


class Items(Dataset):
    """A data set of torch's that is the function of an index."""

    def __init__(self, item, n=12):
        self.item, self.n = item, n

    def __len__(self):
        return self.n

    def __getitem__(self, i):
        return self.item(i)


class Endless(IterableDataset):
    def __iter__(self):
        i = 0
        while True:
            yield torch.tensor([i, 0.5])
            i += 1


def objects(*rows):
    """A table of several kinds, as pandas gives it."""
    made = np.empty((len(rows), len(rows[0])), object)
    made[:] = rows
    return made


def structured():
    made = np.zeros(30, [("height", "f8"), ("age", "i4"), ("kind", "U3")])
    made["height"], made["age"], made["kind"] = TABLE[:, 0], np.arange(30), KINDS
    return made


NUMBERS = {
    "tensor": lambda: torch.from_numpy(TABLE), "half": lambda: torch.from_numpy(TABLE).half(),
    "array": lambda: TABLE, "float32": lambda: TABLE.astype(np.float32), "big-endian": lambda: TABLE.astype(">f8"),
    "backwards": lambda: TABLE[::-1], "integers": lambda: TABLE.astype(np.int64), "booleans": lambda: TABLE > 300,
    "lists": lambda: TABLE.tolist(), "tuples": lambda: [tuple(row) for row in TABLE.tolist()],
    "tensors": lambda: list(torch.from_numpy(TABLE)), "frame": lambda: Frame(["height", "age"], TABLE),
    "TensorDataset": lambda: TensorDataset(torch.from_numpy(TABLE)), "items": lambda: Items(lambda i: TABLE[i], 30),
    "loader": lambda: DataLoader(TensorDataset(torch.from_numpy(TABLE)), batch_size=7, shuffle=True),
    "subset": lambda: Subset(Items(lambda i: TABLE[i], 30), range(30)), "masked": lambda: np.ma.masked_array(TABLE, False),
}


def as_plain(source):
    """What NumPy makes of a source of `NUMBERS`, in float32."""
    if isinstance(source, (DataLoader, Subset, Items)):
        return TABLE.astype(np.float32)
    source = source.tensors[0] if isinstance(source, TensorDataset) else source
    source = source.to_numpy() if isinstance(source, Frame) else source
    return np.stack([np.asarray(row) for row in source]).astype(np.float32)


@pytest.mark.parametrize("make", NUMBERS.values(), ids=NUMBERS)
def test_numbers_of_every_kind_become_the_same_float32_samples_that_can_be_trained(make):
    found = of(make())
    assert found.points.dtype == torch.float32 and found.scaling is None and found.labels is None
    assert np.array_equal(found.points.numpy(), as_plain(make()))
    run = ganlib.train(GAN(), make(), steps=1, batch_size=4, progress=False)
    assert run.sample(3).shape == (3, 2) and not any(isinstance(m, nn.Tanh) for m in networks.generator(make()))


def test_what_is_a_data_set_already_comes_back_and_a_name_gives_its_own():
    ring = data.ring()
    assert of(ring) is ring and of("grid").name == "grid" and of([1, 2, 3.5]).points.tolist() == [[1], [2], [3.5]]
    drawn = [data.draw(source, 4, torch.Generator().manual_seed(0)) for source in ("ring", ring)]
    assert torch.equal(*drawn)


def test_numbers_are_a_copy():
    for source in (TABLE.astype(np.float32), torch.rand(5, 2)):
        found, before = of(source), source[0, 0].item()
        source[0, 0] = 7
        assert found.points[0, 0] == np.float32(before)


def test_tables_keep_the_names_of_their_columns_and_may_name_their_labels(tmp_path):
    mixed = objects(*([1.5 * i, i % 2 == 0, kind] for i, kind in enumerate(KINDS)))
    cases = [(Frame(["height", "even", "kind"], mixed), ("height", "even")), (structured(), ("height", "age"))]
    (tmp_path / "plants.csv").write_text("height;age;kind\n" + "".join(f"1,{i};{i};{k}\n" for i, k in enumerate(KINDS)))
    cases.append((tmp_path / "plants.csv", ("height", "age")))
    for source, columns in cases:
        found = of(source, labels="kind")
        assert found.columns == columns and found.classes == ("0", "1", "2") and found.shape == (2,)
        assert found.labels.tolist() == [int(k) for k in KINDS]
        assert "columns 'height', " in repr(found) and "labels of 3 kinds, which training does not use" in repr(found)
    assert found.name == "plants" and found.points[:3, 0].tolist() == pytest.approx([1.0, 1.1, 1.2])


FILES = {
    "header": ("height,age\n1,2\n3,4\n", ("height", "age"), [[1, 2], [3, 4]]),
    "none": ("1,2\r\n3,4\r\n\r\n", None, [[1, 2], [3, 4]]),
    "quotes": ('\ufeff"a","b"\n"1","2e3"\n-3, 4\n', ("a", "b"), [[1, 2000], [-3, 4]]),
    "semicolons": ("a;b\n1,5;2\n3;4,5\n", ("a", "b"), [[1.5, 2], [3, 4.5]]),
    "tabs": ("a\tb\n1\t2\n3\t4\n", ("a", "b"), [[1, 2], [3, 4]]),
    "index": (",a,b\n0,5,6\n1,7,8\n", ("a", "b"), [[5, 6], [7, 8]]),
    "numbered": (",0,1\n0,5,6\n1,7,8\n", ("0", "1"), [[5, 6], [7, 8]]),
}


@pytest.mark.parametrize("text, columns, expected", FILES.values(), ids=FILES)
def test_files_of_numbers_are_read(text, columns, expected, tmp_path):
    (tmp_path / "t.csv").write_text(text, encoding="utf-8", newline="")
    found = of(str(tmp_path / "t.csv"))
    assert found.points.tolist() == expected and found.columns == columns and found.name == "t"


def test_files_of_arrays_are_read(tmp_path):
    np.save(tmp_path / "a.npy", TABLE)
    np.savez(tmp_path / "b.npz", TABLE)
    np.savez(tmp_path / "c.npz", x=TABLE, labels=KINDS)
    found = [of(tmp_path / name) for name in ("a.npy", "b.npz", "c.npz")]
    assert all(np.array_equal(each.points.numpy(), TABLE.astype(np.float32)) for each in found)
    assert found[2].labels.tolist() == [int(k) for k in KINDS] and found[0].labels is None


# ---- images and units

IMAGES = {  # what comes in; the shape, the dtype and the ends of the range that the networks see, and whether tanh fits
    "uint8, last": (lambda: PIXELS, (3, 8, 10), torch.uint8, (-1, 1)),
    "uint8, first": (lambda: torch.from_numpy(FIRST.copy()), (3, 8, 10), torch.uint8, (-1, 1)),
    "uint8, one channel": (lambda: PIXELS[..., :1], (1, 8, 10), torch.uint8, (-1, 1)),
    "uint8, grey": (lambda: PIXELS[..., 0], (1, 8, 10), torch.uint8, (-1, 1)),
    "whole": (lambda: PIXELS.astype(np.int64), (3, 8, 10), torch.float32, (-1, 1)),
    "whole, double": (lambda: PIXELS.astype(float), (3, 8, 10), torch.float32, (-1, 1)),
    "16 bits": (lambda: PIXELS.astype(np.uint16) * 257, (3, 8, 10), torch.float32, (-1, 1)),
    "0 to 16": (lambda: PIXELS[:, :, :8, 0] // 15, (1, 8, 8), torch.uint8, (-1, 1)),
    "0 or 1": (lambda: PIXELS[:, :, :8, 0] > 100, (1, 8, 8), torch.float32, (-1, 1)),
    "0 to 1": (lambda: PIXELS / 255, (3, 8, 10), torch.float32, (-1, 1)),
    "-1 to 1": (lambda: PIXELS / 127.5 - 1, (3, 8, 10), torch.float32, (-1, 1)),
    "0 to 7.5": (lambda: FIRST / 34, (3, 8, 10), torch.float32, (0, 7.5)),
    "-3 to 3": (lambda: FIRST / 42.5 - 3, (3, 8, 10), torch.float32, (-3, 3)),
    "waves": (lambda: RNG.normal(size=(12, 1, 64)).clip(-1, 1), (1, 64), torch.float32, (-1, 1)),
    "uint8 waves": (lambda: PIXELS.reshape(12, 1, -1), (1, 240), torch.float32, (0, 255)),
}


@pytest.mark.parametrize("make, shape, dtype, ends", IMAGES.values(), ids=IMAGES)
def test_images_are_seen_from_minus_one_to_one_and_come_back_in_their_units(make, shape, dtype, ends):
    source = make()
    found = of(source)
    arranged = np.asarray(source)
    if arranged.ndim == 4 and arranged.shape[3] in (1, 3):
        arranged = np.moveaxis(arranged, 3, 1)
    arranged = arranged.reshape(12, *shape).astype(np.float32)
    assert found.shape == shape and found.points.dtype == dtype and np.array_equal(found.points.float().numpy(), arranged)
    uniform = (torch.arange(12) + 0.5) / 12
    seen = found.transform(uniform)
    low, high = arranged.min(), arranged.max()
    expected = ends[0] + (arranged.astype(float) - low) / (high - low) * (ends[1] - ends[0])
    torch.testing.assert_close(seen.double(), torch.from_numpy(expected), rtol=0, atol=2e-6)

    drawn = data.draw(found, 30, torch.Generator().manual_seed(0))
    assert drawn.dtype == torch.float32 and set(drawn.unique().tolist()) <= set(np.unique(arranged).tolist())
    run = ganlib.train(GAN(), source, steps=2, batch_size=4, progress=False)
    z = torch.randn(5, 2)
    made, raw = run.generate(z).double(), run.step.sample(run.state, z).double()
    units = low + (raw - ends[0]) / (ends[1] - ends[0]) * float(high - low)
    torch.testing.assert_close(made, units, rtol=1e-5, atol=1e-5 * float(high))
    real = torch.from_numpy(arranged)
    torch.testing.assert_close(run.value(real), run.step.value(run.state, seen), rtol=1e-5, atol=1e-6)
    tanh = any(isinstance(layer, nn.Tanh) for layer in run.step.networks["generator"].module)
    decoder = networks.discriminator(source, "autoencoder").decoder
    assert tanh == any(isinstance(layer, nn.Tanh) for layer in decoder) == (len(shape) == 3 and ends == (-1, 1))


def test_uint8_stay_a_quarter_of_the_size_and_follow_to_another_device():
    found = of(PIXELS)
    assert found.points.element_size() == 1 and "uint8 from 0 to 255, seen by the networks in [-1, 1]" in repr(found)
    there = data.on(found, "meta")
    assert there.transform(torch.rand(3, device="meta")).is_meta and there.scaling.shift.is_meta
    assert metrics.floor(lambda real, more: (real - more).min(), found, 6, repeats=2)[0] < -100  # in units, and not uint8


def test_samples_made_by_hand_are_trained_as_well():
    for points in (torch.from_numpy(TABLE), torch.from_numpy(FIRST.copy()), torch.from_numpy(FIRST / 1.0)):
        run = ganlib.train(GAN(), Samples(points), steps=1, batch_size=4, progress=False)
        assert run.sample(3).shape == (3, *points.shape[1:])
    generator = image_networks.generator(torch.from_numpy(FIRST[..., :8] / 25))
    assert not any(isinstance(m, nn.Tanh) for m in generator) and isinstance(image_networks.generator("digits")[-1], nn.Tanh)
    given = Scaling(torch.tensor(10.0), torch.tensor(4.0))
    assert Samples(torch.tensor([[2.0], [10.0]]), scaling=given).transform(torch.tensor([0.0, 0.9])).tolist() == [[-2], [0]]


def test_a_standardised_table_is_seen_with_mean_0_and_deviation_1_and_comes_back_unscaled():
    table = np.c_[TABLE * [1e4, 1e-3] + [1e6, 5], np.full(30, 3.25)]
    found = of(table, scale=True)
    seen = found.transform((torch.arange(30) + 0.5) / 30).double()
    columns = table.astype(np.float32).astype(float)
    expected = (columns - columns.mean(0)) / np.where(columns.std(0) > 0, columns.std(0), 1)
    torch.testing.assert_close(seen, torch.from_numpy(expected), rtol=0, atol=1e-4)
    assert np.array_equal(found.points.numpy(), table.astype(np.float32))
    run = ganlib.train(GAN(), found, steps=2, batch_size=8, progress=False)
    made = run.sample(50).numpy()
    assert (np.abs(made - columns.mean(0)) < [*6 * columns.std(0)[:2], 3]).all()
    assert run.value(torch.from_numpy(table).float()).isfinite().all()
    waves = of(RNG.normal(50, 3, (20, 1, 64)), scale=True).transform(torch.linspace(0, 0.99, 400))
    assert abs(waves.mean()) < 0.1 and abs(waves.std() - 1) < 0.1


# ---- torch's data sets and folders

def test_items_may_be_tensors_arrays_images_or_numbers_with_or_without_labels():
    tensor = Items(lambda i: (torch.from_numpy(FIRST[i] / 255).float(), i % 4))  # as torchvision's ToTensor makes them
    picture = Items(lambda i: (Image.fromarray(PIXELS[i]), "ab"[i % 2]))
    found, pictures = of(tensor), of(DataLoader(picture))
    assert found.labels.tolist() == [i % 4 for i in range(12)]
    assert np.allclose(found.points.numpy(), FIRST / 255) and found.scaling.factor == 0.5
    assert np.array_equal(pictures.points.numpy(), FIRST) and pictures.classes == ("a", "b")
    assert of(Items(lambda i: i / 2)).points.tolist() == [[i / 2] for i in range(12)]
    assert of([(torch.ones(2), 1), (torch.zeros(2), 0)]).labels.tolist() == [1, 0]
    assert of(Endless(), limit=20).points[:, 0].tolist() == list(range(20))
    assert of((torch.from_numpy(TABLE), np.array(KINDS))).classes == ("0", "1", "2")
    with pytest.warns(UserWarning, match=r"labels such as tensor\(.*\) are left out"):
        assert of(Items(lambda i: (TABLE[i], torch.ones(3)))).labels is None


def image_of(mode, size=(10, 8)):
    """A picture of a mode that PIL has, of (width, height)."""
    colours = np.ascontiguousarray(RNG.integers(0, 256, (size[1], size[0], 4), dtype=np.uint8))
    if mode == "I;16":
        return Image.fromarray(RNG.integers(0, 65536, size[::-1], dtype=np.uint16))
    image = Image.fromarray(colours)
    return image if mode == "RGBA" else image.convert("RGB").convert(mode)


def folder_of(path, *pictures):
    path.mkdir(parents=True)
    for i, (image, end) in enumerate(pictures):
        image.save(path / f"{i}.{end}")
    return path


def test_a_folder_gives_images_of_one_size_with_its_sub_folders_as_labels(tmp_path):
    place = tmp_path / "pets"
    cats = [("RGB", "png"), ("RGBA", "png"), ("P", "gif"), ("CMYK", "jpg")]
    folder_of(place / "cats", *((image_of(mode), end) for mode, end in cats))
    folder_of(place / "dogs" / "more", (image_of("I;16"), "png"), (image_of("1"), "png"), (image_of("L", (30, 20)), "JPG"))
    (place / "dogs" / "cut.png").write_bytes((place / "cats" / "0.png").read_bytes()[:150])
    (place / "notes.txt").write_text("no image")
    (place / ".hidden.png").write_text("nor this")
    with pytest.warns(UserWarning, match=re.escape("1 of 8 images cannot be read and are left out: dogs/cut.png (")):
        found = of(place)
    assert found.points.shape == (7, 3, 8, 10) and found.points.dtype == torch.uint8 and found.name == "pets"
    assert found.labels.tolist() == [0] * 4 + [1] * 3 and found.classes == ("cats", "dogs")
    assert np.array_equal(found.points[0].numpy(), np.moveaxis(np.array(Image.open(place / "cats" / "0.png")), 2, 0))
    (place / "dogs" / "cut.png").unlink()
    for size, shape in ((16, (16, 16)), ((6, 9), (6, 9))):
        assert of(str(place), size=size).shape == (3, *shape)
    run = ganlib.train(GAN(), place, steps=1, batch_size=4, progress=False)
    assert 60 < run.sample(9).mean() < 200


def test_pixels_are_what_they_look_like(tmp_path):
    """See-through is white, 16 bits keep their brightness, a turned photograph is upright, grey stays grey."""
    clear = Image.new("RGBA", (4, 6), (255, 0, 0, 0))
    bright = Image.fromarray(np.full((6, 4), 40_000, np.uint16))
    found = of(folder_of(tmp_path / "grey", (clear, "png"), (bright, "png"), (Image.new("RGB", (4, 6), (9, 9, 9)), "png")))
    assert found.shape == (1, 6, 4) and found.points.flatten(1).unique(dim=1).flatten().tolist() == [255, 156, 9]
    turned = Image.Exif()
    turned[0x0112] = 6
    place = folder_of(tmp_path / "turned", (image_of("RGB"), "png"))
    for i in (1, 2):
        Image.new("RGB", (10, 8)).save(place / f"{i}.jpg", exif=turned)
    assert of(place).shape == (3, 10, 8)
    wide = np.zeros((8, 24, 3), np.uint8)
    wide[:, 8:16] = 200  # the middle is what is kept
    found = of(folder_of(tmp_path / "wide", *((Image.fromarray(wide), "png") for _ in range(2))), size=8)
    assert found.points.unique().tolist() == [200]


# ---- what is refused

BAD = TABLE.copy()
BAD[3, 1] = math.nan
REFUSED = {
    "none": (lambda: None, "data = None: expected a data set, the name of one, numbers (N, ...)"),
    "bytes": (lambda: b"ring", "data = b'ring': expected a data set"),
    "number": (lambda: 3.5, "data = 3.5: expected a data set"),
    "dict": (lambda: {"x": TABLE}, "data is a dict with keys ['x']: expected one of its values"),
    "function": (lambda: data.ring, "data is the function ring: expected a data set, so call it: data.ring()"),
    "class": (lambda: data.SwissRoll, "data is the class SwissRoll: expected a data set, so call it: data.SwissRoll()"),
    "generator": (lambda: (x for x in TABLE), "data is a generator, which can be gone through once: expected its list"),
    "module": (lambda: nn.Linear(2, 2), "data is a Linear: expected a data set"),
    "name": (lambda: "rings", "data = 'rings': expected one of 'ring', 'grid'"),
    "no file": (lambda: Path("no/such.csv"), "data = 'no/such.csv': expected the path of a folder or file that is there"),
    "complex": (lambda: TABLE + 1j, "data holds complex numbers (complex128): expected real numbers"),
    "complex tensor": (lambda: torch.ones(3, 2) * 1j, "data holds complex numbers"),
    "objects": (lambda: objects([1, 2], [3, 4]), "data holds Python objects (object): expected real numbers"),
    "text array": (lambda: np.array([["a"], ["b"]]), "data holds text (<U1): expected real numbers"),
    "sparse tensor": (lambda: torch.eye(3).to_sparse(), "data is a tensor of layout torch.sparse_coo"),
    "sparse array": (lambda: sparse.eye(3).tocsr(), "expected a dense array, as its toarray()"),
    "empty": (lambda: [], "data is empty: expected at least 2 samples"),
    "no rows": (lambda: np.zeros((0, 2)), "data has shape (0, 2): expected (N, ...), at least 2 samples"),
    "no features": (lambda: torch.zeros(5, 0), "data has shape (5, 0): expected (N, ...), at least 2 samples of"),
    "one": (lambda: TABLE[:1], "data has 1 sample: expected at least 2"),
    "ragged": (lambda: [[1, 2], [3, 4], [5], [6]], "data is ragged: row 2 has shape (1,), expected (2,), as row 0 has"),
    "deep": (lambda: [[[1], [2, 3]], [[4], [5]]], "data is ragged within row 0: expected nested lists of one shape"),
    "text": (lambda: [[1, 2], [3, "x"]], "data holds 'x' in row 1, column 1: expected a number"),
    "missing": (lambda: [[1, None], [3, 4]], "data holds None in row 0, column 1: expected a number"),
    "nan": (lambda: BAD, "data holds 1 values that are NaN or infinite, the first (nan) in row 3, column 1: expected"),
    "nan, named": (lambda: Frame(["weight", "height"], BAD), "the first (nan) in row 3, column 'height': expected finite"),
    "nan, list": (lambda: BAD.tolist(), "the first (nan) in row 3, column 1: expected finite"),
    "nan, item": (lambda: Items(lambda i: BAD[i]), "the first (nan) in row 3, column 1: expected finite"),
    "nan, masked": (lambda: np.ma.masked_array(TABLE, np.isnan(BAD)), "the first (nan) in row 3, column 1: expected finite"),
    "nan, image": (lambda: np.where(np.arange(960).reshape(4, 3, 8, 10) == 251, np.inf, 0), "(inf) in row 1 at (0, 1, 1)"),
    "too large": (lambda: BAD * 0 + 1e300, "the first (1e+300) in row 0, column 0"),
    "text column": (lambda: Frame(["a", "kind"], objects([1, "x"], [2, "y"])), "a column 'kind' of text, such as 'x' in"),
    "no value": (lambda: Frame(["a", "b"], objects([1, 2], [3, None])), "the first (nan) in row 1, column 'b'"),
    "dates": (lambda: Frame(["day"], np.array([["2020-01-01"]] * 2, "M8[D]")), "data has a column 'day' of datetime64[D]"),
    "text field": (structured, "data has a column 'kind' of <U3: expected numbers; leave it out, or name it as labels"),
    "item": (lambda: Items(lambda i: "text"), "data[0] is 'text': expected numbers or an image"),
    "shapes": (lambda: Items(lambda i: torch.ones(2 + (i == 7))), "data[7] has shape (3,): expected (2,), as data[0]"),
    "error": (lambda: Items(lambda i: 1 / (5 - i)), "data[5] cannot be had, ZeroDivisionError"),
    "parts": (lambda: Items(lambda i: {"x": 1}), "data has items with keys ['x']: expected x, or (x, label)"),
    "no items": (lambda: Items(None, 0), "data is empty: expected at least 2 samples"),
}


@pytest.mark.parametrize("make, message", REFUSED.values(), ids=REFUSED)
def test_what_is_no_data_set_is_refused_wherever_one_is_taken(make, message):
    for take in (of, lambda d: ganlib.start(GAN(), d), networks.generator, lambda d: metrics.floor(len, d, 2)):
        with pytest.raises(ValueError, match=re.escape(message)) as caught:
            take(make())
        assert len(str(caught.value)) < 500 and "\n" not in str(caught.value)


@pytest.mark.parametrize("text, message", [
    ("a,b\n1,2\n3,x\n", "data holds 'x' in row 1 (line 3), column 'b': expected a number"),
    ("1,2\n\n3,\n", "data holds '' in row 1 (line 3), column 1: expected a number"),
    ("id,2020\n1,2\n", "data holds 'id' in row 0 (line 1), column 0: expected a number, or no number in the whole first"),
    ("a,b\n1,2\n3\n", "data: row 1 (line 3) has 1 cells: expected 2"),
    ("a,b\n1,2\n3,nan\n", "the first (nan) in row 1, column 'b'"),
    ("a,b\n1,2\n", "data has 1 sample: expected at least 2"),
    ("a,b\n", "data has shape (0, 0): expected (N, ...)"), ("", "data has shape (0, 0): expected (N, ...)"),
])
def test_a_table_s_bad_cell_is_found_by_its_row_line_and_column(text, message, tmp_path):
    (tmp_path / "t.csv").write_text(text)
    with pytest.raises(ValueError, match=re.escape(message)):
        of(tmp_path / "t.csv")


def test_files_and_folders_that_hold_no_samples_are_refused(tmp_path):
    (tmp_path / "a.npz").write_text("broken")
    (tmp_path / "a.pkl").write_text("unknown")
    np.save(tmp_path / "objects.npy", objects([1, 2]), allow_pickle=True)
    np.savez(tmp_path / "two.npz", a=TABLE, b=TABLE)
    (tmp_path / "none").mkdir()
    folder_of(tmp_path / "broken", (image_of("L"), "png"))
    (tmp_path / "broken" / "0.png").write_text("no image")
    for name, message in {"a.npz": "cannot be read", "a.pkl": "expected a folder of images, or a file .csv",
                          "objects.npy": "cannot be read", "two.npz": "holds a, b: expected one array, or x and labels",
                          "none": "no images", "broken": "none of which can be read"}.items():
        with pytest.raises(ValueError, match=message):
            of(tmp_path / name)


def test_what_does_not_fit_into_memory_is_refused_before_it_is_read(tmp_path):
    large = np.memmap(tmp_path / "large.dat", np.float64, "w+", shape=(10**9, 100))  # a hole in the disk, 800 GB
    for source, size in ((large, None), (Items(lambda i: torch.ones(1).expand(10**10), 1000), None),
                         (folder_of(tmp_path / "few", *[(image_of("L"), "png")] * 3), 10**6)):
        with pytest.raises(ValueError, match=r"data would take [\d,.]+ GB, and [\d,.]+ GB of memory are free"):
            of(source, size=size)
    assert of(large[:10, :3]).points.shape == (10, 3)
    os.truncate(tmp_path / "large.dat", 0)
    for make in (lambda: data.ring(10**12), lambda: data.grid(10**6), lambda: data.draw("ring", 10**13)):
        with pytest.raises(ValueError, match="GB of memory are free: expected fewer"):
            make()


@pytest.mark.parametrize("source, options, message", [
    (TABLE, {"labels": [0, 1]}, "labels has shape (2,): expected (30,), one label a sample"),
    (TABLE, {"labels": "kind"}, "labels = 'kind': expected one label a sample, or the name of a column, but data has no"),
    (Frame(["a", "b"], TABLE), {"labels": "kind"}, "or the name of a column, one of 'a', 'b'"),
    (TABLE, {"labels": [None] * 30}, "expected numbers or text"),
    (TABLE, {"scale": "yes"}, "scale = 'yes': expected one of True, False"),
    (TABLE, {"size": 8}, "size = 8: samples have shape (2,), and only folders of images"),
    (TABLE, {"size": (8, 8, 3)}, "size = (8, 8, 3): expected a whole number, or a pair (height, width)"),
    (TABLE, {"limit": 3}, "limit = 3: expected None, but for an IterableDataset"),
    (TABLE, {"name": 3}, "name = 3: expected a text"),
    (Endless(), {"limit": 1}, "limit = 1: expected a whole number of at least 2"),
    ("ring", {"scale": True}, "scale = True: expected nothing, as data is a data set already"),
    (data.ring(), {"labels": np.zeros(3)}, "labels = array([0., 0., 0.]): expected nothing, as data is a data set already"),
])
def test_options_that_cannot_be_are_refused(source, options, message):
    with pytest.raises(ValueError, match=re.escape(message)):
        of(source, **options)


def test_what_float32_loses_is_told():
    times = np.c_[1.7e9 + np.arange(30), TABLE]
    with pytest.warns(UserWarning, match=r"column 0 lies from 1700000000 to 1700000029, where float32 has steps of 128"):
        of(times)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        of(np.c_[np.full(30, 1.7e9), TABLE])  # constant: nothing is lost


@pytest.mark.parametrize("source, options, expected", [
    (PIXELS, {"name": "faces"},
     "Samples 'faces': 12 images (3, 8, 10), uint8 from 0 to 255, seen by the networks in [-1, 1]"),
    ([[0, 1], [2, 5]], {"labels": [0, 0]},
     "Samples 'samples': 2 rows (2,), float32 from 0 to 5, labels of 1 kinds, which training does not use"),
    (np.ones((3, 1, 64)), {}, "Samples 'samples': 3 samples (1, 64), float32 from 1 to 1"),
    (Frame("abcdefgh", np.eye(8)), {"scale": True},
     "Samples 'samples': 8 rows (8,), columns 'a', 'b', 'c', 'd', 'e', 'f', ..., float32 from 0 to 1, seen by the networks "
     "in [-0.378, 2.65]"),
])
def test_a_data_set_says_what_it_took(source, options, expected):
    assert repr(of(source, **options)) == expected


def test_pixels_are_watched_as_bright_as_they_are(monkeypatch, capsys):
    """`plots.images` draws from -1 to 1."""
    shown = []
    monkeypatch.setattr("ganlib.plots.pictures.images", lambda rows: shown.append(torch.cat(rows)))
    run = ganlib.start(GAN(), PIXELS, batch_size=4)
    ganlib.plots.watch(run, 1, rows=1, columns=3)
    raw = run.step.sample(run.state, torch.randn(3, 2, generator=torch.Generator().manual_seed(0)))
    torch.testing.assert_close(shown[0], raw, rtol=0, atol=1e-5)
