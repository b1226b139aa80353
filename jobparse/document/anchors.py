"""Anchors: the places where sections begin, found in one pass over lines and phrases.

Three kinds: headings ("MINIMUM QUALIFICATIONS"), labels with a value ("Salary: …", "Job Number:" over "412401") and cue
sentences ("Applications for this position will be accepted until …"). They stand alone on a line, at the start of a line,
split over two lines, or in the middle of a flattened paragraph.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import replace
from operator import attrgetter
from typing import TYPE_CHECKING

from jobparse.document.cues.sentences import find_cues
from jobparse.document.headings.bounds import ASKING, LONGEST, MOST_WORDS, bare
from jobparse.document.headings.dashes import before_dashes, behind_dash
from jobparse.document.headings.decorated import decorated, half_marks
from jobparse.document.headings.inline import inside_line
from jobparse.document.headings.mere_words import behind_note, is_everyday, is_item, opens_item
from jobparse.document.headings.run_in import run_in_headings
from jobparse.document.headings.sense import by_sense
from jobparse.document.headings.two_languages import two_languages
from jobparse.document.headings.words import fits_title
from jobparse.document.kinds.notices import LONGEST_NOTICE
from jobparse.document.labels.coded_places import facets_in_row, headed_in_line
from jobparse.document.labels.flat_rows import flat_rows
from jobparse.document.labels.glued_values import glued_labels
from jobparse.document.labels.inline import label_before
from jobparse.document.labels.numbered import after_date
from jobparse.document.labels.run_in import run_in_labels
from jobparse.document.labels.tables import table_anchors
from jobparse.document.line_anchors import at_line, opening_words
from jobparse.document.model import Anchor
from jobparse.document.signs import has_any
from jobparse.document.surroundings.board_lines import board_lines
from jobparse.document.surroundings.furniture import (
    ENDS,
    LINK,
    LINK_LINE,
    MENU_SIGNS,
    button_openers,
    is_furniture,
    wiki_lines,
)
from jobparse.lexicon import lexicon
from jobparse.lexicon.folding import key
from jobparse.lexicon.structure import structure_words
from jobparse.spans import Span

if TYPE_CHECKING:
    from jobparse.document.model import Document

# A notice has no more headings and labels before shapes and senses tell further ones.
_FEW = 3
# Kinds of cues that may be the words of a heading; others stand in notes in title case: "Alder is an Equal Opportunity Employer".
_HEADED = ASKING | {"application", "duties"}
# A heading in title case that words in prose could open has more words than so many.
_LEAST = 2
# Lines shorter than this hold nothing behind their first words that could be an anchor of its own.
_SHORT = 48
# With what a line of the fields on top of a page begins that is one as a whole.
_FIELD = "title: "
# Such a field is not longer, in characters.
_LONGEST_FIELD = 160
_START = attrgetter("start")
# Buttons behind a heading on its line, and how much of the line they are with the colon at most, in characters.
_BUTTONS = frozenset({"print", "view", "show hide", "show", "hide", "print version"})
_BUTTON = 18


def find_anchors(document: Document, kinds: bytes, ahead: list[Anchor]) -> list[Anchor]:
    """All exact anchors of a document, in order and without overlaps.

    Args:
        document: The document, whose sections are not known yet.
        kinds: What `kinds_of` tells of its clean text.
        ahead: Anchors that are known already.
    """
    words = lexicon()
    text, lower, lines = document.text, document.lower, document.lines
    menus = tuple([sign for sign in MENU_SIGNS if sign.strip() in text and sign in text])  # a mark is told faster than blanks
    dashes = "-" in document.tokens
    fielded = "subject:" in document.tokens or (_FIELD.rstrip() in document.tokens and _FIELD in text)
    halves = half_marks(document.tokens)
    linked, buttons = "click" in document.tokens, button_openers()
    codes = tuple([code for code in structure_words().code_labels if code in document.tokens])
    running = run_in_headings(document, words)
    openings = opening_words(lower, lines)
    tables = run_in_labels(document, openings, words, glued_labels(document, kinds, words))
    tables.update(table_anchors(document, openings, words, spaced="  " in menus))
    tables = {**two_languages(text, lines, words), **tables}  # "| Contract | Permanent |" is a row of a table
    anchors: list[Anchor] = []
    rows = _rows_of_menus(document, menus)
    last = len(lines) - 1
    colons = ":" in map(text.__getitem__, document.line_starts)  # whether some line begins with one
    item = -1  # the last line that reads like a heading and is an item of a list
    for at, line in enumerate(lines):
        start, end = line.start, line.end
        after, opening = line.body, openings[at]  # where the text behind the anchors of the line begins, its first known word
        if (linked and end - start <= LINK_LINE and lower.endswith(LINK, start, end)) or (
            (at in rows or text[end - 1] in ENDS or opening in buttons)
            and is_furniture(text, line, words, menus, opens=opening in buttons)
        ):
            anchors.append(Anchor(start, Span(after, after), end, "page_furniture", "exact", (), "line"))
            continue
        anchor = tables.get(at) or (at_line(text, lines, at, opening, words) if opening else None)
        if anchor is None and end - start <= LONGEST and at < last:
            anchor = (behind_dash(text, line, words) if dashes and " - " in text[after:end] else None) or decorated(
                text, line, lines[at - 1] if at else None, lines[at + 1], halves, words
            )
        if anchor and opens_item(text, lower, lines, at, anchor, anchors):
            anchors += behind_note(line, anchor, anchors[-1])
            after, anchor = anchor.body, None
        if anchor and (
            is_everyday(text, line, anchor, anchors, words)
            or (anchors and is_item(text, lines, at, anchor, anchors[-1], words, listed=item + 1 == at))
        ):
            after, anchor, item = anchor.body, None, at
        if anchor and anchor.scope == "section" and end - anchor.body <= _BUTTON and key(text[anchor.body : end]) in _BUTTONS:
            anchor = replace(anchor, body=end)  # "Job Description: Print"
        if anchor:
            anchors.append(anchor)
            after = anchor.body
            anchors += before_dashes(text, anchor, end, words) if dashes else ()
            row = after_date(text, line, anchor, words) if anchor.scope == "label" else None
            if row:
                anchors.append(row)
                after = row.body
        anchors += running.get(at, ()) if running and anchor is None else ()
        if (
            end - after > _SHORT
            or text[end - 1] == ":"
            or (anchor and ":" in text[after:end])
            or ". " in text[after:end]
            or (codes and has_any(lower[after:end], codes))
        ) and not (
            fielded
            and (
                lower.startswith("subject:", line.body) or (end - after <= _LONGEST_FIELD and text.startswith(_FIELD, line.body))
            )
        ):
            # "Subject: Job posting: Pilot" is all one line of a mail's head, and "title: Elm Council: Pilot" of a page's fields
            at_start = anchor is None and not line.marker and after == line.body
            inside_line(text, lower, kinds, after, end, words, anchors, at_start=at_start, opening=opening)
        if colons and anchor is None and at < last and text[lines[at + 1].start] == ":":
            split = label_before(text, line.body, end, lines[at + 1].start + 1, words)
            if split:
                anchors.append(split)  # the colon of the line's last words stands on the next line
    anchors += ahead
    anchors = _with_rows(
        anchors, [*flat_rows(document, openings, words), *facets_in_row(document, words), *headed_in_line(document, words)]
    )
    anchors += wiki_lines(document)
    of_boards = board_lines(document)  # a panel goes before what its first line is else, a line behind that
    anchors = [*(row for row in of_boards if "\n" in text[row.start : row.body]), *anchors, *of_boards]
    plain = len(text) <= LONGEST_NOTICE and len(anchors) <= _FEW and all(anchor.scope != "line" for anchor in anchors)
    anchors += sorted([_on_heading(text, cue) for cue in find_cues(document, plain=plain)], key=_rank)
    return _without_overlaps(anchors)


def _with_rows(anchors: list[Anchor], rows: list[Anchor]) -> list[Anchor]:
    """Anchors with those of lines that hold many labels without colons, which go before others at their place."""
    starts = {row.start for row in rows}
    return [*rows, *(anchor for anchor in anchors if anchor.start not in starts)] if rows else anchors


def _rows_of_menus(document: Document, menus: tuple[str, ...]) -> set[int]:
    """The numbers of the lines that hold what stands between the items of a menu."""
    text, lines, starts = document.text, document.lines, document.line_starts
    rows: set[int] = set()
    for sign in menus:
        at = text.find(sign)
        while at >= 0:
            row = bisect_right(starts, at) - 1
            rows.add(row)
            end = lines[row].end if row >= 0 else 0
            at = text.find(sign, end if end > at else at + 1)
    return rows


def _on_heading(text: str, cue: Anchor) -> Anchor:
    r"""A cue, or the heading that its line is: one with the mark of a heading, or in title case.

    >>> text = "Who May Apply\nThe Ideal Candidate Will Also Have\n- Rope"
    >>> _on_heading(text, Anchor(14, Span(14, 33), 33, "preferred_qualifications", "cue")).how
    'sense'
    """
    line = text.rfind("\n", 0, cue.start) + 1
    end = text.find("\n", cue.start, line + LONGEST + 1)
    if end < 0 or (text[line] != "#" and cue.kind not in _HEADED):
        return cue
    if text[line] == "#":
        if text[line : cue.start].strip("# ") or cue.scope == "line":
            return cue
        return Anchor(line, bare(text, cue.start, end), end, cue.kind, "sense")
    line += len(text[line:end]) - len(text[line:end].lstrip(" "))
    printed = text[line:end].strip("*_: ")
    words = printed.split()
    titled = printed[:1].isupper() and printed[-1] not in ".,;!" and all(map(fits_title, words))
    if not titled or not _LEAST < len(words) <= MOST_WORDS:
        return cue
    sense = by_sense(key(text[line:end]))
    if printed.isupper() and (sense is None or sense.kind != cue.kind or text[line - 2 : line] != "\n\n"):
        return cue  # a line of a notice in capitals
    return Anchor(line, bare(text, line, end), end, sense.kind if sense else cue.kind, "sense")


def _rank(anchor: Anchor) -> int:
    """Which of several cues at one place goes first, behind all that is none."""
    return 0 if anchor.how != "cue" else 1 if anchor.scope != "line" else 2


def _without_overlaps(anchors: list[Anchor]) -> list[Anchor]:
    """Anchors in order, each starting behind the heading of the one before; those at one place are in the order of their rank."""
    anchors.sort(key=_START)
    kept: list[Anchor] = []
    start = behind = -1
    for anchor in anchors:
        if anchor.start < behind or anchor.start == start:
            if kept[-1].how != "cue" or anchor.how == "cue":
                continue
            kept.pop()
        kept.append(anchor)
        start, behind = anchor.start, anchor.body
    return kept
