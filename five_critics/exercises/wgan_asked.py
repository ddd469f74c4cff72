"""Chapter 2: its exercises as they are answered on the page."""
from ganlib.objectives import WGAN

from ..posing import Formula, bug, derive, predict, task

__all__ = []

derive(
    "wgan.1",
    Formula("TV(p, q) for a = 0 and 0 < b < 1", "b", {"b": (0.05, 0.95)}, {
        "1": "On one line the two segments share a piece. TV counts only what they do not share.",
        "2*b": "TV is half of the integral of |p - q|, and two pieces differ.",
        "b/2": "Two pieces differ, each of length b."}),
    Formula("JS(p, q) for a = 0 and 0 < b < 1", "b*log(2)", {"b": (0.05, 0.95)}, {
        "log(2)": "It depends on b. Where both densities are 1, their mean is 1 too, and log 1 is 0.",
        "b": "Is the logarithm in base 2? The book's is the natural one.",
        "2*b*log(2)": "JS is the mean of two divergences, not their sum."}),
    Formula("TV(p, q) for a > 0", "1", {}, {
        "2": "TV is a difference of two probabilities: never more than 1.",
        "0": "The segments have no point in common."}),
    Formula("W(p, q)", "sqrt(a^2 + b^2)", {"a": (0.1, 2), "b": (0.1, 2)}, {
        "a + b": "Mass moves in a straight line: not first sideways and then up.",
        "a^2 + b^2": "Every sample moves by the distance itself, not by its square.",
        "a": "Sideways is not the only way the mass moves.",
        "b": "Upwards is not the only way the mass moves.",
        "max(a, b)": "Both ways count. How far is (a, b) from (0, 0)?"}),
    hints=["Draw both segments for a = 0. Where does only one of them have mass?",
           "In JS compare each density with their mean, which is 1/2 where only one of them is.",
           "For W: move every point by (a, b). Then look for a linear f of slope 1 that shows it cannot be done cheaper."])

task("wgan.2",
     "All points of both samples are put in order first.",
     "F and H count what is at most t: a sample counts at its own place.",
     "Each gap between F and H is weighed by the distance to the next point, without its sign.",
     "`five_critics.check` says that it passed.",
     hints=["`(x <= t[:, None]).float().mean(1)` is F at all t at once."])

bug("wgan.3", '''\
def earth_mover_by_pairs(x, y):
    """W between samples x (n,) and y (n,) of one size -> one number."""
    return (x - y).abs().mean()''', [3], {
        0: "That line only promises. Which number is paired with which?"},
    {"a": ("it is a mean and should be a sum", "Each number carries the share 1/n of the mass, so a mean it is."),
     "b": ("the pairs are made in the order in which the numbers came",
           "That is a plan too, but not the cheapest. On a line the cheapest plan keeps the order: sort both samples "
           "first."),
     "c": ("moves to the left cancel moves to the right", "The absolute value comes before the mean: nothing cancels."),
     "d": ("a square is missing, and a root", "That would be another distance, W2. Here a move costs its length.")}, "b")

bug("wgan.4", '''\
def js_of_samples(x, y):
    """JS of the distributions of samples x (n,) and y (n,), in nats."""
    low, high = min(x.min(), y.min()).item(), max(x.max(), y.max()).item()
    p, q = (torch.histc(s, bins=10_000, min=low, max=high) / len(s) for s in (x, y))
    return ganlib.distances.js(p, q)''', [4], {
        3: "Both samples get the same range, so that their bins are the same. That is right.",
        5: "JS of two histograms is computed exactly. What do these histograms look like?",
        0: "That line only promises. How many samples fall into one bin?"},
    {"a": ("the histograms should be divided by the width of a bin",
           "Then they would be densities. JS of the shares is what is asked."),
     "b": ("the two samples have different bins", "`low` and `high` are those of both: the bins are the same."),
     "c": ("there are more bins than samples",
           "Most bins that hold a sample of the one hold none of the other: nothing in common, whatever the "
           "distributions. With k "
           "bins in use and n samples each, two samples of one distribution score about k/(4n)."),
     "d": ("empty bins make 0 log 0", "In these sums it counts as 0, and `js` sees to that.")}, "c")

