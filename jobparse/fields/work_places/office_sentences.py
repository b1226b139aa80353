"""Places that sentences on the office, the sites and whom the employer seeks name: "Office is at 9 Quay St., Elm Bay, OR"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.document.signs import offsets_in
from jobparse.fields.edges import line_end
from jobparse.fields.work_places.candidates import Place, from_address
from jobparse.fields.work_places.in_prose import places_at
from jobparse.lexicon.employers import HIRES
from jobparse.patterns import pattern
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
