"""Chapter 8: its exercises as they are answered on the page."""
from ..posing import Formula, bug, derive, predict, task

__all__ = []

STEP = {"h": (0.05, 1.5), "c": (0.2, 2)}

derive(
    "after.1",
    Formula("The largest absolute value of an eigenvalue, both moving at once, with the step h (for η)", "sqrt(1 + h^2*c^2)",
            STEP, {
                "1 + h*c": "The eigenvalues are 1 + i h c and 1 - i h c: an absolute value adds squares.",
                "1 + h^2*c^2": "This is its square.",
                "h*c": "These are the eigenvalues of the flow. A step adds the identity.",
                "1": "That would be a rotation. What does the determinant of the matrix say?"}),
    Formula("The product of the two eigenvalues, if G moves after D and sees D's new slope", "1", {}, {
        "2": "Is it the trace that you computed?",
        "0": "No direction is lost in an update.",
        "-1": "The two updates are shears. Do they turn the plane over?"}),
    Formula("The sum of the two eigenvalues then", "2 - h^2*c^2", STEP, {
        "2": "That is for both moving at once.",
        "2 + h^2*c^2": "D moves against θ, and G along ψ: the signs differ.",
        "2 - h*c": "The two steps are multiplied.",
        "1 - h^2*c^2": "There are two entries on the diagonal."}),
    hints=["Write the update as a matrix on (θ, ψ). Both at once: the rows are (1, h c) and (-h c, 1).",
           "One after the other is a product of two shears, each with determinant 1."])

derive(
    "after.2",
    Formula("The real part of both eigenvalues of the flow while they are complex, with the weight g (for γ)", "-g/2",
            {"g": (0.1, 2)}, {
                "-g": "The trace is -g, and it is shared by two eigenvalues.",
                "g/2": "A positive real part would drive out.",
                "0": "That is without the penalty."}),
    Formula("From which g on they are real", "2*c", {"c": (0.2, 2)}, {
        "c": "The root is that of g^2 - 4 c^2.",
        "4*c^2": "The root is that of g^2 - 4 c^2: g itself is asked for.",
        "c^2": "The root is that of g^2 - 4 c^2."}),
    Formula("The eigenvalue nearer to 0, for a g larger than that", "(-g + sqrt(g^2 - 4*c^2))/2",
            {"g": (4.1, 9), "c": (0.2, 2)}, {
                "(-g - sqrt(g^2 - 4*c^2))/2": "That is the other one, farther from 0.",
                "-g": "About that is the other one.",
                "(-g + sqrt(g^2 - 4*c^2))": "The quadratic formula divides by 2.",
                "-g/2": "This is for complex ones."}),
    hints=["The flow is θ' = c ψ and ψ' = -c θ - g ψ.", "λ² + g λ + c² = 0."])

bug("after.3", '''\
def r1(f, real, weight):
    """R1, one number: real (n, 2) in double precision, f(real) (n, 1)."""
    x = real.clone().requires_grad_()
    gradient, = torch.autograd.grad(f(x).sum(), x, create_graph=True)
    slope = gradient.norm(dim=1)
    return weight / 2 * (slope - 1).square().mean()''', [6], {
        3: "A leaf of its own, at the real samples. That is right.",
        4: "The sum keeps each sample's own slope, and the graph is kept for the second derivative. That is right.",
        5: "One length for each sample. That is right.",
        0: "That line only promises. Which slope should D have at the data once q is p, and which is cheapest here?"},
    {"a": ("the penalty is least at slope 1",
           "That is WGAN-GP's, for a critic whose best slope is 1. Where q is p the best D is flat, and a price for "
           "flatness drives it away again: the explorer's path with WGAN-GP circles for ever."),
     "b": ("the samples should lie between real and generated ones",
           "R1 is taken at real samples alone, where D must be flat in the end."),
     "c": ("the weight should not be halved", "γ/2 is the paper's; another factor only renames γ."),
     "d": ("create_graph should be off", "Then the penalty would have no gradient in D's weights.")}, "a")

bug("after.4", '''\
def relativistic(on_real, on_fake):
    """D's loss on n pairs, one number: on_real, on_fake (n, 1)."""
    lead = on_real.mean() - on_fake.mean()
    return softplus(-lead)''', [3, 4], {
        0: "That line only promises. What is the loss of one pair, and over what is the mean taken?"},
    {"a": ("the sign: D wants real samples below generated ones",
           "It wants them above: the lead should be large, and softplus(-lead) is small then."),
     "b": ("each pair needs a softplus of its own",
           "The mean of the losses is not the loss of the means. Here a few real samples far above hide all that lie below: "
           "once the means are apart, no single sample is pulled any more."),
     "c": ("the softplus should be a sigmoid", "-log sigmoid(lead) is softplus(-lead)."),
     "d": ("both kinds need a loss of their own, as in 2014", "Only their difference is asked of a relativistic D.")},
    "b")

