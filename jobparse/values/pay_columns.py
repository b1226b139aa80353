"""Pay in columns: a row of amounts under a row of steps, or under "Minimum  Midpoint  Maximum"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from jobparse.patterns import pattern

from ..spans import Span
from .money import Pay, join_ends
from .periods import period_before

if TYPE_CHECKING:
    from collections.abc import Iterator

# What parts the amounts of one row.
_BETWEEN = pattern(r"[ |]{1,40}")
# The head of a column: "Step A", "Step 12", "Minimum", "Midpoint", "Max".
_HEAD = pattern(r"\b(?:(?P<step>step\s?(?:[0-9]{1,2}|[a-z]))|(?P<end>min|mid|max)(?:imum|-?\s?point)?)\b", re.IGNORECASE)
# A head that tells the period of a column: "Hourly Rate", "Annual", "Bi-Weekly".
_PERIOD = pattern(
    r"\b(?:hourly|weekly|bi-?weekly|monthly|annual(?:ly)?|yearly|per (?:hour|week|month|year|annum))\b", re.IGNORECASE
)
# The words before a row that tell which end of the pay it is.
_ROW = pattern(r"(?P<end>min|mid|max)(?:imum|-?\s?point)?[ |:]{0,40}\Z", re.IGNORECASE)
_FEWEST = 2
# What stands before a row of a table is not longer, with the line end, in characters.
_STUB = 48
# How far above a row its head can begin, in characters.
_REACH = 400
# The line that Markdown draws under the heads of a table: "|---|---|:--|".
_RULE = pattern(r"[ |:+-]{3,}")


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
    tables: list[_Table] = []
    heads: list[re.Match[str]] = []
    for first, last in rows(text, pays):
        if last - first < _FEWEST:
            continue
        start = figures_start(pays[first])
        if tables and tables[-1].goes_on(text, pays, first, last):
            tables[-1].rows.append(range(first, last))
            continue
        above = head_start(text, low, start)
        stop = text.rfind("\n", above, start) if above < start else above
        if _RULE.fullmatch(text, above, stop):
            above, stop = head_start(text, low, above), above
        goes_on = first > 0 and above <= pays[first - 1].start < stop and len(heads) == last - first
        heads = heads if goes_on else list(_HEAD.finditer(text, above, stop))
        for at, head in zip(range(first, last), heads if len(heads) == last - first else (), strict=False):
            told[at] = _under(pays[at], head)
        periods = _periods(text, above, stop)
        if len(periods) == last - first:
            tables.append(_Table(periods, [range(first, last)]))
    return join_ends(_in_tables(text, told, tables) if tables else told)


class _Table(NamedTuple):
    """Rows of amounts under heads that tell the period of each column, as ranges of a list of statements."""

    periods: list[tuple[str, Span]]
    rows: list[range]

    def goes_on(self, text: str, pays: list[Pay], first: int, last: int) -> bool:
        """Whether a row stands on the line below the last one, with no more than a word or two before it."""
        end, start = pays[self.rows[-1].stop - 1].end, figures_start(pays[first])
        return last - first == len(self.periods) and start - end <= _STUB and text.count("\n", end, start) == 1


def _periods(text: str, start: int, end: int) -> list[tuple[str, Span]]:
    """The periods that the heads of columns tell, each another one: "Hourly  Monthly  Annual"."""
    found: list[tuple[str, Span]] = []
    for head in _PERIOD.finditer(text, start, end):
        period = period_before(head.group().lower())
        if period:
            found.append((period[0], Span(head.start() + period[1].start, head.start() + period[1].end)))
    return found if len({name for name, _ in found}) == len(found) else []


def _in_tables(text: str, pays: list[Pay], tables: list[_Table]) -> list[Pay]:
    """Statements, those of tables with the periods of their columns, and with minimum and maximum joined column by column."""
    joined: dict[int, list[Pay]] = {}
    for table in tables:
        order: list[Pay] = []
        for column, (name, span) in enumerate(table.periods):
            for row in table.rows:
                pay = pays[row[column]]
                start = figures_start(pays[row[0]])
                end = _ROW.search(text, max(0, start - _STUB), start)
                order.append(
                    pay._replace(
                        period=name,
                        spans=pay.spans | {"period": span},
                        start=figures_start(pay),
                        named=end["end"].lower() if end else pay.named,
                    )
                )
        joined[table.rows[0].start] = join_ends(order)
        joined.update({at: [] for row in table.rows for at in row if at != table.rows[0].start})
    return [pay for at, one in enumerate(pays) for pay in joined.get(at, [one])]


def _under(pay: Pay, head: re.Match[str]) -> Pay:
    """Return a statement with what the head of its column says."""
    start = figures_start(pay)
    if head["step"]:
        spans = pay.spans | {"grade": Span(*head.span("step"))}
        return pay._replace(grade=head["step"], start=start, spans=spans)
    return pay._replace(named=head["end"].lower(), start=start)
