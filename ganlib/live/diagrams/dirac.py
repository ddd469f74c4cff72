"""After the five: two numbers that play the game of a GAN, and whether they come to rest."""
import math
from dataclasses import dataclass

import torch

from ...hyperparameters import choice, hyper
from .diagram import Curve, Diagram, Lines, Numbers, Path, Plane, Sentences, even

LOSSES = ("minimax", "non_saturating", "wasserstein", "hinge")
PENALTIES = ("r1", "wgan_gp", "instance_noise")
MOST = 5  # updates of D for one of G
FAR = 2.0  # of the plane that is seen
LOST = 1e3  # where a path that runs away is held
GAME, COEFFICIENTS, REAL, IMAGINARY = (slice(4 * i, 4 * i + 4) for i in range(4))  # of a state
FIRST = [(0.4 + 0.9j) ** n for n in range(4)]  # where the search for the roots begins
CIRCLE = [(math.cos(2 * math.pi * i / 120), math.sin(2 * math.pi * i / 120)) for i in range(121)]


@dataclass(frozen=True)
class Dirac(Diagram):
    """All data are at 0, all samples at θ, and D is the line f(x) = ψ x: Mescheder et al. (2018), arXiv 1801.04406.

    With the losses of the book, D's gradient on a real sample x is r(f) x and on a generated one -a(f) x, and G's is b(f) ψ:
    r = sigmoid(-f) and a = sigmoid(f) of a classifier, 1 of a Wasserstein critic, 1 inside the hinge; b = sigmoid(f) of the
    minimax loss, sigmoid(-f) of the non-saturating one, else 1. R1 adds -γ ψ to D's gradient, WGAN-GP with the penalty
    γ/2 (|ψ| - 1)^2 adds -γ (ψ - sign ψ), and instance noise moves real and generated samples alike, by γ or -γ, half each.

    The game's state is (θ, u, ψ, v), with u and v the momenta: u <- m u + g and then θ <- θ + η u, likewise for D. Beside it
    the walk carries the characteristic polynomial of its Jacobian, four coefficients, and looks for the four roots.
    """
    loss: str = choice("minimax", options=LOSSES, doc="what D and G descend")
    penalty: str = choice("r1", options=PENALTIES, doc="what is added for D: a price for its slope, a price for slopes "
                          "other than 1, or noise of γ or -γ on all samples; γ = 0 is none")
    turns: str = choice("alternating", options=("alternating", "simultaneous"),
                        doc="whether G sees D as it is after its updates, or as it was before them")
    weight: float = hyper(0.05, low=0.0, high=2.0, symbol="γ", doc="weight of the penalty, or size of the noise")
    step: float = hyper(0.2, low=0.02, high=1.0, log=True, symbol="η", doc="learning rate of both")
    momentum: float = hyper(0.0, low=-0.8, high=0.9, symbol="m", doc="share of the last move that is made again")
    updates: int = hyper(1, low=1, high=MOST, symbol="k", doc="updates of D for each of G")
    theta: float = hyper(1.0, low=-FAR, high=FAR, symbol="θ", doc="where the generated samples start; the data are at 0")
    psi: float = hyper(0.0, low=-FAR, high=FAR, symbol="ψ", doc="the slope of D at the start")

    title = "a GAN of two numbers"
    called = {"wasserstein": "Wasserstein", "r1": "R₁", "wgan_gp": "WGAN-GP's", "instance_noise": "instance noise",
              "turns": "they move", "alternating": "in turn", "simultaneous": "both at once", "step": "learning rate",
              "updates": "D's updates", "theta": "G starts at", "psi": "D starts at"}
    folded = ("step", "momentum", "updates", "theta", "psi")
    lead = "Drag the ring, where the game begins, or change its rules, and see whether the path comes in to the middle."
    walk = 200
    panels = (
        Plane("the game, from where you put it",
              "From θ = {theta} and ψ = {psi} the path goes through {moves} updates of G. Its distance from the equilibrium "
              "at the middle is {far} at most in the first half and {near} in the second.",
              "θ, the place of the samples", "ψ, the slope of D", FAR,
              (Path("the path", "path"), Path("its end", "end", "generated", dots=True)),
              arrows=("at", "tip"), start=("theta", "psi")),
        Plane("eigenvalues of one update, at the middle",
              "The unit circle, and the eigenvalues of the update's Jacobian. The largest absolute value less 1 is "
              "{beyond}.", "real part", "imaginary part", 1.4,
              (Path("unit circle", "circle", "other"), Path("eigenvalues", "eigenvalues", dots=True))),
        Lines("distance from the middle",
              "From {first} at the start to {last} after {moves} updates of G.", "time", "updates of G", "distance",
              (Curve("√(θ² + ψ²)", "distance"),), x_range=(0, walk), y_range=(0, 3)),
        Numbers("the largest pair of eigenvalues", {"real part": "real_part", "imaginary part": "imaginary_part",
                                                    "absolute value less 1": "beyond"}),
        Numbers("the path", {"distance at first": "first", "and at last": "last"}),
        Sentences({
            "fate": ("The path comes in: at most {far} from the middle in its first half, {near} in its second.",
                     "The path circles: at most {far} from the middle in its first half, {near} in its second.",
                     "The path runs away: from {first} at the start to {near} in its second half.",
                     "It starts at rest, and stays there."),
            "theory": ("All eigenvalues lie inside the circle: what comes near the middle is drawn in, by {percent} % an "
                       "update.",
                       "The largest eigenvalue lies on the circle: to first order nothing draws in and nothing drives out.",
                       "The largest eigenvalue lies outside the circle: the middle drives out what comes near, by {percent} "
                       "% an update.",
                       "The penalty has a corner at ψ = 0, so there is no Jacobian, and the middle is no resting place.")}),
    )

    @staticmethod
    def start(h):
        zero = torch.zeros_like(h.theta)
        # Of the smooth part: where WGAN-GP has its corner there is no Jacobian.
        coefficients = polynomial(advanced(torch.eye(4, dtype=torch.float64), h, linear))
        first = torch.tensor([*(z.real for z in FIRST), *(z.imag for z in FIRST)], dtype=torch.float64)
        return torch.cat([torch.stack([h.theta, zero, h.psi, zero, *coefficients]), first])

    @staticmethod
    def move(state, h):
        game = advanced(state[GAME], h, gradients).clamp(-LOST, LOST)
        return torch.cat([game, state[COEFFICIENTS], *nearer(state[COEFFICIENTS], (state[REAL], state[IMAGINARY]))])

    @staticmethod
    def arrays(h):
        path = h.path[:, :4:2]
        distance = path.square().sum(-1).sqrt()
        half, moves = len(distance) // 2, len(distance) - 1
        far, near = largest(distance[:half]), largest(distance[half:])
        at = torch.stack([axis.flatten() for axis in crossed(0.15 * FAR * even(-6, 6, 13))], -1)
        field = torch.stack(gradients(at[:, 0], at[:, 1], h), -1)
        long = field.square().sum(-1, keepdim=True).sqrt()
        real, imaginary = (torch.where(part.abs() < 1e-6, 0.0, part) for part in (h.path[-1, REAL], h.path[-1, IMAGINARY]))
        radius, corner = (real.square() + imaginary.square()).sqrt(), (h.penalty == 1) & (h.weight > 0)
        top = largest(radius)
        chosen = (radius >= top - 1e-9) * (imaginary >= 0)  # of a pair the upper one
        count = chosen.sum()
        none = torch.full_like(top, torch.nan)
        pair = {"radius": top, "beyond": torch.where((top - 1).abs() < 1e-6, 0.0, top - 1),
                "real_part": (chosen * real).sum() / count, "imaginary_part": (chosen * imaginary).sum() / count}
        outside = torch.where(corner, 0.0, top) > 1 + 1e-6
        circles = (near > 0.9 * far) | outside | corner  # what the middle drives out comes nearer only to a circle around it
        runs = (near > 1.1 * far) | outside & (near > 1.5 * distance[0]) | (near >= LOST)
        return {"path": path, "end": torch.where(path[-1:].abs() > FAR, none, path[-1:]),
                "at": at, "tip": at + 0.25 * field / long.clamp(min=1),
                "time": even(0, moves, moves + 1), "distance": distance, "first": distance[0], "last": distance[-1],
                "far": far, "near": near, "moves": torch.full_like(top, moves),
                "circle": torch.tensor(CIRCLE, dtype=torch.float64),
                "percent": 100 * (top - 1).abs(),
                # Without momentum two are 0, as nothing is remembered.
                "eigenvalues": torch.where(corner | (h.momentum == 0) & (radius < 1e-6)[:, None], none,
                                           torch.stack([real, imaginary], -1)),
                **{name: torch.where(corner, none, value) for name, value in pair.items()},
                "fate": torch.where(distance[0] == 0, 3, torch.where(runs, 2, circles.double())),
                "theory": torch.where(corner, 3, (top > 1 - 1e-6).double() + outside)}


