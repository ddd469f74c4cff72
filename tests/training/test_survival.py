"""A run in a folder survives: it ends bit for bit as the run that nothing happened to, or says in one line what is wrong."""
import codecs
import json
import os
import random
import re
import resource
import shutil
import signal
import tempfile
import time
from pathlib import Path

import pytest
import torch
from commands import SMALL, assert_same, began, ran

from ganlib import checkpoints
from ganlib.commands.folder import Folder
from ganlib.commands.main import main
from ganlib.objectives import ALL

pytestmark = pytest.mark.skipif(os.name != "posix", reason="signals and limits of a process are POSIX's")
ADAPTING = {"ebgan": ["--margin-decay", ".99", "--pulling-away", ".1"], "magan": ["--epoch", "3"],
            "vgan": ["--beta-rate", ".1"], "began": ["--balance-rate", ".1"]}
STEPS = 150


def trained(name, folder, *more):
    """The arguments that train a small run with a checkpoint after almost every iteration."""
    return ["train", name, "--steps", STEPS, "--sheet-every", STEPS // 2, "--average", ".9", "--checkpoint-every", ".03",
            "--out", folder, *SMALL, *ADAPTING.get(name, []), *more]


def killed_and_resumed(name, folder, kills, moments):
    """Train, killed so many times at random moments, and finish."""
    whole, cut, killed = folder / "whole", folder / "cut", 0
    assert ran(*trained(name, whole)) == 0
    for at in sorted(moments.randrange(STEPS * 3 // 4) for _ in range(kills)):
        process = began(*next_command(name, cut))
        while Folder(cut).iterations < at and process.is_alive():
            time.sleep(0.001)
        time.sleep(moments.uniform(0, 0.05))
        process.kill()
        process.join()
        killed += process.exitcode == -signal.SIGKILL
    assert killed
    assert ran(*next_command(name, cut)) == 0
    assert_same(whole, cut)
    assert len(Folder(cut).checkpoints()) == 2


def next_command(name, folder):
    resumed = ["resume", folder, "--checkpoint-every", ".03", "--quiet"]
    return resumed if Folder(folder).holds_a_run else trained(name, folder)


def test_a_run_that_is_killed_three_times_ends_as_the_one_that_was_not(tmp_path):
    """MAGAN's, which remembers most."""
    killed_and_resumed("magan", tmp_path, 3, random.Random(0))


@pytest.mark.full
@pytest.mark.parametrize("name", ALL)
def test_a_run_of_every_objective_is_killed_at_many_moments(name, tmp_path):
    killed_and_resumed(name, tmp_path, 4, random.Random(1))


@pytest.fixture(scope="module")
def finished(tmp_path_factory):
    """The folder of a run that nothing happened to."""
    folder = tmp_path_factory.mktemp("finished") / "run"
    assert ran(*trained("wgan", folder)) == 0
    return folder


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_run_that_is_interrupted_keeps_all_its_iterations(number, finished, tmp_path):
    folder, log = tmp_path / "run", tmp_path / "log"
    process = began(*trained("wgan", folder, "--checkpoint-every", ".01"), log=log)
    while not Folder(folder).checkpoints():
        time.sleep(0.001)
    os.kill(process.pid, number)
    process.join()
    assert process.exitcode == 130
    assert f"interrupted at iteration {Folder(folder).iterations}; {folder} keeps it" in log.read_text()
    assert json.loads((folder / "outcome.json").read_text())["status"] == "interrupted"
    assert ran("resume", folder, "--quiet") == 0
    first, second = (checkpoints.read(Folder(each).checkpoints()[0]) for each in (folder, finished))
    assert all(torch.equal(value, second["state"][name]) for name, value in first["state"].items())


def copied(finished, tmp_path):
    return Path(shutil.copytree(finished, tmp_path / "copy"))


def test_the_configuration_alone_makes_the_run_again(finished, tmp_path):
    again = tmp_path / "again"
    again.mkdir()
    shutil.copy(finished / "configuration.json", again)
    assert main(["resume", str(again), "--quiet"]) == 0
    assert_same(finished, again)


def test_of_damaged_checkpoints_the_one_before_is_taken_and_it_says_so(finished, tmp_path, capsys):
    folder = copied(finished, tmp_path)
    last, before = Folder(folder).checkpoints()
    content = last.read_bytes()
    last.write_bytes(content[:len(content) // 2])
    assert main(["resume", str(folder), "--quiet"]) == 0
    told = capsys.readouterr().err
    assert f"{str(last)!r} is damaged" in told and "taking the one before" in told and told.count("\n") == 1
    assert_same(finished, folder)
    assert last.with_suffix(".damaged").exists()
    for path in Folder(folder).checkpoints():
        path.write_bytes(b"")
    assert main(["resume", str(folder), "--quiet"]) == 2
    assert "and none is whole" in capsys.readouterr().err and len(Folder(folder).checkpoints()) == 2


@pytest.mark.parametrize("change, message", [
    ({"batch_size": 17}, "has batch_size = 17, and checkpoint-0000000150.pt was made with 16: put it back"),
    ({"hyperparameters": {"clip": 0.5}}, "has hyperparameters.clip = 0.5, and .* was made with 0.01"),
    ({"objective": "gan"}, "has objective = gan"), ({"seed": "1"}, "has seed = 1"),
    ({"steps": 10}, "steps = 10: expected at least 150, which are made already"),
    ({"bf16": 1}, "holds no configuration: bf16 = 1: expected bool"),
])
def test_a_changed_configuration_is_refused_and_nothing_changes(change, message, finished, tmp_path, capsys):
    folder = copied(finished, tmp_path)
    path = folder / "configuration.json"
    written = json.loads(path.read_text())
    for name, value in change.items():
        written[name] = written[name] | value if isinstance(value, dict) else value
    path.write_text(json.dumps(written))
    before = contents(folder)
    assert main(["resume", str(folder), "--quiet"]) == 2
    told = capsys.readouterr().err
    assert re.search(message, told) and told.count("\n") == 1
    assert contents(folder) == before


def contents(folder):
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_a_lost_configuration_is_the_checkpoints_and_a_damaged_one_is_left_alone(finished, tmp_path, capsys):
    folder = copied(finished, tmp_path)
    path = folder / "configuration.json"
    path.write_text("{")
    assert main(["resume", str(folder), "--quiet"]) == 2
    assert "delete it and the checkpoint's is taken" in capsys.readouterr().err and path.read_text() == "{"
    path.unlink()
    assert main(["resume", str(folder), "--quiet"]) == 0
    assert "taking the checkpoint's" in capsys.readouterr().err
    assert path.read_bytes() == (finished / "configuration.json").read_bytes()


def little_room():
    resource.setrlimit(resource.RLIMIT_FSIZE, (2000, 2000))


def test_where_the_disk_is_full_the_last_checkpoint_stays(finished, tmp_path):
    """A limit on a file's size stands for a full disk: the write fails half-way."""
    folder, log = copied(finished, tmp_path), tmp_path / "log"
    before = {path: path.read_bytes() for path in Folder(folder).checkpoints()}
    assert ran("resume", folder, "--steps", 200, "--quiet", log=log, before=little_room) == 1
    told = log.read_text()
    assert "File too large" in told and "The last checkpoint is of iteration 150" in told and told.count("\n") == 1
    assert {path: path.read_bytes() for path in Folder(folder).checkpoints()} == before
    assert not list(folder.glob(".*.part"))
    assert ran("resume", folder, "--steps", 200, "--quiet") == 0
    assert Folder(folder).iterations == 200


def as_nobody():
    if os.geteuid() == 0:  # whom no folder's permissions stop
        codecs.lookup("ascii")  # Python itself may be root's alone
        os.setgid(65534), os.setuid(65534)


def test_where_nothing_can_be_written_it_says_so_in_a_line(finished):
    with tempfile.TemporaryDirectory() as place:
        folder, log = Path(place) / "run", Path(place) / "log"
        shutil.copytree(finished, folder)
        before = contents(folder)
        for path in (folder, Path(place)):
            path.chmod(0o555)
        statuses, told = [], []
        for given in (["resume", folder, "--steps", 200], trained("gan", Path(place) / "other")):
            statuses.append(ran(*given, "--quiet", log=log, before=as_nobody))
            told.append(log.read_text())
        for path in (folder, Path(place)):
            path.chmod(0o755)
        assert statuses == [1, 1] and contents(folder) == before
        assert all("Permission denied, and training writes there\n" in each and each.count("\n") == 1 for each in told)


def test_a_run_that_diverges_keeps_its_last_good_state_and_names_what_broke(tmp_path, capsys):
    folder = tmp_path / "run"
    status = main(["train", "least_squares", "--rate", "1e5", "--steps", "50", "--out", str(folder), *SMALL])
    told = capsys.readouterr().err
    ended, kept = json.loads((folder / "outcome.json").read_text()), checkpoints.read(Folder(folder).checkpoints()[0])
    assert status == 1 and ended["status"] == "diverged" and told.count("\n") == 1
    assert f"became NaN or infinite at iteration {kept['iterations'] + 1}" in told and "_loss" in told
    assert all(value.isfinite().all() for name, value in kept["state"].items() if name.endswith("weights"))
    assert len((folder / "history.csv").read_text().splitlines()) == kept["iterations"] + 1
    assert main(["resume", str(folder), "--quiet"]) == 1  # as often as it is tried


def test_two_processes_cannot_train_one_run(tmp_path):
    folder, log = tmp_path / "run", tmp_path / "log"
    process = began(*trained("wgan", folder, "--steps", "100000"))
    while not Folder(folder).checkpoints():
        time.sleep(0.01)
    assert ran("resume", folder, log=log) == 2
    assert log.read_text() == f"ganlib: {folder}: another process trains this run\n"
    assert main(["list", str(tmp_path)]) == 0
    process.kill()
    process.join()
