"""Critics compared on images of 28 x 28 pixels, as `experiments/images/gallery.py` trained them: a figure in HTML alone.

Its pictures of samples follow one another behind a row of stops, by CSS, so that it works without JavaScript.
"""
import base64
import html
import math
import re
import statistics
import struct

from . import results

__all__ = ["Gallery", "gallery"]

TITLES = {"gan": "GAN", "wgan": "WGAN", "wgan_gp": "WGAN-GP", "ebgan": "EBGAN", "vgan": "VGAN"}
SETS = {"mnist_5k": "5,000 MNIST digits", "fashion_mnist": "60,000 images of Fashion-MNIST", "mnist": "60,000 MNIST digits"}
# What is drawn over the updates: {measured: what it is called}, and lines to hold it against, {value: what it is}.
CURVES = {
    "gan": ({"discriminator_loss": "loss of D", "generator_loss": "loss of G"}, {2 * math.log(2): "a blind D"}),
    "wgan": ({"estimate": "critic's gain"}, {}),
    "wgan_gp": ({"estimate": "estimate of W", "slope": "slope of f"}, {}),
    "ebgan": ({"energy_real": "energy of real", "energy_fake": "of generated"}, {10.0: "margin"}),
    "vgan": ({"kl": "KL in nats"}, {0.1: "allowed"}),
}
DISTANCES = "Fréchet distance: three seeds as dots, medians as lines"
WIDTH, HEIGHT, LEFT, RIGHT, TOP, BOTTOM = 380, 250, 46, 126, 12, 38  # of a chart, in its own units
LINE, LEADER = 15, 14  # between two labels, and from a line's end to its label
STYLE = """
.critic-gallery { margin: 0; max-width: 860px; font-size: 15px; line-height: 1.4; color: inherit; }
.critic-gallery fieldset { display: flex; border: 0; margin: 0 0 6px; padding: 0; min-width: 0; }
.critic-gallery legend { font-size: 14px; margin: 0 0 4px; padding: 0; float: none; }
.critic-gallery label { flex: 1 1 0; min-width: 24px; text-align: center; font-size: 12px; cursor: pointer; margin: 0;
  border-top: 2px solid currentcolor; line-height: 1.3; }
.critic-gallery input { display: block; width: 18px; height: 24px; margin: -13px auto 0; cursor: pointer; }
.critic-gallery .strip { overflow: hidden; border: 1px solid #8a94a0; border-radius: 4px; background: #fff; }
.critic-gallery .strip img { display: block; max-width: none; height: auto; margin: 0 0 0 calc(-100% * var(--at));
  padding: 0; background: none; border-radius: 0; }
.critic-gallery .charts { display: grid; gap: 12px;
  grid-template-columns: repeat(auto-fit, minmax(min(100%, 330px), 1fr)); }
.critic-gallery svg { width: 100%; height: auto; display: block; overflow: visible; }
.critic-gallery svg { fill: none; stroke: currentcolor; }
.critic-gallery svg :is(text, circle, rect) { fill: currentcolor; stroke: none; }
.critic-gallery svg text { font: 13px system-ui, sans-serif; }
.critic-gallery svg .grid { opacity: 0.15; }
.critic-gallery svg .leader { opacity: 0.5; stroke-width: 0.7; }
.critic-gallery h4 { font-size: 14px; font-weight: 600; margin: 14px 0 2px; }
.critic-gallery figcaption.critic-gallery-told { font-size: 14px; margin-top: 8px; color: inherit; text-align: left;
  font-weight: 400; }
.critic-gallery figcaption code { overflow-wrap: anywhere; }
:is(html[data-theme="dark"], [data-jp-theme-light="false"]) .critic-gallery .strip { filter: invert(0.9); }
.cell_output .output.text_html:has(.critic-gallery) { background: none !important; color: inherit !important; padding: 0; }
@media (max-width: 560px) { .critic-gallery label { font-size: 11px; } .critic-gallery input { width: 14px; } }
"""


