"""What stands at a spot of prose that names a place: an address, cities with their states, a site with its city, a city alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.fields.work_places.candidates import Place, from_address, name_before
from jobparse.lexicon.places import place_words
from jobparse.patterns import pattern
from jobparse.spans import Span
from jobparse.values.cities import find_city_states
from jobparse.values.place_names import find_named
from jobparse.values.places import find_addresses
from jobparse.values.regions import region_at
from jobparse.values.states import read_state, state_code

if TYPE_CHECKING:
    import re

    from jobparse.document.model import Document
    from jobparse.values.addresses import Address

_WORD = r"[A-ZÀ-Þ][\w'’-]+"
_NAME = rf"{_WORD}(?:\x20(?:of\x20|for\x20)?{_WORD})"
# What a sentence goes on with behind a place.
_ENDS = (
    r"(?=\x20?\(|[,.;:)\n]|\Z|\s(?:which|who|with|and|or|but|for|from|to|on|as|where|while|near|during|until|at|within|when|reporting|working|D\.?C"
    r"|town\scentre|(?:(?:field|regional|branch|main|head|city|district|local)\s)?(?:office|hub|depot|campus|workshop|area|region))\b)"
)
# A name and what ends it: "Elm Bay" in "based in Elm Bay and on the river".
_CITY = pattern(rf"(?P<city>{_WORD}(?:\x20{_WORD}){{0,2}}){_ENDS}")
# Cities with commas and a word between them: "Elm Bay, Alder or Port Quay".
_CITIES = pattern(rf"{_WORD}(?:\x20{_WORD}){{0,2}}(?:(?:,?\x20(?:or|and)|,|/)\x20?{_WORD}(?:\x20{_WORD}){{0,2}}){{1,5}}{_ENDS}")
# What may be the country behind a city: ", Ghana" in "based in Accra, Ghana, with some travel", " (Ghana".
_COUNTRY = pattern(rf"(?:,\s|\x20\(){_NAME}{{0,2}}{_ENDS}")
# A city with the code of its state in the middle of a sentence: "based out of Elm Bay, WA with travel".
_CODE_GOES_ON = pattern(rf"(?P<city>{_WORD}(?:\x20{_WORD}){{0,2}}),\x20(?P<state>[A-Z]{{2}})(?=\x20[a-z])")
# The capital of the United States, which is printed with its district and no comma: "Washington D.C.".
_CAPITAL = pattern(r"(?P<city>Washington),?\x20(?P<state>D\.\x20?C\.|DC\b)")
# A site with its city: "Elm Marsh Preserve in Elmbay", "TSI in Elmbay", "Elm Marsh Centre (EMC) in Elmbay".
_SITE = pattern(
    rf"(?P<name>{_NAME}{{1,5}}|[A-Z]{{2,8}})(?:\x20\([^()\n]{{2,40}}\))?,?\s(?:in|at)\s"
    rf"(?P<city>{_WORD}(?:\x20{_WORD}){{0,2}}){_ENDS}"
)
# A site alone, by the kind that ends its name: "Elm River Community Hub".
_BUILDING = pattern(rf"(?P<name>{_NAME}{{0,4}}\x20(?P<kind>[A-Z][a-z]+)){_ENDS}")
# The same with the street and town behind it: "Elm Bay Hospital, Quay Road, Elm Bay".
_RUN = pattern(r"[A-Z\u00c0-\u00de][\w'\u2019&-]*(?:,?\x20(?:of\x20|the\x20)?[A-Z\u00c0-\u00de0-9][\w'\u2019&-]*){1,12}")
# How far an address reaches, and how far behind a verb its street begins, in characters.
_REACH, _NEAR = 130, 60
# The kinds of units that are named as buildings are, and the titles of those who have one.
_UNITS = frozenset({"administration", "bureau", "division"})
_TITLES = ("Dr ", "Dr. ", "Prof ", "Prof. ", "Professor ")
# In how many capitals the short name of a body is printed at most.
_SHORT = 6


def places_at(document: Document, at: int, *, alone: bool) -> list[Place]:
    """The places that are named where prose goes on to name them.

    Args:
        document: The document.
        at: Where the first one begins.
        alone: Whether a city without its state can be meant, and no department.
    """
    addressed = _addressed(document, at)
    return [addressed] if addressed else _with_states(document, at) or _named(document, at, alone=alone)


def _line_end(document: Document, at: int, reach: int) -> int:
    """Where the line ends, or as far as one of the things looked for reaches."""
    line = document.text.find("\n", at, at + reach)
    if line > 0 and document.text.startswith("\n>", line):  # a mail that was passed on, whose line goes on behind the sign
        return line + len("\n>")
    return line if line > 0 else min(len(document.text), at + reach)


def _addressed(document: Document, at: int) -> Place | None:
    """The address behind a verb, with its building."""
    found = [row for row in find_addresses(document.text, at, _line_end(document, at, _REACH)) if row.kind != "po_box"]
    if not found or found[0].start > at + _NEAR or document.text.find(". ", at, found[0].start) > 0:
        return None
    place = from_address(document, found[0])
    name_before(document, at, found[0].start, place)
    return place


def _with_states(document: Document, at: int) -> list[Place]:
    """The city with its state that begins there, and those that are joined to it; or the capital."""
    capital = _CAPITAL.match(document.text, at)
    if capital:
        return [_capital(capital)]
    found = find_city_states(document.text, at, _line_end(document, at, _REACH))
    if not found or found[0].start != at or not found[0].city:
        going_on = _CODE_GOES_ON.match(document.text, at)
        code = state_code(going_on["state"]) if going_on else None
        if going_on is None or code is None:
            return []
        spans = {member: (Span(*going_on.span(member)),) for member in ("city", "state")}
        return [Place({"city": document.value(*spans["city"][0]), "state": code}, dict(spans), (Span(*going_on.span()),))]
    rows = [found[0]]
    for row in found[1:]:
        joint = document.text[rows[-1].end : row.start].strip(" ,;/&")
        if joint not in ("", "and", "or"):
            break
        rows.append(row)
    return [from_address(document, row) for row in rows]


def _capital(match: re.Match[str]) -> Place:
    spans = {member: (Span(*match.span(member)),) for member in ("city", "state")}
    return Place({"city": match["city"], "state": "DC"}, dict(spans), (Span(*match.span()),))


def _has_state_behind(document: Document, at: int) -> bool:
    """Whether the state behind what may be a country says that it is a city: "Lebanon, OR", "Peru, Indiana"."""
    return document.text.startswith(", ", at) and read_state(document.text, at + len(", "), len(document.text)) is not None


def _named(document: Document, at: int, *, alone: bool) -> list[Place]:
    """The site with its city that begins there, a site alone, a country, or cities alone."""
    site = _SITE.match(document.text, at)
    if site and any(row.city and not row.name for row in find_named(document.text, *site.span("city"))):
        name = Span(*site.span("name"))
        inside = _with_states(document, site.start("city"))
        place = inside[0] if inside else _alone(document, "city", Span(*site.span("city")))
        place.values["name"], place.spans["name"] = document.value(*name), (name,)
        place.text = (Span(at, place.text[0].end),)
        return [place]
    building = _BUILDING.match(document.text, at)
    kind = building["kind"].lower() if building else ""
    if building and kind not in _UNITS and place_words().name_site({kind}):
        run = _RUN.match(document.text, at) if document.text.startswith(",", building.end()) else None
        whole = find_named(document.text, *run.span()) if run else []
        if len(whole) == 1 and whole[0].name and whole[0].city and document.text[at : at + len(whole[0].name)] == whole[0].name:
            return [from_address(document, whole[0])]
        place = _alone(document, "name", Span(*building.span("name")))
        inside = _with_states(document, building.end() + 2) if document.text.startswith(" (", building.end()) else []
        for member in inside[0].values if inside else ():  # "Elm Park (Elm Bay, OR)"
            place.values[member], place.spans[member] = inside[0].values[member], inside[0].spans[member]
        place.text += inside[0].text if inside else ()
        return [place]
    land = region_at(document.text, at, min(len(document.text), at + _NEAR))
    if land and land.country and not _has_state_behind(document, land.end):
        span = Span(land.start, land.end)
        return [Place({"country": land.country}, {"country": (span,)}, (span,))]
    if not alone or document.lower.endswith("the ", 0, at) or document.text.startswith(_TITLES, at):
        return []  # "in the Policy team", "in Dr. Alder's laboratory"
    return _cities(document, at)


def _cities(document: Document, at: int) -> list[Place]:
    """The cities without states that begin there: several in a list, or one, with its country."""
    several = _CITIES.match(document.text, at)
    if several:
        named = find_named(document.text, *several.span())
        if len(named) > 1 and all(set(row.spans) == {"city"} for row in named):
            return [from_address(document, row) for row in named]
    city = _CITY.match(document.text, at)
    if city is None:
        return []
    country = _COUNTRY.match(document.text, city.end())
    found = find_named(document.text, city.start("city"), country.end()) if country else []
    if not found or "country" not in from_address(document, found[0]).values:
        found = find_named(document.text, *city.span("city"))
    return [from_address(document, row) for row in found[:1] if row.city and not row.name and not _is_short(document, row)]


def _is_short(document: Document, address: Address) -> bool:
    """Whether what was taken for a city is the short name of a body: "IST", in a line that is not all in capitals."""
    name = document.text[address.start : address.end]
    line = document.text[document.text.rfind("\n", 0, address.start) + 1 : address.start]
    return name.isupper() and len(name) <= _SHORT and not line.isupper()


def _alone(document: Document, member: str, span: Span) -> Place:
    return Place({member: document.value(*span)}, {member: (span,)}, (span,))
