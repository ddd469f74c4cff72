"""Chapter 6: its exercises as they are answered on the page."""
from ..posing import Formula, bug, derive, predict, task

__all__ = []

EQUAL = {"a": (0.2, 3), "d": (2, 64), "n": (50, 5000)}

derive(
    "evaluation.1",
    Formula("The mean distance of n samples from what is known exactly, for d eigenvalues that are all a",
            "a*d*(d + 5)/(4*n)", EQUAL, {
                "a*d*(d + 5)/(2*n)": "This is for two sets of n samples. Here one of the two is known exactly.",
                "d*(d + 5)/(4*n)": "That is for eigenvalues 1. The distance has the unit of squared features.",
                "a^2*d*(d + 5)/(4*n)": "In the second sum a product is divided by a sum.",
                "a*d/n": "This is the part of the means. Covariances are estimated, too.",
                "a*d*(d + 1)/(4*n)": "This is the part of the covariances. Means are estimated, too.",
                "a*d*(d + 4)/(4*n)": "The terms with i = j count twice.",
                "a*d*(d + 3)/(2*n)": "The sum over i and j has a factor 1/2."}),
    Formula("By which factor does it change if all features are multiplied by c?", "c^2", {"c": (0.3, 4)}, {
        "c": "Eigenvalues of a covariance are variances.",
        "1": "Means and covariances change with the features' unit.",
        "c^4": "In the second sum a product is divided by a sum."}),
    Formula("From which n on is it at most 1, for 64 eigenvalues that are 1?", "1104", {}, {
        "2208": "This is for two sets of n samples.",
        "64": "This is the part of the means. Covariances are estimated, too.",
        "1040": "This is the part of the covariances. Means are estimated, too."}),
    hints=["With m without end, 1/m is 0.", "For equal eigenvalues a, a_i a_j / (a_i + a_j) is a/2. How many terms are "
                                            "there, and which count twice?"])

PAIR = {"u": (1, 5), "v": (0.5, 4)}

derive(
    "evaluation.2",
    Formula("The distance at infinity, from u at n samples and v at 2n", "2*v - u", PAIR, {
        "v": "It still has a floor, half of that at n.",
        "(u + v)/2": "This is their mean. Both are too large.",
        "u - v": "This is how much of the floor went away. How much is left in v?",
        "v/2": "Only the floor halves from n to 2n, not the distance."}),
    Formula("How much of u is floor", "2*(u - v)", PAIR, {
        "u - v": "This is what went away from n to 2n. The same is left.",
        "u/2": "That depends on how good the generator is.",
        "v - u": "The floor makes distances larger."}),
    Formula("The distance at infinity, from u at n samples and v at k", "(k*v - n*u)/(k - n)",
            {**PAIR, "n": (100, 1000), "k": (2000, 5000)}, {
                "(n*v - k*u)/(n - k)": "The two sizes have changed places.",
                "(k*v + n*u)/(k + n)": "This is a mean. Both are too large.",
                "(u - v)/(1/n - 1/k)": "This is the slope over 1/n. What is left at 1/n = 0?"}),
    hints=["Write F for the distance at infinity: u = F + c/n. And v?", "Two equations, of which one takes away c."])

bug("evaluation.3", '''\
def kernel_distance(x, y, kernel):
    """The squared kernel distance of x (n, d) and y (m, d), one number.

    kernel(x, y) -> (n, m)
    """
    within = kernel(x, x).mean() + kernel(y, y).mean()
    return within - 2 * kernel(x, y).mean()''', [6], {
        7: "Every sample of x meets every sample of y: all of these pairs count. And there are two means above.",
        0: "That line only promises. If x and y come from one distribution, what is the mean of each of the three means?"},
    {"a": ("the last mean should leave out its diagonal",
           "A sample of x and a sample of y are always two samples. No pair there is special."),
     "b": ("pairs of a sample with itself are in the two means",
           "Their kernel is larger than that of two independent samples, by which the distance of real samples from others "
           "is too large, like 1/n. Leave the diagonal out, and divide by n (n - 1)."),
     "c": ("the root is missing", "It is the squared distance that has an estimate without bias, not its root."),
     "d": ("x and y have to be equally many", "Each mean has its own number of pairs.")}, "b")

bug("evaluation.4", '''\
def precision(real, fake, k=3):
    """The share of generated samples inside a ball around a real one.

    real: (n, d), fake: (m, d); a ball reaches to the k-th neighbour
    """
    apart = torch.cdist(fake, fake)
    reach = apart.topk(k + 1, largest=False).values[:, -1]
    inside = torch.cdist(real, fake) <= reach
    return inside.any(1).double().mean()''', [6, 8], {
        7: "The nearest to a sample is itself, hence k + 1. That is right.",
        9: "In any ball is enough, and the mean over samples is a share. Whose samples, and whose balls?",
        0: "That line only promises. Around which samples are the balls, and which samples are asked?"},
    {"a": ("the balls are one neighbour too large", "The nearest of the table is the sample itself: k + 1 is right."),
     "b": ("a ball counts only if it holds k samples", "Then one outlier would still do harm. Precision asks for any ball."),
     "c": ("the mean should be over balls, not over samples", "That is the coverage."),
     "d": ("the balls are around generated samples, and real ones are asked",
           "That is the recall. For a generator of ten images it is low where precision is high, and with the names "
           "exchanged the report says the opposite of what is so.")}, "d")

