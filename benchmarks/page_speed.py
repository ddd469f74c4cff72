"""What the playground does per second, in one headless Chromium: `make bench-page`.

Iterations (generator steps) per second of every objective, on a page that draws and in a worker that only trains. The
same for two small settings. Beside the smaller of them, GAN Lab's: its iteration on given random numbers, as exported
graphs, in plain JavaScript, in TensorFlow.js and in jax-js, after all were seen to give torch's losses. And from the built
pages: the time from Play to the first trained frame, the bytes loaded, and of the front page, where five critics train, the
frames a second, the memory of the program that shows it, and what it asks of other hosts. In each round everything gets its
turn; medians over rounds are compared.

Needs the built site and npm's development packages. Nothing else should run on the machine. Writes
five_critics/results/page_speed.json; with `--rounds N` it is a trial, which writes nothing.
"""
import argparse
import gzip
import html
import json
import shutil
import statistics
import subprocess
import sys
import tempfile
from collections import defaultdict
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

import torch
from playwright.sync_api import sync_playwright
from tqdm.auto import tqdm

from five_critics import results
from ganlib import GAN, SGD, WGANGP, Adam, data
from ganlib.hyperparameters import as_tensors, numbers
from ganlib.live.export.playgrounds import export
from ganlib.live.plane import Size
from ganlib.objectives import ALL
from ganlib.step import ROLES, Step

ROOT = Path(__file__).resolve().parents[1]
sys.path += [str(ROOT / "tools" / folder) for folder in ("", "javascript", "site")]
import browser  # noqa: E402
import bundle  # noqa: E402
import gather_site  # noqa: E402
import serve  # noqa: E402

ROUNDS, SECONDS = 3, 4
WARM = 10  # seconds; by then the browser has compiled anew, and better, what runs often
CHAPTER, FRONT = "chapters/01_gan.html", "pages/intro.html"
TFJS, JAXJS = (bundle.SOURCES / "node_modules" / name for name in ("@tensorflow", "@jax-js/jax"))
RING = data.ring()
# GAN Lab's default networks, batch, optimizer and updates. Its generator ends in tanh and its loss smooths the label of
# real points to 0.95; ours does neither, in all three versions of the iteration.
GAN_LAB = GAN(discriminator_steps=2, discriminator_optimizer=SGD(0.1), generator_optimizer=SGD(0.03))
TOY_ADAM = Adam(1e-4, beta1=0.5, beta2=0.9)
TOY = WGANGP(penalty=0.1, discriminator_optimizer=TOY_ADAM, generator_optimizer=TOY_ADAM)


class Setting(NamedTuple):
    """A playground to time."""
    label: str
    name: str  # of its objective's file
    folder: str = "live"  # of its page, the runtime and the graphs
    batch: int = 128
    own: tuple | None = None  # (objective, size) where its graphs are not the committed ones


SMALL = (Setting("GAN Lab's GAN: 8-8, batch 150, 2:1", "gan", "gan_lab", 150, (GAN_LAB, Size(width=8, depth=2))),
         Setting("WGAN-GP of width 32, batch 128, 5:1", "wgan_gp", "toy", 128, (TOY, Size(width=32))))
SETTINGS = (*(Setting(name, name) for name in ALL), *SMALL)
ITERATIONS, COMPARED, TOLERANCE = 50, 20, 1e-4  # of GAN Lab's iteration, on given random numbers
COMPRESSED = (".html", ".css", ".js", ".mjs", ".json", ".svg", ".wasm", ".onnx")  # the rest is compressed already

