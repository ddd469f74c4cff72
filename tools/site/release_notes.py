"""Prints the changelog's section of a version: `python tools/release_notes.py v0.1.0`.

Exits with a message where the tag, pyproject.toml, ganlib and the changelog do not name the same version, or where the
section has no date yet.
"""
import re
import sys
from pathlib import Path

import tomllib

ROOT = Path(__file__).resolve().parents[2]


def section(changelog, version):
    """The text below `## [version] - date`. Raises ValueError where it is missing, has no date or says nothing."""
    found = re.search(rf"^## \[{re.escape(version)}\] - (\S+)\n(.*?)(?=^## \[|\Z)", changelog, re.M | re.S)
    if not found:
        raise ValueError(f"the changelog has no section [{version}]")
    if not re.fullmatch(r"\d{4}-\d{2}-\d{2}", found[1]):
        raise ValueError(f"the changelog's section [{version}] is dated {found[1]!r}: expected the day of the release")
    if not found[2].strip():
        raise ValueError(f"the changelog's section [{version}] says nothing")
    return found[2].strip() + "\n"


def versions(root):
    """What the files say the version is: {file: version}."""
    citation = re.search(r"^version: (\S+)$", (root / "CITATION.cff").read_text(), re.M)
    about = re.search(r"^  version = \{(.+)\},$", (root / "pages" / "about.md").read_text(encoding="utf-8"), re.M)
    package = re.search(r'^__version__ = "(.+)"$', (root / "ganlib" / "__init__.py").read_text(), re.M)
    return {"pyproject.toml": tomllib.loads((root / "pyproject.toml").read_text())["project"]["version"],
            "ganlib/__init__.py": package[1], "CITATION.cff": citation[1],
            "pages/about.md": about[1]}


def notes(root, tag):
    """The notes of the release `tag`. Raises ValueError where something names another version."""
    for file, version in versions(root).items():
        if tag != f"v{version}":
            raise ValueError(f"tag = {tag!r}: expected 'v{version}', the version in {file}")
    return section((root / "CHANGELOG.md").read_text(encoding="utf-8"), tag.removeprefix("v"))


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(f"usage: release_notes.py TAG, got {sys.argv[1:]}")
    try:
        print(notes(ROOT, sys.argv[1]), end="")
    except ValueError as error:
        sys.exit(f"release_notes: {error}")
