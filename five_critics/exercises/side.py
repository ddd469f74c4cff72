"""Chapter 7: what an answer must satisfy."""
import math

import torch
from torch.nn.functional import softplus

from ..checking import exercise, expect, several
from ..comparing import possible_ranks

__all__ = []


@exercise("side.1", "What an update costs")
def updates_in(answer):
    for seconds, k, critic, generator in ((60.0, 5, 0.02, 0.03), (18.0, 1, 0.001, 0.002), (10.0, 20, 0.1, 0.05)):
        expect(f"The updates in {seconds:g} s, for k = {k}, {critic:g} s a critic update and {generator:g} s a generator "
               "update", answer(seconds, k, critic, generator), seconds / (k * critic + generator), {
                   "The critic makes k updates for each one of the generator.": seconds / (critic + generator),
                   "Only the critic's part comes k times.": seconds / (k * (critic + generator)),
                   "k belongs to the critic, not to the generator.": seconds / (critic + k * generator),
                   "These are the critic's updates. How many of them belong to one of the generator?":
                   k * seconds / (k * critic + generator),
                   "The generator's own part is missing.": seconds / (k * critic)})


@exercise("side.2", "Ahead by luck")
def chance(answer):
    for n, m in ((3, 3), (5, 5), (4, 6)):
        orders = math.comb(n + m, n)
        expect(f"The chance for {n} and {m} seeds", answer(n, m), 2 / orders, {
            "Either of the two may be the one that is ahead.": 1 / orders,
            "Seeds of one method may change places among themselves: that is the same order of methods.":
            2 / math.factorial(n + m),
            "This compares the seeds in pairs. Every seed must be ahead of every seed.": 2 * 0.5 ** min(n, m),
            "The n m pairs are not independent: if the worst of one beats the best of the other, all pairs follow.":
            2 * 0.5 ** (n * m)})
    return (f"Four seeds of each are ahead by luck in one of {1 / answer(4, 4):.0f} cases, five in one of "
            f"{1 / answer(5, 5):.0f}.")


@exercise("side.3", "Find the bug: a method without weaknesses")
def at_best_rate(answer):
    for scores in ([[0.9, 0.2, 0.8], [0.4, 0.5, 0.3], [1.2, 0.6, 0.25]], [[0.5, 0.5, 2.3], [0.7, 0.9, 0.8]]):
        scores = torch.tensor(scores, dtype=torch.float64)
        expect(f"The scores at the best of {len(scores)} rates", answer(scores), scores[scores.mean(1).argmin()], {
            "Each seed has chosen a rate of its own. The rate has to be chosen before the seed is known.":
            scores.min(0).values,
            "This is the rate of the luckiest seed. A rate is good if it is so on average.":
            scores[scores.min(1).values.argmin()],
            "This is the worst rate. Lower is better.": scores[scores.mean(1).argmax()],
            "This is the mean over rates. Nobody trains at all of them.": scores.mean(0)})


@exercise("side.4", "Find the bug: slow methods that win in no time")
def score_at(answer):
    cases = (([3.0, 3.0, 3.0, 3.0, 3.0], [0.9, 0.7, 0.4, 0.5, 0.6], 10.0), ([2.0, 4.0, 2.0, 4.0], [0.8, 0.2, 0.3, 0.1], 9.0))
    for seconds, scores, limit in cases:
        seconds, scores = (torch.tensor(values, dtype=torch.float64) for values in (seconds, scores))
        until = seconds.cumsum(0)
        expect(f"The score within {limit:g} s, after stretches of {seconds.tolist()} s", answer(seconds, scores, limit),
               scores[until <= limit][-1], {
                   "Each stretch is short enough by itself. The clock runs on from one to the next.":
                   scores[seconds <= limit][-1],
                   "That moment came after the limit.": scores[until > limit][0],
                   "This is the best moment so far. Who stops training gets the last one.": scores[until <= limit].min(),
                   "This is the first moment.": scores[0]})


@exercise("side.5", "Find the bug: the method that never fails")
def typical(answer):
    nan = float("nan")
    for scores, worst in (([0.5, nan, 0.4, nan, 0.6], 9.0), ([nan, 0.2, nan, 0.3, nan], 5.0)):
        scores = torch.tensor(scores, dtype=torch.float64)
        counted = scores.nan_to_num(worst)
        expect(f"The median of {['broken' if one != one else one for one in scores.tolist()]}, where broken runs count as "
               f"{worst:g}", answer(scores, worst), counted.median(), {
                   "The runs that broke are left out. The more often a method breaks, the better it looks.":
                   scores[scores.isfinite()].median(),
                   "This is the mean. It depends on how bad one says that a broken run is; the median hardly does.":
                   counted.mean(),
                   "A broken run counts as 0, the best there is.": scores.nan_to_num(0.0).median()})


@exercise("side.6", "Ranks that seeds allow")
def ranks(answer):
    cases = ({"A": [0.2, 0.3, 0.25], "B": [0.28, 0.5, 0.4], "C": [0.6, 0.9, 0.7], "D": [0.1, 2.0, 0.15]},
             {"A": [3.0, 4.0], "B": [1.0, 2.0], "C": [5.0, 6.0]})
    for scores in cases:
        given = {name: torch.tensor(values, dtype=torch.float64) for name, values in scores.items()}
        got, wanted = answer(dict(given)), possible_ranks(given)
        pairs = [several(got[name] if isinstance(got, dict) and name in got else (), 2, "two ranks for each method")
                 for name in scores]
        turned = possible_ranks({name: -values for name, values in given.items()})
        from_0 = {name: (low - 1, high - 1) for name, (low, high) in wanted.items()}

        def table(found):
            return [[float(one) for one in pair] for pair in found.values()]

        def order(of, given=given):
            return [[1.0 + sum(float(of(other) < of(own)) for other in given.values())] * 2 for own in given.values()]
        expect(f"The ranks of {', '.join(scores)}", torch.tensor([[float(one) for one in pair] for pair in pairs]),
               table(wanted), {
            "This is the order of the means. Which of them do the seeds tell apart?":
            order(torch.mean),
            "This is the order of the best seeds.": order(torch.min),
            "The order is turned round. Lower is better.": table(turned),
            "The first rank is 1.": table(from_0)})


