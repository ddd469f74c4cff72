"""Mistakes in distances, scores and data."""
import test_data as data
import test_distances as distances
import test_distances_closed_forms as closed_forms
import test_distances_samples as samples
import test_metrics_digits as digits
import test_metrics_floors as floors
import test_metrics_modes as modes
import test_metrics_samples as scores
import test_metrics_tables as tables

# What it is; the module of ganlib; text that occurs once in it: what stands there instead; the test that must fail.
MISTAKES = [
    # Distances of histograms
    ("the largest difference at a point for total variation", "distances.discrete",
     {"return (p - q).abs().sum(-1) / 2": "return (p - q).abs().amax(-1)"},
     distances.test_total_variation_is_the_largest_difference_over_all_sets),
    ("Jensen-Shannon with p and the middle exchanged", "distances.discrete",
     {"(divergence(p, middle) + divergence(q, middle)) / 2": "(divergence(middle, p) + divergence(middle, q)) / 2"},
     distances.test_discrete_distances_by_hand),
    ("q's share for D*", "distances.discrete",
     {"torch.where(mass > 0, p / torch.where": "torch.where(mass > 0, q / torch.where"},
     distances.test_discrete_distances_by_hand),
    ("the witness's sign", "distances.discrete",
     {"return torch.sign(p - q) / 2": "return torch.sign(q - p) / 2"}, distances.test_discrete_distances_by_hand),
    ("areas that cancel", "distances.discrete", {"return (above.abs() * dx).sum(-1)": "return (above * dx).sum(-1).abs()"},
     distances.test_the_potential_on_a_line_is_1_lipschitz_and_reaches_w1),
    ("a potential whose slope is the gap", "distances.discrete",
     {"pad((above.sign() * dx).cumsum(-1), (1, 0))": "pad((above * dx).cumsum(-1), (1, 0))"},
     distances.test_discrete_distances_by_hand),
    ("prices of points without mass believed", "distances.discrete",
     {"(cost - unit * g).masked_fill(q == 0, torch.inf).amin(1)": "(cost - unit * g).amin(1)"},
     distances.test_the_solver_has_no_say_about_points_without_mass),
    ("a plan with negative masses", "distances.discrete",
     {"torch.maximum(p_starts[..., :, None], q_starts[..., None, :])).clamp(min=0)":
      "torch.maximum(p_starts[..., :, None], q_starts[..., None, :]))"}, distances.test_discrete_distances_by_hand),

    # Distances of Gaussians
    ("KL in units of p's σ", "distances.gaussians",
     {"((mean_p - mean_q) / sigma_q) ** 2 - 1) / 2": "((mean_p - mean_q) / sigma_p) ** 2 - 1) / 2"},
     closed_forms.test_gaussians_agree_with_quadrature),
    ("W2 as a sum", "distances.gaussians",
     {"return torch.hypot(mean_p - mean_q, sigma_p - sigma_q)":
      "return (mean_p - mean_q).abs() + (sigma_p - sigma_q).abs()"}, closed_forms.test_gaussians_agree_with_quadrature),
    ("the folded normal's factor", "distances.gaussians",
     {"b * math.sqrt(2 / math.pi)": "b * math.sqrt(1 / math.pi)"}, closed_forms.test_gaussians_agree_with_quadrature),
    ("densities that cross elsewhere", "distances.gaussians",
     {"d ** 2 + 2 * ratio ** 2 * torch.log1p(growth)": "d ** 2 + ratio ** 2 * torch.log1p(growth)"},
     closed_forms.test_total_variation_of_gaussians_is_the_difference_of_probabilities_between_the_crossings),
    ("a potential with its turn elsewhere", "distances.gaussians",
     {"mean_q * sigma_p - mean_p * sigma_q": "mean_p * sigma_p - mean_q * sigma_q"},
     closed_forms.test_the_duals_of_gaussians_reach_em_and_js),

    # Distances of samples
    ("W_p without its root", "distances.samples", {"return line_cost(x, y, p).pow(1 / p)": "return line_cost(x, y, p)"},
     samples.test_wasserstein_1d_by_hand_with_different_lengths),
    ("y's quantiles by x's number", "distances.samples",
     {"y[..., (levels - 1) // n]": "y[..., (levels - 1) // m]"}, samples.test_wasserstein_1d_by_hand_with_different_lengths),
    ("the mean of roots", "distances.samples",
     {"torch.cat(costs, -1).mean(-1).pow(1 / p)": "torch.cat(costs, -1).pow(1 / p).mean(-1)"},
     samples.test_sliced_wasserstein_at_known_values),
    ("directions all the way round", "distances.samples", {"* (math.pi / k)": "* (2 * math.pi / k)"},
     samples.test_directions_are_uniform_unit_vectors_and_repeat_with_their_seed),
    ("directions that are no unit vectors", "distances.samples",
     {"normal / normal.norm(dim=1, keepdim=True)": "normal / normal.norm(dim=0, keepdim=True)"},
     samples.test_directions_are_uniform_unit_vectors_and_repeat_with_their_seed),

    # Scores of two sets
    ("half of the overlap", "metrics.frechet", {"- 2 * overlap": "- overlap"}, scores.test_frechet_distance_by_hand),
    ("the biased covariance", "metrics.frechet",
     {"math.sqrt(len(x) - 1)": "math.sqrt(len(x))"}, scores.test_frechet_distance_by_hand),
    ("the variances' own errors left out", "metrics.frechet",
     {"(1 + torch.eye(len(a)).to(a))": "1"}, scores.test_the_expected_frechet_distance_in_known_cases),
    ("the biased MMD's number of pairs", "metrics.kernels",
     {"return total / (len(x) * (len(x) - 1))": "return total / (len(x) * len(x))"}, scores.test_unbiased_mmd_by_hand),
    ("the pairs between counted once", "metrics.kernels",
     {"within(kernel, y) - 2 * between": "within(kernel, y) - between"}, scores.test_unbiased_mmd_by_hand),
    ("KID's kernel without the number of features", "metrics.kernels",
     {"(x @ y.mT / x.shape[1] + 1) ** 3": "(x @ y.mT + 1) ** 3"},
     scores.test_kid_is_the_mean_over_blocks_that_share_no_sample),
    ("the spread of blocks for the mean's error", "metrics.kernels",
     {"values.std() / math.sqrt(blocks)": "values.std()"}, scores.test_kid_is_the_mean_over_blocks_that_share_no_sample),
    ("Parzen's sum for its mean", "metrics.kernels", {"+ math.log(len(samples))": "- math.log(len(samples))"},
     scores.test_parzen_log_likelihood_is_that_of_a_mixture_of_gaussians_on_the_samples),
    ("a sample that is its own neighbour", "metrics.neighbours",
     {"kth(rows, x, k + 1, centre)": "kth(rows, x, k, centre)"}, scores.test_precision_recall_density_and_coverage_by_hand),
    ("density without k", "metrics.neighbours", {"inside.double().mean() / k, holding": "inside.double().mean(), holding"},
     scores.test_precision_recall_density_and_coverage_equal_those_by_scikit_learn),
    ("expected coverage with one neighbour too many", "metrics.neighbours",
     {"(n - i) / (n + m - i)": "(n - i + 1) / (n + m - i)"}, scores.test_the_expected_coverage_in_known_cases),
    ("open pairs inside", "metrics.tables",
     {"inside = high <= reach": "inside = low <= reach"}, tables.test_what_products_find_is_what_plain_differences_find),
    ("of equally near points the last", "metrics.tables",
     {"torch.where(found < best, start + at, index)": "torch.where(found <= best, start + at, index)"},
     tables.test_what_products_find_is_what_plain_differences_find),

    # Modes, floors, digits, data
    ("far samples good", "metrics.modes",
     {"good = distance <= radius": "good = distance > radius"}, modes.test_modes_covered_and_share_of_good_samples_by_hand),
    ("the KL forward", "metrics.modes",
     {"(torch.xlogy(q, q) - q * p.log()).sum(-1)": "(torch.xlogy(p, p) - p * q.log()).sum(-1)"},
     modes.test_reverse_kl_by_hand),
    ("n times a miss for n misses", "metrics.modes",
     {'(1 - (1 - shares(weights)) ** whole("n", n))': '(1 - (1 - shares(weights)) * whole("n", n))'},
     modes.test_the_expected_number_of_modes_as_its_docstring_says),
    ("an entropy for a KL", "metrics.modes",
     {"(k / (n * p)).log()": "(k / n).log()"}, modes.test_the_expected_reverse_kl_in_known_cases),
    ("the spread of repeats for the mean's error", "metrics.floors",
     {"values.std(0) / math.sqrt(repeats)": "values.std(0)"}, floors.test_mean_and_standard_error_by_hand),
    ("two sets that share samples", "metrics.floors", {"data.points[rows[n:]].float()": "data.points[rows[:m]].float()"},
     floors.test_the_two_sets_of_a_finite_set_share_no_sample_and_may_use_all_of_it),
    ("the inception score's sign", "metrics.digit_classifier",
     {"torch.xlogy(p, p).sum(-1).mean() - torch.xlogy(overall, overall).sum()":
      "torch.xlogy(overall, overall).sum() - torch.xlogy(p, p).sum(-1).mean()"}, digits.test_classifier_score_by_hand),
    ("stacked digits read backwards", "metrics.digit_classifier",
     {"torch.arange(channels - 1, -1, -1,": "torch.arange(0, channels, 1,"},
     digits.test_the_numbers_of_stacked_digits_are_those_of_the_data_set),
    ("a mixture of half the variance", "data.sets",
     {"torch.logsumexp(-squared / (2 * self.sigma ** 2)": "torch.logsumexp(-squared / self.sigma ** 2"},
     data.test_density_of_a_mixture_is_that_of_scipy),
    ("the labels of stacked digits backwards", "data.sets",
     {"return 100 * hundreds + 10 * tens + ones": "return 100 * ones + 10 * tens + hundreds"},
     data.test_two_scans_of_one_digit_are_the_same_mode),
]
