"""Places from the widest to the site in one chain, as applicant systems print them: "United States-Ohio-Alder-12 Elm Street"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.fields.work_places.candidates import Place
from jobparse.lexicon.places import place_words
from jobparse.patterns import pattern
from jobparse.spans import Span
from jobparse.values.states import state_code

if TYPE_CHECKING:
    from jobparse.document.model import Document

# The chain itself: country, state and city, between hyphens without blanks; behind the city a site, be it behind a dash.
_CHAIN = pattern(
    r"(?:(?P<country>United\x20States|USA?)-)?(?P<state>[A-Z]{2}|[A-Z][a-z]+(?:\x20[A-Za-z][a-z]+){0,2})"
    r"-(?P<rest>[A-Z0-9][^\n]{1,110})"
)
# What parts the city and the parts of the site.
_JOINT = pattern(r"\x20?[-\u2013]\x20?")
# The number of a house before the name of its street.
_STREET = pattern(r"\d{1,5}[A-Z]?\x20[A-Z0-9][\w.'-]*(?:\x20[\w.'#&-]+){0,6}")
_LONGEST_CITY = 4  # in words


def chained(document: Document, span: Span) -> Place | None:
    """The place of a chain that is all of a value; None where it is anything else."""
    found = _CHAIN.fullmatch(document.text, *span)
    code = state_code(found["state"]) if found else None
    if found is None or code is None:
        return None
    place = Place({"state": code}, {"state": (Span(*found.span("state")),)}, (span,))
    if found["country"]:
        place.values["country"], place.spans["country"] = "US", (Span(*found.span("country")),)
    parts = _parts(document, Span(*found.span("rest")))
    if _is_nowhere(document, parts[0]):
        return place
    if not _is_city(document, parts[0]):
        return None
    words = document.lower[slice(*parts[0])].split()
    _put(document, place, "city" if place_words().buildings.isdisjoint(words) else "name", parts[0])
    site = Span(parts[1].start, span.end) if len(parts) > 1 else None
    if site and not _is_nowhere(document, site):
        _put(document, place, "street" if _STREET.fullmatch(document.text, *site) else "name", site)
    return place


def _parts(document: Document, rest: Span) -> list[Span]:
    """What stands between the joints, where a city keeps the hyphen of its own: "Winston-Salem"."""
    starts, ends = [rest.start], []
    for joint in _JOINT.finditer(document.text, *rest):
        if len(starts) == 1 and document.lower.startswith(tuple(place_words().hyphenated), rest.start):
            whole = next(name for name in place_words().hyphenated if document.lower.startswith(name, rest.start))
            if joint.start() < rest.start + len(whole):
                continue
        ends.append(joint.start())
        starts.append(joint.end())
    return [Span(start, end) for start, end in zip(starts, [*ends, rest.end], strict=True)]


def _is_city(document: Document, span: Span) -> bool:
    """Whether a part can be the name of a city: a few words with capitals, no figures."""
    words = document.text[slice(*span)].split()
    return 0 < len(words) <= _LONGEST_CITY and all(word[0].isalpha() for word in words) and words[0][0].isupper()


def _is_nowhere(document: Document, span: Span) -> bool:
    """Whether a part names no place: "Statewide", "Various Locations"."""
    return not place_words().nowhere.isdisjoint(document.lower[slice(*span)].split())


def _put(document: Document, place: Place, member: str, span: Span) -> None:
    place.values[member], place.spans[member] = document.value(*span), (span,)
