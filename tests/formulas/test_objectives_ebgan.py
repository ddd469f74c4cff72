"""EBGAN by hand: the energy, the hinge, the pulling-away term and the margin's schedule."""
import math
import re

import numpy as np
import pytest
import torch
from objective_cases import as_given, exact, given, normal, uniform

from ganlib import EBGAN, Step
from ganlib.hyperparameters import numbers
from ganlib.networks import Autoencoder, mlp
from ganlib.objectives.ebgan import energy, pulling_away

ENERGIES = ("norm", "mean_square", "mean_absolute")


def nothing(x):
    """An autoencoder that reconstructs nothing: its error is x itself, and x its code."""
    return torch.zeros_like(x), x.flatten(1)


# The energy

@pytest.mark.parametrize("reduce, by_hand", [("norm", 13.0), ("mean_square", 42.25), ("mean_absolute", 4.75)])
@pytest.mark.parametrize("shape", [(4,), (2, 2), (1, 2, 2)], ids=str)
def test_energy_by_hand(reduce, by_hand, shape):
    """Of the error (3, -4, 0, 12): 13^2 = 169 = 9 + 16 + 144; 169 / 4; (3 + 4 + 12) / 4."""
    errors = exact([3, -4, 0, 12], [0, 0, 0, 0], [6, -8, 0, 24])
    found, code = energy(nothing, errors.reshape(3, *shape), reduce)
    twice = 4 * by_hand if reduce == "mean_square" else 2 * by_hand
    assert found.tolist() == pytest.approx([by_hand, 0, twice], rel=1e-13, abs=1.1e-6)  # 1e-6 is what keeps the root smooth
    assert torch.equal(code, errors)


def smooth_autoencoder(*shape, code=3):
    encoder, decoder = normal(math.prod(shape), code, seed=7), normal(code, math.prod(shape), seed=8)

    def f(x):
        units = torch.tanh(x.flatten(1) @ encoder)
        return (units @ decoder).reshape(x.shape), units
    return f


@pytest.mark.parametrize("reduce", ENERGIES)
@pytest.mark.parametrize("shape", [(2,), (1, 2, 3)], ids=str)
def test_energies_are_those_of_a_loop(reduce, shape):
    f, x = smooth_autoencoder(*shape), normal(5, *shape)
    for found, sample in zip(energy(f, x, reduce)[0].tolist(), x):
        error = (f(sample[None])[0] - sample).numpy().ravel()
        by_loop = {"norm": np.linalg.norm(error), "mean_square": (error ** 2).mean(), "mean_absolute": abs(error).mean()}
        assert found == pytest.approx(by_loop[reduce], rel=1e-11)


@pytest.mark.parametrize("reduce", ENERGIES)
def test_the_generators_gradient_flows_through_both_places_of_x(reduce):
    """For r(x) = A x the norm has the gradient A^T e / |e| - e / |e|, with e = A x - x; the others likewise."""
    a, x = normal(3, 3), normal(4, 3, seed=1).requires_grad_()
    gradient, = torch.autograd.grad(energy(lambda x: (x @ a.T, x), x, reduce)[0].sum(), x)
    with torch.no_grad():
        error = x @ a.T - x
        outer = {"norm": error / error.norm(dim=1, keepdim=True), "mean_square": 2 * error / 3,
                 "mean_absolute": error.sign() / 3}[reduce]
        through_reconstruction, through_input = outer @ a, -outer
    torch.testing.assert_close(gradient, through_reconstruction + through_input, rtol=1e-10, atol=1e-12)
    assert min(through_reconstruction.abs().max(), through_input.abs().max()) > 0.1


@pytest.mark.parametrize("reduce", ENERGIES)
def test_a_perfect_reconstruction_has_a_finite_gradient(reduce):
    x = normal(4, 3).requires_grad_()
    found, _ = energy(lambda x: (x * 1.0, x), x, reduce)
    gradient, = torch.autograd.grad(found.sum(), x)
    assert found.max() < 1.1e-6 and torch.equal(gradient, torch.zeros(4, 3, dtype=torch.float64))


@pytest.mark.parametrize("output", [lambda x: x, lambda x: (x,), lambda x: (x, x, x), lambda x: (x[:, :2], x),
                                    lambda x: (x[:1], x)], ids=["a tensor", "one", "three", "other shape", "broadcast"])
