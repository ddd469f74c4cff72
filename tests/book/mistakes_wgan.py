"""Usual mistakes in the exercises of chapter 2."""
import math

import torch
from torch.nn.functional import softplus

from ganlib import distances


def segments(tv=None, js=None, w1=None):
    """A solution to wgan.1 with one of the three answered otherwise."""
    def answer(a, b):
        apart = 1.0 if a > 0 else min(b, 1.0)
        return (apart if tv is None else tv(a, b), apart * math.log(2) if js is None else js(a, b),
                math.hypot(a, b) if w1 is None else w1(a, b))
    return answer


def gap(x, y, points):
    """F - H at the points."""
    return (x <= points[:, None]).float().mean(1) - (y <= points[:, None]).float().mean(1)


def integral(of, ordered=True):
    def answer(x, y):
        points = torch.cat([x, y])
        points = points.sort().values if ordered else points
        return of(gap(x, y, points)[:-1], points.diff())
    return answer


def histogram_js(x, y, bins):
    """Each sample in bins of its own."""
    return distances.js(*(torch.histc(s, bins=bins, min=s.min().item(), max=s.max().item()) / len(s) for s in (x, y)))


def bound(pick):
    """f's difference of means, divided by what `pick` makes of the slopes between all pairs; `pick` may count x."""
    def answer(f, x, y):
        points = torch.cat([x, y])
        slopes = (f(points)[:, None] - f(points)).abs() / torch.cdist(points, points)
        return (f(x).mean() - f(y).mean()) / pick(slopes, len(x))
    return answer


def closest(score):
    return lambda runs: min(runs, key=lambda c: score(c, *runs[c]))


def correlation(a, b):
    return torch.corrcoef(torch.stack([a, b]))[0, 1]


def summary(each, correction=1, count=True):
    return each.mean(), each.std(correction=correction) / (math.sqrt(len(each)) if count else 1)


def each_seed(estimates, apart):
    return torch.stack([correlation(*run) for run in zip(estimates, apart)])


CLIP = "        with torch.no_grad():\n            for weights in f.parameters():\n                weights.clamp_(-c, c)\n"
CLIP_ONCE = ("    with torch.no_grad():\n        for weights in f.parameters():\n"
             "            weights.clamp_(-c, c)  # after the step: this f is the one that G sees\n")

