"""Reading what others sent, which may hold anything, and writing a file whole or not at all."""
import json
import os
import secrets
import stat
from pathlib import Path

__all__ = ["printable", "read_json", "write_whole"]


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


def write_whole(path, text):
    """Write `text` to a file that until the end has its old content, in UTF-8. After a failure nothing else is left.

    A pipe or a device is written to.

    Raises:
        OSError: it cannot be written; the error names `path`
    """
    path = Path(os.path.realpath(path))  # a link stays one
    part = path.with_name(f".{secrets.token_hex(8)}.part")
    try:
        if path.exists() and not path.is_file():
            path.write_text(text, encoding="utf-8")
            return
        try:
            with open(part, "x", encoding="utf-8", newline="") as file:
                file.write(text)
                file.flush()
                os.fsync(file.fileno())
            if path.exists():
                part.chmod(stat.S_IMODE(path.stat().st_mode))
            part.replace(path)
        except BaseException:
            part.unlink(missing_ok=True)
            raise
    except OSError as error:
        raise OSError(error.errno, error.strerror, str(path)) from error


def printable(text, stream):
    """`text` with what `stream` cannot write replaced by its escape, such as \\u674e."""
    encoding = getattr(stream, "encoding", None) or "utf-8"
    return text.encode(encoding, "backslashreplace").decode(encoding)
