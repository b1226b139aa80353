"""Plain text and Markdown files, and standard input: bytes become a `Source`, or one clear error."""

from __future__ import annotations

import os
import stat
from typing import TYPE_CHECKING

from jobparse.document.source import Source
from jobparse.errors import InputError

if TYPE_CHECKING:
    from pathlib import Path
    from typing import BinaryIO

DEFAULT_MAX_SIZE = 20_000_000
"""Largest input that is read unless the caller says otherwise, in bytes."""


def read_text(path: Path, *, display: str, encoding: str | None = None, max_size: int = DEFAULT_MAX_SIZE) -> Source:
    """Read one file.

    Args:
        path: The file.
        display: Its name in messages and in the record.
        encoding: Overrides the detection.
        max_size: Largest size in bytes; checked before anything is read.

    Raises:
        InputError: If the file is missing, a folder, not permitted, too large, empty or no text.
    """
    try:
        with path.open("rb") as stream:
            status = os.fstat(stream.fileno())
            if stat.S_ISREG(status.st_mode) and status.st_size > max_size:
                raise InputError(_too_large(display, f"{status.st_size:,} bytes", max_size))
            return read_stream(stream, display=display, path=display, encoding=encoding, max_size=max_size)
    except (OSError, ValueError) as error:  # ValueError: a NUL in the path
        raise InputError(f"{display}: {_cause(error)}") from error


def read_stream(
    stream: BinaryIO, *, display: str, path: str | None, encoding: str | None = None, max_size: int = DEFAULT_MAX_SIZE
) -> Source:
    """Read an open stream to its end, but never more than `max_size` bytes of it.

    Args:
        stream: A binary stream.
        display: Its name in messages.
        path: Its name in the record.
        encoding: Overrides the detection.
        max_size: Largest size in bytes.

    Raises:
        InputError: If the content is too large, empty or no text.
    """
    try:
        data = stream.read(max_size + 1)
    except OSError as error:
        raise InputError(f"{display}: {_cause(error)}") from error
    if len(data) > max_size:
        raise InputError(_too_large(display, "larger", max_size))
    try:
        return Source.from_bytes(data, path=path, encoding=encoding)
    except InputError as error:
        raise InputError(f"{display}: {error}") from error


def _too_large(display: str, size: str, max_size: int) -> str:
    return f"{display}: is too large ({size}, the limit is {max_size:,} bytes); raise the limit with --max-size or split the file"


def _cause(error: OSError | ValueError) -> str:
    """What went wrong, and what to do about it."""
    match error:
        case FileNotFoundError():
            return "no such file or folder; check the spelling and the current folder"
        case IsADirectoryError():
            return "is a folder; give it as an argument of the command, or name a file in it"
        case NotADirectoryError():
            return "no such file: a part of the path is a file, not a folder; check the path"
        case PermissionError():
            return "permission denied; allow reading it, or copy it to where you may read"
        case OSError():
            return f"cannot be read ({error.strerror or error}); check the path and the disk"
        case _:
            return f"is no valid path ({error}); check the spelling"
