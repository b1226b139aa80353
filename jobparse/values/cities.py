"""Cities with their state, ZIP code and country, in running text and behind a street."""

from __future__ import annotations

import re
from typing import NamedTuple

from jobparse.lexicon.places import place_words
from jobparse.patterns import pattern

from ..spans import Span
from .regions import PARTS, POSTCODE, Region, region_at
from .states import leading_state, state_code

_WORD = r"(?:St\.|Ft\.|Mt\.|[A-Z][A-Za-z'-]{1,20})"
_ZIP = r"[0-9]{5}(?:-[0-9]{4})?(?![\w-])"
_COUNTRY = r"(?:USA|U\.S\.A\.|US|U\.S\.|United\sStates(?:\sof\sAmerica)?)(?!\w)"

# A state behind a comma, where a city may stand before it: "Chicago, Illinois", "Ellsworth AFB, SD 57706".
_COMMA = pattern(r",\x20{0,3}(?=[A-Z])")
# The city before that comma: a run of up to three capitalised words.
_CITY_BEFORE = pattern(rf"[A-Z](?<![\w'.&-].)(?:(?:(?<=[SFM])t\.)|[A-Za-z'-]{{1,20}})(?:\x20{_WORD}){{0,2}}(?P<behind>\x20?)\Z")
# Words that end a street and no city: "33 Beaver St, New York" is no city called "Beaver St".
_STREET_WORD = pattern(r"\b(?:street|avenue|ave|road|blvd|boulevard|drive|lane|place|broadway|parkway|st\.?)\Z", re.IGNORECASE)
# A code of two letters that ends its clause or has a ZIP code or country behind it: "IL", "Il", "N.Y."; "In" and "Or" are words.
_CODE = pattern(
    rf"(?P<code>[A-Z][A-Za-z]\b|[A-Z]\.\x20?[A-Z]\.)"
    rf"(?=\s{{0,3}}(?:[^\w\s]|\n|\Z)|\s{{1,4}}(?:{_ZIP}|USA\b|United\b)|\x20{{2}}|\x20[0-9]\x20|(?<=[A-Z])\x20[A-Z])"
)
# What makes the name of a state part of a longer name: "Rules, New York State Penal Law".
_LONGER_NAME = pattern(r"\x20(?!United\b|USA\b)[A-Z][a-z]")
_ZIP_AFTER = pattern(rf"\s{{0,2}},?\s{{1,4}}(?P<zip>{_ZIP})")
_COUNTRY_AFTER = pattern(rf"\s{{0,2}}[,-]\s{{0,2}}(?P<country>{_COUNTRY})(?:,?\s{{1,2}}(?P<zip>{_ZIP}))?")

# The city behind a street: ", Chicago", "\nChicago", " - Chicago", "Ave Chicago". The run of capitalised words may end with the
# state ("Chicago Il 60653").
_CITY_AFTER = pattern(
    rf"\s{{0,3}}(?P<joint>[,;]\s{{0,12}}|\n\s{{0,12}}|-\s{{1,3}}|(?<=[\w.])\x20{{1,3}})(?P<city>{_WORD}(?:\x20{{1,2}}{_WORD}){{0,4}}+)"
)
_LONE_CODE = pattern(r"\s{0,3}(?:,\s{0,3}|\x20)(?P<code>[A-Z]\.\x20?[A-Z]\.)(?=\x20{0,3}(?:[,;(|\n]|\Z))")
_CODE_PAIR = pattern(r"\x20?,\s{0,3}[A-Z][A-Za-z](?![A-Za-z])")  # the second of "NY, NY"
_STATE_JOINT = pattern(r"\x20?,\s{0,4}|\x20{1,3}(?=[A-Z]\.)|\x20-\x20")
_CLAUSE_END = pattern(r"\x20{0,3}(?:[,.;(|\n]|\Z)")

# The reversed order of job sites: "United States, Illinois, Chicago".
_REVERSED = pattern(
    rf"(?P<country>United\sStates(?:\sof\sAmerica)?),\x20?(?P<state>[A-Z][a-z]{{3,12}}(?:\x20[A-Z][a-z]{{4,9}})?),\x20?"
    rf"(?P<city>{_WORD}(?:\x20{_WORD}){{0,2}})(?=\x20{{0,3}}(?:[|\n,;.(]|\Z))"
)
_REGION_JOINT = pattern(r"\x20{0,3},\x20{0,3}(?=[A-Z])")
# Canada behind a province or its code of post, without a comma: "Elm Bay, BC V2H 1B7 CA".
_CANADA = pattern(r"\x20{1,2}(?P<country>CA|CAN|Canada)(?=\x20{0,3}(?:[,.;:()|/\n]|-\x20|\Z))")
_REMARK = 40  # the longest remark in brackets behind a city
# The codes of applicant systems: "US-OR-Coos Harbor", "USA-TX-Austin".
_CODED = pattern(
    rf"(?P<country>USA?)(?<![\w-]..)(?<![\w-]...)-(?P<state>[A-Z]{{2}})-(?P<city>{_WORD}(?:\x20{_WORD}){{0,2}})(?=\x20{{0,3}}(?:[|\n,;.(]|\Z))"
)
# A line that is a county and nothing else.
_COUNTY = pattern(r"^\x20{0,12}(?P<name>[A-Z][a-z]{2,15}(?:\x20[A-Z][a-z]{2,15})?\x20County)\x20{0,3}$", re.MULTILINE)


