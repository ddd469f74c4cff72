"""A Sphinx extension: what a page says of the book itself is read from the book: `{{ presets }}` in a page of Markdown."""
import json
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def numbers(root=ROOT):
    """{name of a substitution: its text}."""
    speed = {(row["contender"], row["what"]): row["median"] for row in
             json.loads((root / "five_critics/results/page_speed.json").read_text(encoding="utf-8"))["rows"]}
    seen = json.loads((root / "five_critics/results/presets.json").read_text(encoding="utf-8"))["rows"]
    presets = json.loads((root / "chapters/presets.json").read_text(encoding="utf-8"))
    steps = [file.stat().st_size / 1000 for file in (root / "ganlib/live/graphs").glob("*.train.onnx")]
    page = "chapters/01_gan.html"
    return {
        "graphs": f"{len(steps)}",
        "graph_sizes": f"{min(steps):.0f} to {max(steps):.0f} kB",
        "presets": f"{sum(map(len, presets.values()))}",
        "preset_seeds": f"{len({row['seed'] for row in seen})}",
        "first_frame": f"{speed[page, 'ms from Play to the first trained frame'] / 1000:.1f} seconds",
        "runtime": f"{speed[page, 'MB loaded after Play']:.0f} MB",
        "runtime_compressed": f"{speed[page, 'MB loaded after Play, compressed']:.1f} MB",
        "steps_per_second": f"{speed['gan', 'iterations/s with drawing']:.0f}",
        "frames_per_second": f"{speed['gan', 'frames/s']:.0f}",
    }


def add_numbers(app, config):
    config.myst_substitutions = {**config.myst_substitutions, **numbers()}


def setup(app):
    app.connect("config-inited", add_numbers)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
