"""Usual mistakes in the exercises of chapter 1."""
import math

import torch
from torch import log, sigmoid, xlogy
from torch.nn.functional import binary_cross_entropy as bce
from torch.nn.functional import binary_cross_entropy_with_logits as bce_with_logits
from torch.nn.functional import softplus


def kl(p, q):
    return (xlogy(p, p) - xlogy(p, q)).sum()


def jsd(p, q):
    return (kl(p, (p + q) / 2) + kl(q, (p + q) / 2)) / 2


# The usual mistakes: the exercise, words of the message that it must get, and the answer. An answer is a function or a
# value; "stub" is the stub as it is; a dict says what to replace in the solution.
LOG4 = math.log(4)
MISTAKES = [
    ("gan.1", "0/0 is NaN", lambda p, q: p.exp() / (p.exp() + q.exp())),
    ("gan.1", "hides the 0/0", lambda p, q: p.exp() / (p.exp() + q.exp() + 1e-30)),
    ("gan.1", "near 1 where the data are", lambda p, q: sigmoid(q - p)),
    ("gan.1", "ratio of p and q", lambda p, q: (p - q).exp()),
    ("gan.1", "the logit of D*", lambda p, q: p - q),
    ("gan.2", "C(G) has a constant", lambda p, q: 2 * jsd(p, q)),
    ("gan.2", "0 log 0 has become NaN", lambda p, q: (p * log(p / (p + q)) + q * log(q / (p + q))).sum()),
    ("gan.2", "Jensen-Shannon divergence is taken once", lambda p, q: jsd(p, q) - LOG4),
    ("gan.2", "KL(p || q) is infinite", lambda p, q: kl(p, q) - LOG4),
    ("gan.2", "Is the mixture", lambda p, q: kl(p, p + q) + kl(q, p + q) - LOG4),
    ("gan.2", "not the discriminator's loss", lambda p, q: LOG4 - 2 * jsd(p, q)),
    ("gan.2", "logarithm in base 2", lambda p, q: (2 * jsd(p, q) - LOG4) / math.log(2)),
    ("gan.3", "a sum over the batch", lambda real, fake: softplus(-real).sum() + softplus(fake).sum()),
    ("gan.3", "one mean over all samples", lambda real, fake: torch.cat([softplus(-real), softplus(fake)]).mean()),
    ("gan.3", "It is half of it", lambda real, fake: (softplus(-real).mean() + softplus(fake).mean()) / 2),
    ("gan.3", "It is V", lambda real, fake: -softplus(-real).mean() - softplus(fake).mean()),
    ("gan.3", "have changed places", lambda real, fake: softplus(real).mean() + softplus(-fake).mean()),
    ("gan.3", "sigmoid is applied twice",
     lambda real, fake: softplus(-sigmoid(real)).mean() + softplus(sigmoid(fake)).mean()),
    ("gan.3", "log 0 is infinite", lambda real, fake: -log(sigmoid(real)).mean() - log(1 - sigmoid(fake)).mean()),
    ("gan.3", "caps the loss",
     lambda real, fake: -log(sigmoid(real) + 1e-8).mean() - log(1 - sigmoid(fake) + 1e-8).mean()),
    ("gan.3", "Is a mean over the batch missing?", lambda real, fake: softplus(-real).mean(0) + softplus(fake).mean(0)),
    ("gan.4", "slope of the other loss", lambda logits: (-sigmoid(-logits), -sigmoid(logits))),
    ("gan.4", "both losses fall when the logit rises", lambda logits: (sigmoid(logits), sigmoid(-logits))),
    ("gan.4", "derivative with respect to D", lambda logits: (-1 / sigmoid(-logits), -1 / sigmoid(logits))),
    ("gan.4", "the derivative of D. That", lambda logits: (sigmoid(logits) * sigmoid(-logits),) * 2),
    ("gan.4", "Expected two tensors", lambda logits: -sigmoid(logits)),
    ("gan.5", "Where does k come in?", {"range(k)": "range(1)"}),
    ("gan.5", "belongs after the loop",
     {f"\n    {line}": f"\n        {line}" for line in ("g_loss =", "G_optimizer.z", "g_loss.back", "G_optimizer.s")}),
    ("gan.5", "left them in D's weights", {"D_optimizer.zero_grad()": "pass"}),
    ("gan.5", "left them in D's weights", {"D_optimizer.zero_grad()": "pass",
                                           "D_optimizer.step()": "D_optimizer.step(); D_optimizer.zero_grad()"}),
    ("gan.5", "left them in G's weights", {".detach()": "", "G_optimizer.zero_grad()": "pass"}),
    ("gan.5", "Where is the way from the generator's loss", {"D(G(sample_z()))": "D(G(sample_z()).detach())"}),
    ("gan.5", "gradient of the minimax loss", {"g_loss = softplus(-D": "g_loss = -softplus(D"}),
    ("gan.5", "teaches G to be rejected", {"g_loss = softplus(-D": "g_loss = softplus(D"}),
    ("gan.5", "makes G's loss larger", {"g_loss = softplus": "g_loss = -softplus"}),
    ("gan.5", "makes D's loss larger", {"d_loss.backward()": "(-d_loss).backward()"}),
    ("gan.5", "have changed places", {"-D(sample_real": "D(sample_real", "D(fake": "-D(fake"}),
    ("gan.5", "a sum over the batch", {"D(fake)).mean": "D(fake)).sum", "real())).mean": "real())).sum"}),
    ("gan.5", "3 batches of real samples", {"for _": "real = sample_real()\n    for _", "D(sample_real())": "D(real)"}),
    ("gan.5", "4 of noise", {"for _": "z = sample_z()\n    for _", "G(sample_z()).detach": "G(z).detach"}),
    ("gan.6", "Where is the way from the generator's loss", "stub"),
    ("gan.6", "Where is the way from the generator's loss", {"    fake = G(z)": "    fake = G(z).detach()"}),
    ("gan.6", "any business in G", {"fake.detach()": "fake"}),
    ("gan.6", "left them in G's weights", {"fake.detach()": "fake", "G_optimizer.zero_grad()": "pass",
                                           "d_loss.backward()": "d_loss.backward(retain_graph=True)"}),
    ("gan.7", "Which numbers does the last function expect", "stub"),
    ("gan.7", "caps the loss", lambda real, fake: bce(sigmoid(real), real * 0 + 1) + bce(sigmoid(fake), fake * 0)),
    ("gan.7", "have changed places", {"torch.ones_like": "torch.zeros_like", "torch.zeros_like": "torch.ones_like"}),
    ("gan.8", "the loss saturates", "stub"),
    ("gan.8", "teaches G to be rejected", lambda fake: bce_with_logits(fake, torch.zeros_like(fake))),
    ("gan.8", "sign is turned", lambda fake: -bce_with_logits(fake, torch.ones_like(fake))),
    ("gan.8", "a sum over the batch", lambda fake: softplus(-fake).sum()),
    ("gan.9", "as far as its gradient reaches G", "a"),
    ("gan.9", "stay finite", "c"),
    ("gan.9", "Expected one of 'a', 'b', 'c', got 'd'", "d"),
    ("gan.10", "Has it one now?", "b"),
    ("gan.10", "a G without limits", "c"),
    ("gan.10", "Expected one of 'a', 'b', 'c', got ['a', 'b']", ["a", "b"]),
    ("gan.11", "untrained, but not constant", "a"),
    ("gan.11", "sees the data only through D", "b"),
    ("gan.12", "`radius` is not near a mode", {"modes, radius) for": "modes, 1e9) for"}),
    ("gan.12", "does not cover a mode",
     {"scores =": "batches = [draw(n) for _ in range(repeats)]\n        scores =",
      "(draw(n), modes, radius) for _ in range(repeats)]": "(x, modes, radius) for x in batches]",
      "covered.mean()": "sum(ganlib.metrics.modes_covered(x, modes, 1e9)[0] / 4 for x in batches)"}),
    ("gan.12", "share in the first batch", {" for _ in range(repeats)]": "] * repeats"}),
    ("gan.12", "deviation of one batch's share", {" / math.sqrt(repeats)": ""}),
    ("gan.12", "repeats - 1", {"share.std()": "share.std(correction=0)"}),
    ("gan.12", "Expected {'generated'", lambda *args, **more: (2, 0.85, 0.06)),
]
