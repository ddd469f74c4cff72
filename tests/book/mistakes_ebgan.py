"""Usual mistakes in the exercises of chapter 4."""
import torch

M_MIN = "m * torch.minimum(p, q).sum()"
UNIT = "codes.norm(dim=1, keepdim=True)"
PAIRS = "((unit @ unit.T).square().sum() - n) / (n * (n - 1))"
ENERGY = ".square().flatten(1).mean(1)"
HINGE = "(m - on_fake).relu().mean()"
MOVE, KEPT = "gamma * real - fake", "min(max(kappa, 0.0), 1.0)"


def best(energies=None, loss=None):
    """A solution to ebgan.1 with one of the two answered otherwise."""
    return lambda p, q, m, k: (m * (k * q > p) if energies is None else energies(p, k * q, m),
                               m * torch.minimum(p, k * q).sum() if loss is None else loss(p, k * q, m))


def cosine(codes):
    unit = codes / codes.norm(dim=1, keepdim=True)
    return unit @ unit.T


def apart(matrix):
    """The entries of a square matrix off its diagonal."""
    return matrix[~torch.eye(len(matrix), dtype=torch.bool)]


def scaled(size):
    """The pulling-away term of codes that are divided by `size` of them instead of by their lengths."""
    return lambda codes: apart(((codes / size(codes)) @ (codes / size(codes)).T).square()).mean()


def slopes(place, value):
    """A solution to ebgan.3 with one of the three answered otherwise."""
    def answer(on_real, on_fake, m):
        below = (on_fake < m).float()
        found = [torch.ones(len(on_real)) / len(on_real), -below / len(on_fake), torch.ones(len(on_fake)) / len(on_fake)]
        found[place] = value((on_real, on_fake, on_fake)[place], m)
        return found
    return answer


