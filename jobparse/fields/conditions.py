"""`conditions`: statements on conditions of employment, by kind."""

from __future__ import annotations

import itertools
from bisect import bisect_right
from functools import cache
from typing import TYPE_CHECKING, Any

from jobparse.document.kinds.statements import statement_kind
from jobparse.document.model import once
from jobparse.document.sentences import sentence_at
from jobparse.document.signs import has_sign, offsets, offsets_in, vocabulary
from jobparse.fields.edges import likeness, trimmed
from jobparse.fields.reading import Reading
from jobparse.fields.terms.condition_shapes import shaped
from jobparse.fields.terms.no_conditions import ANSWERED_NO, only_mentions, states_none
from jobparse.lexicon import lexicon
from jobparse.patterns import pattern
from jobparse.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from jobparse.document.model import Document, Section

# Sections that state nothing, and those where such words speak of something else, for the most part: what the employer does, what
# the job's duties are.
_NOTHING = frozenset({"page_furniture", "duplicate"})
_ELSEWHERE = frozenset({"about", "duties", "knowledge", "skills", "abilities", "benefits", "about_candidate"})
# But a period of probation is told there as well, in sentences with one of these: "There is an 18-month probationary period".
_PROBATION, _TOLD_OF_PROBATION = "probation", ("there is a", "subject to a", "must serve", "will serve", "period is ")
_WITH_PROBATION = frozenset({"duties", "benefits"})
# Where a sentence that holds such a phrase states a condition only if it demands something, in words of which one stands in it.
_DEMANDS = {
    "summary": ("must ", "required", "subject to ", "contingent", "conditional", "may require ", "will require "),
    "preferred_qualifications": ("must ", "is required", "are required", "subject to "),
}
# Kinds of sections on what somebody holds, and the ends of the phrases that name a licence to drive.
_OF_LICENCES = frozenset({"minimum_qualifications", "preferred_qualifications"})
_LICENCE = ("license", "licence", "cdl")
# No sentence on a condition is longer, in characters; what is longer are sentences that lost their stops.
_LONGEST = 600
# What a heading with nothing below it holds that is a statement: "Drug test required", "Probationary period | 12 months".
_SAYS_MORE = pattern(r"required|[0-9(|]")
# The marker of an item inside a line: "(A) Be of age; (B) Hold a licence".
_MARKER = pattern(r"\([A-Za-z0-9]{1,2}\)\s+(?=\S)")


def extract(document: Document, known: Mapping[str, Any]) -> Reading:
    """Read the sentences that state a condition, each kind's sentences once, in document order."""
    del known
    reading = Reading([])
    for at, (kind, text, cells) in enumerate(conditions(document)):
        reading.value.append({"kind": kind, "text": text})
        reading.evidence[f"/{at}/kind"] = cells
        reading.evidence[f"/{at}/text"] = cells
    return reading


@once
def conditions(document: Document) -> list[tuple[str, str, tuple[Span, ...]]]:
    """The kind of each condition, its words, and where these stand."""
    rows: set[tuple[int, str, int]] = set()
    for kind, place, asked in _places(document):
        statement = _statement(document, kind, place, asked=asked)
        if statement:
            rows.add((statement.start, kind, statement.end))
    found: list[tuple[str, str, tuple[Span, ...]]] = []
    told: set[tuple[str, str]] = set()
    for start, kind, end in sorted(_whole(_told(document, rows))):
        cells = _cells(document, start, end)
        text = " ".join(document.value(*cell) for cell in cells)
        words = likeness(text)
        if (kind, words) not in told:  # or a statement that a text prints twice
            told.add((kind, words))
            found.append((kind, text, cells))
    return found


def _cells(document: Document, start: int, end: int) -> tuple[Span, ...]:
    """A statement without the list marker that its line goes on with, and without the bars of the table that it stands in."""
    marker = _MARKER.match(document.text, start, end)
    start = marker.end() if marker else start
    if document.text.find("|", start, end) < 0:
        return (Span(start, end),)
    bars = [at for at in range(start, end) if document.text[at] == "|"]
    cells = [trimmed(document, *cell) for cell in itertools.pairwise([start - 1, *bars, end])]
    return tuple(Span(max(cell.start, start), cell.end) for cell in cells if cell.end > cell.start) or (Span(start, end),)


def _told(document: Document, rows: set[tuple[int, str, int]]) -> set[tuple[int, str, int]]:
    """The statements without a heading and its first sentence where that one or a later one says it by itself."""
    starts: dict[str, list[int]] = {}
    for start, kind, _ in sorted(rows):
        starts.setdefault(kind, []).append(start)
    kept = set()
    for start, kind, end in rows:
        later = bisect_right(starts[kind], start)
        section = document.section_at(start) if later < len(starts[kind]) else None
        headed = section is not None and section.anchor is not None and section.anchor.heading.start == start < section.body
        if not (headed and section and starts[kind][later] < section.end):
            kept.add((start, kind, end))
    return kept


def _whole(rows: set[tuple[int, str, int]]) -> Iterator[tuple[int, str, int]]:
    """The statements that are no part of a longer one of their kind: a heading with the sentence below it, told twice."""
    last: dict[str, int] = {}
    for start, kind, end in sorted(rows, key=lambda row: (row[0], -row[2], row[1])):
        if end > last.get(kind, 0):
            last[kind] = end
            yield start, kind, end


