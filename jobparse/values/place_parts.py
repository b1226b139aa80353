"""The parts of a value that names places, and what each of them is: a city, a site, a street, a region, a code of post."""

from __future__ import annotations

from enum import Enum
from itertools import zip_longest
from typing import NamedTuple

from jobparse.lexicon.places import place_words
from jobparse.patterns import pattern

from ..spans import Span
from .regions import NAMESAKES, POSTCODE, region_at
from .states import before_state_name, read_state
from .zip_codes import ZIP

# The parts of a value and the marks between them: "Canberra - ACT; Wodonga - VIC", "Salem | HQ", "Head Office: Polokwane",
# "Anoka, MN (Main Library)".
_PART = pattern(r"[^,;:/|()\n\u2022-]+(?:-(?!\s)(?<!\s-)[^,;:/|()\n\u2022-]+)*")
_BULLET = "\N{BULLET}"
# How many posts a place has, which stands in brackets behind it: "(X1 Post)", "(2 posts)", "(x3)", "(01)".
_COUNT = pattern(r"0[1-9]|[xX]?\s?[0-9]{1,3}\s?(?i:posts?|positions?)|[xX]\s?[0-9]{1,3}")
# How the name of a wider place ends, before a colon and the sites in it: "Alder District: Oak Clinic".
WIDER = ("District", "Municipality", "Region", "Province", "DISTRICT", "REGION")
# Two cities in one part: "Anoka and Blaine".
_AND = pattern(r"\x20(?:and|or|&)\x20")
_WORDS_BETWEEN = ("and ", "or ", "& ")
# What stands before the town that a site is not far from: "Elm Visitor Centre, by Port Alder".
_NEARBY = ("by ", "near ", "nr ", "nr. ", "close to ", "outside ", "just outside ")
# A name of a city: one to four words that begin with a capital, with the small words that cities have between them.
_CITY = pattern(
    r"(?:St\.|Ft\.|Mt\.|[A-ZÀ-Þ][\w'’.-]*)"
    r"(?:\x20(?:(?:in|on|of|upon|under|by|the|le|la|de|del|du|sur|am|an|el|al|da|do|dos|di|y|op|aan|den|der)\x20){0,2}(?:Ste?\.|(?:d')?[A-ZÀ-Þ][\w'’-]*)){0,3}"
)
# A street by name, with or without a number: "Canal Street", "12 Infirmary Lane".
_STREET = pattern(r"(?:[0-9]{1,4}[A-Za-z]?\x20)?[A-ZÀ-Þ][\w'’.-]*(?:\x20[A-ZÀ-Þ][\w'’-]*){1,3}")
# A name of a site, which has more words: "Oak Grove Middle School", "Yard no. 7".
_SITE = pattern(
    r"[A-ZÀ-Þ0-9][^\s]*(?:\x20(?:[A-ZÀ-Þ0-9&#\"'][^\s]*|of|the|and|at|for|in|on|no\.|de|du|an|na|la|le|del|des|y|yr|der)){0,9}|[A-ZÀ-Þ][\w']*\x20[a-z]{3,12}"
)
_ZIP = pattern(ZIP)
_DUBLIN = pattern(r"\x20(?:[0-9]{1,2}|[A-Z]{1,2}[0-9][0-9A-Z]?)\Z")  # the postal district of "Dublin 2", "Leeds LS2"
# The code of a state behind a city without a comma: "Akron OH", "Geelong VIC 3220".
_STATE_BEHIND = pattern(r"\x20(?=[A-Z]{2,3}(?:\x20[0-9A-Z]{3,5}(?:[ -][0-9A-Z]{3,4})?)?\Z)")
WORDS = pattern(r"[\w']+")
_UNITED_STATES = frozenset({"USA", "U.S.A", "United States", "United States of America"})
_CODE = 3  # the most letters of the code of a state
# A floor, suite or room behind its building: "9th Floor", "Room 204", "Room B12".
_UNIT = pattern(
    r"(?:Room|Rm\.?|Suite|Ste\.?|Floor|Unit|Level)\x20#?[A-Z]{0,2}-?[0-9][\w-]{0,6}"
    r"|(?:[0-9]{1,2}(?:st|nd|rd|th)|Ground)\x20[Ff]loor"
)
# What a large city has around it, and any: "Toronto Region", "Wellington CBD".
_AROUND = pattern(r"\x20(?:(?i:metro(?:politan)?(?:\x20area)?|area|region)|(?P<centre>CBD))\Z")
# How the parts of a country end that a city lies in: "Alder, Elm Local Municipality", "Alder, Elm County".
_PARTS_OF_LANDS = ("Municipality", "Province", "Region", "County", "Governorate", "Prefecture", "Parish")
# Words beside those of no place in a value that names none: "Eastern Metropolitan", "Inner and Outer Suburbs".
_DIRECTIONS = frozenset({"and", "northern", "southern", "eastern", "western", "north", "south", "east", "west"})
_SHORTEST = 3
# How the quarters of a city begin that no record has a member for.
_QUARTERS = ("Brgy", "Barangay")


