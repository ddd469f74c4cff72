"""Values of an explorer's controls, drawn from the declared ranges."""
import numpy as np

from ganlib.hyperparameters import Choice, declared
from ganlib.live.diagrams import ALL

rng = np.random.default_rng(0)


def some_values(name):
    """{control: value} drawn from the declared ranges."""
    def one(what):
        if isinstance(what, Choice):
            return what.options[rng.integers(len(what.options))]
        if not hasattr(what, "low"):
            return some_heights(what.bars)
        return int(rng.integers(what.low, what.high + 1)) if what.integer else rng.uniform(what.low, what.high)
    return {control: one(what) for control, (what, _) in declared(ALL[name]()).items()}


def some_heights(n=8):
    """Some bars are empty, one is not."""
    bars = rng.uniform(0.01, 1, n) * (rng.random(n) > 0.4)
    bars[rng.integers(n)] = 0.5
    return bars.tolist()
