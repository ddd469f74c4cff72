"""Chapter 6: what an answer must satisfy."""
import torch

from ganlib.metrics import classifier_score, cubic_kernel, expected_frechet, frechet_distance, mmd_squared, precision_recall

from ..checking import Wrong, exercise, expect, several

__all__ = []


@exercise("evaluation.1", "How many samples a floor takes")
def samples_needed(answer):
    for values, target in (([1.0, 1.0, 1.0, 1.0], 0.5), ([4.0, 1.0, 0.25], 0.1)):
        a = torch.tensor(values, dtype=torch.float64)
        pairs = a * a[:, None] / (a + a[:, None])
        of_means, of_covariances = a.sum(), (pairs.sum() + pairs.diagonal().sum()) / 2
        expect(f"The n for the eigenvalues {values} and a floor of {target:g}", answer(a, target),
               (of_means + of_covariances) / target, {
            "This is for two sets of n samples. Here one of the two is known exactly.":
            2 * (of_means + of_covariances) / target,
            "This is the part of the means. Covariances are estimated, too.": of_means / target,
            "This is the part of the covariances. Means are estimated, too.": of_covariances / target,
            "The sum over i and j has a factor 1/2.": (of_means + 2 * of_covariances) / target,
            "In the sum over i and j the terms with i = j count twice.": (of_means + pairs.sum() / 2) / target})
    ones = torch.ones(64, dtype=torch.float64)
    check = expected_frechet(torch.eye(64), int(answer(ones, 1.0)), 10 ** 9)
    return (f"64 equal eigenvalues 1 and a floor of 1 take {answer(ones, 1.0):,.0f} samples: for that n "
            f"`expected_frechet` gives {check:.3f}.")


@exercise("evaluation.2", "The distance at infinity")
def at_infinity(answer):
    for n, at_n, k, at_k in ((100, 3.2, 400, 1.4), (1000, 0.9, 500, 1.1)):
        slope = (at_n - at_k) / (1 / n - 1 / k)
        expect(f"The distance at infinity, for {at_n:g} at n = {n} and {at_k:g} at n = {k}", answer(n, at_n, k, at_k),
               at_n - slope / n, {
            "This is their mean. Both are too large.": (at_n + at_k) / 2,
            "This is the smaller of the two. It still has a floor of its own.": min(at_n, at_k),
            "This is c, the slope over 1/n. What is left at 1/n = 0?": slope,
            "A straight line through n goes below 0 somewhere. It is a straight line over 1/n.":
            at_n - n * (at_k - at_n) / (k - n)})


@exercise("evaluation.3", "Find the bug: real samples that do not reach 0")
def kernel_distance(answer):
    for n, m in ((6, 9), (40, 25)):
        x, y = torch.randn(n, 3, dtype=torch.float64), torch.randn(m, 3, dtype=torch.float64) + 0.3
        of_x, of_y, across = cubic_kernel(x, x), cubic_kernel(y, y), cubic_kernel(x, y)
        between = across.mean()

        def apart(table):
            return (table.sum() - table.diagonal().sum()) / (len(table) * (len(table) - 1))

        def too_many(table):
            return (table.sum() - table.diagonal().sum()) / len(table) ** 2
        expect(f"The distance of {n} samples and {m} others", answer(x, y, cubic_kernel), mmd_squared(x, y, cubic_kernel), {
            "Pairs of a sample with itself are in both means. They are no pairs of two independent samples.":
            of_x.mean() + of_y.mean() - 2 * between,
            "Pairs of a sample of y with itself are still in it.": apart(of_x) + of_y.mean() - 2 * between,
            "Pairs of a sample of x with itself are still in it.": of_x.mean() + apart(of_y) - 2 * between,
            "The pairs with itself are gone from the sum, but not from the number of pairs.":
            too_many(of_x) + too_many(of_y) - 2 * between,
            "The pairs of x and y lost their diagonal. They are different samples: all of these pairs count.":
            apart(of_x) + apart(of_y) - 2 * (across.sum() - across.diagonal().sum()) / (n * m - min(n, m)),
            "The 2 before the last mean is missing.": apart(of_x) + apart(of_y) - between})
    return "Its mean over real samples is 0 at every n, and single values lie on both sides."


