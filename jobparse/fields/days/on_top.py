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
# What the line of a letter begins with before its day, what labels on other days have in them, and how far down the line stands.
_LETTER = pattern(r"(?:our )?ref(?:erence)?\b(?: no)?[.:]? ")
_LABEL_WORDS = frozenset(
    {
        "date",
        "closing",
        "close",
        "closes",
        "opening",
        "opens",
        "open",
        "start",
        "starts",
        "end",
        "ends",
        "deadline",
        "due",
        "until",
    }
    | {
        "on",
        "by",
        "from",
        "to",
        "interview",
        "interviews",
        "revised",
        "updated",
        "effective",
        "expires",
        "through",
        "classified",
        "and",
    }
)
_FRONT_LINES = 16
_MOST_OF_LABEL = 3  # words of a line that can be the label of the one right below it
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


def alone_on_top(document: Document, closes: str) -> list[tuple[PrintedDate, str]]:
    """The day that is all of a line near the top, or ends that of the reference of a letter, where no label dates a notice.

    Args:
        document: The document.
        closes: The deadline, which is later; empty if there is none.
    """
    above = directly = ""
    for line in document.lines[:_FRONT_LINES]:
        words = document.lower[line.body : line.end].strip()
        if words[-4:].rstrip(".").isdigit() or words[-5:-1].isdigit():
            lead = _LETTER.match(words)
            dates = dates_in(document, line.body, line.end) if len(words) <= _LONGEST else []
            end = document.lower[dates[0].end : line.end].strip(" .") if len(dates) == 1 else "-"
            before = document.lower[line.body : dates[0].start] if len(dates) == 1 else ""
            labelled = above.endswith(":") or not _LABEL_WORDS.isdisjoint(above.replace("(", " ").replace(")", " ").split())
            labelled = labelled or (0 < len(directly.split()) <= _MOST_OF_LABEL and "," not in directly)
            alone = (_BEFORE.fullmatch(before) or lead) and not end and len(dates[0].value) == _DAY_ALONE
            if alone and not (labelled and not lead) and (not closes or dates[0].value < closes):
                return [(dates[0], "day on a line")]
        above = words or above
        directly = "" if document.text.startswith("\n\n", line.end) else words
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
