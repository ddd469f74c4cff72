"""The book's style, and the plain charts that every chapter uses."""
import matplotlib.pyplot as plt
import torch
from matplotlib import colors

from ..checks import brief, numbers, whole

REAL, MADE, OTHER, DARK = "#0072b2", "#d55e00", "#009e73", "#222222"  # Okabe and Ito's palette
COLOURS = [REAL, MADE, OTHER, DARK, "#cc79a7", "#56b4e9", "#e69f00"]
DASHES = ["-", "--", ":", "-."]
LEGEND = 8  # so many names have room inside the axes
STYLE = {"figure.dpi": 110, "savefig.facecolor": "white", "font.size": 9, "axes.spines.top": False,
         "axes.spines.right": False, "axes.titlesize": 9, "legend.frameon": False, "legend.fontsize": 8,
         "axes.prop_cycle": plt.cycler(color=[REAL, MADE, OTHER, DARK])}
plt.rcParams.update(STYLE)
SURFACE = colors.LinearSegmentedColormap.from_list("surface", [MADE, "#f7f7f7", REAL])  # generated, undecided, real


def panels(count, columns=None, width=7.2, ratio=0.8, **options):
    """A closed figure with `count` axes in rows of `columns`, and these axes as a list."""
    count = whole("count", count)
    columns = whole("columns", columns or count)
    rows = -(-count // columns)
    figure, axes = plt.subplots(rows, columns, figsize=(width, width / columns * ratio * rows), squeeze=False,
                                layout="constrained", **options)
    plt.close(figure)
    axes = list(axes.flat)
    for unused in axes[count:]:
        unused.remove()
    return figure, axes[:count]


def drawable(name, value):
    """What a person has as an array of NumPy's that can be drawn."""
    return numbers(name, value).detach().cpu().numpy()


def curves(x, lines, xlabel, ylabel, marks=None, logx=False, logy=False, width=5.2):
    """Named curves over one x, however many: no two have the same colour and the same dashes.

    Args:
        x: (n,)
        lines: {label: (n,)}, at least one; NaN leaves a gap
        marks: {label: height} of dotted horizontal lines, such as a known optimum
        logx, logy: logarithmic axes
    """
    x = drawable("x", x)
    if x.ndim != 1 or len(x) == 0:
        raise ValueError(f"x has shape {x.shape}: expected (n,) with n at least 1")
    if not hasattr(lines, "items") or len(lines) == 0:
        raise ValueError(f"lines = {brief(lines)}: expected at least one curve, {{label: (n,)}}")
    heights = {label: drawable(f"lines[{label!r}]", y) for label, y in lines.items()}
    for label, y in heights.items():
        if y.shape != x.shape:
            raise ValueError(f"lines[{label!r}] has shape {y.shape}: expected {x.shape}, as x")
    figure, [axes] = panels(1, width=width, ratio=0.55)
    for i, (label, y) in enumerate(heights.items()):
        axes.plot(x, y, color=COLOURS[i % len(COLOURS)], linestyle=dashes(i), label=str(label).replace("_", "-"))
    name_axes(axes, xlabel, ylabel, marks, logx, logy)
    return figure


def dashes(i):
    """The i-th curve's. There are 7 colours and 4 kinds of dashes, so that 28 pairs differ; after these, a dash and dots."""
    pairs = len(COLOURS) * len(DASHES)
    return DASHES[i % len(DASHES)] if i < pairs else (0, (6, 1.5) + (1, 1.5) * (1 + i // len(COLOURS)))


def name_axes(axes, xlabel, ylabel, marks=None, logx=False, logy=False):
    """Name the axes and the curves of one panel; `marks` and scales as for `curves`."""
    for name, height in (marks or {}).items():
        axes.axhline(height, color=DARK, linewidth=0.8, linestyle=(0, (1, 2)))
        axes.annotate(name, (1, height), xycoords=("axes fraction", "data"), ha="right", va="bottom", fontsize=8)
    axes.set(xlabel=xlabel, ylabel=ylabel, xscale="log" if logx else "linear", yscale="log" if logy else "linear")
    if (names := len(axes.get_legend_handles_labels()[1])) <= LEGEND:
        axes.legend()
        return
    axes.legend(loc="upper left", bbox_to_anchor=(1, 1), borderaxespad=0)  # beside the axes, and the figure grows with it
    width, height = axes.figure.get_size_inches()
    axes.figure.set_size_inches(1.5 * width, max(height, 0.5 + 0.18 * names))


def bars(table, xlabel):
    """Horizontal bars with error bars, from {label: (mean, standard error)}."""
    if not hasattr(table, "items") or len(table) == 0:
        raise ValueError(f"table = {brief(table)}: expected at least one bar, {{label: (mean, standard error)}}")
    pairs = {label: drawable(f"table[{label!r}]", pair) for label, pair in table.items()}
    for label, pair in pairs.items():
        if pair.shape != (2,):
            raise ValueError(f"table[{label!r}] has shape {pair.shape}: expected a mean and a standard error, (2,)")
    figure, [axes] = panels(1, width=5.2, ratio=0.12 + 0.08 * len(pairs))
    labels = list(pairs)[::-1]
    means, errors = zip(*(pairs[label] for label in labels))
    axes.barh(labels, means, xerr=errors, color=REAL, height=0.5, error_kw={"ecolor": DARK, "capsize": 3})
    axes.set(xlabel=xlabel)
    return figure


def smooth(values, window):
    """The running mean (n - window + 1,) of values (n,), a tensor; `window` from 1 to n."""
    values = numbers("values", values)
    if values.dim() != 1 or len(values) == 0:
        raise ValueError(f"values has shape {tuple(values.shape)}: expected (n,) with n at least 1")
    window = whole("window", window, high=len(values))
    values = values if values.dtype == torch.float32 else values.double()
    return torch.nn.functional.avg_pool1d(values[None, None], window, stride=1)[0, 0]
