"""Wishes: statements among the requirements that say themselves that they are none ("Fluent Welsh is a plus")."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from jobparse.document.signs import has_any, has_sign
from jobparse.fields.statements.preferred import wish_beside
from jobparse.fields.statements.turns import SENTENCE_END
from jobparse.lexicon.numbers import SMALL_NUMBER
from jobparse.lexicon.postings import posting_words
from jobparse.patterns import pattern
from jobparse.spans import Span

if TYPE_CHECKING:
    from jobparse.document.model import Document

# Words of a wish inside a statement. The pattern reads lower-case text, and each alternative begins with a plain letter.
_DESIRED = pattern(
    r"""
      is (?<=\bis)
      \ (?: an?\ (?: [a-z]+\  )? (?: plus | asset | advantage | bonus | nice-to-have )
        | advantageous | beneficial | nice\ to\ have | (?:also\ )? welcomed?\ but ) \b
    | considered (?<=\bconsidered) \ (?: as\  )? an?\ (?: [a-z]+\  )? (?: plus | asset | advantage | bonus ) \b
    | be (?<=\bbe)
      \ (?: (?: an?\  )? (?: [a-z]+\  )? (?: plus | asset | advantage | bonus )
        | advantageous | beneficial | desirable | desired | preferred | great\ if | nice\ if
        | (?: very | most | especially | particularly )\ (?: welcome | useful | helpful )
        | (?: handy | helpful | useful | welcome ) (?= [,;] | \ (?: as | but | since | because | though | to\ have )\b ) ) \b
    | plus (?<=\ plus) (?= [.!)]* $ )
    | asset (?<=\ asset) (?= [.!)]* $ )
    | advantage (?<=\ advantage) (?= [.!)]* $ )
    | advantageous (?<=\ advantageous) (?= [.!)]* $ )
    | is (?<=\bis) \s+ (?: preferred | preferable | desired | desirable | helpful ) \b
    | are (?<=\bare) \s+ (?: preferred | preferable | desired | desirable | helpful | (?:[a-z]+\ )? (?: advantages | assets ) ) \b
    | strongly (?<=\bstrongly) \s+ (?: preferred | desired | desirable ) \b
    | especially (?<=\bespecially) \s+ (?: preferred | desired | desirable ) \b
    | highly (?<=\bhighly) \s+ (?: preferred | preferable | desired | desirable | regarded ) \b
    | viewed (?<=\bviewed) \ favou?rabl[ey] \b
    | looked (?<=\blooked) \ (?:up)?on \ favou?rabl[ey] \b
    | have (?<=\bhave) \ (?: an?\  )? (?: preference | advantage ) \b
    | preferred (?<=\bpreferred) (?= [\])]? [.;]? $ )
    | desirable (?<=\bdesirable) (?= [\])]? [.;]? $ )
    | desired (?<=\bdesired) (?= [\])]? [.;]? $ )
    | preference (?<=\bpreference) \ for \b
    | preferred (?<=\bpreferred) ,?\ (?: (?: but | though | although | however )\ )?
      not\ (?: required | necessary | essential ) \b
    | not (?<=\bnot) \ (?: essential | required | necessary | mandatory ) ,?\ but \b
    | but (?<=\bbut) \ (?: (?: is | are )\ )? not\ (?: essential | necessary | mandatory ) \b
    """,
    re.VERBOSE,
)
# One of these stands in whatever is found here; a word that a wish begins with stands among them too.
SIGNS = (
    *("prefer", "desir", " plus", " asset", "advantage", "beneficial", "helpful", "bonus", "be great if", "be nice if", "ideal"),
    *("regarded", "favor", "favour", "not essential", "not necessary", "not mandatory", "nice", "optional", "useful", "welcome"),
    *("appreciated", "is valued", "love it if", "plus:"),
)
# The word that makes a requirement; "preferred but not required" has none.
_REQUIRED = pattern(r"required(?<!\bnot required)")
# What a statement ends with that wishes for more than it asks for: "…; a master's degree is preferred", "…, five years
# preferred", "… with a master's degree preferred".
_WISHED_TAIL = pattern(
    r"(?P<cut>\s(?:(?<=[;,]\s)\s*|with\s(?=(?:an?\s)?(?:master|doctora|graduate|advanced))))(?:(?<=;\s)[^;,.]|(?:(?:an?|the|with|at\sleast)\s)?(?:master|doctora|ph\.?d|bachelor|graduate|advanced|mba\b|mph\b|associate"
    r"|(?P<known>knowledge|familiarity|fluency|proficiency)\s(?:of|in|with)\b"
    rf"|(?:[0-9]{{1,2}}|{SMALL_NUMBER})\b(?:\s\([0-9]{{1,2}}\))?\+?[\s\w-]{{0,12}}\s(?:years?|months?)))"
    r"[^;,.]{0,90}\b(?:preferred|desired|desirable|an?\s(?:[a-z]+\s)?(?:plus|asset|advantage|bonus))[.;,!]?$"
    # "…, and preferably two years of rigging", but no more behind another comma: "…, preferably two years, and a valid licence"
    r"|(?P<rather>(?:,\s|\s(?<=;\s))\s*(?:(?:and|but)\s)?)(?:preferably|ideally),?\s(?:(?:with|an?|at|least|minimum|of)\s){0,4}"
    rf"(?:(?:[0-9]{{1,2}}|{SMALL_NUMBER})\b[^;,.]{{0,16}}\b(?:years?|months?)\b|[\w'\u2019]{{1,14}}\sdegree\b)[^;,.]{{0,70}}[.;]?$",
    re.IGNORECASE,
)
_TAIL_REACH = 130
_AMOUNT = pattern(r"degree|bachelor|master|diploma|\byears?\b|\bmonths?\b|graduat|\bb\.[as]\.|\bb[as]\b|experience")
_TIME = pattern(r"\b(?:years?|months?)\b")
# What stands before the first word of a statement and behind its last, and how much of it tells how it begins and ends.
_BEFORE, _BEHIND, _ENDS = "[(*\"'", " .;,!)]*\"'", 32
_REMARK_REACH = 300  # how far around a wish the brackets stand that make a remark of it, in characters


# What says of something among wishes that it is none.
ESSENTIAL = (" is essential", " are essential", " is required", " are required", " is a must", " is mandatory", " are mandatory")


def is_desirable(document: Document, span: Span) -> bool:
    """Whether a statement says that it is no requirement, and asks for nothing else."""
    return (
        has_sign(document, *span, SIGNS)
        and document.text.find(" ", *span) > 0  # "Advantageous" alone is a heading
        and document.lower.find("must", *span) < 0
        and _REQUIRED.search(document.lower, *span) is None
        and not _is_beside(document, *span)
        and (
            any(not _is_remark(document, span, wish) for wish in _DESIRED.finditer(document.lower, *span))
            or _is_framed(document.lower[span.start : span.end])
        )
    )


def _is_framed(statement: str) -> bool:
    """Whether a statement in lower case begins or ends as wishes do: "Ideally, …", "Nice to have: …", "… would be useful".

    Words that also praise what is brought end a wish where it is on something to bring: "Work in a port is useful", but no "Must
    be friendly and helpful".
    """
    words = posting_words()
    if statement.lstrip(_BEFORE).startswith(words.wish_opens):
        return True
    end = statement[-_ENDS:].rstrip(_BEHIND)
    if end.endswith(words.wish_closes):
        return True
    return end.endswith(words.praises) and has_any(statement, words.brought) and not has_any(statement, words.praised)


def _is_remark(document: Document, span: Span, wish: re.Match[str]) -> bool:
    """Whether a wish is a remark in brackets on what a statement asks for: "A degree in economics (a master's is preferable)"."""
    text = document.text
    opened = text.rfind("(", max(span.start, wish.start() - _REMARK_REACH), wish.start())
    if opened < 0 or text.find(")", opened, wish.start()) >= 0:
        return False
    if document.lower[opened + 1 : wish.start()].strip() in posting_words().wish_degrees:
        return False  # "Knowledge of tides (preferred)" is all a wish
    asked = text.count(" ", max(span.start, opened - _REMARK_REACH), opened) > 1
    return asked and text.find(")", wish.end(), min(span.end, wish.end() + _REMARK_REACH)) >= 0


def by_wish(document: Document, span: Span) -> list[Span]:
    """The parts of a statement that ask and those that only wish, in whole sentences; the whole where it is all one."""
    parts: list[tuple[bool, Span]] = []
    start = span.start
    cuts = [(stop.start() + 1, stop.end()) for stop in SENTENCE_END.finditer(document.text, *span)]
    floor = start
    for end, following in [*cuts, (span.end, span.end)]:
        tail = _WISHED_TAIL.search(document.text, max(floor, end - _TAIL_REACH), end)
        if tail and (_parted(document, tail, floor) or _AMOUNT.search(document.lower, floor, tail.start())):
            cuts.append(tail.span("rather" if tail["cut"] is None else "cut"))
        floor = following
    cuts.sort()
    for end, following in [*cuts, (span.end, span.end)]:
        wished = is_desirable(document, Span(start, end))
        if parts and parts[-1][0] == wished:
            parts[-1] = (wished, Span(parts[-1][1].start, end))
        else:
            parts.append((wished, Span(start, end)))
        start = following
    return [part for _, part in parts]


def asked_before(document: Document, span: Span) -> Span | None:
    """The part that a statement among the wishes begins with, if that is asked for: "Malay is essential; Thai is a plus"."""
    if not has_sign(document, *span, ESSENTIAL):
        return None
    parts = by_wish(document, span)
    first = parts[0]
    return first if len(parts) > 1 and has_sign(document, *first, ESSENTIAL) and not is_desirable(document, first) else None


def _is_beside(document: Document, start: int, end: int) -> bool:
    """Whether a wish stands beside an amount that is asked for: "One year of rigging, crane work preferred"."""
    comma = wish_beside(document, start, end)
    return comma is not None and _TIME.search(document.lower, start, comma) is not None


def _parted(document: Document, tail: re.Match[str], floor: int) -> bool:
    """Whether a wish stands behind a semicolon, or is on something else to know, with enough before it to be asked for."""
    apart = document.text[tail.start() - 1] == ";" or tail["known"] is not None
    return apart and document.text.count(" ", floor, tail.start()) > 1
