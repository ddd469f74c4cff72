"""Images in rows, once or again and again while a run trains."""
import os

import torch
from tqdm.auto import tqdm

from ..checks import above_zero, brief, numbers, whole
from .charts import panels


def images(rows, labels=None, scale=0.5):
    """Rows of images, with a label at the left of each row.

    Args:
        rows: at least one, each (n, 1 or 3, h, w) in [-1, 1] with its own n from 1; all images have one shape
        labels: one a row, or None
        scale: inches that an image is wide, above 0
    """
    rows, labels = checked(rows), None if labels is None else list(labels)
    if labels and len(labels) != len(rows):
        raise ValueError(f"labels = {brief(labels)}: expected {len(rows)}, one a row")
    above_zero(scale=scale)
    channels, height, width = rows[0].shape[1:]
    columns = max(len(row) for row in rows)
    grey = channels == 1
    sheet = torch.full((channels, len(rows) * (height + 2), columns * (width + 2)), -1.0 if grey else 1.0)  # white
    for r, row in enumerate(rows):
        for c, image in enumerate(row):
            top, left = r * (height + 2) + 1, c * (width + 2) + 1
            sheet[:, top:top + height, left:left + width] = image
    sheet = sheet[0] if grey else (sheet.permute(1, 2, 0) + 1) / 2
    figure, [axes] = panels(1, width=scale * columns + (0.9 if labels else 0), ratio=len(rows) / columns)
    axes.imshow(sheet, cmap="gray_r", vmin=-1, vmax=1)
    centres = [(r + 0.5) * (height + 2) - 0.5 for r in range(len(rows))]
    axes.set(xticks=[], yticks=centres if labels else [], yticklabels=labels or [])
    axes.tick_params(length=0)
    axes.spines[:].set_visible(False)
    return figure


def checked(rows):
    """The rows of `images` as tensors, after a check that they are such."""
    try:
        found = list(rows)
    except TypeError:
        found = []
    if not found:
        raise ValueError(f"rows = {brief(rows)}: expected at least one row of images, (n, 1 or 3, h, w)")
    rows = [numbers(f"rows[{r}]", row).detach().cpu() for r, row in enumerate(found)]
    for r, row in enumerate(rows):
        if row.dim() != 4 or 0 in row.shape or row.shape[1] not in (1, 3):
            raise ValueError(f"rows[{r}] has shape {tuple(row.shape)}: expected images (n, 1 or 3, h, w) with n at least 1")
        if row.shape[1:] != rows[0].shape[1:]:
            raise ValueError(f"rows[{r}] has images of shape {tuple(row.shape[1:])}: expected {tuple(rows[0].shape[1:])}, "
                             "as rows[0]")
    return rows


def watch(run, steps, every=100, rows=2, columns=12):
    """Train a run on images, and show samples from the same noise in one place: new ones every so many iterations.

    Interrupt the kernel to stop early: what was done is kept, and another call goes on from there.

    Args:
        run: a `Run` of `ganlib.start` or `ganlib.train`, of one model that makes images
        steps: generator updates to make, at least 1
        every: iterations between two pictures, at least 1
        rows, columns: of samples, at least 1
    """
    from IPython.display import display
    steps, every, rows, columns = (whole(name, value) for name, value in (
        ("steps", steps), ("every", every), ("rows", rows), ("columns", columns)))
    if (found := run.sample(1)).dim() != 4 or found.shape[1] not in (1, 3):  # before anything is trained
        raise ValueError(f"run makes samples of shape {tuple(found.shape)}: expected images (n, 1 or 3, h, w)")
    place, left = None, steps
    with tqdm(total=steps, unit="it", disable="TQDM_DISABLE" in os.environ) as bar:
        while left > 0:
            wanted, before = min(every, left), run.iterations
            run.advance(wanted, progress=False)
            made = run.iterations - before
            bar.update(made)
            left = left - made if made == wanted else 0  # less than wanted: interrupted
            shown, scaling = run.sample(rows * columns), getattr(run.data, "scaling", None)
            shown = shown if scaling is None else scaling.seen(shown)  # in [-1, 1], as `images` has them
            figure = images(list(shown.cpu().clamp(-1, 1).split(columns)))
            if place:
                place.update(figure)
            else:
                place = display(figure, display_id=True)
