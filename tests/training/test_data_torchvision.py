"""MNIST, Fashion-MNIST and CIFAR-10 through torchvision's own loading and downloading code, on small files made here.

Only torchvision's constants are replaced: the addresses, by a server on this machine, and the checksums of the files.
"""
import gzip
import hashlib
import io
import pickle
import re
import socket
import struct
import sys
import tarfile
import threading
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from importlib import import_module

import numpy as np
import pytest
import torch

from ganlib import data
from ganlib.data import DataUnavailable, Samples, draw, from_torchvision, load

CLASSES = {"mnist": "MNIST", "fashion_mnist": "FashionMNIST", "cifar10": "CIFAR10"}
SHAPES = {"mnist": (28, 28), "fashion_mnist": (28, 28), "cifar10": (3, 32, 32)}
SIZES = {"train": 10, "test": 4}  # images
IDX = {"train": "train", "test": "t10k"}  # what MNIST's files call the parts


class Handler(SimpleHTTPRequestHandler):
    """Gives the files of a folder and notes what was asked for."""
    def log_message(self, *_):
        self.server.asked.append(self.path.lstrip("/"))


@pytest.fixture
def server(tmp_path):
    folder = tmp_path / "server"
    folder.mkdir()
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Handler, directory=folder)) as found:
        found.folder, found.asked = folder, []
        threading.Thread(target=found.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
        yield found
        found.shutdown()


def address_of(server):
    return f"http://127.0.0.1:{server.server_address[1]}/"


@pytest.fixture
def nobody():
    """An address at which nobody answers."""
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        port = closed.getsockname()[1]
    return f"http://127.0.0.1:{port}/"


@pytest.fixture(autouse=True)
def without_proxy(monkeypatch):
    monkeypatch.setenv("no_proxy", "127.0.0.1")


def made(name):
    """{split: (pixels, labels)}, uint8, with every value from 0 to 255 somewhere in the training part."""
    rng = np.random.default_rng(0)
    parts = {}
    for split, n in SIZES.items():
        pixels = rng.integers(0, 256, (n, *SHAPES[name]), dtype=np.uint8)
        pixels[0].reshape(-1)[:256] = np.arange(256)
        parts[split] = pixels, rng.integers(0, 10, n, dtype=np.uint8)
    return parts


def idx(array):
    """Yann LeCun's format: two zeros, 8 for bytes, the number of axes, their lengths, the bytes."""
    return struct.pack(f">4B{array.ndim}I", 0, 0, 8, array.ndim, *array.shape) + array.tobytes()


def idx_files(name):
    parts = made(name)
    return {f"{IDX[split]}-{what}": idx(array) for split in parts
            for what, array in zip(("images-idx3-ubyte", "labels-idx1-ubyte"), parts[split])}


def cifar_files():
    """The training images in five batches of two; in a row of "data" come all reds, then all greens, then all blues."""
    parts = made("cifar10")
    names = {f"data_batch_{i + 1}": [a[2 * i:2 * i + 2] for a in parts["train"]] for i in range(5)}
    names["test_batch"] = parts["test"]
    files = {name: pickle.dumps({"data": pixels.reshape(len(pixels), -1), "labels": labels.tolist()}, protocol=2)
             for name, (pixels, labels) in names.items()}
    return files | {"batches.meta": pickle.dumps({"label_names": list("abcdefghij")}, protocol=2)}


def files_of(name):
    return cifar_files() if name == "cifar10" else idx_files(name)


def folder_of(name, folder):
    """Where torchvision looks for the files."""
    return folder / "cifar-10-batches-py" if name == "cifar10" else folder / CLASSES[name] / "raw"


def place(name, folder):
    """Put the files where torchvision looks for them; returns that folder."""
    folder_of(name, folder).mkdir(parents=True)
    for file, content in files_of(name).items():
        (folder_of(name, folder) / file).write_bytes(content)
    return folder_of(name, folder)


def archives(name):
    """What is downloaded: {name: content}."""
    if name != "cifar10":
        return {f"{file}.gz": gzip.compress(content) for file, content in idx_files(name).items()}
    packed = io.BytesIO()
    with tarfile.open(fileobj=packed, mode="w:gz") as tar:
        for file, content in cifar_files().items():
            member = tarfile.TarInfo(f"cifar-10-batches-py/{file}")
            member.size = len(content)
            tar.addfile(member, io.BytesIO(content))
    return {"cifar-10-python.tar.gz": packed.getvalue()}


def md5(content):
    return hashlib.md5(content).hexdigest()


@pytest.fixture
def know(monkeypatch):
    """know(name, address): torchvision expects our small files, at this address."""
    def change(name, address):
        dataset, packed = getattr(import_module("torchvision.datasets"), CLASSES[name]), archives(name)
        if name != "cifar10":
            monkeypatch.setattr(dataset, "mirrors", [address])
            monkeypatch.setattr(dataset, "resources", [(file, md5(packed[file])) for file, _ in dataset.resources])
            return packed
        files = cifar_files()
        for which in ("train_list", "test_list"):
            monkeypatch.setattr(dataset, which, [[file, md5(files[file])] for file, _ in getattr(dataset, which)])
        monkeypatch.setattr(dataset, "meta", {**dataset.meta, "md5": md5(files["batches.meta"])})
        monkeypatch.setattr(dataset, "url", address + dataset.filename)
        monkeypatch.setattr(dataset, "tgz_md5", md5(packed[dataset.filename]))
        return packed
    return change


def assert_is_what_was_made(found, name, split):
    pixels, labels = made(name)[split]
    expected = torch.from_numpy(pixels.reshape(len(pixels), -1, *SHAPES[name][-2:])).double() / 127.5 - 1
    assert isinstance(found, Samples) and found.name == name and found.points.dtype == torch.float32
    assert found.points.shape == expected.shape and found.points.is_contiguous()
    assert found.shape == expected.shape[1:]
    torch.testing.assert_close(found.points.double(), expected, rtol=0, atol=2 ** -24)
    assert (found.points.min(), found.points.max()) == (-1, 1)
    assert torch.equal(((found.points + 1) * 127.5).round(), (expected + 1).mul(127.5).round().float())  # all 256 values
    assert found.labels.dtype == torch.int64 and found.labels.tolist() == labels.tolist()


@pytest.mark.parametrize("split", SIZES)
@pytest.mark.parametrize("name", CLASSES)
def test_files_in_a_folder_are_loaded_without_a_network(name, split, tmp_path, know, nobody):
    know(name, nobody)
    place(name, tmp_path)
    for found in (load(name, folder=tmp_path, split=split), load(name, folder=str(tmp_path), split=split, download=False),
                  from_torchvision(name, split, tmp_path)):
        assert_is_what_was_made(found, name, split)
    generator = torch.Generator().manual_seed(0)
    assert draw(found, 7, generator).shape == (7, *found.shape)


@pytest.mark.parametrize("name", CLASSES)
def test_missing_files_are_downloaded_once_and_training_images_are_the_default(name, tmp_path, know, server):
    packed = know(name, address_of(server))
    for file, content in packed.items():
        (server.folder / file).write_bytes(content)
    folder = tmp_path / "new" / "folder"
    assert_is_what_was_made(load(name, folder=folder), name, "train")
    assert set(server.asked) == set(packed)
    before = len(server.asked)
    assert_is_what_was_made(load(name, folder=folder, split="test"), name, "test")
    assert len(server.asked) == before


def test_the_folder_is_that_of_the_environment_or_the_users_cache(tmp_path, monkeypatch, know, nobody):
    know("mnist", nobody)
    place("mnist", tmp_path / "set")
    place("mnist", tmp_path / ".cache" / "five_critics")
    (folder_of("mnist", tmp_path / "set") / "t10k-labels-idx1-ubyte").write_bytes(idx(np.zeros(4, np.uint8)))
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))  # Windows
    monkeypatch.setenv("FIVE_CRITICS_DATA", str(tmp_path / "set"))
    assert load("mnist", split="test").labels.tolist() == [0, 0, 0, 0]
    assert_is_what_was_made(load("mnist", split="test", folder="~/.cache/five_critics"), "mnist", "test")
    monkeypatch.delenv("FIVE_CRITICS_DATA")
    assert_is_what_was_made(load("mnist", split="test"), "mnist", "test")


