"""What the distances refuse. Shapes are always checked, values only when there are some: not while a graph is traced."""
import torch

from .. import checks


def numbers(name, value):
    """`value` as a tensor in double precision, after a check that it holds at least one number and no NaN or infinity.

    While a graph is traced, as for the page, a floating-point tensor keeps its precision.
    """
    if torch.compiler.is_compiling():
        keep = torch.is_tensor(value) and value.is_floating_point()
        return value if keep else torch.as_tensor(value, dtype=torch.float64)
    value = checks.numbers(name, value).double()
    if 0 in value.shape:
        raise ValueError(f"{name} has shape {tuple(value.shape)}: expected at least one number")
    checks.finite(name, value)
    return value


def positive(name, value):
    if not torch.compiler.is_compiling() and not (value > 0).all():
        raise ValueError(f"{name} holds {value.min():g}: expected numbers above 0")


def broadcasting(**shapes):
    """Refuse shapes that do not fit together: equal from the right, or 1."""
    try:
        torch.broadcast_shapes(*shapes.values())
    except RuntimeError:
        found = ", ".join(f"{name} {tuple(shape)}" for name, shape in shapes.items())
        raise ValueError(f"shapes are {found}: expected shapes that broadcast") from None


def histogram(name, masses):
    """`masses` (..., n) in float64: not negative, with sum 1 along the last axis."""
    masses = numbers(name, masses).double()
    if masses.dim() == 0:
        raise ValueError(f"{name} has shape (): expected (..., n), the masses of n points")
    if torch.compiler.is_compiling():
        return masses
    if (masses < 0).any():
        raise ValueError(f"{name} holds the mass {masses.min():g}: expected masses from 0")
    total = masses.sum(-1).flatten()
    worst = total[(total - 1).abs().argmax()]
    if abs(worst - 1) > 1e-6:  # a float32 softmax of 1,000 bins is off by less
        raise ValueError(f"{name} sums to {worst:.9g}: expected masses with sum 1")
    return masses


def histograms(p, q):
    """Both checked: over the same n points, with leading axes that broadcast."""
    p, q = histogram("p", p), histogram("q", q)
    if p.shape[-1] != q.shape[-1]:
        raise ValueError(f"q has {q.shape[-1]} masses and p has {p.shape[-1]}: expected the masses of the same points")
    broadcasting(p=p.shape, q=q.shape)
    return p, q


def exponent(p):
    """`p` as a number of Python's, after a check that it is one from 1."""
    if not checks.is_number(p) or p < 1:
        raise ValueError(f"p = {checks.brief(p)}: expected a number from 1")
    return p if isinstance(p, (int, float)) else float(p)
