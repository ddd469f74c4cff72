"""Chapter 1: what an answer must satisfy."""
import math

import torch
from torch import nn
from torch.nn.functional import softplus

from ganlib.objectives import GAN

from ..checking import Wrong, brief, exercise, expect, prediction, several
from .bench import Bench

__all__ = []


class GANBench(Bench):
    def losses(self, D, real, fake):
        d_loss, g_loss = GAN().discriminator_loss, GAN().generator_loss
        minimax = GAN(loss="minimax").generator_loss(D, fake, {}, {})[0]
        swapped = {"Real and generated samples have changed places.": d_loss(D, fake, real, {}, {})[0]}
        return {"D": (d_loss(D, real, fake, {}, {})[0], swapped),
                "G": (g_loss(D, fake, {}, {})[0], {"It is the gradient of the minimax loss, log(1 - D(G(z))).": minimax,
                                                   "This teaches G to be rejected.": -minimax})}


@exercise("gan.1", "The optimal discriminator")
def optimal_discriminator(answer):
    p, q = torch.tensor([0.3, 0.3, 0.1]), torch.tensor([0.3, 0.1, 0.4])
    expect("D* where p = [0.3, 0.3, 0.1] and q = [0.3, 0.1, 0.4]", answer(p.log(), q.log()), [0.5, 0.75, 0.2], {
        "These are 1 - D*: D should be near 1 where the data are.": [0.5, 0.25, 0.8],
        "This is the ratio of p and q. D* is a probability: it lies between 0 and 1.": p / q,
        "This is the logit of D*. D* itself lies between 0 and 1.": p.log() - q.log()})
    log_p, log_q = torch.tensor([-500.0, -500.0, -1000.0]), torch.tensor([-501.0, -500.0, 0.0])
    small = "D* where log p = [-500, -500, -1000] and log q = [-501, -500, 0]"
    expect(small, answer(log_p, log_q), [0.731059, 0.5, 0], {
        "exp(-500) is 0 in float32, and 0/0 is NaN. Simplify before you take an exponential.": [math.nan, math.nan, 0],
        "exp(-500) is 0 in float32, and a small number in the denominator hides the 0/0. Simplify first.": [0, 0, 0]})


@exercise("gan.2", "The value at the optimum")
def value_at_optimum(answer):
    same_p, log4 = torch.full((4,), 0.25), math.log(4)
    expect("C for p = q, four equal outcomes", answer(same_p, same_p), -log4, {
        "This is a divergence, which is 0 at p = q. C(G) has a constant as well.": 0,
        "The sign is turned: C(G) is V at its maximum, not the discriminator's loss.": log4,
        "log 4 is subtracted twice. Is the mixture in the Jensen-Shannon divergence (p + q)/2?": -2 * log4})
    p, q = torch.tensor([0.5, 0.5, 0.0, 0.0]), torch.tensor([0.0, 0.5, 0.5, 0.0])
    expect("C for p = [0.5, 0.5, 0, 0] and q = [0, 0.5, 0.5, 0]", answer(p, q), -math.log(2), {
        "0 log 0 has become NaN. In these sums it counts as 0.": math.nan,
        "KL(p || q) is infinite where q = 0 and p > 0. The Jensen-Shannon divergence never is.": math.inf,
        "The Jensen-Shannon divergence is taken once; C(G) has it twice.": math.log(2) / 2 - log4})
    p, q = torch.tensor([0.5, 0.5]), torch.tensor([0.9, 0.1])
    expect("C for p = [0.5, 0.5] and q = [0.9, 0.1]", answer(p, q), -1.182796)


@exercise("gan.3", "The discriminator's loss on logits")
def discriminator_loss(answer):
    real, fake = torch.tensor([[2.0], [0.0], [-1.0]]), torch.tensor([[1.0], [-3.0]])
    on_real, on_fake = softplus(-real), softplus(fake)
    wanted = GAN().discriminator_loss(nn.Identity(), real, fake, {}, {})[0]
    expect("The loss for real logits [2, 0, -1] and generated ones [1, -3]", answer(real, fake), wanted, {
        "It is a sum over the batch, not a mean.": on_real.sum() + on_fake.sum(),
        "It is one mean over all samples. V has two expectations, under p and under q.":
        torch.cat([on_real, on_fake]).mean(),
        "It is half of it. V adds its two expectations.": wanted / 2,
        "It is V. The discriminator ascends V; a loss is descended.": -wanted,
        "Real and generated samples have changed places.": softplus(real).mean() + softplus(-fake).mean(),
        "The sigmoid is applied twice.": softplus(-real.sigmoid()).mean() + softplus(fake.sigmoid()).mean()})
    large = torch.tensor([[200.0]])
    expect("The loss for the real logit 200 and the generated one -200", answer(large, -large), 0)
    expect("The loss for the real logit -200 and the generated one 200", answer(-large, large), 400, {
        "sigmoid(-200) is 0 in float32, and log 0 is infinite. Do not go through D: stay with the logits.": math.inf},
        "Something caps the loss, a clamp or a small number inside the logarithm. Where it caps, nothing is learned.")


