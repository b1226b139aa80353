"""Departments and ministries that a sentence names as the one where the job is, or as the one with a vacancy."""

from __future__ import annotations

import itertools
import re
from typing import TYPE_CHECKING

from jobparse.fields.header import front_lines
from jobparse.lexicon.employers import HIRES
from jobparse.patterns import pattern

if TYPE_CHECKING:
    from jobparse.document.model import Document
    from jobparse.spans import Found

# A department in a sentence as the one where the job is: "the position of Pilot in the Harbor Department", "a deckhand in our
# Docks Department", "join our Docks Department". Only up to one word without a capital may join the others.
_INSIDE = pattern(
    r"""
    \b (?: (?: in | within ) \ (?: the | our | its | their ) | [Jj]oin \ (?: our | its ) | Division\ of\ our | of\ its )[ ]
    (?: (?: City | Town | County | Village )(?:'s)? \  )?
    (?P<name> [A-Z][\w&'/-]* ,? \ (?: (?: (?:and|of|&)\  )? [A-Z][\w&'/-]* ,? \  ){0,4} (?: [Dd]epartment | [Dd]irectorate ) ) \b
    """,
    re.VERBOSE,
)
# The same of a ministry: "two posts in the Ministry of Docks and Harbours", "The Ministry of Docks invites". Its name goes on in
# words with capitals.
_MINISTRY = r"Ministry (?:of|for) (?:the )?[A-Z][\w'-]*(?:,? (?:(?:and|of|&) )?[A-Z][\w'-]*){0,6}"
_IN_MINISTRY = pattern(
    rf"\b(?:with)?in the (?P<name>{_MINISTRY})"
    rf"|\b[Tt]he (?P<hires>{_MINISTRY})(?: \([A-Z][A-Za-z&]{{1,9}}\))?,?"
    rf" (?:{HIRES}|hereby|invites|seeks|has|wishes|intends|requires)\b"
)
# A ministry between the marks of a line: "Pilot | Ministry of Docks | Elm Bay".
_ON_LINE = pattern(rf"[|\u00b7\u2022/\u2013\u2014-] (?:The )?(?P<name>{_MINISTRY})(?= [|\u00b7\u2022/\u2013\u2014-] |$)")
# A department in a sentence as the one with a vacancy: "the town of Alder Department of Harbors has an opening for".
_OPENS = pattern(
    rf"""
    (?P<name> (?: (?<! \bof\ ) (?! The\  | This\  | Our\  ) [A-Z][a-z]+ (?: / [A-Z][a-z]+ )? \  ){{0,3}}
      (?: Department | Office | Bureau | Division | Commission ) \ (?: of | for )
      (?: \ (?: [A-Z][\w&'-]* | and | of | the | & ) ){{1,7}} )
    \ (?: {HIRES}
      | (?: has | have | is | are ) \ (?: an?\  )? (?: (?! no\b | and\b ) [\w-]+ \  ){{0,4}}
        (?: openings? | vacanc(?:y|ies) | positions? ) ) \b
    """,
    re.VERBOSE,
)
# How far around the word "department" what `_INSIDE` and `_OPENS` find begins and ends, in characters.
_BEFORE_WORD, _BEHIND_WORD = 90, 120
# One of these stands in whatever they find.
_WORDS = ("department", "directorate", "division of ", "bureau of ", "commission for ")


def inside(document: Document) -> Found[str] | None:
    """The department that a sentence names as the one with the vacancy, or where the job is."""
    words = [word for word in _WORDS if document.lower.find(word) >= 0]
    for section, word in itertools.product(document.of_kind("header", "summary", "about"), words) if words else ():
        at = document.lower.find(word, section.start, section.end)
        while at >= 0:
            low, high = max(section.start, at - _BEFORE_WORD), min(section.end, at + _BEHIND_WORD)
            match = _INSIDE.search(document.text, low, high) or _OPENS.search(document.text, low, high)
            if match:
                return document.found(*match.span("name"), "department in a sentence")
            at = document.lower.find(word, at + 1, section.end)
    return None


def in_ministry(document: Document) -> Found[str] | None:
    """The ministry that a sentence names as the one with the vacancy, or a line between its marks."""
    if "ministry" not in document.tokens:
        return None
    for section in document.of_kind("header", "summary", "about"):
        match = _IN_MINISTRY.search(document.text, section.start, section.end)
        if match:
            return document.found(*match.span("name" if match["name"] else "hires"), "ministry in a sentence")
    for line in front_lines(document):
        named = document.lower.find("ministry", line.body, line.end) >= 0
        match = _ON_LINE.search(document.text[line.body : line.end]) if named else None
        if match:
            return document.found(line.body + match.start("name"), line.body + match.end("name"), "ministry on a line")
    return None
