"""Lead-ins: words that introduce the list below them, with a colon or without one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.document.model import Anchor
from jobparse.patterns import pattern
from jobparse.spans import Span

if TYPE_CHECKING:
    from jobparse.document.blocks import Block
    from jobparse.document.model import Document

# Words that lead into a list without a colon: "show how you meet the following (essential qualifications)", "The following will
# be assessed at a later date". It reads lower-case text.
_FOLLOWING = pattern(
    r"[^.;]{0,200}\bthe following(?: \w+)?(?: \([^()]{1,60}\))?|the following (?:will|may|must|are)\b[^.;]{0,120}"
)
# A colon, or what may stand behind it: "You will need:-".
_LEADING_ENDS = ":*_ -"


def is_lead_in(document: Document, start: int, end: int) -> bool:
    """Whether a block introduces the list that follows it ("The Coordinator will:")."""
    text = document.text
    if text[end - 1] in _LEADING_ENDS and text[start:end].rstrip(" *_-").endswith(":"):
        return True
    return document.lower.find("following", start, end) >= 0 and _FOLLOWING.fullmatch(document.lower, start, end) is not None


def lead_in(document: Document, block: Block) -> Anchor:
    """The words that lead into a list stand for its heading."""
    end = block.end
    while end > block.body and document.text[end - 1] in ": *_":
        end -= 1
    return Anchor(block.start, Span(block.body, end), block.end, "duties", "lead-in")
