"""WGAN by hand: the losses, the clip after the step, and W1 as the supremum over 1-Lipschitz critics on a line."""
from itertools import product

import numpy as np
import pytest
import torch
from objective_cases import as_given, column, critic, exact, given, normal, uniform

from ganlib import WGAN, Adam, RMSProp, Step
from ganlib.distances import wasserstein_1d
from ganlib.networks import mlp

H = given(WGAN())


def loss_and_estimate(f, real, fake):
    loss, seen = WGAN().discriminator_loss(f, real, fake, H, {})
    return loss, seen["estimate"]


def test_losses_by_hand():
    """f(x) = x^2 has mean (1 + 4 + 9) / 3 = 14/3 over real samples, and (1 + 0 + 4) / 3 = 5/3 over generated ones."""
    real, fake = column(1, 2, 3), column(-1, 0, 2)
    loss, estimate = loss_and_estimate(torch.square, real, fake)
    assert (loss.item(), estimate.item()) == pytest.approx((-3, 3), rel=1e-15)
    loss, seen = WGAN().generator_loss(torch.square, fake, H, {})
    assert loss.item() == pytest.approx(-5 / 3, rel=1e-15) and seen == {}


def test_real_and_generated_batches_need_not_have_one_size():
    loss, _ = loss_and_estimate(torch.square, column(2, 0), column(1, 1, 1, 5))
    assert loss.item() == pytest.approx(-(4 / 2 - 28 / 4), rel=1e-15)


def test_losses_are_the_means_of_a_loop():
    f, (real, fake) = critic(2), normal(2, 7, 2)
    on_real, on_fake = ([f(x[None]).item() for x in samples] for samples in (real, fake))
    loss, estimate = loss_and_estimate(f, real, fake)
    assert loss.item() == pytest.approx(sum(on_fake) / 7 - sum(on_real) / 7, rel=1e-13)
    assert estimate.item() == pytest.approx(-loss.item(), rel=1e-15)
    assert WGAN().generator_loss(f, fake, H, {})[0].item() == pytest.approx(-sum(on_fake) / 7, rel=1e-13)


def test_a_constant_added_to_the_critic_changes_nothing_and_a_factor_scales_the_estimate():
    """The estimate is K W1: it means nothing without the critic's slope."""
    samples = column(1, 2, 3), column(-1, 0, 2)  # the estimate of x^2 is 3, as above
    assert loss_and_estimate(lambda x: x.square() + 100, *samples)[1].item() == pytest.approx(3, rel=1e-13)
    assert loss_and_estimate(lambda x: -7 * x.square(), *samples)[1].item() == pytest.approx(-21, rel=1e-15)


def test_gradients_agree_with_finite_differences():
    f, (real, fake) = critic(2), normal(2, 4, 2).requires_grad_()
    assert torch.autograd.gradcheck(lambda r, g: WGAN().discriminator_loss(f, r, g, H, {})[0], (real, fake))
    assert torch.autograd.gradcheck(lambda g: WGAN().generator_loss(f, g, H, {})[0], (fake,))


# Clipping

@pytest.mark.parametrize("optimizer", [RMSProp(0.05), Adam(0.05)], ids=["RMSProp", "Adam"])
def test_every_weight_is_clipped_after_the_step_biases_too(optimizer):
    """Each update is the update without clipping, then the clip. Clipped before, weights end up to 0.05 outside."""
    c = 0.1
    objective = WGAN(clip=c, discriminator_optimizer=optimizer)
    step = Step(objective, mlp(1, 2, 4, 1), mlp(2, 1, 6, 2))
    state = step.state_from({role: normal(network.size) for role, network in step.networks.items()})
    start = state["generator.weights"]
    for i in range(20):
        real, draws = 1 + normal(16, 2, seed=i), {"z": normal(16, 1, seed=100 + i)}
        free, _ = step.discriminator_step(state, real, draws, as_given(objective, clip=1e9))
        state, _ = step.discriminator_step(state, real, draws, as_given(objective))
        assert torch.equal(state["discriminator.weights"], free["discriminator.weights"].clamp(-c, c))
    for kind in ("weight", "bias"):  # clipping was at work on both
        named = step.networks["discriminator"].unpack(state["discriminator.weights"])
        assert any((value.abs() == c).any() for name, value in named.items() if name.endswith(kind))
    assert torch.equal(state["generator.weights"], start)


