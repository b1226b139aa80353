"""Places by name alone, as the values of location labels print them: cities, sites, and both."""

from __future__ import annotations

from enum import Enum
from itertools import pairwise, zip_longest
from typing import NamedTuple

from jobparse.lexicon.places import place_words
from jobparse.patterns import pattern

from ..spans import Span
from .addresses import Address, make_address
from .regions import POSTCODE, region_at
from .states import before_state_name, read_state
from .zip_codes import ZIP

# The parts of a value and the marks between them: "Canberra - ACT; Wodonga - VIC", "Salem | HQ", "Head Office: Polokwane",
# "Anoka, MN (Main Library)".
_PART = pattern(r"[^,;:/|()\n\u2022-]+(?:-(?!\s)(?<!\s-)[^,;:/|()\n\u2022-]+)*")
_BULLET = "\N{BULLET}"
# How many posts a place has, which stands in brackets behind it: "(X1 Post)", "(2 posts)", "(x3)", "(01)".
_COUNT = pattern(r"0[1-9]|[xX]?\s?[0-9]{1,3}\s?(?i:posts?|positions?)|[xX]\s?[0-9]{1,3}")
# How the name of a wider place ends, before a colon and the sites in it: "Alder District: Oak Clinic".
_WIDER = ("District", "Municipality", "Region", "Province", "DISTRICT", "REGION")
# Two cities in one part: "Anoka and Blaine".
_AND = pattern(r"\x20(?:and|or|&)\x20")
# A name of a city: one to four words that begin with a capital, with the small words that cities have between them.
_CITY = pattern(
    r"(?:St\.|Ft\.|Mt\.|[A-ZÀ-Þ][\w'’.-]*)"
    r"(?:\x20(?:(?:in|on|of|upon|under|by|the|le|la|de|del|du|sur|am|an)\x20){0,2}(?:Ste?\.|(?:d')?[A-ZÀ-Þ][\w'’-]*)){0,3}"
)
# A street by name, with or without a number: "Canal Street", "12 Infirmary Lane".
_STREET = pattern(r"(?:[0-9]{1,4}[A-Za-z]?\x20)?[A-ZÀ-Þ][\w'’.-]*(?:\x20[A-ZÀ-Þ][\w'’-]*){1,3}")
# A name of a site, which has more words: "Oak Grove Middle School", "Yard no. 7".
_SITE = pattern(
    r"[A-ZÀ-Þ0-9][^\s]*(?:\x20(?:[A-ZÀ-Þ0-9&#\"'][^\s]*|of|the|and|at|for|in|on|no\.|de|du)){0,9}|[A-ZÀ-Þ][\w']*\x20[a-z]{3,12}"
)
_ZIP = pattern(ZIP)
_DUBLIN = pattern(r"\x20[0-9]{1,2}\Z")  # the postal district of "Dublin 2"
# The code of a state behind a city without a comma: "Akron OH", "Geelong VIC 3220".
_STATE_BEHIND = pattern(r"\x20(?=[A-Z]{2,3}(?:\x20[0-9A-Z]{3,5}(?:[ -][0-9A-Z]{3,4})?)?\Z)")
_WORDS = pattern(r"[\w']+")
_CODE = 3  # the most letters of the code of a state
# How the quarters of a city begin that no record has a member for.
_QUARTERS = ("Brgy", "Barangay")
# Values with more words than this are no list of names.
_MOST = 24


class _Kind(Enum):
    """What a part of a value is."""

    CITY = 1
    SITE = 2
    REGION = 3
    POSTCODE = 4
    NOWHERE = 5
    STREET = 6
    OTHER = 7


# The members of a place that such parts are.
_MEMBERS = {_Kind.CITY: "city", _Kind.SITE: "name", _Kind.STREET: "street"}


class _Part(NamedTuple):
    """A part of a value: what it is, where it stands, the mark before it, and the codes of a region."""

    kind: _Kind
    span: Span
    mark: str
    state: str | None = None
    country: str | None = None


def is_nowhere(printed: str) -> bool:
    """Whether a value holds no word of a place ("Remote", "Various", "District Wide", "2 posts").

    >>> is_nowhere("District Wide"), is_nowhere("Remote - Home"), is_nowhere("Remote Valley"), is_nowhere("Various locations")
    (True, True, False, True)
    """
    if _COUNT.fullmatch(printed):
        return True
    words = [word.lower() for word in _WORDS.findall(printed)]
    known = place_words()
    return any(word in known.nowhere for word in words) and all(
        word in known.nowhere or word in known.units or known.name_site({word}) or len(word) < 3 or word == "and"
        for word in words
    )


