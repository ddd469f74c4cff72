"""Chapter 3: what an answer must satisfy."""
import math
from types import SimpleNamespace

import torch
from torch import nn

from ganlib.objectives import WGANGP
from ganlib.objectives.wgan_gp import between, squared_slope

from ..checking import Wrong, exercise, expect, same, several

__all__ = []


@exercise("wgan_gp.1", "The best straight critic")
def straight_critic(answer):
    for gap, weight in (([0.6, 0.8], 10.0), ([-3.0, 4.0], 0.1), ([-0.5], 1.0)):
        a = torch.tensor(gap)
        size, unit = a.norm(), a / a.norm()
        if (slope := torch.as_tensor(answer(a, weight))).dim() == 0 and len(a) > 1:
            raise Wrong(f"Expected a vector of shape {tuple(a.shape)}, got the number {slope:.4g}. Its length alone does "
                        "not say where the critic rises.")
        shown = ", ".join(f"{v:g}" for v in gap)
        expect(f"The best w for the gap [{shown}] and λ = {weight:g}", slope, (1 + size / (2 * weight)) * unit, {
            "Its length is 1, as the penalty alone wants it. The first two terms want it longer.": unit,
            "The derivative of a square has a factor 2.": (1 + size / weight) * unit,
            "The sign is turned: a critic is high on the data.": -(1 + size / (2 * weight)) * unit,
            "It is shorter than 1. The first two terms pull it longer: check the sign of the derivative.":
            (1 - size / (2 * weight)) * unit,
            "The penalty pulls the length to 1, not to 0.": size / (2 * weight) * unit,
            "A large λ should bring the length close to 1.": (1 + size * weight / 2) * unit,
            "The direction is right, up to its length: gap is not a unit vector.": (1 + size / (2 * weight)) * a})
    return ("Its estimate of W is w·gap = |gap| + |gap|²/(2λ): at |gap| = 1 it is 5 % too large with λ = 10, and six times "
            "too large with λ = 0.1.")


@exercise("wgan_gp.2", "Along a transport ray")
def on_a_ray(answer):
    x, y = torch.tensor([[3.0, 4.0], [1.0, 0.0], [-5.0, 0.0]]), torch.tensor([[0.0, 0.0], [1.0, 2.0], [7.0, 5.0]])
    f_y, t = torch.tensor([10.0, -1.0, 0.0]), torch.tensor([0.2, 0.75, 0.5])
    got = several(answer(f_y, x, y, t), 2, "two tensors, the values and the gradients")
    lengths = (x - y).norm(dim=1)
    where = "for x = (3, 4), (1, 0), (-5, 0), y = (0, 0), (1, 2), (7, 5), f(y) = 10, -1, 0 and t = 0.2, 0.75, 0.5"
    expect(f"f {where}", got[0], f_y + t * lengths, {
        "t counts from y: at t = 1 you are at x.": f_y + (1 - t) * lengths,
        "f falls from x to y: x comes from the data.": f_y - t * lengths,
        "t is a share of the way. How long is the way?": f_y + t,
        "This is f(x), at the other end of the ray.": f_y + lengths,
        "This is f(y), at this end of the ray.": f_y})
    expect(f"The gradient {where}", got[1], (x - y) / lengths[:, None], {
        "It points downhill: f is larger at x.": (y - x) / lengths[:, None],
        "Its length is the distance. f is 1-Lipschitz.": x - y,
        "This divides by the length of all rays together.": (x - y) / (x - y).norm(),
        "This divides by the squared length.": (x - y) / lengths[:, None] ** 2})


class Quadratic(nn.Module):
    """A critic whose slope can be written down: f(x) = sum w x^2, with the gradient 2 w x."""

    def __init__(self, numbers):
        super().__init__()
        self.w = nn.Parameter(torch.linspace(0.5, 1.5, numbers))

    def forward(self, x):
        return (x.flatten(1).square() * self.w).sum(1, keepdim=True)


def penalty_of(slopes):
    return (slopes - 1).square().mean()


def penalty_at(f, x):
    return penalty_of(squared_slope(f, x).sqrt())


