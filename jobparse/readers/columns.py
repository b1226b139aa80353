"""Which column of a table holds the posting and which names it, and a row as a source."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, NamedTuple

from jobparse.document.source import Source
from jobparse.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from jobparse.readers.options import ReadOptions

TEXT_NAMES = (
    "text",
    "posting_text",
    "job_text",
    "full_text",
    "posting",
    "job_posting",
    "announcement",
    "job_description",
    "description",
    "jobdescription",
    "body",
    "content",
    "html",
)
"""Names of columns that are taken for the text, any case, spaces as underscores; the first that is there."""

# So much of the name of a column is shown.
_LONGEST = 60
_MARKUP = ("<p", "<li", "<br", "<div", "<ul", "<h1", "<h2", "<h3", "<html", "<!doctype", "<span", "<strong")


class Columns(NamedTuple):
    """The column of the text, and that of the id, if there is one."""

    text: str
    id: str | None


def choose_columns(names: Sequence[str], options: ReadOptions) -> Columns:
    """Choose the columns of a table.

    Args:
        names: Its columns; those of lines of JSON are the names in the first lines.
        options: What the user named.

    Raises:
        InputError: If a column that was named is not there, or none can be meant by itself.

    >>> from jobparse.readers.options import ReadOptions
    >>> choose_columns(["ID", "Job Description"], ReadOptions(id_column="id"))
    Columns(text='Job Description', id='ID')
    """
    by_name = {folded(name): name for name in reversed(names)}
    shown = _shown(names)

    def named(asked: str | None, option: str) -> str | None:
        if asked is None or asked in names:
            return asked
        if folded(asked) in by_name:
            return by_name[folded(asked)]
        raise InputError(f"has no column {asked!r} for {option}; its columns are: {shown}", "no_column")

    text = named(options.text_column, "--text-column") or next((by_name[n] for n in TEXT_NAMES if n in by_name), None)
    if text is None:
        if len(names) != 1:
            raise InputError(f"which column holds the text? name it with --text-column; its columns are: {shown}", "no_column")
        text = names[0]
    return Columns(text, named(options.id_column, "--id-column"))


def columns_of(row: Mapping[str, Any], columns: Columns, options: ReadOptions) -> Columns:
    """The columns to take of a row: those of the table, or a known one where the row has other names (lines of JSON may).

    Raises:
        InputError: If it has none that holds the text.
    """
    if columns.text in row:
        return columns
    known = {folded(name): name for name in reversed(list(row))} if options.text_column is None else {}
    text = next((known[name] for name in TEXT_NAMES if name in known), None)
    if text is None:
        raise InputError(f"has no {columns.text!r}, which holds the text; it has: {_shown(list(row))}", "no_column")
    return columns._replace(text=text)


def _shown(names: Sequence[str]) -> str:
    return ", ".join(name if len(name) <= _LONGEST else f"{name[:_LONGEST]}…" for name in names[:20]) or "none"


def folded(name: str) -> str:
    """A name of a column as names are held against each other."""
    return name.strip().lower().replace(" ", "_").replace("-", "_")


def row_source(
    row: Mapping[str, Any], number: int, columns: Columns, path: str | None, options: ReadOptions, prefix: str = ""
) -> Source:
    """The source of a row.

    Args:
        row: Its values by column.
        number: Its number, from 1.
        columns: Which ones to take.
        path: The table.
        options: The size limit.
        prefix: The member of an archive that the table is.

    Raises:
        InputError: If it has no text, or too much.
    """
    value = row.get(columns.text)
    if isinstance(value, (list, dict)):
        raise InputError("holds a list where the text should be; name another column with --text-column", "no_column")
    if isinstance(value, bytes):
        value = value.decode("utf-8", "replace")
    if value != value:  # NaN, by which programs for tables write that there is nothing
        value = None
    text = value if isinstance(value, str) else "" if value is None else str(value)
    if len(text) > options.max_size:
        raise InputError(f"is too large ({len(text):,} characters); raise the limit with --max-size", "too_large")
    record = f"{prefix}{name_of_row(row, number, columns)}"
    source = Source.from_text(text, path=path, record=record)
    head = text[:2000].lower()
    if sum(head.count(tag) for tag in _MARKUP) < 2:
        return source
    from jobparse.readers.kinds import extractor

    found = extractor("html")(text.encode("utf-8"), encoding="utf-8")
    taken = Source.from_text(found.text, path=path, record=record)
    return replace(taken, sha256=source.sha256, extracted="html", witness=found.witness)


def name_of_row(row: Mapping[str, Any], number: int, columns: Columns) -> str:
    """What a row is called: its id, else its number."""
    value = row.get(columns.id) if columns.id else None
    name = str(number) if value is None or value == "" else str(value)
    return name.encode("utf-8", "replace").decode("utf-8")  # half a surrogate pair can be written in JSON, and nowhere else
