"""Pictures of a run's samples: sheets of images, and points in the plane."""
import io

import torch

from .. import data as datasets
from ..data.scaling import as_seen
from ..data.sets import seen_range

__all__ = ["as_images", "png", "sheet"]

MODELS = 16  # of a sweep, that are shown
IN_A_ROW, ROWS = 12, 6
POINTS = 1000


def kind(run):
    """How the samples are shown: "images", "points" or None, by the shape of one."""
    shape = tuple(run.data.shape)
    return "images" if len(shape) == 3 and shape[0] in (1, 3) else "points" if shape == (2,) else None


def sheet(run, n=None, seed=0, weights="generator", model=None):
    """A figure of n samples of each model, or of one, as PNG; None where samples are no images or points of the plane."""
    what = kind(run)
    if what is None:
        return None
    several = run.state["generator.weights"].dim() > 1 and model is None
    usual = POINTS if what == "points" else IN_A_ROW * (1 if several else ROWS)
    samples = run.sample(n or usual, seed, weights).cpu()
    if several:
        samples, names = samples[:MODELS], [setting_of(run, i) for i in range(len(samples))][:MODELS]
    else:
        samples, names = (samples if model is None or not run.settings else samples[model])[None], None
    return png(image_rows(run, samples, names) if what == "images" else scatter(run, samples, names))


def setting_of(run, model):
    """What a sweep's model has, in words."""
    return ", ".join(f"{name.rpartition('.')[2]} {value:g}" for name, value in run.settings[model].items())


def as_images(run, samples):
    """Samples in the data's units as images in [-1, 1]: what the networks see, by the range of the data."""
    low, high = seen_range(run.data)
    seen = as_seen(datasets.on(run.data, "cpu"), samples) if getattr(run.data, "scaling", None) else samples
    return ((seen - low) * (2 / max(high - low, 1e-12)) - 1).nan_to_num(-1).clamp(-1, 1)


def image_rows(run, samples, names):
    from ..plots import images
    rows = [row for model in as_images(run, samples) for row in model.split(IN_A_ROW)] if names is None else list(
        as_images(run, samples)[:, :IN_A_ROW])
    return images(rows, names, scale=max(0.5, run.data.shape[-1] / 100))


def scatter(run, samples, names):
    """Each model's points over real ones."""
    from ..plots.charts import MADE, REAL, panels
    real = datasets.draw(datasets.on(run.data, "cpu"), samples.shape[1], torch.Generator().manual_seed(0))
    columns = min(len(samples), 4)
    figure, axes = panels(len(samples), columns, width=4 if columns == 1 else 2.4 * columns, ratio=1.12)
    low, high = real.amin(0).tolist(), real.amax(0).tolist()
    limits = [(a - 0.15 * (b - a) - 1e-6, b + 0.15 * (b - a) + 1e-6) for a, b in zip(low, high)]
    for i, (panel, made) in enumerate(zip(axes, samples)):
        panel.scatter(*real.T.numpy(), s=6, marker="o", color=REAL, linewidths=0, alpha=0.5, label="real")
        panel.scatter(*made.T.numpy(), s=8, marker="x", color=MADE, linewidths=0.6, alpha=0.8, label="generated")
        panel.set(title=names[i] if names else f"iteration {run.iterations:,}", xlim=limits[0], ylim=limits[1])
    figure.legend(*axes[0].get_legend_handles_labels(), loc="outside lower center", ncols=2)
    return figure


def png(figure):
    content = io.BytesIO()
    figure.savefig(content, format="png")
    return content.getvalue()
