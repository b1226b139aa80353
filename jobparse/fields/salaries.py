"""`salaries`: every distinct pay statement of the posting."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, NamedTuple

from jobparse.fields.reading import Doubt, Reading
from jobparse.patterns import pattern
from jobparse.spans import Span
from jobparse.values.money import Pay, find_grades, find_pay

if TYPE_CHECKING:
    from collections.abc import Mapping

    from jobparse.document.model import Document

# Amounts from here on are yearly where no period is printed, below the other one hourly (RECORD.md, `period`).
YEARLY_FROM = 10_000
HOURLY_BELOW = 200
# Of the same amount stated twice, the statement with the more specific basis wins.
_BASIS_RANK = {"range": 0, "starting": 1, "up_to": 2, "exact": 3}
# The words of a heading or label that say the period, in lower case; "bi-weekly" before "weekly", which it holds.
_PERIODS = (
    ("year", pattern(r"\b(?:year|annual|annum)")),
    ("biweek", pattern(r"bi(?<=\bbi)-?\s?week")),
    ("month", pattern(r"month(?<=\bmonth)")),
    ("week", pattern(r"week(?<=\bweek)")),
    ("day", pattern(r"\b(?:daily|day|per diem)\b")),
    ("hour", pattern(r"hour(?<=\bhour)")),
)
# Whom an amount is for, in the same sentence before it: "Pay at the Office of Public Art is $…".
_APPLIES = pattern(
    r"""
    (?: \bin | \bfor | \bat | \bwithin ) \s+ (?: the\s+ )?
    ( [A-Z][\w&'-]* (?: \s+ (?: of | and | the | for | & | [A-Z][\w&'-]* ) ){1,8}? )
    \s+ (?: is | are | will ) \b
    """,
    re.VERBOSE,
)
# Kinds of sections that state the pay where no section on it does.
_FALLBACK = ("header", "identifiers", "summary", "benefits", "other")
# There, an amount is pay only beside words that say so, in lower case, within so many characters.
_PAY_WORDS = pattern(
    r"""
    \b (?: salar(?:y|ies) | pays? | paid | wages? | compensation | earn | rate | starting | hourly | annually
      | per\ (?: hour | year | month | annum ) | /\ ?(?: hr | yr ) ) \b
    """,
    re.VERBOSE,
)
_PAY_REACH = 80
# Extra pay is no base pay: "a night differential of $1.25 an hour", "$2 an hour longevity pay". It reads lower-case text.
_EXTRA = pattern(r"differential|bonus|stipend|allowance|overtime|reimburse|incentive|longevity|premium|deposit|fee\b")
_EXTRA_BEFORE, _EXTRA_BEHIND = 48, 36
# Words behind an amount that stand for another one, in lower case: "$25.00/hour plus $2,000 sign-on bonus", "$50,000 + bonus".
_ADDED = pattern(r"\bplus\b|[+$]")
# An amount whose figures came apart in scanning: "$43.1 04".
_DAMAGED = pattern(r"\$\d{1,3}[.,]\d{1,2} \d{2,3}\b(?!,)")
# How far before an amount that stands, in characters.
_APPLIES_REACH = 200
_FIGURE = pattern(r"[0-9]")
_NEW_SENTENCE = pattern(r"\n|\.\s")


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
    """Read the pay statements of salary labels and sections, else of the header and the summary."""
    del known
    reading = Reading([])
    ranges = [span for span in _ranges(document) if _FIGURE.search(document.text, *span)]
    statements = _statements(document, ranges)
    for statement in statements:
        _put(document, statement, reading)
    _doubt(document, ranges, statements, reading)
    return reading


def _doubt(document: Document, ranges: list[tuple[int, int]], statements: list[_Statement], reading: Reading) -> None:
    """Doubt amounts that came apart, and unlike amounts that different places of the text state."""
    for start, end in ranges:
        for match in _DAMAGED.finditer(document.text, start, end):
            message = f"an amount printed in pieces was not read: {match.group()!r}"
            reading.doubts.append(Doubt("damaged_value", message, *match.span()))
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
        if alone and alone.period == inside[0].period:
            message = f"another amount for the same work: {document.value(pay.start, pay.end)!r}"
            reading.doubts.append(Doubt("conflicting_values", message, pay.start, pay.end))
        alone = alone or inside[0]


def _ranges(document: Document) -> list[tuple[int, int]]:
    """Where pay may stand."""
    kinds = ("salary", "header") if document.of_kind("salary") else _FALLBACK
    return [(section.start, section.end) for section in document.of_kind(*kinds)]


def _statements(document: Document, ranges: list[tuple[int, int]]) -> list[_Statement]:
    """The distinct statements, by amount; those that begin with the same amount are one unless both are sure to differ."""
    merged: dict[tuple[float | None, float | None], _Statement] = {}
    stated = bool(document.of_kind("salary"))
    for start, end in ranges:
        applies, behind = None, start
        for pay in find_pay(document.text, start, end):
            if _is_extra(document, pay, behind, end) or not (stated or _beside_pay_words(document, pay, start, end)):
                continue
            applies, behind = _applies_to(document, behind, pay, applies), pay.end
            statement = _complete(document, pay, start, applies)
            key = (pay.min if pay.min is not None else pay.max, None)
            other = merged.get(key)
            if other is None:
                merged[key] = statement
            elif _same(other, statement):
                merged[key] = min(other, statement, key=lambda row: (_BASIS_RANK[row.pay.basis], row.inferred, row.pay.start))
            else:
                merged.setdefault((pay.min, pay.max or -1.0), statement)
    return sorted(merged.values(), key=lambda row: row.pay.start)


def _is_extra(document: Document, pay: Pay, behind: int, end: int) -> bool:
    """Whether the words around an amount make it pay on top of the salary."""
    figure = pay.spans.get("min", pay.spans.get("max", Span(pay.start, pay.end))).start
    start = max(behind, figure - _EXTRA_BEFORE)
    for stop in _NEW_SENTENCE.finditer(document.text, start, figure):
        start = stop.end()
    last = _NEW_SENTENCE.search(document.text, pay.end, min(end, pay.end + _EXTRA_BEHIND))
    finish = last.start() if last else min(end, pay.end + _EXTRA_BEHIND)
    added = _ADDED.search(document.lower, pay.end - 1, finish)  # the plus sign is read as part of the amount
    finish = added.start() if added else finish
    return bool(_EXTRA.search(document.lower, start, figure) or _EXTRA.search(document.lower, pay.end, finish))


def _beside_pay_words(document: Document, pay: Pay, start: int, end: int) -> bool:
    """Whether an amount outside of sections on pay is a range, or has words of pay around it."""
    if pay.basis == "range":
        return True
    return bool(_PAY_WORDS.search(document.lower, max(start, pay.start - _PAY_REACH), min(end, pay.end + _PAY_REACH)))


def _same(one: _Statement, other: _Statement) -> bool:
    """Whether two statements on one amount say the same, one of them perhaps less exactly."""
    if one.period != other.period and not (one.inferred or other.inferred):
        return False
    return (one.pay.basis == other.pay.basis and one.pay.max == other.pay.max) or "exact" in (one.pay.basis, other.pay.basis)


def _applies_to(document: Document, behind: int, pay: Pay, before: Span | None) -> Span | None:
    """Whom an amount is for: named between it and the amount before, else the same as that one's in the same sentence."""
    text = document.text
    start = max(behind, text.rfind("\n", behind, pay.start) + 1, pay.start - _APPLIES_REACH)
    named = None
    for match in _APPLIES.finditer(text, start, pay.start):
        named = Span(*match.span(1))
    if named is None and before is not None and not _NEW_SENTENCE.search(text, behind, pay.start):
        return before
    return named