class Kind(Enum):
    """What a part of a value is."""

    CITY = 1
    SITE = 2
    REGION = 3
    POSTCODE = 4
    NOWHERE = 5
    STREET = 6
    UNIT = 7
    OTHER = 8


class Part(NamedTuple):
    """A part of a value: what it is, where it stands, the mark before it, and the codes of a region."""

    kind: Kind
    span: Span
    mark: str
    state: str | None = None
    country: str | None = None


def is_nowhere(printed: str) -> bool:
    """Whether a value holds no word of a place ("Remote", "Various", "District Wide", "2 posts").

    >>> is_nowhere("District Wide"), is_nowhere("Remote - Home"), is_nowhere("Remote Valley"), is_nowhere("Various locations")
    (True, True, False, True)
    >>> is_nowhere("Eastern Metropolitan"), is_nowhere("Eastern Bay")
    (True, False)
    """
    if _COUNT.fullmatch(printed):
        return True
    words = [word.lower() for word in WORDS.findall(printed)]
    known = place_words()
    return any(word in known.nowhere for word in words) and all(
        word in known.nowhere or word in known.units or known.name_site({word}) or len(word) < _SHORTEST or word in _DIRECTIONS
        for word in words
    )


def _classify(text: str, span: Span, mark: str, *, first: bool, only: bool = False) -> list[Part]:
    """Tell what a part is; a city with its state or code of post behind it is two, and a country can be the only part."""
    printed = text[span.start : span.end]
    kind = _by_form(printed, mark, first=first)
    if kind:
        return [Part(kind, span, mark)]
    around = _AROUND.search(printed)
    if around and (around["centre"] or printed[: around.start()].lower() in place_words().large):
        return _classify(text, Span(span.start, span.start + around.start()), mark, first=first)
    region = [] if first and not only else _region(text, span, mark)
    if region and not (only and _can_be_city(printed, region)):
        return region
    behind = _STATE_BEHIND.search(text, span.start, span.end)
    state = _region(text, Span(behind.end(), span.end), "") if behind else []
    if behind and state:
        return [*_classify(text, Span(span.start, behind.start()), mark, first=first), *state]
    named = before_state_name(printed)
    named = named if _CITY.fullmatch(printed[:named]) else 0
    if named:
        state = _region(text, Span(span.start + named + 1, span.end), "")
        return [Part(Kind.CITY, Span(span.start, span.start + named), mark), *state]
    known = place_words()
    words = {word.lower() for word in WORDS.findall(printed)}
    if printed.rpartition(" ")[2].lower() in known.streets and _STREET.fullmatch(printed):
        return [Part(Kind.STREET, span, mark)]
    last = printed.rpartition(" ")[2] if " " in printed else ""
    if (
        known.name_site(words)
        or last.lower() in known.schools
        or (last[:1].isupper() and last.rstrip(".").lower() in known.schools_in_short)
    ):
        return [Part(Kind.SITE if _SITE.fullmatch(printed) else Kind.OTHER, span, mark)]
    if not first and _ZIP.fullmatch(printed):
        return [Part(Kind.POSTCODE, span, mark)]
    code = POSTCODE.search(text, max(span.start - 1, 0), span.end)
    if code is not None and code.end() == span.end:
        before = [] if code.start() < span.start else _classify(text, Span(span.start, code.start()), mark, first=first)
        return [*before, Part(Kind.POSTCODE, Span(*code.span("code")), mark)]
    district = _DUBLIN.search(printed)
    name = printed[: district.start()] if district else printed
    if _CITY.fullmatch(name) and words.isdisjoint(known.units) and not name.startswith("Co. "):  # a county of Ireland
        return [Part(Kind.CITY, Span(span.start, span.start + len(name)), mark)]
    return [Part(Kind.OTHER, span, mark)]


def _by_form(printed: str, mark: str, *, first: bool) -> Kind | None:
    """What a part is by its form alone."""
    if len(printed) == 1 and printed.isalpha():
        return Kind.OTHER  # "Elm M/C"
    if is_nowhere(printed) or printed.startswith(_QUARTERS):
        return Kind.NOWHERE
    wider = printed.startswith("Co. ") or (mark == "," and " " in printed and printed.endswith(_PARTS_OF_LANDS))
    if wider and not first:
        return Kind.NOWHERE
    return Kind.UNIT if not first and _UNIT.fullmatch(printed) else None


