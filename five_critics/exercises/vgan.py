"""Chapter 5: what an answer must satisfy."""
import math
from types import SimpleNamespace

import torch
from torch import nn
from torch.nn.functional import softplus

from ganlib.networks import Bottleneck
from ganlib.objectives import VGAN

from ..checking import Wrong, exercise, expect, several

__all__ = []


def kl_of(mean, log_variance):
    return (mean.square() + log_variance.exp() - 1 - log_variance) / 2


def kl_mistakes(mean, log_variance):
    """What the usual mistakes make of a batch's KL, unit by unit (n, units): {what to say: value}."""
    squares, variance = mean.square(), log_variance.exp()
    return {
        "The whole of it is halved, the logarithm too.": (squares + variance - 1) / 2 - log_variance,
        "The factor 1/2 is missing.": squares + variance - 1 - log_variance,
        "The logarithm of the variance is used as the variance.": (squares + log_variance.square() - 1 - log_variance) / 2,
        "exp(log variance) is the variance already: it is squared once too often.":
        (squares + variance.square() - 1 - log_variance) / 2,
        "This takes the given number for the logarithm of σ. It is that of σ².":
        (squares + variance.square() - 1 - 2 * log_variance) / 2,
        "exp(log variance / 2) is σ. The variance is its square.": (squares + variance.sqrt() - 1 - log_variance) / 2,
        "The mean enters as a square.": (mean + variance - 1 - log_variance) / 2,
        "The constant is missing: the KL of N(0, 1) from itself is 0.": (squares + variance - log_variance) / 2,
        "The logarithm has the wrong sign.": (squares + variance - 1 + log_variance) / 2,
        "The sign is turned: a KL is never negative.": -kl_of(mean, log_variance),
        "This is KL(N(0, I) || E), the other way round.": (squares / variance + 1 / variance - 1 + log_variance) / 2}


@exercise("vgan.1", "The price of a code under a wider prior")
def kl_of_code(answer):
    cases = (("two samples' codes with mean (1, 0) and (-2, 3) and log-variance (0, 0) and (1, -2)",
              torch.tensor([[1.0, 0.0], [-2.0, 3.0]]), torch.tensor([[0.0, 0.0], [1.0, -2.0]])),
             ("three random codes of four units", torch.randn(3, 4), torch.randn(3, 4)))
    normal, divergence = torch.distributions.Normal, torch.distributions.kl_divergence
    for tau in (1.0, 2.0):
        for name, mean, log_variance in cases:
            each = divergence(normal(mean, (log_variance / 2).exp()), normal(0.0, tau))
            log, spread, rest = math.log(tau), (mean.square() + log_variance.exp()) / 2, -0.5 - log_variance / 2
            usual = kl_mistakes(mean, log_variance) if tau == 1 else {
                "This is the KL from N(0, I). Where does τ come in?": kl_of(mean, log_variance),
                "τ is a standard deviation. Squares are divided by its square.":
                spread / tau + rest + log,
                "The prior's density has a factor 1/τ, and its logarithm counts.": spread / tau ** 2 + rest,
                "The logarithm of τ counts once for each unit.": spread / tau ** 2 + rest + log / mean.shape[1],
                "The logarithm of τ has the wrong sign.": spread / tau ** 2 + rest - log,
                "Squares are divided by τ², not multiplied by it.": spread * tau ** 2 + rest + log}
            expect(f"The KL from N(0, τ² I), with τ = {tau:g}, of {name}", answer(mean, log_variance, tau), each.sum(1),
                   {text: value.sum(1) for text, value in usual.items()} | {
                       "The units' KLs add up: they are independent. This is their mean.": each.mean(1)})
    return "A code that is the prior itself costs nothing, whatever τ is."


@exercise("vgan.2", "Nats, bits and units")
def in_bits(answer):
    for nats, units, positions in ((0.5, 8, 16), (0.1, 128, 16), (math.log(2), 2, 4)):
        got = several(answer(nats, units, positions), 3, "three numbers of bits")
        bits = nats / math.log(2)
        for name, value, factor in (("the code of a whole image", got[0], 1),
                                    (f"a mean over {units} units", got[1], units),
                                    (f"a mean over {positions} positions", got[2], positions)):
            expect(f"The bits of an image, if I_c = {nats:.4g} nats is for {name}", value, factor * bits, {
                "These are nats.": factor * nats,
                "A nat is more than a bit: there are more bits than nats.": factor * nats * math.log(2),
                "That is the share of one unit or position. All of them together carry it that many times.": bits,
                "A mean over n numbers is smaller than their sum, not larger.": bits / factor})
    return "I_c = 0.1 nats is 0.14 bits for a whole image. As a mean over 16 positions it is 2.3 bits."


