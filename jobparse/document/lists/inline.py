"""Lists inside a paragraph: items parted by bullets ("* … * …"), nested ones ("o"), numbers that count up, or dashes."""

from __future__ import annotations

import itertools
from string import whitespace
from typing import TYPE_CHECKING

from jobparse.document.blocks import trimmed_end
from jobparse.document.headings.bounds import SMALL, last_before
from jobparse.document.kinds.preambles import past_preamble
from jobparse.document.lists.inline_marks import by_letters, by_numbers, by_stars, by_waves
from jobparse.document.lists.lettered import lettered
from jobparse.patterns import pattern
from jobparse.spans import Span

if TYPE_CHECKING:
    from jobparse.document.blocks import Block
    from jobparse.document.model import Document

# Bullets inside a line, with the text before them closed or open ("* … * …", "• …; • …"), and what wrong fonts make of them.
# Both this and the next pattern count only behind white space, which is looked at after the match: a look-behind before it would
# be tried at every character.
_INLINE_BULLET = pattern(
    r"[*?§•·●▪➢■◦○□▫►▶‣∙✓✔❖➔➤◆◇\uf000-\uf0ff](?:(?<=\*)\s+(?=\S)|(?<=\?)\s+(?=[A-Z])|(?<=§)(?!\s?\d)\s*|(?<![*?§])\s*)"
)
# A stop with a bullet glued to it: "Mows the lawns.•Rakes the paths."
_GLUED = frozenset(stop + bullet for stop in ".;:!?" for bullet in "•●▪")
# Where a sentence ends and another begins: "Crews are drawn by lot. The lot".
_SENTENCE = pattern(r"[.!?](?<=[a-z0-9)%].)\s+(?=[A-Z])")
# How an item ends that is a part of a sentence which goes on.
_GOING_ON = (";", ",", "; and", ", and", "; or", ", or")
# Dashes inside a line, which are bullets where a stop or colon stands before the first: "… duties: - Inspects … - Reports …".
_INLINE_DASH = pattern(r"-\s+(?=\*?[A-Za-z])")
_DASH_BULLETS = 3
_LETTERED = 3  # the length of a marker that is a letter in brackets
# The next item on the line of one with a dash: "- Reads maps; - Writes reports;".
_BEHIND_ITEM = pattern(r";\x20(?P<mark>-\x20)(?=[A-Z])")
_MANY_DASHES, _LONG_PART = 4, 20
# So many items that begin with small letters make a list behind a colon, and none is shorter, in characters.
_SMALL_DASHES, _SMALL_PART = 2, 10
# An item that begins with its name: "PATIENCE - Waits for the tide".
_NAMED = pattern(r"\*?[A-Z][A-Z/,& -]{2,60} - ")
# Where a sentence begins behind an item without a stop: "… the needs of the port The successful candidate will have to".
SENTENCE_BEHIND = pattern(
    r"(?<=[a-z0-9)])\s(?=(?:The|This|These|Applicants?|Candidates?|Please|We|If|For|All|You|Closing|Interviews?) [a-z])"
)
_BULLETED = 3  # so many items whose ends have no stops
_NESTED_O = pattern(r"o(?<=\so)\s+(?=[A-Z])")


def _counts_in_prose(text: str, start: int, mark: int, end: int) -> bool:
    """Whether numbers in brackets count up inside a paragraph of sentences ("Crews are drawn by lot. It covers 1) …; 2) …")."""
    return text[start] != "(" and text[mark:end].rstrip().endswith(")") and _SENTENCE.search(text, start, mark) is not None


def _at_dashes(text: str, block: Block, *, opened: bool) -> list[tuple[int, int]]:
    """Cuts at the dashes of a block: at several of them, or before a second item on the line of one with a dash."""
    cuts: list[tuple[int, int]] = []
    least = 1 if opened or text.startswith("- ", block.body) else _DASH_BULLETS - (block.marker == "-")
    if text.count("- ", block.start, block.end) >= least:
        cuts = _by_dashes(text, block.start, block.end)
    if not cuts and block.marker == "-":
        cuts = [match.span("mark") for match in _BEHIND_ITEM.finditer(text, block.body, block.end)]
    return cuts


