"""The employer that says of itself that it treats all alike: "Alder County is an Equal Opportunity Employer"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.document.signs import offsets_in
from jobparse.fields.employers.forms import COMPANY, MAYBE, OWN, WORD, begun, has
from jobparse.lexicon.employers import employer_words
from jobparse.patterns import pattern
from jobparse.spans import Found, Span

if TYPE_CHECKING:
    from jobparse.document.model import Document

# The words with capitals that end before what is said of their bearer.
_NAME = pattern(rf"(?<![\w&'-]){WORD}(?: (?:(?:of|and|the|for|&) ){{0,2}}{WORD}){{1,7}}(?:, (?:Inc|LLC|Ltd)\b\.?)?\Z")
_SHORT = pattern(r" \([A-Za-z]{2,8}\)\Z")
_REACH = 100  # how far before it the name begins, in characters


def equal(document: Document) -> Found[str] | None:
    """The body in its own right that a sentence says to be an employer who treats all alike."""
    for at in offsets_in(document, 0, document.end, employer_words().equal):
        low = max(0, at - _REACH, document.text.rfind("\n", 0, at) + 1)
        section = document.section_at(at)
        low = max(low, section.body) if section and section.body < at else low  # behind "EEO Statement" on its line
        short = _SHORT.search(document.text, low, at)
        stop = short.start() if short else at
        name = _NAME.search(document.text, low, stop)
        start = name.start() if name else stop
        while start < stop:
            span = begun(document, Span(start, stop))
            company = document.text[span.start : span.end].endswith(COMPANY) and has(document, span, MAYBE)
            if company or has(document, span, OWN):
                return document.found(*span, "employer that treats all alike")
            start = document.text.find(" ", start, stop) + 1 or stop
    return None
