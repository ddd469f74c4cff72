"""Arrays in, figure out. The same colours and marks everywhere; they differ in lightness and shape, so grey is enough.

Every function returns a closed matplotlib figure, which a notebook shows as the cell's value. Importing this module sets
the book's style for all figures.
"""
from .charts import bars, curves, panels, smooth
from .ebgan import energies_in_training, energy_maps, sweeps
from .ebgan_benchmarks import score_histograms, side_by_side
from .gan import densities, figure_one
from .pictures import images, watch
from .scatter import points, square_grid, still
from .vgan import beside_the_paper, bottlenecks, prices
from .wgan import by_routes, critic_maps, critics, losses_and_distances, transport_plan, with_errors
from .wgan_gp import couplings, families, gradient_norms, slope_maps, train_and_validation, value_surfaces, weight_histograms

__all__ = ["bars", "beside_the_paper", "bottlenecks", "by_routes", "couplings", "critic_maps", "critics", "curves",
           "densities", "energies_in_training", "energy_maps", "families", "figure_one", "gradient_norms", "images",
           "losses_and_distances", "panels", "points", "prices", "score_histograms", "side_by_side", "slope_maps",
           "smooth", "square_grid", "still", "sweeps", "train_and_validation", "transport_plan", "value_surfaces",
           "watch", "weight_histograms", "with_errors"]
