"""Places of work that only a sentence tells: "The position is based in Elmbay", "Work is done at the Hall, 3 Quay Ave"."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from jobparse.document.signs import has_any, matches_at, offsets_in
from jobparse.fields.edges import line_end
from jobparse.fields.work_places.based import based_at
from jobparse.fields.work_places.candidates import Place, from_address, name_before
from jobparse.fields.work_places.in_prose import places_at
from jobparse.fields.work_places.inside_lines import of_label_inside
from jobparse.fields.work_places.islands import only_islands
from jobparse.fields.work_places.office_sentences import MAY_HOLD, of_office, of_sites, of_sought
from jobparse.lexicon.addresses import address_words
from jobparse.lexicon.employers import HIRES, employer_words
from jobparse.patterns import pattern
from jobparse.spans import Span
from jobparse.values.cities import find_city_states
from jobparse.values.place_names import find_named
from jobparse.values.places import find_addresses

if TYPE_CHECKING:
    from jobparse.document.model import Document

# What stands between a duty station and its name: "the duty station| for this post is |Elm Bay"; the cities of several are looked
# for behind it: "two duty station|s (|Elm Park (Elm Bay, OR) and Alder, OR)". Other words for one need a verb.
_STATION, _OF_POST = "duty station", "location of post"
_STATIONS = (
    _STATION,
    _OF_POST,
    "place of employment",
    "place of work",
    "place of assignment",
    "work location",
    "job location",
    *(f"location of {which} {what}" for which in ("the", "this") for what in ("position", "post", "job", "role", "work")),
    *("post location", "position location", "place of duty"),
)
_STATION_IS = pattern(
    r"(?P<several>s)?(?:\s(?:for|of)\s(?:this|the|these)\s[a-z]{3,10})?(?P<is>\s(?:is|are|will\sbe))?(?:\s(?:in|at))?(?:\sthe|\s\(|:)?\s?"
    r"(?=[A-Z\u00c0-\u00de])"
)
_STATION_TOKENS = frozenset({"station", "stations", "station:", "stations:", "employment", "work", "assignment", "location"})
# Our office in a sentence on the work, and what stands before it there: "work from our office at 3 Quay Street, in Elmbay", "work
# out of our Elm Bay office".
_OUR_OFFICE = pattern(
    r"\sour\s(?=[A-Z][\w'-]+(?:\s[A-Z][\w'-]+){0,2}\s(?:office|depot|branch|campus)\b)"
    r"|\sour\s(?:[a-z]{3,12}\s){0,2}(?:offices?|depot|headquarters|campus|facility|workshop),?\s(?:located\s)?(?:at|in)\s(?:the\s)?"
    r"(?=[A-Z0-9])"
)
_WORKS = (
    *(
        "work from",
        "work at",
        "work in",
        "work out of",
        "worked from",
        "working from",
        "working at",
        "working in",
        "works from",
        "report to",
        "reports to",
    ),
    *("job at", "role at", "position at", "job in", "role in", "position in"),
)
# The post right before its place, or what it is there: "an opening| in |Elm Bay", "One post is| available in |Elm Bay", "The
# job is| assigned to the |Elm Yard"; and what stands before that.
_POST_SIGNS = (
    *(" position", " opening", " vacanc", " role", " job", " post ", " posts ", " internship", " opportunit"),
    *(" available ", " assigned to "),
)
_POST_TOKENS = frozenset({"in", "at", "assigned"})
_POST_IN = pattern(
    r"\s(?:(?:position|opening|role|job|post|internship)s?|vacanc(?:y|ies)|opportunit(?:y|ies)|(?P<state>available|assigned(?=\sto\s)))"
    r"\s(?:in|at|to)\s(?:(?:our|the|its)\s(?:[a-z]{3,12}\s){0,2}offices?,?\s(?:located\s)?(?:in|at)\s)?(?:(?:our|the)\s)?"
    r"(?=[A-Z\u00c0-\u00de0-9])"
)
# The post, whose it is, and its place at the end of the sentence: "This job is with the Bureau of Tides, Branch of Quays, in |Elm
# Bay, Oregon".
_POST_WITH = pattern(
    r"\s(?:position|role|job|post|internship)\sis\s(?:with|at|in)\s(?:the\s)?[A-Z](?:[^.;:\n]|(?<=\b[A-Z])\.){2,200}?,?\sin\s"
    r"(?=[A-Z][A-Za-z' -]{2,30}, [A-Z][A-Za-z ]{1,20}\.)"
)
_POSTS_ARE = pattern(
    r"\b(?:position|opening|role|job|post|internship|vacanc(?:y|ie)|incumbent)s?\s(?:is|are|will\sbe)(?:\s(?:currently|now))?\Z"
)
_POSTS_REACH = 40  # in characters
# The office or branch that the job is at: "at our Elmbay field office", "for our Elm Creek Branch".
_NAME = r"[A-Z][\w'-]+(?:\x20(?:of\x20)?[A-Z][\w'-]+)"
_OURS = pattern(
    rf"(?:(?<=\bat)|(?<=\bin)|(?<=\bfor))\sour\s(?:(?P<name>{_NAME}{{0,2}}\x20(?:Branch|Campus|Depot))"
    rf"|(?P<city>{_NAME}{{0,2}})\s(?:(?:field\s|regional\s|branch\s)(?:office|campus|depot)|hub))\b"
)
# What stands behind the place of an employer in the sentence on whom it seeks: "Tides Museum in Elm Bay, Oregon, is seeking". How
# far before it that begins, in characters.
_HIRES = pattern(rf",? (?:seeks|invites applications|{HIRES})\b")
_HIRE_TOKENS = frozenset({"seeks", "invites", "seeking", "looking", "hiring", "recruiting", "accepting"})
_HIRE_SIGNS = (" seeks", " invites", " is ")
_PLACE_REACH = 56
# What a state has abroad, which names its town: "The U.S. Mission in Accra is seeking".
_MISSION = pattern(
    r"\b(?:Mission|Embassy|Consulate(?:\x20General)?|High\x20Commission|Delegation)(?:\x20of\x20(?:the\x20)?[A-Z][\w'-]+(?:\x20[A-Z][\w'-]+){0,2})?\Z"
)
_EMBASSY = pattern(
    r"\b(?:U\.?S\.?|American|British|Canadian|Australian)\x20(?:Embassy|Consulate\x20General|Consulate|High\x20Commission),?\x20"
    r"(?P<city>[A-Z][\w'-]+(?:\x20[A-Z][\w'-]+)?)\Z"
)
# What stands behind the address of an office to write to, and how far behind, in characters.
_CALLED, _CALLED_REACH = ("tel", "phone", "fax"), 24
# What ends a street, and names of other things as well.
_SQUARES = ("plaza", "court", "circle", "way", "highway", "square", "terrace")
# How far before an address the name of its building begins, in characters.
_REACH = 130


def told_place(document: Document, *, abroad: bool) -> list[Place]:
    """The place that a sentence names as the one of the work.

    Args:
        document: The document.
        abroad: Whether a city alone is told surely, since no state stands behind it where the text is from.
    """
    for based in based_at(document):
        places = places_at(document, based.at, alone=abroad or based.sure)
        if places:
            return places
    places = _of_station(document) or _of_who_hires(document) or _of_our_office(document) or _of_post(document)
    places = places or of_office(document) or of_sites(document) or of_sought(document)
    places = places or of_label_inside(document)
    if places:
        return places
    our = offsets_in(document, 0, document.end, (" our ",)) if "our" in document.tokens else []
    ours = next(matches_at(_OURS, document.text, our, len(document.text)), None)
    if ours is None:
        return _only_address(document) or only_islands(document)
    member = "name" if ours["name"] else "city"
    span = Span(*ours.span(member))
    if member == "city" and not any(address.city for address in find_named(document.text, *span)):
        return []
    return [Place({member: document.value(*span)}, {member: (span,)}, (span,))]


def _of_station(document: Document) -> list[Place]:
    """The place of a duty station, or the cities with their states of several."""
    for sign in _STATIONS if not document.tokens.isdisjoint(_STATION_TOKENS) else ():
        for at in offsets_in(document, 0, document.end, (sign,)):
            named = _STATION_IS.match(document.text, at + len(sign)) if not document.text[at - 1 : at].isalnum() else None
            if named is None or not (named["is"] or sign in (_STATION, _OF_POST)):
                continue
            places = []
            if named["several"]:
                stop = line_end(document, named.end())
                sentence = document.text.find(". ", named.end(), stop)
                found = find_city_states(document.text, named.end(), sentence if sentence > 0 else stop)
                places = [from_address(document, row) for row in found if row.city]
            places = places or places_at(document, named.end(), alone=not named["several"])
            if places:
                return places
    return []


def _of_our_office(document: Document) -> list[Place]:
    """The place of the office that the work is done from: "will require work from our office at 3 Quay Street, in Elmbay"."""
    for at in offsets_in(document, 0, document.end, (" our ",)) if "our" in document.tokens else ():
        office = _OUR_OFFICE.match(document.text, at) if document.lower.endswith(_WORKS, 0, at) else None
        places = places_at(document, office.end(), alone=True) if office else []
        if places:
            return places
    return []


def _of_post(document: Document) -> list[Place]:
    """The place right behind the post in prose, where it is surely one: "an opening in our Elm Bay, OR office"."""
    if document.tokens.isdisjoint(_POST_TOKENS):
        return []
    for at in offsets_in(document, 0, document.end, _POST_SIGNS):
        post = _POST_IN.match(document.text, at) or _POST_WITH.match(document.text, at)
        section = document.section_at(at) if post else None
        if post is None or section is None or section.kind not in MAY_HOLD:
            continue
        if post.lastgroup and not _POSTS_ARE.search(document.lower, max(0, at - _POSTS_REACH), at):
            continue  # "housing is available in Elm Bay, OR"
        places = places_at(document, post.end(), alone=False)
        if places and ("street" in places[0].values or ("city" in places[0].values and len(places[0].values) > 1)):
            return places
    return []


def _of_who_hires(document: Document) -> list[Place]:
    """The city with its state that stands behind the employer in the sentence on whom it seeks."""
    for at in offsets_in(document, 0, len(document.text), _HIRE_SIGNS) if not _HIRE_TOKENS.isdisjoint(document.tokens) else ():
        at -= document.text.endswith(",", 0, at)
        if not _HIRES.match(document.lower, at):
            continue
        low = document.text.rfind(" in ", max(0, at - _PLACE_REACH), at)
        found = find_city_states(document.text, low, at) if low >= 0 and document.text.find("\n", low, at) < 0 else []
        if found and found[-1].end == at:
            return [from_address(document, found[-1])]
        mission = low >= 0 and _MISSION.search(document.text, max(0, low - _PLACE_REACH), low) is not None
        embassy = None if mission else _EMBASSY.search(document.text, max(0, at - _PLACE_REACH), at)
        low = low + len(" in ") if mission else embassy.start("city") if embassy else at
        named = find_named(document.text, low, at) if mission or embassy else []
        if len(named) == 1 and not named[0].name:
            return [from_address(document, named[0])]
    return []


@cache
def _street_tokens() -> frozenset[str]:
    """The words that end a street, with the marks that stand behind them in a sentence."""
    return frozenset(
        word + mark for word in (*address_words().streets, *_SQUARES) for mark in ("", ",", ".", ".,") if word != "place"
    )


def _only_address(document: Document) -> list[Place]:
    """The one street address that a text prints outside of what it says on applying."""
    rows: dict[str, Place] = {}
    if document.tokens.isdisjoint(_street_tokens()):
        return []
    for section in document.of_kind(*MAY_HOLD):
        for address in find_addresses(document.text, section.start, section.end):
            if address.kind == "street" and (address.city or address.name):
                place = from_address(document, address)
                name_before(document, max(section.start, address.start - _REACH), address.start, place)
                called = has_any(document.lower[address.end : address.end + _CALLED_REACH], _CALLED)
                if called or has_any(place.values.get("name", "").lower(), employer_words().hiring_offices):
                    continue
                rows.setdefault(place.values["street"].lower(), place)
    return list(rows.values()) if len(rows) == 1 else []
