"""The periods that pay is printed for: "annually", "/hr.", "per annum", "Monthly Salary:"."""

from __future__ import annotations

import re

from jobparse.patterns import pattern
from jobparse.values.amounts import CODES

from ..spans import Span

_PERIODS = {
    "annually": "year", "annual": "year", "yearly": "year", "annum": "year", "year": "year", "yr": "year", "pa": "year",
    "hourly": "hour", "hour": "hour", "hr": "hour", "h": "hour", "ph": "hour",
    "monthly": "month", "month": "month", "mo": "month", "pcm": "month", "pm": "month",
    "biweekly": "biweek", "fortnight": "biweek", "fortnightly": "biweek", "everytwoweeks": "biweek", "every2weeks": "biweek",
    "weekly": "week", "week": "week", "wk": "week", "daily": "day", "day": "day", "diem": "day",
}  # fmt: skip

# The period behind an amount: "annually", "/year", "/ Per Year", "per annum", "hr", "/ Hourly", "(Annual)", "a year",
# "every two weeks", "p.a.", also behind a bracket that closes ("(92 484) per annum") and glued to what stands beside it
# ("$95501per annum", "per yearFull-time"). A word with a colon belongs to the amount behind it ("$54,267⏎Biweekly: $2,087"),
# and a line of its own holds the word alone.
_AFTER = pattern(
    r"""
    [\s,|)*]{0,4}
    (?: (?:per\spay\speriod\s|paid\s|/\s?)? (?P<biweek>bi-?\s?weekly|every\s(?:two|2)\sweeks)
      | [/(-]?\s{0,2}(?P<adverb>annually|annual|yearly|hourly|monthly|weekly|daily|fortnightly|p\.\s?[amh]\b
        |(?-i:pa|(?<=L)PA|pcm|PCM|(?<=/[-=])pm|(?<=/[-=]\x20)pm|(?<=,[0-9]{3}\x20)pm|(?<=\.00\x20)pm))
      | /\s?(?P<short>h) | (?<=\s)(?P<bare>hr|yr|mo(?=\.))
      | (?:/\s?(?:per\s)?|(?<![a-z])per\s{1,2}|\ban?\s|\beach\s|\(\s?per\s)(?:working\s|calendar\s|work\s
        |(?:contact|clock|teaching|instructional)\s(?=h))?
        (?P<noun>annum|year|yr|hour|hr|month|mo|fortnight|week|wk|diem|day)
    ) (?:\b|(?-i:(?<=[a-z])(?=[A-Z]))) (?!\s?:|-[a-z])
    """,
    re.VERBOSE | re.IGNORECASE,
)
# What may stand between an amount and its period: "(Step 1)", "(LSI 2)", "gross", "minimum", "approximate", "in total",
# "+ 24% HRA", "or higher".
_FILLER = pattern(
    r"(?:[\s,]{0,2}(?:\([^()$€£₱₹\n]{1,40}\)|€|\+\x20?[0-9]{1,2}%\x20?(?:HRA|house\srent\sallowance)"
    r"|(?:gross|net|brutto|bruto|base|salary|minimum|maximum|midpoint|min|max|flat|or\s(?:higher|more|above)|and\s(?:up|above)"
    rf"|approx(?:imate(?:ly)?)?|(?-i:{'|'.join(CODES)}|euros?))\b\.?)){{1,2}}",
    re.IGNORECASE,
)
_FILLS = frozenset("(€+gnbsmfuceaoABCDEFGHIJKLMNOPQRSTUVWXYZ")
# The period before an amount, in the label in lower case: "Annual Salary:", "Monthly Salary", "hourly rate of"; a noun needs
# "per", because "After 1 year" is no period; half a month is none of the record's, and "20 hours per week" is the time of work.
_BEFORE = pattern(
    r"(?<!hours\s)(?<!hrs\s)(?<!days\s)(?:\b(?=annual|yearly|hourly|monthly|bi-?weekly|fortnightly|weekly|daily)(?<!semi-)(?<!semi\s)(?<!bi-)(?<!bi\s)|\bper\s|/\s?(?=hour|year|month))"
    r"(annual|annually|annum|yearly|year|hourly|hour|monthly|month|bi-?weekly|fortnightly|weekly|week|daily|day)(?:\b|(?=salary\b))"
)
# A unit of pay that is no period of the record: "per class", "/game", "semi-monthly", "twice a month".
_OTHER = pattern(
    r"[\s,(]{0,3}(?:/\s?|per\s|each\s|semi-?\s?month|bi-?month|twice\s)(?=[a-z])"
    r"(?!m(?:ax|in)imum|max\b|midpoint|(?:[a-z'’-]{1,16}\s){0,4}(?:agreement|contract|schedule|scale|matrix|policy|cba)\b)",
    re.IGNORECASE,
)


def period_after(text: str, position: int, end: int) -> tuple[str, Span] | None:
    r"""Read the period printed behind an amount, directly or behind a word or parenthesis on the amount.

    >>> [period_after(text, 0, len(text)) for text in (" per annum", " gross per month", " (Step 1) / Hourly")]
    [('year', Span(start=5, end=10)), ('month', Span(start=11, end=16)), ('hour', Span(start=12, end=18))]
    >>> period_after("; Biweekly: $900", 0, 16), period_after("\nHourly rates apply", 0, 19)
    (None, None)
    >>> period_after(" per\nhour worked", 0, 16)
    ('hour', Span(start=5, end=9))
    """
    match = _AFTER.match(text, position, end)
    if match is None:
        near = text[position : position + 3].lstrip(" ,\n")
        if near[:1] not in _FILLS or not near:
            return None
        filler = _FILLER.match(text, position, end)
        match = _AFTER.match(text, filler.end(), end) if filler else None
    if match is None:
        return None
    wrapped = match["noun"] is not None and match[0].lstrip().startswith("per")  # unlike a line that begins with "Hourly"
    if "\n" in match[0] and not wrapped and text[match.end() : min(end, match.end() + 1)] not in ("", "\n", ".", ",", ";", ")"):
        return None
    group = match.lastgroup or "noun"
    return _PERIODS[_key(match[group])], Span(*match.span(group))


def period_before(label: str) -> tuple[str, Span] | None:
    """Read the last period in the words before an amount, in lower case.

    >>> period_before("annual salary: "), period_before("semi-monthly salary: "), period_before("after 1 year: ")
    (('year', Span(start=0, end=6)), None, None)
    >>> period_before("annualsalary")  # glued by a site
    ('year', Span(start=0, end=6))
    """
    last = None
    for match in _BEFORE.finditer(label):
        last = match
    return (_PERIODS[_key(last[1])], Span(*last.span(1))) if last else None


def has_other_unit(text: str, position: int, end: int) -> bool:
    """Return whether an amount is paid for something that is no period of the record.

    >>> has_other_unit("$40 per class", 3, 13), has_other_unit("$900 semi-monthly", 4, 17), has_other_unit("$40, paid", 3, 9)
    (True, True, False)
    """
    return _OTHER.match(text, position, end) is not None


def _key(word: str) -> str:
    """Return a word as the table has it."""
    return word.lower().replace("-", "").replace(" ", "").replace(".", "").replace("\n", "")
