"""A map of the book's five critics, which grows by one in each chapter, and stands whole on the first page."""
from .. import results
from ..tables import Html

CHAPTERS = {"gan": ("GAN", "a classifier", "01_gan"), "wgan": ("WGAN", "a clipped critic", "02_wgan"),
            "wgan_gp": ("WGAN-GP", "a penalised critic", "03_wgan_gp"), "ebgan": ("EBGAN", "an energy", "04_ebgan"),
            "vgan": ("VGAN", "a bottleneck", "05_vgan")}
YEARS = {"gan": 2014, "wgan": 2017, "wgan_gp": 2017, "ebgan": 2017, "vgan": 2019}  # as the references have them
OVER_Q = {"gan": "flat over q", "wgan": "slopes over q", "wgan_gp": "slopes over q", "ebgan": "falls from q to p",
          "vgan": "a smaller step"}
WIDTH, HEIGHT, GROUND = 120, 84, 24  # pixels of one picture; the densities take the lowest


def path(values, bottom, height, kind, probability=False):
    """A curve over the picture's width, its least value at `bottom` and its largest so much higher; a probability's
    are 0 and 1.
    """
    low, high = (0, 1) if probability else (min(values), max(values))
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
    known = list(CHAPTERS)[:list(CHAPTERS).index(chapter) + 1]
    cards = "".join(card(name, number, name in known, "here" if name == chapter else "known" if name in known else "later")
                    for number, name in enumerate(CHAPTERS, start=1))
    alt = f"The critics so far over the same two bumps, q at the left and p at the right: {', '.join(known)}."
    return Html(f'<nav class="critics-map" aria-label="{alt}">{cards}</nav>', f"Map of {len(known)} critics")


def card(name, number, known, kind, folder="", more=""):
    """One critic's picture, as a link to its chapter in `folder`; of a critic that is not yet known p and q only."""
    curves = {row["curve"]: row["values"] for row in results.load("critics")["rows"]}
    title, what, page = CHAPTERS[name]
    inner = path(curves["q"], HEIGHT - 2, GROUND - 4, "made") + path(curves["p"], HEIGHT - 2, GROUND - 4, "real")
    if known:
        inner += path(curves[name], HEIGHT - GROUND - 6, HEIGHT - GROUND - 14, "ink", name in ("gan", "vgan"))
    picture = f'<svg viewBox="0 0 {WIDTH} {HEIGHT}" width="100%" aria-hidden="true">{inner}</svg>'
    words = f"<b>{title}</b><span>{what + more if known else f'chapter {number}'}</span>"
    return f'<a class="{kind}" href="{folder}{page}.html">{picture}{words}</a>'


def all_critics(alt, folder="../chapters/"):
    """The five critics as HTML for a page that is no notebook.

    Args:
        alt: what their curves show, in words
        folder: of the chapters' pages, as seen from the page
    """
    cards = "".join(card(name, number, True, "known", folder, f", {YEARS[name]}</span><span>{OVER_Q[name]}")
                    for number, name in enumerate(CHAPTERS, start=1))
    return f'<nav class="critics-map" aria-label="{alt}">{cards}</nav>\n'
