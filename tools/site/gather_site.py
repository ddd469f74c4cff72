"""Gathers what the built pages load from their own site: `build/site_root/`, which Sphinx copies beside the pages.

    live/       the playground's bundles and graphs, and onnxruntime-web's plain WebAssembly build
    katex/      the style sheet and the fonts of formulas
    fonts/      the text's own
    handouts/   notebooks, Python files and the wheel, which handouts.py made
    book.css    the book's own style rules, from the few files of them here
    embed/      each playground as a page of its own, which embed.py makes
    card.png    the picture that goes with links to the site

Only files that changed are copied, and files no longer named are removed, so that a build with nothing new is fast.
"""

import filecmp
import shutil
import sys
from pathlib import Path

import embed

ROOT = Path(__file__).resolve().parents[2]
TARGET = ROOT / "build" / "site_root"

ONNXRUNTIME = ("ort.wasm.min.mjs", "ort-wasm-simd-threaded.mjs", "ort-wasm-simd-threaded.wasm")
SHEETS = ("colours.css", "book.css", "type.css", "margin.css", "help.css", "icons.css", "print.css")
FONTS = ("*-latin-wght-normal.woff2", "*-latin-wght-italic.woff2")
KATEX = ("katex.min.css", "fonts/*.woff2")


def one_sheet(root):
    """Writes the book's style sheets as one file, which a page asks for at once. Returns its path."""
    text = "\n".join((root / "tools" / "site" / name).read_text(encoding="utf-8") for name in SHEETS)
    sheet = root / "build" / "book.css"
    if not sheet.exists() or sheet.read_text(encoding="utf-8") != text:
        sheet.parent.mkdir(exist_ok=True)
        sheet.write_text(text, encoding="utf-8")
    return sheet


def sources(root):
    """Every file of the site as {path below the target: file}. Raises FileNotFoundError for a pattern with no file."""
    found = {}

    def add(folder, base, pattern):
        files = [file for file in sorted(base.glob(pattern)) if file.is_file()]
        if not files:
            raise FileNotFoundError(f"no {pattern} in {base.relative_to(root)}")
        for file in files:
            found[Path(folder, file.relative_to(base))] = file

    found[Path("book.css")] = one_sheet(root)
    add("", root / "pages", "card.png")
    add("embed", root / "tools" / "site", "embed.[cj]s*")
    add("live", root / "ganlib" / "live" / "static", "**/*")
    add("live", root / "ganlib" / "live" / "graphs", "**/*")
    add("live", root / "ganlib" / "live" / "image_graphs", "*")
    add("live", root / "ganlib" / "data", "*.png")
    for name in ONNXRUNTIME:
        add("live", root / "js" / "node_modules" / "onnxruntime-web" / "dist", name)
    for pattern in KATEX:
        add("katex", root / "js" / "node_modules" / "katex" / "dist", pattern)
    for pattern in FONTS:
        add("fonts", root / "js" / "node_modules" / "@fontsource-variable" / "source-serif-4" / "files", pattern)
    return found


def folders(root, *names):
    """Of `sources` what lies in these folders of the site."""
    return {path: file for path, file in sources(root).items() if path.parts[0] in names}


def handouts(root):
    """What readers take away, as `sources` gives the rest. Raises FileNotFoundError where nothing was made."""
    made = sorted((root / "build" / "handouts").glob("*.*"))
    if not made:
        raise FileNotFoundError("no handouts in build: run tools/site/handouts.py")
    return {Path("handouts", file.name): file for file in made}


def embedded(root):
    """The playgrounds' own pages, as `sources` gives the rest; they are made."""
    folder = root / "build" / "embed"
    embed.make(folder, root)
    return {Path("embed", file.name): file for file in sorted(folder.iterdir())}


def gather(wanted, target):
    """Makes `target` hold exactly `wanted`. Returns the paths copied and the paths removed, relative to `target`."""
    present = {file.relative_to(target) for file in target.rglob("*") if file.is_file()}
    removed = sorted(present - wanted.keys())
    for path in removed:
        (target / path).unlink()
    copied = []
    for path, file in wanted.items():
        copy = target / path
        if path in present and filecmp.cmp(file, copy, shallow=True):
            continue
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(file, copy)  # keeps the time, which the shallow comparison reads
        copied.append(path)
    return copied, removed


if __name__ == "__main__":
    try:
        copied, removed = gather(sources(ROOT) | handouts(ROOT) | embedded(ROOT), TARGET)
    except FileNotFoundError as error:
        sys.exit(f"gather_site: {error}")
    if copied or removed:
        print(f"build/site_root: {len(copied)} files copied, {len(removed)} removed")
