"""Files of numbers: .csv, .npy and .npz."""
import codecs
import csv
import re
from array import array
from dataclasses import replace
from itertools import chain

import numpy as np

from ..checks import brief
from .arrays import from_array, place_of

DELIMITERS = ",;\t|"


def from_file(name, path, labels=None):
    """The samples of one file; `labels` as for `from_table`."""
    readers = {".csv": from_csv, ".tsv": from_csv, ".txt": from_csv, ".npy": from_npy, ".npz": from_npz}
    if path.suffix.lower() not in readers:
        raise ValueError(f"{name} = {str(path)!r}: expected a folder of images, or a file {', '.join(readers)}")
    return replace(readers[path.suffix.lower()](name, path, labels), name=path.stem)


def from_npy(name, path, labels=None):
    return from_array(name, loaded(name, path, mmap_mode="r"), labels=labels)


def from_npz(name, path, labels=None):
    """One array, or `x` and perhaps `labels`."""
    with loaded(name, path) as file:
        names = list(file)
        wanted = "x" if "x" in names else names[0] if len(names) == 1 else None
        if wanted is None or set(names) - {wanted, "labels"}:
            raise ValueError(f"{name} = {str(path)!r} holds {', '.join(names) or 'nothing'}: expected one array, or x and "
                             "labels")
        try:
            x, given = file[wanted], file["labels"] if "labels" in names else None
        except Exception as error:  # its sums are only looked at here
            raise ValueError(f"{name} = {str(path)!r} cannot be read: {brief(str(error))}") from error
    found = from_array(name, x, labels=labels)
    return found if given is None else replace(found, labels=given)


def loaded(name, path, **options):
    try:
        return np.load(path, allow_pickle=False, **options)
    except Exception as error:  # a damaged file can fail in any way
        if isinstance(error, OSError) and error.errno:
            raise
        raise ValueError(f"{name} = {str(path)!r} cannot be read: {brief(str(error))}") from error


def from_csv(name, path, labels=None):
    """A table of numbers. The first line is a header if none of its cells is a number.

    Cells are separated by commas, semicolons, tabs or bars; where they are not commas, a comma may be a decimal one. A first
    column without a name that counts the rows is left out: pandas writes one.
    """
    with open(path, encoding=encoding_of(path), errors="replace", newline="") as file:
        first = next((line for line in file if line.strip()), "")
        delimiter = max(DELIMITERS, key=re.sub('"[^"]*"', "", first).count)  # what stands in quotes separates nothing
        file.seek(0)
        rows = rows_of(name, file, delimiter)
        first = next(rows, (1, []))
        columns = header([cell.strip() for cell in first[1]], delimiter)
        at = place_of(labels, columns)
        numbers, found = parsed(name, rows if columns else chain([first], rows), columns, len(first[1]), at, delimiter)
    values = np.frombuffer(numbers).reshape(-1, max(len(first[1]) - (at is not None), 1)) if numbers else np.empty((0, 0))
    if columns:
        columns = tuple(column for j, column in enumerate(columns) if j != at)
        if columns[:1] == ("",) and len(values) and (values[:, 0] == np.arange(len(values))).all():
            values, columns = values[:, 1:], columns[1:]
    return replace(from_array(name, values, columns), labels=found or None)


def encoding_of(path):
    """Of a text: UTF-16 if its mark says so, as Excel's "Unicode text" has it; else UTF-8, or Windows' if it is not that."""
    decoder = codecs.getincrementaldecoder("utf-8")()
    with open(path, "rb") as file:
        if file.read(2) in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE):
            return "utf-16"
        file.seek(0)
        try:
            for block in iter(lambda: file.read(2**20), b""):
                decoder.decode(block)
        except UnicodeDecodeError:
            return "cp1252"
    return "utf-8-sig"


def rows_of(name, file, delimiter):
    """The lines that hold anything, as (number of the line, cells)."""
    lines = csv.reader(file, delimiter=delimiter, skipinitialspace=True)
    try:
        yield from ((lines.line_num, cells) for cells in lines if any(cell.strip() for cell in cells))
    except csv.Error as error:
        raise ValueError(f"{name}: line {lines.line_num} cannot be read: {error}") from error


def parsed(name, rows, columns, width, at, delimiter):
    """All numbers of the rows in one array, and the cells of column `at`, the labels."""
    numbers, found = array("d"), []
    for i, (line, cells) in enumerate(rows):
        if len(cells) != width:
            raise ValueError(f"{name}: row {i} (line {line}) has {len(cells)} cells: expected {width}")
        for j, cell in enumerate(cells):
            if j == at:
                found.append(cell.strip())
            elif (value := number(cell, delimiter)) is not None:
                numbers.append(value)
            else:
                column = repr(columns[j]) if columns else j
                hint = "; a column of text may be named as labels" if columns else ", or no number in the whole first line"
                raise ValueError(f"{name} holds {brief(cell)} in row {i} (line {line}), column {column}: expected a number"
                                 f"{hint}")
    return numbers, found


def header(cells, delimiter):
    """The cells of a first line if they are names, else None; pandas numbers columns that have none."""
    numbered = len(cells) > 1 and cells[0] == "" and cells[1:] == [str(i) for i in range(len(cells) - 1)]
    return tuple(cells) if numbered or all(number(cell, delimiter) is None for cell in cells) else None


def number(cell, delimiter):
    """What a cell says, or None if that is no number."""
    try:
        return None if "_" in cell else float(cell if delimiter == "," else cell.replace(",", "."))
    except ValueError:
        return None
