"""What a rule says of a text, and what a user is shown of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

    from jobparse.checks.laws import Law
    from jobparse.spans import Span

Severity = Literal["error", "warning", "info"]
Safety = Literal["safe", "unsafe"]

SEVERITIES: tuple[Severity, ...] = ("error", "warning", "info")
"""The gravest first."""


class Edit(NamedTuple):
    """Replaces `[start, end)` of a text by another text."""

    start: int
    end: int
    text: str


class Fix(NamedTuple):
    """How a finding can be mended.

    A safe fix keeps the meaning of the text whatever the text is; an unsafe one can be wrong and is for a person to look at.
    """

    safety: Safety
    edits: tuple[Edit, ...]


class Hit(NamedTuple):
    """What a rule yields; offsets are those of `Subject.text`, which has plain line ends.

    Attributes:
        message: What is wrong with this text and what to do, in one line without a final stop.
        span: What it is about; `None` for the posting as a whole.
        related: Other places that belong to it.
        value: The normalised values that were compared.
        law: The law that asks for it, where one does.
        severity: Where a law or a profile makes it another one than the rule's own.
        fix: Edits that would mend it, in the same offsets.
    """

    message: str
    span: Span | None = None
    related: tuple[Span, ...] = ()
    value: Mapping[str, Any] | None = None
    law: Law | None = None
    severity: Severity | None = None
    fix: Fix | None = None


class Place(NamedTuple):
    """A part of a file: lines and columns from 1, columns in code points, the end behind the last character."""

    line: int
    column: int
    end_line: int
    end_column: int
    text: str


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is wrong with one posting, as users see it.

    Attributes:
        file: The file, as given, with forward slashes; "-" for a text that is no file.
        record: Row or member of a table or an archive.
        rule: Code of the rule, such as "PAY303".
        name: Its name, such as "missing-pay-period".
        severity: error, warning or info.
        message: What is wrong and what to do.
        place: Where; `None` for the posting as a whole.
        anchor: Where formats that need a place show it: `place`, else the line of the title.
        related: Other places that belong to it.
        value: Normalised values that were compared.
        law: The law that asks for it.
        fix: Edits in offsets of the file's own text; none for texts of pages, documents, tables and archives.
        fingerprint: The same for the same finding when lines around it move: the key of baselines.
    """

    file: str
    record: str | None
    rule: str
    name: str
    severity: Severity
    message: str
    place: Place | None
    anchor: Place
    related: tuple[Place, ...]
    value: Mapping[str, Any] | None
    law: Law | None
    fix: Fix | None
    fingerprint: str