@exercise("vgan.3", "How many nats it takes to be right")
def nats_needed(answer):
    for right in (0.9, 0.6, 0.99, 0.5, 1.0):
        wrong = 1 - right
        kept, lost = (x * math.log(x) if x else 0.0 for x in (right, wrong))
        expect(f"The least I_c for being right with probability {right:g}", answer(right), math.log(2) + kept + lost, {
            "This is what remains unknown. How much was unknown before?": -kept - lost,
            "The label is one bit: log 2 nats, not 1.": 1 + kept + lost,
            "These are bits.": 1 + (kept + lost) / math.log(2),
            "The wrong answers count too, with 1 - P.": math.log(2) + kept,
            "The loss has two expectations, and so has the bound: both are twice as large.": 2 * (math.log(2) + kept + lost),
            "This is the excess over a coin's 1/2. The nats do not grow in a straight line.": (2 * right - 1) * math.log(2),
            "0 log 0 has become NaN. In these sums it counts as 0.": math.nan})
    ratio = math.sqrt(2) * torch.erfinv(torch.tensor(0.98, dtype=torch.float64)).item()
    return (f"To be right in 99 of 100 cases takes {answer(0.99):.2f} nats at least. The codes of exercise 4 take "
            f"{math.log1p(ratio ** 2) / 2:.2f}.")


@exercise("vgan.4", "The cheapest code")
def cheapest_code(answer):
    for information in (0.1, 0.5, 2.0):
        got = several(answer(information), 2, "two numbers, μ/σ and σ")
        ratio, s = math.sqrt(math.expm1(2 * information)), math.exp(-information)
        place = f"for I_c = {information:g}"
        expect(f"The largest μ/σ {place}", got[0], ratio, {
            "This is its square.": ratio ** 2,
            "This keeps σ at 1. A smaller σ costs something, but less than the distance it saves.":
            math.sqrt(2 * information),
            "The KL has a factor 1/2, and so the exponent a 2.": math.sqrt(math.expm1(information)),
            "At I_c = 0 the ratio has to be 0.": math.exp(information)})
        expect(f"The σ that goes with it {place}", got[1], s, {
            "This is σ².": s ** 2, "With less noise the same ratio needs a smaller μ: σ is below 1.": 1 / s,
            "σ = 1 is not the cheapest.": 1})
    return "The two codes then have μ² + σ² = 1: their mixture has the prior's variance."


@exercise("vgan.5", "Find the bug: noise that is never loud enough")
def sampled_code(answer):
    noise = torch.tensor([[1.0, -2.0], [0.5, 3.0]])
    mean = torch.tensor([[4.0, 5.0], [-1.0, 0.0]])
    for name, centre, log_variance in (("log-variances from -2 to 2", mean, torch.tensor([[1.0, 2.0], [-1.0, -2.0]])),
                                       ("zeros from the encoder", 0 * mean, 0 * mean)):
        expect(f"The codes for {name} and the noise (1, -2), (0.5, 3)",
               answer(torch.cat([centre, log_variance], 1), noise), centre + (log_variance / 2).exp() * noise, {
                   "A sigmoid stays below 1, and at 0 it is 1/2. Then the code cannot become the prior, whose σ is 1.":
                   centre + log_variance.sigmoid() * noise,
                   "The logarithm of the variance has become σ itself. It may be negative, and at 0 there is no noise.":
                   centre + log_variance * noise,
                   "This is the variance in the place of σ.": centre + log_variance.exp() * noise,
                   "σ is positive, but is this function the inverse of a logarithm?":
                   centre + softplus(log_variance) * noise,
                   "The noise is missing: this is the mean.": centre,
                   "The two halves have changed places: the means come first.": log_variance + (centre / 2).exp() * noise})


def discriminator(units=3):
    """A small bottlenecked discriminator, and real and generated samples with noise for their codes."""
    f = Bottleneck(nn.Linear(2, 2 * units), nn.Linear(units, 1), units)
    real, fake = torch.randn(6, 2) + 2, torch.randn(6, 2)
    return f, real, fake, torch.randn(6, units), torch.randn(6, units)


