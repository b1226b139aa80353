"""The journal of a run: records as they come, and a manifest that tells which input each belongs to.

Two files in a folder beside the output. `records.jsonl` only grows; `manifest.sqlite` holds a row for each input that is done:
the digest of its bytes, and which stretch of the records is its own. The records are on the disk before the rows that name them
are, so what the last row names is whole; what stands behind it is the torn end of a killed run, and is cut off.
"""

from __future__ import annotations

import errno
import json
import os
import shutil
import sqlite3
import time
from contextlib import suppress
from typing import TYPE_CHECKING, Any, BinaryIO

from jobparse.batch.results import Row
from jobparse.errors import OutputError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from io import FileIO
    from pathlib import Path

_TABLES = """
CREATE TABLE IF NOT EXISTS run (name TEXT PRIMARY KEY, value TEXT);
CREATE TABLE IF NOT EXISTS input (
    id INTEGER PRIMARY KEY, generation INTEGER, position INTEGER, display TEXT, digest TEXT,
    start INTEGER, stop INTEGER, records INTEGER, warnings INTEGER, failed INTEGER
);
CREATE INDEX IF NOT EXISTS input_display ON input (display);
CREATE INDEX IF NOT EXISTS input_position ON input (generation, position);
"""
# What is on the disk is so old at most, in seconds.
_COMMIT = 1.0
_COPY = 1 << 20


def folder_of(output: Path) -> Path:
    """Where the journal of an output stands."""
    return output.with_name(f".{output.name}.jobparse")


