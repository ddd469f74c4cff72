"""How fast images train in the page, and how large their graphs are: `python benchmarks/image_speed.py`.

For each set of images and each objective, with the choices that a stage has by itself: iterations (updates of the generator,
and the discriminator's before each) for every second that the processor spends on the browser's program of the page, all its
threads together, and the sizes of the graphs. That depends less than the rate itself on what else the machine does, but not
on nothing, as others take from caches and memory: the load of the last quarter of an hour is noted. One thread trains, so
that on a machine at rest this is the rate of a page that draws nothing.

Writes five_critics/results/image_speed.json.
"""
import argparse
import json
import os
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright
from tqdm.auto import tqdm

from five_critics import results
from ganlib.hyperparameters import declared
from ganlib.live.export.images import NAMES, SETS
from ganlib.live.plane import IMAGE_GRAPHS, read_json
from ganlib.live.widget import RUNTIME_VERSION
from ganlib.objectives import ALL

ROOT = Path(__file__).resolve().parents[1]
sys.path += [str(ROOT / "tools" / folder) for folder in ("", "site")]
import browser  # noqa: E402
import gather_site  # noqa: E402
import serve  # noqa: E402

WARM, MEASURED = 1.5, 3.0  # s of the processor; by then the browser has compiled anew, and better, what runs often
BURST = 10  # iterations in a call
MAKE = "async ({ stem, values }) => {" + browser.TRAINERS + """
    const manifest = await json(stem);
    window.trainer = new ImageTrainer(graphs, await json("images"), manifest, values);
    window.source = { data: manifest.set, centres: [], batch: manifest.batch };
    await window.trainer.reset(0);
}"""
TRAIN = """async (n) => { await window.trainer.advance(n, window.source); }"""


def spent(session):
    """Seconds that the processor has spent on the browser's programs of pages."""
    programs = session.send("SystemInfo.getProcessInfo")["processInfo"]
    return sum(one["cpuTime"] for one in programs if one["type"] == "renderer")


def rate(program, playwright, address, stem, values):
    """Iterations a second of the processor, in a browser of their own."""
    chromium = playwright.chromium.launch(executable_path=program, args=["--no-sandbox"])
    session, page = chromium.new_browser_cdp_session(), chromium.new_page()
    page.goto(address)
    page.evaluate(MAKE, {"stem": stem, "values": values})

    def train(seconds):
        start, made = spent(session), 0
        while (took := spent(session) - start) < seconds:
            page.evaluate(TRAIN, BURST)
            made += BURST
        return made / took
    train(WARM)
    found = train(MEASURED)
    chromium.close()
    return found, chromium.version


def sizes(stem):
    """{which graph: its kB}; "largest" is the largest of the three."""
    files = {kind: IMAGE_GRAPHS / f"{stem}.{kind}.onnx" for kind in ("init", "train", "view")}
    found = {kind: round(file.stat().st_size / 1000, 1) for kind, file in files.items()}
    return {f"{kind}_kb": kb for kind, kb in found.items()} | {"largest_kb": max(found.values())}


def main():
    options = argparse.ArgumentParser("python benchmarks/image_speed.py", description=__doc__.splitlines()[0])
    options.add_argument("--trial", action="store_true", help="write nothing")
    trial, rows, program = options.parse_args().trial, [], browser.find()
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        gather_site.gather(gather_site.folders(ROOT, "live"), Path(folder))
        (Path(folder) / "index.html").write_text("<!doctype html><title>images</title>", encoding="utf-8")
        with serve.served(Path(folder)) as address:
            for data, name in tqdm([(data, name) for data in SETS for name in NAMES], unit="training"):
                stem, objective = f"{data}.{name}", ALL[name]()
                values = {field: value for field, (_, value) in declared(objective).items()}
                found = read_json(stem, IMAGE_GRAPHS)
                iterations, version = rate(program, playwright, address, stem, values)
                rows.append({"data": data, "objective": name, "side": found["shape"][-1], "batch": found["batch"],
                             "discriminator_updates": objective.discriminator_steps,
                             "iterations_per_cpu_second": round(iterations, 1), **sizes(stem)})
                tqdm.write(json.dumps(rows[-1]))
    if not trial:
        results.save("image_speed", "python benchmarks/image_speed.py", rows,
                     f"Chromium {version}, onnxruntime-web {RUNTIME_VERSION}; a load of {os.getloadavg()[2]:.0f} on "
                     f"{os.cpu_count()} processors")


if __name__ == "__main__":
    main()
