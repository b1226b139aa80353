"""Dates that labels tell: the first one of a value, that of a page or of a head, the deadline behind another date."""

from __future__ import annotations

import re
from bisect import bisect_right
from itertools import pairwise
from typing import TYPE_CHECKING

from jobparse.fields.days.order import dates_in
from jobparse.fields.days.revisions import last_revision
from jobparse.fields.edges import line_end
from jobparse.lexicon.pages import page_words
from jobparse.patterns import pattern
from jobparse.values.dates import PrintedDate

if TYPE_CHECKING:
    from jobparse.document.model import Document, Labelled

# What a label begins with on a day of effect, which is a revision where no other is dated.
_EFFECTIVE = "effective"
_CUT_OFF = ("cut-off", "cut off", "cutoff")  # of a first round, where another label has the last day
# The words before a date, in lower case, that make it no end of the window: "the orientation will be held on".
DECOY = pattern(
    r"""
    \b (?: interview | test(?:ing)? | screening
      | exam(?:ination)?\ (?: date | (?: (?: is | will\ be | tentatively )\  ){0,2} (?: scheduled | held | given ) )
      | orientation | ordinance | effective | two\ years\ from | review
      | graduat | hired | passed | kept\ on\ file | start(?:ing)?\ dates? | training | academy | decision | will\ offer ) \b
    [^.;]{0,60} $
    | \b interviews? \b [^.;]{0,90} $
    """,
    re.VERBOSE,
)
# Among how many lines from the top the head of a page stands over the place alone.
_HEAD_LINES = 14
# Around a date that is no more than that, how many labels to each side and within how many characters are those of its head; so
# many of the record tell that it is that of an announcement, but with those of an event it is the day of one.
_BESIDE, _HEAD_REACH, _FEWEST = 9, 700, 3
_OF_JOBS = frozenset(
    {"requisition_id", "title", "salaries", "salary_grade", "dates.closes", "openings", "department", "locations"}
)
_OF_EVENTS = frozenset({"time", "times", "place", "venue", "where", "when", "exam date", "test date", "interview date"})
_OF_EVENT = pattern(r"(?:^|[\n|]|\s{2})\W{0,4}(?:time|venue|place|where|doors open)\s?:")
_BESIDE_REACH = 120  # how far behind the date those of an event stand that are no labels, in characters
# The month of a revision in figures: "02/2027"; and in how short a value it stands, in characters.
_MONTH = pattern(r"\b(0?[1-9]|1[0-2])\s?/\s?((?:19|20)\d\d)\b")
_SHORT = 24
# What parts a deadline from the date of posting before it, in lower case; and how long a day of the week before it can be.
_CLOSES_BESIDE = pattern(
    r"[\s|,;/·•-]{1,20}(?:(?:date )?clos(?:es|ing|ed?)|deadline|expires|ends|remove)(?: (?:date|on|by))?:? "
    r"|\s{0,2}(?:-|\b(?:to|through|thru|until))\s{1,2}(?=[\w, ]{0,14}\d)"
)
_DAY = 12
_LONGEST_DATE = 60  # in characters, with its time of day
_ACCEPTED = "applications accepted"
# How much of the line below a label's date is read for its time, in characters.
_TIME_BELOW = 40
# The line above and below the fields on top of a page's source.
_FENCE = "---"


def is_of_board(document: Document, row: Labelled) -> bool:
    """Whether a label is one that job boards print on their own listing, which may not end with the time of applying."""
    return document.lower[slice(*row.anchor.heading)] in page_words().board_dates


def chief(document: Document, rows: list[Labelled]) -> list[Labelled]:
    """The labels of an attribute, those on a day of effect behind the others, and without a cut-off before the last day."""
    if len(rows) < 2:
        return rows
    lower = document.lower
    last = [row for row in rows if not lower.startswith(_CUT_OFF, lower.rfind("cut", *row.anchor.heading))]
    rows = last if any(row.end > row.start for row in last) else rows
    return sorted(rows, key=lambda row: document.lower.startswith(_EFFECTIVE, row.anchor.heading.start))


def date_of_page(document: Document) -> list[tuple[PrintedDate, str]]:
    """The date of a page, which the fields on top of its source call no more than that: "date: 2027-05-03"."""
    first = document.lines[0].start if document.lines else 0
    if not document.text.startswith(_FENCE, first):
        return []
    end = document.text.find(f"\n{_FENCE}", first)
    rows = [
        row for row in document.values_of("other_date") if row.end <= end and document.lower[slice(*row.anchor.heading)] == "date"
    ]
    return labelled_date(document, rows[0]) if rows else []


