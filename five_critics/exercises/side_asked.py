"""Chapter 7: its exercises as they are answered on the page."""
from ..posing import Formula, bug, derive, predict, task

__all__ = []

COST = {"k": (2, 20), "a": (0.5, 4), "b": (0.5, 4)}

derive(
    "side.1",
    Formula("How many updates the generator makes in T seconds, with k updates of the critic, of a seconds each, for each "
            "one of its own, of b seconds", "T/(k*a + b)", {**COST, "T": (50, 500)}, {
                "T/(a + b)": "The critic makes k updates for each one of the generator.",
                "T/(k*(a + b))": "Only the critic's part comes k times.",
                "T/(a + k*b)": "k belongs to the critic, not to the generator.",
                "k*T/(k*a + b)": "These are the critic's updates.",
                "T/(k*a)": "The generator's own part is missing."}),
    Formula("Which share of the time goes to the critic", "k*a/(k*a + b)", COST, {
        "a/(a + b)": "That is for k = 1.",
        "b/(k*a + b)": "This is the generator's share.",
        "k/(k + 1)": "That is for a = b."}),
    Formula("With a = b: how many times as many updates the generator makes at k = 1 as at k = 5, in the same time", "3",
            {}, {
        "5": "Its own updates are not made five times.",
        "6": "With k = 1 there are two updates an iteration, not one.",
        "1/3": "That is the other way round.",
        "2.5": "With k = 5 there are six updates an iteration: five and one."}),
    hints=["How long is one iteration, k updates of one network and one of the other?"])

derive(
    "side.2",
    Formula("The chance that one of two equal methods is ahead, with four seeds of each", "1/35", {}, {
        "1/70": "Either of the two may be the one that is ahead.",
        "1/8": "This compares seeds in pairs. Every seed must be ahead of every seed.",
        "1/20160": "The four seeds of a method may change places among themselves.",
        "1/32768": "The sixteen pairs are not independent of each other."}),
    Formula("The same with five seeds of each", "1/126", {}, {
        "1/252": "Either of the two may be the one that is ahead.",
        "1/16": "This compares seeds in pairs. Every seed must be ahead of every seed."}),
    Formula("How many pairs of m equal methods are in this way told apart by luck, on average, if the chance is c for each "
            "pair", "m*(m - 1)/2*c", {"m": (3, 20), "c": (0.001, 0.1)}, {
                "m*c": "Pairs are compared, not methods.",
                "m*(m - 1)*c": "Each pair is counted twice.",
                "m^2/2*c": "No method is compared with itself.",
                "c": "That is one pair."}),
    hints=["Write the eight scores in a row, from low to high. If the methods are equal, each way to say whose they are is "
           "equally likely. How many ways are there?",
           "Of these, two have one method's scores all at one end.",
           "Means add up, also of pairs that share a method."])

bug("side.3", '''\
def at_best_rate(scores):
    """The scores of all seeds at the best learning rate, (seeds,).

    scores: (rates, seeds), lower is better
    """
    return scores.min(0).values''', [6], {
        0: "That line only promises. Give every rate the same scores, and only chance decides. What comes back?"},
    {"a": ("the largest should be taken", "Lower is better here."),
     "b": ("each seed gets a rate of its own",
           "Whoever trains has to choose a rate before the seed is known. With many rates, the least score of each seed "
           "falls by luck alone. Choose the rate by its mean, `scores[scores.mean(1).argmin()]`."),
     "c": ("the minimum should be over seeds, min(1)", "Then each rate would be judged by its luckiest seed."),
     "d": ("a mean over rates is missing", "Nobody trains at all rates.")}, "b")

