"""Files of runs are safe to believe: damaged, foreign and half-written ones are refused before anything changes."""
import io
import os
import stat
import subprocess
import sys
import warnings
import zipfile

import numpy as np
import pytest
import torch
from torch import nn

import ganlib
from ganlib import GAN, VGAN, checkpoints, files, networks
from ganlib.networks import mlp


def start(**given):
    return ganlib.start(GAN(), "ring", **{"batch_size": 4, "generator": mlp(2, 2, 4, 1), "discriminator": mlp(2, 1, 4, 1),
                                          **given})


@pytest.fixture
def saved(tmp_path):
    """A run of three iterations, its file and its bytes."""
    run, path = start().advance(3, progress=False), tmp_path / "run.pt"
    run.save(path)
    return run, path, path.read_bytes()


def assert_refused(run, path, match):
    before, draws = dict(vars(run)), run.draws.save()
    with pytest.raises(ValueError, match=match):
        run.restore(path)
    assert vars(run) == before and all(map(torch.equal, draws, run.draws.save()))


def test_no_flipped_bit_and_no_cut_goes_unnoticed(saved):
    _, path, content = saved
    run, places = start(), torch.randint(len(content), (300,), generator=torch.Generator().manual_seed(0)).tolist()
    for place in [*range(90), *places]:
        damaged = bytearray(content)
        damaged[place] ^= 1 << place % 8
        path.write_bytes(damaged)
        assert_refused(run, path, "is damaged|holds no run")
    for length in [*range(0, len(content), len(content) // 60), len(content) - 1]:
        path.write_bytes(content[:length])
        assert_refused(run, path, "is damaged|holds no run")
    path.write_bytes(content + b"0")
    assert_refused(run, path, "is damaged")


PARTS = {"kind": None, "versions": None, "state": {}, "draws": [], "history": {}, "iterations": "many",
         "outputs": {}, "schedule": "none"}


@pytest.mark.parametrize("part, bad", [
    *((name, "left out") for name in PARTS), *PARTS.items(), ("draws", [torch.zeros(3)]), ("draws", ["a"]), ("draws", {}),
    ("iterations", -1), ("iterations", True), ("iterations", 7), ("history", {"loss": torch.zeros(2)}),
    ("state", {"generator.weights": torch.zeros(3)}), ("history", {"loss": 3}),
    ("history", {"loss": torch.zeros(3, 2)}), ("history", {"loss": torch.zeros(3, dtype=torch.long)}),
    ("state", {"generator.weights": "many"}), ("outputs", {"generator": "many", "discriminator": []}),
])
def test_a_file_that_holds_a_part_of_a_run_or_another_is_refused_before_anything_changes(part, bad, saved):
    _, path, _ = saved
    held = checkpoints.read(path)
    if bad == "left out":
        del held[part]
    else:
        held[part] = bad
    checkpoints.write(path, held)
    assert_refused(start(), path, "run.pt")


def test_a_file_of_code_runs_nothing_and_advises_nothing(tmp_path):
    class Harm:
        def __reduce__(self):
            return os.mkdir, (str(tmp_path / "harmed"),)
    path = tmp_path / "run.pt"
    checkpoints.write(path, {"kind": Harm()})
    with pytest.raises(ValueError, match="expected tensors, numbers and texts alone$"):
        start().restore(path)
    assert not (tmp_path / "harmed").exists()
    torch.save(start().state, path)  # what torch itself wrote
    assert zipfile.is_zipfile(path)
    assert_refused(start(), path, "expected a file that Run.save of this version wrote")


def test_other_frozen_weights_are_another_network(tmp_path):
    def frozen(seed):
        torch.manual_seed(seed)
        module = mlp(2, 2, 4, 1)
        module[0].requires_grad_(False)
        return start(generator=module)
    frozen(0).save(tmp_path / "run.pt")
    frozen(0).restore(tmp_path / "run.pt")
    with pytest.raises(ValueError, match="what is fixed in the generator is"):
        frozen(1).restore(tmp_path / "run.pt")


class Bent(nn.Module):
    """Its layers do not say what it does with them."""

    def __init__(self, outputs, bend):
        super().__init__()
        self.linear, self.bend = nn.Linear(2, outputs), bend

    def forward(self, x):
        return self.bend(self.linear(x))


def attention(heads):
    return nn.Sequential(nn.Linear(2, 8), nn.Unflatten(1, (2, 4)), nn.TransformerEncoderLayer(4, heads, 4, dropout=0.0),
                         nn.Flatten(), nn.Linear(8, 2))


@pytest.mark.parametrize("role, make, other", [
    ("generator", lambda: Bent(2, torch.tanh), lambda: Bent(2, torch.sin)),
    ("discriminator", lambda: Bent(1, lambda y: y), lambda: Bent(1, lambda y: 1.01 * y)),
    ("generator", lambda: attention(1), lambda: attention(2)),
])
def test_another_forward_behind_the_same_layers_is_another_network(role, make, other, tmp_path):
    torch.manual_seed(0)
    run = start(**{role: make()}).advance(2, progress=False)
    run.save(tmp_path / "run.pt")
    again = start(**{role: make()}).restore(tmp_path / "run.pt")
    assert torch.equal(again.state[f"{role}.weights"], run.state[f"{role}.weights"])
    assert str(make()) == str(other())
    assert_refused(start(**{role: other()}), tmp_path / "run.pt", f"with the same weights its {role} gives other outputs")


def test_a_schedule_that_differs_is_told_and_the_runs_own_goes_on(tmp_path):
    name, path = "generator_optimizer.learning_rate", tmp_path / "run.pt"

    def scheduled(rate):
        return start(schedule={name: rate})
    scheduled(lambda i: 1e-3 * 0.99 ** i).advance(2, progress=False).save(path)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        scheduled(lambda i: 1e-3 * 0.99 ** i).restore(path)
    for run in (start(), scheduled(lambda i: 1e-3), scheduled(lambda i: [1e-3, 1e-3][i])):
        with pytest.warns(UserWarning, match=f"a run with another schedule of {name}: .*this run goes on with its own"):
            assert run.restore(path).iterations == 2


def test_another_version_is_told_and_taken(saved):
    run, path, _ = saved
    held = checkpoints.read(path)
    held["versions"]["torch"] = "1.0"
    checkpoints.write(path, held)
    with pytest.warns(UserWarning, match="was written with torch 1.0, this is"):
        again = start().restore(path)
    assert torch.equal(again.state["generator.weights"], run.state["generator.weights"])


def test_averages_and_what_adapts_are_in_the_file(tmp_path):
    def fresh():
        return ganlib.start(VGAN(beta_rate=0.1), "ring", average=0.9, batch_size=4, generator=mlp(2, 2, 4, 1),
                            discriminator=networks.discriminator(ganlib.data.ring(), "bottleneck", 4, 1))
    whole = fresh().advance(5, progress=False)
    fresh().advance(3, progress=False).save(tmp_path / "run.pt")
    again = fresh().restore(tmp_path / "run.pt").advance(2, progress=False)
    assert whole.state.keys() == again.state.keys() >= {"average.weights", "objective.beta"}
    assert all(torch.equal(value, again.state[name]) for name, value in whole.state.items())


TWO_WRITERS = """
import sys
from test_files import start
run = start().advance(int(sys.argv[2]), progress=False)
for _ in range(60):
    run.save(sys.argv[1])
"""


def test_two_processes_that_save_to_one_path_and_one_that_reads_do_not_disturb_each_other(saved):
    _, path, _ = saved
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}
    writers = [subprocess.Popen([sys.executable, "-c", TWO_WRITERS, str(path), steps], env=environment,
                                stderr=subprocess.PIPE) for steps in ("1", "2")]
    run, seen = start(), set()
    while any(writer.poll() is None for writer in writers):
        seen.add(run.restore(path).iterations)
    for writer in writers:
        assert writer.communicate()[1] == b"" and writer.returncode == 0
    assert seen <= {1, 2, 3} and [file.name for file in path.parent.iterdir()] == ["run.pt"]


FULL = """
import resource, signal, sys
from ganlib import files
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))
try:
    files.write(sys.argv[1], bytes(5000))
except OSError as error:
    print(type(error).__name__)
"""


@pytest.mark.skipif(os.name != "posix", reason="limits of a process are POSIX's")
def test_where_there_is_no_more_room_the_old_file_stays_and_nothing_else(saved):
    """A limit on a file's size stands for a full disk: the write fails half-way."""
    _, path, content = saved
    found = subprocess.run([sys.executable, "-c", FULL, str(path)], capture_output=True, text=True, check=True)
    assert found.stdout == "OSError\n"
    assert path.read_bytes() == content and [file.name for file in path.parent.iterdir()] == ["run.pt"]


def test_where_nothing_can_be_written_it_is_an_oserror(saved):
    run, path, _ = saved
    for place, error in ((path.parent, IsADirectoryError), (path / "below", NotADirectoryError),
                         (path.parent / "none" / "run.pt", FileNotFoundError)):
        with pytest.raises(error):
            run.save(place)
    assert [file.name for file in path.parent.iterdir()] == ["run.pt"]
    for place, error in ((path.parent, IsADirectoryError), (path.parent / "none", FileNotFoundError)):
        with pytest.raises(error):
            run.restore(place)


def test_a_file_is_written_whole_or_not_at_all(tmp_path, monkeypatch):
    old, link = tmp_path / "old.txt", tmp_path / "link.txt"
    old.write_text("old")
    old.chmod(0o640)
    link.symlink_to(old)
    for fail in ("fsync", "replace"):
        with monkeypatch.context() as broken:
            broken.setattr(os, fail, lambda *_: (_ for _ in ()).throw(OSError(28, "No space left on device")))
            with pytest.raises(OSError, match="No space left.*old.txt"):
                files.write(old, b"new")
        assert old.read_text() == "old" and sorted(os.listdir(tmp_path)) == ["link.txt", "old.txt"]
    files.write(link, b"new\r\n")
    assert link.is_symlink() and old.read_bytes() == b"new\r\n" and stat.S_IMODE(old.stat().st_mode) == 0o640
    for path, error in ((tmp_path / "none" / "x", FileNotFoundError), (tmp_path, IsADirectoryError)):
        with pytest.raises(error, match=str(path)):
            files.write(path, b"new")
    assert sorted(os.listdir(tmp_path)) == ["link.txt", "old.txt"]


def test_a_file_has_the_permissions_of_any_other(tmp_path):
    files.write(tmp_path / "one", b"1")
    (tmp_path / "other").write_bytes(b"1")
    assert (tmp_path / "one").stat().st_mode == (tmp_path / "other").stat().st_mode


def test_what_is_written_can_be_read_as_torch_wrote_it(saved):
    _, path, content = saved
    packed = content.split(b"\n", 2)[2]
    assert checkpoints.read(path)["iterations"] == torch.load(io.BytesIO(packed))["iterations"] == 3


def test_a_runs_units_survive_a_file(tmp_path):
    images = np.random.default_rng(0).integers(0, 256, (30, 8, 8), dtype=np.uint8)
    sizes = {"batch_size": 4, "latent": 3}
    run = ganlib.train(GAN(), images, steps=2, progress=False, **sizes)
    run.save(tmp_path / "run.pt")
    again = ganlib.start(GAN(), images, **sizes).restore(tmp_path / "run.pt")
    assert torch.equal(again.sample(5), run.sample(5)) and again.sample(5).max() > 1
    with pytest.raises(ValueError, match="the data's numbers is"):
        ganlib.start(GAN(), images[::-1], **sizes).restore(tmp_path / "run.pt")
