"""Letters that stand for words the text has not told.

What: three to six capitals that the text does not spell out where they stand first ("Harbor Safety Board (HSB)") nor before.
Labels, titles, headings, lines in capitals, and letters that everybody knows (EEO, GIS, states) are left out. Each is told once.

Why: readers from outside do not know them. The guidance for federal announcements asks to spell acronyms out at first use
(atp-help.usajobs.gov, read 2026-11).

Fails:
    TITLE: Harbor Clerk
    DUTIES
    - Writes letters for the HSB and keeps its books.

Passes:
    TITLE: Harbor Clerk
    DUTIES
    - Writes letters for the Harbor Safety Board (HSB) and keeps the books of the HSB on GIS.

Fix: write the words out where the letters stand first, with the letters in brackets behind them.
"""

from __future__ import annotations

from bisect import bisect_right
from itertools import filterfalse
from operator import itemgetter
from typing import TYPE_CHECKING

from jobparse.checks.acronyms import common_acronyms
from jobparse.checks.finding import Hit
from jobparse.checks.printed import kind_at, line_at, printed_lines, printed_text
from jobparse.checks.rule import Rule
from jobparse.checks.words import is_word
from jobparse.patterns import pattern
from jobparse.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jobparse.checks.subject import Subject
    from jobparse.document.model import Document

# Three to six capitals that are no part of a word, a code or an address.
_CAPITALS = pattern(r"[A-Z][A-Z][A-Z](?<![\w.&/@#+'-]...)[A-Z]{0,3}+(?=s?(?![\w&@_/+-]))(?!s?(?:\.\w|:))")
_OPENING = frozenset("(\"'")
# "HSB (Harbor Safety Board)", "HSB, the Harbor Safety Board".
_SPELT_BEHIND = pattern(r"s?['\"*_]{0,2}\s?[(-]\s?[A-Za-z]+[ -][A-Za-z]+")
_ROMAN = pattern(r"[IVXLC]+")
_WORD = pattern(r"[A-Za-z]+")
_JOINING = frozenset({"of", "the", "and", "for", "in", "to", "on", "a", "an", "with", "at"})
# Where letters are codes, names and labels.
_APART = frozenset({"header", "identifiers", "page_furniture"})
# How far behind letters their words are looked for, in characters.
_BEHIND = 120
# Longer values of labels are sentences, in characters.
_SHORT_VALUE = 60
# So few words are looked for one by one; to look up more, all words of the text are parted.
_FEW = 12
# What joins words, as blanks; and how many words back a reader remembers words that were spelt out.
_MARKS = str.maketrans(dict.fromkeys("()[]/-&,;:\"'", " "))
_MEMORY = 4000


def check(subject: Subject) -> Iterator[Hit]:
    """Yield the acronyms that are not spelt out."""
    document = subject.document
    text = printed_text(document)
    runs = list(_CAPITALS.finditer(text))
    unknown = _acronyms(document, {match.group() for match in runs})
    initials = _Initials(text)
    for match in runs if unknown else ():
        letters = match.group()
        if letters not in unknown:
            continue
        start, end = match.span()
        if text[start - 1 : start] in _OPENING or _SPELT_BEHIND.match(text, end):
            unknown.remove(letters)
            continue
        if kind_at(document, start) in _APART or _in_capitals(document, start, end) or _is_value(document, start, end):
            continue
        unknown.remove(letters)
        if initials.spell(letters, start) or _named_behind(text, letters, end):
            continue
        yield Hit(
            f"{letters!r} is not spelt out where it stands first; write the words, with the letters behind them", Span(start, end)
        )


def _acronyms(document: Document, runs: set[str]) -> set[str]:
    """Those of some capitals that few know, but for words, numbers, and words that the text has in small letters too."""
    rare = {letters for letters in runs - common_acronyms() if not is_word(letters.lower()) and not _ROMAN.fullmatch(letters)}
    spoken = {letters for letters in rare if letters.lower() in document.tokens}
    small = {form: letters for letters in spoken for form in (letters.lower(), letters.capitalize())}
    words = document.text.split() if len(small) > _FEW else [form for form in small if _is_printed(document.text, form)]
    return rare - {small[form] for form in small.keys() & words}


def _is_printed(text: str, word: str) -> bool:
    """Whether a word stands between blanks."""
    at = text.find(word)
    while at >= 0:
        if not (text[at - 1 : at].strip() or text[at + len(word) : at + len(word) + 1].strip()):
            return True
        at = text.find(word, at + 1)
    return False


def _in_capitals(document: Document, start: int, end: int) -> bool:
    """Whether the words on both sides are in capitals as well, or there is none: a heading, or words in emphasis."""
    text = printed_text(document)
    line = printed_lines(document)[line_at(document, start)]
    before = _WORD.findall(text, max(line.start, start - 30), start)
    behind = _WORD.search(text, end, min(line.end, end + 30))
    left = not before or (before[-1].isupper() and len(before[-1]) > 1)
    right = behind is None or (behind.group().isupper() and len(behind.group()) > 1)
    return left and right


def _is_value(document: Document, start: int, end: int) -> bool:
    """Whether the capitals are the value of a label, or the last word of a short one: "Union: ABC", "Group: Support - ABC"."""
    rows = document.labelled
    at = bisect_right(rows, start, key=lambda row: row.start) - 1
    return at >= 0 and 0 <= rows[at].end - end <= 1 and rows[at].end - rows[at].start <= _SHORT_VALUE


class _Initials:
    """The first letters of the words that were passed, joining words left out."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.letters = ""
        self.end = 0

    def spell(self, letters: str, end: int) -> bool:
        """Whether words that begin with these letters stand not too far before an offset, which never goes back."""
        words = self.text[self.end : end].translate(_MARKS).split()
        firsts = map(itemgetter(0), filterfalse(_JOINING.__contains__, words))
        self.letters = (self.letters + "".join(firsts))[-_MEMORY:]
        self.end = end
        return letters in self.letters


def _named_behind(text: str, letters: str, end: int) -> bool:
    """Whether the words stand right behind the letters: "HSB, the Harbor Safety Board"."""
    if text[end : end + 2] not in (", ", " -"):
        return False
    words = [word for word in _WORD.findall(text, end, end + _BEHIND) if word.lower() not in _JOINING]
    return "".join(word[0].upper() for word in words).startswith(letters)


RULE = Rule("LNG606", "undefined-acronym", "info", check, profiles={"plain-language": "warning", "us-federal": "warning"})
