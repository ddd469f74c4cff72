"""MAGAN by hand: EBGAN's losses, and the margin's rule against Algorithm 1 in plain Python."""
import math

import pytest
import torch
from objective_cases import as_given, exact, given, normal, uniform
from torch import nn

import ganlib
from ganlib import EBGAN, MAGAN, SGD, Adam, Step
from ganlib.networks import Autoencoder, from_seed, mlp


def nothing(x):
    """An autoencoder that reconstructs nothing: the energy of x is its length."""
    return torch.zeros_like(x), x


def test_losses_by_hand():
    """Energies 5, 1 real and 2, 0.5 generated, m = 1.5: hinges 0 and 1."""
    real, fake, h = exact([3, 4], [1, 0]), exact([0, 2], [0.3, 0.4]), given(MAGAN(), margin=1.5)
    loss, seen = MAGAN().discriminator_loss(nothing, real, fake, h, {})
    assert loss.item() == pytest.approx(3.5, rel=1e-12)
    assert {name: value.item() for name, value in seen.items()} == pytest.approx(
        {"energy_real": 3, "energy_fake": 1.25, "margin": 1.5}, rel=1e-12)
    loss, seen = MAGAN().generator_loss(nothing, fake, h, {})
    assert loss.item() == pytest.approx(1.25, rel=1e-12) and seen == {}
    assert MAGAN().value(nothing, real).tolist() == pytest.approx([5, 1], rel=1e-12)


@pytest.mark.parametrize("reduce", ["norm", "mean_square"])
def test_between_two_margins_it_is_ebgan(reduce):
    real, fake, (encoder, decoder) = *normal(2, 6, 4), (normal(4, 2), normal(2, 4, seed=1))

    def f(x):
        code = torch.tanh(x @ encoder)
        return code @ decoder, code
    ours, theirs, h = MAGAN(energy=reduce), EBGAN(energy=reduce), given(EBGAN(), margin=1.2)
    assert ours.discriminator_loss(f, real, fake, h, {}) == theirs.discriminator_loss(f, real, fake, h, {})
    assert torch.equal(ours.generator_loss(f, fake, h, {})[0], theirs.generator_loss(f, fake, h, {})[0])
    assert torch.equal(ours.value(f, real), theirs.value(f, real))


# The margin

def algorithm_1(margin, epochs):
    """The margin after each epoch. An epoch is its energies: real ones, one a discriminator update, and generated ones."""
    before, path = math.inf, []
    for real, fake in epochs:
        r, f = sum(real) / len(real), sum(fake) / len(fake)
        if r < margin and r < f and before <= f:
            margin = r
        before = f
        path.append(margin)
    return path


def adapted(margin, epochs, length, k=1):
    """The margin after each epoch by our `adapt`: k discriminator updates, then one of the generator, `length` times."""
    objective = MAGAN()
    h = given(objective, margin=margin, epoch=length)
    memory, path = objective.memory(h), []
    for real, fake in epochs:
        for i in range(length):
            for energy in real[k * i:k * i + k]:
                memory = objective.adapt("discriminator", memory, {"energy_real": exact(energy)[0]}, h)
            memory = objective.adapt("generator", memory, {"generator_loss": exact(fake[i])[0]}, h)
        path.append(memory["margin"].item())
    return path


#             R_t   F_t   m after it, from m = 10
BY_HAND = [(8.0, 9.0, 10),  # F_0 is infinite: in the first epoch generated samples got better, by definition
           (7.0, 8.5, 10),  # they got better again
           (7.0, 8.5, 7.0),  # they stopped getting better (8.5 <= 8.5), so that m becomes R
           (6.0, 5.0, 7.0),  # better
           (5.5, 5.2, 7.0),  # not better, but real samples have more energy than generated ones
           (7.5, 9.0, 7.0),  # not better, but R >= m: it never grows
           (7.0, 9.5, 7.0),  # R = m
           (6.5, 9.5, 6.5),
           (6.0, 6.0, 6.5),  # better
           (6.0, 6.0, 6.5),  # not better, but R = F
           (0.5, 6.1, 0.5)]


def test_the_margin_by_hand():
    epochs = [([r], [f]) for r, f, _ in BY_HAND]
    assert adapted(10.0, epochs, 1) == [m for _, _, m in BY_HAND] == algorithm_1(10.0, epochs)


