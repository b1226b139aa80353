"""Lines that are no more than a link to the posting or its form: "[See more and apply here](https://jobs.alder.example/4)"."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from jobparse.document.cues.openings import Piece
from jobparse.document.labels.values import SHORT_VALUES
from jobparse.document.model import once
from jobparse.document.signs import has_any, offsets
from jobparse.lexicon.pages import page_words
from jobparse.lexicon.word_lists import either
from jobparse.patterns import pattern

if TYPE_CHECKING:
    from jobparse.document.lines import Line
    from jobparse.document.model import Document

_ADDRESS = "http"
# An address with the brackets of its markup, and what a line holds besides it: so many words, and no stop of a sentence.
_LINK = pattern(r"[(<\[]{0,2}https?://\S{4,}")
_WORDS = 9
_MOST = 3 * _WORDS  # of those words, links and marks around them together
# What is left of such a line whose link lost its address: "View the full job posting", "Complete job description here", "More
# information on the Pier Warden".
_PRESSED = pattern(lambda: rf"(?:{either(page_words().pressing)}) (?:the |this )?[^.:\n-]{{6,50}}|[^.:\n-]{{6,50}} here")
_MORE = pattern(r"more information (?:on|about) [^.:\n-]{4,50}")
_SIGNS = ((" here\n", "here"), (" here.\n", "here."), ("\nmore information ", "more"))  # each with a word of it
_LONGEST = 60
# Kinds that such a line stays in.
_OWN = frozenset({"application", "page_furniture", "duplicate", "identifiers"})


def part_links(document: Document, pieces: list[Piece], end: int) -> list[Piece]:
    """The pieces, with the lines made pieces of their own that are a link to the posting or its form.

    What stands below goes on with the section that the line stands in, unless that was no more than a label with its value.

    Args:
        document: The document.
        pieces: The pieces, in order.
        end: Where the last one ends.
    """
    lines = _link_lines(document)
    if not lines:
        return pieces
    parted = list(pieces)
    starts = [piece.start for piece in pieces]
    for line in lines:
        at = bisect_right(starts, line.start) - 1
        piece = pieces[at] if at >= 0 else None
        if piece is None or piece.kind in _OWN or line.start >= end or _is_value(document, piece, line):
            continue
        stop = starts[at + 1] if at + 1 < len(starts) else end
        pressed = document.text[line.body] == "[" or document.lower.find(_ADDRESS, line.body, line.end) < 0
        parted.append(Piece(line.start, "application", None, note=pressed))
        behind = bisect_right(document.line_starts, line.start)
        below = document.line_starts[behind] if behind < len(document.line_starts) else stop
        if below < stop and not _is_labelled(pieces[max(at - (piece.start == line.start), 0)]):
            parted.append(Piece(below, piece.kind, None, piece.note))
    return sorted(parted, key=lambda piece: piece.start)


def _is_value(document: Document, piece: Piece, line: Line) -> bool:
    """Whether a line stands on that of a heading, or is all that stands below one of these: "See position description"."""
    if piece.anchor is None:
        return False
    body = piece.anchor.body
    if line.start <= body:
        return True
    starts = document.line_starts
    first = piece.kind in SHORT_VALUES and starts[bisect_left(starts, body)] == line.start
    return first and document.text[body : line.start].isspace()


def _is_labelled(piece: Piece) -> bool:
    """Whether a piece is a label with its value, which ends at a line of another kind."""
    return piece.anchor is not None and piece.anchor.scope == "label"


@once
def _link_lines(document: Document) -> tuple[Line, ...]:
    """The lines that are such a link, in order."""
    found: dict[int, Line] = {}
    done = 0  # behind the line that was looked at last, which may have many addresses
    for at in offsets(document, _ADDRESS):
        line = document.lines[bisect_right(document.line_starts, at) - 1] if at >= done and document.lines else None
        if line and line.start <= at < line.end:
            done = line.end
            if _leads_to_posting(document, line):
                found[line.start] = line
    for sign, word in (*((f"\n{word} ", word) for word in page_words().pressing), *_SIGNS):
        for at in offsets(document, sign) if word in document.tokens else ():
            line = document.lines[bisect_right(document.line_starts, at + (sign[0] == "\n")) - 1]
            if line.end - line.body <= _LONGEST and _is_pressed(document, line):
                found[line.start] = line
    return tuple([found[start] for start in sorted(found)])


def _is_pressed(document: Document, line: Line) -> bool:
    """Whether a line is the words of a link alone."""
    text = document.lower[line.body : line.end].rstrip(".")
    if document.lower[line.end - 1] != "." and _MORE.fullmatch(text):
        return line.gap
    return _PRESSED.fullmatch(text) is not None and has_any(text, page_words().of_links)


def _leads_to_posting(document: Document, line: Line) -> bool:
    """Whether a line has an address besides a few words on the posting or on applying."""
    text = document.lower[line.body : line.end]
    if len(text.split(None, _MOST)) > _MOST:
        return False  # told sooner than what the links of a paragraph are
    words = _LINK.sub(" ", text).replace("(", " ").strip(" -*_[]():>")
    return 0 < len(words.split()) <= _WORDS and ". " not in words and has_any(words, page_words().of_links)
