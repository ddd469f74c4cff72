"""Chapter 4: its exercises as they are answered on the page."""
from ganlib.objectives import EBGAN, MAGAN

from ..posing import Formula, bug, derive, predict, task

__all__ = []

PASSES = "`five_critics.check` says that it passed."
WEIGHED = {"p": (0.05, 1), "q": (0.05, 1), "kappa": (0.3, 2), "m": (0.3, 3)}
OUTWEIGHED = {"p": (0.05, 0.3), "q": (0.4, 1), "kappa": (0.8, 2), "m": (0.3, 3)}  # p < kappa q everywhere

derive(
    "ebgan.1",
    Formula("The best energy of an outcome with p > kappa q", "0", {"m": (0.3, 3)}, {
        "m": "That is best where the generated samples outweigh the real ones.",
        "m/2": "Between 0 and m the loss is a straight line in the energy. Where is the least value of a straight line?"}),
    Formula("The best energy of an outcome with p < kappa q", "m", OUTWEIGHED, {
        "0": "Then each generated sample costs all of the margin, and they outweigh the real ones.",
        "1": "A high energy is worth the margin, not 1: that is where the hinge ends.",
        "m*kappa*q/(p + kappa*q)": "This is a compromise. Between 0 and the margin the loss is a straight line: where is "
                                   "the least value of a straight line?"}),
    Formula("What an outcome adds to the least loss, for any p, q and kappa; `min(a, b)` is the smaller of two",
            "m*min(p, kappa*q)", WEIGHED, {
                "m*min(p, q)": "That is for kappa = 1.",
                "min(p, kappa*q)": "The margin is missing.",
                "m*max(p, kappa*q)": "This is what the worse of the two ends costs.",
                "m*max(kappa*q - p, 0)": "This grows as p and kappa q become different. But that makes it easier for the "
                                         "discriminator.",
                "m*kappa*q": "That is what it costs at the energy 0. Is that always the better end?"}),
    Formula("The best energy at q = p, for kappa < 1", "0", {"m": (0.3, 3)}, {
        "m": "Is p below kappa q there?",
        "m/2": "Every energy from 0 to the margin is best only for kappa = 1."}),
    hints=["No outcome disturbs another: take one, and draw p D + kappa q [m - D]^+ over D.",
           "From 0 to m it is kappa q m + (p - kappa q) D. What is it above m?"])

task("ebgan.2",
     "The first gain is how far the loss is above its least value, with the hinge at 0 above m.",
     "The second compares with the best q of all, not with p.",
     "Neither gain can be negative.",
     PASSES,
     hints=["By exercise 1 with κ = 1 the least loss is m times the sum of the smaller ones of p and q.",
            "A mean of energies is never below the smallest."])

SIZES = {"n": (2, 60), "k": (2, 60)}

derive(
    "ebgan.3",
    Formula("The slope of L_D in the energy of one of the n real samples", "1/n", SIZES, {
        "1": "The loss is a mean: a sample has its share of it.",
        "-1/n": "A real sample's loss rises with its energy."}),
    Formula("The slope of L_D in the energy of one of the k generated samples, below m", "-1/k", SIZES, {
        "-1": "The loss is a mean: a sample has its share of it.",
        "1/k": "A generated sample's loss falls as its energy rises to m.",
        "-1/n": "Its mean is over the generated samples. How many are they?",
        "0": "The hinge is flat above m, not below."}),
    Formula("The same, above m", "0", SIZES, {
        "-1/k": "There the hinge is flat.",
        "1/k": "There the hinge is flat."}),
    Formula("The slope of L_G in the energy of a generated sample, above m", "1/k", SIZES, {
        "0": "Where does a margin stand in the generator's loss?",
        "-1/k": "The generator wants low energies: its loss rises with the energy.",
        "1": "The loss is a mean: a sample has its share of it."}),
    hints=["[t]^+ has the slope 1 for t > 0, and 0 for t < 0. Here t = m - D."])

PIXELS = {"m": (0.5, 10), "d": (2, 800)}

