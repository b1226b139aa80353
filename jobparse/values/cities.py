"""Cities with their state, ZIP code and country, in running text."""

from __future__ import annotations

import re
from itertools import chain

from jobparse.lexicon.addresses import address_words
from jobparse.lexicon.places import place_words
from jobparse.lexicon.word_lists import either
from jobparse.patterns import pattern

from ..spans import Span
from .addresses import Address, make_address
from .city_starts import city_start
from .regions import CODES, COUNTRIES, PARTS, POSTCODE, PROVINCE_CODES, PROVINCES, Region, region_at
from .states import past_copy, read_state, state_code
from .town_names import WORD, with_links
from .zip_codes import read_codes

# A state behind a comma, where a city may stand before it: "Chicago, Illinois", "Ellsworth AFB, SD 57706".
_COMMA = pattern(r",\x20{0,3}(?=[A-Z])")
# The city before that comma: a run of up to three capitalised words.
_CITY_BEFORE = pattern(rf"[A-Z](?<![\w'.&-].)(?:(?:(?<=[SFM])t\.)|[A-Za-zÀ-ÿ'-]{{1,20}})(?:\x20{WORD}){{0,2}}(?P<behind>\x20?)\Z")
# Words that end a street and no city: "33 Beaver St, New York" is no city called "Beaver St".
_STREET_WORD = pattern(lambda: rf"\b(?:{either(address_words().streets)})\Z", re.IGNORECASE)
# What makes the name of a state part of a longer name: "Rules, New York State Penal Law".
_LONGER_NAME = pattern(r"\x20(?!United\b|USA\b)[A-Z][a-z]")
# The reversed order of job sites: "United States, Illinois, Chicago".
_REVERSED = pattern(
    rf"(?P<country>United\sStates(?:\sof\sAmerica)?),\x20?(?P<state>[A-Z][a-z]{{3,12}}(?:\x20[A-Z][a-z]{{4,9}})?),\x20?"
    rf"(?P<city>{WORD}(?:\x20{WORD}){{0,2}})(?=\x20{{0,3}}(?:[|\n,;.(]|\Z))"
)
_REGION_JOINT = pattern(r"\x20{0,3},\x20{0,3}(?=[A-Z])")
# Canada behind a province or its code of post: "Elm Bay, BC V2H 1B7 CA", "Elm Bay, BC, CA, V2H 1B7".
_CANADA = pattern(r",?\x20{1,2}(?P<country>CA|CAN|Canada)(?=\x20{0,3}(?:[,.;:()|/\n]|-\x20|\Z))")
# Behind what may be one, codes and the name of a country: "Elm, BY, DE, Germany", where BY is no Belarus.
_CODES_BEHIND = pattern(r"(?<=,\x20[A-Z]{2}),\x20[A-Z]{2},\x20[A-Z][a-z]{3}")
_MOST_CODES = 2  # of a part of a country and of the country, between a city and the name of the country
_REMARK = 40  # the longest remark in brackets behind a city
# A county of Ireland behind its town: "Naas, Co. Kildare"; and what stands before a place that is not a part of a longer one.
_IRISH_COUNTY = pattern(lambda: rf"Co\.?\x20(?:{either(map(str.capitalize, address_words().irish_counties))})\b")
_BEFORE_PLACE = pattern(r"(?:\A|[\n|;:,(\x2d\u2013\u2022])\s{0,12}\Z")
_BEFORE_REACH = 14  # more than blanks can fill up to the start
# The codes of applicant systems: "US-OR-Coos Harbor", "USA-TX-Austin", "CA-BC-Elm Bay".
_CODED = pattern(
    rf"(?P<country>(?:US|CA)(?<![\w-]..)|USA(?<![\w-]...))-(?P<state>[A-Z]{{2}})-(?P<city>{WORD}(?:\x20{WORD}){{0,2}})(?=\x20{{0,3}}(?:[|\n,;.(]|\Z))"
)
CODED_SIGNS = ("US-", "USA-", "CA-")
# The same in words, with a county before the city or a street behind it: "United States of America-OREGON-Alder County-Elm Bay",
# "United States-Oregon-Elm Bay-4 Pier Road".
_SPELT = pattern(
    rf"(?P<country>United\sStates(?:\sof\sAmerica)?)-(?P<state>[A-Z][A-Za-z]{{3,12}}(?:\x20[A-Z][A-Za-z]{{4,9}})?)-"
    rf"(?:{WORD}(?:\x20{WORD}){{0,2}}\x20County-)?(?P<city>(?:(?!-)[\w.']){{2,20}}(?:\x20[A-Z][\w.']{{1,20}}){{0,2}})"
    rf"(?:-(?P<street>\d{{1,5}}\x20[A-Z][\w.'\x20]{{2,40}}))?(?=\x20{{0,3}}(?:[|\n,;(-]|\Z))"
)
_SPELT_SIGN, _UNITED = "United States", "United"
# The codes of job sites, the widest first, which are all of a line or a label's value: "US, OR, Coos Harbor", "GB, DEV, Exmouth",
# "NZ, , Elm Bay".
_LISTED = pattern(
    rf"(?P<country>[A-Z]{{2}})(?<![\w,.&/-]..),\x20?(?P<state>[A-Z]{{0,3}})\x20?,\x20?(?P<city>{WORD}(?:\x20{WORD}){{0,2}})"
    r"(?=\x20{0,3}(?:[|\n]|\Z))"
)
# Its two codes with their commas, one of which may be left out.
_LISTED_SIGN = pattern(r"[A-Z],\x20?[A-Z]{0,3}\x20?,")
# The names and codes of the United States, which are no city before a state.
_LAND = frozenset(["United States", "US", "USA"])
_COUNTRY_CODES = frozenset(COUNTRIES.values())
# The last words of units that end the names of towns and counties, too: "Sugar Land, TX", "Alder County, OR".
_OF_TOWNS = frozenset({"borough", "county", "land", "water"})
# What a court is, which is no town as "Hampton Court" is: "Elm Bay Superior Court, CA".
_COURTS = (
    "superior",
    "district",
    "circuit",
    "municipal",
    "magistrate",
    "probate",
    "family",
    "high",
    "supreme",
    "justice",
    "crown",
    "juvenile",
)
# A line that is a county and nothing else.
_COUNTY = pattern(r"^\x20{0,12}(?P<name>[A-Z][a-z]{2,15}(?:\x20[A-Z][a-z]{2,15})?\x20County)\x20{0,3}$", re.MULTILINE)


