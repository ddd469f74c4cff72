"""WGAN-GP: how steep a critic becomes when slopes other than 1 cost something, beside one whose weights are clipped."""
import math
from dataclasses import dataclass

import torch

from ...hyperparameters import hyper
from .diagram import Curve, Diagram, Lines, Numbers, Sentences, even

LAYERS, WIDTH = 3, 64  # hidden ones, and their units


@dataclass(frozen=True)
class Penalty(Diagram):
    """One generated sample at 0, one real sample at W on a line, and the best critic f between them.

    The penalty is taken at ε W with ε uniform on [0, 1], so of f' = s(x) the critic gets

        f(W) - f(0) - λ E (s(ε W) - 1)^2 = (1/W) ∫_0^W W s - λ (s - 1)^2 dx .

    Each x can be maximised for itself: s = 1 + W / (2 λ) everywhere. At that slope the penalty costs W^2 / (4 λ). The
    one-sided penalty, λ E [s - 1]+^2, is the same above 1, and no s up to 1 gains more than s = 1: the same slope is best.
    Gulrajani et al. (2017), arXiv 1704.00028, equation 3.

    On a line a ReLU network with three hidden layers of 64 and all weights in [-c, c] has slopes up to 64^3 c^4, the sum
    over its 64^3 paths of the products of their four weights. With all weights c and biases 0 it has that slope at every
    x > 0.
    """
    clip: float = hyper(0.03, low=0.01, high=0.1, log=True, symbol="c",
                        doc="all weights of the clipped critic, of three hidden layers of 64, are in [−c, c]")
    penalty: float = hyper(1.0, low=0.1, high=100.0, log=True, symbol="λ", doc="price of a slope that is not 1")
    distance: float = hyper(2.0, low=0.2, high=4.0, symbol="W", doc="from the generated to the real sample")

    folded = ("distance",)
    title = "the slope of a critic under a penalty, and under a clip"
    lead = "Drag c, the clip, and λ, the price of a slope that is not 1, and see how steep each leaves its critic."
    panels = (
        Lines("the slope under a clip",
              "Over c the steepest slope 64³c⁴ rises with the fourth power, and is {clip_slope} here.",
              "log_clips", "c", "slope",
              (Curve("64³c⁴", "clip_curve", dot=("log_clip", "clip_slope")), Curve("slope 1", "ones", "other")),
              x_range=(-2, -1), y_range=(0, 5), logs="x"),
        Lines("the slope under a penalty",
              "Over λ the slope 1 + W/(2λ) falls from above to 1, and is {slope} here.",
              "log_penalties", "λ", "slope",
              (Curve("1 + W/(2λ)", "slope_curve", dot=("log_penalty", "slope")), Curve("slope 1", "ones", "other")),
              x_range=(-1, 2), y_range=(0, 5), logs="x"),
        Lines("three critics between two samples",
              "From the generated sample at 0 to the real one at {distance} the penalised critic rises to {difference}, a "
              "critic of slope 1 to {distance}, the steepest clipped one to {clipped_difference}.",
              "x", "x", "f(x)",
              (Curve("penalised", "penalised"), Curve("clipped", "clipped"), Curve("slope 1", "wanted", "other")),
              x_range=(-0.2, 4.4), y_range=(-0.4, 8), verticals={"q": "zero", "p": "distance"}),
        Lines("what a slope is worth",
              "The gain s W minus the price λ(s − 1)^2 over the slope s: highest at {slope}. Below slope 1 the one-sided "
              "penalty costs nothing, and the gain is a straight line.",
              "slopes", "slope s of f", "gain − price",
              (Curve("gain − price", "net_curve", dot=("slope", "net")), Curve("one-sided", "one_sided_curve"),
               Curve("gain s W", "gain_curve", "other")),
              x_range=(0, 4), y_range=(-4, 12), verticals={"1": "one"}),
        Numbers("slope", {"1 + W/(2λ)": "slope", "wanted": "one", "64³c⁴": "clip_slope"}),
        Numbers("f(real) − f(generated)",
                {"penalised": "difference", "its price": "price", "slope 1": "distance", "clipped": "clipped_difference"}),
        Sentences({
            "strong": ("The penalty is weak against the distance. The critic pays {price} for a slope of {slope}, and calls "
                       "the distance {difference} where it is {distance}.",
                       "The penalty holds: the slope is {slope}, never below 1, and closer to it the larger λ is."),
            "clipping": ("With c = {clip} no network of this shape is steeper than {clip_slope}: its critic is almost flat.",
                         "With c = {clip} the slope can be {clip_slope}: about right, by luck. A little more or less, and "
                         "the fourth power takes it away.",
                         "With c = {clip} the slope can be {clip_slope}: far too steep.")}),
    )

    @staticmethod
    def arrays(h):
        slope, one = 1 + h.distance / (2 * h.penalty), torch.ones_like(h.penalty)
        clip_slope, x = clipped_slope(h.clip), h.distance * even(0, 1, 2)
        slopes = torch.cat([even(0, 1, 21), even(1, 4, 121)])
        gain, excess = slopes * h.distance, slopes - 1
        log_penalties, log_clips = even(-1, 2, 121), even(-2, -1, 121)
        return {"x": x, "penalised": slope * x, "wanted": x, "clipped": clip_slope * x, "zero": torch.zeros_like(one),
                "one": one, "slope": slope, "clip_slope": clip_slope, "difference": slope * h.distance,
                "price": h.penalty * (slope - 1) ** 2, "clipped_difference": clip_slope * h.distance,
                "net": slope * h.distance - h.penalty * (slope - 1) ** 2,
                "slopes": slopes, "gain_curve": gain, "net_curve": gain - h.penalty * excess ** 2,
                "one_sided_curve": gain - h.penalty * excess.relu() ** 2,
                "log_penalties": log_penalties, "log_clips": log_clips, "ones": torch.ones_like(log_clips),
                "log_penalty": h.penalty.log() / math.log(10), "log_clip": h.clip.log() / math.log(10),
                "slope_curve": 1 + h.distance / (2 * 10 ** log_penalties), "clip_curve": clipped_slope(10 ** log_clips),
                "strong": slope < 1.25, "clipping": (clip_slope > 0.5).double() + (clip_slope > 2)}


def clipped_slope(c):
    return WIDTH ** LAYERS * c ** (LAYERS + 1)
