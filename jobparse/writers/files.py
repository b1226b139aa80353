"""Where output goes: standard output as UTF-8, or a file that appears whole or not at all."""

from __future__ import annotations

import os
import sys
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from jobparse.errors import OutputError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


def write_stdout(pieces: Iterable[str | bytes]) -> None:
    r"""Write text to standard output as UTF-8 with `\n`, whatever the console's code page is, piece by piece.

    Raises:
        BrokenPipeError: If the reader has closed the pipe.
        OutputError: If it cannot be written for another reason.
    """
    out = sys.stdout.buffer
    sys.stdout.flush()
    for piece in pieces:
        try:
            out.write(piece.encode("utf-8") if isinstance(piece, str) else piece)
            out.flush()
        except BrokenPipeError:
            raise
        except OSError as error:
            raise OutputError(f"standard output: {_cause(error)}") from error


def write_file(path: str, pieces: Iterable[str | bytes], *, inputs: Iterable[Path] = ()) -> None:
    """Write text, or its bytes in UTF-8, to a file through a temporary file beside it, which takes its place when all is written.

    Without a single piece the file is left as it was. A target that is no regular file (a pipe, `/dev/null`) is written directly.

    Args:
        path: The file.
        pieces: Its text.
        inputs: Files that must not be overwritten.

    Raises:
        OutputError: If the file cannot be written, or is one of the inputs.
    """
    target = check_target(path, inputs)
    iterator = iter(pieces)
    first = next(iterator, None)
    if first is None:
        return
    with _opened(path, target) as stream:
        _write(path, stream, first)
        for piece in iterator:
            _write(path, stream, piece)


def check_target(path: str, inputs: Iterable[Path] = ()) -> Path:
    """Find out what can be known before the work is done: whether `path` is a folder, out of reach, or one of the inputs.

    Returns:
        The file itself, where `path` is a link to it: replacing a link would leave the file behind it as it was.

    Raises:
        OutputError: If output cannot go there.
    """
    try:
        target = Path(path).resolve()
        if target.is_dir():
            raise OutputError(f"{path}: is a folder; name a file in it")
        if not target.parent.is_dir():
            raise OutputError(f"{path}: the folder {Path(path).parent.as_posix()} does not exist; make it first")
        if target.exists():
            for other in inputs:
                if other.exists() and other.samefile(target):
                    raise OutputError(f"{path}: is one of the inputs and would be lost; choose another name")
    except (OSError, RuntimeError, ValueError) as error:  # RuntimeError: a link that leads to itself
        raise OutputError(f"{path}: {_cause(error)}") from error
    return target


def is_regular(path: str) -> bool:
    """Whether a file of this name would be an ordinary one, which a run can be resumed into: no pipe, no `/dev/null`."""
    target = Path(path)
    return not target.exists() or target.is_file()


@contextmanager
def opened(path: str) -> Iterator[BinaryIO]:
    """A binary stream to a file that takes its place when the body ends, with an exception or without one.

    Raises:
        OutputError: If the file cannot be written.
    """
    target = check_target(path)
    scratch = target.with_name(f".{target.name[:100]}.{os.urandom(4).hex()}.tmp")
    try:
        if not is_regular(path):
            with target.open("wb") as stream:
                yield stream
            return
        try:
            with scratch.open("xb") as stream:
                yield stream
        finally:
            if scratch.exists():
                scratch.replace(target)
    except OSError as error:
        raise OutputError(f"{path}: {_cause(error)}") from error


@contextmanager
def replaced(path: str, inputs: Iterable[Path] = ()) -> Iterator[Path]:
    """A path beside a file for a library to write to; it takes the file's place when the body ends without an exception.

    Raises:
        OutputError: If the file cannot be written, or is one of the inputs.
    """
    target = check_target(path, inputs)
    if not is_regular(path):
        raise OutputError(f"{path}: is no ordinary file; name a file for this format")
    scratch = target.with_name(f".{target.stem[:100]}.{os.urandom(4).hex()}.tmp{target.suffix}")
    try:
        if target.exists() and not os.access(target, os.W_OK):
            raise PermissionError(13, "the file is write-protected")
        yield scratch
        if target.exists():
            scratch.chmod(target.stat().st_mode & 0o7777)
        scratch.replace(target)
    except OSError as error:
        raise OutputError(f"{path}: {_cause(error)}") from error
    finally:
        with suppress(OSError):  # gone already where it took the target's place
            scratch.unlink()


@contextmanager
def _opened(path: str, target: Path) -> Iterator[BinaryIO]:
    """Open the target, or a temporary file that replaces it when the body ends without an exception."""
    if target.exists() and not target.is_file():
        try:
            stream: BinaryIO = target.open("wb")
        except OSError as error:
            raise OutputError(f"{path}: {_cause(error)}") from error
        with stream:
            yield stream
        return
    scratch = target.with_name(f".{target.name[:100]}.{os.urandom(4).hex()}.tmp")
    try:
        if target.exists() and not os.access(target, os.W_OK):  # a rename would replace a file that its owner has protected
            raise PermissionError(13, "the file is write-protected")
        stream = scratch.open("xb")
        if target.exists():
            scratch.chmod(target.stat().st_mode & 0o7777)
    except OSError as error:
        raise OutputError(f"{path}: {_cause(error)}") from error
    try:
        with stream:
            yield stream
        try:
            scratch.replace(target)
        except OSError as error:
            raise OutputError(f"{path}: {_cause(error)}") from error
    finally:
        with suppress(OSError):  # gone already where it took the target's place
            scratch.unlink()


def _write(path: str, stream: BinaryIO, piece: str | bytes) -> None:
    try:
        stream.write(piece.encode("utf-8") if isinstance(piece, str) else piece)
        stream.flush()  # here, where a full disk can be reported; and a reader of the lines need not wait
    except OSError as error:
        raise OutputError(f"{path}: {_cause(error)}") from error


def _cause(error: Exception) -> str:
    if isinstance(error, PermissionError):
        return "cannot be written (permission denied); choose a place where you may write"
    reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
    return f"cannot be written ({reason}); choose another place"