bug("side.4", '''\
def score_at(seconds, scores, limit):
    """The score of the last moment that is reached within the limit.

    seconds: that each stretch of training took, (moments,)
    scores: at the end of each stretch, (moments,)
    """
    reached = seconds <= limit
    return scores[reached][-1]''', [7], {
        8: "The last moment that was reached: that is what was asked for. Which moments were?",
        0: "That line only promises. Suppose that each stretch takes 3 seconds, and the limit is 10. How many are reached?"},
    {"a": ("it should be the best moment, not the last", "Whoever stops after the limit has the last one."),
     "b": ("the limit is not counted", "A stretch that ends at the limit is reached."),
     "c": ("each stretch is compared with the limit, not the time since the start",
           "A slow method with short stretches would get its last score, whatever it cost. The clock runs on: "
           "`seconds.cumsum(0) <= limit`."),
     "d": ("scores need an interpolation", "What lies between two moments, nobody has measured.")}, "c")

bug("side.5", '''\
def typical(scores, worst):
    """The median over seeds. A broken run (NaN) counts as worst.

    scores: (seeds,), an odd number of them, lower is better
    """
    kept = scores[scores.isfinite()]
    return kept.median()''', [6], {
        7: "A median hardly depends on how bad the worst are, which is why it was chosen. The median of what?",
        0: "That line only promises. Let four of five runs break. What does the method get?"},
    {"a": ("a mean should be taken", "It would depend on what one says that a broken run is worth."),
     "b": ("NaN should count as 0", "That is the best score there is."),
     "c": ("runs that broke are left out",
           "Then a method that breaks in four of five runs is judged by the fifth. Let them count as the worst: "
           "`torch.where(scores.isfinite(), scores, worst)`."),
     "d": ("the median needs an even number", "With an odd number it is one of the scores.")}, "c")

task("side.6",
     "One method is ahead of another only if all its seeds score lower.",
     "The best rank counts the methods that are ahead of it, the worst those that it is ahead of.",
     "Equal methods may have all ranks, from the first to the last.",
     "`five_critics.check` says that it passed.",
     hints=["`one.max() < other.min()`.", "With m methods the worst rank is m less the number of those behind it."])

L = {"l": (-6, 6)}

derive(
    "side.7",
    Formula("The slope of -log D = softplus(-l) in l, with D = sigmoid(l)", "-sigmoid(-l)", L, {
        "sigmoid(-l)": "The loss falls where l grows.",
        "-sigmoid(l)": "That is the other loss, log(1 - D).",
        "-1/sigmoid(l)": "This is the slope in D. By the chain rule it comes with D(1 - D)."}),
    Formula("The slope of log(1 - D) = -softplus(l)", "-sigmoid(l)", L, {
        "sigmoid(l)": "The loss falls where l grows.",
        "-sigmoid(-l)": "That is the other loss, -log D.",
        "-1/(1 - sigmoid(l))": "This is the slope in D. By the chain rule it comes with D(1 - D)."}),
    Formula("The slope of the least squares loss (l - 1)^2/2", "l - 1", L, {
        "1 - l": "The sign is turned.", "2*(l - 1)": "The square's 2 and the 1/2 before it cancel.",
        "l": "The target is 1."}),
    Formula("At l = -8: how many times as large is the slope of least squares as that of -log D, rounded to a whole number?",
            "9", {}, {"8": "The target is 1, not 0.", "1": "Put l = -8 into both."}),
    hints=["The derivative of softplus is sigmoid.", "sigmoid(8) is 0.9997."])

TARGETS = {"a": (-1, -0.2), "b": (0.3, 2), "c": (-0.9, 1.8)}

derive(
    "side.8",
    Formula("What the generator wants g to be", "(c - a)/(b - a)", TARGETS, {
        "c": "That is what it wants f to be.",
        "c/(b - a)": "g is 0 where f is a: take a away first.",
        "c - a": "g is 1 where f is b: divide by b - a.",
        "(b - c)/(b - a)": "Both are measured from a, not from b.",
        "a + (b - a)*c": "This turns g into f. The other way is asked."}),
    Formula("By which factor all losses are larger in f than in g", "(b - a)^2", TARGETS, {
        "b - a": "The losses are squares.",
        "1/(b - a)^2": "That is the factor from f to g."}),
    Formula("What the generator wants g to be in the paper's equation 8, a = -1, b = 1, c = 0", "1/2", {}, {
        "0": "That is what it wants f to be.",
        "1": "That is equation 9, a = 0 and b = c = 1."}),
    hints=["Put f = a + (b - a) g into (f - b)^2 and (f - a)^2.", "And which g makes f equal to c?"])

