"""Where a city begins in the words with capitals before its comma, of which the first can be those of something else."""

from __future__ import annotations

from jobparse.lexicon.employers import employer_words
from jobparse.lexicon.places import place_words
from jobparse.lexicon.word_lists import either
from jobparse.patterns import pattern

from .states import state_code

# Where a city begins that lost the blank behind the name before it: "Elm Park DistrictQuaytown"; but not in "McHenry", "LaSalle".
_GLUED = pattern(r"[a-z]{3}(?=[A-Z][a-z]{2})")
# A label without its colon, as flattened pages print it before a city.
_LABEL = "Location "
# What sites say before a city of how new a posting is: "Yesterday Elm Bay, OR", "Today Elm Bay, OR".
_WHEN = ("Yesterday ", "Today ", "TODAY ", "YESTERDAY ")
# Last words of the names of bodies, behind which a city may stand: "Tide Safety Agency Elm Bay, OR".
_BODIES = frozenset({"agency", "department"})
# The form of a government in capitals before its town: "CITY OF ELM BAY, OR", whose first word may have been left out before.
_FORM = pattern(
    lambda: rf"(?:{either(map(str.upper, employer_words().place_kinds))}|TOWNSHIP) OF |OF (?:(?<=CITY OF )|(?<=TOWN OF ))"
)


def city_start(text: str, start: int, end: int) -> int:
    """Where a city begins in a run of words: behind a building, a body, a form of government, another place's state."""
    if text.startswith(_WHEN, start):
        start = text.index(" ", start) + 1
    first = _behind_building(text, start, end)
    if text[first : first + 2].isupper() and text[first + 2 : first + 4].istitle() and state_code(text[first : first + 2]):
        first += 2  # the state of the place before it, as a site's list is copied: "Alder, ORElm Bay, OR"
    first = _behind_namesake(text, first, end)
    form = _FORM.match(text, first) if text.find("OF ", first, end) >= 0 else None
    first = form.end() if form else first
    glued = _GLUED.search(text, first, end)
    return glued.end() if glued else first


def _behind_building(text: str, start: int, end: int) -> int:
    """Where a city begins behind the last word of a building's name ("Alder Building Coos Bay") or a label ("Location Alder")."""
    buildings = place_words().buildings
    at = start = start + len(_LABEL) if text[start:end].startswith(_LABEL) else start
    while True:
        space = text.find(" ", at, end)
        if space < 0:
            return start
        word = text[at:space].lower()
        if (word in buildings and at > start) or text[space - 1] == "-":
            return space + 1
        if word in _BODIES and (at > start or (at > 1 and text[at - 2].isalpha())):
            return space + 1
        at = space + 1


def _behind_namesake(text: str, start: int, end: int) -> int:
    """Where a city begins behind the body that has its name, as sites print both in one line: "City of Elm Bay Elm Bay, OR"."""
    at = start
    while at > 0:
        city = text[at:end]
        if text.endswith(f" of {city} ", 0, at) and city.lower() not in place_words().doubled:
            return at
        at = text.find(" ", at, end) + 1
    return start
