"""What the exercises' formulas and stages say, by other routes: notebooks' solutions, autograd, ganlib's own numbers."""
import itertools
from types import SimpleNamespace

import pytest
import torch
from test_exercises import POSED

import ganlib
from five_critics import formulas
from five_critics.posing import ASKED
from ganlib.metrics import classifier_score, expected_frechet
from ganlib.networks import Bottleneck
from ganlib.objectives.ebgan import pulling_away


def solved(name, *arguments):
    return POSED[name].answer(POSED[name].solution.source)(*arguments)


def number(x):
    return torch.tensor([x], dtype=torch.float64)


# (exercise, field): what the notebook's solution gives for the field's letters.
IN_THE_NOTEBOOK = {
    ("gan.1", 0): lambda p, q, a: solved("gan.1", number(p).log(), number(q).log(), a),
    ("gan.1", 1): lambda a: solved("gan.1", number(0.3).log(), number(0.3).log(), a),
    ("gan.2", 0): lambda p, q, s: solved("gan.2", number(p).log(), number(q).log(), s, 0.0),
    ("gan.2", 1): lambda p, q, s, t: solved("gan.2", number(p).log(), number(q).log(), s, t),
    ("gan.3", 0): lambda p, q: solved("gan.3", number(p), number(q))[0],
    ("gan.4", 0): lambda m, x: solved("gan.4", number(x), m, 1.0),
    ("gan.4", 1): lambda s, x: solved("gan.4", number(x), 0.0, s),
    ("wgan.1", 0): lambda b: solved("wgan.1", 0.0, b)[0],
    ("wgan.1", 1): lambda b: solved("wgan.1", 0.0, b)[1],
    ("wgan.1", 3): lambda a, b: solved("wgan.1", a, b)[2],
    ("wgan.6", 0): lambda c, m, n: solved("wgan.6", [m, n], c),
    ("wgan_gp.1", 0): lambda g, lam: solved("wgan_gp.1", torch.tensor([0.6, -0.8]) * g, lam).norm(),
    ("wgan_gp.1", 1): lambda g, lam: solved("wgan_gp.1", number(g), lam) * g,
    ("wgan_gp.2", 0): lambda v, d, t: solved("wgan_gp.2", number(v), number(d)[None], torch.zeros(1, 1), number(t))[0],
    ("wgan.6", 1): lambda c, h: solved("wgan.6", [2, h, h, 1], c),
    ("ebgan.1", 1): lambda p, q, kappa, m: solved("ebgan.1", number(p), number(q), m, kappa)[0],
    ("ebgan.1", 2): lambda p, q, kappa, m: solved("ebgan.1", number(p), number(q), m, kappa)[1],
    ("ebgan.4", 0): lambda m, d: solved("ebgan.4", m, d)[0],
    ("ebgan.4", 1): lambda d: solved("ebgan.4", 1.0, d)[1],
    ("ebgan.4", 2): lambda d: solved("ebgan.4", 1.0, d)[2],
    ("ebgan.10", 1): lambda n, f: solved("ebgan.10", f, n),
    ("vgan.1", 0): lambda mu, s, tau: solved("vgan.1", number(mu)[None], 2 * number(s).log()[None], tau),
    ("vgan.2", 0): lambda I_c: solved("vgan.2", I_c, 1, 1)[0],
    ("vgan.2", 1): lambda I_c, u: solved("vgan.2", I_c, u, 1)[1],
    ("vgan.2", 2): lambda I_c, n: solved("vgan.2", I_c, 1, n)[2],
    ("vgan.3", 1): lambda P: solved("vgan.3", P),
    ("vgan.3", 2): lambda: solved("vgan.3", 1.0),
    ("vgan.4", 1): lambda I_c: solved("vgan.4", I_c)[0],
    ("vgan.4", 2): lambda I_c: solved("vgan.4", I_c)[1],
    ("vgan.10", 1): lambda I_c, alpha, t: solved("vgan.10", t, alpha, I_c),
    ("vgan.10", 2): lambda I_c: solved("vgan.10", 9, 0.1, I_c),
    ("vgan.13", 0): lambda m: solved("vgan.13", m, 1.0)[0],
    ("vgan.13", 1): lambda s: solved("vgan.13", 0.0, s)[1],
    ("evaluation.2", 0): lambda u, v: solved("evaluation.2", 10, u, 20, v),
    ("evaluation.2", 2): lambda u, v, n, k: solved("evaluation.2", n, u, k, v),
    ("evaluation.7", 1): lambda a: solved("evaluation.7", torch.tensor([a, 1 - a], dtype=torch.float64), 1.0),
    ("evaluation.8", 1): lambda s, c: solved("evaluation.8", c, s),
    ("side.1", 0): lambda k, a, b, T: solved("side.1", T, k, a, b),
    ("side.2", 0): lambda: solved("side.2", 4, 4),
    ("side.2", 1): lambda: solved("side.2", 5, 5),
    ("side.7", 0): lambda l: solved("side.7", number(l))[0],
    ("side.7", 1): lambda l: solved("side.7", number(l))[1],
    ("side.7", 2): lambda l: solved("side.7", number(l))[2],
    ("side.8", 0): lambda a, b, c: solved("side.8", a, b, c)[0],
    ("side.8", 1): lambda a, b, c: solved("side.8", a, b, c)[1],
    ("side.8", 2): lambda: solved("side.8", -1.0, 1.0, 0.0)[0],
    ("side.9", 0): lambda p, q: solved("side.9", number(p), number(q))[1],
    ("after.1", 0): lambda h, c: solved("after.1", h, c),
    ("after.2", 1): lambda c: solved("after.2", c),
    ("vgan.13", 2): lambda m, s: solved("vgan.13", m, s)[1] + solved("vgan.13", -m, s)[1],
}


