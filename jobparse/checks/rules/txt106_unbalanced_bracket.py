"""A bracket or a quotation that is opened and never closed.

What: "(", "[" or a quotation mark without its partner in the same paragraph or the few behind it. Numbers and letters of lists
("1)", "a)"), inches and feet, and the last line of a text that breaks off are left out.

Why: readers cannot tell what is an aside and what is asked of them; often words are missing where the bracket should close.

Fails:
    TITLE: Harbor Clerk
    EQUIPMENT
    - Office equipment (telephone, printer, scanner
    - Boats

    Apply at the harbor office.

Passes:
    TITLE: Harbor Clerk
    DUTIES
    1) Keeps the book of berths; 2) answers calls (of owners).
    a) Carries planks of 6" by 8".

Passes:
    TITLE: Harbor Clerk
    Applicants have one of these (or both:
    - a boat license
    - a car license)

Fix: close it, or delete it.
"""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from jobparse.checks.finding import Hit
from jobparse.checks.printed import kind_at, printed_lines, printed_text
from jobparse.checks.rule import Rule
from jobparse.checks.truncation import cut_off
from jobparse.document.signs import places_of
from jobparse.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jobparse.checks.subject import Subject

_MARKS = '()[]"'
_PARTNER = {")": "(", "]": "["}
# How many lines behind its own a bracket may be closed in.
_REACH = 12


class _Open(NamedTuple):
    """An opening mark and the number of its line."""

    mark: str
    at: int
    line: int


def check(subject: Subject) -> Iterator[Hit]:
    """Yield the marks that are never closed."""
    document = subject.document
    text = printed_text(document)
    lines = printed_lines(document)
    last = len(lines) - 1
    for opened in _never_closed(text, [line.end for line in lines]):
        line, cut = lines[opened.line], cut_off(document)
        if (cut and line.start <= cut.last.start < line.end) or kind_at(document, opened.at) == "page_furniture":
            continue
        if opened.line >= last - 1 and text[lines[last].end - 1] not in ".;:!?":
            continue  # the text may go on where this was taken from
        what = "quotation" if opened.mark == '"' else "bracket"
        yield Hit(f"this {what} is never closed; close or delete it", Span(opened.at, opened.at + 1))


def _never_closed(text: str, ends: list[int]) -> list[_Open]:
    """The opening marks without a partner, in order; `ends` are those of the lines."""
    open_marks: dict[str, list[_Open]] = {"(": [], "[": [], '"': []}
    lost: list[_Open] = []
    number = 0
    for at in sorted(at for mark in _MARKS for at in places_of(mark, text)):
        mark = text[at]
        while ends[number] <= at:
            number += 1
        before = open_marks[_PARTNER.get(mark, mark)]
        if before and number - before[-1].line > _REACH:  # then all of them are too far above
            lost += before
            before.clear()
        if before and mark not in "([":
            before.pop()
        elif mark in "([" or (mark == '"' and _opens(text, at)):
            before.append(_Open(mark, at, number))
    return sorted(chain(lost, *open_marks.values()), key=lambda opened: opened.at)


def _opens(text: str, at: int) -> bool:
    """Whether a quotation mark can open one, as that of inches cannot, which stands behind a figure."""
    return (not at or text[at - 1].isspace() or text[at - 1] in "([-/") and text[at + 1 : at + 2].strip() != ""


RULE = Rule("TXT106", "unbalanced-bracket", "warning", check, any_document=True)
