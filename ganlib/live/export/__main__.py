"""Write the graphs of all objectives and explorers, or of those that are named, into `ganlib/live/graphs/`."""
import sys

from ..diagrams import ALL as DIAGRAMS
from . import explorers, playgrounds

if __name__ == "__main__":
    named = sys.argv[1:]
    if objectives := [name for name in named if name not in DIAGRAMS] or (() if named else playgrounds.ALL):
        playgrounds.main(names=objectives)
    explorers.main(names=[name for name in named if name in DIAGRAMS] if named else DIAGRAMS)
