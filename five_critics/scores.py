"""The scoreboard of a chapter: what the paper claims, what was seen here, and a small picture of it."""
from dataclasses import dataclass

from .tables import Html

__all__ = ["Claim", "claims_table", "scoreboard", "small_dots", "small_line", "small_path"]

VERDICTS = {"holds": "holds", "in part": "part", "fails": "fails"}
WIDTH, HEIGHT = 120, 34  # of a small picture, pixels


@dataclass
class Claim:
    """One line of the scoreboard.

    Attributes:
        says: the paper's claim, in a few words
        verdict: "holds", "in part" or "fails"
        seen: the number or fact that decides, in a few words
        link: where the details are, such as "#four-ways-to-compare"
        picture: SVG of `small_dots` or `small_line`, or nothing
    """
    says: str
    verdict: str
    seen: str
    link: str
    picture: str = ""

    def __post_init__(self):
        if self.verdict not in VERDICTS:
            raise ValueError(f"verdict = {self.verdict!r}: expected one of {', '.join(map(repr, VERDICTS))}")


def scoreboard(claims):
    """Cards, one a claim, for the head of a chapter: an object that a notebook and a page show as HTML.

    Args:
        claims: of `Claim`, at least one

    Raises:
        ValueError: no claim
    """
    if not claims:
        raise ValueError("claims = []: expected at least one")
    cards = "".join(
        f'<a class="claim {VERDICTS[claim.verdict]}" href="{claim.link}"><span class="verdict">{claim.verdict}</span>'
        f"<b>{claim.says}</b>{claim.picture}<span>{claim.seen}</span></a>" for claim in claims)
    label = "The paper's claims and what was seen here"
    return Html(f'<div class="scoreboard" role="group" aria-label="{label}">{cards}</div>',
                f"Scoreboard of {len(claims)} claims")


def claims_table(critics, rows):
    """A claim of each critic in each row, with its verdict; a phone shows two cells beside each other.

    Args:
        critics: names of the columns
        rows: {what the claims are about: a list with one (claim, verdict, link) a critic}, the verdict "" where there is
            nothing to judge

    Raises:
        ValueError: a row of another length, or another verdict
    """
    body = ""
    for theme, cells in rows.items():
        if len(cells) != len(critics) or any(verdict not in {"", *VERDICTS} for _, verdict, _ in cells):
            raise ValueError(f"rows[{theme!r}] = {cells}: expected {len(critics)} of (claim, verdict, link), verdicts of "
                             f"{', '.join(map(repr, VERDICTS))} or ''")
        body += f'<tr><th scope="row">{theme}</th>' + "".join(
            f'<td class="{VERDICTS.get(verdict, "")}" data-critic="{critic}"><a href="{link}">{says}</a><br>'
            f"<small>{verdict}</small></td>" for critic, (says, verdict, link) in zip(critics, cells)) + "</tr>"
    head = "".join(f'<th scope="col">{critic}</th>' for critic in ["", *critics])
    return Html(f'<div class="wide-table"><table class="results claims"><thead><tr>{head}</tr></thead><tbody>{body}</tbody>'
                "</table></div>", f"{len(rows) * len(critics)} claims")


def picture(inner, alt, width=WIDTH, height=HEIGHT):
    return (f'<svg class="small-picture" viewBox="0 0 {width} {height}" width="{width}" height="{height}" role="img" '
            f'aria-label="{alt}">{inner}</svg>')


def scaled(values, low, high, length):
    return [4 + (length - 8) * (value - low) / ((high - low) or 1) for value in values]


def small_dots(groups, alt, low=None, high=None):
    """Up to three rows of dots, one dot a seed, on one scale without numbers.

    Args:
        groups: a list of (values, role), the role "real", "made", "ink" or "soft"
        alt: what is to be seen, in words
        low, high: ends of the scale, if not the least and the largest value
    """
    everything = [value for values, _ in groups for value in values]
    low, high = min(everything) if low is None else low, max(everything) if high is None else high
    inner = ""
    for row, (values, role) in enumerate(groups):
        y = HEIGHT * (row + 0.5) / len(groups)
        inner += f'<path d="M4 {y:.1f}H{WIDTH - 4}" class="rule"/>'
        inner += "".join(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="3" class="{role}"/>'
                         for x in scaled(values, low, high, WIDTH))
    return picture(inner, alt)


def small_line(lines, alt, low=None, high=None):
    """Curves over evenly spaced places, without axes.

    Args:
        lines: a list of (values, role), as for `small_dots`
        alt: what is to be seen, in words
        low, high: ends of the scale, if not the least and the largest value
    """
    everything = [value for values, _ in lines for value in values]
    low, high = min(everything) if low is None else low, max(everything) if high is None else high
    inner = ""
    for values, role in lines:
        xs = scaled(range(len(values)), 0, len(values) - 1, WIDTH)
        ys = [HEIGHT - y for y in scaled(values, low, high, HEIGHT)]
        path = "L".join(f"{x:.1f} {y:.1f}" for x, y in zip(xs, ys))
        inner += f'<path d="M{path}" class="{role}"/>'
    return picture(inner, alt)


def small_path(path, limit, alt, size=48):
    """A path in the plane, cut where it leaves the square from -limit to limit; a dot is its end, if that is seen.

    Args:
        path: (n, 2)
        limit: of both axes
        alt: what is to be seen, in words
        size: pixels
    """
    places = [[size / 2 * (1 + sign * float(value) / limit) for sign, value in zip((1, -1), point)] for point in path]
    out = next((i for i, place in enumerate(places) if max(place) > 1.5 * size or min(place) < -0.5 * size), len(places))
    inner = (f'<path d="M{size / 2} 0V{size}M0 {size / 2}H{size}" class="rule"/>'
             f'<path d="M{"L".join(f"{x:.1f} {y:.1f}" for x, y in places[:out + 1])}" class="thin"/>')
    if 3 <= min(places[-1]) and max(places[-1]) <= size - 3:
        inner += f'<circle cx="{places[-1][0]:.1f}" cy="{places[-1][1]:.1f}" r="3" class="made"/>'
    return picture(inner, alt, size, size)
