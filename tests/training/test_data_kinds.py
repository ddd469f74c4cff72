"""Whatever a person has becomes a data set, in its own units, and can be trained."""
import re
import tempfile
import warnings
from decimal import Decimal

import numpy as np
import pandas as pd
import pytest
import torch
from data_sources import FIRST, KINDS, PIXELS, RNG, TABLE, Endless, Items, folder_of, image_of, objects, structured
from PIL import Image
from torch import nn
from torch.utils.data import ConcatDataset, DataLoader, Subset, SubsetRandomSampler, TensorDataset

import ganlib
from ganlib import GAN, data, image_networks, metrics, networks
from ganlib.data import Samples, Scaling, of, room

NUMBERS = {
    "tensor": lambda: torch.from_numpy(TABLE), "half": lambda: torch.from_numpy(TABLE).half(),
    "array": lambda: TABLE, "float32": lambda: TABLE.astype(np.float32), "big-endian": lambda: TABLE.astype(">f8"),
    "backwards": lambda: TABLE[::-1], "integers": lambda: TABLE.astype(np.int64), "booleans": lambda: TABLE > 300,
    "lists": lambda: TABLE.tolist(), "tuples": lambda: [tuple(row) for row in TABLE.tolist()],
    "tensors": lambda: list(torch.from_numpy(TABLE)), "frame": lambda: pd.DataFrame(TABLE, columns=["height", "age"]),
    "TensorDataset": lambda: TensorDataset(torch.from_numpy(TABLE)), "items": lambda: Items(lambda i: TABLE[i], 30),
    "loader": lambda: DataLoader(TensorDataset(torch.from_numpy(TABLE)), batch_size=7, shuffle=True),
    "objects": lambda: TABLE.astype(object), "decimals": lambda: [[Decimal(str(x)) for x in row] for row in TABLE],
    "subset": lambda: Subset(Items(lambda i: TABLE[i], 30), range(30)), "masked": lambda: np.ma.masked_array(TABLE, False),
    "named axes": lambda: NamedAxes(TABLE), "several sets": lambda: ConcatDataset([TensorDataset(torch.from_numpy(part))
                                                                                 for part in (TABLE[:7], TABLE[7:])]),
    "a memory map": lambda: memory_map(), "strides": lambda: np.repeat(TABLE, 2, 0)[::2],
    "read-only": lambda: np.broadcast_to(TABLE, TABLE.shape),
}


class NamedAxes:
    """What xarray's arrays and Arrow's tensors are like: `to_numpy` and a shape, without columns."""

    def __init__(self, values):
        self.values, self.shape = values, values.shape

    def to_numpy(self):
        return self.values


def memory_map():
    with tempfile.TemporaryFile() as file:
        made = np.memmap(file, np.float64, "w+", shape=TABLE.shape)
        made[:] = TABLE
    return made



def as_plain(source):
    """What NumPy makes of a source of `NUMBERS`, in float32."""
    if isinstance(source, (ConcatDataset, DataLoader, Subset, Items)):
        return TABLE.astype(np.float32)
    source = source.tensors[0] if isinstance(source, TensorDataset) else source
    source = source.to_numpy() if hasattr(source, "to_numpy") else source
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