@pytest.mark.parametrize(("name", "place"), IN_THE_NOTEBOOK)
def test_a_formula_gives_what_the_notebooks_solution_computes(name, place):
    one = ASKED[name].data["fields"][place]
    for letters in formulas.points(one["letters"])[:5]:
        assert formulas.evaluate(one["answer"], letters) == pytest.approx(
            float(IN_THE_NOTEBOOK[name, place](**letters)), rel=1e-6, abs=1e-9)


@pytest.mark.parametrize("loss", ["minimax", "non_saturating"])
def test_the_slopes_between_two_gaussians_are_those_of_autograd(loss):
    one = ASKED["gan.4"].data["fields"][2 if loss == "minimax" else 3]
    for letters in formulas.points(one["letters"])[:5]:
        m = letters["m"]
        x = number(m).requires_grad_()
        logit = (x - m) ** 2 / 2 - x ** 2 / 2
        value = -torch.nn.functional.softplus(logit) if loss == "minimax" else torch.nn.functional.softplus(-logit)
        assert formulas.evaluate(one["answer"], letters) == pytest.approx(torch.autograd.grad(value, x)[0].item(), rel=1e-9)


def test_what_the_non_saturating_loss_descends_has_its_slopes():
    """Exercise 3's A and B, by autograd: the slopes differ by one number for all outcomes."""
    a, b = (float(one["answer"]) for one in ASKED["gan.3"].data["fields"][1:])
    p, q = torch.tensor([0.5, 0.3, 0.2]).double(), torch.tensor([0.2, 0.2, 0.6]).double().requires_grad_()
    m = (p + q) / 2
    jsd = ((p * (p / m).log()).sum() + (q * (q / m).log()).sum()) / 2
    slopes = torch.autograd.grad(a * (q * (q / p).log()).sum() + b * jsd, q)[0]
    apart = slopes + (p / (p + q)).log().detach()
    assert torch.allclose(apart, apart[0].expand(3))


def worth(name, **letters):
    return [formulas.evaluate(one["answer"], {letter: float(letters[letter]) for letter in one["letters"]})
            for one in ASKED[name].data["fields"]]


def test_the_hinges_slopes_are_those_of_autograd():
    below, above = number(0.4), number(1.7)
    real, fake = torch.rand(5).double().requires_grad_(), torch.cat([below, above, above]).requires_grad_()
    lets = torch.autograd.grad(real.mean() + (1 - fake).relu().mean(), [real, fake])
    pulls = torch.autograd.grad(fake.mean(), fake)[0]
    found = [lets[0][0], lets[1][0], lets[1][1], pulls[1]]
    assert worth("ebgan.3", n=5, k=3) == pytest.approx([float(one) for one in found])


@pytest.mark.parametrize(("clumps", "size"), [(3, 4), (8, 16)])
def test_clumps_have_the_pulling_away_term_of_their_number(clumps, size):
    term = pulling_away(torch.eye(clumps).repeat_interleave(size, 0)).item()
    f, k, most = worth("ebgan.10", n=clumps * size, k=clumps, f=term, u=clumps)
    assert (f, k, most) == pytest.approx((term, clumps, clumps), rel=1e-5)


@pytest.mark.parametrize(("d", "a", "n"), [(3, 0.7, 50), (8, 2.0, 400)])
def test_a_floor_is_that_of_the_metric_against_a_very_large_reference(d, a, n):
    floor, factor, least = worth("evaluation.1", d=d, a=a, n=n, c=3.0)
    assert floor == pytest.approx(expected_frechet(a * torch.eye(d), n, 10 ** 12), rel=1e-6)
    assert factor == pytest.approx(expected_frechet(9 * torch.eye(d), n, n) / expected_frechet(torch.eye(d), n, n))
    assert expected_frechet(torch.eye(64), int(least), 10 ** 12) == pytest.approx(1)
    assert solved("evaluation.1", a * torch.ones(d), floor) == pytest.approx(n, rel=1e-5)


