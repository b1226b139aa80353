"""One posting under check: what was read of it, the settings, and the look-ups that the rules share."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

    from jobparse.checks.settings import Settings
    from jobparse.document.model import Document
    from jobparse.fields.reading import Doubt
    from jobparse.pipeline import Parsed
    from jobparse.spans import Span


@dataclass(frozen=True)
class Subject:
    """What the rules look at. All offsets are those of `text`, which has plain line ends, as the document and the readings have.

    Attributes:
        parsed: The posting as read.
        settings: What the check was asked for.
    """

    parsed: Parsed
    settings: Settings

    @property
    def document(self) -> Document:
        """The structure of the text."""
        return self.parsed.document

    @property
    def text(self) -> str:
        """The text as printed, with plain line ends."""
        return self.document.source.text

    @property
    def record(self) -> Mapping[str, Any]:
        """The record as plain data."""
        return self.parsed.record

    def evidence(self, pointer: str) -> tuple[Span, ...]:
        """Where a value of the record stands, by JSON Pointer ("/salaries/0/min"); empty where it has no place."""
        name, _, rest = pointer.removeprefix("/").partition("/")
        reading = self.parsed.readings.get(name)
        return reading.evidence.get(f"/{rest}" if rest else "", ()) if reading else ()

    def doubts(self, code: str) -> list[Doubt]:
        """Warnings of the reader with a code, in plain offsets."""
        return [doubt for doubt in self.parsed.doubts if doubt.code == code]

    @cached_property
    def copies(self) -> tuple[Span, ...]:
        """Text that repeats earlier text: a finding in the first copy stands for all."""
        return tuple(self.document.copies)
