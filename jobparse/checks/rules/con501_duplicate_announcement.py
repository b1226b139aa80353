"""An announcement that stands in its file twice.

What: a run of at least ten lines, or of some pages in one paragraph, that repeats earlier lines word by word. Rules look at the
first copy; what they find is told once, with the places in the copy beside it.

Why: job boards drop texts that stand twice, and readers ask what the difference is. Indeed and Google for Jobs want one text for
one job (developers.google.com/search/docs/appearance/structured-data/job-posting, read 2026-11).

Fails:
    TITLE: Harbor Clerk
    DUTIES
    - Keeps the book of berths and of those who wait for a berth.
    - Answers calls of owners and of guests of the harbor.
    - Writes letters to those who owe money to the harbor.
    - Counts boats in the morning and in the evening of each day.
    - Orders paper, ropes, lamps and whatever the office needs.
    - Opens the gate for guests and closes it behind them.
    - Helps the master of the harbor with the budget of the year.
    - Shows guests the way to their berth and to the shops.
    - Keeps the office clean and the flag in good order.
    - Does other work of the office as the master asks for.
    TITLE: Harbor Clerk
    DUTIES
    - Keeps the book of berths and of those who wait for a berth.
    - Answers calls of owners and of guests of the harbor.
    - Writes letters to those who owe money to the harbor.
    - Counts boats in the morning and in the evening of each day.
    - Orders paper, ropes, lamps and whatever the office needs.
    - Opens the gate for guests and closes it behind them.
    - Helps the master of the harbor with the budget of the year.
    - Shows guests the way to their berth and to the shops.
    - Keeps the office clean and the flag in good order.
    - Does other work of the office as the master asks for.

Passes:
    TITLE: Harbor Clerk
    DUTIES
    - Keeps the book of berths and of those who wait for a berth.
    - Keeps the book of berths and of those who wait for a berth.

Fix: delete the second copy.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.checks.finding import Edit, Fix, Hit
from jobparse.checks.printed import lines_between, whole_line
from jobparse.checks.rule import Rule
from jobparse.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jobparse.checks.subject import Subject
    from jobparse.document.lines import Line

_LINES = 10
_CHARACTERS = 1500


def check(subject: Subject) -> Iterator[Hit]:
    """Yield one hit at the first copy, with what it repeats and the other copies beside it."""
    document = subject.document
    copies = [(copy, lines_between(document, copy.start, copy.end)) for copy in subject.copies]
    copies = [(copy, lines) for copy, lines in copies if len(lines) >= _LINES or copy.end - copy.start >= _CHARACTERS]
    if not copies:
        return
    firsts = [Span(lines[0].start, lines[0].end) for _, lines in copies]
    before = lines_between(document, 0, firsts[0].start)
    origin = next((Span(row.start, row.end) for row in before if _same(subject.text, row, firsts[0])), None)
    count = sum(len(lines) for _, lines in copies)
    yield Hit(
        f"{count} line{'s' * (count > 1)} from here on repeat what stands above; delete the copy",
        firsts[0],
        ((origin,) if origin else ()) + tuple(firsts[1:]),
        value={"lines": count},
        fix=Fix("unsafe", tuple(Edit(*whole_line(subject.text, copy.start, copy.end), "") for copy, _ in copies)),
    )


def _same(text: str, line: Line, span: Span) -> bool:
    return line.end - line.start == span.end - span.start and text[line.start : line.end] == text[span.start : span.end]


RULE = Rule("CON501", "duplicate-announcement", "warning", check, fix="unsafe", profiles={"google": "error", "indeed": "error"})