bug("evaluation.5", '''\
def distance_of(real, fake, score):
    """The score of small generated images beside large real ones.

    real: (n, 1, 112, 112), fake: (m, 1, 28, 28); score(real, fake)
    """
    small = real[:, :, ::4, ::4]
    return score(small, fake)''', [7], {
        8: "The real set comes first, and both have one size. That is right.",
        0: "That line only promises. What has the generator seen of a line that is one pixel thick, and what is left of it "
           "here?"},
    {"a": ("the generated images should be enlarged instead",
           "They cannot get back what they never had: the score would then punish every generator for its size."),
     "b": ("the real images come second in the score", "They come first. And the Fréchet distance would not mind."),
     "c": ("of 16 pixels one is picked, where the generator learnt their mean",
           "Thin lines vanish or break, and a perfect generator is far from such data. Whatever shrank the training images "
           "must shrink these, `avg_pool2d(real, 4)`."),
     "d": ("the pixels should be scaled to [0, 1]", "Both sets come with the same range.")}, "c")

bug("evaluation.6", '''\
def compared(samples, reference, score):
    """The scores of several generators, a list.

    samples: a list of features (n, d), each of its own n
    """
    return [score(reference, x) for x in samples]''', [6], {
        0: "That line only promises. What does a perfect generator score on 100 samples, and on 10,000?"},
    {"a": ("each is measured on a number of samples of its own",
           "And so with a floor of its own, which is higher for fewer samples. Take the first n of each, with the smallest "
           "n of all."),
     "b": ("the reference should be cut to the same n",
           "Its part of the floor is the same for all. Cut, it would only make all scores worse."),
     "c": ("the scores should be divided by n", "Only the floor falls like 1/n, not the distance."),
     "d": ("the generated samples should come first", "Then precision and recall change places: exercise 4.")}, "a")

SURE = {"c": (0.3, 0.95), "K": (3, 20)}

derive(
    "evaluation.7",
    Formula("The score of k classes, equally often, with sure answers", "k", {"k": (2, 10)}, {
        "log(k)": "This is the mean KL. The score is its exponential.",
        "10": "That is for all ten digits.",
        "k/10": "It never looks at the data: it does not know how many there should be."}),
    Formula("The score of two classes with the shares a and 1 - a, and sure answers",
            "exp(-a*log(a) - (1 - a)*log(1 - a))", {"a": (0.05, 0.45)}, {
                "2": "That is for even shares.",
                "-a*log(a) - (1 - a)*log(1 - a)": "This is the mean KL. The score is its exponential.",
                "exp(a*log(a) + (1 - a)*log(1 - a))": "This is below 1. A KL is never negative.",
                "exp(-log(a) - log(1 - a))": "The mean over samples is missing: classes count by their shares."}),
    Formula("The score of K classes, equally often, if the right one gets c and the others the same each",
            "K*exp(c*log(c) + (1 - c)*log((1 - c)/(K - 1)))", SURE, {
                "K": "That is for sure answers.",
                "K*exp(c*log(c) + (1 - c)*log(1 - c))": "What is left is shared by K - 1 classes.",
                "K*exp(c*log(c))": "The other classes have a part in the KL, too.",
                "log(K) + c*log(c) + (1 - c)*log((1 - c)/(K - 1))": "This is the mean KL. The score is its exponential.",
                "K*c": "The answers' logarithms count, not the answers."}),
    hints=["E KL = H(p(y)) - E H(p(y | x)), where H is the entropy. A sure answer has the entropy 0.",
           "With even classes p(y) is 1/K for each."])

derive(
    "evaluation.8",
    Formula("How many equal pairs s samples have on average, of k images that are equally likely", "s*(s - 1)/(2*k)",
            {"s": (20, 500), "k": (100, 5000)}, {
                "s*(s - 1)/k": "Each pair is counted twice.",
                "s^2/(2*k)": "A sample makes no pair with itself.",
                "s/k": "Pairs grow with the square of the number of samples.",
                "(s - 1)/k": "These are the partners of one sample."}),
    Formula("How many images it knows, if there are c pairs", "s*(s - 1)/(2*c)", {"s": (20, 500), "c": (1, 40)}, {
        "s*(s - 1)/c": "Each pair is counted twice.",
        "s/c": "Pairs grow with the square of the number of samples.",
        "2*c/(s*(s - 1))": "This is the chance that two samples are equal."}),
    Formula("The pairs of s samples, of two images with the shares a and 1 - a", "s*(s - 1)/2*(a^2 + (1 - a)^2)",
            {"s": (20, 500), "a": (0.05, 0.45)}, {
                "s*(s - 1)/4": "That is for even shares.",
                "s*(s - 1)*a*(1 - a)": "These are the pairs of different images.",
                "s*(s - 1)/2*(a + (1 - a)^2)": "Both samples must be the first image: its share counts twice."}),
    hints=["How many pairs are there, and how likely is one to be equal?",
           "Means add up, also of pairs that share a sample."])

