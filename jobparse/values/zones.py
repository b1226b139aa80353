"""Zones behind a time of day, and the places whose clocks they name."""

from __future__ import annotations

import re

from jobparse.patterns import pattern

# The zone behind a time, for a pattern that reads in any case: "CDT", "C.S.T.", "(ET)", "AEST", "Central time", "Eastern Standard
# Time", "Irish time", "UTC". "Central" alone counts only where no name can follow ("5 pm Central Library") or the
# next label of a row does ("5 pm Central Pay Grade: 4") or a heading in capitals ("5 pm Central DUTIES Writes"); abbreviations
# that are words in small letters ("eat") count in capitals only. "local time" names no zone and is passed over.
ZONE = r"""
    (?:\s{0,2}[,(]?\s?(?:local\s{1,2}time\b|(?P<zone>
        (?:[ECMP]|AK|A|H|HA)\.?\s?[SD]?\.?\s?T\b\.?
      | (?-i:AE[SD]?T|AC[SD]T|A?WST|NZ[SD]?T|BST|CES?T|WES?T|EES?T|[IS]ST|N[SD]T|SAST|EAT|WAT|CAT|SGT|HKT|PHT)\b
      | (?:British|UK|Irish|Indian|Singapore|South\sAfrican?|Newfoundland|New\sZealand|
          (?:Australian|AUS)\s(?:Eastern|Central|Western)|Central\sEuropean|Greenwich|London|Dublin|Brussels|Paris|Geneva|Vienna|Berlin|New\sYork|Nairobi|Manila
          |Canberra|Sydney|Melbourne|Hobart|Brisbane|Adelaide|Darwin|Perth|Auckland|Wellington)
        \s{1,2}(?:(?:Standard|Daylight|Summer|Mean)\s{1,2})?Time\b
      | (?:Eastern|Central|Mountain|Pacific|Alaskan?|Hawaii(?:an)?(?:-Aleutian)?|Atlantic)
        (?:\s{1,2}(?:(?:Standard|Daylight|Prevailing)(?:\s{1,2}Time)?|Time)\b | (?=\s?[,.;)\n] | \s{1,2}on\b | \s?\Z
          | \s(?-i:(?:[A-Z][\w/&-]{1,20}\s){0,3}[A-Z][\w/&-]{1,20}\s?:) | (?-i:(?<=[a-z])\s[A-Z]{4,20}(?!\S))))
      | (?:UTC|GMT)(?:\s?[+-](?:\s(?![0-9:]{1,5}\s(?!on\b)[a-z]))?[0-9]{1,2}(?::?[0-9]{2})?)?\b | Coordinated\sUniversal\sTime\b
    ))(?:\s?\))?)?
"""

