"""The records of a run on their way out: the format that was chosen, and where it goes."""

from __future__ import annotations

from importlib import import_module
from importlib.util import find_spec
from itertools import chain
from json import loads
from typing import TYPE_CHECKING, NamedTuple

from jobparse.errors import OutputError
from jobparse.writers import Format, choose

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from jobparse.writers import Record


class Output(NamedTuple):
    """How the records of a run are written, and what a user should know when they are.

    Attributes:
        format: The format.
        several: Whether a reader should expect more than one record.
        excel: Whether tables of text are for a spreadsheet program: with a byte-order mark and CRLF.
        notes: What was not written as it is, filled while records are written.
    """

    format: Format
    several: bool
    excel: bool
    notes: list[str]

    @classmethod
    def choose(cls, name: str | None, output: str | None, *, several: bool, excel: bool = False) -> Output:
        """The output that was asked for.

        Raises:
            OutputError: If there is no such format, its library is missing, or it cannot go where it should.
        """
        chosen = choose(name, output, several=several)
        _check_library(chosen)
        if chosen.is_file and output is None:
            raise OutputError(f"{chosen.name} cannot go to standard output; name a file with -o")
        if excel and chosen.name not in ("csv", "tsv"):
            raise OutputError(f"--excel is for csv and tsv, not for {chosen.name}; leave it out")
        return cls(chosen, several, excel, [])

    def pieces(self, lines: Iterable[bytes]) -> Iterator[str | bytes]:
        """The text of records in this format.

        Args:
            lines: The records as JSON Lines, cut anywhere between lines.
        """
        if self.format.name == "jsonl":
            yield from lines
            return
        render = import_module(self.format.module).render
        more = {"excel": self.excel} if self.format.name in ("csv", "tsv") else {}
        records = _records(lines)
        if self.format.name == "jsonld":
            records = self._postings(records)
        yield from render(records, several=self.several, **more)

    def write(self, lines: Iterable[bytes], path: str) -> None:
        """Write records to a file, which appears whole or not at all.

        Raises:
            OutputError: If it cannot be written.
        """
        from jobparse.writers.files import replaced, write_file

        if not self.format.is_file:
            write_file(path, self.pieces(lines))
            return
        records = _records(lines)
        first = next(records, None)
        if first is not None:  # without a record the file is left as it was
            with replaced(path) as scratch:
                self.notes.extend(import_module(self.format.module).write(chain([first], records), scratch))

    def _postings(self, records: Iterable[Record]) -> Iterator[Record]:
        """The records that may be published as postings; the others are counted."""
        from jobparse.writers.jsonld import is_posting

        left_out = 0
        for record in records:
            if is_posting(record):
                yield record
            else:
                left_out += 1
        if left_out:
            self.notes.append(f"{left_out:,} records are no job announcements and are not written as jsonld")


def _records(lines: Iterable[bytes]) -> Iterator[Record]:
    """The records of stretches of JSON Lines, which may end inside a line."""
    rest = b""
    for stretch in lines:
        *whole, rest = (rest + stretch).split(b"\n")
        for line in whole:
            yield loads(line)


def _check_library(chosen: Format) -> None:
    """Find out before the work whether the library of a format is installed."""
    if chosen.library is not None and find_spec(chosen.library) is None:
        raise OutputError(f"writing {chosen.name} needs a library; run: pip install 'jobparse[{chosen.extra}]'")
