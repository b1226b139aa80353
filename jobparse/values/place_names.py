"""Places by name alone, as the values of location labels print them: cities, sites, and both."""

from __future__ import annotations

from itertools import pairwise

from jobparse.lexicon.addresses import address_words
from jobparse.patterns import pattern

from ..spans import Span
from .addresses import Address, make_address
from .place_parts import WIDER, WORDS, Kind, Part, parts_of

# Values with more words than this are no list of names.
_MOST = 24
# In how many characters a body is printed in short at most: "TSI-IT".
_SHORT_NAME = 12
# A body in a few capitals without a vowel before a colon and its site: "HPL: QUAY BRANCH", or the site not in capitals.
_BODY = pattern(r"[B-DF-HJ-NP-TV-XZ]{2,5}")
_LONGEST_BODY = 5
# The last words of names of units that are named as sites are.
_UNITS = (" Division", " Department", " Bureau", " DIVISION", " DEPARTMENT", " BUREAU")
# The members of a place that such parts are.
_MEMBERS = {Kind.CITY: "city", Kind.SITE: "name", Kind.STREET: "street", Kind.UNIT: "unit"}


def find_named(text: str, start: int, end: int, *, site: bool = False) -> list[Address]:
    """Find the places of a value that is no address; none where it is not made of names alone.

    Args:
        text: The text.
        start: Where the value begins.
        end: Where it ends.
        site: The label asks for a building or campus, so that a plain name is one.

    >>> [(a.city, a.state, a.country) for a in find_named("Darmstadt, Germany; Akron OH", 0, 28)]
    [('Darmstadt', None, 'DE'), ('Akron', 'OH', None)]
    >>> [(a.city, a.country) for text in ("Tunisia", "Washington") for a in find_named(text, 0, len(text))]
    [(None, 'TN'), ('Washington', None)]
    >>> texts = ("CENTRAL LAB - RICHFIELD", "Salem | HQ", "Perth, Cairns, Hobart")
    >>> [(a.name, a.city) for text in texts for a in find_named(text, 0, 23)]
    [('CENTRAL LAB', 'RICHFIELD'), ('HQ', 'Salem'), (None, 'Perth'), (None, 'Cairns'), (None, 'Hobart')]
    >>> [(a.name, a.street, a.city, a.postal_code) for a in find_named("Elm House, Harbour Road, Elmford EL4 2QT", 0, 40)]
    [('Elm House', 'Harbour Road', 'Elmford', 'EL4 2QT')]
    >>> text = "HMP Elm, Elmshire, South Alder AL4 2QT"
    >>> [(a.name, a.city, a.postal_code) for a in find_named(text, 0, len(text))]
    [('HMP Elm', 'South Alder', 'AL4 2QT')]
    >>> [(a.city, a.state) for text in ("Virginia", "Ontario, Canada") for a in find_named(text, 0, len(text))]
    [(None, 'VA'), (None, 'ON')]
    >>> [(a.name, a.state, a.postal_code) for a in find_named("Alder County Courthouse, OR, OR, 97999", 0, 38)]
    [('Alder County Courthouse', 'OR', '97999')]
    >>> text = "Alder District: Oak Clinic (X1 Post) Elm Hospital (X2 Posts)"
    >>> [(a.name, a.city) for a in find_named(text, 0, len(text))]
    [('Oak Clinic', None), ('Elm Hospital', None)]
    >>> [find_named(text, 0, len(text)) for text in ("Human Resources", "Various", "depends on the task")]
    [[], [], []]
    """
    if len(WORDS.findall(text, start, end)) > _MOST:
        return []
    parts = [part for part in parts_of(text, start, end) if part.kind is not Kind.NOWHERE]
    if site and parts and parts[0].kind is Kind.CITY and parts[1:] and not _keeps_city(parts[1]):
        parts[0] = parts[0]._replace(kind=Kind.SITE)
    if [part.kind for part in parts] == [Kind.SITE, Kind.SITE] and parts[1].mark == ":" and text.endswith(WIDER, *parts[1].span):
        parts = parts[:1]  # "Elm Clinic: Alder Sub District"
    parts = _without_county(text, parts)
    first = [part.kind for part in parts[:3]]
    if first == [Kind.CITY, Kind.STREET, Kind.CITY]:
        parts[0] = parts[0]._replace(kind=Kind.SITE)  # "Elm House, Quay Street, Alder"
    elif first == [Kind.SITE, Kind.SITE, Kind.CITY] and text.endswith((" Square", " Court"), *parts[1].span):
        parts[1] = parts[1]._replace(kind=Kind.STREET)  # "Elm Offices, Market Square, Alder"
    parts = _without_inner(text, _with_body(text, parts))
    kinds = [part.kind for part in parts]
    whole = Kind.STREET in kinds or (kinds[-1:] == [Kind.POSTCODE] and kinds.count(Kind.CITY) == 1)
    joint = "," if whole and kinds.count(Kind.POSTCODE) < 2 else ";"  # the lines of one address
    parts = [part._replace(mark=joint) if part.mark == "\n" else part for part in parts]
    if not parts or Kind.OTHER in kinds:
        return []
    if any(part.mark == "," and pair == (Kind.CITY, Kind.SITE) for part, pair in zip(parts[1:], pairwise(kinds), strict=True)):
        return []  # a ward and its hospital
    if any(part.mark == "-" and pair == (Kind.CITY, Kind.CITY) for part, pair in zip(parts[1:], pairwise(kinds), strict=True)):
        return []  # a unit and its part
    if kinds == [Kind.SITE, Kind.CITY] and parts[1].mark == "-" and text.endswith(_UNITS, *parts[0].span):
        name = text[slice(*parts[1].span)]
        if text.find(f" {name}", parts[1].span.end) < 0 and text.rfind(f" {name}", 0, parts[1].span.start - 1) < 0:
            return []  # the same: "Elm School Division - Mail Out"
    rows = _assemble(_without_wider(parts))
    return [make_address(text, "named", row.spans, row.state, country=row.country) for row in rows if row.spans]


