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

    from jobparse.pipeline import Parsed
    from jobparse.posting import JobPosting

__all__ = ["InputError", "JobPosting", "JobparseError", "OutputError", "Parsed", "Span", "__version__", "parse", "parse_file"]

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
        path: A text or Markdown file.
        encoding: Encoding of the file; detected when not given.
        max_size: Largest size in bytes that is read.

    Returns:
        The same as `parse`; `posting.source` also names the file.

    Raises:
        InputError: If the file is missing, not permitted, too large, empty, binary or not in the encoding given.
    """
    from pathlib import Path

    from jobparse.pipeline import parse_source
    from jobparse.readers.text import read_text

    file = Path(path)
    return parse_source(read_text(file, display=file.as_posix(), encoding=encoding, max_size=max_size))


def __getattr__(name: str) -> Any:
    """Load the names that cost start-up time when they are first asked for."""
    if name == "JobPosting":
        from jobparse.posting import JobPosting

        return JobPosting
    if name == "Parsed":
        from jobparse.pipeline import Parsed

        return Parsed
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted(__all__)