task("wgan.5",
     "K is the largest slope between any two of all the points, two of one sample too.",
     "No point is compared with itself.",
     "`five_critics.check` says that it passed.",
     hints=["`torch.pdist` gives the distances of all pairs once, without a point and itself."])

derive(
    "wgan.6",
    Formula("The largest norm of a matrix with m inputs, n outputs and entries from -c to c", "c*sqrt(m*n)",
            {"c": (0.05, 0.9), "m": (1.5, 9), "n": (1.5, 9)}, {
                "c": "The size does not enter. How long is a row of m entries c?",
                "c*sqrt(m)": "This is how much one output can grow. The norm takes all of them together.",
                "c*sqrt(n)": "This is for one input.",
                "c*m": "This is the largest row sum. It is for distances measured by the largest coordinate.",
                "c*n": "This is the largest column sum. It is for distances |x1| + |x2| + ...",
                "c*m*n": "This is the sum of all entries. The norm takes the root of a sum of squares.",
                "c^2*m*n": "This is the square of the norm."}),
    Formula("The bound for a critic with 2 inputs, two hidden layers of h units and 1 output", "sqrt(2)*c^3*h^2",
            {"c": (0.05, 0.9), "h": (2, 9)}, {
                "c*sqrt(2*h) + c*h + c*sqrt(h)": "The layers follow each other: slopes multiply.",
                "c*h": "Only the middle layer counts here. Slopes multiply.",
                "sqrt(2)*c*h^2": "c enters once for each layer.",
                "sqrt(2)*c^2*h^2": "There are three matrices, though only two hidden layers."}),
    Formula("By which factor does that bound grow when c is ten times as large?", "1000", {}, {
        "10": "c enters once for each layer.", "100": "There are three matrices, though only two hidden layers."}),
    hints=["By Cauchy-Schwarz one output grows by at most the length of its row.",
           "Which matrix reaches it, and for which input?",
           "The critic has three matrices: 2 to h, h to h, h to 1."])

task("wgan.7",
     "Each update of f draws its own real samples and noise, and is followed by the clip.",
     "Biases are clipped too, each weight for itself.",
     "G is updated once, after the loop, and its update leaves f as it was.",
     "`five_critics.check` says that it passed.",
     hints=["`with torch.no_grad(): weights.clamp_(-c, c)` for all of `f.parameters()`."])

bug("wgan.8", '''\
def training_step(G, f, G_optimizer, f_optimizer, real, z, c):
    """One update of f, then one of G, on the same noise."""
    with torch.no_grad():
        for weights in f.parameters():
            weights.clamp_(-c, c)
    fake = G(z)
    f_loss = f(fake.detach()).mean() - f(real).mean()
    f_optimizer.zero_grad()
    f_loss.backward()
    f_optimizer.step()

    g_loss = -f(fake).mean()
    G_optimizer.zero_grad()
    g_loss.backward()
    G_optimizer.step()''', [3, 4, 5], {
        7: "f's loss is right: high on real, low on generated samples, and G is left out of it.",
        10: "This is where weights may leave the box. What happens to them before f is used again?",
        12: "G's loss is right. But which f does it use?",
        0: "That line does what it should. After which line may weights lie outside, and who uses f next?"},
    {"a": ("the clip leaves out the biases", "`f.parameters()` has them too."),
     "b": ("the clip comes before f's step and not after it",
           "The step moves weights out again, and G learns from that critic. Algorithm 1 clips after the step."),
     "c": ("G's step changes f", "`G_optimizer` holds the weights of G alone."),
     "d": ("`clamp_` cuts gradients off", "It runs under `no_grad`, on the weights: gradients do not pass through "
                                          "it.")}, "b")

