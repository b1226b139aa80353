"""Pay in columns: a row of amounts under a row of steps, or under "Minimum  Midpoint  Maximum"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from jobparse.patterns import pattern

from ..spans import Span
from .money import Pay, join_ends

if TYPE_CHECKING:
    from collections.abc import Iterator

# What parts the amounts of one row.
_BETWEEN = pattern(r"[ |]{1,40}")
# The head of a column: "Step A", "Step 12", "Minimum", "Midpoint", "Max".
_HEAD = pattern(r"\b(?:(?P<step>step\s?(?:[0-9]{1,2}|[a-z]))|(?P<end>min|mid|max)(?:imum|-?\s?point)?)\b", re.IGNORECASE)
_FEWEST = 2
# How far above a row its head can begin, in characters.
_REACH = 400


def rows(text: str, pays: list[Pay]) -> Iterator[tuple[int, int]]:
    """Yield where rows of statements begin and end in a list of them, single ones as well."""
    first = 0
    for at in range(1, len(pays) + 1):
        if at == len(pays) or not _BETWEEN.fullmatch(text, pays[at - 1].end, max(pays[at - 1].end, figures_start(pays[at]))):
            yield first, at
            first = at


def figures_start(pay: Pay) -> int:
    """Return where the first amount of a statement begins, with its sign."""
    spans = [pay.spans[name].start for name in ("min", "max") if name in pay.spans]
    first = min(spans)
    currency = pay.spans.get("currency")
    return min(first, currency.start) if currency and first - 16 < currency.start else first


def head_start(text: str, low: int, at: int) -> int:
    """Return where the line with words above an offset begins, not before `low`; the offset itself where there is none."""
    low = max(low, at - _REACH)
    end = text.rfind("\n", low, at)
    while end > low and text[end - 1] in " \n":
        end -= 1
    return text.rfind("\n", low, end) + 1 or low if end > low else at


def read_columns(text: str, pays: list[Pay], low: int) -> list[Pay]:
    r"""Give amounts that stand in a row what the line above says of their columns.

    >>> from jobparse.values.money import find_pay
    >>> text = "Step A   Step B\n$5,012   $5,263   Monthly"
    >>> [(pay.min, pay.grade) for pay in read_columns(text, find_pay(text), 0)]
    [(5012.0, 'Step A'), (5263.0, 'Step B')]
    >>> text = "Minimum  Midpoint  Maximum\n$61,204  $74,400  $88,000"
    >>> [pay[:2] for pay in read_columns(text, find_pay(text), 0)]
    [(61204.0, 88000.0)]
    """
    told = list(pays)
    for first, last in rows(text, pays):
        if last - first < _FEWEST:
            continue
        start = figures_start(pays[first])
        above = head_start(text, low, start)
        heads = list(_HEAD.finditer(text, above, text.rfind("\n", above, start))) if above < start else []
        if len(heads) != last - first:
            continue
        for at, head in zip(range(first, last), heads, strict=True):
            told[at] = _under(pays[at], head)
    return join_ends(told)


def _under(pay: Pay, head: re.Match[str]) -> Pay:
    """Return a statement with what the head of its column says."""
    start = figures_start(pay)
    if head["step"]:
        spans = pay.spans | {"grade": Span(*head.span("step"))}
        return pay._replace(grade=head["step"], start=start, spans=spans)
    return pay._replace(named=head["end"].lower(), start=start)
