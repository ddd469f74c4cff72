"""The same convolutional networks and the same budget for five critics, on images of 28 x 28 pixels; three seeds.

    python -m experiments.images.gallery --device cuda --minutes 6
    python -m experiments.images.gallery --device cuda --minutes 9 --steps 6500 --data fashion_mnist
    python -m experiments.images.gallery --collect FOLDER

The first trains on the 5,000 digits that ship with ganlib, the second on Fashion-MNIST, as torchvision loads it or from its
files (`--data fashion_mnist=FOLDER`, see `sets.load`).
Each critic first chooses a learning rate, the paper's, a quarter of it or four times it, by the Frechet distance of one
seed after --pilot generator updates. Then all advance in turn from moment to moment, so that they have made equally many
generator updates when the minutes are over. Each moment is kept as it is reached, and the same command goes on from there.
In the folder --work a set and a critic have two files, `<set>.<critic>.json` and a sprite `<set>.<critic>.png` with one
strip of 32 samples of seed 0 a moment, and a checkpoint; `gallery.zip`, in the folder $OUT if there is one, holds all but
the checkpoints. The third puts what such a folder or .zip holds into five_critics/results: images.json, and the sprites in
images/.
"""
import argparse
import json
import math
import os
import platform
import shlex
import sys
import time
import zipfile
from pathlib import Path

import torch

from experiments.images import sets
from experiments.images.engine import CHUNK, Engine
from ganlib import EBGAN, GAN, VGAN, WGAN, WGANGP, Adam, RMSProp, image_networks, start
from ganlib.hyperparameters import numbers

SEEDS, LATENT, BATCH = [0, 1, 2], 64, 64
FACTORS, PILOT = [0.25, 1.0, 4.0], 3  # on the learning rates, and the seed that tries them
ROWS, COLUMNS = 4, 8  # of a strip
MOMENTS = [25, 50, 100, 200, 400, 700, 1200, 2000, 3000, 4500, 6500, 9000, 12000, 16000, 20000, 25000, 30000, 40000]


def both(optimizer):
    return {"discriminator_optimizer": optimizer, "generator_optimizer": optimizer}


# What a paper says of its own images, unless a comment says otherwise.
CRITICS = {
    "gan": GAN(**both(Adam(2e-4, beta1=0.5))),  # DCGAN's (Radford et al. 2016); the GAN paper had perceptrons
    "wgan": WGAN(**both(RMSProp(5e-5))),
    "wgan_gp": WGANGP(**both(Adam(1e-4, beta1=0.0, beta2=0.9))),
    "ebgan": EBGAN(margin=10.0, **both(Adam(1e-3, beta1=0.5))),
    "vgan": VGAN(**both(RMSProp(1e-4))),
}


