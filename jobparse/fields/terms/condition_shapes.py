"""Shapes of conditions of employment that no list of phrases holds: travel, periods of probation, citizens of some country."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from jobparse.document.sentences import sentence_at
from jobparse.document.signs import has_sign, offsets, vocabulary
from jobparse.patterns import pattern
from jobparse.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jobparse.document.model import Document

# Travel that the work demands, in lower-case text: how much of it there is, who has to be ready for it, what the work involves,
# that it is required, which share of the time it takes. What is arranged, sold or paid for is none, nor what is rarely required.
_TRAVEL = pattern(
    r"""
    (?: \b (?: some | occasional(?:ly)? | frequent(?:ly)? | regular(?:ly)? | extensive(?:ly)? | significant | limited | minimal
        | moderate | considerable | substantial | routine(?:ly)? | periodic(?:ally)? | infrequent | daily | local | regional
        | statewide | nationwide | countywide | overnight | out-of-(?:town|state|area|county) | in-state | domestic
        | international | overseas | interstate | national | business | work-related | field )
        (?: ,?\ (?: and/or | and | or | to\ and\ from | to | & )\ [\w-]{3,14} )? (?: \ [\w-]{3,14} ){0,2}? \ travel
      | \b (?: expect(?:ed|ation) | requir(?:ed|ement) | able | available | availability | prepared | ready | willing(?:ness)?
        | flexible | flexibility | ability | asked | capable | freedom | free | needs? | necessary | called\ upon )
        \ (?: and\ (?:able|willing|available|ready)\ )? (?: to | of )\ (?: [a-z]{3,14}ly\  )? travel
      | \b (?: (?: involv | includ | requir | entail | necessitat ) (?: es? | ing ) | (?: may | will | can | could | might )
        \ (?: sometimes\ | occasionally\ | also\ )? (?: involve | include | require | entail | necessitate ) )
        \ (?: [\w-]{2,14}\  ){0,3} travel
      | SHARE (?: \ of\ (?:the|their|your)\ time )?\ (?: [\w-]{3,14}\  ){0,2} travel
    ) (?: l?ing )? \b THINGS
    | \b travel (?: l?ing )? THINGS (?: \ (?!NONE) [\w-]+ ){0,6}?
      (?: \ (?: is | are | may\ be | will\ be | might\ be | would\ be | can\ be ) (?: \ (?!NONE) [a-z]{2,14} )? )?
      \ (?: required | necessary | expected | needed | involved ) \b
    | \b travel (?: l?ing )? (?: \ (?: required | percentage | requirements? ) )? (?: \ ?: )? THINGS
      (?: \ (?!per\ ) [\w.-]+ ){0,6}? \ ? [~(]? (?: [0-9]{1,3}\ ?-\ ? )? SHARE
    | \b travel (?: \ required )? \ ?: \ ? (?: yes | occasional | frequent | some | minimal | limited | extensive | overnight
      | local | regional | moderate | statewide | national | international | up\ to ) \b
    """.replace("NONE", r"(?: not | never | rarely | seldom | hardly ) \b")
    .replace("SHARE", r"(?<![0-9]) (?!0\ ?[%p]) [0-9]{1,3}\ ? (?: % | percent )")
    .replace(
        "THINGS",
        r"""(?! [ -] (?: agen | arrang | allowance | budget | book | claim | cost | demand | document | expens | fund | indus
        | insur | itinerar | logist | nurs | manag | plan | polic | reimburs | regul | request | service | voucher | ban\b
        | restrict | advis | writ | team | coordinat | desk | card | grant | stipend | bonus | pay | patterns | time | model
        | public ) )""",
    ),
    re.VERBOSE,
)
# A look into the past of who is hired, in short: "must pass an extensive background"; no "satisfactory background in steel".
_BACKGROUND = pattern(
    r"\b(?:pass|submit to|undergo|undergoes|clear|completion of|subject to) (?:an? |the )?(?:[\w-]+ ){0,3}background\b"
    r"(?! (?:in|of|as|for|with|that|which|and (?:experience|skills|knowledge))\b)"
)
# A time on probation, in a sentence that says how long it is; whom officers of probation look after is another matter.
_PROBATION = pattern(
    r"\bprobation(?:ary)?\b(?! (?:officers?|department|services?|division|office|and parole|case|client|violat|super))"
)
_TIMES = ("month", "year", "week", "days", "subject to", "semester")
_OFFICERS = (
    *("probation officer", "probation department", "parole", "probationers", "juvenile", "offender", "youth", "inmate"),
    *("defendant", "caseload"),
)
# Citizens and nationals of a country or union, by the ends of such words: "a Kenyan citizen", "EEA nationals".
_CITIZEN = pattern(
    r"""
    \b (?: (?! human | urban | suburban | veteran | median ) [a-z]{3,14}(?:an|ish|ese) | u\.?s\.?a?\.? | uk | eu | eea | efta
      | united\ states | new\ zealand | filipino | philippine | pakistani | bangladeshi | singapore | swiss | french | dutch
      | commonwealth | rsa | member\ states? | natural[- ]born )
    (?: \ (?: or\ an? | or | and ) \ [a-z]{2,14} | \ \([a-z.]{2,6}\) )? \ (?: citizens?(?:hip)? | nationals? ) \b
    """,
    re.VERBOSE,
)
_CITIZENS = (
    *("must be", "must hold", "must possess", "required", "shall be", "should be", "are to be", "open to", "only", "limited to"),
    *("restricted to", "reserved for", "is a", "is an", "be a", "be an", "have to be", "need to be"),
)
_NO_CITIZENS = ("not required", "are not eligible", "cannot be", "may not be", "need not be")


# How far before the word that every shape of a kind has it begins, and how far behind it ends, in characters.
_BEFORE, _BEHIND = 100, 120


def shaped(document: Document) -> Iterator[tuple[str, Span]]:
    """The kinds and places of what has the shape of a condition."""
    words = vocabulary(document)
    if "travel" in words:
        yield from (("travel", span) for span in _around(document, "travel", _TRAVEL))
    if "background" in words:
        yield from (("background_check", span) for span in _around(document, "background", _BACKGROUND))
    for span in _around(document, "probation", _PROBATION) if "probation" in words else ():
        if _is_beside(document, span, _TIMES) and not _is_beside(document, span, _OFFICERS):
            yield "probation", span
    for sign in ("citizen", "national"):
        for span in _around(document, sign, _CITIZEN) if sign in words else ():
            if _is_beside(document, span, _CITIZENS) and not _is_beside(document, span, _NO_CITIZENS):
                yield "citizenship", span


def _around(document: Document, sign: str, shape: re.Pattern[str]) -> Iterator[Span]:
    """The places of a shape around a word that stands in whatever it finds; far faster than looking for it in the whole text."""
    behind = 0
    for at in offsets(document, sign):
        if at >= behind:
            found = shape.search(document.lower, max(behind, at - _BEFORE), at + _BEHIND)
            if found:
                behind = found.end()
                yield Span(*found.span())


def _is_beside(document: Document, span: Span, signs: tuple[str, ...]) -> bool:
    """Whether one of some words stands in the sentence of a shape."""
    return has_sign(document, *sentence_at(document, span.start, 0, len(document.text)), signs)