def test_what_is_not_a_reconstruction_and_a_code_is_refused(output):
    with pytest.raises(ValueError, match=r"expected an autoencoder's output, a reconstruction of shape \(4, 3\) and a code"):
        energy(output, normal(4, 3), "norm")


@pytest.mark.parametrize("code", [(4, 2, 1, 1), (2, 5), (4,), (3, 4, 5)], ids=str)
def test_a_code_that_is_not_one_vector_a_sample_is_refused(code):
    """A convolutional encoder's maps as a code would let the energy be summed over the wrong axes."""
    with pytest.raises(ValueError, match=re.escape(f"{code}]: expected an autoencoder's output")):
        energy(lambda x: (x, torch.zeros(code)), normal(4, 1, 2, 2), "norm")


# The losses

def losses(real, fake, margin=1.5, pulling=0.0, **options):
    objective = EBGAN(**options)
    h = given(objective, margin=margin, pulling_away=pulling)
    return objective.discriminator_loss(nothing, real, fake, h, {}), objective.generator_loss(nothing, fake, h, {})


def test_losses_by_hand():
    """Energies 5, 1 of real and 2, 0.5 of generated samples, with m = 1.5: the hinges are 0 and 1, so L_D = 3 + 1/2.

    A hinge of the mean energy would be 1.5 - 1.25 = 0.25. The codes (0, 2) and (0.3, 0.4) have cosine 0.4 / 0.5 = 0.8.
    """
    real, fake = exact([3, 4], [1, 0]), exact([0, 2], [0.3, 0.4])
    (loss, seen), (generators, cosine) = losses(real, fake, pulling=0.1)
    assert loss.item() == pytest.approx(3.5, rel=1e-12)
    assert {name: value.item() for name, value in seen.items()} == pytest.approx(
        {"energy_real": 3, "energy_fake": 1.25, "margin": 1.5}, rel=1e-12)
    assert generators.item() == pytest.approx(1.25 + 0.1 * 0.64, rel=1e-12)
    assert cosine["cosine"].item() == pytest.approx(0.64, rel=1e-12)


def test_mean_square_by_hand():
    """Energies 25/2, 1/2 and 2, 1/8: hinges 0 and 1.375."""
    real, fake = exact([3, 4], [1, 0]), exact([0, 2], [0.3, 0.4])
    (loss, _), (generators, _) = losses(real, fake, energy="mean_square")
    assert loss.item() == pytest.approx(6.5 + 1.375 / 2, rel=1e-12)
    assert generators.item() == pytest.approx((2 + 0.125) / 2, rel=1e-12)


def test_the_hinge_is_taken_sample_by_sample():
    """A sample above the margin neither pays, nor pulls on the discriminator, nor makes up for one below it."""
    fake = exact([0, 1], [0, 9]).requires_grad_()
    (loss, seen), _ = losses(exact([0, 0], [0, 0]), fake, margin=2)
    assert loss.item() == pytest.approx(0.5, abs=2e-6) and seen["energy_fake"] > 2
    gradient, = torch.autograd.grad(loss, fake)
    torch.testing.assert_close(gradient, exact([0, -0.5], [0, 0]), rtol=1e-11, atol=0)


@pytest.mark.parametrize("reduce", ["norm", "mean_square"])
def test_losses_are_those_of_a_loop(reduce):
    f, real, fake = smooth_autoencoder(1, 2, 3), *normal(2, 6, 1, 2, 3)
    objective = EBGAN(energy=reduce)

    def d(x):
        error = (f(x[None])[0] - x).numpy().ravel()
        return np.linalg.norm(error) if reduce == "norm" else (error ** 2).mean()
    margin = sorted(d(x) for x in fake)[3] + 0.01  # four samples below it, two above
    h = given(objective, margin=margin, pulling_away=0.1)
    hinges = [max(0.0, margin - d(x)) for x in fake]
    wanted = sum(d(x) for x in real) / 6 + sum(hinges) / 6
    assert objective.discriminator_loss(f, real, fake, h, {})[0].item() == pytest.approx(wanted, rel=1e-11)
    wanted = sum(d(x) for x in fake) / 6 + 0.1 * cosines(f(fake)[1])
    assert objective.generator_loss(f, fake, h, {})[0].item() == pytest.approx(wanted, rel=1e-11)


# The pulling-away term