class Address(NamedTuple):
    """A place. Text members are as printed, with white space collapsed; `country` is the ISO code.

    `state` is the code of the post of the United States or Canada. `spans` says where each member that is present was read;
    `kind` is `street`, `po_box`, `city` or `county`.
    """

    name: str | None
    street: str | None
    unit: str | None
    city: str | None
    state: str | None
    postal_code: str | None
    country: str | None
    spans: dict[str, Span]
    start: int
    end: int
    kind: str


class State(NamedTuple):
    """A state of the United States: its code, and where it is printed."""

    code: str
    start: int
    end: int


def make_address(
    text: str, kind: str, spans: dict[str, Span], state: str | None, extent: Span | None = None, *, country: str | None = None
) -> Address:
    """Assemble an address from the spans of its members; `extent` is what is no member (the box of a post office, a province).

    Args:
        text: The text.
        kind: The kind of place.
        spans: Its members.
        state: The code of its state.
        extent: A span that belongs to it and is no member.
        country: The code of its country, where that is not the United States.
    """
    values = {member: " ".join(text[span.start : span.end].split()) for member, span in spans.items()}
    starts, ends = zip(*spans.values(), *([extent] if extent else ()), strict=True)
    return Address(
        values.get("name"),
        values.get("street"),
        values.get("unit"),
        values.get("city"),
        state,
        values.get("postal_code"),
        country or ("US" if "country" in spans else None),
        spans,
        min(starts),
        max(ends),
        kind,
    )


def read_state(text: str, position: int, end: int) -> State | None:
    """Read the state whose name or code stands at a position."""
    named = leading_state(text[position : min(end, position + 32)])
    if named is not None:
        return State(named[0], position, position + named[1])
    code = _CODE.match(text, position, end)
    known = code and state_code(code["code"])
    return State(known, position, code.end()) if code and known else None


def _read_province(text: str, position: int, end: int) -> State | None:
    """Read the state or, with its code, the province of Canada that stands at a position."""
    state = read_state(text, position, end)
    region = region_at(text, position, end) if state is None else None
    return State(region.state, region.start, region.end) if region and region.state else state


def _read_codes(text: str, position: int, end: int, spans: dict[str, Span]) -> None:
    """Read the country and ZIP code behind a state into `spans`; either may come first."""
    code = _ZIP_AFTER.match(text, position, end)
    country = _COUNTRY_AFTER.match(text, code.end() if code else position, end)
    if country is not None:
        spans["country"] = Span(*country.span("country"))
        code = code or (country if country["zip"] else None)
    foreign = POSTCODE.match(text, position, end) if code is None else None
    if code is not None:
        spans["postal_code"] = Span(*code.span("zip"))
    elif foreign is not None:
        spans["postal_code"] = Span(*foreign.span("code"))


def _split_run(text: str, start: int, end: int, limit: int) -> tuple[Span, State | None]:
    """Split a run of capitalised words into the city and the state that may end it ("Chicago Il", "Albany New York")."""
    position = text.find(" ", start, end)
    while position >= 0:
        word = position
        while text[word] == " ":
            word += 1
        state = read_state(text, word, limit)
        if state is not None and state.end >= end:
            return Span(start, position), state
        position = text.find(" ", word, end)
    return Span(start, end), None


def read_city(text: str, position: int, end: int, spans: dict[str, Span]) -> str | None:
    """Read the city, state, ZIP code and country behind a street into `spans`; return the code of the state.

    A city without state and ZIP code must stand behind a comma and end its clause; a code alone ("1 Centre St., N.Y.") is the
    state.

    >>> spans = {}
    >>> read_city(" Water Street, Saint Paul, MN 55101", 13, 35, spans), sorted(spans)
    ('MN', ['city', 'postal_code', 'state'])
    """
    dotted = _LONE_CODE.match(text, position, end)
    if dotted is not None and (code := state_code(dotted["code"])):
        spans["state"] = Span(*dotted.span("code"))
        return code
    run = _CITY_AFTER.match(text, position, end)
    if run is None:
        return None
    lone = read_state(text, run.start("city"), end)
    single = lone is not None and lone.end == run.end("city") and lone.end - lone.start == 2
    if lone is not None and single and not _CODE_PAIR.match(text, lone.end, end):
        spans["state"] = Span(lone.start, lone.end)
        return lone.code
    city, state = _split_run(text, *run.span("city"), end)
    if state is None:
        joint = _STATE_JOINT.match(text, city.end, end)
        state = _read_province(text, joint.end(), end) if joint else None
    read: dict[str, Span] = {}
    _read_codes(text, state.end if state else city.end, end, read)
    if state is None and "postal_code" not in read:
        alone = run["joint"].startswith(",") and _CLAUSE_END.match(text, city.end, end) and text.count(" ", *city) < 3
        if not alone or (state_code(run["city"]) and run["city"].upper() != "NEW YORK"):
            return None
    spans["city"] = city
    spans.update(read)
    if state is None:
        return None
    spans["state"] = Span(state.start, state.end)
    return state.code


