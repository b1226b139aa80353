"""Places of work in the making: what an address gives, the building before or behind it, places told twice."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from jobparse.fields.edges import trimmed
from jobparse.lexicon.places import place_words
from jobparse.patterns import pattern
from jobparse.spans import Span

if TYPE_CHECKING:
    from jobparse.document.model import Document
    from jobparse.fields.reading import Reading
    from jobparse.values.addresses import Address

# The members of a place that the text prints, in the order of the record.
_MEMBERS = ("name", "street", "unit", "city", "state", "postal_code", "country")
# Values of a location label that name no place: "Various", "3 vacancies", "Name" (of "Location : Name" over the value).
NO_PLACE = pattern(
    r"""
    ^ (?: various | not\ listed | n/?a\b | none\b | multiple | tbd\b | to\ be\ determined | citywide
      | see\  | varies\b | name\ *(?: $ | \n )
      | there\ (?: is | are )\b
      | home[ -]?(?: based | working )\b
      | work(?: ing )?\ (?: at | from | in )\ (?: the\ )?(?: office | home )\b | (?: in | at )\ (?: the\ )?office\ *(?: $ | \n )
      | in[ -]person (?: $ | \n ) | on-?site (?: $ | \n | \ at\b )
      | (?: fully\ | 100%\ )? remote\ *(?: $ | [(,;-] ) | (?: \d+ | few | many | multiple )\ vacanc )
    """,
    re.VERBOSE | re.IGNORECASE,
)
# A building in brackets behind its address: "Anoka, MN (Main Library)".
_BRACKETS = pattern(r"\x20?\(([A-Z][^()\n]{3,60})\)")
# The same behind a dash, up to the end: "Anoka, MN - Main Library"; and what parts a building from the
# address behind it, where that does not stand on the next line.
_BEHIND_DASH = pattern(r"\x20[-|]\x20([A-Z][^()\n,;:]{3,60}?)\s*\Z")
_PARTED = ("", ",", "-", "|")
# Parts of an address between commas, a room or floor, and what can be a building's name: a few words that begin with a capital.
_PARTS = pattern(r"[^,\n]+")
_UNIT = pattern(r"(?:room|rm\.?|suite|ste\.?|floor|unit)\s+\#?[\w-]{1,8}$|\w{2,8}\s+floor$", re.IGNORECASE)
_SAINT = pattern(r"\b(?:Mt|St|Ft|Pt)\. (?=[A-Z])")  # whose stop ends no sentence: "Mt. Alder Yard"
_NAME = pattern(r"[A-Z][\w.&'()-]*(?:,? (?:of|the|and|&|for|at|-|\d{1,3}|[A-Z(][\w.&'()-]*)){0,9}")


# A label that stands before a building in a row without marks: "Location Central Plant, 400 Quay Road".
_LABEL = pattern(r"(?:(?:Work|Job|Office|Duty|Position)\x20)?(?:Location|Site|Address|Worksite)\x20(?=[A-Z])")
# How many posts a building has, in brackets behind its name: "Harbor Laboratory (2 Vacancies)".
_POSTS = pattern(
    r"\s?\((?:x\s?)?(?:\d{1,3}|one|two|three|four|five|six)\s(?:vacanc(?:y|ies)|positions?|posts?|openings?)\)\Z", re.IGNORECASE
)


@dataclass(slots=True)
class Place:
    """A place under construction: members, each with its spans."""

    values: dict[str, str] = field(default_factory=dict)
    spans: dict[str, tuple[Span, ...]] = field(default_factory=dict)
    text: tuple[Span, ...] = ()


def merge(places: list[Place], place: Place) -> None:
    """Join a place to the one of the label before it."""
    place.values = {**places[-1].values, **place.values}
    place.spans = {**places[-1].spans, **place.spans}
    place.text = places[-1].text + place.text
    places[-1] = place


# What a value says behind a dash of how far around its city the work is: "Elm Bay - All Boroughs".
_AROUND = pattern(
    r"\x20-\x20(?:All|Any|Various|Multiple|Several)\x20(?:[A-Z][A-Za-z]{2,20}\x20)?"
    r"(?:Boroughs?|Districts?|Locations?|Areas?|Sites?|Campus(?:es)?|Count(?:y|ies)|Regions?|Facilit(?:y|ies)|Offices?|Schools?"
    r"|Branch(?:es)?|Parks|Buildings?|Neighborhoods)(?=\s|\Z)"
)


def to_line_end(document: Document, place: Place, end: int) -> None:
    """Let the text of a place go on with what its value says of all around it."""
    around = _AROUND.match(document.text, place.text[-1].end, end) if place.text else None
    if around:
        place.text = (*place.text[:-1], Span(place.text[-1].start, around.end()))


# How far before an address the line of its building begins, in characters; a name is far shorter.
_NAME_REACH = 1000


def _blank(match: re.Match[str]) -> str:
    """As many letters without a stop."""
    return "-" * len(match.group())


def _without_label(document: Document, name: Span) -> Span:
    """The name of a building without the label before it that has no mark."""
    label = _LABEL.match(document.text, *name)
    return Span(label.end(), name.end) if label else name


def name_before(document: Document, start: int, end: int, place: Place) -> None:
    """Add what stands before an address on a line or between commas of its own: the building, and its room or floor."""
    if "name" in place.values:
        return
    start = max(start, end - _NAME_REACH)
    line = document.text[start:end].rstrip(" ,;\n-|(")
    stopped = _SAINT.sub(_blank, line) if ". " in line else line
    begin = start + max(stopped.rfind(mark) + len(mark) if mark in stopped else 0 for mark in (". ", "\n", ": "))
    parts = [
        trimmed(document, begin + part.start(), begin + part.end())
        for part in _PARTS.finditer(document.text[begin : start + len(line)])
    ]
    at = next((at for at in (-1, 0) if parts and "unit" not in place.values and _UNIT.match(document.text, *parts[at])), None)
    if at is not None:
        unit = parts.pop(at)
        place.values["unit"], place.spans["unit"] = document.value(*unit), (unit,)
        place.text = (Span(min(unit.start, place.text[0].start), place.text[0].end),)
    alone = len(parts) == 1 and document.text[parts[0].end : end].strip() in _PARTED
    words = set(document.lower[slice(*parts[0])].split()) if alone else set()
    # "Elm Center, Quaytown, MD", "Elm Bay High, Quaytown, MD"
    site = place_words().name_site(words) or (len(words) > 1 and document.lower.endswith(place_words().school_ends, *parts[0]))
    if parts and (site or "street" in place.values or "unit" in place.values):
        name = Span(parts[0].start, parts[-1].end)
        name = _without_label(document, name)
        content = document.text[name.start : name.end]
        posts = _POSTS.search(content) if content.endswith(")") else None
        if posts:
            name = Span(name.start, name.start + posts.start())
            content = content[: posts.start()]
        if len(content) > 3 and _NAME.fullmatch(content) and not NO_PLACE.match(content):
            place.values["name"], place.spans["name"] = document.value(*name), (name,)
            place.text = (Span(name.start, place.text[0].end),)


def name_behind(document: Document, at: int, end: int, place: Place) -> None:
    """Add the building that stands in brackets or behind a dash behind an address."""
    match = _BRACKETS.match(document.text, at, end) or _BEHIND_DASH.match(document.text, at, end)
    if match and place_words().name_site(set(match[1].lower().split())):
        place.values["name"], place.spans["name"] = document.value(*match.span(1)), (Span(*match.span(1)),)
        place.text = (Span(place.text[0].start, match.end(1)),)


def nameless_after_name(before: Place, place: Place) -> bool:
    """Whether a name on one line belongs to the address of the next label ("LOCATION: Annex ADDRESS: 2 Main Street")."""
    return set(before.values) == {"name"} and "street" in place.values and "name" not in place.values


def street_after_city(before: Place, place: Place) -> bool:
    """Whether a street behind a label of its own belongs to the city, and its building, of the labels before it."""
    return "city" in before.values and "street" not in before.values and set(place.values) == {"street"}


# What stands where a city does and is none: "US - Remote", "US-TX-Multiple Locations".
_NO_CITY = pattern(r"USA?|U\.S\.(?:A\.)?|UK|(?:Multiple|Various|Several|All)(?: [Ll]ocations| [Ss]ites)?|Statewide|Remote")


def from_address(document: Document, address: Address) -> Place:
    """A place with the members of an address, as printed but for the codes of its state and country."""
    place = Place(text=(Span(address.start, address.end),))
    for member in _MEMBERS:
        value = getattr(address, member)
        if member == "city" and value is not None and _NO_CITY.fullmatch(value):
            continue
        if value is not None and member in address.spans:
            span = _without_label(document, address.spans[member]) if member == "name" else address.spans[member]
            place.values[member] = value if member in ("state", "country") else document.value(*span)
            place.spans[member] = (span,)
            if span != address.spans[member] and address.start == address.spans[member].start:
                place.text = (Span(span.start, address.end),)
    return place


# A city in such few letters is one in short, as that of an address that was told before: "9 Elm Street, NY, NY".
_SHORT_CITY = 3
_IN_SHORT, _ANY = "\n", "\n\n"  # in place of a city, which has no line end


def distinct(places: list[Place]) -> list[Place]:
    """The places without repetitions, and without cities that an address with a street names as well."""
    seen: set[tuple[str, ...]] = set()
    rows: list[Place] = []
    places = _with_streets(places)
    on_street: dict[tuple[str, str], int] = {}
    streets = {place.values.get("city", "").lower() for place in places if "street" in place.values}
    counties = {place.values.get("name", "").lower() for place in places}
    whole = {_short_street(place) for place in places if "street" in place.values and "city" in place.values}
    for place in places:
        key = tuple(place.values.get(member, "").lower() for member in ("name", "street", "city"))
        key = key if any(key) else (*key, place.values.get("state", ""))  # states alone
        bare_city = (
            set(place.values) <= {"city", "state", "country", "postal_code", "remote"}
            and place.values.get("city", "").lower() in streets
        )
        # "Alder" behind one label, "Alder County" behind another
        bare_city = bare_city or (set(place.values) == {"city"} and f"{place.values['city'].lower()} county" in counties)
        told_in_full = "street" in place.values and "city" not in place.values and _short_street(place) in whole
        if key in seen or bare_city or told_in_full:
            continue
        seen.add(key)
        looked_for, kept = _street_keys(place) if "street" in place.values else ((), ())
        again = next((at for key in looked_for if (at := on_street.get(key)) is not None and _is_same(rows[at], place)), None)
        for street in kept:
            on_street.setdefault(street, len(rows) if again is None else again)
        if again is None:
            rows.append(place)
        elif len(place.values) > len(rows[again].values):
            rows[again] = place
    return rows


def _with_streets(places: list[Place]) -> list[Place]:
    """The places without those that another one names with its street; it takes over what they say besides."""
    full = {_name_key(place): place for place in places if "street" in place.values and _name_key(place)}
    kept = []
    for place in places:
        whole = full.get(_name_key(place)) if "street" not in place.values else None
        if whole is None:
            kept.append(place)
            continue
        for member, value in place.values.items():
            whole.values.setdefault(member, value)
            whole.spans.setdefault(member, place.spans[member])
    return kept


def _name_key(place: Place) -> tuple[str, str] | None:
    """The name of a place with its city, where it has both."""
    return (place.values["name"].lower(), place.values["city"].lower()) if {"name", "city"} <= place.values.keys() else None


def _is_same(one: Place, other: Place) -> bool:
    """Whether two addresses on one street are one, of which one names its city in short or not at all: "12 Pine St, Nyc"."""
    cities = [place.values.get("city", "") for place in (one, other)]
    return min(map(len, cities)) <= _SHORT_CITY or cities[0].lower() == cities[1].lower()


def _street_keys(place: Place) -> tuple[tuple[tuple[str, str], ...], tuple[tuple[str, str], ...]]:
    """By what an address finds the first that it can be, and by what later ones find it: its street with a city, in short or any.

    With these, a list of the offices on one street in ever other cities is not compared each with each.
    """
    street, city = _short_street(place), place.values.get("city", "").lower()
    own, short, any_city = (street, city), (street, _IN_SHORT), (street, _ANY)
    is_short = len(city) <= _SHORT_CITY
    return ((any_city,) if is_short else (own, short)), ((own, short, any_city) if is_short else (own, any_city))


# Words of streets as they are printed in short: "1 Pine Street" is "1 Pine St.".
_STREETS = {"street": "st", "avenue": "ave", "boulevard": "blvd", "road": "rd", "drive": "dr", "place": "pl", "lane": "ln"}


def _short_street(place: Place) -> str:
    """A street in lower case, its words in short."""
    words = place.values["street"].lower().replace(".", "").split()
    return " ".join(_STREETS.get(word, word) for word in words)


def put(document: Document, place: Place, reading: Reading) -> None:
    """Add a place to the reading, with the spans of its members and of all its text."""
    at = len(reading.value)
    row: dict[str, Any] = dict(place.values)
    row["text"] = " ".join(document.value(*span) for span in place.text)
    for member, spans in place.spans.items():
        reading.evidence[f"/{at}/{member}"] = spans
    reading.evidence[f"/{at}/text"] = place.text
    reading.value.append(row)
