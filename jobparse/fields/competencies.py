"""`knowledge`, `skills`, `abilities`, `other_requirements`: competencies with their label, printed degree and entry mark."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from jobparse.document.blocks import Block, blocks, trimmed_end
from jobparse.document.items import NOTHING, has_words, is_of_list, is_subheading
from jobparse.document.lists.closing_notes import is_closing
from jobparse.document.lists.inline import split_inline
from jobparse.document.lists.lead_ins import is_lead_in
from jobparse.document.model import once
from jobparse.document.sentences import STOP
from jobparse.fields.credentials.licences import VALID_LICENCE
from jobparse.fields.edges import end_without
from jobparse.fields.reading import Reading
from jobparse.lexicon.postings import posting_words
from jobparse.lexicon.structure import structure_words
from jobparse.lexicon.word_lists import either
from jobparse.patterns import pattern
from jobparse.spans import Span

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from jobparse.document.model import Document, Section

_KINDS = ("knowledge", "skills", "abilities", "other_requirements")
# The label of a competency, in capitals before dash or colon: "TEAM PLAY - Shares the work …", "TACT: Speaks kindly …".
_NAME = pattern(r"([A-Z][A-Z0-9&/,'’() -]{2,70}?)\s*(?:-|:)\s+(?=\S)")
# The degree before the word, of one word or of several: "Good to excellent working" in "Good to excellent working knowledge of".
# It reads lower-case text.
_LEVEL = pattern(
    lambda: (
        rf"""
    ( (?:
        (?: {either(posting_words().degrees)} ) \b
        [\s,]* (?: to\s+ | and\s+ | or\s+ )?
    )+ )
    (?= \s* (?: knowledge | skills? | ability | understanding ) \b )
    """
    ),
    re.VERBOSE,
)
# Whose list an item of a combined section belongs to, by its first words in lower case.
_SORTS = (
    ("abilities", pattern(r"(?:\w+ )?ability to\b|able to\b")),
    (
        "skills",
        pattern(
            r"(?:(?!(?:knowledge|understanding|familiarity|of|in|to|with|for|that)\b)[\w/&'-]+,? ){0,8}skills?\b"
            r"|skilled\b|proficien"
            r"|(?:excellent|strong|good|effective|superior|outstanding|exceptional|solid|advanced|sound|clear) (?:[a-z]+ and )?"
            r"(?:oral|verbal|written|interpersonal|organi[sz]ational|communication|analytical|presentation|computer)\b"
        ),
    ),
    ("knowledge", pattern(r"(?:[\w-]+ ){0,4}(?:knowledge|understanding|familiarity)\b")),
    ("other_requirements", VALID_LICENCE),
)
# Degrees of skills that stand on lines of their own, the longest in characters.
_RATES, _LONGEST_RATE = frozenset({"novice", "beginner", "intermediate", "advanced", "proficient", "expert"}), 12
# Where a sentence ends and another begins.
_SENTENCE = pattern(r"\.\s{1,4}(?=[A-Z])")
# The footnote that tells what a star before an item means.
_ENTRY_NOTE = pattern(r"\*\s*may be required at entry", re.IGNORECASE)
# A heading over items of several of these attributes, in lower case: "Skills and Abilities", "KSAs", "Knowledge required",
# "Competencies".
_COMBINED = pattern(
    r"knowledge.*(?:skill|abilit|required)|skill.*abilit|abilit.*skill|ksa|competenc|requirements of (?:the )?work\b"
)


def _reader(kind: str) -> Callable[[Document, Mapping[str, Any]], Reading]:
    """An extractor of the competencies of a kind, from its own sections and from combined ones."""

    def read(document: Document, known: Mapping[str, Any]) -> Reading:
        del known
        return _readings(document)[kind]

    return read


knowledge = _reader("knowledge")
skills = _reader("skills")
abilities = _reader("abilities")
other_requirements = _reader("other_requirements")


@once
def _readings(document: Document) -> dict[str, Reading]:
    """The competencies of every kind."""
    readings = {kind: Reading([]) for kind in _KINDS}
    for section in document.of_kind(*_KINDS):
        if not section.note:
            anchor = section.anchor
            combined = anchor is not None and (
                anchor.how == "shape" or _COMBINED.search(document.lower, *anchor.heading) is not None
            )
            _read_section(document, section, readings, combined=combined)
    return readings


def _read_section(document: Document, section: Section, readings: dict[str, Reading], *, combined: bool) -> None:
    """Add the items of a section to their kinds; a degree in its heading or a lead-in is that of the items behind."""
    level = _level(document, *section.anchor.heading) if section.anchor else None
    if level and document.lower.startswith("general", level.start) and " of" not in document.lower[level.end : section.body]:
        level = None  # "General Knowledge" over a list is what it is on, and no degree of it
    marked = 0
    rows = blocks(document, section.body, section.end)
    listed = any(block.marker for block in rows)
    for at, block in enumerate(rows):
        if block.body >= block.end or is_closing(document, block.start, block.end):
            continue
        if marked and not block.marker and is_subheading(document, rows, at):
            level = None
            continue
        if _rates(document, block, readings[section.kind]):
            continue
        if listed and not (marked or block.marker) and _leads_list(document, block):
            continue
        marked += bool(block.marker)
        if not block.marker and (_heads_part(document, block) or (marked and block.gap and _is_remark(document, block, marked))):
            continue
        if is_lead_in(document, block.body, block.end):
            level = _level(document, block.body, block.end)
            continue
        if not block.marker and block.gap:
            level = None
        for item in split_inline(document, block)[1]:
            said = has_words(document.text, *item) and document.lower[item.start : item.end] not in NOTHING
            for span in _statements(document, item) if said else ():
                kind = _sort(document, span, section.kind) if combined else section.kind
                _put(document, span, block, readings[kind], level=level)


def _leads_list(document: Document, block: Block) -> bool:
    """Whether a paragraph above a list is no item: it tells of those below, or how to apply with a sheet on them."""
    return is_of_list(document, block.body, block.end) or document.lower.startswith(structure_words().remarks, block.body)


def _rates(document: Document, block: Block, reading: Reading) -> bool:
    """Whether a line is the degree of the skill above it, as systems rate them: "Reading Gauges" over "Novice"."""
    if block.end - block.body > _LONGEST_RATE or document.lower[block.body : block.end] not in _RATES or not reading.value:
        return False
    reading.value[-1]["level"] = document.value(block.body, block.end)
    reading.evidence[f"/{len(reading.value) - 1}/level"] = (Span(block.body, block.end),)
    return True


def _statements(document: Document, item: Span) -> list[Span]:
    """The sentences of a paragraph of which each is a competency: "Some knowledge of tides. Ability to swim."."""
    if document.text.find(". ", *item) < 0:
        return [item]
    starts = [item.start, *(stop.end() for stop in _SENTENCE.finditer(document.text, *item))]
    if len(starts) == 1 or not all(_sort(document, Span(start, item.end), "") for start in starts):
        return [item]
    bounds = zip(starts, [*starts[1:], item.end], strict=True)
    return [Span(start, trimmed_end(document.text, start, end)) for start, end in bounds]


def _is_remark(document: Document, block: Block, marked: int) -> bool:
    """Whether a paragraph behind a list is no item of it: a remark on the posting, or sentences on something else."""
    words = structure_words()
    if document.lower.startswith(words.remarks, block.body):
        return True
    long = marked >= _LISTED and block.end - block.body >= _LONG_PARAGRAPH and STOP.search(document.text, block.body, block.end)
    return bool(long) and not document.lower.startswith((*words.knowing, *words.skilled, *words.able), block.body)


# So many items make a list that a paragraph of so many characters behind it is no part of.
_LISTED, _LONG_PARAGRAPH = 2, 160


def _heads_part(document: Document, block: Block) -> bool:
    """Whether a line names a part of a list rather than an item: "Core", "Functional competencies", the heads of a table."""
    if block.end - block.body > _LONGEST_PART:
        return False
    words = _WORD.findall(document.lower, block.body, block.end)
    if len(words) == 1:
        return words[0] in _PARTS
    if words[-1:] == ["competencies"]:
        return len(words) <= _WORDS_OF_PART
    return len(words) > 1 and _COLUMNS.issuperset(words)


# What names a part of a list of competencies, on a line of its own, and in how many characters and words at most.
_PARTS = frozenset({"core", "functional", "managerial", "behavioural", "behavioral", "technical", "essential"})
_LONGEST_PART, _WORDS_OF_PART = 60, 5
_WORD = pattern(r"[\w'-]+")
# The heads of the columns of a table of competencies: "Name", "Definition".
_COLUMNS = frozenset({"name", "definition", "function", "expertise", "description", "competency", "competencies", "level"})


@once
def _explains_star(document: Document) -> bool:
    """Whether a footnote says what a star before an item means."""
    return "at entry" in document.lower and _ENTRY_NOTE.search(document.text) is not None


def _sort(document: Document, span: Span, otherwise: str) -> str:
    """The kind of an item of a combined section."""
    for kind, words in _SORTS:
        if words.match(document.lower, span.start, span.end):
            return kind
    return otherwise


def _level(document: Document, start: int, end: int) -> Span | None:
    """The degree that a text begins with."""
    match = _LEVEL.match(document.lower, start, end)
    return Span(match.start(1), end_without(document, *match.span(1), " ,\n")) if match else None


def _put(document: Document, span: Span, block: Block, reading: Reading, *, level: Span | None) -> None:
    at = len(reading.value)
    star = (
        document.source.text.rfind("*", block.start, block.body + 1) if "*" in block.marker and span.start <= block.body else -1
    )
    starred = document.text.startswith("*", span.start) and document.text.find("*", span.start + 1, span.end) < 0
    if starred and document.text[span.start + 1 : span.start + 2].isalpha():
        star, span = span.start, Span(span.start + 1, span.end)  # of an item inside a line
    item: dict[str, Any] = {"text": document.value(*span), "at_entry": star >= 0 and _explains_star(document)}
    reading.evidence[f"/{at}/text"] = (span,)
    if item["at_entry"]:
        reading.evidence[f"/{at}/at_entry"] = (Span(star, star + 1),)
    second = document.text[span.start + 1 : span.start + 2]  # that of a word in small letters spares the pattern
    name = None if second.islower() else _NAME.match(document.text, span.start, span.end)
    if name:
        item["name"] = document.value(*name.span(1))
        reading.evidence[f"/{at}/name"] = (Span(*name.span(1)),)
    own = _level(document, span.start, span.end) or level
    if own:
        item["level"] = document.value(*own)
        reading.evidence[f"/{at}/level"] = (own,)
    reading.value.append(item)
