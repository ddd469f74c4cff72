"""Files that are written whole or not at all."""
import os
import secrets
import stat
from pathlib import Path

__all__ = ["write"]


def write(path, content):
    """Write bytes to a file: whoever reads it, at whatever moment, finds what was there before or all of `content`.

    The bytes go to a file of another name beside it, reach the disk, and take the place of the old one at once. Several
    processes may write to one path: the last one's file stays. A link stays one; a pipe or a device is written to.

    Raises:
        OSError: it cannot be written, the error names `path`; what was there stays, and nothing else is left behind
    """
    path = Path(os.path.realpath(path))
    part = path.with_name(f".{secrets.token_hex(8)}.part")
    try:
        if path.exists() and not path.is_file():
            path.write_bytes(content)
            return
        try:
            with open(part, "xb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            if path.exists():
                part.chmod(stat.S_IMODE(path.stat().st_mode))
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
    except OSError as error:
        raise OSError(error.errno, error.strerror, str(path)) from error
