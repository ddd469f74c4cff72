"""`python -m ganlib.live.export [--folder FOLDER] [name ...]`."""
import argparse
import sys
from pathlib import Path

from ..diagrams import ALL as DIAGRAMS
from ..plane import GRAPHS, IMAGE_GRAPHS, OBJECTIVES
from . import explorers, images, playgrounds


def main(arguments=None):
    """Write the graphs of all objectives, explorers and images, and the front page's stored run; or those that are named."""
    parser = argparse.ArgumentParser("python -m ganlib.live.export", description=main.__doc__)
    parser.add_argument("names", nargs="*", metavar="name", help="of an objective or of an explorer, images, or stored_run")
    parser.add_argument("--folder", type=Path, default=GRAPHS, help="where to write; the package's own if not given")
    parser.add_argument("--usual-width", action="store_true", help="leave the graphs of other widths as they are")
    given = parser.parse_args(arguments)
    known = {**OBJECTIVES, **DIAGRAMS, "images": None, "stored_run": None}
    for name in given.names:
        if name not in known:
            parser.exit(2, f"name = {name!r}: expected one of {', '.join(map(repr, known))}\n")
    names = given.names or known
    if objectives := [name for name in names if name in OBJECTIVES]:
        playgrounds.main(given.folder, objectives, not given.usual_width)
    explorers.main(given.folder, [name for name in names if name in DIAGRAMS])
    if "images" in names:
        images.main(given.folder if given.folder != GRAPHS else IMAGE_GRAPHS)
    if "stored_run" in names:
        playgrounds.write_stored_run(given.folder)


if __name__ == "__main__":
    sys.exit(main())
