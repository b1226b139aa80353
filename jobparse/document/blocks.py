"""Blocks: lines joined to paragraphs and items, and the items of a list however its bullets survived.

Bullets stand on lines, inline ("* … * …"), nested ("o"), as numbers, or are missing (one item a line).
"""

from __future__ import annotations

import itertools
import re
from typing import TYPE_CHECKING, TypeAlias

from jobparse.document.headings import OPEN_END, SMALL, last_before
from jobparse.document.lines import Line
from jobparse.document.statements import statement_kind
from jobparse.lexicon import lexicon
from jobparse.patterns import pattern
from jobparse.spans import Span

if TYPE_CHECKING:
    from jobparse.document.model import Document

# Bullets inside a line, with the text before them closed or open ("* … * …", "• …; • …").
# Both this and the next pattern count only behind white space, which is looked at after the match: a look-behind before it would
# be tried at every character.
_INLINE_BULLET = pattern(r"[•·●▪➢■◦§]\s*|[*]\s+(?=\S)")
# Numbers inside a line: "1. … 2. …", "1) …; 2) …", "(a) … (b) …"; only counted up in order they are list marks.
# The bracket before a number is looked at after the match: a pattern that begins with a figure is found much faster.
_INLINE_NUMBER = pattern(r"([0-9]{1,2})[.)]\s+(?=\S)")
# Shorter stretches between numbers are no items ("rooms 1) and 2)"), in characters.
_SHORTEST_ITEM = 6
# "two (2) years": the figure repeats a number word and marks no item.
_COUNTED = pattern(r"\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve)\s$", re.IGNORECASE)
# Dashes inside a line, which are bullets where a stop or colon stands before the first: "… duties: - Inspects … - Reports …".
_INLINE_DASH = pattern(r"-\s+(?=[A-Z])")
_DASH_BULLETS = 3
_NESTED_O = pattern(r"(?<=\s)o\s+(?=[A-Z])")
_WORD = pattern(r"[^\W_]")

# So many items with a marker make a list that an unmarked paragraph behind it is no part of.
_LISTED = 2
# Words that go on with a sentence behind a dash at the start of a line.
_JOINING = ("and ", "or ", "but ", "which ", "who ")
# A numbered heading inside a section is not longer, in characters.
_NUMBERED_LENGTH = 80
# How far into a block the phrase of a closing note is looked for, in characters.
_CLOSING_REACH = 120
# A figure that goes on with a sentence ("under Title" over "38 of the Rules"), and the shortest line before it, in characters.
_FIGURE = pattern(r"[0-9]{1,4} (?:of|or|and|years?|months?|hours?|days?|percent|pounds|semester|credits?|units)\b")
_WRAPPED = 60
# The share of the wrap column that a line reaches which goes on, where lines are ragged (text of proportional fonts).
_RAGGED = 0.78


# Lines that belong together, a paragraph or an item with its list marker, are told by the facts of a line; a block of one line is
# that line.
Block: TypeAlias = Line


def continues(text: str, line: Line, after: Line, width: int = 0) -> bool:
    """Whether a line goes on with the sentence or item of the line before; `width` is the column of a hard wrap."""
    if after.gap:
        return False
    if after.marker:
        if after.marker == "-" and not line.marker and text[line.end - 1].isalpha() and text.startswith(_JOINING, after.body):
            return True
        if not _is_dash(text, line, after):
            return False
    last, first = text[line.end - 1], text[after.start]
    if first in ".,;)/&" or (first.islower() and last not in ".:;!?"):
        return True
    if last.isalpha() and OPEN_END.search(text, max(line.start, line.end - 8), line.end):
        return True
    if line.marker and after.indent > line.indent and not line.gap and last != ":":
        return True
    if (
        first.isdigit()
        and last not in ".:;!?"
        and line.end - line.start > _WRAPPED
        and _FIGURE.match(text, after.start, after.end)
    ):
        return True
    if not width or last == ":":
        return False
    length = line.end - line.start + line.indent
    if length >= _RAGGED * width and last not in ".!?;":
        return True
    word = text.find(" ", after.start, after.end)
    return length + 1 + (word if word > 0 else after.end) - after.start > width


