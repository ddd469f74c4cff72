"""Figures of chapter 6."""
import textwrap

from ganlib.plots.charts import DARK, REAL

from .drawing import SOFT, at_two_widths, panel


def over_samples(sizes, means, title, alt, each=None, formula=None):
    """A score of real samples over their number: means with their errors, beside single values or a formula.

    With a formula the score is above 0 and its axis logarithmic.

    Args:
        sizes: numbers of samples (n,)
        means: [(mean, standard error)] (n,)
        alt: what is to be seen, in words
        each: [single values], one list a size
        formula: what a theory says (n,)
    """
    means = [[float(part) for part in pair] for pair in means]

    def draw(width):
        figure, axes = panel(width, 2.5, title=textwrap.fill(title, int(11 * width)), xlabel="samples n", xscale="log",
                             xticks=sizes, xticklabels=[f"{size:,}" for size in sizes])
        axes.minorticks_off()
        if formula:
            axes.set(yscale="log", yticks=[0.1, 0.3, 1, 3], yticklabels=["0.1", "0.3", "1", "3"])
            axes.minorticks_off()
            axes.plot(sizes, formula, color=DARK, linewidth=1.4)
            axes.annotate("the formula", (sizes[1], formula[1]), xytext=(8, 6), textcoords="offset points", color=DARK)
        else:
            axes.axhline(0, color=SOFT, linewidth=1, linestyle=(0, (1, 2)))
        for size, values in zip(sizes, each or ()):
            axes.plot([size] * len(values), values, "o", color=REAL, markersize=4, alpha=0.45, markeredgewidth=0)
        axes.errorbar(sizes, *zip(*means), fmt="o", color=REAL, markersize=5.5, elinewidth=1.6)
        axes.annotate("mean of ten draws", (sizes[0], means[0][0]), xytext=(9, 0), textcoords="offset points",
                      color=REAL, va="center", fontweight="bold")
        return figure

    return at_two_widths(draw, alt, wide=5.4)