def _complete(document: Document, pay: Pay, start: int, applies: Span | None) -> _Statement:
    """An amount with its period and grade: printed with it, else behind labels, else (the period) inferred."""
    period, span, inferred = pay.period, pay.spans.get("period"), False
    if period is None:
        period, span = _period_of_label(document, pay, start)
    if period is None:
        amount = pay.min if pay.min is not None else pay.max
        if amount is not None and (amount >= YEARLY_FROM or amount < HOURLY_BELOW):
            period, inferred = ("year" if amount >= YEARLY_FROM else "hour"), True
    grade = pay.spans["grade"] if pay.grade and "grade" in pay.spans else _grade_beside(document)
    return _Statement(pay, period, span, inferred, applies, grade)


def _period_of_label(document: Document, pay: Pay, start: int) -> tuple[str | None, Span | None]:
    """The period in the heading over the amount ("ANNUAL SALARY"), or behind a label of its own ("Pay Basis: Yearly")."""
    for name, words in _PERIODS:
        match = words.search(document.lower, start, min(pay.start, start + 60))
        if match:
            return name, Span(*match.span())
    for row in document.values_of("salary_period"):
        for name, words in _PERIODS:
            match = words.search(document.lower, row.start, row.end)
            if match:
                return name, Span(*match.span())
    return None, None


def _grade_beside(document: Document) -> Span | None:
    """The grade behind a label of its own, the first one."""
    for row in document.values_of("salary_grade")[:1]:
        for grade in find_grades(document.text, row.start, row.end)[:1]:
            return Span(grade.start, grade.end)
    return None


def _put(document: Document, statement: _Statement, reading: Reading) -> None:
    pay = statement.pay
    end = pay.end
    if document.text.startswith(")", end) and document.text.rfind("(", pay.start, end) > document.text.rfind(")", pay.start, end):
        end += 1
    at = len(reading.value)
    row: dict[str, Any] = {
        "min": pay.min,
        "max": pay.max,
        "currency": pay.currency,
        "period": statement.period,
        "period_inferred": statement.inferred,
        "basis": pay.basis,
        "negotiable": pay.negotiable,
        "text": document.value(pay.start, end),
    }
    for member in ("min", "max", "currency", "basis", "negotiable"):
        if row[member] is not None:
            reading.evidence[f"/{at}/{member}"] = (pay.spans.get(member) or Span(pay.start, pay.end),)
    if statement.period and statement.period_span:
        reading.evidence[f"/{at}/period"] = (statement.period_span,)
    reading.evidence[f"/{at}/text"] = (Span(pay.start, end),)
    if statement.applies:
        row["applies_to"] = document.value(*statement.applies)
        reading.evidence[f"/{at}/applies_to"] = (statement.applies,)
    if statement.grade:
        row["grade"] = document.value(*statement.grade)
        reading.evidence[f"/{at}/grade"] = (statement.grade,)
    reading.value.append(row)
