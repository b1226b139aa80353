"""Places that are told by codes alone: a state with its code of post, the states of a country."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.fields.work_places.candidates import NO_PLACE, Place
from jobparse.patterns import pattern
from jobparse.spans import Span
from jobparse.values.regions import COUNTRIES
from jobparse.values.states import state_code
from jobparse.values.zip_codes import ZIP

if TYPE_CHECKING:
    from jobparse.document.model import Document

# A state with its code of post, as applicant systems print it where the city was left out: "OR 97210, OR", "OR 97210".
_STATE_AND_CODE = pattern(
    rf"(?P<state>[A-Z]{{2}}|[A-Z][a-z]+(?:\x20[A-Z][a-z]+)?),?\x20(?P<postal_code>{ZIP})(?:,\x20(?P=state))?"
    r"(?:,?\x20(?P<country>USA?|United\x20States))?[.,]?"
)
# The code of post behind what is no place: "Various Locations within Elmshire, EL7 1DR".
_NOWHERE_WITH_CODE = pattern(r"[^\n]{4,80}?,\x20?(?P<code>[A-Z]{1,2}[0-9][A-Z0-9]?\x20[0-9][A-Z]{2})")
# Codes of states alone: "ACT; NSW; NT", "NSW, VIC and QLD", "OR; WA".
_STATES = pattern(r"[A-Z]{2,3}(?:(?:\x20?[;,/|]\x20?|,?\x20(?:and|or|&)\x20)[A-Z]{2,3}){1,7}")
_CODE = pattern(r"[A-Z]{2,3}")
# Those of Australia, which are no cities and have no member of a place.
_AUSTRALIA = frozenset({"ACT", "NSW", "NT", "QLD", "SA", "TAS", "VIC", "WA"})


# A country before a city, and perhaps the city again and a building: "Elmland-Elm Bay", "Elmland-Elm Bay-Elm Bay-Harbor House".
_COUNTRY_FIRST = pattern(
    r"(?P<country>[A-Z][A-Za-z .]{2,28}[a-z])\x20?-\x20?(?P<city>[A-Z][A-Za-z' .]{1,28}[a-z])"
    r"(?:-(?P=city)(?:-(?P<name>[A-Z][^\n-]{2,40}))?)?"
)


def _of_country(document: Document, span: Span) -> list[Place] | None:
    """The city behind its country, as applicant systems of international organisations print it."""
    found = _COUNTRY_FIRST.fullmatch(document.text, *span)
    code = COUNTRIES.get(found["country"].upper()) if found else None
    if found is None or code is None:
        return None
    spans = {member: (Span(*found.span(member)),) for member in ("name", "city", "country") if found[member]}
    values = {member: document.value(*rows[0]) for member, rows in spans.items()} | {"country": code}
    return [Place(values, dict(spans), (span,))]


def of_codes(document: Document, span: Span) -> list[Place] | None:
    """The state with its code of post, or the states, that are all of a value; None where it is anything else."""
    found = _STATE_AND_CODE.fullmatch(document.text, *span)
    code = state_code(found["state"]) if found else None
    if found is not None and code is not None:
        spans = {member: (Span(*found.span(member)),) for member in ("state", "postal_code", "country") if found[member]}
        values = {"state": code, "postal_code": found["postal_code"]} | ({"country": "US"} if found["country"] else {})
        return [Place(values, dict(spans), (Span(span.start, found.end()),))]
    nowhere = _NOWHERE_WITH_CODE.fullmatch(document.text, *span) if NO_PLACE.match(document.text[slice(*span)]) else None
    if nowhere:
        post = Span(*nowhere.span("code"))
        return [Place({"postal_code": document.value(*post)}, {"postal_code": (post,)}, (span,))]
    if _STATES.fullmatch(document.text, *span) is None:
        return _of_country(document, span) if document.text.find("-", *span) > 0 else None
    codes = [Span(*match.span()) for match in _CODE.finditer(document.text, *span)]
    printed = [document.text[slice(*code)] for code in codes]
    if _AUSTRALIA.issuperset(printed):
        return []
    if all(map(state_code, printed)) and len({*printed}) == len(printed):
        return [Place({"state": row}, {"state": (code,)}, (code,)) for row, code in zip(printed, codes, strict=True)]
    return None