derive(
    "side.9",
    Formula("What a place with the densities p and q adds to L_D at the best f", "2*min(p, q)",
            {"p": (0.05, 1.5), "q": (0.05, 1.5)}, {
                "min(p, q)": "At f = 1 the second hinge is 2, not 1.",
                "p + q": "That is for f = 0, which is never better than the better end.",
                "2*max(p, q)": "The best f makes the smaller of the two pay.",
                "abs(p - q)": "Try f = 1 and f = -1: which of the two is smaller?"}),
    Formula("The least L_D if the total variation of p and q is t", "2 - 2*t", {"t": (0.05, 0.95)}, {
        "2*t": "For t = 1 they do not overlap, and nobody pays.",
        "1 - t": "This is the integral of min(p, q). L_D has it twice.",
        "2 - t": "TV is half of the integral of |p - q|."}),
    Formula("The least L_D at q = p", "2", {}, {
        "0": "Nobody can tell them apart then: that is the highest price.",
        "1": "Both expectations pay.",
        "log(4)": "That is the classifier's."}),
    hints=["Take one place. p max(0, 1 - f) + q max(0, 1 + f) is made of straight pieces, with kinks at f = 1 and f = -1.",
           "min(p, q) = (p + q - |p - q|)/2."])

task("side.10",
     "Each sample has a hinge of its own: the mean comes after the hinge.",
     "Real samples are left alone from f = 1 on, generated ones below f = -1.",
     "The generator's loss has no hinge.",
     "`five_critics.check` says that it passed. Then make it a file, as the chapter does, and sweep it.",
     hints=["`(1 - on_real).relu().mean()`."])

STORED = "Nothing runs here: the chapter's runs are stored, and what each seed gave comes with the outcome."

predict("side.11", "Predict: four times the learning rate", {
    "a": ("about as many modes as the GAN at this rate, because both are classifiers",
          "They differ in the optimizer, too. How long is the first step of RMSProp, and how long the first one of Adam?"),
    "b": ("no mode at all, with every seed",
          "RMSProp divides by the root of a running mean that starts at 0: with a decay of 0.99 its first step is ten "
          "learning rates long, 0.08 for every weight. Two of the runs end in NaN, and the others never come back. Adam "
          "corrects for the start, and its first step is one learning rate long."),
    "c": ("at least as many as at 0.002, because the bottleneck keeps D from running ahead",
          "It bounds what D may know, not how far a step goes.")},
    "b", instead=STORED, measured=("side_by_side_predictions", [
        "side.11: VGAN, learning rate 0.008", "VGAN, learning rate 0.002", "GAN, learning rate 0.008"],
        {"covered": "modes, of 8"}))

predict("side.12", "Predict: the same eight seconds", {
    "a": ("WGAN-GP, because each of its updates is worth more",
          "It is. Is it worth seven of the GAN's?"),
    "b": ("the GAN, by a little",
          "In eight seconds WGAN-GP makes 400 updates, and they bring it almost as far as 3,000 bring the GAN: about "
          "5.2 against 4.6. Only with the minute that its own 3,000 updates take it is far ahead."),
    "c": ("the GAN, by far, because WGAN-GP has hardly begun",
          "After 400 updates the GAN stands above 7. Where does WGAN-GP stand after 400 of its own?")},
    "b", instead=STORED, measured=("side_by_side_predictions", [
        "side.12: WGAN-GP, 400 updates", "GAN, 3,000 updates", "WGAN-GP, 3,000 updates"],
        {"frechet": "Fréchet distance"}))
