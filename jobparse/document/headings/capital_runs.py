"""Headings in a run of capitals inside a line: "… initiatives. ESSENTIAL DUTIES This position"."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from jobparse.document.headings.bounds import (
    MOST_WORDS,
    OPEN_END,
    at_boundary,
    bare,
    heading_openers,
    last_before,
    may_go_on,
    past_colon,
)
from jobparse.document.model import Anchor
from jobparse.lexicon.folding import key
from jobparse.lexicon.structure import structure_words
from jobparse.patterns import pattern
from jobparse.spans import Span

if TYPE_CHECKING:
    from jobparse.lexicon import Lexicon

# The longest word that no sentence ends with, and what stands before it, in characters.
_OPEN_REACH = 9
# A run of words in capitals inside a line: "… initiatives. ESSENTIAL DUTIES This position". A final single letter ("A Truck
# Operator") and capitalised words ("This") stay out.
_CAPITALS = pattern(r"(?<![\w'&/-])[A-Z][A-Z'&/-]{2,}+(?:,? ?(?:[A-Z][A-Z'&/-]+|&|/)(?![a-z]))*+")
# What goes on with a sentence whose subject such a run is.
_GOES_ON = pattern(r" (?:are|is|was|were|may|will|can|shall|should|must|has|have)\b")
# What such a run goes on with up to its colon, small words in small letters: "ESSENTIAL DUTIES and TASKS of the PILOT:".
_MIXED = pattern(r"(?: (?:and|or|of|for)(?: the)? [A-Z][A-Z/&'-]+(?: [A-Z][A-Z/&'-]+){0,3}){1,3}:")
_SMALL_WORDS = (" and ", " or ", " of ", " for ")
# What makes such a run a label, which is none of these headings.
_COLON = pattern(r" ?:")
_AMONG_CAPITALS = "'&/-"
# First words of questions, which open a heading where it is in capitals.
_ASKING = frozenset({"what", "when", "where", "who", "why"})
_STOPS = (".", "!", "?")
_ACRONYM = 3  # how long one is, in letters
# Longer runs of capitals are sentences, of which a heading is no end, in words.
_SHORT_RUN = 8
# What stands in brackets inside a sentence in capitals is no longer, in characters.
_BRACKET_REACH = 60


@lru_cache(maxsize=4096)
def _may_open_heading(token: str) -> bool:
    """Whether a heading inside a line can begin with a word."""
    word = key(token).partition(" ")[0]
    return word in heading_openers() or word in _ASKING


def at_capitals(text: str, at: int, start: int, end: int, words: Lexicon, anchors: list[Anchor]) -> int:
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
        behind = run.end()
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
    if finish >= end or len(tokens) > _SHORT_RUN or text[finish] in ".!?":
        return  # nothing follows: part of a sentence in capitals, or the line itself
    for begin, behind in tokens[max(taken, 1) : -1]:
        if OPEN_END.search(text[max(start, begin - _OPEN_REACH) : begin - 1].lower()):
            continue  # "AT ANY STAGE OF THE RECRUITMENT PROCESS (…)"
        kind = _heading_kind(text, begin, finish, words) if _may_open_heading(text[begin:behind]) else None
        if kind:
            anchors.append(Anchor(begin, bare(text, begin, finish), past_colon(text, finish, end), kind, "exact"))
            return


def _opening_capitals(text: str, start: int, end: int, tokens: list[tuple[int, int]], words: Lexicon) -> Anchor | None:
    """The longest heading that a run of capitals begins with."""
    begin, behind = tokens[0]
    if not _may_open_heading(text[begin:behind]) or _behind_bracket(text, start, begin):
        return None
    bounded = begin == start or at_boundary(text, begin)
    if not bounded and _GOES_ON.match(text, tokens[-1][1], end):
        return None  # "the following EXAMPLES OF DUTIES are not intended"
    if not bounded and (
        len(tokens) == 1
        or last_before(text, begin) in "-,(&/"
        or OPEN_END.search(text, max(start, begin - _OPEN_REACH), begin - 1) is not None
    ):  # "subject to completing a MEDICAL EXAMINATION"
        return None
    longest = min(len(tokens), MOST_WORDS)
    if longest > 1 and not may_go_on(text[begin : tokens[1][1]]):
        longest = 1
    for stop in range(longest, 0 if bounded else 1, -1):
        finish = tokens[stop - 1][1]
        if finish - begin <= _ACRONYM and text[finish : finish + 1] == " " and text[finish + 1 : finish + 2].islower():
            continue  # "ADA needs of voters"
        ends_line = finish >= end and stop == len(tokens) > 1 and start < begin and text[begin - 2 : begin - 1] in _STOPS
        if (finish >= end and not ends_line) or text.startswith(")", finish):  # a remark in brackets ends so: "(UP TO 30 HOURS)"
            continue
        if stop == len(tokens) == 1 and _GOES_ON.match(text, finish):
            continue  # the subject of a sentence: "APPLICATIONS are accepted at the desk"
        if stop == 1 < len(tokens) and (
            text.startswith(".", tokens[-1][1]) or _heading_kind(text, tokens[1][0], tokens[-1][1], words) is None
        ):
            continue  # one word at the head of a sentence in capitals: "CITIZENSHIP REQUIRED."
        kind = _heading_kind(text, begin, finish, words)
        if kind and stop < len(tokens) and text.startswith("TO ", begin):
            return Anchor(begin, Span(begin, begin), begin, kind, "exact")  # a sentence: "TO APPLY FOR THE POST, SEND A LETTER"
        if kind:
            mixed = _MIXED.match(text, finish, end) if stop == len(tokens) and text.startswith(_SMALL_WORDS, finish) else None
            finish = mixed.end() - 1 if mixed else finish
            return Anchor(begin, bare(text, begin, finish), past_colon(text, finish, end), kind, "exact")
    return None


def _behind_bracket(text: str, start: int, at: int) -> bool:
    """Whether a run goes on behind brackets inside a sentence in capitals: "THE PILOT (GRADE II) CIVIL SERVICE TEST"."""
    if not text.endswith(") ", start, at):
        return False
    bracket = text.rfind("(", max(start, at - _BRACKET_REACH), at)
    return bracket - 2 >= start and text[bracket - 2].isupper() and text[bracket:at].isupper()


def _heading_kind(text: str, start: int, end: int, words: Lexicon) -> str | None:
    """The kind of the heading that a span is; None for what is no heading inside a line."""
    folded = key(text[start:end])
    kind = words.headings.get(folded)
    if kind is None or kind == "page_furniture":
        return None
    opener, _, rest = folded.partition(" ")
    if kind == "note" or opener in _ASKING:
        return kind if rest else None  # "PROCESS NOTES", "WHERE TO APPLY"
    return kind if opener not in structure_words().sentence_openers else None