@exercise("evaluation.4", "Find the bug: a generator that makes everything")
def precision(answer):
    for n, m, k in ((40, 30, 3), (25, 50, 2)):
        real, fake = torch.randn(n, 2, dtype=torch.float64), 0.4 * torch.randn(m, 2, dtype=torch.float64)
        wanted, recall = precision_recall(real, fake, k)
        own = torch.cdist(real, real).topk(k, largest=False).values[:, -1]
        nearer = (torch.cdist(fake, real) <= own).any(1).double().mean()
        holding = (torch.cdist(fake, real) <= torch.cdist(real, real).topk(k + 1, largest=False).values[:, -1]).any(0)
        place = f"of {m} samples around the middle of {n} real ones, with k = {k}"
        expect(f"The precision {place}", answer(real, fake, k), wanted, {
            "This is the recall: the balls are around generated samples, and real ones are asked for.": recall,
            "A sample's nearest is itself: the balls reach only to the neighbour before.": nearer,
            "This is the share of balls that hold a sample, which is the coverage. Precision asks each sample.":
            holding.double().mean()})
    return "A generator of few good samples has a high precision and a low recall. Exchanged, it seems to make everything."


def shrunk(real, how):
    return torch.nn.functional.interpolate(real, size=28, **how)


@exercise("evaluation.5", "Find the bug: thin lines that vanish")
def distance_of(answer):
    real, fake = torch.rand(6, 1, 112, 112), torch.rand(5, 1, 28, 28)

    def score(x, y):
        if x.shape[1:] != y.shape[1:]:
            raise Wrong(f"The score was given images of shape {tuple(x.shape)} and {tuple(y.shape)}. It takes one size.")
        return (x.mean(0) ** 2).mean() + 10 * (x.flatten(1).std(1).mean() - y.flatten(1).std(1).mean()) ** 2 + y[0].mean()
    wanted = score(shrunk(real, {"mode": "area"}), fake)
    expect("The score for real images of random pixels", answer(real, fake, score), wanted, {
        "Every fourth pixel is picked, and the others are thrown away. Thin lines vanish or break.":
        score(real[:, :, ::4, ::4], fake),
        "Some pixels are picked, and the others are thrown away.": score(real[:, :, 2::4, 2::4], fake),
        "`bilinear` without antialias mixes 2 x 2 pixels out of 4 x 4, and throws the others away.":
        score(shrunk(real, {"mode": "bilinear"}), fake),
        "With antialias nothing is thrown away. But the generator learnt means over blocks, and this is another filter.":
        score(shrunk(real, {"mode": "bilinear", "antialias": True}), fake),
        "`bicubic` is another filter than the means over blocks that the generator learnt.":
        score(shrunk(real, {"mode": "bicubic"}), fake),
        "The two sets have changed places.": score(fake, shrunk(real, {"mode": "area"})),
        "The largest of each block is taken, not its mean.": score(torch.nn.functional.max_pool2d(real, 4), fake)})


@exercise("evaluation.6", "Find the bug: the winner with more samples")
def compared(answer):
    reference = torch.randn(60, 2, dtype=torch.float64)
    sets = [torch.randn(n, 2, dtype=torch.float64) + 0.2 * i for i, n in enumerate((20, 50, 35))]

    def scored(least, of=reference):
        return torch.stack([frechet_distance(of, x[:least]) for x in sets])
    got = several(answer(sets, reference, frechet_distance), 3, "three distances")
    expect("The distances of generators with 20, 50 and 35 samples", torch.stack([torch.as_tensor(one) for one in got]),
           scored(20), {
               "Each is measured on as many samples as it has, and has a floor of its own.": scored(None),
               "The reference may stay whole: its part of the floor is the same for all.": scored(20, reference[:20]),
               "That is measured on fewer samples than all have.": scored(19),
               "Only the floor falls like 1/n, not the distance: this cannot be divided out.":
               torch.stack([frechet_distance(reference, x) / len(x) for x in sets]),
               "Only the floor falls like 1/n, not the distance: this cannot be multiplied in.":
               torch.stack([frechet_distance(reference, x) * len(x) for x in sets])})


