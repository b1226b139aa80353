"""International organisations and missions that hire, by name: on a line below the title, or as whom the text speaks of."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from jobparse.document.kinds.organisations import organisations_named
from jobparse.fields.edges import trimmed
from jobparse.fields.employers.forms import begun
from jobparse.fields.header import front_lines
from jobparse.fields.organisations import without_acronym
from jobparse.lexicon.employers import employer_words
from jobparse.lexicon.word_lists import either
from jobparse.patterns import pattern
from jobparse.spans import Found, Span

if TYPE_CHECKING:
    from jobparse.document.model import Document

_LINES, _LONGEST = 24, 90
# What follows a name on its line: its short one in brackets, its place, what kind of job it is.
_BEHIND = pattern(r"\s?\([^()\n]{2,40}\)$|,\s[A-Z][\w' -]{2,24}(?:,\s[A-Z][\w' -]{2,24})?$|\s?[|\u2013-]\s[^|\n]{2,40}$")
# Where a sentence is on the one who hires: "Tides Relief works in", "Tides Relief's staff", "the mission of Tides Relief".
_SPOKEN_OF = pattern(
    lambda: rf"(?:'s|\u2019s|(?: \([A-Za-z -]{{2,14}}\))?,? (?:{either(employer_words().bearing)}|has been|have been|believes))\b"
)
_OF = ("mission of ", "mission of the ", "mandate of ", "mandate of the ", "about ", "working for ", "working at ", "joining ")
_KINDS = (
    "about",
    "summary",
    "header",
    "other",
    "benefits",
    "equal_opportunity",
    "legal",
    "employment",
    "about_candidate",
    "application",
)
_FEWEST = 2  # times that a text speaks of it so
_SYSTEM = "united nations"
_MISSION = "mission of "  # which one name behind it is enough for


def below_title(document: Document) -> Found[str] | None:
    """The organisation that a line of the title block names and nothing else."""
    if not organisations_named(document):
        return None
    for line in front_lines(document)[:_LINES]:
        span = begun(document, trimmed(document, line.body, line.end))
        if not 2 < span.end - span.start <= _LONGEST:
            continue
        behind = _BEHIND.search(document.text, *span)
        for name in (span, without_acronym(document, span), Span(span.start, behind.start()) if behind else span):
            if _is_listed(document.text[name.start : name.end]):
                return document.found(*name, "organisation in the title block")
    return None


def spoken_of(document: Document) -> Found[str] | None:
    """The only organisation that sentences of the text are on, two of them at least: "Tides Relief works", "Tides Relief's"."""
    found: dict[str, list[Span]] = {}
    for name in organisations_named(document):
        for section in document.of_kind(*_KINDS):
            at = document.lower.find(name, section.start, section.end)
            while at >= 0:
                end = at + len(name)
                word = not document.text[at - 1 : at].isalnum() and not document.text[end : end + 1].isalnum()
                told = _SPOKEN_OF.match(document.lower, end) or document.lower.endswith(_OF, 0, at)
                if word and told and _is_listed(document.text[at:end]):
                    found.setdefault(name, []).append(Span(at, end))
                at = document.lower.find(name, end, section.end)
    whole = {name: rows for name, rows in found.items() if not any(name != other and name in other for other in found)}
    if len(whole) > 1:
        whole.pop(_SYSTEM, None)  # which an organisation of the system speaks of as well
    if len(whole) != 1:
        return None
    (rows,) = whole.values()
    enough = len(rows) >= _FEWEST or document.lower.endswith(_MISSION, 0, rows[0].start)
    return document.found(*rows[0], "organisation that the text is on") if enough else None


def _is_listed(content: str) -> bool:
    """Whether words are the name of such an organisation, a short one in capitals."""
    name = content.lower()
    return name in employer_words().international_short if content.isupper() and " " not in content else name in _names()


@cache
def _names() -> frozenset[str]:
    return frozenset(employer_words().international)
