"""GAN: the best discriminator between two bell curves, and what each of G's losses makes of it."""
import math
from dataclasses import dataclass

import torch
from torch.nn.functional import logsigmoid

from ...hyperparameters import hyper
from .diagram import Curve, Diagram, Lines, Numbers, Sentences, even
from .normal import density, draws, log_ratio

MEAN, FAR = 3.0, 4.0  # of the data, and how far from it q can be put
P = torch.tensor(MEAN, dtype=torch.float64), torch.tensor(0.6, dtype=torch.float64)
SEEN = MEAN - 6, MEAN + 6
HARD = 12.0  # the ends of the scale of pulls
FLOOR = -math.log(4)


@dataclass(frozen=True)
class Game(Diagram):
    """The data p = N(3, 0.6^2) stay, the generator's q = N(μ, σ^2) is moved, and D* = p / (p + q) follows.

    With l = log p - log q, D* is sigmoid(l), and V(D*, G) = E_p log D* + E_q log(1 - D*) = -log 4 + 2 JSD(p, q):
    Goodfellow et al. (2014), arXiv 1406.2661, proposition 1 and theorem 1. The pull on a sample at x is minus the slope of
    G's loss there: D* l' of the minimax loss log(1 - D*), (1 - D*) l' of the non-saturating loss -log D*. Its mean over q
    is minus the slope in μ of V, or of KL(q || p) - 2 JSD(p, q): Arjovsky & Bottou (2017), arXiv 1701.04862, theorem 2.5.
    """
    place: float = hyper(1.5, low=MEAN - FAR, high=MEAN + FAR, symbol="μ", doc="middle of q; that of p is 3")
    width: float = hyper(0.6, low=0.3, high=1.5, log=True, symbol="σ", doc="standard deviation of q; that of p is 0.6")

    title = "the best discriminator, and what G feels of it"
    lead = "Drag μ, and watch the two pulls on G's samples."
    panels = (
        Lines("the pull on G's samples",
              "Lines at the middle of the data p, 3, and of the generator's q, {place}. Around the latter the pulls, minus "
              "the slopes of G's losses, above 0 to the right: on average {minimax} of the minimax loss and "
              "{non_saturating} of the non-saturating loss.",
              "x", "x", "pull, to the right above 0",
              (Curve("minimax", "minimax_curve"), Curve("non-saturating", "non_saturating_curve", "other")),
              x_range=SEEN, y_range=(-HARD, HARD), verticals={"p": "data_place", "q": "place"}),
        Lines("the best judge",
              "D* is {at_middle} at the middle of q, and goes towards 1 where p is higher than q.",
              "x", "x", "density, D*",
              (Curve("D* = p/(p + q)", "best"), Curve("p, the data", "p", "real"), Curve("q, from G", "q", "generated")),
              x_range=SEEN, y_range=(0, 1.4)),
        Lines("the value of the game over the place of q",
              "V against the best D over μ: {floor} at its floor, where q is p, near 0 where they are far apart. Here it is "
              "{value}.",
              "places", "place μ of q", "V(D*, G)",
              (Curve("V(D*, G)", "value_curve", dot=("place", "value")), Curve("−log 4", "floor_curve", "other")),
              x_range=(MEAN - FAR, MEAN + FAR), y_range=(-1.6, 0.1)),
        Numbers("the game", {"V(D*, G)": "value", "−log 4": "floor", "2 JSD": "twice_js", "D* amid q": "at_middle"}),
        Numbers("mean pull on G's samples", {"minimax": "minimax", "non-saturating": "non_saturating"}),
        Sentences({"state": (
            "p and q hardly overlap. D* is a step, and V is almost 0, as high as it gets. Where G's samples are, "
            "log(1 − D*) is flat: the minimax loss pulls them towards p with {weak}, the non-saturating one with {strong}.",
            "p and q overlap, so D* cannot be sure, and both losses feel its slope: the minimax loss pulls with {weak}, the "
            "non-saturating one with {strong}.",
            "q is almost p. D* is near one half everywhere, V is at its floor −log 4, and no pull is left.")}),
    )

    @staticmethod
    def arrays(h):
        x, places, q = even(*SEEN, 321), even(MEAN - FAR, MEAN + FAR, 81), (h.place, h.width)
        l, l_slope = log_ratio(x, P, q)
        amid = (x - h.place).abs() <= 2.001 * h.width  # where G's samples are; no grid point lies on the edge itself
        amid = torch.where(amid, torch.ones_like(x), torch.full_like(x, torch.nan))
        found, curve = value(h.place, h.width, draws()), value(places, h.width, draws(6, 61))
        minimax, non_saturating = mean_pulls(h)
        on_p, on_q = density(x, *P), density(x, *q)
        return {"x": x, "p": on_p, "q": on_q, "best": torch.sigmoid(l), "data_place": torch.full_like(found, MEAN),
                "minimax_curve": amid * torch.sigmoid(l) * l_slope,
                "non_saturating_curve": amid * torch.sigmoid(-l) * l_slope,
                "minimax": minimax, "non_saturating": non_saturating, "weak": minimax.abs(), "strong": non_saturating.abs(),
                "at_middle": torch.sigmoid(log_ratio(h.place, P, q)[0]),
                "value": found, "floor": torch.full_like(found, FLOOR), "twice_js": found - FLOOR,
                "places": places, "value_curve": curve, "floor_curve": torch.full_like(curve, FLOOR),
                "state": (found < 0.05 * FLOOR).double() + (found < FLOOR + 1e-3)}


def value(place, width, points):
    """V(D*, G) of N(place, width^2) (...,), from -log 4 to 0: right to 1e-9 with 181 points, to 1e-6 with 61."""
    v, weights = points
    place, q = place[..., None], (place[..., None], width)
    on_p, on_q = (log_ratio(mean + sigma * v, P, q)[0] for mean, sigma in (P, q))
    return (weights * (logsigmoid(on_p) + logsigmoid(-on_q))).sum(-1).clamp(FLOOR, 0)


def mean_pulls(h):
    """Means over q of the pulls of the minimax and of the non-saturating loss."""
    v, weights = draws()
    l, l_slope = log_ratio(h.place + h.width * v, P, (h.place, h.width))
    return (weights * torch.sigmoid(l) * l_slope).sum(), (weights * torch.sigmoid(-l) * l_slope).sum()
