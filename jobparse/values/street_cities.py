"""Cities behind a street, with their state, ZIP code and country."""

from __future__ import annotations

from jobparse.patterns import pattern

from ..spans import Span
from .regions import region_at
from .states import State, past_copy, read_state, state_code
from .town_names import WORD, linked
from .zip_codes import ZIP, read_codes

# The city behind a street: ", Chicago", "\nChicago", " - Chicago", ", in Chicago", " in Chicago", "Ave Chicago". The run of
# capitalised words may end with the state ("Chicago Il 60653").
_CITY_AFTER = pattern(
    lambda: (
        rf"\s{{0,3}}(?P<joint>[,;]\s{{0,12}}|\n\s{{0,12}}|-\s{{1,3}}|,?\x20in\x20(?:(?:downtown|central|historic|beautiful|the\x20(?:city|town|village)\x20of)\x20)?|\x20[|\u2022\u00b7]\x20|(?<=[\w.])\x20{{1,3}})(?P<city>{linked()}?{WORD}(?:\x20{{1,2}}{WORD}){{0,4}}+)"
    )
)
_LONE_CODE = pattern(r"\s{0,3}(?:,\s{0,3}|\x20)(?P<code>[A-Z]\.\x20?[A-Z]\.)(?=\x20{0,3}(?:[,;(|\n]|\Z))")
# A ZIP code right behind a street: "1002 Quay Ave., 97002".
_LONE_ZIP = pattern(rf"(?:,|(?<=[a-z.]))\x20(?P<zip>{ZIP})(?=\x20?(?:[,.;()|\n]|\Z))")
_CODE_PAIR = pattern(r"\x20?,\s{0,3}[A-Z][A-Za-z](?![A-Za-z])")  # the second of "NY, NY"
_STATE_JOINT = pattern(r"\x20?,\s{0,4}|\x20{1,3}(?=[A-Z]\.)|\x20-\x20")
# A state of Australia behind its city, before the code of post: "Elm Bay QLD 4880".
_AUSTRALIA = pattern(r"\x20(?:NSW|VIC|QLD|TAS|ACT|NT|SA)\Z")
# The first letter of a state that a form has cut, behind a city of its name: "150 Quay Street, New York N".
_CUT_STATE = pattern(r"\x20([A-Z])\x20{0,3}(?:\n|\Z)")
_CLAUSE_END = pattern(r"\x20{0,3}(?:[,.;(|]|\n(?!>)|\Z)")


def _read_province(text: str, position: int, end: int) -> State | None:
    """Read the state or, with its code, the province of Canada that stands at a position."""
    state = read_state(text, position, end)
    region = region_at(text, position, end) if state is None else None
    return State(region.state, region.start, region.end) if region and region.state else state


def _split_run(text: str, start: int, end: int, limit: int) -> tuple[Span, State | None]:
    """Split a run of capitalised words into the city and the state that may end it ("Chicago Il", "Albany New York")."""
    position = text.find(" ", start, end)
    while position >= 0:
        word = position
        while text[word] == " ":
            word += 1
        state = read_state(text, word, limit)
        if state is not None and state.end >= end:
            return Span(start, position), state
        position = text.find(" ", word, end)
    return Span(start, end), None


def _is_cut(text: str, city: Span, limit: int) -> bool:
    """Whether the first letter of the state that a city has its name from ends the line behind it."""
    cut, code = _CUT_STATE.match(text, city.end, limit), state_code(text[city.start : city.end])
    return cut is not None and code is not None and code.startswith(cut[1])


def read_city(text: str, position: int, end: int, spans: dict[str, Span]) -> str | None:
    """Read the city, state, ZIP code and country behind a street into `spans`; return the code of the state.

    A city without state and ZIP code must stand behind a comma and end its clause; a code alone ("1 Centre St., N.Y.") is the
    state.

    >>> spans = {}
    >>> read_city(" Water Street, Saint Paul, MN 55101", 13, 35, spans), sorted(spans)
    ('MN', ['city', 'postal_code', 'state'])
    """
    dotted = _LONE_CODE.match(text, position, end)
    if dotted is not None and (code := state_code(dotted["code"])):
        spans["state"] = Span(*dotted.span("code"))
        return code
    run = _CITY_AFTER.match(text, position, end)
    if run is None:
        lone_zip = _LONE_ZIP.match(text, position, end)
        if lone_zip is not None:
            spans["postal_code"] = Span(*lone_zip.span("zip"))
        return None
    lone = read_state(text, run.start("city"), end)
    single = lone is not None and lone.end == run.end("city") and lone.end - lone.start == 2
    if lone is not None and single and (lone.code != "NY" or not _CODE_PAIR.match(text, lone.end, end)):
        spans["state"] = Span(lone.start, lone.end)
        if past_copy(text, lone, end) > lone.end:
            read_codes(text, past_copy(text, lone, end), end, spans)
        return lone.code
    city, state = _split_run(text, *run.span("city"), end)
    if state is None:
        joint = _STATE_JOINT.match(text, city.end, end)
        state = _read_province(text, joint.end(), end) if joint else None
    read: dict[str, Span] = {}
    read_codes(text, past_copy(text, state, end) if state else city.end, end, read)
    if state is None and "postal_code" not in read:
        ends = _CLAUSE_END.match(text, city.end, end) or _is_cut(text, city, end)
        within = run["joint"].startswith(" in ") and len(run["joint"]) > len(" in ")  # "in downtown Elm Bay"
        alone = (run["joint"].startswith(",") or within) and ends and text.count(" ", *city) < 3
        if not alone or (state_code(run["city"]) and run["city"].upper() != "NEW YORK"):
            return None
    part = _AUSTRALIA.search(text, *city) if state is None and "postal_code" in read else None
    spans["city"] = Span(city.start, part.start()) if part else city
    spans.update(read)
    if state is None:
        return None
    spans["state"] = Span(state.start, state.end)
    return state.code
