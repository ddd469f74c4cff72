"""The playground's colours: for readers who lack a kind of cones, and in grey."""
from itertools import combinations, pairwise, product

import pytest
import torch

# What is left of linear red, green and blue without the long-wave or the middle-wave cones (Machado et al. 2009, table 1).
SIGHTS = {
    "all cones": torch.eye(3, dtype=torch.float64),
    "protanopia": torch.tensor([[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216],
                                [-0.003882, -0.048116, 1.051998]], dtype=torch.float64),
    "deuteranopia": torch.tensor([[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413],
                                  [-0.011820, 0.042940, 0.968881]], dtype=torch.float64),
}
XYZ = torch.tensor([[0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.0721750],
                    [0.0193339, 0.1191920, 0.9503041]], dtype=torch.float64)  # of linear sRGB


def linear(text):
    """#rrggbb as linear red, green and blue."""
    values = torch.tensor([int(text[at:at + 2], 16) / 255 for at in (1, 3, 5)], dtype=torch.float64)
    return torch.where(values <= 0.04045, values / 12.92, ((values + 0.055) / 1.055) ** 2.4)


def lab(colour, sight="all cones"):
    """CIE L*, a*, b* of a linear colour as it is seen: L* is its grey, 0 to 100."""
    x = XYZ @ (SIGHTS[sight] @ colour).clamp(0, 1) / XYZ.sum(1)
    f = torch.where(x > 216 / 24389, x ** (1 / 3), (24389 / 27 * x + 16) / 116)
    return torch.stack([116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])])


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_colours_differ_for_every_eye_and_the_map_reads_in_grey(fresh, theme):
    driver = fresh
    driver.page.evaluate("(theme) => (document.documentElement.dataset.theme = theme)", theme)
    names = ("real", "generated", "arrow", "contour", "low", "middle", "high", "curve-1", "curve-2", "curve-3", "edge")
    colours = driver.root.evaluate("""(root, names) => Object.fromEntries(names.map(
        (name) => [name, getComputedStyle(root).getPropertyValue(`--live-${name}`).trim()]))""", names)
    seen = {name: linear(text) for name, text in colours.items()}
    points, ground = ("real", "generated", "arrow", "contour"), ("low", "middle", "high")
    pairs = [*combinations(points, 2), *product(points, ground), *combinations(("curve-1", "curve-2", "curve-3"), 2)]
    for sight in SIGHTS:
        for one, other in pairs:  # 2.3 is a difference that can just be seen
            assert (lab(seen[one], sight) - lab(seen[other], sight)).norm() > 25, (sight, one, other)
    greys = [lab(seen[name])[0] for name in ground]
    away = 1 if theme == "dark" else -1  # from the ground of the page: the higher, the more ink
    assert all(away * (high - low) > 5 for low, high in pairwise(greys))
    for name in ("real", "generated"):  # a mark's edge sets it off in grey
        assert abs(lab(seen[name])[0] - lab(seen["edge"])[0]) > 30
