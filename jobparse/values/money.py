"""Pay statements: amounts, their period, their basis and the grade printed with them."""

from __future__ import annotations

import re
from typing import NamedTuple

from jobparse.patterns import pattern

from ..spans import Span
from .amounts import BARE_SECOND, CODE_AFTER, Amount, find_amounts, read_number
from .grades import Grade, find_grade, find_grades

__all__ = ["Grade", "Pay", "find_grades", "find_pay"]

_ADVERB = {
    "annually": "year", "annual": "year", "yearly": "year", "annum": "year", "year": "year", "yr": "year",
    "hourly": "hour", "hour": "hour", "hr": "hour", "monthly": "month", "month": "month", "mo": "month",
    "biweekly": "biweek", "fortnight": "biweek", "fortnightly": "biweek", "everytwoweeks": "biweek", "every2weeks": "biweek",
    "weekly": "week", "week": "week", "wk": "week", "daily": "day", "day": "day", "diem": "day",
}  # fmt: skip

# The period behind an amount: "annually", "/year", "per annum", "/ Hourly", "(Annual)", "a year", "every two weeks".
_PERIOD_AFTER = pattern(
    r"""
    [\s,]{0,3}
    (?: (?:per\spay\speriod\s|paid\s)? (?P<biweek>bi-?\s?weekly\b|every\s(?:two|2)\sweeks\b|fortnightly\b)
      | [/(-]?\s{0,2}(?:paid\s|gross\s)?(?P<adverb>annually|annual|yearly|hourly|monthly|weekly|daily)\b
      | (?:/\s?|\bper\s{1,2}|\ban?\s|\beach\s|\(\s?per\s)(?P<noun>annum|year|yr|hour|hr|month|mo|fortnight|week|wk|diem|day)\b
    )
    """,
    re.VERBOSE | re.IGNORECASE,
)

# The period before an amount, in the label in lower case: "Annual Salary:", "Monthly Salary", "hourly rate of"; a noun needs
# "per", because "After 1 year" is no period.
_PERIOD_BEFORE = pattern(
    r"(?:\b(?=annual|yearly|hourly|monthly|bi-?weekly|weekly|daily)|\bper\s)"
    r"(annual|annually|annum|yearly|year|hourly|hour|monthly|month|bi-?weekly|weekly|week|daily|day)\b"
)

# What may stand between the ends of a range, after the period of the lower end: "-", "to", "through".
_TO = pattern(r"\s{0,3}\\?\s?(?:-|to\b|through\b|up\sto\b)\s{0,3}(?:US|CA?|A)?\\?", re.IGNORECASE)
_AND = pattern(r"\s{0,3}and\s{1,3}\\?", re.IGNORECASE)
_BETWEEN = pattern(r"between(?<=\bbetween)\s{1,3}\\?\Z")

# Words of the basis: before the amount, in lower-case text ("Starting at", "Hiring rate", "from", "up to"), and behind it ("and
# up", "flat-rated").
_STARTING = pattern(r"\b(?:start(?:ing|s)?|entry|hiring\srate|beginning|initial|minimum|from|at\sleast|base)\b")
_UP_TO = pattern(r"\b(?:up\sto|maximum(?:\sof)?|not\sto\sexceed|no\smore\sthan)\b")
_FLAT = pattern(r"flat(?<=\bflat)[ -]{0,2}rated?\b")
_FLAT_AFTER = pattern(r"\s{0,3}\(?\s?(flat[ -]{0,2}rated?)\b", re.IGNORECASE)
_MORE_AFTER = pattern(r"\s{0,2}(?:and\s(?:up|above)|or\smore|minimum)\b", re.IGNORECASE)
_NEGOTIABLE_AFTER = pattern(r"[\s(,;-]{0,4}(?:salary\sis\s)?((?:non-?\s?|not\s)?negotiable)\b", re.IGNORECASE)

# Amounts that are no pay by the word in front of them, in lower case ("a $50 fee" is told by the word behind). A word of pay in
# between wins.
_NOT_PAY_BEFORE = pattern(
    r"\b(?:fees?|fines?|budgets?|bonus(?:es)?|costs?|insur\w{2,6}|liability|grants?|savings|deductible|stipend|deposit|"
    r"reimburse\w{0,6}|values?|valued|penalt\w{1,3}|allowance|contracts?)\b(?P<between>[^.;:\n$]{0,25})\Z"
)
_NOT_PAY_AFTER = pattern(
    r"\s{1,2}(?:(?!plus\s|and\s|with\s)[a-z-]{3,14}\s){0,2}(?:fees?|fines?|budget|bonus|in\smitigation|insurance|deposit|stipend|deductible|grants?|"
    r"coverage|allowance|credit|reimbursement|per\s(?:occurrence|mile|claim))\b",
    re.IGNORECASE,
)
_PAY_WORD = pattern(r"\b(?:salar\w{1,3}|pay|paid|wages?|rate|compensation|range|earn\w{0,3})\b")

