"""Dates of the title block that no label claims: behind the title, and both ends of the window on a line of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.fields.days.order import dates_in
from jobparse.fields.header import front_lines
from jobparse.patterns import pattern

if TYPE_CHECKING:
    from jobparse.document.model import Document
    from jobparse.values.dates import PrintedDate

# The words before a date behind the title, in lower case, and among how many lines from the top they are looked for.
_POSTED_ON = pattern(r"\bposted on ?:? ")
_TOP_LINES = 6
# The number at the end of the line above the day of posting, the first words of that day, and among how many lines from the top.
_NUMBER = pattern(r"\breq\s?#\s?\d{1,8}\Z")
_DAYS_OF_WEEK = ("monday, ", "tuesday, ", "wednesday, ", "thursday, ", "friday, ", "saturday, ", "sunday, ")
_HEAD_LINES = 14
# What stands around the two dates of a line that is nothing else, in lower case: "Monday, ", " to Friday, ".
_DAY = r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?"
_BEFORE, _BETWEEN = pattern(rf"{_DAY}\Z"), pattern(rf" ?(?:to|-) ?{_DAY}\Z")
_DAY_ALONE = len("2027-05-01")
_OPEN_CLOSE = "open-close"  # how boards of transit agencies put both in one
_LONGEST = 80  # of such a line, in characters


def behind_title(document: Document) -> list[tuple[PrintedDate, str]]:
    """The date behind the title on its line, as systems of schools print it: "Job Detail - Deckhand Posted on : 05/03/2027"."""
    if "posted" not in document.tokens:
        return []
    for line in document.lines[:_TOP_LINES]:
        words = _POSTED_ON.search(document.lower, line.body, line.end)
        dates = dates_in(document, words.end(), line.end) if words else ()
        if words and dates and dates[0].start == words.end():
            return [(dates[0], "posted behind the title")]
    return []


def below_number(document: Document) -> list[tuple[PrintedDate, str]]:
    """The day that is all of the line below the place and number, as one system of payrolls heads its postings.

    "Elmford, OR, USA Req #77" over "Monday, May 3, 2027".
    """
    if "req" not in document.tokens:
        return []
    above = ""
    for line in document.lines[:_HEAD_LINES]:
        words = document.lower[line.body : line.end]
        if words.startswith(_DAYS_OF_WEEK) and _NUMBER.search(above):
            dates = dates_in(document, line.body, line.end)
            if len(dates) == 1 and dates[0].end == line.end and _BEFORE.fullmatch(words[: dates[0].start - line.body]):
                return [(dates[0], "day below the number")]
        above = words or above
    return []


def window_alone(document: Document) -> tuple[PrintedDate, PrintedDate] | None:
    """Both ends of the window on a line without a label, as on old pages of the federal board: "May 3, 2027 to May 9, 2027".

    Behind "Open-Close" they may stand anywhere on a line.
    """
    at = document.lower.find(_OPEN_CLOSE) if _OPEN_CLOSE in document.tokens else -1
    dates = dates_in(document, at, at + _LONGEST) if at >= 0 else []
    if len(dates) > 1 and dates[0].value < dates[1].value:
        return dates[0], dates[1]
    for line in front_lines(document):
        if line.end - line.body > _LONGEST or not document.text[line.end - 1].isdigit():
            continue
        between = " to " if document.text.find(" to ", line.body, line.end) > 0 else "-"
        dates = dates_in(document, line.body, line.end) if document.text.find(between, line.body, line.end) > 0 else []
        if len(dates) != 2 or dates[1].end != line.end or any(len(date.value) != _DAY_ALONE for date in dates):
            continue
        first, last = dates
        around = (document.lower[line.body : first.start], document.lower[first.end : last.start])
        if _BEFORE.match(around[0]) and _BETWEEN.match(around[1]) and first.value < last.value:
            return first, last
    return None