# Places by the zone in capitals, letters only; the offset on a given date is the place's own. What several countries print for
# zones of their own ("IST") names no place.
_PLACES: dict[str, str | None] = {
    "AET": "Australia/Sydney",
    "AEST": "Australia/Sydney",
    "AEDT": "Australia/Sydney",
    "ACST": "Australia/Adelaide",
    "ACDT": "Australia/Adelaide",
    "AWST": "Australia/Perth",
    "WST": "Australia/Perth",
    "NZT": "Pacific/Auckland",
    "NZST": "Pacific/Auckland",
    "NZDT": "Pacific/Auckland",
    "BST": "Europe/London",
    "WET": "Europe/Lisbon",
    "WEST": "Europe/Lisbon",
    "CET": "Europe/Brussels",
    "CEST": "Europe/Brussels",
    "EET": "Europe/Athens",
    "EEST": "Europe/Athens",
    "SAST": "Africa/Johannesburg",
    "EAT": "Africa/Nairobi",
    "CAT": "Africa/Harare",
    "WAT": "Africa/Lagos",
    "SGT": "Asia/Singapore",
    "HKT": "Asia/Hong_Kong",
    "PHT": "Asia/Manila",
    "ADT": "America/Halifax",
    "NST": "America/St_Johns",
    "NDT": "America/St_Johns",
    "IST": None,
    "SST": None,
}
# The same by the beginning of a name in capitals, letters only; the longest first where one begins another.
_NAMED_PLACES = {
    "BRITISH": "Europe/London",
    "UK": "Europe/London",
    "LONDON": "Europe/London",
    "IRISH": "Europe/Dublin",
    "DUBLIN": "Europe/Dublin",
    "INDIAN": "Asia/Kolkata",
    "SINGAPORE": "Asia/Singapore",
    "SOUTHAFRICA": "Africa/Johannesburg",
    "NEWFOUNDLAND": "America/St_Johns",
    "NEWZEALAND": "Pacific/Auckland",
    "NEWYORK": "America/New_York",
    "AUSTRALIANEASTERN": "Australia/Sydney",
    "AUSTRALIANCENTRAL": "Australia/Adelaide",
    "AUSTRALIANWESTERN": "Australia/Perth",
    "AUSEASTERN": "Australia/Sydney",
    "AUSCENTRAL": "Australia/Darwin",
    "AUSWESTERN": "Australia/Perth",
    "CENTRALEUROPEAN": "Europe/Brussels",
    "BRUSSELS": "Europe/Brussels",
    "PARIS": "Europe/Paris",
    "GENEVA": "Europe/Zurich",
    "VIENNA": "Europe/Vienna",
    "BERLIN": "Europe/Berlin",
    "NAIROBI": "Africa/Nairobi",
    "MANILA": "Asia/Manila",
    "CANBERRA": "Australia/Sydney",
    "SYDNEY": "Australia/Sydney",
    "MELBOURNE": "Australia/Melbourne",
    "HOBART": "Australia/Hobart",
    "BRISBANE": "Australia/Brisbane",
    "ADELAIDE": "Australia/Adelaide",
    "DARWIN": "Australia/Darwin",
    "PERTH": "Australia/Perth",
    "AUCKLAND": "Pacific/Auckland",
    "WELLINGTON": "Pacific/Auckland",
    "GREENWICH": "UTC",
    "ATLANTICD": "America/Halifax",
    "ATLANTICT": "America/Halifax",
    "COORDINATED": "UTC",
}
# The same by the one or two letters that a zone of the United States begins with.
_AMERICAN = {
    "E": "America/New_York",
    "C": "America/Chicago",
    "M": "America/Denver",
    "P": "America/Los_Angeles",
    "AL": "America/Anchorage",
    "AK": "America/Anchorage",
    "H": "Pacific/Honolulu",
    "A": "America/Puerto_Rico",
    "U": "UTC",
    "G": "UTC",
}

# So far before or behind the clock of Greenwich: "GMT+2", "UTC -03:00", "UTC+5:30"; and the farthest that a place's clock is, in
# hours, behind which figures are no offset.
_SHIFTED = pattern(r"(?:UTC|GMT)\s?([+-])\s?([0-9]{1,2})(?::?([0-5][05]))?\Z", re.IGNORECASE)
_FARTHEST = {"+": 14, "-": 12}


def zone_offset(zone: str) -> str | None:
    """Return the offset that is printed in a zone itself; None where none is, or one that no clock has.

    >>> zone_offset("GMT+2"), zone_offset("UTC -03:00"), zone_offset("UTC +05:30"), zone_offset("GMT+13")
    ('+02:00', '-03:00', '+05:30', '+13:00')
    >>> zone_offset("UTC"), zone_offset("GMT+99"), zone_offset("CDT")
    (None, None, None)
    """
    shifted = _SHIFTED.match(zone)
    if shifted is None:
        return None
    sign, hours, minutes = shifted[1], int(shifted[2]), int(shifted[3] or 0)
    return f"{sign}{hours:02}:{minutes:02}" if hours * 60 + minutes <= _FARTHEST[sign] * 60 else None


def zone_place(zone: str) -> str | None:
    """Return the IANA name of the place whose clock the printed zone means; None where it means several or an offset.

    >>> zone_place("C.S.T."), zone_place("Eastern Standard Time"), zone_place("AKDT"), zone_place("HST"), zone_place("GMT")
    ('America/Chicago', 'America/New_York', 'America/Anchorage', 'Pacific/Honolulu', 'UTC')
    >>> zone_place("AEDT"), zone_place("Irish time"), zone_place("CET"), zone_place("Central European Time"), zone_place("IST")
    ('Australia/Sydney', 'Europe/Dublin', 'Europe/Brussels', 'Europe/Brussels', None)
    >>> zone_place("GMT+2") is None
    True
    """
    letters = "".join(filter(str.isalpha, zone.upper()))
    if zone[-1].isdigit():
        return None
    if letters in _PLACES:
        return _PLACES[letters]
    for name, place in _NAMED_PLACES.items():
        if letters.startswith(name):
            return place
    return _AMERICAN.get(letters[:2]) or _AMERICAN[letters[0]]