# As in mistakes_gan.py: the exercise, words of the message that it must get, and the answer.
MISTAKES = [
    ("ebgan.1", "changed places", {"kappa * q > p": "p > kappa * q"}),
    ("ebgan.1", "a straight line", best(lambda p, q, m: m * q / (p + q))),
    ("ebgan.1", "worth m, not 1", best(lambda p, q, m: (q > p).float())),
    ("ebgan.1", "m sits in the wrong place", best(lambda p, q, m: (q - p).relu())),
    ("ebgan.1", "take one of them", best(lambda p, q, m: torch.full_like(p, m))),
    ("ebgan.1", "are the energies for κ = 1", {"kappa * q > p": "q > p"}),
    ("ebgan.1", "does better", best(loss=lambda p, q, m: m)),
    ("ebgan.1", "m is missing", best(loss=lambda p, q, m: torch.minimum(p, q).sum())),
    ("ebgan.1", "makes it easier", best(loss=lambda p, q, m: m * (q - p).relu().sum())),
    ("ebgan.1", "hinge's mean under q is missing", best(loss=lambda p, q, m: (p * m * (q > p)).sum())),
    ("ebgan.1", "mean under p of the energies", best(loss=lambda p, q, m: (q * m * (q <= p)).sum())),
    ("ebgan.1", "the least loss for κ = 1", {"torch.minimum(p, kappa * q)": "torch.minimum(p, q)"}),
    ("ebgan.1", "Expected the energies and the loss", lambda p, q, m, k: m * torch.minimum(p, k * q).sum()),
    ("ebgan.2", "only where p = q", {M_MIN: "m"}),
    ("ebgan.2", "This is the loss itself", {f"loss - {M_MIN}": "loss"}),
    ("ebgan.2", "how much the loss falls", {f"loss - {M_MIN}": f"{M_MIN} - loss"}),
    ("ebgan.2", "not a negative one", {"(m - D).relu()": "(m - D)"}),
    ("ebgan.2", "any other q would cost", {" - D.min()": ""}),
    ("ebgan.2", "all on one outcome", {"D.min()": "(p * D).sum()"}),
    ("ebgan.2", "compares with an even q", {"D.min()": "D.mean()"}),
    ("ebgan.2", "how much the loss falls", {"(q * D).sum() - D.min()": "D.min() - (q * D).sum()"}),
    ("ebgan.3", "has its share of it", slopes(0, lambda e, m: torch.ones_like(e))),
    ("ebgan.3", "Real samples have no hinge", slopes(0, lambda e, m: (e < m) / len(e))),
    ("ebgan.3", "real sample's loss rises", slopes(0, lambda e, m: -torch.ones_like(e) / len(e))),
    ("ebgan.3", "has its share of it", slopes(1, lambda e, m: -(e < m).float())),
    ("ebgan.3", "Above m the hinge is flat", slopes(1, lambda e, m: -torch.ones_like(e) / len(e))),
    ("ebgan.3", "flat below m, not above", slopes(1, lambda e, m: -(e > m).float() / len(e))),
    ("ebgan.3", "falls as its energy rises", {"-below / k": "below / k"}),
    ("ebgan.3", "taken for each sample", {"on_fake < m": "on_fake.mean() < m", "-below / k": "-below.expand(k) / k"}),
    ("ebgan.3", "has its share of it", slopes(2, lambda e, m: torch.ones_like(e))),
    ("ebgan.3", "knows no margin", slopes(2, lambda e, m: (e < m) / len(e))),
    ("ebgan.3", "knows no margin, and has the other sign", slopes(2, lambda e, m: -((e < m) / len(e)))),
    ("ebgan.3", "wants low energies", slopes(2, lambda e, m: -torch.ones_like(e) / len(e))),
    ("ebgan.4", "the mean square has none", {"m ** 2 / d": "m / d"}),
    ("ebgan.4", "root of the mean square", {"m ** 2 / d": "m / d ** 0.5"}),
    ("ebgan.4", "the sum of squares", {"m ** 2 / d": "m ** 2"}),
    ("ebgan.4", "not in proportion", {", d ** 0.5": ", d"}),
    ("ebgan.4", "from -1 to 1", {", d ** 0.5": ", 2 * d ** 0.5"}),
    ("ebgan.4", "from -1 to 1", {"1.0": "4.0"}),
    ("ebgan.4", "a mean, not a sum", {"1.0": "1.0 * d"}),
    ("ebgan.5", "One sample far above it", "stub"),
    ("ebgan.5", "One sample far above it", {HINGE: "(m - on_fake.mean()).relu()"}),
    ("ebgan.5", "a hinge of its own", {ENERGY: ".square()"}),
    ("ebgan.5", "The energy is a sum", {ENERGY: ".square().flatten(1).sum(1)"}),
    ("ebgan.5", "The energy is a norm", {ENERGY: ".flatten(1).norm(dim=1)"}),
    ("ebgan.5", "The hinge is gone", {HINGE: "(m - on_fake).mean()"}),
    ("ebgan.5", "The hinge is turned", {"m - on_fake": "on_fake - m"}),
    ("ebgan.5", "a sum over the batch", {"on_real.mean()": "on_real.sum()", "relu().mean()": "relu().sum()"}),
    ("ebgan.5", "energy is missing", {"on_real.mean() + ": ""}),
    ("ebgan.5", "The hinge is subtracted", {"on_real.mean() + ": "on_real.mean() - "}),
    ("ebgan.5", "no gradient of it reaches", {HINGE: "(m - on_fake).relu().mean().detach()", "on_real.mean()":
                                              "on_real.mean().detach()"}),
    ("ebgan.6", "the reconstruction is compared with", "stub"),
    ("ebgan.6", "the reconstruction is compared with", {"(D(x)[0] - x)": "(D(x)[0] - x.data)"}),
    ("ebgan.6", "through the autoencoder", {"energy(fake).mean()": "(D(fake)[0].detach() - fake).square().mean()"}),
    ("ebgan.6", "No gradient arrived", {"    fake = G(z)": "    fake = G(z).detach()"}),
    ("ebgan.6", "any business in G", {"fake.detach()": "fake"}),
    ("ebgan.6", "or it is taken of the mean energy", {"energy(fake.detach()))": "energy(fake.detach()).mean())"}),
    ("ebgan.6", "there is no hinge", {".relu()": ""}),
    ("ebgan.6", "pulled down", {" + hinge": " - hinge"}),
    ("ebgan.6", "have no part in it", {" + hinge.mean()": ""}),
    ("ebgan.6", "not averaged", {"mean(1)": "sum(1)"}),
    ("ebgan.6", "older gradients", {"D_optimizer.zero_grad()": "pass"}),
    ("ebgan.7", "energy above m get no gradient", "stub"),
    ("ebgan.7", "energy below m get no gradient", {"G_loss = energy(fake)": "G_loss = (energy(fake) - m).relu()"}),
    ("ebgan.7", "raises the energy", {"G_loss = energy(fake)": "G_loss = (m - energy(fake)).relu()"}),
    ("ebgan.7", "makes G's loss larger", {"G_loss = energy": "G_loss = -energy"}),
    ("ebgan.8", "not squared", "stub"),
    ("ebgan.8", "not squared", {".square()": ""}),
    ("ebgan.8", "instead of its square", {".square()": ".abs()"}),
    ("ebgan.8", "belongs to no pair", {PAIRS: "(unit @ unit.T).square().mean()"}),
    ("ebgan.8", "pairs are counted without", {".sum() - n)": ".sum())"}),
    ("ebgan.8", "divided by one number", scaled(lambda codes: codes.abs().sum())),
    ("ebgan.8", "'minus n'", {UNIT: "codes.norm()"}),
    ("ebgan.8", "sum of absolute values", scaled(lambda codes: codes.abs().sum(1, keepdim=True))),
    ("ebgan.8", "along the wrong axis", scaled(lambda codes: codes.norm(dim=0))),
    ("ebgan.8", "scalar products", scaled(lambda codes: 1)),
    ("ebgan.8", "counted once", lambda codes: apart(cosine(codes)).square().mean() / 2),
    ("ebgan.8", "a sum over the pairs", {" / (n * (n - 1))": ""}),
    ("ebgan.8", "divided by n²", {"n * (n - 1)": "n * n"}),
    ("ebgan.8", "no gradient of it reaches the codes", {f"return {PAIRS}": f"return ({PAIRS}).item()"}),
    ("ebgan.9", "'minus n'", "stub"),
    ("ebgan.9", "'minus n'", {UNIT: "codes.norm()"}),
    ("ebgan.9", "not squared", {".square()": ""}),
    ("ebgan.9", "belongs to no pair", {PAIRS: "(unit @ unit.T).square().mean()"}),
    ("ebgan.10", "for very many codes", {"n / (1 + (n - 1) * f)": "1 / f"}),
    ("ebgan.10", "n pairs of a code with itself", {"n / (1 + (n - 1) * f)": "n / (1 + n * f)"}),
    ("ebgan.10", "all codes in one direction", {"n / (1 + (n - 1) * f)": "f * n"}),
    ("ebgan.10", "how many codes a clump has", {"n / (1 + (n - 1) * f)": "1 + (n - 1) * f"}),
    ("ebgan.10", "all codes in one direction", {"n / (1 + (n - 1) * f)": "n / (1 + (n + 1) * f)"}),
    ("ebgan.11", "term is missing", {" + weight * pulling_away(code)": ""}),
    ("ebgan.11", "has lost its weight", {"weight * ": ""}),
    ("ebgan.11", "is subtracted", {"+ weight": "- weight"}),
    ("ebgan.11", "not of the codes", {"pulling_away(code)": "pulling_away(D(fake)[0])"}),
    ("ebgan.11", "generator's loss alone",
     {"+ hinge.mean()": "+ hinge.mean() + weight * pulling_away(D(fake.detach())[1])"}),
    ("ebgan.11", "half of the gradient is missing", {"(reconstruction - x)": "(reconstruction - x.detach())"}),
    ("ebgan.11", "any business in G", {"fake.detach()": "fake"}),
    ("ebgan.11", "Expected the updates D G", {"    D_optimizer.step()\n": ""}),
    ("ebgan.12", "So the margin moves", lambda m, real, fake, before: m),
    ("ebgan.12", "still getting better", {" and fake_before <= fake": ""}),
    ("ebgan.12", "never grows", {"real < m and ": ""}),
    ("ebgan.12", "less energy than real", {"real < fake and ": ""}),
    ("ebgan.12", "stayed the same", {"<=": "<"}),
    ("ebgan.12", "So the margin moves", {"fake_before <= fake": "fake_before >= fake"}),
    ("ebgan.12", "not of the generated ones", {"return real": "return fake"}),
    ("ebgan.12", "not something between", {"return real": "return (m + real) / 2"}),
    ("ebgan.13", "The sign is turned", "stub"),
    ("ebgan.13", "The sign is turned", {MOVE: "fake - gamma * real", KEPT: "kappa"}),
    ("ebgan.13", "Nothing keeps it there", {KEPT: "kappa"}),
    ("ebgan.13", "γ belongs to", {MOVE: "real - gamma * fake"}),
    ("ebgan.13", "γ is missing", {MOVE: "real - fake"}),
    ("ebgan.13", "at this end", {KEPT: "max(kappa, 0.0)"}),
    ("ebgan.13", "at this end", {"max(kappa, 0.0)": "kappa"}),
    ("ebgan.13", "no rate", {"rate * ": ""}),
    ("ebgan.14", "stop pushing", "a"),
    ("ebgan.14", "does the generator?", "b"),
    ("ebgan.15", "one of its two goals", "b"),
    ("ebgan.15", "a continuous function", "c"),
    ("ebgan.16", "Which way can the margin go", "a"),
    ("ebgan.16", "All the time?", "c"),
    ("ebgan.17", "A tie counts half", lambda a, b: (a[:, None] > b).float().mean()),
    ("ebgan.17", "half, not one", lambda a, b: (a[:, None] >= b).float().mean()),
    ("ebgan.17", "second over the first", {"first[:, None] - second": "second[:, None] - first"}),
    ("ebgan.17", "not their number", {".mean()": ".sum()"}),
    ("ebgan.17", "wins minus losses", lambda a, b: (a[:, None] - b).sign().mean()),
    ("ebgan.17", "compares means", lambda a, b: float(a.mean() > b.mean())),
]
