"""Chapter 5: its exercises as they are answered on the page."""
from ganlib.objectives import VGAN

from ..posing import Formula, bug, derive, predict, task

__all__ = []

USUAL = VGAN.on_points(beta_rate=0.1)  # as the chapter's playground has it
PASSES = "`five_critics.check` says that it passed."

derive(
    "vgan.1",
    Formula("KL(N(mu, s^2) || N(0, tau^2)), where s is the σ of the statement",
            "(mu^2 + s^2)/(2*tau^2) - 1/2 - log(s/tau)", {"mu": (-2, 2), "s": (0.3, 2), "tau": (0.5, 3)}, {
                "(mu^2 + s^2 - 1)/2 - log(s)": "This is the KL from N(0, 1). Where does tau come in?",
                "(mu^2 + s^2)/(2*tau) - 1/2 - log(s/tau)": "tau is a standard deviation. Squares are divided by its square.",
                "(mu^2 + s^2)/(2*tau^2) - 1/2 - log(s)": "The prior's density has a factor 1/tau, and its logarithm counts.",
                "(mu^2 + s^2)/(2*tau^2) - 1/2 + log(s/tau)": "The logarithm has the wrong sign.",
                "(mu^2 + s^2)/tau^2 - 1 - 2*log(s/tau)": "The factor 1/2 is missing.",
                "(mu^2 + s^2)/(2*tau^2) - log(s/tau)": "The KL of the prior from itself is 0. Is this?",
                "(mu^2 + tau^2)/(2*s^2) - 1/2 - log(tau/s)": "This is the KL of the prior from the code: the other way "
                                                             "round."}),
    Formula("What a code pays under tau, if its mu and s are tau times those of a code that pays K under 1", "K",
            {"K": (0.1, 4), "tau": (0.5, 3)}, {
                "K/tau^2": "The mean and the deviation have grown as well.",
                "K*tau^2": "Squares are divided by tau^2: what is left of the code's own factor?",
                "K + log(tau)": "The code's logarithm has grown by as much as the prior's."}),
    hints=["The logarithm of the ratio of the two densities at z, and its mean over z from N(mu, s^2).",
           "The mean of z^2 is mu^2 + s^2, that of (z - mu)^2 is s^2."])

BUDGET = {"I_c": (0.05, 2)}

derive(
    "vgan.2",
    Formula("1. Bits, if I_c nats are for the whole code", "I_c/log(2)", BUDGET, {
        "I_c": "These are nats.",
        "I_c*log(2)": "A nat is more than a bit: there are more bits than nats."}),
    Formula("2. Bits, if I_c is the mean over u units", "u*I_c/log(2)", {**BUDGET, "u": (2, 128)}, {
        "u*I_c": "These are nats.",
        "I_c/log(2)": "That is the share of one unit. All of them together carry it that many times.",
        "I_c/(u*log(2))": "A mean over u numbers is smaller than their sum, not larger."}),
    Formula("3. Bits, if I_c is the mean over n positions of each position's KL", "n*I_c/log(2)",
            {**BUDGET, "n": (2, 64)}, {
                "n*I_c": "These are nats.",
                "I_c/log(2)": "That is the share of one position. All of them together carry it that many times.",
                "I_c/(n*log(2))": "A mean over n numbers is smaller than their sum, not larger."}),
    hints=["A bit is log 2 nats. How many bits is one nat?", "A sum of n numbers is n times their mean."])

SURE = {"P": (0.55, 0.95)}

derive(
    "vgan.3",
    Formula("The loss of this D, from P", "-2*(P*log(P) + (1 - P)*log(1 - P))", SURE, {
        "-P*log(P) - (1 - P)*log(1 - P)": "The loss has two expectations, which are added.",
        "-2*log(P)": "In a share 1 - P of the cases it is wrong, and pays more.",
        "-2*P*log(P)": "The wrong answers count too."}),
    Formula("The least I_c, from P", "log(2) + P*log(P) + (1 - P)*log(1 - P)", SURE, {
        "-P*log(P) - (1 - P)*log(1 - P)": "This is what remains unknown. How much was unknown before?",
        "1 + P*log(P) + (1 - P)*log(1 - P)": "The label is one bit: log 2 nats, not 1.",
        "log(2) + P*log(P)": "The wrong answers count too, with 1 - P.",
        "2*(log(2) + P*log(P) + (1 - P)*log(1 - P))": "The bound on the loss has a factor 2 too.",
        "(2*P - 1)*log(2)": "The nats do not grow in a straight line."}),
    Formula("What P = 1 takes, in nats", "log(2)", {}, {
        "0": "0 log 0 counts as 0, and log 1 is 0. What is left?",
        "1": "It is one bit. How many nats is that?"}),
    hints=["In a share P of all cases D gives the true label the number P, in the others 1 - P.",
           "2 h(P) is at least 2 log 2 - 2 I_c. Solve for I_c."])

