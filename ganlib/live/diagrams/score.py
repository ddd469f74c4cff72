"""A Fréchet distance between finite samples: what a score is made of, and what the number of samples does to it."""
import math
from dataclasses import dataclass

from ...hyperparameters import hyper
from .diagram import Curve, Diagram, Lines, Numbers, Sentences, even


@dataclass(frozen=True)
class Score(Diagram):
    """Two generators, each measured on n of its samples against n real ones; features are N(0, I_d).

    A generator whose features are N(c, I_d) is at the squared Fréchet distance |c|^2. What is measured of n against n
    samples has the mean |c|^2 + d (d + 5) / (2 n) to first order in 1/n: d (1/n + 1/n) from the means, and
    d (d + 1) / (2 n) from the covariances (`ganlib.metrics.expected_frechet`).
    """
    samples_a: int = hyper(200, low=50, high=50_000, log=True, symbol="n_A", doc="samples that A is measured on")
    samples_b: int = hyper(5000, low=50, high=50_000, log=True, symbol="n_B", doc="samples that B is measured on")
    distance_a: float = hyper(1.0, low=0.0, high=10.0, symbol="W_A", doc="generator A's true distance from the data")
    distance_b: float = hyper(3.0, low=0.0, high=10.0, symbol="W_B", doc="generator B's true distance from the data")
    features: int = hyper(64, low=2, high=256, log=True, symbol="d", doc="features of a sample")

    title = "a score, and how many samples it was measured on"
    lead = "Drag n_A, the number of samples that A is measured on, and see which of two generators has the lower score."
    folded = ("distance_a", "distance_b", "features")
    panels = (
        Lines("what is measured over the number of samples",
              "Both curves fall with the number of samples towards the true distances, {distance_a} for A and "
              "{distance_b} for B. A reads {measured_a} at {samples_a} samples, B {measured_b} at {samples_b}. Real "
              "samples read {floor_a} and {floor_b} there.",
              "log_n", "samples n", "measured distance",
              (Curve("A", "curve_a", "generated", ("log_a", "measured_a")),
               Curve("B", "curve_b", "other", ("log_b", "measured_b")), Curve("B reads", "level_b", "other"),
               Curve("the floor", "floor", "real")),
              x_range=(1.7, 4.7), y_range=(0, 25), logs="x", named=True),
        Numbers("generator A", {"true": "distance_a", "measured": "measured_a", "the floor in it": "floor_a"}),
        Numbers("generator B", {"true": "distance_b", "measured": "measured_b", "the floor in it": "floor_b"}),
        Sentences({"verdict": (
            "A, truly at {distance_a}, reads {measured_a}, and B, at {distance_b}, reads {measured_b}: the right order, "
            "though {floor_a} and {floor_b} of that are floor.",
            "The scores mislead: A, truly at {distance_a}, reads {measured_a}, and B, at {distance_b}, reads {measured_b}, "
            "because their floors differ, {floor_a} and {floor_b}.")}),
    )

    @staticmethod
    def arrays(h):
        log_n = even(1.7, 4.7, 181)

        def floor(n):
            return h.features * (h.features + 5) / (2 * n)
        floors = floor(10 ** log_n)
        a, b = h.distance_a + floor(h.samples_a), h.distance_b + floor(h.samples_b)
        swapped = (h.distance_a - h.distance_b) * (a - b) < 0
        return {"log_n": log_n, "floor": floors, "curve_a": h.distance_a + floors, "curve_b": h.distance_b + floors,
                "log_a": h.samples_a.log() / math.log(10), "log_b": h.samples_b.log() / math.log(10),
                "measured_a": a, "measured_b": b, "floor_a": floor(h.samples_a), "floor_b": floor(h.samples_b),
                "level_b": b.expand(log_n.shape),
                "verdict": swapped.double()}
