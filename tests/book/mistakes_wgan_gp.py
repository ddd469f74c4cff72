"""Usual mistakes in the exercises of chapter 3."""
import math

import torch
from torch.autograd.functional import jacobian


def straight(slope, turned=1):
    """w along the gap, or against it, with the length that `slope` makes of the gap's length and λ."""
    return lambda gap, penalty: turned * slope(gap.norm(), penalty) * gap / gap.norm()


def ray(value=None, gradient=None):
    def answer(f_y, x, y, t):
        length = (x - y).norm(dim=1)
        return (f_y + t * length if value is None else value(f_y, t, length),
                (x - y) / length[:, None] if gradient is None else gradient(x, y))
    return answer


def coupled(pick):
    return lambda f, x: pick(jacobian(f, x)[:, 0], torch.eye(len(x), dtype=torch.bool))


def summary(difference, correction=1, count=True):
    return difference.mean(), difference.std(correction=correction) / (math.sqrt(len(difference)) if count else 1)


# As in mistakes_gan.py: the exercise, words of the message that it must get, and the answer.
SLOPE = "(gradient.flatten(1).norm(dim=1) - 1).square().mean()"
MISTAKES = [
    ("wgan_gp.1", "as the penalty alone wants it", straight(lambda size, penalty: 1)),
    ("wgan_gp.1", "a factor 2", straight(lambda size, penalty: 1 + size / penalty)),
    ("wgan_gp.1", "high on the data", straight(lambda size, penalty: 1 + size / (2 * penalty), -1)),
    ("wgan_gp.1", "check the sign of the derivative", straight(lambda size, penalty: 1 - size / (2 * penalty))),
    ("wgan_gp.1", "to 1, not to 0", straight(lambda size, penalty: size / (2 * penalty))),
    ("wgan_gp.1", "A large λ", straight(lambda size, penalty: 1 + size * penalty / 2)),
    ("wgan_gp.1", "not a unit vector", {" * gap / size": " * gap"}),
    ("wgan_gp.1", "Its length alone", {" * gap / size": ""}),
    ("wgan_gp.2", "t counts from y", ray(lambda f_y, t, length: f_y + (1 - t) * length)),
    ("wgan_gp.2", "x comes from the data", ray(lambda f_y, t, length: f_y - t * length)),
    ("wgan_gp.2", "How long is the way?", ray(lambda f_y, t, length: f_y + t)),
    ("wgan_gp.2", "at the other end", ray(lambda f_y, t, length: f_y + length)),
    ("wgan_gp.2", "at this end", ray(lambda f_y, t, length: f_y)),
    ("wgan_gp.2", "points downhill", ray(gradient=lambda x, y: (y - x) / (x - y).norm(dim=1, keepdim=True))),
    ("wgan_gp.2", "f is 1-Lipschitz", ray(gradient=lambda x, y: x - y)),
    ("wgan_gp.2", "all rays together", ray(gradient=lambda x, y: (x - y) / (x - y).norm())),
    ("wgan_gp.2", "the squared length", ray(gradient=lambda x, y: (x - y) / (x - y).square().sum(1, keepdim=True))),
    ("wgan_gp.2", "Expected two tensors", lambda f_y, x, y, t: f_y + t * (x - y).norm(dim=1)),
    ("wgan_gp.3", "The norm is squared", {SLOPE: "(gradient.flatten(1).square().sum(1) - 1).square().mean()"}),
    ("wgan_gp.3", "the whole batch's gradients", {SLOPE: "(gradient.norm() - 1).square()"}),
    ("wgan_gp.3", "over the channels", {".flatten(1)": ""}),
    ("wgan_gp.3", "in every coordinate", {SLOPE: "(gradient.abs() - 1).square().mean()"}),
    ("wgan_gp.3", "a sum over the batch", {SLOPE: SLOPE.replace("mean", "sum")}),
    ("wgan_gp.3", "the one-sided penalty", {"dim=1) - 1).square": "dim=1) - 1).relu().square"}),
    ("wgan_gp.3", "those of a mean", {"f(x).sum()": "f(x).mean()"}),
    ("wgan_gp.3", "made 0, not 1", {" - 1).square": ").square"}),
    ("wgan_gp.3", "the mean slope", {" - 1).square().mean()": ".mean() - 1).square()"}),
    ("wgan_gp.3", "have changed places", {"epsilon * real + (1 - epsilon) * fake": "(1 - epsilon) * real + epsilon * fake"}),
    ("wgan_gp.3", "at the real samples", {"epsilon * real + (1 - epsilon) * fake": "1 * real"}),
    ("wgan_gp.3", "at the generated samples", {"epsilon * real + (1 - epsilon) * fake": "1 * fake"}),
    ("wgan_gp.3", "the same ε", {"epsilon.reshape": "epsilon[0].expand(len(real)).reshape"}),
    ("wgan_gp.3", "met the images' last axis", {"epsilon.reshape(-1, *[1] * (real.dim() - 1))":
                                                "epsilon[:, None] if real.dim() == 2 else epsilon"}),
    ("wgan_gp.3", "a number that nobody can descend", {", create_graph=True": ""}),
    ("wgan_gp.3", "a number that nobody can descend", {"(gradient.flatten": "(gradient.detach().flatten"}),
    ("wgan_gp.4", "On a straight line", "stub"),
    ("wgan_gp.4", "On a straight line", {"torch.rand(len(real), *[1] * (real.dim() - 1))": "torch.rand(real.shape[-1])"}),
    ("wgan_gp.4", "an ε of its own", {"torch.rand(len(real), *[1] * (real.dim() - 1))": "torch.rand(1)"}),
    ("wgan_gp.4", "From 0 to 1 it is between", {"torch.rand(": "torch.randn("}),
    ("wgan_gp.4", "Is ε uniform", {"torch.rand(len": "0.5 * torch.rand(len"}),
    ("wgan_gp.4", "Draw ε anew", {"epsilon = ": "torch.manual_seed(0); epsilon = "}),
    ("wgan_gp.4", "expected a tensor of that shape", lambda real, fake: (real + fake).flatten(1).mean(1)),
    ("wgan_gp.5", "over the channels", "stub"),
    ("wgan_gp.5", "one side of the image", {".flatten(1).norm(dim=1)": ".norm(dim=(1, 2))"}),
    ("wgan_gp.5", "the whole batch's gradients", {".flatten(1).norm(dim=1)": ".norm()"}),
    ("wgan_gp.5", "those of a mean", {"f(x).sum()": "f(x).mean()"}),
    ("wgan_gp.6", "the penalty is a constant", "stub"),
    ("wgan_gp.6", "the penalty is a constant", {"slope = gradient": "slope = gradient.detach()"}),
    ("wgan_gp.6", "The penalty is missing", {" + penalty * (slope - 1).square().mean()": ""}),
    ("wgan_gp.6", "λ is missing", {"penalty * (slope": "(slope"}),
    ("wgan_gp.6", "high on real samples", {"f(fake).mean() - f(real).mean()": "f(real).mean() - f(fake).mean()"}),
    ("wgan_gp.6", "The penalty is subtracted", {"+ penalty": "- penalty"}),
    ("wgan_gp.6", "A sigmoid has come in", {"f(x)": "f(x).sigmoid()", "f(fake)": "f(fake).sigmoid()",
                                            "f(real)": "f(real).sigmoid()"}),
    ("wgan_gp.6", "goes through a sigmoid", {"f(fake)": "f(fake).sigmoid()", "f(real)": "f(real).sigmoid()"}),
    ("wgan_gp.6", "The norm is squared", {"slope = gradient.norm(dim=1)": "slope = gradient.square().sum(1)"}),
    ("wgan_gp.6", "it has no graph", {"f(fake).mean() - f(real).mean() + penalty * (slope - 1).square().mean()":
                                      "(f(fake).mean() - f(real).mean() + penalty * (slope - 1).square().mean()).item()"}),
    ("wgan_gp.6", "the one-sided penalty", {"(slope - 1).square": "(slope - 1).relu().square"}),
    ("wgan_gp.7", "an infinite derivative at 0", "stub"),
    ("wgan_gp.7", "an infinite derivative at 0", {" + 1e-12).sqrt()": ").sqrt().clamp(min=1e-6)"}),
    ("wgan_gp.7", "too small to see", {"1e-12": "1e-2"}),
    ("wgan_gp.7", "is left out. It", {"    return (slope": "    slope = slope[slope > 1e-3]\n    return (slope"}),
    ("wgan_gp.7", "left out of the sum", {"(slope - 1).square()": "((slope > 1e-3) * (slope - 1)).square()"}),
    ("wgan_gp.8", "depends on its own sample", coupled(lambda slopes, own: slopes.abs().max())),
    ("wgan_gp.8", "Its size counts", coupled(lambda slopes, own: slopes[~own].max())),
    ("wgan_gp.8", "Do not add up", lambda f, x: jacobian(lambda x: f(x).sum(), x).abs().max() * 0),
    ("wgan_gp.8", "The largest one is asked for", coupled(lambda slopes, own: slopes[~own].abs().sum())),
    ("wgan_gp.8", "in both directions", coupled(lambda slopes, own: slopes[torch.ones_like(own).triu(1)].abs().max())),
    ("wgan_gp.9", "the best slope when λ is small", "a"),
    ("wgan_gp.9", "Sooner or later it holds", "c"),
    ("wgan_gp.10", "to turn quickly", "a"),
    ("wgan_gp.10", "to 1, not to 0", "b"),
    ("wgan_gp.11", "What do they say of a slope of 0?", "b"),
    ("wgan_gp.11", "want it large", "c"),
    ("wgan_gp.12", "The sign is turned", {"first - second": "second - first"}),
    ("wgan_gp.12", "may go the other way", {"first - second": "(first - second).abs()"}),
    ("wgan_gp.12", "The pairs are torn apart", lambda first, second: (
        (first - second).mean(), ((first.var() + second.var()) / len(first)).sqrt())),
    ("wgan_gp.12", "deviation of one seed's difference", lambda first, second: summary(first - second, count=False)),
    ("wgan_gp.12", "number of seeds - 1", lambda first, second: summary(first - second, correction=0)),
    ("wgan_gp.12", "Expected two numbers", lambda first, second: (first - second).mean()),
]
