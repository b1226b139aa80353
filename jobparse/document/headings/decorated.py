"""Known headings in the dress of wikis, mails, numbered and bilingual documents: "== Duties ==", "3.1 Eligibility criteria"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.document.headings.bounds import LONGEST, MOST_WORDS, SMALL
from jobparse.document.headings.sense import by_sense
from jobparse.document.model import Anchor
from jobparse.lexicon.folding import key
from jobparse.patterns import pattern
from jobparse.spans import Span

if TYPE_CHECKING:
    from jobparse.document.lines import Line
    from jobparse.lexicon import Lexicon

# What surrounds a heading in wikis and mails, and the number or letter of one: "1.", "II.", "B)", "3.1", "h2.", "§ 4".
_DRESS = " =-_'\"*#~!|<>+[]:"
_NUMBER = pattern(r"\(?(?:\d{1,2}(?:\.\d{1,2}){0,3}[.):]?|[A-HIVX]{1,4}[.)]|h[1-6]\.|§ ?\d{1,2})(?=\s)\s*")
_NUMBERED = "(0123456789ABCDEFGHIVXh§"
_EDIT_LINK = pattern(r"\s*\[\s?edit[^\]\n]{0,40}\]\s*$")
# A counter of an item: a list of those has none of its items for a heading.
_COUNTER = pattern(r"\(?(?:\d{1,2}|[A-Za-z]{1,4})[.)]")
# What stands between the two halves of a heading in two languages.
_HALVES = ("|", "/")
# A Roman number of two letters or more, which no item of a list of one level has.
_ROMAN = pattern(r"[IVX]{2,5}\.")
# What stands around a whole line that is a heading, whose words are not more.
_AROUND = {"*": "*", "_": "_", "[": "]", "=": "="}
_FEW_WORDS = 6
_NO_HEADING = frozenset({"page_furniture", "note", "header", "identifiers"})


def half_marks(tokens: frozenset[str]) -> tuple[str, ...]:
    """What a text of some tokens may print between the two halves of a heading in two languages."""
    return tuple(f" {mark} " for mark in _HALVES if mark in tokens)


def decorated(
    text: str, line: Line, before: Line | None, following: Line | None, halves: tuple[str, ...], words: Lexicon
) -> Anchor | None:
    """The known heading that a line holds beside its dress, its number or its other language.

    Args:
        text: Clean text.
        line: A line that no plain heading or label claims.
        before: The non-blank line before it.
        following: The next non-blank line.
        halves: What `half_marks` tells of the text.
        words: The lexicon.
    """
    if line.end - line.start > LONGEST or following is None:
        return None
    first = text[line.start]
    if first.isalpha() and not line.marker:
        return _in_two_languages(text, line, halves, words)
    number = _NUMBER.match(text, line.start, line.end) if first in _NUMBERED else None
    if number and not (text[number.end()].islower() and number.group().rstrip()[-1].isdigit()):  # a count: "18 hours"
        sibling = (
            bool(following.marker) and _COUNTER.match(following.marker) is not None and _COUNTER.match(line.marker) is not None
        )
        if sibling or (before is not None and not line.gap and _counts_on(before, line) and not _labelled(text, before, words)):
            return None
        return _bare(text, line, number.end(), words, numbered=True)
    if first in _DRESS and text[line.end - 1] in _DRESS:
        return _bare(text, line, line.start, words)
    return None


def _counts_on(before: Line, line: Line) -> bool:
    """Whether a numbered line goes on with the list of the line before: "4. Benefits" and "5. How to apply" of a menu."""
    first, second = before.marker.strip("()."), line.marker.strip("().")
    return first.isdigit() and second.isdigit() and int(second) == int(first) + 1


def _labelled(text: str, line: Line, words: Lexicon) -> bool:
    """Whether a line begins with a known label and its value, so that it is no item: "1. JOB TITLE: Clerk"."""
    colon = text.find(":", line.body, line.end - 1)
    return colon > 0 and key(text[line.body : colon]) in words.labels


def _bare(text: str, line: Line, start: int, words: Lexicon, *, numbered: bool = False) -> Anchor | None:
    """The heading between an offset and the end of a line, if it is a known one."""
    edit = _EDIT_LINK.search(text, start, line.end)
    end = edit.start() if edit else line.end
    while end > start and text[end - 1] in _DRESS:
        end -= 1
    while start < end and text[start] in _DRESS:
        start += 1
    folded = key(text[start:end])
    kind, how = words.headings.get(folded), "exact"
    dressed = line.gap and not numbered and text[line.start] in _AROUND and _AROUND[text[line.start]] == text[line.end - 1]
    dressed = dressed and text[line.start + 1] != "*"  # what is bold may be a part of its section
    if kind is None and (
        text[start:end].isupper() or (numbered and _titled(text[start:end])) or (dressed and _short(text[start:end]))
    ):
        sense = by_sense(folded)
        kind, how = sense.kind if sense else None, "sense"
        if kind is None and numbered and _ROMAN.match(text, line.start, start):
            kind, how = "other", "shape"
    if kind == "page_furniture" and not line.marker:
        return Anchor(line.start, Span(start, end), line.end, kind, how, (), "line")  # "--- Forwarded message ---"
    if kind is None or kind in _NO_HEADING:
        return None
    return Anchor(line.start, Span(start, end), line.end, kind, how)


def _short(content: str) -> bool:
    """Whether words may be those of a heading in any letters, which its dress shows to be one: "*What we like to see*"."""
    return (
        content[:1].isupper()
        and 1 < len(content.split()) <= _FEW_WORDS
        and content[-1] not in ".,;!"
        and not any(map(str.isdigit, content))
    )


def _titled(content: str) -> bool:
    """Whether words are those of a heading in title case."""
    words = content.split()
    return 1 < len(words) <= MOST_WORDS and all(word[0].isupper() or word in SMALL or not word[0].isalpha() for word in words)


def _in_two_languages(text: str, line: Line, halves: tuple[str, ...], words: Lexicon) -> Anchor | None:
    """The heading of a line that prints it in two languages: parted by a mark, or by a colon behind letters of another one."""
    for mark in halves:
        if mark in text[line.start : line.end]:
            at = text.find(mark, line.start, line.end)
            for half in (text[line.start : at], text[at + len(mark) : line.end]):
                kind = words.headings.get(key(half))
                if kind and kind not in _NO_HEADING:
                    return Anchor(line.start, Span(line.start, line.end), line.end, kind, "exact")
    colon = -1 if text.isascii() else text.find(": ", line.start, line.end)
    if colon > 0 and not text[line.start : colon].isascii():
        kind = words.headings.get(key(text[colon + 2 : line.end]))  # "Ngā kawenga: Key responsibilities"
        if kind and kind not in _NO_HEADING - {"container"}:
            return Anchor(line.start, Span(line.start, line.end), line.end, kind, "exact")
    return None