derive(
    "vgan.4",
    Formula("The KL at the best s^2, from the ratio rho = mu/s", "log(1 + rho^2)/2", {"rho": (0.2, 4)}, {
        "rho^2/2": "This keeps s at 1. A smaller s costs something, but less than the distance it saves.",
        "log(1 + rho^2)": "The KL has a factor 1/2.",
        "log(1 + rho)/2": "With mu = rho s the mean enters as a square."}),
    Formula("The largest rho for a KL of I_c", "sqrt(exp(2*I_c) - 1)", BUDGET, {
        "exp(2*I_c) - 1": "This is its square.",
        "sqrt(2*I_c)": "This keeps s at 1.",
        "sqrt(exp(I_c) - 1)": "The KL has a factor 1/2, and so the exponent a 2.",
        "exp(I_c)": "At I_c = 0 the ratio has to be 0."}),
    Formula("Its s, the σ of the statement", "exp(-I_c)", BUDGET, {
        "exp(-2*I_c)": "This is its square.",
        "exp(I_c)": "With less noise the same ratio needs a smaller mu: s is below 1.",
        "1": "That is not the cheapest."}),
    hints=["With mu = rho s the KL is (rho^2 s^2 + s^2 - 1)/2 - log s. Differentiate in s^2.",
           "The least is at s^2 = 1/(1 + rho^2), where the first three terms cancel."])

bug("vgan.5", '''\
def sampled_code(encoded, noise):
    """A sample of each code, (n, units).

    encoded: (n, 2 * units), from the encoder; noise: (n, units), N(0, I).
    """
    mean, log_variance = encoded.chunk(2, dim=1)
    return mean + log_variance.sigmoid() * noise''', [7], {
        6: "The first half is the mean, the second the log-variance. That is right.",
        0: "That line only promises. Which deviation has a code whose log-variance is 0, and which has it here?"},
    {"a": ("the two halves have changed places", "For zeros from the encoder that would make no difference."),
     "b": ("a deviation is made of the log-variance by a function that is not the inverse of a logarithm",
           "σ = exp(log σ² / 2). The sigmoid stays below 1, and gives 1/2 at 0: to be silent the encoder would have to put "
           "out an infinite number."),
     "c": ("the noise should be multiplied by `log_variance.exp()`",
           "That is the variance, not the deviation. At 0 both are 1, elsewhere they differ."),
     "d": ("the noise should be drawn inside the function", "It is normal noise, wherever it was drawn.")}, "b")

task("vgan.6",
     "The KL is a sum over a code's units, and a mean over real and generated samples together.",
     "β multiplies what exceeds I_c, and nothing is cut off at 0.",
     "The classifier looks at codes with noise; softplus takes logits.",
     PASSES,
     hints=["One look at real and one at generated samples gives all that is needed.",
            "-log σ(l) is softplus(-l), and -log(1 - σ(l)) is softplus(l)."])

bug("vgan.7", '''\
def information_used(f, real, fake):
    """The KL that is held at I_c, one number.

    f(x) -> logit (n, 1), mean (n, units), log_variance (n, units)
    """
    _, mean, log_variance = f(real)
    kl = (mean.square() + log_variance.exp() - 1 - log_variance) / 2
    return kl.sum(1).mean()''', [6], {
        7: "This is the KL of each unit from N(0, 1). That is right.",
        8: "A sum over the units, and a mean over samples. Over which?",
        0: "That line only promises. Whose information is it that has a price here?"},
    {"a": ("the KL is averaged over the units", "It is not: `sum(1)` adds them up."),
     "b": ("the factor 1/2 of the KL is missing", "It is there."),
     "c": ("only the real samples' codes are counted",
           "So the generated ones pass for free: the encoder sends their codes far out, at no cost, and the classifier is "
           "sure. The KL belongs to both halves."),
     "d": ("the code should be sampled, not its mean used",
           "The KL has a formula in mean and variance: no sample is needed.")}, "c")

bug("vgan.8", '''\
def kl_of_batch(mean, log_variance):
    """The mean KL of the samples' codes from N(0, I), one number.

    mean, log_variance: (n, units)
    """
    kl = (mean.square() + log_variance.exp() - 1 - log_variance) / 2
    return kl.mean()''', [7], {
        6: "This is the KL of each unit from N(0, 1). That is right.",
        0: "That line only promises. How much information do 64 independent units carry, if each carries 0.1 nats?"},
    {"a": ("the units are averaged, though their information adds up",
           "`kl.mean()` takes the mean over samples and units. 64 units with 0.1 nats each carry 6.4. Add up over the "
           "units, then take the mean over samples."),
     "b": ("it should be a sum over the batch", "Then I_c would depend on the batch size. Over samples a mean is right."),
     "c": ("the log-variance should be divided by the number of units",
           "That would change the code. Each unit's own KL is right."),
     "d": ("the KL is the wrong way round", "It is KL(E || N(0, I)), as it should be.")}, "a")