def gradients(theta, psi, h):
    """Where θ and ψ are drawn, each of the shape that they have (...,)."""
    noise = torch.where(h.penalty == 2, h.weight, 0.0) * even(-1, 1, 2)
    at = theta[..., None] + noise
    on_real, on_fake = psi[..., None] * noise, psi[..., None] * at
    classifies, hinge = h.loss < 1.5, h.loss == LOSSES.index("hinge")
    r = torch.where(classifies, torch.sigmoid(-on_real), torch.where(hinge, (on_real < 1).double(), 1.0))
    a = torch.where(classifies, torch.sigmoid(on_fake), torch.where(hinge, (on_fake > -1).double(), 1.0))
    b = torch.where(h.loss == 0, torch.sigmoid(on_fake), torch.where(h.loss == 1, torch.sigmoid(-on_fake), 1.0))
    held = torch.where(h.penalty == 0, psi, torch.where(h.penalty == 1, psi - torch.sign(psi), 0.0))
    return psi * b.mean(-1), (noise * r - at * a).mean(-1) - h.weight * held


def linear(theta, psi, h):
    """`gradients` to first order around the equilibrium (0, 0), by hand; without the corner of WGAN-GP."""
    classifies, weight = h.loss < 1.5, h.weight
    drive = 1 - classifies.double() / 2
    noise = torch.where(classifies, weight ** 2 / 2, 0.0)  # a classifier's slopes are 1/4, on either kind of samples
    held = torch.where(h.penalty == 0, weight, torch.where(h.penalty == 2, noise, 0.0))
    return drive * psi, -drive * theta - held * psi


