"""Anchors in the middle of a line, where pages were flattened: labels before a colon, headings in capitals or title case."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from jobparse.document.headings.bounds import BODY, LONGEST, MOST_WORDS, OPEN_END, SMALL, bare
from jobparse.document.headings.capital_runs import at_capitals
from jobparse.document.headings.sense import by_sense
from jobparse.document.headings.title_case import may_open_title, title_case
from jobparse.document.headings.words import fits_title, names_job
from jobparse.document.labels.inline import label_before
from jobparse.document.model import Anchor
from jobparse.lexicon import lexicon
from jobparse.lexicon.folding import key
from jobparse.lexicon.structure import structure_words
from jobparse.patterns import bytes_pattern, pattern
from jobparse.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jobparse.lexicon import Lexicon

# Lines longer than this can be a whole page flattened into a paragraph, with headings behind the stops inside.
_FLATTENED = 400
# How far before a label a small word begins that leads to it, in characters: "HEAD OF DIVISION: BOATS".
_OPEN_REACH = 9
# So many labels of different things in such a line stood on lines of their own.
_LABELS = 4
# What joins a heading to the rest of it: "Special Qualifications & Certifications:".
_AND = (" & ", " and ")
# The short name of an employer is not longer, in letters.
_SHORT_NAME = 8
# A known heading stands in a longer one with so many other words at most, of which none ends so.
_MORE_WORDS = 4
# What may belong to a heading before it on its line is not longer, in characters.
_WIDENED = 2 * LONGEST
_ENDS = ".,:;!?)*•|-"
# Kinds whose headings take no other words along: "[Alder-jobs] Position Available:".
_FRONT = frozenset({"container", "header", "identifiers", "page_furniture"})
# The number of a heading, which belongs to it, and how long it is with the blank behind it: "B1. Main Duties".
_NUMBER = pattern(r"[A-Z]{0,2}\d{0,2}(?:\.\d{1,2})?[.)] {1,2}")
_LONGEST_NUMBER = 8
_LONGEST_CODE = 5  # of what says in short that an employer treats all alike: "EEO"
# What can stand before a sentence inside a line, and the first word of one in what `kinds_of` tells.
_STOPS = '.!?;:)"*•|'
_SENTENCE = bytes_pattern(rb"\. +(?=(A[^ ]*))")
_KINDS = bytes(
    ord("A" if char.isupper() else "a" if char.islower() else "." if char in _STOPS else " " if char == " " else "-")
    for char in map(chr, range(128))
) + bytes(128)


def kinds_of(text: str) -> bytes:
    """A text as one byte for each character, in which capitals and stops are found several times faster.

    "A" stands for a capital of ASCII, "a" for a small letter, "." for what can stand before a sentence and for all beyond ASCII,
    " " for a blank.

    >>> kinds_of("Pay: $9. NOTE")
    b'Aaa. --. AAAA'
    """
    return text.encode("ascii", "replace").translate(_KINDS)


def inside_line(
    text: str,
    lower: str,
    kinds: bytes,
    start: int,
    end: int,
    words: Lexicon,
    anchors: list[Anchor],
    *,
    at_start: bool,
    opening: str,
) -> None:
    """Anchors in the middle of a line: labels before a colon, headings in capitals, headings in title case.

    Args:
        text: Clean text.
        lower: The same in lower case.
        kinds: What `kinds_of` tells of it.
        start: Where to begin, behind the anchor that opens the line.
        end: The end of the line.
        words: The lexicon.
        anchors: Takes what is found.
        at_start: Whether a heading in title case can stand at the start.
        opening: The word of headings or labels that the line begins with, if any.
    """
    before = len(anchors)
    colon = text.find(":", start + 2, end)
    if colon > 0:
        labels = list(_before_colons(text, start, colon, end, words, at_start=at_start))
        if end - start > _FLATTENED and labels and text.count(": ", colon, end) > len(labels):
            more = list(_before_colons(text, start, colon, end, words, at_start=at_start, flat=True))
            labels = more if _kinds_of_labels(more) >= _LABELS else labels
        anchors += labels
    at = kinds.find(b"AAA", start, end)
    while at >= 0:
        at = kinds.find(b"AAA", at_capitals(text, at, start, end, words, anchors), end)
    _drop_statements(text, anchors, before)
    space = lower.find(" ", start, end) if at_start and opening else -1
    if space > 0 and may_open_title(lower[start:space]):
        anchor = title_case(text, start, end, words)
        if anchor:
            anchors.append(_with_last_words(text, anchor, end))
    last = kinds.rfind(b". A", end - LONGEST if end - LONGEST > start else start, end)
    anchor = _closing(text, lower, last, end, words) if last >= 0 else None
    if anchor:
        anchors.append(anchor)
        end = anchor.start
    if end - start > _FLATTENED:
        for sentence in _SENTENCE.finditer(kinds, start, end):
            first, behind = sentence.span(1)
            if may_open_title(lower[first:behind]) and text[sentence.start()] in _STOPS:
                anchor = title_case(text, first, end, words)
                if anchor:
                    anchors.append(_with_last_words(text, anchor, end))
    if at_start and len(anchors) > before:
        _take_number(text, start, anchors, before)


def _drop_statements(text: str, anchors: list[Anchor], first: int) -> None:
    """Leave out of the last anchors a code that is a sentence by itself: "Checks on all hires. EEO. Please apply"."""
    for at in range(len(anchors) - 1, first - 1, -1):
        code = anchors[at].heading.end - anchors[at].heading.start <= _LONGEST_CODE
        if code and anchors[at].kind == "equal_opportunity" and text.startswith(".", anchors[at].heading.end):
            del anchors[at]


def _take_number(text: str, start: int, anchors: list[Anchor], first: int) -> None:
    """Let a heading among the last anchors begin with the number before it on its line."""
    for at in range(first, len(anchors)):
        begin = anchors[at].start
        if start < begin <= start + _LONGEST_NUMBER and _NUMBER.fullmatch(text, start, begin):
            anchors[at] = replace(anchors[at], start=start)


def _before_colons(
    text: str, start: int, colon: int, end: int, words: Lexicon, *, at_start: bool, flat: bool = False
) -> Iterator[Anchor]:
    """The labels and headings before the colons of a line, from one of them on."""
    while colon > 0:
        apart = colon + 1 >= end or text[colon + 1] in " *$\n"  # and not in a URL or a time
        apart = apart or (text[colon + 1].isupper() and text[colon - 1].islower())  # "Department:Harbors"
        shouted = apart and text[colon - LONGEST if colon - LONGEST > start else start : colon].isupper()
        if apart and not (shouted and text[start - 1] != ":"):
            anchor = label_before(text, start, colon, colon + 1, words, flat=flat)
            before = text[max(start, anchor.start - _OPEN_REACH) : anchor.start - 1].lower() if shouted and anchor else ""
            if shouted and not (anchor and anchor.labels and not OPEN_END.search(before)):
                anchor = None  # "HEAD OF DIVISION: BOATS", but "POSITION: HARBOR PILOT DEPT: Docks"
            opens_item = anchor is not None and anchor.start == start and not at_start
            if anchor and not (opens_item and _no_part(anchor)):
                widens = at_start and start < anchor.start <= start + _WIDENED
                yield from _from_start(text, start, anchor, words) if widens else (anchor,)
        colon = text.find(":", colon + 1, end)


def _kinds_of_labels(anchors: list[Anchor]) -> int:
    """How many different things the labels among some anchors are of."""
    return len({anchor.labels[0].attribute for anchor in anchors if anchor.labels})


def _from_start(text: str, start: int, anchor: Anchor, words: Lexicon) -> Iterator[Anchor]:
    """A heading with the words before it on its line, or behind the heading that these are: "Duties ESSENTIAL DUTIES: …"."""
    kind = words.headings.get(key(text[start : anchor.start]))
    if kind and kind != "page_furniture" and _in_other_letters(text, start, anchor):
        yield Anchor(start, bare(text, start, anchor.start), anchor.start, kind, "exact")
    yield _with_first_words(text, start, anchor)


def _with_first_words(text: str, start: int, anchor: Anchor) -> Anchor:
    """A heading with the words before it on its line that belong to it.

    They are the short name of the employer ("HPA Core Values:"), or such that headings begin with: "Necessary Experience and
    Training:", "Your Work Location:", but not "Harbor Clerk Location:".
    """
    name = text[start : anchor.start].rstrip(" ")
    several = " " in text[slice(*anchor.heading)]
    if anchor.scope == "section" and several and 1 < len(name) <= _SHORT_NAME and name.isalpha() and name.isupper():
        return replace(anchor, start=start, heading=Span(start, anchor.heading.end))
    words = name.split()
    if name.endswith(",") and anchor.kind in BODY and _all_of_heading(name.replace(",", "").split()) and not names_job(words):
        return replace(anchor, start=start, heading=Span(start, anchor.heading.end))  # "Licenses, Education and Experience:"
    first = map(str.lower, words)
    belongs = structure_words().offices.isdisjoint(first) if anchor.scope == "section" else SMALL.issuperset(first)
    if not belongs or anchor.kind in _FRONT or len(words) > _MORE_WORDS or names_job(words) or not _all_of_heading(words):
        return anchor
    if key(name) in lexicon().headings and _in_other_letters(text, start, anchor):
        return anchor  # the heading stands twice
    return _widened(text, anchor, start, anchor.heading.end)


def _in_other_letters(text: str, start: int, anchor: Anchor) -> bool:
    """Whether of a heading and the words before it on its line the one is in capitals and the other is not."""
    return text[start : anchor.start].isupper() != text[slice(*anchor.heading)].isupper()


def _with_last_words(text: str, anchor: Anchor, end: int) -> Anchor:
    """A heading with the words behind it that end in a colon: those of its line, or of a list that it is the first of.

    "Skills and Experience We Need:"; "Essential Knowledge, Skills and Boating Experience: Knows the tides".
    """
    goes_on = text[anchor.heading.end - 1] == "," or text.startswith(_AND, anchor.heading.end)
    if anchor.body < end and anchor.kind in BODY and goes_on:
        colon = text.find(":", anchor.heading.end, min(end, anchor.heading.end + LONGEST))
        if (
            colon > 0
            and 0 < len(listed := text[anchor.heading.end : colon].split()) <= MOST_WORDS
            and all(map(fits_title, listed))
        ):
            return _widened(text, replace(anchor, body=colon + 1), anchor.start, colon)
    if anchor.body >= end or text[end - 1] != ":" or end - anchor.heading.end > LONGEST:
        return anchor
    words = text[anchor.heading.end : end - 1].split()
    if not 0 < len(words) <= _MORE_WORDS or not _all_of_heading(words) or key(" ".join(words)) in lexicon().headings:
        return anchor
    return _widened(text, replace(anchor, body=end), anchor.start, end - 1)


def _all_of_heading(words: list[str]) -> bool:
    """Whether words can all stand in a heading in title case, and none of them ends a part of it."""
    return all(map(fits_title, words)) and not any(word[-1] in _ENDS for word in words)


def _widened(text: str, anchor: Anchor, start: int, end: int) -> Anchor:
    """A heading that is longer than a known one, with the kind that all its words tell: "It Helps If You Have"."""
    sense = by_sense(key(text[start:end])) if anchor.scope == "section" else None
    return replace(anchor, start=start, heading=Span(start, end), kind=sense.kind if sense else anchor.kind)


def _no_part(anchor: Anchor) -> bool:
    """Whether the first words of an item open no part of the text: "2. Special Instructions: …", "• Paid Time Off: 25 days"."""
    return anchor.kind == "benefits" or (anchor.kind in ("other", "note") and not anchor.labels)


def _closing(text: str, lower: str, at: int, end: int, words: Lexicon) -> Anchor | None:
    """The heading behind the last sentence of a line, whose text stands on the next: "… required. Education and Experience".

    `at` is where the sentence may end.
    """
    space = lower.find(" ", at + 2, end)
    if space < 0 or text[at] not in _STOPS or not may_open_title(lower[at + 2 : space]):
        return None
    kind = words.headings.get(key(text[at + 2 : end]))
    if kind in (None, "page_furniture", "note", "header") or end >= len(text):
        return None
    anchor = title_case(text, at + 2, end, words)
    return anchor if anchor and anchor.heading.end == end else None