def _under(text: str, first: Line, last: Line, line: Line) -> bool:
    """Whether a line stands indented under the item that the block of the line before began with."""
    return bool(first.marker) and not (line.marker or line.gap) and line.indent > first.indent and text[last.end - 1] != ":"


def _is_dash(text: str, line: Line, after: Line) -> bool:
    """Whether the marker of a line is a dash of the sentence that goes on in it: "the port," over "- and the lock"."""
    return after.marker in ("-", "+", "o", ">") and text[line.end - 1] == "," and not text[after.body : after.body + 1].isupper()


def blocks(document: Document, start: int, end: int, most: int = 0) -> list[Block]:
    """The blocks between two offsets, in order; no more than `most` of them, if that is set."""
    rows: list[Block] = []
    text = document.text
    first: Line | None = None
    last: Line | None = None
    for line in document.lines_in(start, end):
        if first is None or last is None:
            first = line
        elif line.gap or not (continues(text, last, line) or _under(text, first, last, line)):
            rows.append(_joined(first, last))
            if len(rows) == most:
                return rows
            first = line
        last = line
    if first is not None and last is not None:
        rows.append(_joined(first, last))
    return rows


def _joined(first: Line, last: Line) -> Block:
    """The block that begins with one line and ends with another or the same."""
    if first is last:
        return first
    return Line(first.start, last.end, first.body, first.marker, first.indent, first.gap)


def is_closing(document: Document, start: int, end: int) -> bool:
    """Whether a block is a note that closes a list ("The list of essential duties is not intended to be exhaustive …")."""
    stop = min(end, start + _CLOSING_REACH)
    for phrase in document.closing:
        at = document.lower.find(phrase, start, stop)
        if at >= 0 and not _STOP.search(document.text, start, at):
            return True
    return False


def _holds_closing(document: Document, start: int, end: int) -> bool:
    """Whether the phrase of a closing note stands between two offsets."""
    return any(document.lower.find(phrase, start, end) >= 0 for phrase in document.closing)


