r"""jobparse turns the raw text of a job announcement into a structured record with evidence.

    >>> import jobparse
    >>> parsed = jobparse.parse("TITLE: Clerk\n\nSalary: $20.50 per hour\n")
    >>> parsed.posting.salaries[0].min
    20.5

Everything else is reached from the names below; they are loaded when first used, so that importing jobparse costs nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from jobparse.errors import InputError, JobparseError, OutputError
from jobparse.spans import Span

if TYPE_CHECKING:
    import os
    from collections.abc import Iterable, Iterator

    from jobparse.checks.finding import Finding
    from jobparse.checks.settings import Settings
    from jobparse.pipeline import Parsed
    from jobparse.posting import JobPosting

__all__ = [
    "Finding",
    "InputError",
    "JobPosting",
    "JobparseError",
    "OutputError",
    "Parsed",
    "Settings",
    "Span",
    "__version__",
    "check",
    "parse",
    "parse_file",
    "parse_many",
]

__version__ = "0.1.0"


def parse(text: str) -> Parsed:
    """Parse the text of one announcement.

    Args:
        text: The announcement. A leading byte-order mark is ignored; offsets in the result count code points after it.

    Returns:
        The posting (`Parsed.posting`), the spans it was read from (`Parsed.evidence`: JSON Pointer to spans), the sections
        and the warnings. Amounts are numbers in `currency` per `period`, dates are ISO 8601 strings, offsets are code points.

    Raises:
        InputError: If the text is empty or blank. No other content raises.
    """
    from jobparse.document.source import Source
    from jobparse.pipeline import parse_source

    return parse_source(Source.from_text(text))


def parse_file(path: str | os.PathLike[str], *, encoding: str | None = None, max_size: int = 20_000_000) -> Parsed:
    """Read and parse one file.

    Args:
        path: A text, a web page, a PDF or Word document, or one of these packed with gzip or zstandard.
        encoding: Encoding of the file; detected when not given.
        max_size: Largest size in bytes that is read.

    Returns:
        The same as `parse`; `posting.source` also names the file. The first posting of a table or an archive, of which
        `parse_many` gives all.

    Raises:
        InputError: If the file is missing, not permitted, too large, empty, binary, not in the encoding given, or of a kind
            whose library is not installed.
    """
    from pathlib import Path

    from jobparse.pipeline import parse_source
    from jobparse.readers.inputs import Input
    from jobparse.readers.options import ReadOptions
    from jobparse.readers.registry import read

    file = Path(path)
    for found in read(Input(file, file.as_posix()), ReadOptions(encoding, max_size)):
        if isinstance(found, InputError):
            raise found
        return parse_source(found)
    raise InputError(f"{file.as_posix()}: holds no posting; give another file", "empty")


def parse_many(
    paths: Iterable[str | os.PathLike[str]],
    *,
    jobs: int | None = None,
    encoding: str | None = None,
    text_column: str | None = None,
    id_column: str | None = None,
    evidence: bool = False,
    time_limit: float | None = 60.0,
) -> Iterator[tuple[str, dict[str, Any] | InputError]]:
    """Parse many inputs on several processes: what the command does for a folder.

    Args:
        paths: Files, folders, tables, archives and globs.
        jobs: Processes; as many as there are cores when not given.
        encoding: Encoding of texts; detected when not given.
        text_column: Column of tables that holds the text.
        id_column: Column of tables that names the rows.
        evidence: Whether records come with evidence.
        time_limit: Seconds that one record may take; `None` for any.

    Yields:
        Name of the input and a record as plain data, or the error that stands for it; in the order of the inputs, whatever the
        number of processes. One input can give many.
    """
    import json
    import os

    from jobparse.batch.run import Workforce
    from jobparse.batch.work import Work
    from jobparse.readers.inputs import expand
    from jobparse.readers.options import ReadOptions
    from jobparse.writers.record import Selection

    work = Work(ReadOptions(encoding, text_column=text_column, id_column=id_column), Selection(evidence=evidence))
    for piece in Workforce(jobs, time_limit).pieces(expand(os.fspath(path) for path in paths), work):
        for result in piece.results:
            if result.failure is not None:
                yield piece.item.display, InputError(result.failure.message, result.failure.kind)
            elif result.line is not None:
                yield piece.item.display, json.loads(result.line)


def check(posting: Parsed | str, settings: Settings | None = None) -> list[Finding]:
    """Hold a posting against the rules.

    Args:
        posting: A posting as `parse` or `parse_file` give it, or its text.
        settings: What to check (`jobparse.Settings`); the defaults of the command when not given.

    Returns:
        The findings in the order of the text, those about the posting as a whole at its title: rule, severity, message, place
        (lines and columns from 1, columns in code points), related places, the law that asks for it, and a fix where there
        is one.

    Raises:
        InputError: If the text is empty or blank.
        JobparseError: If the settings name a rule that does not exist.
    """
    from jobparse.checks.runner import check as run

    return run(parse(posting) if isinstance(posting, str) else posting, settings)


def __getattr__(name: str) -> Any:
    """Load the names that cost start-up time when they are first asked for."""
    if name == "JobPosting":
        from jobparse.posting import JobPosting

        return JobPosting
    if name == "Parsed":
        from jobparse.pipeline import Parsed

        return Parsed
    if name == "Finding":
        from jobparse.checks.finding import Finding

        return Finding
    if name == "Settings":
        from jobparse.checks.settings import Settings

        return Settings
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted(__all__)
