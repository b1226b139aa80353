"""A finding as plain data: what `json` and `jsonl` print, described by `jobparse/schema/finding.schema.json`."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from jobparse.checks.finding import Finding, Fix, Place
    from jobparse.checks.laws import Law

SCHEMA = "jobparse-finding/v1"
"""Names the family: additions keep it."""

# Some readers of lines break at other separators than "\n", and marks of direction show the text behind them in another order
# than it has.
_ESCAPED = re.compile("[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]")
# The halves of characters in names of files that are no UTF-8: JSON has no valid way to write them.
_HALVES = re.compile("[\ud800-\udfff]")


def plain(finding: Finding) -> dict[str, Any]:
    """All keys in their order; what the finding does not have is null."""
    place = finding.place
    return {
        "schema": SCHEMA,
        "file": finding.file,
        "record": finding.record,
        "rule": finding.rule,
        "name": finding.name,
        "severity": finding.severity,
        "message": finding.message,
        **(_place(place) if place else dict.fromkeys(("line", "column", "end_line", "end_column", "text"))),
        "anchor": {"line": finding.anchor.line, "column": finding.anchor.column},
        "related": [_place(other) for other in finding.related],
        "value": None if finding.value is None else dict(finding.value),
        "source": _law(finding.law) if finding.law else None,
        "fix": _fix(finding.fix) if finding.fix else None,
        "fingerprint": finding.fingerprint,
    }


def encode(data: Any, *, indent: int | None = None) -> str:
    """JSON with readable characters kept as they are; what JSON has no type for (days, amounts) becomes text."""
    separators = (",", ": ") if indent else (",", ":")
    text = json.dumps(data, ensure_ascii=False, indent=indent, separators=separators, default=str, allow_nan=False)
    text = _HALVES.sub("\ufffd", text)
    return _ESCAPED.sub(lambda match: f"\\u{ord(match[0]):04x}", text)


def _place(place: Place) -> dict[str, Any]:
    return place._asdict()


def _law(law: Law) -> dict[str, Any]:
    return {
        "law": law.id,
        "title": law.title,
        "effective": law.effective_from.isoformat(),
        "url": law.source,
        "verified": law.verified,
    }


def _fix(fix: Fix) -> dict[str, Any]:
    return {"safety": fix.safety, "edits": [edit._asdict() for edit in fix.edits]}
