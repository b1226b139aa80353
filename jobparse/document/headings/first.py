"""Where the body of a text begins whose headings nobody knows: with the first that stands over duties or requirements."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.document.headings.words import can_be_heading, names_job
from jobparse.document.kinds.content import kind_of_list
from jobparse.lexicon.structure import structure_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from jobparse.document.lines import Line
    from jobparse.document.model import Document

# Such a heading is not longer, in characters.
_LONGEST = 48
# So many statements below it tell.
_SAMPLE = 12


def body_start(document: Document, body: int) -> int:
    """Where the body begins: at the first known heading, or at an unknown one above it that stands over such a list.

    In a title block every line looks like a heading, but none stands over a list of duties or of requirements, save the title
    itself: so the heading ends in a colon, or a job is named above it.

    Args:
        document: The document.
        body: Where the first known heading of the body stands, or the end of the text.

    Returns:
        An offset before the heading, or `body`.
    """
    lines = document.lines
    titled = False
    for at, line in enumerate(lines):
        if line.start >= body:
            break
        if line.marker or line.end - line.body > _LONGEST:
            continue
        content = document.text[line.body : line.end].strip("*_ ")
        if at and (titled or content.endswith(":")) and line.gap and _opens(document, content, lines, at):
            return line.start - 1
        titled = titled or (content != "" and names_job(content.split()))
    return body


def _opens(document: Document, content: str, lines: Sequence[Line], at: int) -> bool:
    """Whether a line is a heading by its shape, over a list of duties or requirements."""
    if not content or content[-1] in ".,;" or ": " in content or not content[0].isupper():
        return False
    words = content.rstrip(": ").split()
    if not can_be_heading(content, words) or not structure_words().offices.isdisjoint(map(str.lower, words)):
        return False
    return kind_of_list(document, list(_list(lines[at + 1 : at + 1 + _SAMPLE]))) is not None


def _list(lines: Sequence[Line]) -> Iterator[Line]:
    """The lines of the list that some begin with: all with marks, or all without one and without a blank line between them."""
    for at, line in enumerate(lines):
        marked = line.marker and line.marker[0] != "#"
        if marked if lines[0].marker else at == 0 or not line.gap:
            yield line
        else:
            return
