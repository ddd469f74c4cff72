"""Chapter 1: what an answer must satisfy."""
import math

import torch
from torch import nn
from torch.nn.functional import softplus

from ganlib.objectives import GAN

from ..checking import Wrong, brief, exercise, expect, several
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


SMALL_P, SMALL_Q = torch.tensor([-500.0, -500.0, -1000.0]), torch.tensor([-501.0, -500.0, 0.0])  # log p, log q


@exercise("gan.1", "Unequal shares")
def optimal_discriminator(answer):
    p, q = torch.tensor([0.3, 0.3, 0.1]), torch.tensor([0.3, 0.1, 0.4])
    wanted = 0.25 * p / (0.25 * p + 0.75 * q)
    what = "D* where p = [0.3, 0.3, 0.1], q = [0.3, 0.1, 0.4] and a quarter is real"
    expect(what, answer(p.log(), q.log(), 0.25), wanted, {
        "This is the case of equal shares.": p / (p + q),
        "The two shares have changed places.": 0.75 * p / (0.75 * p + 0.25 * q),
        "These are 1 - D*: D should be near 1 where the data are.": 1 - wanted,
        "The shares belong in the denominator too: D* is 1 where only the data are.": 0.25 * p / (p + q),
        "This is a logit. D* itself lies between 0 and 1.": (wanted / (1 - wanted)).log()})
    small = "D* where log p = [-500, -500, -1000], log q = [-501, -500, 0] and half is real"
    expect(small, answer(SMALL_P, SMALL_Q, 0.5), [0.731059, 0.5, 0], {
        "exp(-500) is 0 in float32, and 0/0 is NaN. Simplify before you take an exponential.": [math.nan, math.nan, 0],
        "exp(-500) is 0 in float32, and a small number in the denominator hides the 0/0. Simplify first.": [0, 0, 0]})


@exercise("gan.2", "Smoothed labels")
def smoothed_discriminator(answer):
    p, q = torch.tensor([0.3, 0.3, 0.1]), torch.tensor([0.3, 0.1, 0.4])
    one_sided, two_sided = 0.9 * p / (p + q), (0.9 * p + 0.2 * q) / (p + q)
    what = "D* where p = [0.3, 0.3, 0.1], q = [0.3, 0.1, 0.4], targets 0.9 and 0"
    expect(what, answer(p.log(), q.log(), 0.9, 0.0), one_sided, {
        "This is D* without smoothing: the target of a real sample is 0.9, not 1.": p / (p + q),
        "The target belongs to p alone in the numerator, and the denominator stays p + q.": 0.9 * p / (0.9 * p + q)})
    expect("The same for targets 0.9 and 0.2", answer(p.log(), q.log(), 0.9, 0.2), two_sided, {
        "The target of generated samples has no part in it.": one_sided,
        "The two targets have changed places.": (0.2 * p + 0.9 * q) / (p + q),
        "This weighs the samples instead of their targets: it is exercise 1.": 0.9 * p / (0.9 * p + 0.2 * q)})
    small = "D* where log p = [-500, -500, -1000], log q = [-501, -500, 0], targets 0.9 and 0.2"
    expect(small, answer(SMALL_P, SMALL_Q, 0.9, 0.2), [0.711741, 0.55, 0.2], {
        "exp(-500) is 0 in float32, and 0/0 is NaN. Simplify before you take an exponential.": [math.nan, math.nan, 0.2]})


def kl(p, q):
    return (torch.xlogy(p, p) - torch.xlogy(p, q)).sum()


