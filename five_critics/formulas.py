"""Formulas in plain notation, such as a*p/(a*p + (1 - a)*q): what they are worth, and whether two are the same.

The page's own reader of them is js/exercise/formulas.js; both take the same notation.
"""
import math

from ganlib.formulas import NotAFormula, tree, worth

__all__ = ["NotAFormula", "evaluate", "points", "same"]

POINTS = 24
TOLERANCE = 1e-6
FUNCTIONS = {"abs": abs, "exp": math.exp, "log": math.log, "ln": math.log, "sqrt": math.sqrt, "tanh": math.tanh,
             "sigmoid": lambda t: 1 / (1 + math.exp(-t)), "softplus": lambda t: math.log1p(math.exp(t)),
             "relu": lambda t: max(0.0, t), "min": min, "max": max}


def evaluate(text, letters):
    """What the formula is worth for {letter: number}; NaN where it has no finite real value. Raises `NotAFormula`."""
    try:
        value = worth(tree(text), letters, FUNCTIONS)
    except (ArithmeticError, TypeError):  # 1/0, exp(1000); sqrt of two numbers
        return math.nan
    except NotAFormula:
        raise
    except ValueError:  # log(-1)
        return math.nan
    return value if isinstance(value, float) and math.isfinite(value) else math.nan


def points(ranges):
    """Where formulas are compared: {letter: number}, spread evenly and without order over {letter: (low, high)}."""
    return [{letter: low + (high - low) * ((0.5 + (i + 1) * math.sqrt(prime)) % 1)
             for (letter, (low, high)), prime in zip(ranges.items(), (2, 3, 5, 7, 11))}
            for i in range(POINTS if ranges else 1)]


def same(one, other, ranges):
    """Whether two formulas have the same finite values, to 1e-6 of their size. Raises `NotAFormula`."""
    pairs = [(evaluate(one, letters), evaluate(other, letters)) for letters in points(ranges)]
    return all(abs(a - b) <= TOLERANCE * max(1, abs(b)) for a, b in pairs)