def gallery(critic, data="mnist_5k"):
    """The `Gallery` of a critic.

    Args:
        critic: "gan", "wgan", "wgan_gp", "ebgan" or "vgan"
        data: "mnist_5k" or another set whose results are stored

    Raises:
        ValueError: nothing is stored of this critic or this set
    """
    rows = {(row["set"], row["critic"]): row for row in results.load("images")["rows"]}
    for name, value, known in (("critic", critic, [c for c in TITLES if any(c == key[1] for key in rows)]),
                               ("data", data, [s for s in SETS if any(s == key[0] for key in rows)])):
        if value not in known:
            raise ValueError(f"{name} = {value!r}: expected one of {', '.join(map(repr, known))}")
    return Gallery(critic, {c: rows[data, c] for c in TITLES if (data, c) in rows})


class Gallery:
    """Samples, losses and Frechet distances of a critic over its training, three seeds, beside the other critics.

    Attributes:
        critic: its name
        found: {critic: what is stored of it}, of all on this set
        rows: [{"iterations", "seconds", "frechet": one a seed, "kinds": one a seed}] of the moments that were kept
        losses: [{"iterations", measured: one a seed}], means over some iterations
        floor: mean and standard error of the Frechet distance of real images to real ones
    """

    def __init__(self, critic, found):
        self.critic, self.found = critic, found
        self.stored = found[critic]
        self.rows, self.losses, self.floor = (self.stored[name] for name in ("rows", "losses", "floor"))

    def at(self, iterations):
        """What was measured after so many generator updates. ValueError if that is no moment that was kept."""
        for row in self.rows:
            if row["iterations"] == iterations:
                return row
        kept = ", ".join(str(row["iterations"]) for row in self.rows)
        raise ValueError(f"iterations = {iterations!r}: expected one of {kept}")

    def told(self):
        """The numbers of the end, in sentences."""
        end, (mean, error) = self.rows[-1], self.floor
        return (f"{TITLES[self.critic]} after {end['iterations']:,} generator updates on {SETS[self.stored['set']]}: "
                f"Fréchet distance {said(end['frechet'])} for three seeds (real images among themselves "
                f"{mean:.3f} ± {error:.3f}), {said(end['kinds'])} of 10 kinds; "
                f"{end['seconds']:.0f} s for all three at once.")

    __repr__ = told

    def _repr_html_(self):
        name, updates = f"{self.stored['set']}.{self.critic}", [row["iterations"] for row in self.rows]
        picture = (results.FOLDER / "images" / f"{name}.png").read_bytes()
        width, height = struct.unpack(">2I", picture[16:24])  # where a PNG says its size
        stops = "".join(f'<label><input type="radio" name="{name}"{" checked" * (many == updates[-1])} '
                        f'aria-label="{many:,} updates">{short(many)}</label>' for many in updates)
        places = "".join(f".critic-gallery:has(label:nth-of-type({i + 1}) input:checked) {{ --at: {i}; }}\n"
                         for i in range(len(updates)))
        alt = (f"32 generated images from the same noise at {len(updates)} moments, from {updates[0]} to {updates[-1]:,} "
               "generator updates; the chosen moment is shown.")
        pilot = self.stored["pilot"]
        caption = (f"{self.told()} Learning rates: {pilot['chosen']:g} times the paper's, the best of "
                   f"{', '.join(f'{factor:g}' for factor in pilot['factors'])} after {pilot['iterations']:,} updates of "
                   f"another seed, with distances of {said(pilot['frechet'])}. Made by "
                   f"<code>{html.escape(self.stored['command'])}</code> ({html.escape(self.stored['made_with'])}).")
        return (f'<figure class="critic-gallery"><style>{STYLE}{places}</style>'
                f"<fieldset><legend>Samples of seed {self.stored['seeds'][0]} after so many generator updates</legend>"
                f'{stops}</fieldset><div class="strip"><img loading="lazy" width="{width}" height="{height}" alt="{alt}" '
                f'style="width: {100 * len(updates)}%" '
                f'src="data:image/png;base64,{base64.b64encode(picture).decode()}"></div>'
                f'<div class="charts"><div><h4>{DISTANCES}</h4>{self.distances()}</div>'
                f"<div><h4>{self.heading()}</h4>{self.curves()}</div></div>"
                f'<figcaption class="critic-gallery-told">{caption}</figcaption></figure>')

    def heading(self):
        return "Losses" if "generator_loss" in CURVES[self.critic][0] else "What was measured in training"

    def distances(self):
        """The chart of the Frechet distance of all critics over the updates."""
        mean, error = self.floor
        every = [value for row in self.found.values() for one in row["rows"] for value in one["frechet"] if value]
        chart = Chart([row["iterations"] for row in self.rows], [*every, mean])
        chart.band(mean - 2 * error, mean + 2 * error, "real to real")
        for name, row in self.found.items():
            points = [(one["iterations"], statistics.median(one["frechet"])) for one in row["rows"] if all(one["frechet"])]
            chart.line(points, TITLES[name], own=name == self.critic)
        for row in self.rows:
            for value in row["frechet"]:
                if value:
                    chart.dot(row["iterations"], value)
        alt = f"Fréchet distance over generator updates, both on logarithmic axes. {self.told()}"
        return chart.drawn(alt)

    def curves(self):
        """The chart of what was measured in training: a line a seed."""
        names, against = CURVES[self.critic]
        values = [value for row in self.losses for name in names for value in row[name] if value and value > 0]
        chart = Chart([row["iterations"] for row in self.losses], [*values, *against])
        for value, what in against.items():
            chart.rule(value, what)
        for dash, (name, what) in zip(("", "6 3", "2 3"), names.items()):
            seeds = len(self.losses[0][name])
            for seed in range(seeds):
                points = [(row["iterations"], row[name][seed]) for row in self.losses if (row[name][seed] or 0) > 0]
                chart.line(points, what if seed == 0 else "", own=True, dash=dash, thin=True)
        ends = "; ".join(f"{what} {said(self.losses[-1][name])}" for name, what in names.items())
        return chart.drawn("Over generator updates, both on logarithmic axes, a line for each of three seeds. "
                           f"At the end: {ends}.")