def date_above_company(document: Document) -> list[tuple[PrintedDate, str]]:
    """The date of the head that an applicant system puts on its postings: "Date: 3 May 2027", "Location: …", "Company: …".

    So is that of a head with the deadline below it, "Date: May 3, 2027" over "Due Date: May 21, 2027", and that of a memo or of a
    title block whose other lines say what the job is; but in small letters it is a field of a page of which nothing says what it
    dates, and with a time or a place to come to it is the day of a test or of a fair.
    """
    rows = [row for row in document.values_of("other_date") if document.lower[slice(*row.anchor.heading)] == "date"]
    if not rows:
        return []
    at = bisect_right(document.labelled, rows[0].anchor.start, key=_start)
    beside = [document.lower[slice(*row.anchor.heading)] for row in document.labelled[max(at - 3, 0) : at + 2]]
    on_top = rows[0].anchor.start <= document.lines[:_HEAD_LINES][-1].start
    below = rows[0].end + 1
    over = on_top and document.lower.startswith("location:", below) and ", US" in document.text[below : line_end(document, below)]
    printed = on_top and document.text[rows[0].anchor.heading.start].isupper()
    next_row = document.labelled[at] if printed and at < len(document.labelled) else None
    over = over or (next_row is not None and next_row.anchor.start == below and next_row.label.attribute == "dates.closes")
    over = over or (printed and _in_head(document, rows[0], at))
    return labelled_date(document, rows[0]) if over or {"location", "company"} <= set(beside) else []


def _in_head(document: Document, row: Labelled, at: int) -> bool:
    """Whether a date is one of a head whose other lines say what the job is: its last day, and its number, title or pay."""
    around = [*document.labelled[max(at - 1 - _BESIDE, 0) : max(at - 1, 0)], *document.labelled[at : at + _BESIDE]]
    near = [other for other in around if abs(other.anchor.start - row.anchor.start) < _HEAD_REACH]
    names = {other.label.attribute for other in near} & _OF_JOBS
    if document.lower.find("\nfrom:", max(0, row.start - _HEAD_REACH), row.end + _HEAD_REACH) >= 0:
        return False  # the head of a mail, whose date has a form of its own
    event = any(document.lower[slice(*other.anchor.heading)] in _OF_EVENTS for other in near)
    return (
        "dates.closes" in names
        and len(names) >= _FEWEST
        and not event
        and _OF_EVENT.search(document.lower, row.end, row.end + _BESIDE_REACH) is None
    )


def labelled_date(document: Document, row: Labelled) -> list[tuple[PrintedDate, str]]:
    """The first date of a label's line, unless it is that of a first review; its time may stand on the line below.

    A line of many labels is read up to the next of them, so that each part of it is read once.
    """
    index = bisect_right(document.labelled, row.start, key=_start)
    limit = _start(document.labelled[index]) if index < len(document.labelled) else len(document.text)
    stop = document.text.find("\n", row.end, limit)
    below = line_end(document, stop + 1) if stop >= 0 else limit
    stop = stop if stop >= 0 else limit
    for date in dates_in(document, row.start, min(below, stop + _TIME_BELOW)):
        if date.start >= stop:
            break
        if DECOY.search(document.lower, row.start, date.start):
            break
        return [(last_revision(document, date, stop) if row.label.attribute == "dates.revised" else date, "label")]
    revised = row.label.attribute == "dates.revised"
    month = _MONTH.search(document.text, row.start, min(row.end, row.start + _SHORT)) if revised else None
    if month is None:
        return []
    return [(last_revision(document, PrintedDate(f"{month[2]}-{int(month[1]):02}", *month.span()), stop), "label")]


def closing_behind(document: Document, begun: PrintedDate) -> list[tuple[PrintedDate, str]]:
    """The deadline behind the date of posting or opening on its line: "Posted Jan 5, 2027 | Closes Jan 19, 2027"."""
    stop = line_end(document, begun.end)
    closes = _CLOSES_BESIDE.match(document.lower, begun.end, stop)
    dates = dates_in(document, closes.end(), min(stop, closes.end() + _DAY + _LONGEST_DATE)) if closes else ()
    return [(dates[0], "label")] if closes and dates and dates[0].start - closes.end() <= _DAY else []


def window_below(document: Document) -> tuple[Labelled, Labelled] | None:
    """The labels of both ends below words on them: "Applications Accepted" over "Start Date: May 2" and "End Date: May 20"."""
    if "accepted" not in document.tokens and "accepted:" not in document.tokens:
        return None
    for row, behind in pairwise(document.labelled):
        names = [document.lower[slice(*label.anchor.heading)] for label in (row, behind)]
        if names == ["start date", "end date"]:
            above = document.lower.rfind("\n", 0, max(0, row.anchor.start - 1)) + 1
            if document.lower[above : row.anchor.start].strip(" :*\n") == _ACCEPTED:
                return row, behind
    return None


def is_end_of_work(document: Document, row: Labelled) -> bool:
    """Whether a label is on the end of the work, whose start stands before it: "Start Date: May 2 End Date: June 30"."""
    if document.lower[slice(*row.anchor.heading)] != "end date":
        return False
    index = bisect_right(document.labelled, row.anchor.start - 1, key=_start) - 1
    before = document.labelled[index] if index >= 0 else None
    return before is not None and document.lower[slice(*before.anchor.heading)].endswith("start date")


def _start(row: Labelled) -> int:
    """Where a label begins."""
    return row.anchor.start
