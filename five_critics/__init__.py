"""What only the book Five Critics needs: the checks of its exercises, its figures, the results of its longer runs.

    import five_critics
    five_critics.check("gan.3", discriminator_loss)

`five_critics.figures` is imported by itself, because it brings in matplotlib.
"""
from . import exercises, results
from .checking import check, judge
from .galleries import gallery
from .reports import report

__all__ = ["check", "exercises", "gallery", "judge", "report", "results"]
