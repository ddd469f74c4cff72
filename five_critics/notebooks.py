"""The code in a notebook that a student handed in, which may be broken in any way."""
from .files import read_json

__all__ = ["sources"]

LARGEST = 100_000_000  # bytes; pictures are in it


def sources(notebook):
    """The code in the cells of the notebook at this path, a list of texts, without our solutions.

    Only code is looked at: metadata and outputs may be missing or odd.

    Raises:
        ValueError: it is no notebook, or has no code
        OSError: it cannot be read
    """
    try:
        found = code(read_json(notebook, LARGEST))
        if not found:
            raise ValueError("no cell of code")
    except ValueError as error:
        raise ValueError(f"notebook = {str(notebook)!r}: expected a Jupyter notebook; found: {error}") from error
    return [source.encode(errors="backslashreplace").decode() for source in found]  # a lone surrogate cannot be sent


def code(found):
    """The same from the notebook's JSON, of versions 2 and 3 too: they keep cells in worksheets and call a source input."""
    try:
        sheets = [found] if "cells" in found else found["worksheets"]
        cells = [cell for sheet in sheets for cell in sheet["cells"]]
        written = [cell.get("source", cell.get("input", "")) for cell in cells
                   if cell["cell_type"] == "code" and "solution" not in tags(cell)]
        return [source if isinstance(source, str) else "".join(source) for source in written]
    except (AttributeError, KeyError, TypeError):
        raise ValueError("no cells, or cells of another shape") from None


def tags(cell):
    metadata = cell.get("metadata")
    found = metadata.get("tags") if isinstance(metadata, dict) else None
    return found if isinstance(found, list) else []
