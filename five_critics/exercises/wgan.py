"""Chapter 2: what an answer must satisfy."""
import math

import torch
from torch import nn
from torch.nn.functional import softplus

from ganlib import distances
from ganlib.objectives import WGAN

from ..checking import Wrong, brief, exercise, expect, same, several
from .bench import Bench, flat

__all__ = []


@exercise("wgan.1", "A segment moved two ways")
def moved_segment(answer):
    along = "On one line the two segments share a piece. TV counts only what they do not share."
    beside = "With a > 0 the segments have no point in common, however small a is."
    cases = ((0.0, 0.0, 0, {"With a = b = 0 the two are the same.": 1}), (0.0, 0.25, 0.25, {along: 1}),
             (0.0, 2.0, 1, {"TV is a difference of two probabilities: never more than 1.": 2}),
             (0.3, 0.4, 1, {beside: 0.4, "TV does not measure how far the mass moves.": 0.5}))
    for a, b, tv, mistakes in cases:
        got, place = several(answer(a, b), 3, "three numbers, TV, JS and W"), f"for a = {a:g} and b = {b:g}"
        expect(f"TV {place}", got[0], tv, mistakes)
        expect(f"JS {place}", got[1], tv * math.log(2), {
            "This is KL(p || q). JS compares p and q with their mean, which is 0 only where both are 0.": math.inf,
            "It does not depend on b. Where both densities are 1, their mean is 1 too: log 1 is 0.": math.log(2)})
        expect(f"W {place}", got[2], math.hypot(a, b), {
            "Mass moves in a straight line: not first sideways and then up.": a + b,
            "Every sample moves by the distance itself, not by its square.": a ** 2 + b ** 2,
            "Sideways is not the only way the mass moves.": a,
            "Upwards is not the only way the mass moves.": b})


@exercise("wgan.2", "EM from two distribution functions")
def from_distribution_functions(answer):
    x, y = torch.tensor([0.0, 3.0, 0.0]), torch.tensor([2.0, 0.0, 1.0, 5.0])
    points, unsorted = torch.cat([x, y]).sort().values, torch.cat([x, y])
    gap, dx = gap_between(x, y, points), points.diff()
    cancels = "changes its sign. Without the absolute value work to the left pays for work to the right."
    expect("W of the samples [0, 3, 0] and [2, 0, 1, 5]", answer(x, y), (gap.abs() * dx).sum(), {
        f"F - H {cancels}": (gap * dx).sum(),
        f"H - F {cancels}": -(gap * dx).sum(),
        "A gap between F and H counts as long as it lasts: by the distance to the next point.": gap.abs().sum(),
        "This is the integral of (F - H) squared, another distance.": (gap.square() * dx).sum(),
        "The integral runs from the smallest point to the largest. Are the points in order?":
        (gap_between(x, y, unsorted) * unsorted.diff()).abs().sum(),
        "The integral runs from the smallest point to the largest. Are the points really in order?":
        (gap_between(x, y, unsorted).abs() * unsorted.diff()).sum(),
        "At a sample F jumps, and the sample itself counts: at most t, not less than t.":
        (gap_between(x, y, points, torch.lt).abs() * dx).sum(),
        "This is the mean over all pairs. A plan moves each sample to few others.": (x[:, None] - y).abs().mean()})
    x, y = torch.randn(50), 2 * torch.randn(80) + 1
    expect("W of 50 and 80 normal samples", answer(x, y), distances.wasserstein_1d(x, y))


def gap_between(x, y, points, below=torch.le):
    """F - H on the pieces between neighbours of `points`: its value at their left ends."""
    F, H = (below(sample, points[:, None]).float().mean(1) for sample in (x, y))
    return (F - H)[:-1]


