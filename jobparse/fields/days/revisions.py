"""The date of a revision as sign-offs print it in short: "Rev. 9/97; 2/06; 11/2021", "(Rev. 2/18/25)"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.fields.days.order import dates_in
from jobparse.patterns import pattern
from jobparse.values.dates import PrintedDate
from jobparse.values.months import is_day

if TYPE_CHECKING:
    from jobparse.document.model import Document

# What stands between spaces where the word does.
_TOKENS = frozenset(bracket + word for word in ("rev", "rev.", "rev:", "revised", "revised:") for bracket in ("", "("))
# The word with the months or days of one or more revisions, in lower case.
_REVISED = pattern(
    r"rev(?<=\brev)(?:ised)?[.:]{0,2}\s{1,5}(?:[0-9]{1,2}/(?:[0-9]{1,2}/)?[0-9]{2,4}[;,]\s?){0,12}"
    r"(?P<month>0?[1-9]|1[0-2])/(?:(?P<day>0?[1-9]|[12][0-9]|3[01])/)?(?P<year>(?:19|20)[0-9]{2}|[0-9]{2})(?![0-9/])"
)
# A revision of a form is none of the posting: "Form HR-11 (Rev. 7/24)"; how far before the word its name stands, in characters.
_OF_A_FORM = "form"
_REACH = 30
# What parts the revisions of a row, and a month in figures among them: "1/1/93; 06/2019:9/20/22".
_MARK = pattern(r"\s{0,2}[,;:|&]\s{0,2}|\s{1,2}(?:and\s)?(?=\d)")
_MONTH = pattern(r"(0?[1-9]|1[0-2])\s?/\s?((?:19|20)\d\d)\b")
# Two figures that can be a day as well as a year.
_DAYS = frozenset(f"{day:02}" for day in range(1, 32))
# Years in two figures are of this century up to this one.
_LAST_YEAR = 50


def revision(document: Document, *, of_class: bool) -> list[tuple[PrintedDate, str]]:
    """The date of the last revision that a text prints behind that word, where it is none of a form; else that of a sign-off.

    Args:
        document: The document.
        of_class: Whether it is a class specification, whose last line may be a date alone.
    """
    found = [] if document.tokens.isdisjoint(_TOKENS) else _behind_word(document, of_class=of_class)
    return found or (_sign_off(document) if of_class else [])


def _behind_word(document: Document, *, of_class: bool) -> list[tuple[PrintedDate, str]]:
    """The last date behind the word; none of two figures that can be a day: "Revised 3/14", but for a class specification."""
    found: list[tuple[PrintedDate, str]] = []
    for match in _REVISED.finditer(document.lower):
        if document.lower.find(_OF_A_FORM, max(0, match.start() - _REACH), match.start()) < 0:
            year = int(match["year"])
            if not of_class and match["day"] is None and match[0].count("/") == 1 and match["year"] in _DAYS:
                continue
            year += 0 if len(match["year"]) > 2 else 2000 if year <= _LAST_YEAR else 1900
            day = f"-{int(match['day']):02}" if match["day"] else ""
            if day and not is_day(year, int(match["month"]), int(match["day"])):
                continue  # no day of that month
            found.append((PrintedDate(f"{year}-{int(match['month']):02}{day}", match.start("month"), match.end()), "revision"))
    return found[-1:]


def _sign_off(document: Document) -> list[tuple[PrintedDate, str]]:
    """The date under a class specification is that of its revision."""
    last = next((row for row in reversed(document.sections) if row.kind not in ("page_furniture", "duplicate")), None)
    if last is None:
        return []
    start = max(last.start, last.end - 200)
    return [(date, "sign-off") for date in dates_in(document, start, last.end)[-1:]]


def last_revision(document: Document, first: PrintedDate, stop: int) -> PrintedDate:
    """The last of several dates of revisions that a mark parts, months among them: "Revised: 1/1/93, 9/20/17; 06/2019"."""
    last = first
    dates = {date.start: date for date in dates_in(document, first.end, stop)}
    while (mark := _MARK.match(document.text, last.end, stop)) is not None:
        date = dates.get(mark.end()) or month_of_revision(document, mark.end(), stop)
        if date is None:
            break
        last = date
    return last


def month_of_revision(document: Document, at: int, stop: int) -> PrintedDate | None:
    """The month in figures at an offset: "02/2027"."""
    month = _MONTH.match(document.text, at, stop)
    return PrintedDate(f"{month[2]}-{int(month[1]):02}", *month.span()) if month else None
