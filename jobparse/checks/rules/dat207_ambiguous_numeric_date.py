"""A date in figures that reads as two different days.

What: the deadline, opening or posting date is printed in figures of which both can be the month, such as 07/01/2031. Dates
whose day and month are the same, or of which one is above 12, are plain.

Why: readers from abroad, and machines, take the other one.

Fails:
    TITLE: Clerk
    Closing Date: 07/01/2031

Passes:
    TITLE: Clerk
    Closing Date: 07/15/2031

Passes:
    TITLE: Clerk
    Closing Date: July 1, 2031

Fix: write the month as a word, or the date as 2031-07-01. `--fix --unsafe-fixes` does the first, in the reading that is told.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.checks.finding import Edit, Fix, Hit
from jobparse.checks.rule import Rule
from jobparse.patterns import pattern
from jobparse.spans import Span
from jobparse.values.months import MONTH_NAMES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jobparse.checks.subject import Subject

# "07/01/2031", "7-1-31".
_FIGURES = pattern(r"(?<![0-9/.-])([0-9]{1,2})[/-]([0-9]{1,2})[/-](?:20)?[0-9]{2}(?![0-9/-])")


def check(subject: Subject) -> Iterator[Hit]:
    """Yield dates of the posting that can be read both ways."""
    seen: set[int] = set()
    for name in ("closes", "opens", "posted"):
        value = subject.record["dates"][name]
        if value is None or len(value) < 10:
            continue
        for span in subject.evidence(f"/dates/{name}"):
            for match in _FIGURES.finditer(subject.text, span.start, span.end):
                first, second = int(match[1]), int(match[2])
                if first == second or not (1 <= first <= 12 and 1 <= second <= 12) or match.start() in seen:
                    continue
                seen.add(match.start())
                other = f"{value[:5]}{value[8:10]}-{value[5:7]}"
                year, month, day = (int(part) for part in value[:10].split("-"))
                month_first = first == month
                words = f"{MONTH_NAMES[month - 1]} {day}, {year}" if month_first else f"{day} {MONTH_NAMES[month - 1]} {year}"
                why = (
                    "month first, as in the United States"
                    if month_first
                    else "day first, as the country or the other dates have it"
                )
                message = f"reads as {value[:10]} ({why}) or as {other}; write {words}"
                edit = Edit(*match.span(), words)
                yield Hit(message, Span(*match.span()), value={"read": value[:10], "other": other}, fix=Fix("unsafe", (edit,)))


RULE = Rule("DAT207", "ambiguous-numeric-date", "info", check, fix="unsafe")