def cosines(codes):
    """Section 2.4 as printed: 1 / (N (N - 1)) of the sum over i and j != i."""
    codes = codes.tolist()
    total = 0.0
    for i, a in enumerate(codes):
        for j, b in enumerate(codes):
            if j != i:
                total += (sum(x * y for x, y in zip(a, b)) / (math.hypot(*a) * math.hypot(*b))) ** 2
    return total / (len(codes) * (len(codes) - 1))


def test_pulling_away_by_hand():
    """(1, 0), (1, 1) and (0, 2): squared cosines 1/2, 0 and 1/2, each pair counted twice in six."""
    assert pulling_away(exact([1, 0], [1, 1], [0, 2])).item() == pytest.approx(1 / 3, rel=1e-14)
    assert pulling_away(exact([1, 0], [-1, 1])).item() == pytest.approx(1 / 2, rel=1e-14)  # the sign does not matter


@pytest.mark.parametrize("n, units", [(2, 1), (2, 3), (7, 4), (20, 2)])
def test_pulling_away_is_that_of_a_loop(n, units):
    codes = normal(n, units)
    assert pulling_away(codes).item() == pytest.approx(cosines(codes), rel=1e-12)


def test_pulling_away_is_blind_to_the_length_of_each_row_and_to_their_order():
    codes = normal(8, 3)
    lengths = 10 ** (8 * uniform(8, 1) - 4)
    for same in (codes * lengths, codes * -lengths, codes.flip(0), codes[:, [2, 0, 1]]):
        assert pulling_away(same).item() == pytest.approx(pulling_away(codes).item(), rel=1e-12)


def test_pulling_away_lies_between_orthogonal_and_parallel_codes():
    assert pulling_away(torch.eye(5, dtype=torch.float64) * 3) == 0
    assert pulling_away(uniform(5, 1) * exact(1, -2, 3)).item() == pytest.approx(1, rel=1e-14)
    assert all(0 <= pulling_away(normal(6, 3, seed=i)) <= 1 for i in range(20))


def test_the_pull_is_across_the_code_not_along_it():
    """Blind to a row's length: its gradient is orthogonal to the row. By finite differences it is right."""
    codes = normal(5, 3).requires_grad_()
    gradient, = torch.autograd.grad(pulling_away(codes), codes)
    assert (gradient * codes).sum(1).abs().max() < 1e-15 < gradient.norm(dim=1).min()
    assert torch.autograd.gradcheck(pulling_away, (codes,))


def test_a_code_of_zeros_pulls_on_nobody():
    codes = exact([0, 0], [1, 0], [1, 0]).requires_grad_()
    term = pulling_away(codes)
    assert term.item() == pytest.approx(1 / 3, rel=1e-14)
    assert torch.autograd.grad(term, codes)[0].isfinite().all()


def test_one_code_alone_is_refused():
    with pytest.raises(ValueError, match=re.escape("code has shape (1, 3): expected at least 2 samples")):
        pulling_away(normal(1, 3))


def test_only_the_generators_loss_has_the_pulling_away_term():
    real, fake = normal(2, 4, 2)
    without, with_it = losses(real, fake), losses(real, fake, pulling=0.5)
    assert without[0] == with_it[0]
    assert (with_it[1][0] - without[1][0]).item() == pytest.approx(0.5 * cosines(fake), rel=1e-12)


# The margin's schedule

def test_the_margin_shrinks_at_each_discriminator_update_and_at_no_other():
    objective = EBGAN(margin=10.0, margin_decay=0.95)
    step = Step(objective, mlp(1, 2, depth=0), Autoencoder(mlp(2, 3, 4, 1), mlp(3, 2, 4, 1)))
    h = as_given(objective)
    state = step.state_from({role: normal(network.size) for role, network in step.networks.items()}, h)
    margins = []
    for i in range(6):
        state, seen = step.discriminator_step(state, normal(4, 2, seed=i), {"z": normal(4, 1, seed=i)}, h)
        margins.append(seen["margin"].item())
    assert margins == pytest.approx([10 * 0.95 ** i for i in range(6)], rel=1e-14)
    for i in range(3):
        state, _ = step.generator_step(state, {"z": normal(4, 1, seed=i)}, h)
    assert state["objective.margin"].item() == pytest.approx(10 * 0.95 ** 6, rel=1e-14)
    assert numbers(EBGAN())["margin_decay"] == 1
