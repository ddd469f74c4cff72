"""How good samples are. Every score has a floor, the score of real samples against real ones, and it is not zero.

`floor` measures it for any score; where a theory exists, its value is known: `quality_ceiling`, `expected_reverse_kl`,
`expected_modes`, `expected_coverage`, `expected_frechet`; 0 for `mmd_squared` and `kid`, 1 for density.

Samples, features, counts, weights and covariances may be tensors, arrays, tables or nested lists, in any real dtype. Scores
are computed and returned in double precision (float64), counts and indices as int64; `nearest` and `modes_covered` say
what they do while a graph is traced for the page. Tables of n x m pairs are never whole in memory, only blocks of 32 MB.
"""
from .digit_classifier import classifier_score, digit_counts, digit_features, digit_probabilities
from .floors import floor
from .frechet import expected_frechet, frechet_distance, frechet_gaussians
from .kernels import cubic_kernel, gaussian_kernel, kid, mmd_squared, parzen_log_likelihood
from .modes import expected_modes, expected_reverse_kl, mode_counts, modes_covered, nearest, quality_ceiling, reverse_kl
from .neighbours import density_coverage, expected_coverage, precision_recall

__all__ = ["classifier_score", "cubic_kernel", "density_coverage", "digit_counts", "digit_features", "digit_probabilities",
           "expected_coverage", "expected_frechet", "expected_modes", "expected_reverse_kl", "floor", "frechet_distance",
           "frechet_gaussians", "gaussian_kernel", "kid", "mmd_squared", "mode_counts", "modes_covered", "nearest",
           "parzen_log_likelihood", "precision_recall", "quality_ceiling", "reverse_kl"]