@exercise("gan.3", "What the non-saturating loss descends")
def held_gradient(answer):
    p, q = torch.tensor([0.5, 0.3, 0.2], dtype=torch.float64), torch.tensor([0.2, 0.2, 0.6], dtype=torch.float64)
    slopes, value = several(answer(p, q), 2, "two things, the slopes and the divergence")
    what = "for p = [0.5, 0.3, 0.2] and q = [0.2, 0.2, 0.6]"
    expect(f"The slopes {what}", slopes, -(p / (p + q)).log(), {
        "The sign is turned: a loss is descended.": (p / (p + q)).log(),
        "Here D* moves with q. Hold it: G's update takes D as it is.": -(p / (p + q)).log() + q / (p + q),
        "These are the slopes of the minimax loss.": (q / (p + q)).log()})
    m = (p + q) / 2
    jsd, backward = (kl(p, m) + kl(q, m)) / 2, kl(q, p)
    expect(f"The divergence {what}", value, backward - 2 * jsd, {
        "This is KL(q || p) alone. Its slope is log(q/p) + 1: what is left over?": backward,
        "The Jensen-Shannon divergence has the other sign.": backward + 2 * jsd,
        "The Jensen-Shannon divergence comes in twice.": backward - jsd,
        "This is what the minimax loss descends at D*.": 2 * jsd - math.log(4),
        "This is KL(p || q). The expectation is under q.": kl(p, q) - 2 * jsd})
    return "The second part has the sign that pushes q away from p."


@exercise("gan.4", "Two Gaussians")
def best_logit(answer):
    x = torch.tensor([-1.0, 0.0, 2.0])
    for mean, std in ((2.0, 1.0), (0.0, 2.0), (1.5, 0.5)):
        log_p, log_q = -x ** 2 / 2, -((x - mean) / std) ** 2 / 2
        wanted = log_p - log_q + math.log(std)
        expect(f"The logit at x = [-1, 0, 2] for q = N({mean:g}, {std:g}^2)", answer(x, mean, std), wanted, {
            "This is log q - log p: it is high where the generator is.": -wanted,
            "The factors before the exponentials differ too: N(m, s^2) has 1/s there.": log_p - log_q,
            "The factor 1/s has changed its side.": log_p - log_q - math.log(std),
            "s is the standard deviation: squares are divided by s^2.":
            log_p + (x - mean) ** 2 / (2 * std) + math.log(std),
            "This is D*, not its logit.": wanted.sigmoid()})


def judge_loss(loss):
    """Judge -V from logits of real and generated samples, in batches of different size and at extreme logits."""
    real, fake = torch.tensor([[2.0], [0.0], [-1.0]]), torch.tensor([[1.0], [-3.0]])
    on_real, on_fake = softplus(-real), softplus(fake)
    wanted = GAN().discriminator_loss(nn.Identity(), real, fake, {}, {})[0]
    expect("The loss for real logits [2, 0, -1] and generated ones [1, -3]", loss(real, fake), wanted, {
        "It is a sum over the batch, not a mean.": on_real.sum() + on_fake.sum(),
        "It is one mean over all samples, so that D* depends on how many there are of each.":
        torch.cat([on_real, on_fake]).mean(),
        "It is half of it. V adds its two expectations.": wanted / 2,
        "It is V. The discriminator ascends V; a loss is descended.": -wanted,
        "Real and generated samples have changed places.": softplus(real).mean() + softplus(-fake).mean(),
        "The sigmoid is applied twice.": softplus(-real.sigmoid()).mean() + softplus(fake.sigmoid()).mean()})
    large = torch.tensor([[200.0]])
    expect("The loss for the real logit 200 and the generated one -200", loss(large, -large), 0)
    expect("The loss for the real logit -200 and the generated one 200", loss(-large, large), 400, {
        "sigmoid(-200) is 0 in float32, and log 0 is infinite. Do not go through D: stay with the logits.": math.inf},
        "Something caps the loss, a clamp or a small number inside the logarithm. Where it caps, nothing is learned.")


@exercise("gan.5", "A mixed batch")
def mixed_loss(answer):
    def loss(real, fake):
        logits, is_real = torch.cat([real, fake]), torch.arange(len(real) + len(fake)) < len(real)
        order = torch.randperm(len(logits))
        return answer(logits[order], is_real[order])
    judge_loss(loss)
    return "So half of the loss belongs to the data, however many samples there are of each."


@exercise("gan.6", "Find the bug: the generator that never moves")
def training_step(answer):
    GANBench().judge_steps(answer)


@exercise("gan.7", "Find the bug: the loss that stops at 1.006")
def loss_of_a_sure_discriminator(answer):
    sure = torch.tensor([[20.0]])
    expect("The loss for the real logit 20 and the generated one -20", answer(sure, -sure), 0, {
        "Real and generated samples have changed places.": 40,
        "D is sure and right, and still pays. Which numbers does the last function expect, and which come?": 1.006409})
    judge_loss(answer)


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
