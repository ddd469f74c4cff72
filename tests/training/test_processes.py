"""Several processes make the run that one makes, to the rounding of sums: whole steps of every objective, and commands."""
import json
import os
from functools import partial

import pytest
import torch
from commands import SMALL, began, processes, ran
from torch import distributed

import ganlib
from ganlib import GAN, SGD, checkpoints, networks
from ganlib.commands.folder import Folder
from ganlib.objectives import ALL
from ganlib.networks import mlp

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
            torch.testing.assert_close(found[case][name], value, rtol=1e-6, atol=1e-6, 
                                       msg=lambda text: f"{case}, {name}: {text}")
        assert any(not torch.equal(found[case][name], value) for name, value in values.items())  # sums in another order


def refusals(folder):
    found = {}
    batch = torch.nn.Sequential(torch.nn.Linear(2, 8), torch.nn.BatchNorm1d(8, track_running_stats=False), torch.nn.Linear(8, 2))
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
    os.environ.update(RANK=str(rank), LOCAL_RANK=str(rank), WORLD_SIZE=str(size), MASTER_ADDR="127.0.0.1", MASTER_PORT=str(port))