PAGE = """<!doctype html><html lang="en"><meta charset="utf-8"><title>playground</title><link rel="icon" href="data:,">
<script defer src="host.js"></script>
<body><live-widget module="playground.js" state="STATE"></live-widget></body></html>"""
FIRST_FRAME = """(root) => new Promise((done) => {
    const start = performance.now();
    new MutationObserver(() => Number(root.dataset.steps) > 0 && done(performance.now() - start))
        .observe(root, { attributeFilter: ["data-steps"] });
    [...root.querySelectorAll("button")].find((button) => button.textContent === "Play").click();
})"""
RATE = """(root, seconds) => new Promise((done) => {
    const [start, from] = [performance.now(), Number(root.dataset.steps)];
    let frames = 0;
    new MutationObserver(() => frames++).observe(root, { attributeFilter: ["data-steps"] });
    setTimeout(() => {
        const took = (performance.now() - start) / 1000;
        done([(Number(root.dataset.steps) - from) / took, frames / took]);
    }, 1000 * seconds);
})"""


# ---- what is served

@contextmanager
def served_pages(folder):
    """The address of `folder`, filled with a page for each setting and `contenders.html`, where the workers are."""
    live = {path.relative_to("live"): file for path, file in gather_site.folders(ROOT, "live").items()}
    gather_site.gather(live, folder / "live")
    for setting in SMALL:
        gather_site.gather(live, folder / setting.folder)
        objective, size = setting.own
        export(setting.name, folder / setting.folder, objective, size)
    for setting in SETTINGS:
        state = html.escape(json.dumps({"objective": setting.name, "data": "ring", "seed": 0, "batch": setting.batch}))
        page = folder / setting.folder / f"{setting.name}.html"
        page.write_text(PAGE.replace("STATE", state), encoding="utf-8")
    make_worker(folder)
    with serve.served(folder) as address:
        yield address


def make_worker(folder):
    """The contenders' page, their worker as one file, and what TensorFlow.js loads."""
    backend = TFJS / "tfjs-backend-wasm" / "dist"
    gather_site.gather({Path(file.name): file for file in backend.glob("*.wasm")}, folder / "tfjs")
    esbuild = bundle.SOURCES / "node_modules" / "esbuild" / "bin" / "esbuild"
    options = ("--bundle", "--format=esm", "--target=es2022", "--log-level=warning", f"--outfile={folder / 'worker.js'}")
    subprocess.run([bundle.node(), str(esbuild), "benchmarks/worker.js", *options], cwd=bundle.SOURCES, check=True)
    shutil.copy2(bundle.SOURCES / "benchmarks" / "contenders.html", folder)


# ---- GAN Lab's iteration, on given random numbers

def given_iterations():
    """(what each contender gets: sizes, start weights, random numbers; torch's losses of the compared iterations)."""
    batch, (objective, size) = SMALL[0].batch, SMALL[0].own
    step = Step(objective, *size.networks(objective))
    k, generator = objective.discriminator_steps, torch.Generator().manual_seed(0)
    state = step.initial_state({role: torch.rand(step.networks[role].size, generator=generator) for role in ROLES})
    real = data.draw(RING, ITERATIONS * k * batch, generator).view(ITERATIONS, k, batch, 2)
    z = torch.randn(ITERATIONS, k + 1, batch, size.latent, generator=generator)
    hidden = [size.width] * size.depth
    given = {
        "sizes": {"generator": [size.latent, *hidden, 2], "discriminator": [2, *hidden, 1]}, "batch": batch,
        "discriminatorSteps": k, "rates": {role: step.optimizers[role].learning_rate for role in ROLES},
        "weights": {role: state[f"{role}.weights"].tolist() for role in ROLES}, "iterations": ITERATIONS,
        "real": real.flatten().tolist(), "z": z.flatten().tolist()}
    h, losses = as_tensors(numbers(objective)), []
    for i in range(COMPARED):
        for t in range(k):
            state, seen = step.discriminator_step(state, real[i, t], {"z": z[i, t]}, h)
            losses.append(seen["discriminator_loss"].item())
        state, seen = step.generator_step(state, {"z": z[i, k]}, h)
        losses.append(seen["generator_loss"].item())
    return given, losses


