"""Images in rows, once or again and again while a run trains."""
import os

import torch
from tqdm.auto import tqdm

from .charts import panels


def images(rows, labels=None, scale=0.5):
    """Rows of images, each row (n, 1 or 3, h, w) in [-1, 1], with a label at the left of each row; `scale` in inches."""
    channels, height, width = rows[0].shape[-3:]
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


def watch(run, steps, every=100, rows=2, columns=12):
    """Train a run on images, and show samples from the same noise in one place: new ones every so many iterations.

    Interrupt the kernel to stop early: what was done is kept, and another call goes on from there.

    Args:
        run: a `Run` of `ganlib.start` or `ganlib.train`
        steps: generator updates to make
        every: iterations between two pictures
        rows, columns: of samples
    """
    from IPython.display import display
    place, left, scaling = None, steps, getattr(getattr(run, "data", None), "scaling", None)
    with tqdm(total=steps, unit="it", disable="TQDM_DISABLE" in os.environ) as bar:
        while left > 0:
            wanted, before = min(every, left), run.iterations
            run.advance(wanted, progress=False)
            made = run.iterations - before
            bar.update(made)
            left = left - made if made == wanted else 0  # less than wanted: interrupted
            shown = run.sample(rows * columns)
            if scaling is not None:  # pixels from 0 to 255, say: in [-1, 1], as `images` has them
                shown = scaling.seen(shown)
            figure = images(list(shown.cpu().clamp(-1, 1).split(columns)))
            if place:
                place.update(figure)
            else:
                place = display(figure, display_id=True)
