"""Usual mistakes in the exercises of chapter 8."""
from torch.nn.functional import softplus

SQUARES = "slope.square().mean()"
SIGMA = "u @ weight @ v"

# As in mistakes_gan.py: the exercise, words of the message that it must get, and the answer.
MISTAKES = [
    ("after.1", "A step adds the identity", lambda step, drive: step * drive),
    ("after.1", "adds squares", lambda step, drive: 1 + step * drive),
    ("after.1", "This is its square", {" ** 0.5": ""}),
    ("after.1", "alternating updates", lambda step, drive: 1.0),
    ("after.2", "Complete the square", lambda drive: 4 * drive ** 2),
    ("after.2", "still have an imaginary part", lambda drive: drive),
    ("after.3", "as WGAN-GP does", "stub"),
    ("after.3", "missing a half", {"weight / 2": "weight"}),
    ("after.3", "The norm is not squared", {SQUARES: "slope.mean()"}),
    ("after.3", "depends on its size", {SQUARES: "slope.square().sum()"}),
    ("after.3", "would cancel", {SQUARES: "gradient.mean(0).square().sum()"}),
    ("after.4", "The means are compared", "stub"),
    ("after.4", "This is G's loss", {"on_real - on_fake": "on_fake - on_real"}),
    ("after.4", "all pairs of the batch", {"on_real - on_fake": "on_real - on_fake.T"}),
    ("after.4", "the loss of 2014", lambda on_real, on_fake: (softplus(-on_real) + softplus(on_fake)).mean()),
    ("after.5", "all singular values together", "stub"),
    ("after.5", "the largest row sums", {SIGMA: "weight.abs().sum(1).max()"}),
    ("after.5", "the largest entry", {SIGMA: "weight.abs().max()"}),
    ("after.5", "divide by it once", {SIGMA: f"({SIGMA}) ** 2"}),
    ("after.6", "no length of its own", {"normalize(new, dim=0)": "new"}),
    ("after.6", "This is the old u", {"normalize(new, dim=0)": "u"}),
    ("after.6", "with the old u", {"new.norm()": "u @ new"}),
    ("after.6", "this is its square", {"new.norm()": "new @ new"}),
    ("after.6", "the norm of W itself", {"new.norm()": "matrix.norm()"}),
    ("after.7", "What do five updates", "a"),
    ("after.7", "the determinant stays 1", "c"),
    ("after.8", "a straight line notice", "a"),
    ("after.8", "not its value in the middle", "b"),
    ("after.9", "downhill momentum helps", "a"),
    ("after.9", "Here the gradient turns", "c"),
]