bug("vgan.9", '''\
def prices(beta, kls, I_c, rate):
    """β after each update, a list as long as kls; beta: at the start.

    kls: the KL that each update found; rate: α.
    """
    path = []
    for kl in kls:
        beta = max(0.0, beta - rate * (kl - I_c))
        path.append(beta)
    return path''', [8], {
        6: "The list of prices. That is right.",
        7: "One update for each KL. That is right.",
        9: "Each price is kept. That is right.",
        0: "That line only promises. Let more than I_c flow: what should the price do, and what does it?"},
    {"a": ("the price should not be kept from going below 0", "A negative price would reward information."),
     "b": ("I_c should not be subtracted", "Then the price could never fall: what is within the budget is free."),
     "c": ("the rate is too small", "A larger one would only bring it to 0 sooner."),
     "d": ("the price descends, where it has to ascend",
           "The derivative of β (KL - I_c) by β is KL - I_c, and β goes along it: dearer while too much flows. The sign is "
           "turned if β is left to the discriminator's optimizer, which descends.")}, "d")

derive(
    "vgan.10",
    Formula("The best k for a price beta below 1", "1 - beta", {"beta": (0.05, 0.95)}, {
        "1": "That is without a price.",
        "1 + beta": "The dearer a nat, the fewer are spent.",
        "1/beta": "Differentiate k - k^2/2 - beta k in k."}),
    Formula("beta after t steps from 0, for I_c below 1", "(1 - I_c)*(1 - (1 - alpha)^t)",
            {"I_c": (0.1, 0.9), "alpha": (0.02, 0.5), "t": (1, 9)}, {
                "1 - I_c": "This is where it ends. It takes its time.",
                "(1 - I_c)*(1 - alpha)^t": "This is what is still missing.",
                "(1 - I_c)*alpha*t": "This is a straight line. But as beta grows, k falls and the steps get smaller.",
                "(1 - I_c)*(1 - exp(-alpha*t))": "This is for continuous time. With steps it is a power.",
                "1 - (1 - alpha)^t": "This goes on to a price of 1. Where is k = I_c?",
                "I_c*(1 - (1 - alpha)^t)": "That is the information, not its price."}),
    Formula("Where beta ends, for I_c above 1", "0", {"I_c": (1.1, 3)}, {
        "1 - I_c": "A price below 0 is not allowed.",
        "I_c - 1": "Is there an excess at the price 0?"}),
    Formula("How many steps half of the way takes", "log(1/2)/log(1 - alpha)", {"alpha": (0.02, 0.5)}, {
        "log(2)/alpha": "That is close, for a small alpha. Exactly?",
        "1/(2*alpha)": "The steps get smaller on the way.",
        "log(1/2)/log(alpha)": "By which factor does a step shrink the distance that is left?"}),
    hints=["The derivative of k - k^2/2 - beta k in k is 1 - k - beta.",
           "Look at the distance 1 - I_c - beta: what does a step do to it?"])

bug("vgan.11", '''\
def optimizers(G, encoder, classifier, rate):
    """The generator's and the discriminator's optimizer."""
    of_generator = torch.optim.Adam(G.parameters(), lr=rate)
    of_discriminator = torch.optim.Adam(classifier.parameters(), lr=rate)
    return of_generator, of_discriminator''', [4], {
        3: "The generator's weights, and no others. That is right.",
        5: "Both are returned. But which weights do they hold?",
        0: "That line only promises. Three networks come in: who moves each of them?"},
    {"a": ("the encoder should be in the generator's optimizer",
           "The generator's loss goes through it, but would teach it to hide the difference."),
     "b": ("no optimizer moves the encoder",
           "It plays for the discriminator, with the classifier. `backward` fills its gradients all the same, so nothing "
           "complains, and nobody uses them."),
     "c": ("the two players need different rates", "They may have them. The KL would still not move."),
     "d": ("Adam should be RMSProp", "Neither moves what it does not hold.")}, "b")

