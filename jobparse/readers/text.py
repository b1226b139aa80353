"""Plain text and Markdown files, and standard input: bytes become a `Source`, or one clear error."""

from __future__ import annotations

import os
import stat
from typing import TYPE_CHECKING

from jobparse.document.source import Source
from jobparse.errors import InputError
from jobparse.readers.options import DEFAULT_MAX_SIZE

if TYPE_CHECKING:
    import io
    from pathlib import Path
    from typing import BinaryIO


def read_text(path: Path, *, display: str, encoding: str | None = None, max_size: int = DEFAULT_MAX_SIZE) -> Source:
    """Read one file as text.

    Args:
        path: The file.
        display: Its name in messages and in the record.
        encoding: Overrides the detection.
        max_size: Largest size in bytes; checked before anything is read.

    Raises:
        InputError: If the file is missing, a folder, not permitted, too large, empty or no text.
    """
    data = read_bytes(path, display=display, max_size=max_size)
    try:
        return Source.from_bytes(data, path=display, encoding=encoding)
    except InputError as error:
        raise error.of(display) from error


def read_bytes(path: Path, *, display: str, max_size: int) -> bytes:
    """Read a file whole, if it is not too large.

    Raises:
        InputError: If the file is missing, a folder, not permitted or too large; the message names it.
    """
    try:
        with path.open("rb") as stream:
            status = os.fstat(stream.fileno())
            if stat.S_ISREG(status.st_mode) and status.st_size > max_size:
                raise InputError(_too_large(display, f"{status.st_size:,} bytes", max_size), "too_large")
            return read_limited(stream, display=display, max_size=max_size)
    except (OSError, ValueError) as error:  # ValueError: a NUL in the path
        raise unreadable(error).of(display) from error


def read_limited(stream: BinaryIO | io.BufferedIOBase, *, display: str, max_size: int) -> bytes:
    """Read an open stream to its end, but never more than `max_size` bytes of it.

    Raises:
        InputError: If there is more, or the stream cannot be read.
    """
    try:
        data = stream.read(max_size + 1)
    except OSError as error:
        raise unreadable(error).of(display) from error
    if len(data) > max_size:
        raise InputError(_too_large(display, "larger", max_size), "too_large")
    return data


def _too_large(display: str, size: str, max_size: int) -> str:
    return f"{display}: is too large ({size}, the limit is {max_size:,} bytes); raise the limit with --max-size or split the file"


def unreadable(error: OSError | ValueError) -> InputError:
    """What went wrong with a file, and what to do about it."""
    match error:
        case FileNotFoundError():
            return InputError("no such file or folder; check the spelling and the current folder", "not_found")
        case IsADirectoryError():
            return InputError("is a folder; give it as an argument of the command, or name a file in it")
        case NotADirectoryError():
            return InputError("no such file: a part of the path is a file, not a folder; check the path", "not_found")
        case PermissionError():
            return InputError("permission denied; allow reading it, or copy it to where you may read", "permission")
        case OSError():
            return InputError(f"cannot be read ({error.strerror or error}); check the path and the disk")
        case _:
            return InputError(f"is no valid path ({error}); check the spelling", "not_found")
