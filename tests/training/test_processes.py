"""Several processes make the run that one makes, to the rounding of sums: whole steps of every objective, and commands."""
import json
import os
import socket
import time
from functools import partial

import pytest
import torch
from commands import began, processes, ran
from torch import distributed

import ganlib
from ganlib import GAN, SGD, checkpoints, networks
from ganlib.commands.folder import Folder
from ganlib.networks import mlp
from ganlib.objectives import ALL

CASES = {**{name: (name, {}) for name in ALL},
         "pulling away": ("ebgan", {"pulling_away": 1.0, "margin_decay": 0.9}), "r1": ("vgan", {"penalty": "r1"}),
         "sampled code": ("vgan", {"code": "sample", "generator_kl": 1.0, "beta_rate": 0.1}),
         "one side": ("wgan_gp", {"sides": "one", "at": "generated", "penalty": 100.0}), "epochs": ("magan", {"epoch": 2}),
         "balance": ("began", {"balance_rate": 0.5})}
STEPS, BATCH = 4, 15  # no two of two, three and four processes have equal shares of 15


def small(case, steps=STEPS, seed=3, **given):
    """A run of a case, with plain descent: Adam's first steps would hide the scale of a gradient."""
    name, values = CASES[case]
    ring, objective = ganlib.load("ring"), ALL[name](**{"discriminator_optimizer": SGD(0.01),
                                                         "generator_optimizer": SGD(0.01), **values})
    run = ganlib.start(objective, ring, generator=networks.generator(ring, 2, 16, 2), batch_size=BATCH, seed=seed,
                       discriminator=networks.discriminator(ring, objective.network, 16, 2), **given)
    return run.advance(steps, progress=False)


def together(work, rank, size, folder):
    """A process of a group: calls `work(folder)`, and process 0 keeps what it returns."""
    distributed.init_process_group("gloo", init_method=f"file://{folder}/{size}-{work.__name__}", rank=rank, world_size=size)
    found = work(folder)
    if rank == 0:
        torch.save(found, f"{folder}/found-{size}")
    distributed.destroy_process_group()


def of_a_group(work, size, folder):
    """What `work` returns in process 0 of `size` processes."""
    group = [processes.Process(target=together, args=(work, rank, size, str(folder))) for rank in range(size)]
    for process in group:
        process.start()
    for process in group:
        process.join()
    assert [process.exitcode for process in group] == [0] * size
    return torch.load(folder / f"found-{size}")


def all_cases(folder):
    return {case: kept(small(case)) for case in CASES} | {"models": kept(small("wgan_gp", seed=[1, 2]))}


def kept(run):
    return {**run.state, **run.history}


@pytest.mark.parametrize("size", [2, pytest.param(4, marks=pytest.mark.full)])
def test_several_processes_make_the_run_of_one(size, tmp_path):
    found, alone = of_a_group(all_cases, size, tmp_path), all_cases(tmp_path)
    for case, values in alone.items():
        for name, value in values.items():
            told = f"{case}, {name}: {found[case][name]}, alone {value}"
            assert torch.allclose(found[case][name], value, rtol=1e-6, atol=1e-6), told
        assert any(not torch.equal(found[case][name], value) for name, value in values.items())  # sums in another order


def refusals(folder):
    found = {}
    batch = torch.nn.Sequential(torch.nn.Linear(2, 8), torch.nn.BatchNorm1d(8, track_running_stats=False),
                                torch.nn.Linear(8, 2))
    for name, given in {"batch": {"batch_size": 1}, "compiled": {"compiled": True}, "coupled": {"generator": batch}}.items():
        try:
            ganlib.start(GAN(), "ring", **given)
        except ValueError as error:
            found[name] = str(error)
    sizes = dict(generator=mlp(2, 2, 4, 1), discriminator=mlp(2, 1, 4, 1))
    return found | {"samples": ganlib.start(GAN(), "ring", **sizes).sample(1).shape}


def test_what_cannot_be_shared_is_refused_in_every_process(tmp_path):
    found = of_a_group(refusals, 2, tmp_path)
    assert "expected at least 2 samples" in found["batch"] and "expected at least 2" in found["compiled"]
    assert "couples the samples" in found["coupled"] and found["samples"] == (1, 2)


def as_one_of(rank, size, port):
    os.environ.update(RANK=str(rank), LOCAL_RANK=str(rank), WORLD_SIZE=str(size), MASTER_ADDR="127.0.0.1",
                      MASTER_PORT=str(port))


def group_of(size, folder, *given):
    """`size` processes that run one command, as torchrun starts them; they write to log-0, log-1, ..."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    return [began(*given, log=folder / f"log-{rank}", before=partial(as_one_of, rank, size, port)) for rank in range(size)]


def ended(group):
    for process in group:
        process.join()
    return [process.exitcode for process in group]


TRAIN = ["train", "vgan", "--on-points", "--steps", 12, "--batch", 15, "--checkpoint-every", 0, "--width", 8, "--depth", 1]


def test_a_run_of_two_goes_on_as_one_and_as_three_and_only_the_first_writes_and_speaks(tmp_path):
    assert ran(*TRAIN, "--out", tmp_path / "whole") == 0
    run, logs = tmp_path / "run", [tmp_path / f"log-{rank}" for rank in range(3)]
    assert ended(group_of(2, tmp_path, *TRAIN, "--steps", 4, "--out", run)) == [0, 0]
    assert "4/4" in logs[0].read_text() and logs[1].read_text() == ""
    assert ran("resume", run, "--steps", 8) == 0
    assert ended(group_of(3, tmp_path, "resume", run, "--steps", 12)) == [0, 0, 0]
    assert f"{run}: 12 iterations, finished" in logs[0].read_text() and logs[2].read_text() == ""
    one, other = (checkpoints.read(Folder(path).checkpoints()[0]) for path in (tmp_path / "whole", run))
    for which in ("state", "history"):
        torch.testing.assert_close(one[which], other[which], rtol=1e-4, atol=1e-5)  # RMSProp enlarges small differences
    assert json.loads((run / "outcome.json").read_text())["iterations"] == 12
    assert ended(group_of(2, tmp_path, *TRAIN, "--out", run)) == [2, 2]
    assert [log.read_text().count("\n") for log in logs[:2]] == [1, 0]


def test_a_process_that_dies_ends_the_run_with_one_message_and_a_whole_checkpoint(tmp_path):
    run = tmp_path / "run"
    group = group_of(2, tmp_path, *TRAIN, "--steps", 100000, "--quiet", "--out", run)
    while Folder(run).iterations < 5:
        time.sleep(0.01)
    group[1].kill()
    assert ended(group) == [1, -9]
    last = Folder(run).iterations
    told = (tmp_path / "log-0").read_text()
    assert told == (f"ganlib: another process of this run ended. The last checkpoint is of iteration {last}; "
                    f"`python -m ganlib resume {run}` goes on from there\n")
    assert checkpoints.read(Folder(run).checkpoints()[0])["iterations"] == last >= 5


def test_an_interrupt_of_any_process_stops_all_of_them_at_one_iteration(tmp_path):
    run = tmp_path / "run"
    group = group_of(2, tmp_path, *TRAIN, "--steps", 100000, "--checkpoint-every", 0.05, "--quiet", "--out", run)
    while not Folder(run).checkpoints():
        time.sleep(0.01)
    group[1].terminate()
    assert ended(group) == [130, 130]
    assert f"interrupted at iteration {Folder(run).iterations}" in (tmp_path / "log-0").read_text()
