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
# "open until a suitable candidate is found", "closes when filled", "continuous recruitment".
UNTIL_FILLED = pattern(
    r"""
      \b (?: open\s+ )? (?: until | till ) \s+ (?: when \s+ )?
      (?: (?: (?: the | all | this | these | an? ) \s+ )? (?: [\w/-]+ \s+ ){0,5}?
          (?: positions? | posts? | vacanc(?:y|ies) | jobs? | openings? | roles? ) \s+
          (?: (?: is | are | (?:has|have)\ been ) \s+ )? )?
      (?: (?: it\s+is\s+ )? (?: successfully \s+ )? filled \b )
    | \b (?: open | continues? | accepted | received | advertised ) \s+ until \s+
      (?: (?: an? | the ) \s+ (?: [a-z]+ \s+ ){0,2} (?: candidate | applicant | person | appointment | hire )
          \s+ (?: is | has\ been ) \s+ (?: found | selected | identified | hired | chosen | appointed | made ) \b
        | someone \s+ is \s+ (?: hired | found ) \b | we \s+ find \s )
    | \b until \s+ (?: the \s+ )? needs? \s+ (?: of \s+ the \s+ (?: [a-z]+ \s+ ){1,4}? )? (?: is | are ) \s+ met \b
    | \b clos(?: e[sd]? | ing ) :? \s+ (?: when | once | upon | as \s+ soon \s+ as | after ) \s+
      (?: [\w/-]+ \s+ ){0,5}? filled \b
    | \b open \s+ (?: (?: and | & ) \s+ )? continuous(?:ly)? \b
    | \b (?: recruitment | filing ) \s? : \s? continuous(?:ly)? (?= \s{0,2} (?: [.,;|()\n-] | \Z ) )
    | \b continuously \s+ (?: open | accepted | received ) \b
    | \b continuous \s+ (?: filing | recruitment | exam(?:ination)? | testing | posting ) \b
    | \b applications? \s+ (?: [a-z]+ \s+ ){0,3} (?: accepted | received | taken ) \s+ continuously \b
    | \b open \s+ on \s+ an? \s+ (?: continuous | ongoing | on-going ) \s+ basis \b
    | \b applications? \s+ (?! (?: [a-z]+ \s+ ){0,4}? (?: review | screen | consider | shortlist | assess | evaluat ) )
        (?: [a-z]+ \s+ ){0,5}? on \s+ an? \s+ (?: continuous | rolling | on-?going | continual ) \s+ basis \b
    | \b no \s+ (?: closing \s+ date | (?: application \s+ )? deadline ) \s+ (?: for | to \s+ apply | on \s+ appl ) \b
    """,
    re.VERBOSE | re.IGNORECASE,
)
_FILLED_WORDS = ("filled", "continuous", "rolling", "ongoing", "on-going", "continual")
_FILLED_PHRASES = (
    "open until ", "continue until ", "continues until ", "accepted until ", "received until ", "advertised until ",
    "no closing date", "no deadline", "no application deadline", "until the need", "until need",
)  # fmt: skip
_FILLED_SIGNS = (*_FILLED_WORDS, *_FILLED_PHRASES)
# A whole value of a label on the deadline that says the same: "Continuous", "Ongoing", "Open", "OUF".
_NO_END = pattern(
    r"\s{0,3}(?P<words>(?:open\s)?continuous(?:ly)?(?:\s(?:filing|recruitment|posting|testing))?|on-?going(?:\srecruitment)?"
    r"|(?:always\s)?open(?:\sended)?|rolling(?:\sbasis)?|ouf|o/u/f|when\sfilled|no\s(?:closing\s|end\s)?(?:date|deadline))"
    r"\s{0,3}(?:[-(;.|\n]|\Z)",
    re.IGNORECASE,
)


# The answer of a form that makes these words a question, in lower case: "Open Until Filled" over "No".
_DENIED = pattern(r"[\s:?|]{1,4}no\s{0,2}(?:\n|\||\Z)")


# Somebody stands in until then: "Acts for the chief until the post is filled"; unless the sentence is on the announcement.
_STANDS_IN = pattern(
    r"\b(?:acts?|acting|interim|serv(?:e|es|ing)|cover(?:s|ing)?|temporary|substitut\w+|assigned|trained|assists?|fills?\sin)\b"
)
_OF_NOTICE = pattern(r"\b(?:open|accept|continu|remain|post(?!s? is)|advert|recruit|appl|review|clos|search|vacanc\w+ will)")
# What continues until somebody is hired, where it is the search for them.
_OF_SEARCH = pattern(
    r"\b(?:review|screen|consider|appl|recruit|search|position|post|vacanc|interview|accept|advert|filing|announce|competition"
    r"|r[eé]sum[eé]|window|selection|process|job|role|open)"
)
# Applications that are those of others: "no deadline to apply for the pension scheme", "applications for permits".
_OF_OTHERS = pattern(
    r"\b(?:for|to)\s(?:the\s|an?\s|any\s|our\s|all\s)?(?:[a-z]+\s){0,2}?(?:permits?|licen[cs]es?|grants?|loans?|aid|benefits?|pensions?|assistance"
    r"|scholarships?|memberships?|admissions?|housing|leave|enrol\w*|passports?|insurance|schemes?|subsid(?:y|ies)|refunds?|rebates?)\b"
)
_CLAUSE = 90  # of such a sentence, in characters
_OPENER = 8  # how far into the words on a job that is filled those begin that are on the announcement: "open until filled"


def _is_else(document: Document, match: re.Match[str]) -> bool:
    """Whether words on a job that is filled deny that it is open till then, or say what somebody does till then."""
    if _DENIED.match(document.lower, match.end()):
        return True
    low = max(0, match.start() - _CLAUSE)
    low = max(low, *(document.lower.rfind(stop, low, match.start()) + 1 for stop in (". ", "\n", ";")))
    if _STANDS_IN.search(document.lower, low, match.start()):
        return _OF_NOTICE.search(document.lower, low, match.start() + _OPENER) is None
    said = match[0].lower()
    if said.startswith("continue"):
        return _OF_SEARCH.search(document.lower, low, match.start()) is None
    if said.endswith("filled"):
        return False
    high = match.end() + _CLAUSE
    high = min(high, *(at if at >= 0 else high for at in (document.lower.find(stop, match.end(), high) for stop in ".\n;")))
    return _OF_OTHERS.search(document.lower, low, high) is not None


def _first(document: Document, start: int, end: int) -> re.Match[str] | None:
    """The first words between two offsets that say it of the job itself."""
    if not has_sign(document, start, end, _FILLED_SIGNS):
        return None
    return next((match for match in UNTIL_FILLED.finditer(document.text, start, end) if not _is_else(document, match)), None)


def _may_say(document: Document) -> bool:
    """Whether one of the signs stands in the text, told by its different words where that is enough."""
    if has_any(vocabulary(document), _FILLED_WORDS):
        return True
    return not document.tokens.isdisjoint(("until", "no")) and has_any(document.lower, _FILLED_PHRASES)


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
        match = _first(document, start, end)
        if match:
            reading.put("open_until_filled", Found(True, (Span(*match.span()),), "open until filled"))
            return
    at = document.lower.find(" until ") if "filled" in vocabulary(document) else -1
    while at >= 0:  # the last sentence of a list says it as well
        match = UNTIL_FILLED.match(document.text, at + 1)
        if match and not _is_else(document, match):
            reading.put("open_until_filled", Found(True, (Span(*match.span()),), "open until filled"))
            return
        at = document.lower.find(" until ", at + 1)
