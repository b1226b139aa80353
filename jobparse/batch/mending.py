"""Fixes of one input: read, check, mend, check again, without what is known or let stand."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from jobparse.batch.work import checked_of
from jobparse.checks.fixes import mend
from jobparse.errors import InputError, JobparseError
from jobparse.pipeline import parse_source
from jobparse.readers.kinds import Named, kind_of
from jobparse.readers.registry import from_bytes, is_table_on_stdin
from jobparse.readers.text import read_bytes, read_limited

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jobparse.batch.checking import Sieve
    from jobparse.batch.work import Work
    from jobparse.checks.finding import Finding
    from jobparse.checks.fixes import Fixed
    from jobparse.readers.inputs import Input


def mended_text(item: Input, work: Work, sieve: Sieve, *, unsafe: bool) -> Fixed | None:
    """A text file, or standard input, with the fixes of its findings.

    Args:
        item: The input.
        work: How it is read and checked.
        sieve: Holds back findings that are known or let stand: they are not mended either.
        unsafe: Whether fixes take part that may be wrong.

    Returns:
        The text before and after; `None` for what is no text file of its own.

    Raises:
        InputError: If it cannot be read, or not be written back as it was.
    """
    settings, reading = work.check, work.reading
    path = item.display if item.path is not None else reading.stdin_filename
    if item.path is not None:
        data = read_bytes(item.path, display=item.display, max_size=reading.max_size)
    else:
        data = read_limited(sys.stdin.buffer, display=item.display, max_size=reading.max_size)
    is_table = item.path is None and is_table_on_stdin(reading)
    if settings is None or is_table or kind_of(data, path or item.display) != "text":
        return None

    def look(now: bytes) -> Iterator[Finding]:
        for source in from_bytes(Named(now, item.display, path), reading):
            if isinstance(source, JobparseError):
                raise source
            yield from filter(sieve.is_new, checked_of(parse_source(source), item.display, settings).findings)

    try:
        return mend(data, look, unsafe=unsafe, encoding=reading.encoding)
    except InputError as error:
        raise error if str(error).startswith(f"{item.display}: ") else error.of(item.display) from error