def refused(name, *parts, **options):
    """The one message of a refusal, in which `parts` must occur in this order."""
    with pytest.raises(DataUnavailable, match=".*".join(map(re.escape, parts))) as caught:
        load(name, **options)
    assert isinstance(caught.value, OSError) and "\n" not in str(caught.value)
    assert caught.value.__suppress_context__ and caught.value.__cause__ is None  # no inner traceback is shown
    return str(caught.value)


@pytest.mark.parametrize("name", CLASSES)
def test_a_failed_download_is_one_message_that_says_what_to_do(name, tmp_path, know, nobody):
    know(name, nobody)
    message = refused(name, f"'{name}' is not in {folder_of(name, tmp_path)} and was not downloaded: ",
                      "Connection refused", "Place ", " there, or use 'digits', which need no download.", folder=tmp_path)
    assert all(file in message for file in files_of(name))
    place(name, tmp_path / "placed")  # what the message says helps
    assert_is_what_was_made(load(name, folder=tmp_path / "placed"), name, "train")


@pytest.mark.parametrize("name", CLASSES)
def test_files_that_are_missing_and_not_to_be_downloaded_are_missed(name, tmp_path, know, server):
    know(name, address_of(server))
    refused(name, f"'{name}' is not in {folder_of(name, tmp_path)} and was not downloaded: ", "Place ", folder=tmp_path,
            download=False)
    assert server.asked == []