def _classify(text: str, span: Span, mark: str, *, first: bool, only: bool = False) -> list[_Part]:
    """Tell what a part is; a city with its state or code of post behind it is two, and a country can be the only part."""
    printed = text[span.start : span.end]
    if len(printed) == 1 and printed.isalpha():
        return [_Part(_Kind.OTHER, span, mark)]  # "Elm M/C"
    if is_nowhere(printed) or printed.startswith(_QUARTERS) or (printed.startswith("Co. ") and not first):
        return [_Part(_Kind.NOWHERE, span, mark)]
    region = [] if first and not only else _region(text, span, mark)
    if region and not (only and _can_be_city(printed, region)):
        return region
    behind = _STATE_BEHIND.search(text, span.start, span.end)
    state = _region(text, Span(behind.end(), span.end), "") if behind else []
    if behind and state:
        return [*_classify(text, Span(span.start, behind.start()), mark, first=first), *state]
    named = before_state_name(printed)
    named = named if _CITY.fullmatch(printed[:named]) else 0
    if named:
        state = _region(text, Span(span.start + named + 1, span.end), "")
        return [_Part(_Kind.CITY, Span(span.start, span.start + named), mark), *state]
    known = place_words()
    words = {word.lower() for word in _WORDS.findall(printed)}
    if printed.rpartition(" ")[2].lower() in known.streets and _STREET.fullmatch(printed):
        return [_Part(_Kind.STREET, span, mark)]
    if known.name_site(words):
        return [_Part(_Kind.SITE if _SITE.fullmatch(printed) else _Kind.OTHER, span, mark)]
    if not first and _ZIP.fullmatch(printed):
        return [_Part(_Kind.POSTCODE, span, mark)]
    code = POSTCODE.search(text, max(span.start - 1, 0), span.end)
    if code is not None and code.end() == span.end:
        before = [] if code.start() < span.start else _classify(text, Span(span.start, code.start()), mark, first=first)
        return [*before, _Part(_Kind.POSTCODE, Span(*code.span("code")), mark)]
    district = _DUBLIN.search(printed)
    name = printed[: district.start()] if district else printed
    if _CITY.fullmatch(name) and words.isdisjoint(known.units) and not name.startswith("Co. "):  # a county of Ireland
        return [_Part(_Kind.CITY, Span(span.start, span.start + len(name)), mark)]
    return [_Part(_Kind.OTHER, span, mark)]


def _can_be_city(printed: str, region: list[_Part]) -> bool:
    """Whether a state that is all of a value can be a city: by the code of post behind it, or by the name of a large one."""
    return len(region) > 1 or (region[0].country is None and printed.rpartition(" ")[2].lower() in place_words().like_states)


def _region(text: str, span: Span, mark: str) -> list[_Part]:
    """A part that is a state, province or country, with the code of post behind it; nothing where it is none."""
    state = read_state(text, span.start, span.end)
    if state is not None:
        low = state.end
        while low < span.end and text[low] == " ":
            low += 1
        if low == span.end or text[low].isdigit():
            row = _Part(_Kind.REGION, Span(state.start, state.end), mark, state.code)
            return [row] if low == span.end else [row, _Part(_Kind.POSTCODE, Span(low, span.end), "")]
    region = region_at(text, span.start, span.end)
    if region is None:
        return []
    row = _Part(_Kind.REGION, Span(region.start, region.end), mark, region.state, region.country)
    code = POSTCODE.match(text, region.end, span.end)
    if code is not None and code.end() == span.end:
        return [row, _Part(_Kind.POSTCODE, Span(*code.span("code")), "")]
    return [row] if region.end == span.end else []


def _parts(text: str, start: int, end: int) -> list[_Part]:
    """The parts of a value in their order."""
    rows: list[_Part] = []
    at = start
    counted = False
    for match in _PART.finditer(text, start, end):
        low, high = match.span()
        while low < high and text[low] in " *_":
            low += 1
        while high > low and text[high - 1] in " *_.":
            high -= 1
        between = text[at:low]
        mark = ";" if _BULLET in between and rows else between.strip(" *_\n\u2022") or ("\n" if "\n" in between else "")
        at = match.end()
        if low == high:
            continue
        counted, before = _COUNT.fullmatch(text, low, high) is not None, counted
        if counted or (text.startswith(":", match.end()) and text.endswith(_WIDER, low, high)):
            continue
        mark = ";" if before and rows else mark
        pieces = _split(text, low, high)
        for number, (first, last) in enumerate(pieces):
            only = first == start and last == end
            rows += _classify(text, Span(first, last), mark if number == 0 else "and", first=not rows, only=only)
    return _state_of_country(text, [_city_like_a_state(part, behind) for part, behind in zip_longest(rows, rows[1:])])