def penalty_mistakes(f, x):
    """What the usual mistakes make of the penalty at the points x: {what to say: value}."""
    x = x.detach().requires_grad_()
    gradient = torch.autograd.grad(f(x).sum(), x)[0]
    lengths, n = gradient.flatten(1).norm(dim=1), len(x)
    mistakes = {}
    if gradient.dim() > 2:
        mistakes["This is a norm over the channels, pixel by pixel. A sample's slope is one number."] = \
            penalty_of(gradient.norm(dim=1))
    return mistakes | {
        "The norm is squared: it is (||∇f||² - 1)². At slopes above 1 that pulls much harder.":
        penalty_of(lengths.square()),
        "This is one norm of the whole batch's gradients together. Each sample has a slope of its own.":
        penalty_of(gradient.norm()),
        "It is a sum over the batch, not a mean.": n * penalty_of(lengths),
        "Slopes below 1 go free: this is the one-sided penalty.": penalty_of(lengths.clamp(min=1)),
        "The gradients are those of a mean: each is divided by the batch size.": penalty_of(lengths / n),
        "The slope is made 0, not 1.": lengths.square().mean(),
        "This takes the mean slope and then the square. Single samples may then be far from 1.":
        (lengths.mean() - 1).square(),
        "This penalises |∇f| in every coordinate. The norm takes all coordinates together.":
        penalty_of(gradient.abs())}


@exercise("wgan_gp.3", "The gradient penalty")
def gradient_penalty(answer):
    epsilon = torch.tensor([0.25, 0.9])
    for name, shape in (("points (2, 3)", (2, 3)), ("images (2, 1, 3, 2)", (2, 1, 3, 2))):
        scale = torch.tensor([0.1, 1.0]).reshape(-1, *[1] * (len(shape) - 1))  # slopes below 1 and above
        real, fake, f = scale * torch.randn(shape), scale * torch.randn(shape), Quadratic(math.prod(shape[1:]))
        x = between(real, fake, epsilon)
        wanted = penalty_at(f, x)
        got = answer(f, real, fake, epsilon)
        spread = epsilon if len(shape) > 2 else epsilon[:, None]
        first = epsilon[0]
        expect(f"The penalty for {name}", got, wanted, penalty_mistakes(f, x) | {
            "ε and 1 - ε have changed places: at ε = 1 you are at the real sample.":
            penalty_at(f, between(fake, real, epsilon)),
            "The slope is taken at the real samples.": penalty_at(f, real),
            "The slope is taken at the generated samples.": penalty_at(f, fake),
            "ε has met the images' last axis. It belongs to their first, the batch.":
            penalty_at(f, spread * real + (1 - spread) * fake),
            "Both samples have the same ε.": penalty_at(f, first * real + (1 - first) * fake)})
        follows(got, wanted, f)


def follows(got, wanted, f):
    """Whether the penalty's gradient reaches the weights of f, and is the right one there."""
    if not torch.is_tensor(got) or not got.requires_grad:
        raise Wrong("The value is right, but no gradient of it reaches the critic's weights: a number that nobody can "
                    "descend. Which argument of torch.autograd.grad keeps the graph of the gradient itself?")
    weights = list(f.parameters())
    gradients = [torch.autograd.grad(value, weights, allow_unused=True) for value in (got, wanted)]
    gradients = [torch.cat([torch.zeros_like(w).flatten() if g is None else g.flatten() for g, w in zip(gs, weights)])
                 for gs in gradients]
    expect("The value is right. The penalty's gradient in the critic's weights", gradients[0], gradients[1], {
        "No gradient arrives there. Where is its graph cut?": torch.zeros_like(gradients[1])},
        "A part of the graph is cut.")


