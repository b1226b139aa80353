"""How far the work may be done away from the office: `remote` of the locations."""

from __future__ import annotations

import itertools
import re
from typing import TYPE_CHECKING

from jobparse.fields.edges import end_without
from jobparse.patterns import pattern
from jobparse.spans import Span

if TYPE_CHECKING:
    from jobparse.document.model import Document


def _as_tokens(*words: str) -> frozenset[str]:
    """What can stand between spaces where one of some words stands in a sentence."""
    return frozenset(word + mark for word in words for mark in ("", ".", ",", ";", ")"))


# How work away from the office is put, in lower-case text; "hybrid" first, since it is explained by the words of the others.
_REMOTE = (
    ("hybrid", pattern(r"hybrid(?<=\bhybrid)\b")),
    ("remote", pattern(r"\b(?:fully\s+|100%\s+)?remote\b|\bwork from home\b|\bhome[ -]?(?:based|working)\b")),
    ("onsite", pattern(r"o(?<=\bo)n-?\s?site\b|i(?<=\bi)n[ -](?:person|office)\b")),
)
# How a sentence ends that refuses work elsewhere at all, with no time or place for which it does.
_REFUSED_WHOLLY = (
    r"(?=[a-z]{0,8}(?:\s+(?!(?:during|until|in|on|before|within|after|outside|unless|except|first|initially)\b)[a-z-]+){0,4}\s?"
    r"(?:[.;)](?!\s+(?:however|but)\b)|\n\s*(?:\n|\W)|\Z))"
)
# The same in sentences of other sections ("operates on a hybrid model", "this position is fully remote"), with words of which one
# stands in whatever it finds. "Hybrid vehicles" and "remote sites" are something else.
_REMOTE_SENTENCES = (
    (
        "hybrid",
        _as_tokens("hybrid"),
        pattern(
            r"\bhybrid\s+(?:(?:work(?:ing|place)?|telework|remote)\s+)?(?:schedules?|model|arrangements?|position|role|environment|work(?:ing|place)?)\b"
            r"|\bhybrid(?:,|\s+of)?\s+(?:in-person|on-?site|in-office|office|virtual|remote)\s*(?:and|&|/|or)\s*"
            r"(?:in-person|on-?site|in-office|home|virtual|remote|telework)\s+(?:work(?:ing)?\s+)?(?:schedules?|model|arrangements?|position|role|environment|work)\b"
            r"|\b(?:position|role|job|work|post)\s+(?:is|will\s+be)\s+(?:an?\s+)?hybrid\b(?!\s+(?:vehicle|car|fleet|engine|bus|and\s+electric|electric))"
            r"|(?:(?<=position)|(?<=role)|(?<=job))\s+works\s+(?:on\s+)?(?:a\s+)?hybrid\b(?!\s+(?:vehicle|car|fleet|engine|bus))"
        ),
    ),
    (
        "remote",
        _as_tokens("remote"),
        pattern(
            r"\b(?:position|role|job|post)\s+is\s+(?:a\s+)?(?:(?:fully|100%|entirely|completely)\s+)?remote\b(?!\s+(?:site|area|locat|communit))"
            r"|\b(?:fully|100%)\s+remote\s+(?:position|role|job|work)\b|\bthis\s+is\s+a\s+(?:fully\s+)?remote\s+(?:position|role|job)\b"
            r"|\b(?:position|role|job|post)\b[^.;:\n]{1,60}?\s(?:is|are)\s+(?:fully|100%|entirely|completely)\s+remote\b(?!\s+(?:site|area|locat|communit))"
            r"|\b(?:full|part)[ -]time,?\s+remote\s+(?:contract\s+)?(?:position|role|job|post|opportunit|contract)"
            r"|\bremote,?\s+(?:full|part)[ -]time\s+(?:contract\s+)?(?:position|role|job|post|opportunit|contract)"
        ),
    ),
    (
        "onsite",
        _as_tokens("on-site", "onsite", "in-person", "in-office", "telework", "telecommuting", "teleworking", "remote"),
        pattern(
            r"\b(?:position|role|job)\s+is\s+(?:an?\s+)?(?:(?:fully|100%|entirely)\s+)?(?:on-?site|in-person|in-office)\b"
            r"|\bthis\s+is\s+an?\s+(?:fully\s+)?(?:on-?site|in-person|in-office)\s+(?:position|role|job)\b"
            r"|\b(?:position|role|job|incumbent)\s+works?\s+(?:(?:fully|100%|entirely)\s+)?(?:on-?site|in-person|in-office)\b"
            r"(?!\s+(?:and|or|as)\b)"
            r"|(?:\b(?:position|role|job|post|classification)\s+is\s+not\s+(?:currently\s+)?(?:eligible|available|approved|authorized|suitable)"
            r"\s+for\s+(?:a\s+)?(?:routine\s+|regular\s+)?(?:tele(?:work|commut)|remote\s+work|working\s+remotely|work(?:ing)?\s+from\s+home)"
            r"|\b(?:telework(?:ing)?|telecommuting|remote\s+work(?:ing)?)\s+is\s+not\s+(?:currently\s+)?"
            r"(?:an\s+option|available|offered|permitted|allowed|possible)\b"
            rf"|\b(?:position|role|job|this)\s+is\s+not\s+an?\s+(?:remote|telework(?:ing)?)\b){_REFUSED_WHOLLY}"
        ),
    ),
)
# The word alone on a line or in brackets, with words on work but no name behind it there, and among how many lines from the top:
# "(Hybrid, 3 days in office)", but not "(Hybrid Fleet Vehicles)".
_ON_TOP = pattern(
    r"""
    \( ( hybrid | remote | on-?site | in-person ) \b
      (?= \s? [),;:/|&\u2013\u2014-] | \s \d
        | \s (?: work | working | workplace | telework | teleworking | schedule | position | role | job | model | option | options
          | arrangement | arrangements | eligible | possible | available | optional | only | allowed | days | in | within | from
          | or | and | with ) \b )
      [^()\n]{0,40} \)
    | \b ( hybrid | remote | on-?site | in-person ) (?: \s* $ | (?<=hybrid) : | ` )
    """,
    re.VERBOSE,
)
_ON_TOP_TOKENS = _as_tokens("hybrid", "remote", "on-site", "onsite", "in-person") | {
    "hybrid:",
    *(f"{mark}{word}`" for mark in ("", "`") for word in ("hybrid", "remote", "onsite")),
}
_WORDS = {"hyb": "hybrid", "rem": "remote", "ons": "onsite", "on-": "onsite", "in-": "onsite"}
_TOP_LINES = 40
# A label on work from elsewhere whose value only says that it is so.
_GRANTED = pattern(r"\W*(?:yes|eligible|available|permitted|allowed)\b", re.IGNORECASE)
_REMOTE_LABELS = ("remote", "remote job", "remote eligible")
# "Telework: No", "Remote work: not available".
_REFUSED = pattern(r"\W*(?:no|not|none|n/a)\b\W*", re.IGNORECASE)
# Behind the label of telework or of work from home, what says that there is none and nothing more, in lower case: "Telework: Not
# Eligible for Telework", "Telecommuting allowed? No". Where work is not remote, by its label, it may still be so on some days.
_NONE_AT_ALL = pattern(
    r"\W*(?:no|ineligible|none|not (?:[a-z]{4,9} )?"
    r"(?:eligible|available|permitted|allowed|offered|possible|authorized|approved|suitable))"
    r"(?: (?:for|to|at) (?:this |the )?(?:telework(?:ing)?|telecommut(?:e|ing)|remote work|position|role|job|post|time))?"
    r"\.?\s*(?:\n|\Z)"
)
_AT_HOME_LABELS = frozenset({"remote work", "eligible for remote work", "remote work eligible", "work from home eligible"})
# Before such words, what denies them in their sentence: "is not eligible for remote work".
_NOT, _NOT_REACH = pattern(r"\b(?:not|cannot|isn.t|no)\b(?! (?:only|more|less)\b)[^.;:\n]{0,32}\Z"), 40
# What stands behind the words of a label that denies them, on a line among places: "Remote job" over "No", "Remote work is not
# permitted". Lower-case text.
_DENIED = pattern(r"(?: (?:job|jobs|work|position))?\s?[:\n]\s*no\b|(?: (?:work|working))? is not\b")

