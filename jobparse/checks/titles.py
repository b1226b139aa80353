"""The title as the page's header prints it, which need not be the one that the record holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.checks.printed import lines_between
from jobparse.fields.header import names_occupation
from jobparse.patterns import pattern
from jobparse.spans import Span

if TYPE_CHECKING:
    from jobparse.checks.subject import Subject

_WORD = pattern(r"[^\W_]+")
# How many lines of a page are looked at for its title, and how long that can be, in characters.
_FIRST = 3
_LONGEST = 90


def header_title(subject: Subject) -> Span | None:
    """Where the title stands first: in the page's header, a label or the announcement; `None` without a title."""
    reading = subject.parsed.readings["title"]
    own = next(iter(subject.evidence("/title")), None)
    if own is None:
        return None
    words = _letters(subject.text, own)
    same = [
        found.spans[0] for found in reading.candidates if found.spans and _akin(_letters(subject.text, found.spans[0]), words)
    ]
    return min([own, *same, *(span for span in _first_lines(subject, own.start) if _akin(_letters(subject.text, span), words))])


def _first_lines(subject: Subject, end: int) -> list[Span]:
    """The first lines of the text before the title, of those that name an occupation and are no labels."""
    lines = lines_between(subject.document, 0, end)[:_FIRST]
    spans = [Span(line.body, line.end) for line in lines if line.end - line.body <= _LONGEST]
    return [span for span in spans if _is_bare(subject.text[span.start : span.end])]


def _is_bare(line: str) -> bool:
    return ":" not in line and names_occupation(line)


def _letters(text: str, span: Span) -> frozenset[str]:
    return frozenset(_WORD.findall(text[span.start : span.end].lower()))


def _akin(words: frozenset[str], others: frozenset[str]) -> bool:
    """Whether two titles are those of one job: at least half of the words of the longer one stand in both."""
    return 2 * len(words & others) >= max(len(words), len(others))
