"""What every score asks of its samples, checked in one place."""
from ..checks import finite, numbers


def double(name, value):
    """What a person has, in double precision, after a check that all of it is finite."""
    value = numbers(name, value).double()
    finite(name, value)
    return value


def points(name, x, least=1):
    """x in double precision, after a check that it is (n, d), n at least `least`, d at least 1, all finite."""
    x = numbers(name, x)
    if x.dim() != 2 or len(x) < least or x.shape[1] < 1:
        raise ValueError(f"{name} has shape {tuple(x.shape)}: expected (n, d) with n at least {least} and d at least 1")
    return double(name, x)


def pair(least=1, **named):
    """Two sets of points (n, d) and (m, d), given by name, in double precision; their d must be the same."""
    (name_x, x), (name_y, y) = named.items()
    x, y = points(name_x, x, least), points(name_y, y, least)
    if x.shape[1] != y.shape[1]:
        raise ValueError(f"{name_y} has shape {tuple(y.shape)}: expected (m, {x.shape[1]}), as {name_x} is {tuple(x.shape)}")
    return x, y.to(x.device)