@exercise("vgan.6", "The discriminator's loss")
def discriminator_loss(answer):
    f, real, fake, noise_real, noise_fake = discriminator()
    missing = "The bottleneck's term is missing."
    below = "Where the KL is below I_c the term is negative. It is not cut off at 0."
    for beta, information in ((0.7, 0.5), (0.0, 0.5), (2.0, 10.0)):
        h = SimpleNamespace(beta=torch.tensor(beta), information=torch.tensor(information))
        wanted, seen = VGAN().discriminator_loss(f, real, fake, h, {"noise_real": noise_real, "noise_fake": noise_fake})
        on_real, on_fake = f(real, noise_real)[0], f(fake, noise_fake)[0]
        kls = [kl_of(*f(x)[1:]) for x in (real, fake)]
        plain, excess = softplus(-on_real).mean() + softplus(on_fake).mean(), beta * (seen["kl"] - information)

        wrong_kls = {"The KL is that of the real samples alone.": kls[0].sum(1).mean(),
                     "The KL is that of the generated samples alone.": kls[1].sum(1).mean(),
                     "Both halves' KLs are added. Each is half of the mixture.": 2 * seen["kl"],
                     "The KL is averaged over the units. They add up.": seen["kl"] / 3,
                     "The KL is a sum over the batch, not a mean.": 6 * seen["kl"]}
        got = answer(f, real, fake, noise_real, noise_fake, beta, information)
        expect(f"The loss for β = {beta:g} and I_c = {information:g}", got, wanted, {
            missing if excess > 0 else below: plain, "β is missing.": plain + seen["kl"] - information,
            "I_c is missing: only what exceeds it has a price.": plain + beta * seen["kl"],
            "The bottleneck's term is subtracted: then information is rewarded.": plain - excess,
            "The sigmoid is applied twice: these are logits no more.":
            softplus(-on_real.sigmoid()).mean() + softplus(on_fake.sigmoid()).mean() + excess,
            "The discriminator looks at the codes' means. Where is the noise?":
            softplus(-f(real)[0]).mean() + softplus(f(fake)[0]).mean() + excess,
            "Real and generated samples have changed places.": softplus(on_real).mean() + softplus(-on_fake).mean() + excess,
            "The cross-entropy is half of it: it has two expectations, which are added.": plain / 2 + excess,
            } | {text: plain + beta * (kl - information) for text, kl in wrong_kls.items()})
        if not torch.is_tensor(got) or not got.requires_grad:
            raise Wrong("The value is right, but no gradient of it reaches the weights.")
    if torch.autograd.grad(got, f.encoder.weight, allow_unused=True)[0] is None:
        raise Wrong("The value is right, but no gradient of it reaches the encoder.")


@exercise("vgan.7", "Find the bug: a bottleneck with a back door")
def information_used(answer):
    f, real, fake, *_ = discriminator()
    kls = [kl_of(*f(x)[1:]) for x in (real, fake)]
    expect("The information used on six real and six generated samples", answer(f, real, fake),
           torch.cat(kls).sum(1).mean(), {
               "Only the real samples' codes are counted. The generated ones pass for free.": kls[0].sum(1).mean(),
               "Only the generated samples' codes are counted. The real ones pass for free.": kls[1].sum(1).mean(),
               "It is the mean over all samples, not the sum of the two halves' means.": 2 * torch.cat(kls).sum(1).mean(),
               "It is a sum over the batch, not a mean.": torch.cat(kls).sum(),
               "The units add up. This is a mean over them.": torch.cat(kls).mean()})
    for name, pushed in (("real", (real + 9, fake)), ("generated", (real, fake + 9))):
        expect(f"The information used where the {name} samples are far out", answer(f, *pushed),
               torch.cat([kl_of(*f(x)[1:]) for x in pushed]).sum(1).mean())


@exercise("vgan.8", "Find the bug: a budget that grows with the code")
def kl_of_batch(answer):
    for units in (8, 64):
        mean, log_variance = torch.full((4, units), 1.0), torch.zeros(4, units)
        each = kl_of(mean, log_variance)
        expect(f"The KL of codes with {units} units N(1, 1)", answer(mean, log_variance), units / 2, {
            "This is the KL of one unit, a mean over all. A sample's units add up.": each.mean(),
            "This adds up the samples too. Over the batch it is a mean.": each.sum(),
            "The axes have changed places: mean over the units, sum over the batch.": each.sum(0).mean()})
    mean, log_variance = torch.randn(5, 3), torch.randn(5, 3)
    each = kl_of(mean, log_variance)
    expect("The KL of five random codes of three units", answer(mean, log_variance), each.sum(1).mean(), {
        "The axes have changed places: mean over the units, sum over the batch.": each.sum(0).mean()} | {
            text: value.sum(1).mean() for text, value in kl_mistakes(mean, log_variance).items()})


