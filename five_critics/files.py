"""Reading what others sent, which may hold anything, and showing it anywhere."""
import json
import os
import stat

__all__ = ["once", "printable", "read_json"]


def read_json(path, largest, pairs=None):
    """What a JSON file of at most `largest` bytes holds; `pairs` makes an object of its (name, value) pairs, else a dict.

    Raises:
        ValueError: it is no such file; the message says why, without the path
        OSError: it cannot be read
    """
    if not stat.S_ISREG(os.stat(path).st_mode):  # opening a pipe would wait for somebody who writes
        raise ValueError("a folder or a device")
    with open(path, "rb") as file:
        content = file.read(largest + 1)
    if len(content) > largest:
        raise ValueError(f"larger than {largest:,} bytes")
    try:
        return json.loads(content.decode("utf-8-sig"), object_pairs_hook=pairs)
    except RecursionError:
        raise ValueError("nested too deeply") from None


def once(pairs):
    """A dict of the pairs of a JSON object; a name that comes twice is refused."""
    found = dict(pairs)
    if len(found) < len(pairs):
        raise ValueError("a name that comes twice")
    return found


def printable(text, stream):
    """`text` with what `stream` cannot write replaced by its escape, such as \\u674e."""
    encoding = getattr(stream, "encoding", None) or "utf-8"
    return text.encode(encoding, "backslashreplace").decode(encoding)
