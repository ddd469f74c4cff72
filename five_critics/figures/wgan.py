"""Figures of chapter 2."""
import torch

from ganlib.plots.charts import DARK, DASHES, MADE, OTHER, REAL, panels

from .drawing import FOURTH, SOFT, Drawing, at_two_widths, panel

GREY = (0.5, 0.5, 0.5)


def transport_plan(p, q, plan, labels):
    """How the mass q (m,) becomes p (n,): the plan (n, m) as a map, p as bars at its left, q as bars above it.

    Args:
        labels: of the n points of p and of the m points of q, a pair of sequences
    """
    figure, axes = panels(4, 2, width=3.6, ratio=1, gridspec_kw={"width_ratios": [1, 4], "height_ratios": [1, 4]})
    corner, above, left, middle = axes
    corner.remove()
    above.bar(range(len(q)), q, color=MADE)
    left.barh(range(len(p)), p, color=REAL)
    left.invert_xaxis()
    middle.imshow(plan, cmap="Greys", vmin=0, aspect="auto")
    above.set(xticks=[], xlim=(-0.5, len(q) - 0.5), ylabel="q")
    left.set(yticks=range(len(p)), yticklabels=labels[0], ylim=(len(p) - 0.5, -0.5), xlabel="p", ylabel="to")
    middle.set(xticks=range(len(q)), xticklabels=labels[1], yticks=[], xlabel="from")
    middle.spines[:].set_visible(True)
    return figure


def critics(x, p, q, rows):
    """The densities p and q on a line, and below them what critics say there, one panel a row.

    Args:
        x, p, q: (n,)
        rows: {ylabel: {label: (n,)}}
    """
    figure, axes = panels(1 + len(rows), 1, width=5.2, ratio=0.3, sharex=True)
    axes[0].plot(x, p, color=REAL, linestyle=":", linewidth=2, label="p, data")
    axes[0].plot(x, q, color=MADE, label="q, generator")
    axes[0].set(ylabel="density")
    for each, (ylabel, lines) in zip(axes[1:], rows.items()):
        for dash, colour, (label, y) in zip(DASHES, (DARK, OTHER, REAL, MADE), lines.items()):
            each.plot(x, y, dash, color=colour, label=label)
        each.set(ylabel=ylabel)
    for each in axes:
        each.legend(loc="upper left", bbox_to_anchor=(1, 1))
    axes[-1].set(xlabel="x")
    return figure


def bump(axes, x, density, colour, label=None, at=None, base=0.0, height=1.0, aside=0):
    """A density as a filled hill of this height on a base line, named above its top, `aside` points to the right."""
    hill = base + height * density / density.max()
    axes.fill_between(x, base, hill, color=colour, alpha=0.3, linewidth=0)
    axes.plot(x, hill, color=colour, linewidth=1.4)
    if label:
        place = density.argmax() if at is None else (x - at).abs().argmin()
        axes.annotate(label, (float(x[place]), float(hill[place])), xytext=(aside, 3), textcoords="offset points",
                      ha="center", color=colour, fontweight="bold")


def overlaps(x, pairs, apart, distances):
    """Pairs of densities that overlap less and less, and below them how much p and q differ by several measures.

    Args:
        x: (n,) of the densities
        pairs: {title: (p, q)}, each (n,)
        apart: (m,) how far the middles of p and q are apart
        distances: {name: (m,)}, at most four, each with its name at its right end; what leaves the panel is cut
    """
    def small(width):
        figures = []
        for title, (p, q) in pairs.items():
            figure, axes = panel(width, 1.35, title=title, xticks=[], yticks=[], ylim=(0, 1.35))
            bump(axes, x, p, REAL, "p", aside=6)  # so that neither name hides the other
            bump(axes, x, q, MADE, "q", aside=-6)
            axes.spines["left"].set_visible(False)
            figures.append(figure)
        return figures

    def draw(width):
        figure, axes = panel(width, 2.9, xlabel="distance between the two means", ylabel="how different", ylim=(0, 4.2),
                             xlim=(0, 1.14 * float(apart[-1])))
        for (name, values), colour, dash in zip(distances.items(), (DARK, OTHER, SOFT, FOURTH), DASHES):
            axes.plot(apart, values, dash, color=colour, linewidth=1.8)
            inside = int((values <= 4.1).nonzero().max())
            axes.annotate(name, (float(apart[inside]), float(values[inside])), xytext=(5, -3), textcoords="offset points",
                          color=colour, fontweight="bold")
        return figure

    return Drawing(*small(2.1), draw(6.8), narrow=[*small(0.96), draw(3.3)],
                   alt="Two equal bumps in three positions, overlapping fully, in part and hardly. Below, four measures "
                   "over the separation of the bumps: TV and JS bend and become flat, KL grows as a parabola, EM is a "
                   "straight line.")