@exercise("wgan_gp.4", "Find the bug: points off the line")
def interpolates(answer):
    for shape in ((64, 2), (64, 1, 4, 4)):
        real, fake = torch.rand(shape) + 3, torch.rand(shape) - 3
        got = answer(real, fake)
        if not torch.is_tensor(got) or got.shape != shape:
            raise Wrong(f"For samples of shape {shape}: expected a tensor of that shape, got "
                        f"{tuple(got.shape) if torch.is_tensor(got) else type(got).__name__}.")
        shares = ((got - fake) / (real - fake)).flatten(1)  # of the way to the real sample, coordinate by coordinate
        t, place = shares.mean(1), f"For samples of shape {shape}"
        if shares.std() < 1e-3:
            raise Wrong(f"{place}: every point lies the same share of the way, {t[0]:.2f}. Each pair needs an ε of its own.")
        if (shares - t[:, None]).abs().max() > 1e-3:
            first = ", ".join(f"{v:.2f}" for v in shares[0, :2])
            raise Wrong(f"{place}: the first point's first two coordinates lie {first} of the way from the generated to the "
                        "real sample. On a straight line all coordinates have gone the same share of the way.")
        if t.min() < 0 or t.max() > 1:
            raise Wrong(f"{place}: a point lies {t.min():.2f} of the way, another {t.max():.2f}. From 0 to 1 it is between "
                        "the two samples.")
        if t.max() - t.min() < 0.8 or abs(t.mean() - 0.5) > 0.2:
            raise Wrong(f"{place}: the points lie from {t.min():.2f} to {t.max():.2f} of the way, {t.mean():.2f} in the "
                        "mean. Is ε uniform between 0 and 1?")
    if same(answer(real, fake).double(), got):
        raise Wrong("A second call gave the same points. Draw ε anew each time.")


@exercise("wgan_gp.5", "Find the bug: the critic that is eight times too steep")
def penalty_on_images(answer):
    f = nn.Sequential(nn.Flatten(), nn.Linear(64, 1))
    nn.init.constant_(f[1].weight, 1 / 8)  # slope 1
    images = torch.randn(3, 1, 8, 8)
    expect("The penalty of a critic with slope 1 on images of 8 x 8", answer(f, images), 0,
           penalty_mistakes(f, images) | {"This is a norm over one side of the image.": (8 ** -0.5 - 1) ** 2})
    f, images = Quadratic(2 * 4), torch.randn(3, 2, 2, 2)
    expect("The penalty of a curved critic on images with two channels", answer(f, images), penalty_at(f, images),
           penalty_mistakes(f, images))


@exercise("wgan_gp.6", "Find the bug: a penalty that changes nothing")
def critic_loss(answer):
    real, fake, f = 0.4 * torch.randn(4, 3) + 0.5, 0.4 * torch.randn(4, 3), Quadratic(3)
    epsilon, weight = torch.tensor([0.1, 0.4, 0.6, 0.9]), 10.0

    def loss(critic):
        return WGANGP().discriminator_loss(critic, real, fake, SimpleNamespace(penalty=weight), {"epsilon": epsilon})
    wanted, measured = loss(f)
    estimate, x = measured["estimate"], between(real, fake, epsilon)
    slopes = {text: weight * value - estimate for text, value in penalty_mistakes(f, x).items()}
    got = answer(f, real, fake, epsilon, weight)
    expect("The critic's loss", got, wanted, slopes | {
        "The penalty is missing.": -estimate, "λ is missing.": wanted + (1 - weight) * measured["penalty_term"],
        "The critic should be high on real samples: f(fake) - f(real).": wanted + 2 * estimate,
        "The penalty is subtracted. It should make the loss larger.": -estimate - weight * measured["penalty_term"],
        "A sigmoid has come in. Then no slope can exceed a quarter of the network's, and no estimate 1.":
        loss(lambda points: f(points).sigmoid())[0],
        "The critic's difference goes through a sigmoid. It can then never exceed 1.":
        loss(lambda points: f(points).sigmoid())[1]["estimate"].neg() + weight * measured["penalty_term"]})
    gradient, without = ([g.flatten() for g in torch.autograd.grad(value, list(f.parameters()), retain_graph=True)][0]
                         for value in (wanted, -estimate))
    if not torch.is_tensor(got) or not got.requires_grad:
        raise Wrong("The loss is right, but it has no graph: no gradient reaches the critic's weights.")
    expect("The loss is right. Its gradient in the critic's weights", torch.autograd.grad(got, f.w)[0], gradient, {
        "This is the gradient of f(fake) - f(real) alone. For autograd the penalty is a constant.": without},
        "A part of the graph is cut.")


