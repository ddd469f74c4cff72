"""Images in rows."""
import torch

from .charts import panels


def images(rows, labels=None, scale=0.5):
    """Rows of images, each row (n, 1, h, w) in [-1, 1], with a label at the left of each row; `scale` in inches."""
    height, width = rows[0].shape[-2:]
    columns = max(len(row) for row in rows)
    sheet = torch.full((len(rows) * (height + 2), columns * (width + 2)), -1.0)
    for r, row in enumerate(rows):
        for c, image in enumerate(row[:, 0]):
            top, left = r * (height + 2) + 1, c * (width + 2) + 1
            sheet[top:top + height, left:left + width] = image
    figure, [axes] = panels(1, width=scale * columns + (0.9 if labels else 0), ratio=len(rows) / columns)
    axes.imshow(sheet, cmap="gray_r", vmin=-1, vmax=1)
    centres = [(r + 0.5) * (height + 2) - 0.5 for r in range(len(rows))]
    axes.set(xticks=[], yticks=centres if labels else [], yticklabels=labels or [])
    axes.tick_params(length=0)
    axes.spines[:].set_visible(False)
    return figure
