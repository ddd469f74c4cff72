"""The figures of the book's chapters, one file a chapter: as in `ganlib.plots`, arrays in and a closed figure out."""
from .ebgan import energies_in_training, energy_maps, sweeps
from .ebgan_experiments import score_histograms, side_by_side
from .gan import densities, figure_one
from .vgan import beside_the_paper, bottlenecks, prices
from .wgan import by_routes, critic_maps, critics, losses_and_distances, transport_plan, with_errors
from .wgan_gp import couplings, families, gradient_norms, slope_maps, train_and_validation, value_surfaces, weight_histograms

__all__ = ["beside_the_paper", "bottlenecks", "by_routes", "couplings", "critic_maps", "critics", "densities",
           "energies_in_training", "energy_maps", "families", "figure_one", "gradient_norms", "losses_and_distances",
           "prices", "score_histograms", "side_by_side", "slope_maps", "sweeps", "train_and_validation", "transport_plan",
           "value_surfaces", "weight_histograms", "with_errors"]