@pytest.mark.parametrize("name", CLASSES)
@pytest.mark.parametrize("content", [None, b"<html>Please log in</html>", b""], ids=["404", "login page", "nothing"])
def test_a_server_that_gives_something_else_is_a_failed_download(name, content, tmp_path, know, server):
    for file in know(name, address_of(server)):
        if content is not None:
            (server.folder / file).write_bytes(content)
    reason = "HTTP Error 404" if content is None else "File not found or corrupted"
    refused(name, "was not downloaded: ", reason, "or use 'digits'", folder=tmp_path)


@pytest.mark.parametrize("name", CLASSES)
def test_a_set_of_which_one_file_is_missing_is_missing(name, tmp_path, know, nobody):
    know(name, nobody)
    sorted(place(name, tmp_path).iterdir())[-1].unlink()
    refused(name, "was not downloaded: ", "Connection refused", folder=tmp_path)


def test_a_folder_that_cannot_be_made_is_named(tmp_path, know, nobody):
    know("mnist", nobody)
    (tmp_path / "file").write_text("in the way")
    refused("mnist", str(tmp_path / "file"), "Error: ", folder=tmp_path / "file")


DAMAGES = {
    "cut": lambda content: content[:len(content) // 2],
    "header only": lambda content: content[:8],
    "empty": lambda content: b"",
    "packed": gzip.compress,
    "text": lambda content: b"<html>Please log in</html>",
    "fewer": lambda content: idx(np.zeros(3, np.uint8)),
}


@pytest.mark.parametrize("damage", DAMAGES)
@pytest.mark.parametrize("file", ["train-images-idx3-ubyte", "train-labels-idx1-ubyte"])
def test_damaged_files_of_mnist_are_told_from_missing_ones(damage, file, tmp_path, know, nobody):
    know("mnist", nobody)
    raw = place("mnist", tmp_path)
    (raw / file).write_bytes(DAMAGES[damage]((raw / file).read_bytes()))
    refused("mnist", f"'mnist' has damaged files in {raw}: ", "Delete them, so that they are downloaded again.",
            folder=tmp_path)
    assert_is_what_was_made(load("mnist", folder=tmp_path, split="test"), "mnist", "test")  # whose files are whole


def test_labels_that_do_not_fit_the_images_are_counted(tmp_path, know, nobody):
    know("fashion_mnist", nobody)
    raw = place("fashion_mnist", tmp_path)
    (raw / "train-labels-idx1-ubyte").write_bytes(idx(np.zeros(9, np.uint8)))
    refused("fashion_mnist", "10 images, but 9 labels", folder=tmp_path)


@pytest.mark.parametrize("file", ["data_batch_3", "test_batch", "batches.meta"])
def test_damaged_files_of_cifar_are_refused(file, tmp_path, know, nobody):
    know("cifar10", nobody)
    folder = place("cifar10", tmp_path)
    (folder / file).write_bytes((folder / file).read_bytes()[:-1])
    refused("cifar10", f"'cifar10' has damaged files in {folder}: ", "Delete them", folder=tmp_path, download=False)


def test_damaged_files_that_are_deleted_are_downloaded_again(tmp_path, know, server):
    for file, content in know("mnist", address_of(server)).items():
        (server.folder / file).write_bytes(content)
    raw = place("mnist", tmp_path)
    (raw / "train-images-idx3-ubyte").write_bytes(b"")
    refused("mnist", "damaged", folder=tmp_path)
    (raw / "train-images-idx3-ubyte").unlink()
    assert_is_what_was_made(load("mnist", folder=tmp_path), "mnist", "train")


def test_without_torchvision_its_name_is_said(monkeypatch, tmp_path):
    monkeypatch.setitem(sys.modules, "torchvision", None)  # Python's own way to say that a module is not there
    with pytest.raises(ImportError, match="'mnist' needs the package torchvision, which cannot be imported: "):
        load("mnist", folder=tmp_path)


@pytest.mark.parametrize("make, message", [
    (lambda: load("mnist", split="all"), "split = 'all': expected one of 'train', 'test'"),
    (lambda: load("mnist", split=["train"]), "split = ['train']: expected one of 'train', 'test'"),
    (lambda: load("mnist", folder=3), "folder = 3: expected a path, or None"),
    (lambda: load("cifar10", download="no"), "download = 'no': expected one of True, False"),
    (lambda: load("cifar10", train=True), "train = True: 'cifar10' has no such option, only split, folder, download"),
    (lambda: from_torchvision("svhn"), "name = 'svhn': expected one of 'mnist', 'fashion_mnist', 'cifar10'"),
])
def test_options_out_of_range_are_refused(make, message):
    with pytest.raises(ValueError, match=re.escape(message)):
        make()


def test_the_sets_of_torchvision_are_among_the_sets():
    assert set(CLASSES) == set(data.TORCHVISION) <= set(data.SETS)
