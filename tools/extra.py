"""Prints the requirements of one extra of pyproject.toml, one a line.

`make book` installs the extra `book` alone: `pip install .[book]` would bring ganlib's own dependencies, torch among
them, which building the site does not need.
"""

import sys
from pathlib import Path

import tomllib

if __name__ == "__main__":
    pyproject = Path(__file__).resolve().parent.parent / "pyproject.toml"
    extras = tomllib.loads(pyproject.read_text())["project"]["optional-dependencies"]
    if len(sys.argv) != 2 or sys.argv[1] not in extras:
        sys.exit(f"usage: extra.py {{{','.join(extras)}}}, got {sys.argv[1:]}")
    print("\n".join(extras[sys.argv[1]]))