_REACH = 70  # how far before an amount its label, grade and basis may stand
_LEVEL = 3  # amounts further apart than this factor are not of one period


class Pay(NamedTuple):
    """One pay statement. `spans` says where `min`, `max`, `currency`, `period`, `basis`, `negotiable` and `grade` were read.

    `period` is None where none is printed. `start` and `end` enclose the amounts and the words read directly around them.
    """

    min: float | None
    max: float | None
    currency: str
    period: str | None
    basis: str
    negotiable: bool | None
    grade: str | None
    start: int
    end: int
    spans: dict[str, Span]


class _Statement(NamedTuple):
    """The amounts of one statement and what was read behind them."""

    low: Amount
    high: Amount | None
    end: int
    period: tuple[str, Span] | None


def _period_after(text: str, position: int, end: int) -> tuple[str, Span] | None:
    """Read the period printed directly behind an amount."""
    match = _PERIOD_AFTER.match(text, position, end)
    if match is None:
        return None
    group = match.lastgroup or "noun"
    key = re.sub(r"[\s-]", "", match[group].lower())
    return _ADVERB[key], Span(*match.span(group))


def _pair(text: str, end: int, amounts: list[Amount], index: int, between: bool) -> tuple[_Statement, int]:
    """Return the statement that starts with an amount, and how many amounts it takes."""
    low = amounts[index]
    period = _period_after(text, low.end, end)
    position = period[1].end if period else low.end
    bare = BARE_SECOND.match(text, low.end, end)
    if bare is not None:
        thousand = bool(bare["thousand"])
        value = read_number(bare["number"], thousand)
        if thousand and not low.thousand and low.value < 1000:
            low = low._replace(value=low.value * 1000)
        if value >= low.value:
            high = low._replace(value=value, figures=Span(*bare.span("number")), start=bare.start("number"), end=bare.end())
            period = _period_after(text, bare.end(), end)
            # the currency code of "45,000 - 52,000 USD" stands behind the pair
            skip = 2 if index + 1 < len(amounts) and amounts[index + 1].start < bare.end() else 1
            code = CODE_AFTER.match(text, bare.end(), end)
            last = code.end() if code else bare.end()
            period = period or _period_after(text, last, end)
            return _Statement(low, high, max(last, period[1].end if period else 0), period), skip
    if index + 1 < len(amounts) and amounts[index + 1].value >= low.value / 1000:
        high = amounts[index + 1]
        gap = _TO.fullmatch(text, position, high.start) or (between and _AND.fullmatch(text, position, high.start))
        if gap:
            if high.thousand and not low.thousand and low.value < 1000:
                low = low._replace(value=low.value * 1000)
            if low.value <= high.value:
                period = _period_after(text, high.end, end) or period
                return _Statement(low, high, max(high.end, period[1].end if period else 0), period), 2
    return _Statement(low, None, position, period), 1


def _last(sought: re.Pattern[str], text: str) -> re.Match[str] | None:
    """Return the last match of a pattern in a text."""
    last = None
    for match in sought.finditer(text):
        last = match
    return last


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


def _is_pay(text: str, label: str, statement: _Statement) -> bool:
    """Return whether nothing around the amounts, or in their label, says that they are a fee, a budget, insurance …."""
    amount = statement.low
    if amount.value < 1:
        return False
    before = _NOT_PAY_BEFORE.search(label[-45:])
    if before is not None and not _PAY_WORD.search(before["between"]):
        return False
    last = (statement.high or amount).end
    return text[last - 1] == "+" or _NOT_PAY_AFTER.match(text, last) is None  # "$50,000 + bonus" is pay and a bonus


