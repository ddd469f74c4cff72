"""Losses as formulas of the critic's output, such as (y - 1)^2: read without `eval`, and computed by torch.

The page's own reader of them is js/formulas/; both take the same notation.
"""
import ast
import math
import operator
from dataclasses import dataclass

import torch
from torch.nn.functional import softplus

from .hyperparameters import choice, hyper, written
from .objectives.objective import Objective, Shown, column
from .objectives.wgan import clipped
from .objectives.wgan_gp import between, slope_at

__all__ = ["Formulas", "NotAFormula"]

LONGEST = 300  # signs
SIGNS = {"^": "**", "\u2212": "-", "\u00b7": "*", "\u00d7": "*", "\u03c3": "sigmoid"}
OPERATORS = {ast.Add: operator.add, ast.Sub: operator.sub, ast.Mult: operator.mul, ast.Div: operator.truediv,
             ast.Pow: operator.pow, ast.USub: operator.neg, ast.UAdd: operator.pos}
FAR = 4.0  # a critic's output is looked at from -FAR to FAR before it trains


class NotAFormula(ValueError):
    """The text is no formula of these letters."""


def tree(text):
    """The parsed text. Raises `NotAFormula`."""
    if not isinstance(text, str) or not text.strip() or len(text) > LONGEST:
        raise NotAFormula(f"expected a formula of at most {LONGEST} signs")
    for sign, plain in SIGNS.items():
        text = text.replace(sign, plain)
    try:
        return ast.parse(text.strip(), mode="eval").body
    except (SyntaxError, ValueError, MemoryError, RecursionError):
        raise NotAFormula("no formula: a bracket or a sign is missing, or stands where none may") from None


def worth(node, letters, functions, number=float):
    """What a tree is worth for {letter: value}, with {name: function}; `number` makes a value of each number in it."""
    def of(part):
        return worth(part, letters, functions, number)
    match node:
        case ast.Constant(value=int() | float() as value) if not isinstance(value, bool):
            return number(value)
        case ast.Name(id=name) if name in letters:
            return letters[name]
        case ast.Name(id="pi"):
            return number(math.pi)
        case ast.UnaryOp(op=op, operand=operand) if type(op) in OPERATORS:
            return OPERATORS[type(op)](of(operand))
        case ast.BinOp(left=left, op=op, right=right) if type(op) in OPERATORS:
            return OPERATORS[type(op)](of(left), of(right))
        case ast.Call(func=ast.Name(id=name), args=[_, *_] as args, keywords=[]) if name in functions:
            return functions[name](*map(of, args))
        case ast.Name(id=name) | ast.Call(func=ast.Name(id=name)):
            raise NotAFormula(f"{name!r} has no meaning here: expected {', '.join(letters) or 'no letters'}, and of "
                              f"functions {', '.join(functions)}")
    raise NotAFormula(f"expected numbers, {', '.join(letters) or 'no letters'}, + - * / ^ and {', '.join(functions)}")


def largest(first, *others):
    for other in others:
        first = torch.maximum(first, other)
    return first


def least(first, *others):
    for other in others:
        first = torch.minimum(first, other)
    return first


FUNCTIONS = {"abs": torch.abs, "exp": torch.exp, "log": torch.log, "ln": torch.log, "sqrt": torch.sqrt,
             "tanh": torch.tanh, "sigmoid": torch.sigmoid, "softplus": softplus, "relu": torch.relu, "min": least,
             "max": largest}


def loss(text, y):
    """The formula at each of the outputs `y`, as shaped. Raises `NotAFormula`."""
    def number(value):
        try:
            return y.new_tensor(float(value))
        except OverflowError:
            raise NotAFormula("holds a number that is too large") from None
    try:
        return worth(tree(text), {"y": y}, FUNCTIONS, number).expand_as(y)
    except TypeError:  # sqrt of two numbers
        raise NotAFormula("gives a function more or fewer numbers than it takes") from None


