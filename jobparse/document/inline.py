"""Anchors in the middle of a line, where pages were flattened: labels before a colon, headings in capitals or title case."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.document.headings import (
    LONGEST,
    MOST_WORDS,
    SENTENCE_OPENERS,
    SMALL,
    at_boundary,
    bare,
    heading_openers,
    last_before,
    openers,
)
from jobparse.document.model import Anchor
from jobparse.lexicon import Lexicon, key
from jobparse.patterns import pattern

if TYPE_CHECKING:
    import re

# Lines longer than this can be a whole page flattened into a paragraph, with headings behind the stops inside.
_FLATTENED = 400
# How far before its colon a label can begin, in characters.
_LABEL_REACH = 60
# A run of words in capitals inside a line: "… initiatives. ESSENTIAL DUTIES This position". A final single letter ("A Truck
# Operator") and capitalised words ("This") stay out.
_CAPITALS = pattern(r"(?<![\w'&/-])[A-Z][A-Z'&/-]{2,}(?:,? ?(?:[A-Z][A-Z'&/-]+|&|/)(?![a-z]))*+(?! ?:)")
_THREE_CAPITALS = pattern(r"[A-Z]{3}")
# Where a sentence begins inside a line.
_SENTENCE = pattern(r"[.!?;:)\"*•|] +(?=[A-Z])")
_TOKEN = pattern(r"\S+")


def inside_line(text: str, start: int, end: int, words: Lexicon, anchors: list[Anchor], *, at_start: bool) -> None:
    """Anchors in the middle of a line: labels before a colon, headings in capitals, headings in title case."""
    colon = text.find(":", start + 2, end)
    while colon > 0:
        if (colon + 1 >= end or text[colon + 1] in " *$\n") and not text[
            max(start, colon - LONGEST) : colon
        ].isupper():  # not in URLs and times
            anchor = label_before(text, start, colon, colon + 1, words)
            if anchor:
                anchors.append(anchor)
        colon = text.find(":", colon + 1, end)
    if _THREE_CAPITALS.search(text, start, end):
        for run in _CAPITALS.finditer(text, start, end):
            _in_capitals(text, start, end, run, words, anchors)
    if at_start:
        anchor = _title_case(text, start, end, words)
        if anchor:
            anchors.append(anchor)
    if end - start > _FLATTENED:
        for stop in _SENTENCE.finditer(text, start, end):
            anchor = _title_case(text, stop.end(), end, words)
            if anchor:
                anchors.append(anchor)


def label_before(text: str, start: int, at: int, after: int, words: Lexicon) -> Anchor | None:
    """The longest label or heading that ends at a colon inside a line."""
    floor = max(start, at - 60)
    chunk = text[floor:at]
    cut = max(chunk.rfind(mark) for mark in (". ", "; ", "? ", "! ", ", ", "• ", "| ", "* ", ") "))
    offset = floor + (cut + 2 if cut >= 0 else 0)
    tokens = [offset + m.start() for m in _TOKEN.finditer(chunk[offset - floor :])]
    for begin in tokens[-MOST_WORDS:]:
        first = text[begin]
        if not (first.isupper() or first == "#"):
            continue
        phrase = text[begin:at]
        folded = key(phrase)
        labels, kind = words.labels.get(folded, ()), words.headings.get(folded)
        if not labels and (not kind or kind == "page_furniture"):
            continue
        if (
            begin > start
            and " " not in folded
            and not at_boundary(text, begin)
            and (not phrase.isupper() or last_before(text, begin).isupper())
        ):
            continue  # "the required Skills: …" in a sentence, "PLANNING SKILLS: …"
        if labels:
            return Anchor(begin, bare(text, begin, at), after, labels[0].section, "exact", labels, "label")
        return Anchor(begin, bare(text, begin, at), after, kind or "other", "exact")
    return None


def _in_capitals(text: str, start: int, end: int, run: re.Match[str], words: Lexicon, anchors: list[Anchor]) -> None:
    """Headings at the start of a run of capitals, or making up its end."""
    printed = run.group()
    if not any(word in openers() for word in printed.lower().replace("/", " ").replace("'", "").split()):
        return
    tokens = [(run.start() + m.start(), run.start() + m.end()) for m in _TOKEN.finditer(printed)]
    at = 0
    while at < len(tokens):
        step = 1
        for stop in range(min(len(tokens), at + MOST_WORDS), at, -1):
            begin, finish = tokens[at][0], tokens[stop - 1][1]
            kind = words.headings.get(key(text[begin:finish]))
            if kind is None or kind in ("page_furniture", "note"):
                continue
            count, left = stop - at, len(tokens) - stop
            if key(text[begin : tokens[at][1]]) in SENTENCE_OPENERS:
                continue
            opens = at == 0 and (
                begin == start or at_boundary(text, begin) or (count > 1 and last_before(text, begin) not in "-,(&/")
            )
            closes = left == 0 and count > 1 and len(tokens) <= 8
            if not ((opens and (count > 1 or left == 0)) or closes):
                continue
            if (
                opens
                and left
                and not closes
                and words.headings.get(key(text[tokens[stop][0] : tokens[-1][1]])) is None
                and count < 2
            ):
                continue
            if finish >= end:
                continue  # nothing follows: part of a sentence in capitals, or the line itself
            anchors.append(Anchor(begin, bare(text, begin, finish), _past_colon(text, finish, end), kind, "exact"))
            step = count
            break
        if at == 0 and step == 1 and len(tokens) > MOST_WORDS:
            at = max(len(tokens) - MOST_WORDS, 1)  # a sentence in capitals: only its end can be a heading
            continue
        at += step


def _past_colon(text: str, at: int, end: int) -> int:
    stop = at
    while stop < end and text[stop] == " ":
        stop += 1
    return stop + 1 if stop < end and text[stop] == ":" else at


def _title_case(text: str, start: int, end: int, words: Lexicon) -> Anchor | None:
    """A heading of two words or more in title case at the start of a sentence: "… required. Job Responsibilities 1. Monitors"."""
    space = text.find(" ", start, end)
    first = text[start : space if space > 0 else end].lower().rstrip(",:;/")
    if first not in heading_openers() and "/" not in first:
        return None
    best: tuple[int, str] | None = None
    count = 0
    at = start
    while count < MOST_WORDS:
        token = _TOKEN.match(text, at, end)
        if not token:
            break
        word = token.group()
        if word[0].islower() and word.rstrip(",") not in SMALL:
            break
        count += 1
        finish = token.end()
        if (
            (count > 1 or finish == end)
            and word[-1] not in "*•·|-"
            and word not in SMALL
            and (kind := words.headings.get(key(text[start:finish])))
        ):
            best = (finish, kind)
        if word[-1] in ".;:!?":
            break
        at = finish
        while at < end and text[at] == " ":
            at += 1
    if best is None or best[1] in ("page_furniture", "note"):
        return None
    finish, kind = best
    follower = _TOKEN.match(text, finish + 1, end) if finish < end else None
    if text[finish - 1] in ".;!?" or (follower and follower.group()[0].islower()) or (not follower and finish < end):
        return None
    return Anchor(start, bare(text, start, finish), _past_colon(text, finish, end), kind, "exact")
