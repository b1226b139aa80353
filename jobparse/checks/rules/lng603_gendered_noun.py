"""A noun for people that names a sex.

What: nouns such as "foreman", "aldermen" and "manpower", told once each, at their first place. Names of people, of licenses and
of laws, and nouns beside their counterpart ("chairman or chairwoman") are left alone, and so is the last word of a text that
breaks off.

Why: half of the readers are not meant. Notices of vacancies and titles of jobs have to be neutral in the European Union
(Directive 2023/970, Article 5(3), to be transposed by 2026-06-07), and printed or published notices may not show a preference
for a sex in the United States (42 U.S.C. 2000e-3(b)).

Fails:
    TITLE: Harbor Clerk
    DUTIES
    - Works with aldermen and owners of boats.

Passes:
    TITLE: Harbor Clerk
    DUTIES
    - Works with alderpersons, and with the chairman/chairwoman of the board.
    - Reports to Mr. Jo Foreman.

Passes:
    TITLE: Harbor Clerk
    REQUIREMENTS
    - A Journeyman Electrician License.

Fix: use a noun that names no sex; the message has one. The title of a class may have to be changed by those who keep the list.
"""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from jobparse.checks.finding import Edit, Fix, Hit
from jobparse.checks.printed import in_copy, kind_at
from jobparse.checks.rule import Rule
from jobparse.checks.truncation import cut_off
from jobparse.document.signs import has_any
from jobparse.lexicon.word_lists import read_toml
from jobparse.patterns import pattern
from jobparse.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from jobparse.checks.subject import Subject
    from jobparse.document.model import Document

# The ends of the nouns; the words that they are the ends of are looked up. The rare ones are looked for by themselves, since a
# pattern that begins with one letter alone is found many times faster.
_END = pattern(r"m[ae]n(?:power|[- ]?hours|kind)?(?![\w-])")
_RARE_END = pattern(r"(?:tress|ardess|wife)(?![\w-])")
_RARE = ("tress", "ardess", "wife")
# Beside the noun its counterpart: "foreman/forewoman", "chairman or chairwoman", "chairman(person)".
_COUNTERPART = pattern(
    r"\s?(?:/|\(|or\s|and\s)\s?-?(?:fore|chair|alder|council|spokes|sales|business)?-?(?:woman|women|persons?|people)\b",
    re.IGNORECASE,
)
_COUNTERPART_BEFORE = pattern(r"(?:woman|women|person|persons)(?:/|\s(?:or|and)\s)$", re.IGNORECASE)
# Behind the noun, in a name of its own: "Journeyman Electrician License", "Foreman Local 7", "Fireman/Watertender".
_NAMED = pattern(
    r"""
    /[A-Z]
  | (?: \s[A-Z][\w'-]* ){0,4} \s
    (?: Local\s\d+ | [Ll]icen[sc]e | [Ss]tatus | [Rr]ating | [Cc]ertificat\w+ | [Cc]ard | Act | Award | Fund | Union | Association
      | Brotherhood ) \b
    """,
    re.VERBOSE,
)
# Before the noun, where it is the name of a person: "Mr. Jo Foreman", and where people are named "Jo Foreman".
_ADDRESSED = pattern(r"\b(?:Mr|Ms|Mrs|Dr)\.?\s(?:[A-Z][\w.]*\s){0,2}$")
_FIRST_NAME = pattern(r"\b[A-Z][a-z]+\s(?:[A-Z]\.?\s)?$")
_CONTACTS = frozenset({"application"})
# How far to both sides these are looked for, in characters.
_BESIDE = 80


@cache
def _nouns() -> Mapping[str, str]:
    nouns: dict[str, str] = read_toml(Path(__file__).with_suffix(".toml"))["nouns"]
    return nouns


@cache
def _longest() -> int:
    return max(map(len, _nouns()))


def check(subject: Subject) -> Iterator[Hit]:
    """Yield each noun at its first place, with the others beside it."""
    document = subject.document
    for noun, spans in _found(document).items():
        own = next((span for span in spans if not in_copy(document, span.start)), spans[0])
        printed = subject.text[own.start : own.end]
        edits = tuple(Edit(*span, _cased(subject.text[span.start : span.end], _nouns()[noun])) for span in spans)
        yield Hit(
            f"{printed!r} names a sex; a neutral noun is {_nouns()[noun]!r}",
            own,
            tuple(span for span in spans if span != own),
            value={"noun": noun, "neutral": _nouns()[noun]},
            fix=Fix("unsafe", edits),
        )


def _found(document: Document) -> dict[str, list[Span]]:
    """The nouns with their places. What is part of a name once is that wherever it has a capital."""
    lower = document.lower
    found: dict[str, list[Span]] = {}
    names: set[str] = set()
    for at, end in _ends(lower):
        span = Span(_begin(lower, at), end)
        noun = lower[span.start : end]
        if noun not in _nouns() or _is_meant_otherwise(document, span):
            continue
        if _is_name(document, span):
            names.add(noun)
        else:
            found.setdefault(noun, []).append(span)
    for noun in names & found.keys():
        found[noun] = [span for span in found[noun] if not document.text[span.start].isupper()]
    return {noun: spans for noun, spans in found.items() if spans}


def _ends(lower: str) -> list[tuple[int, int]]:
    ends = [match.span() for match in _END.finditer(lower)]
    if has_any(lower, _RARE):
        ends = sorted(ends + [match.span() for match in _RARE_END.finditer(lower)])
    return ends


def _begin(lower: str, at: int) -> int:
    """Where the word begins that an offset lies in, if it is no longer than a noun; none begins behind a hyphen or a slash."""
    first = max(at - _longest(), 0)
    while at > first and (lower[at - 1].isalpha() or lower[at - 1] in "-/'"):
        at -= 1
    return at


def _is_meant_otherwise(document: Document, span: Span) -> bool:
    """Whether the noun stands beside its counterpart, in the site's words, or where the text breaks off."""
    cut = cut_off(document)
    return (
        (cut is not None and cut.last.start <= span.start < cut.last.end)
        or kind_at(document, span.start) == "page_furniture"
        or _COUNTERPART.match(document.text, span.end) is not None
        or _COUNTERPART_BEFORE.search(document.text, max(0, span.start - _BESIDE), span.start) is not None
    )


def _is_name(document: Document, span: Span) -> bool:
    """Whether the noun is the name of a person, or a part of the name of a paper, a body or a law."""
    text = document.text
    if not text[span.start].isupper():
        return False
    if _NAMED.match(text, span.end, span.end + _BESIDE):
        return True
    before = max(text.rfind("\n", 0, span.start) + 1, span.start - _BESIDE)
    if _ADDRESSED.search(text, before, span.start):
        return True
    return kind_at(document, span.start) in _CONTACTS and _FIRST_NAME.search(text, before, span.start) is not None


def _cased(printed: str, neutral: str) -> str:
    if printed.isupper():
        return neutral.upper()
    return neutral[0].upper() + neutral[1:] if printed[0].isupper() else neutral


RULE = Rule("LNG603", "gendered-noun", "warning", check, fix="unsafe", profiles={"inclusive": "error"})
