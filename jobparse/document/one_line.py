"""Headings and labels without a mark behind them, where a whole posting stands in one line, as feeds and tables hold them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.document.headings import SMALL, bare, openers, past_colon
from jobparse.document.model import Anchor
from jobparse.lexicon.folding import key
from jobparse.lexicon.structure import structure_words
from jobparse.patterns import pattern

if TYPE_CHECKING:
    from jobparse.document.model import Document
    from jobparse.lexicon import Lexicon

# A text of so few lines is one that lost its line ends, and a line of so many characters is one that was many.
MOST_LINES, _LONG = 5, 1000
# So many headings and labels of different things show that they are no words of sentences.
_FEWEST = 4
# A heading or label is not longer, in words.
_MOST_WORDS = 6
# Headings of one word that are seldom a word of a name.
ALONE = frozenset({"responsibilities", "qualifications", "requirements", "duties", "benefits", "summary"})
_NONE = frozenset({"page_furniture", "note", "other", "header"})
_TOKEN = pattern(r"\S+")
_STOPS = ".:;!?,"
_BULLETS = "•·●▪-*|"
# What parts names, and stands inside no such heading: "Office (Excel)", "Analyst | Unit Head".
_PARTS = pattern(r"[(|]| / ")


def in_one_line(document: Document, words: Lexicon) -> list[Anchor]:
    """The headings and labels in title case inside the lines of a text that has next to none.

    Args:
        document: The document, whose sections are not known yet.
        words: The lexicon.
    """
    lines = document.lines
    if len(lines) > MOST_LINES or len(document.text) < _LONG:
        return []
    found: list[Anchor] = []
    for line in lines:
        if line.end - line.start >= _LONG:
            found += _inside(document.text, line.body, line.end, words)
    things = {anchor.labels[0].attribute if anchor.labels else anchor.kind for anchor in found}
    return found if len(things) >= _FEWEST else [anchor for anchor in found if _is_sure(document.text, anchor)]


def _is_sure(text: str, anchor: Anchor) -> bool:
    """Whether a heading of one word stands between sentences: "… of the port. Benefits The crew is paid"."""
    start, end = anchor.heading
    return text[start - 2 : start - 1] in (".", "?", "!") and text.find(" ", start, end) < 0 and text[end + 1 : end + 2].isupper()


def _inside(text: str, start: int, end: int, words: Lexicon) -> list[Anchor]:
    tokens = [match.span() for match in _TOKEN.finditer(text, start, end)]
    first = openers()
    found: list[Anchor] = []
    at = 1
    while at < len(tokens):
        begin, stop = tokens[at]
        count = 1
        if text[begin].isupper() and text[begin:stop].lower() in first and _may_begin(text, tokens, at):
            count, anchor = _longest(text, tokens, at, words)
            if anchor:
                found.append(anchor)
        at += count
    return found


def _may_begin(text: str, tokens: list[tuple[int, int]], at: int) -> bool:
    """Whether a heading may begin at a word: over a list ("… as they do Abilities - Reads charts"), or behind such a word."""
    over_list = at + 1 < len(tokens) and text[tokens[at + 1][0]] in _BULLETS
    return over_list or _may_stand_behind(text, tokens[at - 1])


def _may_stand_behind(text: str, token: tuple[int, int]) -> bool:
    """Whether a heading may stand behind a word: none that goes on with one, as "the" and "of" do."""
    word = text[slice(*token)]
    return word[-1] not in ",&/-(" and word.lower() not in SMALL and word.lower() not in structure_words().inside_sentences


def _longest(text: str, tokens: list[tuple[int, int]], at: int, words: Lexicon) -> tuple[int, Anchor | None]:
    """The longest heading or label that begins at a word, and how many words it has; one where there is none."""
    begin = tokens[at][0]
    before, until = tokens[at - 1]
    item = until - before == 1 and text[before] in _BULLETS
    for count in range(min(_MOST_WORDS, len(tokens) - at - 1), 0, -1):
        last, finish = tokens[at + count - 1]
        if not text[last].isalnum() or (text[last].islower() and count > 1 and text[begin + 1 : begin + 2].isupper()):
            continue
        folded = key(text[begin:finish])
        labels, kind = words.labels.get(folded, ()), words.headings.get(folded)
        if not (labels or (kind and kind not in _NONE)) or text[finish - 1] in _STOPS or _PARTS.search(text, begin, finish):
            continue
        if item and not labels and (text[tokens[at + count][0]] in _BULLETS or text[last:finish].lower() in SMALL):
            continue  # an item between others: "• Dental Plan •", "• Skills in drawing •"
        alone = count == 1 and not (item and labels) and text[tokens[at + 1][0]] not in _BULLETS
        if alone and (folded not in ALONE or (text[before].isupper() and text[until - 1] not in _STOPS)):
            continue
        if not _may_follow(text, tokens, at + count, single=count == 1 and not item):
            continue
        if key(text[slice(*tokens[at + count])]) in words.name_ends:
            continue  # "the Training and Experience Questionnaire"
        body = past_colon(text, finish, len(text))
        if labels:
            return count, Anchor(begin, bare(text, begin, finish), body, labels[0].section, "exact", labels, "label")
        return count, Anchor(begin, bare(text, begin, finish), body, kind or "other", "exact")
    return 1, None


def _may_follow(text: str, tokens: list[tuple[int, int]], at: int, *, single: bool) -> bool:
    """Whether a sentence, an item or a value can begin with a word; behind a heading of one word, a sentence or an item."""
    begin = tokens[at][0]
    if not single:
        return not (text[begin].islower() or text[begin] in "&/),")
    if text[begin] in _BULLETS or text[begin].isdigit():
        return True
    return text[begin].isupper() and at + 1 < len(tokens) and text[tokens[at + 1][0]].islower()
