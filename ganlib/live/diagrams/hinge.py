"""EBGAN's hinge: what its two losses ask of one real and one generated sample."""
from dataclasses import dataclass

import torch

from ...hyperparameters import hyper
from .diagram import Curve, Diagram, Lines, Numbers, Sentences, even, slope

HIGH = 3.0


@dataclass(frozen=True)
class Hinge(Diagram):
    """L_D = D(x) + [m - D(G(z))]+ and L_G = D(G(z)) for one real and one generated sample, over their energies.

    Zhao et al. (2016), arXiv 1609.03126, equations 1 and 2. At an equilibrium both kinds of samples have the same energy,
    between 0 and m, and L_D = m (theorems 1 and 2).
    """
    margin: float = hyper(1.0, low=0.0, high=HIGH, symbol="m", doc="energy above which generated samples are left alone")
    real_energy: float = hyper(0.2, low=0.0, high=HIGH, symbol="D(x)", doc="energy of a real sample")
    generated_energy: float = hyper(0.5, low=0.0, high=HIGH, symbol="D(G(z))", doc="energy of a generated sample")

    title = "the hinge and its margin"
    lead = "Drag D(G(z)), the energy of a generated sample, past the margin m, and see where the push on it stops."
    panels = (
        Lines("losses over the generated sample's energy",
              "With the margin {margin}, D's loss is {d_loss} and G's loss {g_loss} at the generated sample's energy "
              "{generated_energy}. D's loss falls up to the margin and is flat after it; G's loss rises all the way.",
              "grid", "energy D(G(z))", "loss",
              (Curve("D's loss", "d_curve", "ink", ("generated_energy", "d_loss")),
               Curve("the hinge in it", "hinge_curve", "real"),
               Curve("G's loss", "g_curve", "generated", ("generated_energy", "g_loss"))),
              x_range=(0, HIGH), y_range=(0, None), verticals={"m": "margin"}),
        Lines("their slopes",
              "At the generated sample's energy the slope of D's loss is {d_slope}, that of G's loss {g_slope}.",
              "grid", "energy D(G(z))", "slope in D(G(z))",
              (Curve("of D's loss", "d_slope_curve", "ink", ("generated_energy", "d_slope")),
               Curve("of G's loss", "g_slope_curve", "generated", ("generated_energy", "g_slope"))),
              x_range=(0, HIGH), y_range=(-1.5, 1.5), verticals={"m": "margin"}),
        Lines("D's loss if both samples had the same energy",
              "If the generated sample had the real sample's energy {real_energy}, D's loss would be {same_loss}. "
              "It is {margin} for every such energy up to the margin, and larger above.",
              "grid", "energy of both", "loss", (Curve("D's loss", "same_curve", "ink", ("real_energy", "same_loss")),),
              x_range=(0, HIGH), y_range=(0, HIGH + 0.2), verticals={"m": "margin"}),
        Numbers("loss", {"D": "d_loss", "its hinge": "hinge", "G": "g_loss", "D at an equilibrium": "margin"}),
        Numbers("slope", {"D's in D(x)": "d_slope_real", "D's in D(G(z))": "d_slope", "G's in D(G(z))": "g_slope"}),
        Sentences({
            "pushes": ("D pulls the real sample's energy down and leaves the generated one alone: it is not below m.",
                       "D pulls the real sample's energy down and pushes the generated one's up, for it is below m."),
            "above": ("G pulls the generated sample's energy down. With both at {real_energy}, D's loss would be m: an "
                      "equilibrium may lie at any energy up to m.",
                      "G pulls the generated sample's energy down. With both at {real_energy}, D's loss would be above m: "
                      "D could still gain, so no equilibrium lies there."),
        }),
    )

    @staticmethod
    def arrays(h):
        def d_loss(real, generated):
            return real + (h.margin - generated).relu()

        def g_loss(generated):
            return generated
        # With a point on the margin, where the lines have their corner.
        part = even(0, 1, 61)
        grid = torch.cat([h.margin * part, h.margin + (HIGH - h.margin) * part])
        real, generated = h.real_energy, h.generated_energy

        def d_slope(at):
            return slope(lambda x: d_loss(real, x), at)
        return {"grid": grid, "d_curve": d_loss(real, grid), "hinge_curve": d_loss(torch.zeros_like(real), grid),
                "g_curve": g_loss(grid), "same_curve": d_loss(grid, grid),
                "d_slope_curve": torch.where(grid == h.margin, torch.nan, d_slope(grid)),  # a jump: no line through it
                "g_slope_curve": slope(g_loss, grid),
                "d_loss": d_loss(real, generated), "hinge": d_loss(torch.zeros_like(real), generated),
                "g_loss": g_loss(generated), "same_loss": d_loss(real, real), "d_slope": d_slope(generated),
                "d_slope_real": slope(lambda x: d_loss(x, generated), real), "g_slope": slope(g_loss, generated),
                "pushes": generated < h.margin, "above": real > h.margin}