def _read_basis(text: str, label: str, statement: _Statement, end: int) -> tuple[str, Span | None]:
    """Return the basis and the words that say it, in the label or behind; a range and an exact amount need none."""
    if statement.high is not None:
        same = statement.high.value == statement.low.value
        return ("exact", None) if same else ("range", None)
    first, last = statement.low.start, statement.low.end
    flat = _FLAT_AFTER.match(text, last, end) or _FLAT_AFTER.match(text, statement.end, end)
    if flat is not None:
        return "exact", Span(*flat.span(1))
    for words, basis in ((_FLAT, "exact"), (_UP_TO, "up_to"), (_STARTING, "starting")):
        word = _last(words, label)
        if word is not None:
            return basis, _in_label(word.span(), label, first)
    if statement.low.plus:
        return "starting", Span(last - 1, last)
    more = _MORE_AFTER.match(text, statement.end, end)
    return ("starting", Span(*more.span())) if more else ("exact", None)


def _in_label(span: tuple[int, int], label: str, first: int) -> Span:
    """Return where a span of the label before an amount stands in the text."""
    low = first - len(label)
    return Span(low + span[0], low + span[1])


def _read_statement(text: str, label: str, statement: _Statement, end: int) -> Pay:
    """Assemble the pay statement from its amounts and the words around them."""
    first, high = statement.low, statement.high
    basis, basis_span = _read_basis(text, label, statement, end)
    period = statement.period
    flat = _FLAT_AFTER.match(text, statement.end, end)
    last = flat.end() if flat else statement.end
    if period is None:
        period = _period_after(text, last, end) if flat else None
        named = _last(_PERIOD_BEFORE, label) if period is None else None
        period = (_ADVERB[named[1].replace("-", "")], _in_label(named.span(1), label, first.start)) if named else period
    negotiable = _NEGOTIABLE_AFTER.match(text, max(last, period[1].end if period else 0), end)
    grade = find_grade(text, first.start - len(label), first.start, statement.end, end)
    lowest = None if basis == "up_to" else first.value
    highest = high.value if high else first.value if basis in ("exact", "up_to") else None
    spans: dict[str, Span] = {"currency": first.currency_span}
    if lowest is not None:
        spans["min"] = first.figures
    if highest is not None:
        spans["max"] = (high or first).figures
    if period is not None:
        spans["period"] = period[1]
    if basis_span is not None:
        spans["basis"] = basis_span
    if negotiable is not None:
        spans["negotiable"] = Span(*negotiable.span(1))
    if grade is not None:
        spans["grade"] = Span(grade.start, grade.end)
    word = negotiable and negotiable[1].lower()
    return Pay(
        lowest,
        highest,
        first.currency,
        period[0] if period else None,
        basis,
        None if word is None else word == "negotiable",
        grade.value if grade else None,
        min(first.start, *(span.start for span in spans.values())),
        max(statement.end, *(span.end for span in spans.values())),
        spans,
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


def find_pay(text: str, start: int = 0, end: int | None = None) -> list[Pay]:
    r"""Find pay statements: an amount or a range with its period, basis, grade and whether it is negotiable.

    An amount needs a currency sign or code. Left out: fees, budgets, bonuses, insurance and other sums by the word beside
    them, multiples ("$3 million"), and figures that a scan has split.

    >>> find_pay(r"Starting at \$64,668.00 annually")[0][:6]
    (64668.0, None, 'USD', 'year', 'starting', None)
    >>> [p[:2] for p in find_pay("$99,326 to $141,378; $112,647 to $160,295 and $132,525 to $188,567")]
    [(99326.0, 141378.0), (112647.0, 160295.0), (132525.0, 188567.0)]
    >>> [p[:5] for p in find_pay("$80,472/year (non-negotiable) - $ 7206 - 9005 a month - £65K")][:2]
    [(80472.0, 80472.0, 'USD', 'year', 'exact'), (7206.0, 9005.0, 'USD', 'month', 'range')]
    >>> find_pay("Starting Salary: BX17 - $80,628.00 ANNUALLY")[0].grade
    'BX17'
    >>> find_pay("a $50 fee, a budget of $3 million, insurance of $1,000,000, $43.1 04")
    []
    """
    end = len(text) if end is None else end
    amounts = find_amounts(text, start, end)
    pays = []
    index, floor = 0, start
    while index < len(amounts):
        low = _label_start(text, floor, amounts[index].start)
        label = text[low : amounts[index].start].lower()
        statement, taken = _pair(text, end, amounts, index, _BETWEEN.search(label) is not None)
        if _is_pay(text, label, statement):
            pays.append(_read_statement(text, label, statement, end))
        index += taken
        floor = max(statement.end, floor)
    return _share_periods(text, pays)