def ascent(beta, kls, information, rate, clamp=lambda b: max(b, 0.0)):
    path = []
    for kl in kls:
        beta = clamp(beta + rate * (kl - information))
        path.append(beta)
    return path


@exercise("vgan.9", "Find the bug: the price that falls when it should rise")
def prices(answer):
    for beta, kls, information, rate in ((0.1, [3.0, 1.0, 0.2], 0.5, 0.1), (0.05, [0.1, 0.1, 0.1, 2.0], 0.5, 0.1),
                                         (1.0, [1.0, 9.0], 8.0, 0.01)):
        expect(f"β from {beta:g} on, for the KLs {kls}, I_c = {information:g} and α = {rate:g}",
               answer(beta, kls, information, rate), ascent(beta, kls, information, rate), {
                   "β descends. Where too much information flows its price must rise.":
                   ascent(beta, kls, information, -rate),
                   "β descends, and below 0. A negative price rewards information.":
                   ascent(beta, kls, information, -rate, lambda b: b),
                   "β has fallen below 0. A negative price rewards information.":
                   ascent(beta, kls, information, rate, lambda b: b),
                   "β is kept from 0 only in what is returned: the next step starts from below.":
                   [max(b, 0.0) for b in ascent(beta, kls, information, rate, lambda b: b)],
                   "β can only grow: the step is kept from 0, not β.": [
                       beta + rate * sum(max(kl - information, 0) for kl in kls[:i + 1]) for i in range(len(kls))],
                   "I_c is missing: below it the price should fall.": ascent(beta, kls, 0.0, rate),
                   "The step has no rate.": ascent(beta, kls, information, 1.0)})


@exercise("vgan.10", "How long the price takes")
def price_after(answer):
    for steps, rate, information in ((1, 0.1, 0.25), (7, 0.1, 0.25), (200, 0.01, 0.6), (50, 0.1, 2.0), (0, 0.1, 0.25)):
        beta = 0.0
        for _ in range(steps):
            beta = max(0.0, beta + rate * (max(0.0, 1 - beta) - information))
        end = max(0.0, 1 - information)
        expect(f"β after {steps} steps of α = {rate:g} with I_c = {information:g}", answer(steps, rate, information), beta, {
            "This is where β ends. It takes its time.": end,
            "This is what is still missing.": end * (1 - rate) ** steps,
            "This is a straight line. But as β grows, the KL falls and the steps get smaller.": end * rate * steps,
            "This is the exponential function of a continuous time. With steps it is a power.":
            end * (1 - math.exp(-rate * steps)),
            "β goes on to a price of 1. Where is KL = I_c?": 1 - (1 - rate) ** steps,
            "That is the information, not its price.": information * (1 - (1 - rate) ** steps),
            "With I_c above 1 there is no excess at any price: β stays at 0.":
            (1 - information) * (1 - (1 - rate) ** steps),
            "One step too many.": end * (1 - (1 - rate) ** (steps + 1))})
    half = math.log(0.5) / math.log1p(-1e-5)
    return f"Half of the final price takes log 2/α steps, about: with α = 1e-5 it is {half:,.0f}."


@exercise("vgan.11", "Find the bug: an encoder that learns nothing")
def optimizers(answer):
    G, encoder, classifier = nn.Linear(2, 2), nn.Linear(2, 6), nn.Linear(3, 1)
    found = several(answer(G, encoder, classifier, 0.01), 2, "two optimizers, the generator's and the discriminator's")
    held = [[id(weight) for group in optimizer.param_groups for weight in group["params"]] for optimizer in found]
    names = {id(w): name for name, net in (("G", G), ("the encoder", encoder), ("the classifier", classifier))
             for w in net.parameters()}
    seen = [{names.get(weight, "a network that is none of the three") for weight in weights} for weights in held]
    for role, got, wanted in (("generator", seen[0], {"G"}), ("discriminator", seen[1], {"the encoder", "the classifier"})):
        if missing := wanted - got:
            raise Wrong(f"The {role}'s optimizer does not move {sorted(missing)[0]}. Which networks play for the {role}?")
        if extra := got - wanted:
            raise Wrong(f"The {role}'s optimizer moves {sorted(extra)[0]} too. Whose loss does that network descend?")
    if len(held[0]) + len(held[1]) != 6:
        raise Wrong("A part of the weights is in no optimizer, or in one twice: each network has a weight and a bias.")
    if any(group["lr"] != 0.01 for optimizer in found for group in optimizer.param_groups):
        raise Wrong("The learning rate is not the given one.")
    return "Nothing complains about a network that no optimizer moves. Its gradients are there, and nobody uses them."