def routes(theta, titles, at, alt):
    """A quantity over theta, one panel each: a line for the closed form, and marks for what other routes found.

    A jump in the closed form is drawn as a gap if it holds NaN there.

    Args:
        theta: (n,)
        titles: {title: (closed form (n,), {marker: (places (m,), values (m,))})}
        at: {title: {words: (x, y)}}, what the panel's line and marks are called, and where that begins
    """
    figures = []
    for title, (closed, found) in titles.items():
        figure, axes = panel(3.2, 2.6, title=title, xlabel="θ")
        axes.plot(theta, closed, color=SOFT, linewidth=1.6)
        for marker, (places, values) in found.items():
            axes.plot(places, values, marker, color=DARK, markersize=7, markeredgewidth=1.6, fillstyle="none")
        for words, place in at[title].items():
            axes.annotate(words, place, color=SOFT if words.startswith("formula") else DARK)
        axes.set_ylim(bottom=-0.04)
        figures.append(figure)
    return Drawing(*figures, alt=alt)


def rays(x, p, q, f, count=15):
    """Where the mass of q goes to become p, and below it the potential f as the ramp that it slides up.

    Args:
        x, p, q, f: (n,), x rising; the rays join equal shares of mass in order, the cheapest way on a line
    """
    shares = (torch.arange(count) + 0.5) / count
    ends = [x[torch.searchsorted(each.cumsum(0) / each.sum(), shares).clamp(max=len(x) - 1)] for each in (q, p)]

    def draw(width):
        figure, axes = panel(width, 3.7, xlabel="x", yticks=[], ylim=(-1.75, 3.15), xlim=(float(x[0]), float(x[-1])))
        bump(axes, x, p, REAL, "p, the data", base=2.0, height=0.8)
        bump(axes, x, q, MADE, base=0.6, height=0.8)
        axes.annotate("q, generated", (float(x[0]), 0.7), color=MADE, fontweight="bold")
        arrow = {"arrowstyle": "-|>", "color": SOFT, "linewidth": 0.9, "shrinkA": 0, "shrinkB": 0}
        for start, end in zip(*ends):
            axes.annotate("", (float(end), 2.0), (float(start), 0.6), arrowprops=arrow)
        ramp = (f - f.min()) / (f.max() - f.min()) * 1.5 - 1.6
        axes.plot(x, ramp, color=DARK, linewidth=2.2)
        for places, colour in zip(ends, (MADE, REAL)):
            axes.plot(places, [float(ramp[(x - place).abs().argmin()]) for place in places], "o", color=colour, markersize=4)
        for side, words, align in ((0.24, "f falls: −1", "right"), (0.76, "f rises: +1", "left")):
            axes.annotate(words, (float(x[int(side * len(x))]), -1.4), ha=align, color=DARK)
        axes.spines["left"].set_visible(False)
        return figure

    return at_two_widths(draw, "A hill of generated mass in the middle; arrows carry its left half to the left bump of the "
                         "data and its right half to the right bump. Below them the potential is a V: each piece of mass "
                         "climbs one arm, which rises by one unit for each unit of distance.")


def beside(x, p, q, rows, alt, at=None, wide=False):
    """The densities p and q on a line, and below them what judges say there, each in a strip of its own.

    Args:
        x, p, q: (n,)
        rows: {title: {label: ((n,), colour)}}
        at: {label: (x, y)}, where a label begins, in its curve's colour; without it, a legend tells the curves apart
        wide: whether a single strip takes the whole width of a desk
    """
    def draw(title, lines, width):
        figure, axes = panel(width, 2.7, title=title, xlabel="x")
        low = min(float(y.min()) for y, _ in lines.values())
        high = max(float(y.max()) for y, _ in lines.values())
        height = 0.28 * (high - low)
        for density, colour, name in ((p, REAL, "p"), (q, MADE, "q")):
            bump(axes, x, density, colour, name, base=low - 1.5 * height, height=height)
        for dash, (label, (y, colour)) in zip(DASHES, lines.items()):
            axes.plot(x, y, dash, color=colour, linewidth=1.8, label=label)
        axes.set_yticks([tick for tick in axes.get_yticks() if low - 0.02 * (high - low) <= tick <= high * 1.001])
        axes.set_ylim(low - 1.6 * height, high + 0.5 * height)
        for label, place in (at or {}).items():
            if label in lines:
                axes.annotate(label, place, color=lines[label][1])
        if len(lines) > 1 and not at:
            axes.legend(loc="lower right", bbox_to_anchor=(1, 0.28), labelcolor=DARK, fontsize=9)
        return figure

    if wide:
        [strip] = rows.items()
        return at_two_widths(lambda width: draw(*strip, width), alt)
    return Drawing(*(draw(*strip, 3.2) for strip in rows.items()), alt=alt)


