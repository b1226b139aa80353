"""The places that stand behind the name of an employer on its line."""

from __future__ import annotations

from jobparse.lexicon.places import place_words
from jobparse.patterns import pattern
from jobparse.values.regions import COUNTRIES
from jobparse.values.states import STATE_CODES

# A place behind the name of an employer: ", Port Alder".
_PLACE = pattern(r", [A-Z][A-Za-z .'-]{1,24}$")
# A city and its state; the place can stand in brackets: "Tides Museum (Alder, OR)".
_CITY_STATE = pattern(r"(?:, [A-Z][A-Za-z .'-]{1,24}, [A-Z]{2}|,? \((?:[A-Z][A-Za-z .'-]{1,24},? )?[A-Z]{2}\))$")
# The same where the page lost the blank between them: "Elm Park DistrictQuaytown, OR".
_GLUED = pattern(r"(?<=[a-z]{3})[A-Z][A-Za-z .'-]{2,24}, [A-Z]{2}$")
# A city and its country: ", Port Alder, New Zealand".
_CITY_COUNTRY = pattern(r", [A-Z][A-Za-z .'-]{1,24}, (?P<country>[A-Z][A-Za-z .'-]{1,24})$")
# A place that has the name of the government before it: "City of Elm Bay Elm Bay, OR".
_NAMESAKE = pattern(r"\bof (?P<name>[A-Z][A-Za-z.' -]{1,24})(?= (?P=name),? [A-Z])")
# Universities in several cities, where the city is a part of the name.
_IN_SEVERAL = pattern(r"\bUniversity of |State University$")


def places_behind(content: str) -> list[int]:
    """Where the places begin that may stand behind an employer's name: the city with its state, what is behind the last comma."""
    namesake = _NAMESAKE.search(content)
    if namesake and namesake["name"].lower() not in place_words().doubled:
        return [namesake.end("name")]
    abroad = _CITY_COUNTRY.search(content)
    if abroad and (abroad["country"].upper() in COUNTRIES or abroad["country"].upper() in STATE_CODES):
        return [abroad.start()]
    found = [match.start() for match in (_GLUED.search(content), _CITY_STATE.search(content), _PLACE.search(content)) if match]
    return found[::-1] if found and _IN_SEVERAL.search(content[: found[0]]) else found
