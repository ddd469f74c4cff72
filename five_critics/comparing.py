"""Methods compared by a few seeds each: who is ahead of whom, and which ranks each may have."""
import math

__all__ = ["ahead", "possible_ranks"]


def ahead(one, other):
    """Whether every seed of `one` scores lower than every seed of `other`; lower is better.

    Args:
        one, other: numbers, at least one each; None or NaN stands for a run that broke, and is the worst there is

    Raises:
        ValueError: no numbers
    """
    one, other = counted("one", one), counted("other", other)
    return max(one) < min(other)


def possible_ranks(scores):
    """The best and the worst rank that each method may have, as far as `ahead` decides.

    Args:
        scores: {method: one number a seed}, as for `ahead`

    Returns:
        {method: (best, worst)}, from 1 to the number of methods
    """
    return {name: (1 + sum(ahead(other, own) for other in scores.values()),
                   len(scores) - sum(ahead(own, other) for other in scores.values())) for name, own in scores.items()}


def counted(name, values):
    """The numbers as floats, with infinity for runs that broke."""
    found = [math.inf if value is None or math.isnan(value) else float(value) for value in values]
    if not found:
        raise ValueError(f"{name} = []: expected at least one number")
    return found
