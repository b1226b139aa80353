"""What a kind of hostile file is: what it is made with, and what has to come of it."""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random

POSTING = """TITLE: Net Mender {number}

Employer: Town of Alder
Job Number: {number:05d}
Salary: $20.50 - $31.75 per hour

ESSENTIAL DUTIES
- Mends nets of {number} meshes.
- Counts the floats after each storm.

MINIMUM QUALIFICATIONS
- Two years of experience in mending nets.

Applications are accepted until May 3, 2031.
"""

RECORD = ("record",)

EITHER = ()
"""What may come of a kind of which nothing more can be said than that it costs no other file."""

# Ten entities, each ten times the one before: a thousand characters of XML that stand for ten thousand million.

LAUGHS = '<?xml version="1.0"?><!DOCTYPE w [<!ENTITY a "ha">{}]>'.format(
    "".join(f'<!ENTITY {name} "{f"&{before};" * 10}">' for before, name in zip("abcdefghi", "bcdefghij", strict=True))
)


class Make(NamedTuple):
    """What a file is made with.

    Attributes:
        number: Which file of its kind it is, from 0.
        chance: Where cuts and noise fall.
        large: Largest size in bytes of what is made to be large; a test takes a small one.
    """

    number: int
    chance: Random
    large: int

    @property
    def posting(self) -> str:
        """A small posting."""
        return POSTING.format(number=self.number)

    def cut(self, data: bytes) -> bytes:
        """The beginning of some bytes."""
        return data[: self.chance.randrange(len(data) // 10, len(data) * 9 // 10)]

    def spoiled(self, data: bytes) -> bytes:
        """Bytes of which some in the middle are others."""
        rows = bytearray(data)
        for _ in range(20):
            rows[self.chance.randrange(len(rows) // 10, len(rows))] = self.chance.randrange(256)
        return bytes(rows)

    def noise(self, size: int = 5000) -> bytes:
        """Bytes without a sense."""
        return self.chance.randbytes(size)


class Kind(NamedTuple):
    """A kind of hostile file.

    Attributes:
        name: Name of the file, with the suffix that it bears.
        make: Makes its bytes.
        comes_of_it: Kinds of failure of which one has to come of it; "record" where a record may; empty for either.
        varies: Whether another file of the kind is another case.
    """

    name: str
    make: Callable[[Make], bytes]
    comes_of_it: tuple[str, ...] = EITHER
    varies: bool = False


def members_of(data: bytes) -> list[tuple[str, bytes]]:
    """The members of an archive, or of a document of an office program."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return [(info.filename, archive.read(info)) for info in archive.infolist()]
