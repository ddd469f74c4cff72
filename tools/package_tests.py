"""Prints the test files that need the package alone: neither the built site, nor a browser, nor node.

What a test needs is read off its imports and fixtures, so a new test file finds its place by itself.
"""
import ast
from pathlib import Path

TESTS = Path(__file__).resolve().parent.parent / "tests"
OTHERS = {"chromium", "site", "site_under_prefix", "address", "browser", "serve", "bundle", "gather_site", "playwright",
          "playground_driver", "kernel_driver", "explorer_driver", "notebook_page", "check_javascript", "take_away",
          "handouts", "api_reference", "repository_links", "release_notes"}


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


if __name__ == "__main__":
    print("\n".join(f"tests/{file.relative_to(TESTS)}" for file in sorted(TESTS.rglob("test_*.py")) if not needs_more(file)))
