"""Whether applications are taken until the job is filled, or without an end."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from jobparse.document.signs import has_any, has_sign, vocabulary
from jobparse.patterns import pattern
from jobparse.spans import Found, Span

if TYPE_CHECKING:
    from jobparse.document.model import Document
    from jobparse.fields.reading import Reading

# "Open until filled", "until all positions are filled", "until position filled",
# "open until a suitable candidate is found", "continuous recruitment".
UNTIL_FILLED = pattern(
    r"""
      \b (?: open\s+ )? (?: until | till ) \s+
      (?: (?: (?: the | all | this | these | an? ) \s+ )? (?: [\w/-]+ \s+ ){0,5}?
          (?: positions? | posts? | vacanc(?:y|ies) | jobs? | openings? | roles? ) \s+
          (?: (?: is | are | (?:has|have)\ been ) \s+ )? )?
      (?: (?: successfully \s+ )? filled \b
        | (?<=open\suntil\s) an? \s+ (?: [a-z]+ \s+ ){0,2} candidate \s+ (?: is | has\ been )
          \s+ (?: found | selected | identified | hired | chosen ) \b )
    | \b open \s+ continuous(?:ly)? \b
    | \b continuous (?: ly \s+ open | \s+ (?: filing | recruitment | exam(?:ination)? | testing | posting ) ) \b
    | \b applications? \s+ (?! (?: [a-z]+ \s+ ){0,4}? (?: review | screen | consider | shortlist | assess | evaluat ) )
        (?: [a-z]+ \s+ ){0,5}? on \s+ an? \s+ (?: continuous | rolling | ongoing | continual ) \s+ basis \b
    """,
    re.VERBOSE | re.IGNORECASE,
)
_FILLED_WORDS = ("filled", "continuous", "rolling", "ongoing", "continual")
_OPEN_UNTIL = "open until a "
_FILLED_SIGNS = (*_FILLED_WORDS, _OPEN_UNTIL)
# A whole value of a label on the deadline that says the same: "Continuous", "Ongoing", "Open".
_NO_END = pattern(
    r"\s{0,3}(?P<words>(?:open\s)?continuous(?:ly)?(?:\s(?:filing|recruitment|posting|testing))?|ongoing|open(?:\sended)?|rolling(?:\sbasis)?)"
    r"\s{0,3}(?:[-(;.|\n]|\Z)",
    re.IGNORECASE,
)


# The answer of a form that makes these words a question, in lower case: "Open Until Filled" over "No".
_DENIED = pattern(r"[\s:?|]{1,4}no\s{0,2}(?:\n|\||\Z)")


def _may_say(document: Document) -> bool:
    """Whether one of the signs stands in the text, told by its different words where that is enough."""
    return has_any(vocabulary(document), _FILLED_WORDS) or ("until" in document.tokens and _OPEN_UNTIL in document.lower)


def until_filled(document: Document, reading: Reading) -> None:
    """Set `open_until_filled` where the text says it; nothing is known where it does not."""
    labelled = [(row.start, row.end) for name in ("closes", "window") for row in document.values_of(f"dates.{name}")]
    for start, end in labelled:
        match = _NO_END.match(document.text, start, end)
        if match:
            reading.put("open_until_filled", Found(True, (Span(*match.span("words")),), "no end of the window"))
            return
    if not _may_say(document):
        return
    sections = document.of_kind("dates", "header", "application", "employment", "summary", "other")
    for start, end in [*labelled, *((section.start, section.end) for section in sections)]:
        match = UNTIL_FILLED.search(document.text, start, end) if has_sign(document, start, end, _FILLED_SIGNS) else None
        if match and not _DENIED.match(document.lower, match.end()):
            reading.put("open_until_filled", Found(True, (Span(*match.span()),), "open until filled"))
            return
    at = document.lower.find(" until ") if "filled" in vocabulary(document) else -1
    while at >= 0:  # the last sentence of a list says it as well
        match = UNTIL_FILLED.match(document.text, at + 1)
        if match and not _DENIED.match(document.lower, match.end()):
            reading.put("open_until_filled", Found(True, (Span(*match.span()),), "open until filled"))
            return
        at = document.lower.find(" until ", at + 1)
