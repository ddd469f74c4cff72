"""Commands as processes of their own, for the tests: forked from one that has imported torch already."""
import multiprocessing
import os
import sys

import torch

from ganlib import checkpoints
from ganlib.commands.folder import Folder
from ganlib.commands.main import main

processes = multiprocessing.get_context("forkserver")
processes.set_forkserver_preload(["ganlib.commands.main", "ganlib.plots"])
SMALL = ["--width", "8", "--depth", "1", "--batch", "16", "--quiet"]


def command(arguments, log, before):
    with open(log, "w", encoding="utf-8") as file:
        os.dup2(file.fileno(), 1)
        os.dup2(file.fileno(), 2)
    before()
    sys.exit(main(arguments))


def nothing():
    pass


def began(*arguments, log=os.devnull, before=nothing):
    """A process that runs `python -m ganlib` with these arguments; it writes to `log`, and calls `before` first."""
    process = processes.Process(target=command, args=(list(map(str, arguments)), log, before))
    process.start()
    return process


def ran(*arguments, log=os.devnull, before=nothing):
    """The exit status of one that has ended."""
    process = began(*arguments, log=log, before=before)
    process.join()
    return process.exitcode


def assert_same(one, other):
    """Two folders hold the same run, bit for bit: its last checkpoint, its history, its sheets."""
    first, second = (checkpoints.read(Folder(path).checkpoints()[0]) for path in (one, other))
    assert first["iterations"] == second["iterations"]
    for name in ("state", "history"):
        assert first[name].keys() == second[name].keys()
        assert all(torch.equal(value, second[name][key]) for key, value in first[name].items())
    assert all(map(torch.equal, first["draws"], second["draws"]))
    sheets = [{path.name: path.read_bytes() for path in (folder / "samples").iterdir()} for folder in (one, other)]
    assert sheets[0] == sheets[1] and sheets[0]
    assert (one / "history.csv").read_bytes() == (other / "history.csv").read_bytes()
