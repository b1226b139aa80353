"""What stands below a line: text or a value, as headings stand over, or another line of a title block."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.document.headings.sense import looks_like

if TYPE_CHECKING:
    from jobparse.document.lines import Line
    from jobparse.lexicon import Sense

# A line over one with a stop that is so long, in characters, stands over a sentence.
_SENTENCE = 40
# A line followed by a longer one than this stands over a paragraph, in characters.
_OVER_PROSE = 90
# The value of a label is not longer, in characters.
_LONGEST_VALUE = 70


def over_text(following: Line | None) -> bool:
    """Whether a list or a paragraph stands below a line; in a title block, other lines do."""
    return following is not None and (bool(following.marker) or following.end - following.start > _OVER_PROSE)


def over_sentence(text: str, following: Line | None) -> bool:
    """Whether a whole sentence stands below a line, which in a title block is none."""
    return following is not None and text[following.end - 1] == "." and following.end - following.body >= _SENTENCE


def over_value(text: str, sense: Sense | None, following: Line | None) -> bool:
    """Whether below a line stands what its words speak of: "What's the Pay?" over "$20 an hour"."""
    if sense is None or sense.label is None or following is None or following.end - following.body > _LONGEST_VALUE:
        return False
    return looks_like(sense.label, text, following.body, following.end)


def is_over(following: Line) -> bool:
    """Whether a line is one that headings stand over: after a blank line, with a list marker, or a long one."""
    return following.gap or bool(following.marker) or following.end - following.start > _OVER_PROSE
