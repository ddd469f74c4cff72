"""The explorer of two numbers: its eigenvalues and its paths against autograd, numpy and closed forms."""
import math
from types import SimpleNamespace

import numpy as np
import pytest
import torch
from torch.nn.functional import softplus

from ganlib.live.diagrams import dirac
from ganlib.live.diagrams.dirac import Dirac

SETTINGS = [{}, {"weight": 0.0, "turns": "simultaneous"}, {"weight": 0.8, "momentum": 0.5},
            {"loss": "wasserstein", "weight": 0.0, "updates": 5, "momentum": -0.5, "step": 0.6},
            {"loss": "hinge", "weight": 0.5, "updates": 3},
            {"penalty": "instance_noise", "weight": 1.2, "turns": "simultaneous", "momentum": 0.3},
            {"loss": "wasserstein", "penalty": "instance_noise", "weight": 1.0}]


def chosen(settings):
    return SimpleNamespace(**Dirac(**settings).values())


@pytest.mark.parametrize("settings", SETTINGS, ids=str)
def test_the_eigenvalues_are_those_of_the_updates_jacobian(settings):
    """Autograd through the whole update, and numpy: the coefficients, and the roots that a walk finds of them."""
    h = chosen(settings)
    jacobian = torch.autograd.functional.jacobian(lambda s: dirac.advanced(s, h, dirac.gradients),
                                                  torch.zeros(4, dtype=torch.float64)).numpy()
    state = Dirac.start(h)
    np.testing.assert_allclose(state[dirac.COEFFICIENTS].numpy(), np.poly(jacobian)[1:], atol=1e-12)
    z = state[dirac.REAL], state[dirac.IMAGINARY]
    for _ in range(Dirac.walk):
        z = dirac.nearer(state[dirac.COEFFICIENTS], z)
    found, wanted = (np.sort_complex(np.round(values, 5))
                     for values in (torch.complex(*z).numpy(), np.linalg.eigvals(jacobian)))
    np.testing.assert_allclose(found, wanted, atol=3e-5)


def loss_d(h, theta, psi, noise):
    """D's loss as a program writes it, with the noise on both kinds of samples."""
    on_real, on_fake = psi * noise, psi * (theta + noise)
    if h["loss"] == "wasserstein":
        return (on_fake - on_real).mean()
    if h["loss"] == "hinge":
        return ((1 - on_real).relu() + (1 + on_fake).relu()).mean()
    return (softplus(-on_real) + softplus(on_fake)).mean()


def loss_g(h, on_fake):
    return {"minimax": -softplus(on_fake), "non_saturating": softplus(-on_fake)}.get(h["loss"], -on_fake).mean()


@pytest.mark.parametrize("loss", dirac.LOSSES)
@pytest.mark.parametrize("penalty", dirac.PENALTIES)
def test_the_field_is_minus_the_slopes_of_the_losses(loss, penalty):
    weight = 0.7
    h = chosen({"loss": loss, "penalty": penalty, "weight": weight})
    noise = torch.tensor([-weight, weight] if penalty == "instance_noise" else [0.0], dtype=torch.float64)
    for theta, psi in ((0.8, -0.5), (-1.2, 0.4), (0.3, 1.6)):
        at = torch.tensor([theta, psi], dtype=torch.float64, requires_grad=True)
        price = {"r1": weight / 2 * at[1] ** 2, "wgan_gp": weight / 2 * (at[1].abs() - 1) ** 2}.get(penalty, 0.0)
        named = {"loss": loss}
        d_slope = torch.autograd.grad(loss_d(named, at[0].detach(), at[1], noise) + price, at)[0][1]
        g_slope = torch.autograd.grad(loss_g(named, at[1].detach() * (at[0] + noise)), at)[0][0]
        found = dirac.gradients(at[0].detach(), at[1].detach(), h)
        assert [one.item() for one in found] == pytest.approx([-g_slope.item(), -d_slope.item()], abs=1e-12)


CIRCLING = {"loss": "wasserstein", "weight": 0.0}


@pytest.mark.parametrize("settings, fate, radius", [
    ({"weight": 0.5}, 0, None), (CIRCLING, 1, 1), (CIRCLING | {"turns": "simultaneous"}, 2, math.sqrt(1.04)),
    (CIRCLING | {"momentum": 0.5}, 2, None), ({"penalty": "wgan_gp", "weight": 0.5}, 1, math.nan),
    (CIRCLING | {"penalty": "wgan_gp", "weight": 0.5, "turns": "simultaneous"}, 1, math.nan),  # farther out, and no farther
    ({"loss": "non_saturating", "weight": 0.0}, 0, None),
    ({"loss": "non_saturating", "weight": 0.0, "turns": "simultaneous"}, 1, None),  # comes nearer, to a circle that it keeps
    ({"weight": 0.0, "momentum": 0.9}, 2, None),  # runs to where the loss is flat, and stays
    ({"theta": 0.0}, 3, None)])
def test_who_converges_circles_and_runs_away(settings, fate, radius):
    """In turn the determinant is 1; both at once |λ|^2 = 1 + (η c)^2, with the rate η = 0.2 and a critic's drive c = 1."""
    found = Dirac(**settings).computed()
    assert found["fate"].item() == fate
    assert radius is None or found["radius"].item() == pytest.approx(radius, rel=1e-9, nan_ok=True)
    assert radius is None or found["beyond"].item() == pytest.approx(radius - 1, abs=1e-6, nan_ok=True)
    assert found["end"].isfinite().all() == (found["path"][-1].abs() <= 2).all()  # beyond the frame no dot is drawn
    assert settings.get("penalty") != "wgan_gp" or found["theory"] == 3
