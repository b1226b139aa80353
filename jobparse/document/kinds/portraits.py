"""Paragraphs that tell who the employer is: "Elm Library is the cultural centre of Alder", "The college has 900 students"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.document.kinds.organisations import first_words
from jobparse.document.signs import has_any, has_sign
from jobparse.lexicon import lexicon
from jobparse.lexicon.employers import employer_words
from jobparse.lexicon.structure import structure_words
from jobparse.lexicon.word_lists import either
from jobparse.patterns import pattern
from jobparse.spans import Span

if TYPE_CHECKING:
    import re

    from jobparse.document.model import Document

# A paragraph among duties is on the employer if it is longer than this as well, in characters.
_LONG = 220
# First words of a paragraph on the employer among duties: "Alder County is one of the oldest counties of the state", "The museum,
# founded in 1910, houses", "Elm Library is the cultural centre of".
_OF_WHOM = pattern(
    r"(?:the )?(?:[a-z'.-]{2,16} ){0,4}(?:county|city|town|village|district|state|court|university)(?: of [a-z]+)? (?:is|has) "
    r"|(?:the )?(?:[a-z'.-]{2,16} ){0,4}(?:library|museum|college|society|institute|foundation|school|hospital|company)"
    r"(?: of [a-z]+)?(?:, (?:founded|established|located) in [^,.]{2,40},)? (?:is (?:an?|the|one|home|located|situated|housed)"
    r"|was (?:founded|established)|houses|serves) "
)
# How a sentence begins that introduces the one whom it names: "Alder Tides (AT) is a small consultancy", "Founded in 1951, ICE is
# the leading agency"; its subject is a name of at most so many words, and what it is said to be is a body of people or a place.
_NAME = r"[A-Z][\w&'./-]{1,30}(?: (?:[A-Z(][\w&'./-]{0,30}\)?|of|and|the|for|&|at|in)){0,9}"
_INTRODUCES = pattern(
    lambda: (
        r"(?:(?:Established|Founded|Created|Incorporated) in [^,.\n]{4,40}, )?(?:[Tt]he )?"
        rf"(?P<name>{_NAME})(?: \([^()\n]{{2,60}}\))?,?"
        r" (?:is|are|was) (?:one of the|part of the|located|situated|home to|headquartered"
        rf"|(?:an?|the) (?:[\w,'-]+ ){{0,7}}?(?P<body>(?i:{either(structure_words().bodies)}))(?![\w'-]))"
    )
)
# What its first sentence says of such an organisation behind the name, in lower-case text: "Tides Relief responds to storms",
# "Tides Bank - Established in 1951".
_SPEAKS = pattern(
    lambda: (
        rf"(?:{either(employer_words().international)})(?: \([^()\n]{{2,40}}\))?,?"
        rf" (?:- |has been\b|responds\b|exists\b|promotes\b|leads\b|delivers\b|(?:{either(employer_words().doing)}|"
        rf"{either(employer_words().bearing)})(?<!\bwill)\b)"
    )
)
# What somebody is said to be before its name, who is no holder of a post: "As one of the oldest ports of the coast, Elm Bay",
# "As the steward of nine parks, the department". It reads lower-case text.
_AS_WHAT = pattern(
    lambda: (
        r"as (?:one of|the|an?) (?:[\w,'-]+ ){0,6}?"
        r"(?:steward|cities|counties|towns|ports|districts|agencies|employers|universities"
        rf"|{either(structure_words().bodies)})"
        r"(?:,| (?:in|of|with|that|on|for|serving)\b(?:[^.,\n]|,(?=\d)){2,90},)"
        r" (?!you\b|your\b|this\b|the (?:incumbent|successful|selected|post))"
    )
)
# What it pledges itself to: "The port is dedicated to clean water"; whoever holds or seeks the post is no such one. Lower case.
_PLEDGES = (" dedicated to ", " committed to ")
_PLEDGED = pattern(
    r"(?:the )?(?!this |these |you |your |if |candidate|applicant|incumbent|successful|selected|ideal|post|position|role)"
    r"(?!job|person)"
    r"(?:[\w&'./()-]{1,24} ){1,9}(?:is|are) (?:[a-z]{4,12}ly )?(?:dedicated|committed) to "
)
_AGENCY = "agency"
# One of these stands in a sentence that introduces somebody, which is told far faster.
_VERBS = (" is ", " are ", " was ")
# Ranks behind the name of a post, which is no body: "Tide Archivist III is a post in the archives".
_RANKS = frozenset({"i", "ii", "iii", "iv", "v"})
# How far into a paragraph its first sentence says so, in characters.
_REACH = 320
# So many signs of a portrait show that a paragraph is one of the employer.
_FEWEST_SIGNS = 2


def introduces(document: Document, start: int, end: int) -> bool:
    """Whether a paragraph introduces the employer with its first words, which name neither the job nor who holds it."""
    return _introduction(document, start, end) is not None or _is_of_organisation(document, start, end)


def _is_of_organisation(document: Document, start: int, end: int) -> bool:
    """Whether a paragraph begins with the name of an international organisation and what that does, and seeks nobody."""
    start += 4 * document.lower.startswith("the ", start)
    end = min(end, start + _REACH)
    if document.lower[start:end].partition(" ")[0] not in first_words():
        return False
    return _SPEAKS.match(document.lower, start, end) is not None and not has_sign(document, start, end, employer_words().seeking)


def introduced(document: Document, start: int, end: int) -> Span | None:
    """The name of the body of people, and not of a place, that a paragraph introduces with its first words."""
    match = _introduction(document, start, end)
    body = match["body"] if match else None
    if match is None or not body or (body.lower() == _AGENCY and " " not in match["name"]):
        return None  # a short name can be that of the part of a government: "WAVLIC is the agency that"
    return Span(*match.span("name")) if body.lower() not in structure_words().places else None


def _introduction(document: Document, start: int, end: int) -> re.Match[str] | None:
    end = min(end, start + _REACH)
    match = _INTRODUCES.match(document.text, start, end) if has_any(document.text[start:end], _VERBS) else None
    if match is None:
        return None
    words = [word.strip("().,/'").lower() for word in match["name"].split()]
    if words[-1] in _RANKS and len(words) > 1:
        words.pop()
    return match if structure_words().no_bodies.isdisjoint(words) and words[-1] not in lexicon().occupations else None


def is_of_employer(text: str) -> bool:
    """Whether a paragraph among duties, in lower case, is on the employer."""
    return len(text) > _LONG and _OF_WHOM.match(text) is not None


def is_portrait(text: str) -> bool:
    """Whether a paragraph tells who the employer is: "The college has 900 students and is home to two choirs"."""
    if text.startswith("as ") and _AS_WHAT.match(text):
        return True
    if has_any(text, _PLEDGES) and _PLEDGED.match(text):
        return True
    if has_any(text, structure_words().missions):
        return True
    signs = sum(sign in text for sign in structure_words().portrait)
    return signs > _FEWEST_SIGNS or (signs == _FEWEST_SIGNS and any(map(text.__contains__, "0123456789")))