derive(
    "ebgan.4",
    Formula("1. The margin for the mean square of d numbers that matches m for the norm", "m^2/d", PIXELS, {
        "m/d": "The norm has a root, the mean square has none.",
        "m/sqrt(d)": "This is the root of the mean square.",
        "m^2": "This matches the sum of squares. A mean divides by d."}),
    Formula("2. The largest norm, for pixels and reconstructions in [0, 1]", "sqrt(d)", {"d": (2, 800)}, {
        "d": "The norm is the root of a sum: it grows with d, but not in proportion.",
        "2*sqrt(d)": "This is for pixels from -1 to 1. Here they go from 0 to 1.",
        "1": "That is for one pixel."}),
    Formula("3. The largest mean square", "1", {"d": (2, 800)}, {
        "d": "It is a mean, not a sum.",
        "4": "This is for pixels from -1 to 1. Here they go from 0 to 1.",
        "sqrt(d)": "This is the largest norm."}),
    hints=["Write both with the sum S of the squares: the norm is the root of S, the mean square is S/d."])

bug("ebgan.5", '''\
def discriminator_loss(reconstruct, real, fake, m):
    """L_D, one number.

    reconstruct: the autoencoder, (n, ...) -> (n, ...);
    real, fake: samples (n, ...), the latter without a gradient.
    """
    on_real = mse_loss(reconstruct(real), real)
    on_fake = mse_loss(reconstruct(fake), fake)
    return on_real + (m - on_fake).relu()''', [8, 9], {
        7: "Real samples have no hinge, and for them a mean over everything is right.",
        0: "That line only promises. Let one of ten samples have the energy 100 m, the others nearly 0: what does the code "
           "compute?"},
    {"a": ("the hinge gets the batch's mean energy, not each sample's",
           "`mse_loss` has taken the mean over the batch before m is compared. One sample far above m lifts that mean, and "
           "the hinge shuts for all. First each sample's energy, then the hinge, then the mean."),
     "b": ("the hinge is turned: m should be subtracted from the energy",
           "Then energies above m would cost. It is right that low energies of generated samples do."),
     "c": ("`reconstruct(fake)` should be detached",
           "Then nothing would ever push generated samples up: the autoencoder learns through it."),
     "d": ("the energy should be a sum over the pixels, not a mean",
           "That only changes the unit of m. One sample could still speak for all.")}, "a")

bug("ebgan.6", '''\
def training_step(G, D, G_optimizer, D_optimizer, real, z, m):
    """One update of D, then one of G, on the same noise.

    D(x) -> reconstruction (n, d), code (n, units)
    """
    def energy(x):
        return (D(x)[0] - x.detach()).square().mean(1)

    fake = G(z)
    hinge = (m - energy(fake.detach())).relu()
    D_loss = energy(real).mean() + hinge.mean()
    D_optimizer.zero_grad()
    D_loss.backward()
    D_optimizer.step()

    G_loss = energy(fake).mean()
    G_optimizer.zero_grad()
    G_loss.backward()
    G_optimizer.step()''', [7], {
        9: "The samples are attached to G: that is right.",
        10: "D's update has no business in G: here `detach` is right.",
        11: "This is L_D: real energies down, generated ones up to m.",
        16: "This is L_G, and `fake` is not detached here. By how many ways does an energy depend on `fake`?",
        18: "It follows every way from the loss to G's weights. Is one of them cut?",
        0: "That line does what it should. By how many ways does the energy of x depend on x?"},
    {"a": ("the samples should not be detached in D's hinge",
           "D's update would then leave gradients in G's weights. They are emptied, but they cost a backward pass."),
     "b": ("the energy's target is cut off: x counts only as what goes in",
           "The energy is the distance of r(x) from x, and it depends on x by both ends. For an autoencoder's training the "
           "target is data; for G it is its own output. The value is right, half of the gradient is missing."),
     "c": ("the autoencoder's weights should be frozen while G learns",
           "They need not be: their gradients are emptied before D's next update."),
     "d": ("the mean over `dim=1` should be a norm",
           "Either is an energy, and its gradient would miss the same half.")}, "b")