A = pd.array([1, 2, 3], dtype="Int64")
FRAMES = {  # what comes in, with which labels; columns, values, labels and classes that come out
    "nullable": (pd.DataFrame({"a": A, "b": [0.5, 1, 2]}), None, ("a", "b"), [[1, 0.5], [2, 1], [3, 2]], None, None),
    "booleans": (pd.DataFrame({"a": [True, False, True], "b": A}), None, ("a", "b"), [[1, 1], [0, 2], [1, 3]], None, None),
    "categories": (pd.DataFrame({"a": pd.Categorical([10, 20, 10])}), None, ("a",), [[10], [20], [10]], None, None),
    "sparse": (pd.DataFrame({"a": pd.arrays.SparseArray([0, 0, 1.5])}), None, ("a",), [[0], [0], [1.5]], None, None),
    "two of one name": (pd.DataFrame(np.eye(2), columns=["a", "a"]), None, ("a", "a"), [[1, 0], [0, 1]], None, None),
    "names of numbers": (pd.DataFrame(np.eye(2), columns=[0.5, 1.5]), None, ("0.5", "1.5"), [[1, 0], [0, 1]], None, None),
    "another index": (pd.DataFrame({"a": [1, 2]}, index=["x", "y"]), None, ("a",), [[1], [2]], None, None),
    "series": (pd.Series([1.5, 2], name="a"), None, ("a",), [[1.5], [2]], None, None),
    "labels by number": (pd.DataFrame(np.arange(6).reshape(2, 3)), 1, ("0", "2"), [[0, 2], [3, 5]], [1, 4], None),
    "labels that are categories": (pd.DataFrame({"a": A, "k": pd.Categorical(["x", "y", "x"])}), "k", ("a",),
                                   [[1], [2], [3]], [0, 1, 0], ("x", "y")),
    "labels beside": ((pd.DataFrame({"a": A, "b": A}), pd.Series(["v", "u", "v"])), None, ("a", "b"),
                      [[1, 1], [2, 2], [3, 3]], [1, 0, 1], ("u", "v")),
    "large labels": (pd.DataFrame({"a": A, "id": [16777217.0, 16777216, 3]}), "id", ("a",), [[1], [2], [3]],
                     [16777217, 16777216, 3], None),
}


@pytest.mark.parametrize("source, labels, columns, values, numbers, classes", FRAMES.values(), ids=FRAMES)
def test_frames_of_pandas_are_taken_by_their_columns(source, labels, columns, values, numbers, classes):
    found = of(source, labels=labels)
    assert found.columns == columns and found.points.tolist() == values and found.classes == classes
    assert (found.labels if numbers is None else found.labels.tolist()) == numbers


def test_numbers_are_a_copy():
    for source in (TABLE.astype(np.float32), torch.rand(5, 2)):
        found, before = of(source), source[0, 0].item()
        source[0, 0] = 7
        assert found.points[0, 0] == np.float32(before)


def test_tables_keep_the_names_of_their_columns_and_may_name_their_labels(tmp_path):
    mixed = objects(*([1.5 * i, i % 2 == 0, kind] for i, kind in enumerate(KINDS)))
    cases = [(pd.DataFrame(mixed, columns=["height", "even", "kind"]), ("height", "even")),
             (structured(), ("height", "age"))]
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
    "UTF-16": ("\ufeffa,b\n1,2\n3,4\n".encode("utf-16-le"), ("a", "b"), [[1, 2], [3, 4]]),
    "Windows": ("größe,b\n1,2\n3,4\n".encode("cp1252"), ("größe", "b"), [[1, 2], [3, 4]]),
    "quoted delimiters": ('"a;x;y","b"\n1,2\n3,4\n', ("a;x;y", "b"), [[1, 2], [3, 4]]),
    "tabs": ("a\tb\n1\t2\n3\t4\n", ("a", "b"), [[1, 2], [3, 4]]),
    "index": (",a,b\n0,5,6\n1,7,8\n", ("a", "b"), [[5, 6], [7, 8]]),
    "numbered": (",0,1\n0,5,6\n1,7,8\n", ("0", "1"), [[5, 6], [7, 8]]),
}


@pytest.mark.parametrize("text, columns, expected", FILES.values(), ids=FILES)
def test_files_of_numbers_are_read(text, columns, expected, tmp_path):
    (tmp_path / "t.csv").write_bytes(text if isinstance(text, bytes) else text.encode())
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


