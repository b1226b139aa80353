"""Countries, and the provinces and states of countries that print them behind a city, other than the United States."""

from __future__ import annotations

from typing import NamedTuple

from jobparse.patterns import pattern

# Names that are those of people or of states as well ("Jordan", "Georgia") are left out.
_COUNTRIES = """
AR Argentina|AT Austria|AU Australia|BD Bangladesh|BE Belgium|BG Bulgaria|BR Brazil|BW Botswana|CA Canada|CH Switzerland|CL Chile
CN China|CO Colombia|CR Costa Rica|CY Cyprus|CZ Czech Republic|CZ Czechia|DE Germany|DK Denmark|EE Estonia|EG Egypt|ES Spain
ET Ethiopia|FI Finland|FJ Fiji|FR France|GB United Kingdom|GB UK|GB U.K.|GB Great Britain|GH Ghana|GR Greece|HK Hong Kong
HR Croatia|HU Hungary|ID Indonesia|IE Ireland|IE Republic of Ireland|IL Israel|IN India|IS Iceland|IT Italy|JM Jamaica|JP Japan
KE Kenya|KR South Korea|LK Sri Lanka|LT Lithuania|LU Luxembourg|LV Latvia|MT Malta|MX Mexico|MY Malaysia|MW Malawi|NA Namibia
NG Nigeria|NL Netherlands|NL The Netherlands|NO Norway|NP Nepal|NZ New Zealand|NZ Aotearoa New Zealand|PE Peru|PG Papua New Guinea
PH Philippines|PK Pakistan|PL Poland|PT Portugal|RO Romania|RW Rwanda|SE Sweden|SG Singapore|SI Slovenia|SK Slovakia|TH Thailand
TR Turkey|TR Türkiye|TT Trinidad and Tobago|TZ Tanzania|UA Ukraine|UG Uganda|VN Vietnam|WS Samoa|ZA South Africa|ZM Zambia
ZW Zimbabwe
"""
COUNTRIES: dict[str, str] = {
    entry[3:].upper(): entry[:2] for line in _COUNTRIES.split("\n") for entry in line.split("|") if entry
}
# Parts of countries, by name and by the code that stands behind a city.
_PARTS = (
    "Ontario|British Columbia|Alberta|Quebec|Québec|Nova Scotia|New Brunswick|Manitoba|Saskatchewan|Prince Edward Island"
    "|Newfoundland and Labrador|Newfoundland|Northwest Territories|Yukon|Nunavut|New South Wales|Victoria|Queensland"
    "|South Australia|Western Australia|Tasmania|Northern Territory|Australian Capital Territory|England|Scotland|Wales"
    "|Northern Ireland|Gauteng|Limpopo|Western Cape|Eastern Cape|KwaZulu-Natal|Mpumalanga"
)
PARTS: frozenset[str] = frozenset(name.upper() for name in _PARTS.split("|"))
CODES: frozenset[str] = frozenset(
    {"ON", "BC", "AB", "QC", "NS", "NB", "MB", "SK", "PE", "PEI", "NL", "YT", "NU", "ACT", "NSW", "VIC", "QLD", "TAS"}
)

# A code of post that is no ZIP code: "SW1A 2AA", "V0N 2P0"; the four figures of "VIC 3220" stand behind a code of a state only.
POSTCODE = pattern(
    r"\s{0,2},?\s{1,3}(?P<code>[A-Z](?:[A-Z]?[0-9][A-Z0-9]?\x20[0-9][A-Z]{2}|[0-9][A-Z]\x20?[0-9][A-Z][0-9])"
    r"|[0-9]{4}(?<=[A-Z]\x20....))(?!\w)"
)
_NAME = pattern(r"[A-Z][\w.-]*(?:\x20(?:of\x20|and\x20)?[A-Z][\w.-]*){0,3}")
_NAME_END = pattern(r"\x20{0,3}(?:[,.;:()|/\n]|-\x20|\Z|\x20[A-Z]{1,2}[0-9])")
_CODE = pattern(r"(?P<code>[A-Z]{2,3})(?=\x20{0,3}(?:[,.;()|/\n]|-\x20|\Z)|\x20{1,2}(?:[0-9]{4}|[A-Z][0-9][A-Z])\b)")
# How many words a name may have.
_LONGEST = 5


class Region(NamedTuple):
    """A country or a part of one: the ISO code where it is a country, and where it stands."""

    country: str | None
    start: int
    end: int


def region_at(text: str, position: int, end: int) -> Region | None:
    """Read the country, province or state outside the United States that stands at a position, and nothing longer.

    >>> region_at("Canada", 0, 6), region_at("ON L4G 1A1", 0, 10)
    (Region(country='CA', start=0, end=6), Region(country=None, start=0, end=2))
    >>> region_at("ON OR BEFORE", 0, 12), region_at("India Street", 0, 12)
    (None, None)
    """
    code = _CODE.match(text, position, end)
    if code is not None and code["code"] in CODES:
        return Region(None, *code.span("code"))
    name = _NAME.match(text, position, end)
    if name is None:
        return None
    stop = name.end()
    for _ in range(_LONGEST):
        printed = text[position:stop].upper()
        if (printed in COUNTRIES or printed in PARTS) and _NAME_END.match(text, stop, end):
            return Region(COUNTRIES.get(printed), position, stop)
        stop = text.rfind(" ", position, stop)
        if stop < 0:
            break
    stopped = text[position : name.end()].rstrip(".")
    if stopped.upper() in COUNTRIES or stopped.upper() in PARTS:
        return Region(COUNTRIES.get(stopped.upper()), position, position + len(stopped))
    return None
