"""Pay statements: amounts, their period, their basis and the grade printed with them."""

from __future__ import annotations

from typing import NamedTuple

from jobparse.patterns import pattern

from ..spans import Span
from .amounts import find_amounts, find_bare_amounts
from .basis import FLAT_AFTER, named_end, read_basis
from .grades import Grade, find_grade, find_grades, with_plan, word_of_grade
from .negotiable import is_negotiable, negotiable_beside
from .other_sums import is_pay
from .pay_ranges import Sum, interleaved, pair
from .periods import period_after, period_before

__all__ = ["Grade", "Pay", "find_bare_pay", "find_grades", "find_pay", "join_ends"]

_REACH = 70  # how far before an amount its label, grade and basis may stand
_DRESS = 100  # how far behind its beginning the words on an amount can stand
_LARGE = 1000  # a single figure without sign or period is an amount from here on
# What leads from an amount to the same in another currency.
_EQUALS = pattern(
    r"[\s,;:]{0,3}(?:\(\s?(?:(?:approx(?:imately|\.)?|about|around|circa|ca\.|equivalent(?:\sto)?|equals?|currently|~|=|i\.e\.,?)\s?){0,3}"
    r"|(?:(?:which\sis|that\sis|this\sis|is)\s)?(?:(?:at\spresent|currently|presently|equivalent\sto|equal\sto|equals|approx(?:imately|\.)?"
    r"|about|around|circa|ca\.|i\.e\.,?)\s?){1,3})\s?\\?"
)
_EQUAL_REACH = 48
_LEVEL = 3  # amounts further apart than this factor are not of one period


class Pay(NamedTuple):
    """One pay statement. `spans` says where `min`, `max`, `currency`, `period`, `basis`, `negotiable` and `grade` were read.

    `currency` and `period` are None where none is printed. `start` and `end` enclose the amounts and the words read directly
    around them. `named` is the end of a range that a single amount is said to be: "min", "mid", "max". `damaged` figures
    hold letters or blanks of a scan.
    """

    min: float | None
    max: float | None
    currency: str | None
    period: str | None
    basis: str
    negotiable: bool | None
    grade: str | None
    start: int
    end: int
    spans: dict[str, Span]
    named: str | None = None
    damaged: bool = False


def _label_start(text: str, low: int, first: int) -> int:
    """Return where the words that can belong to an amount begin: behind the previous statement, at most one line of text up."""
    low = max(low, first - _REACH)
    low = max(low, text.rfind("$", low, first) + 1)  # words before an unreadable amount are not of this one
    line = text.rfind("\n", low, first)
    if line < 0:
        return low
    while line > low and text[line - 1].isspace():
        line -= 1  # blank lines may part a label from its amount
    return text.rfind("\n", low, line) + 1 or low


def _read_period(text: str, label: str, amounts: Sum, end: int) -> tuple[tuple[str, Span] | None, int]:
    """Return the period behind the amounts or "flat-rated", else that of their label; and where the words behind them end."""
    period = amounts.period
    flat = FLAT_AFTER.match(text, amounts.end, end)
    last = flat.end() if flat else amounts.end
    if period is None and flat:
        period = period_after(text, last, end)
    if period is None and label.strip():
        before = period_before(label)
        if before is not None:
            low = amounts.low.start - len(label)
            return (before[0], Span(low + before[1].start, low + before[1].end)), last
    return period, max(last, period[1].end if period else 0)


