"""Where a text breaks off: at its end, or before a site's invitation to see the rest."""

from __future__ import annotations

from bisect import bisect_right
from itertools import takewhile
from typing import TYPE_CHECKING

from jobparse.document.signs import has_any
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
_NO_PROSE = frozenset(
    {"header", "identifiers", "page_furniture", "equal_opportunity", "dates", "salary", "location", "residency"}
)
# A part of a sentence is not shorter, in characters, and has so many words in small letters, as a name or a greeting has not.
_CLAUSE, _FEWEST_SMALL = 20, 3
# What stands in the foot of a page, between its links and names.
_OF_FEET = ("|", "\N{MIDDLE DOT}", "\N{REGISTERED SIGN}", "\N{COPYRIGHT SIGN}")
# Headings of these kinds have something below them: "WORKING CONDITIONS" at the end of a text.
_HEADED = frozenset(
    {"duties", "minimum_qualifications", "preferred_qualifications", "knowledge", "skills", "abilities", "working_conditions",
     "physical_requirements"}
)  # fmt: skip
# What an item begins with and never is alone: "- Over".
_LONE = frozenset(
    {"over", "with", "under", "for", "from", "of", "and", "or", "the", "by", "in", "to", "on", "at", "as", "a", "an"}
)
_ENDED = frozenset(".!?")  # with what a sentence ends
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
    if not content and last.marker:  # the number of an item that is not there, or its mark
        return [_truncated(document, last.end)] if last.marker[0].isdigit() or _goes_on_with(document, last.marker) else []
    if last.marker and (content.lower() in _LONE or (len(content) == 1 and content.isalpha())):
        return [_truncated(document, last.end)]  # the first letter or word of an item
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
        if section and section.kind not in _NO_PROSE and not open_list and not _ends_short(content) and _is_clause(content):
            return [_truncated(document, last.end)]
    if not (is_cut(document, last.body, last.end) or _lacks_its_stop(document, content) or _ends_with_heading(document)):
        return []
    section = document.section_at(last.body)
    return [] if section and section.kind == "page_furniture" else [_truncated(document, last.end)]


def _is_clause(content: str) -> bool:
    """Whether what stands behind the last stop of a line is a part of a sentence or list, unlike a site's foot: "Email Print"."""
    tail = _STOP.split(content)[-1]
    if has_any(tail, _OF_FEET) or "/" in tail.rpartition(" ")[2]:
        return False  # "EOE/M/F/Vet"
    return ", " in tail or sum(word[:1].islower() for word in tail.split()) >= _FEWEST_SMALL


def _goes_on_with(document: Document, marker: str) -> bool:
    """Whether a lone mark stands right below items with it, the last of them without a stop; "--" below a mail does not."""
    above = next((line for line in reversed(document.lines[:-1]) if line.marker or line.gap), None)
    text = document.text[: document.lines[-1].start].rstrip()
    return above is not None and above.marker == marker and not document.lines[-1].gap and text[-1] not in _ENDED


def _ends_with_heading(document: Document) -> bool:
    """Whether a text ends with a heading over what is not there, behind a statement or an item: the tabs of a page are no such.

    "Description" over "Qualifications", at the end, are tabs.
    """
    rows = [line for line in document.lines[-3:-1] if line.end > line.body]
    if len(document.sections) < _FEWEST_SMALL or not rows:
        return False
    if not (rows[-1].marker or document.text[rows[-1].end - 1] in _ENDED):
        return False
    before, last = document.sections[-2:]
    headed = last.anchor is not None and last.kind in _HEADED and before.kind != "page_furniture"
    return headed and not document.text[last.body : last.end].strip(" \n:*")


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
