"""The groups of people that several amounts are for: each named on its line, or all of them in one way."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from jobparse.fields.pay.groups import group_of_line, posts_of_lines
from jobparse.fields.pay.series import groups_of_all, is_told_again, names_group, rate_behind
from jobparse.patterns import pattern
from jobparse.spans import Span
from jobparse.values.pay_columns import figures_start, rows

if TYPE_CHECKING:
    from jobparse.document.model import Document
    from jobparse.values.money import Pay

# How far above its pay a title ends, in characters; and the grade or steps in brackets behind it: "Pilot II (Steps 2-5)".
_NEAR = 80
_GRADE_BEHIND = pattern(r"\s?\((?i:steps?|grades?|levels?|ranges?)\b[^()\n]{0,20}\)\s*\Z")
# What stands between amounts for the same group on a line: "New pilots: $61,000 to $70,000; and $75,000".
_GOES_ON = pattern(r"[ )]{0,2}[;,][ ]?(?:and |or )?[ ]{0,2}")


def named_groups(document: Document, places: list[tuple[int, list[Pay]]]) -> dict[int, Span]:
    """Whom amounts are for, by where each begins, where different ones are named.

    Args:
        document: The document.
        places: The statements, by where the section begins that they stand in.
    """
    signed = [(low, [pay for pay in pays if pay.currency]) for low, pays in places]
    places = [place for place in signed if place[1]] or places  # both ends behind labels of their own are of all groups
    groups = _groups_of_lines(document, places)
    if _alike(document, groups):
        groups = _titles_above(document, places) or groups
    if _alike(document, groups):
        alone = groups if groups and all(_is_sure(document, start, span) for start, span in groups.items()) else {}
        groups = groups_of_all(document, [(low, pay) for low, pays in places for pay in pays]) or alone
        groups = groups or {pay.start: rate for _, pays in places for pay in pays if (rate := rate_behind(document, pay))}
    for _, pays in places:
        for pay, other in pairwise(pays):
            if pay.start in groups and other.start not in groups and is_told_again(document.text, pay, other):
                groups[other.start] = groups[pay.start]
    return groups


def _titles_above(document: Document, places: list[tuple[int, list[Pay]]]) -> dict[int, Span]:
    """The titles that stand behind labels of their own over the pay of each: "Job Title: Pilot II" over "Salary: $61,000"."""
    titles = document.values_of("title")
    if len(titles) < len(places) or len(places) < 2:
        return {}
    groups: dict[int, Span] = {}
    for _, pays in places:
        first = figures_start(pays[0])
        above = next((row for row in reversed(titles) if first - _NEAR < row.end <= first), None)
        if above is None or document.text.count("\n", above.end, first) > 1:
            return {}
        grade = _GRADE_BEHIND.search(document.text, above.start, above.end)
        span = Span(above.start, grade.start() if grade else above.start + len(document.text[above.start : above.end].rstrip()))
        groups |= {pay.start: span for pay in pays}
    return groups


def _is_sure(document: Document, start: int, named: Span) -> bool:
    """Whether what is named on the line of an amount is a group, though no other is: "£39,862" over "London: £43,287"."""
    own_line = named.end <= start and document.text.find("\n", named.end, start) < 0
    return own_line and names_group(document.text[slice(*named)])


def _alike(document: Document, groups: dict[int, Span]) -> bool:
    """Whether no two amounts are for different groups."""
    return len({document.value(*span) for span in groups.values()}) < 2


def _groups_of_lines(document: Document, places: list[tuple[int, list[Pay]]]) -> dict[int, Span]:
    """The groups that lines name, by where the amount begins that each is for."""
    groups: dict[int, Span] = {}
    for low, pays in places:
        named, behind = None, low
        for first, last in rows(document.text, pays):
            goes_on = named is not None and _GOES_ON.fullmatch(document.text, behind, max(behind, figures_start(pays[first])))
            named = named if goes_on else group_of_line(document, low, pays[first])
            behind = pays[last - 1].end
            if named:
                groups |= {pay.start: named for pay in pays[first:last]}
        if len(pays) > 1 and not any(pay.start in groups for pay in pays):
            groups |= groups_of_all(document, [(low, pay) for pay in pays])
    if not groups:
        for low, pays in places:
            groups |= posts_of_lines(document, low, pays)
    return groups
