"""Packed files: gzip, bzip2, xz and zstandard, unpacked in memory and never beyond a limit."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import zlib
from importlib import import_module
from typing import TYPE_CHECKING, Any, cast

from jobparse.errors import InputError
from jobparse.readers.kinds import missing_extra

if TYPE_CHECKING:
    from typing import IO

    Stream = io.BufferedIOBase
    """What can be read piece by piece: `read1` gives what is there before a fault, where `read` would give the fault alone."""

_DAMAGED = (OSError, EOFError, zlib.error, lzma.LZMAError, ValueError)
_STEP = 1 << 20
# So much of a zstandard stream is unpacked at a time, in bytes: it stands for 16 MB at most.
_BIT = 512
# The largest window of zstandard that is unpacked with, in bytes: what the program `zstd` takes unless it is told otherwise.
_WINDOW = 1 << 27


class _Chained(io.RawIOBase):
    """The beginning of a stream, which was looked at, and what follows it."""

    def __init__(self, head: bytes, stream: Stream) -> None:
        super().__init__()
        self._head = memoryview(head)
        self._stream = stream

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        size = len(buffer)
        data = self._head[:size] or self._stream.read1(size)
        self._head = self._head[size:]
        buffer[: len(data)] = data
        return len(data)


def looked_into(stream: Stream, size: int) -> tuple[bytes, Stream]:
    """The beginning of a stream, and the stream with it; a fault behind the beginning shows when it is come to."""
    head = bytearray()
    try:
        while len(head) < size and (piece := stream.read1(size - len(head))):
            head += piece
    except Exception as error:
        if not (head and is_fault(error)):
            raise
    return bytes(head), io.BufferedReader(_Chained(bytes(head), stream))


def open_packed(stream: Stream) -> Stream:
    """A stream of what a packed stream holds, told by its first bytes; the same bytes where it is not packed.

    Raises:
        InputError: If the library for zstandard is not installed.
    """
    magic, stream = looked_into(stream, 6)
    if magic.startswith(b"\x1f\x8b"):
        return gzip.GzipFile(fileobj=stream)
    if magic.startswith(b"BZh"):
        return bz2.BZ2File(stream)
    if magic.startswith(b"\xfd7zXZ\x00"):
        return lzma.LZMAFile(cast("IO[bytes]", stream))
    if magic.startswith(b"\x28\xb5\x2f\xfd"):
        try:
            zstandard = import_module("zstandard")
        except ImportError as error:
            raise missing_extra("zst") from error
        return io.BufferedReader(_Zstandard(stream, zstandard.ZstdDecompressor(max_window_size=_WINDOW)))
    return stream


class _Zstandard(io.RawIOBase):
    """What a zstandard stream holds; the stream of the library itself takes one that was cut off for a whole one."""

    def __init__(self, stream: Stream, decompressor: Any) -> None:
        super().__init__()
        self._stream = stream
        self._decompressor = decompressor
        self._frame: Any = None
        self._packed = b""
        self._unpacked = memoryview(b"")

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        while not self._unpacked:
            packed = self._packed or self._stream.read(_BIT)
            if not packed:
                if self._frame is not None:
                    raise EOFError("Compressed file ended before the end-of-stream marker was reached")
                return 0
            if self._frame is None:
                self._frame = self._decompressor.decompressobj()
            self._unpacked = memoryview(self._frame.decompress(packed))
            self._packed = self._frame.unused_data
            if self._frame.eof:
                self._frame = None
        data, self._unpacked = self._unpacked[: len(buffer)], self._unpacked[len(buffer) :]
        buffer[: len(data)] = data
        return len(data)


def is_fault(error: Exception) -> bool:
    """Whether an error is one of damaged data."""
    return isinstance(error, _DAMAGED) or type(error).__name__ == "ZstdError"  # of a library that need not be there


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
        if is_fault(error):
            raise InputError(f"is damaged and cannot be unpacked ({error}); get it anew", "damaged") from error
        raise
    if not left:
        raise InputError(f"is too large unpacked (the limit is {limit:,} bytes); raise the limit with --max-size", "too_large")
    return b"".join(pieces)
