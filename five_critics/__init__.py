"""What only the book Five Critics needs: the checks of its exercises, its figures, tables and scoreboards, and the
results of its longer runs.

    import five_critics
    five_critics.check("gan.3", discriminator_loss)

`five_critics.figures` is imported by itself, because it brings in matplotlib.
"""
from . import exercises, results
from .checking import check, judge
from .reports import report
from .scores import Claim, scoreboard, small_dots, small_line
from .tables import number, table

__all__ = ["Claim", "check", "exercises", "judge", "number", "report", "results", "scoreboard", "small_dots", "small_line",
           "table"]
