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

from typing import TYPE_CHECKING, NamedTuple

from jobparse.checks.finding import Hit
from jobparse.checks.printed import kind_at, printed_lines, printed_text
from jobparse.checks.rule import Rule
from jobparse.checks.truncation import cut_off
from jobparse.fields.signs import places_of
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
    open_marks: list[_Open] = []
    lost: list[_Open] = []
    number = 0
    for at in sorted(at for mark in _MARKS for at in places_of(mark, text)):
        mark = text[at]
        while ends[number] <= at:
            number += 1
        while open_marks and number - open_marks[0].line > _REACH:
            lost.append(open_marks.pop(0))
        if mark == '"':
            _quote(text, at, number, open_marks)
        elif mark in "([":
            open_marks.append(_Open(mark, at, number))
        else:
            _close(_PARTNER[mark], open_marks)
    return sorted(lost + open_marks, key=lambda opened: opened.at)


def _quote(text: str, at: int, number: int, open_marks: list[_Open]) -> None:
    if text[at - 1 : at].isdigit() and (at < 1 or not any(opened.mark == '"' for opened in open_marks)):
        return  # inches
    opening = (not at or text[at - 1].isspace() or text[at - 1] in "([-/") and text[at + 1 : at + 2].strip() != ""
    for index in range(len(open_marks) - 1, -1, -1):
        if open_marks[index].mark == '"':
            del open_marks[index]
            return
    if opening:
        open_marks.append(_Open('"', at, number))


def _close(partner: str, open_marks: list[_Open]) -> None:
    for index in range(len(open_marks) - 1, -1, -1):
        if open_marks[index].mark == partner:
            del open_marks[index]
            return


RULE = Rule("TXT106", "unbalanced-bracket", "warning", check, any_document=True)
