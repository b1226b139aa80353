"""A phrase that keeps out people whom the law protects.

What: words that prefer the young, that shut out all who have a criminal record, and that ask for past pay. Sentences that forbid
or deny it ("we do not ask for salary history") are left alone, and so are limits of age and of record in postings for police,
fire and corrections, where statutes set some. A lowest age is no such phrase.

Why: the Age Discrimination in Employment Act forbids notices that prefer an age (29 CFR 1625.4, read 2026-11); fair-chance laws
such as the ordinance of Los Angeles County (since 2024-09-03) forbid wholesale exclusions; many states forbid to ask for past
pay. This is no legal advice.

Fails:
    TITLE: Harbor Clerk
    We look for a young and energetic clerk.

Fails:
    TITLE: Harbor Clerk
    REQUIREMENTS
    - No felons. Recent college graduates are welcome.

Fails:
    TITLE: Harbor Clerk
    HOW TO APPLY
    Send a letter and your salary history to the harbor office.

Fails:
    TITLE: Harbor Clerk
    REQUIREMENTS
    - Applicants must be between the ages of 25 and 35.

Passes:
    TITLE: Harbor Clerk
    Our young adults program has an energetic team. We do not ask for your salary history.
    Applicants must be at least 18 years old.

Passes:
    TITLE: Youth Librarian
    The library seeks a Young Adult Librarian. A background check is made after an offer, as the law for work with children asks.
    Our internship is a program for recent college graduates.

Passes:
    TITLE: Police Officer
    REQUIREMENTS
    - Applicants must be between the ages of 21 and 35, with no felony convictions.

Fix: ask for what the work needs; the message says what to write instead.
"""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from jobparse.checks.finding import Hit
from jobparse.checks.printed import kind_at
from jobparse.checks.rule import Rule
from jobparse.document.signs import offsets
from jobparse.lexicon.phrases import Phrase
from jobparse.lexicon.word_lists import read_toml
from jobparse.patterns import pattern
from jobparse.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from jobparse.checks.subject import Subject
    from jobparse.document.model import Document

# "between the ages of 25 and 35", "aged 20 to 30", "between 25 and 35 years", behind words for those who may apply.
_AGES = pattern(
    r"""
    (?: between\ the\ ages?\ of | aged? (?:\ between)? ) \s \d\d \s? (?: - | to | and ) \s? \d\d \b
  | between\ \d\d\ and\ \d\d\ years?\b
    """,
    re.VERBOSE,
)
_WHO = pattern(r"\b(?:applicants?|candidates?|must be|should be)\b[^.;:\n]*$")
_WHO_REACH = 60
_AGE_SIGNS = (" between ", " age ", " aged ")
# "seeking a bright young clerk"; neither "a Young Adult Librarian" nor "a mentor for young people".
_YOUNG = pattern(
    r"""
    \b (?: seek(?:s|ing)? | look(?:s|ing)?\ for | wants? | hiring | needs? )[ ]
    (?: (?! (?:for|with|to|of|and)\b ) [a-z]+,?\  ){0,3}
    young(?:er)? \b (?!\ (?:adult|child|people|person|reader|learner|patient|visitor|offender|student|women|men|famil))
    """,
    re.VERBOSE,
)
# A program of studies for those whom it names is no preference.
_PROGRAM = pattern(r"\b(?:program|intern|fellow|pathways|trainee|apprentice)")
# What turns a phrase into its contrary in the same sentence.
_DENIED = pattern(
    r"""
    \b (?: not | never | no\ longer | prohibit\w* | unlawful | illegal | forbid\w* | barred | bans? | without\ asking | refrain
      | regardless | cannot | don't | won't | discriminat\w+ ) \b
    """,
    re.VERBOSE,
)
_SENTENCE_END = pattern(r"[.!?](?=\s)|\n\s*\n|\n\s*[-*•·]")
_REACH = 250
# Postings whose limits are set by statutes.
_STATUTORY = pattern(
    r"polic|fire|sheriff|deput|correction|detention|officer|marshal|trooper|patrol|guard|probation|parole|public safety",
    re.IGNORECASE,
)


