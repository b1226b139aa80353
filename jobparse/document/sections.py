"""Sections: the whole text as a partition, each piece with its kind.

Anchors cut the text; what lies between two anchors and is not claimed by the first is told apart block by block.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import replace
from typing import TYPE_CHECKING

from jobparse.document.anchors import find_anchors
from jobparse.document.blocks import trimmed_end
from jobparse.document.headings.applicant_groups import without_groups
from jobparse.document.headings.first import body_start
from jobparse.document.headings.inline import kinds_of
from jobparse.document.headings.listed_names import without_listed_names
from jobparse.document.headings.numbered_parts import without_numbered_parts
from jobparse.document.headings.sensed import with_sensed
from jobparse.document.headings.shapes import shaped_headings
from jobparse.document.kinds.notices import notice_paragraphs, with_sentences
from jobparse.document.labels.postal_lines import without_address_lines
from jobparse.document.layout.dotted_leads import with_colons
from jobparse.document.layout.flat_lists import with_items_apart
from jobparse.document.layout.flattened import with_line_ends
from jobparse.document.layout.glued import split_glued
from jobparse.document.layout.glued_items import split_items
from jobparse.document.layout.lone_markers import joined, lone_markers
from jobparse.document.layout.lost_gaps import with_gaps
from jobparse.document.layout.shouted_wrap import unwrapped_capitals
from jobparse.document.layout.wrap import closed_up, unwrapped
from jobparse.document.layout.wrap_column import circular_ends, wrap_width
from jobparse.document.lines import clean, in_lower_case, only_blanks, split_lines
from jobparse.document.model import Anchor, Document, Section
from jobparse.document.one_line.headings import LEAST, in_few_lines, in_one_line, with_line_ends_around
from jobparse.document.one_line.marked import with_marks_apart
from jobparse.document.plain_text.capitals import in_ordinary_letters
from jobparse.document.surroundings.buttons import without_buttons
from jobparse.document.surroundings.duplicates import find_copies
from jobparse.document.surroundings.mail import cut_mail, folded_subjects
from jobparse.document.surroundings.menus import in_menus
from jobparse.document.surroundings.page_menus import page_menus
from jobparse.document.surroundings.questions import cut_questions
from jobparse.document.surroundings.several import keep_first
from jobparse.document.surroundings.sign_offs import sign_offs
from jobparse.document.walk import Walk
from jobparse.lexicon import lexicon
from jobparse.lexicon.phrases import without_marks

if TYPE_CHECKING:
    from jobparse.document.lines import Line
    from jobparse.document.source import Source
    from jobparse.spans import Span

# Kinds of headings that open no body: what stands under them is still the title block.
_FRONT = frozenset(["header", "identifiers", "page_furniture", "container", "note"])


def build(source: Source) -> Document:
    """Structure a source: clean text, lines, anchors, sections, labels.

    Args:
        source: Decoded source; its text holds at least one character that is not white space.
    """
    plain = with_line_ends(clean(source.text), source.text)
    text = in_ordinary_letters(plain)
    shouted = text is not plain
    few = len(text) >= LEAST and in_few_lines(text)
    ahead = in_one_line(text, lexicon()) if few else []
    if few:
        text = with_line_ends_around(text, ahead, lexicon())
        text = with_marks_apart(text, lexicon())
    text = with_items_apart(text)
    printed = split_lines(text)
    text, lines = _straightened(text, printed, shouted=shouted)
    kinds = kinds_of(text)
    lines = split_items(text, split_glued(text, kinds, lines))
    lower = in_lower_case(text, source.text)
    copies = find_copies(text, lines)
    kept = _outside(lines, copies)
    words, phrases = _words_in(lower, kept)
    closing = tuple([phrase for phrase in lexicon().closing if phrase in phrases and phrase in lower])
    starts = [line.start for line in kept]
    tokens, blanks = frozenset(words), only_blanks(source.text)
    document = Document(source, text, lower, tokens, phrases, kept, starts, lines, printed, copies, closing, kinds, blanks)
    anchors = page_menus(document, in_menus(text, without_buttons(document, find_anchors(document, kinds, ahead))))
    if copies:
        anchors = [anchor for anchor in anchors if not _inside(anchor.start, copies)]
    walk = Walk(document)
    walk.over(without_numbered_parts(document, without_listed_names(document, _with_shapes(document, anchors))))
    document.sections += _with_copies(document, walk.sections(), copies)
    keep_first(document)
    cut_mail(document)
    cut_questions(document)
    return document


def _straightened(text: str, lines: list[Line], *, shouted: bool) -> tuple[str, list[Line]]:
    """A text of the same length without what its layout put between its words, and its lines.

    Each step looks at the lines that the one before it left: it joins markers to their items, then sentences whose lines stand
    apart, then those that a hard wrap broke.
    """
    printed = lines
    folded = folded_subjects(text, lines)
    if folded:
        text = joined(text, folded)
        lines = split_lines(text)
    lone = lone_markers(text, lines)
    if lone:
        text = joined(text, lone)
        lines = split_lines(text)
    close = closed_up(text, lines)
    if close is not text:
        text = close
        lines = split_lines(text)
    led = with_colons(text, lines)
    if led is not text:
        text = led
        lines = split_lines(text)
    width = wrap_width(text, printed if lone else lines)  # markers are no part of a full line
    if width or shouted:
        text = unwrapped_capitals(text, lines, width) if shouted else unwrapped(text, lines, width)
        lines = split_lines(text)
    elif ends := circular_ends(text, lines):
        text = joined(text, ends)
        lines = split_lines(text)
    with_gaps(text, lines)
    return text, lines


def _words_in(lower: str, lines: list[Line]) -> tuple[list[str], dict[str, list[int]]]:
    """The words of some lines, and which phrases stand there, with the numbers of the lines that they begin on."""
    text = without_marks(lower)
    words: list[str] = []
    ends: list[int] = []  # how many words there are up to the end of each line
    for line in lines:
        words += text[line.start : line.end].split()
        ends.append(len(words))
    phrases: dict[str, list[int]] = {}
    for phrase, at in lexicon().phrases.found(words):
        phrases.setdefault(phrase, []).append(bisect_right(ends, at))
    return words, phrases


def _outside(lines: list[Line], copies: list[Span]) -> list[Line]:
    """The lines that are no part of a copy."""
    if not copies:
        return lines
    starts = [line.start for line in lines]
    kept: list[Line] = []
    at = 0
    for copy in copies:
        kept += lines[at : bisect_left(starts, copy.start)]
        at = bisect_left(starts, copy.end)
    return kept + lines[at:]


def _inside(at: int, spans: list[Span]) -> bool:
    """Whether an offset lies in one of some ordered spans."""
    index = bisect_right(spans, at, key=lambda span: span.start) - 1
    return index >= 0 and at < spans[index].end


def _with_shapes(document: Document, anchors: list[Anchor]) -> list[Anchor]:
    """Exact anchors with those of unknown headings and sign-offs added, in order."""
    found = with_sensed(document, anchors)
    body = next((a.start for a in found if a.kind not in _FRONT and a.scope == "section"), len(document.text))
    body = body_start(document, body)
    found += shaped_headings(document, found, body)
    starts = {anchor.start for anchor in found}
    closings = sign_offs(document.text, document.lower, document.lines)
    letter = ("yours ", "sincerely", "respectfully")  # the close of one without a heading
    found += [a for a in closings if a.start not in starts and (a.start > body or document.lower.startswith(letter, a.start))]
    found.sort(key=lambda anchor: anchor.start)
    found = without_address_lines(document, without_groups(document, found))
    paragraphs = notice_paragraphs(document, found)
    document.notice = bool(paragraphs)
    return with_sentences(document, found, paragraphs) if paragraphs else found


def _with_copies(document: Document, sections: list[Section], copies: list[Span]) -> list[Section]:
    """The partition with the repeated text, which cuts the sections that run around it."""
    if not copies:
        return sections
    rows = [Section(copy.start, copy.end, "duplicate", None) for copy in copies]
    for section in sections:
        start = section.start
        first = bisect_right(copies, start, key=lambda copy: copy.start)
        for index in range(max(first - 1, 0), len(copies)):
            copy = copies[index]
            if copy.start >= section.end:
                break
            if copy.end <= start:
                continue
            if section.anchor and section.anchor.heading.start < copy.start < section.anchor.heading.end:
                section = replace(section, anchor=None)  # the copy begins inside of its heading
            if copy.start > start:
                rows.append(replace(section, start=start, end=trimmed_end(document.text, start, copy.start)))
            if section.anchor and section.anchor.heading.start < copy.end:
                section = replace(section, anchor=None)  # the heading stands in the first piece, or in the copy
            start = copy.end
            while start < section.end and document.text[start] in " \n":
                start += 1
        if start < section.end:
            rows.append(section if start == section.start else replace(section, start=start))
    return sorted(rows, key=lambda section: section.start)
