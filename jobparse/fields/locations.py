"""`locations`: where the work is done."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from jobparse.fields.country import country
from jobparse.fields.edges import trimmed
from jobparse.fields.reading import Doubt, Reading
from jobparse.fields.remote import how_remote
from jobparse.lexicon import lexicon
from jobparse.lexicon.places import place_words
from jobparse.patterns import pattern
from jobparse.spans import Span
from jobparse.values.cities import Address, find_city_states
from jobparse.values.place_names import find_named, is_nowhere
from jobparse.values.places import find_addresses
from jobparse.values.regions import PROVINCES, region_at
from jobparse.values.states import state_code

if TYPE_CHECKING:
    from collections.abc import Mapping

    from jobparse.document.lines import Line
    from jobparse.document.model import Anchor, Document, Labelled

# The members of a place that the text prints, in the order of the record.
_MEMBERS = ("name", "street", "unit", "city", "state", "postal_code", "country")
# Values of a location label that name no place: "Various", "3 vacancies".
_NO_PLACE = pattern(
    r"""
    ^ (?: various | not\ listed | n/?a\b | none\b | multiple | tbd\b | to\ be\ determined | citywide
      | see\  | varies\b | (?: fully\ | 100%\ )? remote\ *(?: $ | [(,;-] ) | (?: \d+ | few | many | multiple )\ vacanc )
    """,
    re.VERBOSE | re.IGNORECASE,
)
# Labels of a part of a place that is none by itself; of a city; of a building or campus, of which a plain name is one.
_POST_LABELS = ("zip", "zip code", "postal code", "postcode", "zip postal code")
_PART_LABELS = ("county", "state", "province", "region", "work county", "country", *_POST_LABELS)
_CITY_LABELS = ("city", "town", "location city", "city town", "town city")
_SITE_LABELS = ("building", "campus", "centre", "center", "facility", "site", "site location", "location name")
_LONGEST_CODE = 24  # the longest name of a state or code of post
# A line above the address of an office, in lower case, and how far above it stands.
_OFFICE = pattern(r"(?:^|\n)[^\w\n]*(?:(?:tele)?phone|e-?mail|fax)\b")
_OFFICE_REACH = 200
# A building in brackets behind its address: "Anoka, MN (Main Library)".
_BRACKETS = pattern(r"\x20?\(([A-Z][^()\n]{3,60})\)")
# A sentence in the value of a location label: "This role is located in Canberra; Brisbane."
_BASED = pattern(r"\b(?:located|based|stationed)\s+(?:in|at)\s+(?P<place>[A-Z][^.\n]{2,80})")
# What joins two cities that have one state behind them.
_JOINED = pattern(r"\x20(?:and|or|&)\x20|/")
_LONGEST_NAME = 120  # of a place, with its city and region
# Parts of an address between commas, a room or floor, and what can be a building's name: a few words that begin with a capital.
_PARTS = pattern(r"[^,\n]+")
_UNIT = pattern(r"(?:room|rm\.?|suite|ste\.?|floor|unit)\s+\#?[\w-]{1,8}$|\w{2,8}\s+floor$", re.IGNORECASE)
_NAME = pattern(r"[A-Z][\w.&'()-]*(?:,? (?:of|the|and|&|for|at|[A-Z(][\w.&'()-]*)){0,9}")
# A line that is a city with its province, without a comma: "Elm Bay MB", "Elm Bay (Nova Scotia)".
_CITY_PROVINCE = pattern(
    r"[A-Z][a-z'-]{2,20}(?: [A-Z][a-z'-]{2,20}){0,2} (?:ON|BC|AB|QC|NS|NB|MB|SK|NL|YT|\((?P<province>[A-Z][A-Za-z ]{4,26})\))"
)
# A ZIP code, with or without its four more digits, outside of longer numbers.
_ZIP = pattern(r"(?<![\d-])\d{5}(?:-\d{4})?(?![\d-])")
# How many sections from the top may belong to the page header.
_TOP_SECTIONS = 12


@dataclass(slots=True)
class _Place:
    """A place under construction: members, each with its spans."""

    values: dict[str, str] = field(default_factory=dict)
    spans: dict[str, tuple[Span, ...]] = field(default_factory=dict)
    text: tuple[Span, ...] = ()


def extract(document: Document, known: Mapping[str, Any]) -> Reading:
    """Read labelled locations and location sections; the page header completes a bare street address."""
    del known
    places: list[_Place] = []
    for start, end, row in _ranges(document):
        _read_range(document, start, end, row, places)
    places = _with_cities(places)
    _in_country(document, places)
    header = _header_city(document) if not places or any("street" in place.values for place in places) else None
    reading = Reading([])
    for place in places:
        if (
            "street" in place.values
            and header
            and place.values.get("city", header.city or "").lower() == (header.city or "").lower()
        ):
            _complete(document, place, header)
    if not places and header:
        places.append(_from_address(document, header))
    for place in places:
        if place.values.get("state") == "WA" and country(document) == "AU":  # Western Australia
            del place.values["state"], place.spans["state"]
    _remote(document, places)
    for place in _distinct(places):
        _put(document, place, reading)
    _postal_conflict(document, places, reading)
    return reading


def _ranges(document: Document) -> list[tuple[int, int, Labelled | None]]:
    """Where places stand: offsets, and the label whose value it is; none for sections without one."""
    rows: list[tuple[int, int, Labelled | None]] = [
        (row.start, row.end, row)
        for row in document.values_of("locations")
        if row.end > row.start and not _of_an_office(document, row.anchor)
    ]
    labelled = {row.anchor.start for row in document.labelled}
    rows += [
        (section.body, section.end, None)
        for section in document.of_kind("location")
        if not section.note
        and not (section.anchor and section.anchor.start in labelled)
        and not _of_an_office(document, section.anchor)
    ]
    return sorted(rows, key=lambda row: row[0])


def _with_cities(places: list[_Place]) -> list[_Place]:
    """The places, a bare street completed by the one city that stands elsewhere."""
    bare = [place for place in places if "street" in place.values and "city" not in place.values]
    cities = [place for place in places if "city" in place.values and not {"street", "name"} & place.values.keys()]
    if not bare or len({place.values["city"].lower() for place in cities}) != 1 or len(bare) + len(cities) != len(places):
        return places
    for place in bare:
        for member in cities[0].values:
            place.values.setdefault(member, cities[0].values[member])
            place.spans.setdefault(member, cities[0].spans[member])
    return bare


def _in_country(document: Document, places: list[_Place]) -> None:
    """Add to the cities the country that a label of its own prints, before or behind them."""
    for row in document.values_of("locations") if places else ():
        if document.lower[row.anchor.heading.start : row.anchor.heading.end] == "country":
            span = trimmed(document, row.start, row.end)
            region = region_at(document.text, *span)
            for place in places if region and region.country and region.end == span.end else ():
                if region and region.country and "city" in place.values:
                    place.values.setdefault("country", region.country)
                    place.spans.setdefault("country", (span,))


def _of_an_office(document: Document, anchor: Anchor | None) -> bool:
    """Whether "Address" stands below the telephone or e-mail of an office, whose address it is."""
    if anchor is None or document.lower[anchor.heading.start : anchor.heading.end] != "address":
        return False
    return _OFFICE.search(document.lower, max(0, anchor.start - _OFFICE_REACH), anchor.start) is not None


def _read_range(document: Document, start: int, end: int, row: Labelled | None, places: list[_Place]) -> None:
    """Add the places between two offsets: their addresses, else cities with their states, else the label's value by name."""
    label = document.lower[row.anchor.heading.start : row.anchor.heading.end] if row else ""
    if row and label in _PART_LABELS:
        _complete_last(document, row, label, places)
        return
    addresses = [address for address in find_addresses(document.text, start, end) if address.kind != "po_box"]
    if not addresses:
        addresses = find_city_states(document.text, start, end)
        if addresses and row and end - start <= _LONGEST_NAME and _JOINED.search(document.text, start, end):
            joined = find_named(document.text, *trimmed(document, start, end))  # "Anoka and Blaine, MN": one state for both
            addresses = joined if len(joined) > len(addresses) else addresses
    at = start
    for address in addresses:
        place = _from_address(document, address)
        _name_before(document, at, address.start, place)
        at = address.end
        if "name" not in place.values:
            _name_behind(document, address.end, end, place)
        if places and _nameless_after_name(places[-1], place):
            _merge(places, place)
        else:
            places.append(place)
    if not addresses and row is not None:
        named = _named_places(document, row, label)
        if named and places and set(named[0].values) == {"city"} and set(places[-1].values) == {"name"} and label in _CITY_LABELS:
            _merge(places, named[0])
        else:
            places += named


def _merge(places: list[_Place], place: _Place) -> None:
    """Join a place to the one of the label before it."""
    place.values = {**places[-1].values, **place.values}
    place.spans = {**places[-1].spans, **place.spans}
    place.text = places[-1].text + place.text
    places[-1] = place


# How far before an address the line of its building begins, in characters; a name is far shorter.
_NAME_REACH = 1000


def _name_before(document: Document, start: int, end: int, place: _Place) -> None:
    """Add what stands before an address on a line or between commas of its own: the building, and its room or floor."""
    if "name" in place.values:
        return
    start = max(start, end - _NAME_REACH)
    line = document.text[start:end].rstrip(" ,;\n")
    begin = max(start + line.rfind(". ") + 2 if ". " in line else start, start + line.rfind("\n") + 1 if "\n" in line else start)
    parts = [
        trimmed(document, begin + part.start(), begin + part.end())
        for part in _PARTS.finditer(document.text[begin : start + len(line)])
    ]
    if parts and "unit" not in place.values and "street" not in place.values and _UNIT.match(document.text, *parts[-1]):
        unit = parts.pop()
        place.values["unit"], place.spans["unit"] = document.value(*unit), (unit,)
        place.text = (Span(unit.start, place.text[0].end),)
    if parts and ("street" in place.values or "unit" in place.values):
        name = Span(parts[0].start, parts[-1].end)
        content = document.text[name.start : name.end]
        if len(content) > 3 and _NAME.fullmatch(content) and not _NO_PLACE.match(content):
            place.values["name"], place.spans["name"] = document.value(*name), (name,)
            place.text = (Span(name.start, place.text[0].end),)


def _named_places(document: Document, row: Labelled, label: str) -> list[_Place]:
    """What a label's value without an address names: cities, sites, or a place by its whole name."""
    span = trimmed(document, row.start, row.end)
    content = document.text[span.start : span.end]
    if not content or _NO_PLACE.match(content) or is_nowhere(content):
        return []
    based = _BASED.search(document.text, *span)
    if based:
        return [_from_address(document, address) for address in find_named(document.text, *based.span("place"))]
    if len(content) > _LONGEST_NAME:
        return []
    if label not in _CITY_LABELS or content.endswith(")"):  # "Elm Bay (Nova Scotia)"
        named = find_named(document.text, *span, site=label in _SITE_LABELS)
        if named:
            return [_from_address(document, address) for address in named]
    if "." in content.rstrip(".")[:-1].replace("St.", "").replace("Dr.", ""):
        return []  # a sentence
    member = "city" if label in _CITY_LABELS else "name"
    return [_Place({member: document.value(*span)}, {member: (span,)}, (span,))]


def _complete_last(document: Document, row: Labelled, label: str, places: list[_Place]) -> None:
    """Add to the last city the state or code of post that a label of its own prints; neither is a place by itself."""
    span = trimmed(document, row.start, row.end)
    content = document.value(*span)
    member = "postal_code" if label in _POST_LABELS else "state" if label in ("state", "province") else None
    value = state_code(content) or PROVINCES.get(content.upper()) if member == "state" else content
    if member and value and len(content) <= _LONGEST_CODE and places and "city" in places[-1].values:
        places[-1].values.setdefault(member, value)
        places[-1].spans.setdefault(member, (span,))


def _name_behind(document: Document, at: int, end: int, place: _Place) -> None:
    """Add the building that stands in brackets behind an address."""
    match = _BRACKETS.match(document.text, at, end)
    if match and place_words().name_site(set(match[1].lower().split())):
        place.values["name"], place.spans["name"] = document.value(*match.span(1)), (Span(*match.span(1)),)
        place.text = (Span(place.text[0].start, match.end(1)),)


def _nameless_after_name(before: _Place, place: _Place) -> bool:
    """Whether a name on one line belongs to the address of the next label ("LOCATION: Annex ADDRESS: 2 Main Street")."""
    return set(before.values) == {"name"} and "street" in place.values and "name" not in place.values


def _from_address(document: Document, address: Address) -> _Place:
    place = _Place(text=(Span(address.start, address.end),))
    for member in _MEMBERS:
        value = getattr(address, member)
        if value is not None and member in address.spans:
            place.values[member] = value if member in ("state", "country") else document.value(*address.spans[member])
            place.spans[member] = (address.spans[member],)
    return place


def _header_city(document: Document) -> Address | None:
    """The city printed in the page header, the one with most members."""
    best: Address | None = None
    for section in document.sections[:_TOP_SECTIONS]:
        if section.kind != "header":
            pay = section.kind == "salary" and section.anchor is None
            if not pay and section.kind not in ("page_furniture", "identifiers", "dates"):
                break
            continue
        for line in document.lines_in(section.start, section.end):
            if line.end - line.start > 160 or document.text.find(",", line.start, line.end) < 0:
                alone = _CITY_PROVINCE.fullmatch(document.text, line.body, line.end) if best is None else None
                if alone and (alone["province"] or "MB").upper() in (*PROVINCES, "MB"):
                    best = next(iter(find_named(document.text, line.body, line.end)), None)
                continue  # a comma parts every other city from its state
            for address in find_city_states(document.text, line.start, line.end):
                if not address.state and not _is_all_of(document, address, line):
                    continue
                if address.city and not lexicon().occupations.isdisjoint(address.city.lower().split()):
                    continue  # "Serials Cataloger, OR" is a title with its state
                if address.city and (best is None or ((address.state or "") > "" and not best.state)):
                    best = address
    return best


def _is_all_of(document: Document, address: Address, line: Line) -> bool:
    """Whether a city with its country or province is all of a line, or ends it behind a dash, and is no title with a country."""
    if address.end < line.end - 1 or address.city is None:
        return False
    starts = address.start <= line.body or document.text.endswith("- ", line.start, address.start)
    return starts and not lexicon().occupations & set(address.city.lower().split())


def _complete(document: Document, place: _Place, header: Address) -> None:
    """Add to a place what only the page header prints of it."""
    for member in ("city", "state", "country"):
        value = getattr(header, member)
        if value is not None and member not in place.values:
            place.values[member] = document.value(*header.spans[member]) if member == "city" else value
            place.spans[member] = (header.spans[member],)


def _remote(document: Document, places: list[_Place]) -> None:
    """Set how far all places may be worked from elsewhere; it makes a place where the text names none."""
    found = how_remote(document)
    if found is None:
        return
    name, spans = found
    if not places:
        places.append(_Place(text=spans[-1:]))
    for place in places:
        place.values.setdefault("remote", name)
        place.spans.setdefault("remote", spans)


def _distinct(places: list[_Place]) -> list[_Place]:
    """The places without repetitions, and without cities that an address with a street names as well."""
    seen: set[tuple[str, ...]] = set()
    rows: list[_Place] = []
    streets = {place.values.get("city", "").lower() for place in places if "street" in place.values}
    whole = {_short_street(place) for place in places if "street" in place.values and "city" in place.values}
    for place in places:
        key = tuple(place.values.get(member, "").lower() for member in ("name", "street", "city"))
        bare_city = (
            set(place.values) <= {"city", "state", "country", "postal_code", "remote"}
            and place.values.get("city", "").lower() in streets
        )
        told_in_full = "street" in place.values and "city" not in place.values and _short_street(place) in whole
        if key not in seen and not bare_city and not told_in_full:
            seen.add(key)
            rows.append(place)
    return rows


# Words of streets as they are printed in short: "1 Pine Street" is "1 Pine St.".
_STREETS = {"street": "st", "avenue": "ave", "boulevard": "blvd", "road": "rd", "drive": "dr", "place": "pl", "lane": "ln"}


def _short_street(place: _Place) -> str:
    """A street in lower case, its words in short."""
    words = place.values["street"].lower().replace(".", "").split()
    return " ".join(_STREETS.get(word, word) for word in words)


def _put(document: Document, place: _Place, reading: Reading) -> None:
    at = len(reading.value)
    row: dict[str, Any] = dict(place.values)
    row["text"] = " ".join(document.value(*span) for span in place.text)
    for member, spans in place.spans.items():
        reading.evidence[f"/{at}/{member}"] = spans
    reading.evidence[f"/{at}/text"] = place.text
    reading.value.append(row)


def _postal_conflict(document: Document, places: list[_Place], reading: Reading) -> None:
    """A page header that prints another ZIP code than the address of the text."""
    own = {place.values["postal_code"][:5] for place in places if "postal_code" in place.values}
    if len(own) != 1 or not document.sections or document.sections[0].kind not in ("header", "page_furniture"):
        return
    first = document.sections[0]
    for line in document.lines_in(first.start, first.end):
        if document.text.find(",", line.start, line.end) < 0:
            continue
        match = _ZIP.search(document.text, line.start, line.end)
        if match and match.group()[:5] not in own:
            message = f"the page header prints ZIP code {match.group()}, the address {own.pop()}"
            reading.doubts.append(Doubt("conflicting_values", message, *match.span()))
            return
