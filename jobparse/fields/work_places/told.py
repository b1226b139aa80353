"""Places of work that only a sentence tells: "The position is based in Elmbay", "Work is done at the Hall, 3 Quay Ave"."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from jobparse.document.signs import has_any, matches_at, offsets_in
from jobparse.fields.header import names_occupation
from jobparse.fields.work_places.candidates import Place, from_address, name_before
from jobparse.lexicon.addresses import address_words
from jobparse.lexicon.employers import HIRES, employer_words
from jobparse.lexicon.places import place_words
from jobparse.patterns import pattern
from jobparse.spans import Span
from jobparse.values.cities import find_city_states
from jobparse.values.place_names import find_named
from jobparse.values.places import find_addresses
from jobparse.values.regions import region_at
from jobparse.values.states import read_state

if TYPE_CHECKING:
    from jobparse.document.model import Document

# Who or what is somewhere for the work, and what stands behind that: "Rangers are based at the Elm Preserve in Elmbay".
_AT = pattern(
    r"\b(?i:(?:(?:position|post|role|job|office|work|employees?|candidate|incumbent|appointee|holder|you|(?P<who>[a-z]{3,20}s))\s"
    r"(?:is|are|will\sbe)|you'll\sbe)\s(?:based|located|stationed|housed|done|performed)\s(?:in|at|out\sof)\s(?:our\s|the\s)?)"
    r"(?P<place>[A-Z])|(?:(?<=\n)|(?<=[.!]\s))Based\s(?:in|at)\s(?:our\s|the\s)?(?P<first>[A-Z])"
    r"|duty\sstation\s(?:(?:for|of)\sth(?:e|is)\s[a-z]{3,10}\s)?(?:is\s|will\sbe\s)?(?:in\s|at\s)?(?:the\s)?(?P<station>[A-Z])"
)
_WORDS = frozenset({"based", "located", "stationed", "housed", "done", "performed"})
_VERBS = (*(f" {word} " for word in sorted(_WORDS)), "\nbased ")
_STATION, _STATION_REACH = " duty station ", 48  # which has no verb, and how far behind it the place begins
# What stands before them, or what they begin with where they begin a sentence.
_BE, _BEGINS = ("is", "are", "be", ".", "!"), "\nbased "
_BEFORE_VERB, _BEHIND_VERB = 24, 32  # how far around one of them that begins and ends, in characters
_NAME = r"[A-Z][\w'-]+(?:\x20(?:of\x20)?[A-Z][\w'-]+)"
# A name and what ends it: "Elm Bay" in "based in Elm Bay and on the river".
_CITY = pattern(
    rf"(?P<city>{_NAME}{{0,2}})(?=[,.;\n]|\s(?:which|with|and|but|for|(?:(?:field|regional|branch|main|head)\s)?(?:office|hub))\b)"
)
# What may be the country behind a city: ", Ghana" in "based in Accra, Ghana, with some travel".
_COUNTRY = pattern(rf",\s{_NAME}{{0,2}}(?=[,.;\n]|\s(?:which|with|and|but|for)\b)")
# A site with its city: "Elm Marsh Preserve in Elmbay".
_SITE = pattern(rf"(?P<name>{_NAME}{{1,4}})\sin\s(?P<city>{_NAME}{{0,2}})(?=[,.;\n]|\s(?:which|with|and|but|for)\b)")
# A site alone, by the kind that ends its name: "Elm River Community Hub".
_BUILDING = pattern(rf"(?P<name>{_NAME}{{0,4}}\x20(?P<kind>[A-Z][a-z]+))(?=[,.;\n]|\s(?:which|with|and|but|for)\b)")
# The office or branch that the job is at: "at our Elmbay field office", "for our Elm Creek Branch".
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
# Kinds of sections in which the one address of a text is that of the work.
_MAY_HOLD = ("header", "summary", "about", "identifiers", "schedule", "other", "notes", "employment")
# What stands behind the address of an office to write to, and how far behind, in characters.
_CALLED, _CALLED_REACH = ("tel", "phone", "fax"), 24
# How far an address reaches, and how far behind the verb its street begins, in characters.
_REACH, _NEAR = 130, 60


def told_place(document: Document, *, abroad: bool) -> list[Place]:
    """The place that a sentence names as the one of the work.

    Args:
        document: The document.
        abroad: Whether a city alone is told surely, since no state stands behind it where the text is from.
    """
    if not _WORDS.isdisjoint(document.tokens):
        verbs = tuple([verb for verb in _VERBS if verb.strip() in document.tokens])
        for verb in offsets_in(document, 0, len(document.text), verbs):
            if not (document.lower.endswith(_BE, 0, verb) or document.lower.startswith(_BEGINS, verb)):
                continue  # "community based", "work done": most of them
            match = _AT.search(document.text, max(0, verb - _BEFORE_VERB), verb + _BEHIND_VERB)
            if match is None or (match["who"] and not names_occupation(match["who"])):
                continue
            at = match.start("place") if match["place"] else match.start("first")
            place = _addressed(document, at) or _named(document, at, abroad=abroad)
            if place:
                return [place]
    for at in offsets_in(document, 0, len(document.text), (_STATION,)) if "station" in document.tokens else ():
        match = _AT.search(document.text, at, at + _STATION_REACH)
        place = _named(document, match.start("station"), abroad=True) if match and match["station"] else None
        if place:
            return [place]
    place = None if _HIRE_TOKENS.isdisjoint(document.tokens) else _of_who_hires(document)
    if place:
        return [place]
    our = offsets_in(document, 0, len(document.text), (" our ",)) if "our" in document.tokens else []
    ours = next(matches_at(_OURS, document.text, our, len(document.text)), None)
    if ours is None:
        return _only_address(document)
    member = "name" if ours["name"] else "city"
    span = Span(*ours.span(member))
    if member == "city" and not any(address.city for address in find_named(document.text, *span)):
        return []
    return [Place({member: document.value(*span)}, {member: (span,)}, (span,))]


def _of_who_hires(document: Document) -> Place | None:
    """The city with its state that stands behind the employer in the sentence on whom it seeks."""
    for at in offsets_in(document, 0, len(document.text), _HIRE_SIGNS):
        at -= document.text.startswith(",", at - 1)
        if not _HIRES.match(document.lower, at):
            continue
        low = document.text.rfind(" in ", max(0, at - _PLACE_REACH), at)
        found = find_city_states(document.text, low, at) if low >= 0 and document.text.find("\n", low, at) < 0 else []
        if found and found[-1].end == at:
            return from_address(document, found[-1])
    return None


@cache
def _street_tokens() -> frozenset[str]:
    """The words that end a street, with the marks that stand behind them in a sentence."""
    return frozenset(word + mark for word in address_words().streets for mark in ("", ",", ".", ".,") if word != "place")


def _only_address(document: Document) -> list[Place]:
    """The one street address that a text prints outside of what it says on applying."""
    rows: dict[str, Place] = {}
    if document.tokens.isdisjoint(_street_tokens()):
        return []
    for section in document.of_kind(*_MAY_HOLD):
        for address in find_addresses(document.text, section.start, section.end):
            if address.kind == "street" and (address.city or address.name):
                place = from_address(document, address)
                name_before(document, max(section.start, address.start - _REACH), address.start, place)
                called = has_any(document.lower[address.end : address.end + _CALLED_REACH], _CALLED)
                if called or has_any(place.values.get("name", "").lower(), employer_words().hiring_offices):
                    continue
                rows.setdefault(place.values["street"].lower(), place)
    return list(rows.values()) if len(rows) == 1 else []


def _addressed(document: Document, at: int) -> Place | None:
    """The address behind a verb, with its building."""
    line = document.text.find("\n", at, at + _REACH)
    stop = line if line > 0 else min(len(document.text), at + _REACH)
    found = [address for address in find_addresses(document.text, at, stop) if address.kind != "po_box"]
    if not found or found[0].start > at + _NEAR:
        return None
    place = from_address(document, found[0])
    name_before(document, at, found[0].start, place)
    return place


def _has_state_behind(document: Document, at: int) -> bool:
    """Whether the state behind what may be a country says that it is a city: "Lebanon, OR", "Peru, Indiana"."""
    return document.text.startswith(", ", at) and read_state(document.text, at + len(", "), len(document.text)) is not None


def _named(document: Document, at: int, *, abroad: bool) -> Place | None:
    """The site with its city behind a verb, or the city alone."""
    site = _SITE.match(document.text, at)
    if site:
        spans = {member: (Span(*site.span(member)),) for member in ("name", "city")}
        return Place({member: document.value(*rows[0]) for member, rows in spans.items()}, dict(spans), (Span(*site.span()),))
    alone = _BUILDING.match(document.text, at)
    if alone and place_words().name_site({alone["kind"].lower()}):
        span = Span(*alone.span("name"))
        return Place({"name": document.value(*span)}, {"name": (span,)}, (span,))
    land = region_at(document.text, at, min(len(document.text), at + _NEAR))
    if land and land.country and not _has_state_behind(document, land.end):
        span = Span(land.start, land.end)
        return Place({"country": land.country}, {"country": (span,)}, (span,))
    city = _CITY.match(document.text, at) if abroad else None
    if city is None:
        return None
    country = _COUNTRY.match(document.text, city.end())
    found = find_named(document.text, city.start("city"), country.end()) if country else []
    if not found or "country" not in from_address(document, found[0]).values:
        found = find_named(document.text, *city.span("city"))
    return next((from_address(document, address) for address in found if address.city and not address.name), None)
