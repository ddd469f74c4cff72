"""What is no data set is refused by name, row and column, wherever one is taken."""
import math
import os
import re
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
import torch
from data_sources import TABLE, Endless, Items, folder_of, image_of, objects, structured
from PIL import Image
from scipy import sparse
from torch import nn
from torch.utils.data import IterableDataset

import ganlib
from ganlib import GAN, data, metrics, networks
from ganlib.checks import free_memory
from ganlib.data import of

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
    "objects": (lambda: objects([1, 2], [3, {}]), "data holds {} in row 1, column 1: expected a number"),
    "meta": (lambda: torch.rand(5, 2, device="meta"), "data is a tensor on the device 'meta', without numbers"),
    "pairs": (lambda: ((TABLE, TABLE[:, 0]),) * 2, "data is a tuple of two pairs (x, labels), as for training and test"),
    "two arrays": (lambda: (TABLE, TABLE[:10]), "data is a tuple of arrays of shapes ((30, 2), (10, 2)): expected one of"),
    "no path": (lambda: "", "data = '': expected one of 'ring'"),
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
    "nan, named": (lambda: pd.DataFrame(BAD, columns=["weight", "height"]),
                   "the first (nan) in row 3, column 'height': expected finite"),
    "nan, list": (lambda: BAD.tolist(), "the first (nan) in row 3, column 1: expected finite"),
    "nan, item": (lambda: Items(lambda i: BAD[i]), "the first (nan) in row 3, column 1: expected finite"),
    "nan, masked": (lambda: np.ma.masked_array(TABLE, np.isnan(BAD)), "the first (nan) in row 3, column 1: expected finite"),
    "nan, image": (lambda: np.where(np.arange(960).reshape(4, 3, 8, 10) == 251, np.inf, 0), "(inf) in row 1 at (0, 1, 1)"),
    "too large": (lambda: BAD * 0 + 1e300, "the first (1e+300) in row 0, column 0"),
    "text column": (lambda: pd.DataFrame({"a": [1, 2], "kind": ["x", "y"]}), "a column 'kind' of text, such as 'x' in"),
    "category": (lambda: pd.DataFrame({"a": pd.Categorical(["x", "y"])}), "data has a column 'a' of text, such as 'x'"),
    "no whole number": (lambda: pd.DataFrame({"a": pd.array([1, None], dtype="Int64")}),
                        "the first (nan) in row 1, column 'a'"),
    "no rows, named": (lambda: pd.DataFrame({"a": [], "b": []}), "data has shape (0, 2): expected (N, ...)"),
    "time zone": (lambda: pd.DataFrame({"day": pd.date_range("2020", periods=2, tz="UTC")}), "in row 0, column 'day'"),
    "a mask on a field": (lambda: np.ma.array([(1.0, 2), (3.0, 4)], mask=[(0, 1), (0, 0)], dtype="f8, i4"),
                          "data has a mask that hides some of its values"),
    "text of any length": (lambda: np.array(["a", "b"], np.dtypes.StringDType()), "data holds text (StringDType())"),
    "sparse by keys": (lambda: sparse.dok_array(np.eye(3)), "data is a sparse dok_array: expected a dense array"),
    "rows of a hub": (lambda: Columns({"image": Image.new("L", (8, 8)), "label": 1}),
                      "such as [(each['image'], each['label']) for each in data]"),
    "records": (lambda: [{"x": 1.0, "y": 2.0, "z": 3.0}] * 3, "data has items with keys ['x', 'y', 'z']: expected x, or"),
    "three parts": (lambda: Items(lambda i: (1.0, torch.ones(2), 3)), "3 parts: expected x, or (x, label), such as [each["),
    "no value": (lambda: pd.DataFrame(objects([1, 2], [3, None]), columns=["a", "b"]),
                 "the first (nan) in row 1, column 'b'"),
    "dates": (lambda: pd.DataFrame({"day": pd.date_range("2020", periods=2)}), "data has a column 'day' of datetime64["),
    "text field": (structured, "data has a column 'kind' of <U3: expected numbers; leave it out, or name it as labels"),
    "item": (lambda: Items(lambda i: "text"), "data[0] is 'text': expected numbers or an image"),
    "shapes": (lambda: Items(lambda i: torch.ones(2 + (i == 7))), "data[7] has shape (3,): expected (2,), as data[0]"),
    "error": (lambda: Items(lambda i: 1 / (5 - i)), "data[5] cannot be had, ZeroDivisionError"),
    "parts": (lambda: Items(lambda i: {"x": 1}), "data has items with keys ['x']: expected x, or (x, label)"),
    "an image, then none": (lambda: Items(lambda i: Image.new("L", (10, 8)) if i < 3 else torch.ones(1, 8, 10)),
                            "data[3] cannot be read as an image: it is a Tensor, and data[0] an image"),
    "length": (lambda: Items(None, -1), "data is a Items without a length: expected one that has __len__"),
    "no items": (lambda: Items(None, 0), "data is empty: expected at least 2 samples"),
}


