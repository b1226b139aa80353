"""A line that begins with the punctuation of the line before it.

What: lines that begin with a colon, a stop, a comma or a semicolon, and a dash alone behind the label that it belongs to. A dash
that is a list mark without its item is none (TXT103).

Why: label and value are torn apart: readers with screen readers and programs alike take them for two things.

Fails:
    TITLE: Harbor Clerk
    Closing Date
    :
    May 4, 2026

Fails:
    TITLE: Harbor Clerk
    Applications are accepted until May 4, 2026
    . No exceptions are made.

Passes:
    TITLE: .NET Developer
    .NET and a database are used each day.
    ...and more.

Fix: put the punctuation behind the line before it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.checks.finding import Edit, Fix, Hit
from jobparse.checks.printed import in_copy, printed_lines, printed_text
from jobparse.checks.rule import Rule
from jobparse.patterns import pattern
from jobparse.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jobparse.checks.subject import Subject
    from jobparse.document.lines import Line

# ": The list", ", and more", ":"; neither ".NET" nor "..." nor ":)".
_TORN = pattern(r"[:.;,](?=\s|$)")
# A line that a lone dash goes on with is a label: short, and without a stop at its end.
_LONGEST_LABEL = 60
_DASHES = ("-", "--")
# What all of these begin with.
_FIRSTS = frozenset(":.;,-")


def check(subject: Subject) -> Iterator[Hit]:
    """Yield the marks that such lines begin with."""
    document = subject.document
    text = printed_text(document)
    lines = printed_lines(document)
    dashes = [line for line in lines if text[line.start] == "-" and _is_dash(text, line) and not in_copy(document, line.start)]
    for before, line, after in zip(lines, lines[1:], (*lines[2:], None), strict=False):
        if text[line.start] not in _FIRSTS:
            continue
        torn = _TORN.match(text, line.start, line.end)
        if torn and not _TORN.fullmatch(text, before.start, before.end) and not _is_stray(text, before, line):
            yield _hit("this mark belongs to the line before; put it there", before, Span(*torn.span()), "")
        elif len(dashes) == 1 and _is_dash(text, line) and _is_label(text, before) and _follows(after):
            yield _hit("this dash belongs to the label before; put it there", before, Span(line.start, line.end), " ")


def _is_dash(text: str, line: Line) -> bool:
    return text[line.start : line.end] in _DASHES


def _is_stray(text: str, before: Line, line: Line) -> bool:
    """Whether a line is a stop alone behind a line that has one: too much, and torn off nothing."""
    return text[line.start : line.end] == "." and text[before.end - 1] in ".!?"


def _follows(after: Line | None) -> bool:
    return after is not None and not after.gap and not after.marker


def _is_label(text: str, line: Line) -> bool:
    content = text[line.body : line.end]
    return not line.marker and len(content) <= _LONGEST_LABEL and content[0].isupper() and content[-1].isalpha()


def _hit(message: str, before: Line, mark: Span, blank: str) -> Hit:
    return Hit(message, mark, fix=Fix("unsafe", (Edit(before.end, mark.start, blank),)))


RULE = Rule("TXT105", "split-line", "info", check, fix="unsafe", any_document=True)
