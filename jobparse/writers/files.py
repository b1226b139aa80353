"""Where output goes: standard output as UTF-8, or a file that appears whole or not at all."""

from __future__ import annotations

import errno
import os
import re
import sys
import time
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from jobparse.errors import OutputError, WouldBeLost

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

# A temporary file that was left behind is so old at least, in seconds: one that was made just now may not be held yet.
_OLD = 60.0


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


def write_file(path: str, pieces: Iterable[str | bytes]) -> None:
    """Write text, or its bytes in UTF-8, to a file through a temporary file beside it, which takes its place when all is written.

    Without a single piece the file is left as it was. A target that is no regular file (a pipe, `/dev/null`) is written directly.

    Args:
        path: The file.
        pieces: Its text.

    Raises:
        OutputError: If the file cannot be written.
    """
    target = check_target(path)
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
        if target.is_symlink():  # before Python 3.13 this was told by a RuntimeError
            raise OSError(errno.ELOOP, os.strerror(errno.ELOOP))
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

    Only where an input would be lost nothing takes any place.

    Raises:
        OutputError: If the file cannot be written.
    """
    target = check_target(path)
    try:
        if not is_regular(path):
            with target.open("wb") as stream:
                yield stream
            return
        scratch = _beside(target)
        with scratch.open("xb") as stream, _in_use(scratch):
            try:
                yield stream
            except WouldBeLost:
                scratch.unlink()
                raise
            finally:
                stream.close()
                if scratch.exists():
                    _take_place(scratch, target)
    except OSError as error:
        raise OutputError(f"{path}: {_cause(error)}") from error


@contextmanager
def replaced(path: str) -> Iterator[Path]:
    """A path beside a file for a library to write to; it takes the file's place when the body ends without an exception.

    Raises:
        OutputError: If the file cannot be written.
    """
    target = check_target(path)
    if not is_regular(path):
        raise OutputError(f"{path}: is no ordinary file; name a file for this format")
    scratch = None
    try:
        scratch = _beside(target)
        scratch.touch(exist_ok=False)
        with _in_use(scratch):
            yield scratch
            _take_place(scratch, target)
    except OSError as error:
        raise OutputError(f"{path}: {_cause(error)}") from error
    finally:
        if scratch is not None:
            with suppress(OSError):  # gone already where it took the target's place
                scratch.unlink()


@contextmanager
def _opened(path: str, target: Path) -> Iterator[BinaryIO]:
    """Open the target, or a temporary file that replaces it when the body ends without an exception."""
    scratch = None
    try:
        if target.exists() and not target.is_file():
            with target.open("wb") as stream:
                yield stream
            return
        scratch = _beside(target)
        with scratch.open("xb") as stream, _in_use(scratch):
            yield stream
            stream.close()
            _take_place(scratch, target)
    except OSError as error:  # also when it is closed: what a full disk did not take is tried once more
        raise OutputError(f"{path}: {_cause(error)}") from error
    finally:
        if scratch is not None:
            with suppress(OSError):  # gone already where it took the target's place
                scratch.unlink()


def _beside(target: Path) -> Path:
    """A name for a temporary file beside the target; libraries choose by the suffix what they write."""
    if target.exists() and not os.access(target, os.W_OK):  # a rename would replace a file that its owner has protected
        raise PermissionError(13, "the file is write-protected")
    _clear_away(target)
    return target.with_name(f".{target.stem[:100]}.{os.urandom(4).hex()}.tmp{target.suffix[:100]}")


def _clear_away(target: Path) -> None:
    """Delete temporary files of the target that a run left behind which was killed: they are old, and nobody holds them."""
    name = re.compile(rf"\.{re.escape(target.stem[:100])}\.[0-9a-f]{{8}}\.tmp{re.escape(target.suffix[:100])}")
    with os.scandir(target.parent) as entries:
        found = [Path(entry.path) for entry in entries if name.fullmatch(entry.name)]
    for left in found:
        with suppress(OSError):  # it is in use, or gone, or another's
            if time.time() - left.stat().st_mtime > _OLD:
                with _in_use(left, must=True):
                    left.unlink()


@contextmanager
def _in_use(scratch: Path, *, must: bool = False) -> Iterator[None]:
    """Hold a temporary file while it is written, so that no other run takes it for one that was left behind.

    Raises:
        OSError: If it must be held and cannot be: another run holds it, or the file system knows no locks.
    """
    if sys.platform == "win32":  # a file that is open cannot be deleted there
        yield
        return
    import fcntl

    with scratch.open("rb") as held:
        try:
            fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            if must:
                raise
        yield


def _take_place(scratch: Path, target: Path) -> None:
    """Put a temporary file in the place of the target, with its permissions."""
    if target.exists():
        scratch.chmod(target.stat().st_mode & 0o7777)
    scratch.replace(target)


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
