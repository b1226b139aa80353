"""What comes out of an input, small enough to cross the border of a process: lines of JSON, or why there is none."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from jobparse.errors import JobparseError
    from jobparse.readers.inputs import Input


class Failure(NamedTuple):
    """An input, or one record of it, that gave no record.

    Attributes:
        input: The input as given, with forward slashes.
        record: Row or member of a table or an archive; `None` for the input as a whole.
        kind: What is wrong, in one word (`InputError.kind`; internal for a mistake of jobparse).
        message: One line that names the input, what is wrong and what to do.
        trace: The traceback.
    """

    input: str
    record: str | None
    kind: str
    message: str
    trace: str | None = None

    def as_data(self) -> dict[str, Any]:
        """As a line of the file of errors."""
        return {"input": self.input, "record": self.record, "kind": self.kind, "message": self.message}


class Result(NamedTuple):
    """One record as a line of JSON with its line end, or a failure; and what the user may want to know of it.

    Attributes:
        line: The record.
        failure: Why there is none.
        warnings: How many warnings it has.
        details: Lines for a curious user.
    """

    line: bytes | None
    failure: Failure | None = None
    warnings: int = 0
    details: tuple[str, ...] = ()


class Piece(NamedTuple):
    """Results of an input, in order.

    Attributes:
        item: The input.
        results: Some of its results, or all.
        last: Whether none follow.
        digest: SHA-256 of its bytes before they were read; `None` where that was not asked for, or cannot be told.
    """

    item: Input
    results: list[Result]
    last: bool
    digest: str | None


class Row(NamedTuple):
    """An input that is done: how many records and warnings it gave, and how many that should have been failed."""

    records: int
    warnings: int
    failed: int


def failed(display: str, error: JobparseError, record: str | None = None) -> Result:
    """The result of an input that an error stands for."""
    record = record or getattr(error, "record", None)
    return Result(None, Failure(display, record, getattr(error, "kind", "unreadable"), str(error), _trace(error)))


def _trace(error: Exception) -> str:
    import traceback

    return "".join(traceback.format_exception(error))


def internal(display: str, error: Exception, record: str | None = None) -> Result:
    """The result of an input, or of a record of it, that a mistake of jobparse stands for."""
    where = display if record is None else f"{display} ({record})"
    message = f"{where}: internal error: {type(error).__name__}: {error}"
    return Result(None, Failure(display, record, "internal", message, _trace(error)))
