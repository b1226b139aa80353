"""The whole tool on one screen: source → lines → anchors → sections → fields → `Parsed`."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

from jobparse.document.model import Document
from jobparse.document.plain_text.line_ends import LineEnds, plain_line_ends
from jobparse.document.plain_text.mojibake import holds_mojibake
from jobparse.document.plain_text.residue import beyond_ascii
from jobparse.document.sections import build
from jobparse.fields import (
    application,
    classification,
    competencies,
    conditions,
    dates,
    department,
    document_type,
    employer,
    employment,
    lists,
    locations,
    openings,
    prose,
    qualifications,
    requisition_id,
    residency,
    salaries,
    schedule,
    title,
)
from jobparse.fields.doubts import text_doubts
from jobparse.fields.partition import settle
from jobparse.fields.reading import Doubt, Reading
from jobparse.fields.witness import witness_doubts
from jobparse.record import complete
from jobparse.spans import Span

if TYPE_CHECKING:
    from jobparse.document.model import Anchor
    from jobparse.document.source import Source
    from jobparse.posting import JobPosting, SectionInfo, WarningInfo
    from jobparse.spans import Found

Extractor = Callable[[Document, Mapping[str, Any]], Reading]

# Who reads which attribute of the record, in the order in which they may look at each other's values.
EXTRACTORS: tuple[tuple[str, Extractor], ...] = (
    ("document_type", document_type.extract),
    ("title", title.extract),
    ("requisition_id", requisition_id.extract),
    ("class_code", classification.class_code),
    ("classification", classification.classification),
    ("employer", employer.employer),
    ("department", department.department),
    ("division", department.division),
    ("openings", openings.extract),
    ("employment", employment.extract),
    ("summary", prose.summary),
    ("duties", lists.duties),
    ("qualifications", qualifications.extract),
    ("knowledge", competencies.knowledge),
    ("skills", competencies.skills),
    ("abilities", competencies.abilities),
    ("other_requirements", competencies.other_requirements),
    ("working_conditions", lists.working_conditions),
    ("equipment", lists.equipment),
    ("physical_requirements", lists.physical_requirements),
    ("benefits", lists.benefits),
    ("salaries", salaries.extract),
    ("locations", locations.extract),
    ("schedule", schedule.extract),
    ("dates", dates.extract),
    ("application", application.extract),
    ("selection", lists.selection),
    ("conditions", conditions.extract),
    ("residency_required", residency.extract),
    ("equal_opportunity", prose.equal_opportunity),
)


@dataclass(frozen=True)
class Parsed:
    """Everything that is known of one posting.

    Attributes:
        record: The record as plain data, every key in its order.
        source: The text it was read from; all spans are code points of `source.text`.
        document: The structure of the text: lines, sections with how each heading was matched, labels with their values. Its
            spans, and those of the readings, are of `document.source.text`, which has plain line ends.
        readings: By attribute, the value as read, its evidence, and the candidates that lost.
        doubts: What the parser was not sure of, in order: the warnings of the record, in offsets of the document.
    """

    record: dict[str, Any]
    source: Source
    document: Document
    readings: Mapping[str, Reading]
    line_ends: LineEnds
    doubts: tuple[Doubt, ...]

    @cached_property
    def posting(self) -> JobPosting:
        """The record as a validated model, built when first asked for."""
        from jobparse.posting import JobPosting

        return JobPosting.model_validate(self.record)

    @property
    def evidence(self) -> Mapping[str, tuple[Span, ...]]:
        """Spans that each value was read from, by JSON Pointer into the record."""
        return {
            f"/{name}{pointer}": self.line_ends.originals(spans)
            for name, reading in self.readings.items()
            for pointer, spans in reading.evidence.items()
            if name != "document_type"
        }

    @property
    def candidates(self) -> Mapping[str, list[Found[Any]]]:
        """Values that were found and lost, by attribute, best first."""
        return {
            name: [found._replace(spans=self.line_ends.originals(found.spans)) for found in reading.candidates]
            for name, reading in self.readings.items()
            if reading.candidates
        }

    @property
    def sections(self) -> list[SectionInfo]:
        """The text as a partition."""
        return self.posting.sections

    @property
    def warnings(self) -> list[WarningInfo]:
        """What the parser could not be sure of."""
        return self.posting.warnings


def parse_source(source: Source) -> Parsed:
    """Parse a decoded source.

    Args:
        source: A source whose text holds at least one character that is not white space.
    """
    ends = plain_line_ends(source)
    document = build(ends.plain)
    readings: dict[str, Reading] = {}
    values: dict[str, Any] = {}
    for name, extract in EXTRACTORS:
        reading = extract(document, values)
        readings[name] = reading
        if reading.value is not None:
            values[name] = reading.value
    settle(document, readings)
    doubts = [doubt for reading in readings.values() for doubt in reading.doubts] + text_doubts(document)
    if source.witness is not None:
        doubts += witness_doubts(source.witness, values, readings)
    doubts.sort(key=lambda doubt: (doubt.start, doubt.end, doubt.code, doubt.message))
    record = complete(
        {
            "source": {
                "path": source.path,
                "record": source.record,
                "sha256": source.sha256,
                "encoding": source.encoding,
                "length": len(source.text),
                "extracted": source.extracted,
            },
            **values,
            "sections": _sections(document, ends, source.text),
            "warnings": _warnings(doubts, ends),
        }
    )
    return Parsed(record, source, document, readings, ends, tuple(doubts))


def _sections(document: Document, ends: LineEnds, text: str) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = [
        {"kind": section.kind, "heading": _printed_heading(document, section.anchor), "start": section.start, "end": section.end}
        for section in document.sections
    ]
    rows = _in_pieces(rows, ends, text) if ends.moves else _in_file(rows, ends)
    for row in rows if ends.cuts or ends.under else ():
        piece = text[row["start"] : row["end"]]
        row["start"] += len(piece) - len(piece.lstrip())  # blank lines that were left out stand before a section
    if rows and (ends.marks or (not text.isascii() and holds_mojibake(text, beyond_ascii(text)))):
        _whole(rows, text)
    return _with_feet(rows, ends.feet, text) if ends.feet else rows


def _in_pieces(rows: list[dict[str, Any]], ends: LineEnds, text: str) -> list[dict[str, Any]]:
    """The partition of a file whose lines are read in another order: each section in as many pieces as it has there."""
    pieces = [
        (piece, first == 0, row) for row in rows for first, piece in enumerate(ends.originals((Span(row["start"], row["end"]),)))
    ]
    pieces.sort(key=lambda item: item[0])
    parted: list[dict[str, Any]] = []
    last: dict[str, Any] | None = None
    for piece, headed, row in pieces:
        if row is last:
            parted[-1]["end"] = piece.end
            parted[-1]["heading"] = parted[-1]["heading"] or (row["heading"] if headed else None)
        else:
            parted.append({**row, "heading": row["heading"] if headed else None, "start": piece.start, "end": piece.end})
        last = row
    for row in parted:
        row["heading"] = _held(row["heading"], " ".join(text[row["start"] : row["end"]].split()))
    return parted


def _held(heading: str | None, printed: str) -> str | None:
    """The first words of a heading that stand in a piece of its section, where it goes on in the next line of a column."""
    words = heading.split(" ") if heading else []
    return next((part for end in range(len(words), 0, -1) if (part := " ".join(words[:end])) in printed), None)


def _with_feet(rows: list[dict[str, Any]], feet: tuple[Span, ...], text: str) -> list[dict[str, Any]]:
    """The partition with the feet of pages, which cut the sections that run over them."""
    parted: list[dict[str, Any]] = []
    left = list(reversed(feet))
    for row in rows:
        while left and left[-1].end <= row["end"]:
            foot = left.pop()
            before = text[row["start"] : foot.start].rstrip()
            if before:
                headed = any(map(str.isalnum, before))  # and no bullet alone, behind which the heading stands
                heading = _within(row["heading"], before) if headed else None
                parted.append({**row, "heading": heading, "end": row["start"] + len(before)})
                row = {**row, "heading": None} if headed else row
            parted.append({"kind": "page_furniture", "heading": None, "start": foot.start, "end": foot.end})
            start = foot.end
            while start < row["end"] and text[start].isspace():
                start += 1
            row = {**row, "start": start}
        if row["start"] < row["end"]:
            parted.append(row)
    parted += [{"kind": "page_furniture", "heading": None, "start": foot.start, "end": foot.end} for foot in reversed(left)]
    return parted


def _within(heading: str | None, piece: str) -> str | None:
    """As much of a heading as stands in the first piece of its section, before the foot of a page that it runs over."""
    printed = " ".join(piece.split())
    return printed if heading and heading != printed and heading.startswith(printed) else heading


def _whole(rows: list[dict[str, Any]], text: str) -> None:
    """Give what was left out or matched as blanks, between and around the sections, to them, so that they stay a partition."""
    at = 0
    for row, following in itertools.pairwise([*rows, {"start": len(text)}]):
        gap = text[at : row["start"]]
        row["start"] -= len(gap.lstrip())
        row["end"] = at = row["end"] + len(text[row["end"] : following["start"]].rstrip())


def _printed_heading(document: Document, anchor: Anchor | None) -> str | None:
    if anchor is None or anchor.heading.end <= anchor.heading.start:
        return None
    return document.value(*anchor.heading)


def _warnings(doubts: list[Doubt], ends: LineEnds) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = [
        {"code": doubt.code, "message": doubt.message, "start": doubt.start, "end": doubt.end} for doubt in doubts
    ]
    rows = _in_file(rows, ends)
    if ends.feet:
        message = "text of the page, not of the announcement"
        rows += [{"code": "page_furniture", "message": message, "start": foot.start, "end": foot.end} for foot in ends.feet]
    if ends.feet or ends.moves:
        rows.sort(key=lambda row: row["start"])
    return rows


def _in_file(rows: list[dict[str, Any]], ends: LineEnds) -> list[dict[str, Any]]:
    """Rows with their offsets told in the file's own text; those of a file with plain line ends are the same."""
    if not (ends.cuts or ends.under):
        return rows
    moves = ends.moves
    for row in rows:
        if moves:
            row["start"], row["end"] = ends.originals((Span(row["start"], row["end"]),))[0]
        else:
            row["start"], row["end"] = ends.original(row["start"]), ends.original(row["end"])
    return rows
