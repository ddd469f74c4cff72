"""Formulas in plain notation, such as a*p/(a*p + (1 - a)*q): what they are worth, and whether two are the same.

The page's own reader of them is js/exercise/formulas.js; both take the same notation.
"""
import ast
import math
import operator

__all__ = ["NotAFormula", "evaluate", "points", "same"]

LONGEST = 300  # signs
POINTS = 24
TOLERANCE = 1e-6
SIGNS = {"^": "**", "\u2212": "-", "\u00b7": "*", "\u00d7": "*", "\u03c3": "sigmoid"}
OPERATORS = {ast.Add: operator.add, ast.Sub: operator.sub, ast.Mult: operator.mul, ast.Div: operator.truediv,
             ast.Pow: operator.pow, ast.USub: operator.neg, ast.UAdd: operator.pos}
FUNCTIONS = {"abs": abs, "exp": math.exp, "log": math.log, "ln": math.log, "sqrt": math.sqrt, "tanh": math.tanh,
             "sigmoid": lambda t: 1 / (1 + math.exp(-t)), "softplus": lambda t: math.log1p(math.exp(t)),
             "min": min, "max": max}
CONSTANTS = {"pi": math.pi}


class NotAFormula(ValueError):
    """The text is no formula of these letters."""


def tree(text):
    """The parsed text. Raises `NotAFormula`."""
    if not isinstance(text, str) or not text.strip() or len(text) > LONGEST:
        raise NotAFormula(f"expected a formula of at most {LONGEST} signs")
    for sign, written in SIGNS.items():
        text = text.replace(sign, written)
    try:
        return ast.parse(text.strip(), mode="eval").body
    except (SyntaxError, ValueError, MemoryError, RecursionError):
        raise NotAFormula("no formula") from None


def worth(node, letters):
    match node:
        case ast.Constant(value=int() | float() as value) if not isinstance(value, bool):
            return float(value)
        case ast.Name(id=name) if name in letters or name in CONSTANTS:
            return letters[name] if name in letters else CONSTANTS[name]
        case ast.UnaryOp(op=op, operand=operand) if type(op) in OPERATORS:
            return OPERATORS[type(op)](worth(operand, letters))
        case ast.BinOp(left=left, op=op, right=right) if type(op) in OPERATORS:
            return OPERATORS[type(op)](worth(left, letters), worth(right, letters))
        case ast.Call(func=ast.Name(id=name), args=[_, *_] as args, keywords=[]) if name in FUNCTIONS:
            return FUNCTIONS[name](*(worth(argument, letters) for argument in args))
    raise NotAFormula(f"expected numbers, {', '.join(letters) or 'no letters'}, + - * / ^ and {', '.join(FUNCTIONS)}")


def evaluate(text, letters):
    """What the formula is worth for {letter: number}; NaN where it has no finite real value. Raises `NotAFormula`."""
    try:
        value = worth(tree(text), letters)
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
