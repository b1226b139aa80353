"""Headings that no list holds: recognised by likeness to known ones, by the sense of their words, or by their shape alone."""

from __future__ import annotations

import itertools
from functools import cache
from typing import TYPE_CHECKING

from jobparse.document.headings import LONGEST, MOST_WORDS, SMALL
from jobparse.document.model import Anchor
from jobparse.lexicon import key, lexicon
from jobparse.patterns import pattern
from jobparse.spans import Span

if TYPE_CHECKING:
    from jobparse.document.lines import Line

# Likeness of two headings, 0 to 100, from which one is taken for a misspelling of the other ("SELELCTION PROCESS").
NEAR = 88.0
_LONGEST_SHAPE = 70
# A line that is a value rather than a heading: amounts, dates, times, addresses, web addresses.
_VALUE = pattern(r"[$@|]|\d{3}|\d[:/]\d|https?:|www\.")
# Job sites print the government again under the text: "City of Chicago", with the office holder on this line or the next.
_SIGN_OFF = pattern(r"(?:City|County|Village|Town|Township|Borough|State|Commonwealth) of (?:[A-Z][\w.'-]+ ?){1,4}$")
_OFFICE = pattern(
    r"(?:City|County|Village|Town|Township|Borough|State|Commonwealth) of (?:[A-Z][\w.'-]+ ){2,6}[A-Z][\w.'-]+, (?:Mayor|Governor|County Executive|City Manager|President|Commissioner)\b"
)


def by_shape(text: str, line: Line, before: Line | None, following: Line | None, *, in_body: bool) -> Anchor | None:
    """The heading that an unanchored line is, if its shape says so.

    Args:
        text: Clean text.
        line: The line.
        before: The non-blank line before it.
        following: The next non-blank line.
        in_body: Whether a section heading came before; above, only headings with a known sense count, since the title block
            is printed in the same shapes.
    """
    start, end = line.body, line.end
    length = end - start
    if length > _LONGEST_SHAPE or length < 3 or (line.marker and line.marker[0] not in "#"):
        return None
    content = text[start:end].rstrip("*_ ")
    colon = content.endswith(":")
    words = content.rstrip(": ").split()
    if (
        not words
        or content.lower() in ("and", "or", "and/or", "then")
        or len(words) > MOST_WORDS
        or content[-1] in ".,;"
        or _VALUE.search(content)
    ):
        return None
    capitals = content.isupper() and sum(map(str.isalpha, content)) >= 4
    titled = (
        not capitals
        and words[0][0].isupper()
        and all(word[:1].isupper() or word.lower() in SMALL or not word[:1].isalpha() for word in words)
    )
    if (
        capitals
        and not colon
        and not line.gap
        and before is not None
        and text[before.start : before.end].isupper()
        and text[before.end - 1] not in ":."
    ):
        return None  # the second line of a sentence in capitals
    if _names_job(words):
        return None
    spaced = line.gap and (following is None or following.gap or bool(following.marker) or following.end - following.start > 90)
    if not (capitals or colon or (titled and spaced)):
        return None
    if following is None and not colon:
        return None
    heading = Span(start, start + len(content.rstrip(": *_")))
    folded = key(content)
    near = _near(folded)
    if near:
        return Anchor(line.start, heading, end, near, "near")
    sense = by_sense(folded)
    if colon and not capitals and not titled and sense in ("about", "knowledge", "skills", "abilities"):
        return None  # "Some knowledge of:" leads into a list of its section
    if sense and (capitals or colon or in_body):
        return Anchor(line.start, heading, end, sense, "sense")
    if not in_body or (colon and not capitals and not titled):
        return None
    return Anchor(line.start, heading, end, "other", "shape")


def _names_job(words: list[str]) -> bool:
    """Whether a line ends like a job title ("EQUIPMENT SPECIALIST"): no heading, whatever its other words mean."""
    last = words[-1].strip(":,.*_()").lower()
    occupations = lexicon().occupations
    return last in occupations or any(
        word.lower() in occupations and after.lower() == "of" for word, after in itertools.pairwise(words)
    )


def by_sense(folded: str) -> str | None:
    """The kind that a heading's words speak of; None if they speak of none.

    >>> by_sense("duties we love")
    'duties'
    """
    padded = f" {folded}"
    for kind, beginnings in lexicon().senses:
        for beginning in beginnings:
            if beginning not in padded:
                break
        else:
            return kind
    return None


@cache
def _by_length() -> dict[int, list[str]]:
    table: dict[int, list[str]] = {}
    for phrase, kind in lexicon().headings.items():
        if len(phrase) >= 7 and kind not in ("page_furniture", "note"):
            table.setdefault(len(phrase), []).append(phrase)
    return table


@cache
def _vocabulary() -> frozenset[str]:
    return frozenset(word for phrase in lexicon().headings for word in phrase.split())


def _misspelt(folded: str) -> bool:
    """Whether a phrase can be a known heading with a misspelling: one or two of its words are unknown but look like known ones."""
    words = folded.split()
    unknown = [word for word in words if word not in _vocabulary()]
    return 0 < len(unknown) <= 2 and 2 * len(unknown) <= len(words) + 1 and all(map(_looks_known, unknown))


def _looks_known(word: str) -> bool:
    """Whether a word shares half of its pairs of letters with a word of some heading."""
    pairs = {word[at : at + 2] for at in range(len(word) - 1)}
    return len(word) > 4 and any(
        other[0] == word[0]
        and abs(len(other) - len(word)) < 3
        and 2 * sum(other[at : at + 2] in pairs for at in range(len(other) - 1)) >= len(pairs)
        for other in _vocabulary()
    )


@cache
def _near(folded: str) -> str | None:
    """The kind of the known heading that a phrase is a misspelling of."""
    if not 7 <= len(folded) <= LONGEST or not _misspelt(folded):
        return None
    from rapidfuzz.fuzz import ratio
    from rapidfuzz.process import extractOne

    choices = [
        phrase
        for length in range(len(folded) - 3, len(folded) + 4)
        for phrase in _by_length().get(length, ())
        if phrase[0] == folded[0]
    ]
    best = extractOne(folded, choices, scorer=ratio, score_cutoff=NEAR)
    return lexicon().headings[best[0]] if best else None


def sign_offs(text: str, lower: str, lines: list[Line]) -> list[Anchor]:
    """Where the government's name and the office holder's close the announcement."""
    anchors: list[Anchor] = []
    for title in (", mayor", ", governor", ", county executive", ", city manager"):
        at = lower.find(title)
        while at >= 0:
            for match in _OFFICE.finditer(text, max(0, at - 80), at + len(title) + 1):
                anchors.append(Anchor(match.start(), Span(match.start(), match.start()), match.start(), "header", "shape"))
            at = lower.find(title, at + 1)
    for line in lines[-12:]:
        if _SIGN_OFF.fullmatch(text, line.body, line.end):
            anchors.append(Anchor(line.start, Span(line.start, line.start), line.start, "header", "shape"))
    return anchors
