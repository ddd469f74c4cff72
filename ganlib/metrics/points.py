"""What every score asks of its samples, checked in one place."""
import torch

from ..checks import finite

EXACT = "donot_use_mm_for_euclid_dist"  # for torch.cdist: its matrix product loses the digits of small distances
ROWS = 256  # as many rows of an (n, m) table are worked on at once


def points(name, x, least=1):
    """x in double precision, after a check that it is (n, d), n at least `least`, d at least 1, all finite."""
    if not torch.is_tensor(x) or x.dim() != 2 or len(x) < least or x.shape[1] < 1:
        got = f"shape {tuple(x.shape)}" if torch.is_tensor(x) else f"type {type(x).__name__}"
        raise ValueError(f"{name} has {got}: expected a tensor (n, d) with n at least {least}")
    finite(name, x)
    return x.double()


def pair(least=1, **named):
    """Two sets of points (n, d) and (m, d), given by name, in double precision; their d must be the same."""
    (name_x, x), (name_y, y) = named.items()
    x, y = points(name_x, x, least), points(name_y, y, least)
    if x.shape[1] != y.shape[1]:
        raise ValueError(f"{name_y} has shape {tuple(y.shape)}: expected (m, {x.shape[1]}), as {name_x} is {tuple(x.shape)}")
    return x, y
