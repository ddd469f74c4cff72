"""Chapter 3: its exercises as they are answered on the page."""
from ganlib.objectives import WGANGP

from ..posing import Formula, bug, derive, predict, task

__all__ = []

GAP = {"g": (0.2, 3), "lam": (0.1, 4)}

derive(
    "wgan_gp.1",
    Formula("The length of the best w, for a gap of length g and the weight lam", "1 + g/(2*lam)", GAP, {
        "1": "The penalty alone wants that. The first two terms want it longer.",
        "1 + g/lam": "The derivative of a square has a factor 2.",
        "1 - g/(2*lam)": "It is shorter than 1. The first two terms pull it longer: check the sign of the derivative.",
        "g/(2*lam)": "The penalty pulls the length to 1, not to 0.",
        "1 + g*lam/2": "A large lam should bring the length close to 1.",
        "g*(1 + g/(2*lam))": "This is the estimate. The direction is that of the gap, but of length 1."}),
    Formula("The critic's estimate, w·a", "g + g^2/(2*lam)", GAP, {
        "g": "That is what a critic of slope 1 says.",
        "1 + g/(2*lam)": "This is the length of w. The estimate multiplies it by that of the gap.",
        "g + g/(2*lam)": "Each part of the slope is multiplied by the length of the gap."}),
    Formula("By which factor is it too large for g = 1 and lam = 1/10?", "6", {}, {
        "5": "That is how much too large it is. Compare the estimate with g.",
        "1.05": "That is for lam = 10.", "11": "The derivative of a square has a factor 2."}),
    hints=["Of all w of length s, which has the largest w·a?", "What is left is -s g + lam (s - 1)^2. Differentiate in s."])

derive(
    "wgan_gp.2",
    Formula("f at x_t, from v = f(y) and the length d of the way from y to x", "v + t*d",
            {"v": (-2, 2), "d": (0.3, 3), "t": (0.05, 0.95)}, {
                "v + (1 - t)*d": "t counts from y: at t = 1 you are at x.",
                "v - t*d": "f falls from x to y: x comes from the data.",
                "v + t": "t is a share of the way. How long is the way?",
                "v + d": "This is f(x), at the other end of the ray.",
                "v": "This is f(y), at this end of the ray."}),
    Formula("The gradient's component along the way, towards x", "1", {}, {
        "-1": "f is larger at x.", "0": "f rises along the way."}),
    Formula("The length of what the gradient has in all other directions", "0", {}, {
        "1": "The gradient of a 1-Lipschitz function is no longer than 1. What is left?"}),
    hints=["From y to x_t the function may rise by at most t d, from x_t to x by at most (1 - t) d. Together?",
           "Along the ray f is a straight line. And a 1-Lipschitz function has no gradient longer than 1."])

task("wgan_gp.3",
     "Each sample has its own ε, for points and for images.",
     "The norm takes all numbers of a sample together: one slope each.",
     "`create_graph=True`: the critic's weights get a gradient from the penalty.",
     "`five_critics.check` says that it passed.",
     hints=["`torch.autograd.grad(f(x).sum(), x)` holds each sample's own gradient.", "`flatten(1)` before the norm."])

bug("wgan_gp.4", '''\
def interpolates(real, fake):
    """Random points between the samples, all of shape (n, ...)."""
    epsilon = torch.rand_like(real)
    return epsilon * real + (1 - epsilon) * fake''', [3], {
        4: "With one ε for a pair this is a point on the line. How many does a pair get?",
        0: "That line only promises. On a straight line all coordinates have gone the same share of the way."},
    {"a": ("each pair needs an ε of its own, and has only one for the whole batch",
           "That is the opposite mistake, `torch.rand(1)`. Count the numbers that are drawn here."),
     "b": ("each coordinate gets an ε of its own",
           "Then each goes its own share of the way, and the point leaves the line. One number for each sample, of a "
           "shape that "
           "fits: (n, 1, ...)."),
     "c": ("ε should be normal", "Uniform from 0 to 1 is what the paper draws, and what keeps points between the two."),
     "d": ("ε and 1 - ε have changed places", "That only renames ε: both are uniform.")}, "b")

bug("wgan_gp.5", '''\
def penalty_on_images(f, x):
    """Mean of (slope - 1)^2 of f: (n, ...) -> (n, 1) -> one number.

    x: images (n, channels, height, width).
    """
    x = x.detach().requires_grad_()
    gradient, = torch.autograd.grad(f(x).sum(), x, create_graph=True)
    return (gradient.norm(2, dim=1) - 1).square().mean()''', [8], {
        6: "The points become leaves of the graph. That is right.",
        7: "The sum's gradient holds each image's own, and its graph is kept. Which shape has it?",
        0: "That line only promises. A sample's slope is one number: where is it computed?"},
    {"a": ("the norm is taken over the channels, pixel by pixel",
           "Each of the 64 pixels is pulled to 1, so that the whole gradient has the length 8. Flatten each image first."),
     "b": ("the norm should be squared before 1 is subtracted",
           "Then slopes above 1 would be pulled much harder, still to 1."),
     "c": ("it should be a sum over the batch", "A mean does not depend on the batch size, and moves the slope by no "
                                                "factor of 8."),
     "d": ("`create_graph` slows it down and should go", "Without it the penalty changes nothing: exercise 6.")}, "a")

