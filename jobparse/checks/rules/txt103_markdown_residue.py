r"""Marks of Markdown that mean nothing in the text.

What: escapes (`\$`), images and links without anything in them (`![]()`), bars of tables that are none any more, and list marks
without an item behind a list. One finding a line. Escapes of files that are Markdown are left alone, and so are whole tables.

Why: readers see the marks. They are what a converter left behind.

Fails:
    TITLE: Harbor Clerk
    Salary: \$41,000 per year

Fails:
    TITLE: Harbor Clerk
    ![]() | |
    DUTIES
    - Keeps the book of berths.

Fails:
    TITLE: Harbor Clerk
    DUTIES
    - Keeps the book of berths.
    - Answers calls.
    -

    Apply at the harbor office.

Passes:
    TITLE: Harbor Clerk
    Salary: $41,000 per year

Passes:
    TITLE: Harbor Clerk
    | Grade | Salary |
    |-------|--------|
    | 4     | 41,000 |

Passes:
    TITLE: Harbor Clerk
    DUTIES
    -
    Keeps the book of berths.
    -
    Answers calls.

Fix: delete the marks; `jobparse check --fix` does it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.checks.finding import Edit, Fix, Hit
from jobparse.checks.printed import line_at, printed_lines, whole_line
from jobparse.checks.rule import Rule
from jobparse.document.lines import QUOTE
from jobparse.document.signs import places_of
from jobparse.patterns import pattern
from jobparse.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jobparse.checks.subject import Subject
    from jobparse.document.lines import Line

# "\$", "\*", "\-"; no path of files ("C:\_x", "\\server\.new").
_ESCAPE = pattern(r"\\(?<![\w:\\]\\)([$*_#\[\]()+.!|~>&-])")
# Without the backslash these can be read as emphasis, headings and lists.
_TELLING = frozenset("*_#[]+-")
# "![]()", "[]()": an image or a link with nothing to show.
_EMPTY = pattern(r"!?\[\s?\]\([^()\s]{0,300}\)")
_BARS = pattern(r"\s*(?:\|\s*)+$")
_MARKDOWN = (".md", ".markdown")


def check(subject: Subject) -> Iterator[Hit]:
    """Yield the lines with such marks."""
    lines = printed_lines(subject.document)
    text = subject.text
    escapes = "\\" in text and not (subject.parsed.source.path or "").lower().endswith(_MARKDOWN)
    marks = ("\\", "](", "|") if escapes else ("](", "|")
    marked = {line_at(subject.document, at) for mark in marks for at in places_of(mark, text)}
    marked |= {at for at, line in enumerate(lines) if line.body >= line.end}
    for at in sorted(marked):
        before, line = lines[at - 1] if at else None, lines[at]
        after = lines[at + 1] if at + 1 < len(lines) else None
        hit = (
            (_escaped(text, line) if escapes else None)
            or _empty_link(text, line)
            or _bar(text, before, line, after)
            or _empty_item(text, before, line, after)
        )
        if hit:
            yield hit


def _escaped(text: str, line: Line) -> Hit | None:
    found = list(_ESCAPE.finditer(text, line.start, line.end))
    if not found:
        return None
    safe = not any(match.group(1) in _TELLING for match in found)
    fix = Fix("safe" if safe else "unsafe", tuple(Edit(match.start(), match.start() + 1, "") for match in found))
    related = tuple(Span(*match.span()) for match in found[1:])
    return Hit("a backslash is left of Markdown; delete it", Span(*found[0].span()), related, fix=fix)


def _empty_link(text: str, line: Line) -> Hit | None:
    match = _EMPTY.search(text, line.start, line.end) if "](" in text[line.start : line.end] else None
    if match is None:
        return None
    edits = [Edit(*empty.span(), "") for empty in _EMPTY.finditer(text, line.start, line.end)]
    bars = _BARS.search(text, edits[-1].end, line.end) if text.endswith("|", line.start, line.end) else None
    edits += [Edit(*bars.span(), "")] if bars else []
    return Hit(
        "an image or a link is left of Markdown, with nothing in it; delete it",
        Span(*match.span()),
        fix=Fix("safe", tuple(edits)),
    )


def _bar(text: str, before: Line | None, line: Line, after: Line | None) -> Hit | None:
    """The bar of a table at the end of a line that is no row of one, or alone on its line."""
    if text[line.end - 1] != "|" or any(row and _is_row(text, row) for row in (before, line, after)):
        return None
    start = line.end
    while start > line.start and text[start - 1] in "| \t":
        start -= 1
    first = text.index("|", start, line.end)
    gone = whole_line(text, line.start, line.end) if first == line.start else Span(start, line.end)
    fix = Fix("safe", (Edit(*gone, ""),))
    return Hit("the bar of a table is left of Markdown; delete it", Span(first, first + 1), fix=fix)


def _is_row(text: str, line: Line) -> bool:
    """Whether a line is a row of a table: cells with text between bars."""
    cells = text[line.start : line.end].strip("| \t").split("|")
    return len(cells) > 1 or (text[line.start] == "|" and bool(cells[0]))


def _empty_item(text: str, before: Line | None, line: Line, after: Line | None) -> Hit | None:
    """A list mark alone behind an item, if no text follows that may be its own."""
    if not line.marker or line.marker == QUOTE or line.body < line.end or text[line.start].isalnum():
        return None
    if before is None or not before.marker or before.body >= before.end or text[before.start].isdigit():
        return None
    if after is not None and not after.gap and not after.marker:
        return None
    fix = Fix("safe", (Edit(*whole_line(text, line.start, line.end), ""),))
    return Hit("a list item has nothing in it; delete it", Span(line.start, line.end), fix=fix)


RULE = Rule("TXT103", "markdown-residue", "info", check, fix="safe", any_document=True)
