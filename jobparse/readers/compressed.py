"""Packed files: gzip, bzip2, xz and zstandard, unpacked in memory and never beyond a limit."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import zlib
from importlib import import_module
from typing import IO, TYPE_CHECKING, cast

from jobparse.errors import InputError
from jobparse.readers.registry import missing_extra

if TYPE_CHECKING:
    from typing import BinaryIO

_DAMAGED = (OSError, EOFError, zlib.error, lzma.LZMAError, ValueError)
_STEP = 1 << 20
# The largest window of zstandard that is unpacked with, in bytes: what the program `zstd` takes unless it is told otherwise.
_WINDOW = 1 << 27


def open_packed(stream: BinaryIO) -> IO[bytes]:
    """A stream of what a packed stream holds, told by its first bytes; the stream itself where it is not packed.

    Raises:
        InputError: If the library for zstandard is not installed.
    """
    magic = stream.read(6)
    stream.seek(-len(magic), io.SEEK_CUR)
    if magic.startswith(b"\x1f\x8b"):
        return cast("IO[bytes]", gzip.GzipFile(fileobj=stream))
    if magic.startswith(b"BZh"):
        return bz2.BZ2File(stream)
    if magic.startswith(b"\xfd7zXZ\x00"):
        return lzma.LZMAFile(stream)
    if magic.startswith(b"\x28\xb5\x2f\xfd"):
        try:
            zstandard = import_module("zstandard")
        except ImportError as error:
            raise missing_extra("zst") from error
        reader = zstandard.ZstdDecompressor(max_window_size=_WINDOW).stream_reader(stream, read_across_frames=True)
        return cast("IO[bytes]", reader)
    return stream


def unpack(data: bytes, limit: int) -> bytes:
    """What packed data holds.

    Args:
        data: The packed data.
        limit: Largest size in bytes that is unpacked: a few bytes can stand for millions.

    Raises:
        InputError: If the data are damaged, or hold more.
    """
    pieces: list[bytes] = []
    left = limit + 1
    try:
        with open_packed(io.BytesIO(data)) as stream:
            while left and (piece := stream.read(min(_STEP, left))):
                pieces.append(piece)
                left -= len(piece)
    except InputError:
        raise
    except Exception as error:
        if isinstance(error, _DAMAGED) or type(error).__name__ == "ZstdError":
            raise InputError(f"is damaged and cannot be unpacked ({error}); get it anew", "damaged") from error
        raise
    if not left:
        raise InputError(f"is too large unpacked (the limit is {limit:,} bytes); raise the limit with --max-size", "too_large")
    return b"".join(pieces)