def _read_pay(text: str, label: str, amounts: Sum, end: int, named: str | None) -> Pay:
    """Assemble the pay statement from its amounts and the words around them."""
    first, high = amounts.low, amounts.high
    basis, basis_span = read_basis(text, label, amounts, end)
    period, last = _read_period(text, label, amounts, end)
    negotiable = negotiable_beside(text, label, first.start, last, end)
    inside = find_grades(text, first.end, high.start) if high and high.start - first.end > 8 else []
    # a range from one step to another is of neither
    low = first.start - len(label)
    grade = find_grade(text, low, first.start, first.start if inside else amounts.end, first.start if inside else end)
    if grade is not None and inside and grade.value[:4].lower() == "step" == inside[0].value[:4].lower():
        others = [other for other in find_grades(text, low, grade.start) if other.value[:4].lower() != "step"]
        grade = others[-1] if others else None  # "Range 18, Step A $3,412 to Step F $4,355"
    if grade is not None and not inside:
        grade = with_plan(text, low, grade)
    if grade is None and not inside:  # between an amount and its period: "$52,000 (Grade 8) per annum"
        grade = next(iter(find_grades(text, (high or first).end, amounts.end)), None)
    lowest = None if basis == "up_to" else first.value
    highest = high.value if high else first.value if basis in ("exact", "up_to") else None
    spans: dict[str, Span] = {}
    coded_end = (
        high is not None and first.currency == "USD" != high.currency
    )  # "$71,204 to $83,770 CAD": the sign alone says less
    currency = high if high and high.currency_span and (coded_end or not first.currency_span) else first
    if currency.currency_span:
        spans["currency"] = currency.currency_span
    if lowest is not None:
        spans["min"] = first.figures
    if highest is not None:
        spans["max"] = (high or first).figures
    if period is not None:
        spans["period"] = period[1]
    if basis_span is not None:
        spans["basis"] = basis_span
    if negotiable is not None:
        spans["negotiable"] = negotiable
    if grade is not None:
        spans["grade"] = Span(grade.start, grade.end)
    return Pay(
        min=lowest,
        max=highest,
        currency=currency.currency,
        period=period[0] if period else None,
        basis=basis,
        negotiable=is_negotiable(text[slice(*negotiable)]) if negotiable else None,
        grade=grade.value if grade else None,
        start=min(
            first.start,
            *(word_of_grade(text, low, span.start) if name == "grade" else span.start for name, span in spans.items()),
        ),
        end=max(amounts.end, *(span.end for span in spans.values())),
        spans=spans,
        named=named,
        damaged=first.damaged or (high is not None and high.damaged),
    )


def _share_periods(text: str, pays: list[Pay]) -> list[Pay]:
    """Give a statement without a period that of its neighbour on the same line, where the amounts are of one size.

    "$7206; Full Range $7206 - $9005 Monthly" prints the period once, behind the last amount.
    """
    shared = list(pays)
    for step, order in ((1, range(len(pays) - 2, -1, -1)), (-1, range(1, len(pays)))):
        for index in order:
            pay, other = shared[index], shared[index + step]
            if pay.period is not None or other.period is None:
                continue
            one, two = pay.min or pay.max or 0.0, other.min or other.max or 0.0
            near, far = sorted((pay, other), key=lambda item: item.start)
            if "\n" not in text[near.end : far.start][:200] and far.start - near.end < 200 and 1 / _LEVEL < one / two < _LEVEL:
                shared[index] = pay._replace(period=other.period, spans=pay.spans | {"period": other.spans["period"]})
    return shared


def join_ends(pays: list[Pay]) -> list[Pay]:
    """Make one range of a minimum and the maximum behind it; a midpoint between them is none of its ends.

    >>> [pay[:2] for pay in find_pay("$61,204 minimum; $74,400 midpoint; $88,000 maximum")]
    [(61204.0, 88000.0)]
    """
    joined: list[Pay] = []
    for pay in pays:
        at = len(joined) - 1
        if pay.named == "max" and at > 0 and joined[at].named == "mid":
            at -= 1
        if pay.named == "max" and at >= 0 and joined[at].named == "min" and _same_pay(joined[at], pay):
            joined[at:] = [_range(joined[at], pay)]
        else:
            joined.append(pay)
    return joined


def _same_pay(low: Pay, high: Pay) -> bool:
    """Return whether two statements can be the ends of one range."""
    amounts = low.min or low.max or 0.0, high.max or high.min or 0.0
    alike = low.currency == high.currency and (low.period == high.period or None in (low.period, high.period))
    return alike and amounts[0] <= amounts[1]


def _range(low: Pay, high: Pay) -> Pay:
    """Return the range between two statements."""
    spans = (
        high.spans
        | low.spans
        | {"min": low.spans.get("min") or low.spans["max"], "max": high.spans.get("max") or high.spans["min"]}
    )
    spans.pop("basis", None)
    return low._replace(
        min=low.min if low.min is not None else low.max,
        max=high.max if high.max is not None else high.min,
        period=low.period or high.period,
        basis="range",
        negotiable=low.negotiable if low.negotiable is not None else high.negotiable,
        grade=low.grade or high.grade,
        end=high.end,
        spans=spans,
        named=None,
        damaged=low.damaged or high.damaged,
    )