def version(package):
    return json.loads((package / "package.json").read_text())["version"]


class Contenders:
    """The workers of `contenders.html`: {name: worker}."""

    def __init__(self, page, address):
        self.page, self.address = page, address
        page.goto(address + "contenders.html")

    def ask(self, contender, **command):
        return self.page.evaluate("([contender, command]) => ask(contender, command)", [contender, command])

    def graphs_of(self, setting):
        return {"live": self.address + setting.folder + "/", "name": setting.name, "batch": setting.batch}

    def make_all(self):
        """Make every contender. Exits if one's losses differ from torch's. Returns those of GAN Lab's iteration."""
        for setting in SETTINGS:
            self.ask(setting.label, what="make", kind="exported", **self.graphs_of(setting))
        given, expected = given_iterations()
        kinds = {"exported graphs": {"kind": "exported steps", **self.graphs_of(SMALL[0])},
                 "plain JavaScript": {"kind": "plain"}}
        for backend in ("wasm", "cpu"):
            name = f"tfjs {version(TFJS / 'tfjs-core')}, {backend}"
            kinds[name] = {"kind": "tfjs", "backend": backend, "wasm": self.address + "tfjs/"}
        kinds[f"jax-js {version(JAXJS)}, wasm"] = {"kind": "jaxjs"}
        for name, kind in kinds.items():
            self.ask(name, what="make", setting=given, **kind)
            found = self.ask(name, what="losses")[:len(expected)]
            apart = max(abs(a - b) for a, b in zip(found, expected, strict=True))
            print(f"{name}: losses of {COMPARED} iterations within {apart:.1e} of torch's")
            if not apart <= TOLERANCE:
                sys.exit(f"{name} does not make the same iteration: allowed are {TOLERANCE:g}")
        return list(kinds)

    def rate(self, name):
        """Iterations per second, training alone."""
        self.ask(name, what="rate", seconds=WARM)
        return self.ask(name, what="rate", seconds=SECONDS)


# ---- pages

def rate_with_drawing(chromium, url):
    """Iterations and frames per second of the playground on a page."""
    context = chromium.new_context(viewport={"width": 1280, "height": 1000})
    page = context.new_page()
    page.goto(url)
    root = page.locator(".live-playground").first
    root.get_by_role("button", name="Play", exact=True).click()
    page.locator('.live-playground[data-phase="playing"]').first.wait_for()
    page.wait_for_timeout(1000 * WARM)
    found = root.evaluate(RATE, SECONDS)
    context.close()
    return found


def loaded_by(responses):
    """The MB of all responses, as they are and as a host that compresses sends them."""
    plain = small = 0
    for url, response in responses.items():
        if url.startswith("http") and response.status < 300:
            body = response.body()
            plain += len(body)
            small += len(gzip.compress(body, 6)) if url.split("?")[0].endswith((*COMPRESSED, "/")) else len(body)
    return plain / 1e6, small / 1e6


def visit(chromium, url):
    """{what: number} of a visit to a built page with an empty cache."""
    context = chromium.new_context(viewport={"width": 1280, "height": 1000})
    page, responses = context.new_page(), {}
    page.on("response", lambda response: responses.setdefault(response.url, response))
    page.goto(url)
    page.wait_for_load_state("networkidle")
    root = page.locator(".live-playground:not(.live-explorer)").first
    root.scroll_into_view_if_needed()
    before = loaded_by(responses)
    responses.clear()
    first = root.evaluate(FIRST_FRAME)
    page.wait_for_timeout(1000)
    after = loaded_by(responses)
    context.close()
    found = {"ms from Play to the first trained frame": first}
    for when, (plain, small) in (("before Play", before), ("after Play", after)):
        found |= {f"MB loaded {when}": plain, f"MB loaded {when}, compressed": small}
    return found


