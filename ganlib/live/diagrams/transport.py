"""Optimal transport between two histograms that the reader draws."""
from dataclasses import dataclass

import torch

from ...distances import discrete
from .diagram import Bars, Curve, Diagram, Lines, Matrix, Numbers, Sentences, heights

POINTS = 8
PLACES = tuple(str(1 + i) for i in range(POINTS))


@dataclass(frozen=True)
class Transport(Diagram):
    """Two histograms p and q on the points 1, ..., 8 of a line: the optimal plan, its potentials, and the distances.

    On a line the plan that keeps the order of the mass is optimal, and EM is the sum of |P - Q| between neighbours, with
    the distribution functions P and Q. The potentials f and g = -f price the points such that f(x) + g(y) <= |x - y| and
    E_p f + E_q g = EM: f is WGAN's critic.
    """
    p: tuple = heights((1.0, 0.6, 0.2, 0.0, 0.0, 0.1, 0.5, 0.8), symbol="p", colour="real", doc="where the mass should go")
    q: tuple = heights((0.05, 0.1, 0.3, 0.8, 1.0, 0.6, 0.2, 0.05), symbol="q", colour="generated",
                       doc="where the mass is")

    title = "optimal transport between two histograms"
    lead = "Drag the bars of p and q. The map shows the cheapest way to turn q into p, and EM is its cost."
    panels = (
        Matrix("the optimal plan", "plan", "to", "from", PLACES, PLACES, "mass that moves"),
        Bars("what must cross between neighbours",
             "P minus Q between neighbouring places: {crossing}. Above 0 mass moves to the left.",
             "between places", "P − Q", {"P − Q, above 0 to the left": ("crossing", "ink")},
             tuple(f"{a}|{b}" for a, b in zip(PLACES, PLACES[1:]))),
        Lines("the two potentials", "f at the places 1 to 8: {f}. g is −f.", "places", "place", "price",
              (Curve("f for p, WGAN's critic", "f", "real"), Curve("g for q", "g", "generated"))),
        Numbers("how different", {"EM": "em", "TV": "tv", "KL(p‖q)": "kl", "JS": "js"}),
        Numbers("EM by two other routes", {"E_p f + E_q g": "dual", "sum of |P − Q|": "gaps"}),
        Sentences({
            "moves": ("p and q are the same: nothing has to move, and EM is 0.",
                      "EM is {em}: so many places mass travels on average if q is turned into p the cheapest way."),
            "empty": ("KL is finite: q has mass wherever p has some.",
                      "KL is infinite: q has no mass at a place where p has some.")}),
    )

    @staticmethod
    def arrays(h):
        # Summed one by one, as the page does: where P = Q, rounding decides the sign that the potential takes.
        p, q = (bars / bars.cumsum(-1)[-1] for bars in (h.p, h.q))
        places = torch.arange(1, POINTS + 1).double()
        plan, f, kl = discrete.monotone_plan(p, q), discrete.potential_1d(p, q, places), discrete.kl(p, q)
        em = (plan * (places[:, None] - places).abs()).sum()
        return {"places": places, "plan": plan, "f": f, "g": -f, "crossing": (p - q).cumsum(-1)[:-1],
                "em": em, "moves": em > 1e-9, "dual": (p - q) @ f,
                "gaps": discrete.earth_mover_1d(p, q, places), "tv": discrete.total_variation(p, q), "kl": kl,
                "js": discrete.js(p, q), "empty": kl.isinf()}