bug("ebgan.7", '''\
def update_both(G, D, G_optimizer, D_optimizer, real, z, m):
    """One update of D, then one of G, on the same noise.

    D(x) -> reconstruction (n, d), code (n, units)
    """
    def hinge(x):
        return (m - (D(x)[0] - x).square().mean(1)).relu()

    fake = G(z)
    on_real = (D(real)[0] - real).square().mean(1)
    D_loss = on_real.mean() + hinge(fake.detach()).mean()
    D_optimizer.zero_grad()
    D_loss.backward()
    D_optimizer.step()

    G_loss = -hinge(fake).mean()
    G_optimizer.zero_grad()
    G_loss.backward()
    G_optimizer.step()''', [16], {
        7: "This is the hinge, sample by sample. D's loss needs it. Who else does?",
        10: "The energy of the real samples, which D lowers. That is right.",
        11: "This is L_D: each generated sample is pushed up to m and no farther. That is right.",
        18: "It computes what the loss asks for. What does it ask of a sample above m?",
        0: "That line does what it should. What moves a sample whose energy is above m?"},
    {"a": ("the sign is turned: G runs away from the data",
           "The larger the hinge, the lower the energy: the direction is right, below m."),
     "b": ("the hinge should be taken of the mean energy",
           "Exercise 5 shows what that does. Samples above m would still not be heard."),
     "c": ("D must be updated more often, until its hinge reaches the far points",
           "Above m the hinge is flat, however good D is."),
     "d": ("G descends minus the hinge, which is flat above m",
           "As if the game were zero-sum. EBGAN's is not: L_G is the energy itself, without a margin, so that the samples "
           "that lie worst are pulled like all others.")}, "d")

bug("ebgan.8", '''\
def mean_squared_cosine(codes):
    """The term of the codes (n, units), one number."""
    unit = codes / codes.norm(dim=1, keepdim=True)
    n = len(codes)
    return ((unit @ unit.T).sum() - n) / (n * (n - 1))''', [5], {
        3: "Each code is divided by its own length. That is right.",
        4: "The number of codes. That is right.",
        0: "That line only promises. Which cosine do two opposite codes have, and what does it add?"},
    {"a": ("the pairs of a code with itself are still in the sum",
           "Each has the cosine 1, and together they are the n that is subtracted."),
     "b": ("the codes should be normalised over the batch, `dim=0`",
           "Then products are no cosines between samples any more."),
     "c": ("the cosines are added without their squares",
           "Opposite codes have the cosine -1 and pay for others with +1. Squared, -1 is as bad as +1, and only 0 is good."),
     "d": ("it should be divided by n², not by n (n - 1)",
           "n (n - 1) is the number of pairs of different codes. It would not change which batch is best.")}, "c")

bug("ebgan.9", '''\
def pulling_away(codes):
    """The pulling-away term of the codes (n, units), one number."""
    unit = codes / torch.norm(codes, p=1)
    n = len(codes)
    return ((unit @ unit.T).square().sum() - n) / (n * (n - 1))''', [3], {
        4: "The number of codes. That is right.",
        5: "Squared cosines, without a code's pair with itself, over the number of pairs: that is right, if `unit` holds "
           "what its name says.",
        0: "That line only promises. How long should a row of `unit` be, and how long is it?"},
    {"a": ("the sum of absolute values is taken, where a Euclidean length belongs",
           "That too. But with `p=2` alone 100 orthogonal codes and 100 equal ones still both give -0.01."),
     "b": ("all codes are divided by one number, and become tiny",
           "`torch.norm` without `dim` is one number for the whole batch. What is left of the products is next to nothing, "
           "and the n that is subtracted makes up the result, -1/(n - 1)."),
     "c": ("a code of length 0 divides by 0", "That would be NaN, not -0.01."),
     "d": ("the cosines should not be squared", "Exercise 8 shows what that does. It would still be -0.01 here.")}, "b")

derive(
    "ebgan.10",
    Formula("The term f of n codes in k orthogonal clumps of n/k codes", "(n/k - 1)/(n - 1)",
            {"n": (40, 200), "k": (2, 12)}, {
                "1/k": "This counts each code's pair with itself. The term leaves those out.",
                "(n/k - 1)/n": "A code has n - 1 partners.",
                "n/k/(n - 1)": "A code is not its own partner: how many others are in its clump?",
                "1 - (n/k - 1)/(n - 1)": "This is the share of the partners in other clumps. Their cosine is 0."}),
    Formula("The number k of clumps, from f and n", "n/(1 + (n - 1)*f)", {"n": (40, 200), "f": (0.05, 0.95)}, {
        "1/f": "This holds for very many codes: a code's pair with itself then hardly counts.",
        "n/(1 + n*f)": "How many partners does a code have?",
        "1 + (n - 1)*f": "This is how many codes a clump has. How many clumps are there?"}),
    Formula("The largest that k can be for codes of u units, and many codes", "u", {"u": (2, 64)}, {
        "2^u": "These are as many clumps as there are signs. Are they orthogonal to each other?",
        "2*u": "A direction and its opposite have the squared cosine 1: they count as one."}),
    hints=["Take one code. With how many of its n - 1 partners has it the squared cosine 1?",
           "Check the ends: for f = 1 there is one clump, for f = 0 there are n."])