@exercise("vgan.12", "Find the bug: the generator that shuns information")
def generator_loss(answer):
    f, _, fake, _, noise = discriminator()
    beta = 1.5
    logit, mean, log_variance = f(fake)
    wanted, cost = softplus(-logit).mean(), beta * kl_of(mean, log_variance).sum(1).mean()
    got = answer(f, fake, beta)
    if not same_twice(got, answer(f, fake, beta)):
        raise Wrong("Two calls on the same samples gave different losses: noise came in. The paper evaluates at the mean.")
    expect("The generator's loss", got, wanted, {
        "The KL is in it. It belongs to the discriminator's loss: only that player has a budget.": wanted + cost,
        "The KL is in it, with the sign turned.": wanted - cost,
        "This is log(1 - D), which saturates.": -softplus(logit).mean(),
        "This teaches the generator to be rejected.": softplus(logit).mean(),
        "The sigmoid is applied twice: this is a logit no more.": softplus(-logit.sigmoid()).mean(),
        "It is a sum over the batch, not a mean.": softplus(-logit).sum()})
    if not torch.is_tensor(got) or not got.requires_grad:
        raise Wrong("The value is right, but no gradient of it reaches the generator.")


def same_twice(first, second):
    return not torch.is_tensor(first) or not torch.is_tensor(second) or torch.equal(first, second)


def mean_pull(m, s):
    """E σ(-l) for a logit l ~ N(m, s²)."""
    noise = torch.linspace(-9, 9, 4001, dtype=torch.float64)
    weight = (-noise.square() / 2).exp()
    return ((weight * torch.sigmoid(-(m + s * noise))).sum() / weight.sum()).item()


@exercise("vgan.13", "At the mean or at a sample")
def pulls(answer):
    for m, s in ((3.0, 2.0), (-3.0, 2.0), (0.0, 3.0), (1.0, 0.5)):
        got = several(answer(m, s), 2, "two numbers, the pull at the mean and the mean pull over samples")
        at_mean, sampled = 1 / (1 + math.exp(m)), mean_pull(m, s)
        expect(f"The pull at the mean of a logit with mean {m:g} and deviation {s:g}", got[0], at_mean, {
            "The pull is large where D rejects the sample: at low logits.": 1 - at_mean,
            "The pull is the loss's slope, not the loss.": math.log1p(math.exp(-m)),
            "This is the slope's size with its sign. The pull is the size.": -at_mean})
        expect(f"The mean pull over samples, for mean {m:g} and deviation {s:g}", got[1], sampled, {
            "This is the pull at the mean once more.": at_mean,
            "The deviation is squared, or taken for a variance.": mean_pull(m, s ** 2),
            "The root of the deviation is used.": mean_pull(m, s ** 0.5)},
            "Random samples, or a rule of thumb, come close at best. Four digits need a sum over a fine grid of noise.")
    return ("A real-looking sample (mean 3, deviation 2) is pulled at its mean by 0.05, over samples by 0.13: "
            "noise keeps a pull where D is sure.")


@exercise("vgan.17", "How much slope the samples get")
def mean_slope(answer):
    w = torch.tensor([[3.0], [4.0]])

    def straight(x):
        return x @ w, x, x
    x = torch.tensor([[0.0, 0.0], [0.4, 0.3], [-4.0, -3.0]])
    D = (x @ w)[:, 0].sigmoid()
    slopes = 5 * D * (1 - D)
    expect("The mean slope of D = σ(3 x1 + 4 x2) at (0, 0), (0.4, 0.3) and (-4, -3)", answer(straight, x), slopes.mean(), {
        "This is the slope of the logit. D has a sigmoid, and that is what becomes flat.": 5,
        "This is one norm of all gradients together.": slopes.norm(),
        "The gradients are those of a mean: each is divided by the batch size.": slopes.mean() / 3,
        "It is a sum over the samples, not a mean.": slopes.sum(),
        "The slopes are squared.": slopes.square().mean(),
        "This is a mean over coordinates. A slope is the length of the gradient.": 0.7 * slopes.mean()})

    def hill(x):
        return x.square().sum(1, keepdim=True), x, x
    points = torch.tensor([[1.0, 0.0], [-1.0, 0.0], [0.0, 0.5]])
    D = points.square().sum(1).sigmoid()
    slopes = 2 * points.norm(dim=1) * D * (1 - D)
    expect("The mean slope of a D that rises in all directions from the origin", answer(hill, points), slopes.mean(), {
        "This is the length of the mean gradient. Slopes in different directions cancel in it.":
        (2 * points * (D * (1 - D))[:, None]).mean(0).norm()})
