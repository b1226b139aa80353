"""What a reader is asked for beside the input itself."""

from __future__ import annotations

from typing import NamedTuple

DEFAULT_MAX_SIZE = 20_000_000
"""Largest posting that is read unless the caller says otherwise, in bytes."""


class ReadOptions(NamedTuple):
    """How inputs are read.

    Attributes:
        encoding: Encoding of texts and tables of text; `None`: detected.
        max_size: Largest posting in bytes: a file, a member of an archive, the text of a row.
        stdin_filename: Name of standard input in records and messages; its suffix tells the kind.
        text_column: Column of tables that holds the text; `None`: the one that can be meant.
        id_column: Column of tables that names the rows; `None`: the number of the row does.
    """

    encoding: str | None = None
    max_size: int = DEFAULT_MAX_SIZE
    stdin_filename: str | None = None
    text_column: str | None = None
    id_column: str | None = None