def test_classes_have_the_score_of_the_metric():
    even, two, unsure = worth("evaluation.7", k=4, a=0.25, c=0.7, K=5)
    assert even == pytest.approx(classifier_score(torch.eye(4)).item())
    assert two == pytest.approx(classifier_score(torch.eye(2)[[0, 1, 1, 1]]).item())
    assert unsure == pytest.approx(classifier_score(torch.full((5, 5), 0.075).fill_diagonal_(0.7)).item(), rel=1e-5)


def test_equal_pairs_are_as_many_as_in_all_batches():
    """Of three samples, every batch: of k = 4 images alike, and of two with the shares 1/4 and 3/4."""
    def pairs(batch):
        return sum(a == b for a, b in itertools.combinations(batch, 2))
    batches = list(itertools.product(range(4), repeat=3))
    counts = [sum(map(pairs, batches)) / 64, sum(pairs([x == 0 for x in batch]) for batch in batches) / 64]
    alike, known, uneven = worth("evaluation.8", s=3, k=4, c=counts[0], a=0.25)
    assert (alike, known, uneven) == pytest.approx((counts[0], 4, counts[1]))


@pytest.mark.parametrize(("h", "c", "g"), [(0.3, 0.7, 1.0), (1.2, 0.4, 0.5)])
def test_the_two_numbers_have_the_eigenvalues_of_their_matrices(h, c, g):
    at_once, product, total = worth("after.1", h=h, c=c)
    d, then = torch.tensor([[1, 0], [-h * c, 1]]).double(), torch.tensor([[1, h * c], [0, 1]]).double()
    assert at_once == pytest.approx(torch.linalg.eigvals(d + then - torch.eye(2)).abs().max().item())
    assert (product, total) == pytest.approx((torch.linalg.det(then @ d).item(), torch.trace(then @ d).item()))

    def flow(weight):
        return torch.linalg.eigvals(torch.tensor([[0, c], [-c, -weight]]).double())
    assert worth("after.2", g=g, c=c)[0] == pytest.approx(flow(g).real[0].item())
    assert worth("after.2", g=4 * c, c=c)[2] == pytest.approx(flow(4 * c).real.max().item())


def test_the_cheapest_codes_price_is_the_least_over_all_deviations():
    for rho in (0.5, 2.0):
        s = torch.linspace(0.05, 2, 20001).double()
        price = ((1 + rho ** 2) * s ** 2 - 1) / 2 - s.log()
        found = worth("vgan.4", rho=rho, I_c=price.min())
        assert found == pytest.approx([price.min().item(), rho, s[price.argmin()].item()], rel=1e-3)


def test_a_scaled_code_pays_the_same_under_a_scaled_prior():
    for tau in (0.5, 3.0):
        assert worth("vgan.1", mu=1.3 * tau, s=0.4 * tau, tau=tau, K=1)[0] == pytest.approx(
            worth("vgan.1", mu=1.3, s=0.4, tau=1, K=1)[0])


STAGED = [name for name in ASKED if ASKED[name].kind == "bug" and "stage" in ASKED[name].data]


@pytest.mark.parametrize("name", STAGED)
def test_a_bugs_stage_is_what_its_line_of_python_makes(name):
    stage = ASKED[name].data["stage"]
    playground = eval(stage["python"], {"ganlib": ganlib})
    assert {trait: getattr(playground, trait) for trait in stage["state"]} == stage["state"]


def test_minus_the_cross_entropy_with_label_0_is_the_objectives_minimax_loss():
    """So that the stage may show the bug by `loss`."""
    assert ASKED["gan.8"].data["stage"]["state"]["loss"] == "minimax"
    f, fake = torch.nn.Linear(2, 1), torch.randn(5, 2)
    loss, _ = ganlib.GAN(loss="minimax").generator_loss(f, fake, None, {})
    assert torch.allclose(POSED["gan.8"].answer(POSED["gan.8"].stub.source)(f(fake)), loss)


def test_the_kl_in_the_generators_loss_is_the_objectives_own_share_of_it():
    """So that the stage may show the bug by `generator_kl`."""
    assert ASKED["vgan.12"].data["stage"]["state"]["generator_kl"] == 1
    f, fake, beta = Bottleneck(torch.nn.Linear(2, 6), torch.nn.Linear(3, 1), 3), torch.randn(5, 2), 0.7
    h = SimpleNamespace(beta=torch.tensor(beta), generator_kl=torch.tensor(1.0))
    loss, _ = ganlib.VGAN(generator_kl=1.0).generator_loss(f, fake, h, {})
    assert torch.allclose(POSED["vgan.12"].answer(POSED["vgan.12"].stub.source)(f, fake, beta), loss)