# The answer of a form behind such words, in lower case: "Potentially Eligible for a Hybrid Work Schedule: No".
_ANSWERED_NO = pattern(r"(?: [a-z]{3,14})?\s?[:?]\s{0,3}no\b")


def how_remote(document: Document) -> tuple[str, tuple[Span, ...]] | None:
    """How far the work is remote, by its labels or else by a sentence, and the words that say so."""
    return _told_by_label(document) or _told_by_sentence(document) or _told_on_top(document) or _told_refused(document)


def _told_by_label(document: Document) -> tuple[str, tuple[Span, ...]] | None:
    """How the labels on work from elsewhere, or on places, put it, and where."""
    ranges = [(row.start, row.end) for row in document.values_of("remote")]
    ranges += [(row.start, row.end) for row in document.values_of("locations")]
    ranges += [
        (section.body, section.end)
        for section in document.of_kind("location")
        if not (section.anchor and section.anchor.scope == "label")
    ]
    for start, end in ranges:
        if _REFUSED.match(document.text, start, end):
            continue
        for name, words in _REMOTE:
            match = words.search(document.lower, start, end)
            if (
                match
                and not _DENIED.match(document.lower, match.end(), end)
                and not (name != "onsite" and _is_denied(document, match))
            ):
                return name, (Span(*match.span()),)
    for row in document.values_of("remote"):  # the words themselves stand in the label
        granted = _GRANTED.match(document.text, row.start, row.end)
        label = document.lower[row.anchor.heading.start : row.anchor.heading.end]
        told = "hybrid" if "tele" in label or "hybrid" in label else "remote" if label in _REMOTE_LABELS else None
        if granted and told:
            return told, (row.anchor.heading, Span(*granted.span()))
    return None


