"""Places that only other words of the text tell apart: two cities, a site, a region or an employer and its city, addresses."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from jobparse.document.model import once
from jobparse.fields.country import country
from jobparse.fields.edges import trimmed
from jobparse.fields.work_places.candidates import Place, from_address
from jobparse.fields.work_places.coded import of_codes
from jobparse.lexicon.addresses import address_words
from jobparse.lexicon.employers import employer_words
from jobparse.patterns import pattern
from jobparse.spans import Span
from jobparse.values.cities import find_city_states
from jobparse.values.place_names import find_named
from jobparse.values.places import find_addresses
from jobparse.values.states import read_state, state_code

if TYPE_CHECKING:
    from jobparse.document.model import Document
    from jobparse.values.addresses import Address

# Two names behind the label of a place: "Elm Bay, Port Alder", "Harbour Commission, Port Alder".
_TWO = pattern(r"(?P<one>[A-Z][^,;:\n]{2,60}), (?P<two>[A-Z][\w'-]+(?: [A-Z][\w'-]+){0,2})")
# A city in small letters, as boards keep it: "elm bay, OR".
_SMALL = pattern(r"(?P<city>[a-z][a-z.' -]{2,24}), (?P<state>[A-Z]{2})")
# The region of a state and the city in it, as boards of a state print them: "Regional Elmland / Port Alder".
_REGIONAL = pattern(r"(?:[A-Z][^/\n]{0,30} )?Region(?:al)?\b[^/\n]{0,30} / (?P<city>[A-Z][\w'-]+(?: [A-Z][\w'-]+){0,2})")
# No city, where boards print one: "US-OR-Multiple Locations".
_ONE_CITY = r"(?!(?:Multiple|Various|Several|Remote|Statewide|All)\b)"
# The city behind its state, as boards sort them: "Oregon-Alder", "OR - Port Alder".
_STATE_FIRST = pattern(
    rf"(?P<state>[A-Z][A-Za-z]+(?: [A-Z][a-z]+)?)\s?-\s?{_ONE_CITY}(?P<city>[A-Z][\w.'-]+(?: [A-Z][\w'-]+){{0,2}})"
)
# The same behind the country: "US:OR:Port Alder", "United States - Oregon - Port Alder".
_COUNTRY_FIRST = pattern(
    r"(?P<country>USA?|United States(?: of America)?)\s?(?P<mark>[-:/>|])\s?(?P<state>[A-Z][A-Za-z]+(?: [A-Z][a-z]+)?)\s?"
    rf"(?P=mark)\s?{_ONE_CITY}(?P<city>[A-Z][\w.'-]+(?: [A-Z][\w'-]+){{0,2}})"
)
# An address of Singapore, whose code of post is of six figures: "8 Quay Link #11-04, Singapore 099255".
_SINGAPORE = pattern(
    r"(?P<street>\d{1,4}[A-Z]? [A-Z][\w' ]{2,40}?)(?:,? (?P<unit>#\d{2}-\d{2,3}))?,? (?P<city>Singapore) (?P<postal_code>\d{6})"
)
# The code of post that ends the lines of an address of Britain; a line of one; how many there are; and how far they reach, in
# characters. Where no line is a street, the third is the town: behind the house and the street without such a word.
_BRITISH_CODE = pattern(r"\n[A-Z]{1,2}\d[A-Z0-9]?\x20?\d[A-Z]{2}\Z")
_NAME_LINE = pattern(r"[A-Z0-9][\w'\u2019.,&()/ -]{2,60}")
_LEAST_LINES, _MOST_LINES, _TOWN_LINE = 3, 7, 2
_LINES_REACH = 240
# An address of Ireland, which has its county and at times its code of post: "Elm House, Quay Street, Alder, Co. Elm, H59 XK20".
_IRELAND = pattern(r"[A-Z\u00c0-\u00de][^\n;:.]{3,100}?, Co\. [A-Z]\w+(?:, [A-Z][0-9][0-9W] (?=[A-Z0-9]{0,3}[0-9])[A-Z0-9]{4})?")
# A sentence on what there is to be had: "There is currently one permanent vacancy available in the Elm Unit".
_VACANT = pattern(
    r"There (?:is|are) [^.\n]{0,70}?\b(?:vacanc(?:y|ies)|posts?|positions?)\b[^.\n]{0,24}?\b(?:in|at|within) (?:the )?"
    r"(?P<place>[A-Z][^.\n]{2,100})"
)
# How a heading was recognised that need be none, and how long a city is at most, in characters.
_GUESSED, _LONGEST_CITY = ("sense", "shape"), 30
_IN = (" in ", " at ")
_MEMBERS = ("street", "unit", "city", "postal_code")
# How far behind the name of a place its address stands in a sentence, in characters.
_ADDRESS_REACH = 120
_REACH = 60  # how far behind the name of an employer its city ends, in characters


def by_other_words(document: Document, span: Span, named: int) -> list[Place]:
    """The places of a label's value that other words of the text tell apart, or its form; none where nothing does."""
    text = document.text
    address = _SINGAPORE.fullmatch(text, *span) if text.find("Singapore ", *span) >= 0 else None
    if address:
        spans = {member: (Span(*address.span(member)),) for member in _MEMBERS if address[member]}
        return [Place({member: document.value(*rows[0]) for member, rows in spans.items()}, dict(spans), (span,))]
    whole = _COUNTRY_FIRST.fullmatch(text, *span) if text.startswith("U", span.start) else None
    code = whole and state_code(whole["state"])
    if whole and code:
        spans = {member: (Span(*whole.span(member)),) for member in ("city", "state", "country")}
        return [Place({"city": document.value(*spans["city"][0]), "state": code, "country": "US"}, dict(spans), (span,))]
    regional = _REGIONAL.fullmatch(text, *span) if named == 0 else None
    if regional:
        return [_alone(document, "city", Span(*regional.span("city")))]
    small = _SMALL.fullmatch(text, *span) if named == 0 else None
    both = small or (_STATE_FIRST.fullmatch(text, *span) if text.find("-", *span) >= 0 else None)
    state = both and state_code(both["state"])
    if both and state:
        place = _alone(document, "city", Span(*both.span("city")))
        place.values["state"], place.spans["state"], place.text = state, (Span(*both.span("state")),), (span,)
        return [place]
    two = _TWO.fullmatch(text, *span) if named < 2 else None
    if two is None or not _is_city(document, span, two["two"]) or _is_told_again(document, two["one"], two["two"]):
        return []
    one, other = Span(*two.span("one")), Span(*two.span("two"))
    if named == 1 and any(row.city and not row.name for row in find_named(text, *one)):
        return [_alone(document, "city", one), _alone(document, "city", other)]
    if named == 0:
        place = _alone(document, "name", one)
        place.values["city"], place.spans["city"], place.text = document.value(*other), (other,), (span,)
        return [place]
    return []


