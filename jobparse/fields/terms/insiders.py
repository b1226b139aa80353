"""Employees that a posting is for alone: "For port employees only", "Only current staff may apply", "Internal staff only"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from jobparse.document.signs import has_any, matches_at, offsets
from jobparse.fields.statements.denials import is_not
from jobparse.lexicon.vacancies import vacancy_words
from jobparse.lexicon.word_lists import either
from jobparse.patterns import pattern
from jobparse.spans import Span

if TYPE_CHECKING:
    from jobparse.document.model import Document

# Those that a posting is for alone, in lower-case text up to "only": "for current employees only", "limited to port employees
# only", at the beginning of a sentence "Internal candidates only".
_ONLY = pattern(
    r"""
    (?: \b (?: for | from ) \  | \b (?: limit | restrict ) ed\ to\  | (?: \n | [.:]\  ) (?= (?: [a-z]+ \  ){0,2} [ie] ) )
    (?: (?: current | the ) \  )? (?: (?! full | part | all\b ) [\w.&'-]+ \  ){0,5}?
    (?P<who> internal \ (?: applicants | candidates | staff ) | employees ) \Z
    """,
    re.VERBOSE,
)
_ONLY_REACH = 90  # how far before "only" the words begin, in characters
# The same without "only" behind them, each where its words begin: "only current port employees may apply", "this position is
# restricted to current employees", "applicants must be current employees", "this is an internal vacancy".
_TOLD = pattern(lambda: _told(either(vacancy_words().present), either(vacancy_words().for_alone)))
_SIGNS = (
    *(("open only ", "open"), ("only ", "only"), ("limited ", "limited"), ("restricted ", "restricted"), ("must be ", "must")),
    *(("invited from ", "invited"), ("accepted from ", "accepted"), ("considered from ", "considered")),
    *(("must currently be ", "currently"), ("this is an internal ", "internal")),
)  # each with a word of it
# One of these stands in whatever `_ONLY` finds.
_ONLY_WORDS = frozenset(["only", "only.", "only*", "only:", "only)", "only!"])
_STAFF = frozenset(["employees", "staff"])
_KINDS = frozenset(
    {
        "header",
        "summary",
        "employment",
        "notes",
        "selection",
        "page_furniture",
        "other",
        "dates",
        "minimum_qualifications",
        "application",
    }
)
_REACH = 120  # how far before such words their sentence begins, in characters
# Those who are told how to apply beside employees, in lower-case text.
OTHERS = pattern(
    r"(?:all\s+)?other\s+applicants|all\s+others|outside\s+applicants|external\s+(?:applicants|candidates)|non-?\w+\s+employees|general\s+public"
)


def _told(present: str, who: str) -> str:
    return (
        r"only (?:(?!full|part)[\w.&'-]+ ){0,5}?(?P<may>employees|staff|internal (?:applicants|candidates))\b[^.;\n]{0,40}?"
        r"(?: (?:may|can|should|are eligible to|are invited to) (?:apply|bid|be considered)| will be considered| are eligible)\b"
        rf"|(?:limited|restricted) (?:only )?to (?:{present}) (?:[\w.&'-]+ ){{0,4}}?(?P<limited>{who})\b"
        rf"|(?:invited|accepted|considered) from (?:{present}) (?:[\w.&'-]+ ){{0,4}}?(?P<invited>{who})\b"
        r"(?=[^.\n]{0,40}\bonly\b)"
        rf"|must (?:currently )?be (?:an? )?(?:{present}) (?:[\w.&'-]+ ){{0,4}}?(?P<must>employees?)\b"
        rf"|only for (?:{present}) (?:[\w.&'-]+ ){{0,4}}?(?P<for>employees|staff)\b"
        rf"|(?:only open|open only) to (?:(?P<inside>internal (?:applicants|candidates|staff))"
        rf"|(?:{present}) (?:[\w.&'-]+ ){{0,6}}?(?P<open>employees|staff))\b"
        r"|this is an (?P<internal>internal) (?:(?:job|promotional|transfer) )?"
        r"(?:posting|vacancy|recruitment|opportunity|position)\b"
    )


def insiders(document: Document) -> Span | None:
    """The words for employees where a sentence says that a posting is for nobody else."""
    alone = None if document.tokens.isdisjoint(_ONLY_WORDS) else _alone(document)
    if alone:
        return alone
    if document.tokens.isdisjoint(vacancy_words().present) and document.tokens.isdisjoint(_STAFF):
        return None
    places = sorted(at for sign, word in _SIGNS if word in document.tokens for at in offsets(document, sign))
    for match in matches_at(_TOLD, document.lower, places, document.end):
        place = document.section_at(match.start())
        headed = place and place.anchor and place.anchor.heading.start <= match.start() < place.anchor.heading.end
        if place and (headed or place.kind in _KINDS) and _of_vacancy(document, match.start()):
            return Span(*match.span(match.lastgroup or 0))
    return None


def _alone(document: Document) -> Span | None:
    """The employees that "only" stands behind."""
    lower, who = document.lower, vacancy_words().for_alone
    others = -1  # where a section ends that tells others how to apply as well
    for at in offsets(document, " only"):
        if not lower.endswith(who, 0, at):
            continue
        section = document.section_at(at)
        low = max(section.start - 1, at - _ONLY_REACH, 0) if section else at
        match = _ONLY.search(document.lower, low, at) if section and section.kind in _KINDS else None
        if match is None or section is None or at < others:
            continue
        if section.kind != "application" or not OTHERS.search(lower, section.start, section.end):
            return Span(*match.span("who"))
        others = section.end
    return None


def _of_vacancy(document: Document, at: int) -> bool:
    """Whether the sentence that goes on at an offset is on who may apply, and does not deny it."""
    lower = document.lower
    low = max(0, at - _REACH)
    low = max(low, *(lower.rfind(mark, low, at) for mark in (". ", "\n", "? ", "! ")))
    if (
        lower.startswith("open only ", at)
        and lower[low:at].strip(" \n*_-")
        and not has_any(lower[low:at], vacancy_words().on_applying)
    ):
        return False  # "The lounge is open only to internal staff"
    if lower.startswith(("only ", "open only ", "this is "), at) and not lower.startswith("only for ", at):
        return True
    return has_any(lower[low:at], vacancy_words().on_applying) and not is_not(document, low, at)
