"""Sums of money that are no pay, by the words beside them: fees, budgets, insurance, bonuses."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from jobparse.patterns import pattern

if TYPE_CHECKING:
    from .pay_ranges import Sum

# Sums by the word in front of them, in lower case ("a $50 fee" is told by the word behind). A word of pay in between wins.
_BEFORE = pattern(
    r"\b(?:(?<!daily\s)(?<!consultancy\s)(?<!consulting\s)(?<!professional\s)(?<!consultant\s)fees?|co-?pay(?:ment)?s?|fines?|budgets?|bonus(?:es)?|costs?|insur\w{2,6}|liability|grants?|savings|deductible|stipend|deposit|additional|extra|"
    r"reimburse\w{0,6}|values?|valued|worth|penalt\w{1,3}|allowance|contracts?|contribut\w{1,5}|revenues?|assets|portfolio|tuition|loans?|transactions?|sales|cash|donations?|donated|raised|pensions?|retirement|employer|premiums?|relocation|moving|dsa|took\shome|rented"
    r")\b(?P<between>[^.;:\n$]{0,25})\Z"
    r"|\bincrements\sof\b(?P<step>[^.;:\n$]{0,12})\Z"
    r"|\b(?:bunkhouse|housing|lodging|rent|rooms?)\b(?P<room>[^.;:\n$]{0,40})\Z"
)
_AFTER = pattern(
    r"\s{1,2}(?:(?!plus\s|and\s|with\s|(?:hour|dai|week|month|year|annual)ly\s)[a-z-]{3,14}\s){0,2}(?:fees?|co-?pay(?:ment)?s?|fines?|budget|bonus|increments?|in\s(?:mitigation|revenues?|assets|sales|funding)|insurance|"
    r"in\s(?:the|their|your)\sfirst\s(?:full\s)?(?:pay\speriod|paycheck)|(?:as\san?\s)?(?:one-time\s)?lump\ssum|"
    r"deposit|stipend|deductible|grants?|coverage|allowance|credit(?!\s(?:hour|unit|load))|reimbursement|contribution|scholarship|towards?|last\s(?:year|season)|"
    r"(?:yearly|annual|monthly)\s(?:[a-z]{3,14}\s)?(?:budget|allowance)|per\s(?:occurrence|mile|claim))\b",
    re.IGNORECASE,
)
# The pay of a fellow, which is no sum beside it: "a fellowship with a stipend of $41,000", in lower case.
_FELLOW_STIPEND = pattern(
    r"\b(?:with|is|receives?|offers|carries|provides)\s{1,2}(?:an?\s{1,2})?(?:(?:monthly|weekly|annual|yearly)\s{1,2})?"
    r"stipend\s{1,2}of\s{1,2}\Z"
)
# The same as the subject of its sentence, where the sum is that of a year: "The stipend for this fellowship is $41,000",
# "stipend and fringe benefits are $41,000".
_STIPEND_IS = pattern(
    r"\bstipend\b[^.;:\n$]{0,30}\s(?:is|are|will\sbe|starts\sat|of)\s(?:approximately\s|about\s|up\sto\s)?\\?\Z"
)
_YEARLY = 10_000
_PAY_WORD = pattern(r"\b(?:salar\w{1,3}|pay|paid|wages?|rate|compensation|range|earn\w{0,3})\b")

# Nobody is paid so much for a piece of work, in currencies whose units are of one size; behind the word "salary", `$` is that of
# another country.
_TOO_MUCH = 1_000_000
_SALARY_REACH = 30
# Nor so little in a week or more: "our paper for $4 a month".
_TOO_LITTLE = {"week": 20, "biweek": 40, "month": 50, "year": 100}
_LARGE = frozenset(("USD", "CAD", "AUD", "NZD", "EUR", "GBP", "CHF", "SGD"))


# What is paid beside a salary by where one lives, and how far before its amount it stands, in characters: "a variable post
# adjustment, which reflects the cost of living in a duty station, and currently amounts to USD 3,580 per month".
_ADJUSTMENT = pattern(r"\bpost adjustment\b(?P<between>[^.;:\n$]*)\Z")
_ADJUSTMENT_REACH = 170


def is_stipend(label: str, amount: float) -> bool:
    """Return whether words before an amount, in lower case, make it the pay of a fellow rather than a sum beside pay.

    >>> is_stipend("a fellow receives a stipend of ", 2_000), is_stipend("the stipend is ", 41_000)
    (True, True)
    >>> is_stipend("the stipend is ", 800)
    False
    """
    part = label.rfind("(") > label.rfind(")")  # "(a stipend of $25,000 and one for housing)"
    return _FELLOW_STIPEND.search(label) is not None or (amount >= _YEARLY and not part and _STIPEND_IS.search(label) is not None)


def is_pay(text: str, label: str, amounts: Sum) -> bool:
    """Return whether nothing around amounts, or in their label, says that they are a fee, a budget, insurance ….

    Args:
        text: The text.
        label: The words before the amounts, in lower case.
        amounts: The amounts.
    """
    low, last = amounts.low, amounts.high or amounts.low
    if low.value < 1:
        return False
    if amounts.period and low.currency in _LARGE and last.value < _TOO_LITTLE.get(amounts.period[0], 0):
        return False
    if last.value >= _TOO_MUCH and low.currency in _LARGE and not (low.currency == "USD" and "salar" in label[-_SALARY_REACH:]):
        return False
    before = _BEFORE.search(label[-45:]) if label.strip() else None
    if (
        before is not None
        and not _PAY_WORD.search(before["between"] or before["room"] or before["step"] or "")
        and not is_stipend(label[-60:], low.value)
    ):
        return False
    adjusted = _ADJUSTMENT.search(text[max(0, low.start - _ADJUSTMENT_REACH) : low.start].lower())
    if adjusted is not None and not _PAY_WORD.search(adjusted["between"]):
        return False
    if text[last.end - 1] == "+":
        return True  # "$50,000 + bonus" is pay and a bonus
    after = _AFTER.match(text, last.end)
    return after is None or _begins_line(text, last.end)


def _begins_line(text: str, end: int) -> bool:
    """Return whether the words behind an amount begin a line of their own: "$52,000" over "Hiring bonus: $5,000"."""
    behind = text[end : end + 3].lstrip(" ")
    return behind.startswith("\n") and not behind[1:2].islower()
