"""The explorer of balls: its four scores are those of `ganlib.metrics`, which look for neighbours in another way."""
import numpy as np
import pytest
from explorer_values import some_values

from ganlib import metrics

PLACES = [{}, {"across": 0.0, "up": 0.0, "spread": 1.2}, {"across": 1.5, "up": 1.5, "spread": 0.05}, *(some_values("balls")
                                                                                         for _ in range(12))]


@pytest.mark.parametrize("values", PLACES, ids=str)
def test_the_scores_are_those_of_the_metrics(values, ask):
    found, k = ask("balls", **values), values.get("neighbours", 3)
    real, made = (found[name].reshape(-1, 2) for name in ("real", "made"))
    wanted = [*metrics.precision_recall(real, made, k), *metrics.density_coverage(real, made, k)]
    np.testing.assert_allclose([found[name].item() for name in ("precision", "recall", "density", "coverage")], wanted,
                               atol=1e-12)
    for kept, left, all_of, share in (("accepted", "refused", made, "precision"), ("found", "missed", real, "recall")):
        kept, left = (found[name].reshape(-1, 2) for name in (kept, left))
        np.testing.assert_array_equal(np.where(np.isnan(kept), left, kept), all_of)  # each sample is in one of the two
        assert np.isfinite(kept).all(1).mean() == pytest.approx(found[share].item())


def test_the_curves_are_the_scores_at_other_spreads(ask):
    values = {"across": 0.3, "up": -0.2, "neighbours": 2}
    curves = ask("balls", **values)
    for i in (0, 20, 58):
        there = ask("balls", **values, spread=curves["spreads"][i])
        for name in ("precision", "recall", "coverage"):
            assert curves[f"{name}s"][i] == pytest.approx(there[name].item()), name