def _by_dashes(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Cuts at dashes behind stops, or at all before capitals where the first stands at the start or behind a colon.

    Three of them make a list, two if the first stands at the start and the others behind stops.
    """
    cuts: list[tuple[int, int]] = []
    opened = _opened(text, start)
    any_dash = opened
    stopped = 0
    dashes = [
        mark.span()
        for mark in _INLINE_DASH.finditer(text, start, end)
        if mark.start() == start or text[mark.start() - 1].isspace()
    ]
    small = _are_small(text, dashes)
    for at, behind in dashes:
        before = ":" if at == start else last_before(text, at)
        any_dash = any_dash or (not cuts and before == ":")
        if _is_capital(text, behind):
            if any_dash or before in ".;":
                cuts.append((at, behind))
                stopped += before in ".;"
        elif before == ";" or at == start or (small and before not in ",("):
            cuts.append((at, behind))
            stopped += before == ";"
    cuts = _without_names(text, cuts)
    if opened and cuts:
        return cuts
    named = all(_NAMED.match(text, behind, end) for _, behind in cuts)
    listed = bool(cuts) and cuts[0][0] == start and (stopped == len(cuts) - 1 or named)
    return cuts if listed or len(cuts) >= _DASH_BULLETS else _by_many_dashes(text, dashes, end)


def _are_small(text: str, dashes: list[tuple[int, int]]) -> bool:
    """Whether the items behind dashes all begin with small letters, the first behind a colon: "You will: - plan … - watch …"."""
    if len(dashes) < _SMALL_DASHES or any(not text[behind].islower() for _, behind in dashes):
        return False
    first = dashes[0][0]
    return last_before(text, first) == ":" and all(
        after[0] - before[1] >= _SMALL_PART and " " in text[before[1] : after[0]].strip()
        for before, after in itertools.pairwise(dashes)
    )


def _is_capital(text: str, at: int) -> bool:
    """Whether an item that may be starred begins with a capital."""
    return text[at].isupper() or (text[at] == "*" and text[at + 1 : at + 2].isupper())


def _without_names(text: str, cuts: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The cuts without those behind the name of an item: "- PATIENCE - Waits for the tide"."""
    kept: list[tuple[int, int]] = []
    for cut in cuts:
        if not (kept and text[kept[-1][1] : cut[0]].isupper()):
            kept.append(cut)
    return kept


def _by_many_dashes(text: str, dashes: list[tuple[int, int]], end: int) -> list[tuple[int, int]]:
    """Cuts at dashes between words and capitals, where many parts stand between them, all of them long."""
    if len(dashes) < _MANY_DASHES:
        return []
    cuts = _without_names(text, [dash for dash in dashes if text[dash[0] - 1].isspace() and _is_capital(text, dash[1])])
    if len(cuts) < _MANY_DASHES:
        return []
    parts = [after[0] - cut[1] for cut, after in itertools.pairwise([*cuts, (end, end)])]
    return cuts if min(parts) >= _LONG_PART else []


def _opened(text: str, start: int) -> bool:
    """Whether a dash behind a heading on the same line opens a list: "Duties - Guides ships - Keeps a log"."""
    return start > 2 and text[start - 1] == " " and text[start - 3 : start] == " - "


def _may_hold_list(text: str, start: int, end: int) -> bool:
    """Whether there is anything in a block that inline lists are made with; spares most blocks the patterns."""
    content = text[start:end]
    if not content.isascii():
        return _LIST_MARK.search(content) is not None
    if "*" in content or "?" in content:
        return True
    # one character is told many times faster than two, here and below
    return "1" in content and ("1." in content or "1)" in content) and _FIRST_NUMBER.search(content) is not None


# One class of characters stands first, from one of which to the next the scan jumps; few of them are of ASCII.
_LIST_MARK = pattern(r"[*•·●▪➢■◦§○□▫►▶‣∙✓✔❖➔➤◆◇\uf000-\uf0ff?1](?:(?<!1)|[.)]\s)")
_FIRST_NUMBER = pattern(r"1[.)]\s")


def split_inline(document: Document, block: Block) -> tuple[Span | None, list[Span]]:
    """The inline items of a block and what stands before the first one.

    A block that holds no inline list is one item.
    """
    text = document.text
    cuts: list[tuple[int, int]] = []
    if block.end - block.body > 40 and (
        (len(block.marker) > 1 and block.marker.strip("()")[:1].isdigit())
        or text[block.body].isdigit()
        or _may_hold_list(text, block.body, block.end)
    ):
        content = text[block.body : block.end]
        bulleted = not content.isascii() or "*" in content or "?" in content
        cuts = [
            (mark.start(), mark.end())
            for mark in (_INLINE_BULLET.finditer(text, block.body, block.end) if bulleted else ())
            if not mark.start() or text[mark.start() - 1].isspace() or text[mark.start() - 1 : mark.start() + 1] in _GLUED
        ]
        if len(cuts) + bool(block.marker) < 2 and not (cuts and last_before(text, cuts[0][0], whitespace) in ":;."):
            cuts = by_numbers(text, block.start, block.end)
            if cuts and not block.marker and _counts_in_prose(text, block.body, *cuts[0]):
                cuts = []
        elif cuts:
            cuts += [(m.start(), m.end()) for m in _NESTED_O.finditer(text, cuts[0][1], block.end)]
            cuts.sort()
        cuts = cuts or by_stars(text, block.body, block.end)
    cuts = cuts or lettered(text, block) or (by_waves(text, block.body, block.end) if "~" in document.tokens else [])
    if not cuts and len(block.marker) == _LETTERED and block.marker[0] == "(" and block.marker[1].isalpha():
        cuts = by_letters(text, block)
    opened = not block.marker and _opened(text, block.start)
    if not cuts and "-" in (content := text[block.body : block.end]) and "- " in content:
        cuts = _at_dashes(text, block, opened=opened)
    if not cuts:
        start = past_preamble(document, block.body, block.end)
        return None, [Span(start, block.end)] if start < block.end else []
    spans: list[Span] = []
    lead: Span | None = None
    if cuts[0][0] > block.body:
        first = Span(block.body, trimmed_end(text, block.body, cuts[0][0]))
        if block.marker or opened:
            spans.append(first)
        else:
            lead = first
    for (_, begin), stop in zip(cuts, [cut for cut, _ in cuts[1:]] + [block.end], strict=True):
        finish = trimmed_end(text, begin, stop)
        if text.endswith(" -", 0, finish):  # the dash before what another section begins with
            finish = trimmed_end(text, begin, finish - 1)
        spans.append(Span(begin, finish))
    spans = [*(without_head(text, span) for span in spans[:-1]), *spans[-1:]]
    spans = [span for span in spans if span.end > span.start]  # a text may break off behind a mark
    spans = _with_tail_apart(document, spans) if lead else spans
    return lead, _without_behind(text, _up_to_stop(text, spans) if text[cuts[0][0]] == "-" else spans)


def _up_to_stop(text: str, spans: list[Span]) -> list[Span]:
    """Items in small letters behind dashes, up to the end of the sentence that they are parts of; what follows is one more."""
    stop = _SENTENCE.search(text, *spans[-1]) if len(spans) > 1 and all(text[span.start].islower() for span in spans) else None
    if stop is None:
        return spans
    behind = [Span(stop.end(), spans[-1].end)] if text[spans[-1].end - 1] in ".!?" else []  # else it is a heading, or cut off
    return [*spans[:-1], Span(spans[-1].start, stop.start() + 1), *behind]


def without_head(text: str, span: Span) -> Span:
    """An item without the heading of the items behind it, on one line with both: "Keeps the log. (II) Support of Crews"."""
    low = max(span.start, span.end - _HEAD_REACH)
    head = _HEAD_BEHIND.search(text, low, span.end) if text[span.end - 1].isalpha() else None
    if head is None:
        return span
    titled = all(word[0].isupper() or word in SMALL or not word[0].isalpha() for word in head["words"].split())
    return Span(span.start, head.start() + 1) if titled else span


# The numbered heading that stands behind an item on its line, and how far it reaches, in characters.
_HEAD_BEHIND = pattern(
    r"[.;](?<=[a-z0-9)]\S)\x20(?:\(?(?:[IVX]{2,4}|[2-9])[.)]|\(?[A-H]\))\x20(?P<words>[A-Z][A-Za-z,&/' -]{2,60})\Z"
)
_HEAD_REACH = 72


def _without_behind(text: str, spans: list[Span]) -> list[Span]:
    """Items, the last one without the sentences that a flattened text prints behind it, where none has a stop."""
    if len(spans) < _BULLETED or any(text[span.end - 1] in ".;:!?" for span in spans[:-1]):
        return spans
    *items, last = spans
    behind = SENTENCE_BEHIND.search(text, *last) if last.end - last.start > max(end - start for start, end in items) else None
    return [*items, Span(last.start, behind.start())] if behind else spans


def is_one_sentence(document: Document, found: list[Span]) -> bool:
    """Whether inline items are parts of one sentence: "Send us 1) a letter; 2) a chart; and 3) two names. Review begins …"."""
    text = document.text
    parts = parts_of_sentence(document, found)[:-1]
    return bool(parts) and all(
        (text[span.start].islower() or text[span.start].isdigit()) and text.endswith(_GOING_ON, *span) for span in parts
    )


def parts_of_sentence(document: Document, found: list[Span]) -> list[Span]:
    """Inline items without the sentences behind the one that they are parts of."""
    if len(found) < _DASH_BULLETS or not document.text[found[-1].start].isupper():
        return found
    ends = document.text.endswith(".", *found[-2]) and not document.text[found[0].start].isupper()
    return found[:-1] if ends else found


def _with_tail_apart(document: Document, found: list[Span]) -> list[Span]:
    """The items of a list inside a sentence, and the sentences behind it as one more."""
    stop = _SENTENCE.search(document.text, *found[-1]) if is_one_sentence(document, found) else None
    return [*found[:-1], Span(found[-1].start, stop.start() + 1), Span(stop.end(), found[-1].end)] if stop else found
