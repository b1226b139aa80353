"""The items of a list however its bullets survived: on lines, inside a line, as numbers, or missing (one item a line)."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from jobparse.document.blocks import blocks, trimmed_end
from jobparse.document.headings.bounds import SMALL
from jobparse.document.kinds.statements import statement_kind
from jobparse.document.lists.closing_notes import behind_brackets, holds_closing, is_closing, without_closing
from jobparse.document.lists.inline import split_inline, without_head
from jobparse.document.lists.lead_ins import is_lead_in
from jobparse.document.lists.run_together import LISTED, may_run_together, run_together
from jobparse.document.one_line.tokens import tokens_between
from jobparse.document.sentences import STOP
from jobparse.document.signs import has_sign
from jobparse.lexicon.structure import structure_words
from jobparse.lexicon.word_lists import either
from jobparse.patterns import pattern
from jobparse.spans import Span

if TYPE_CHECKING:
    from jobparse.document.blocks import Block
    from jobparse.document.model import Document

# Kinds of statements that are items themselves, also before a list.
_STATED = ("duties", "minimum_qualifications")
_WORD = pattern(r"[^\W_]")
# The marker of the first item of a list behind its heading: "Qualifications: (i) A degree" over "(ii) Two years"; a bullet is one
# also where no item stands below it.
_OPENING = pattern(r"(?:\(?(?:i|a|1)\)|(?P<bullet>[-•*·]))\s+(?=\S)", re.IGNORECASE)
# The first item behind the colon of what leads to it, and the next one below: "You have: - A boat" over "- A net". How far that
# colon stands behind the beginning of the line, in characters.
_BULLETS = ("-", "•", "*", "·")
_LED, _LED_REACH = len(": - "), 300
_LED_GAP = 12  # how much of what follows is looked at for that, in characters
# The number of a part of a list behind what leads into that: "Duties include: (I) Support".
_PART = pattern(r": \(?(?:[IVX]{1,4}|[A1])[.)] ")
# So many items with a marker make a list that an unmarked paragraph behind it is no part of.
_LISTED = 2
# It reads lower-case text.
_REQUIRES = pattern(lambda: rf"\b(?:{either(structure_words().requiring)})\b")
# So many lines are a list without bullets; a remark behind one has so many characters at least.
_LINES, _REMARK = 3, 100
# A duty among others that leads into parts of it is not shorter, in characters.
_TOLD = 32
# What a remark demands of applicants itself. It reads lower-case text.
_DEMANDS = pattern(r"\b(?:licen[sc]e|certificat\w+|degree|diploma|passport|permit)\b[^.;]{0,60}\b(?:is|are) required\b")
# Marks that part the items of a row, how long the first of them is at most, in characters, and last words of what leads into a
# list without a colon. They read lower-case text.
_PARTING = "•·●▪◦|"
_MARKS = "-•*·●▪◦"
_SHORT = 60
_LEADING = pattern(
    r"\b(?:includ(?:es?|ing)|will|must|shall|should|may|can|are|is|have|has|of|to|for|with|the|following|below|offers?|provides?|needs?|"
    r"requires?|required|preferred|duties|responsibilities|qualifications|requirements|benefits|skills|abilities|perks)\Z"
)
# A paragraph that was a list is longer, in characters, and holds a capital behind a small letter or a bracket: "… of the port
# Prepares maps". The first of these is how `kinds_of` shows them.
_LOST = 60
_SEAM, _BRACKET = b"a A", ") "
# What forms print where nothing is to be said.
NOTHING = frozenset({"n/a", "n/a.", "not applicable", "not applicable."})
# A numbered heading inside a section is not longer, in characters.
_NUMBERED_LENGTH = 80
_HEADING_WORDS = 7  # of one between two lists, at most


def items(document: Document, start: int, end: int, *, asking: bool = True) -> list[Span]:
    """The items of a section body: bullets, numbered or inline items, else one item a block.

    Lead-ins, closing notes, prose directly before a list and what stands behind one without asking for anything are left out.

    Args:
        document: The document.
        start: Where the body begins.
        end: Where it ends.
        asking: Whether a paragraph behind a list that asks for something is an item; among duties it is none.
    """
    rows = blocks(document, start, end)
    closes = holds_closing(document, start, end)
    spans: list[Span] = []
    marked = 0
    under_heading = ended = False
    for at, block in enumerate(rows):
        if block.body >= block.end or not has_words(document.text, block.body, block.end):
            continue
        if block.marker:
            marked += 1
            ended = False
        elif (
            marked
            and (marked >= _LISTED or _is_remark(document, block))
            and (_is_behind(document, block, apart=block.gap or ended, asking=asking) or is_subheading(document, rows, at))
        ):
            ended = True
            continue
        behind = not asking and at >= _LINES and block.gap and _is_behind_lines(document, rows, at)
        found = [] if behind else _parts(document, block, closes=closes)
        opened = _behind_opening(document, rows, at, found[0]) if len(found) == 1 and not block.marker else None
        if opened:
            spans.append(opened)
            marked += 1
            continue
        if len(found) == 1:
            first = found[0]
            if closes and is_closing(document, first.start, first.end):
                continue
            if is_lead_in(document, first.start, first.end) and not (block.marker and _says_more(document, rows, at, first)):
                continue
            if _is_numbered_heading(document, rows, at):
                under_heading = True
                continue
            if not (block.marker or spans or under_heading) and _is_before_list(document, rows, at, first):
                continue
            if _is_link(document.text, first):
                continue
        found = _without_glued(document, rows, at, found)
        kept = without_closing(document, found) if closes else found
        spans += [
            span for span in kept if has_words(document.text, *span) and document.lower[span.start : span.end] not in NOTHING
        ]
    return spans


def _without_glued(document: Document, rows: list[Block], at: int, found: list[Span]) -> list[Span]:
    """The items of a block without what is glued to their ends: the name of the part behind them, a sentence on such posts.

    "Writes reports Positions in this class are …", "Keeps the log. (II) Support of Crews" over "• Inspects piers".
    """
    if found and rows[at].marker and at + 1 < len(rows) and rows[at + 1].marker:
        found = [*found[:-1], without_head(document.text, found[-1])]
    if not found or document.lower.find(_POSTS, found[0].start, found[-1].end) < 0:
        return found
    behind = [_POSTS_BEHIND.search(document.text, *span) for span in found]
    return [Span(span.start, match.start()) if match else span for span, match in zip(found, behind, strict=True)]


# Words of such a sentence, and how it begins.
_POSTS = "s in this "
_POSTS_BEHIND = pattern(
    r"[ \n](?<=[a-z0-9)]\s)(?<! and\s)(?<! all\s)(?<! the\s)(?<! of\s)(?<! or\s)(?<! for\s)(?<! in\s)(?<! other\s)(?<! by\s)"
    r"(?=(?:Positions|Employees|Incumbents) in this (?:job|class|position|title|series))"
)


def _says_more(document: Document, rows: list[Block], at: int, item: Span) -> bool:
    """Whether an item that leads into others is one itself: it has several sentences, or a number and what is done over letters.

    "3. Inspect the piers at least once a month for:" over "a. rotten planks"; or it is a duty among others that goes on below.
    """
    if any(document.text[stop.start()] != ";" for stop in STOP.finditer(document.text, *item)):
        return True
    if statement_kind(document, *item) != "duties":
        return False
    numbered = rows[at].marker[:1].isdigit() and at + 1 < len(rows) and rows[at + 1].marker[:1].isalpha()
    if numbered and item.end - item.start >= _REMARK:
        return True
    listed = at > 0 and rows[at - 1].marker == rows[at].marker and item.end - item.start >= _TOLD
    return listed and statement_kind(document, rows[at - 1].body, rows[at - 1].end) == "duties"


def _parts(document: Document, block: Block, *, closes: bool) -> list[Span]:
    """The inline items of a block; what stands before the first mark counts where there is no more, or marks part the items."""
    lead, found = split_inline(document, block)
    if closes and found:
        found = [behind_brackets(document, found[0]), *found[1:]]
    if lead is None:
        return _run_together(document, found[0]) if len(found) == 1 and not block.marker else found
    return [lead, *found] if not found or _is_first_of_row(document, lead, found) else found


def _run_together(document: Document, only: Span) -> list[Span]:
    """The items of a paragraph that lost the line ends between them, by their first words; itself where it is none."""
    if only.end - only.start < _LOST or not (document.kinds.find(_SEAM, *only) >= 0 or document.text.find(_BRACKET, *only) >= 0):
        return [only]
    section = document.section_at(only.start)
    if section is None or section.kind not in LISTED or not may_run_together(document.text, *only, section.kind):
        return [only]
    tokens = tokens_between(document.text, *only)
    cuts = run_together(document.text, tokens, section.kind, lines=True)
    bounds = [only.start, *(cut + 1 for cut in cuts), only.end]
    return [Span(start, trimmed_end(document.text, start, end)) for start, end in pairwise(bounds)]


def _is_first_of_row(document: Document, lead: Span, found: list[Span]) -> bool:
    """Whether short words before marks are the first of what these part: "City pension • Health plan • 12 holidays"."""
    if len(found) < _LISTED or lead.end - lead.start > _SHORT or document.text[found[0].start - 2] not in _PARTING:
        return False
    closed = document.text[lead.end - 1].isalnum() or document.text[lead.end - 1] == ")"
    if _PART.search(document.text, *lead):
        return False
    return closed and not is_lead_in(document, *lead) and not _LEADING.search(document.lower, *lead)


def _behind_opening(document: Document, rows: list[Block], at: int, only: Span) -> Span | None:
    """The first item of a list that stands behind its heading, and its marker with it, in a block that is `only` one item."""
    opening = _OPENING.match(document.text, *only)
    below = at + 1 < len(rows) and rows[at + 1].marker
    below = below if at + 1 < len(rows) else _bullet_behind(document.text, only.end)
    if opening is None and below in _BULLETS:
        led = document.text.find(f": {below} ", only.start, min(only.end, only.start + _LED_REACH))
        begin = led + _LED
        return Span(begin, only.end) if led > 0 and begin < only.end and document.text[begin].isalnum() else None
    return Span(opening.end(), only.end) if opening and (below or opening["bullet"]) else None


def _bullet_behind(text: str, end: int) -> str:
    """The bullet of the next line, which another section may begin with."""
    behind = text[end : end + _LED_GAP].lstrip()
    return behind[0] if behind[1:2] == " " and behind[0] in _BULLETS else ""


def is_subheading(document: Document, rows: list[Block], at: int) -> bool:
    """Whether a line stands between two lists as the heading of the second: "Technical knowledge and skills"."""
    block = rows[at]
    if block.end - block.body > _NUMBERED_LENGTH or at + 1 == len(rows) or not rows[at + 1].marker:
        return False
    beside = at > 0 and bool(rows[at - 1].marker) and rows[at - 1].marker == rows[at + 1].marker
    if (block.gap or beside) and document.lower.endswith(structure_words().facets, block.body, block.end):
        return block.gap or statement_kind(document, block.body, block.end) is None
    if block.gap and rows[at + 1].gap and rows[at - 1].marker == rows[at + 1].marker:  # "Technical expertise" between two lists
        words = document.text[block.body : block.end].split()
        if 1 < len(words) <= _HEADING_WORDS and words[-1][-1].isalpha() and words[0][0].isupper():
            return statement_kind(document, block.body, block.end) is None
    numbered = rows[at - 1].marker[:1].isdigit() and rows[at + 1].marker[:1].isdigit()  # "Admissions" between "5." and "6."
    words = document.text[block.body : block.end].split() if numbered else []
    titled = bool(words) and all(word[0].isupper() or word in SMALL for word in words)
    return titled and words[-1][-1].isalpha() and statement_kind(document, block.body, block.end) is None


def _is_remark(document: Document, block: Block) -> bool:
    """Whether a paragraph begins as remarks on the posting do: "Please note …", "For questions …"."""
    return document.lower.startswith(structure_words().remarks, block.body)


def _is_behind(document: Document, block: Block, *, apart: bool, asking: bool) -> bool:
    """Whether a paragraph behind a list is no part of it: a remark on the posting, or `apart` from the list and no item of it.

    Such are "Please note …", "(Temporary, for seven months)", what asks for nothing, and what asks where the list does not.
    """
    start, end = block.body, block.end
    if _is_remark(document, block):
        return not (asking and _DEMANDS.search(document.lower, start, end))  # "Note that a boat licence is required."
    if document.text[start] == "(" and document.text[end - 1] == ")":
        return True
    if not apart:
        return False
    kind = statement_kind(document, start, end)
    if kind is None and asking and has_sign(document, start, end, structure_words().merits):
        return False
    return kind is None or (kind == "minimum_qualifications" and not asking)


def _is_behind_lines(document: Document, rows: list[Block], at: int) -> bool:
    """Whether a paragraph stands behind duties without bullets, whose lines stand under one another, and is none itself."""
    block = rows[at]
    apart = block.end - block.body >= _REMARK and not any(row.gap or row.marker for row in rows[1:at])
    if not apart or STOP.search(document.text, block.body, block.end) is None:
        return False
    return statement_kind(document, block.body, block.end) is None


def _is_before_list(document: Document, rows: list[Block], at: int, span: Span) -> bool:
    """Whether the first block of a section is prose before its list that is no duty itself, or a remark on its heading."""
    if document.text[span.start] == "(" and document.text[span.end - 1] == ")":
        return True
    if at + 1 == len(rows) or not rows[at + 1].marker or _is_numbered_heading(document, rows, at + 1):
        return False
    line = document.text.rfind("\n", 0, span.start) + 1
    if line < rows[at].start and document.text[line] in _MARKS:
        return False  # behind the label of an item: "- Preferred: a boat card" over "- A loud voice"
    if is_of_list(document, *span):
        return True
    return _names_list(document, span) or (not rows[at + 1].gap and statement_kind(document, *span) not in _STATED)


def is_of_list(document: Document, start: int, end: int) -> bool:
    """Whether the employer speaks of the list below to its reader: "We understand that nobody has all of these skills."."""
    if not document.lower.startswith(structure_words().on_employer, start):
        return False
    return _REQUIRES.search(document.lower, start, end) is None


def _names_list(document: Document, span: Span) -> bool:
    """Whether prose before a list speaks of it, with a stop for a colon ("… performs one or more of the following.")."""
    return document.lower.find("following", span.start, span.end) >= 0


def _is_numbered_heading(document: Document, rows: list[Block], at: int) -> bool:
    """Whether a numbered block is a heading of the one below it: "1. Character" over "Candidates shall be of good character"."""
    block = rows[at]
    if not block.marker[:1].isdigit() or block.end - block.body > _NUMBERED_LENGTH or at + 1 == len(rows):
        return False
    below = rows[at + 1]
    if below.gap or below.marker[:1].isdigit():
        return False
    words = document.text[block.body : block.end].split()
    if not words:
        return False
    titled = all(word[0].isupper() or word in SMALL or not word[0].isalpha() for word in words)
    if words[-1].lower().rstrip(".") == "etc":
        return titled
    return titled and document.text[block.end - 1] not in ".;," and statement_kind(document, block.body, block.end) is None


def _is_link(text: str, span: Span) -> bool:
    """Whether an item is a link, or the name of a file or page that one led to: "Duty_Statement", "[[Category:Jobs]]"."""
    if text[span.start] == "[" and text.startswith("[[", span.start) and text.endswith("]]", span.start, span.end):
        return True
    if " " in text[span.start : span.end]:
        return False
    return text.find("_", span.start, span.end) > 0 or text.startswith(("https://", "http://", "www."), span.start, span.end)


def has_words(text: str, start: int, end: int) -> bool:
    """Whether a span holds a letter or a digit; it must not be empty."""
    return text[start].isalnum() or _WORD.search(text, start, end) is not None
