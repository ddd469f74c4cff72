"""bfloat16 rounds to 8 bits: steps differ from float32's by about that, and everything kept stays float32."""
import pytest
import torch

import ganlib
from ganlib.compiled import Compiled
from ganlib.objectives import ALL
from ganlib.step import ROLES

ROUNDING = 2.0 ** -8  # the half of the distance between 1 and the next number


def one_step(objective, bf16):
    run = ganlib.start(objective, "ring", batch_size=64, bf16=bf16)
    before = run.state
    losses = [run.update(role, 1).item() for role in ("discriminator", "generator")]
    return run, before, losses


@pytest.mark.parametrize("objective", [found.on_points() for found in ALL.values()], ids=list(ALL))
def test_losses_are_float32s_up_to_bfloat16s_rounding(objective):
    exact, start, wanted = one_step(objective, bf16=False)
    rounded, same_start, got = one_step(objective, bf16=True)
    assert all(torch.equal(start[name], same_start[name]) for name in start)
    assert got != wanted  # it does round
    assert got == pytest.approx(wanted, rel=20 * ROUNDING, abs=20 * ROUNDING)
    assert {value.dtype for value in rounded.state.values()} == {torch.float32}
    assert rounded.sample(5).dtype == rounded.value(torch.zeros(3, 2)).dtype == torch.float32


@pytest.mark.parametrize("objective", [ganlib.GAN(), ganlib.WGANGP(), ganlib.EBGAN(), ganlib.VGAN()],
                         ids=lambda objective: type(objective).__name__)
def test_gradients_point_where_float32s_do(objective):
    """With plain SGD an update is the gradient: the two have nearly one direction."""
    sgd = ganlib.SGD(1e-2)
    objective = type(objective)(discriminator_optimizer=sgd, generator_optimizer=sgd)
    moves = []
    for bf16 in (False, True):
        run, before, _ = one_step(objective, bf16)
        moves.append({role: run.state[f"{role}.weights"] - before[f"{role}.weights"] for role in ROLES})
    for role in ROLES:
        assert torch.cosine_similarity(moves[0][role], moves[1][role], dim=0) > 0.99


def test_networks_compute_in_bfloat16():
    """1 + 2^-9 is 1 in bfloat16, so a linear layer of ones cannot tell the two apart; float32 can."""
    for bf16, told_apart in ((False, True), (True, False)):
        layer = torch.nn.Linear(1, 1, bias=False)
        pure = ganlib.networks.Pure(layer, bf16)
        outputs = pure({"weight": torch.ones(1, 1)}, torch.tensor([[1.0], [1 + 2.0 ** -9]]))
        assert outputs.dtype == torch.float32
        assert bool(outputs[0] != outputs[1]) is told_apart


def test_the_traced_step_rounds_alike():
    runs = [ganlib.start(ganlib.WGANGP(), "ring", batch_size=64, bf16=True) for _ in range(2)]
    networks = (runs[1].step.networks[role].module for role in ROLES)
    runs[1].step = Compiled(runs[1].step.objective, *networks, bf16=True, compiler=lambda graph: graph)
    for role in reversed(ROLES):
        one, other = (run.update(role, 1) for run in runs)
        torch.testing.assert_close(one, other, rtol=ROUNDING, atol=ROUNDING)


def test_trains_images_and_many_models():
    run = ganlib.train(ganlib.GAN(), ganlib.data.digits(), steps=5, bf16=True, seed=[0, 1], progress=False)
    assert run.sample(3).shape == (2, 3, 1, 8, 8)
    assert all(value.isfinite().all() for value in run.history.values())
