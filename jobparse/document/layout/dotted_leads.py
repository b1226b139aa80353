"""Lead-ins of lists that break off in dots rather than end in a colon: "You might be a good fit if..." over "- You …"."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from jobparse.document.headings.bounds import LONGEST

if TYPE_CHECKING:
    from jobparse.document.lines import Line

_DOTS = ("..", "\u2026")
_EMPHASIS = "*_"
_BLANKS = dict.fromkeys(map(ord, ".\u2026"), " ")
# What else a line ends in dots with: "of ropes, sails, etc...", "(three to seven, or more ...)".
_NOT_LED = ("etc", ")")


def with_colons(text: str, lines: list[Line]) -> str:
    """A text of the same length with a colon for the dots that a lead-in breaks off in; the same one if it has none.

    It stands for the last of them, so that what ends with it holds all.

    Args:
        text: Clean text.
        lines: Its non-blank lines.
    """
    parts: list[str] = []
    done = 0
    for above, line in pairwise(lines):
        if line.marker and not above.marker and text[above.end - 1] in ".\u2026*_":
            dotted = text[above.start : above.end].rstrip(_EMPHASIS)
            words = dotted.rstrip(".\u2026 ")
            if len(dotted) <= LONGEST and dotted.endswith(_DOTS) and words and not words.endswith(_NOT_LED):
                start, end = above.start + len(words), above.start + len(dotted)
                parts += [text[done:start], text[start : end - 1].translate(_BLANKS), ":"]
                done = end
    return "".join([*parts, text[done:]]) if parts else text