def _told_refused(document: Document) -> tuple[str, tuple[Span, ...]] | None:
    """The label of telework that is refused, where nothing else tells of work from elsewhere."""
    for row in document.values_of("remote"):
        label = document.lower[row.anchor.heading.start : row.anchor.heading.end]
        refused = _NONE_AT_ALL.match(document.lower, row.start, row.end)
        if refused and ("tele" in label or label in _AT_HOME_LABELS):
            return "onsite", (row.anchor.heading, Span(row.start, end_without(document, *refused.span(), " .\n")))
    return None


def _is_denied(document: Document, match: re.Match[str]) -> bool:
    """Whether words before some on work from elsewhere deny it: "is not eligible for remote work"."""
    return _NOT.search(document.lower, max(0, match.start() - _NOT_REACH), match.start()) is not None


def _told_on_top(document: Document) -> tuple[str, tuple[Span, ...]] | None:
    """How a line near the top puts it that says nothing else, or what stands in brackets: "Remote", "Elm Bay (Hybrid)"."""
    if document.tokens.isdisjoint(_ON_TOP_TOKENS):
        return None
    for line, below in itertools.pairwise((*document.lines[: _TOP_LINES + 1], document.lines[-1])):
        if _REFUSED.fullmatch(document.text, below.body, below.end):
            continue  # a label with its value below it: "Remote" over "No"
        match = _ON_TOP.search(document.lower, line.start, line.end)
        if match and (
            match.start() == line.body or document.text[match.start()] == "(" or document.text[match.end() - 1] in ":`"
        ):
            word = match[1] or match[2]
            return _WORDS[word[:3]], (Span(*match.span(1 if match[1] else 2)),)
    return None


def _told_by_sentence(document: Document) -> tuple[str, tuple[Span, ...]] | None:
    """How a sentence anywhere puts it, and where."""
    for name, signs, words in _REMOTE_SENTENCES:
        if not signs.isdisjoint(document.tokens):
            match = words.search(document.lower)
            if match and (_DENIED.match(document.lower, match.end()) or (name != "onsite" and _is_denied(document, match))):
                continue  # "Eligible for a hybrid work schedule: No", "not eligible for a hybrid schedule"
            section = document.section_at(match.start()) if match else None
            denied = match is not None and _ANSWERED_NO.match(document.lower, match.end()) is not None
            if match and section and section.kind not in ("duplicate", "page_furniture") and not denied:
                return name, (Span(*match.span()),)
    return None