def _read_comma(text: str, start: int, end: int, match: re.Match[str]) -> Address | None:
    """Read the city before and the state behind a match of `_COMMA`, or the country or province behind it."""
    irish = _IRISH_COUNTY.match(text, match.end(), end)
    state = read_state(text, match.end(), end) if irish is None else None
    region = region_at(text, match.end(), end) if state is None and irish is None else None
    if (state is None and region is None and irish is None) or (region and _CODES_BEHIND.match(text, region.end, end)):
        return None
    stop = _city_end(text, start, match.start(), with_codes=region is not None and region.country is not None)
    before = _CITY_BEFORE.search(text, max(start, stop - 64), stop)
    if before is None:
        return None
    first = with_links(text, start, city_start(text, before.start(), before.start("behind")))
    last = before.start("behind") - len(" CBD") * text.endswith(" CBD", first, before.start("behind"))
    city = text[first:last]
    behind = text.endswith(", ", start, first)  # where a code is that of a part of a country, behind its city
    if city in _LAND or city in CODES or _is_no_city(city) or (behind and city != "NY" and len(city) == 2 and city.isupper()):
        return None
    spans = {"city": Span(first, last)}
    if irish is not None:
        return _in_irish_county(text, spans, Span(*irish.span()), end)
    if region is not None:
        return _in_region(text, spans, region, start, end)
    assert state is not None  # noqa: S101 (one of the two is there)
    code = f" {text[state.start : state.end]}"
    if len(code) == len(" DC") and code.isupper() and city.endswith(code):  # "Washington DC, DC"
        city, last = city.removesuffix(code), last - len(code)
        spans["city"] = Span(first, last)
    if state.code == "GA" and city.lower() in place_words().georgian:
        spans["country"] = Span(state.start, state.end)
        return make_address(text, "city", spans, None, country="GE")
    if state.end - state.start > 4 and _LONGER_NAME.match(text, state.end, end):
        return None
    twice = first > 1 and text.startswith(", NY", first - 2)
    if state_code(city) and (twice or city.upper() not in ("NEW YORK", "WASHINGTON", "NY")):
        return None  # a list of states, or a state printed twice
    spans["state"] = Span(state.start, state.end)
    read_codes(text, past_copy(text, state, end), end, spans)
    if city.endswith((" County", " COUNTY")):
        county = spans.pop("city")
        inside = _city_in_county(text, start, county.start)
        spans["city" if inside else "name"] = inside or county
        return make_address(text, "city" if inside else "county", spans, state.code)
    return make_address(text, "city", spans, state.code)


