"""WGAN's Example 1: two parallel segments, and which measures see how far apart they are."""
from dataclasses import dataclass

import torch

from ...distances import segments
from ...hyperparameters import hyper
from .diagram import Curve, Diagram, Lines, Numbers, Sentences, even, slope

FAR = 1.5
DISTANCES = {"tv": segments.total_variation, "kl": segments.kl, "js": segments.js, "em": segments.earth_mover}
NAN = float("nan")


@dataclass(frozen=True)
class Segments(Diagram):
    """TV, KL, JS and EM between p, uniform on {0} x [0, 1], and q, uniform on {theta} x [0, 1].

    Arjovsky et al. (2017), arXiv 1701.07875, section 2 and Figure 1.
    """
    theta: float = hyper(0.5, low=-FAR, high=FAR, symbol="θ", doc="how far q lies to the right of p")

    called = {"theta": "place of q"}
    title = "two parallel segments"
    called = {"theta": "place of q"}
    lead = "Drag θ to bring q nearer to p, and see which of four measures notices."
    panels = (
        Lines("the two segments", "p is a vertical segment at 0, q one at {theta}; they are {em} apart.",
              "ends", "horizontal place", "vertical place",
              (Curve("p", "p", "real"), Curve("q", "q", "generated"), Curve("the way of the mass", "way", "other")),
              x_range=(-1.6, 1.6), y_range=(-0.1, 1.2)),
        Lines("four measures over θ", "At θ = {theta}, TV is {tv}, KL {kl}, JS {js} and EM {em}. At θ = 0 all are 0.",
              "grid", "θ", "how different",
              (Curve("EM", "em_curve", "ink", ("theta", "em")), Curve("TV", "tv_curve", "other", ("theta", "tv")),
               Curve("KL", "kl_curve", "muted", ("theta", "kl")), Curve("JS", "js_curve", "fourth", ("theta", "js"))),
              x_range=(-1.6, 1.6), y_range=(-0.1, 1.8)),
        Numbers("how different", {"EM": "em", "TV": "tv", "KL": "kl", "JS": "js"}),
        Numbers("slope in θ", {"EM": "em_slope", "TV": "tv_slope", "KL": "kl_slope", "JS": "js_slope"}),
        Sentences({"same": ("The segments share no point. KL is infinite; TV and JS are as large as they can be, however "
                            "near q is: their slope is 0. EM is the distance between the segments, and its slope says "
                            "which way is nearer.",
                            "The segments are the same, and all four are 0. TV, KL and JS jump here, EM has a corner: "
                            "none has a slope.")}),
    )

    @staticmethod
    def arrays(h):
        theta, zero = h.theta, torch.zeros_like(h.theta)
        left, right = torch.minimum(theta, zero), torch.maximum(theta, zero)
        on_left, on_right, way = (torch.tensor(places, dtype=torch.float64) for places in (
            [0, 1, NAN, NAN], [NAN, NAN, 0, 1], [NAN, 0.5, 0.5, NAN]))
        grid = even(-FAR, FAR, 121)
        found = {"ends": torch.stack([left, left, right, right]), "grid": grid,
                 "p": torch.where(theta < 0, on_right, on_left), "q": torch.where(theta < 0, on_left, on_right),
                 "way": way, "same": theta == 0}
        for name, distance in DISTANCES.items():
            found[name], found[f"{name}_slope"] = distance(theta), slope_of(distance, theta)
            curve = distance(grid)
            # The other three jump at 0: a gap for the point, through which no line goes.
            found[f"{name}_curve"] = curve if name == "em" else torch.where(grid.abs() < 1e-3, torch.nan, curve)
        return found


def slope_of(distance, theta):
    """Of a distance at theta (): NaN where there is none, at 0 (a jump or a corner) and where the distance is infinite."""
    none = (theta == 0) | distance(theta).isinf()
    return torch.where(none, torch.nan, slope(distance, theta))
