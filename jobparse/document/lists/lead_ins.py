"""Lead-ins: words that introduce the list below them, with a colon or without one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.document.model import Anchor
from jobparse.document.sentences import STOP, is_abbreviated
from jobparse.lexicon.structure import structure_words
from jobparse.patterns import pattern
from jobparse.spans import Span

if TYPE_CHECKING:
    from jobparse.document.blocks import Block
    from jobparse.document.model import Document

# Words that lead into a list without a colon: "show how you meet the following (essential qualifications)", "The following will
# be assessed at a later date". It reads lower-case text.
_FOLLOWING = pattern(
    r"[^.;]{0,200}\bthe following(?:s| \w+)?(?: \([^()]{1,60}\))?|the following (?:will|may|must|are)\b[^.;]{0,120}"
    r"|if you (?:possess|have|meet) any of the following\b[^.;]{0,120}"
)
# A semicolon that stands for the colon, behind the word that what is listed depends on: "You should have;". Lower-case text.
_OPEN_WORDS = (
    *("following", "have", "has", "include", "includes", "including", "possess", "need", "require"),
    *("must", "will", "should", "shall", "to", "are", "be"),
)
_SEMICOLON = pattern(rf"[^.;]*\b(?:{'|'.join(_OPEN_WORDS)});")
_SEMICOLON_ENDS = tuple(f"{word};" for word in _OPEN_WORDS)
# What the words end with that lead into a list without a colon.
_OPEN_ENDS = frozenset("edrgh")
# A colon, or what may stand behind it: "You will need:-".
_LEADING_ENDS = ":*_ -"


def is_lead_in(document: Document, start: int, end: int) -> bool:
    """Whether a block introduces the list that follows it ("The Coordinator will:")."""
    text = document.text
    if text[end - 1] in _LEADING_ENDS and text[start:end].rstrip(" *_-").endswith(":"):
        return True
    open_end = text[end - 1] in _OPEN_ENDS or text[end - 2 : end] == "ss"
    if open_end and document.lower.endswith(structure_words().open_leads, start, end):
        return True
    if text[end - 1] == ";" and ends_with_semicolon(document.lower, start, end):
        return True
    return "following" in document.lower[start:end] and _FOLLOWING.fullmatch(document.lower, start, end) is not None


def asks_for_papers(document: Document, kind: str, block: Block) -> bool:
    """Whether a paragraph on how to apply is on what is listed below it: "Attach the following papers to the form …"."""
    leads = "following " in document.lower[block.body : block.end] or is_lead_in(document, block.body, block.end)
    return kind == "application" and leads


def ends_with_semicolon(lower: str, start: int, end: int) -> bool:
    """Whether words in lower case lead into a list with a semicolon in place of the colon: "to succeed you should have;"."""
    return lower.endswith(_SEMICOLON_ENDS, start, end) and _SEMICOLON.fullmatch(lower, start, end) is not None


def lead_in(document: Document, block: Block) -> Anchor:
    """The words that lead into a list stand for its heading: the last sentence of the block."""
    end = block.end
    while end > block.body and document.text[end - 1] in ": *_":
        end -= 1
    start, body = block.start, block.body
    for stop in STOP.finditer(document.text, body, end):
        last = document.text[stop.end() : end].lstrip()
        if stop.group() != ";" and last[:1].isupper() and not is_abbreviated(document.text, body, stop.start()):
            start = body = end - len(last)
    return Anchor(start, Span(body, end), block.end, "duties", "lead-in")
