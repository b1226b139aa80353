"""Lines of the title block that are wholly a value of another sense: the pay, the type of employment, a number, a date.

Sites print them below the title without a label: "$52,300 - $61,900", "Permanent, full time", "Ref. 4417". What such a line is on
is known once the values are read.
"""

from __future__ import annotations

from bisect import bisect_left
from operator import itemgetter
from typing import TYPE_CHECKING

from jobparse.document.headings.bounds import BODY
from jobparse.fields.around.parts import Part, printed_lines
from jobparse.fields.header import names_occupation

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from typing import TypeAlias

    from jobparse.document.model import Document, Section
    from jobparse.fields.reading import Reading
    from jobparse.spans import Span

    # Where a value stands, and its kind: a plain tuple, since most of them are only sorted.
    _Row: TypeAlias = tuple[int, int, str]

# The kind of what an attribute was read from. The title block itself is told by the first ones.
_HEADER = "header"
_KINDS = {
    "title": _HEADER,
    "employer": _HEADER,
    "department": _HEADER,
    "division": _HEADER,
    "openings": _HEADER,
    "requisition_id": "identifiers",
    "class_code": "identifiers",
    "classification": "identifiers",
    "salaries": "salary",
    "locations": "location",
    "employment": "employment",
    "schedule": "schedule",
    "dates": "dates",
}
_OTHERS = tuple((name, kind) for name, kind in _KINDS.items() if kind != _HEADER)
# At least this part of the letters and figures of a line is the value; more of one on a place, since letterheads hold places too.
_PART, _PART_OF_PLACE = 0.33, 0.7
# Members of a place that say where it is by themselves, and how far from them the others stand on their line, in characters.
_OF_PLACE = ("/text", "/street")
_LINE = 80
# Kinds of other sections in which such a line may stand by itself, of so many characters at most, and its kind in how to apply.
_ALSO = frozenset({"about", "application", "dates", "identifiers", "notes", "other", "salary", "summary"})
_HOLDING = _ALSO | {_HEADER}
_START = itemgetter(0)
_SHORT = 130
_IN_APPLYING = "dates"
# A value with which a line begins makes up less of it: "$31.40 - $35.90 per hour plus a premium for nights and weekends".
_BEGINS, _PART_BEGUN = 3, 0.2


def front_parts(document: Document, readings: Mapping[str, Reading]) -> list[Part]:
    """The lines of the title block that are a value of another sense, and such values behind labels that no list holds.

    The title behind a label of another sense is a part of the title block: "Job Posting: Harbor Guide".
    """
    title = str(readings["title"].value or "\n").lower()
    found = [
        Part(row.start, row.end, _HEADER)
        for row in document.of_kind("identifiers")
        if row.anchor and document.lower[row.body : row.end].strip(" :") == title
    ]
    sections = _with_values(document, readings)
    if not sections:
        return found
    told = _told(document, readings, sections[0].start, sections[-1].end)
    body = next((row.start for row in document.sections if row.kind in BODY), len(document.text))
    summed = [span for row in readings["summary"].evidence.values() for span in row]
    for section in sections:
        if section.kind in _ALSO:
            found += _lines_of_others(document, section, told, summed if section.kind == "summary" else [])
        elif section.anchor and section.anchor.scope == "label":
            kind = _kind_of(document, section.body, section.end, told)
            found += [Part(section.start, section.end, kind)] if kind else []
        else:
            below = body < section.start
            for start, end in printed_lines(document, section.body, section.end):
                kind = _kind_of(document, start, end, told)
                if kind and not (below and kind == "location"):  # below the body, an address is the employer's
                    found.append(Part(start, end, kind))
    return sorted(found)


def _with_values(document: Document, readings: Mapping[str, Reading]) -> list[Section]:
    """The sections in which a value of another sense can stand on a line of its own, in order."""
    starts: list[tuple[int, str]] = []
    for name, kind in _OTHERS:
        reading = readings[name]
        if reading.evidence:
            starts += [(spans[0].start, kind) for spans in reading.evidence.values() if spans]
        if reading.candidates:
            starts += [(row.spans[0].start, kind) for row in reading.candidates if row.spans]
    starts.sort(key=_START)
    found: list[Section] = []
    for section in document.sections:
        if section.kind in _HOLDING and not section.note:
            at = bisect_left(starts, section.start, key=_START)
            for start, kind in starts[at : bisect_left(starts, section.end, at, key=_START)]:
                if section.kind != kind and _may_hold(document, section, start):
                    found.append(section)
                    break
    return found


