"""The scoreboard of a chapter: what the paper claims, what was seen here, and a small picture of it."""
import math
from dataclasses import dataclass

from .galleries import apart
from .tables import Html

__all__ = ["Claim", "claims_table", "scoreboard", "small_dots", "small_line", "small_path"]

VERDICTS = {"holds": "holds", "in part": "part", "fails": "fails"}
WIDTH, HEIGHT = 120, 34  # of a small picture, pixels
LETTERS, LINE = 11, 14  # of its words: their size and the height of a line


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


def scaled(values, low, high, length, start=0):
    return [start + 4 + (length - 8) * (value - low) / ((high - low) or 1) for value in values]


def written(words, x, y, role="soft"):
    kind = ' class="soft"' if role == "soft" else ""  # the other colours are too light for letters
    return f'<text x="{x:.0f}" y="{y:.1f}" font-size="{LETTERS}"{kind}>{words}</text>' if words else ""


def across(words):
    """About how many pixels wide words are."""
    return sum(8 if letter.isupper() else 6 for letter in words)


def column(groups):
    """Pixels that the longest name of some groups takes, 0 without names."""
    return max((across(name) + 6 for _, _, *names in groups for name in names), default=0)


def entitled(inner, alt, width, height, over):
    """A small picture, and beneath it in words what its scale is."""
    wide, beneath = max(width, across(over)), LINE if over else 0
    return picture(inner + written(over, 0, height + LINE - 3), alt, wide, height + beneath)


def small_dots(groups, alt, low=None, high=None, over=""):
    """Up to three rows of dots, one dot a seed, on one scale without numbers.

    Args:
        groups: a list of (values, role), the role "real", "made", "ink" or "soft", or of (values, role, name)
        alt: what is to be seen, in words
        low, high: ends of the scale, if not the least and the largest value
        over: what the scale is, and which end is better, in a few words
    """
    everything = [value for values, *_ in groups for value in values]
    low, high = min(everything) if low is None else low, max(everything) if high is None else high
    inner, height, left = "", max(HEIGHT, LINE * len(groups)), column(groups)
    for row, (values, role, *name) in enumerate(groups):
        y = height * (row + 0.5) / len(groups)
        inner += f'<path d="M{left + 4} {y:.1f}H{left + WIDTH - 4}" class="rule"/>'
        inner += "".join(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="3" class="{role}"/>'
                         for x in scaled(values, low, high, WIDTH, left))
        inner += written("".join(name), 0, y + 4, role)
    return entitled(inner, alt, left + WIDTH, height, over)


def small_line(lines, alt, low=None, high=None, over=""):
    """Curves over evenly spaced places, without numbers; a curve's name stands where it ends.

    Args:
        lines: a list of (values, role) or (values, role, name), as for `small_dots`
        alt: what is to be seen, in words
        low, high: ends of the scale, if not the least and the largest value
        over: what is drawn over what, in a few words
    """
    everything = [value for values, *_ in lines for value in values]
    low, high = min(everything) if low is None else low, max(everything) if high is None else high
    inner, ends = "", []
    for values, role, *_ in lines:
        xs = scaled(range(len(values)), 0, len(values) - 1, WIDTH)
        ys = [HEIGHT - y for y in scaled(values, low, high, HEIGHT)]
        ends.append(ys[-1])
        path = "L".join(f"{x:.1f} {y:.1f}" for x, y in zip(xs, ys))
        inner += f'<path d="M{path}" class="{role}"/>'
    for (_, role, *name), y in zip(lines, apart(ends, [LINE] * len(ends), 0, HEIGHT)):
        inner += written("".join(name), WIDTH + 2, y + 4, role)
    return entitled(inner, alt, WIDTH + column(lines), HEIGHT, over)


def small_path(path, limit, alt, size=48):
    """A path in the plane; a dot is its end, or an arrowhead the place where it leaves the square from -limit to limit.

    Args:
        path: (n, 2), the first of them in the square
        limit: of both axes
        alt: what is to be seen, in words
        size: pixels
    """
    places = [[size / 2 * (1 + sign * float(value) / limit) for sign, value in zip((1, -1), point)] for point in path]
    out = next((i for i, place in enumerate(places) if not (0 <= min(place) and max(place) <= size)), None)
    if out is None:
        x, y = places[-1]
        end = f'<circle cx="{x:.1f}" cy="{y:.1f}" r="3" class="made"/>'
    else:
        (x, y), (to_x, to_y) = places[out - 1:out + 1]
        part = min((size * (step > 0) - at) / step for at, step in ((x, to_x - x), (y, to_y - y)) if step)
        places = [*places[:out], [x + part * (to_x - x), y + part * (to_y - y)]]
        turned = math.degrees(math.atan2(to_y - y, to_x - x))
        at = " ".join(f"{place:.1f}" for place in places[-1])
        end = f'<path d="M-7 -4L0 0L-7 4" class="made" transform="translate({at}) rotate({turned:.0f})"/>'
    inner = (f'<path d="M{size / 2} 0V{size}M0 {size / 2}H{size}" class="rule"/>'
             f'<path d="M{"L".join(f"{x:.1f} {y:.1f}" for x, y in places)}" class="thin"/>')
    return picture(inner + end, alt, size, size)