@pytest.mark.parametrize("length, k", [(1, 1), (3, 1), (4, 5)])
@pytest.mark.parametrize("seed", range(3))
def test_the_margin_is_algorithm_1s_over_random_energies(length, k, seed):
    """Energies that fall over time, and noise: the margin moves at some epochs and not at others."""
    falling = torch.linspace(2, 0.2, 60, dtype=torch.float64)[:, None]
    real = falling * uniform(60, k * length, seed=seed)
    fake = falling * uniform(60, length, seed=100 + seed) + 0.1
    epochs = list(zip(real.tolist(), fake.tolist()))
    ours, theirs = adapted(1.5, epochs, length, k), algorithm_1(1.5, epochs)
    assert ours == pytest.approx(theirs, rel=1e-13)
    assert all(later <= earlier for earlier, later in zip(ours, ours[1:])) and len(set(ours)) >= 4


def test_each_epoch_starts_from_nothing():
    h, objective = given(MAGAN(), epoch=2), MAGAN()
    memory = objective.memory(h)
    for real, fake in [(1.0, 3.0), (2.0, 5.0)]:
        memory = objective.adapt("discriminator", memory, {"energy_real": exact(real)[0]}, h)
        before = memory
        memory = objective.adapt("generator", memory, {"generator_loss": exact(fake)[0]}, h)
    assert before["real_count"] == 2 and before["fake_count"] == 1 and before["fake_before"] == math.inf
    assert all(memory[name] == 0 for name in ("real_sum", "real_count", "fake_sum", "fake_count"))
    assert memory["fake_before"] == 4


def test_an_epoch_without_a_discriminator_update_leaves_the_margin_alone():
    """Its mean energy of real samples would be 0 / 0."""
    assert adapted(1.0, [([], [5.0]), ([], [5.0]), ([0.5], [5.0])], 1) == [1, 1, 0.5]


def test_models_have_epochs_and_margins_of_their_own():
    """Three models in one memory: lengths 1, 2 and 3, margins apart, against Algorithm 1 for each."""
    lengths, margins, real, fake = [1, 2, 3], [0.5, 1.0, 1.5], uniform(60, 3), uniform(60, 3, seed=1) + 0.2
    objective = MAGAN()
    h = given(objective, margin=margins, epoch=lengths)
    memory = objective.memory(h)
    for energies, others in zip(real, fake):
        memory = objective.adapt("discriminator", memory, {"energy_real": energies}, h)
        memory = objective.adapt("generator", memory, {"generator_loss": others}, h)
    for i, length in enumerate(lengths):
        epochs = list(zip(real[:, i].reshape(-1, length).tolist(), fake[:, i].reshape(-1, length).tolist()))
        wanted = algorithm_1(margins[i], epochs)[-1]
        assert memory["margin"][i].item() == pytest.approx(wanted, rel=1e-13) and wanted < margins[i]


def test_in_training_the_margin_follows_the_energies_that_were_measured():
    """The memory of a whole run against Algorithm 1 fed with the run's own history."""
    run = ganlib.start(MAGAN(margin=1.5, epoch=5, discriminator_optimizer=Adam(1e-2)), "ring", batch_size=32,
                       generator=mlp(2, 2, 8, 1), discriminator=from_seed(Autoencoder(mlp(2, 1, 8, 1), mlp(1, 2, 8, 1))))
    run.advance(101, progress=False)
    history = {name: value.tolist() for name, value in run.history.items()}
    epochs = [(history["energy_real"][i:i + 5], history["generator_loss"][i:i + 5]) for i in range(0, 100, 5)]
    margins = algorithm_1(history["margin"][0], epochs)
    assert history["margin"][5::5] == pytest.approx(margins, rel=1e-5)
    assert run.state["objective.margin"].item() == pytest.approx(margins[-1], rel=1e-5) and len(set(margins)) >= 3


def test_with_margin_0_a_discriminator_update_is_pre_training_on_real_samples_alone():
    """Algorithm 1 first minimises E D(x): no generated sample counts, and the margin does not move."""
    objective = MAGAN(margin=0.0, discriminator_optimizer=SGD(0.1))
    step = Step(objective, mlp(1, 2, depth=0), Autoencoder(mlp(2, 3, 4, 1, nn.Tanh), mlp(3, 2, 4, 1, nn.Tanh)))
    h = as_given(objective)
    state = step.state_from({role: normal(network.size) for role, network in step.networks.items()}, h)
    real = normal(8, 2, seed=1)
    after = [step.discriminator_step(state, real, {"z": normal(8, 1, seed=i)}, h) for i in (2, 3)]
    assert torch.equal(after[0][0]["discriminator.weights"], after[1][0]["discriminator.weights"])
    assert after[0][1]["discriminator_loss"] == after[0][1]["energy_real"] and after[0][0]["objective.margin"] == 0