def test_what_a_loader_or_augmentation_would_have_done_is_kept_or_told():
    rows = TensorDataset(torch.arange(10.0)[:, None], torch.arange(10))
    part = of(DataLoader(rows, sampler=SubsetRandomSampler([1, 5, 7])))
    assert part.points.tolist() == [[1], [5], [7]] and part.labels.tolist() == [1, 5, 7]
    told = {"collate_fn": DataLoader(rows, collate_fn=list), "sampler": DataLoader(rows, sampler=[3, 4]),
            "batch_sampler": DataLoader(rows, batch_sampler=[[1, 2], [3]])}
    for name, loader in told.items():
        with pytest.warns(UserWarning, match=f"data set is taken, and its {name} left aside"):
            assert len(of(loader).points) == 10
    with pytest.warns(UserWarning, match=r"data\[0\] is another each time it is asked for"):
        of(Items(lambda i: torch.rand(2)))
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        of(DataLoader(Items(lambda i: torch.full((2,), float(i))), shuffle=True, num_workers=2))


def test_links_in_a_folder_are_followed_once(tmp_path):
    folder_of(tmp_path / "pets" / "cats", *[(image_of("L"), "png")] * 2)
    folder_of(tmp_path / "elsewhere", *[(image_of("L"), "png")] * 3)
    (tmp_path / "pets" / "dogs").symlink_to(tmp_path / "elsewhere")
    (tmp_path / "elsewhere" / "back").symlink_to(tmp_path / "pets")
    found = of(tmp_path / "pets")
    assert found.classes == ("cats", "dogs") and found.labels.tolist() == [0, 0, 1, 1, 1]


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


def test_what_float32_loses_is_told():
    times = np.c_[1.7e9 + np.arange(30), TABLE]
    with pytest.warns(UserWarning, match=r"column 0 lies from 1700000000 to 1700000029, where float32 has steps of 128"):
        of(times)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        of(np.c_[np.full(30, 1.7e9), TABLE])  # constant: nothing is lost
        of(np.c_[np.zeros(30), TABLE])
    with pytest.warns(UserWarning, match="column 1 lies from 1e-310 to 3e-310, which is 0 or almost in float32"):
        of(np.c_[TABLE[:2], [1e-310, 3e-310]][:, [0, 2]])


@pytest.mark.parametrize("source, options, expected", [
    (PIXELS, {"name": "faces"},
     "Samples 'faces': 12 images (3, 8, 10), uint8 from 0 to 255, seen by the networks in [-1, 1]"),
    ([[0, 1], [2, 5]], {"labels": [0, 0]},
     "Samples 'samples': 2 rows (2,), float32 from 0 to 5, labels of 1 kinds, which training does not use"),
    (np.ones((3, 1, 64)), {}, "Samples 'samples': 3 samples (1, 64), float32 from 1 to 1"),
    (pd.DataFrame(np.eye(8), columns=list("abcdefgh")), {"scale": True},
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


def test_many_pixels_lie_in_a_file_and_are_the_same(tmp_path, monkeypatch):
    monkeypatch.setenv("TMPDIR", str(tmp_path / "temporary"))
    (tmp_path / "temporary").mkdir()
    monkeypatch.setattr(tempfile, "tempdir", None)  # asked for again
    folder = folder_of(tmp_path / "folder", *[(image_of(mode), "png") for mode in ("L", "RGB", "L")])
    colours = np.random.default_rng(0).integers(0, 256, (6, 9, 8, 3), np.uint8)
    np.save(tmp_path / "colours.npy", colours)
    for source in (folder, colours, tmp_path / "colours.npy", torch.from_numpy(colours)):
        in_memory = of(source)
        with monkeypatch.context() as small:
            small.setattr(room, "MAPPED", 1)
            mapped = of(source)
        assert mapped.points.untyped_storage().filename and not in_memory.points.untyped_storage().filename
        torch.testing.assert_close(mapped.points, in_memory.points, rtol=0, atol=0)
        assert repr(mapped) == repr(in_memory)
        numbers = torch.rand(50)
        torch.testing.assert_close(mapped.transform(numbers), in_memory.transform(numbers), rtol=0, atol=0)
    assert not any((tmp_path / "temporary").iterdir())
    with pytest.raises(ValueError, match=r"take 1,000,000.0 GB, and [\d,.]+ GB are free in .*: fewer, or set TMPDIR"):
        room.room("data", (10**9, 10**6), "fewer")
