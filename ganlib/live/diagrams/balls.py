"""Precision and recall: balls around real and around generated samples, and who lies inside."""
import math
from dataclasses import dataclass

import torch

from ...hyperparameters import hyper
from .diagram import Curve, Diagram, Lines, Numbers, Path, Plane, Sentences, even

LIMIT = 2.0  # of the plane that is seen
GOLDEN = math.pi * (3 - math.sqrt(5))  # the angle from a point of a crowd to the next
CROWDS = ((-0.8, 0.4), (0.8, -0.4))  # of real samples
SIGMA, EACH, MADE = 0.35, 12, 12


def crowd(n, turned=0.0):
    """n points (n, 2) as even as a spiral has them, with the radii of a standard normal distribution's quantiles."""
    places = [(math.sqrt(-2 * math.log(1 - (i + 0.5) / n)), turned + GOLDEN * i) for i in range(n)]
    return torch.tensor([(radius * math.cos(angle), radius * math.sin(angle)) for radius, angle in places],
                        dtype=torch.float64)


@dataclass(frozen=True)
class Balls(Diagram):
    """Precision, recall, density and coverage (`ganlib.metrics`) of 12 generated samples beside 24 real ones in two crowds.

    The generated ones are one crowd, which the reader moves and spreads; balls around them grow in proportion to the spread.
    """
    spread: float = hyper(0.2, low=0.05, high=1.5, log=True, symbol="s", doc="standard deviation of the generated samples; "
                          f"that of each crowd of real ones is {SIGMA}")
    neighbours: int = hyper(3, low=1, high=5, symbol="k", doc="a ball reaches to the k-th nearest sample of the same kind")
    across: float = hyper(CROWDS[0][0], low=-LIMIT, high=LIMIT, symbol="x", doc="where the generated samples lie, from left "
                          "to right; or drag them in the picture")
    up: float = hyper(CROWDS[0][1], low=-LIMIT, high=LIMIT, symbol="y", doc="the same from below to above")

    title = "precision and recall"
    lead = "Drag the ring amid the generated samples in either picture, or spread them with s."
    folded = ("across", "up")  # which dragging sets
    panels = (
        Plane("precision: balls around real samples",
              "24 real samples in two crowds, each in a ball that reaches to its neighbour number {neighbours}. Of 12 "
              "generated samples around ({across}, {up}) the share {precision} lies in some ball.",
              "", "", LIMIT,
              (Path("real", "real", "real", dots=True), Path("generated, in a ball", "accepted", "generated", dots=True),
               Path("generated, in none", "refused", dots=True)),
              start=("across", "up"), balls=("real", "reach", "real")),
        Plane("recall: balls around generated samples",
              "The same samples, with balls around the generated ones. Of the real samples the share {recall} lies in some "
              "ball.",
              "", "", LIMIT,
              (Path("generated", "made", "generated", dots=True), Path("real, in a ball", "found", "real", dots=True),
               Path("real, in none", "missed", dots=True)),
              start=("across", "up"), balls=("made", "reach_made", "generated")),
        Lines("at this place, for every spread",
              "At the spread {spread} precision is {precision}, recall {recall} and coverage {coverage}. As the spread "
              "grows precision falls in the end, while recall rises.", "spreads", "spread s", "share",
              (Curve("precision", "precisions", "generated", ("spread", "precision")),
               Curve("recall", "recalls", "real", ("spread", "recall")),
               Curve("coverage", "coverages", "other", ("spread", "coverage"))),
              x_range=(0, 1.5), y_range=(0, 1.05), named=True),
        Numbers("scores", {"precision": "precision", "recall": "recall", "density": "density", "coverage": "coverage"}),
        Sentences({"verdict": (
            "Most samples look real, and most of the real ones are within reach: {precision} and {recall}.",
            "What is made looks real ({precision}), but much of the real is never made ({recall}).",
            "Recall is {recall}, because samples far apart have large balls. But few of them lie where real ones do: "
            "precision {precision}, coverage {coverage}.",
            "A share of {precision} of what is made looks real, and a share of {recall} of the real is made: neither is "
            "enough.")}),
    )

    @staticmethod
    def arrays(h):
        real = torch.cat([torch.tensor(at, dtype=torch.float64) + SIGMA * crowd(EACH, i) for i, at in enumerate(CROWDS)])
        around = crowd(MADE, 0.5)
        reach, unit = reaches(real, h.neighbours), reaches(around, h.neighbours)
        spreads = even(0.05, 1.5, 59)

        def sets(spread):
            """At spreads (...,): the generated samples (..., 12, 2); which lie in the balls of which real ones, and which
            real ones in theirs, 1 or 0 (..., 24, 12)."""
            spread = spread[..., None, None]
            made = torch.stack([h.across, h.up]) + spread * around
            apart = (real[:, None] - made[..., None, :, :]).square().sum(-1).sqrt()
            return made, (apart <= reach[:, None]).double(), (apart <= spread * unit).double()

        def scores(inside, holding):
            return {"precision": some(inside, -2).mean(-1), "recall": some(holding, -1).mean(-1),
                    "coverage": some(inside, -1).mean(-1)}
        made, inside, holding = sets(h.spread)
        now, curves = scores(inside, holding), scores(*sets(spreads)[1:])
        accepted, found = some(inside, -2)[:, None] > 0, some(holding, -1)[:, None] > 0
        bad, narrow = ((now[name] < 0.75).double() for name in ("precision", "recall"))
        return {"real": real, "reach": reach, "made": made, "reach_made": h.spread * unit,
                "accepted": torch.where(accepted, made, torch.nan), "refused": torch.where(accepted, torch.nan, made),
                "found": torch.where(found, real, torch.nan), "missed": torch.where(found, torch.nan, real),
                "spreads": spreads, **now, **{f"{name}s": value for name, value in curves.items()},
                "density": inside.sum() / (MADE * h.neighbours),
                "verdict": 2 * bad + narrow}


def reaches(x, k):
    """Distance from each of x (n, 2) to its k-th nearest other one, (n,); no two distances from one point are equal."""
    apart = (x[:, None] - x).square().sum(-1).sqrt()
    nearer = (apart[:, None, :] < apart[:, :, None]).double().sum(-1)  # (n, n): how many lie nearer, itself among them
    return torch.where(nearer == k, apart, 0.0).sum(-1)


def some(inside, axis):
    """1 where any along the axis is inside, else 0."""
    return (inside.sum(axis) > 0).double()
