"""Texts that came without their blank lines: a paragraph below a list stands apart from it all the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.lexicon import lexicon
from jobparse.lexicon.folding import key

if TYPE_CHECKING:
    from jobparse.document.lines import Line

# A text of fewer lines has no blank ones to lose.
_FEWEST = 12
# A paragraph has so many characters and words at least, and so many where its length alone tells it; a list has so many items.
_PARAGRAPH, _WORDS, _LONG, _LISTED = 36, 6, 140, 2
# A heading is not longer, in characters.
_HEADING = 40
_STOPS = ".!?"


def with_gaps(text: str, lines: list[Line]) -> None:
    """Take the lines of a text without blank ones that are paragraphs below a list, or below such another, as standing apart.

    Items that end without a stop, or have a mark, are followed by a sentence that has the one and not the other.

    Args:
        text: Clean text.
        lines: Its lines, whose `gap` is set.
    """
    if len(lines) < _FEWEST or any(line.gap for line in lines[1:]):
        return
    headings = lexicon().headings  # below a known one, a new list may begin
    listed = 0
    marked = behind = False
    line = lines[0]
    last = text[line.end - 1]
    told = last in _STOPS and not line.marker and _is_paragraph(text, line)
    for after in lines[1:]:
        if line.marker:
            listed, marked = (listed + 1 if marked else 1), True
        elif not behind:
            short = line.end - line.body <= _HEADING
            if marked or told or last == ":" or (short and key(text[line.body : line.end]) in headings):
                listed = 0
            elif last not in _STOPS:
                listed += 1
            marked = False
        below, last = told, text[after.end - 1]
        told = last in _STOPS and not after.marker and _is_paragraph(text, after)
        behind = told and (behind or listed >= _LISTED) and text[after.start].isupper()
        after.gap = behind or (below and _may_be_heading(text, after))
        line = after


def _is_paragraph(text: str, line: Line) -> bool:
    """Whether a line that ends with a stop is long enough for a sentence, or for several."""
    length = line.end - line.start
    return length >= _LONG or (length >= _PARAGRAPH and text.count(" ", line.start, line.end) >= _WORDS)


def _may_be_heading(text: str, line: Line) -> bool:
    """Whether a line behind a paragraph is short enough for the heading of what follows: some words without a stop.

    One in capitals needs no blank line before it to be told.
    """
    return (
        line.end - line.start <= _HEADING
        and not line.marker
        and text[line.start].isupper()
        and text[line.end - 1].isalpha()
        and not text[line.start : line.end].isupper()
        and " " in text[line.start : line.end]
    )
