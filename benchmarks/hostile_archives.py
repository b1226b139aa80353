"""Archives and packed files that a run has to outlive: bombs, circles, and members with names that lead elsewhere."""

from __future__ import annotations

import bz2
import gzip
import lzma
import struct
import zipfile
from typing import TYPE_CHECKING, Any

from hostile_kinds import EITHER, POSTING, RECORD, Kind, Make
from posting_forms import (
    EPOCH,
    as_zst,
    zipped,
)

if TYPE_CHECKING:
    from collections.abc import Callable


def _info(name: str, **marks: Any) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo("x", EPOCH)
    info.filename = name  # unchanged: the library cleans what is given to it
    for mark, value in marks.items():
        setattr(info, mark, value)
    return info


def _zip_named(*names: str) -> Callable[[Make], bytes]:
    return lambda _: zipped((_info(name), POSTING.format(number=at).encode()) for at, name in enumerate(names))


def _zip_bomb(make: Make) -> bytes:
    return zipped([("bomb.txt", bytes(20 * make.large)), ("clerk.txt", make.posting.encode())])


def _zip_nested(make: Make) -> bytes:
    data = zipped([("clerk.txt", make.posting.encode())])
    for depth in range(10):
        data = zipped([(f"{depth}.zip", data)])
    return data


def _zip_locked(make: Make) -> bytes:
    data = bytearray(zipped([("clerk.txt", make.posting.encode())]))
    for mark, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.find(mark) + at] |= 1
    return bytes(data)


def _zip_odd_method(make: Make) -> bytes:
    data = bytearray(zipped([("clerk.txt", make.posting.encode())]))
    for mark, at in ((b"PK\x03\x04", 8), (b"PK\x01\x02", 10)):
        data[data.find(mark) + at] = 97
    return bytes(data)


def _zip_wrong_sum(make: Make) -> bytes:
    data = zipped([("clerk.txt", make.posting.encode()), ("other.txt", make.posting.encode())], zipfile.ZIP_STORED)
    return data.replace(b"Net Mender", b"Not Mender", 1)


def _zip_overlapping(make: Make) -> bytes:
    """Members of the directory that are all the same bytes of the archive."""
    data = zipped([("000.txt", bytes(make.large))])
    at, end = data.find(b"PK\x01\x02"), data.find(b"PK\x05\x06")
    entry = data[at:end]
    rows = b"".join(entry.replace(b"000.txt", b"%03d.txt" % number) for number in range(300))
    count = struct.pack("<HHHHII", 0, 0, 300, 300, len(rows), at)
    return data[:at] + rows + b"PK\x05\x06" + count + b"\0\0"


def _zip_of_many(make: Make) -> bytes:
    return zipped([(f"{at:06d}.txt", b"") for at in range(min(make.large // 1000, 20_000))], zipfile.ZIP_STORED)


def _gz(make: Make) -> bytes:
    return gzip.compress(make.posting.encode() * 50, mtime=0)


ARCHIVES: tuple[Kind, ...] = (
    Kind("cut.zip", lambda make: make.cut(zipped([("a.txt", make.posting.encode() * 9)])), ("damaged",), varies=True),
    Kind("spoiled.zip", lambda make: make.spoiled(zipped([("a.txt", make.posting.encode() * 9)])), EITHER, varies=True),
    Kind("bomb.zip", _zip_bomb, EITHER),
    Kind("nested.zip", _zip_nested, ("nested_archive",)),
    Kind("climbing.zip", _zip_named("../../climbed.txt", "..\\..\\climbed.txt", "a/../../b.txt"), RECORD),
    Kind("absolute.zip", _zip_named("/tmp/absolute.txt", "C:\\absolute.txt", "\\\\host\\share\\a.txt"), RECORD),  # noqa: S108
    Kind("equal names.zip", _zip_named("a.txt", "a.txt", "A.txt", "a.txt"), RECORD),
    Kind(
        "steering names.zip", _zip_named("\x1b[2J.txt", "a\nb.txt", "-rf.txt", "\u202etxt.exe.txt", "#row 1.txt", ".txt"), RECORD
    ),
    Kind("link.zip", lambda _: zipped([(_info("a.txt", create_system=3, external_attr=0o120777 << 16), b"/etc/passwd")]), EITHER),
    Kind("locked.zip", _zip_locked, ("encrypted",)),
    Kind("odd method.zip", _zip_odd_method, ("damaged",)),
    Kind("wrong sum.zip", _zip_wrong_sum, EITHER),
    Kind("overlapping.zip", _zip_overlapping, EITHER),
    Kind("many.zip", _zip_of_many, ("empty",)),
    Kind("folders.zip", lambda _: zipped([("a/", b""), ("b.txt/", b"")]), ("empty",)),
    Kind("text.zip", lambda make: make.posting.encode(), ("damaged",)),
    Kind("behind a text.zip", lambda make: make.posting.encode() + zipped([("a.txt", make.posting.encode())]), EITHER),
    Kind("cut.txt.gz", lambda make: make.cut(_gz(make)), ("damaged",), varies=True),
    Kind("spoiled.txt.gz", lambda make: make.spoiled(_gz(make)), EITHER, varies=True),
    Kind("followed.txt.gz", lambda make: _gz(make) + b"trailing", EITHER),
    Kind("twice.txt.gz", lambda make: gzip.compress(_gz(make), mtime=0), EITHER),
    Kind("archive.txt.gz", lambda _: gzip.compress(zipped([("a.txt", b"Clerk")]), mtime=0), EITHER),
    Kind("bomb.txt.gz", lambda make: gzip.compress(bytes(20 * make.large), mtime=0), EITHER),
    Kind("bomb.txt.bz2", lambda make: bz2.compress(bytes(20 * make.large)), EITHER),
    Kind("bomb.txt.xz", lambda make: lzma.compress(bytes(20 * make.large), preset=0), EITHER),
    Kind("bomb.txt.zst", lambda make: as_zst(bytes(20 * make.large)), EITHER),
    Kind("cut.txt.zst", lambda make: make.cut(as_zst(make.posting.encode() * 50)), ("damaged",), varies=True),
    Kind("window.txt.zst", lambda _: b"\x28\xb5\x2f\xfd\x00\xa8\x00\x00\x00", ("damaged",)),
    Kind("text.txt.gz", lambda make: make.posting.encode(), RECORD),
)
