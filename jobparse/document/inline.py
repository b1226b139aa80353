"""Anchors in the middle of a line, where pages were flattened: labels before a colon, headings in capitals or title case."""

from __future__ import annotations

from functools import lru_cache

from jobparse.document.headings import (
    LONGEST,
    MOST_WORDS,
    OPEN_END,
    SENTENCE_OPENERS,
    SMALL,
    at_boundary,
    bare,
    heading_openers,
    heading_pairs,
    last_before,
    openers,
)
from jobparse.document.model import Anchor
from jobparse.lexicon import Lexicon, key
from jobparse.patterns import bytes_pattern, pattern

# Lines longer than this can be a whole page flattened into a paragraph, with headings behind the stops inside.
_FLATTENED = 400
# Kinds of headings behind which the name of a paper or a test may begin a sentence: "Selection Process Written test 40%".
_OF_TESTS = frozenset({"application", "selection", "verification"})
# The longest word that no sentence ends with, and what stands before it, in characters.
_OPEN_REACH = 9
# How far before its colon a label can begin, in characters.
_LABEL_REACH = 60
# A run of words in capitals inside a line: "… initiatives. ESSENTIAL DUTIES This position". A final single letter ("A Truck
# Operator") and capitalised words ("This") stay out.
_CAPITALS = pattern(r"(?<![\w'&/-])[A-Z][A-Z'&/-]{2,}+(?:,? ?(?:[A-Z][A-Z'&/-]+|&|/)(?![a-z]))*+")
# What makes such a run a label, which is none of these headings.
_COLON = pattern(r" ?:")
_AMONG_CAPITALS = "'&/-"
# The words before the name of a heading that is a part of a sentence, and how far back the longest begins, in characters.
_GOES_ON = pattern(r"(?<![\w-])(?:the|these|our|your|their|minimum|above|following|of|to|and|or|meet|meets|meeting) $")
_GOES_ON_REACH = 11
# Longer runs of capitals are sentences, of which a heading is no end, in words.
_SHORT_RUN = 8
# What can stand before a sentence inside a line, and the first word of one in what `kinds_of` tells.
_STOPS = '.!?;:)"*•|'
_SENTENCE = bytes_pattern(rb"\. +(?=(A[^ ]*))")
# A line of several labels: "Hours: 9 to 5 Salary: …"; the last of them begins not further in than this, in characters.
_ROW_LENGTH = 160
_TOKEN = pattern(r"\S+")
# The way up to the last mark that no label runs over.
_CUT = pattern(r"(?s).*(?:[.;?!,•|*)] )")
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
    text: str, lower: str, kinds: bytes, start: int, end: int, words: Lexicon, anchors: list[Anchor], *, at_start: bool
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
    """
    colon = text.find(":", start + 2, end)
    while colon > 0:
        if (colon + 1 >= end or text[colon + 1] in " *$\n") and not text[
            max(start, colon - LONGEST) : colon
        ].isupper():  # not in URLs and times
            anchor = label_before(text, start, colon, colon + 1, words)
            opens_item = anchor is not None and anchor.start == start and not at_start
            if anchor and not (opens_item and _no_part(anchor)):
                anchors.append(anchor)
        colon = text.find(":", colon + 1, end)
    at = kinds.find(b"AAA", start, end)
    while at >= 0:
        at = kinds.find(b"AAA", _at_capitals(text, at, start, end, words, anchors), end)
    space = lower.find(" ", start, end) if at_start else -1
    if space > 0 and _may_open_title(lower[start:space]):
        anchor = _title_case(text, start, end, words)
        if anchor:
            anchors.append(anchor)
    last = kinds.rfind(b". A", start, end)
    anchor = _closing(text, lower, last, end, words) if end - LONGEST <= last >= 0 else None
    if anchor:
        anchors.append(anchor)
        end = anchor.start
    if end - start > _FLATTENED:
        for sentence in _SENTENCE.finditer(kinds, start, end):
            first, behind = sentence.span(1)
            if _may_open_title(lower[first:behind]) and text[sentence.start()] in _STOPS:
                anchor = _title_case(text, first, end, words)
                if anchor:
                    anchors.append(anchor)


def _no_part(anchor: Anchor) -> bool:
    """Whether the first words of an item open no part of the text: "2. Special Instructions: …", "• Paid Time Off: 25 days"."""
    return anchor.kind == "benefits" or (anchor.kind in ("other", "note") and not anchor.labels)


def _closing(text: str, lower: str, at: int, end: int, words: Lexicon) -> Anchor | None:
    """The heading behind the last sentence of a line, whose text stands on the next: "… required. Education and Experience".

    `at` is where the sentence may end.
    """
    space = lower.find(" ", at + 2, end)
    if space < 0 or text[at] not in _STOPS or not _may_open_title(lower[at + 2 : space]):
        return None
    kind = words.headings.get(key(text[at + 2 : end]))
    if kind in (None, "page_furniture", "note", "header") or end >= len(text):
        return None
    anchor = _title_case(text, at + 2, end, words)
    return anchor if anchor and anchor.heading.end == end else None


def label_before(text: str, start: int, at: int, after: int, words: Lexicon) -> Anchor | None:
    """The longest label or heading that ends at a colon inside a line."""
    floor = max(start, at - _LABEL_REACH)
    cut = _CUT.match(text, floor, at)
    offset = cut.end() if cut else floor
    tokens = text[offset:at].split()[-MOST_WORDS:]
    for place, token in enumerate(tokens):
        if not _may_open_label(token):
            continue
        folded = key(" ".join(tokens[place:]))
        labels, kind = words.labels.get(folded, ()), words.headings.get(folded)
        if not labels and (not kind or kind == "page_furniture"):
            continue
        begin = _start_of(text, offset, at, tokens[place:])
        phrase = text[begin:at]
        if (
            begin > start
            and " " not in folded
            and not at_boundary(text, begin)
            and not (labels and (_in_row(text, start, begin) or _ends_row(text, start, after)))
            and (not phrase.isupper() or last_before(text, begin).isupper())
        ):
            continue  # "the required Skills: …" in a sentence, "PLANNING SKILLS: …"
        if begin > start and _GOES_ON.search(text, max(start, begin - _GOES_ON_REACH), begin):
            continue  # "in addition to meeting the minimum Qualification Requirements:"
        if labels:
            return Anchor(begin, bare(text, begin, at), after, labels[0].section, "exact", labels, "label")
        return Anchor(begin, bare(text, begin, at), after, kind or "other", "exact")
    return None


@lru_cache(maxsize=4096)
def _may_open_label(token: str) -> bool:
    """Whether a label or heading before a colon can begin with a word."""
    return (token[0].isupper() or token[0] == "#") and key(token).partition(" ")[0] in openers()


@lru_cache(maxsize=4096)
def _may_open_heading(token: str) -> bool:
    """Whether a heading inside a line can begin with a word."""
    return key(token).partition(" ")[0] in heading_openers()


@lru_cache(maxsize=4096)
def _may_go_on(tokens: str) -> bool:
    """Whether a heading inside a line can begin with two tokens; what stands in brackets may be none of its words."""
    first = tuple(key(tokens).split(" ", 2)[:2])
    return len(first) < 2 or first in heading_pairs() or "(" in tokens or "[" in tokens


def _start_of(text: str, start: int, end: int, tokens: list[str]) -> int:
    """Where the last tokens of a stretch of text begin."""
    for token in reversed(tokens):
        end = text.rfind(token, start, end)
    return end


def _in_row(text: str, start: int, at: int) -> bool:
    """Whether a label at an offset can be one of several on a line: a label opens it, or wide space parts the two."""
    if text[at - 2 : at].isspace():
        return True
    return text[start - 1] == ":" and at - start <= _ROW_LENGTH and text.find(". ", start, at) < 0


def _ends_row(text: str, start: int, after: int) -> bool:
    """Whether a label whose colon stands before an offset ends a line that is the value of the label above it.

    Sites' tables are copied so: "Salary:" over "$20 an hour Location:" over "Alder, ME Job Type:".
    """
    if after < len(text) and text[after] != "\n":
        return False
    line = text.rfind("\n", max(0, start - _LABEL_REACH), start + 1)
    return line > 0 and text[line - 1] == ":" and not text[line:start].strip()


def _at_capitals(text: str, at: int, start: int, end: int, words: Lexicon, anchors: list[Anchor]) -> int:
    """Headings in the run of words in capitals that holds three of them at an offset; tells where to look for more.

    They stand at the start of the run, or make up its end.
    """
    begin, behind = at, at + 3
    while begin > start and (text[begin - 1].isupper() or text[begin - 1] in _AMONG_CAPITALS):
        begin -= 1
    run = _CAPITALS.match(text, begin, end)
    if run:
        row = run.group().split(" ")
        opens = _may_open_heading(row[0]) or (len(row) <= _SHORT_RUN and any(map(_may_open_heading, row[1:-1])))
        if opens and not _COLON.match(text, run.end()):
            _in_capitals(text, start, end, begin, row, words, anchors)
        behind = max(behind, run.end())
    while behind < end and (text[behind].isupper() or text[behind] in _AMONG_CAPITALS):
        behind += 1  # the rest of a word that the pattern does not take, or not as a whole
    return behind


def _in_capitals(text: str, start: int, end: int, begin: int, row: list[str], words: Lexicon, anchors: list[Anchor]) -> None:
    tokens: list[tuple[int, int]] = []
    for word in row:
        tokens.append((begin, begin + len(word)))
        begin += len(word) + 1
    finish = tokens[-1][1]
    opening = _opening_capitals(text, start, end, tokens, words)
    taken = 0
    if opening:
        anchors.append(opening)
        taken = sum(begin < opening.body for begin, _ in tokens)
    if finish >= end or len(tokens) > _SHORT_RUN:
        return  # nothing follows: part of a sentence in capitals, or the line itself
    for begin, behind in tokens[max(taken, 1) : -1]:
        kind = _heading_kind(text, begin, finish, words) if _may_open_heading(text[begin:behind]) else None
        if kind:
            anchors.append(Anchor(begin, bare(text, begin, finish), _past_colon(text, finish, end), kind, "exact"))
            return


def _opening_capitals(text: str, start: int, end: int, tokens: list[tuple[int, int]], words: Lexicon) -> Anchor | None:
    """The longest heading that a run of capitals begins with."""
    begin, behind = tokens[0]
    if not _may_open_heading(text[begin:behind]):
        return None
    bounded = begin == start or at_boundary(text, begin)
    if not bounded and (
        len(tokens) == 1
        or last_before(text, begin) in "-,(&/"
        or OPEN_END.search(text, max(start, begin - _OPEN_REACH), begin - 1) is not None
    ):  # "subject to completing a MEDICAL EXAMINATION"
        return None
    longest = min(len(tokens), MOST_WORDS)
    if longest > 1 and not _may_go_on(text[begin : tokens[1][1]]):
        longest = 1
    for stop in range(longest, 0 if bounded else 1, -1):
        finish = tokens[stop - 1][1]
        if finish >= end or text.startswith(")", finish):  # a remark in brackets ends so: "(UP TO 30 HOURS)"
            continue
        if stop == 1 < len(tokens) and _heading_kind(text, tokens[1][0], tokens[-1][1], words) is None:
            continue  # one word at the head of a sentence in capitals
        kind = _heading_kind(text, begin, finish, words)
        if kind:
            return Anchor(begin, bare(text, begin, finish), _past_colon(text, finish, end), kind, "exact")
    return None


def _heading_kind(text: str, start: int, end: int, words: Lexicon) -> str | None:
    """The kind of the heading that a span is; None for what is no heading inside a line."""
    folded = key(text[start:end])
    kind = words.headings.get(folded)
    if kind is None or kind in ("page_furniture", "note") or folded.split(" ", 1)[0] in SENTENCE_OPENERS:
        return None
    return kind


def _past_colon(text: str, at: int, end: int) -> int:
    stop = at
    while stop < end and text[stop] == " ":
        stop += 1
    return stop + 1 if stop < end and text[stop] == ":" else at


@lru_cache(maxsize=4096)
def _may_open_title(first: str) -> bool:
    """Whether a heading in title case can begin with what stands before its first blank, in lower case."""
    first = first.rstrip(",:;/")
    return first in heading_openers() or "/" in first


def _title_case(text: str, start: int, end: int, words: Lexicon) -> Anchor | None:
    """A heading of two words or more in title case at the start of a sentence: "… required. Job Responsibilities 1. Monitors"."""
    space = text.find(" ", start, end)
    if space > 0:
        behind = text.find(" ", space + 1, end)
        behind = behind if behind > 0 else end
        second = text[space + 1 : behind]
        if (second[:1].islower() and second.rstrip(",") not in SMALL) or (second and not _may_go_on(text[start:behind])):
            return None  # spares most sentences the look at all of their words
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
    if follower and kind not in _OF_TESTS and text[finish - 1] != ":" and key(follower.group()) in words.name_ends:
        return None  # "Training and Experience Questionnaires will be scored"
    return Anchor(start, bare(text, start, finish), _past_colon(text, finish, end), kind, "exact")