def _city_end(text: str, start: int, stop: int, *, with_codes: bool) -> int:
    """Where a city ends before its comma: before a remark, "OAKTON (FH04), VA", or codes, "Grafing, BY, DE, Germany"."""
    if text[stop - 1 : stop] == ")":
        bracket = text.rfind("(", max(start, stop - _REMARK), stop)
        stop = bracket if bracket >= 0 else stop
    for _ in range(_MOST_CODES if with_codes else 0):
        if text.endswith(", ", start, stop - 2) and text[stop - 2 : stop].isupper():
            stop -= len(", XX")
    return stop


def _is_no_city(name: str) -> bool:
    """Whether a name ends as that of a street, a unit or a body does, has a word of a building in it, or begins with "County"."""
    head, _, last = name.lower().rpartition(" ")
    return (
        head.startswith("county ")  # "Alder County Superior Court, OR", but "County Line, AL"
        or (head > "" and last in place_words().units and last not in _OF_TOWNS)
        or (head > "" and last in place_words().schools)
        or (last == "court" and head.endswith(_COURTS))
        or _STREET_WORD.search(name) is not None
        or not place_words().buildings.isdisjoint(name.lower().split())
    )


def _find_listed(text: str, start: int, end: int) -> list[Address]:
    """Find places whose codes stand before the city, on a line of their own or behind a label."""
    rows = []
    for match in _LISTED.finditer(text, start, end):
        before = text[max(start, match.start() - 3) : match.start()].rstrip(" ")
        land, part = match["country"], match["state"]
        if before and before[-1] not in "\n:|":
            continue
        state = state_code(part) if land == "US" else part if land == "CA" and part in PROVINCES.values() else None
        if (land == "US" and not state) or (land != "US" and (land not in _COUNTRY_CODES or state_code(part))):
            continue  # a list of states
        members = ("country", "state", "city") if state else ("country", "city")
        spans = {member: Span(*match.span(member)) for member in members}
        rows.append(make_address(text, "city", spans, state, country=land))
    return rows


def _city_in_county(text: str, start: int, at: int) -> Span | None:
    """The city before the county that it lies in, as sites print both: "Port Alder, Alder County, Oregon, 97999"."""
    if not text.endswith(", ", start, at):
        return None
    before = _CITY_BEFORE.search(text, max(start, at - 66), at - 2)
    city = before[0].strip() if before else ""
    if before is None or state_code(city) or _is_no_city(city):
        return None
    return Span(before.start(), before.start("behind"))


def _in_irish_county(text: str, spans: dict[str, Span], county: Span, end: int) -> Address:
    """A town with its county of Ireland behind it, and the country behind that."""
    behind = _REGION_JOINT.match(text, county.end, end)
    land = region_at(text, behind.end(), end) if behind else None
    if land is not None and land.country:
        spans["country"] = Span(land.start, land.end)
    return make_address(text, "city", spans, None, county, country=land.country if land else None)