def heights(axes, surface, limit, levels, low=None, high=None, named=""):
    """A surface (m, m) over [-limit, limit] in both directions: the darker the higher, and lines of equal height.

    `low` and `high` are the ends of the shades, the surface's own if not given. With `named`, such as "D", each line says
    at which height it is.
    """
    surface = torch.as_tensor(surface)
    bottom, top = float(surface.min()) if low is None else low, float(surface.max()) if high is None else high
    share = ((surface - bottom) / max(top - bottom, 1e-12)).clamp(0, 1)
    shade = torch.tensor(GREY).expand(*share.shape, 3)
    axes.imshow(torch.cat([shade, 0.5 * share[..., None]], -1), extent=(-limit, limit, -limit, limit), origin="lower")
    line = torch.linspace(-limit, limit, surface.shape[-1])
    if low is not None or high is not None:
        levels = [i / (levels - 1) for i in range(1, levels - 1) if share.min() < i / (levels - 1) < share.max()]
    if levels:
        drawn = axes.contour(line, line, share, levels=levels, colors=SOFT, linewidths=0.7)
        if named:
            axes.clabel(drawn, fmt=lambda at: f"{named} = {bottom + at * (top - bottom):.2g}", fontsize=9, colors=DARK)


def maps(rounds, alt, limit=2.0, count=200, low=None, high=None, width=3.2, named=""):
    """Real and generated points over the critic's surface: the darker (in the dark theme lighter), the higher.

    Args:
        rounds: list of dicts with `title`, `surface` (m, m) as for `ganlib.plots.points`, `real` (n, 2), `made` (n, 2) or
            None
        low, high: ends of the scale of grey, if not each surface's own
        width: of a map, inches; three of 2.3 stand in a row
        named: what the surface is called on its lines, whose heights stand there then
    """
    figures = []
    for each in rounds:
        square = {"xlim": (-limit, limit), "ylim": (-limit, limit), "xticks": [], "yticks": []}
        figure, axes = panel(width, width + 0.15, title=each["title"], **square)
        heights(axes, each["surface"], limit, 7, low, high, named)
        axes.scatter(*each["real"][:count].T, s=7, marker="o", color=REAL, linewidths=0)
        if each["made"] is not None:
            axes.scatter(*each["made"][:count].T, s=9, marker="x", color=MADE, linewidths=0.8)
        axes.spines[:].set_visible(True)
        axes.set_aspect("equal")
        figures.append(figure)
    return Drawing(*figures, alt=alt)


def losses_and_distances(groups, labels, alt):
    """A loss above and the exact distance below along training: one panel a method, one line a seed.

    Args:
        groups: {title: rows}, each row a dict with `updates`, `estimate` and `w1`, (n,)
        labels: {title: what its loss is called}
    """
    figures = []
    for title, rows in groups.items():
        with_axes = panel(3.2, 2.1, title=f"{title}: {labels[title]}"), panel(3.2, 1.9, xlabel="generator updates",
                                                                             title=f"{title}: exact W")
        for (_, axes), name, colour in zip(with_axes, ("estimate", "w1"), (DARK, MADE)):
            for row in rows:
                axes.plot(row["updates"], row[name], color=colour, linewidth=1.2, alpha=0.75)
            axes.set_ylim(bottom=0)
        figures.append([figure for figure, _ in with_axes])
    above, below = zip(*figures)
    return Drawing(*above, *below, alt=alt)


def slopes_and_bound(clips, slopes, bounds):
    """The mean slope of clipped critics and the steepest that the theorem allows, both over the clip on logarithmic axes."""
    def draw(width):
        figure, axes = panel(width, 2.9, xlabel="clip c", ylabel="slope", xscale="log", yscale="log")
        axes.plot(clips, bounds, "--", color=SOFT, linewidth=1.6)
        axes.plot(clips, slopes, "o-", color=DARK, linewidth=1.6, markersize=5)
        axes.annotate("steepest\npossible", (clips[-3], float(bounds[-3])), xytext=(-8, 2), textcoords="offset points",
                      ha="right", color=SOFT)
        axes.annotate("mean slope of the\ntrained critic", (clips[-3], float(slopes[-3])), xytext=(8, -26),
                      textcoords="offset points", color=DARK)
        return figure

    return at_two_widths(draw, "On logarithmic axes the slope of the trained critics runs parallel to the theorem's bound "
                         "and below it, over more than nine powers of ten.", wide=5.4)


def over_clip(clips, columns, marks=None):
    """Quantities over the clip, each in a panel: every seed a dot, their mean a line.

    Args:
        columns: {title: (a list of the seeds' values for each clip, whether the axis is logarithmic)}
        marks: {title: {name: height}} of dotted lines
    """
    figures = []
    for title, (values, log) in columns.items():
        figure, axes = panel(3.2, 2.6, title=title, xlabel="clip c", xscale="log", yscale="log" if log else "linear")
        axes.plot(clips, [sum(each) / len(each) for each in values], color=DARK, linewidth=1.2)
        for clip, each in zip(clips, values):
            axes.plot([clip] * len(each), each, "o", color=DARK, markersize=5, alpha=0.7, markeredgewidth=0)
        for name, height in (marks or {}).get(title, {}).items():
            axes.axhline(height, color=SOFT, linewidth=1, linestyle=(0, (1, 2)))
            axes.annotate(name, (clips[0], height), xytext=(0, 3), textcoords="offset points", color=SOFT)
        if not log:
            axes.set_ylim(bottom=0)
        figures.append(figure)
    return Drawing(*figures, alt=f"Over the clip from {clips[0]:g} to {clips[-1]:g}, each seed a dot: {', '.join(columns)}.")
