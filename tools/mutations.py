"""Makes each mistake of mutations.toml in a copy of ganlib, and asks whether a test notices: `python tools/mutations.py`.

For each mistake the tests that belong to its file run until one fails. What survives is a test that is missing, and is
printed; so is a mistake whose code does not even import. First the same tests must pass without a mistake. It takes some
20 minutes of a processor and is no part of `make test`.
"""

import argparse
import importlib
import os
import shutil
import signal
import sys
import tempfile
from pathlib import Path

import tomllib

ROOT = Path(__file__).resolve().parents[1]
TABLE = Path(__file__).with_suffix(".toml")
COPIED = ("ganlib", "tests", "tools")
LIMIT_S = 600  # a mistake may also never come to an end
DIED, SURVIVED, ENDLESS = "died", "SURVIVED", "died, without an end"
STATUS = {0: SURVIVED, 1: DIED, -signal.SIGALRM: ENDLESS}  # pytest's, or the signal that ended it


def copy_of_the_project(folder):
    """What is changed, and what looks for the project around itself, in copy; all else that the project has as links."""
    for entry in ROOT.iterdir():
        if entry.name in COPIED:
            shutil.copytree(entry, folder / entry.name, ignore=shutil.ignore_patterns("__pycache__"))
        elif not entry.name.startswith("."):
            (folder / entry.name).symlink_to(entry)


def tried(folder, tests):
    """Runs tests in a process of their own, which has torch already; returns its status, or minus the signal."""
    if child := os.fork():
        return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    signal.alarm(LIMIT_S)
    with open(folder / "log", "w") as log:
        os.dup2(log.fileno(), 1), os.dup2(log.fileno(), 2)
    os.chdir(folder)
    sys.path[:0] = [str(folder)]
    import pytest

    import ganlib
    if Path(ganlib.__file__).parent != folder / "ganlib":
        os._exit(70)
    os._exit(pytest.main(["-x", "-q", "-p", "no:nbval", "-p", "no:cacheprovider", "-p", "no:xdist", "-o", "addopts=",
                          "-m", "not full", *tests]))


def outcome(folder, mutation, tests):
    """What became of one mistake: it is made, tried and taken back."""
    path = folder / mutation["file"]
    text = path.read_text(encoding="utf-8")
    if text.count(mutation["old"]) != 1:
        return f"its text stands {text.count(mutation['old'])} times in the file: expected once"
    path.write_text(text.replace(mutation["old"], mutation["new"]), encoding="utf-8")
    try:
        status = tried(folder, tests)
    finally:
        path.write_text(text, encoding="utf-8")
    return STATUS.get(status, f"not tried: pytest's status is {status}")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("words", nargs="*", help="only mistakes in files whose path has one of these words")
    given = parser.parse_args()
    table = tomllib.loads(TABLE.read_text(encoding="utf-8"))
    mutations = [one for one in table["mutation"]
                 if not given.words or any(word in one["file"] for word in given.words)]
    sys.dont_write_bytecode = True  # a changed file may have the old one's size and second
    for name in ("nbclient", "playwright.sync_api", "pytest", "scipy.stats", "torch"):
        importlib.import_module(name)  # once, before the processes that need them
    sys.modules["torch"].set_num_threads(1)
    found = {}
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name).resolve()
        copy_of_the_project(folder)
        files = dict.fromkeys(one["file"] for one in mutations)
        if tried(folder, sorted({test for file in files for test in table["tests"][file]})):
            sys.exit((folder / "log").read_text() + "a test fails without a mistake: mend that first")
        for mutation in mutations:
            result = found[mutation["file"], mutation["old"], mutation["new"]] = outcome(
                folder, mutation, table["tests"][mutation["file"]])
            if result != DIED:
                print(f"{result}: {mutation['file']}\n  {mutation['old']}\n  -> {mutation['new']}", flush=True)
    dead = sum(result in (DIED, ENDLESS) for result in found.values())
    print(f"{dead} of {len(found)} mistakes are noticed")
    sys.exit(dead < len(found))


if __name__ == "__main__":
    main()
