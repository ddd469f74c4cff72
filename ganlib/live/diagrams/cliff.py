"""VGAN: how a budget of information turns the cliff between two data sets into a slope."""
import math
from dataclasses import dataclass

import torch

from ...hyperparameters import hyper
from .diagram import Curve, Diagram, Lines, Numbers, Sentences, even
from .normal import cdf, density

SIGMA = 0.3  # of both data sets


@dataclass(frozen=True)
class Cliff(Diagram):
    """The data p = N(h, 0.3^2), the generator's q = N(-h, 0.3^2) at a distance Δ = 2 h, and a D that sees only a code.

    The code of x is N(a x, s^2), its prior N(0, 1), and the mean KL over both data sets, with t = 0.3,

        (a^2 (h^2 + t^2) + s^2 - 1) / 2 - log s <= I_c, the constraint of Peng et al. (2018), arXiv 1810.00821.

    What D can tell depends on r = s / a alone, for z / a is x with noise N(0, r^2); and for a given r the KL is least at
    s^2 (1 + (h^2 + t^2) / r^2) = 1, where it is log(1 + (h^2 + t^2) / r^2) / 2. So within I_c the least noise is
    r^2 = (h^2 + t^2) / (exp(2 I_c) - 1), a channel's capacity. The best D of the code at its mean has the logit
    l = 2 h x / (t^2 + r^2). The pull on a sample is minus the slope of G's loss: D l' of the minimax loss, (1 - D) l' of the
    non-saturating one.
    """
    information: float = hyper(3.0, low=0.01, high=4.0, log=True, symbol="I_c",
                               doc="nats that the code may carry on average")
    separation: float = hyper(3.0, low=0.5, high=6.0, symbol="Δ", doc="distance between the middles of p and q")

    title = "a budget of information: from a cliff to a slope"
    lead = "Drag I_c, the nats that D may know of a sample, and see what becomes of the cliff and of the two pulls."
    panels = (
        Lines("the samples, and what D says",
              "q around {q_middle}, p around {p_middle}, each 0.3 wide. D rises from {at_middle} at the middle of q; its "
              "slope at 0 is {steepness}.",
              "x", "x", "density, D(x)",
              (Curve("D within I_c", "d"), Curve("p, the data", "p", "real"), Curve("q, from G", "q", "generated"),
               Curve("D* without a limit", "best", "other")),
              x_range=(-5, 5), y_range=(0, 1.4)),
        Lines("the pull on G's samples over the budget",
              "At the middle of q, with {information} nats: {minimax} of the minimax loss, {non_saturating} of the "
              "non-saturating loss. The first is 0 without information, and again with much; the second grows.",
              "nats", "budget in nats", "pull towards p",
              (Curve("minimax", "minimax_curve", dot=("information", "log_minimax")),
               Curve("non-saturating", "non_saturating_curve", "other", ("information", "log_non_saturating"))),
              x_range=(0, 4), y_range=(-6, 2), logs="y"),
        Numbers("what D sees", {"noise on what D sees": "noise", "D amid q": "at_middle", "D is right": "right"}),
        Numbers("pull amid q", {"minimax": "minimax", "non-saturating": "non_saturating"}),
        Sentences({"state": (
            "D is sure of nearly all samples: its curve is a cliff, and flat where those of G are. It gives the middle of q "
            "{at_middle}, so that the minimax loss pulls with {minimax}.",
            "Within {information} nats D cannot be sure, so that the cliff is a slope, and both losses pull G's samples "
            "towards p.",
            "With {information} nats D knows almost nothing: it says about one half everywhere, and the pull is weak.")}),
    )

    @staticmethod
    def arrays(h):
        half, x, nats = h.separation / 2, even(-5, 5, 401), even(0, 4, 161)
        noise = noise_variance(h.information, half)
        steep = 2 * half / (SIGMA ** 2 + noise)  # l'
        steep_curve = 2 * half / (SIGMA ** 2 + noise_variance(nats, half))
        at_middle = torch.sigmoid(-half * steep)
        minimax, non_saturating = at_middle * steep, torch.sigmoid(half * steep) * steep
        return {"x": x, "p": density(x, half, SIGMA), "q": density(x, -half, SIGMA), "d": torch.sigmoid(steep * x),
                "best": torch.sigmoid(2 * half / SIGMA ** 2 * x), "p_middle": half, "q_middle": -half,
                "at_middle": at_middle, "steepness": steep / 4, "noise": noise.sqrt(),
                "right": cdf(half / (SIGMA ** 2 + noise).sqrt()),
                "minimax": minimax, "log_minimax": log10(minimax),
                "non_saturating": non_saturating, "log_non_saturating": log10(non_saturating),
                "nats": nats, "minimax_curve": log10(torch.sigmoid(-half * steep_curve) * steep_curve),
                "non_saturating_curve": log10(torch.sigmoid(half * steep_curve) * steep_curve),
                "state": (at_middle > 0.01).double() + (at_middle > 0.45)}


def noise_variance(information, half):
    """The least r^2 within `information` nats; infinite at 0."""
    return (half ** 2 + SIGMA ** 2) / torch.expm1(2 * information)


def log10(pull):
    """Of a pull from 1e-12; a smaller one, and none, count as that."""
    return pull.clamp(1e-12).log() / math.log(10)
