"""Places of several posts, each of which is told on lines of its own post."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from jobparse.fields.work_places.candidates import Place, from_address, name_before
from jobparse.lexicon.numbers import SMALL_NUMBER
from jobparse.lexicon.places import place_words
from jobparse.patterns import pattern
from jobparse.spans import Span
from jobparse.values.place_names import find_named
from jobparse.values.places import find_addresses

if TYPE_CHECKING:
    from jobparse.document.model import Document

_COUNT = rf"\x20?\((?:[xX]\x20?)?(?:\d{{1,3}}|(?i:{SMALL_NUMBER}))\x20(?i:posts?|positions?|vacanc(?:y|ies))\)"
# A post with its letter or number, its title, its site and town: "Post A - Harbour Clerk, Elm Depot, Quaytown (2 posts)".
_POST = pattern(
    r"(?:Post|Position|Vacancy|Job)\x20(?:[A-Z]|\d{1,2})\x20?[-:\u2013.]\x20?[^\n,]{3,80},\x20"
    rf"(?P<place>[A-Z][^\n]{{2,90}}?)(?:{_COUNT})?\.?"
)
# A wider area with its site and its reference: "Elm Management Area: Alder Correctional Centre (Ref: EM 27/04)".
_OF_AREA = pattern(
    r"[A-Z][\w' -]{1,40}\x20(?:Management\x20Area|Area|District|Region|Province|Municipality):\x20"
    r"(?P<site>[A-Z][\w'.&-]*(?:\x20[\w'.&-]+){1,7})\x20?"
    rf"(?:\((?i:ref(?:erence)?\b)[^()\n]{{2,40}}\)|{_COUNT})\x20?[;,.]?\x20?"
)
# The line over the address of a post: "Position 1", "Post 3 & 4".
_NUMBER = pattern(r"(?:Position|Post|Vacancy|Opening)s?\x20#?\d{1,2}(?:\x20?(?:&|and|,|-)\x20?\d{1,2}){0,5}:?")
_TOKENS = frozenset({"post", "position", "vacancy", "job", "positions", "posts", "opening", "vacancies"})
_AREA_TOKENS = frozenset({"area:", "district:", "region:", "province:", "municipality:"})
# How far below its number the address of a post stands, in characters.
_REACH = 300
_FEWEST = 2
_ELSEWHERE = frozenset({"application", "selection", "duplicate", "page_furniture"})


def of_posts(document: Document) -> list[Place]:
    """The places of two posts or more."""
    return _in_areas(document) or _on_lines(document) or _below_numbers(document)


def _on_lines(document: Document) -> list[Place]:
    """The sites with their towns behind the titles of posts."""
    rows = []
    for line in document.lines if not document.tokens.isdisjoint(_TOKENS) else ():
        match = _POST.fullmatch(document.text, line.body, line.end)
        named = find_named(document.text, *match.span("place")) if match else []
        if match and len(named) == 1 and (named[0].name or named[0].street) and named[0].city:
            place = from_address(document, named[0])
            place.text = (Span(*match.span("place")),)
            rows.append(place)
    return rows if len(rows) >= _FEWEST else []


def _in_areas(document: Document) -> list[Place]:
    """The sites of posts behind the areas that they lie in."""
    rows = []
    for line in document.lines if not document.tokens.isdisjoint(_AREA_TOKENS) else ():
        match = _OF_AREA.match(document.text, line.body, line.end)
        section = document.section_at(line.start) if match else None
        while match and section and section.kind not in _ELSEWHERE:  # lines of a list that were taken for one that wraps
            span = Span(*match.span("site"))
            if place_words().name_site(set(match["site"].lower().split())):
                rows.append(Place({"name": document.value(*span)}, {"name": (span,)}, (span,)))
            match = _OF_AREA.match(document.text, match.end(), line.end)
    return rows if len(rows) >= _FEWEST else []


def _below_numbers(document: Document) -> list[Place]:
    """The addresses below the numbers of posts."""
    if document.tokens.isdisjoint(_TOKENS):
        return []
    starts = [line.end for line in document.lines if _NUMBER.fullmatch(document.text, line.body, line.end)]
    if len(starts) < _FEWEST:
        return []
    rows = []
    for start, end in pairwise([*starts, document.end]):
        stop = min(end, start + _REACH)
        found = next((row for row in find_addresses(document.text, start, stop) if row.street and row.city and row.state), None)
        if found:
            place = from_address(document, found)
            name_before(document, start, found.start, place)
            rows.append(place)
    return rows if len(rows) >= _FEWEST else []