bug("wgan_gp.6", '''\
def critic_loss(f, real, fake, epsilon, penalty):
    """The loss of f: (n, d) -> (n, 1), one number.

    real, fake: samples (n, d); epsilon: (n,); penalty: λ.
    """
    x = epsilon[:, None] * real + (1 - epsilon[:, None]) * fake
    x.requires_grad_()
    gradient, = torch.autograd.grad(f(x).sum(), x)
    slope = gradient.norm(dim=1)
    return f(fake).mean() - f(real).mean() + penalty * (slope - 1).square().mean()''', [8], {
        6: "The points lie on the line between the pairs, each with its own ε. That is right.",
        7: "x must ask for a gradient. That is right.",
        9: "One slope for each sample. That is right. Can it still be differentiated?",
        10: "All three terms have the right sign, and the value is right. What does `backward` see of the last?",
        0: "That line only promises. The value is right: look for what `backward` needs and does not find."},
    {"a": ("the penalty should be subtracted", "It should make the loss larger, and the loss is descended."),
     "b": ("x should be detached first", "Real and generated samples carry no gradient here."),
     "c": ("the gradient is a plain number to autograd: its graph is not kept",
           "Without `create_graph=True` PyTorch forgets how it came from the critic's weights: for `backward` the "
           "penalty is a "
           "constant."),
     "d": ("it needs a gradient of the mean, not of the sum",
           "A mean would divide each sample's slope by the batch size.")}, "c")

bug("wgan_gp.7", '''\
def penalty_at(f, x):
    """Mean of (slope - 1)^2 of f: (n, d) -> (n, 1) at x (n, d), one number."""
    x = x.detach().requires_grad_()
    gradient, = torch.autograd.grad(f(x).sum(), x, create_graph=True)
    slope = gradient.square().sum(dim=1).sqrt()
    return (slope - 1).square().mean()''', [5], {
        3: "The points become leaves of the graph. That is right.",
        4: "The gradient keeps its graph. That is right. Can it be exactly 0?",
        6: "The value is finite here, always. What of its derivative further up?",
        0: "That line only promises. Which function here has an infinite derivative, and where?"},
    {"a": ("the gradient itself becomes infinite", "A ReLU critic's gradient is a product of its weights: finite."),
     "b": ("the root's derivative is infinite where the slope is 0",
           "The chain rule multiplies it by the derivative of the square, which is 0 there: NaN. A small number inside "
           "the root "
           "keeps it finite; `gradient.norm(dim=1)` is safe too."),
     "c": ("the mean divides by 0", "The batch is not empty."),
     "d": ("the slope should be clamped after the root",
           "That comes too late: the root has been differentiated by then.")}, "b")

task("wgan_gp.8",
     "Every pair of different samples counts, in both directions, in every coordinate.",
     "The size of a derivative counts, not its sign.",
     "Batch norm and layer norm were tried, and one of them couples.",
     "`five_critics.check` says that it passed.",
     hints=["`jacobian(f, x)[:, 0]` has the shape (n, n, d): output, sample, coordinate."])

USUAL = WGANGP.on_points()  # as the chapter's playground has it
TRY = "Run it."

predict("wgan_gp.9", "Predict: a weak penalty", {
    "a": ("the slopes stay near 1, and the points find the ring as before",
          f"What does exercise 1 say of the best slope when λ is small? {TRY}"),
    "b": ("the slopes settle far above 1, and the estimate far above W. The points still find the ring, but not better than "
          "before", "Exercise 1 at work: with a small λ the best slope is large."),
    "c": ("without a real constraint the slopes grow without end, and the losses become NaN",
          f"The penalty is small, but it grows with the square of the slope. Sooner or later it holds. {TRY}")},
    "b", (USUAL, {"penalty": 0.01}),
    ("wgan_gp_predictions", ["wgan_gp.9: λ = 0.01", "two sides, λ = 1"], {
        "slope": "the mean slope", "estimate": "the estimate", "w1": "W at the end"}))

predict("wgan_gp.10", "Predict: a strong penalty", {
    "a": ("the best picture of all, because now the critic really is 1-Lipschitz",
          f"A 1-Lipschitz critic is not yet the best one: it also has to learn where to rise, and to turn quickly. {TRY}"),
    "b": ("the critic becomes flat, and the points stay where they are",
          f"The penalty pulls the slope to 1, not to 0. {TRY}"),
    "c": ("the slopes are very close to 1, and the points miss the ring, some by far",
          "The slope is right, the critic is not. The shortest way to turn a slope round leads through 0, where two "
          "sides cost 100.")},
    "c", (USUAL, {"penalty": 100.0}),
    ("wgan_gp_predictions", ["wgan_gp.10: λ = 100", "two sides, λ = 1"], {
        "slope": "the mean slope", "w1": "W at the end", "covered": "modes covered, of 8"}))

predict("wgan_gp.11", "Predict: the same, with one side", {
    "a": ("the points find the ring again", "With one side a slope of 0 costs nothing, and the critic can turn."),
    "b": ("the same as before, because the slopes are as close to 1 as before",
          f"Near 1 the two penalties look alike. What do they say of a slope of 0? {TRY}"),
    "c": ("the critic becomes flat, because nothing keeps its slope from 0, and the points stay where they are",
          f"The penalty lets the slope be 0, but the other two terms of the loss want it large. {TRY}")},
    "a", (USUAL, {"penalty": 100.0, "sides": "one"}),
    ("wgan_gp_predictions", ["wgan_gp.11: λ = 100, one side", "wgan_gp.10: λ = 100"], {
        "slope": "the mean slope", "w1": "W at the end", "covered": "modes covered, of 8"}))

task("wgan_gp.12",
     "The differences are taken seed by seed, before anything is averaged.",
     "The error is the standard deviation of the differences, divided by the root of their number.",
     "`five_critics.check` says that it passed.",
     "One question was decided on seeds that were not looked at before.")