@cache
def _by_first_word() -> dict[str, list[str]]:
    """The phrases by their first word; those of one word, which can stand inside of another one as well, under the empty one."""
    phrases: dict[str, list[str]] = {"": []}
    for phrase in (*lexicon().conditions, *lexicon().asked_conditions.kinds):
        phrases.setdefault(phrase.partition(" ")[0] if " " in phrase else "", []).append(phrase)
    return phrases


def _inside_words(document: Document) -> Iterator[str]:
    """The phrases that a text can hold which begin inside of one of its words: "re-fingerprinted", "MEDICAL/DRUG TESTING"."""
    words, phrases = vocabulary(document), _by_first_word()
    yield from (word for word in phrases[""] if word in words)
    longest = max(map(len, phrases))
    slash = words.find("/")
    while slash >= 0:
        stop = words.find("\n", slash, slash + longest + 2)
        yield from phrases.get(words[slash + 1 : stop], ()) if stop > slash + 1 else ()
        slash = words.find("/", slash + 1)


def _places(document: Document) -> Iterator[tuple[str, Span, bool]]:
    """Where words on a condition stand: its kind, the words, and whether they state one only where something is demanded."""
    lower, sure, asked = document.lower, lexicon().conditions, lexicon().asked_conditions.kinds
    told = {*document.phrases, *_inside_words(document)}
    for kinds in (sure, asked):
        for phrase in kinds.keys() & told:
            for at in _offsets(document, phrase):
                inside = at > 0 and phrase[0].isalnum() and lower[at - 1].isalnum()  # "a million calls" holds "on call"
                if not inside:
                    yield kinds[phrase], Span(at, at + len(phrase)), kinds is asked
    for kind, place in shaped(document):
        yield kind, place, False


def _offsets(document: Document, phrase: str) -> list[int]:
    """Where a phrase stands in the text; a phrase of several words is looked for on the lines that can hold it."""
    places = document.phrases.get(phrase)
    if places is None:
        return offsets(document, phrase)
    lines = document.lines
    return [at for place in dict.fromkeys(places) for at in offsets_in(document, lines[place].start, lines[place].end, (phrase,))]


def _statement(document: Document, kind: str, place: Span, *, asked: bool) -> Span | None:
    """The sentence that holds words on a condition, where it states one; None where it does not."""
    section = document.section_at(place.start)
    if section is None or section.kind in _NOTHING:
        return None
    words = document.lower[slice(*place)]
    in_heading = section.anchor is not None and section.anchor.heading.start <= place.start < section.anchor.heading.end
    if in_heading:
        start, end = _under_heading(document, section, words)
    else:
        floor = section.body if place.start >= section.body else section.start
        start, end = sentence_at(document, place.start, floor, section.end)
        if end < place.end:  # "a U.S." ends no statement on citizens
            end = sentence_at(document, place.end - 1, floor, section.end)[1] if place.end <= section.end else start
    if not start < end <= start + _LONGEST:
        return None
    if asked and not has_sign(document, start, end, lexicon().asked_conditions.demands):
        return None
    if section.kind in _ELSEWHERE and not _is_sure(document, kind, section, Span(start, end)):
        return None
    if section.kind in _DEMANDS and not has_sign(document, start, end, _DEMANDS[section.kind]):
        return None
    if kind == "driving" and words.endswith(_LICENCE) and _is_held(document, section, start, end):
        return None
    if states_none(document, section, place.start, words, start, end) or only_mentions(document, kind, place, Span(start, end)):
        return None
    return Span(start, end)


def _is_sure(document: Document, kind: str, section: Section, statement: Span) -> bool:
    """Whether a sentence among those on duties, skills or the employer demands something of who is hired."""
    if statement.start < section.body:
        return False
    if kind == _PROBATION and section.kind in _WITH_PROBATION:
        return has_sign(document, *statement, _TOLD_OF_PROBATION)
    if section.kind == "duties" and document.text.endswith(("; ", ";\n"), section.body, statement.start):
        return False  # the rest of a duty
    return has_sign(document, *statement, lexicon().asked_conditions.surely) and statement_kind(document, *statement) != "duties"


def _is_held(document: Document, section: Section, start: int, end: int) -> bool:
    """Whether a licence to drive is something held, as a degree is: by the section, and by the rest of its sentence."""
    heading = section.anchor.heading if section.anchor else Span(section.start, section.start)
    if section.kind not in _OF_LICENCES or document.lower.find("condition", *heading) >= 0:
        return False
    return not has_sign(document, start, end, lexicon().no_conditions.driven)


def _under_heading(document: Document, section: Section, words: str) -> tuple[int, int]:
    """A heading that names a condition, with the first sentence below it.

    Nothing is told (an empty span) where that sentence says it by itself, or where nothing stands below a heading that demands
    nothing.
    """
    lower, heading = document.lower, section.anchor.heading if section.anchor else Span(section.start, section.start)
    body = section.body
    while body < section.end and not lower[body].isalnum():
        body += 1
    if body == section.end:
        return (heading.start, heading.end) if _SAYS_MORE.search(lower, *heading) else (body, body)
    start, end = sentence_at(document, body, section.body, section.end)
    if lower.find(words, start, end) >= 0 or ANSWERED_NO.match(lower, section.body, end):
        return end, end
    return heading.start, end
