"""The office of whoever leads a government, printed in its letterhead above the title of the post."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.fields.header import names_occupation
from jobparse.lexicon.employers import employer_words

if TYPE_CHECKING:
    from jobparse.document.model import Document
    from jobparse.spans import Span

_PAIR = 2
_NAME_SPACES = (1, 2)  # in the name of somebody


def behind_letterhead(document: Document, rows: list[Span]) -> list[Span]:
    """Title lines, the office of whoever leads the government behind the post itself: "CITY MANAGER" over "DOCK SURVEYOR"."""
    named = [row for row in rows if names_occupation(document.text[slice(*row)])]
    if len(named) < _PAIR or not _is_letterhead(document.text[slice(*named[0])]):
        return rows
    office = document.lower[slice(*named[0])]
    posted = next((row for row in named[1:] if document.lower[slice(*row)] != office), None)
    return [posted, *(row for row in rows if row != posted)] if posted else rows


def _is_letterhead(content: str) -> bool:
    """Whether a line is the office of whoever leads a government, or that with a name behind it: "City Manager Jo Field"."""
    lower = content.lower()
    office = next((office for office in employer_words().letterheads if lower.startswith(office)), None)
    if office is None:
        return False
    name = content[len(office) :].strip(" ,:-")
    return not name or (name.istitle() and name.count(" ") in _NAME_SPACES and not names_occupation(name))