def advanced(state, h, drawn):
    """The states (..., 4) after one iteration: k updates of D, then one of G, with `drawn` for where they go."""
    theta, u, psi, v = state.unbind(-1)
    before = psi
    for i in range(MOST):
        new_v = h.momentum * v + drawn(theta, psi, h)[1]
        new_psi = psi + h.step * new_v
        acts = i < h.updates
        v, psi = torch.where(acts, new_v, v), torch.where(acts, new_psi, psi)
    u = h.momentum * u + drawn(theta, torch.where(h.turns == 0, psi, before), h)[0]
    return torch.stack([theta + h.step * u, u, psi, v], -1)


def polynomial(columns):
    """The coefficients c1 ... c4 of det(z - A) = z^4 + c1 z^3 + ..., by Newton's identities from traces of powers."""
    def product(a, b):
        return (a[:, :, None] * b[None]).sum(1)
    square = product(columns, columns)
    traces = [(power * torch.eye(4, dtype=torch.float64)).sum()
              for power in (columns, square, product(square, columns), product(square, square))]
    found = []
    for n in range(4):
        found.append(-(traces[n] + sum(c * traces[n - 1 - i] for i, c in enumerate(found))) / (n + 1))
    return found


def nearer(coefficients, z):
    """One round of Durand and Kerner's search for the four roots of z^4 + c1 z^3 + ... + c4; z is a pair of parts (4,)."""
    eye = torch.eye(4, dtype=torch.float64)
    value = z[0] + coefficients[0], z[1]
    for i in range(1, 4):
        value = times(value, z)
        value = value[0] + coefficients[i], value[1]
    apart = z[0][:, None] - z[0] + eye, z[1][:, None] - z[1]
    below = apart[0][:, 0], apart[1][:, 0]
    for j in range(1, 4):
        below = times(below, (apart[0][:, j], apart[1][:, j]))
    size = below[0].square() + below[1].square() + 1e-300
    move = times(value, (below[0] / size, -below[1] / size))
    return z[0] - move[0], z[1] - move[1]


def times(a, b):
    """The product of complex numbers, as pairs of parts."""
    return a[0] * b[0] - a[1] * b[1], a[0] * b[1] + a[1] * b[0]


def largest(x):
    """The largest of x (n,), from pointwise operations alone."""
    while len(x) > 1:
        half = (len(x) + 1) // 2
        x = torch.maximum(x[:half], x[-half:])
    return x[0]


def crossed(axis):
    n = len(axis)
    return axis[:, None].expand(n, n), axis[None].expand(n, n)