def _without_inner(text: str, parts: list[Part]) -> list[Part]:
    """The parts without the quarter in brackets behind its town, and without what two towns lie in: "Elm & Oak - Alderland"."""
    if [(part.kind, part.mark) for part in parts[1:]] == [(Kind.CITY, "and"), (Kind.CITY, "-")] and parts[0].kind is Kind.CITY:
        return parts[:2]
    return [
        part
        for before, part in zip([None, *parts], parts, strict=False)
        if not (
            before
            and part.kind is Kind.CITY
            and (
                before.kind is Kind.CITY
                or (
                    before.kind is Kind.SITE
                    and text[slice(*part.span)].isupper()
                    and len(text[slice(*part.span)]) <= _LONGEST_BODY
                )
            )
            and (before.mark, part.mark) != ("(", "(")
            and part.mark == "("
            and text.startswith(")", part.span.end)
        )
    ]


def _keeps_city(behind: Part) -> bool:
    """Whether what stands behind a name tells that it is a city, and no site: "Pretoria, Gauteng", "Pretoria (HQ)"."""
    return behind.kind is Kind.REGION or (behind.kind is Kind.SITE and behind.mark == "(")


def _with_body(text: str, parts: list[Part]) -> list[Part]:
    """The parts, of which the first is a body in the city behind it: "United Harbors - New York, USA", "TSI-IT, Chennai"."""
    if len(parts) == 3 and [part.mark for part in parts[1:]] == ["-", ","] and parts[0].kind is Kind.CITY and parts[2].country:
        city = parts[1]._replace(kind=Kind.CITY, state=None) if parts[1].kind is Kind.REGION else parts[1]
        if city.kind is Kind.CITY:
            return [parts[0]._replace(kind=Kind.SITE), city._replace(mark=","), parts[2]]
    if [part.kind for part in parts] == [Kind.CITY, Kind.SITE] and parts[1].mark == ":":
        name, site = text[slice(*parts[0].span)], text[slice(*parts[1].span)]
        if _BODY.fullmatch(name) or (name.isupper() and len(name) <= _LONGEST_BODY and not site.isupper()):
            return [parts[1]._replace(mark="")]
    if [part.kind for part in parts[:2]] == [Kind.CITY, Kind.CITY] and parts[1].mark == ",":
        name, large = text[slice(*parts[0].span)], text[slice(*parts[1].span)]
        if name.isupper() and name.isascii() and len(name) <= _SHORT_NAME and not large.isupper():
            return [parts[0]._replace(kind=Kind.SITE), *parts[1:]]
        if len(parts) == 2 and name.startswith(f"{large} "):
            return parts[1:]  # "Alder Central, Alder"
    return parts


def _without_county(text: str, parts: list[Part]) -> list[Part]:
    """The parts without the county of Britain that stands behind a town, or before a town or code of post."""
    kept = []
    coded = any(part.kind is Kind.POSTCODE for part in parts)  # "Surrey" and "Kent" are towns elsewhere
    for at, part in enumerate(parts):
        name = text[slice(*part.span)]
        county = part.kind is Kind.CITY and (
            name.endswith("shire") or (coded and name.lower() in address_words().british_counties)
        )
        behind = parts[at + 1].kind if at + 1 < len(parts) else None
        town = at > 0 and parts[at - 1].kind is Kind.CITY
        if not (county and at > 0 and part.mark in (",", "\n") and (town or behind in (Kind.CITY, Kind.POSTCODE))):
            kept.append(part)
    return kept


def _without_wider(parts: list[Part]) -> list[Part]:
    """The parts without what follows a city as its county or district: of "Solan, Himachal Pradesh" the first."""
    cities = [part for part in parts if part.kind is Kind.CITY]
    if len(cities) != 2 or cities[1].mark != ",":
        return parts
    at = parts.index(cities[1])
    return parts[:at] + parts[at + 1 :] if parts[at - 1] is cities[0] else parts


class _Row:
    """A place under construction."""

    def __init__(self) -> None:
        self.spans: dict[str, Span] = {}
        self.state: str | None = None
        self.country: str | None = None
        self.closed = False


def _assemble(parts: list[Part]) -> list[_Row]:
    """Put cities, sites and regions together; a region belongs to all cities since the one before."""
    rows: list[_Row] = [_Row()]
    for part in parts:
        row = rows[-1]
        if part.kind is Kind.REGION:
            _add_region(rows, part)
        elif part.kind is Kind.POSTCODE:
            row.spans.setdefault("postal_code", part.span)
        else:
            member = _MEMBERS[part.kind]
            held = member in row.spans
            # "Annex - County Campus": a building and what it stands in
            part_of = held and member == "name" and part.mark == "-" and not row.closed and "city" not in row.spans
            behind = row.closed and part.mark in (";", "/", "and", ",") and "city" in row.spans
            taken = (held and not part_of) or behind
            if taken or (part.mark in (";", "and") and row.spans):
                row = _Row()
                rows.append(row)
            row.spans[member] = Span(row.spans[member].start, part.span.end) if part_of else part.span
    return rows


def _add_region(rows: list[_Row], part: Part) -> None:
    for row in reversed(rows):
        if row.closed and not (part.country and row.country is None and row is rows[-1]):
            break
        row.closed = True
        if part.state and row.state is None:
            row.state = part.state
            row.spans["state"] = part.span
        if part.country and row.country is None:
            row.country = part.country
            row.spans["country"] = part.span