def with_vacancy(document: Document, span: Span) -> list[Place]:
    """The place in a sentence on what vacancy there is in it, which stands behind the label of the place."""
    vacant = _VACANT.match(document.text, *span) if document.text.startswith("There ", span.start) else None
    if vacant is None:
        return []
    span = trimmed(document, *vacant.span("place"))
    return [from_address(document, address) for address in find_named(document.text, *span)] or [_alone(document, "name", span)]


def under_heading(document: Document, start: int, end: int) -> list[Place]:
    """The places of the one line below a heading, without the comma of an address: "Elm Hospital Center, Quaytown MD"."""
    span = trimmed(document, start, end)
    british = _of_britain(document, span)
    if british:
        return [british]
    coded = of_codes(document, span)
    if coded:
        return coded
    if not 0 < span.end - span.start <= _ADDRESS_REACH or document.text.find("\n", *span) >= 0:
        return []
    if document.text[span.end - 1] == "." or not document.text[span.start].isupper():
        return []
    named = find_named(document.text, *span)
    told = [address for address in named if address.name or address.state or address.street]
    if not told and named and ((country(document) and len(named) > 1) or _is_named_again(document, named[0])):
        told = named  # "Location" over "Port Alder; Elmbay" or, where the text has that again, over "Elmbay"
    anchor = section.anchor if (section := document.section_at(start)) else None
    glued = anchor is not None and anchor.heading.end == span.start  # "LocationElmbay"
    if not told and len(named) == 1 and named[0].city and (glued or _names_country(document)):
        told = named  # "Location (City)" over "Port Alder", in a table that has the country beside it
    return [from_address(document, address) for address in named] if told else []


def headed_places(document: Document) -> list[Place]:
    """The places below empty headings of places that were taken for headings by their form: "Location" over "BROOKLYN"."""
    rows = []
    for section, below in pairwise(document.sections):
        if section.kind != "location" or section.anchor is None or below.anchor is None or below.anchor.how not in _GUESSED:
            continue
        heading = below.anchor.heading
        name = document.lower[slice(*heading)]
        if document.text[section.body : section.end].strip() or heading.end - heading.start > _LONGEST_CITY:
            continue
        if name in address_words().boroughs or _is_city(document, heading, document.text[slice(*heading)]):
            rows.append(_alone(document, "city", heading))
    return rows


