"""Losses as formulas: the same texts as in the page, the papers' objectives by another route, and slopes from elsewhere."""
import json
from pathlib import Path

import pytest
import torch
from objective_cases import exact, normal

import ganlib
from ganlib import Formulas
from ganlib.formulas import Slopes, loss
from ganlib.hyperparameters import numbers, scope

CASES = json.loads((Path(__file__).parents[2] / "js" / "tests" / "losses.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("text, refused", CASES, ids=lambda value: repr(value)[:20])
def test_the_same_texts_are_refused_here_and_in_the_page(text, refused):
    if refused is None:
        assert Formulas(b=text).b == text
    else:
        with pytest.raises(ValueError, match=r"Formulas\.b = "):
            Formulas(b=text)


@pytest.mark.parametrize("text", ["y" * 10_000, "(" * 10_000, None, 3, b"y", ["y"]], ids=lambda v: str(v)[:9])
def test_what_is_no_short_text_is_refused(text):
    with pytest.raises(ValueError, match=r"Formulas\.c = "):
        Formulas(c=text)


def test_every_name_is_worth_what_it_says():
    y = exact(-1.5, -0.2, 0.7, 3.0)
    expected = {"y^2 - 2*y": y * y - 2 * y, "-y^2": -(y * y), "2^y": torch.exp2(y), "exp(-y)/3": torch.exp(-y) / 3,
                "log(y + 2)": torch.log(y + 2), "ln(y + 2)": torch.log(y + 2), "sqrt(y + 2)": (y + 2) ** 0.5,
                "abs(y)": y.abs(), "tanh(y)": 2 * torch.sigmoid(2 * y) - 1, "sigmoid(y)": 1 / (1 + torch.exp(-y)),
                "softplus(y)": torch.log1p(torch.exp(y)), "relu(y)": (y + y.abs()) / 2, "min(y, 1, 2)": y.clamp(max=1),
                "max(y, -1, 0*y)": y.clamp(min=0), "pi*y": torch.pi * y}
    for text, values in expected.items():
        torch.testing.assert_close(loss(text, y), values, rtol=1e-12, atol=1e-12)


SIGMOID = dict(a="-log(sigmoid(y))", b="-log(1 - sigmoid(y))")
HELD = dict(a="-y", b="y", c="-y")
PAIRS = [(ganlib.GAN(), dict(**SIGMOID, c="softplus(-y)")), (ganlib.GAN(loss="minimax"), dict(**SIGMOID, c="-softplus(y)")),
         (ganlib.LeastSquares(), dict(a="(y - 1)^2/2", b="y^2/2", c="(y - 1)^2/2")),
         (ganlib.WGAN(clip=0.02), dict(**HELD, held="clipped", clip=0.02)),
         (ganlib.WGANGP(penalty=3.0), dict(**HELD, held="penalised", penalty=3.0))]


@pytest.mark.parametrize("objective, written", PAIRS, ids=lambda value: getattr(value, "held", type(value).__name__))
def test_formulas_of_an_objective_are_that_objective(objective, written):
    """For two models at once; and by the slopes alone the critic's gradient is the same."""
    formulas = Formulas(**written)
    real, fake, weights = normal(2, 9, 2), normal(2, 9, 2, seed=1), normal(2, 2, 1, seed=2).requires_grad_()
    draws = {"epsilon": torch.rand(2, 9, dtype=torch.float64)}
    h = scope({name: exact(value) for name, value in (numbers(formulas) | numbers(objective)).items()})

    def f(x):
        return (x @ weights).tanh() * 3

    losses = [one.discriminator_loss(f, real, fake, h, draws)[0] for one in (formulas, objective)]
    torch.testing.assert_close(*losses)
    torch.testing.assert_close(formulas.generator_loss(f, fake, h, draws)[0], objective.generator_loss(f, fake, h, draws)[0])
    torch.testing.assert_close(formulas.constrain(weights, h), objective.constrain(weights, h))

    def slopes(text, x):
        y = f(x).detach().squeeze(-1).requires_grad_()
        return torch.autograd.grad(loss(text, y).mean(-1).sum(), y)[0]

    given = draws | {"on_real": slopes(formulas.a, real), "on_fake": slopes(formulas.b, fake)}
    by_slopes, _ = Slopes(**vars(formulas)).discriminator_loss(f, real, fake, h, given)
    gradients = [torch.autograd.grad(each.sum(), weights)[0] for each in (by_slopes, losses[1])]
    assert gradients[1].abs().max() > 1e-3
    torch.testing.assert_close(*gradients)


def test_they_train_in_the_kernel_and_survive_a_save(tmp_path):
    """Also under a playground, where another formula acts from the next step on."""
    run = ganlib.train(Formulas(held="penalised"), "ring", steps=2, batch_size=16, progress=False)
    run.save(tmp_path / "run.pt")
    with pytest.raises(ValueError, match=r"c is '\(y - 1\)\^2', expected '-y'"):
        ganlib.start(Formulas(held="penalised", c="-y"), "ring", batch_size=16).restore(tmp_path / "run.pt")

    playground = ganlib.Playground(Formulas(), engine="kernel", device="cpu", batch=16, width=32)
    playground.advance(1, progress=False)
    playground.c = "softplus(-y)"
    with pytest.raises(ValueError, match=r"c = 'softplus\(-x\)': 'x' has no meaning"):
        playground.c = "softplus(-x)"
    playground.advance(1, progress=False)
    assert playground.runs[0].step.objective.c == playground.c == "softplus(-y)"
