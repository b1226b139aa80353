"""`salaries`: every distinct pay statement of the posting."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from jobparse.fields.country import country
from jobparse.fields.pay.grade_beside import grade_beside, level_before
from jobparse.fields.pay.groups import NEW_SENTENCE, group_in_sentence
from jobparse.fields.pay.labelled_period import labelled_period
from jobparse.fields.pay.named_groups import named_groups
from jobparse.fields.pay.places import find_places, with_figures
from jobparse.fields.pay.rounded import without_rounded
from jobparse.fields.reading import Doubt, Reading
from jobparse.patterns import pattern
from jobparse.spans import Span
from jobparse.values.amounts import only_sign
from jobparse.values.negotiable import is_negotiable, negotiable_in_sentences
from jobparse.values.pay_columns import figures_start
from jobparse.values.periods import has_other_unit, period_before

if TYPE_CHECKING:
    from collections.abc import Container, Mapping

    from jobparse.document.model import Document
    from jobparse.values.money import Pay

# Amounts from here on are yearly where no period is printed, below the other one hourly (docs/reference/record.md, `period`).
YEARLY_FROM = 10_000
HOURLY_BELOW = 200
# Of the same amount stated twice, the statement with the more specific basis wins.
_BASIS_RANK = {"range": 0, "starting": 1, "up_to": 2, "exact": 3}
# What `$` alone is in other countries than the United States; from so much a year on it is that of another country.
_DOLLARS = {
    "CA": "CAD", "AU": "AUD", "NZ": "NZD", "JM": "JMD", "HK": "HKD", "SG": "SGD", "TT": "TTD", "FJ": "FJD", "NA": "NAD",
    "BB": "BBD", "GY": "GYD",
}  # fmt: skip
_NOT_US = 1_000_000
# Letters that are a currency in some countries only: "P 25,439", "N250,000"; the shillings of East Africa, and rupees of others
# than India.
_LETTERED = {"P": {"PH": "PHP", "BW": "BWP"}, "N": {"NG": "NGN"}}
_SHILLINGS = {"KE": "KES", "UG": "UGX", "TZ": "TZS"}
_RUPEES = {"PK": "PKR", "LK": "LKR", "NP": "NPR"}
# What is paid by the month where no period is printed ("Pay scale: Rs 15,600 - 39,100"), and from how much on by the year.
_MONTHLY = frozenset(["INR", "PKR", "LKR", "NPR", "BDT"])
_RUPEES_A_YEAR = 350_000
# An amount whose figures came apart in scanning, and cannot be put together: "$43.1 4".
_DAMAGED = pattern(r"\$\d{1,3}[.,]\d{1,2} \d{2,3}\b(?!,)")

# What closes a bracket in which a statement ends, what leads to a range, and how far before it they stand, in characters.
_CLOSES, _LEADS, _LEAD = (
    pattern(r"[^()$\u00a3\u20ac\n]{0,60}\)"),
    pattern(r"(?:\b(?:[Ff]rom|FROM|[Bb]etween)|(?<=[a-z])From)\s\Z"),
    10,
)
# A sentence on the pay of some employees, no longer than this before the amount.
_ON_PAY, _SENTENCE, _LEAST_LEAD = pattern(r"the (?:[a-z-]{3,12} ){0,3}(?:salary|pay|rate|wage)\b[^$\u00a3\u20ac\d]*\Z"), 140, 2
# So many statements on one amount are told apart.
_MOST_ALIKE = 40
# How far behind a range the words that pay starts at its lower end can stand, in characters.
_SOON = 240


class _Statement(NamedTuple):
    """An amount with what the text around it says of it.

    `period_span` is none where the period is `inferred` from the amount; `applies` and `grade` are where the text names whom the
    amount is for and its grade.
    """

    pay: Pay
    period: str | None
    period_span: Span | None
    inferred: bool
    applies: Span | None
    grade: Span | None


def extract(document: Document, known: Mapping[str, Any]) -> Reading:
    """Read the pay statements of the places that state the pay, each distinct one once."""
    del known
    reading = Reading([])
    places = find_places(document)
    statements: list[_Statement] = []
    for low, pays in places:
        applies, behind = None, low
        for pay in pays:
            applies, behind = group_in_sentence(document, behind, pay, applies), pay.end
            statements.append(_complete(document, pay, low, applies))
    groups = named_groups(document, places) if len(statements) > 1 else {}
    statements = _distinct(document, [row._replace(applies=row.applies or groups.get(row.pay.start)) for row in statements])
    if len(statements) == 1 and statements[0].grade is None:
        statements = [statements[0]._replace(grade=level_before(document.text, figures_start(statements[0].pay)))]
    for statement in _negotiable(document, statements):
        _put(document, statement, reading)
    _doubt(document, statements, reading)
    return reading


def _negotiable(document: Document, statements: list[_Statement]) -> list[_Statement]:
    """Statements with what a sentence on the pay says of all of them: "The salary is not negotiable"."""
    if "negotiable" not in document.lower or any(row.pay.negotiable is not None for row in statements):
        return statements
    span = next(negotiable_in_sentences(document.lower), None)
    if span is None:
        return statements
    told = is_negotiable(document.text[slice(*span)])
    return [row._replace(pay=row.pay._replace(negotiable=told, spans=row.pay.spans | {"negotiable": span})) for row in statements]


def _doubt(document: Document, statements: list[_Statement], reading: Reading) -> None:
    """Doubt amounts that came apart, and unlike amounts that different places of the text state."""
    for start, end in with_figures(document, "salary", "header"):
        for match in _DAMAGED.finditer(document.text, start, end):
            if not any(row.pay.damaged and row.pay.start <= match.start() < row.pay.end for row in statements):
                message = f"an amount printed in pieces was not read: {match.group()!r}"
                reading.doubts.append(Doubt("damaged_value", message, *match.span()))
    for row in statements:
        if row.pay.damaged:
            message = f"an amount was read in spite of damage: {document.value(row.pay.start, row.pay.end)!r}"
            reading.doubts.append(Doubt("damaged_value", message, row.pay.start, row.pay.end))
    by_section: dict[int, list[_Statement]] = {}
    for statement in statements:
        section = document.section_at(statement.pay.start)
        if section and section.kind == "salary":
            by_section.setdefault(section.start, []).append(statement)
    alone: _Statement | None = None
    for inside in by_section.values():
        pay = inside[0].pay
        if len(inside) != 1 or inside[0].applies or inside[0].grade or pay.min is None:
            continue
        if alone and alone.period == inside[0].period and not _starts_at(alone.pay, pay):
            message = f"another amount for the same work: {document.value(pay.start, pay.end)!r}"
            reading.doubts.append(Doubt("conflicting_values", message, pay.start, pay.end))
        alone = alone or inside[0]


def _starts_at(first: Pay, second: Pay) -> bool:
    """Whether one of two statements tells the pay at the start, and the other the range that begins with it."""
    return first.min == second.min and "starting" in (first.basis, second.basis)


def _distinct(document: Document, statements: list[_Statement]) -> list[_Statement]:
    """The distinct statements, by amount; those that begin with the same amount are one unless both are sure to differ."""
    merged: dict[float | None, list[_Statement]] = {}
    for statement in statements:
        pay = statement.pay
        alike = merged.setdefault(pay.min if pay.min is not None else pay.max, [])
        same = [
            at
            for at, other in enumerate(alike[:_MOST_ALIKE])
            if _same(other, statement) and not _of_others(document, other, statement)
        ]
        if len(alike) >= _MOST_ALIKE:
            continue  # no list of people goes on with one amount for as long
        if same:
            first, second = sorted((alike[same[0]], statement), key=_vagueness)
            alike[same[0]] = first._replace(grade=first.grade or second.grade)
        elif all(_of_others(document, other, statement) or other.pay.max != pay.max for other in alike[1:]):
            alike.append(statement)
    rows = sorted((row for alike in merged.values() for row in alike), key=lambda row: row.pay.start)
    ranges = [row for row in rows if row.pay.basis == "range"]
    tops = {(row.pay.max, row.period) for row in ranges}
    bottoms = {(row.pay.min, row.period): row.pay.end for row in reversed(ranges)}
    return without_rounded([row for row in rows if not _is_an_end(document, row, tops, bottoms)], document.lower)


def _is_an_end(
    document: Document, row: _Statement, tops: Container[object], bottoms: Mapping[tuple[float | None, str | None], int]
) -> bool:
    """Whether a statement says an end of a range again: the upper one, or soon behind it the lower one that pay starts at.

    The pay of another shift is not that of the range: "$20 to $25 per hour. Night shift starting pay $20".
    """
    if row.pay.basis == "starting":
        end = bottoms.get((row.pay.min, row.period), row.pay.end)
        return 0 <= row.pay.start - end < _SOON and document.lower.find(" shift", end, row.pay.start) < 0
    return row.pay.basis == "up_to" and (row.pay.max, row.period) in tops


def _vagueness(row: _Statement) -> tuple[int, bool, bool, int]:
    """What orders statements on one amount: the one that says most first."""
    return _BASIS_RANK[row.pay.basis], row.period is None, row.inferred, row.pay.start


def _same(one: _Statement, other: _Statement) -> bool:
    """Whether two statements on one amount say the same, one of them perhaps less exactly."""
    if one.period != other.period and one.period and other.period and not (one.inferred or other.inferred):
        return False
    return (one.pay.basis == other.pay.basis and one.pay.max == other.pay.max) or "exact" in (one.pay.basis, other.pay.basis)


def _of_others(document: Document, one: _Statement, other: _Statement) -> bool:
    """Whether two statements name different posts or people that they are for."""
    if one.applies is None or other.applies is None:
        return False
    return document.value(*one.applies).lower() != document.value(*other.applies).lower()


def _complete(document: Document, pay: Pay, start: int, applies: Span | None) -> _Statement:
    """An amount with its period and grade: printed with it, else behind labels, else (the period) inferred."""
    period, span, inferred = pay.period, pay.spans.get("period"), False
    if period == "hour" and (pay.min or pay.max or 0) >= YEARLY_FROM:
        period, span = None, None  # "Salary/ Hourly: $49,000/ $23.50"
    if period is None and not has_other_unit(document.text, pay.end, len(document.text)):
        amount = pay.min if pay.min is not None else pay.max
        period, span = _period_of_label(document, pay, start)
        if period == "hour" and amount is not None and amount >= YEARLY_FROM:
            period, span = None, None
        if period == "year" and amount is not None and amount < HOURLY_BELOW:
            period, span = None, None  # "Annual  Hourly" over both
        if period is None and amount is not None and (amount >= YEARLY_FROM or amount < HOURLY_BELOW):
            monthly = amount < _RUPEES_A_YEAR and _currency(document, pay) in _MONTHLY
            period, inferred = ("month" if monthly else "year" if amount >= YEARLY_FROM else "hour"), True
    grade = pay.spans["grade"] if pay.grade and "grade" in pay.spans else grade_beside(document)
    return _Statement(pay, period, span, inferred, applies, grade)


def _period_of_label(document: Document, pay: Pay, start: int) -> tuple[str | None, Span | None]:
    """The period in the heading over the amount ("ANNUAL SALARY"), or behind a label of its own ("Pay Basis: Yearly")."""
    named = period_before(document.lower[start : min(pay.start, start + 60)])
    if named:
        return named[0], Span(start + named[1].start, start + named[1].end)
    return labelled_period(document)


def _put(document: Document, statement: _Statement, reading: Reading) -> None:
    pay = statement.pay
    sign = only_sign(document.text) if pay.currency is None else None
    if sign:  # "25.00 an hour" in a text with "$22" elsewhere
        pay = pay._replace(currency=sign[0], spans=pay.spans | {"currency": sign[1]})
    start, end = _whole(document, statement)
    at = len(reading.value)
    row: dict[str, Any] = {
        "min": pay.min,
        "max": pay.max,
        "currency": _currency(document, pay),
        "period": statement.period,
        "period_inferred": statement.inferred,
        "basis": pay.basis,
        "negotiable": pay.negotiable,
        "text": document.value(start, end),
    }
    for member in ("min", "max", "currency", "basis", "negotiable"):
        if row[member] is not None:
            reading.evidence[f"/{at}/{member}"] = (pay.spans.get(member) or Span(pay.start, pay.end),)
    if statement.period and statement.period_span:
        reading.evidence[f"/{at}/period"] = (statement.period_span,)
    reading.evidence[f"/{at}/text"] = (Span(start, end),)
    if statement.applies and statement.applies != statement.grade:
        row["applies_to"] = document.value(*statement.applies)
        reading.evidence[f"/{at}/applies_to"] = (statement.applies,)
    if statement.grade:
        row["grade"] = document.value(*statement.grade)
        reading.evidence[f"/{at}/grade"] = (statement.grade,)
    reading.value.append(row)


def _whole(document: Document, statement: _Statement) -> tuple[int, int]:
    """The words of a statement with the other half of a bracket, with what leads to a range, and in a sentence on whom it is for.

    "(P22) $67,312", "£29,093 (Grade 6, SCP 12)", "From $53,764 to $85,138", "The salary in the Water Department is $68,611".
    """
    text, (start, end) = document.text, (statement.pay.start, statement.pay.end)
    if text.rfind("(", start, end) > text.rfind(")", start, end):
        closed = _CLOSES.match(text, end)
        end = closed.end() if closed else end
    opened = text.find(")", start, end)
    if opened >= 0 and text.startswith("(", start - 1) and text.find("(", start, opened) < 0:
        start -= 1
    lead = _LEADS.search(text, max(0, start - _LEAD), start) if statement.pay.basis == "range" else None
    start = lead.start() if lead else start
    line = text.rfind("\n", 0, start) + 1
    if statement.applies and line <= statement.applies.start < start - _LEAST_LEAD:
        low = max(line, start - _SENTENCE)
        for stop in NEW_SENTENCE.finditer(text, low, start):
            low = stop.end()
        if low > max(line, start - _SENTENCE) or low == line:
            low += len(text[low:start]) - len(text[low:start].lstrip(" *-\N{BULLET}("))
            if low <= statement.applies.start and _ON_PAY.match(document.lower, low, start):
                start = low
    return start, end


def _currency(document: Document, pay: Pay) -> str | None:
    """The currency of an amount; a sign or letter that several countries have means that of the posting's own."""
    span = pay.spans.get("currency")
    printed = document.text[slice(*span)] if span else ""
    if printed == "$":
        own = _DOLLARS.get(country(document) or "")
        return own or (None if (pay.max or pay.min or 0) >= _NOT_US else pay.currency)
    if printed in _LETTERED:
        return _LETTERED[printed].get(country(document) or "")
    if printed in ("Shs.", "Shs"):
        return _SHILLINGS.get(country(document) or "")
    if printed in ("Rs.", "Rs"):
        return _RUPEES.get(country(document) or "", pay.currency)
    return pay.currency