def _city_like_a_state(part: _Part, behind: _Part | None) -> _Part:
    """A part, which is a city where it has the name of a state and another state stands behind it: "Alder or Virginia, MN"."""
    states = behind is not None and behind.mark == "," and bool(part.state and behind.state) and part.state != behind.state
    named = part.span.end - part.span.start > _CODE and part.mark != ","
    return part._replace(kind=_Kind.CITY, state=None, country=None) if states and named else part


def _state_of_country(text: str, rows: list[_Part]) -> list[_Part]:
    """The parts, of which the first is no city but the state or province of the country behind it: "Ontario, Canada"."""
    if [part.kind for part in rows] != [_Kind.CITY, _Kind.REGION] or rows[1].country is None or rows[1].state:
        return rows
    region = _region(text, rows[0].span, "")
    return [*region, rows[1]] if len(region) == 1 else rows


def _split(text: str, low: int, high: int) -> list[tuple[int, int]]:
    """A part that joins cities by a word, taken apart; any other is one piece."""
    joints = list(_AND.finditer(text, low, high))
    edges = [low, *(edge for joint in joints for edge in joint.span()), high]
    pieces = list(zip(edges[::2], edges[1::2], strict=True))
    known = place_words()
    words = {word.lower() for word in _WORDS.findall(text[low:high])}
    apart = (
        all(_CITY.fullmatch(text, *piece) for piece in pieces) and words.isdisjoint(known.units) and not known.name_site(words)
    )
    return pieces if apart and region_at(text, low, high) is None else [(low, high)]


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
    if len(_WORDS.findall(text, start, end)) > _MOST:
        return []
    parts = [part for part in _parts(text, start, end) if part.kind is not _Kind.NOWHERE]
    if site and parts and parts[0].kind is _Kind.CITY and parts[1:] and not _keeps_city(parts[1]):
        parts[0] = parts[0]._replace(kind=_Kind.SITE)
    first = [part.kind for part in parts[:3]]
    if first == [_Kind.CITY, _Kind.STREET, _Kind.CITY]:
        parts[0] = parts[0]._replace(kind=_Kind.SITE)  # "Elm House, Quay Street, Alder"
    elif first == [_Kind.SITE, _Kind.SITE, _Kind.CITY] and text.endswith((" Square", " Court"), *parts[1].span):
        parts[1] = parts[1]._replace(kind=_Kind.STREET)  # "Elm Offices, Market Square, Alder"
    kinds = [part.kind for part in parts]
    whole = _Kind.STREET in kinds or (kinds[-1:] == [_Kind.POSTCODE] and kinds.count(_Kind.CITY) == 1)
    joint = "," if whole and kinds.count(_Kind.POSTCODE) < 2 else ";"  # the lines of one address
    parts = [part._replace(mark=joint) if part.mark == "\n" else part for part in parts]
    if not parts or _Kind.OTHER in kinds:
        return []
    if any(part.mark == "," and pair == (_Kind.CITY, _Kind.SITE) for part, pair in zip(parts[1:], pairwise(kinds), strict=True)):
        return []  # a ward and its hospital
    if any(part.mark == "-" and pair == (_Kind.CITY, _Kind.CITY) for part, pair in zip(parts[1:], pairwise(kinds), strict=True)):
        return []  # a unit and its part
    rows = _assemble(_without_wider(parts))
    return [make_address(text, "named", row.spans, row.state, country=row.country) for row in rows if row.spans]


def _keeps_city(behind: _Part) -> bool:
    """Whether what stands behind a name tells that it is a city, and no site: "Pretoria, Gauteng", "Pretoria (HQ)"."""
    return behind.kind is _Kind.REGION or (behind.kind is _Kind.SITE and behind.mark == "(")


def _without_wider(parts: list[_Part]) -> list[_Part]:
    """The parts without what follows a city as its county or district: of "Solan, Himachal Pradesh" the first."""
    cities = [part for part in parts if part.kind is _Kind.CITY]
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


def _assemble(parts: list[_Part]) -> list[_Row]:
    """Put cities, sites and regions together; a region belongs to all cities since the one before."""
    rows: list[_Row] = [_Row()]
    for part in parts:
        row = rows[-1]
        if part.kind is _Kind.REGION:
            _add_region(rows, part)
        elif part.kind is _Kind.POSTCODE:
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


def _add_region(rows: list[_Row], part: _Part) -> None:
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