def _may_hold(document: Document, section: Section, start: int) -> bool:
    """Whether a value can stand on a line of its own in a section of another kind, below a label or heading or without one."""
    anchor = section.anchor
    if section.kind == _HEADER:
        labelled = anchor is not None and anchor.scope == "label"
        return not (labelled and anchor and all(label.attribute != "unknown" for label in anchor.labels))
    return anchor is None or document.text.find("\n", anchor.body, start) >= 0


def _lines_of_others(document: Document, section: Section, told: list[_Row], summed: list[Span]) -> Iterator[Part]:
    """The lines of another section that are such values by themselves, but for hours in the summary."""
    anchor = section.anchor
    for at, line in enumerate(document.lines_in(section.body, section.end)):
        if line.end - line.start > _SHORT or (at == 0 and anchor and (anchor.scope == "label" or anchor.body == line.start)):
            continue  # the value of a label
        kind = _kind_of(document, line.body, line.end, told)
        if kind == "schedule" and any(start <= line.body and line.end <= end for start, end in summed):
            continue  # "The clerk may have to work overtime."
        if kind and kind != section.kind and (section.kind != "application" or kind == _IN_APPLYING):
            yield Part(line.start, line.end, kind)


def _told(document: Document, readings: Mapping[str, Reading], first: int, last: int) -> list[_Row]:
    """The spans between two offsets that values were read from, and those of values that lost, in order, with their kinds."""
    rows: set[_Row] = set()
    text = document.text
    for name, kind in _KINDS.items():
        reading = readings[name]
        found = list(reading.evidence.values()) if name != "locations" else _of_places(readings)
        if kind != _HEADER and reading.candidates:
            found += [row.spans for row in reading.candidates]
        for spans in found:
            for start, end in spans:
                if end <= first or start >= last:
                    continue
                if "\n" not in text[start:end]:
                    rows.add((start, end, kind))
                else:
                    rows.update((line.start, line.end, kind) for line in printed_lines(document, start, end))
    return sorted(rows)


def _of_places(readings: Mapping[str, Reading]) -> list[tuple[Span, ...]]:
    """The spans of places.

    None are of one without a street that the employer is named after: "Alder, ME" below "City of Alder" is a part of the
    letterhead, as is a city that completes the street printed elsewhere.
    """
    names = " ".join(str(readings[name].value or "") for name in ("employer", "department"))
    found: list[tuple[Span, ...]] = []
    evidence = readings["locations"].evidence
    for at, place in enumerate(readings["locations"].value or ()):
        if "street" not in place and place.get("city", "\n") in names:
            continue
        rows = {pointer: spans for pointer, spans in evidence.items() if pointer.startswith(f"/{at}/")}
        told = [span.start for pointer, spans in rows.items() if pointer.endswith(_OF_PLACE) for span in spans]
        low, high = (min(told) - _LINE, max(told) + _LINE) if told else (0, -1)
        found += [
            spans
            for spans in rows.values()
            if low <= spans[0].start <= high and any(abs(spans[0].start - start) <= _LINE for start in told)
        ]
    return found


def _kind_of(document: Document, start: int, end: int, told: list[_Row]) -> str | None:
    """The kind of what is wholly a value of another sense than the title block's."""
    at = bisect_left(told, (start,))
    rows: list[_Row] = []
    while at < len(told) and told[at][0] < end:
        if told[at][2] == _HEADER:
            return None
        if told[at][1] <= end:
            rows.append(told[at])
        at += 1
    if not rows:
        return None
    first, _, kind = rows[0]
    covered, done = 0, start
    for begin, stop, other in rows:
        if other == kind and stop > done:
            covered += _weight(document.text[max(begin, done) : stop])
            done = stop
    part = _PART_OF_PLACE if kind == "location" else _PART if first > start + _BEGINS else _PART_BEGUN
    if covered < part * _weight(document.text[start:end]):
        return None
    return None if kind == "employment" and names_occupation(document.text[start:end]) else kind  # "Temporary Harbor Agent"


def _weight(text: str) -> int:
    return sum(map(str.isalnum, text))
