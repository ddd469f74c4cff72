"""Checks the page's JavaScript: python tools/javascript/check_javascript.py [types] [lint] [tests], or all three.

types: TypeScript reads the JSDoc types. lint: eslint looks for likely mistakes. tests: node runs js/tests.
Needs `npm ci` with the development packages.
"""
import subprocess
import sys

from bundle import SOURCES, node

MODULES = SOURCES / "node_modules"
TSC, ESLINT = MODULES / "typescript" / "bin" / "tsc", MODULES / "eslint" / "bin" / "eslint.js"
CHECKS = {
    "types": [[str(TSC), "--project", "."], [str(TSC), "--project", "tests"]],
    "lint": [[str(ESLINT), "."]],
    "tests": [["--test", "tests/*.test.js"]],
}


def complaints(name):
    """What the check called `name` has to say: an empty text if nothing is wrong."""
    if not TSC.exists() or not ESLINT.exists():
        sys.exit("typescript or eslint not found in js/node_modules: run `npm ci --ignore-scripts` first")
    for command in CHECKS[name]:
        ended = subprocess.run([node(), *command], cwd=SOURCES, capture_output=True, text=True, encoding="utf-8")
        if ended.returncode:
            return ended.stdout + ended.stderr
    return ""


def main(names):
    if unknown := set(names) - CHECKS.keys():
        sys.exit(f"{', '.join(sorted(unknown))}: expected {', '.join(CHECKS)}")
    found = "".join(complaints(name) for name in names or CHECKS)
    if found:
        sys.exit(found)


if __name__ == "__main__":
    main(sys.argv[1:])