bug("vgan.12", '''\
def generator_loss(f, fake, beta):
    """The generator's loss, one number.

    f(x) -> logit (n, 1) at the code's mean, mean and log_variance
    (n, units)
    """
    logit, mean, log_variance = f(fake)
    kl = (mean.square() + log_variance.exp() - 1 - log_variance) / 2
    return softplus(-logit).mean() + beta * kl.sum(1).mean()''', [9], {
        7: "The logit is that at the code's mean, as in the paper. That is right.",
        8: "This is the KL of each unit. The formula is right. Whose goal is it?",
        0: "That line only promises. Which player has a budget?"},
    {"a": ("the KL should be subtracted", "Then G would seek information instead of shunning it. It still has no business "
                                          "here."),
     "b": ("the budget I_c is missing", "It is a constant, and has no gradient."),
     "c": ("the KL is in the generator's loss at all",
           "It is a constraint on the discriminator, and β its price. In G's loss it is a second goal, which has nothing to "
           "do with the data."),
     "d": ("softplus(-l) saturates", "It is -log σ(l), the loss that does not.")}, "c",
    (USUAL, {"generator_kl": 1.0}))

derive(
    "vgan.13",
    Formula("The pull at the mean", "sigmoid(-m)", {"m": (-3, 3)}, {
        "sigmoid(m)": "The pull is large where D rejects the sample: at low logits.",
        "log(1 + exp(-m))": "The pull is the loss's slope, not the loss.",
        "-sigmoid(-m)": "This is the slope with its sign. The pull is its size."}),
    Formula("The mean pull over samples for m = 0 and any s", "1/2", {"s": (0.2, 3)}, {
        "sigmoid(-s)": "This is the pull one deviation up. What is it one deviation down?",
        "0": "The pull is a slope's size: it is between 0 and 1 everywhere.",
        "1": "That is the pull where D is sure that the sample is generated."}),
    Formula("The mean pull over samples for m, plus that for -m, with the same s", "1", {"m": (0.2, 3), "s": (0.2, 3)}, {
        "0": "Both are above 0.",
        "2*sigmoid(-m)": "The noise is missing, and the pulls at m and at -m differ.",
        "1/2": "How much are sigmoid(-l) and sigmoid(l) together?"}),
    hints=["Add sigmoid(-l) and sigmoid(l).",
           "The noise is as often up as down: what does that make of an odd function's mean?"])

TRY = "Run it."

predict("vgan.14", "Predict: a wide bottleneck", {
    "a": ("β falls to 0, and the KL grows to many nats",
          "Below the budget there is no excess, and the price goes to 0. Nothing then holds the KL."),
    "b": ("β stays at 0.1, and the KL about where it is with a budget of 0.5",
          f"What does the rule of exercise 9 do with the price while the KL is below I_c? {TRY}"),
    "c": ("β rises until the KL is 20",
          f"I_c is the place where a price begins to rise. Is the KL above it at the start? {TRY}")},
    "a", (USUAL, {"information": 20.0, "beta_rate": 1e-3}),
    ("vgan_predictions", ["vgan.14: I_c = 20", "I_c = 0.5"], {"beta": "β", "kl": "KL, in nats"}))

predict("vgan.15", "Predict: a nat for 10", {
    "a": ("D is 1/2 everywhere, and the points stay where they are",
          f"The gradients are tiny, but not 0. What does RMSProp, of chapter 2, do with tiny gradients? {TRY}"),
    "b": ("D is very close to 1/2 everywhere, and still the points move, though not well",
          "At that price a silent code is best. But RMSProp divides by the gradient's size, so the points move on the "
          "little that is left."),
    "c": ("the same as usual, because a fixed price holds the KL as well as a moving one",
          f"A fixed price holds the KL somewhere. Where, if a nat costs 10, and the label is worth at most 1.4? {TRY}")},
    "b", (USUAL, {"beta": 10.0, "beta_rate": 0.0}),
    ("vgan_predictions", ["vgan.15: β = 10, fixed", "I_c = 0.5"], {
        "kl": "KL, in nats", "farthest_from_a_half": "how far D is from 1/2, at most", "w1_at_the_start": "W at the start",
        "w1": "W at the end"}))

predict("vgan.16", "Predict: a slow price", {
    "a": ("the KL is at 0.5, and β at the price that holds it there",
          f"What does exercise 10 say of the time that it takes? {TRY}"),
    "b": ("β has overshot, and the KL is nearly 0",
          f"A step is α times the excess. Add up 600 of them, with an excess of some nats. {TRY}"),
    "c": ("β is below 0.05, and the KL still some nats", "Exercise 10 at work.")},
    "c", (USUAL, {"beta": 0.0, "beta_rate": 1e-5}),
    ("vgan_predictions", ["vgan.16: β from 0, α = 1e-5"], {"beta": "β", "kl": "KL, in nats"}))

task("vgan.17",
     "It is the slope of D, with the sigmoid, not of the logit.",
     "Each sample has its own gradient and its own length; the mean comes last.",
     PASSES,
     "The open question was decided by runs with more than one seed.")
