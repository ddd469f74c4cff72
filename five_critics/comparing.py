"""Methods compared by a few seeds each: who is ahead of whom, and which ranks each may have."""
from ganlib.checks import numbers

__all__ = ["ahead", "possible_ranks"]


def ahead(one, other):
    """Whether every seed of `one` scores lower than every seed of `other`; lower is better, NaN is worst.

    Of two equal methods with n and m seeds one is ahead with the chance 2 n! m! / (n + m)!, for five and five 1 in 126.
    """
    one, other = (numbers(name, values).double().nan_to_num(float("inf"), float("inf"))
                  for name, values in (("one", one), ("other", other)))
    return bool(one.max() < other.min())


def possible_ranks(scores):
    """The best and the worst rank that each method may have, as far as `ahead` decides.

    Args:
        scores: {method: one number a seed}, lower is better, NaN for a run that broke

    Returns:
        {method: (best, worst)}, from 1 to the number of methods
    """
    return {name: (1 + sum(ahead(other, own) for other in scores.values()),
                   len(scores) - sum(ahead(own, other) for other in scores.values())) for name, own in scores.items()}