def a_loss(name, text):
    """`text`; ValueError unless it is a formula of y from which something can be learnt, from y = 0 on."""
    y = torch.linspace(-FAR, FAR, 65, dtype=torch.float64, requires_grad=True)
    try:
        with torch.enable_grad():
            values = loss(text, y)
        if not values.requires_grad:
            raise NotAFormula("is the same for every y, so that nothing is learnt from it")
        slopes, = torch.autograd.grad(values.sum(), y)
        if not (values[32].isfinite() and slopes[32].isfinite()):
            raise NotAFormula("has no finite value or slope at y = 0, about where an untrained critic's outputs lie")
        if not slopes.nan_to_num().any():
            raise NotAFormula(f"has slope 0 everywhere from -{FAR:g} to {FAR:g}, so that nothing is learnt from it")
    except NotAFormula as error:
        raise ValueError(f"{name} = {text!r:.60}: {error}") from None
    return text


@dataclass(frozen=True)
class Formulas(Objective):
    """L_D = E_p a(f(x)) + E_z b(f(G(z))), L_G = E_z c(f(G(z))), where a, b and c are formulas of y, the critic's output.

    Formulas have y, numbers, pi, + - * / ^, brackets, and abs, exp, log (natural), sqrt, tanh, sigmoid, softplus, relu,
    min and max. The defaults are least squares, without the paper's factor of 1/2 (Mao et al. 2017, equation 9).

    `held` says whether the critic may be as steep as it likes: "free"; "clipped" to weights in [-clip, clip] as in WGAN;
    or "penalised" by λ E (||grad f(x^)|| - 1)^2 as in WGAN-GP.

    Raises:
        ValueError: for a text that is no formula of y, has no finite value or slope at y = 0, or has slope 0 everywhere
    """
    a: str = written("(y - 1)^2", check=a_loss, doc="critic's loss on a real sample, where y is its output")
    b: str = written("y^2", check=a_loss, doc="critic's loss on a generated sample")
    c: str = written("(y - 1)^2", check=a_loss, doc="generator's loss on its own sample")
    held: str = choice("free", options=("free", "clipped", "penalised"),
                       doc="what keeps the critic from growing steep: nothing, clipped weights, or a gradient penalty")
    clip: float = hyper(0.03, low=1e-4, high=10.0, log=True, doc="the critic's weights are kept between minus this and this")
    penalty: float = hyper(1.0, low=0.01, high=1000.0, log=True, symbol="λ", doc="weight of the gradient penalty")

    per_sample = True
    shown = Shown("y = f(x): the critic's output", title="your own losses", discriminator="critic", slider="held",
                  sentence="The critic's loss is {discriminator_loss}, the generator's {generator_loss}.")

    def random_inputs(self, batch, discriminator):
        return {"epsilon": ("uniform", (batch,))}

    def discriminator_loss(self, f, real, fake, h, draws):
        own = self.on_real(column("f(real)", f(real)), draws) + self.on_fake(column("f(fake)", f(fake)), draws)
        if self.held == "penalised":
            slope = slope_at(f, between(real, fake, draws["epsilon"]))
            own = own + h.penalty * (slope - 1).square().mean(-1)
        return own, {}

    def generator_loss(self, f, fake, h, draws):
        return self.for_generator(column("f(fake)", f(fake)), draws), {}

    def on_real(self, y, draws):
        """E a(y) of outputs y (..., batch): (...,)."""
        return loss(self.a, y).mean(-1)

    def on_fake(self, y, draws):
        """E b(y) of outputs y (..., batch): (...,)."""
        return loss(self.b, y).mean(-1)

    def for_generator(self, y, draws):
        """E c(y) of outputs y (..., batch): (...,)."""
        return loss(self.c, y).mean(-1)

    def constrain(self, weights, h):
        return clipped(weights, h.clip) if self.held == "clipped" else weights


@dataclass(frozen=True)
class Slopes(Formulas):
    """`Formulas` whose slopes come from elsewhere: draws["on_real"] and draws["on_fake"], each (..., batch).

    A sum over samples of a function of the critic's output has the gradient of sum w y, with w = its slope at y held
    fixed, by the chain rule. So one graph trains by whatever formulas. The losses themselves are not known here.
    """

    def random_inputs(self, batch, discriminator):
        slopes = {"on_real": ("uniform", (batch,)), "on_fake": ("uniform", (batch,))}
        return super().random_inputs(batch, discriminator) | slopes

    def on_real(self, y, draws):
        return (draws["on_real"] * y).sum(-1)

    def on_fake(self, y, draws):
        return (draws["on_fake"] * y).sum(-1)

    def for_generator(self, y, draws):
        return (draws["on_fake"] * y).sum(-1)
