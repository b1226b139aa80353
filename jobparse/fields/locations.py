"""`locations`: where the work is done."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Any

from jobparse.document.labels.postal_lines import postal_spans
from jobparse.document.model import Labelled
from jobparse.fields.country import country
from jobparse.fields.edges import trimmed
from jobparse.fields.reading import Reading
from jobparse.fields.work_places.based import streets_in
from jobparse.fields.work_places.by_name import LONGEST_NAME, named_places
from jobparse.fields.work_places.candidates import (
    Place,
    distinct,
    from_address,
    merge,
    name_before,
    name_behind,
    nameless_after_name,
    put,
    street_after_city,
    to_line_end,
)
from jobparse.fields.work_places.chains import chained
from jobparse.fields.work_places.completed import add_last_city, complete_last, in_country, lacks_city, with_cities
from jobparse.fields.work_places.front_towns import behind_title, front_town
from jobparse.fields.work_places.header import (
    british_line,
    city_line,
    complete,
    header_city,
    listed_cities,
    opening_city,
    postal_conflict,
    town_with_how,
    towns_below,
)
from jobparse.fields.work_places.inside_lines import before_sum
from jobparse.fields.work_places.listed_posts import of_posts
from jobparse.fields.work_places.lists import headed_places, of_employer, of_ireland, of_municipality, under_heading, with_address
from jobparse.fields.work_places.office_sentences import of_houses
from jobparse.fields.work_places.offices import is_mailed, of_an_office, of_employer_details
from jobparse.fields.work_places.remote import how_remote
from jobparse.fields.work_places.told import told_place
from jobparse.lexicon.addresses import address_words
from jobparse.patterns import pattern
from jobparse.spans import Span
from jobparse.values.cities import CODED_SIGNS, find_city_states
from jobparse.values.place_names import find_named
from jobparse.values.places import find_addresses
from jobparse.values.states import state_code

if TYPE_CHECKING:
    from collections.abc import Mapping

    from jobparse.document.model import Document, Section
    from jobparse.values.addresses import Address

_NEXT_LINE = 8  # how far behind a value the next label begins at most, in characters
# What stands right above the label of the place of an exam, and how far above it that begins, in characters: "DATE & TIME: May 4
# at 6 p.m." over "LOCATION:", "Date: …" over "Time: …". It reads lower-case text.
_OF_EXAM = pattern(
    r"(?:^|\n)[^\w\n]{0,4}(?:(?:exam(?:ination)?|test|interview)\x20)?(?:date\x20?(?:&|and|/)\x20?time\x20?:[^\n]{4,60}"
    r"|date\x20?:[^\n]{4,40}\n{1,2}[^\w\n]{0,4}time\x20?:[^\n]{3,40})\n{1,2}[^\w\n]{0,4}\Z"
)
_EXAM_REACH = 130
# The word before a city that the work is not far from: "Near Elm Bay, Oregon".
_NEAR = pattern(r"\s{0,4}(?:Near|Just outside|Outside|In and around|Based in|Close to) (?=[A-Z])")
# Of more sites than these none has its address elsewhere: each is looked for in the whole text.
_MOST_SITES = 40
_FEWEST_ADDRESSES = 2  # of a value that is parted into them
_HOLDER = "Office of "  # how an office is named that is at the place behind its comma
_OF_BUILDINGS = frozenset(
    {"facility", "building", "building location", "facility location", "school location", "location of school"}
)
# How a label on places begins that stand beside another, which the title block may have.
_OTHERS = ("other ", "additional ")
# Where a value lost what parted two cities with their states: "Elm Bay, OR|Alder, OR".
_GLUED = pattern(r"(?<=, [A-Z]{2})(?=[A-Z][a-z])")
# What joins two cities that have one state behind them.
_JOINED = pattern(r"\x20(?:and|or|&)\x20|/")


def extract(document: Document, known: Mapping[str, Any]) -> Reading:
    """Read labelled locations and location sections; the page header completes a bare street address."""
    places: list[Place] = []
    others: list[Place] = []  # told beside the place of the title block
    for start, end, row in _ranges(document):
        known_before = len(places)
        _read_range(document, start, end, row, places)
        if row:
            _by_label(document, row, places[known_before:])
            if known_before == 0 and document.lower.startswith(_OTHERS, row.anchor.heading.start):
                others += places
                places = []
    places = [place for place in places if not _is_employer(place, known)] or headed_places(document)
    places = _of_each_post(document, places)
    _of_title_block(document, places)
    places = with_cities(_without_offices(document, places))
    if len(places) <= _MOST_SITES:
        places = [with_address(document, place) for place in places]
    in_country(document, places)
    header = header_city(document) if not places or any("street" in place.values for place in places) else None
    reading = Reading([])
    for place in places:
        if (
            "street" in place.values
            and header
            and place.values.get("city", header.city or "").lower() == (header.city or "").lower()
        ):
            complete(document, place, header)
    header = header or (opening_city(document) if not places else None)
    if not places and header:
        towns = towns_below(document, Span(header.start, header.end))
        places += [from_address(document, town) for town in (header, *towns)]
    if not places:
        places += _told_otherwise(document, known)
    in_country(document, others)
    places += others
    _add_municipality(document, known, places)
    _add_streets(document, places)
    for place in places:
        if place.values.get("state") == "WA" and country(document) == "AU":  # Western Australia
            del place.values["state"], place.spans["state"]
    _remote(document, places)
    for place in distinct(places):
        put(document, place, reading)
    postal_conflict(document, places, reading)
    return reading


def _told_otherwise(document: Document, known: Mapping[str, Any]) -> list[Place]:
    """The places of a text that no label, section or page header has, the surest first."""
    town = town_with_how(document)
    return (
        [from_address(document, address) for address in listed_cities(document)]
        or ([Place({"city": document.value(*town)}, {"city": (town,)}, (town,))] if town else [])
        or before_sum(document)
        or told_place(document, abroad=bool(country(document)))
        or [from_address(document, address) for address in filter(None, [city_line(document)])]
        or of_employer(document, str(known.get("employer") or ""))
        or behind_title(document, str(known.get("title") or ""))
        or front_town(document, str(known.get("employer") or ""))
        or of_houses(document)
    )


def _add_municipality(document: Document, known: Mapping[str, Any], places: list[Place]) -> None:
    """Add to a street alone the city whose municipality hires."""
    if len(places) == 1 and lacks_city(places[0]):
        for town in of_municipality(document, str(known.get("employer") or "")):
            merge(places, town)


def _is_employer(place: Place, known: Mapping[str, Any]) -> bool:
    """Whether a place is no more than the name of who hires, with a stop: "Location of work: Department of Tides."."""
    name = place.values.get("name", "")
    if set(place.values) != {"name"} or not name.endswith("."):
        return False
    return any(name.rstrip(".").lower() == str(known.get(part) or "").lower() for part in ("employer", "department", "division"))


def _by_label(document: Document, row: Labelled, places: list[Place]) -> None:
    """Complete the places of a value: the one that goes on to the end of its line, and those behind a label of buildings."""
    if len(places) == 1:
        to_line_end(document, places[0], row.end)
    if document.lower[slice(*row.anchor.heading)] in _OF_BUILDINGS:
        for place in places:
            _as_building(place)


def _as_building(place: Place) -> None:
    """Call a building by its name what stands behind a label of one and looks like a town: "Facility: Elm Bay State Beach"."""
    if set(place.values) == {"city"}:
        place.values["name"] = place.values.pop("city")
        place.spans["name"] = place.spans.pop("city")


def _ranges(document: Document) -> list[tuple[int, int, Labelled | None]]:
    """Where places stand: offsets, and the label whose value it is; none for sections without one."""
    rows: list[tuple[int, int, Labelled | None]] = [
        (row.start, _end_of_towns(document, row), row)
        for row in document.values_of("locations")
        if row.end > row.start
        and not of_an_office(document, row.anchor)
        and not is_mailed(document, row)
        and not _OF_EXAM.search(document.lower, max(0, row.anchor.start - _EXAM_REACH), row.anchor.start)
    ]
    labelled = {row.anchor.start for row in document.labelled if row.end > row.start}
    rows += [
        (section.start if _is_coded(document, section) else section.body, section.end, None)
        for section in document.of_kind("location")
        if not section.note
        and not (section.anchor and section.anchor.start in labelled)
        and not of_an_office(document, section.anchor)
    ]
    own = [row for row in rows if row[2] is None or not of_employer_details(document, row[2].anchor)]
    return sorted(own or rows, key=lambda row: row[0])


def _end_of_towns(document: Document, row: Labelled) -> int:
    """Where the value of a label ends: with the last of the lines below it that are a town with its state, as it is itself."""
    end = row.end
    if not document.text.startswith("\n", end) or document.text.find(",", row.start, end) < 0:
        return end
    return max([end, *(town.end for town in towns_below(document, Span(row.start, end)))])


def _of_each_post(document: Document, places: list[Place]) -> list[Place]:
    """The places, with those that posts have each on lines of their own where no label has a city; the same may stand in both."""
    posts = of_posts(document)
    streets = {place.values.get("street") for place in posts}
    kept = [place for place in places if place.values.get("street") not in streets or "street" not in place.values]
    return posts + kept if posts and not any("city" in place.values for place in kept) else places


def _of_title_block(document: Document, places: list[Place]) -> None:
    """Add what a line of the title block tells of the place, as pages of Britain do beside the label of a town."""
    if len(places) > 1 or (places and not places[0].values.keys() <= {"city", "country"}):
        return
    line = british_line(document)
    if line is None:
        return
    told = from_address(document, line)
    if places:
        merge([told], places[0])
    else:
        places.append(told)


def _add_streets(document: Document, places: list[Place]) -> None:
    """Add to cities alone the one street that prose has in each, with what stands beside it: a floor, a code of post."""
    bare = {
        place.values["city"].lower(): place
        for place in places
        if "city" in place.values and not {"name", "street"} & place.values.keys()
    }
    for city, streets in streets_in(document, frozenset(bare)).items() if bare else ():
        if len({street.street for street in streets}) == 1:
            told = from_address(document, streets[0])
            for member in told.values:
                bare[city].values.setdefault(member, told.values[member])
                bare[city].spans.setdefault(member, told.spans[member])
            bare[city].text += told.text


def _is_coded(document: Document, section: Section) -> bool:
    """Whether the heading of a section holds its place, as the code of an applicant system: "Job Locations US-OR-Elm Bay"."""
    return any(document.text.find(sign, section.start, section.body) >= 0 for sign in CODED_SIGNS)


def _without_offices(document: Document, places: list[Place]) -> list[Place]:
    """The places without an office that is at the next one: "Office of the Mayor, Elm Compound, Elm Bay"."""
    if not any(place.values.get("name", "").startswith(_HOLDER) for place in places[:-1]):
        return places
    kept = [
        place
        for place, following in pairwise(places)
        if not (
            place.values.keys() == {"name"}
            and place.values["name"].startswith(_HOLDER)
            and document.text[place.text[-1].end : following.text[0].start] == ", "
        )
    ]
    return [*kept, places[-1]]


def _read_parts(document: Document, start: int, end: int, row: Labelled, places: list[Place]) -> bool:
    """Add the place of a chain of names, or those of several addresses line by line, and tell whether a value is one of these."""
    chain = chained(document, trimmed(document, start, end))
    if chain:
        places.append(chain)
        return True
    glued = [from_address(document, address) for address in _glued_cities(document, start, end)]
    if glued:
        places += glued
        return True
    each = postal_spans(document.text, document.lines_in(start, end))
    if len(each) < _FEWEST_ADDRESSES:
        return False
    for lines in each:
        _read_range(document, *lines, Labelled(row.label, row.anchor, *lines), places)
    return True


def _glued_cities(document: Document, start: int, end: int) -> list[Address]:
    """The cities of a value that has no mark between one and the next; none unless all of it is such."""
    seams = [seam.start() for seam in _GLUED.finditer(document.text, start, end)]
    if not seams or not all(state_code(document.text[at - 2 : at]) for at in seams):
        return []
    found: list[Address] = []
    for first, last in pairwise((start, *seams, end)):
        cities = find_city_states(document.text[first:last])  # by itself: a city does not begin behind a letter
        if len(cities) != 1:
            return []
        spans = {member: Span(first + at.start, first + at.end) for member, at in cities[0].spans.items()}
        found.append(cities[0]._replace(start=first + cities[0].start, end=first + cities[0].end, spans=spans))
    return found


def _read_range(document: Document, start: int, end: int, row: Labelled | None, places: list[Place]) -> None:
    """Add the places between two offsets: their addresses, else cities with their states, else the label's value by name."""
    label = document.lower[row.anchor.heading.start : row.anchor.heading.end] if row else ""
    words = address_words()
    if row and label in (*words.part_labels, *words.state_labels, *words.country_labels, *words.post_labels):
        complete_last(document, row, label, places)
        return
    if row and _read_parts(document, start, end, row, places):
        return
    near = _NEAR.match(document.text, start, end)
    start = near.end() if near else start
    addresses = [address for address in find_addresses(document.text, start, end) if address.kind != "po_box"]
    addresses = addresses or of_ireland(document, start, end)
    if not addresses:
        addresses = find_city_states(document.text, start, end)
        if addresses and row and end - start <= LONGEST_NAME and _JOINED.search(document.text, start, end):
            joined = find_named(document.text, *trimmed(document, start, end))  # "Anoka and Blaine, MN": one state for both
            addresses = joined if len(joined) > len(addresses) else addresses
    at = start
    for address in addresses:
        place = from_address(document, address)
        name_before(document, at, address.start, place)
        at = address.end
        if "name" not in place.values:
            name_behind(document, address.end, end, place)
        if row and place.text[-1].end == address.end:
            add_last_city(document, place, end)
        below = label in words.city_labels and bool(places) and lacks_city(places[-1]) and "street" not in place.values
        if places and (below or nameless_after_name(places[-1], place) or street_after_city(places[-1], place)):
            merge(places, place)
        else:
            places.append(place)
    if not addresses and row is None:
        places += under_heading(document, start, end)
    elif not addresses and row is not None:
        named = named_places(document, row, label, whole=label in words.street_labels and _has_city_below(document, row))
        site = places and (set(places[-1].values) == {"name"} or lacks_city(places[-1]))
        if named and site and set(named[0].values) == {"city"} and label in words.city_labels:
            merge(places, named[0])
        else:
            places += named


def _has_city_below(document: Document, row: Labelled) -> bool:
    """Whether the next label of a place, on a line below, is that of its city."""
    labels = address_words().city_labels
    return any(
        0 <= other.anchor.start - row.end < _NEXT_LINE
        and document.lower[other.anchor.heading.start : other.anchor.heading.end] in labels
        for other in document.values_of("locations")
    )


def _remote(document: Document, places: list[Place]) -> None:
    """Set how far all places may be worked from elsewhere; it makes a place where the text names none."""
    found = how_remote(document)
    if found is None:
        return
    name, spans = found
    if not places and name == "onsite" and len(spans) > 1:
        return  # "Telework: No" names no place
    if not places:
        places.append(Place(text=spans[-1:]))
    for place in places:
        place.values.setdefault("remote", name)
        place.spans.setdefault("remote", spans)
