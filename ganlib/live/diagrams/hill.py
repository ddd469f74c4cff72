"""EBGAN: the hill that the margin lets D build under a generated sample, and how far its slope reaches."""
from dataclasses import dataclass

import torch

from ...hyperparameters import hyper
from .diagram import Curve, Diagram, Lines, Numbers, Sentences, even

REAL = torch.tensor([-1.0, 1.0], dtype=torch.float64)
HIGH, END = 3.0, 4.0
STEP = 0.02  # less than a slider's step of 0.025: the hill just reaches up to here


@dataclass(frozen=True)
class Hill(Diagram):
    """Two real samples at -1 and 1, one generated sample at x_G, and a best energy D that is nowhere steeper than 1.

    D has the mean loss L = mean D(real) + [m - D(x_G)]+, Zhao et al. (2016), arXiv 1609.03126, equation 1. No D >= 0 of
    slope at most 1 has less than the hill D(x) = [m - |x - x_G|]+: each real sample at a distance d adds at least

        D(real) + [m - D(x_G)]+ >= D(x_G) - d + [m - D(x_G)]+ >= m - d, and at least 0,

    and the hill gives [m - d]+ for each. With such a bound a perfect D measures the cost of a transport that no distance
    beyond m adds to; without one it jumps to m wherever q > p, and has no slope at all.
    """
    margin: float = hyper(0.5, low=0.0, high=HIGH, symbol="m", doc="height up to which D pushes a generated sample")
    place: float = hyper(0.0, low=-HIGH, high=HIGH, symbol="G(z)",
                         doc="of the generated sample; the real ones are at −1 and 1")

    title = "the margin and its hill"
    lead = "Drag m, the height up to which D pushes the generated sample, and see where the ground beside it has a slope."
    panels = (
        Lines("the energy as a landscape",
              "A hill of height {margin} at the generated sample at {place}, falling with slope 1 to both sides. The real "
              "samples at −1 and 1 have the energies {left} and {right}.",
              "x", "x", "energy D(x)",
              (Curve("energy D", "energy"), Curve("generated", "", "generated", ("place", "margin")),
               Curve("real", "", "real", ("left_place", "left")), Curve("", "", "real", ("right_place", "right"))),
              x_range=(-END, END), y_range=(-0.15, HIGH + 0.2)),
        Lines("the pull on a sample at x",
              "Minus the slope of the energy: 1 to the right of the generated sample, −1 to its left, and 0 from a distance "
              "of {margin} on.",
              "pull_x", "x", "pull, to the right above 0", (Curve("−D′", "pull"),),
              x_range=(-END, END), y_range=(-1.3, 1.3), verticals={"G(z)": "place"}),
        Lines("D's least loss over the margin",
              "The least loss is 0 up to a margin of {nearest}, the distance to the nearest real sample, and rises from "
              "there. It is {loss} here.",
              "margins", "margin m", "loss of D", (Curve("least loss", "loss_curve", dot=("margin", "loss")),),
              x_range=(0, HIGH), y_range=(-0.1, HIGH), verticals={"nearest": "nearest"}),
        Numbers("energy", {"D(G(z))": "margin", "mean D(real)": "loss"}),
        Numbers("distance", {"reach of the hill": "margin", "nearest real": "nearest"}),
        Sentences({"reaches": (
            "The hill ends before the nearest real sample, {nearest} away. A sample that rolls down from G(z) stops "
            "on flat ground, where nothing tells it to go on.",
            "The hill just reaches a real sample: downhill, on that side, leads all the way there, and D need not lift it.",
            "The hill reaches past the nearest real sample: it now lies on the slope, and what rolls down goes past it. And "
            "D must lift real samples, to {loss} on average.",
            "G(z) lies on a real sample: D pushes up and pulls down at one place, and must lift the real samples, to {loss} "
            "on average.")}),
    )

    @staticmethod
    def arrays(h):
        m, at, zero = h.margin, h.place, torch.zeros_like(h.margin)
        steep, end = (m > 0).double(), torch.full_like(m, 2 * END)  # without a hill all ground is flat
        distances = (REAL - at).abs()
        energies, nearest = (m - distances).relu(), torch.minimum(distances[0], distances[1])
        margins = even(0, HIGH, 121)
        return {"x": torch.stack([-end, at - m, at, at + m, end]), "energy": torch.stack([zero, zero, m, zero, zero]),
                "left_place": REAL[0], "right_place": REAL[1], "left": energies[0], "right": energies[1],
                "pull_x": torch.stack([-end, at - m, at - m, at, at, at + m, at + m, end]),
                "pull": torch.stack([zero, zero, -steep, -steep, steep, steep, zero, zero]),
                "margins": margins, "loss_curve": (margins[:, None] - distances).relu().mean(-1),
                "loss": energies.mean(), "nearest": nearest,
                "reaches": (m >= nearest).double() + (m > nearest + STEP) * (1 + (nearest <= STEP).double())}