def _by_numbers(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Cuts at numbers that count up, from one or from the block's first words: (start of the number, start of the text)."""
    cuts: list[tuple[int, int]] = []
    following = 1
    for mark in _INLINE_NUMBER.finditer(text, start, end):
        at = mark.start() - text.startswith("(", max(start, mark.start() - 1), mark.start())
        if at and not text[at - 1].isspace():
            continue
        number = int(mark.group(1))
        if at == start:
            following = number
        if number == following and not _COUNTED.search(text, max(start, at - 12), at):
            cuts.append((at, mark.end()))
            following += 1
    long = all(after[0] - cut[1] >= _SHORTEST_ITEM for cut, after in itertools.pairwise([*cuts, (end, end)]))
    return cuts if len(cuts) > 1 and long else []


def _by_dashes(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Cuts at dashes behind stops, or at all where the first stands at the start or behind a colon; three of them make a list."""
    cuts: list[tuple[int, int]] = []
    any_dash = False
    for mark in _INLINE_DASH.finditer(text, start, end):
        at = mark.start()
        if at > start and not text[at - 1].isspace():
            continue
        before = ":" if at == start else last_before(text, at)
        any_dash = any_dash or (not cuts and before == ":")
        if any_dash or before in ".;":
            cuts.append((at, mark.end()))
    return cuts if len(cuts) >= _DASH_BULLETS else []


def _may_hold_list(text: str, start: int, end: int) -> bool:
    """Whether there is anything in a block that inline lists are made with; spares most blocks the patterns."""
    return _LIST_MARK.search(text, start, end) is not None


# How far before a bullet the stop stands that ends what leads into it, in characters.
_REACH = 80
# One class of characters stands first, from one of which to the next the scan jumps.
_LIST_MARK = pattern(r"[*•·●▪➢■◦§1](?:(?<!1)|[.)]\s)")


def _last_before(text: str, at: int) -> str:
    """The last character before an offset that is no white space; empty where there is none not far before it."""
    return text[max(0, at - _REACH) : at].rstrip()[-1:]


def split_inline(document: Document, block: Block) -> tuple[Span | None, list[Span]]:
    """The inline items of a block and what stands before the first one.

    A block that holds no inline list is one item.
    """
    text = document.text
    cuts: list[tuple[int, int]] = []
    if block.end - block.body > 40 and (
        block.marker.strip("()")[:1].isdigit() or text[block.body].isdigit() or _may_hold_list(text, block.body, block.end)
    ):
        cuts = [
            (mark.start(), mark.end())
            for mark in _INLINE_BULLET.finditer(text, block.body, block.end)
            if text[mark.start() - 1].isspace() or not mark.start()
        ]
        if len(cuts) + bool(block.marker) < 2 and not (cuts and _last_before(text, cuts[0][0]) in ":;."):
            cuts = _by_numbers(text, block.start, block.end)
        elif cuts:
            cuts += [(m.start(), m.end()) for m in _NESTED_O.finditer(text, cuts[0][1], block.end)]
            cuts.sort()
    if not cuts and text.count("- ", block.start, block.end) >= _DASH_BULLETS:
        cuts = _by_dashes(text, block.start, block.end)
    if not cuts:
        start = past_preamble(document, block.body, block.end)
        return None, [Span(start, block.end)] if start < block.end else []
    spans: list[Span] = []
    lead: Span | None = None
    if cuts[0][0] > block.body:
        first = Span(block.body, trimmed_end(text, block.body, cuts[0][0]))
        if block.marker:
            spans.append(first)
        else:
            lead = first
    for (_, begin), stop in zip(cuts, [cut for cut, _ in cuts[1:]] + [block.end], strict=True):
        spans.append(Span(begin, trimmed_end(text, begin, stop)))
    return lead, [span for span in spans if span.end > span.start]


def past_preamble(document: Document, start: int, end: int) -> int:
    """Where a paragraph begins behind the sentences of the law on accommodation; its end where it holds no more."""
    while document.lower.startswith(lexicon().preambles, start):
        stop = document.text.find(". ", start, end)
        if stop < 0:
            return end
        start = stop + 2
        while start < end and document.text[start] in " \n":
            start += 1
    return start


def trimmed_end(text: str, start: int, end: int) -> int:
    """Where a stretch of text ends without the blanks behind it."""
    while end > start and text[end - 1] in " \n":
        end -= 1
    return end


# Words that lead into a list without a colon: "show how you meet the following (essential qualifications)", "The following will
# be assessed at a later date". It reads lower-case text.
_FOLLOWING = pattern(
    r"[^.;]{0,200}\bthe following(?: \w+)?(?: \([^()]{1,60}\))?|the following (?:will|may|must|are)\b[^.;]{0,120}"
)


# A colon, or what may stand behind it: "You will need:-".
_LEADING_ENDS = (":", "*", "_", " ", "-")


def is_lead_in(document: Document, start: int, end: int) -> bool:
    """Whether a block introduces the list that follows it ("The Coordinator will:")."""
    text = document.text
    if text.endswith(_LEADING_ENDS, start, end) and text[start:end].rstrip(" *_-").endswith(":"):
        return True
    return document.lower.find("following", start, end) >= 0 and _FOLLOWING.fullmatch(document.lower, start, end) is not None


def items(document: Document, start: int, end: int) -> list[Span]:
    """The items of a section body: bullets, numbered or inline items, else one item a block.

    Lead-ins, closing notes, prose directly before a list and what stands behind one without asking for anything are left out.
    """
    rows = blocks(document, start, end)
    closes = _holds_closing(document, start, end)
    spans: list[Span] = []
    marked = 0
    under_heading = ended = False
    for at, block in enumerate(rows):
        if block.body >= block.end or not has_words(document.text, block.body, block.end):
            continue
        if block.marker:
            marked += 1
            ended = False
        elif marked >= _LISTED and (block.gap or ended) and statement_kind(document, block.body, block.end) is None:
            ended = True
            continue
        lead, found = split_inline(document, block)
        if lead is not None and not found:
            found = [lead]
        if len(found) == 1:
            first = found[0]
            if closes and is_closing(document, first.start, first.end):
                continue
            if is_lead_in(document, first.start, first.end) and not (block.marker and _STOP.search(document.text, *first)):
                continue  # an item of several sentences says something, whatever its last one leads into
            if _is_numbered_heading(document, rows, at):
                under_heading = True
                continue
            if not (block.marker or spans or under_heading) and _is_before_list(document, rows, at, first):
                continue
            if _is_link(document.text, first):
                continue
        kept = _without_closing(document, found) if closes else found
        spans += [span for span in kept if has_words(document.text, span.start, span.end)]
    return spans


def _is_before_list(document: Document, rows: list[Block], at: int, span: Span) -> bool:
    """Whether the first block of a section is prose before its list that is no duty itself, or a remark on its heading."""
    if document.text[span.start] == "(" and document.text[span.end - 1] == ")":
        return True
    if at + 1 == len(rows) or not rows[at + 1].marker:
        return False
    return _names_list(document, span) or (not rows[at + 1].gap and statement_kind(document, *span) != "duties")


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
    titled = all(word[0].isupper() or word in SMALL or not word[0].isalpha() for word in words)
    if words[-1].lower().rstrip(".") == "etc":
        return titled
    return titled and document.text[block.end - 1] not in ".;," and statement_kind(document, block.body, block.end) is None


def _is_link(text: str, span: Span) -> bool:
    """Whether an item is the name of a file or page that a link led to: "Duty_Statement", "[[Category:Jobs]]"."""
    if text.startswith("[[", span.start) and text.endswith("]]", span.start, span.end):
        return True
    return text.find(" ", span.start, span.end) < 0 and text.find("_", span.start, span.end) > 0


def has_words(text: str, start: int, end: int) -> bool:
    """Whether a span holds a letter or a digit; it must not be empty."""
    return text[start].isalnum() or _WORD.search(text, start, end) is not None


def _without_closing(document: Document, spans: list[Span]) -> list[Span]:
    """The items without closing notes, also where one follows the last item in the same line."""
    kept: list[Span] = []
    for span in spans:
        if is_closing(document, span.start, span.end):
            continue
        for phrase in document.closing:
            at = document.lower.find(phrase, span.start, span.end)
            if at > span.start and last_before(document.text, at) in ".;":
                span = Span(span.start, trimmed_end(document.text, span.start, at))
                break
        kept.append(span)
    return kept


# How far around an offset its sentence is looked for, in characters.
_SENTENCE_REACH = 3000
_STOP = pattern(r"[.!?;](?=\s)")
# Stops that end no sentence.
_ABBREVIATION = pattern(r"(?:\b[A-Za-z]|\b(?:St|Dr|Mr|Ms|No|Inc|Jr|Sr|vs|etc|approx|Ave|Blvd|Dept|Sec))$")


def sentence_at(document: Document, at: int, start: int, end: int) -> tuple[int, int]:
    """The sentence or item that holds an offset, within `[start, end)`; without list marker and heading.

    Args:
        document: The document.
        at: Offset inside the sentence.
        start: Where to stop looking backwards.
        end: Where to stop looking forwards.
    """
    floor, ceiling = max(start, _block_floor(document, at)), min(end, at + _SENTENCE_REACH)
    block = next((row for row in blocks(document, floor, ceiling) if row.start <= at < row.end), None)
    begin, finish = floor, ceiling
    if block:
        parts = split_inline(document, block)[1]
        begin, finish = next((part for part in parts if part.start <= at < part.end), (block.body, block.end))
    begin = min(begin, at)
    for match in _STOP.finditer(document.text, begin, finish):
        if _ABBREVIATION.search(document.text, max(begin, match.start() - 8), match.start()):
            continue
        if match.end() <= at:
            begin = match.end()
        else:
            finish = match.end()
            break
    while begin < finish and document.text[begin] in " \n":
        begin += 1
    return begin, finish


def _block_floor(document: Document, at: int) -> int:
    """An offset from which the block around `at` is found: a blank line before it, or a bounded way back."""
    floor = document.text.rfind("\n\n", max(0, at - _SENTENCE_REACH), at)
    return floor if floor >= 0 else max(0, at - _SENTENCE_REACH)
