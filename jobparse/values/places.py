"""Places: street addresses and post office boxes."""

from __future__ import annotations

import re
from itertools import chain

from jobparse.lexicon.addresses import address_words
from jobparse.lexicon.word_lists import either
from jobparse.patterns import pattern

from ..spans import Span
from .addresses import Address, make_address
from .street_cities import read_city

_GAP = r"(?:\x20{1,3}|\x20{0,3}\n\x20{0,12})"  # between words of a street: blanks or one soft line wrap
_WAY = r"(?:North|South|East|West|Northeast|Northwest|Southeast|Southwest|[NSEW]{1,2}\b\.?|[NS]\.[EW]\.)"
_SUFFIX = (
    r"(?i:Street|Str?|Avenue|Ave?|Boulevard|Blvd|Road|Rd|Drive|Dr|Lane|Ln|Place|Pl|Plaza|Plz|Court|Ct|Parkway|Pkwy|Highway|"
    r"Hwy|Way|Terrace|Ter|Square|Sq|Circle|Cir|Expressway|Expwa?y|Expy|Trail|Turnpike|Tpke|Loop|Alley|Pike|"
    r"Crescent|Mall|Slip|Ext(?!\.?\s?\d))"
)

# A street with its house number: "1615 W. Chicago Ave", "42-09 28th Street", "1518 E. 1800 North Road", "1601 Ave. S",
# "165 Cadman Plaza East", "42 Broadway", "203 Old Route 66", "500 8th Street NW". At least one word stands before the suffix,
# so that "1 Dr. Carlton B. Goodlett Place" and "100 St. Clair Avenue" are read to their end.
_STREET = pattern(
    rf"""
    [0-9] (?:(?<![\w$#.,/:-].)|(?<=[\s,(-][NSEW].)) [0-9]{{0,5}}(?:-[0-9]{{1,4}})?[A-Z]? \x20{{1,3}}
    (?: (?:{_WAY}{_GAP})?
        (?: (?i:county\x20(?:trunk\x20)?(?:road|rd|highway|hwy)\b)\.?\x20[A-Z]{{1,2}}(?=\x20?(?:[,.;)\n]|\Z))
          | (?:(?:[A-Z][\w'.]{{0,20}}|[0-9]{{1,4}}(?i:st|nd|rd|th)?){_GAP}){{1,5}}? {_SUFFIX}\b(?:\.(?!\w))?
            (?:\x20{_WAY}(?=\x20?(?:[,.;)\n]|\Z)))?
          | (?:Broadway|BROADWAY)\b
          | (?:Ave|Avenue|AVENUE|AVE)\b\.?\x20[A-Z]\b
          | (?i:(?:old|us|u\.s\.|state|county|il|illinois)\x20)?(?:Route|ROUTE|Rte?\.?|Highway|HIGHWAY|Hwy)\x20[0-9]{{1,4}}\b
        ) )
    """,
    re.VERBOSE,
)

# The same with its number in a word, which the place behind it has to tell: "One Harbor Plaza, Elm Bay", "ONE COURT PLAZA".
_STREET_IN_WORDS = pattern(
    r"\b(?i:one|two|three|four|five)\x20(?:[A-Z][\w'.]{1,20}\x20){1,3}"
    r"(?i:plaza|place|square|street|avenue|drive|road|way|boulevard|parkway|circle|court)\b(?=\x20?,|\n|\x20-\x20|\Z)"
)
_IN_WORDS = ("One ", "Two ", "Three ", "Four ", "Five ", "ONE ", "TWO ")

# What stands right before the number of a house in the grids of Wisconsin and Illinois: "W4102 County Road Q".
_GRID = ("N", "S", "E", "W")

# A post office box is no place of work, but it is an address.
_PO_BOX = pattern(r"[Pp](?<=\b.)(?i:\.?\s?O\.?\s?Box\s{1,2}[0-9]{1,6})\b")