def test_the_generators_step_leaves_weights_outside_the_clip_where_they_are():
    step = Step(WGAN(clip=0.01), mlp(1, 2, 4, 1), mlp(2, 1, 6, 1))
    state = step.state_from({role: normal(network.size) for role, network in step.networks.items()})
    after, _ = step.generator_step(state, {"z": normal(4, 1)}, as_given(WGAN(clip=0.01)))
    assert torch.equal(after["discriminator.weights"], state["discriminator.weights"])


def test_clipping_by_hand_for_one_model_and_for_models_with_a_c_each():
    weights = exact(-3, -0.5, 0, 0.5, 3)
    assert WGAN().constrain(weights, given(WGAN(), clip=0.7)).tolist() == [-0.7, -0.5, 0, 0.5, 0.7]
    clipped = WGAN().constrain(weights.expand(2, 5), given(WGAN(), clip=[0.1, 10.0]))
    assert clipped.tolist() == [[-0.1, -0.1, 0, 0.1, 0.1], weights.tolist()]


# W1 on a line: critics that are linear between the samples, where only their values at the samples count

def dual(slopes, real, fake):
    """The estimate of the critic with these slopes (..., n) between the n + 1 sorted samples, by our loss: (...,)."""
    points = torch.cat([real, fake]).unique()
    values = np.concatenate([np.zeros((*slopes.shape[:-1], 1)), np.cumsum(slopes * np.diff(points), -1)], -1)

    def f(x):
        return torch.from_numpy(values)[..., torch.searchsorted(points, x)]
    return loss_and_estimate(f, real[:, None], fake[:, None])[1]


SAMPLES = {"apart": (exact(0, 1), exact(2, 5), 3), "inside": (exact(0, 3), exact(1, 2), 1),
           "equal": (exact(1, 2), exact(2, 1), 0),
           "different sizes": (exact(0, 6, 3), exact(8, 1), (2 * 1 + 1 * 2 + 1 * 5 + 2 * 2) / 6),
           "random": (normal(5), 0.5 + 2 * normal(6, seed=1), None)}


@pytest.mark.parametrize("case", SAMPLES)
def test_w1_is_the_supremum_over_all_1_lipschitz_critics_on_a_line(case):
    """The estimate is linear in the critic's slopes, so that its largest value has every slope at 1 or -1: all are tried."""
    real, fake, by_hand = SAMPLES[case]
    intervals = len(torch.cat([real, fake]).unique()) - 1
    estimates = dual(np.array(list(product([-1.0, 1.0], repeat=intervals))), real, fake)
    distance = wasserstein_1d(real, fake).item()
    assert estimates.max().item() == pytest.approx(distance, rel=1e-13, abs=1e-15)
    assert by_hand is None or distance == pytest.approx(by_hand, rel=1e-15)
    within = dual(2 * uniform(1000, intervals).numpy() - 1, real, fake)
    assert within.max() < distance if distance else within.abs().max() < 1e-15


def test_a_potential_by_hand_reaches_w1():
    """Real at 0 and 3, generated at 1 and 2: f falls to 1, is level, rises from 2. E_p f = 0, E_q f = -1."""
    def f(x):
        return -torch.minimum(torch.minimum(x, 3 - x), torch.ones_like(x))
    assert loss_and_estimate(f, column(0, 3), column(1, 2))[1].item() == 1 == wasserstein_1d(exact(0, 3), exact(1, 2)).item()
