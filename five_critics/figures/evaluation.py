"""Figures of chapter 6."""
from ganlib.plots.charts import DARK, REAL

from .drawing import SOFT, at_two_widths, panel


def over_samples(sizes, means, ylabel, alt, each=None, formula=None, log=False):
    """A score of real samples over their number: means with their errors, beside single values or a formula.

    Args:
        sizes: numbers of samples (n,)
        means: [(mean, standard error)] (n,)
        alt: what is to be seen, in words
        each: [single values], one list a size
        formula: what a theory says (n,)
        log: a logarithmic axis of the score
    """
    means = [[float(part) for part in pair] for pair in means]

    def draw(width):
        figure, axes = panel(width, 2.5, xlabel="n", ylabel=ylabel if width > 4 else ylabel.replace(" of n", "\nof n"),
                             xscale="log", yscale="log" if log else "linear", xticks=sizes,
                             xticklabels=[f"{size:,}" for size in sizes])
        axes.minorticks_off()
        if not log:
            axes.axhline(0, color=SOFT, linewidth=1, linestyle=(0, (1, 2)))
        for size, values in zip(sizes, each or ()):
            axes.plot([size] * len(values), values, "o", color=REAL, markersize=4, alpha=0.45, markeredgewidth=0)
        if formula:
            axes.plot(sizes, formula, color=DARK, linewidth=1.4)
            axes.annotate("the formula", (sizes[1], formula[1]), xytext=(8, 6), textcoords="offset points", color=DARK)
        axes.errorbar(sizes, *zip(*means), fmt="o", color=REAL, markersize=5.5, elinewidth=1.6)
        axes.annotate("mean of ten" if each else "measured", (sizes[-1], means[-1][0]), xytext=(-2, 9),
                      textcoords="offset points", color=REAL, ha="right", fontweight="bold")
        return figure

    return at_two_widths(draw, alt, wide=5.4)