class Journal:
    """The journal of the output of one run."""

    def __init__(self, output: Path, options: Mapping[str, Any], *, resume: bool) -> None:
        """Open the journal, alone.

        Args:
            output: The output file, which need not exist.
            options: What records depend on; those of the run before have to be the same.
            resume: Whether to go on with what is there; else it is started over.

        Raises:
            OutputError: If it cannot be written, another run uses it, or other options made it.
        """
        self.output = output
        self.folder = folder_of(output)
        self.found = self.folder.is_dir()
        self._begun = self._end = 0
        self._written = json.dumps(options, sort_keys=True)
        self._committed = time.monotonic()
        try:
            self.folder.mkdir(exist_ok=True)
            self._open(resume=resume)
            if resume:
                self._same_options(options)
            else:
                self._start_over()
            self.generation = int(self._value("generation") or 0) + 1
            self._put("generation", str(self.generation))
            self._put("options", self._written)
            self._cut_torn_end()
            self._base.commit()
        except (OSError, sqlite3.Error) as error:
            self._release()
            raise self._unwritable(error) from error

    def reuse(
        self, position: int, display: str, digest: str | None, complete: Callable[[Iterable[bytes]], bool] | None = None
    ) -> Row | None:
        """Take over what the run before has of an input, if that is the same and gave no failure.

        Args:
            position: Where it stands among the inputs now.
            display: Its name.
            digest: That of its bytes.
            complete: Whether with these records all is there that belongs to them.
        """
        row = self._base.execute(
            "SELECT id, records, warnings, start, stop FROM input WHERE display = ? AND digest = ? AND failed = 0"
            " AND generation < ? LIMIT 1",
            (_key(display), digest, self.generation),
        ).fetchone()
        if row is None or not (complete is None or complete(self._lines_of(row[3], row[4]))):
            return None
        self._base.execute("UPDATE input SET generation = ?, position = ? WHERE id = ?", (self.generation, position, row[0]))
        return Row(row[1], row[2], 0)

    def _lines_of(self, start: int, stop: int) -> Iterator[bytes]:
        with self._records.open("rb") as data:
            data.seek(start)
            while data.tell() < stop:
                yield data.readline()

    def knows(self) -> bool:
        """Whether anything is there of a run before."""
        return self._base.execute("SELECT 1 FROM input LIMIT 1").fetchone() is not None

    def write(self, line: bytes) -> None:
        """Add a record to those of the input that is being done."""
        rest = memoryview(line)
        try:
            while rest:  # unbuffered, so that a full disk shows here and not when the file is closed
                rest = rest[self._data.write(rest) :]
        except OSError as error:
            raise self._unwritable(error) from error
        self._end += len(line)

    def done(self, position: int, display: str, digest: str | None, row: Row) -> None:
        """Note that the input is done whose records were written since the last one was."""
        values = (self.generation, position, _key(display), digest, self._begun, self._end, row.records, row.warnings, row.failed)
        try:
            self._base.execute(
                "INSERT INTO input (generation, position, display, digest, start, stop, records, warnings, failed)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                values,
            )
            self._begun = self._end
            if time.monotonic() - self._committed > _COMMIT:
                self.commit()
        except (OSError, sqlite3.Error) as error:
            raise self._unwritable(error) from error

    def commit(self) -> None:
        """Bring what is done onto the disk: the records before the rows."""
        try:
            os.fsync(self._data.fileno())
            self._base.commit()
        except (OSError, sqlite3.Error) as error:
            raise self._unwritable(error) from error
        self._committed = time.monotonic()

    def lines(self) -> Iterator[bytes]:
        """The records of this run in the order of its inputs, in stretches of whole lines."""
        self.commit()
        rows = self._base.execute("SELECT start, stop FROM input WHERE generation = ? ORDER BY position", (self.generation,))
        with self._records.open("rb") as data:
            begin = end = 0
            for start, stop in rows:
                if start != end:
                    yield from _stretch(data, begin, end)
                    begin = start
                end = stop
            yield from _stretch(data, begin, end)

    def close(self, *, keep: bool) -> None:
        """Close the journal; without `keep` it is removed: the run is over."""
        try:
            if keep:
                self._base.execute("DELETE FROM input WHERE generation < ?", (self.generation,))
                self.commit()
        finally:
            self._data.close()
            self._base.close()
        if not keep:
            shutil.rmtree(self.folder, ignore_errors=True)

    def interrupt(self) -> None:
        """Close the journal of a run that goes on another time; what cannot be brought onto the disk any more is done again."""
        with suppress(OutputError):
            self.commit()
        with suppress(OSError, sqlite3.Error):
            self._data.close()
            self._base.close()

    def _release(self) -> None:
        """Let go of what a run that cannot begin has opened so far."""
        opened = (self.__dict__.get(name) for name in ("_data", "_base"))
        for resource in filter(None, opened):
            with suppress(OSError, sqlite3.Error):
                resource.close()

    @property
    def _records(self) -> Path:
        return self.folder / "records.jsonl"

    def _open(self, *, resume: bool) -> None:
        self._base = self._connect()
        try:
            self._lock()
            self._base.executescript(_TABLES)
            damaged = resume and self._base.execute("PRAGMA quick_check").fetchone() != ("ok",)
        except sqlite3.DatabaseError as error:
            if _is_locked(error):
                self._base.close()
                raise OutputError(
                    f"{self.output}: another run writes to it; wait for that one, or choose another name"
                ) from error
            damaged = True
        if damaged:  # a manifest that cannot be read tells nothing: everything is done again
            self._base.close()
            (self.folder / "manifest.sqlite").unlink()
            self._base = self._connect()
            self._lock()
            self._base.executescript(_TABLES)
        self._data: FileIO = self._records.open("ab", buffering=0)

    def _connect(self) -> sqlite3.Connection:
        base = sqlite3.connect(self.folder / "manifest.sqlite", timeout=0.2)
        base.execute("PRAGMA locking_mode = EXCLUSIVE")  # held until the run ends: nobody else may write
        return base

    def _lock(self) -> None:
        self._base.execute("BEGIN EXCLUSIVE")
        self._base.commit()

    def _start_over(self) -> None:
        self._base.execute("DELETE FROM input")
        self._base.execute("DELETE FROM run")
        self._data.truncate(0)

    def _cut_torn_end(self) -> None:
        """Cut off records that no row names, and drop rows whose records are not there."""
        self._data.seek(0, os.SEEK_END)
        there = self._data.tell()
        self._base.execute("DELETE FROM input WHERE stop > ?", (there,))
        whole = self._base.execute("SELECT MAX(stop) FROM input").fetchone()[0] or 0
        self._data.truncate(whole)
        self._data.seek(whole)
        self._begun = self._end = whole

    def _same_options(self, options: Mapping[str, Any]) -> None:
        written = self._value("options")
        before = json.loads(written) if written else dict(options)
        for name in sorted({*before, *options}):
            if before.get(name) != options.get(name):
                self.interrupt()
                raise OutputError(
                    f"{self.output}: the run to resume was made with {name} {_shown(before.get(name))}, this one with"
                    f" {_shown(options.get(name))}; give the same, or leave out --resume to start over"
                )

    def _value(self, name: str) -> str | None:
        row = self._base.execute("SELECT value FROM run WHERE name = ?", (name,)).fetchone()
        return row[0] if row else None

    def _put(self, name: str, value: str) -> None:
        self._base.execute("INSERT OR REPLACE INTO run VALUES (?, ?)", (name, value))

    def _unwritable(self, error: Exception) -> OutputError:
        match error:
            case FileExistsError() | NotADirectoryError():
                return OutputError(
                    f"{self.output}: the journal needs the folder {self.folder}, which is a file; remove that file"
                )
            case PermissionError() | sqlite3.OperationalError(sqlite_errorcode=sqlite3.SQLITE_READONLY | sqlite3.SQLITE_CANTOPEN):
                remedy = "allow writing to it and to its folder, or choose another output"
            case OSError(errno=errno.ENOSPC | errno.EDQUOT) | sqlite3.OperationalError(sqlite_errorcode=sqlite3.SQLITE_FULL):
                remedy = "make room, then go on with --resume"
            case _:
                remedy = "look at the disk, then go on with --resume"
        reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        return OutputError(f"{self.output}: the journal {self.folder} cannot be written ({reason}); {remedy}")


def _stretch(data: BinaryIO, start: int, stop: int) -> Iterator[bytes]:
    data.seek(start)
    while start < stop:
        piece = data.read(min(_COPY, stop - start))
        if not piece:
            return
        start += len(piece)
        yield piece


def _is_locked(error: sqlite3.DatabaseError) -> bool:
    return isinstance(error, sqlite3.OperationalError) and "locked" in str(error)


def _shown(value: Any) -> str:
    return "none" if value is None or value == [] else json.dumps(value)


def _key(display: str) -> str:
    """The name of an input as the manifest can hold it: bytes that are no UTF-8 stand as escapes."""
    return display.encode("utf-8", "backslashreplace").decode("utf-8")