bug("wgan.9", '''\
def best_clip(runs):
    """The value of c whose samples are nearest to the data.

    runs: {c: (f, real, generated)}, with the critic
        f: (n, 2) -> (n, 1) and samples (n, 2).
    """
    def score(f, real, generated):
        return (f(real).mean() - f(generated).mean()).item()

    return min(runs, key=lambda c: score(*runs[c]))''', [8], {
        7: "The score is given the critic and both samples. Of which of them should it speak?",
        10: "The smallest distance is the best one. But is it a distance that is compared?",
        0: "That line only promises. What does the score measure, and in which unit?"},
    {"a": ("the critic should be divided by c", "Its slope depends on c in a way that nobody knows: by exercise 6 up to "
                                                "a power of it."),
     "b": ("the largest difference should win", "A steeper critic sees larger differences: then the largest c wins every "
                                                "time."),
     "c": ("each run is measured with its own critic, whose slope depends on c",
           "The estimate is K times W, with another K for each c. Measure the samples themselves, with a distance that "
           "knows "
           "nothing of the critics."),
     "d": ("the means of the samples should be compared", "A generator that makes one point in the middle of the data "
                                                          "would win.")},
    "c")

USUAL = WGAN.on_points()  # as the chapter's playground has it
TRY = "Run it."

predict("wgan.10", "Predict: a tight clip", {
    "a": ("the points find the ring, only more slowly, because RMSProp makes up for small gradients",
          "RMSProp divides by the root of the mean square plus 1e-8. Which sizes of gradients can it make up for? Compute "
          "the bound of exercise 6 for this c."),
    "b": ("the points hardly move, and the estimate is as good as 0",
          "By exercise 6 this critic's slope is below 4e-7. So is each sample's gradient, too small even for RMSProp, which "
          "divides by the gradient's size plus 1e-8."),
    "c": ("the points find the ring sooner, because this critic keeps closest to the Lipschitz condition",
          "The Lipschitz constant may be any K, if it stays the same. What matters is what is left of the gradient. "
          f"{TRY}")},
    "b", (USUAL, {"clip": 0.001}),
    ("wgan_predictions", ["wgan.10: c = 0.001", "c = 0.03"], {
        "moved": "how far the points moved", "w1": "W at the end", "estimate": "the critic's estimate"}))

predict("wgan.11", "Predict: a wide clip", {
    "a": ("the same as with c = 0.03, because the estimate only changes its unit",
          f"Only if the critic is at its best for the c it has. How long do the weights take to reach ±1? {TRY}"),
    "b": ("the points find the ring sooner, because a steeper critic gives larger gradients",
          "A steeper critic has larger gradients, but RMSProp divides by their size: the step stays the same. What the "
          "critic "
          f"loses is its hold: its weights do not reach the box. {TRY}"),
    "c": ("the estimate climbs far above any distance in the picture, and the points miss the ring",
          "The box is now so wide that the weights do not get there, where with c = 0.03 almost half of them lie at its "
          "edge. "
          "Nothing holds the slope, and a steep critic is far from the best one.")},
    "c", (USUAL, {"clip": 1.0}),
    ("wgan_predictions", ["wgan.11: c = 1", "c = 0.03"], {
        "estimate": "the critic's estimate", "w1": "W at the end", "share_of_weights_at_c": "share of weights at ±c"}))

NOTEBOOK = ("The page's WGAN has RMSProp and cannot run this. In a notebook `ganlib.train(objective, \"ring\", steps=600)` "
            "does. What four seeds gave comes with the outcome.")

predict("wgan.12", "Predict: Adam", {
    "a": ("with beta1 = 0 about the same as with RMSProp, with beta1 = 0.9 clearly worse",
          "Adam with beta1 = 0 is almost RMSProp's rule. The paper warns of a momentum-based optimizer; here it is the "
          "momentum that does it."),
    "b": ("both better than RMSProp, 0.9 most of all, because momentum smooths the noise",
          "Momentum goes on where the gradient of some updates ago pointed. Here each player's goal moves on."),
    "c": ("both clearly worse than RMSProp, because Adam does not go with clipping",
          "What differs between RMSProp and Adam with beta1 = 0? Look at the update rules.")},
    "a", instead=NOTEBOOK, measured=(
        "wgan_predictions", ["c = 0.03", "wgan.12: Adam, beta1 = 0", "wgan.12: Adam, beta1 = 0.9"], {"w1": "W at the end"}))

task("wgan.13",
     "Each seed is correlated along its own checkpoints, and the mean is taken after that.",
     "The error is that of a mean over seeds.",
     "`five_critics.check` says that it passed.",
     "WGAN and GAN were compared, with and without the first checkpoints.",
     hints=["`torch.corrcoef(torch.stack([a, b]))[0, 1]` is the correlation of two rows."])
