"""Times of day and the zones printed behind them."""

from __future__ import annotations

import re
from typing import NamedTuple

from jobparse.patterns import pattern

from .zones import ZONE

# A time of day: "11:59 pm CDT", "11 : 59pm", "11.59pm AEDT", "5 p.m. (EST)", "4:59:00 AM", "12:00 noon", "noon", "17:00", "23:55
# hours", "16.00 hrs", "18.00 (CET)", "16h00". Spaces around the colon come from text layers of PDFs. A bare hour needs am or pm,
# a stop between hour and minute needs a word of time behind them. The next label may be glued to the half: "5:00 PMDuties". The
# look-behind keeps it out of ratios and longer figures.
_TIME = pattern(
    rf"""
    [0-9NMnm] (?<![\w:.,/$-].)
    (?i:(?<=[0-9])[0-9]?
       (?:(?:(?:\s?:\s?(?P<minute>[0-5][0-9])(?:\s?:\s?(?P<second>[0-5][0-9]))?)(?![0-9:])
           |h(?P<h_minute>[0-5][0-9])(?![0-9])
           |\.(?P<dot_minute>[0-5][0-9])(?=\s{{0,2}}(?:[ap]\s?\.?\s?m\b|noon\b|midday\b|midnight\b|h(?:ou)?rs\b|\(?CES?T\b)))
          (?:\s{{0,2}}(?P<half>[ap])(?:\s?m(?:\b|(?=(?-i:[A-Z][A-Za-z])))|\s?\.\s?m\b\.?)|\s{{1,2}}(?P<word>noon|midday|midnight)\b|\s?h(?:ou)?rs\b\.?)?
        | \s{{0,2}}(?P<bare_half>[ap])(?:m\b|\s?\.\s?m\b\.?) | \s(?P<bare_word>noon|midday|midnight)\b)
     | (?:(?<=n)oon|(?<=m)id(?:night|day))\b)
    (?i:{ZONE})
    """,
    re.VERBOSE,
)


class PrintedTime(NamedTuple):
    """A time of day `HH:MM:SS`, where it is printed, and the zone words behind it."""

    value: str
    start: int
    end: int
    zone: str | None


def read_clock(hour: int, minute: int, half: str | None) -> tuple[int, int] | None:
    """Read an hour and minute with its half of the day ("a", "p" or None for a 24-hour clock).

    >>> read_clock(12, 30, "a"), read_clock(5, 0, "p"), read_clock(17, 0, None), read_clock(13, 0, "p")
    ((0, 30), (17, 0), (17, 0), None)
    """
    if minute > 59:
        return None
    if half is None:
        return (hour, minute) if hour < 24 else None
    if not 1 <= hour <= 12:
        return None
    return hour % 12 + (12 if half.lower() == "p" else 0), minute


def leading_hour(time: str) -> int | None:
    """Read the one or two figures that a time begins with; None for one that begins with a word.

    >>> leading_hour("11:59 pm"), leading_hour("9am"), leading_hour("noon")
    (11, 9, None)
    """
    figures = time[:2] if time[1:2].isdigit() else time[:1]
    return int(figures) if figures.isdigit() else None


def _read_time(match: re.Match[str]) -> str | None:
    """Return `HH:MM:SS` of a match of `_TIME`, or None where it is no time of day ("13 pm")."""
    hour = leading_hour(match[0])
    word = match["word"] or match["bare_word"] or (match[0] if hour is None else None)
    if word and hour not in (None, 12):
        return None
    half = match["half"] or match["bare_half"]
    if word:
        half = "a" if word.lower().startswith("midnight") else "p"  # a zone may stand behind the word
    if hour is not None and hour > 12 and match["minute"] and half in ("p", "P"):
        half = None  # "23:59 PM"
    minute = match["minute"] or match["dot_minute"] or match["h_minute"] or 0
    clock = read_clock(12 if hour is None else hour, int(minute), half)
    return clock and f"{clock[0]:02}:{clock[1]:02}:{match['second'] or '00'}"


def find_times(text: str, start: int = 0, end: int | None = None) -> list[PrintedTime]:
    """Find times of day: with am or pm, on the 24-hour clock (with a colon), noon and midnight.

    >>> find_times("by 11 : 59pm C.S.T. on")
    [PrintedTime(value='23:59:00', start=3, end=19, zone='C.S.T.')]
    >>> [t[0::3] for t in find_times("11.59pm AEDT, 23:55 hours, 16.00 hrs, 5.30")]
    [('23:59:00', 'AEDT'), ('23:55:00', None), ('16:00:00', None)]
    >>> [t[0::3] for t in find_times("at 18.00 (CET)")]
    [('18:00:00', 'CET')]
    >>> [t.value for t in find_times("16h00, 23:59:59 PM, midday")]
    ['16:00:00', '23:59:59', '12:00:00']
    >>> [t.value for t in find_times("noon, 4:59:00 AM, 5 p.m. (EST), 17:30; ratio 1:2, page 12")]
    ['12:00:00', '04:59:00', '17:00:00', '17:30:00']
    """
    end = len(text) if end is None else end
    found = []
    for match in _TIME.finditer(text, start, end):
        value = _read_time(match)
        if value is not None:
            found.append(PrintedTime(value, match.start(), match.end(), match["zone"]))
    return found