@exercise("gan.4", "Where the generator learns")
def generator_slopes(answer):
    logits = torch.tensor([-6.0, -1.0, 3.0])
    got = several(answer(logits), 2, "two tensors, the slopes of the minimax and of the non-saturating loss")
    wanted = [-logits.sigmoid(), -(-logits).sigmoid()]
    for name, slope, right, other in zip(("minimax", "non-saturating"), got, wanted, wanted[::-1]):
        expect(f"The slope of the {name} loss at the logits [-6, -1, 3]", slope, right, {
            "This is the slope of the other loss.": other,
            "The sign is turned: both losses fall when the logit rises.": -right,
            "This is the derivative with respect to D. The chain rule's factor, that of D, is missing.": 1 / other,
            "This is the derivative of D. That of the logarithm is missing.": wanted[0] * wanted[1]})
    return "At the logit -6 the non-saturating loss is e^6 = 403 times as steep as the minimax loss."


@exercise("gan.5", "One iteration of Algorithm 1")
def iteration(answer):
    GANBench().judge_iterations(answer, "k")


@exercise("gan.6", "Find the bug: the generator that never moves")
def training_step(answer):
    GANBench().judge_steps(answer)


@exercise("gan.7", "Find the bug: the loss that stops at 1.006")
def loss_of_a_sure_discriminator(answer):
    sure = torch.tensor([[20.0]])
    expect("The loss for the real logit 20 and the generated one -20", answer(sure, -sure), 0, {
        "Real and generated samples have changed places.": 40,
        "D is sure and right, and still pays. Which numbers does the last function expect, and which come?": 1.006409})
    discriminator_loss(answer)


@exercise("gan.8", "Find the bug: minimax under another name")
def non_saturating_loss(answer):
    logits = torch.tensor([[-10.0], [0.0], [3.0]], requires_grad=True)
    value = answer(logits)
    slopes = 3 * torch.autograd.grad(value.sum(), logits)[0].flatten() if torch.is_tensor(value) else value
    minimax, wanted = -logits.sigmoid().flatten(), -(-logits).sigmoid().flatten()
    expect("The slopes at the logits [-10, 0, 3], times the batch size", slopes, wanted, {
        "Where D rejects a sample (-10), G learns almost nothing: the loss saturates.": minimax,
        "Descending this teaches G to be rejected.": -minimax,
        "It is a sum over the batch, not a mean.": 3 * wanted})
    expect("The loss at the logit 0", answer(torch.zeros(1, 1)), math.log(2))


SLOPE = "Compute the slope at the logit -12 with your function from exercise 4, and try it in the playground."
prediction("gan.9", "Predict: a discriminator far ahead", "b", {
    "a": f"A better D helps only as far as its gradient reaches G. {SLOPE}",
    "b": "D, 20 updates ahead, is soon sure: its logits on generated samples are far below 0. There the minimax loss "
         "has almost no slope, and G stands still. We trained four: none ended on any mode.",
    "c": "The losses are computed from logits and stay finite however sure D is (exercise 3). Watch D's loss instead."})
prediction("gan.10", "Predict: the same discriminator, the other loss", "a", {
    "a": "Where D rejects a sample the slope is now near -1, so G moves: to where this D is highest. Each sample is "
         "judged alone, so nothing in the loss asks for the other modes. We trained four: each ended on one to three.",
    "b": f"With the minimax loss G had no slope where D rejects it. Has it one now? {SLOPE}",
    "c": "The theorem is about a G without limits. This G takes a small step to where D is highest now. Try it."})
prediction("gan.11", "Predict: a discriminator that does not learn", "c", {
    "a": "D is untrained, but not constant: it slopes somewhere, and G can follow. Try it in the playground.",
    "b": "How should G know where the ring is? It sees the data only through D. Try it in the playground.",
    "c": "G climbs this random D. We trained four: one shrank to a point, a peak of D; three climbed out of sight."})


@exercise("gan.12", "Modes covered, with a noise floor")
def coverage_report(answer):
    centres = torch.tensor([[0.0, 0.0], [10.0, 0.0], [0.0, 10.0]])
    generated, real = iter([0.9, 1, 0.8, 0.7]), iter([0.98, 1, 0.98, 1])  # shares near a mode, batch by batch

    def draw(shares, n, on_second):
        x = (centres[2] + 2).repeat(n, 1)  # near no mode
        x[:round(next(shares, 0) * n)] = centres[0] + 0.5
        x[:on_second] = centres[1]
        return x
    got = answer(lambda n: draw(generated, n, 10), lambda n: draw(real, n, 0), centres, radius=1.0, n=100, repeats=4)
    if not isinstance(got, dict) or set(got) != {"generated", "real"} or any(len(row) != 3 for row in got.values()):
        raise Wrong(f"Expected {{'generated': (modes, share, error), 'real': (modes, share, error)}}, got {brief(got)}.")
    for who, modes, share, error, first in (("generated", 2, 0.85, 0.0645497, 0.9), ("real", 1, 0.99, 0.0057735, 0.98)):
        expect(f"The mean share near a mode, {who}", got[who][1], share, {
            "A sample further away than `radius` is not near a mode.": 1,
            "This is the share in the first batch. Draw a new batch for every repeat.": first})
        expect(f"The mean number of modes covered, {who}", got[who][0], modes,
               hint="A sample further away than `radius` does not cover a mode.")
        expect(f"The standard error of that share, {who}", got[who][2], error, {
            "This is the standard deviation of one batch's share. The mean of four varies less.": 2 * error,
            "Divide the squares by repeats - 1: the mean was estimated too.": error * 0.75 ** 0.5})
    return "Believe in a difference between two generators only if it is well above these errors."
