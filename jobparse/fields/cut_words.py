"""The last word of a text: whether it is a part of one, or one that no text ends with, so that the text was cut off there."""

from __future__ import annotations

from bisect import bisect_left
from functools import cache
from typing import TYPE_CHECKING

from jobparse.document.headings.bounds import OPEN_END
from jobparse.document.signs import vocabulary
from jobparse.lexicon import lexicon
from jobparse.lexicon.postings import posting_words
from jobparse.lexicon.sentence_weights import sentence_weights
from jobparse.patterns import pattern

if TYPE_CHECKING:
    from jobparse.document.model import Document

_WORDS = pattern(r"[a-z]{2,}")
# The last word of a text, or what stands behind its hyphen ("a pre-em"), or one in capitals; the longest is bounded.
_LAST = pattern(r"(?:(?<![\w@./'&-])|(?<=[a-z]-)(?<!\w-\w-))(?:[A-Za-z][a-z]{0,30}|[A-Z]{6,30})$")
# The shortest word with a capital that a part of one is told by, and the shortest of which one letter alone may be missing.
_LEAST, _LEAST_WHOLE = 5, 3
_MISSING = 2  # no more letters may be missing of a word that the text has elsewhere
# Two letters that no longer word ends with, so that its end is missing: "writt".
_DOUBLED = ("tt", "pp", "mm", "nn", "dd", "gg", "bb", "rr")
_MONTHS = ("january", "february", "september", "october", "november", "december")
# How far before the end the words stand that no text ends with, in characters, and those of them that headings may end with.
_REACH = 9
# How many words before a part of a word are told again where the text says the whole, and how many letters they have at least.
_SHORT = 2  # of words so short those in a list alone are whole
_BEFORE = 2
_LEAST_BEFORE = 8
_STOPS = ".;!?•·▪"  # behind which a sentence or an item begins with a capital
_ABBREVIATED = 4  # letters: what is longer is no abbreviation
_OPEN = frozenset(
    {
        "about",
        "between",
        "from",
        "through",
        "every",
        "be",
        "other",
        "or",
        "as",
        "your",
        "their",
        "our",
        "its",
        "such",
        "who",
        "which",
        "than",
        "into",
    }
)


_ARTICLES = (" the ", " an ", " a ")


def is_cut(document: Document, start: int, end: int) -> bool:
    """Whether the last word of a line that ends a text was cut, or goes on with another: "… the liaiso", "… to be", "… and t"."""
    last = _LAST.search(document.text, max(start, end - 40), end)
    if last is None:
        return False
    if _goes_on_elsewhere(document.text, max(start, end - 80), last.start(), end):
        return True
    word = last.group()
    opens = last.start() == start or document.text[last.start() - 2] in _STOPS
    if word.isupper() and len(word) > 1:
        return document.text[start:end].isupper() and " " in document.text[start:end] and _is_part(word.lower(), document)
    if len(word) == 1:
        return last.start() > start
    if word[0].isupper() and not opens:
        if len(word) == _SHORT and document.text.endswith(_ARTICLES, start, last.start()):
            return _is_unknown(document, word.lower())  # "on duty in the Ar"
        return (len(word) > _LEAST and _is_part(word.lower(), document)) or _is_month(word.lower())
    word = word.lower()
    if last.start() > start and not opens and (word in _OPEN or OPEN_END.search(document.text, max(start, end - _REACH), end)):
        return True
    return _is_part(word, document)


def _is_unknown(document: Document, word: str) -> bool:
    """Whether the last word of a text is in no list, nor anywhere before."""
    return word not in posting_words().short_words and word not in _words() and not _stands_before(word, document)


def _is_month(word: str) -> bool:
    """Whether letters are the beginning of the name of a month, and more of it than its abbreviation: "Septemb"."""
    return any(len(word) > _ABBREVIATED and word != month and month.startswith(word) for month in _MONTHS)


def is_whole(document: Document, end: int) -> bool:
    """Whether the last word of a text is one that is known."""
    last = _LAST.search(document.text, max(0, end - 40), end)
    word = last.group().lower() if last else ""
    return len(word) >= _LEAST and word in _words()


def _goes_on_elsewhere(text: str, start: int, at: int, end: int) -> bool:
    """Whether the last words of a text stand before it too, but always with more letters: "a Harbor Pilot II", "a Harbor Pil"."""
    first = at
    for _ in range(_BEFORE):
        first = text.rfind(" ", start, first - 1) + 1
        if not first:
            return False
    if at - first < _LEAST_BEFORE:
        return False
    tail = text[first:end]
    found, place = False, text.find(tail, 0, first)
    while place >= 0:
        if not text[place + len(tail)].isalpha():
            return False
        found, place = True, text.find(tail, place + 1, first)
    return found


def _is_part(word: str, document: Document) -> bool:
    """Whether letters are the beginning of a word that is known, or that the text has elsewhere, and no word themselves."""
    if (
        word in posting_words().short_words
        or word in _words()
        or (len(word) > _ABBREVIATED and word[-1] == "s" and word[:-1] in _words())
    ):
        return False
    if _stands_before(word, document):
        return False
    known = _known()
    at = bisect_left(known, word)
    if len(word) >= _LEAST and at < len(known) and known[at].startswith(word) and word.endswith(_DOUBLED):
        return True
    while at < len(known) and known[at].startswith(word):
        rest = known[at][len(word) :]
        if rest not in posting_words().word_endings and (len(word) >= _LEAST_WHOLE or len(rest) > 1):
            return True
        at += 1
    return len(word) >= _LEAST and _goes_on_in_text(word, vocabulary(document))


def _stands_before(word: str, document: Document) -> bool:
    """Whether letters stand in the text as a word before they end it."""
    lower = document.lower
    at = lower.find(word)
    while at >= 0:
        end = at + len(word)
        if not (lower[at - 1 : at].isalpha() or lower[end : end + 1].isalpha()):
            return not lower[end:].isspace() and end < len(lower)
        at = lower.find(word, end)
    return False


def _goes_on_in_text(word: str, words: str) -> bool:
    """Whether a few letters that are no ending are missing from a word of the text that letters begin."""
    start = words.find(f"\n{word}")
    while start >= 0:
        end = words.find("\n", start + 1)
        if _lacks_little(word, words[start + 1 : end]):
            return True
        start = words.find(f"\n{word}", end)
    return False


def _lacks_little(word: str, whole: str) -> bool:
    """Whether a few letters that are no ending make letters a word."""
    rest = whole[len(word) :]
    return 0 < len(rest) <= _MISSING and rest.isalpha() and rest not in posting_words().word_endings


@cache
def _known() -> tuple[str, ...]:
    """The words of headings, labels, duties, trades and weighed sentences, in order."""
    return tuple(sorted(_words()))


@cache
def _words() -> frozenset[str]:
    """All of these words."""
    words = lexicon()
    phrases = (
        *words.headings,
        *words.labels,
        *words.cues,
        *words.asks,
        *words.duty_verbs,
        *words.occupations,
        *words.closing,
        *sentence_weights().vocabulary,
    )
    short = posting_words().short_words
    found = set(_WORDS.findall("\n".join(phrases).lower()))  # of all of them at once that is told far faster
    return frozenset(word for word in found if len(word) > _SHORT or word in short)
