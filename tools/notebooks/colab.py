"""Runs the handouts in an environment with Colab's versions: `make colab`.

Makes build/colab/venv with the pins below, installs ganlib as a notebook's first cell does, without its dependencies, and
executes every handout there, each in a folder that holds nothing else. Says which cells fail and whose printed text
differs from the stored one. Colab's Python is 3.13: that is used where there is a `python3.13`, else the one at hand.
"""
import argparse
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "build" / "colab"
HANDOUTS = ROOT / "build" / "handouts"
# What Colab had in November 2026, of what ganlib imports or the notebooks show.
PINS = ("torch==2.11.*", "torchvision==0.26.*", "numpy==2.1.*", "matplotlib==3.10.*", "ipython==7.34.0", "ipywidgets==7.7.1",
        "anywidget==0.9.21", "scikit-learn", "scipy", "safetensors", "tqdm", "ipykernel", "nbclient", "nbformat")


def colabs_python():
    """Colab's version of Python, or else the one that runs this tool."""
    found = shutil.which("python3.13")
    # It may be a version manager's stand-in, which fails.
    works = found and subprocess.run([found, "--version"], capture_output=True).returncode == 0
    return found if works else sys.executable


def environment():
    """The environment's python; made at the first call."""
    python = FOLDER / "venv" / "bin" / "python"
    pip = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    if not (FOLDER / "installed").exists():
        subprocess.run([colabs_python(), "-m", "venv", "--clear", str(FOLDER / "venv")], check=True)
        subprocess.run([*pip, *PINS], check=True)
        (FOLDER / "installed").touch()
    [wheel] = HANDOUTS.glob("*.whl")
    subprocess.run([*pip, "--no-deps", "--force-reinstall", str(wheel), "POT"], check=True)
    subprocess.run([str(python), "--version"], check=True)
    return python


def run(path):
    """Execute one notebook in this environment; print what fails, and what is printed otherwise. Returns whether it ran."""
    import nbformat
    import refresh
    from nbclient import NotebookClient
    refresh.fix_environment()
    stored = nbformat.read(path, as_version=4)
    notebook = nbformat.read(path, as_version=4)
    with tempfile.TemporaryDirectory() as folder:
        NotebookClient(notebook, kernel_name="python3", timeout=600, allow_errors=True,
                       resources={"metadata": {"path": folder}}).execute()
    failed = 0
    for before, after in zip(stored.cells, notebook.cells):
        if after.cell_type != "code":
            continue
        first = (after.source.strip().splitlines() or [""])[0]
        for output in after.outputs:
            if output.output_type == "error":
                failed += 1
                print(f"{path.name}: {first}: {output.ename}: {output.evalue}")
        if before.outputs and printed(before) != printed(after):
            print(f"{path.name}: {first}: prints otherwise:\n  {printed(before)!r}\n  {printed(after)!r}")
    print(f"{path.name}: {'all cells ran' if not failed else f'{failed} cells failed'}", flush=True)
    return not failed


def printed(cell):
    return "".join(output.text for output in cell.outputs if output.output_type == "stream" and output.name == "stdout")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("notebooks", nargs="*", type=Path, help="default: every handout")
    parser.add_argument("--here", action="store_true", help="execute in the environment of this process")
    given = parser.parse_args()
    paths = [path.resolve() for path in given.notebooks] or sorted(HANDOUTS.glob("*.ipynb"))
    if given.here:
        sys.exit(not all([run(path) for path in paths]))
    if not paths:
        sys.exit("no handouts: run tools/site/handouts.py first")
    sys.exit(subprocess.run([environment(), __file__, "--here", *paths], cwd=FOLDER).returncode)


if __name__ == "__main__":
    main()