@exercise("wgan.3", "Find the bug: a sample far from itself")
def order_of_samples(answer):
    x, y = torch.tensor([0.0, 1.0, 5.0]), torch.tensor([7.0, 2.0, 0.0])
    order = "Numbers that stand at the same place are paired, in the order in which they came. Is that the cheapest plan?"
    expect("W of [0, 1, 5] and the same numbers as [5, 0, 1]", answer(x, x[[2, 0, 1]]), 0, {order: 10 / 3})
    expect("W of [0, 1, 5] and [7, 2, 0]", answer(x, y), 1, {order: 13 / 3, "It is a sum, not a mean.": 3})
    expect("W of [7, 2, 0] and [0, 1, 5]", answer(y, x), 1, {order: 13 / 3})
    expect("W of [0, 1, 5] and [-1, 2, 5]", answer(x, torch.tensor([-1.0, 2.0, 5.0])), 2 / 3, {
        "This is the distance of the means: a move to the left cancels one to the right.": 0})


@exercise("wgan.4", "Find the bug: a perfect generator that scores badly")
def binned_js(answer):
    few = ("With more bins than samples, two samples of one distribution hardly ever fall into the same bin: "
           "they look as if they had nothing in common.")
    for n in (1000, 10000):
        for mean in (20.0, 0.0, 1.0):
            x, y = torch.randn(n), torch.randn(n) + mean
            got, true = answer(x, y), distances.gaussians.js((0.0, 1.0), (mean, 1.0))
            what = f"JS from {n} samples of N(0, 1) and {n} of N({mean:g}, 1), to 0.03"
            near = torch.is_tensor(got) and got.dim() == 0 and abs(got - true) <= 0.03
            hint = "Do both histograms have the same bins?" if mean == 20 else few
            if torch.is_tensor(got) and (got < true).all() and mean != 20:
                hint = "In bins as wide as this, different densities look alike."
            expect(what, true if near else got, true, hint=hint)
    return ("With k bins in use, two samples of n numbers from one distribution score about k/(4n), not 0: "
            "print that floor beside the score.")


@exercise("wgan.5", "A lower bound from any function")
def lower_bound(answer):
    x = torch.tensor([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [2.0, 1.0]])
    y = x[:3] + torch.tensor([3.0, 4.0])
    apart = torch.cdist(torch.cat([x, y]), torch.cat([x, y]))
    functions = {"f(x) = -2 x1": lambda points: -2 * points[:, 0],
                 "f(x) = (x1 - 2)^2 - 3 x2": lambda points: (points[:, 0] - 2) ** 2 - 3 * points[:, 1],
                 "f(x) = 2 x1 up to x1 = 2.5, and 12 beyond":
                 lambda points: (2 * points[:, 0]).where(points[:, 0] < 2.5, 12)}
    for name, f in functions.items():
        difference, values = f(x).mean() - f(y).mean(), f(torch.cat([x, y]))
        slopes = (values[:, None] - values).abs() / apart
        K = slopes.nan_to_num().max()
        expect(f"The bound for {name}", answer(f, x, y), difference / K, {
            "The difference of the means is a lower bound only if f is 1-Lipschitz. This f is steeper.": difference,
            "The sign is turned: it is E_p f - E_q f, with x from p.": -difference / K,
            "Divide by the largest slope, not by a typical one.": difference / slopes.nanmean(),
            "K is the largest slope between any two of all the points, two of x also.": difference / slopes[:4, 4:].max(),
            "The largest slope may lie between a point of x and a point of y.":
            difference / torch.maximum(slopes[:4, :4].nan_to_num().max(), slopes[4:, 4:].nan_to_num().max()),
            "A steep f does not make a large bound: divide by K.": difference * K,
            "0/0 is NaN: the slope between a point and itself is none.": math.nan,
            "One of the slopes is 0/0, or the differences are divided by a distance of 0.": 0})
    u = torch.tensor([0.6, 0.8])
    x = torch.randn(20, 2)
    expect("The bound for f(x) = -(0.6 x1 + 0.8 x2), where y is x moved by 5 in that direction",
           answer(lambda points: -points @ u, x, x + 5 * u), 5)
    return "For that last f the bound is W itself: 5. No function gives more."