bug("after.5", '''\
def normalised(weight, u):
    """W / sigma(W): weight (m, n), u (m,) from the power iteration."""
    v = normalize(weight.T @ u, dim=0)
    u = normalize(weight @ v, dim=0)
    sigma = weight.norm()
    return weight / sigma''', [5], {
        3: "v is u carried back by the transpose, of length 1. That is right.",
        4: "And u is v carried forth, of length 1. That is right.",
        6: "Divided by its largest singular value, a matrix stretches nothing. What is divided by here?",
        0: "That line only promises. Which norm has a matrix with two equal singular values, and what would be left of it?"},
    {"a": ("v and u come in the wrong order", "The round may begin on either side."),
     "b": ("u must be remembered for the next update", "So it must, outside of this function. It does not change the norm."),
     "c": ("the bias must be divided too", "A bias shifts and does not stretch."),
     "d": ("the norm is that of all singular values together",
           "`weight.norm()` is the root of the sum of their squares. With 64 equal ones it is eight times too large, "
           "and the whole network becomes flat. u and v are there to find the largest: u @ weight @ v.")}, "d")

task("after.6",
     "v is W^T u, divided by its length.",
     "The new u is W v, divided by its length, and σ that length.",
     "`five_critics.check` says that it passed.",
     hints=["`torch.nn.functional.normalize(x, dim=0)` divides a vector by its length."])

FOUND = {"fate": "0 comes in, 1 circles, 2 runs away", "ratio": "farthest in the second half over that in the first"}

predict("after.7", "Predict: more updates for D", {
    "a": ("it converges, because D is then near its best answer at every turn",
          "D's best answer to θ is a slope without end, since the critic of this loss has no largest value. What do five "
          "updates do to ψ?"),
    "b": ("it circles all the same",
          "Five updates of D make it turn faster, as if D's step were five times as long, but each update is a shear, and "
          "the product of shears keeps areas: nothing is drawn in."),
    "c": ("it runs away, because D is now too strong",
          "With updates in turn, the determinant stays 1. It takes a step size with η² c² k above 4 to leave the circle.")},
    "b", explorer=("dirac", {"loss": "wasserstein", "weight": 0.0, "updates": 5},
                   "The chapter's explorer with five updates of D for each of G. Set k to 1 to compare."),
    measured=("after_predictions", ["Wasserstein, k = 1", "after.7: Wasserstein, k = 5"], FOUND))

predict("after.8", "Predict: noise on all samples", {
    "a": ("both converge: noise smooths p and q, whatever the loss",
          "It smooths p and q. But does a critic whose loss is a straight line notice?"),
    "b": ("neither converges: noise has mean 0",
          "The classifier's loss is curved, and the mean of a curved function over noise is not its value in the middle."),
    "c": ("the classifier's game converges, the critic's goes on circling",
          "Noise acts through the curvature of the loss, which is 1/4 for a classifier at f = 0 and 0 for a Wasserstein "
          "critic: there all that noise adds has mean 0.")},
    "c", explorer=("dirac", {"loss": "non_saturating", "penalty": "instance_noise", "weight": 1.0},
                   "The classifier's game, with noise of size 1. Choose the loss Wasserstein for the critic's."),
    measured=("after_predictions", ["after.8: non-saturating, noise 1", "after.8: Wasserstein, noise 1"], FOUND))

predict("after.9", "Predict: momentum", {
    "a": ("m = 0.5 converges sooner, as in ordinary descent",
          "On a slope downhill momentum helps. In a circle the last move points outward of where one should turn."),
    "b": ("m = 0.5 runs away, and m = −0.5 converges",
          "The last move is the tangent of a moment ago, which points out of the circle. Repeated, it drives out; taken "
          "back, it draws in. That WGAN gave up momentum, and WGAN-GP runs Adam with β₁ = 0, fits."),
    "c": ("neither matters, since momentum only rescales the step",
          "It does for a constant gradient. Here the gradient turns.")},
    "b", explorer=("dirac", {"loss": "wasserstein", "weight": 0.0, "momentum": 0.5},
                   "The game with m = 0.5. Set m to −0.5 for the other."),
    measured=("after_predictions", ["after.9: Wasserstein, m = 0.5", "after.9: Wasserstein, m = -0.5"],
              {"fate": FOUND["fate"]}))
