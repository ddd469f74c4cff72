"""Files that are written whole or not at all."""
import os
import uuid
from pathlib import Path

__all__ = ["write"]


def write(path, content):
    """Write bytes to a file: whoever reads it, at whatever moment, finds what was there before or all of `content`.

    The bytes go to a file of another name beside it, reach the disk, and take the place of the old one at once. Several
    processes may write to one path: the last one's file stays.

    Raises:
        OSError: as `open` would; what was there stays, and nothing else is left behind
    """
    path = Path(path)
    if path.is_dir():
        raise IsADirectoryError(f"{str(path)!r} is a folder: expected a path to a file")
    part = path.with_name(f".{path.name[:100]}.{uuid.uuid4().hex}.part")
    try:
        with open(part, "xb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except BaseException:
        part.unlink(missing_ok=True)
        raise
    if os.name == "posix":  # the new name, too, must outlive a power cut
        folder = os.open(path.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)