@exercise("wgan.6", "How steep a clipped critic can be")
def steepest(answer):
    c = 0.4
    expect("The bound for widths [2, 3], one layer, and c = 0.4", answer([2, 3], c), c * 6 ** 0.5, {
        "The width does not enter. How long is a row of entries c?": c,
        "This is how much one output can grow. The norm takes all of them together.": c * 2 ** 0.5,
        "This is the largest row sum. It is for distances measured by the largest coordinate, not Euclidean ones.": 2 * c,
        "This is the largest column sum. It is for distances |x1| + |x2| + ..., not Euclidean ones.": 3 * c,
        "This is the sum of all entries. The norm takes the root of a sum of squares.": 6 * c,
        "This is the square of the norm.": 6 * c ** 2})
    widths = [2, 4, 8, 1]
    sizes = [c * (m * n) ** 0.5 for m, n in zip(widths, widths[1:])]
    expect(f"The bound for widths {widths}, three layers, and c = 0.4", answer(widths, c), math.prod(sizes), {
        "The layers follow each other: slopes multiply.": sum(sizes),
        "Only the steepest layer counts here. Slopes multiply.": max(sizes),
        "c enters once for each layer.": math.prod(sizes) / c ** 2})
    critic = nn.Sequential(nn.Linear(2, 16), nn.ReLU(), nn.Linear(16, 16), nn.ReLU(), nn.Linear(16, 1)).double()
    for weights in critic.parameters():
        nn.init.constant_(weights, 0.1)
    x = torch.ones(1, 2, dtype=torch.float64, requires_grad=True)
    expect("The bound for widths [2, 16, 16, 1] and c = 0.1", answer([2, 16, 16, 1], 0.1),
           torch.autograd.grad(critic(x).sum(), x)[0].norm())
    bounds = [answer([2, 64, 64, 64, 1], c) for c in (0.01, 0.03, 1)]
    return (f"For the playground's critic, widths [2, 64, 64, 64, 1], the bound is {bounds[0]:.4f} at c = 0.01, "
            f"{bounds[1]:.2f} at 0.03 and {bounds[2]:,.0f} at 1.")


class ClippedBench(Bench):
    """Also sees to it that f's weights, after an update, are clipped to [-c, c] before f is used again."""
    critic, c = "f", 0.1

    def __init__(self):
        super().__init__()
        self.stepped = None  # f's weights as its last update left them, until that is looked at
        self.networks["f"].register_forward_pre_hook(lambda *_: self.look())
        self.optimizers["f"].register_step_post_hook(lambda *_: setattr(self, "stepped", self.weights()))

    def weights(self):
        return [w.detach().clone() for w in self.networks["f"].parameters()]

    def losses(self, f, real, fake):
        f_loss, g_loss = (loss[0] for loss in (WGAN().discriminator_loss(f, real, fake, {}, {}),
                                               WGAN().generator_loss(f, fake, {}, {})))
        on_real, on_fake = f(real), f(fake)
        gan = "It is the gradient of a GAN's loss. A critic's value goes through no sigmoid and no logarithm."
        return {"f": (f_loss, {gan: softplus(-on_real).mean() + softplus(on_fake).mean(),
                               "The generated samples have no part in it.": -on_real.mean()}),
                "G": (g_loss, {gan: softplus(-on_fake).mean()})}

    def run(self, answer, *more):
        updates = super().run(answer, *more)
        self.look()
        return updates

    def look(self):
        if self.stepped is None:
            return
        stepped, now, self.stepped = self.stepped, self.weights(), None
        c, place = self.c, f"After update {self.events.count('f')} of f"
        clipped = [w.clamp(-c, c) for w in stepped]
        if all(same(a.double(), b) for a, b in zip(now, clipped)):
            return
        largest = flat(now).abs().max()
        if largest > c * 1.0001:
            hint = "Nothing has clipped them between this update and the next use of f." \
                if same(flat(now), flat(stepped)) else "Not all of them are clipped: biases are weights too."
            raise Wrong(f"{place}: expected weights from -{c} to {c} when f is used again, got up to {largest:.4g}. {hint}")
        raise Wrong(f"{place}: the weights lie within ±{c}, but not where they should. "
                    "Clipping moves only those that are outside, each for itself.")


