"""Usual mistakes in the exercises of chapter 7."""
from torch.nn.functional import softplus

COST = "k * critic + generator"
LUCK = "2 * math.factorial(n) * math.factorial(m) / math.factorial(n + m)"
BEST = "scores.mean(1).argmin()"
COUNTED = "torch.where(scores.isfinite(), scores, worst)"
OF_D = "(1 - on_real).relu().mean() + (1 + on_fake).relu().mean()"

# As in mistakes_gan.py: the exercise, words of the message that it must get, and the answer.
MISTAKES = [
    ("side.1", "k updates for each", {COST: "critic + generator"}),
    ("side.1", "Only the critic's part", {COST: "k * (critic + generator)"}),
    ("side.1", "not to the generator", {COST: "critic + k * generator"}),
    ("side.1", "the critic's updates", {"seconds /": "k * seconds /"}),
    ("side.1", "own part is missing", {COST: "k * critic"}),
    ("side.2", "Either of the two", {LUCK: "1 / math.comb(n + m, n)"}),
    ("side.2", "may change places", {LUCK: "2 / math.factorial(n + m)"}),
    ("side.2", "compares the seeds in pairs", {LUCK: "2 * 0.5 ** min(n, m)"}),
    ("side.2", "not independent", {LUCK: "2 * 0.5 ** (n * m)"}),
    ("side.3", "a rate of its own", "stub"),
    ("side.3", "the luckiest seed", {BEST: "scores.min(1).values.argmin()"}),
    ("side.3", "the worst rate", {BEST: "scores.mean(1).argmax()"}),
    ("side.3", "the mean over rates", {"return scores[best]": "return scores.mean(0)"}),
    ("side.4", "short enough by itself", "stub"),
    ("side.4", "came after the limit", {"scores[reached][-1]": "scores[~reached][0]"}),
    ("side.4", "the best moment so far", {"scores[reached][-1]": "scores[reached].min()"}),
    ("side.5", "are left out", "stub"),
    ("side.5", "This is the mean", {"counted.median()": "counted.mean()"}),
    ("side.5", "counts as 0", {COUNTED: "scores.nan_to_num(0.0)"}),
    ("side.6", "the order of the means", lambda scores: {
        name: (1 + sum(other.mean() < own.mean() for other in scores.values()),) * 2 for name, own in scores.items()}),
    ("side.6", "the order of the best seeds", lambda scores: {
        name: (1 + sum(other.min() < own.min() for other in scores.values()),) * 2 for name, own in scores.items()}),
    ("side.6", "turned round", {"scores[one].max() < scores[other].min()": "scores[one].min() > scores[other].max()"}),
    ("side.6", "The first rank is 1", {"1 + sum": "sum", "len(scores) -": "len(scores) - 1 -"}),
    ("side.6", "two ranks for each", lambda scores: [1, 2]),
    ("side.7", "The sign is turned", {"-torch.sigmoid(-l)": "torch.sigmoid(-l)"}),
    ("side.7", "the losses themselves", lambda l: (softplus(-l), -softplus(l), (l - 1) ** 2 / 2, -l)),
    ("side.7", "have changed places", {"-torch.sigmoid(-l), -torch.sigmoid(l)": "-torch.sigmoid(l), -torch.sigmoid(-l)"}),
    ("side.7", "cancel", {"l - 1,": "2 * (l - 1),"}),
    ("side.8", "take a away first", {"(c - a) /": "c /"}),
    ("side.8", "divide by b - a", {"(c - a) / (b - a)": "c - a"}),
    ("side.8", "measured from a", {"(c - a) /": "(b - c) /"}),
    ("side.8", "The other way is asked", {"(c - a) / (b - a)": "a + (b - a) * c"}),
    ("side.8", "losses are squares", {"(b - a) ** 2": "b - a"}),
    ("side.8", "from f's units", {"(b - a) ** 2": "(b - a) ** -2"}),
    ("side.9", "turned round", {"p > q": "p < q"}),
    ("side.9", "at one of them", {"torch.where(p > q, 1.0, -1.0)": "(p - q) / (p + q)"}),
    ("side.9", "not the best f", {"torch.where(p > q, 1.0, -1.0)": "p - q"}),
    ("side.9", "is 2 there", {"2 * torch": "torch"}),
    ("side.9", "the total variation", {"2 * torch.minimum(p, q)": "((p - q).abs() / 2)"}),
    ("side.9", "knows nothing", {"2 * torch.minimum(p, q).sum()": "torch.tensor(2.0)"}),
    ("side.9", "The larger of the two", {"torch.minimum": "torch.maximum"}),
    ("side.10", "a hinge of its own", {OF_D: "(1 - on_real.mean()).relu() + (1 + on_fake.mean()).relu()"}),
    ("side.10", "have changed places", {"on_real).relu()": "on_fake).relu()", "1 + on_fake": "1 + on_real"}),
    ("side.10", "Nothing stops f", {OF_D: "2 - on_real.mean() + on_fake.mean()"}),
    ("side.10", "not their mean", {OF_D: f"({OF_D}) / 2"}),
    ("side.10", "sums over the batch", {OF_D: OF_D.replace("mean", "sum")}),
    ("side.10", "wants f to be high", {"of_d, -on_fake.mean()": "of_d, on_fake.mean()"}),
    ("side.10", "loss has no hinge", {"-on_fake.mean()": "(1 - on_fake).relu().mean()"}),
    ("side.10", "D's own term", {"-on_fake.mean()": "(1 + on_fake).relu().mean()"}),
    ("side.11", "differ in the optimizer", "a"),
    ("side.11", "how far a step goes", "c"),
    ("side.12", "worth seven of the GAN's", "a"),
    ("side.12", "after 400 of its own", "c"),
]