# As in mistakes_gan.py: the exercise, words of the message that it must get, and the answer.
MISTAKES = [
    ("wgan.1", "counts only what they do not share", segments(tv=lambda a, b: float(a + b > 0))),
    ("wgan.1", "never more than 1", segments(tv=lambda a, b: 1.0 if a > 0 else b)),
    ("wgan.1", "no point in common", segments(tv=lambda a, b: min(b, 1.0))),
    ("wgan.1", "how far the mass moves", segments(tv=lambda a, b: min(math.hypot(a, b), 1.0))),
    ("wgan.1", "the two are the same", segments(tv=lambda a, b: 1.0 if a > 0 or b == 0 else min(b, 1.0))),
    ("wgan.1", "This is KL", segments(js=lambda a, b: math.inf if a + b > 0 else 0.0)),
    ("wgan.1", "Where both densities are 1", segments(js=lambda a, b: math.log(2) if a + b > 0 else 0.0)),
    ("wgan.1", "logarithm in base 2", segments(js=lambda a, b: 1.0 if a > 0 else min(b, 1.0))),
    ("wgan.1", "in a straight line", segments(w1=lambda a, b: a + b)),
    ("wgan.1", "not by its square", segments(w1=lambda a, b: a * a + b * b)),
    ("wgan.1", "Sideways is not the only way", segments(w1=lambda a, b: a)),
    ("wgan.1", "Upwards is not the only way", segments(w1=lambda a, b: b)),
    ("wgan.1", "Expected three numbers", lambda a, b: math.hypot(a, b)),
    ("wgan.2", "Without the absolute value", integral(lambda g, dx: (g * dx).sum())),
    ("wgan.2", "H - F changes its sign", integral(lambda g, dx: -(g * dx).sum())),
    ("wgan.2", "as long as it lasts", integral(lambda g, dx: g.abs().sum())),
    ("wgan.2", "another distance", integral(lambda g, dx: (g.square() * dx).sum())),
    ("wgan.2", "Are the points in order?", integral(lambda g, dx: (g.abs() * dx.abs()).sum(), ordered=False)),
    ("wgan.2", "really in order?", {".sort().values": ""}),
    ("wgan.2", "not less than t", {"x <=": "x <", "y <=": "y <"}),
    ("wgan.2", "mean over all pairs", lambda x, y: (x[:, None] - y).abs().mean()),
    ("wgan.2", "Is a mean over the batch missing?", integral(lambda g, dx: g.abs() * dx)),
    ("wgan.3", "in the order in which they came", "stub"),
    ("wgan.3", "in the order in which they came", {"y.sort().values": "y"}),
    ("wgan.3", "in the order in which they came", {"x.sort().values": "x"}),
    ("wgan.3", "It is a sum", {".mean()": ".sum()"}),
    ("wgan.3", "distance of the means", lambda x, y: (x.mean() - y.mean()).abs()),
    ("wgan.4", "more bins than samples", "stub"),
    ("wgan.4", "more bins than samples", {"bins=20": "bins=len(x)"}),
    ("wgan.4", "different densities look alike", {"bins=20": "bins=2"}),
    ("wgan.4", "the same bins", lambda x, y: histogram_js(x, y, 20)),
    ("wgan.5", "This f is steeper", bound(lambda slopes, n: 1)),
    ("wgan.5", "The sign is turned", bound(lambda slopes, n: -slopes.nan_to_num().max())),
    ("wgan.5", "not by a typical one", bound(lambda slopes, n: slopes.nanmean())),
    ("wgan.5", "two of x also", bound(lambda slopes, n: slopes[:n, n:].max())),
    ("wgan.5", "a point of x and a point of y",
     bound(lambda slopes, n: max(slopes[:n, :n].nan_to_num().max(), slopes[n:, n:].nan_to_num().max()))),
    ("wgan.5", "divide by K", bound(lambda slopes, n: 1 / slopes.nan_to_num().max())),
    ("wgan.5", "a point and itself", bound(lambda slopes, n: slopes.max())),
    ("wgan.5", "a distance of 0", bound(lambda slopes, n: (1 / torch.zeros(())))),
    ("wgan.6", "How long is a row", lambda widths, c: c ** (len(widths) - 1)),
    ("wgan.6", "all of them together", lambda widths, c: math.prod(c * math.sqrt(m) for m in widths[:-1])),
    ("wgan.6", "largest row sum", lambda widths, c: math.prod(c * m for m in widths[:-1])),
    ("wgan.6", "largest column sum", lambda widths, c: math.prod(c * n for n in widths[1:])),
    ("wgan.6", "the sum of all entries", lambda widths, c: math.prod(c * m * n for m, n in zip(widths, widths[1:]))),
    ("wgan.6", "the square of the norm", lambda widths, c: math.prod(c * c * m * n for m, n in zip(widths, widths[1:]))),
    ("wgan.6", "slopes multiply", lambda widths, c: sum(c * math.sqrt(m * n) for m, n in zip(widths, widths[1:]))),
    ("wgan.6", "Only the steepest", lambda widths, c: max(c * math.sqrt(m * n) for m, n in zip(widths, widths[1:]))),
    ("wgan.6", "once for each layer", lambda widths, c: c * math.prod(math.sqrt(m * n) for m, n in zip(widths, widths[1:]))),
    ("wgan.7", "Where does n_critic come in?", {"range(n_critic)": "range(1)"}),
    ("wgan.7", "belongs after the loop",
     {f"\n    {line}": f"\n        {line}" for line in ("g_loss =", "G_optimizer.z", "g_loss.back", "G_optimizer.s")}),
    ("wgan.7", "Nothing has clipped them", {CLIP: ""}),
    ("wgan.7", "Nothing has clipped them", {CLIP: "", "        fake = ": CLIP + "        fake = "}),
    ("wgan.7", "biases are weights too", {"weights.clamp_(-c, c)": "weights.clamp_(-c, c) if weights.dim() > 1 else None"}),
    ("wgan.7", "each for itself", {"weights.clamp_(-c, c)": "weights.mul_(c / weights.abs().max())"}),
    ("wgan.7", "each for itself", {"weights.clamp_(-c, c)": "weights.clamp_(0, c)"}),
    ("wgan.7", "belongs to another loss", {"f_optimizer.step()": "[w.grad.clamp_(-0.01, 0.01) for w in f.parameters()]; "
                                                                "f_optimizer.step()"}),
    ("wgan.7", "makes f's loss larger", {"f_loss = f(fake).mean() - f(sample_real()).mean()":
                                         "f_loss = f(sample_real()).mean() - f(fake).mean()"}),
    ("wgan.7", "makes G's loss larger", {"g_loss = -f(": "g_loss = f("}),
    ("wgan.7", "It is the gradient of a GAN's loss",
     lambda G, f, G_opt, f_opt, sample_real, sample_z, n, c: step(
         f_opt, softplus(-f(sample_real())).mean() + softplus(f(G(sample_z()).detach())).mean())),
    ("wgan.7", "no part in it", {"f_loss = f(fake).mean() - f(": "f_loss = -f("}),
    ("wgan.7", "Where is the way from the generator's loss", {"-f(G(sample_z()))": "-f(G(sample_z()).detach())"}),
    ("wgan.7", "left them in G's weights", {".detach()": "", "G_optimizer.zero_grad()": "pass"}),
    ("wgan.7", "left them in f's weights", {"f_optimizer.zero_grad()": "pass"}),
    ("wgan.7", "a sum over the batch", {"f(fake).mean": "f(fake).sum", "f(sample_real()).mean": "f(sample_real()).sum"}),
    ("wgan.7", "3 batches of real samples", {"for _": "real = sample_real()\n    for _", "f(sample_real())": "f(real)"}),
    ("wgan.7", "4 of noise", {"for _": "z = sample_z()\n    for _", "G(sample_z()).detach": "G(z).detach"}),
    ("wgan.8", "Nothing has clipped them", "stub"),
    ("wgan.8", "Nothing has clipped them", {CLIP_ONCE: ""}),
    ("wgan.8", "Where is the way from the generator's loss", {"    fake = G(z)": "    fake = G(z).detach()"}),
    ("wgan.9", "flattest of the three", "stub"),
    ("wgan.9", "flattest of the three", closest(lambda c, f, real, made: (f(real).mean() - f(made).mean()).abs())),
    ("wgan.9", "one point", closest(lambda c, f, real, made: (real.mean(0) - made.mean(0)).norm())),
    ("wgan.9", "Expected one of the values of c", lambda runs: min(
        distances.wasserstein(real, made) for _, real, made in runs.values())),
    ("wgan.10", "what is left of the gradient", "c"),
    ("wgan.10", "Which sizes of gradients", "a"),
    ("wgan.11", "How long do the weights take", "a"),
    ("wgan.11", "loses is its hold", "b"),
    ("wgan.12", "goal moves on", "b"),
    ("wgan.12", "What differs between RMSProp and Adam", "c"),
    ("wgan.13", "thrown together", lambda e, d: (correlation(e.flatten(), d.flatten()), 0)),
    ("wgan.13", "across seeds", lambda e, d: summary(each_seed(e.T, d.T))),
    ("wgan.13", "first seed alone", lambda e, d: (correlation(e[0], d[0]), 0)),
    ("wgan.13", "This is the covariance. Divide", lambda e, d: summary(torch.stack(
        [torch.cov(torch.stack(run))[0, 1] for run in zip(e, d)]))),
    ("wgan.13", "standard deviation of one seed", lambda e, d: summary(each_seed(e, d), count=False)),
    ("wgan.13", "number of seeds - 1", lambda e, d: summary(each_seed(e, d), correction=0)),
    ("wgan.13", "Expected two numbers", lambda e, d: each_seed(e, d).mean()),
]


def step(optimizer, loss):
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
