"""Prints the test files that need the package alone: neither the built site, nor a browser, nor node.

What a test needs is read off its imports and fixtures, so a new test file finds its place by itself.
"""
import ast
from pathlib import Path

TESTS = Path(__file__).resolve().parent.parent / "tests"
FOLDERS = ("formulas", "training", "graphs", "book")
OTHERS = {"browser", "bundle", "chromium", "site"}  # a browser, node, the built site


def needs_more(file):
    """Whether a name of OTHERS is imported, or asked for as a fixture."""
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        names = []
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            names = [node.module or "", *(alias.name for alias in node.names)]
        elif isinstance(node, ast.FunctionDef):
            names = [argument.arg for argument in node.args.args]
        if any(name.split(".")[0] in OTHERS for name in names):
            return True
    return False


FILES = [file for folder in FOLDERS for file in sorted((TESTS / folder).glob("test_*.py"))]

if __name__ == "__main__":
    print("\n".join(f"tests/{file.relative_to(TESTS)}" for file in FILES if not needs_more(file)))
