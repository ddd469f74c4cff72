"""MNIST, Fashion-MNIST and CIFAR-10, as torchvision loads them."""
import os
from pathlib import Path

import torch

from ..checks import one_of
from .sets import Samples


class DataUnavailable(OSError):
    """Files of a data set are missing and could not be downloaded, or are damaged."""


TORCHVISION = {"mnist": "MNIST", "fashion_mnist": "FashionMNIST", "cifar10": "CIFAR10"}


def from_torchvision(name, split="train", folder=None, download=True):
    """MNIST, Fashion-MNIST (N, 1, 28, 28) or CIFAR-10 (N, 3, 32, 32) in [-1, 1], with labels, through torchvision.

    A pixel from 0 to 255 becomes pixel / 127.5 - 1. The whole set is in memory as float32: CIFAR-10 takes 614 MB.

    Args:
        name: "mnist", "fashion_mnist" or "cifar10"
        split: "train" (60,000, 60,000 and 50,000 images) or "test" (10,000)
        folder: where the files are, in torchvision's layout; if not given, the environment variable
            `FIVE_CRITICS_DATA`, or else ~/.cache/five_critics
        download: fetch files that are missing from the addresses that torchvision knows

    Raises:
        ValueError: an argument is out of range
        ImportError: torchvision is missing
        DataUnavailable: the files are missing and could not be downloaded, or are damaged
    """
    one_of("name", name, TORCHVISION)
    one_of("split", split, ("train", "test"))
    one_of("download", download, (True, False))
    if not isinstance(folder, (str, os.PathLike, type(None))):
        raise ValueError(f"folder = {folder!r}: expected a path, or None")
    try:
        from torchvision import datasets
    except ImportError as error:
        raise ImportError(f"{name!r} needs the package torchvision, which cannot be imported: {error}") from error
    dataset = getattr(datasets, TORCHVISION[name])
    folder = Path(folder or os.environ.get("FIVE_CRITICS_DATA") or "~/.cache/five_critics").expanduser()
    try:
        found = dataset(folder, train=split == "train", download=download)
        pixels, labels = torch.as_tensor(found.data), torch.as_tensor(found.targets)
        if len(pixels) != len(labels):
            raise ValueError(f"{len(pixels)} images, but {len(labels)} labels")
    except Exception as error:  # a network can fail in many ways, and a damaged file in any way
        reason = " ".join(f"{type(error).__name__}: {error}".split())
        raise DataUnavailable(f"{name!r} {what_to_do(dataset, folder, reason)}") from None
    pixels = pixels[:, None] if pixels.dim() == 3 else pixels.permute(0, 3, 1, 2)  # (N, C, H, W)
    return Samples(pixels.contiguous().float().div_(127.5).sub_(1), labels, name=name)


def what_to_do(dataset, folder, reason):
    """When the files of a torchvision data set cannot be had or read: what is wrong with them, and how to go on."""
    if hasattr(dataset, "base_folder"):
        folder = folder / dataset.base_folder
        files = [file for file, _ in dataset.train_list + dataset.test_list] + [dataset.meta["filename"]]
    else:
        folder = folder / dataset.__name__ / "raw"
        files = [Path(file).stem for file, _ in dataset.resources]
    if all((folder / file).is_file() for file in files):
        return f"has damaged files in {folder}: {reason}. Delete them, so that they are downloaded again."
    return (f"is not in {folder} and was not downloaded: {reason}. Place {', '.join(files)} there, or use 'digits', which "
            "need no download.")