task("ebgan.11",
     "The term is in the generator's loss, with its weight, and not in the discriminator's.",
     "It is taken of the codes, not of the reconstructions.",
     "D's update has the samples detached; G's energy has not.",
     PASSES,
     hints=["D returns both: the reconstruction for the energy, and the code for the term."])

task("ebgan.12",
     "The margin changes only if all three conditions hold.",
     "It becomes R, the energy of the real samples.",
     "An F that stayed the same counts as not fallen.",
     PASSES)

bug("ebgan.13", '''\
def next_balance(kappa, real, fake, gamma, rate):
    """κ after an update. All are numbers.

    real, fake: the mean energies; rate: the step λ_κ.
    """
    kappa = kappa + rate * (fake - gamma * real)
    return min(max(kappa, 0.0), 1.0)''', [6], {
        7: "κ is a weight from 0 to 1. That is right.",
        0: "That line only promises. Let the generated samples' energy be too high: should D push them up more, or less?"},
    {"a": ("γ should multiply the generated samples' energy",
           "The balance is where `fake` is γ times `real`: there the bracket is 0, as it should be."),
     "b": ("the rate is too large, so that κ jumps from end to end",
           "It runs to one end and stays, with a small rate too, only later."),
     "c": ("the ends should be -1 and 1", "A negative weight would have D lower the energy of generated samples."),
     "d": ("the sign is turned: κ grows when the energy of generated samples is too high",
           "Then D pushes them up still harder, and the energy rises further. A control has to go against it.")}, "d")

TRY = "Run it."

predict("ebgan.14", "Predict: a small margin", {
    "a": ("the points find the ring, only later, because the discriminator pushes them up less",
          f"Where does the discriminator stop pushing? What then keeps the points from all going to one place? {TRY}"),
    "b": ("the points stay where they start, because above the margin they are left alone",
          f"The discriminator leaves them alone. By exercise 3, does the generator? {TRY}"),
    "c": ("all points gather in one small clump",
          "Above 0.1 nothing raises the energy where the points are, so nothing drives them apart. The ring's spread is "
          "1.41.")},
    "c", (EBGAN.on_points(), {"margin": 0.1}),
    ("ebgan_predictions", ["ebgan.14: m = 0.1", "m = 1"], {
        "spread": "root mean square distance from the centre", "covered": "modes covered, of 8"}))

predict("ebgan.15", "Predict: a large margin", {
    "a": ("tens, far more than any distance in the picture",
          "To raise a generated point is worth as much as to lower a real one, and the two are close together. At the "
          "equilibrium the discriminator's loss is m, and the energy anything from 0 to m."),
    "b": ("close to 0, because an autoencoder learns to reproduce its data",
          f"That is one of its two goals. The other one pays up to 100 for each generated point nearby. {TRY}"),
    "c": ("about the same as with m = 1, a few tenths, because the margin concerns generated points only",
          f"Real and generated points are close together, and the energy is a continuous function. {TRY}")},
    "a", (EBGAN.on_points(), {"margin": 100.0}),
    ("ebgan_predictions", ["ebgan.15: m = 100", "m = 1"], {
        "energy_real": "mean energy of real points", "discriminator_loss": "the discriminator's loss"}))

predict("ebgan.16", "Predict: a margin that is asked often", {
    "a": ("the margin comes down a little and settles, and the points cover the ring better than EBGAN's",
          f"Which way can the margin go by the rule of exercise 12? And what did exercise 14 show? {TRY}"),
    "b": ("the margin comes down to less than a tenth, and the points gather in a clump",
          "The margin only ever falls, and a look every 10 updates gives it many chances."),
    "c": ("the margin stays where it is, because the generator gets better all the time",
          f"All the time? Ten updates are few, and its samples' mean energy goes up and down. {TRY}")},
    "b", (MAGAN.on_points(), {"epoch": 10}),
    ("ebgan_predictions", ["ebgan.16: MAGAN, epochs of 10"], {
        "margin": "the margin at the end", "spread": "root mean square distance from the centre"}))

task("ebgan.17",
     "Each score of the first kind meets each of the second, and a tie counts half.",
     PASSES,
     "The score and the configurations were decided on before the runs were looked at.")
