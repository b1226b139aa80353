"""Places that something elsewhere completes: the city, state or country of a label of its own, or of another line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.fields.edges import trimmed
from jobparse.lexicon.addresses import address_words
from jobparse.patterns import pattern
from jobparse.spans import Span
from jobparse.values.regions import PARTS, PROVINCES, region_at
from jobparse.values.states import state_code

if TYPE_CHECKING:
    from jobparse.document.model import Document, Labelled
    from jobparse.fields.work_places.candidates import Place

_LONGEST_CODE = 24  # the longest name of a state or code of post
# The city behind a street without a comma, at the end of a value: "418 NE Quay Ave. Elmbay".
_LAST_CITY = pattern(r"\.? (?P<city>[A-Z][a-z'-]{2,20}(?: [A-Z][a-z'-]{2,20}){0,2})\.?\Z")


def with_cities(places: list[Place]) -> list[Place]:
    """The places, a bare street completed by the one city that stands elsewhere."""
    bare = [place for place in places if "city" not in place.values and ("street" in place.values or _is_numbered(place))]
    cities = [place for place in places if "city" in place.values and not {"street", "name"} & place.values.keys()]
    if not bare or len({place.values["city"].lower() for place in cities}) != 1 or len(bare) + len(cities) != len(places):
        return places
    for place in bare:
        for member in cities[0].values:
            place.values.setdefault(member, cities[0].values[member])
            place.spans.setdefault(member, cities[0].spans[member])
    if len(bare) == 1 and bare[0].text[-1].end <= cities[0].text[0].start:
        bare[0].text += cities[0].text
    return bare


def _is_numbered(place: Place) -> bool:
    """Whether a place is a name alone that begins as addresses do: "2 Harbor Tech"."""
    return set(place.values) == {"name"} and place.values["name"][0].isdigit()


def in_country(document: Document, places: list[Place]) -> None:
    """Add to the cities the country that a label of its own prints, before or behind them, and to the one city its state."""
    for row in document.values_of("locations") if places else ():
        label = document.lower[row.anchor.heading.start : row.anchor.heading.end]
        if len(places) == 1 and label in address_words().state_labels and places[0].text[0].start > row.end:
            complete_last(document, row, label, places)
        if label in address_words().country_labels:
            span = trimmed(document, row.start, row.end)
            region = region_at(document.text, *span)
            for place in places if region and region.country and region.end == span.end else ():
                if region and region.country and "city" in place.values:
                    place.values.setdefault("country", region.country)
                    place.spans.setdefault("country", (span,))


def add_last_city(document: Document, place: Place, end: int) -> None:
    """Add to a street the city that ends its value without a comma."""
    last = _LAST_CITY.match(document.text, place.text[-1].end, end) if lacks_city(place) else None
    if last:
        place.values["city"], place.spans["city"] = last["city"], (Span(*last.span("city")),)
        place.text = (*place.text[:-1], Span(place.text[-1].start, last.end("city")))


def lacks_city(place: Place) -> bool:
    """Whether a place has a street but no city."""
    return "street" in place.values and "city" not in place.values


def complete_last(document: Document, row: Labelled, label: str, places: list[Place]) -> None:
    """Add to the last city the state or code of post that a label of its own prints; neither is a place by itself."""
    span = trimmed(document, row.start, row.end)
    content = document.value(*span)
    member = "postal_code" if label in address_words().post_labels else "state" if label in address_words().state_labels else None
    value: str | None = content
    if member == "state":
        value = state_code(content) or PROVINCES.get(content.upper()) or (content if content.upper() in PARTS else None)
    if member and value and len(content) <= _LONGEST_CODE and places and "city" in places[-1].values:
        places[-1].values.setdefault(member, value)
        places[-1].spans.setdefault(member, (span,))
