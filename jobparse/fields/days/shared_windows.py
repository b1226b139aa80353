"""Windows in sentences whose two ends have the year in common: "Applications will be accepted May 3 through May 9, 2027"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.document.signs import has_any, offsets
from jobparse.fields.days.sentences import dates_anywhere
from jobparse.patterns import pattern
from jobparse.values.date_ranges import find_date_range
from jobparse.values.weekdays import WEEKDAY

if TYPE_CHECKING:
    from jobparse.document.model import Document
    from jobparse.values.dates import PrintedDate

# Words right before the second of two dates, and how far before it the first one begins, in characters.
_TO = ("-", " to", " through", " thru", " until", " till", " and")
_FIRST = 30
# The day of the week before a date, in lower case.
_WEEKDAY = rf"(?:{WEEKDAY}(?:day)?,? )?"
# What says of two dates that applications are taken between them, in lower case, to right before the first of them; and how far
# before them it begins, in characters. An order to apply says it of dates directly behind it: "Apply now to work at the fair, May
# 3-9, 2027" does not.
_WINDOW = pattern(
    r"\b(?:(?:(?:application|filing|posting|open|opening|announcement|submission)s? (?:period|window)\b"
    r"|applications?\b[^.;:]{0,60} (?:accepted|received|taken)\b|(?:accept|receiv|tak)ing applications?\b"
    r"|(?:announcement|position|posting|vacancy|job|recruitment|bid)(?: (?:is|will be|remains))? open\b)[^.;]{0,70}"
    rf"|apply(?: online| in person| by mail| any ?time)?:?(?: from| between| during)?(?: the)? {_WEEKDAY}"
    rf"|posting: {_WEEKDAY})$"
)
# The same that says it only where it is all of its line or sentence: "Open from May 3 to May 9, 2027.".
_OPEN_FROM = pattern(rf"(?:\A|[\n|:]|\. )[\s*]{{0,4}}open from {_WEEKDAY}$")
_ENDS = pattern(r"\)?\s{0,2}(?:[.;|\n]|\Z)")
_SIGNS = ("period", "window", "applica", "open", "apply", "posting:")
_REACH = 150


def shared_window(document: Document) -> tuple[PrintedDate, PrintedDate] | None:
    """The two ends of the time in which a sentence says that applications are taken, the first of them without its year."""
    lower = document.lower
    for comma in offsets(document, ", 20"):  # "May 3-9, 2027", in which no day has its month and year
        both = find_date_range(document.text, max(0, comma - _FIRST), comma + len(", 2027"))
        if both and both[0].end == comma + len(", 2027") and _is_window(lower, both[0].start, both[0].end):
            return both
    for date in dates_anywhere(document):
        if not lower[max(0, date.start - _FIRST) : date.start].rstrip(" ").endswith(_TO):
            continue
        both = find_date_range(document.text, max(0, date.start - _FIRST), date.end)
        if both is None or both[1].value != date.value[:10]:
            continue
        if _is_window(lower, both[0].start, date.end):
            return both[0], date
    return None


def _is_window(lower: str, start: int, end: int) -> bool:
    """Whether the words around two dates say that applications are taken between them."""
    clause = lower[max(0, start - _REACH) : start]
    if not has_any(clause, _SIGNS):
        return False
    clause = clause[clause.rfind("\n\n") + 1 :]
    return _WINDOW.search(clause) is not None or (_OPEN_FROM.search(clause) is not None and _ENDS.match(lower, end) is not None)
