"""BEGAN by hand: the losses, the measure of convergence, and the balance κ against the paper's rule in plain Python."""
import pytest
import torch
from objective_cases import as_given, exact, given, normal, uniform
from torch import nn

import ganlib
from ganlib import BEGAN, Step
from ganlib.networks import Autoencoder, from_seed, mlp


def nothing(x):
    """An autoencoder that reconstructs nothing: the error of x is x itself."""
    return torch.zeros_like(x), x.flatten(1)


REAL, FAKE = exact([3, -1], [0, 4]), exact([1, 1], [-2, 0])  # mean absolute errors 2, 2 and 1, 1; mean squares 5, 8 and 1, 2


def test_losses_by_hand():
    """L(x) = 2, L(G(z)) = 1. With κ = 0.25 and γ = 0.7: L_D = 2 - 0.25, convergence 2 + |1.4 - 1| = 2.4."""
    h = given(BEGAN(), balance=0.25, gamma=0.7)
    loss, seen = BEGAN().discriminator_loss(nothing, REAL, FAKE, h, {})
    assert loss.item() == pytest.approx(1.75, rel=1e-14)
    assert {name: value.item() for name, value in seen.items()} == pytest.approx(
        {"energy_real": 2, "energy_fake": 1, "balance": 0.25, "convergence": 2.4}, rel=1e-14)
    loss, seen = BEGAN().generator_loss(nothing, FAKE, h, {})
    assert loss.item() == 1 and seen == {}
    assert BEGAN().value(nothing, REAL).tolist() == [2, 2]


def test_convergence_counts_an_imbalance_of_either_sign():
    """γ = 0.2: 0.4 - 1 = -0.6."""
    _, seen = BEGAN().discriminator_loss(nothing, REAL, FAKE, given(BEGAN(), gamma=0.2), {})
    assert seen["convergence"].item() == pytest.approx(2.6, rel=1e-14)


def test_mean_square_by_hand():
    """L(x) = 6.5 and L(G(z)) = 1.5."""
    objective = BEGAN(energy="mean_square")
    loss, _ = objective.discriminator_loss(nothing, REAL, FAKE, given(objective, balance=0.25), {})
    assert loss.item() == pytest.approx(6.5 - 0.375, rel=1e-14)
    assert objective.generator_loss(nothing, FAKE, given(objective), {})[0].item() == pytest.approx(1.5, rel=1e-14)


@pytest.mark.parametrize("reduce", ["mean_absolute", "mean_square"])
def test_losses_of_images_are_those_of_a_loop(reduce):
    (real, fake), encoder, decoder = normal(2, 5, 1, 2, 3), normal(6, 2), normal(2, 6, seed=1)

    def f(x):
        code = torch.tanh(x.flatten(1) @ encoder)
        return (code @ decoder).reshape(x.shape), code

    def mean_error(samples):
        total = 0.0
        for x in samples:
            errors = (f(x[None])[0] - x).flatten().tolist()
            total += sum(e * e if reduce == "mean_square" else abs(e) for e in errors) / len(errors)
        return total / len(samples)
    objective = BEGAN(energy=reduce)
    loss, _ = objective.discriminator_loss(f, real, fake, given(objective, balance=0.3), {})
    assert loss.item() == pytest.approx(mean_error(real) - 0.3 * mean_error(fake), rel=1e-13)
    assert objective.generator_loss(f, fake, given(objective), {})[0].item() == pytest.approx(mean_error(fake), rel=1e-13)


def test_at_the_start_the_discriminator_is_an_autoencoder_of_real_samples():
    """κ_0 = 0: generated samples do not count yet."""
    fake = normal(4, 2).requires_grad_()
    loss, seen = BEGAN().discriminator_loss(nothing, REAL, fake, given(BEGAN()), {})
    assert loss == seen["energy_real"] and (torch.autograd.grad(loss, fake)[0] == 0).all()


# The balance

def balances(start, real, fake, gamma, rate):
    """Section 3.4 in plain Python: κ after each iteration, from the errors L(x) and L(G(z)) of that iteration."""
    balance, path = start, []
    for on_real, on_fake in zip(real, fake, strict=True):
        balance = min(max(balance + rate * (gamma * on_real - on_fake), 0.0), 1.0)
        path.append(balance)
    return path


def adapted(start, real, fake, gamma, rate, k=1):
    """The same by our `adapt`, after k discriminator updates and one of the generator; of the k, the last counts."""
    objective = BEGAN()
    h = given(objective, balance=start, gamma=gamma, balance_rate=rate)
    memory, path = objective.memory(h), []
    for on_real, on_fake in zip(real, fake):
        for energy in [7.0] * (k - 1) + [on_real]:
            before = memory["balance"]
            memory = objective.adapt("discriminator", memory, {"energy_real": exact(energy)[0]}, h)
            assert memory["balance"] == before
        memory = objective.adapt("generator", memory, {"generator_loss": exact(on_fake)[0]}, h)
        path.append(memory["balance"].item())
    return path


