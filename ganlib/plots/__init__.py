"""Tensors, arrays, ranges or nested lists in, figure out.

The same colours and marks everywhere; they differ in lightness and shape, so grey is enough.

Every function returns a closed matplotlib figure, which a notebook shows as the cell's value. Importing this module sets
the book's style for all figures.
"""
from .charts import bars, curves, panels, smooth
from .pictures import images, watch
from .scatter import points, square_grid, still

__all__ = ["bars", "curves", "images", "panels", "points", "smooth", "square_grid", "still", "watch"]
