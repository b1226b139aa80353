"""The states, districts and territories of the United States, by name and by USPS code."""

from __future__ import annotations

from typing import NamedTuple

from jobparse.lexicon.employers import HIRES
from jobparse.lexicon.places import place_words
from jobparse.patterns import pattern

from .regions import PROVINCES
from .zip_codes import ZIP

_TABLE = """
AL Alabama|AK Alaska|AZ Arizona|AR Arkansas|CA California|CO Colorado|CT Connecticut|DE Delaware|DC District of Columbia
FL Florida|GA Georgia|HI Hawaii|ID Idaho|IL Illinois|IN Indiana|IA Iowa|KS Kansas|KY Kentucky|LA Louisiana|ME Maine|MD Maryland
MA Massachusetts|MI Michigan|MN Minnesota|MS Mississippi|MO Missouri|MT Montana|NE Nebraska|NV Nevada|NH New Hampshire
NJ New Jersey|NM New Mexico|NY New York|NC North Carolina|ND North Dakota|OH Ohio|OK Oklahoma|OR Oregon|PA Pennsylvania
RI Rhode Island|SC South Carolina|SD South Dakota|TN Tennessee|TX Texas|UT Utah|VT Vermont|VA Virginia|WA Washington
WV West Virginia|WI Wisconsin|WY Wyoming|AS American Samoa|GU Guam|MP Northern Mariana Islands|PR Puerto Rico|VI Virgin Islands
"""

# Upper-case name -> code, and the codes themselves.
STATE_CODES: dict[str, str] = {entry[3:].upper(): entry[:2] for line in _TABLE.split("\n") for entry in line.split("|") if entry}
CODES: frozenset[str] = frozenset(STATE_CODES.values())

# How many words the name of a state may have.
_LONGEST = 3

# A code of two letters that ends its clause, has a ZIP code or country behind it, or ends the subject of a sentence on who hires
# ("Alder, CT is seeking"): "IL", "Il", "N.Y."; "In" and "Or" are words.
_CODE = pattern(
    rf"(?P<code>[A-Z][A-Za-z]\b|[A-Z]\.\x20?[A-Z]\.)"
    rf"(?=\s{{0,3}}(?:[^\w\s]|\n|\Z)|\s{{1,4}}(?:{ZIP}|USA\b|United\b)|\x20{{2}}|\x20[0-9]\x20|(?<=[A-Z])\x20[A-Z]"
    rf"|(?<=[A-Z])\x20(?:seeks|invites|announces|{HIRES})\b)"
)


class State(NamedTuple):
    """A state of the United States: its code, and where it is printed."""

    code: str
    start: int
    end: int


def state_code(printed: str) -> str | None:
    """Return the USPS code of a state printed by name or code, None for anything else.

    >>> state_code("Illinois"), state_code("NEW YORK"), state_code("Il"), state_code("N.Y."), state_code("Chicago")
    ('IL', 'NY', 'IL', 'NY', None)
    """
    name = " ".join(printed.upper().split())
    code = name.replace(".", "").replace(" ", "")
    return STATE_CODES.get(name) or (code if code in CODES else None)


def past_copy(text: str, state: State, end: int) -> int:
    """Where a state ends that applicant systems print a second time behind a comma: "Coos Bay, OR, OR, 97420".

    >>> past_copy("Coos Bay, OR, OR, 97420", State("OR", 10, 12), 23)
    16
    """
    copy = state.end + 2 + state.end - state.start
    return copy if copy <= end and text.startswith(f", {text[state.start : state.end]}", state.end) else state.end


def leading_state(text: str) -> tuple[str, int] | None:
    """Return the code of the state name that a text starts with and the length of the name; the longest name wins.

    >>> leading_state("New York City"), leading_state("West Virginia, USA"), leading_state("Westchester")
    (('NY', 8), ('WV', 13), None)
    """
    best = None
    position = 0
    for _ in range(_LONGEST):
        while position < len(text) and text[position].isalpha():
            position += 1
        code = STATE_CODES.get(text[:position].upper())
        if code:
            best = (code, position)
        if position >= len(text) or text[position] != " ":
            break
        position += 1
    return best


def read_state(text: str, position: int, end: int) -> State | None:
    """Read the state whose name or code stands at a position."""
    named = leading_state(text[position : min(end, position + 32)])
    if named is not None:
        return State(named[0], position, position + named[1])
    code = _CODE.match(text, position, end)
    known = code and state_code(code["code"])
    return State(known, position, code.end()) if code and known else None


def before_state_name(printed: str) -> int:
    """Where a town ends before the name of its state or province without a comma; 0 where none stands there.

    >>> names = ("Elm Bay Manitoba", "Elm Bay Maryland", "Elmford West Virginia", "Fort Washington", "West Virginia", "Elm")
    >>> [before_state_name(name) for name in names]
    [7, 7, 7, 0, 0, 0]
    """
    words = printed.split(" ")
    for count in (2, 1):
        town, state = words[:-count], " ".join(words[-count:])
        named = bool(town) and len(state) > len("N.Y.")
        code = (state_code(state) or PROVINCES.get(state.upper())) if named else None
        last = town[-1].lower() if code and code != "WA" else ""
        if last and last not in place_words().before_states and last not in place_words().units:
            return len(" ".join(town))
    return 0
