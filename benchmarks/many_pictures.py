"""A folder of many small pictures, trained on from a file that is mapped into memory: `python benchmarks/many_pictures.py`.

Makes `--n` colour pictures of `--side` pixels (100,000 of 32) in a temporary folder, reads them, and trains a GAN on them.
What memory is the process's own (not that of mapped files, which the system drops when it needs room) is read from Linux.
Writes five_critics/results/many_pictures.json.
"""
import argparse
import shlex
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
from PIL import Image

import ganlib
from five_critics import results
from ganlib import GAN, image_networks

ITERATIONS = 30


def make(folder, n, side):
    """Pictures of random blocks, a thousand in each sub-folder."""
    rng = np.random.default_rng(0)
    for i in range(n):
        if i % 1000 == 0:
            (place := folder / f"{i // 1000:03d}").mkdir()
        blocks = rng.integers(0, 256, (side // 4, side // 4, 3), np.uint8)
        Image.fromarray(blocks.repeat(4, 0).repeat(4, 1)).save(place / f"{i}.png", compress_level=1)


def own_megabytes():
    """Memory of this process that no file stands behind."""
    status = dict(line.split(":", 1) for line in Path("/proc/self/status").read_text().splitlines())
    return int(status["RssAnon"].split()[0]) / 1024


def main():
    options = argparse.ArgumentParser("python benchmarks/many_pictures.py", description=__doc__.splitlines()[0])
    options.add_argument("--n", type=int, default=100_000)
    options.add_argument("--side", type=int, default=32)
    given = options.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        make(Path(folder), given.n, given.side)
        before, start = own_megabytes(), time.perf_counter()
        data = ganlib.data.of(folder)
        read, after = time.perf_counter() - start, own_megabytes()
        run = ganlib.start(GAN(), data, latent=64, batch_size=64, generator=image_networks.generator(data, 64, 8),
                           discriminator=image_networks.discriminator(data, "critic", 8))
        run.advance(1, progress=False)
        start = time.perf_counter()
        run.advance(ITERATIONS, progress=False)
        took, trained = time.perf_counter() - start, own_megabytes()
    row = {"pictures": given.n, "side": given.side, "megabytes_of_pixels": round(data.points.nbytes / 2**20, 1),
           "seconds_to_read": round(read, 1), "own_megabytes_before": round(before),
           "own_megabytes_after_reading": round(after),
           "own_megabytes_after_training": round(trained), "iterations_per_second": round(ITERATIONS / took, 1)}
    print(row)
    results.save("many_pictures", shlex.join(["python", "benchmarks/many_pictures.py", *sys.argv[1:]]), [row])


if __name__ == "__main__":
    main()