def memory_of(chromium):
    """The MB that the largest of the browser's programs for pages holds; NaN where the system does not say (not Linux)."""
    programs = chromium.new_browser_cdp_session().send("SystemInfo.getProcessInfo")["processInfo"]
    sizes = [float("nan")]
    for program in programs:
        status = Path(f"/proc/{program['id']}/status")
        if program["type"] == "renderer" and status.exists():
            said = dict(line.split(":", 1) for line in status.read_text().splitlines() if ":" in line)
            sizes.append(int(said["VmRSS"].split()[0]) * 1024 / 1e6)
    return max(sizes[1:], default=sizes[0])


def visit_front(playwright, program, url):
    """{what: number} of the front page's five critics, in a browser of their own."""
    chromium = playwright.chromium.launch(executable_path=program, args=["--no-sandbox"])
    page, asked = chromium.new_page(viewport={"width": 1280, "height": 1000}), []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(url)
    page.wait_for_load_state("networkidle")
    root = page.locator(".live-five")
    root.locator("xpath=self::*[@data-stored]").wait_for()
    before = memory_of(chromium)
    first = root.evaluate(FIRST_FRAME)
    page.wait_for_timeout(1000 * WARM)
    rate, frames = root.evaluate(RATE, SECONDS)
    elsewhere = [one for one in asked if one.startswith("http") and not one.startswith(url.removesuffix(FRONT))]
    found = {"ms from Play to the first trained frame": first, "iterations/s of each of the five": rate, "frames/s": frames,
             "MB of memory before Play": before, "MB of memory while training": memory_of(chromium),
             "requests to other hosts": len(elsewhere)}
    chromium.close()
    return found


# ---- rounds

def measure(playwright, program, chromium, pages, site, rounds):
    """{(contender, what): one number a round}."""
    contenders = Contenders(chromium.new_page(), pages)
    steps = contenders.make_all()
    found = defaultdict(list)
    for _ in tqdm(range(rounds), "rounds"):
        for what, value in visit(chromium, site + CHAPTER).items():
            found[CHAPTER, what].append(value)
        for what, value in visit_front(playwright, program, site + FRONT).items():
            found[FRONT, what].append(value)
        for setting in SETTINGS:
            rate, frames = rate_with_drawing(chromium, f"{pages}{setting.folder}/{setting.name}.html")
            found[setting.label, "iterations/s with drawing"].append(rate)
            found[setting.label, "frames/s"].append(frames)
            found[setting.label, "iterations/s without drawing"].append(contenders.rate(setting.label))
        for name in steps:
            found[name, "iterations/s on given random numbers"].append(contenders.rate(name))
    return found


def table(found):
    """Rows of medians and spreads, printed and returned."""
    rows = []
    for (contender, what), values in found.items():
        low, middle, high = (float(f"{value:.4g}") for value in (min(values), statistics.median(values), max(values)))
        rows.append({"contender": contender, "what": what, "median": middle, "lowest": low, "highest": high})
        print(f"{contender:36s} {middle:8g} {what} ({low:g} to {high:g})")
    return rows


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=ROUNDS, help=f"a trial with another number of rounds than {ROUNDS}")
    rounds = parser.parse_args().rounds
    program = browser.find() or sys.exit("no Chromium or Chrome found: run `python tools/browser.py`")
    with (tempfile.TemporaryDirectory() as folder, served_pages(Path(folder)) as pages,
          serve.served(serve.SITE) as site, sync_playwright() as playwright):
        chromium = playwright.chromium.launch(executable_path=program, args=["--no-sandbox"])
        print(f"Chromium {chromium.version}, {rounds} rounds: medians (lowest to highest)")
        rows = table(measure(playwright, program, chromium, pages, site, rounds))
        rows = [{**row, "browser": f"Chromium {chromium.version}"} for row in rows]
        chromium.close()
    if rounds == ROUNDS:
        results.save("page_speed", "python benchmarks/page_speed.py", rows)


if __name__ == "__main__":
    main()
