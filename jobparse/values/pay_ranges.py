"""The amounts of one pay statement: one amount, or the two ends of a range with what may stand between them."""

from __future__ import annotations

import re
from bisect import bisect_left
from itertools import pairwise
from operator import attrgetter
from typing import NamedTuple

from jobparse.patterns import pattern

from ..spans import Span
from .amounts import BARE_SECOND, CODE_AFTER, CODE_BEHIND, Amount, in_mills, read_number, times_of
from .periods import period_after

# What may stand between the ends of a range, after the period of the lower end: "-", "to", "to -", ". to" (of "/hr."),
# "(Step 1) to", "to Step F", "through Step 14 -", and the dash that a wrong encoding has made three characters of.
_TO = pattern(
    r"[.)]?\s{0,3}(?:\([^()$€£₱₹\n]{1,40}\)\s{0,3})?\\?\s?(?:-|~|to\b|through\b|up\sto\b|rising\sto\b|â[€'][-\"'”“])\s{0,3}(?:-\s)?"
    r"(?:a\smax(?:imum)?\sof\s)?Â?(?:(?:(?:step|grade|level)\s[a-z0-9]{1,3}|(?-i:[A-Z]{2,4})[ -]?[0-9]{1,2})\s?[:,-]?\s\\?"
    r"|(?:[a-z]{3,8}\s){0,4}point\s[0-9]{1,2}\s?\()?",
    re.IGNORECASE,
)
_AND = pattern(r"\s{0,3}(?:\([^()\n$€£₱₹]{1,40}\)\s{0,3})?(?:and|&)\s{1,3}\\?", re.IGNORECASE)
_THOUSAND = 1000
# The fewest thousands that are a lower end by themselves, and how often the upper end holds it at most: "$100-120,000".
_FEWEST, _WIDEST = 10, 4
# How far the ends of a range are apart whose dash is lost, as shares of the lower one, and how near other amounts of a row stand.
_STEP, _SPREAD, _ROW = 1.12, 1.8, 16
# The words before the lower end of a range whose upper end stands behind "and": "between $60,000 and", "in the range $60,000 &".
_BETWEEN = pattern(r"\b(?:between|within\sthe\srange|in\sthe\srange)(?:\sof)?\s?:?\s{0,2}\Z")
# What leads up to the lower end where a level or grade tells whose pay it is, and how often the upper end behind "and" holds it
# at most: "APS Level 5 - $84,228 and $91,809".
_OF_LEVEL = pattern(r"\b(?:level|grade|band|class|range|group|scale)\s?[a-z]{0,3}[ -]?[0-9]{1,2}\s{0,2}[:,(-]\s{0,2}\\?\Z")
_NEAR = 1.5
# What leads from the foot of a scale to its top in a sentence: "£31,400, which rises each year until you reach the top of
# the scale £38,523", "£26,000 rising annually to £29,000".
_RISE = r"[^$€£₱₹₦\n.;]{0,60}?\b(?:ris(?:es?|ing)|increas(?:es?|ing)|progress(?:es|ing)?|go(?:es|ing)\sup|mov(?:es|ing)\sup)"
_RISES = pattern(
    rf"{_RISE}\s(?:(?:in|by|with|through)\s)?(?:(?:a|one)\s(?:step|point|increment)\s)?(?:annual(?:ly)?|yearly|each\syear|every\syear|increments?|incrementally)\b[^$€£₱₹₦\n.;]{{0,30}}?"
    r"\b(?:to|until|up\sto)\b(?:[^$€£₱₹₦\n.;]{0,20}?\b(?:top|maximum|end)\b[^$€£₱₹₦\n.;]{0,30}?)?[\s,:(]{1,3}"
    rf"|{_RISE}\b[^$€£₱₹₦\n.;]{{0,30}}?\b(?:top|maximum|end)\sof\s(?:the|this|that)\s(?:[a-z]{{2,8}}\s)?(?:scale|range|grade|band)"
    r"(?:\s(?:of|at|is|which\sis))?[\s,:(]{1,3}",
    re.IGNORECASE,
)
_RISE_REACH = 150
# What parts the steps of a scale, and how many amounts with dashes between them may be something else than one.
_DASHES, _FEW_STEPS = frozenset(("-", "--")), 4
# Behind an amount, that it is paid for long service: "€59,504 (1st LSI)", "€52,990 LSI 1".
_LONG_SERVICE = pattern(r"\s?\(?\s?(?:(?:1st|2nd|3rd|first|second|third)\s)?(?:LSI|long service)", re.IGNORECASE)
_LEAD = 24  # how far before the lower end they begin
# What opens a bracket behind an amount, with its period, and what closes it before the upper end: "$33,571 ($16.14/hr) to".
_OPENS = pattern(r"[ /a-z.]{0,12}\(\s?", re.IGNORECASE)
_CLOSES = pattern(r"[ .]{0,2}\)\s{0,3}(?:-|to\b)\s{0,3}", re.IGNORECASE)


