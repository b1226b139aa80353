"""Lines that can be a heading: how long they are, and what a heading is dressed with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.document.headings.what_follows import over_sentence
from jobparse.document.headings.words import fits_title
from jobparse.document.lines import QUOTE, is_bold

if TYPE_CHECKING:
    from jobparse.document.lines import Line

# How long a heading is at most, and one of Markdown or in title case, in characters.
LONGEST_SHAPE, _LONGEST_TITLED = 70, 80
# What stands before headings in Markdown.
HEADING_MARK = "#"


def may_be_heading(text: str, line: Line) -> bool:
    """Whether a line is no item and short enough for a heading; one of Markdown or in title case may be longer.

    The marks of quoted mail and of headings are no bullets.
    """
    if line.marker and line.marker != QUOTE and line.marker[0] != HEADING_MARK:
        return False
    length = line.end - line.body
    if length <= LONGEST_SHAPE:
        return True
    if length > _LONGEST_TITLED or text[line.start] == HEADING_MARK:
        return length <= _LONGEST_TITLED
    return text[line.end - 1] == ":" and all(map(fits_title, text[line.body : line.end].split()))


def is_dressed(text: str, line: Line, before: Line | None, following: Line | None) -> bool:
    """Whether a line has the mark of a heading of Markdown, or is wholly in bold, between blank lines and over a sentence."""
    if text[line.start] == HEADING_MARK:
        return not _is_list(text, before, following)
    bold = is_bold(text, line.start, line.body, line.end)
    return bold and line.gap and following is not None and following.gap and over_sentence(text, following)


def _is_list(text: str, before: Line | None, following: Line | None) -> bool:
    """Whether the lines around one begin like headings of Markdown as well, as the items of numbered lists do in wikis."""
    return (
        before is not None
        and following is not None
        and text[before.start] == text[following.start] == HEADING_MARK
        and not (before.gap or following.gap)
    )
