"""Places that sentences on the office, the sites and whom the employer seeks name: "Office is at 9 Quay St., Elm Bay, OR"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.document.signs import offsets_in
from jobparse.fields.edges import line_end
from jobparse.fields.header import names_occupation
from jobparse.fields.work_places.candidates import Place, from_address
from jobparse.fields.work_places.in_prose import places_at
from jobparse.lexicon.employers import HIRES
from jobparse.patterns import pattern
from jobparse.spans import Span
from jobparse.values.cities import find_city_states
from jobparse.values.place_names import find_named

if TYPE_CHECKING:
    from jobparse.document.model import Document

# What is somewhere, before the verb and the place: "Office is at 9 Quay St., Elm Bay, OR", "the position will be in Elm Bay, OR";
# the first of these can have a town alone behind them.
_OFFICES = ("office", "offices", "workplace", "work place", "work site", "worksite", "job site", "duty station", "place of work")
_IS_AT = tuple(f" {verb} {joint} " for verb in ("is", "are", "will be", "is located", "is situated") for joint in ("at", "in"))
_ALL_OFFICES = (
    *_OFFICES,
    *("work", "job", "position", "role", "post", "vacancy", "opening"),
    *("positions", "posts", "jobs", "openings"),
)
_IS_TOKENS = frozenset({"at", "in"})
# Whom the work is told to, before its place: "You will work at Elm Bay Hospital".
_YOU_WORK = (" will work at ", " will be working at ", " will work out of ", " will be working out of ", " will report to ")
_THE = ("the ", "our ")
# Several sites behind what they are: "at its two custody suites: Elm Police Station, Quay Police Centre".
_SITES_ARE = pattern(
    r"\b(?:at|in)\s(?:(?:either|one|any|both|all)\sof\s)?(?:its|our|the|these|their)\s(?:[a-z]{2,12}\s){0,3}"
    r"(?:sites|locations|offices|stations|schools|libraries|suites|centres|centers|depots|branches|campuses|hospitals|clinics|parks"
    r"|pools|facilities|buildings|prisons|yards):\x20(?=[A-Z])"
)
_SITE_ENDS = ("s: ",)
_SITES_REACH = 80  # how far before its colon what some sites are begins at most, in characters
# What somebody is sought by in the sentence that has the place behind it, and how far behind, in characters.
_SEEK_SIGNS = (" seeks ", " announces ", " invites ", " is ", " has ", " have ", " are ", "required for ")
_SEEKS = pattern(
    rf"(?:required for | (?:seeks|announces|invites applications for|(?:is|are) (?:announcing|invited for)|{HIRES}"
    r"|ha(?:s|ve) (?:an?|one|two) (?:immediate |current |new )?(?:opening|vacancy|position)s?)\b)"
)
_SEEK_TOKENS = frozenset(
    {
        "seeks",
        "invites",
        "seeking",
        "looking",
        "hiring",
        "recruiting",
        "accepting",
        "announces",
        "announcing",
        "invited",
        "required",
    }
    | {"opening", "vacancy", "position", "openings", "positions"}
)
_SOUGHT_REACH = 240
_LEARNT = (
    "degree",
    "experience",
    "studied",
    "training",
    "research",
    "expert",
    "student",
    "graduate",
    "held",
    "event",
)  # before " at "
# A building of the employer's or a unit of it with its town, and the town before such a word: "from its control room at Elm House
# in Port Alder", "in the Port Alder office". They read from the noun on, and up to it.
_W = r"[A-Z\u00c0-\u00de][\w'\u2019-]+"
_KINDS = (
    *("office", "offices", "depot", "school", "centre", "center", "headquarters", "plant", "yard", "station", "room", "campus"),
    *(
        "hospital",
        "laboratory",
        "lab",
        "branch",
        "clinic",
        "workshop",
        "facility",
        "warehouse",
        "library",
        "museum",
        "farm",
        "base",
        "site",
    ),
)
_HOUSE = pattern(
    r"\w+(?:\x20is)?(?:\x20(?:located|based))?\x20(?:in|at)\x20(?P<place>"
    rf"(?:(?P<name>{_W}(?:\x20{_W}){{0,3}}),?\x20in\x20)?(?P<town>{_W}(?:\x20{_W}){{0,2}}))"
    r"(?=[,.;:)\n]|\Z|\x20(?:which|who|with|and|or|but|for|from|to|on|as|where|while|near|is|are|has|works|serves|seeks)\b)"
)
_OUR_KINDS = pattern(
    rf"\b(?:in|at|from|for|of|to|join)\x20(?:the|our|its)\x20(?P<town>{_W}(?:\x20{_W}){{0,2}})\x20"
    r"(?:(?:field|regional|branch|main|district|area)\x20)?\Z"
)
_OWN = ("our ", "its ", "the ", "control ", "main ", "head ", "liaison ", "field ", "regional ", "branch ", "new ")
_THE_OFFICE = pattern(r"\b(?:[Tt]he|[Oo]ur|[Ii]ts)\x20(?:[A-Z][a-z]+\x20)?\Z")  # "The Liaison Office in Port Alder"
_WORD_ENDS = (" ", ".", ",", ";", "\n")
_KINDS_REACH = 70
# Kinds in which an office is said to be somewhere that one writes or goes to.
_ELSEWHERE = frozenset({"application", "selection", "dates", "accommodation", "equal_opportunity", "page_furniture", "duplicate"})
# Kinds of sections in which the one address of a text is that of the work.
MAY_HOLD = ("header", "summary", "about", "identifiers", "schedule", "other", "notes", "employment")


def of_sought(document: Document) -> list[Place]:
    """The one city with its state in which somebody is sought: "Elm Aid seeks an attorney for its office in Quay, Oregon"."""
    if _SEEK_TOKENS.isdisjoint(document.tokens):
        return []
    for at in offsets_in(document, 0, document.end, _SEEK_SIGNS):
        section = document.section_at(at)
        if section is None or section.kind not in MAY_HOLD or not _SEEKS.match(document.lower, at):
            continue
        end = min(line_end(document, at), at + _SOUGHT_REACH)
        stop = document.text.find(". ", at, end)
        found = [row for row in find_city_states(document.text, at, stop + 1 if stop > 0 else end) if row.city and row.state]
        if len(found) == 1 and document.lower.endswith(" in ", at, found[0].start):
            return [from_address(document, found[0])]
        site = None if found else document.text.find(" at ", at, stop if stop > 0 else end)
        if site and site > 0 and not document.lower.endswith(_LEARNT, at, site):
            site += len(" at ")
            site += next((len(word) for word in _THE if document.text.startswith(word, site)), 0)
            places = places_at(document, site, alone=False)
            if places and {"street", "name"} & places[0].values.keys():
                return places
    return []


def of_office(document: Document) -> list[Place]:
    """The place that the office or the work is said to be at, outside of what is said on applying."""
    for at in offsets_in(document, 0, document.end, (*_IS_AT, *_YOU_WORK)) if not _IS_TOKENS.isdisjoint(document.tokens) else ():
        sign = next(sign for sign in (*_YOU_WORK, *_IS_AT) if document.lower.startswith(sign, at))
        section = document.section_at(at)
        if section is None or section.kind in _ELSEWHERE:
            continue
        office = document.lower.endswith(_OFFICES, 0, at)  # but "field work is in October"
        if sign in _IS_AT and not document.lower.endswith(_ALL_OFFICES, 0, at):
            continue
        start = at + len(sign)
        start += next((len(word) for word in _THE if document.text.startswith(word, start)), 0)
        places = places_at(document, start, alone=office)
        known = {"street", "city", "name"} if not sign.endswith(" in ") else {"street", "city"}
        if places and known & places[0].values.keys():
            return places
    return []


def of_houses(document: Document) -> list[Place]:
    """The one town in which prose says a building of the employer to be: "our depot at Port Alder", "the Port Alder office"."""
    found: dict[str, Place] = {}
    signs = tuple(f" {kind}" for kind in _KINDS if not document.tokens.isdisjoint({kind, f"{kind}.", f"{kind},"}))
    for at in offsets_in(document, 0, document.end, signs) if signs else ():
        section = document.section_at(at)
        if section is None or section.kind in _ELSEWHERE:
            continue
        if not document.lower.startswith(tuple(f"{sign}{mark}" for sign in signs for mark in _WORD_ENDS), at):
            continue
        low = max(0, at - _KINDS_REACH)
        upper = document.text[at + 1].isupper()
        before = None if upper else _OUR_KINDS.search(document.text, low, at + 1)
        own = bool(_THE_OFFICE.search(document.text, low, at + 1)) if upper else document.lower.endswith(_OWN, 0, at + 1)
        match = before or (_HOUSE.match(document.text, at + 1) if own else None)
        town = Span(*match.span("town")) if match else None
        named = find_named(document.text, *town) if town else []
        if match is None or town is None or len(named) != 1 or not named[0].city or named[0].name or named[0].end != town.end:
            continue
        if names_occupation(named[0].city) or named[0].city.lower() in document.text:
            continue
        places = places_at(document, town.start, alone=True) or [from_address(document, named[0])]
        found.update({row.values["city"]: row for row in places[1:] if "city" in row.values})
        place = places[0]
        name = match["name"] if "name" in match.re.groupindex else None
        if name:
            span = Span(*match.span("name"))
            place.values["name"], place.spans["name"] = document.value(*span), (span,)
            place.text = (Span(span.start, town.end),)
        found.setdefault(named[0].city, place)
        if name:
            found[named[0].city] = place
    return list(found.values()) if len(found) == 1 else []


def of_sites(document: Document) -> list[Place]:
    """The sites that stand behind what they are: "at our two depots: Elm Yard and Quay Depot"."""
    for at in offsets_in(document, 0, document.end, _SITE_ENDS):
        low = document.lower.rfind("\n", 0, at) + 1
        sites = _SITES_ARE.search(document.text, max(low, at - _SITES_REACH), at + 4)
        section = document.section_at(at) if sites and sites.end() == at + 3 else None
        if section is None or section.kind not in MAY_HOLD:
            continue
        end = line_end(document, at)
        stop = document.text.find(". ", at, end)
        named = find_named(document.text, at + 3, stop if stop > 0 else end)
        if named and all(address.name or address.street for address in named):
            return [from_address(document, address) for address in named]
    return []