bug("evaluation.9", '''\
def difference(first, second):
    """How much lower the second scores on average, and the error of it.

    first: scores of seeds (n,), second: (m,); lower is better
    """
    gap = first.min() - second.min()
    error = (first.var() / len(first) + second.var() / len(second)).sqrt()
    return gap, error''', [6], {
        7: "Each mean has the error of its own seeds, and errors add up in squares. That is right. Of which means?",
        8: "Both are returned. Do they belong together?",
        0: "That line only promises. Give one method a hundred seeds more: what happens to each of the two numbers?"},
    {"a": ("the error must not be divided by the number of seeds",
           "That would be the spread of single runs. A mean is surer than a run."),
     "b": ("the best run of each is compared, with an error that is of means",
           "The least of many runs falls with their number, by luck alone, and says little of the method. Compare means."),
     "c": ("the sign is turned", "Positive means that the second scores lower, as it says."),
     "d": ("seeds of both should be compared in pairs", "They are of different number, and seed 1 of one has nothing to do "
                                                       "with seed 1 of the other.")}, "b")

task("evaluation.10",
     "As many real samples are held out as were generated.",
     "They are not in the reference, and the reference is the same for both scores.",
     "The real set comes first.",
     "`five_critics.check` says that it passed.",
     hints=["`real[:-n]` and `real[-n:]`."])

STORED = ("Nothing runs here: no stage of a page scores such sets. What five draws gave is stored, and comes with the "
          "outcome.")

predict("evaluation.11", "Predict: few samples of a perfect generator", {
    "a": ("A's, because it is perfect, and 100 samples are enough to see it",
          "What do 100 real digits score? The chapter has a table."),
    "b": ("about the same, because the missing nines are few and so are A's samples",
          "One of the two effects is several times as large as the other. Which does the proposition make large?"),
    "c": ("B's, though it is the worse generator",
          "A pays the floor of 100 samples, B only that of 1,000 and the missing nines. With the same n for both, A would "
          "be ahead: the first row.")},
    "c", explorer=("score",
                   {"features": 64, "distance_a": 0.0, "samples_a": 100, "distance_b": 4.0, "samples_b": 1000},
                   "The chapter's explorer, set to the two generators. Its 64 features are normal, and all its "
                   "distances are about 20 times those of the digits: B's 4 stands for the 0.2 that missing nines add "
                   "to a distance."),
    measured=("evaluation_predictions", [
        "real, n = 1,000", "evaluation.11: perfect, n = 100", "evaluation.11: half the nines missing, n = 1,000"],
        {"frechet": "Fréchet distance"}))

predict("evaluation.12", "Predict: five digits of ten", {
    "a": ("both fall to about a half, because half of the digits are missing",
          "Is a perfect 3 less inside the balls of real threes because there are no eights?"),
    "b": ("precision stays what it is for real digits, and recall falls to about a half",
          "Each sample is good, and one half of the real digits has no generated one nearby, because the classes lie "
          "apart in these features."),
    "c": ("precision falls, and recall stays",
          "Which of the two asks the generated samples, and which the real ones? Exercise 4.")},
    "b", instead=STORED, measured=("evaluation_predictions", ["evaluation.12: 0 to 4 only, n = 900", "real, n = 1,000"],
                                   {"precision": "precision", "recall": "recall", "inception": "inception score"}))

predict("evaluation.13", "Predict: half the size and back", {
    "a": ("close to the floor of real digits, because they can be read as well",
          "The features are not made by readers. What did they learn to look at?"),
    "b": ("above the floor, but far below that of the noise",
          "That would be an eye's order. The classifier was trained on sharp edges, and the resized digits have none."),
    "c": ("more than twice that of the noise",
          "The small classifier was trained on sharp digits, and soft ones lie far from them in its features, farther than "
          "noisy ones. Who resizes one of two sets, even once, measures the resizing.")},
    "c", instead=STORED, measured=("evaluation_predictions", [
        "evaluation.13: half the size and back, n = 1,000", "evaluation.13: noise of 0.3, n = 1,000", "real, n = 1,000"],
        {"frechet": "Fréchet distance", "inception": "inception score"}))
