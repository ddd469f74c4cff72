"""Usual mistakes in the exercises of chapter 6."""
PARTS = "a.sum() + pairs.sum() / 2"
CUT = "least = min(len(x) for x in samples)"
AREA = "avg_pool2d(real, 4)"
BALLS = "torch.cdist(real, real)"
FLOOR = "real[:-n], real[-n:]"
KL = "(says.xlogy(says) - says * overall.log()).sum(1)"

# As in mistakes_gan.py: the exercise, words of the message that it must get, and the answer.
MISTAKES = [
    ("evaluation.1", "two sets of n samples", {"return (": "return 2 * ("}),
    ("evaluation.1", "the part of the means", {PARTS: "a.sum()"}),
    ("evaluation.1", "the part of the covariances", {PARTS: "pairs.sum() / 2"}),
    ("evaluation.1", "has a factor 1/2", {PARTS: "a.sum() + pairs.sum()"}),
    ("evaluation.1", "count twice", {"(1 + torch.eye(len(a)))": "1"}),
    ("evaluation.2", "This is their mean", lambda n, at_n, k, at_k: (at_n + at_k) / 2),
    ("evaluation.2", "the smaller of the two", lambda n, at_n, k, at_k: min(at_n, at_k)),
    ("evaluation.2", "the slope over 1/n", lambda n, at_n, k, at_k: (at_n - at_k) / (1 / n - 1 / k)),
    ("evaluation.2", "A straight line through n", lambda n, at_n, k, at_k: at_n - n * (at_k - at_n) / (k - n)),
    ("evaluation.3", "in both means", "stub"),
    ("evaluation.3", "of y with itself", {"within(y)": "kernel(y, y).mean()"}),
    ("evaluation.3", "of x with itself", {"return within(x)": "return kernel(x, x).mean()"}),
    ("evaluation.3", "not from the number of pairs", {"(n * (n - 1))": "n ** 2"}),
    ("evaluation.3", "The 2 before", {"2 * kernel": "kernel"}),
    ("evaluation.4", "This is the recall", "stub"),
    ("evaluation.4", "nearest is itself", {"k + 1": "k"}),
    ("evaluation.4", "which is the coverage", {"inside.any(1)": "inside.any(0)"}),
    ("evaluation.5", "Every fourth pixel", "stub"),
    ("evaluation.5", "Some pixels are picked", {AREA: "real[:, :, 2::4, 2::4]"}),
    ("evaluation.5", "without antialias", {AREA: 'torch.nn.functional.interpolate(real, size=28, mode="bilinear")'}),
    ("evaluation.5", "another filter", {
        AREA: 'torch.nn.functional.interpolate(real, size=28, mode="bilinear", antialias=True)'}),
    ("evaluation.5", "It takes one size", {AREA: "real"}),
    ("evaluation.5", "changed places", {"score(small, fake)": "score(fake, small)"}),
    ("evaluation.5", "The largest of each block", {AREA: "torch.nn.functional.max_pool2d(real, 4)"}),
    ("evaluation.6", "has a floor of its own", "stub"),
    ("evaluation.6", "The reference may stay whole", {"score(reference,": "score(reference[:least],"}),
    ("evaluation.6", "fewer samples than all have", {CUT: f"{CUT} - 1"}),
    ("evaluation.6", "cannot be divided out", lambda samples, reference, score: [
        score(reference, x) / len(x) for x in samples]),
    ("evaluation.7", "The score is its exponential", {".exp()": ""}),
    ("evaluation.7", "compared with even shares", {"overall = shares @ says": "overall = 0 * shares + 1 / K"}),
    ("evaluation.7", "not the shares of the classes", {"overall = shares @ says": "overall = shares"}),
    ("evaluation.7", "count by their shares", {f"shares @ {KL}": f"{KL}.mean()"}),
    ("evaluation.7", "the other way round", {f"{KL}": "(overall * (overall / says).log()).sum(1)"}),
    ("evaluation.8", "counted twice", {"2 * pairs": "pairs"}),
    ("evaluation.8", "no pair with itself", {"samples * (samples - 1)": "samples ** 2"}),
    ("evaluation.8", "grow with the square", lambda pairs, samples: samples / pairs),
    ("evaluation.8", "upside down", lambda pairs, samples: 2 * pairs / (samples * (samples - 1))),
    ("evaluation.9", "The best run of each", "stub"),
    ("evaluation.9", "that of means", {"first.mean() - second.mean()": "first.median() - second.median()"}),
    ("evaluation.9", "the second scores lower", {"first.mean() - second.mean()": "second.mean() - first.mean()"}),
    ("evaluation.9", "spread of single runs", {" / len(first)": "", " / len(second)": ""}),
    ("evaluation.10", "still in the reference", {FLOOR: "real, real[-n:]"}),
    ("evaluation.10", "not the first", {FLOOR: "real[n:], real[:n]"}),
    ("evaluation.10", "with those that are held out", {"score(reference, fake)": "score(held, fake)"}),
    ("evaluation.10", "Their own samples are in", {"score(reference, held)": "score(real, held)"}),
    ("evaluation.10", "at another n", {"score(reference, held)": "score(real[:45], real[45:])"}),
    ("evaluation.10", "no floor at all", {"score(reference, held)": "score(held, held)"}),
    ("evaluation.11", "What do 100 real digits score", "a"),
    ("evaluation.11", "several times as large", "b"),
    ("evaluation.12", "because there are no eights", "a"),
    ("evaluation.12", "Which of the two asks", "c"),
    ("evaluation.13", "not made by readers", "a"),
    ("evaluation.13", "an eye's order", "b"),
]
