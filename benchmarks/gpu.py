"""Iterations per second on a GPU, eager, compiled and replayed, beside the CPU's numbers: `python benchmarks/gpu.py`.

Of WGAN-GP on the ring (width 64, batch 256, five critic updates to one) and of GAN and WGAN-GP on digits of 28 x 28
(convolutional, width 32, batch 64), one model and many at once; each in float32 and, with convolutions, in bfloat16.
Beside the rates: which share of the GPU's own rate for one large matrix product an iteration's products and convolutions
make, and how far the first iterations' losses are from those of the CPU on the same draws. `--seconds S` a rate, default 3;
`--cases NAME ...` measures these alone and keeps what is stored of others. Writes five_critics/results/speed_gpu.json.
"""
import argparse
import shlex
import sys
import time
import warnings

import torch
from operations import operations

import ganlib
from five_critics import results
from ganlib import GAN, WGANGP, image_networks

CHUNK, COMPARED = 50, 5
WAYS = {"eager": {}, "graphed": {"graphed": True}, "compiled": {"compiled": True},
        "compiled, graphed": {"compiled": True, "graphed": True}}


def cases():
    """{name: (what `ganlib.start` takes, ways)}."""
    digits = ganlib.load("mnist_5k")

    def images(objective):
        return dict(objective=objective, data=digits, latent=64, batch_size=64,
                    generator=image_networks.generator(digits, 64, 32),
                    discriminator=image_networks.discriminator(digits, objective.network, 32))
    ring = dict(objective=WGANGP(), data="ring", batch_size=256)
    return {"WGAN-GP, ring": (ring, WAYS),
            "WGAN-GP, ring, 32 models": (ring | {"seed": list(range(32))}, ["eager", "graphed"]),
            "GAN, 28 x 28": (images(GAN()), WAYS),
            "WGAN-GP, 28 x 28": (images(WGANGP()), WAYS),
            "GAN, 28 x 28, bfloat16": (images(GAN()) | {"bf16": True}, ["eager", "graphed"])}


def rate(run, seconds):
    """Iterations per second over at least so many."""
    run.advance(CHUNK, progress=False)
    torch.cuda.synchronize()
    made, start = 0, time.perf_counter()
    while (took := time.perf_counter() - start) < seconds:
        run.advance(CHUNK, progress=False)
        torch.cuda.synchronize()
        made += CHUNK
    return made / took


def peak(dtype, n=8192):
    """Floating-point operations per second of a product of two square matrices, seen on this device."""
    a = torch.randn(n, n, device="cuda", dtype=dtype)
    for _ in range(3):
        a @ a
    torch.cuda.synchronize()
    start = time.perf_counter()
    for _ in range(10):
        a @ a
    torch.cuda.synchronize()
    return 10 * 2 * n ** 3 / (time.perf_counter() - start)


def apart(given):
    """The largest difference between a loss on the GPU and on the CPU, relative to numbers of size 1, on the same draws.

    The GPU's own draws are others: both take the page's streams, which are the same everywhere.
    """
    losses = []
    for device in ("cpu", "cuda"):
        run = ganlib.start(**given | {"device": device})
        weights = {role: network.initial(torch.rand(network.size, generator=torch.Generator().manual_seed(1)).to(device))
                   for role, network in run.step.networks.items()}
        run.state = run.step.state_from(weights)
        run.draws = ganlib.draws.Streams(0, device)
        run.advance(COMPARED, progress=False)
        losses.append(torch.stack([value.cpu() for name, value in run.history.items() if name.endswith("_loss")]))
    return float(((losses[1] - losses[0]).abs() / losses[0].abs().clamp(min=1)).max())


def keep(rows, earlier, peaks):
    """Show the last row and write all, after each: time on such a device may end."""
    print(rows[-1], flush=True)
    commands = dict.fromkeys(filter(None, [earlier["command"], shlex.join(["python", "benchmarks/gpu.py", *sys.argv[1:]])]))
    results.save("speed_gpu", "; ".join(commands), [*earlier["rows"], *rows],
                 made_with=f"torch {torch.__version__.partition('+')[0]}, {torch.cuda.get_device_name()}, "
                           f"{peaks[False] / 1e12:.0f} Tflop/s in float32 and {peaks[True] / 1e12:.0f} in bfloat16")


def main():
    options = argparse.ArgumentParser("python benchmarks/gpu.py", description=__doc__.splitlines()[0])
    options.add_argument("--seconds", type=float, default=3.0)
    options.add_argument("--cases", nargs="+", choices=cases(), metavar="NAME")
    options = options.parse_args()
    earlier = results.load("speed_gpu") if options.cases else {"command": "", "rows": []}
    earlier["rows"] = [row for row in earlier["rows"] if row["case"] not in (options.cases or ())]
    peaks = {False: peak(torch.float32), True: peak(torch.bfloat16)}
    rows = []
    for name, (given, ways) in cases().items():
        if options.cases and name not in options.cases:
            continue
        base = None
        for way in ways:
            start = time.perf_counter()
            with warnings.catch_warnings(record=True) as told:
                warnings.simplefilter("always")
                run = ganlib.start(**given, **WAYS[way], device="cuda")
                run.advance(CHUNK, progress=False)
            first = time.perf_counter() - start
            found = rate(run, options.seconds)
            base = base or (operations(run), found)
            rows.append({"case": name, "way": way, "iterations_per_second": round(found, 1),
                         "times_eager": round(found / base[1], 2),
                         "share_of_peak": float(f"{base[0] * found / peaks['bf16' in given]:.2g}"),
                         "seconds_to_first_50": round(first, 1),
                         "warned": [str(one.message)[:300] for one in told if "CUDA graph" in str(one.message)]})
            keep(rows, earlier, peaks)
        if "seed" not in given and "bf16" not in given:
            rows.append({"case": name, "way": "GPU beside CPU, same draws", "iterations": COMPARED,
                         "largest_difference_of_losses": float(f"{apart(given):.2g}")})
            keep(rows, earlier, peaks)


if __name__ == "__main__":
    main()