# A part of a building behind the street: ", 4th floor", " - Suite 960", ", Room 100", " on the third floor", " Ste 2300".
_UNIT = pattern(
    r"""
    \s{0,3}(?:[,;-]\s{0,12}|\bon\sthe\s|\x20)
    (?P<unit>
        (?:Suite|Ste|Room|Rm|Floor|Flr?|Unit|Apt|Apartment|Building|Bldg)\b\.?\s?[#]?[0-9][\w-]{0,7} | \#\s?[0-9][\w-]{0,6}
      | (?:[0-9]{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|ground|lower|top|main)
        \s(?:floor|flr?|level)\b\.?(?:\x20?[,-]\x20?(?:north|south|east|west)(?:\x20(?:wing|tower|side))?(?=\x20?(?:[,;\n]|\Z)))?
    )
    """,
    re.VERBOSE | re.IGNORECASE,
)

# The name of a building before the street: on the line above or before a comma, with a noun of buildings or offices in it.
_NAME_BEFORE = pattern(
    r"(?<![\w&'.-])(?P<name>[A-Z][\w&'.-]{0,20}+(?:\x20(?:[A-Z][\w&'.-]{0,20}+|[0-9]{1,2}(?=\x20[A-Z])|of|the|and|for|&)){0,8})"
    r"(?P<joint>\x20?,\x20{1,2}|\x20{0,4}\n\x20{0,12})\Z"
)
_BUILDING = pattern(lambda: rf"\b(?:{either(address_words().buildings)})\b", re.IGNORECASE)


def _read_units(text: str, position: int, end: int, spans: dict[str, Span]) -> int:
    """Read floor, suite and room behind a street into `spans`, as one unit; return where they end."""
    unit = _UNIT.match(text, position, end)
    while unit is not None:
        first = spans["unit"].start if "unit" in spans else unit.start("unit")
        spans["unit"] = Span(first, unit.end("unit"))
        position = unit.end()
        unit = _UNIT.match(text, position, end)
    return position


def _name_before(text: str, start: int, position: int) -> Span | None:
    """Return the span of the name of a building directly before a street."""
    low = max(start, position - 90)
    match = _NAME_BEFORE.search(text[low:position])
    if match is None or not _BUILDING.search(match["name"]):
        return None
    first = low + match.start("name")
    # a name on the line above must be all of that line
    if "\n" in match["joint"] and text[max(start, text.rfind("\n", start, first) + 1) : first].strip():
        return None
    return Span(first, low + match.end("name"))


def find_addresses(text: str, start: int = 0, end: int | None = None) -> list[Address]:
    r"""Find street addresses and post office boxes, with the name of the building before them and the city behind them.

    >>> find_addresses("Location: 1615 W. Chicago Ave, 4th floor, Chicago, IL 60622")[0][:7]
    (None, '1615 W. Chicago Ave', '4th floor', 'Chicago', 'IL', '60622', None)
    >>> find_addresses("Police Headquarters\n3510 S. Michigan\nAve, Chicago Il 60653")[0][:6]
    ('Police Headquarters', '3510 S. Michigan Ave', None, 'Chicago', 'IL', '60653')
    >>> [a[1:4] for a in find_addresses("2 N LaSalle Street - Suite 960 SHIFT: 42-09 28th Street; 335 Adams Street, Brooklyn Ny")]
    [('2 N LaSalle Street', 'Suite 960', None), ('42-09 28th Street', None, None), ('335 Adams Street', None, 'Brooklyn')]
    >>> find_addresses("Two years; 1 Street Lighting Electrician; 2019 Court of Appeals")
    []
    """
    end = len(text) if end is None else end
    found = []
    in_words = any(text.find(word, start, end) >= 0 for word in _IN_WORDS)
    for match in chain(_STREET.finditer(text, start, end), _STREET_IN_WORDS.finditer(text, start, end) if in_words else ()):
        first = match.start() - (match.start() > start and text.startswith(_GRID, match.start() - 1))
        if match.group()[0] in "otf":
            continue  # "has one Harbor Way"
        if first < match.start() and not text[match.start() : match.start() + 3].isdigit():
            continue  # "Room E12"
        spans = {"street": Span(first, match.end())}
        name = _name_before(text, start, first)
        if name is not None:
            spans["name"] = name
        state = read_city(text, _read_units(text, match.end(), end, spans), end, spans)
        found.append(make_address(text, "street", spans, state))
    for box in _PO_BOX.finditer(text, start, end):
        spans = {}
        state = read_city(text, box.end(), end, spans)
        found.append(make_address(text, "po_box", spans, state, Span(*box.span())))
    return sorted(found, key=lambda address: address.start)
