"""Chapter 1: its exercises as they are answered on the page."""
from ganlib.objectives import GAN
from ganlib.optimizers import Adam

from ..posing import Formula, bug, derive, predict, task

__all__ = []

RATE = Adam(2e-3, beta1=0.5)
EVEN = GAN(discriminator_optimizer=RATE, generator_optimizer=RATE)  # as the chapter's playground has it
AHEAD = GAN(discriminator_steps=20, discriminator_optimizer=RATE, generator_optimizer=RATE)  # where D rejects, it is sure
P_AND_Q = {"p": (0.05, 1.5), "q": (0.05, 1.5)}

derive(
    "gan.1",
    Formula("D*(x) where a share a of what D sees is real", "a*p/(a*p + (1 - a)*q)", {**P_AND_Q, "a": (0.05, 0.95)}, {
        "p/(p + q)": "This is the case of equal shares, a = 1/2.",
        "(1 - a)*p/((1 - a)*p + a*q)": "The two shares have changed places.",
        "(1 - a)*q/(a*p + (1 - a)*q)": "This is 1 - D*: D should be near 1 where the data are.",
        "a*p/(p + q)": "The shares belong in the denominator too: D* is 1 where only the data are.",
        "log(a*p/((1 - a)*q))": "This is the logit of D*. D* itself lies between 0 and 1."}),
    Formula("What D* says at q = p", "a", {"a": (0.05, 0.95)}, {
        "1/2": "That is for equal shares. Put q = p into your formula.",
        "1 - a": "That is what it says of a sample being generated."}),
    Formula("The largest value of a E log D(x) + (1 - a) E log(1 - D(G(z))) at q = p", "a*log(a) + (1 - a)*log(1 - a)",
            {"a": (0.05, 0.95)}, {
                "-log(4)": "That is for equal shares, with each expectation counted whole.",
                "-log(2)": "That is for a = 1/2.",
                "log(a) + log(1 - a)": "Each expectation comes with its share."}),
    hints=["Take one x and write y for D(x). What is left to maximise is a p log y + (1 - a) q log(1 - y).",
           "Its derivative in y is a p/y - (1 - a) q/(1 - y). Where is it 0?",
           "At q = p the density drops out of D*, and what D* says is the same everywhere."])

derive(
    "gan.2",
    Formula("D*(x) with the target s for real samples and 0 for generated ones", "s*p/(p + q)",
            {**P_AND_Q, "s": (0.55, 0.95)}, {
        "p/(p + q)": "This is D* without smoothing: a real sample's target is s, not 1.",
        "s*p/(s*p + q)": "The target belongs to p in the numerator alone: every sample still counts once.",
        "s": "That is where only the data are. What if q is there too?"}),
    Formula("D*(x) with the target s for real and t for generated samples", "(s*p + t*q)/(p + q)",
            {**P_AND_Q, "s": (0.55, 0.95), "t": (0.05, 0.45)}, {
                "(t*p + s*q)/(p + q)": "The two targets have changed places.",
                "s*p/(p + q)": "The target of generated samples has no part in it.",
                "s*p/(s*p + t*q)": "This weighs the samples instead of their targets: it is exercise 1."}),
    Formula("What that D* says where the data have nothing, p = 0", "t", {"s": (0.55, 0.95), "t": (0.05, 0.45)}, {
        "0": "That is for t = 0. Put p = 0 into your formula.",
        "s": "That is where q = 0."}),
    hints=["The cross-entropy of one sample with target s is -s log D - (1 - s) log(1 - D).",
           "At one x, collect what stands before log D: s p + t q. And before log(1 - D)?"])

derive(
    "gan.3",
    Formula("The slope of -E_q log D*(x) in q(x), with D* held as it is", "-log(p/(p + q))", P_AND_Q, {
        "-log(p/(p + q)) + q/(p + q)": "Here D* moves with q. Hold it: G's update takes D as it is.",
        "log(q/(p + q))": "This is the slope of the minimax loss.",
        "-log(q/(p + q))": "This takes 1 - D* for D*."}),
    Formula("It is, up to a constant, the slope of A KL(q || p) + B JSD(p, q) with A =", "1", {}, {
        "-1": "Then G would run away from the data. Compare the slopes where q is much larger than p.",
        "2": "KL(q || p) has the slope log(q/p) + 1. How often does log p occur in yours?"}),
    Formula("and B =", "-2", {}, {
        "2": "The sign is turned, however strange this one looks.",
        "-1": "JSD(p, q) is the mean of two divergences. Its slope in q is half of log(2 q/(p + q)).",
        "1": "Take the slope of KL(q || p) away from yours, and compare what is left with that of JSD.",
        "0": "KL(q || p) alone has the slope log(q/p) + 1. Yours is another one."}),
    hints=["With D* held the loss is linear in q: at each x, q(x) times a number.",
           "KL(q || p) has the slope log(q/p) + 1 in q(x), and JSD(p, q) the slope log(2 q/(p + q))/2.",
           "A constant may be added to all slopes, because the changes of q add up to 0."])

