"""What a reader of documents hands over: a text, and what else the document says."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

    from jobparse.kinds import WarningCode


class Extracted(NamedTuple):
    """The text of a document.

    Attributes:
        text: The text: one line a paragraph, row or list item, blank lines between blocks, bullets as `- `.
        encoding: Python's name of the encoding of the bytes; "utf-8" where the format stores characters.
        witness: The schema.org/JobPosting of the document as plain data, where it has one.
        encoding_guessed: True where nothing in the bytes proves the encoding.
        notes: What could not be read, as codes and messages of warnings of the record.
    """

    text: str
    encoding: str = "utf-8"
    witness: Mapping[str, Any] | None = None
    encoding_guessed: bool = False
    notes: tuple[tuple[WarningCode, str], ...] = ()
