"""Headings in title case at the start of a sentence: "… required. Job Responsibilities 1. Monitors"."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from jobparse.document.headings.bounds import MOST_WORDS, SMALL, bare, heading_openers, may_go_on, past_colon
from jobparse.document.model import Anchor
from jobparse.lexicon.folding import key
from jobparse.patterns import pattern
from jobparse.spans import Span

if TYPE_CHECKING:
    from jobparse.lexicon import Lexicon

# Kinds of headings behind which the name of a paper or a test may begin a sentence: "Selection Process Written test 40%".
_OF_TESTS = frozenset({"application", "selection", "verification"})
_TOKEN = pattern(r"\S+")


@lru_cache(maxsize=4096)
def may_open_title(first: str) -> bool:
    """Whether a heading in title case can begin with what stands before its first blank, in lower case."""
    first = first.rstrip(",:;/")
    return first in heading_openers() or "/" in first


def title_case(text: str, start: int, end: int, words: Lexicon) -> Anchor | None:
    """A heading of two words or more in title case at the start of a sentence: "… required. Job Responsibilities 1. Monitors"."""
    space = text.find(" ", start, end)
    if space > 0:
        behind = text.find(" ", space + 1, end)
        behind = behind if behind > 0 else end
        second = text[space + 1 : behind]
        if (second[:1].islower() and second.rstrip(",") not in SMALL) or (second and not may_go_on(text[start:behind])):
            return None  # spares most sentences the look at all of their words
    best = _longest_known(text, start, end, words)
    if best is None or best[1] in ("page_furniture", "note"):
        return None
    finish, kind = best
    follower = _TOKEN.match(text, finish + 1, end) if finish < end else None
    if text[finish - 1] in ".;!?" or (follower and follower.group()[0].islower()) or (not follower and finish < end):
        return None
    if follower and text.startswith("TO ", start) and text[finish - 1] != ":" and follower.group().isupper():
        return Anchor(start, Span(start, start), start, kind, "exact")  # in capitals: "TO APPLY FOR THE POST, SEND A LETTER"
    if follower and kind not in _OF_TESTS and text[finish - 1] != ":" and key(follower.group()) in words.name_ends:
        return None  # "Training and Experience Questionnaires will be scored"
    return Anchor(start, bare(text, start, finish), past_colon(text, finish, end), kind, "exact")


def _longest_known(text: str, start: int, end: int, words: Lexicon) -> tuple[int, str] | None:
    """Where the longest known heading ends that words in title case begin with, and its kind; one word is none alone."""
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
    return best