def _can_be_city(printed: str, region: list[Part]) -> bool:
    """Whether a state that is all of a value can be a city: by the code of post behind it, or by the name of a large one."""
    return len(region) > 1 or (region[0].country is None and printed.rpartition(" ")[2].lower() in place_words().like_states)


def _region(text: str, span: Span, mark: str) -> list[Part]:
    """A part that is a state, province or country, with the code of post behind it; nothing where it is none."""
    named = text[span.start : span.end]
    country = "US" if named in _UNITED_STATES else NAMESAKES.get(named.upper()) if mark in (",", "(") else None
    if country:
        return [Part(Kind.REGION, span, mark, None, country)]
    state = read_state(text, span.start, span.end)
    if state is not None:
        low = state.end
        while low < span.end and text[low] == " ":
            low += 1
        if low == span.end or text[low].isdigit():
            row = Part(Kind.REGION, Span(state.start, state.end), mark, state.code)
            return [row] if low == span.end else [row, Part(Kind.POSTCODE, Span(low, span.end), "")]
    region = region_at(text, span.start, span.end)
    if region is None:
        return []
    row = Part(Kind.REGION, Span(region.start, region.end), mark, region.state, region.country)
    code = POSTCODE.match(text, region.end, span.end)
    if code is not None and code.end() == span.end:
        return [row, Part(Kind.POSTCODE, Span(*code.span("code")), "")]
    return [row] if region.end == span.end else []


def parts_of(text: str, start: int, end: int) -> list[Part]:
    """The parts of a value in their order."""
    rows: list[Part] = []
    at = start
    counted = False
    for match in _PART.finditer(text, start, end):
        low, high = match.span()
        while low < high and text[low] in " *_":
            low += 1
        while high > low and text[high - 1] in " *_.":
            high -= 1
        between = text[at:low]
        mark = ";" if _BULLET in between and rows else between.strip(" *_\n\u2022") or ("\n" if "\n" in between else "")
        at = match.end()
        if low == high:
            continue
        if rows and text.startswith(_WORDS_BETWEEN, low):  # "Elm Bay, Alder, or Port Quay"
            low, mark = text.index(" ", low) + 1, "and"
        elif rows and mark == "," and text.startswith(_NEARBY, low, high):
            low += next(len(word) for word in _NEARBY if text.startswith(word, low))
        counted, before = _COUNT.fullmatch(text, low, high) is not None, counted
        if counted or (text.startswith(":", match.end()) and text.endswith(WIDER, low, high)):
            continue
        mark = ";" if before and rows else mark
        pieces = _split(text, low, high)
        for number, (first, last) in enumerate(pieces):
            only = first == start and last == end
            rows += _classify(text, Span(first, last), mark if number == 0 else "and", first=not rows, only=only)
    return _state_of_country(text, [_city_like_a_state(part, behind) for part, behind in zip_longest(rows, rows[1:])])


def _city_like_a_state(part: Part, behind: Part | None) -> Part:
    """A part, which is a city where it has the name of a state and another state stands behind it: "Alder or Virginia, MN"."""
    states = behind is not None and behind.mark == "," and bool(part.state and behind.state) and part.state != behind.state
    named = part.span.end - part.span.start > _CODE and part.mark != ","
    return part._replace(kind=Kind.CITY, state=None, country=None) if states and named else part


def _state_of_country(text: str, rows: list[Part]) -> list[Part]:
    """The parts, of which the first is no city but the state or province of the country behind it: "Ontario, Canada"."""
    if [part.kind for part in rows] != [Kind.CITY, Kind.REGION] or rows[1].country is None or rows[1].state:
        return rows
    region = _region(text, rows[0].span, "")
    city = rows[1].country == "US" and region and _can_be_city(text[rows[0].span.start : rows[0].span.end], region)
    return [*region, rows[1]] if len(region) == 1 and not city else rows


def _split(text: str, low: int, high: int) -> list[tuple[int, int]]:
    """A part that joins cities by a word, taken apart; any other is one piece."""
    joints = list(_AND.finditer(text, low, high))
    edges = [low, *(edge for joint in joints for edge in joint.span()), high]
    pieces = list(zip(edges[::2], edges[1::2], strict=True))
    known = place_words()
    words = {word.lower() for word in WORDS.findall(text[low:high])}
    apart = (
        all(_CITY.fullmatch(text, *piece) for piece in pieces) and words.isdisjoint(known.units) and not known.name_site(words)
    )
    return pieces if apart and region_at(text, low, high) is None else [(low, high)]
