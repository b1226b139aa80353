"""ZIP archives: every posting in them, in the order of their names; nothing is ever unpacked to the disk."""

from __future__ import annotations

import io
import zipfile
import zlib
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from jobparse.errors import InputError
from jobparse.readers.kinds import ARCHIVES, DOCUMENTS, PACKED, TABLES, TEXTS, Named
from jobparse.readers.text import unreadable

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path
    from typing import BinaryIO

    from jobparse.document.source import Source
    from jobparse.readers.options import ReadOptions

    Members = Callable[[Named, ReadOptions], Iterator[Source | InputError]]
    """What reads a member of an archive, as the same bytes are read outside of one."""

_READ = frozenset((*TEXTS, *DOCUMENTS, *TABLES, *PACKED, *ARCHIVES))
# Archives with more members are no folders of postings but attacks on memory.
_MOST = 1_000_000
_ENCRYPTED = 0x1


def read_archive(path: Path, display: str, options: ReadOptions, read: Members) -> Iterator[Source | InputError]:
    """Read the postings of an archive on the disk.

    Args:
        path: The archive.
        display: Its name in messages and records; the record of a posting is the name of its member.
        options: How to read them; the size limit holds for each member.
        read: What reads a member.

    Yields:
        Sources, and errors of members that cannot be read.

    Raises:
        InputError: If it is no archive, is damaged, or holds no posting.
    """
    try:
        with path.open("rb") as stream:
            yield from _members(stream, display, options, read)
    except (OSError, ValueError) as error:
        raise unreadable(error).of(display) from error


def read_archive_bytes(named: Named, options: ReadOptions, read: Members) -> Iterator[Source | InputError]:
    """The same for an archive in memory, such as one on standard input."""
    yield from _members(io.BytesIO(named.data), named.display, options, read, path=named.path)


def _members(
    stream: BinaryIO, display: str, options: ReadOptions, read: Members, *, path: str | None = ""
) -> Iterator[Source | InputError]:
    shown = display if path == "" else path
    try:
        archive = zipfile.ZipFile(stream)
    except (zipfile.BadZipFile, zlib.error, ValueError, NotImplementedError) as error:
        raise InputError(f"{display}: is a damaged ZIP archive ({error}); get it anew", "damaged") from error
    with archive:
        infos = archive.infolist()
        if len(infos) > _MOST:
            raise InputError(f"{display}: holds {len(infos):,} files, the limit is {_MOST:,}; split it", "too_large")
        wanted = sorted((info for info in infos if _is_posting(info.filename)), key=lambda info: info.filename)
        if not wanted:
            raise InputError(f"{display}: the archive holds no text, page, document or table; give another", "empty")
        for info in wanted:
            name = safe_name(info.filename)
            try:
                data = _data(archive, info, f"{display} ({name})", options.max_size)
                yield from read(Named(data, f"{display} ({name})", shown, name), options)
            except InputError as error:
                yield InputError(str(error), error.kind, error.record or name)
            except (zipfile.BadZipFile, zlib.error, OSError, EOFError, ValueError, NotImplementedError, RuntimeError) as error:
                yield InputError(f"{display} ({name}): is damaged in the archive ({error}); get it anew", "damaged", name)


def _data(archive: zipfile.ZipFile, info: zipfile.ZipInfo, shown: str, limit: int) -> bytes:
    """The bytes of a member, of which the header may say what it likes: no more than the limit is ever unpacked."""
    if info.flag_bits & _ENCRYPTED:
        raise InputError(f"{shown}: is encrypted; unpack it first", "encrypted")
    with archive.open(info) as member:
        data = member.read(limit + 1)
    if len(data) > limit:
        raise InputError(f"{shown}: is too large (the limit is {limit:,} bytes); raise the limit with --max-size", "too_large")
    return data


def _is_posting(name: str) -> bool:
    """Whether a member is worth reading: no folder, nothing hidden, and of a kind that is known."""
    path = PurePosixPath(name.replace("\\", "/"))
    if name.endswith("/") or any(part.startswith((".", "__MACOSX")) and part not in ("..", ".") for part in path.parts):
        return False
    return path.suffix.lower() in _READ


def safe_name(name: str) -> str:
    r"""The name of a member as it is shown, without what would lead out of a folder.

    >>> safe_name("../../etc/jobs.txt"), safe_name("C:\\\\jobs\\\\clerk.txt")
    ('etc/jobs.txt', 'jobs/clerk.txt')
    """
    parts = [part for part in name.replace("\\", "/").split("/") if part not in ("", ".", "..")]
    if parts and parts[0].endswith(":"):
        del parts[0]
    return "/".join(parts)