@exercise("evaluation.7", "What a classifier can be made to say")
def score_of(answer):
    for counts, c in (([2, 1, 1], 0.9), ([1, 1, 1, 1], 0.7), ([3, 1], 0.8)):
        shares = torch.tensor(counts, dtype=torch.float64) / sum(counts)
        classes = len(counts)
        says = torch.full((classes, classes), (1 - c) / (classes - 1), dtype=torch.float64).fill_diagonal_(c)
        wanted = classifier_score(says.repeat_interleave(torch.tensor(counts), 0))
        overall, even = shares @ says, torch.full_like(shares, 1 / classes)
        expect(f"The score for the shares {shares.tolist()} and c = {c:g}", answer(shares, c), wanted, {
            "This is the mean KL. The score is its exponential.": wanted.log(),
            "The answers are compared with even shares. p(y) is the mean of the answers.":
            (says.xlogy(says).sum(1).mean() - even.log().mean()).exp(),
            "p(y) is the mean of the answers, not the shares of the classes: the classifier is unsure.":
            (shares @ (says.xlogy(says) - says * shares.log()).sum(1)).exp(),
            "The mean over samples is missing: classes count by their shares.":
            (says.xlogy(says) - says * overall.log()).sum(1).mean().exp(),
            "This is the other way round, KL(p(y) || p(y | x)).":
            (shares @ (overall * (overall / says).log()).sum(1)).exp(),
            "This is the score for sure answers.": (-shares.xlogy(shares).sum()).exp()})


@exercise("evaluation.8", "How many images it knows")
def known_images(answer):
    for pairs, s in ((5, 100), (45, 100), (3, 1000)):
        right = s * (s - 1) / (2 * pairs)
        expect(f"The number of images for {pairs} equal pairs among {s} samples", answer(pairs, s), right, {
            "Each pair is counted twice.": s * (s - 1) / pairs,
            "A sample makes no pair with itself.": s ** 2 / (2 * pairs),
            "Pairs grow with the square of the number of samples.": s / pairs,
            "This is upside down: more pairs, fewer images.": 2 * pairs / (s * (s - 1))})
    return f"One equal pair among 1,000 samples, and the generator knows about {answer(1, 1000):,.0f} images."


@exercise("evaluation.9", "Find the bug: a race of lucky runs")
def difference(answer):
    for first, second in (([0.9, 1.4, 1.1, 1.3], [1.0, 1.1, 0.7]), ([2.0, 2.2, 1.9], [0.5, 3.0, 2.8])):
        a, b = torch.tensor(first, dtype=torch.float64), torch.tensor(second, dtype=torch.float64)
        got = several(answer(a, b), 2, "two numbers, a difference and its error")
        place = f"of the scores {first} and {second}"
        expect(f"The difference {place}", got[0], a.mean() - b.mean(), {
            "The best run of each is compared. With more seeds the best gets better by luck alone.": a.min() - b.min(),
            "The last runs are compared.": a[-1] - b[-1], "The medians are compared, and the error is that of means.":
            a.median() - b.median(),
            "Positive means that the second scores lower.": b.mean() - a.mean()})
        expect(f"Its error {place}", got[1], (a.var() / len(a) + b.var() / len(b)).sqrt(), {
            "This is the spread of single runs. A mean of n has an error smaller by the root of n.":
            (a.var() + b.var()).sqrt(),
            "Errors add up in squares.": a.std() / len(a) ** 0.5 + b.std() / len(b) ** 0.5,
            "The variance is that of the runs given, divided by n. Around a mean of their own it is by n - 1.":
            (a.var(correction=0) / len(a) + b.var(correction=0) / len(b)).sqrt()})


@exercise("evaluation.10", "A score beside its floor")
def beside_floor(answer):
    real, fake = torch.randn(90, 2, dtype=torch.float64), torch.randn(30, 2, dtype=torch.float64) * 1.5 + 1
    first, held = real[:60], real[60:]
    got = several(answer(frechet_distance, real, fake), 2, "two scores, the generator's and that of real samples")
    expect("The generator's score, for 90 real and 30 generated samples", got[0], frechet_distance(first, fake), {
        "The samples that are held out for the floor are still in the reference.": frechet_distance(real, fake),
        "The last n are held out, not the first.": frechet_distance(real[30:], fake),
        "The generated samples are compared with those that are held out.": frechet_distance(held, fake)})
    expect("The real samples' score", got[1], frechet_distance(first, held), {
        "Their own samples are in the reference. A floor is for samples that it has not seen.": frechet_distance(real, held),
        "This is the floor at another n: as many samples should be held out as were generated.":
        frechet_distance(real[:45], real[45:]),
        "A set compared with itself has no floor at all.": 0.0,
        "The last n are held out, not the first.": frechet_distance(real[30:], real[:30])})
