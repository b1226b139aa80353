"""Notices: announcements of a few plain paragraphs, of which each sentence is on a matter of its own.

"The Town of Alder seeks a driver. Must have a clean record. $21.50 per hour. Send a resume to the Clerk." has no headings; what
would stand under one elsewhere is a sentence here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.document.blocks import blocks
from jobparse.document.headings.bounds import LISTS
from jobparse.document.kinds.portraits import introduces
from jobparse.document.kinds.sentence_rules import phrases_held, rule_of
from jobparse.document.kinds.whole_paragraphs import heads, kind_of_whole, under
from jobparse.document.model import Anchor
from jobparse.document.sentences import STOP, is_abbreviated
from jobparse.document.signs import has_any
from jobparse.lexicon.notices import notice_words
from jobparse.lexicon.structure import structure_words
from jobparse.lexicon.word_lists import either
from jobparse.patterns import pattern
from jobparse.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from jobparse.document.blocks import Block
    from jobparse.document.model import Document

# A notice is not longer, in characters, and has no more headings and labels.
LONGEST_NOTICE = 4000
_FEW = 4
# The share of a notice that its paragraphs take, and the shortest of them that can hold several sentences, in characters.
_PROSE = 0.6
_SENTENCES = 60
# Bullets inside a paragraph, which is a flattened list.
_BULLETS = (" · ", " • ")
# The first words of a sentence that are its heading ("Pay and hours. Starting pay is …") are not longer, in characters.
_HEADING = 20
# What a sentence says all the same that is so short: "Pay is good.", "Salary $62,000."
_SAYS = pattern(r"(?i)\b(?:is|are|was|will|must|can|may|has|have|send|apply|call|e-?mail|eoe)\b|required|preferred|provided|\$")
# "The clerk's duties will include, but are not limited to: ": words that lead into a list inside their sentence.
_LEAD = pattern(lambda: rf"[^.:;\n]{{4,120}}\b(?:{either(notice_words().leads)}):\s")
# A remark in brackets, which is no wish of the whole sentence.
_BRACKETS = pattern(r" \([^()]{3,120}\)")
# Kinds of sentences that a long one of another sense may follow, and how long that is, in characters.
_BRIEF = frozenset({"salary", "dates", "benefits", "schedule", "employment", "equal_opportunity"})
_LONG = 80


def notice_paragraphs(document: Document, anchors: Sequence[Anchor]) -> list[Block]:
    """The paragraphs of a notice, which is short, has few headings, and is most of it paragraphs; none of another text."""
    if not may_be_notice(document, anchors):
        return []
    length = sum([line.end - line.start for line in document.lines])
    found = list(_paragraphs(document))
    return found if sum([block.end - block.body for block in found]) > _PROSE * length else []


def may_be_notice(document: Document, anchors: Sequence[Anchor]) -> bool:
    """Whether a text is short and has few headings, so that it may be a notice of paragraphs."""
    return len(document.text) <= LONGEST_NOTICE and sum(map(heads, anchors)) <= _FEW


def _paragraphs(document: Document) -> Iterator[Block]:
    """The paragraphs that can hold several sentences."""
    lines = document.lines
    for block in blocks(document, lines[0].start, lines[-1].end) if lines else ():
        long = not block.marker and block.end - block.body >= _SENTENCES
        if long and not has_any(document.text[block.body : block.end], _BULLETS):
            yield block


def with_sentences(document: Document, anchors: list[Anchor], paragraphs: list[Block]) -> list[Anchor]:
    """Anchors, in order, with those of the sentences of a notice whose words tell what they are on.

    Args:
        document: The document, whose sections are not known yet.
        anchors: What was found by other means, in order.
        paragraphs: The paragraphs of the notice.
    """
    lower = document.lower
    headed = {anchor.kind: anchor.start for anchor in anchors if heads(anchor)}
    known = set(headed)
    found: list[tuple[int, str, bool]] = []
    held = phrases_held(document.tokens)
    for block in paragraphs:
        above = ""  # what the sentence before is on
        stated = under(document, anchors, block)
        rows = _sentences(document, block)
        whole = kind_of_whole(document, rows, found[-1][1] if found else None) if "duties" not in headed else None
        if whole:
            found.append((rows[0][0], whole, False))
            known.add(whole)
            continue
        for start, end in rows:
            rule = rule_of(lower[start:end], held)
            if rule and rule.kind == "preferred_qualifications" and lower.find("(", start, end) > 0:
                rule = rule_of(_BRACKETS.sub("", lower[start:end]), held)  # "Hold a licence (a class A one is preferred)."
            if rule and rule.kind == "duties" and lower.startswith(":", end - 1):
                rule = None  # it leads into a list below it, which is told to be one of duties all the same
            if rule and stated.keeps(document, rule, start, end):
                continue
            if rule is None and introduces(document, start, end):
                above = "about"
                found.append((start, above, False))
                continue
            if rule is None:
                parted = above in _BRIEF and end - start > _LONG and not lower.startswith(notice_words().going_on, start)
                above = "" if parted else above
                found += [(start, "other", False)] if parted else []
                continue
            above = rule.kind
            if not (above in LISTS and not block.start <= headed.get(above, start) < block.end):
                found.append((start, above, rule.weak))
                known.update(() if rule.weak else (above,))
    # all three, since a label in bold begins at none of the others: "**Deadline: May 4. It is …**"
    taken = {at for anchor in anchors for at in (anchor.start, anchor.heading.start, anchor.body)}
    found = [row for row in found if row[0] not in taken and not (row[2] and row[1] in known)]
    first = document.lines[0].body
    if found and taken.isdisjoint((document.lines[0].start, first)) and not _is_broken(document.text, first, found[0][0]):
        found.insert(0, (first, "summary", False))
    opened = [
        Anchor(start, Span(start, start), _body(document, start, kind), kind, "cue", (), "block") for start, kind, _ in found
    ]
    return sorted([*anchors, *opened], key=lambda anchor: anchor.start)


def _is_broken(text: str, start: int, end: int) -> bool:
    """Whether a line ends between two offsets."""
    return text.find("\n", start, end) >= 0


def _body(document: Document, start: int, kind: str) -> int:
    """Where what a sentence holds begins: behind the words that lead into a list inside of it."""
    leads = _LEAD.match(document.lower, start) if kind in LISTS else None
    said = leads is not None and kind != "duties" and has_any(leads.group(), structure_words().schooled)
    return leads.end() if leads and not said else start


def _sentences(document: Document, block: Block) -> list[tuple[int, int]]:
    """The sentences of a paragraph that can be on a matter of their own.

    None are in a line of the title block, however long; and whatever else the first one of the text says, it is on the position.
    """
    rows = list(_parted(document.text, block.body, block.end))
    broken = block.end == document.lines[-1].end  # where the text breaks off
    if len(rows) == 1 and document.text[block.end - 1] not in ".!?)" and not (broken or _ends_in_address(document.text, block)):
        return []
    return rows[1:] if block.start == document.lines[0].start else rows


def _ends_in_address(text: str, block: Block) -> bool:
    """Whether the last word of a paragraph is an address of mail or of a page: "… apply under https://port.alder.example"."""
    last = text[max(text.rfind(" ", block.body, block.end), text.rfind("\n", block.body, block.end)) + 1 : block.end]
    return ("@" in last or "://" in last) and last[-1] != ">"  # unlike the head of a mail


def _parted(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The sentences of a paragraph."""
    begin = start
    for stop in STOP.finditer(text, start, end):
        brief = stop.start() - begin < _HEADING and not _SAYS.search(text, begin, stop.start())
        if text[stop.start()] == ";" or brief or is_abbreviated(text, begin, stop.start()):
            continue
        if not _begins(text, stop.end(), end):
            continue
        yield begin, stop.end()
        begin = stop.end()
        while begin < end and text[begin].isspace():
            begin += 1
    if begin < end:
        yield begin, end


def _begins(text: str, at: int, end: int) -> bool:
    """Whether a sentence can begin behind a stop: no small letter follows."""
    while at < end and text[at].isspace():
        at += 1
    return at < end and not text[at].islower()