# The lower end before the middle of a range whose signs stand behind all of it: "54,000.00 - 67,800.00 - 85,300.00 USD".
_LEAST = pattern(r"(?<![\w,.$])(?P<number>[0-9]{1,3}(?:,[0-9]{3}){1,2}(?:\.[0-9]{2})?)\x20-\x20\Z")
# The lower end before an upper one that alone has a sign: "12.50-" of "12.50-$14", "45,000 to ". A bare whole number is a grade,
# a step or a count.
_UNSIGNED = pattern(
    r"(?<![\w,.$€£₱₹-])(?P<number>[0-9]{1,3}(?:(?:,[0-9]{3}){1,2}(?:\.[0-9]{2})?|\.[0-9]{2}|(?=[Kk])))(?P<times>[Kk])?"
    r"\x20?(?:-|~|to)\x20?\Z"
)
# A scale with its steps: " x 1,640 - 32,910 x 1,700 - 34,610" behind "Kshs. 31,270", "-3%-1,60,000" behind "Rs. 50,000",
# " x €520.10 - €34,870.00".
_SCALE = pattern(
    r"(?:\s?(?:[xX×]\s?[$€£]?[0-9][0-9,]{0,8}(?:\.[0-9]{2})?|-\s?[0-9](?:\.[0-9]{1,2})?\s?%)\s?[-/\u2013]\s?(?:Rs\.?\s?)?[$€£]?"
    r"(?P<top>[0-9][0-9,]{2,9}(?:\.[0-9]{2})?)){1,12}(?![0-9,])"
)
# What leads from the foot of a scale to its yearly step, and from that to its top: "€16,400 per annum, rising by annual
# increments of €330 up to a maximum of €18,400".
_STEPS = pattern(
    r"[,;(]?\s{0,2}(?:rising|increasing|progressing|and|with)?\s?(?:by|in|with)?\s?(?:(?:annual|yearly|equal)\s)?"
    r"(?:increments?|increases?|steps)\s(?:of|at)\s{1,2}",
    re.IGNORECASE,
)
_TOP = pattern(r"[,;]?\s{0,2}(?:(?:each|per|a)\s(?:year|annum)\s)?(?:up\s)?to\s(?:an?\smax(?:imum)?\sof\s)?", re.IGNORECASE)


class Sum(NamedTuple):
    """The amounts of one statement and what was read behind them."""

    low: Amount
    high: Amount | None
    end: int
    period: tuple[str, Span] | None


def interleaved(text: str, end: int, amounts: list[Amount], index: int) -> tuple[Sum, Sum] | None:
    """Return the two ranges whose ends stand together: "$33,571 ($16.14/hr) - $36,233 ($17.42/hr)"; None where none do.

    Args:
        text: The text.
        end: Where reading stops.
        amounts: All amounts of the text.
        index: The amount that the statement starts with.
    """
    if index + 4 > len(amounts):
        return None
    low, low_inside, high, high_inside = amounts[index : index + 4]
    if not (low_inside.value < low.value <= high.value and low_inside.value <= high_inside.value < high.value):
        return None
    inside = period_after(text, low_inside.end, end)
    closed = inside[1].end if inside else low_inside.end
    opens = _OPENS.fullmatch(text, low.end, low_inside.start) and _OPENS.fullmatch(text, high.end, high_inside.start)
    if not opens or not _CLOSES.fullmatch(text, closed, high.start):
        return None
    inside = period_after(text, high_inside.end, end) or inside
    last = max(high_inside.end, inside[1].end if inside else 0)
    outside = period_after(text, low.end, low_inside.start)
    return Sum(low, high, high.end, outside), Sum(low_inside, high_inside, last, inside)


