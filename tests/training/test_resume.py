"""For every objective: one seed is one run, bit for bit; also if it stops and goes on, or is saved and taken up again."""
import os
import pickle
import re
import subprocess
import sys

import pytest
import torch
from test_train import assert_same
from torch import nn

import ganlib
from ganlib import WGAN, RMSProp, data, networks
from ganlib.networks import mlp
from ganlib.objectives import ALL

ADAPTING = {"ebgan": {"margin_decay": 0.95}, "magan": {"epoch": 3}, "vgan": {"beta_rate": 0.1},
            "began": {"balance_rate": 0.1}}
BEFORE, AFTER = 5, 4


def fresh(name, **given):
    """A run of small networks before its first step."""
    found, ring = given.pop("objective", ALL[name](**ADAPTING.get(name, {}))), given.pop("data", data.load("ring"))
    usual = {"generator": networks.generator(ring, 2, 8, 1), "batch_size": 16, "seed": 3,
             "discriminator": networks.discriminator(ring, found.network, 8, 1)}
    return ganlib.start(found, ring, **{**usual, **given})


def trained(name, steps=BEFORE, **given):
    return fresh(name, **given).advance(steps, progress=False)


@pytest.mark.parametrize("name", ALL)
def test_two_runs_with_one_seed_are_bit_identical(name):
    torch.manual_seed(0)
    first = trained(name)
    torch.manual_seed(1)  # and do not depend on random numbers drawn elsewhere
    assert_same(first, trained(name))
    assert not torch.equal(first.state["generator.weights"], trained(name, seed=4).state["generator.weights"])


@pytest.mark.parametrize("name", ADAPTING)
def test_what_an_objective_remembers_has_moved_where_these_runs_stop(name):
    before, after = fresh(name).state, trained(name).state
    assert any(not torch.equal(before[n], after[n]) for n in before if n.startswith("objective."))


class Interruptible(nn.Module):
    """A generator that interrupts the kernel at its `left`-th call from now on."""

    def __init__(self, module):
        super().__init__()
        self.module, self.left = module, 0

    def forward(self, z):
        self.left -= 1
        if self.left == 0:
            raise KeyboardInterrupt
        return self.module(z)


@pytest.mark.parametrize("within", ["the discriminator's first update", "the generator's update"])
@pytest.mark.parametrize("name", ALL)
def test_a_run_that_was_interrupted_within_an_iteration_goes_on_as_if_it_had_not_been(name, within):
    run = fresh(name, generator=networks.from_seed(Interruptible(mlp(2, 2, 8, 1))))
    calls = run.step.objective.discriminator_steps + 1  # an iteration's
    first = within == "the discriminator's first update"
    run.step.networks["generator"].module.left = BEFORE * calls + (1 if first else calls)
    run.advance(BEFORE + AFTER, progress=False)
    assert run.iterations == BEFORE
    assert_same(run, trained(name))
    assert_same(run.advance(AFTER, progress=False), trained(name, BEFORE + AFTER))


@pytest.mark.parametrize("name", ALL)
def test_a_run_that_was_saved_goes_on_in_another_as_if_it_had_not_been(name, tmp_path):
    saved = trained(name)
    saved.save(tmp_path / "run.pt")
    saved.advance(2, progress=False)  # what is saved does not change with the run
    again = trained(name, steps=1, seed=8).restore(tmp_path / "run.pt")
    assert_same(again, trained(name))
    whole = trained(name, BEFORE + AFTER)
    assert_same(again.advance(AFTER, progress=False), whole)
    assert_same(again.restore(tmp_path / "run.pt").advance(AFTER, progress=False), whole)  # back, and on once more


IN_ANOTHER_PROCESS = """
import sys
from test_resume import AFTER, ALL, fresh
folder = sys.argv[1]
for name in ALL:
    fresh(name, seed=8).restore(f"{folder}/{name}.pt").advance(AFTER, progress=False).save(f"{folder}/{name}.pt")
"""


def test_a_run_that_was_saved_goes_on_in_another_process(tmp_path):
    for name in ALL:
        trained(name).save(tmp_path / f"{name}.pt")
    subprocess.run([sys.executable, "-c", IN_ANOTHER_PROCESS, str(tmp_path)], check=True,
                   env=os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)})
    for name in ALL:
        assert_same(fresh(name).restore(tmp_path / f"{name}.pt"), trained(name, BEFORE + AFTER))


def test_many_models_are_saved_with_what_each_has(tmp_path):
    many = dict(seed=[3, 1, 3], h={"clip": [0.1, 0.1, 0.01]})
    trained("wgan", **many).save(tmp_path / "run.pt")
    again = fresh("wgan", **many).restore(tmp_path / "run.pt").advance(AFTER, progress=False)
    assert_same(again, trained("wgan", BEFORE + AFTER, **many))
    assert not torch.equal(again.state["generator.weights"][0], again.state["generator.weights"][2])


def assert_refused(run, path, message):
    before = dict(run.state)
    with pytest.raises(ValueError, match=re.escape(f"path = {str(path)!r}") + ".*" + message):
        run.restore(path)
    assert run.iterations == 1 and run.state.keys() == before.keys()
    assert all(torch.equal(run.state[n], before[n]) for n in before)


