"""Text for people: where, what, the line with a mark under it, and what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.checks.select import META
from jobparse.reporters.colour import paint
from jobparse.reporters.harmless import cut_left, cut_right, shown, width
from jobparse.reporters.tally import Tally

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from jobparse.checks.finding import Finding, Place
    from jobparse.checks.run import CheckRun

WIDTH = 110
"""Columns of a source line; the same everywhere, so that the output does not hang on the terminal."""

CONTEXT = 30
"""Columns before a span that are shown if the line is too long."""

_CUT = "…"
_REACH = 4 * WIDTH


def render(run: CheckRun) -> Iterator[str]:
    """Yield the findings in the order of the files, and a summary."""
    tally = Tally(run)
    for checked in tally:
        for finding in checked.findings:
            yield "".join(f"{line}\n" for line in _lines(finding, checked.lines, colour=run.colour)) + "\n"
    yield tally.summary() + "\n"


def where(finding: Finding) -> str:
    """File, line and column of a finding, as editors make links of it.

    A finding about the whole posting points at its title.
    """
    record = f" [{shown(finding.record)}]" if finding.record is not None else ""
    return f"{shown(finding.file)}{record}:{finding.anchor.line}:{finding.anchor.column}"


def _lines(finding: Finding, lines: Mapping[int, str], *, colour: bool) -> Iterator[str]:
    severity = finding.severity
    about = "" if finding.place or finding.rule in META else " (the whole posting)"
    letter = paint(severity[0].upper(), severity, colour=colour)
    yield f"{where(finding)}  {letter} {finding.rule} {finding.name}{about}"
    if finding.place and finding.place.line in lines:
        source, caret = excerpt(lines[finding.place.line], finding.place)
        number = f"{finding.place.line:>5}"
        yield f"{number} | {source}"
        yield f"{'':>5} | {paint(caret, severity, colour=colour)}"
    yield f"   = {shown(finding.message)}.   jobparse rule {finding.rule}"
    if finding.law:
        yield f"   = {finding.law.id}, in force since {finding.law.effective_from.isoformat()}: {shown(finding.law.source)}"
    if finding.related:
        places = ", ".join(f"{place.line}:{place.column}" for place in finding.related[:5])
        more = f" and {len(finding.related) - 5:,} more" if len(finding.related) > 5 else ""
        yield f"   = see also {places}{more}"


def excerpt(line: str, place: Place) -> tuple[str, str]:
    """The part of a line around a place, and the carets under it; of a place of several lines the first one.

    >>> from jobparse.checks.finding import Place
    >>> excerpt("Salary: $41,000", Place(1, 9, 1, 16, "$41,000"))
    ('Salary: $41,000', '        ^^^^^^^')
    """
    start = min(place.column - 1, len(line))
    end = len(line) if place.end_line > place.line else min(place.end_column - 1, len(line))
    # Only what can be shown is looked at: a text without line ends may have thousands of findings in one line.
    first, last = max(0, start - _REACH), min(len(line), start + _REACH)
    middle = min(end, last)
    before, marked, after = shown(line[first:start]), shown(line[start:middle]), shown(line[middle:last])
    if first > 0 or last < len(line) or width(before) + width(marked) + width(after) > WIDTH:
        if first > 0 or width(before) > CONTEXT:
            before = _CUT + cut_left(before, CONTEXT - 1)
        room = WIDTH - width(before)
        if middle < end or width(marked) > room:
            marked, after = cut_right(marked, room - 1) + _CUT, ""
        elif last < len(line) or width(marked) + width(after) > room:
            after = cut_right(after, room - width(marked) - 1) + _CUT
    return f"{before}{marked}{after}".rstrip(), " " * width(before) + "^" * max(1, width(marked))
