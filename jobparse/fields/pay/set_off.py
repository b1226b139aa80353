"""Amounts with a period that are pay although no words on pay stand around them, since a line sets them off."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from jobparse.fields.pay.groups import NEW_SENTENCE
from jobparse.patterns import pattern
from jobparse.values.pay_columns import figures_start

if TYPE_CHECKING:
    from jobparse.document.lines import Line
    from jobparse.document.model import Document, Section
    from jobparse.values.money import Pay

# Kinds of sections whose amounts with a period are those of others, and those whose amounts may be those of the work or of
# what was done before: "Collects dues of $1,200 a month".
NO_PAY = frozenset({"duplicate", "page_furniture", "equal_opportunity", "legal", "accommodation"})
# In these it may be pay only where several lines end with one, as scales do, since they may stand behind a heading not known as
# one, and where it is a range that is a line of its own or stands behind words on pay.
_OF_WORK = frozenset(
    {
        *("duties", "minimum_qualifications", "preferred_qualifications", "licenses", "knowledge", "skills", "abilities"),
        *("other_requirements", "about_candidate", "working_conditions", "equipment", "about"),
    }
)
# In the others, such an amount begins its line or stands behind a sign ("Certified - $52,400 a year"), or words on pay stand
# before it in its sentence: "the wages come to $1,900 a month". They read lower-case text.
_SET_OFF = ("-", "\u2013", "\u2014", ":", "/", "(", "|", ".", "*")
_OF_PAY = pattern(
    r"\b(?:salar(?:y|ies)|wages?|compensation|pay is|you(?: will|'ll)? earn|(?:position|job|post) (?:pays|is paid))\b"
)
# The name of a level before its pay, perhaps with its grade: "Harbor Pilot II: ", "Harbor Pilot II (B12) - ".
LEVEL = pattern(r"[A-Z][\w/ -]{2,60} (?:[IVX]{1,3}|[1-9]|Senior|Junior|Trainee)(?: \([A-Z]{0,3}-?\d{1,3}\))?(?::| -) {0,3}\\?\$?")
_WHOLE_PAY = 25_000  # no part of what is offered beside the pay is as large in a year
# Between which amounts a period makes one pay, in these currencies; in most others figures are larger.
_CENTS = frozenset(("USD", "EUR", "GBP", "CAD", "AUD", "NZD", "CHF", "SGD"))
_PLAUSIBLE = {
    "hour": (7, 250), "day": (60, 2_000), "week": (250, 8_000), "biweek": (500, 16_000), "month": (800, 30_000),
    "year": (12_000, 500_000),
}  # fmt: skip
# How far before an amount its sentence is read, and within how many characters behind one another goes on with it.
_REACH, _STEP = 90, 24


def set_off(document: Document, section: Section, pays: list[Pay]) -> list[Pay]:
    """Those of the amounts of a section that have a period, are as large as pay for it is, and are set off.

    In lists of what is offered only those that an item begins with, and large ones; in sections on the work only scales, and
    ranges behind words on pay or on a line of their own.
    """
    kept: list[Pay] = []
    for pay in pays:
        first = figures_start(pay)
        line = _line_at(document, first)
        period = pay.period or ("year" if section.kind == "benefits" and _is_whole_item(document, line, pay) else "")
        low, high = _PLAUSIBLE.get(period, (0, 0))
        high = high if pay.currency in _CENTS else 100 * high
        begins = section.kind != "benefits" or pay.start <= line.body or (pay.period == "year" and (pay.min or 0) >= _WHOLE_PAY)
        goes_on = kept and line.start <= kept[-1].end and first - kept[-1].end < _STEP
        if low <= (pay.min or pay.max or 0) <= high and begins and (goes_on or _is_set_off(document, line.body, pay)):
            kept.append(pay)
    if section.kind in _OF_WORK:
        scale = [pay for pay in kept if _ends_plain_line(document, pay) or _begins_line(document, pay)]
        if len(scale) > 1:
            return scale
        if section.kind == "about":
            return []
        return [pay for pay in kept if pay.basis == "range" and (_is_told(document, pay) or _is_whole_line(document, pay))]
    return kept


def of_levels(document: Document, pays: list[Pay]) -> list[Pay]:
    """The ranges that are all of their lines but for the level that each is for: "Pilot I: $44,990 - $47,132", "Pilot II: …"."""
    rows = []
    for pay in pays if len(pays) > 1 else ():
        first = figures_start(pay)
        line = _line_at(document, first)
        alone = pay.basis == "range" and not document.text[pay.end : line.end].strip(" .|")
        if alone and LEVEL.fullmatch(document.text, line.body, first):
            rows.append(pay)
    return rows if len(rows) > 1 else []


def _line_at(document: Document, at: int) -> Line:
    return document.lines[bisect_right(document.line_starts, at) - 1]


def _ends_plain_line(document: Document, pay: Pay) -> bool:
    """Whether an amount is the end of a line that is no item."""
    line = _line_at(document, figures_start(pay))
    return not line.marker and not document.text[pay.end : line.end].strip(" .|):")


def _begins_line(document: Document, pay: Pay) -> bool:
    """Whether an amount is what a line begins with that is no item: "$21.75/hr in training"."""
    line = _line_at(document, figures_start(pay))
    return not line.marker and pay.start <= line.body


def _is_whole_line(document: Document, pay: Pay) -> bool:
    """Whether an amount is all of a line that is no item."""
    return pay.start <= _line_at(document, pay.start).body and _ends_plain_line(document, pay)


def _is_whole_item(document: Document, line: Line, pay: Pay) -> bool:
    """Whether the item of a list is nothing but an amount with the words that belong to it: "- Up to $61,775"."""
    return line.marker != "" and pay.start <= line.body and not document.text[pay.end : line.end].strip(" .|")


def _is_set_off(document: Document, body: int, pay: Pay) -> bool:
    """Whether an amount begins its line or stands behind a sign that parts it, or behind words on pay in its sentence."""
    first = figures_start(pay)
    if pay.start <= body:
        return True
    before = document.text[max(body, first - _REACH) : first].rstrip(" \\$")
    return not before or before.endswith(_SET_OFF) or _is_behind_words(document, body, first)


def _is_told(document: Document, pay: Pay) -> bool:
    """Whether an amount stands behind words on pay in its sentence."""
    first = figures_start(pay)
    return _is_behind_words(document, _line_at(document, first).body, first)


def _is_behind_words(document: Document, body: int, first: int) -> bool:
    low = max(body, first - _REACH)
    for stop in NEW_SENTENCE.finditer(document.text, low, first):
        low = stop.end()
    return _OF_PAY.search(document.lower, low, first) is not None
