"""Usual mistakes in the exercises of chapter 5."""
import math

import torch

KL = "(mean.square() + log_variance.exp() - 1 - log_variance) / 2"
BITS = "return bits, units * bits, positions * bits"
RIGHT = "return math.log(2) + P * math.log(P) + sum(wrong)"
SIGMA = "(log_variance / 2).exp()"
HALVES = "(kl_real + kl_fake) / 2"
EXCESS = "cross_entropy + beta * ("
STEP = "beta = max(0.0, beta + rate * (kl - I_c))"
PRICE = "return end * (1 - (1 - rate) ** steps)"
BOTH = "[*encoder.parameters(), *classifier.parameters()]"
SUM = "kl.sum(1).mean()"
JOINED = "f(torch.cat([real, fake]))"
MEAN = "(density * pull).sum() / density.sum()"
LENGTHS = "gradient.norm(dim=1).mean()"


def end_clamped(beta, kls, I_c, rate):
    path = []
    for kl in kls:
        beta = beta + rate * (kl - I_c)
        path.append(max(beta, 0.0))
    return path


# As in mistakes_gan.py: the exercise, words of the message that it must get, and the answer.
MISTAKES = [
    ("vgan.1", "The factor 1/2 is missing", {" / 2 + math": " + math"}),
    ("vgan.1", "the logarithm too", {"- log_variance) / 2": ") / 2 - log_variance"}),
    ("vgan.1", "used as the variance", {"log_variance.exp()": "log_variance.square()"}),
    ("vgan.1", "once too often", {"log_variance.exp()": "log_variance.exp().square()"}),
    ("vgan.1", "for the logarithm of σ", {"ratio = ": "log_variance = 2 * log_variance\n    ratio = "}),
    ("vgan.1", "The variance is its square", {"log_variance.exp()": "(log_variance / 2).exp()"}),
    ("vgan.1", "enters as a square", {"mean.square()": "mean"}),
    ("vgan.1", "The constant is missing", {" - 1 ": " "}),
    ("vgan.1", "the wrong sign", {"- log_variance": "+ log_variance"}),
    ("vgan.1", "never negative", {"return each": "return -each"}),
    ("vgan.1", "the other way round", lambda mean, log_variance, tau: (
        (mean.square() + 1) / log_variance.exp() - 1 + log_variance).sum(1) / 2),
    ("vgan.1", "This is their mean", {"each.sum(1)": "each.mean(1)"}),
    ("vgan.1", "Where does τ come in?", {" / tau ** 2": "", " + math.log(tau)": ""}),
    ("vgan.1", "divided by its square", {"tau ** 2": "tau"}),
    ("vgan.1", "its logarithm counts", {" + math.log(tau)": ""}),
    ("vgan.1", "logarithm of τ has the wrong sign", {" + math.log(tau)": " - math.log(tau)"}),
    ("vgan.1", "not multiplied by it", {"/ tau ** 2": "* tau ** 2"}),
    ("vgan.1", "once for each unit", {" + math.log(tau)": "", "each.sum(1)": "each.sum(1) + math.log(tau)"}),
    ("vgan.2", "These are nats", {"nats / math.log(2)": "nats"}),
    ("vgan.2", "more bits than nats", {"nats / math.log(2)": "nats * math.log(2)"}),
    ("vgan.2", "one unit or position", {BITS: "return bits, bits, bits"}),
    ("vgan.2", "smaller than their sum", {BITS: "return bits, bits / units, bits / positions"}),
    ("vgan.2", "Expected three numbers", {BITS: "return bits"}),
    ("vgan.3", "what remains unknown", {RIGHT: "return -P * math.log(P) - sum(wrong)"}),
    ("vgan.3", "log 2 nats, not 1", {"return math.log(2) +": "return 1 +"}),
    ("vgan.3", "These are bits", {RIGHT: "return 1 + (P * math.log(P) + sum(wrong)) / math.log(2)"}),
    ("vgan.3", "wrong answers count too", {" + sum(wrong)": ""}),
    ("vgan.3", "both are twice as large", {RIGHT: "return 2 * (math.log(2) + P * math.log(P) + sum(wrong))"}),
    ("vgan.3", "in a straight line", {RIGHT: "return (2 * P - 1) * math.log(2)"}),
    ("vgan.3", "0 log 0 has become NaN", lambda P: math.log(2) + sum(
        (torch.tensor(x) * torch.tensor(x).log()).item() for x in (P, 1 - P))),
    ("vgan.4", "This is its square", {"math.sqrt(math.exp(2 * I_c) - 1)": "math.exp(2 * I_c) - 1"}),
    ("vgan.4", "keeps σ at 1", {"math.sqrt(math.exp(2 * I_c) - 1)": "math.sqrt(2 * I_c)"}),
    ("vgan.4", "the exponent a 2", {"math.exp(2 * I_c)": "math.exp(I_c)"}),
    ("vgan.4", "the ratio has to be 0", {"math.sqrt(math.exp(2 * I_c) - 1)": "math.exp(I_c)"}),
    ("vgan.4", "This is σ²", {"math.exp(-I_c)": "math.exp(-2 * I_c)"}),
    ("vgan.4", "needs a smaller μ", {"math.exp(-I_c)": "math.exp(I_c)"}),
    ("vgan.4", "not the cheapest", {"math.exp(-I_c)": "1.0"}),
    ("vgan.5", "stays below 1", "stub"),
    ("vgan.5", "stays below 1", {SIGMA: "torch.sigmoid(log_variance)"}),
    ("vgan.5", "has become σ itself", {SIGMA: "log_variance"}),
    ("vgan.5", "variance in the place", {SIGMA: "log_variance.exp()"}),
    ("vgan.5", "inverse of a logarithm", {SIGMA: "torch.nn.functional.softplus(log_variance)"}),
    ("vgan.5", "The noise is missing", {f" + {SIGMA} * noise": ""}),
    ("vgan.5", "the means come first", {"mean, log_variance =": "log_variance, mean ="}),
    ("vgan.6", "bottleneck's term is missing", {f" + beta * ({HALVES} - I_c)": ""}),
    ("vgan.6", "β is missing", {EXCESS: "cross_entropy + ("}),
    ("vgan.6", "I_c is missing", {" - I_c": ""}),
    ("vgan.6", "information is rewarded", {EXCESS: "cross_entropy - beta * ("}),
    ("vgan.6", "the real samples alone", {HALVES: "kl_real"}),
    ("vgan.6", "the generated samples alone", {HALVES: "kl_fake"}),
    ("vgan.6", "half of the mixture", {HALVES: "kl_real + kl_fake"}),
    ("vgan.6", "averaged over the units", {SUM: "kl.mean()"}),
    ("vgan.6", "a sum over the batch", {SUM: "kl.sum()"}),
    ("vgan.6", "The sigmoid is applied twice", {"return logit": "return logit.sigmoid()"}),
    ("vgan.6", "Where is the noise?", {"f(x, noise)": "f(x)"}),
    ("vgan.6", "changed places", {"softplus(-on_real)": "softplus(on_real)", "softplus(on_fake)": "softplus(-on_fake)"}),
    ("vgan.6", "half of it", {"softplus(-on_real).mean() + softplus(on_fake).mean()":
                              "(softplus(-on_real).mean() + softplus(on_fake).mean()) / 2"}),
    ("vgan.6", "not cut off at 0", {f"({HALVES} - I_c)": f"({HALVES} - I_c).relu()"}),
    ("vgan.6", "reaches the weights", {f"{EXCESS}{HALVES} - I_c)": f"({EXCESS}{HALVES} - I_c)).item()"}),
    ("vgan.7", "The generated ones pass for free", "stub"),
    ("vgan.7", "The real ones pass for free", {JOINED: "f(fake)"}),
    ("vgan.7", "not the sum of the two", {SUM: f"2 * {SUM}"}),
    ("vgan.7", "a sum over the batch", {SUM: "kl.sum()"}),
    ("vgan.7", "The units add up", {SUM: "kl.mean()"}),
    ("vgan.8", "A sample's units add up", "stub"),
    ("vgan.8", "adds up the samples too", {SUM: "kl.sum()"}),
    ("vgan.8", "changed places", {SUM: "kl.sum(0).mean()"}),
    ("vgan.9", "below 0. A negative price", {STEP: "beta = beta - rate * (kl - I_c)"}),
    ("vgan.9", "its price must rise", "stub"),
    ("vgan.9", "has fallen below 0", {STEP: "beta = beta + rate * (kl - I_c)"}),
    ("vgan.9", "starts from below", end_clamped),
    ("vgan.9", "β can only grow", {STEP: "beta = beta + rate * max(0.0, kl - I_c)"}),
    ("vgan.9", "I_c is missing", {"kl - I_c": "kl"}),
    ("vgan.9", "no rate", {"rate * ": ""}),
    ("vgan.10", "It takes its time", {PRICE: "return end"}),
    ("vgan.10", "still missing", {PRICE: "return end * (1 - rate) ** steps"}),
    ("vgan.10", "a straight line", {PRICE: "return end * rate * steps"}),
    ("vgan.10", "continuous time", {PRICE: "return end * (1 - math.exp(-rate * steps))"}),
    ("vgan.10", "a price of 1", {"end * (1 - ": "(1 - "}),
    ("vgan.10", "not its price", {"end * (1 - ": "I_c * (1 - "}),
    ("vgan.10", "β stays at 0", {"max(0.0, 1 - I_c)": "1 - I_c"}),
    ("vgan.10", "One step too many", {"** steps": "** (steps + 1)"}),
    ("vgan.11", "does not move the encoder", "stub"),
    ("vgan.11", "does not move the classifier", {BOTH: "encoder.parameters()"}),
    ("vgan.11", "generator's optimizer moves the encoder too",
     {"G.parameters()": "[*G.parameters(), *encoder.parameters()]"}),
    ("vgan.11", "discriminator's optimizer moves G too", {BOTH: f"[*G.parameters(), *{BOTH}]"}),
    ("vgan.11", "in no optimizer, or in one twice", {BOTH: "[*encoder.parameters(), classifier.weight]"}),
    ("vgan.11", "learning rate is not the given one", {"(both, lr=rate)": "(both)"}),
    ("vgan.12", "only that player has a budget", "stub"),
    ("vgan.12", "with the sign turned",
     {"softplus(-logit).mean()": f"softplus(-logit).mean() - beta * ({KL}).sum(1).mean()"}),
    ("vgan.12", "which saturates", {"softplus(-logit)": "-softplus(logit)"}),
    ("vgan.12", "to be rejected", {"softplus(-logit)": "softplus(logit)"}),
    ("vgan.12", "The sigmoid is applied twice", {"softplus(-logit)": "softplus(-logit.sigmoid())"}),
    ("vgan.12", "a sum over the batch", {".mean()": ".sum()"}),
    ("vgan.12", "noise came in", {"f(fake)": "f(fake, torch.randn(len(fake), 3))"}),
    ("vgan.12", "reaches the generator", {"softplus(-logit).mean()": "softplus(-logit).mean().item()"}),
    ("vgan.13", "at low logits", {"math.exp(m)": "math.exp(-m)"}),
    ("vgan.13", "not the loss", {"1 / (1 + math.exp(m))": "math.log1p(math.exp(-m))"}),
    ("vgan.13", "The pull is the size", {"return 1 /": "return -1 /"}),
    ("vgan.13", "at the mean once more", {"s * noise": "0 * noise"}),
    ("vgan.13", "The deviation is squared", {"s * noise": "s ** 2 * noise"}),
    ("vgan.13", "The root of the deviation", {"s * noise": "s ** 0.5 * noise"}),
    ("vgan.13", "a sum over a fine grid", lambda m, s: (1 / (1 + math.exp(m)),
                                                        torch.sigmoid(-(m + s * torch.randn(100))).mean())),
    ("vgan.14", "the rule of exercise 9", "b"),
    ("vgan.14", "Is the KL above it", "c"),
    ("vgan.15", "tiny, but not 0", "a"),
    ("vgan.15", "if a nat costs 10", "c"),
    ("vgan.16", "the time that it takes", "a"),
    ("vgan.16", "Add up 600 of them", "b"),
    ("vgan.17", "slope of the logit", {".sigmoid()": ""}),
    ("vgan.17", "one norm of all gradients", {LENGTHS: "gradient.norm()"}),
    ("vgan.17", "those of a mean", {".sigmoid().sum()": ".sigmoid().mean()"}),
    ("vgan.17", "a sum over the samples", {LENGTHS: "gradient.norm(dim=1).sum()"}),
    ("vgan.17", "The slopes are squared", {LENGTHS: "gradient.square().sum(1).mean()"}),
    ("vgan.17", "length of the mean gradient", {LENGTHS: "gradient.mean(0).norm()"}),
    ("vgan.17", "mean over coordinates", {LENGTHS: "gradient.abs().mean()"}),
]
