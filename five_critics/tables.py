"""Results as a table that a page shows: names at the left, numbers rounded, the best in bold, errors in small."""
import html
import math
from dataclasses import dataclass

__all__ = ["Html", "number", "table"]

MINUS, UP = "−", str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹")


@dataclass
class Html:
    """What a notebook and a page show as HTML; without a browser its name stands there."""
    text: str
    name: str

    def __repr__(self):
        return self.name

    def _repr_html_(self):
        return self.text


def number(value, digits=2):
    """A number as a person writes it: `digits` after the point, and powers of ten where it is very large or small."""
    value = float(value)
    if math.isnan(value):
        return "–"
    if math.isinf(value):
        return "∞" if value > 0 else f"{MINUS}∞"
    if value and not 10.0 ** -digits <= abs(value) < 1e5:
        mantissa, power = f"{value:.1e}".split("e")
        return f"{mantissa} · 10{str(int(power)).translate(UP)}".replace("-", MINUS)
    return f"{value:,.{digits}f}".replace(",", "\u202f").replace("-", MINUS)


def shown(value, digits):
    """A cell's text: words as they are, numbers rounded, a pair as a mean and its error."""
    if isinstance(value, str):
        return value
    if isinstance(value, int) and not isinstance(value, bool):
        return f"{value:,}".replace(",", "\u202f").replace("-", MINUS)
    if isinstance(value, (tuple, list)):
        mean, error = value
        return f'{number(mean, digits)} <small>± {error:.{digits}f}</small>'
    return number(value, digits)


def mean_of(value):
    return float(value[0] if isinstance(value, (tuple, list)) else value)


def table(columns, rows, best=None, digits=2, caption="", source="", measured=False):
    """Rows as a table.

    Args:
        columns: names, the first of the rows' labels; HTML such as `<i>W</i>` is kept
        rows: each a list: a label, then numbers, texts, or pairs of a mean and its standard error
        best: {column: min or max}, the column's best number is bold; rows whose label starts with `real` compete not
        digits: after the decimal point, of all columns or {column: digits}
        caption: what is counted, in words
        source: the command that made the numbers, shown as a footnote; a list of several is folded
        measured: whether a run of this notebook measured them, so that another machine sees others

    Raises:
        ValueError: a row of another length
    """
    if any(len(row) != len(columns) for row in rows):
        raise ValueError(f"rows hold {sorted({len(row) for row in rows})} values: expected {len(columns)}, one a column")
    places = [digits.get(name, 2) if isinstance(digits, dict) else digits for name in columns]
    compete = [row for row in rows if not str(row[0]).lower().startswith("real")]
    winners = {name: choose(mean_of(row[columns.index(name)]) for row in compete) for name, choose in (best or {}).items()}
    body = ""
    for row in rows:
        cells = f'<th scope="row">{row[0]}</th>'
        for name, value, place in zip(columns[1:], row[1:], places[1:]):
            text = shown(value, place)
            wins = name in winners and row in compete and mean_of(value) == winners[name]
            cells += f'<td>{f"<strong>{text}</strong>" if wins else text}</td>'
        body += f"<tr>{cells}</tr>"
    head = "".join(f'<th scope="col">{name}</th>' for name in columns)
    words = f"<caption>{caption}</caption>" if caption else ""
    note = made_by(source)
    kind = "results measured" if measured else "results"
    return Html(f'<div class="wide-table"><table class="{kind}">{words}<thead><tr>{head}</tr></thead><tbody>{body}</tbody>'
                 f"</table></div>{note}", f"Table of {len(rows)} rows")


def made_by(source):
    """The footnote with the command that made the numbers; several are folded."""
    if not isinstance(source, list):
        return f'<p class="made-by">Made by <code>{html.escape(source)}</code></p>' if source else ""
    commands = "<br>".join(f"<code>{html.escape(command)}</code>" for command in source)
    return (f'<details class="made-by"><summary>Made by {len(source)} commands</summary><p class="made-by">{commands}</p>'
            "</details>")
