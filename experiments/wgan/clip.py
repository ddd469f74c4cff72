"""Chapter 2: the clip c from very small to very large, three seeds each, as batched runs: `python -m experiments.wgan.clip`.

First 500 generator updates on the ring, batches of 64, for each c. Then the critic alone: the generator stays as it was at
the start and the critic makes 2,000 updates. Writes five_critics/results/wgan_clip.json.
"""
import torch

from experiments.scores import scores, sliced, with_errors
from five_critics import results
from ganlib import WGAN, data, plots, start, sweep

RING, SEEDS, BATCH = data.ring(), range(3), 64
CLIPS = [0.0001, 0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1.0]
ALONE, WINDOW = 2000, 50


def by_clip(values):
    """(models,) -> (clips, seeds), the order of a sweep."""
    return values.reshape(len(CLIPS), len(SEEDS))


def at_the_clip(run):
    """The share of the critic's weights at -c or c, (models,)."""
    clip = run.h["clip"][:, None]
    return (run.state["discriminator.weights"].abs() >= clip * (1 - 1e-5)).double().mean(-1)


def together():
    """After 500 updates: distance, estimate, slopes at generated points, RMS of one weight's gradient in G."""
    run = sweep(WGAN.on_points(), RING, steps=500, clip=CLIPS, seed=SEEDS, batch_size=BATCH, progress=False)
    samples = run.sample(2000)
    found = scores(samples, RING)
    found = {name: found[name] for name in ("sliced", "spread")}
    found["estimate"] = run.history["estimate"][-WINDOW:].mean(0)
    found["slope"] = run.step.slope(run.state, samples[:, :500]).mean(-1)
    found["gradient"] = run.state["generator.square"].mean(-1).sqrt()
    found["at_clip"] = at_the_clip(run)
    return found


def alone():
    """The critic against the untrained generator: the estimate at the end, and when 90 % of its largest was reached."""
    run = start(WGAN.on_points(), RING, seed=list(SEEDS) * len(CLIPS), batch_size=BATCH,
                h={"clip": [clip for clip in CLIPS for _ in SEEDS]})
    run.update("discriminator", 1)  # the first weights are outside a small clip
    estimates = -run.update("discriminator", ALONE)  # (updates, models)
    smooth = torch.stack([plots.smooth(each, WINDOW) for each in estimates.T])
    reached = (smooth >= 0.9 * smooth.amax(-1, keepdim=True)).double().argmax(-1)
    return {"alone_estimate": smooth[:, -1], "updates_to_90": reached + WINDOW, "alone_at_clip": at_the_clip(run),
            "alone_slope": run.step.slope(run.state, run.sample(500)).mean(-1)}


def main():
    torch.set_num_threads(1)
    found = {name: by_clip(values) for name, values in (together() | alone()).items()}
    rows = [with_errors({"clip": clip, "seeds": len(SEEDS)}, {name: values[i] for name, values in found.items()})
            for i, clip in enumerate(CLIPS)]
    run = start(WGAN.on_points(), RING, seed=SEEDS)
    rows.append(with_errors({"clip": None, "at": "the untrained generator", "seeds": len(SEEDS)},
                            {"sliced": sliced(run.sample(2000), RING)}))
    real = torch.stack([data.draw(RING, 2000, torch.Generator().manual_seed(seed)) for seed in SEEDS])
    rows.append(with_errors({"clip": None, "at": "real samples", "seeds": len(SEEDS)}, {"sliced": sliced(real, RING)}))
    results.save("wgan_clip", "python -m experiments.wgan.clip", rows)


if __name__ == "__main__":
    main()
