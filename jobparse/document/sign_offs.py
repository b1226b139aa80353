"""Sign-offs: the government's name and the office holder's, which close an announcement."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.document.model import Anchor
from jobparse.lexicon.employers import employer_words
from jobparse.lexicon.word_lists import either
from jobparse.patterns import pattern
from jobparse.spans import Span

if TYPE_CHECKING:
    from jobparse.document.lines import Line

_GOVERNMENT = r"(?:City|County|Village|Town|Township|Borough|State|Commonwealth) of "
# Job sites print the government again under the text ("City of Springfield"), with the office holder on this line or the next.
_SIGN_OFF = pattern(_GOVERNMENT + r"(?:[A-Z][\w.'-]+ ?){1,4}$")
_TITLE = pattern(lambda: rf",\s(?:{either(employer_words().office_holders)})")
_OFFICE = pattern(
    lambda: (
        _GOVERNMENT + rf"(?:[A-Z][\w.'-]+ ){{2,6}}[A-Z][\w.'-]+, (?:{either(map(str.title, employer_words().office_holders))})\b"
    )
)
# Lines from the end among which a sign-off is looked for, and how far before an office a holder's name begins, in characters.
_LAST_LINES = 12
_NAME_REACH = 80


def sign_offs(text: str, lower: str, lines: list[Line]) -> list[Anchor]:
    """Where the government's name and the office holder's close the announcement."""
    starts: list[int] = []
    for title in _TITLE.finditer(lower):
        floor = max(0, title.start() - _NAME_REACH)
        starts += [match.start() for match in _OFFICE.finditer(text, floor, title.end() + 1)]
    starts += [line.start for line in lines[-_LAST_LINES:] if _SIGN_OFF.fullmatch(text, line.body, line.end)]
    return [Anchor(start, Span(start, start), start, "header", "shape") for start in starts]
