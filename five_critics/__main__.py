"""For classes: `python -m five_critics report STUDENT NOTEBOOK ...` and `python -m five_critics table FOLDER`."""
import argparse
import sys

from tqdm.auto import tqdm

from . import files, reports


def main(arguments=None):
    parser = argparse.ArgumentParser(prog="python -m five_critics", description="What a class needs of the exercises.")
    commands = parser.add_subparsers(dest="command", required=True)
    one = commands.add_parser("report", help="execute a student's notebooks and write what the checks say")
    one.add_argument("student", help="the name that the table will show")
    one.add_argument("notebooks", nargs="*", metavar="notebook")
    one.add_argument("--answers", metavar="CODE", help="what the student answered on the book's pages, the code from there")
    one.add_argument("--folder", default=".", help="where the file is written (default: here)")
    every = commands.add_parser("table", help="a table (CSV) of all reports in a folder")
    every.add_argument("folder")
    every.add_argument("--to", metavar="FILE", help="write to this file instead of the standard output")
    given = parser.parse_args(arguments)
    if given.command == "report":
        if not given.notebooks and given.answers is None:
            parser.error("expected notebooks, or --answers")
        wrong = report(given)
    else:
        try:
            wrong = [f"left out: {reason}" for reason in reports.table(given.folder, given.to)]
        except (ValueError, OSError) as error:
            wrong = [error]
    if wrong:
        sys.exit("\n".join(f"five_critics: {reason}" for reason in wrong))


def report(given):
    """Execute the notebooks, judge the answers, print the file that they have in common, and return what is wrong."""
    path, wrong = None, []
    if given.answers is not None:
        try:
            path = reports.report(given.student, given.folder, given.answers)
        except (ValueError, OSError) as error:
            wrong.append(str(error))
    for notebook in tqdm(given.notebooks, "notebooks", disable=not given.notebooks):
        try:
            path = reports.execute(notebook, given.student, given.folder)
        except (ValueError, OSError) as error:
            wrong.append(str(error))
    if path:
        print(files.printable(str(path), sys.stdout))
    return list(dict.fromkeys(wrong))


if __name__ == "__main__":
    main()