@exercise("wgan.7", "One iteration of Algorithm 1")
def iteration(answer):
    bench = ClippedBench()
    bench.judge_iterations(answer, "n_critic", bench.c)


@exercise("wgan.8", "Find the bug: weights outside the box")
def training_step(answer):
    bench = ClippedBench()
    bench.judge_steps(answer, bench.c)


@exercise("wgan.9", "Find the bug: the smallest estimate wins")
def best_clip(answer):
    angles = torch.arange(8) * math.pi / 4
    real = 2 * torch.stack([angles.cos(), angles.sin()], 1)
    u = torch.tensor([1.0, 0.0])
    samples = {"far": real + 3 * u, "point": torch.zeros(8, 2), "near": real + 0.5 * u}
    apart = {kind: distances.wasserstein(real, made).item() for kind, made in samples.items()}
    hints = {"far": "Its critic is the flattest of the three: the estimate is K times W, and K depends on c.",
             "point": "Its generator makes one point, in the middle of the data."}
    for slopes in ({"far": 1e-4, "point": 2.0, "near": 10.0}, {"point": 1e-4, "far": 30.0, "near": 10.0}):
        critics = {kind: lambda x, k=slope: -k * x[:, :1] for kind, slope in slopes.items()}
        critics["point"] = lambda x, k=slopes["point"]: k * x.norm(dim=1, keepdim=True)
        kinds = dict(zip((0.01, 0.1, 1.0), slopes))
        got = answer({c: (critics[kind], real, samples[kind]) for c, kind in kinds.items()})
        if not isinstance(got, float) or got not in kinds:
            raise Wrong(f"Expected one of the values of c, {', '.join(map(str, kinds))}, got {brief(got)}.")
        if kinds[got] != "near":
            raise Wrong(f"You chose c = {got}, whose samples are at W = {apart[kinds[got]]:.2f} from the data. Another run "
                        f"is at {apart['near']:.2f}. {hints[kinds[got]]}")
    return "A critic's estimate can be followed along one run. Between runs, measure samples."


@exercise("wgan.13", "Whether the loss follows the distance")
def tracking(answer):
    estimates = torch.tensor([[4.0, 2.0, 1.0, 1.0], [40.0, 30.0, 20.0, 10.0], [1.0, 3.0, 2.0, 2.0]])
    apart = torch.tensor([[8.0, 4.0, 2.0, 2.0], [1.0, 0.5, 0.5, 0.0], [3.0, 1.0, 2.0, 2.0]])
    each = torch.stack([torch.corrcoef(torch.stack(pair))[0, 1] for pair in zip(estimates, apart)])
    got = several(answer(estimates, apart), 2, "two numbers, the mean correlation and its standard error")
    centred = [v - v.mean(1, keepdim=True) for v in (estimates, apart)]
    pooled = torch.corrcoef(torch.stack([estimates.flatten(), apart.flatten()]))[0, 1]
    expect("The mean correlation of three seeds", got[0], each.mean(), {
        "All seeds are thrown together. Each has a K of its own: correlate along each run, then take the mean.": pooled,
        "This is the covariance. Divide by both standard deviations.": (centred[0] * centred[1]).sum(1).mean() / 3,
        "This is the first seed alone.": each[0],
        "Each checkpoint is correlated across seeds. Follow each seed along its checkpoints.": torch.stack(
            [torch.corrcoef(torch.stack(pair))[0, 1] for pair in zip(estimates.T, apart.T)]).mean()})
    expect("Its standard error", got[1], each.std() / 3 ** 0.5, {
        "This is the standard deviation of one seed. The mean of three varies less.": each.std(),
        "Divide the squares by the number of seeds - 1: the mean was estimated too.": each.std(correction=0) / 3 ** 0.5})
    return "A correlation over four checkpoints is easily large by chance. Look at several seeds."
