"""Types of employment in short: "FT", "FTE: 0.8", a length of contract, "Permanent/Contract" behind a label."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.lexicon.numbers import SMALL_NUMBER
from jobparse.patterns import pattern
from jobparse.spans import Span

if TYPE_CHECKING:
    from jobparse.document.model import Document

# Types in short behind a label, a share of a full time ("FTE: 0.8", "1.0 FTE"), a length of contract ("7 months"), unless it is
# a school's year ("10 months (190 days)").
_SHORT = pattern(r"\b(?:ft|pt)\b")
_SHARE = pattern(r"\bfte\b\s?[:=-]?\s?([01](?:\.\d{1,3})?|\.\d{1,3})\b(?!\s?%)|(?<![\w.])([01]?\.\d{1,3})\s?fte\b")
_TIME = pattern(r"\b(?:full|part)[- ]?time\b")
_LENGTH = pattern(
    rf"\s*(?:\d{{1,2}}|{SMALL_NUMBER})"
    r"(?:\s?\(\d{1,2}\))?[ -](?:month|year)s?\b(?!\s?[(,/-]\s?\d{3}\s(?:work\s)?days\b)"
)
_BRACKETED = ("(pt)", "(ft)")
_BRACKETED_TOKENS = frozenset({"pt)", "pt),", "ft)", "ft),"})
# A value that is a contract or lists one ("Permanent/Contract").
_CONTRACT = pattern(
    r"(?:\A\s*|[/,;]\s?)(?:(?:local|renewable|short[- ]term|fixed) )?(?P<type>contract(?:ual)?)(?=[\s.]*\Z|\s?[/,;\n])"
)


def add_short(document: Document, rows: dict[str, Span]) -> None:
    """Add the types that labels give in short ("FT"), as a share of a full time ("FTE: 0.8"), or by a length of contract."""
    for row in document.values_of("employment.types"):
        for match in _SHORT.finditer(document.lower, row.start, row.end):
            rows.setdefault("full_time" if match.group() == "ft" else "part_time", Span(*match.span()))
        length = _LENGTH.match(document.lower, row.start, row.end)
        at = document.lower.find("contract", row.anchor.start, row.end)
        if length and at >= 0:
            rows.setdefault("contract", Span(at, at + len("contract")))
        among = _CONTRACT.search(document.lower[row.start : row.end])
        if among:
            rows["contract"] = Span(row.start + among.start("type"), row.start + among.end("type"))
    for part in document.of_kind("employment") if "contract" in document.tokens else ():  # "Contract" on a line of its own
        if part.anchor and document.lower[part.start : part.end].strip() == "contract":
            rows.setdefault("contract", part.anchor.heading)
    for word in _BRACKETED if not document.tokens.isdisjoint(_BRACKETED_TOKENS) else ():  # "Harbor Clerk (PT)"
        at = document.lower.find(word)
        section = document.section_at(at) if at >= 0 else None
        if section and section.kind == "header":
            rows.setdefault("full_time" if word[1] == "f" else "part_time", Span(at + 1, at + 3))
    _add_share(document, rows)


def _add_share(document: Document, rows: dict[str, Span]) -> None:
    """Add the type that a share of a full time is, where no label says it in words."""
    if "fte" not in document.tokens and "fte:" not in document.tokens:
        return
    if any(_TIME.search(document.lower, row.start, row.end) for row in document.values_of("employment.types")):
        return  # "Job Type: Full-Time" with "FTE: 0.9"
    for section in document.of_kind("header", "employment", "schedule", "identifiers", "salary"):
        share = _SHARE.search(document.lower, section.start, section.end)
        if share:
            value = float(share.group(share.lastindex or 1))
            rows.setdefault("full_time" if value >= 1 else "part_time", Span(*share.span()))
            return