def find_pay(text: str, start: int = 0, end: int | None = None, *, bare: bool = False, coded: bool = True) -> list[Pay]:
    r"""Find pay statements: an amount or a range with its period, basis, grade and whether it is negotiable.

    An amount needs a currency sign or code. Left out: fees, budgets, bonuses, insurance and other sums by the word beside them,
    multiples ("$3 million"), and figures that a scan has split.

    Args:
        text: The text.
        start: Where reading starts.
        end: Where it stops, the end of the text if not given.
        bare: Whether to read figures without a sign or code instead.
        coded: Whether there can be codes.

    >>> find_pay(r"Starting at \$64,668.00 annually")[0][:6]
    (64668.0, None, 'USD', 'year', 'starting', None)
    >>> [p[:2] for p in find_pay("$99,326 to $141,378; $112,647 to $160,295 and $132,525 to $188,567")]
    [(99326.0, 141378.0), (112647.0, 160295.0), (132525.0, 188567.0)]
    >>> [p[:5] for p in find_pay("$80,472/year (non-negotiable) - $ 7206 - 9005 a month - £65K")][:2]
    [(80472.0, 80472.0, 'USD', 'year', 'exact'), (7206.0, 9005.0, 'USD', 'month', 'range')]
    >>> find_pay("Starting Salary: BX17 - $80,628.00 ANNUALLY")[0].grade
    'BX17'
    >>> find_pay("a $50 fee, a budget of $3 million, insurance of $1,000,000, $43.1 4")
    []
    """
    end = len(text) if end is None else end
    amounts = find_bare_amounts(text, start, end) if bare else find_amounts(text, start, end, coded)
    pays = []
    seen: dict[tuple[str, str], tuple[int, int]] = {}
    index, floor = 0, start
    while index < len(amounts):
        first = amounts[index].start
        label = text[_label_start(text, floor, first) : first].lower()
        dress = (label, text[first : first + _DRESS])
        if dress in seen:  # the same words again say nothing new
            taken, length = seen[dress]
            index, floor = index + taken, max(first + length, floor)
            continue
        both = interleaved(text, end, amounts, index) if text.find("(", amounts[index].end, amounts[index].end + 12) > 0 else None
        if both and is_pay(text, label, both[0]):
            pays += [_read_pay(text, label, both[0], end, None), _read_pay(text, "", both[1], end, None)]
            index, floor = index + 4, max(both[1].end, floor)
            continue
        found, taken = pair(text, end, amounts, index, label)
        named, last = named_end(text, label, found, end)
        seen[dress] = taken, last - first
        index, floor = index + taken, max(last, floor)
        if found.low.start < first:  # a lower end without a sign before it, which is none of its words: "12.50 - $14"
            label = label[: max(0, len(label) - (first - found.low.start))]
        if is_pay(text, label, found):
            pays.append(_read_pay(text, label, found, end, named))
            floor = max(floor, pays[-1].end)  # the grade in brackets behind an amount is none of the next one
    return _without_equals(text, join_ends(_share_periods(text, pays)))


def _without_equals(text: str, pays: list[Pay]) -> list[Pay]:
    """Leave out what an amount is in other currencies: "SDR 14,310 per annum, at present FJD 43,120 (USD 19,020)".

    >>> [pay.currency for pay in find_pay("EUR 3,100 a month (approx. USD 3,400), CAD 4,200 in Canada")]
    ['EUR', 'CAD']
    """
    kept: list[Pay] = []
    behind = 0
    for pay in pays:
        first = pay.spans["currency"].start if "currency" in pay.spans else pay.start
        other = kept and None not in (pay.currency, kept[-1].currency) and pay.currency != kept[-1].currency
        if other and behind <= first <= behind + _EQUAL_REACH and _EQUALS.fullmatch(text, behind, first):
            behind = pay.end
            continue
        kept.append(pay)
        behind = pay.end
    return kept


def find_bare_pay(text: str, start: int, end: int) -> list[Pay]:
    """Find pay statements without a currency, as they stand behind a label on pay: ranges, amounts with a period, thousands.

    >>> [pay[:5] for pay in find_bare_pay("85,000-95,000 DOE", 0, 17)], find_bare_pay("Range 14, 40 hours", 0, 18)
    ([(85000.0, 95000.0, None, None, 'range')], [])
    """
    return [pay for pay in find_pay(text, start, end, bare=True) if _is_sure(text, pay)]


def _is_sure(text: str, pay: Pay) -> bool:
    """Return whether figures without a sign can be nothing but pay."""
    printed = [(name, text[slice(*pay.spans[name])]) for name in ("min", "max") if name in pay.spans]
    grouped = all(
        "," in figures or "." in figures or " " in figures or (getattr(pay, name) or 0) > float(figures)
        for name, figures in printed
    )
    large = ("," in printed[0][1] or "." in printed[0][1]) and (pay.min or pay.max or 0) >= _LARGE
    return grouped and (pay.period is not None or pay.basis == "range" or large)