derive(
    "gan.4",
    Formula("The logit of D* at x, for p = N(0, 1) and q = N(m, 1)", "m^2/2 - m*x", {"m": (0.3, 2.5), "x": (-2, 2)}, {
        "m*x - m^2/2": "This is log q - log p: it is high where the generator is.",
        "-m*x": "Halfway, at x = m/2, the densities are equal. What is the logit there?",
        "sigmoid(m^2/2 - m*x)": "This is D*, not its logit."}),
    Formula("The same for q = N(0, s^2)", "log(s) + x^2/(2*s^2) - x^2/2", {"s": (0.4, 2.2), "x": (-2, 2)}, {
        "x^2/(2*s^2) - x^2/2": "The factors before the exponentials differ too: N(0, s^2) has 1/s there.",
        "-log(s) + x^2/(2*s^2) - x^2/2": "The factor 1/s has changed its side.",
        "log(s) + x^2/(2*s) - x^2/2": "s is the standard deviation: squares are divided by s^2."}),
    Formula("The slope in x of the minimax loss log(1 - D*(x)) at x = m, for q = N(m, 1)", "m*sigmoid(-m^2/2)",
            {"m": (0.3, 2.5)}, {
        "m*sigmoid(m^2/2)": "This is the slope of the non-saturating loss.",
        "-m": "This is the slope of the logit. The loss has a factor of its own before it.",
        "m": "The loss has a factor of its own before the logit's slope: how sure is D* at x = m?"}),
    Formula("The slope in x of the non-saturating loss -log D*(x) there", "m*sigmoid(m^2/2)", {"m": (0.3, 2.5)}, {
        "m*sigmoid(-m^2/2)": "This is the slope of the minimax loss.",
        "-m": "This is the slope of the logit. The loss has a factor of its own before it.",
        "m": "That is its limit for large m. A factor is missing: 1 - D*."}),
    hints=["The logit of D* is log p - log q.",
           "log(1 - D) = -softplus(l) and -log D = softplus(-l), where l is the logit; softplus has the slope sigmoid.",
           "At x = m the logit is -m^2/2."])

task("gan.5",
     "Each half of the loss is a mean over its own samples, whatever the shares.",
     "It works on the logits: softplus, no sigmoid and no logarithm of one.",
     "A batch in any order gives the same number.",
     "`five_critics.check` says that it passed.",
     hints=["A mask selects: `logits[is_real]`.", "By exercise 1, what does D* become if the loss is one mean over all "
                                                  "samples?"])

bug("gan.6", '''\
def training_step(G, D, G_optimizer, D_optimizer, real, z):
    """One update of D, then one of G, on the same noise."""
    fake = G(z).detach()
    d_loss = softplus(-D(real)).mean() + softplus(D(fake)).mean()
    D_optimizer.zero_grad()
    d_loss.backward()
    D_optimizer.step()

    g_loss = softplus(-D(fake)).mean()
    G_optimizer.zero_grad()
    g_loss.backward()
    G_optimizer.step()''', [3, 9], {
        4: "D's loss is right: it falls when D says 1 of real and 0 of generated samples, and G has no business in it.",
        10: "Gradients are emptied before each `backward`. That is right.",
        11: "It computes a gradient for all that `g_loss` depends on. On what does it depend?",
        12: "The optimizer steps. But which gradients does it find?",
        0: "That line does what it should. Follow the generated samples from G to the loss that should move G."},
    {"a": ("`D` is not frozen while `G` learns",
           "It need not be: D's gradients are emptied before its next update. And G would still not move."),
     "b": ("no gradient comes back to `G`: its samples were cut off from it",
           "`detach` is for D's update alone. `g_loss.backward()` still fills D's weights, so PyTorch does not complain, "
           "and an "
           "optimizer passes over gradients that are `None`."),
     "c": ("the loss teaches `G` to be rejected",
           "softplus(-l) is -log D: it falls when D accepts the sample. The sign is right."),
     "d": ("`G` needs noise of its own",
           "Algorithm 1 draws it anew, but with the same z a generator learns too.")}, "b")

bug("gan.7", '''\
def loss_of_logits(real_logits, fake_logits):
    """-V from the logits of real (n, 1) and generated samples (m, 1), one number."""
    on_real, on_fake = torch.sigmoid(real_logits), torch.sigmoid(fake_logits)
    ones, zeros = torch.ones_like(on_real), torch.zeros_like(on_fake)
    real_loss = binary_cross_entropy_with_logits(on_real, ones)
    return real_loss + binary_cross_entropy_with_logits(on_fake, zeros)''', [3, 5, 6], {
        4: "The labels are right: 1 for real, 0 for generated samples.",
        0: "That line only promises. D is sure and right, and still pays: look at what each function is given."},
    {"a": ("the labels have changed places", "Then a D that is sure and right would pay 40 at the logits 20 and -20, not "
                                             "1.006."),
     "b": ("the two losses should be averaged", "Half of it stops at half: 0.503. It would still stop."),
     "c": ("the sigmoid is applied twice",
           "`binary_cross_entropy_with_logits` applies it itself. What it takes for logits lies between 0 and 1 here, so "
           "that "
           "the loss is at least softplus(-1) + softplus(0) = 1.006. Leave the sigmoid out."),
     "d": ("a logarithm of 0 is cut off", "These numbers never come near: the sigmoid keeps them between 0 and 1.")}, "c")

