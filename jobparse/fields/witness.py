"""A page's own data as a second witness: where its JSON-LD says something else than its text, a warning tells both.

What the data alone say is never put into the record, whose values all have evidence in the text.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from jobparse.fields.reading import Doubt
from jobparse.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from jobparse.fields.reading import Reading
    from jobparse.spans import Span

_UNITS = {"HOUR": "hour", "DAY": "day", "WEEK": "week", "MONTH": "month", "YEAR": "year"}
_UNITS |= {"HOURLY": "hour", "DAILY": "day", "WEEKLY": "week", "MONTHLY": "month", "YEARLY": "year", "ANNUAL": "year"}
_DATE = pattern(r"\d{4}-\d{2}-\d{2}")
_WORDS = pattern(r"[^\W_]+")
_LONGEST = 80


def witness_doubts(witness: Mapping[str, Any], record: Mapping[str, Any], readings: Mapping[str, Reading]) -> list[Doubt]:
    """Compare the data of a page with what was read from its text.

    Args:
        witness: The schema.org/JobPosting of the page.
        record: The values that were read, by attribute.
        readings: The same with their evidence.

    Returns:
        A `conflicting_values` doubt for each value that both give and that differs after case, white space, times of day and the
        ways of writing numbers are set aside.
    """
    doubts = []
    for pointer, theirs, ours in _conflicts(witness, record):
        span = _evidence(readings, pointer)
        message = f"the page's own data say {_shown(theirs)} for {pointer.strip('/').split('/')[0]}, the text says {_shown(ours)}"
        doubts.append(Doubt("conflicting_values", message, *span))
    return doubts


def _conflicts(witness: Mapping[str, Any], record: Mapping[str, Any]) -> Iterator[tuple[str, str, str]]:
    """Values that differ: JSON Pointer, what the data say, what the text says."""
    dates = record.get("dates") or {}
    texts = (
        ("/title", _text(witness.get("title")), record.get("title")),
        ("/employer", _text(_member(witness.get("hiringOrganization"), "name")), record.get("employer")),
        ("/requisition_id", _text(_member(witness.get("identifier"), "value")), record.get("requisition_id")),
    )
    for pointer, theirs, ours in texts:
        if theirs and ours and not _same_words(theirs, ours):
            yield pointer, theirs, ours
    for pointer, name, member in (("/dates/posted", "datePosted", "posted"), ("/dates/closes", "validThrough", "closes")):
        theirs, ours = _day(witness.get(name)), _day(dates.get(member))
        if theirs and ours and theirs != ours:
            yield pointer, theirs, ours
    yield from _pay_conflict(witness.get("baseSalary"), record.get("salaries") or ())
    yield from _place_conflict(witness.get("jobLocation"), record.get("locations") or ())


def _pay_conflict(data: Any, salaries: Any) -> Iterator[tuple[str, str, str]]:
    """The data's pay, if none of the text's pay statements says the same amounts for the same period."""
    value = _member(data, "value")
    low = _number(_member(value, "minValue") if isinstance(value, dict) else value)
    high = _number(_member(value, "maxValue")) if isinstance(value, dict) else None
    if low is None:
        low = _number(_member(value, "value"))
    if (low is None and high is None) or not salaries:
        return
    unit = _UNITS.get(str(_member(value, "unitText") or "").upper())
    for pay in salaries:
        amounts = {amount for amount in (pay.get("min"), pay.get("max")) if amount is not None}
        said = {amount for amount in (low, high) if amount is not None}
        same_period = unit is None or pay.get("period") is None or pay.get("period_inferred") or pay["period"] == unit
        if said <= amounts and same_period:
            return
    theirs = " - ".join(f"{amount:,.2f}" for amount in (low, high) if amount is not None) + (f" a {unit}" if unit else "")
    yield "/salaries/0", theirs, salaries[0].get("text") or ""


def _place_conflict(data: Any, locations: Any) -> Iterator[tuple[str, str, str]]:
    """The data's first place, if the text names places, but none of that city and ZIP code."""
    address = _member(data[0] if isinstance(data, list) and data else data, "address")
    for member, name in (("postal_code", "postalCode"), ("city", "addressLocality")):
        theirs = _text(_member(address, name))
        ours = [row[member] for row in locations if row.get(member)]
        if theirs and ours and not any(_same_words(theirs[:5] if member == "postal_code" else theirs, own) for own in ours):
            yield f"/locations/0/{member}", theirs, ours[0]


def _member(value: Any, name: str) -> Any:
    if isinstance(value, list):
        value = value[0] if value else None
    if isinstance(value, dict):
        return value.get(name)
    return value if name in ("name", "value") else None


def _text(value: Any) -> str | None:
    return " ".join(str(value).split())[:1000] or None if isinstance(value, str | int) and not isinstance(value, bool) else None


def _number(value: Any) -> float | None:
    if isinstance(value, bool):
        return None
    try:
        return float(re.sub(r"[$, ]", "", value)) if isinstance(value, str) else float(value)
    except (TypeError, ValueError):
        return None


def _day(value: Any) -> str | None:
    found = _DATE.match(value) if isinstance(value, str) else None
    return found.group() if found else None


def _same_words(one: str, other: str) -> bool:
    """Whether two texts have the same words, or one all words of the other: "Clerk" and "Clerk - Part Time"."""
    first, second = ({word.lower() for word in _WORDS.findall(text)} for text in (one, other))
    return first <= second or second <= first


def _evidence(readings: Mapping[str, Reading], pointer: str) -> tuple[int, int]:
    name, _, rest = pointer.strip("/").partition("/")
    evidence = readings[name].evidence if name in readings else {}
    spans: tuple[Span, ...] = evidence.get(f"/{rest}" if rest else "", ())
    if not spans:
        spans = next((found for key, found in evidence.items() if key.startswith(f"/{rest}")), ())
    return (spans[0].start, spans[0].end) if spans else (0, 0)


def _shown(value: str) -> str:
    text = " ".join(value.split())
    return repr(text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…")
