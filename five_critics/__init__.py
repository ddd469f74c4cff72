"""What only the book Five Critics needs: its exercises and their checks, its figures, tables and scoreboards, and the
results of its longer runs.

    import five_critics
    five_critics.exercise("gan.3")
    five_critics.check("gan.3", held_slopes)

`five_critics.figures` is imported by itself, because it brings in matplotlib.
"""
from . import exercises, results
from .checking import check, judge
from .comparing import ahead, possible_ranks
from .galleries import gallery
from .reports import report
from .scores import Claim, claims_table, scoreboard, small_dots, small_line, small_path
from .strips import strips
from .tables import number, table

__all__ = ["Claim", "ahead", "check", "claims_table", "exercise", "exercises", "flash_game", "gallery", "judge", "number",
           "possible_ranks", "progress", "report", "results", "scoreboard", "small_dots", "small_line", "small_path",
           "strips", "table"]


def exercise(name):
    """Show the exercise `name`, such as "gan.3": a widget, to answer it where it stands.

    Raises:
        ValueError: no exercise of this name is asked on a page
    """
    from .widget import Exercise  # anywidget is slow to import
    return Exercise(name)


def progress(chapter):
    """Show how far the reader has come in the exercises of a chapter, such as "gan", and the code of the answers.

    Raises:
        ValueError: no exercises of this chapter are asked on a page
    """
    from .widget import Progress
    return Progress(chapter)


def flash_game():
    """Show the flash game of chapter 6: real digits and generated ones, each for a moment."""
    from .widget import Flash
    return Flash()