def _town_before(text: str, start: int, city: Span) -> Span | None:
    """The town before the part of a country that it lies in: "Pune, Maharashtra, India", "Hexham, Northumberland, UK".

    Before a large city stands a quarter of it or a body in it.
    """
    if not text.endswith(", ", start, city.start) or text[city.start : city.end].lower() in place_words().large:
        return None
    before = _CITY_BEFORE.search(text, max(start, city.start - 66), city.start - 2)
    if before is None or not _BEFORE_PLACE.search(text[max(start, before.start() - _BEFORE_REACH) : before.start()]):
        return None
    words = set(before[0].lower().split())
    known = place_words()
    if _is_no_city(before[0].strip()) or words & known.units or known.name_site(words):
        return None
    return Span(before.start(), before.start("behind"))


def _in_region(text: str, spans: dict[str, Span], region: Region, start: int, end: int) -> Address | None:
    """A city with the country or province behind it, and its code of post."""
    city = spans["city"]
    if text[city.start : city.end].upper() in PARTS and region.country:
        return None  # of "Toronto, Ontario, Canada" the end
    if place_words().units & set(text[city.start : city.end].lower().split()):
        return None
    stop = region.end
    if text.endswith("Co. ", start, city.start):
        return None  # of "Naas, Co. Kildare, Ireland" the end
    if region.country:
        spans["city"] = _town_before(text, start, city) or city
        spans["country"] = Span(region.start, region.end)
    code = POSTCODE.match(text, stop, end)
    if code is not None:
        spans["postal_code"] = Span(*code.span("code"))
        stop = code.end()
    if region.state:
        spans["state"] = Span(region.start, region.end)
    code_of_country = _CANADA.match(text, stop, end) if region.state else None
    behind = _REGION_JOINT.match(text, stop, end)
    land = region_at(text, behind.end(), end) if behind and region.country is None else None
    country = region.country or (land.country if land else None)
    if land is not None and land.country:
        spans["country"] = Span(land.start, land.end)
    elif code_of_country:
        spans["country"], country = Span(*code_of_country.span("country")), "CA"
    code = POSTCODE.match(text, spans["country"].end, end) if "country" in spans and "postal_code" not in spans else None
    if code is not None:
        spans["postal_code"] = Span(*code.span("code"))
    return make_address(text, "city", spans, region.state, Span(region.start, region.end), country=country)


