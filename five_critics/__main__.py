"""For classes: `python -m five_critics report STUDENT NOTEBOOK ...` and `python -m five_critics table FOLDER`."""
import argparse
import sys

from tqdm.auto import tqdm

from . import reports


def main(arguments=None):
    parser = argparse.ArgumentParser(prog="python -m five_critics", description="What a class needs of the exercises.")
    commands = parser.add_subparsers(dest="command", required=True)
    one = commands.add_parser("report", help="execute a student's notebooks and write what the checks say")
    one.add_argument("student", help="the name that the table will show")
    one.add_argument("notebooks", nargs="+", metavar="notebook")
    one.add_argument("--folder", default=".", help="where the file is written (default: here)")
    every = commands.add_parser("table", help="a table (CSV) of all reports in a folder")
    every.add_argument("folder")
    every.add_argument("--to", metavar="FILE", help="write to this file instead of the standard output")
    given = parser.parse_args(arguments)
    try:
        if given.command == "report":
            for notebook in tqdm(given.notebooks, "notebooks"):
                path = reports.execute(notebook, given.student, given.folder)
            print(path)
            return
        if given.to:
            with open(given.to, "w", encoding="utf-8", newline="") as file:
                unreadable = reports.table(given.folder, file)
        else:
            unreadable = reports.table(given.folder)
    except (ValueError, OSError) as error:
        sys.exit(f"five_critics: {error}")
    if unreadable:
        sys.exit("\n".join(f"five_critics: left out: {reason}" for reason in unreadable))


if __name__ == "__main__":
    main()
