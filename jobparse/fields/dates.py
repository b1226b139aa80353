"""`dates`: when the announcement was posted, updated and revised, and when applications are taken."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from jobparse.document.signs import has_any
from jobparse.fields.days.clocks import is_utc_of, without_midnight, without_summer
from jobparse.fields.days.labelled import (
    DECOY,
    chief,
    closing_behind,
    date_above_company,
    date_of_page,
    is_end_of_work,
    is_of_board,
    labelled_date,
    window_below,
)
from jobparse.fields.days.mail_head import sent_at
from jobparse.fields.days.on_top import alone_on_top, behind_title, below_number, window_alone
from jobparse.fields.days.open_until_filled import UNTIL_FILLED, until_filled
from jobparse.fields.days.order import dates_in
from jobparse.fields.days.revisions import revision
from jobparse.fields.days.sentences import dates_anywhere, role_in_sentence
from jobparse.fields.days.shared_windows import dated_by_weekday, shared_window
from jobparse.fields.days.window_start import start_before_closing
from jobparse.fields.reading import Doubt, Reading
from jobparse.patterns import pattern
from jobparse.spans import Found, Span
from jobparse.values.date_ranges import find_date_range
from jobparse.values.dates import PrintedDate

if TYPE_CHECKING:
    from collections.abc import Mapping

    from jobparse.document.model import Document, Labelled

# The attributes that labels fill, in the order of the record.
_LABELLED = ("posted", "updated", "revised", "opens", "closes")
# The words before a date, in lower case, that say which end of the window it is ("filing starts on", "due by"); the last one
# decides, and a dash between two dates makes the second one the end.
_ROLES = pattern(
    r"""
      \b (?:
          (?P<opens> from | opens? | opening | beginning | starting | begins? | starts? | between | on\ or\ after | accepted\ on )
        | (?P<closes> until | till | through | thru | by | before | to | and | deadline | closes? | closing | closed | due
            | no\s+later\s+than | ends? | expires? | filed | received | submitted )
        | (?P<posted> posted | posting\ date | published | announced | advertised )
      ) \b
    | (?P<dash> - )
    """,
    re.VERBOSE,
)
# The words before a date, in lower case, that make it the day that the work begins on: "Target start ", "work to begin on ",
# "the post is available from ".
_BEGINS = pattern(
    r"\b(?:target|anticipated|expected|projected|proposed|tentative|likely|job|work|employment|position|contract|ideal) (?:to )?"
    r"(?:start|begin|commence)(?:s|ing)?\b[^.;]{0,60}$"
    r"|\b(?:post|position|role|job|appointment|contract|fellowship)s? (?:is|are|will be) (?:now )?available"
    r" (?:from|as of|starting|beginning)\b[^.;]{0,30}$"
)
_BEGIN_SIGNS = ("start", "begin", "commenc", "available")
# A day without its year at the end of a heading, which is its date then: "Deadline 15 May", "Deadline May 15".
_DAY_AT_END = pattern(r"\b\d{1,2}(?:st|nd|rd|th)?\.?(?: [A-Z][a-z]{2,8}\.?)?\Z")
# How far before a date the words on it stand, in characters.
_REACH = 100
# The rule of dates behind the label of a board's own listing: those of the announcement win.
_BOARD = "label of a board"
# Beside a date, what makes it the deadline of those who are looked at first.
_FIRST = ("consideration", "priority", "first review", "preference will")
# What was found for each date of the record: the date with the rule that found it.
_Finds = dict[str, list[tuple[PrintedDate, str]]]


def extract(document: Document, known: Mapping[str, Any]) -> Reading:
    """Read labelled dates, then the sentences on the application window, then revision dates of the sign-off."""
    reading = Reading()
    found: _Finds = {name: [] for name in _LABELLED}
    sent: list[tuple[PrintedDate, str]] = []
    for name in _LABELLED:
        for row in chief(document, document.values_of(f"dates.{name}")):
            if name != "closes" or not is_end_of_work(document, row):
                of_mail = name == "posted" and document.lower[slice(*row.anchor.heading)] == "sent"
                dates = labelled_date(document, row)
                dates = [(date, _BOARD) for date, _ in dates] if is_of_board(document, row) else dates
                (sent if of_mail else found[name]).extend(dates)
                if name in ("posted", "opens") and dates:
                    found["closes"] += closing_behind(document, dates[0][0])
    for row in document.values_of("dates.window"):
        _window(document, row, found)
    for name, row in zip(("opens", "closes"), window_below(document) or (), strict=False):
        found[name] += labelled_date(document, row)
    found["opens"] = found["opens"] or start_before_closing(document)
    both = None if found["opens"] or found["closes"] else window_alone(document)
    for name, date in zip(("opens", "closes"), both or (), strict=False):
        found[name].append((date, "line of its own"))
    _posted_on_top(document, found, mailed=bool(sent))
    _sentences(document, found)
    _elsewhere(document, found)
    told = not found["opens"] and all(rule == "sentence" for _, rule in found["closes"])
    shared = shared_window(document) if told else None
    for name, date in zip(("opens", "closes"), shared or (), strict=False):
        found[name] += [(date, "sentence")] if all(date.start != other.start for other, _ in found[name]) else []
    found["posted"] += sent if not found["posted"] else ()
    closes = min((date.value for date, _ in found["closes"]), default="")
    found["posted"] = found["posted"] or alone_on_top(document, closes)
    found["revised"] = found["revised"] or revision(document, of_class=known.get("document_type") == "class_specification")
    found["closes"] = [
        (without_summer(document, date, known), rule) for date, rule in found["closes"]
    ]  # by the place's own clock
    several = all(sum(rule == "sentence" for _, rule in found[name]) > 1 for name in ("opens", "closes"))
    for name in _LABELLED:
        _choose(document, name, found[name], reading, several=several)
    until_filled(document, reading)
    if not (reading.value or {}).keys() & {"closes", "open_until_filled"}:
        reading.put("closes", dated_by_weekday(document))
    return reading


def _posted_on_top(document: Document, found: _Finds, *, mailed: bool) -> None:
    """The day of posting as the head of a page or of a mail has it."""
    if not found["posted"]:
        found["posted"] += (
            date_of_page(document) or date_above_company(document) or behind_title(document) or below_number(document)
        )
    head = None if found["posted"] or mailed else sent_at(document)
    if head:
        found["posted"].append((head, "head of a mail"))


def _stamped(date: PrintedDate) -> bool:
    """Whether a date has a time of day without a zone, as the stamps of sites have; the text may print another deadline."""
    return len(date.value) == len("2025-07-01T23:59:00")


def _window(document: Document, row: Labelled, found: _Finds) -> None:
    """The dates of a label on both ends; a single one is the deadline, unless the text says that there is none."""
    dates = dates_in(document, row.start, row.end)
    shared = find_date_range(document.text, row.start, row.end) if len(dates) < 2 else None
    if shared:
        low, high = shared
        dates = [low, dates[0] if dates and dates[0].value.startswith(high.value) else high]
    if len(dates) >= 2:
        found["opens"].append((dates[0], "label"))
        found["closes"].append((dates[1], "label"))
    elif dates:
        begins = _role(document.lower[row.start : dates[0].start]) == "opens"
        unending = begins or UNTIL_FILLED.search(document.text, dates[0].end, row.end)
        found["opens" if unending else "closes"].append((dates[0], "label"))


def _sentences(document: Document, found: _Finds) -> None:
    """The dates of sections about dates that no label claims."""
    labelled = {row.anchor.start for row in document.labelled}
    for section in document.of_kind("dates"):
        if section.anchor and section.anchor.start in labelled:
            continue
        heading = document.text[slice(*section.anchor.heading)] if section.anchor and section.anchor.how != "cue" else ""
        deadline = heading != "" and _DAY_AT_END.search(heading) is None
        _roles(document, section.body, section.end, found, otherwise="closes" if deadline else None)


def _roles(document: Document, start: int, end: int, found: _Finds, *, otherwise: str | None) -> None:
    """Sort the dates of a text by the words before each of them; `otherwise` is for a date that has none."""
    at = start
    told: str | None = None
    for date in dates_in(document, start, end):
        before = document.lower[max(at, date.start - _REACH) : date.start]
        at = date.end
        if DECOY.search(before) or (has_any(before, _BEGIN_SIGNS) and _BEGINS.search(before)):
            continue
        role = _role(before) or otherwise
        if role == "dash":  # the end of what the date before it began
            role = "closes" if told else otherwise
        told = role
        if role:
            found[role].append((date, "sentence"))


def _role(before: str) -> str | None:
    """What the words before a date, in lower case, make it: "opens", "closes", "posted" or, behind another, "dash"."""
    role = None
    for match in _ROLES.finditer(before):
        role = match.lastgroup
    return role


def _elsewhere(document: Document, found: _Finds) -> None:
    """The ends of the window as sentences anywhere say them; of a deadline that is known, only its time or zone."""
    deadlines = [date for date, rule in found["closes"] if rule != _BOARD]
    if any(date.zone for date in deadlines):
        return
    days = {date.value[:10] for date in deadlines}
    listed = len(found["closes"]) > len(deadlines)
    asked = not deadlines or all(map(_stamped, deadlines))
    at = 0
    opened: int | None = None
    for date in dates_anywhere(document):
        role = role_in_sentence(document, at, date, opened)
        at = date.end
        opened = date.end if role == "opens" else None
        if role in ("closes", "by"):
            fuller = date.time and date.value[:10] in days
            asked_for = asked and role == "closes" and not any(rule == "sentence" for _, rule in found["closes"])
            asked_for = asked_for and not (listed and _is_of_first(document, date))
            if (fuller or asked_for) and all(date.start != other.start for other in deadlines):
                found["closes"].append((date, "sentence"))
                days.add(date.value[:10])  # of which a sentence below may tell the time
        elif role and not found[role] and len(date.value) >= len("2025-07-01"):  # a month is that of the work
            found[role].append((date, "sentence"))


def _is_of_first(document: Document, date: PrintedDate) -> bool:
    """Whether a deadline is that of those who are looked at first, so that the listing of a board may well end later."""
    return has_any(document.lower[max(0, date.start - _REACH) : date.end + _REACH], _FIRST)


def _precision(date: PrintedDate) -> tuple[bool, bool, int]:
    """What orders deadlines: those with a zone first, then those with a time, then those that stand first."""
    return not date.zone, not date.time, date.start


def _choose(document: Document, name: str, rows: list[tuple[PrintedDate, str]], reading: Reading, *, several: bool) -> None:
    """Rank what was found: the text before a page footer's machine time, the more precise before the less.

    Where a text lists several windows, one for each round of the filing, the later ones contradict nothing.
    """
    if not rows:
        return
    own = {date.value[:10] for date, rule in rows if rule != _BOARD}
    ranked = sorted(rows, key=lambda row: _precision(row[0])) if name == "closes" else list(rows)
    ranked.sort(key=lambda row: row[1] == _BOARD and row[0].value[:10] not in own)
    best = without_midnight(document, ranked[0][0]) if name == "closes" else ranked[0][0]
    reading.put(name, Found(best.value, (Span(best.start, best.end),), f"{name} {ranked[0][1]}"))
    if best.damaged:
        message = f"the date is printed in pieces; read as {best.value}"
        reading.doubts.append(Doubt("damaged_value", message, best.start, best.end))
    if best.ambiguous:
        message = f"day and month could not be told apart by place; read as {best.value}"
        reading.doubts.append(Doubt("ambiguous_date", message, best.start, best.end))
    for other, rule in ranked[1:]:
        reading.candidates.append(Found(other.value, (Span(other.start, other.end),), f"{name} {rule}"))
        if other.value[:10] == best.value[:10] and not (other.time and best.time and other.value[:16] != best.value[:16]):
            continue
        if best.value.startswith(other.value):
            continue  # the month of the day, told apart from it: "14 May 2027-27 May 2027"
        if is_utc_of(other.value, best.value):
            message = f"{other.value} is {best.value} in UTC; the text's own time was taken"
            reading.doubts.append(Doubt("utc_timestamp", message, other.start, other.end))
        elif name in ("closes", "opens") and not (several and rule == "sentence" and other.value > best.value):
            message = f"another date for `{name}`: {other.value} beside {best.value}"
            reading.doubts.append(Doubt("conflicting_values", message, other.start, other.end))
