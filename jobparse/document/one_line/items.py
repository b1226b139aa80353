"""Items of a list that stand in one line without anything between them: "Conducts tours of the port Prepares maps Keeps logs"."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from jobparse.document.headings.bounds import SMALL
from jobparse.document.one_line.tokens import BULLETS, tokens_between
from jobparse.lexicon.folding import key
from jobparse.lexicon.structure import structure_words
from jobparse.patterns import pattern

if TYPE_CHECKING:
    from jobparse.lexicon import Lexicon

# Kinds of sections that are lists: the items of duties begin with a verb, those of the others with words of requirements.
_DUTIES = "duties"
_LISTED = frozenset(
    {
        _DUTIES,
        "minimum_qualifications",
        "preferred_qualifications",
        "knowledge",
        "skills",
        "abilities",
        "other_requirements",
        "licenses",
        "benefits",
    }
)
# Those whose items have a name between two dashes: "Abilities - HEAR - Tell dogs apart - LIFT - Carry dogs".
_NAMED = frozenset({"knowledge", "skills", "abilities", "other_requirements"})
# So many duties without a stop before them show that the line ends were lost: one sentence may name "the Order Desk". The first
# words of requirements are no words of names.
_FEWEST = 2
# A number of years begins an item as well, unless a word before it counts on: "at least 3 years".
_YEARS = ("year", "yr")
_COUNTING = SMALL | {"least", "minimum", "than", "over", "within", "last", "past", "every", "next", "about", "plus", "or"}
# So many sentences that begin with a verb of duties, and this share of all, make a list of duties.
_SENTENCES, _NEARLY_ALL = 3, 0.75
# Marks that may also be words or signs inside of an item: so many make a list.
_MARKS = ("-", "+", "*", "»", "o", ">", "--")
_MARKED = 3
_COUNTED = pattern(r"[(]?(?:\d{1,2}|[a-hA-H])[.)]|\((?:i{1,3}|iv|vi{0,3})\)")
_STOPS = (".", "!", "?", ";", ".)")


def item_cuts(text: str, start: int, end: int, kind: str, words: Lexicon) -> list[int]:
    """Where the line ends before the items of a section stood: offsets of blanks, in order; none where it reads like prose.

    Args:
        text: Clean text.
        start: Where the text below the heading begins.
        end: Where the next heading or label begins.
        kind: The kind of the section.
        words: The lexicon.
    """
    if kind not in _LISTED or any(text.find(bullet, start, end) >= 0 for bullet in BULLETS):
        return []
    tokens = tokens_between(text, start, end)
    marked = _before_names(text, tokens) if kind in _NAMED else _before_marks(text, tokens)
    if marked or kind == "benefits":
        return marked
    openers = words.duty_verbs if kind == _DUTIES else structure_words().item_openers
    cuts: list[int] = []
    bare = sentences = 0
    for (first, last), (begin, stop) in pairwise(tokens):
        before = text[first:last]
        if not text[begin].isupper():
            years = kind != _DUTIES and text[begin].isdigit() and text.startswith(_YEARS, stop + 1)
            if years and before[-1].isalnum() and before[0].islower() and before not in _COUNTING:
                cuts.append(begin - 1)
                bare += 1
            continue
        stopped = before.endswith(_STOPS)
        sentences += stopped
        if key(text[begin:stop]) not in openers:
            continue
        if stopped:
            cuts.append(begin - 1)
        elif (before[-1].isalnum() or before[-1] == ")") and not before[0].isupper() and before not in SMALL:
            cuts.append(begin - 1)
            bare += 1
    if kind == _DUTIES and len(cuts) - bare >= max(_SENTENCES - 1, _NEARLY_ALL * sentences):
        return cuts
    return cuts if bare >= (_FEWEST if kind == _DUTIES else 1) else []


def _before_names(text: str, tokens: list[tuple[int, int]]) -> list[int]:
    """The blanks before the dashes in front of names in capitals, and of what stands behind the last: "- LIFT - Carry dogs"."""
    cuts: list[int] = []
    named = len(tokens) > 1 and text[slice(*tokens[0])] in "-*" and text[slice(*tokens[1])].isupper()
    for (first, last), (begin, stop), (after, end) in zip(tokens, tokens[1:], tokens[2:], strict=False):
        if stop - begin > 1 or text[begin] not in "-*" or text[first:last].isupper() or not text[after].isupper():
            continue
        cuts.append(begin - 1)
        named = named or text[after:end].isupper()
    return cuts if named else []


def _before_marks(text: str, tokens: list[tuple[int, int]]) -> list[int]:
    """The blanks before the marks of a list: one sign over and over ("- … - …"), or numbers and letters that count up."""
    found: dict[str, list[int]] = {}
    for (_, last), (begin, stop), (after, _) in zip(tokens, tokens[1:], [*tokens[2:], (len(text), 0)], strict=False):
        mark = _mark(text[begin:stop], text[after : after + 1])
        if mark and not (text[last - 1].isdigit() and text[after : after + 1].isdigit()):  # "8 - 10 and 12 - 14"
            found.setdefault(mark, []).append(begin - 1)
    opening = _mark(text[slice(*tokens[0])], "") if tokens else ""
    return next((cuts for mark, cuts in found.items() if len(cuts) + (mark == opening) >= _MARKED), [])


def _mark(token: str, following: str) -> str:
    """The mark that a token is or begins with, "#" for any number; empty where there is none."""
    if token in _MARKS:
        return token
    if token[0] in "-*" and token[1:2].isalpha():
        return token[0] + "a"
    return "#" if following.isupper() and _COUNTED.fullmatch(token) else ""