class Training:
    """One critic on one set: its engine, and what has been kept."""

    def __init__(self, critic, found, judge, options):
        self.name, self.judge, self.options = critic, judge, options
        self.file = options.work / f"{found.name}.{critic}.json"
        self.z = torch.randn(sets.SCORED, LATENT, generator=torch.Generator().manual_seed(99)).to(options.device)
        self.pilot = self.tried(found)
        self.run = started(critic, found, options, SEEDS, [self.pilot["chosen"]] * len(SEEDS))
        self.rows, self.strips, self.done, self.seconds, self.losses = [], [], 0, 0.0, []
        self.sizes = {role: int(network.size) for role, network in self.run.step.networks.items()}
        self.restore()
        self.engine = Engine(self.run)

    def tried(self, found):
        """Which factor on the learning rates is best for one seed, and what all of them gave."""
        if self.checkpoint.exists():  # chosen already
            return torch.load(self.checkpoint, weights_only=True)["pilot"]
        engine = Engine(started(self.name, found, self.options, [PILOT] * len(FACTORS), FACTORS))
        left = self.options.pilot
        while left > 0:
            engine.advance(min(CHUNK, left))
            left -= CHUNK
        distances = [sig(each["frechet"]) for each in self.scored(engine.settle())[0]]
        best = min(range(len(FACTORS)), key=lambda i: math.inf if distances[i] is None else distances[i])
        found = {"factors": FACTORS, "frechet": distances, "iterations": self.options.pilot, "seed": PILOT,
                 "chosen": FACTORS[best] if self.options.pilot else 1.0}
        print(f"{self.name}: learning rates {found}, graph {engine.graphed}", flush=True)
        return found

    def scored(self, run):
        """[scores of each model], and its samples (models, n, 1, 28, 28)."""
        models = len(run.state["generator.weights"])
        with torch.no_grad():
            samples = torch.cat([run.step.sample(run.state, z.expand(models, *z.shape)) for z in self.z.split(500)], 1)
        return [self.judge.scores(each) for each in samples], samples

    def advance(self, until):
        """Train up to a number of iterations, and keep what there is then."""
        before = time.perf_counter()
        while self.done < until:
            steps = min(CHUNK, until - self.done)
            measured = self.engine.advance(steps)
            self.losses.append({name: values.double().mean(0).tolist() for name, values in measured.items()})
            self.losses[-1]["iterations"] = self.done = self.done + steps
        self.seconds += time.perf_counter() - before
        self.keep()

    def keep(self):
        found, samples = self.scored(self.engine.settle())
        self.rows.append({"iterations": self.done, "seconds": sig(self.seconds),
                          **{name: [sig(each[name]) for each in found] for name in found[0]}})
        self.strips.append(strip(samples[0, :ROWS * COLUMNS]))
        print(f"{self.run.data.name} {self.name}: {self.rows[-1]}", flush=True)
        self.write()

    def write(self):
        sprite(self.strips, self.file.with_suffix(".png"))
        content = {"set": self.run.data.name, "critic": self.name, "objective": repr(CRITICS[self.name]),
                   "width": self.options.width, "pilot": self.pilot, "seeds": SEEDS, "latent": LATENT, "batch": BATCH,
                   "weights": self.sizes, "features": self.judge.said, "scored": sets.SCORED,
                   "floor": [float(v) for v in self.judge.floor],
                   "command": command(), "made_with": made_with(self.options.device), "graphed": self.engine.graphed,
                   "rows": self.rows, "losses": thinned(self.losses)}
        part = self.file.with_suffix(".part")
        part.write_text(json.dumps(content) + "\n", encoding="utf-8")
        part.replace(self.file)
        part = self.checkpoint.with_suffix(".part")
        torch.save({"state": self.run.state, "rows": self.rows, "strips": self.strips, "seconds": self.seconds,
                    "done": self.done, "losses": self.losses, "pilot": self.pilot, "settings": self.settings()}, part)
        part.replace(self.checkpoint)
        pack(self.options.work)

    @property
    def checkpoint(self):
        return self.file.with_suffix(".pt")

    def settings(self):
        return f"{CRITICS[self.name]!r}, width {self.options.width}"

    def restore(self):
        """Go on from a checkpoint of the same settings; with new draws, as those of a graph cannot be taken up."""
        if not self.checkpoint.exists():
            return
        saved = torch.load(self.checkpoint, map_location=self.options.device, weights_only=True)
        if saved.pop("settings") == self.settings():
            self.run.state = saved.pop("state")
            vars(self).update(saved)
            for generator, seed in zip(self.run.draws.generators, SEEDS):
                generator.manual_seed(seed + 1000 * self.done)


def started(critic, found, options, seeds, factors):
    """A run of as many models as seeds, each with its factor on the learning rates."""
    networks = {"generator": image_networks.generator(found, LATENT, options.width),
                "discriminator": image_networks.discriminator(found, CRITICS[critic].network, options.width)}
    rates = {name: value * torch.tensor(factors) for name, value in numbers(CRITICS[critic]).items()
             if name.endswith(".learning_rate")}
    return start(CRITICS[critic], found, latent=LATENT, batch_size=BATCH, seed=seeds, device=options.device, h=rates,
                 **networks)


def thinned(losses, most=150):
    """At most so many rows, means of rows that follow one another."""
    each = math.ceil(len(losses) / most)
    rows = []
    for i in range(0, len(losses), each):
        some = losses[i:i + each]
        row = {name: [sig(sum(one[name][s] for one in some) / len(some)) for s in range(len(SEEDS))]
               for name in some[0] if name != "iterations"}
        rows.append({"iterations": some[-1]["iterations"], **row})
    return rows


def sig(value):
    """Four digits; None for what is not finite, which JSON does not know."""
    return float(f"{value:.4g}") if math.isfinite(value) else None


def strip(images):
    """Images (ROWS * COLUMNS, 1, side, side) as one picture (ROWS side, COLUMNS side), uint8, dark on white; NaN is grey."""
    side = images.shape[-1]
    grey = ((1 - images.cpu().nan_to_num(0.0).clamp(-1, 1)) * 127.5).round().to(torch.uint8)
    return grey.view(ROWS, COLUMNS, side, side).transpose(1, 2).reshape(ROWS * side, COLUMNS * side)


