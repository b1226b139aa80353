"""Where a text breaks off: at its end, or before a site's invitation to see the rest."""

from __future__ import annotations

from bisect import bisect_right
from itertools import takewhile
from typing import TYPE_CHECKING

from jobparse.fields.cut_words import is_cut, is_whole
from jobparse.fields.reading import Doubt
from jobparse.patterns import pattern
from jobparse.values.regions import COUNTRIES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jobparse.document.model import Document

# What a line ends with that is not cut off: a stop, or a mark that closes something.
_SENTENCE_END = pattern(r"[.!?:;)\"'\]|*]$")
_STOP = pattern(r"\.\s")
# Sections whose last line is a value or a name as often as a sentence.
_NO_PROSE = frozenset({"header", "identifiers", "page_furniture", "equal_opportunity", "dates", "salary", "location"})
# A part of a sentence is not shorter, in characters, and has so many words in small letters, as a name or a greeting has not.
_CLAUSE, _FEWEST_SMALL = 20, 3
# With what all the lines of a list end, and how many of them are looked at; so many lines make a page.
_STOPS, _LOOKED_AT, _MANY_LINES = frozenset(".;"), 6, 6
# With what sites invite the reader to see the rest, by the words that several of these phrases have in common, with what stands
# before those.
_INVITATIONS = (
    ("view ", ("",), ("view full details", "view the full")),
    (" more", ("read", "see", "show"), ("read more", "see more", "show more")),
    ("in to", ("log ", "log"), ("log in to", "login to")),
)


def cut_ends(document: Document) -> list[Doubt]:
    """Text that ends in the middle: at the end of the file, or before a site's invitation to see the rest."""
    lines = document.lines
    if not lines:
        return []
    for hit in _invitations(document.lower):
        at = bisect_right(document.line_starts, hit) - 1
        if at > 0 and lines[at].end - lines[at].start < 160:
            before = lines[at - 1]
            if not _SENTENCE_END.search(document.text[before.start : before.end]) and before.end - before.body > 20:
                return [_truncated(document, before.end)]
    last = lines[-1]
    content = document.text[last.body : last.end]
    if (not content and last.marker[:1].isdigit()) or (last.marker and len(content) == 1 and content.isalpha()):
        return [_truncated(document, last.end)]  # the number of an item that is not there, or its first letter
    if content.endswith(("...", "…")) and "please wait" not in content.lower():
        return [_truncated(document, last.end)]
    if (
        len(content) >= 60
        and not _SENTENCE_END.search(content)
        and content[-1].isalpha()
        and _STOP.search(document.text, max(0, last.end - 3000), last.end)
    ):
        section = document.section_at(last.body)
        above = next((line for line in reversed(lines[:-1]) if line.end > line.body), None)
        open_list = last.marker and above and above.marker == last.marker and document.text[above.end - 1].isalnum()
        open_list = open_list and is_whole(document, last.end)
        if section and section.kind not in _NO_PROSE and not open_list and not _ends_short(content):
            return [_truncated(document, last.end)]
    if not (is_cut(document, last.body, last.end) or _lacks_its_stop(document, content)):
        return []
    section = document.section_at(last.body)
    return [] if section and section.kind == "page_furniture" else [_truncated(document, last.end)]


def _lacks_its_stop(document: Document, content: str) -> bool:
    """Whether a last line goes on with what is not there: behind a comma or a blank, or as those above end with a stop."""
    last = document.lines[-1]
    small = sum(word[:1].islower() for word in content.split())
    if content.endswith(","):
        return len(content) >= _CLAUSE and (small >= _FEWEST_SMALL or bool(last.marker))  # but "Yours sincerely,"
    section = document.section_at(last.body)
    if section is None or section.kind in _NO_PROSE or not content[-1:].isalpha() or _ends_short(content):
        return False
    if document.source.text.endswith(" ") and " \n" not in document.source.text and len(document.lines) >= _MANY_LINES:
        return small > 0
    if not document.text[last.body].isupper():
        return False
    return small > 0 and _items_stop(document) if last.marker else small >= _FEWEST_SMALL and _lines_stop(document)


def _items_stop(document: Document) -> bool:
    """Whether the items above the last one, two at least, all end with a stop."""
    text, last = document.text, document.lines[-1]
    counted = last.marker[:1].isdigit()
    rows = takewhile(lambda line: line.marker and line.marker[:1].isdigit() == counted, reversed(document.lines[-_LOOKED_AT:-1]))
    ends = [text[line.end - 1] for line in rows]
    return len(ends) > 1 and _STOPS.issuperset(ends)


def _lines_stop(document: Document) -> bool:
    """Whether two lines right above the last one are statements of their own that end with a stop."""
    text, last = document.text, document.lines[-1]
    rows = document.lines[-3:-1]
    return (
        len(rows) > 1
        and all(
            text[line.end - 1] in _STOPS and line.end - line.body >= _CLAUSE and text[line.body].isupper() and not line.marker
            for line in rows
        )
        and last.gap == rows[1].gap
    )


def _ends_short(content: str) -> bool:
    """Whether a line ends as prose does without a stop: with an abbreviation ("EOE"), an address or the country of one."""
    last = content.rpartition(" ")[2]
    return (
        "." in last.partition("@")[2]
        or "://" in last
        or (len(last) > 1 and last.isupper() and not content.isupper())
        or content.rpartition(", ")[2].upper() in COUNTRIES
    )


def _invitations(lower: str) -> Iterator[int]:
    """Where each of the invitations to see the rest stands first."""
    for common, begins, phrases in _INVITATIONS:
        first: dict[str, int] = {}
        at = lower.find(common)
        while at >= 0:
            for phrase in phrases if lower.endswith(begins, 0, at) else ():
                start = at - phrase.index(common)
                if start >= 0 and lower.startswith(phrase, start):
                    first.setdefault(phrase, start)
            at = lower.find(common, at + 1)
        yield from (first[phrase] for phrase in phrases if phrase in first)


def _truncated(document: Document, end: int) -> Doubt:
    start = max(document.text.rfind(" ", 0, end), document.text.rfind("\n", 0, end)) + 1
    return Doubt("truncated_text", f"the text breaks off at {document.text[start:end]!r}", start, end)