class Columns(list):
    """What data sets of the Hugging Face Hub are like: named columns, and rows that are dicts."""

    def __init__(self, row):
        super().__init__([row] * 3)
        self.column_names = list(row)

    def to_pandas(self):
        return pd.DataFrame(list(self))


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
    ("a,b\n1_000,2\n", "data holds '1_000' in row 0 (line 2), column 'a': expected a number"),
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
    np.savez(tmp_path / "flipped.npz", x=TABLE)
    content = bytearray((tmp_path / "flipped.npz").read_bytes())
    content[len(content) // 2] ^= 1
    (tmp_path / "flipped.npz").write_bytes(content)
    (tmp_path / "none").mkdir()
    folder_of(tmp_path / "broken", (image_of("L"), "png"))
    (tmp_path / "broken" / "0.png").write_text("no image")
    for name, message in {"a.npz": "cannot be read", "flipped.npz": "cannot be read: .Bad CRC",
                          "a.pkl": "expected a folder of images, or a file .csv",
                          "objects.npy": "cannot be read", "two.npz": "holds a, b: expected one array, or x and labels",
                          "none": "no images", "broken": "none of which can be read"}.items():
        with pytest.raises(ValueError, match=message):
            of(tmp_path / name)


def test_what_does_not_fit_into_memory_is_refused_before_it_is_read(tmp_path):
    large = np.memmap(tmp_path / "large.dat", np.float64, "w+", shape=(10**9, 100))  # a hole in the disk, 800 GB
    few = folder_of(tmp_path / "few", *[(image_of("L"), "png")] * 3)
    for source, size in ((large, None), (Items(lambda i: torch.ones(1).expand(10**10), 1000), None), (few, 10**6),
                         (few, int((free_memory() / 8) ** 0.5))):  # all three would fit: what one takes on its way does not
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
    (pd.DataFrame(TABLE, columns=["a", "b"]), {"labels": "kind"}, "or the name of a column, one of 'a', 'b'"),
    *[(TABLE, {"labels": labels}, f"labels holds {shown} in row {row}: expected one number or text a sample, of one kind")
      for labels, row, shown in (
          ([None] * 30, 0, "None"), ([1.0] * 29 + [math.nan], 29, "nan"), (["a"] * 29 + [""], 29, "''"),
          (["a", 1] * 15, 1, "1"), ([2**63] * 30, 0, "9223372036854775808"), ([1j] * 30, 0, "1j"))],
    (TABLE, {"labels": np.ma.masked_array(range(30), [0] * 29 + [1])}, "expected (30,), one number or text a sample"),
    (TABLE, {"labels": set(range(30))}, "expected (30,), one number or text a sample"),
    (pd.DataFrame({"a": [1, 2], "k": pd.Categorical(["x", None])}), {"labels": "k"}, "labels holds nan in row 1: expected"),
    (pd.DataFrame(np.ones((3, 3)), columns=["a", "a", "b"]), {"labels": "a"},
     "labels = 'a': expected the name of one column, 2 have it"),
    (TABLE, {"scale": "yes"}, "scale = 'yes': expected True or False"),
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


def test_an_iterable_that_fails_is_named():
    class Failing(IterableDataset):
        def __iter__(self):
            yield 1 / 0
    with pytest.raises(ValueError, match="data cannot be gone through, ZeroDivisionError"):
        of(Failing())


@pytest.mark.parametrize("bad, message", [
    ({"scaling": "x"}, "scaling = 'x': expected a Scaling of one number or of shape (2,)"),
    ({"scaling": data.Scaling(torch.zeros(3), torch.ones(3))}, "expected a Scaling of one number or of shape (2,)"),
    ({"columns": ("a",)}, "columns = ('a',): expected one name a feature, and samples have shape (2,)"),
    ({"name": 3}, "name = 3: expected a text"),
])
def test_samples_whose_parts_do_not_fit_are_refused(bad, message):
    with pytest.raises(ValueError, match=re.escape(message)):
        data.Samples(torch.rand(3, 2), **bad)
    with pytest.raises(ValueError, match="factor = 0.0: expected finite numbers above 0"):
        data.Scaling(0.0, 0.0)
    with pytest.raises(ValueError, match="generator = 3: expected a torch.Generator"):
        data.draw("ring", 5, 3)