def pair(text: str, end: int, amounts: list[Amount], index: int, label: str) -> tuple[Sum, int]:
    """Return the statement that starts with an amount, and how many amounts it takes.

    Args:
        text: The text.
        end: Where reading stops.
        amounts: All amounts of the text.
        index: The amount that the statement starts with.
        label: The words before it, in lower case; behind "between" the upper end stands after "and".
    """
    low = amounts[index]
    period = period_after(text, low.end, end)
    position = period[1].end if period else low.end
    following = amounts[index + 1] if index + 1 < len(amounts) else None
    scale = _SCALE.match(text, low.end, end)
    if scale is not None:  # its steps are no statements of their own
        taken = bisect_left(amounts, scale.end(), index, key=attrgetter("start")) - index
        high = low._replace(
            value=read_number(scale["top"]), figures=Span(*scale.span("top")), start=scale.start("top"), end=scale.end()
        )
        period = period_after(text, scale.end(), end)
        return Sum(low, high, max(scale.end(), period[1].end if period else 0), period), taken
    steps = _dashed(text, amounts, index)
    if steps > _FEW_STEPS:  # "€37,544 - €39,368 - €40,460 - €42,535"
        high = amounts[index + steps - 1]
        period = period_after(text, high.end, end)
        return Sum(low, high, max(high.end, period[1].end if period else 0), period), steps
    top = _behind_step(text, amounts, index, position)
    if top is not None:
        after = period_after(text, top.end, end)
        return Sum(low, top, max(top.end, after[1].end if after else 0), period or after), 3
    bare = _bare_upper_end(text, end, low, position)
    if bare is not None:
        low, high = bare
        least = _LEAST.search(text, max(0, low.start - _LEAD), low.start) if text.endswith(" - ", 0, low.start) else None
        if least and read_number(least["number"]) < low.value < high.value < _WIDEST * read_number(least["number"]):
            low = low._replace(value=read_number(least["number"]), figures=Span(*least.span("number")), start=least.start())
        # the currency code of "45,000 - 52,000 USD" stands behind the pair
        skip = 2 if following and following.start < high.end else 1
        code = CODE_AFTER.match(text, high.end, end)
        last = code.end() if code else high.end
        period = period_after(text, last, end) or period
        return Sum(low, high, max(last, period[1].end if period else 0), period), skip
    if following and following.start - position < 60 and following.value * 1000 >= low.value:
        gap = _gap(text, position, following.start) or _lost_dash(text, amounts, index)
        if gap or (_BETWEEN.search(label[-_LEAD:]) and _AND.fullmatch(text, position, following.start)):
            low = low._replace(value=low.value * _times(text, low, following.value, following.times, following.figures))
            if low.value <= following.value:
                top = _top(text, amounts, index) if gap else None
                high = top or following
                period = period_after(text, high.end, end) or period
                return Sum(low, high, max(high.end, period[1].end if period else 0), period), 3 if top else 2
    if following and _is_top(text, label, low, following, position):
        period = period_after(text, following.end, end) or period
        return Sum(low, following, max(following.end, period[1].end if period else 0), period), 2
    led = text[max(0, low.start - 2) : low.start].rstrip().endswith(("-", "o"))  # by a dash or by "to"
    unsigned = _unsigned_lower_end(text, low) if led else None
    return Sum(unsigned or low, low if unsigned else None, position, period), 1


def _is_top(text: str, label: str, low: Amount, high: Amount, position: int) -> bool:
    """Whether the next amount is the upper end of a range: behind "and" for a level, or where pay is said to rise to it."""
    if not low.value < high.value <= _NEAR * low.value or low.currency != high.currency:
        return False
    if _AND.fullmatch(text, position, high.start) and _OF_LEVEL.search(label[-_LEAD:]):
        return True
    return high.start - position < _RISE_REACH and _RISES.fullmatch(text, position, high.start) is not None


def _gap(text: str, start: int, end: int) -> bool:
    """Whether what stands between two amounts makes a range of them, also behind a code: "$40,000 CAD - $50,000 CAD"."""
    if _LONG_SERVICE.match(text, start, end):
        return False  # two amounts on top of a scale
    if _TO.fullmatch(text, start, end):
        return True
    code = CODE_BEHIND.match(text, start, end)
    return code is not None and _TO.fullmatch(text, code.end(), end) is not None


def _unsigned_lower_end(text: str, high: Amount) -> Amount | None:
    """Read the lower end that is printed without a sign before the upper one: "12.50-$14/hr"; None where there is none."""
    least = _UNSIGNED.search(text, max(0, high.start - _LEAD), high.start)
    if least is None:
        return None
    times = times_of(least["times"])
    value = read_number(least["number"], times)
    if not value < high.value < _WIDEST * value:
        return None
    return high._replace(value=value, figures=Span(*least.span("number")), start=least.start(), end=least.end(), times=times)


