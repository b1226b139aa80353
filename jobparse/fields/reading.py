"""What an extractor returns: a value of the record with the evidence for each of its members."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from jobparse.spans import Found

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from jobparse.document.model import Document
    from jobparse.kinds import WarningCode
    from jobparse.spans import Span


@dataclass(slots=True)
class Doubt:
    """Something that an extractor was not sure of; becomes a warning of the record.

    `start` and `end` are offsets of the part of the text that it is about.
    """

    code: WarningCode
    message: str
    start: int
    end: int


@dataclass(slots=True)
class Reading:
    """One attribute of the record as read.

    Attributes:
        value: Plain Python value for the attribute: str, bool, list or dict.
        evidence: Spans by JSON Pointer relative to the attribute ("" for the attribute itself, "/0/min" inside).
        doubts: What the extractor was not sure of.
        candidates: Values that were found and lost, best first.
    """

    value: Any = None
    evidence: dict[str, tuple[Span, ...]] = field(default_factory=dict)
    doubts: list[Doubt] = field(default_factory=list)
    candidates: list[Found[Any]] = field(default_factory=list)

    def put(self, member: str, found: Found[Any] | None) -> None:
        """Set a member of an object value from a found value; nothing happens for None."""
        if found is None:
            return
        if self.value is None:
            self.value = {}
        self.value[member] = found.value
        if isinstance(found.value, list):
            for at in range(len(found.value)):
                self.evidence[f"/{member}/{at}"] = (found.spans[at],) if len(found.spans) == len(found.value) else found.spans
        else:
            self.evidence[f"/{member}"] = found.spans

    def put_texts(self, member: str, document: Document, spans: Iterable[Span]) -> None:
        """Set a list member from the text of spans."""
        rows = list(spans)
        if rows:
            self.value = self.value or {}
            self.value[member] = [document.value(span.start, span.end) for span in rows]
            for at, span in enumerate(rows):
                self.evidence[f"/{member}/{at}"] = (span,)

    def append(self, member: str, entry: dict[str, Any], evidence: Mapping[str, tuple[Span, ...]]) -> None:
        """Add an object to a list member.

        Args:
            member: Name of the list.
            entry: The object.
            evidence: Its spans, by JSON Pointer inside the object, without the first slash.
        """
        self.value = self.value or {}
        rows = self.value.setdefault(member, [])
        for name, spans in evidence.items():
            self.evidence[f"/{member}/{len(rows)}/{name}"] = spans
        rows.append(entry)


def scalar(found: Found[Any] | None) -> Reading:
    """A reading of one value, empty for None."""
    if found is None:
        return Reading()
    return Reading(found.value, {"": found.spans})


def first_of(found: Sequence[Found[Any]]) -> Reading:
    """A reading of the first of several values, best first; the others are its candidates."""
    reading = scalar(found[0] if found else None)
    reading.candidates = list(found[1:])
    return reading


def listed(rows: Mapping[str, Span], rule: str) -> Found[list[str]] | None:
    """Distinct values in their order, each with the span of its first mention; None where there are none."""
    return Found(list(rows), tuple(rows.values()), rule) if rows else None


def texts(document: Document, spans: Iterable[Span]) -> Reading:
    """A reading of a list of texts, one a span."""
    reading = Reading([])
    for span in spans:
        value = document.value(span.start, span.end)
        if value:
            reading.evidence[f"/{len(reading.value)}"] = (span,)
            reading.value.append(value)
    return reading