def test_a_file_of_another_objective_is_refused(tmp_path):
    """Also where the state looks the same, as GAN's and LeastSquares' do."""
    runs = {name: trained(name, steps=1) for name in ALL}
    for name, run in runs.items():
        run.save(tmp_path / name)
    for name, run in runs.items():
        for theirs in runs.keys() - {name}:
            assert_refused(run, tmp_path / theirs, f"{type(runs[theirs].step.objective).__name__}.*expected")


@pytest.mark.parametrize("other, message", [
    (dict(generator=mlp(2, 2, 9, 1)), r"layers is '\(0\): Linear\(in_features=2, out_features=9, .*', expected '.*=8, b"),
    (dict(generator=mlp(2, 2, 8, 1, activation=nn.Tanh)), "generator's layers is .*Tanh.*expected .*ReLU"),
    (dict(discriminator=mlp(2, 1, 8, 2)), "discriminator's layers is .*expected"),
    (dict(seed=[3]), r"generator.weights is .*torch.Size\(\[1, 42\]\).*expected .*\[42\]"),
    (dict(seed=[3, 3]), r"seed of each model is \[0, 0\], expected \[0\]"),
    (dict(batch_size=17), "batch_size is 17, expected 16"), (dict(bf16=True), "bf16 is True, expected False"),
    (dict(average=0.9), "average is 0.9, expected None"),
    (dict(data=data.ring(sigma=0.03)), "the data's numbers is .*expected"), (dict(data=data.grid()), "data is 'grid"),
    (dict(objective=ALL["gan"](loss="minimax")), "loss is 'minimax', expected 'non_saturating'"),
    (dict(objective=ALL["gan"](discriminator_steps=2)), "discriminator_steps is 2, expected 1"),
    (dict(objective=ALL["gan"](generator_optimizer=RMSProp())), "generator_optimizer is 'RMSProp', expected 'Adam'"),
])
def test_a_file_of_another_run_is_refused(other, message, tmp_path):
    trained("gan", **other).save(tmp_path / "run.pt")
    assert_refused(trained("gan", steps=1), tmp_path / "run.pt", message)


def test_a_file_whose_models_share_their_draws_otherwise_is_refused(tmp_path):
    trained("gan", seed=[0, 0, 1]).save(tmp_path / "run.pt")
    for seed in ([0, 1, 1], [0, 1, 2]):
        assert_refused(trained("gan", steps=1, seed=seed), tmp_path / "run.pt", "seed of each model.*expected")
    trained("gan", steps=1, seed=[5, 5, 6]).restore(tmp_path / "run.pt")


@pytest.mark.parametrize("content", [b"", b"not a run", pickle.dumps({"state": 0}, protocol=2), None],
                         ids=["empty", "text", "a pickle", "weights"])
def test_a_file_that_holds_no_run_is_refused(content, tmp_path):
    if content is None:
        torch.save({"weight": torch.zeros(3)}, tmp_path / "file")
    else:
        (tmp_path / "file").write_bytes(content)
    assert_refused(trained("gan", steps=1), tmp_path / "file", "no run")


def test_half_a_file_is_refused_and_a_missing_one_is_missing(tmp_path):
    run = trained("gan", steps=1)
    run.save(tmp_path / "run.pt")
    content = (tmp_path / "run.pt").read_bytes()
    (tmp_path / "run.pt").write_bytes(content[:len(content) // 2])
    assert_refused(run, tmp_path / "run.pt", "is damaged")
    with pytest.raises(FileNotFoundError):
        run.restore(tmp_path / "none.pt")


class Interrupting:
    """What cannot be written."""

    def __reduce__(self):
        raise KeyboardInterrupt


def test_saving_that_is_interrupted_leaves_the_file_that_was_there(tmp_path):
    run = trained("gan")
    run.save(tmp_path / "run.pt")
    before = (tmp_path / "run.pt").read_bytes()
    run.advance(AFTER, progress=False).history["late"] = Interrupting()
    with pytest.raises(KeyboardInterrupt):
        run.save(tmp_path / "run.pt")
    assert (tmp_path / "run.pt").read_bytes() == before
    assert_same(fresh("gan").restore(tmp_path / "run.pt"), trained("gan"))
    del run.history["late"]
    run.save(tmp_path / "run.pt")
    assert [file.name for file in tmp_path.iterdir()] == ["run.pt"]
    assert_same(fresh("gan").restore(tmp_path / "run.pt"), run)


def test_a_file_may_be_taken_up_with_other_hyperparameters(tmp_path):
    """What a file holds is where the training is, not how it goes on."""
    ganlib.train(WGAN(clip=0.1), "ring", steps=2, progress=False, batch_size=16).save(tmp_path / "run.pt")
    tighter = ganlib.start(WGAN(clip=0.01), "ring", batch_size=16).restore(tmp_path / "run.pt")
    assert tighter.state["discriminator.weights"].abs().max() > 0.09
    assert tighter.advance(1, progress=False).state["discriminator.weights"].abs().max() <= 0.01
    assert tighter.iterations == 3 and len(tighter.history["estimate"]) == 3
