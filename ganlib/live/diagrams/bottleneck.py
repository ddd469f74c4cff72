"""VGAN's bottleneck: how noise on the code makes two distributions overlap, and what that costs in nats."""
import math
from dataclasses import dataclass

import torch
from torch.nn.functional import logsigmoid

from ...hyperparameters import hyper
from ...objectives.vgan import encoded
from .diagram import Curve, Diagram, Lines, Numbers, Sentences, even
from .normal import cdf, density


@dataclass(frozen=True)
class Bottleneck(Diagram):
    """Codes E(z|x) = N(μ, σ^2) of one real and one generated x, the prior N(0, 1), and a discriminator that sees z.

    The codes' means lie `separation` apart around `centre`. The best discriminator is right with probability
    Φ(separation / (2 σ)) if both x are equally frequent. Within I_c nats on average, that is at most
    Φ(sqrt(exp(2 I_c) - 1)), at centre 0, σ = exp(-I_c) and means -+sqrt(1 - σ^2): there the codes' mean square is the
    prior's. Peng et al. (2018), arXiv 1810.00821, has the constraint.
    """
    separation: float = hyper(3.0, low=0.0, high=4.0, symbol="Δ", doc="distance between the means of the two codes")
    sigma: float = hyper(0.3, low=0.1, high=2.0, log=True, symbol="σ", doc="standard deviation of both codes")
    centre: float = hyper(0.0, low=-1.0, high=1.0, symbol="c", doc="middle between the two means")
    information: float = hyper(0.5, low=0.0, high=4.0, symbol="I_c", doc="nats that a code may carry on average")

    called = {"sigma": "width of a code"}
    title = "the bottleneck and two codes"
    lead = ("Drag Δ and σ, the distance and the width of two codes, and see how often the best D is right and how "
            "many nats it pays.")
    panels = (
        Lines("the codes and the prior",
              "Densities of the code: of the real x around {real_mean}, of the generated x around {generated_mean}, both "
              "with standard deviation {sigma}; the prior around 0 with standard deviation 1.",
              "z", "code z", "density",
              (Curve("prior", "prior", "ink"), Curve("real x", "real", "real"),
               Curve("generated x", "generated", "generated")), x_range=(-5, 5), y_range=(0, None)),
        Lines("the best discriminator of the code",
              "Probability that the code z belongs to the real x: it rises from 0 to 1 around {centre}.",
              "z", "code z", "D(z)", (Curve("D(z)", "discriminator", "ink"),), x_range=(-5, 5), y_range=(-0.05, 1.05)),
        Lines("what nats can buy",
              "With {kl} nats these codes let the discriminator be right with probability {right}. With I_c = "
              "{information} nats the best codes reach {right_within}.",
              "nats", "mean KL in nats", "probability right",
              (Curve("best codes", "right_curve", "other"), Curve("these codes", dot=("kl", "right"))),
              x_range=(0, 5), y_range=(0.45, 1.15), verticals={"limit": "information"}),
        Numbers("KL to the prior, in nats",
                {"real x": "kl_real", "generated x": "kl_generated", "mean": "kl", "I_c": "information"}),
        Numbers("the two codes",
                {"D is right": "right", "at best within I_c": "right_within", "JS": "js", "slope of JS in Δ": "js_slope"}),
        Sentences({"above": ("The codes carry {kl} nats, not more than I_c = {information}: they are within it.",
                             "The codes carry {kl} nats, more than I_c = {information}: only codes that overlap "
                             "more are within it.")}),
    )

    @staticmethod
    def arrays(h):
        half, d = h.separation / 2, h.separation / h.sigma
        means = torch.stack([h.centre + half, h.centre - half])[:, None]  # of two samples x, of one unit each

        def code(x):
            return x, x, (2 * h.sigma.log()).expand_as(x)
        kl = encoded(code, means)[1]
        z, nats = even(-5, 5, 321), even(0, math.sqrt(5), 101) ** 2
        js, js_slope = js_of_shifted(d)
        return {"z": z, "prior": density(z, 0, 1),
                "real": density(z, means[0], h.sigma), "generated": density(z, means[1], h.sigma),
                "discriminator": torch.sigmoid(h.separation * (z - h.centre) / h.sigma ** 2),
                "real_mean": means[0, 0], "generated_mean": means[1, 0],
                "kl_real": kl[0], "kl_generated": kl[1], "kl": kl.mean(), "above": kl.mean() > h.information,
                "right": cdf(d / 2), "js": js, "js_slope": js_slope / h.sigma,
                "nats": nats, "right_curve": best_right(nats), "right_within": best_right(h.information)}


def best_right(nats):
    """The largest Φ(separation / (2 σ)) of two codes N(μ, σ^2) whose mean KL to N(0, 1) is `nats` (...,)."""
    return cdf(torch.expm1(2 * nats).sqrt())


def js_of_shifted(d):
    """JS of N(0, 1) and N(d, 1) and its slope in d >= 0, of shape (): the trapezoidal rule, right to 1e-12.

    Where x = d + v has v ~ N(0, 1), the log ratio of the densities is l = d v + d^2 / 2; by symmetry
    JS = log 2 + E log sigmoid(l), and its slope is E sigmoid(-l) (v + d).
    """
    v, step = even(-9, 9, 513), 18 / 512
    weights = step * density(v, 0, 1)
    l = d * v + d ** 2 / 2
    js = (weights * (math.log(2) + logsigmoid(l))).sum().clamp(min=0)
    return js, (weights * torch.sigmoid(-l) * (v + d)).sum()