class _Group(NamedTuple):
    of: str
    reason: str
    instead: str
    cities: frozenset[str]
    words: frozenset[str]
    by_word: Mapping[str, tuple[Phrase, ...]]


@cache
def _groups() -> tuple[_Group, ...]:
    rows = read_toml(Path(__file__).with_suffix(".toml"))["groups"]
    return tuple(map(_group, rows))


def _group(row: Mapping[str, Any]) -> _Group:
    by_word = _by_word(row["phrases"])
    return _Group(row["of"], row["reason"], row["instead"], frozenset(row.get("cities", ())), frozenset(by_word), by_word)


def _by_word(phrases: list[str]) -> dict[str, tuple[Phrase, ...]]:
    """Phrases by the longest of their whole words, which tells most; those of one word by none."""
    index: dict[str, tuple[Phrase, ...]] = {}
    for phrase in map(Phrase.of, phrases):
        word = max(sorted(phrase.whole), key=len, default="")
        index[word] = (*index.get(word, ()), phrase)
    return index


def check(subject: Subject) -> Iterator[Hit]:
    """Yield such phrases."""
    document = subject.document
    statutory = _STATUTORY.search(subject.record["title"] or "") is not None
    for group in _groups():
        if (statutory and group.of in ("age", "record")) or not _is_in(subject, group.cities):
            continue
        for start, end in _places(document, group):
            if kind_at(document, start) != "page_furniture" and not _denied(document.lower, start, end, group.of):
                phrase = " ".join(subject.text[start:end].split())
                yield Hit(f"{phrase!r}: {group.reason}; {group.instead}", Span(start, end), value={"about": group.of})


def _is_in(subject: Subject, cities: frozenset[str]) -> bool:
    """Whether the job is in one of some cities, where a group is about these alone."""
    return not cities or any((place["city"] or "").lower() in cities for place in subject.record["locations"])


def _places(document: Document, group: _Group) -> list[tuple[int, int]]:
    """Where the phrases of a group stand as whole words."""
    lower = document.lower
    places: list[tuple[int, int]] = []
    for phrase in (phrase for word in ("", *(group.words & document.tokens)) for phrase in group.by_word.get(word, ())):
        at = lower.find(phrase.words) if phrase.within(document.tokens) else -1
        while at >= 0:
            end = at + len(phrase.words)
            if not (lower[at - 1 : at].isalnum() or lower[end : end + 1].isalnum() or lower[at - 1 : at] == "-"):
                places.append((at, end))
            at = lower.find(phrase.words, end)
    if group.of == "age":
        places += _of_ages(document)
    if group.of == "age" and " young" in lower:
        places += [match.span() for match in _YOUNG.finditer(lower)]
    places.sort()
    return [place for before, place in zip([(0, 0), *places], places, strict=False) if place[0] >= before[1]]


def _of_ages(document: Document) -> list[tuple[int, int]]:
    """Where ages are told between which applicants have to be, with the words for applicants."""
    lower = document.lower
    found = []
    signs = (sign for sign in _AGE_SIGNS if sign.strip() in document.tokens)
    for at in sorted(at for sign in signs for at in offsets(document, sign)):
        match = _AGES.match(lower, at + 1)
        who = _WHO.search(lower, max(0, at - _WHO_REACH), at + 1) if match else None
        if match and who:
            found.append((who.start(), match.end()))
    return found


def _denied(lower: str, start: int, end: int, about: str) -> bool:
    """Whether the sentence forbids what the phrase says, or names a program."""
    first = max(0, start - _REACH)
    first = max((stop.end() for stop in _SENTENCE_END.finditer(lower, first, start)), default=first)
    stop = _SENTENCE_END.search(lower, end, end + _REACH)
    last = stop.start() if stop else end + _REACH
    if about == "age" and _PROGRAM.search(lower, first, last):
        return True
    return _DENIED.search(lower, first, start) is not None or _DENIED.search(lower, end, last) is not None


RULE = Rule("LNG605", "exclusionary-phrase", "warning", check, profiles={"inclusive": "error"})