bug("gan.8", '''\
def non_saturating_loss(fake_logits):
    """The loss -log D(G(z)) from logits of generated samples (n, 1), one number."""
    zeros = torch.zeros_like(fake_logits)
    return -binary_cross_entropy_with_logits(fake_logits, zeros)''', [3, 4], {
        0: "That line only promises. What does the code compute for the logit -10, and with which slope?"},
    {"a": ("minus the cross-entropy with label 0 is log(1 - D), the minimax loss",
           "Its slope is nearly 0 where D rejects a sample. The non-saturating loss keeps the sign and turns the label: "
           "-log D "
           "is the cross-entropy with label 1."),
     "b": ("the minus teaches `G` to be rejected",
           "Without it, it would: the cross-entropy with label 0 falls when D rejects. With it, G is drawn to where D "
           "accepts."),
     "c": ("the sigmoid is missing", "This function applies it itself: see exercise 7."),
     "d": ("it should be a sum over the batch", "A mean does not depend on the batch size, and does not slow training "
                                                "down.")}, "a", (AHEAD, {"loss": "minimax"}))

SLOPE = "Compute the slopes at x = m in exercise 4 for a large m, and run it."

predict("gan.9", "Predict: a discriminator far ahead", {
    "a": ("all eight modes, sooner than with k = 1, because D is closer to D*",
          f"A better D helps only as far as its gradient reaches G. {SLOPE}"),
    "b": ("D's loss goes to 0, and the points end away from the modes, perhaps out of the picture",
          "D, 20 updates ahead, is soon sure, and there the minimax loss has almost no slope. That alone does not stop "
          "G: Adam "
          "divides each gradient by its own recent size, so that small gradients still make full steps, which carry the "
          "points away, in three of four runs most of them or many out of the picture. They rest when gradients "
          "keep shrinking, at the latest below Adam's floor of 1e-8: after update 300 three of the four moved by less "
          "than 0.01, the other went on."),
    "c": ("the losses become NaN",
          "The losses are computed from logits and stay finite however sure D is. Watch D's loss instead.")},
    "b", (EVEN, {"loss": "minimax", "discriminator_steps": 20}),
    ("gan_predictions", ["gan.9: minimax, k = 20"], {
        "covered": "modes covered, of 8", "discriminator_loss": "D's loss at the end",
        "outside": "share outside the picture",
        "moved_to_300": "moved up to update 300", "moved_from_300": "moved after it"}))

predict("gan.10", "Predict: the same discriminator, the other loss", {
    "a": ("the points gather at a few of the eight modes",
          "Where D rejects a sample the slope is now near -1, so G moves: to where this D is highest. Each sample is judged "
          "alone, so nothing in the loss asks for the other modes."),
    "b": ("the same as with the minimax loss",
          f"With the minimax loss G had no slope where D rejects it. Has it one now? {SLOPE}"),
    "c": ("all eight modes evenly, as the theorem promises for an optimal D",
          "The theorem is about a G without limits. This G takes a small step to where D is highest now. Try it.")},
    "a", (EVEN, {"discriminator_steps": 20}),
    ("gan_predictions", ["gan.10: non-saturating, k = 20"], {
        "covered": "modes covered, of 8", "discriminator_loss": "D's loss at the end",
        "spread": "mean distance of two samples"}))

predict("gan.11", "Predict: a discriminator that does not learn", {
    "a": ("the points stay near where they start, because an untrained D gives no gradient",
          "D is untrained, but not constant: it slopes somewhere, and G can follow. Try it in the playground."),
    "b": ("the points spread over the ring, only more slowly",
          "How should G know where the ring is? It sees the data only through D. Try it in the playground."),
    "c": ("the points climb to where this random D is highest, in the picture or out of it, wherever the ring is",
          "G climbs this random D: to a peak of it, or out of sight where it has none.")},
    "c", (EVEN, {"discriminator_optimizer.learning_rate": 1e-6}),
    ("gan_predictions", ["gan.11: D's rate 1e-6"], {
        "covered": "modes covered, of 8", "outside": "share outside the picture", "spread": "mean distance of two samples"}))

task("gan.12",
     "Every repeat draws a new batch, of generated and of real samples.",
     "The error is the standard deviation over repeats, divided by the root of their number.",
     "`five_critics.check` says that it passed.",
     "Two generators that differ in one thing were trained with several seeds each, and compared by the error over seeds.",
     hints=["`torch.stack` the scores of the repeats; `std()` divides by R - 1 already."])