@exercise("side.7", "What pulls at a hopeless sample")
def slopes(answer):
    l = torch.tensor([-8.0, -1.0, 0.0, 2.0], dtype=torch.float64, requires_grad=True)
    losses = (softplus(-l), -softplus(l), (l - 1).square() / 2, -l)
    wanted = [torch.autograd.grad(loss.sum(), l)[0] for loss in losses]
    got = several(answer(l.detach()), 4, "four tensors of slopes")
    names = ("-log D", "log(1 - D)", "the least squares loss", "-f")
    for name, one, right in zip(names, got, wanted):
        expect(f"The slopes of {name} at {l.tolist()}", one, right, {
            "The sign is turned: a loss that falls has a negative slope.": -right,
            "These are the losses themselves. Their slopes are asked.": losses[names.index(name)].detach(),
            "The two losses of the classifier have changed places.": wanted[1 - names.index(name)]
            if name in names[:2] else torch.full_like(right, torch.nan),
            "The square's 2 and the 1/2 before it cancel.": 2 * right})
    return (f"At f = -8, where D is sure, log(1 - D) has the slope {wanted[1][0]:.2g}, -log D {wanted[0][0]:.2g} and least "
            f"squares {wanted[2][0]:.2g}.")


@exercise("side.8", "The same game in other units")
def same_game(answer):
    for a, b, c in ((-1.0, 1.0, 0.0), (0.0, 1.0, 1.0), (0.5, 2.0, 1.5)):
        got = several(answer(a, b, c), 2, "two numbers, the generator's target and a factor")
        expect(f"The generator's target in the units of g, for a, b, c = {a:g}, {b:g}, {c:g}", got[0], (c - a) / (b - a), {
            "g is 0 where f is a: take a away first.": c / (b - a),
            "g is 1 where f is b: divide by b - a.": c - a,
            "Both are measured from a, not from b.": (b - c) / (b - a),
            "This turns g into f. The other way is asked.": a + (b - a) * c})
        expect(f"The factor on the losses, for a, b, c = {a:g}, {b:g}, {c:g}", got[1], (b - a) ** 2, {
            "The losses are squares.": b - a, "This is the factor from f's units to g's.": (b - a) ** -2})
    return "Equation 8 of the paper, a = -1, b = 1, c = 0, is the game 0, 1 in which the generator wants one half."


@exercise("side.9", "What the hinge measures")
def best_hinge(answer):
    for p, q in (([0.5, 0.3, 0.2], [0.2, 0.2, 0.6]), ([0.7, 0.2, 0.1, 0.0], [0.0, 0.1, 0.3, 0.6])):
        p, q = (torch.tensor(values, dtype=torch.float64) for values in (p, q))
        got = several(answer(p, q), 2, "the best f and its loss")
        best = torch.where(p > q, 1.0, -1.0).double()
        expect(f"The best f for p = {p.tolist()} and q = {q.tolist()}", got[0], best, {
            "This is turned round: f is high where the data are.": -best,
            "Between the two kinks the loss is a straight line in f: the best f is at one of them.": (p - q) / (p + q),
            "That is the difference of the densities, not the best f.": p - q})
        least = 2 * torch.minimum(p, q).sum()
        expect("Its loss", got[1], least, {
            "One of the two hinges is 2 there, not 1.": least / 2,
            "This is the total variation. How does the loss follow from it?": (p - q).abs().sum() / 2,
            "This is for f = 0, the f that knows nothing.": torch.tensor(2.0).double(),
            "The larger of the two densities is counted.": 2 * torch.maximum(p, q).sum()})
    return "L_D at its best is 2 - 2 TV(p, q)."


@exercise("side.10", "A loss of your own: the hinge")
def hinge(answer):
    for real, fake in (([2.0, 0.5, -0.4], [-3.0, 0.3, -0.6]), ([1.5, 3.0], [0.2, -1.5])):
        real, fake = (torch.tensor(values, dtype=torch.float64) for values in (real, fake))
        got = several(answer(real, fake), 2, "two losses")
        wanted = (1 - real).relu().mean() + (1 + fake).relu().mean()
        expect(f"L_D for f = {real.tolist()} on real and {fake.tolist()} on generated samples", got[0], wanted, {
            "The hinge is taken of the mean. Each sample has a hinge of its own.":
            (1 - real.mean()).relu() + (1 + fake.mean()).relu(),
            "Real and generated samples have changed places.": (1 - fake).relu().mean() + (1 + real).relu().mean(),
            "Nothing stops f from growing: where is the hinge?": 2 - real.mean() + fake.mean(),
            "Each expectation counts whole: the sum of two means, not their mean.": wanted / 2,
            "These are sums over the batch. Losses are means.": (1 - real).relu().sum() + (1 + fake).relu().sum()})
        expect("L_G", got[1], -fake.mean(), {
            "The sign is turned: G wants f to be high on its samples.": fake.mean(),
            "The generator's loss has no hinge: with one, samples with f above 1 would no longer be pulled.":
            (1 - fake).relu().mean(),
            "This is D's own term. G wants the opposite.": (1 + fake).relu().mean()})
