"""The book's style, and the plain charts that every chapter uses."""
import matplotlib.pyplot as plt
import torch
from matplotlib import colors

REAL, MADE, OTHER, DARK = "#0072b2", "#d55e00", "#009e73", "#222222"  # Okabe and Ito's palette
DASHES = ["-", "--", ":", "-."]
STYLE = {"figure.dpi": 110, "savefig.facecolor": "white", "font.size": 9, "axes.spines.top": False,
         "axes.spines.right": False, "axes.titlesize": 9, "legend.frameon": False, "legend.fontsize": 8,
         "axes.prop_cycle": plt.cycler(color=[REAL, MADE, OTHER, DARK])}
plt.rcParams.update(STYLE)
SURFACE = colors.LinearSegmentedColormap.from_list("surface", [MADE, "#f7f7f7", REAL])  # generated, undecided, real


def panels(count, columns=None, width=7.2, ratio=0.8, **options):
    """A closed figure with `count` axes in rows of `columns`, and these axes as a list."""
    columns = columns or count
    rows = -(-count // columns)
    figure, axes = plt.subplots(rows, columns, figsize=(width, width / columns * ratio * rows), squeeze=False,
                                layout="constrained", **options)
    plt.close(figure)
    axes = list(axes.flat)
    for unused in axes[count:]:
        unused.remove()
    return figure, axes[:count]


def curves(x, lines, xlabel, ylabel, marks=None, logx=False, logy=False, width=5.2):
    """Named curves over one x.

    Args:
        x: (n,)
        lines: {label: (n,)}
        marks: {label: height} of dotted horizontal lines, such as a known optimum
        logx, logy: logarithmic axes
    """
    figure, [axes] = panels(1, width=width, ratio=0.55)
    for dash, (label, y) in zip(DASHES, lines.items()):
        axes.plot(x, y, dash, label=label.replace("_", "-"))
    name_axes(axes, xlabel, ylabel, marks, logx, logy)
    return figure


def name_axes(axes, xlabel, ylabel, marks=None, logx=False, logy=False):
    """Name the axes and the curves of one panel; `marks` and scales as for `curves`."""
    for name, height in (marks or {}).items():
        axes.axhline(height, color=DARK, linewidth=0.8, linestyle=(0, (1, 2)))
        axes.annotate(name, (1, height), xycoords=("axes fraction", "data"), ha="right", va="bottom", fontsize=8)
    axes.set(xlabel=xlabel, ylabel=ylabel, xscale="log" if logx else "linear", yscale="log" if logy else "linear")
    axes.legend()


def bars(table, xlabel):
    """Horizontal bars with error bars, from {label: (mean, standard error)}."""
    figure, [axes] = panels(1, width=5.2, ratio=0.12 + 0.08 * len(table))
    labels = list(table)[::-1]
    axes.barh(labels, [table[label][0] for label in labels], xerr=[table[label][1] for label in labels], color=REAL,
              height=0.5, error_kw={"ecolor": DARK, "capsize": 3})
    axes.set(xlabel=xlabel)
    return figure


def smooth(values, window):
    """The running mean (n - window + 1,) of values (n,)."""
    return torch.nn.functional.avg_pool1d(values[None, None], window, stride=1)[0, 0]