def test_the_balance_by_hand():
    """γ = 0.5, λ = 0.1: up by 0.1 (0.5 * 4 - 1) = 0.1, down by 0.1 (1.5 - 0.5 * 2) = 0.05, down to 0, up to 1."""
    errors = [4, 2, 0, 30], [1, 1.5, 9, 0]
    assert adapted(0.0, *errors, 0.5, 0.1) == pytest.approx([0.1, 0.05, 0, 1], abs=1e-16)


def test_before_any_real_sample_was_seen_the_balance_cannot_rise():
    """L(x) counts as 0 then: κ falls by 0.1 * 2."""
    h = given(BEGAN(), balance=0.5, gamma=1.0, balance_rate=0.1)
    memory = BEGAN().adapt("generator", BEGAN().memory(h), {"generator_loss": exact(2.0)[0]}, h)
    assert memory["balance"].item() == pytest.approx(0.3, rel=1e-15)


@pytest.mark.parametrize("gamma, rate, k", [(0.5, 1e-3, 1), (0.3, 0.5, 1), (1.0, 0.2, 3), (0.0, 0.5, 1)])
def test_the_balance_is_that_of_the_papers_rule(gamma, rate, k):
    real, fake = (3 * uniform(100)).tolist(), uniform(100, seed=1).tolist()
    ours, theirs = adapted(0.4, real, fake, gamma, rate, k), balances(0.4, real, fake, gamma, rate)
    assert ours == pytest.approx(theirs, abs=1e-14) and all(0 <= value <= 1 for value in ours)
    if rate > 0.1:
        assert {0.0, 1.0} & set(ours)  # a bound was at work


def test_models_have_balances_of_their_own():
    real, fake, gammas, rates = 3 * uniform(50, 3), uniform(50, 3, seed=1), [0.2, 0.5, 0.9], [0.01, 0.1, 1.0]
    objective = BEGAN()
    h = given(objective, balance=[0.0, 0.5, 1.0], gamma=gammas, balance_rate=rates)
    memory = objective.memory(h)
    for energies, others in zip(real, fake):
        memory = objective.adapt("discriminator", memory, {"energy_real": energies}, h)
        memory = objective.adapt("generator", memory, {"generator_loss": others}, h)
    wanted = [balances(start, real[:, i].tolist(), fake[:, i].tolist(), gammas[i], rates[i])[-1]
              for i, start in enumerate([0.0, 0.5, 1.0])]
    assert memory["balance"].tolist() == pytest.approx(wanted, abs=1e-14)


def test_the_balance_holds_the_ratio_of_errors_at_gamma():
    """A toy where L(x) = 1, and L(G(z)) = 0.2 + κ / 2 as the discriminator rejects more: it settles where that is γ."""
    objective = BEGAN()
    h = given(objective, gamma=0.5, balance_rate=0.05)
    memory = objective.memory(h)
    for _ in range(500):
        memory = objective.adapt("discriminator", memory, {"energy_real": exact(1.0)[0]}, h)
        memory = objective.adapt("generator", memory, {"generator_loss": 0.2 + memory["balance"] / 2}, h)
    assert memory["balance"].item() == pytest.approx(0.6, rel=1e-5)


def test_in_training_the_balance_follows_the_errors_that_were_measured():
    run = ganlib.start(BEGAN(gamma=0.9, balance_rate=0.05), "ring", generator=mlp(2, 2, 8, 1), batch_size=32,
                       discriminator=from_seed(Autoencoder(mlp(2, 1, 8, 1), mlp(1, 2, 8, 1))))
    run.advance(60, progress=False)
    history = {name: value.tolist() for name, value in run.history.items()}
    path = balances(0.0, history["energy_real"], history["generator_loss"], 0.9, 0.05)
    assert history["balance"][1:] == pytest.approx(path[:-1], abs=1e-5) and max(path) > 0.1
    assert run.state["objective.balance"].item() == pytest.approx(path[-1], abs=1e-5)


def test_the_discriminators_gradient_by_finite_differences():
    network, h = Autoencoder(mlp(2, 3, 4, 1, nn.Tanh), mlp(3, 2, 4, 1, nn.Tanh)), as_given(BEGAN(), balance=0.6)
    step = Step(BEGAN(), mlp(1, 2, depth=0), network)
    pure, (real, fake) = step.networks["discriminator"], normal(2, 4, 2)

    def loss(weights):
        named = pure.unpack(weights)
        return BEGAN().discriminator_loss(lambda x: pure(named, x), real, fake, given(BEGAN(), balance=0.6), h)[0]
    assert torch.autograd.gradcheck(loss, (normal(pure.size).requires_grad_(),))