def _top(text: str, amounts: list[Amount], index: int) -> Amount | None:
    """The upper end of a range whose middle is printed as well: "$25.90 - $32.60 - $41.00"."""
    if index + 2 >= len(amounts):
        return None
    low, middle, high = amounts[index : index + 3]
    if not low.value < middle.value < high.value < _WIDEST * low.value:
        return None
    around = amounts[max(0, index - 1) : index + 4]  # a row of more is a scale
    parted = [text[one.end : other.start].strip() == "-" for one, other in pairwise(around)]
    return high if sum(parted) == 2 and all(parted[min(index, 1) :][:2]) else None


def _dashed(text: str, amounts: list[Amount], index: int) -> int:
    """How many amounts, each larger than the one before, stand in a row with dashes between them."""
    last = index
    while last + 1 < len(amounts) and amounts[last].value < amounts[last + 1].value:
        if text[amounts[last].end : amounts[last + 1].start].strip(" \\\n") not in _DASHES:
            break
        if _LONG_SERVICE.match(text, amounts[last + 1].end):
            break  # what comes on top of the scale with the years
        last += 1
    return last - index + 1 if amounts[last].value < _WIDEST * amounts[index].value else 1


def _behind_step(text: str, amounts: list[Amount], index: int, position: int) -> Amount | None:
    """The top of a scale whose foot is an amount and whose yearly step stands between them; None where there is no scale."""
    if index + 3 > len(amounts):
        return None
    low, step, top = amounts[index : index + 3]
    if not step.value < low.value < top.value or not _STEPS.fullmatch(text, position, step.start):
        return None
    return top if _TOP.fullmatch(text, step.end, top.start) else None


def _lost_dash(text: str, amounts: list[Amount], index: int) -> bool:
    """Whether two amounts with a blank between them alone are a range whose dash a site has lost: "$3,750 $4,560".

    Neither is one of a row of more, nor as near to the other as steps are.
    """
    low, high = amounts[index : index + 2]
    if text[low.end : high.start].strip(" \n\\") or not _STEP * low.value <= high.value <= _SPREAD * low.value:
        return False
    before = amounts[index - 1].end if index else -_ROW
    behind = amounts[index + 2].start if index + 2 < len(amounts) else high.end + _ROW
    if low.end == high.start:  # cells of a row without anything between them: "$38,000$57,000", unless it goes on
        return before < low.start and high.end < behind
    return low.start - before >= _ROW <= behind - high.end and "\n\n" not in text[low.end : high.start]


def _times(text: str, low: Amount, high: float, times: int, figures: Span) -> int:
    """What the lower end of a range is one of, where only the upper end prints it: "$40-50k", "$38-$42,000", "Rs. 5-7 lakh"."""
    if low.times > 1 or low.value >= _THOUSAND:
        return 1
    if times > 1:
        return times
    whole = text[low.figures.start : low.figures.end].isdigit() and text.find(",", *figures) > 0
    thousands = whole and low.value >= _FEWEST and low.value * _THOUSAND < high <= low.value * _THOUSAND * _WIDEST
    return 1000 if thousands else 1


def _leads_up(text: str, at: int) -> bool:
    """Whether a dash or "to" follows, which are told sooner than an upper end behind them."""
    return text[at : at + 5].lstrip(" ").startswith(("-", "~", "to", "To", "TO"))


def _bare_upper_end(text: str, end: int, low: Amount, position: int) -> tuple[Amount, Amount] | None:
    """Read the upper end that is printed without a sign, behind the lower one or its period; return both."""
    match = BARE_SECOND.match(text, low.end, end) if _leads_up(text, low.end) else None
    if match is None and position > low.end and _leads_up(text, position):
        match = BARE_SECOND.match(text, position, end)
        if match and "." not in match["number"] and "," not in match["number"]:
            return None  # "$22.50 per hour - 30 positions"
    if match is None:
        return None
    times = times_of(match["times"])
    value = read_number(match["number"], times)
    if low.value < _THOUSAND <= value and times == 1 and in_mills(match["number"]) and in_mills(text[slice(*low.figures)]):
        value = float(match["number"])  # "$37.482 - 49.117 Hourly"
    figures = Span(*match.span("number"))
    low = low._replace(value=low.value * _times(text, low, value, times, figures))
    if value < low.value:
        return None
    return low, low._replace(value=value, figures=figures, start=figures.start, end=match.end(), times=times)
