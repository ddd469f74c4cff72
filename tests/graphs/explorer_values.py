"""Values of an explorer's controls, drawn from the declared ranges."""
import numpy as np

from ganlib.hyperparameters import declared
from ganlib.live.diagrams import ALL

rng = np.random.default_rng(0)


def some_values(name):
    """{control: value} drawn from the declared ranges."""
    return {control: rng.uniform(what.low, what.high) if hasattr(what, "low") else some_heights(what.bars)
            for control, (what, _) in declared(ALL[name]()).items()}


def some_heights(n=8):
    """Some bars are empty, one is not."""
    bars = rng.uniform(0.01, 1, n) * (rng.random(n) > 0.4)
    bars[rng.integers(n)] = 0.5
    return bars.tolist()
