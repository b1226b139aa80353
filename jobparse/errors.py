"""What can go wrong with an input or an option, as one family of exceptions.

Each message is one line that names the file, what is wrong with it and what to do about it, so the command prints it as it is.
"""

from __future__ import annotations


class JobparseError(Exception):
    """Base of all errors that jobparse raises on purpose."""


class ConfigError(JobparseError):
    """A configuration with mistakes in it; `lines` has one for each."""

    def __init__(self, lines: tuple[str, ...]) -> None:
        super().__init__(lines[0] if len(lines) == 1 else f"{lines[0]} (and {len(lines) - 1} more)")
        self.lines = lines


class InputError(JobparseError):
    """An input that cannot be read: missing, empty, binary, too large or in an unknown encoding.

    Attributes:
        kind: What is wrong, in one word, for programs: not_found, permission, empty, binary, encoding, too_large, missing_extra,
            damaged, encrypted, nested_archive, no_text, no_column, timeout, crashed, internal; unreadable for the rest.
        record: The row or member that it is about, as its record would be named; `None` for the input as a whole.
    """

    def __init__(self, message: str, kind: str = "unreadable", record: str | None = None) -> None:
        super().__init__(message)
        self.kind = kind
        self.record = record

    def __reduce__(self) -> tuple[type[InputError], tuple[str, str, str | None]]:
        """Cross the border of a process whole."""
        return (type(self), (str(self), self.kind, self.record))

    def of(self, display: str, record: str | None = None) -> InputError:
        """The same error with the name of the input, or of the record of it, that it is about."""
        return InputError(f"{display}: {self}", self.kind, record or self.record)


class OutputError(JobparseError):
    """An output that cannot be written."""


class WouldBeLost(OutputError):  # noqa: N818 (a name that says what is the matter)
    """An output that is one of the inputs; nothing is written at all."""


class LexiconError(JobparseError):
    """A word list of the package that contradicts itself: a mistake of the one who edited it, found by the tests."""
