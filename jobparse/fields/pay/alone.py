"""Pay that no word says is pay: ranges that are all of their lines near the top, both ends behind labels without a sign."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from jobparse.document.signs import has_any
from jobparse.fields.header import names_occupation
from jobparse.patterns import pattern
from jobparse.values.amounts import has_sign
from jobparse.values.money import find_bare_pay, find_pay, join_ends
from jobparse.values.pay_columns import figures_start

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jobparse.document.lines import Line
    from jobparse.document.model import Document, Section
    from jobparse.values.money import Pay

# Sections that a site puts such a line into, whatever stands around it; and among how many lines from the top it is.
_KINDS = (
    "employment",
    "location",
    "about",
    "identifiers",
    "other",
    "dates",
    "header",
    "summary",
    "notes",
    "minimum_qualifications",
)
_TOP_LINES = 40
# What a line may hold beside the range, and how much pay of a year is, where no period is printed.
_BESIDE = " .|*\\"
_LEAST, _MOST, _WIDEST = 12_000, 500_000, 3
# A label of one end of a range: "Salary Minimum", "Minimum Pay Rate".
_END = pattern(r"(?P<low>min(?:imum)?\b|[^:\n]{3,24}\bmin(?:imum)?\Z)|max(?:imum)?\b|[^:\n]{3,24}\bmax(?:imum)?\Z")
# What stands before the pay at the end of a line that names the post, which is no longer, in characters.
_DASHED, _LONGEST_HEAD = " - $", 110
_DRESS = 6  # how far into its line such a range begins at most, in characters
_LONGEST = 80  # how much of a section behind such a label is the figure alone, in characters


def ranges_of_lines(document: Document, *, coded: bool, timed: bool) -> Iterator[tuple[int, list[Pay]]]:
    """The ranges that are all of a line near the top, as boards print them under the title: "$34 - $36 an hour".

    Args:
        document: The document.
        coded: Whether there can be codes of currencies.
        timed: Whether they need a period; without it they are as large as the pay of a year.
    """
    end = document.lines[: _TOP_LINES + 1][-1].end if document.lines else 0
    for section in document.of_kind(*_KINDS):
        if section.start > end or not (coded or has_sign(document.text, section.start, min(section.end, end))):
            continue
        if not any(
            _begins_with_sum(document.text, line, coded=coded) for line in document.lines_in(section.start, min(section.end, end))
        ):
            continue
        pays = [
            pay
            for pay in find_pay(document.text, section.start, min(section.end, end), coded=coded)
            if pay.basis == "range" and _is_all_of_line(document, pay) and (pay.period is not None if timed else is_of_year(pay))
        ]
        if pays:
            yield section.start, pays


def _begins_with_sum(text: str, line: Line, *, coded: bool) -> bool:
    """Whether a short line begins as an amount does, with its sign, a figure or the code of a currency."""
    if line.end - line.start > _LONGEST or not (coded or has_sign(text, line.start, line.end)):
        return False
    first = text[line.start : line.start + _DRESS].lstrip(_BESIDE)[:1]
    return first.isdigit() or has_sign(first, 0, 1) or (coded and first.isupper())


def with_lines(document: Document, found: list[tuple[int, list[Pay]]], *, coded: bool) -> list[tuple[int, list[Pay]]]:
    """Statements, by where the place begins that they stand in, with the ranges that are all of other lines."""
    taken = {pay.end for _, pays in found for pay in pays}
    lines = [
        (low, [pay for pay in pays if pay.end not in taken]) for low, pays in ranges_of_lines(document, coded=coded, timed=True)
    ]
    found = [*found, *(place for place in lines if place[1])]
    return sorted([*found, *_heads_alike(document, [pay for _, pays in found for pay in pays])], key=_start)


def _heads_alike(document: Document, pays: list[Pay]) -> list[tuple[int, list[Pay]]]:
    """The pay at the ends of lines that name other posts as the line of one does whose pay was found.

    "Deckhand (18 or older) - $17.50 to $19.00/hr" over what deckhands do, and below that "Purser (21 or older) - $19.75/hr".
    """
    first = next((pay for pay in pays if pay.period and _ends_head(document, pay)), None)
    if first is None:
        return []
    found = []
    taken = {pay.end for pay in pays}
    at = document.text.find(_DASHED)
    while at >= 0:
        line = document.lines[bisect_right(document.line_starts, at) - 1]
        others = find_pay(document.text, at, line.end) if line.end - line.start <= _LONGEST_HEAD else []
        alike = len(others) == 1 and others[0].end not in taken and others[0].period == first.period
        if alike and _ends_head(document, others[0]):
            found.append((line.start, others))
        at = document.text.find(_DASHED, max(at + 1, line.end))
    return found


def _ends_head(document: Document, pay: Pay) -> bool:
    """Whether an amount ends a line that is no item, behind the name of a post and a dash."""
    line = document.lines[bisect_right(document.line_starts, pay.start) - 1]
    first = figures_start(pay)
    if line.marker or document.text[pay.end : line.end].strip(" .") or not document.text.endswith(" - ", line.start, first):
        return False
    name = document.text[line.body : first - len(" - ")].partition(" (")[0]
    return name[:1].isupper() and names_occupation(name)


def _start(place: tuple[int, list[Pay]]) -> int:
    return place[0]


def _is_all_of_line(document: Document, pay: Pay) -> bool:
    """Whether a statement is all of a line that is no item."""
    line = document.lines[bisect_right(document.line_starts, pay.start) - 1]
    if line.marker or pay.end > line.end:
        return False
    return not document.text[line.start : pay.start].strip(_BESIDE) and not document.text[pay.end : line.end].strip(_BESIDE)


def is_of_year(pay: Pay) -> bool:
    """Whether a range without a period can be nothing but the pay of a year."""
    low, high = pay.min or 0, pay.max or 0
    return pay.period in (None, "year") and _LEAST <= low < high <= min(_MOST, _WIDEST * low)


def ends_of_labels(document: Document) -> tuple[int, list[Pay]] | None:
    """The range whose ends stand without a sign behind labels of their own: "Salary Minimum  2,257", "Salary Maximum  3,110"."""
    ends: list[Pay] = []
    starts: dict[int, int] = {}  # of their labels
    for section in document.of_kind("salary"):
        heading = document.lower[slice(*section.anchor.heading)] if section.anchor else ""
        named = _END.match(heading) if has_any(heading, ("min", "max")) else None
        pay = _figure(document, section) if named else None
        if named and pay and section.anchor:
            starts[pay.start] = section.anchor.heading.start
            ends.append(pay._replace(named="min" if named["low"] else "max"))
    joined = [pay._replace(start=starts[pay.start]) for pay in join_ends(ends) if pay.basis == "range"]
    return (joined[0].start, joined[:1]) if joined else None


def _figure(document: Document, section: Section) -> Pay | None:
    """The figure that is all of the line behind a label."""
    text, start = document.text, section.body
    while start < section.end and text[start] in " \n:":
        start += 1
    line = text.find("\n", start, section.end)
    end = min(line if line >= 0 else section.end, start + _LONGEST)
    pays = find_bare_pay(text, start, end)
    return pays[0] if len(pays) == 1 and not text[pays[0].end : end].strip() and pays[0].start == start else None