def _read_comma(text: str, start: int, end: int, match: re.Match[str]) -> Address | None:
    """Read the city before and the state behind a match of `_COMMA`, or the country or province behind it."""
    state = read_state(text, match.end(), end)
    region = region_at(text, match.end(), end) if state is None else None
    if state is None and region is None:
        return None
    stop = match.start()
    if text[stop - 1 : stop] == ")":  # a remark behind the city: "OAKTON (FH04), VA"
        bracket = text.rfind("(", max(start, stop - _REMARK), stop)
        stop = bracket if bracket >= 0 else stop
    before = _CITY_BEFORE.search(text, max(start, stop - 64), stop)
    if before is None:
        return None
    city = text[before.start() : before.start("behind")]
    if city == "United States" or _STREET_WORD.search(city) or not place_words().buildings.isdisjoint(city.lower().split()):
        return None
    spans = {"city": Span(before.start(), before.start("behind"))}
    if region is not None:
        return _in_region(text, spans, region, end)
    assert state is not None  # noqa: S101 (one of the two is there)
    if state.end - state.start > 4 and _LONGER_NAME.match(text, state.end, end):
        return None
    if state_code(city) and city.upper() not in ("NEW YORK", "WASHINGTON", "NY"):
        return None  # a list of states
    spans["state"] = Span(state.start, state.end)
    _read_codes(text, state.end, end, spans)
    if city.endswith((" County", " COUNTY")):
        county = spans.pop("city")
        inside = _city_in_county(text, start, county.start)
        spans["city" if inside else "name"] = inside or county
        return make_address(text, "city" if inside else "county", spans, state.code)
    return make_address(text, "city", spans, state.code)


def _city_in_county(text: str, start: int, at: int) -> Span | None:
    """The city before the county that it lies in, as sites print both: "Port Alder, Alder County, Oregon, 97999"."""
    if not text.endswith(", ", start, at):
        return None
    before = _CITY_BEFORE.search(text, max(start, at - 66), at - 2)
    city = before[0].strip() if before else ""
    if (
        before is None
        or state_code(city)
        or _STREET_WORD.search(city)
        or not place_words().buildings.isdisjoint(city.lower().split())
    ):
        return None
    return Span(before.start(), before.start("behind"))


def _in_region(text: str, spans: dict[str, Span], region: Region, end: int) -> Address | None:
    """A city with the country or province behind it, and its code of post."""
    city = spans["city"]
    if text[city.start : city.end].upper() in PARTS and region.country:
        return None  # of "Toronto, Ontario, Canada" the end
    if place_words().units & set(text[city.start : city.end].lower().split()):
        return None
    stop = region.end
    if region.country:
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
    >>> [a.city for a in find_city_states("Brooklyn Center, MN; Port Hardy, BC; Fairfax County Public Library, VA")]
    ['Brooklyn Center', 'Port Hardy']
    >>> [a[3:6] for a in find_city_states("Job in Port Alder, Alder County, Oregon, 97999; Alder County, OR")]
    [('Port Alder', 'OR', '97999'), (None, 'OR', None)]
    >>> find_city_states("Illinois, Indiana and Ohio; Smith, Jones; skills, IT")
    []
    """
    end = len(text) if end is None else end
    found = [address for match in _COMMA.finditer(text, start, end) if (address := _read_comma(text, start, end, match))]
    for match in _REVERSED.finditer(text, start, end):
        code = state_code(match["state"])
        if code:
            spans = {member: Span(*match.span(member)) for member in ("country", "state", "city")}
            found.append(make_address(text, "city", spans, code))
    for match in (
        _CODED.finditer(text, start, end) if text.find("US-", start, end) >= 0 or text.find("USA-", start, end) >= 0 else ()
    ):
        code = state_code(match["state"])
        if code:
            spans = {member: Span(*match.span(member)) for member in ("country", "state", "city")}
            found.append(make_address(text, "city", spans, code))
    for match in _COUNTY.finditer(text, start, end) if text.find(" County", start, end) >= 0 else ():
        found.append(make_address(text, "county", {"name": Span(*match.span("name"))}, None))  # noqa: PERF401 (two kinds in one list)
    return sorted(found, key=lambda address: address.start)