def find_city_states(text: str, start: int = 0, end: int | None = None) -> list[Address]:
    """Find cities with their state, in either order, with ZIP code and country; and lines that are a county alone.

    >>> [a[3:7] for a in find_city_states("in Chicago, Illinois, United States, 60290; SIOUX FALLS, SD 57104-0264")]
    [('Chicago', 'IL', '60290', 'US'), ('SIOUX FALLS', 'SD', '57104-0264', None)]
    >>> [a[3:7] for a in find_city_states("United States, Illinois, Chicago | Springfield, VT - USA, Ellsworth AFB, SD")]
    [('Chicago', 'IL', None, 'US'), ('Springfield', 'VT', None, 'US'), ('Ellsworth AFB', 'SD', None, None)]
    >>> [a[3:7] for a in find_city_states("Aurora, ON L4G 1A1; OAKTON (FH04), VA")]
    [('Aurora', 'ON', 'L4G 1A1', None), ('OAKTON', 'VA', None, None)]
    >>> [a[3:7] for a in find_city_states("US-OR-Coos Harbor; Toronto, Ontario, Canada")]
    [('Coos Harbor', 'OR', None, 'US'), ('Toronto', 'ON', None, 'CA')]
    >>> [a[3:7] for a in find_city_states("CA-BC-Elm Bay")]
    [('Elm Bay', 'BC', None, 'CA')]
    >>> [a.city for a in find_city_states("Brooklyn Center, MN; Port Hardy, BC; Fairfax County Public Library, VA")]
    ['Brooklyn Center', 'Port Hardy']
    >>> [a[3:6] for a in find_city_states("Job in Port Alder, Alder County, Oregon, 97999; Alder County, OR")]
    [('Port Alder', 'OR', '97999'), (None, 'OR', None)]
    >>> [a[3:6] for a in find_city_states("Coos Bay, OR, OR, 97420; The Alder Building Salem, OR; Elm Bay OR, OR")]
    [('Coos Bay', 'OR', '97420'), ('Salem', 'OR', None), ('Elm Bay', 'OR', None)]
    >>> [a[3:7] for a in find_city_states("US, OR, Coos Harbor | GB, DEV, Exmouth | NZ, , Elm Bay")]
    [('Coos Harbor', 'OR', None, 'US'), ('Exmouth', None, None, 'GB'), ('Elm Bay', None, None, 'NZ')]
    >>> [a[3:7] for a in find_city_states("Naas, Co. Kildare; Hexham, Northumberland, UK; Westlands, Nairobi, Kenya")]
    [('Naas', None, None, None), ('Hexham', None, None, 'GB'), ('Nairobi', None, None, 'KE')]
    >>> [a[3:7] for a in find_city_states("Toronto, Ontario, CA | Ontario, CA")]
    [('Toronto', 'ON', None, 'CA'), ('Ontario', 'CA', None, None)]
    >>> [a.city for a in find_city_states("County of Alder Alder, OR; City of Elm Bay Elm Bay, OR; the City of Walla Walla, WA")]
    ['Alder', 'Elm Bay', 'Walla Walla']
    >>> [a.city for a in find_city_states("CITY OF ELM BAY, OR; VILLAGE OF ALDER, IL; ISLE OF PALMS, SC")]
    ['ELM BAY', 'ALDER', 'ISLE OF PALMS']
    >>> [a.city for a in find_city_states("Alder Records Advisory Board, MA; Sugar Land, TX; the Harbors Area, OR")]
    ['Sugar Land']
    >>> find_city_states("Illinois, Indiana and Ohio; Smith, Jones; skills, IT")
    []
    """
    end = len(text) if end is None else end
    found = [address for match in _COMMA.finditer(text, start, end) if (address := _read_comma(text, start, end, match))]
    coded = any(text.find(sign, start, end) >= 0 for sign in CODED_SIGNS)
    spelt = list(_SPELT.finditer(text, start, end)) if text.find(_SPELT_SIGN, start, end) >= 0 else []
    found = [row for row in found if not any(place.start() <= row.start < place.end() for place in spelt)]
    for match in spelt:
        code = state_code(match["state"].title())
        if code:
            spans = {member: Span(*match.span(member)) for member in ("country", "state", "city", "street") if match[member]}
            found.append(make_address(text, "city", spans, code))
    turned = _REVERSED.finditer(text, start, end) if text.find(_UNITED, start, end) >= 0 else ()
    for match in chain(turned, _CODED.finditer(text, start, end) if coded else ()):
        land = "CA" if match["country"] == "CA" else None
        code = PROVINCE_CODES.get(match["state"]) if land else state_code(match["state"])
        if code:
            spans = {member: Span(*match.span(member)) for member in ("country", "state", "city")}
            found.append(make_address(text, "city", spans, code, country=land))
    listed = _find_listed(text, start, end) if _LISTED_SIGN.search(text, start, end) else []
    if listed:
        found = [row for row in found if not any(place.start <= row.start < place.end for place in listed)] + listed
    for match in _COUNTY.finditer(text, start, end) if text.find(" County", start, end) >= 0 else ():
        found.append(make_address(text, "county", {"name": Span(*match.span("name"))}, None))
    found.sort(key=lambda address: address.start)
    return [row for at, row in enumerate(found) if not (at and row.city and row.end <= found[at - 1].end)]