def _of_britain(document: Document, span: Span) -> Place | None:
    """The place whose lines end with a code of post, as the boards of Britain print it: house, street, town, county, code."""
    if not 0 < span.end - span.start <= _LINES_REACH or not _BRITISH_CODE.search(document.text, *span):
        return None
    lines = [Span(line.body, line.end) for line in document.lines_in(*span) if line.end > line.body]
    if not _LEAST_LINES <= len(lines) <= _MOST_LINES or not all(_NAME_LINE.fullmatch(document.text, *line) for line in lines):
        return None
    street = next(
        (at for at, line in enumerate(lines[:-1]) if document.lower[slice(*line)].split()[-1] in address_words().streets), None
    )
    town = min(street + 1 if street is not None else _TOWN_LINE, len(lines) - 2)
    if not employer_words().part_words.isdisjoint(document.lower[slice(*lines[town])].split()):
        return None  # an office rather than a town
    members = {"city": lines[town], "postal_code": lines[-1]}
    if street is not None and street < town:
        members["street"] = lines[street]
    if town and street != 0:
        members["name"] = lines[0]
    spans = {member: (line,) for member, line in members.items()}
    return Place(
        {member: document.value(*line) for member, line in members.items()}, dict(spans), (Span(lines[0].start, span.end),)
    )


def _is_named_again(document: Document, address: Address) -> bool:
    """Whether a place without its state stands somewhere else in the text."""
    return document.text.count(document.text[address.start : address.end]) > 1


@once
def _names_country(document: Document) -> bool:
    """Whether a label of a country has one."""
    rows = document.values_of("locations")
    labels = address_words().country_labels
    return any(document.lower[row.anchor.heading.start : row.anchor.heading.end] in labels for row in rows if row.end > row.start)


def with_address(document: Document, place: Place) -> Place:
    """A place by its name alone with the address that the text prints behind that elsewhere: "Pier 9, 900 Quay Way, Elmbay"."""
    name = place.values.get("name", "") if set(place.values) == {"name"} else ""
    at = document.text.find(f"{name}, ") if name else -1
    if at < 0:
        return place
    found = find_addresses(document.text, at + len(name), at + len(name) + _ADDRESS_REACH)
    if not found or found[0].kind == "po_box" or found[0].start > at + len(name) + 2:
        return place
    addressed = from_address(document, found[0])
    addressed.values["name"], addressed.spans["name"] = name, place.spans["name"]
    addressed.text = place.text + addressed.text
    return addressed


def of_ireland(document: Document, start: int, end: int) -> list[Address]:
    """The addresses of Ireland between two offsets, with the street that needs no number."""
    if document.text.find(", Co. ", start, end) < 0:
        return []
    rows = (find_named(document.text, *match.span()) for match in _IRELAND.finditer(document.text, start, end))
    return [address for found in rows for address in found if address.street]


_MUNICIPALITY = pattern(r"(?:City|Town|Village|Borough|CITY|TOWN|VILLAGE|BOROUGH) (?:of|OF) ")


def of_employer(document: Document, employer: str) -> list[Place]:
    """The city with its state or country behind the name of the employer: "Alder Museum in Elm Bay, Maine"."""
    for joint in (" in ", ", ") if employer else ():
        at = document.text.find(f"{employer}{joint}")
        if at < 0:
            continue
        start = at + len(employer) + len(joint)
        found = find_city_states(document.text, start, min(len(document.text), start + _REACH))
        if found and found[0].start == start and (found[0].state or found[0].country):
            return [from_address(document, found[0])]
    return of_municipality(document, employer)


def of_municipality(document: Document, employer: str) -> list[Place]:
    """The city whose municipality hires, with the state that stands behind its name: "City of Elm Bay, Oregon"."""
    body = _MUNICIPALITY.match(employer)
    at = document.text.find(f"{employer}, ") if body else -1
    if body is None or at < 0:
        return []
    start = at + len(employer) + len(", ")
    state = read_state(document.text, start, min(len(document.text), start + _REACH))
    if state is None or state.start != start or document.text[state.end : state.end + 1] not in ("", "\n", ",", ".", " ", ")"):
        return []
    city, span = Span(at + body.end(), at + len(employer)), Span(state.start, state.end)
    values = {"city": document.value(*city), "state": state.code}
    return [Place(values, {"city": (city,), "state": (span,)}, (Span(city.start, span.end),))]


def _is_city(document: Document, span: Span, name: str) -> bool:
    """Whether the text says elsewhere that something is in a place of that name."""
    text = document.text
    return any(text.find(f"{word}{name}", 0, span.start) >= 0 or text.find(f"{word}{name}", span.end) >= 0 for word in _IN)


def _is_told_again(document: Document, city: str, region: str) -> bool:
    """Whether the text prints a place behind another one again, in which that lies: "Elm Bay (Quayland)"."""
    return document.text.find(f"{city} ({region})") >= 0 or document.text.count(f" {city}, {region}") > 1


def _alone(document: Document, member: str, span: Span) -> Place:
    return Place({member: document.value(*span)}, {member: (span,)}, (span,))