def sprite(strips, path):
    """The strips side by side as a PNG of 16 greys."""
    from PIL import Image
    picture = Image.fromarray(torch.cat(strips, 1).numpy()).quantize(16)
    picture.save(path, optimize=True, bits=4)


def pack(folder):
    with zipfile.ZipFile(Path(os.environ.get("OUT", folder), "gallery.zip"), "w", zipfile.ZIP_DEFLATED) as packed:
        for file in sorted([*folder.glob("*.*.json"), *folder.glob("*.*.png")]):
            packed.write(file, file.name)


def command():
    """What was called, but for the folder --work, a place on this machine."""
    words, given = [], iter(sys.argv[1:])
    for word in given:
        if word == "--work":
            next(given, None)
        elif not word.startswith("--work="):
            words.append(word)
    return "python -m experiments.images.gallery " + shlex.join(words)


def made_with(device):
    on = torch.cuda.get_device_name() if torch.device(device).type == "cuda" else f"CPU, {torch.get_num_threads()} threads"
    return f"Python {platform.python_version()}, torch {torch.__version__.partition('+')[0]}, {on}"


def train(given, options, deadline):
    """All critics on one set, until the moments or the time are over."""
    found = sets.load(given)
    judge = sets.Judge(found, torch.device(options.device))
    print(f"{found!r}; features of {judge.said}; floor {judge.floor[0]:.4f} +- {judge.floor[1]:.4f}", flush=True)
    trainings = [Training(critic, found, judge, options) for critic in options.critics]
    for moment in [moment for moment in MOMENTS if moment < options.steps] + [options.steps]:
        todo = [each for each in trainings if each.done < moment]
        rates = [each.seconds / each.done if each.done > 100 else 0 for each in todo]
        if time.monotonic() + 1.1 * sum(rate * (moment - each.done) for rate, each in zip(rates, todo)) > deadline:
            print(f"time is over before {moment} iterations", flush=True)
            break
        for each in todo:
            each.advance(moment)
            if time.monotonic() > deadline:
                return


def collect(source):
    """Put the parts in a folder or .zip into five_critics/results, in place of those of the same set and critic."""
    from five_critics import results
    if source.suffix == ".zip":
        with zipfile.ZipFile(source) as packed:
            packed.extractall(source.with_suffix(""))
        source = source.with_suffix("")
    (results.FOLDER / "images").mkdir(exist_ok=True)
    known = results.load("images") if (results.FOLDER / "images.json").exists() else {"rows": []}
    rows = {(row["set"], row["critic"]): row for row in known["rows"]}
    for file in sorted(source.glob("*.*.json")):
        part = json.loads(file.read_text(encoding="utf-8"))
        rows[part["set"], part["critic"]] = part
        sprite_file = file.with_suffix(".png")
        (results.FOLDER / "images" / sprite_file.name).write_bytes(sprite_file.read_bytes())
    kept = [rows[key] for key in sorted(rows)]
    told = ["; ".join(sorted({row[what] for row in kept})) for what in ("command", "made_with")]
    results.save("images", told[0], kept, made_with=told[1])


def options_of(arguments):
    parser = argparse.ArgumentParser("python -m experiments.images.gallery", description=__doc__.splitlines()[0])
    parser.add_argument("--data", nargs="+", default=["mnist_5k"], help="mnist_5k, fashion_mnist, mnist, or name=folder")
    parser.add_argument("--critics", nargs="+", choices=CRITICS, default=list(CRITICS))
    parser.add_argument("--device", default="cpu")
    parser.add_argument("--width", type=int, default=32, help="of the networks; default: 32")
    parser.add_argument("--steps", type=int, default=MOMENTS[-1], help="generator updates at most")
    parser.add_argument("--pilot", type=int, default=1000, help="generator updates that try learning rates; default: 1000")
    parser.add_argument("--minutes", type=float, default=6.0, help="for all together, from the start; default: 6")
    parser.add_argument("--work", type=Path, default=Path("build/gallery"), help="where to write; default: build/gallery")
    parser.add_argument("--collect", type=Path, help="a folder or .zip of results, to be put into five_critics/results")
    return parser.parse_args(arguments)


def main(arguments=None):
    began, options = time.monotonic(), options_of(arguments)
    if options.collect:
        return collect(options.collect)
    options.work.mkdir(parents=True, exist_ok=True)
    deadline = began + 60 * options.minutes
    for i, given in enumerate(options.data):
        left = deadline - time.monotonic()
        train(given, options, time.monotonic() + left / (len(options.data) - i))


if __name__ == "__main__":
    main()
