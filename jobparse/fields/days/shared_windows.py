"""Windows in sentences whose two ends have the year in common: "Applications will be accepted May 3 through May 9, 2027"."""

from __future__ import annotations

from datetime import date as calendar_day
from typing import TYPE_CHECKING

from jobparse.document.signs import has_any, offsets
from jobparse.fields.days.sentences import dates_anywhere, role_in_sentence
from jobparse.patterns import pattern
from jobparse.spans import Found, Span
from jobparse.values.date_ranges import find_date_range
from jobparse.values.dates import PrintedDate
from jobparse.values.months import MONTHS, WHOLE_MONTH, is_day
from jobparse.values.weekdays import WEEK, WEEKDAY

if TYPE_CHECKING:
    from jobparse.document.model import Document

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
# A day without its year behind its day of the week, and the time before it: "4 p.m. Friday, Sept. 27", "Sunday 1st March".
_NO_YEAR = pattern(
    rf"\b(?P<weekday>{WEEKDAY})(?:day)?[.,]?\x20(?:the\x20)?"
    rf"(?:(?P<day>[0-9]{{1,2}})(?:st|nd|rd|th)?\x20(?:of\x20)?(?P<month>{WHOLE_MONTH})\b"
    rf"|(?P<first_month>{WHOLE_MONTH})\.?\x20(?P<second>[0-9]{{1,2}})(?:st|nd|rd|th)?\b)(?![.,]?\x20?(?:[0-9]{{4}}|\u2019?[0-9]{{2}}\b))"
)
_TIME = pattern(r"\b(?:[0-9]{1,2}(?:[.:][0-9]{2})?\x20?[ap]\.?m\.?|noon|midday|midnight),?\x20(?:on\x20)?\Z")
_TIME_REACH = 24
_YEAR = pattern(
    r"(?:\b(?:[0-9]{1,2}(?:[.:][0-9]{2})?\x20?[ap]\.?m\.?|noon|midday|midnight),?\x20(?:on\x20)?)?"
    rf"\b(?P<weekday>{WEEKDAY})(?:day)?[.,]?\x20(?:the\x20)?"
    rf"(?:(?P<day>[0-9]{{1,2}})(?:st|nd|rd|th)?\x20(?:of\x20)?(?P<month>{WHOLE_MONTH})\b"
    rf"|(?P<first_month>{WHOLE_MONTH})\.?\x20(?P<second>[0-9]{{1,2}})(?:st|nd|rd|th)?\b)(?![.,]?\x20?(?:[0-9]{{4}}|\u2019?[0-9]{{2}}\b))"
)
_YEAR = pattern(r"(?<![\w/.-])20[0-9]{2}(?![\w-])")
_MOST_YEARS = 6
# What is handed in by such a day, where its sentence does not say more.
_FORMS = ("appl", "form", "resume", "r\u00e9sum\u00e9", "letter", "cv", "due", "submi")
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


def dated_by_weekday(document: Document) -> Found[str] | None:
    """The deadline whose year only other dates of the text have, told by its day of the week: "by Wednesday 4th March"."""
    found = list(_NO_YEAR.finditer(document.lower)) if _YEAR.search(document.text) else []
    years = {match[0]: Span(*match.span()) for match in _YEAR.finditer(document.text)} if found else {}
    for match in found if len(years) <= _MOST_YEARS else ():
        month = MONTHS[(match["month"] or match["first_month"])[:3]]
        day = int(match["day"] or match["second"])
        values = [value for year in years if (value := _on_weekday(int(year), month, day, match["weekday"]))]
        if len(values) != 1:
            continue
        time = _TIME.search(document.lower, max(0, match.start() - _TIME_REACH), match.start())
        date = PrintedDate(values[0], time.start() if time else match.start(), match.end())
        role = role_in_sentence(document, max(0, date.start - _REACH), date, None)
        clause = document.lower[max(0, date.start - _REACH) : date.start].rpartition("\n")[2]
        if role == "closes" or (role == "by" and has_any(clause, _FORMS)):
            return Found(date.value, (Span(date.start, date.end), years[date.value[:4]]), "deadline by its day of the week")
    return None


def _on_weekday(year: int, month: int, day: int, weekday: str) -> str | None:
    """The day of a year in ISO 8601, if it is that day of the week."""
    if not is_day(year, month, day):
        return None
    day_of = calendar_day(year, month, day)
    return day_of.isoformat() if WEEK[day_of.weekday()].startswith(weekday[:3]) else None


def _is_window(lower: str, start: int, end: int) -> bool:
    """Whether the words around two dates say that applications are taken between them."""
    clause = lower[max(0, start - _REACH) : start]
    if not has_any(clause, _SIGNS):
        return False
    clause = clause[clause.rfind("\n\n") + 1 :]
    return _WINDOW.search(clause) is not None or (_OPEN_FROM.search(clause) is not None and _ENDS.match(lower, end) is not None)
