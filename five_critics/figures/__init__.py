"""The figures of the book's chapters, one file a chapter: as in `ganlib.plots`, arrays in and a closed figure out."""
from ganlib.plots.charts import DARK, MADE, REAL

from .after import pairs, routes_home
from .critics_map import all_critics, critics_so_far
from .drawing import SOFT, Drawing, at_two_widths, compared, dots_of, panel
from .ebgan import best_energies, energies_in_training, score_histograms, sweeps
from .evaluation import image_rows, over_samples
from .gan import densities, figure_one, labelled_lines
from .side import races, ranges, seeds_by_setting, standings, tracks
from .vgan import beside_the_paper, bottlenecks, named_curves, price_loop, prices
from .wgan import (
                   beside,
                   critics,
                   losses_and_distances,
                   maps,
                   over_clip,
                   overlaps,
                   rays,
                   routes,
                   slopes_and_bound,
                   transport_plan,
)
from .wgan_gp import couplings, families, gradient_norms, train_and_validation, value_surfaces, weight_histograms

__all__ = ["DARK", "Drawing", "MADE", "REAL", "SOFT", "all_critics", "at_two_widths", "beside", "beside_the_paper",
           "best_energies", "bottlenecks", "compared", "couplings", "critics", "critics_so_far", "densities", "dots_of",
           "energies_in_training", "families", "figure_one", "gradient_norms", "image_rows", "labelled_lines",
           "losses_and_distances", "maps", "named_curves", "over_clip", "over_samples", "overlaps", "pairs", "panel",
           "price_loop", "prices", "races", "ranges", "rays", "routes", "routes_home", "score_histograms",
           "seeds_by_setting", "slopes_and_bound", "standings", "sweeps", "tracks", "train_and_validation", "transport_plan",
           "value_surfaces", "weight_histograms"]
