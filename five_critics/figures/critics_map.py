"""A map of the book's five critics, which grows by one in each chapter."""
from .. import results
from ..tables import Html

CHAPTERS = {"gan": ("GAN", "a classifier", "01_gan"), "wgan": ("WGAN", "a clipped critic", "02_wgan"),
            "wgan_gp": ("WGAN-GP", "a penalised critic", "03_wgan_gp"), "ebgan": ("EBGAN", "an energy", "04_ebgan"),
            "vgan": ("VGAN", "a bottleneck", "05_vgan")}
WIDTH, HEIGHT, GROUND = 120, 84, 24  # pixels of one picture; the densities take the lowest


def path(values, bottom, height, kind):
    """A curve over the picture's width, its least value at `bottom` and its largest so much higher."""
    low, high = min(values), max(values)
    step = WIDTH / (len(values) - 1)
    heights = [bottom - height * (value - low) / (high - low) for value in values]
    places = "L".join(f"{i * step:.1f} {y:.1f}" for i, y in enumerate(heights))
    return f'<path d="M{places}" class="{kind}"/>'


def critics_so_far(chapter):
    """The critics of the chapters up to this one, each over the same data p and bad generator q; the others are still empty.

    Args:
        chapter: "gan", "wgan", "wgan_gp", "ebgan" or "vgan"

    Raises:
        ValueError: no chapter has that name
    """
    if chapter not in CHAPTERS:
        raise ValueError(f"chapter = {chapter!r}: expected one of {', '.join(map(repr, CHAPTERS))}")
    curves = {row["curve"]: row["values"] for row in results.load("critics")["rows"]}
    known = list(CHAPTERS)[:list(CHAPTERS).index(chapter) + 1]
    cards = ""
    for number, (name, (title, what, page)) in enumerate(CHAPTERS.items(), start=1):
        inner = path(curves["q"], HEIGHT - 2, GROUND - 4, "made") + path(curves["p"], HEIGHT - 2, GROUND - 4, "real")
        if name in known:
            inner += path(curves[name], HEIGHT - GROUND - 6, HEIGHT - GROUND - 14, "ink")
        words = f"<b>{title}</b><span>{what if name in known else f'chapter {number}'}</span>"
        picture = f'<svg viewBox="0 0 {WIDTH} {HEIGHT}" width="100%" aria-hidden="true">{inner}</svg>'
        kind = "here" if name == chapter else "known" if name in known else "later"
        cards += f'<a class="{kind}" href="{page}.html">{picture}{words}</a>'
    alt = f"The critics so far over the same two bumps, q at the left and p at the right: {', '.join(known)}."
    return Html(f'<nav class="critics-map" aria-label="{alt}">{cards}</nav>', f"Map of {len(known)} critics")