class Chart:
    """Lines on logarithmic axes, as SVG. Their names stand right of them, moved apart, each with a leader from its line."""

    def __init__(self, xs, ys):
        self.x = min(xs), max(xs)
        self.y = min(ys) / 1.15, max(ys) * 1.15
        self.marks, self.labels = [], []

    def at(self, x, y):
        across = (math.log(x) - math.log(self.x[0])) / (math.log(self.x[1]) - math.log(self.x[0]))
        up = (math.log(y) - math.log(self.y[0])) / (math.log(self.y[1]) - math.log(self.y[0]))
        return LEFT + across * (WIDTH - LEFT - RIGHT), HEIGHT - BOTTOM - up * (HEIGHT - TOP - BOTTOM)

    def line(self, points, what, own, dash="", thin=False):
        if not points:
            return
        look = f'stroke-width="{1.2 if thin else 1.6}"' if own else 'opacity="0.45"'
        dashes = f' stroke-dasharray="{dash}"' if dash else ""
        self.marks.append(f'<path d="{path([self.at(*point) for point in points])}" {look}{dashes}/>')
        if what:
            self.labels.append((self.at(*points[-1])[1], what, own))

    def dot(self, x, y):
        self.marks.append('<circle cx="{:.1f}" cy="{:.1f}" r="3"/>'.format(*self.at(x, y)))

    def band(self, low, high, what):
        (left, top), (right, bottom) = self.at(self.x[0], high), self.at(self.x[1], low)
        self.marks.append(f'<rect x="{left:.1f}" y="{top:.1f}" width="{right - left:.1f}" height="{bottom - top:.1f}" '
                          'opacity="0.3"/>')
        self.labels.append(((top + bottom) / 2, what, False))

    def rule(self, value, what):
        (left, y), (right, _) = self.at(self.x[0], value), self.at(self.x[1], value)
        self.marks.append(f'<line x1="{left:.1f}" y1="{y:.1f}" x2="{right:.1f}" y2="{y:.1f}" opacity="0.45"/>')
        self.labels.append((y, what, False))

    def axes(self):
        bottom, parts = HEIGHT - BOTTOM, []
        for value in ticks(*self.y):
            y = self.at(self.x[0], value)[1]
            parts.append(f'<path class="grid" d="M{LEFT} {y:.1f}H{WIDTH - RIGHT}"/>'
                         f'<text x="{LEFT - 6}" y="{y + 4:.1f}" text-anchor="end">{value:g}</text>')
        for value in ticks(*self.x):
            x = self.at(value, self.y[0])[0]
            parts.append(f'<path d="M{x:.1f} {bottom}v4"/>'
                         f'<text x="{x:.1f}" y="{bottom + 18}" text-anchor="middle">{value:,g}</text>')
        middle = (LEFT + WIDTH - RIGHT) / 2
        parts.append(f'<path d="M{LEFT} {bottom}H{WIDTH - RIGHT}"/>'
                     f'<text x="{middle}" y="{bottom + 34}" text-anchor="middle">generator updates</text>')
        return "".join(parts)

    def drawn(self, alt):
        end = WIDTH - RIGHT + 2
        words = "".join(
            f'<path class="leader" d="M{end} {y:.1f}L{end + LEADER} {place:.1f}"/>'
            f'<text x="{end + LEADER + 3}" y="{place + 4:.1f}" style="font-weight: {700 if own else 400}">'
            f"{html.escape(what)}</text>"
            for place, (y, what, own) in zip(apart([y for y, _, _ in self.labels]), self.labels))
        return (f'<svg viewBox="0 0 {WIDTH} {HEIGHT}" role="img" aria-label="{html.escape(alt)}">'
                f'{self.axes()}{"".join(self.marks)}{words}</svg>')