@exercise("wgan_gp.7", "Find the bug: a loss that becomes NaN")
def safe_penalty(answer):
    f = nn.Sequential(nn.Linear(2, 2), nn.ReLU(), nn.Linear(2, 1))
    with torch.no_grad():
        f[0].weight.copy_(torch.eye(2))
        f[2].weight.copy_(torch.tensor([[3.0, 4.0]]))
        f[0].bias.zero_()
    x = torch.tensor([[1.0, 1.0], [-1.0, -1.0]])  # slopes 5 and 0
    got = answer(f, x)
    expect("The penalty of f at two points where its slopes are 5 and 0", got, 8.5, {
        "The point with slope 0 is left out. It is 1 away from slope 1, and counts.": 16,
        "The point with slope 0 is left out of the sum. It is 1 away from slope 1, and counts.": 8},
        "What is added inside the root should be too small to see.")
    if not torch.is_tensor(got) or not got.requires_grad:
        raise Wrong("The value is right, but no gradient of it reaches the critic's weights.")
    found = torch.autograd.grad(got, [f[0].weight, f[2].weight])
    if not all(g.isfinite().all() for g in found):
        raise Wrong("The value is right, 8.5, but the gradient in the critic's weights holds NaN. Where the slope is 0 the "
                    "chain rule multiplies an infinite number by 0. Which function has an infinite derivative at 0?")
    expect("The penalty's gradient in the last layer's weights (3, 4)", found[1].flatten(), [2.4, 3.2])


@exercise("wgan_gp.8", "A test for mixed samples")
def coupling(answer):
    w = torch.tensor([[1.0], [3.0], [-2.0]])
    x = torch.randn(4, 3)
    expect("The coupling of f(x) = w·x, w = (1, 3, -2)", answer(lambda points: points @ w, x), 0, {
        "Each output depends on its own sample, of course. That is not what is asked.": 3})

    def centred(points):
        return points @ w - (points @ w).mean()
    expect("The coupling of f(x) = w·x - its mean over a batch of 4, w = (1, 3, -2)", answer(centred, x), 0.75, {
        "Each output depends on its own sample, of course. That is not what is asked.": 2.25,
        "A derivative may be negative. Its size counts.": 0.5,
        "Do not add up the outputs first: what one sample gains another may lose.": 0,
        "This is a sum over samples or coordinates. The largest one is asked for.": 12 * 1.5})

    def last_from_first(points):
        return points @ w + torch.cat([torch.zeros(len(points) - 1, 1), points[:1, :1] * 5])
    expect("The coupling of a critic in which the first sample enters the last output, 5 times",
           answer(last_from_first, x), 5, hint="Look at every pair of samples, in both directions.")
    kinds = {"batch norm": nn.BatchNorm1d(8), "layer norm": nn.LayerNorm(8), "no normalisation": nn.Identity()}
    seen = {name: float(answer(nn.Sequential(nn.Linear(3, 8), kind, nn.ReLU(), nn.Linear(8, 1)), x))
            for name, kind in kinds.items()}
    return f"Coupled: {', '.join(name for name, size in seen.items() if size > 1e-6)}. " \
           f"Not coupled: {', '.join(name for name, size in seen.items() if size <= 1e-6)}."


@exercise("wgan_gp.12", "One side or two, seed by seed")
def paired_difference(answer):
    first, second = torch.tensor([0.31, 0.25, 0.40, 0.28]), torch.tensor([0.30, 0.22, 0.38, 0.24])
    got = several(answer(first, second), 2, "two numbers, the mean difference and its standard error")
    difference = first - second
    expect("The mean of first - second", got[0], difference.mean(), {
        "The sign is turned: it is first - second.": -difference.mean(),
        "The differences keep their signs: a seed may go the other way.": -1})
    expect("Its standard error", got[1], difference.std() / 2, {
        "The pairs are torn apart: this treats the two lists as independent. Most of the spread is common to both.":
        (first.var() / 4 + second.var() / 4).sqrt(),
        "This is the standard deviation of one seed's difference. The mean of four varies less.": difference.std(),
        "Divide the squares by the number of seeds - 1: the mean was estimated too.": difference.std(correction=0) / 2})
    signs = answer(torch.tensor([1.0, 0.0, 2.0]), torch.tensor([0.0, 1.0, 0.0]))
    expect("The mean of first - second, where one seed goes the other way", signs[0], 2 / 3, {
        "The differences keep their signs: a seed may go the other way.": 4 / 3})
    return "If the mean is less than about two errors from 0, these seeds do not tell the two apart."