def ticks(low, high):
    """1, 10, 100, ... between the two; if there are fewer than three, 2 and 5 times these too."""
    powers = range(math.floor(math.log10(low)), math.ceil(math.log10(high)) + 1)
    for times in ((1,), (1, 3), (1, 2, 5)):
        found = [time * 10.0 ** power for power in powers for time in times if low <= time * 10.0 ** power <= high]
        if len(found) > 2:
            break
    return found


def path(points):
    """A line through points, as SVG writes it shortest: from each to the next, in tenths of a unit, without idle signs."""
    tenths = [(round(10 * x), round(10 * y)) for x, y in points]
    moves = [f"{(b[0] - a[0]) / 10:g} {(b[1] - a[1]) / 10:g}" for a, b in zip(tenths, tenths[1:])]
    written = f"M{tenths[0][0] / 10:g} {tenths[0][1] / 10:g}l" + " ".join(moves)
    return re.sub(r"(?<![\d.])0\.", ".", written).replace(" -", "-")


def apart(places, sizes=None, low=-math.inf, high=math.inf):
    """Middles of texts, moved as little as goes one after another until none lies on another or leaves low to high.

    Args:
        places: where each would stand
        sizes: of each along the axis, LINE if not given
        low, high: ends of the axis

    Returns:
        as many places, in the order that they came
    """
    sizes = sizes or [LINE] * len(places)
    ends = [(low + size / 2, high - size / 2) for size in sizes]
    order = sorted(range(len(places)), key=places.__getitem__)
    moved = [min(max(place, least), most) for place, (least, most) in zip(places, ends)]
    for _ in range(100):
        for one, other in zip(order, order[1:]):
            missing = (sizes[one] + sizes[other]) / 2 - (moved[other] - moved[one])
            if missing > 0:
                moved[one], moved[other] = moved[one] - missing / 2, moved[other] + missing / 2
        moved = [min(max(place, least), most) for place, (least, most) in zip(moved, ends)]
    return moved


def said(values):
    """Numbers in a row, three digits each."""
    return ", ".join("none" if value is None else f"{value:.3g}" for value in values)


def short(number):
    """25, 700, 1.2k."""
    return str(number) if number < 1000 else f"{number / 1000:g}k"
