"""Countries, and the provinces and states of countries that print them behind a city, other than the United States."""

from __future__ import annotations

from typing import NamedTuple

from jobparse.patterns import pattern

# Names that are those of people or of states as well ("Jordan", "Georgia") are left out.
_COUNTRIES = """
AE United Arab Emirates|AF Afghanistan|AL Albania|AM Armenia|AR Argentina|AT Austria|AU Australia|AZ Azerbaijan|BB Barbados
BD Bangladesh|BE Belgium|BG Bulgaria|BO Bolivia|BR Brazil|BS Bahamas|BW Botswana|BZ Belize|CA Canada|CH Switzerland|CL Chile
CM Cameroon|CN China|CO Colombia|CR Costa Rica|CY Cyprus|CZ Czech Republic|CZ Czechia|DE Germany|DK Denmark|EC Ecuador|EE Estonia
EG Egypt|ES Spain|ET Ethiopia|FI Finland|FJ Fiji|FR France|GB United Kingdom|GB UK|GB U.K.|GB Great Britain|GH Ghana|GR Greece
GT Guatemala|GY Guyana|HK Hong Kong|HN Honduras|HR Croatia|HT Haiti|HU Hungary|ID Indonesia|IE Ireland|IE Republic of Ireland
IL Israel|IN India|IQ Iraq|IS Iceland|IT Italy|JM Jamaica|JP Japan|KE Kenya|KG Kyrgyzstan|KH Cambodia|KI Kiribati|KR South Korea
KZ Kazakhstan|LK Sri Lanka|LR Liberia|LS Lesotho|LT Lithuania|LU Luxembourg|LV Latvia|MD Moldova
MM Myanmar|MN Mongolia|MT Malta|MU Mauritius|MX Mexico|MY Malaysia|MW Malawi|MZ Mozambique|NA Namibia|NG Nigeria|NL Netherlands
NL The Netherlands|NO Norway|NP Nepal|NZ New Zealand|NZ Aotearoa New Zealand|PE Peru|PG Papua New Guinea
PH Philippines|PK Pakistan|PL Poland|PT Portugal|RO Romania|RS Serbia|RW Rwanda|SB Solomon Islands|SE Sweden|SG Singapore
SI Slovenia|SK Slovakia|SL Sierra Leone|SN Senegal|SO Somalia|SS South Sudan|SZ Eswatini|TH Thailand|TJ Tajikistan|TO Tonga
TR Turkey|TR Türkiye|TT Trinidad and Tobago|TZ Tanzania|UA Ukraine|UG Uganda|UZ Uzbekistan|VN Vietnam|VU Vanuatu|WS Samoa
YE Yemen|ZA South Africa|ZM Zambia|ZW Zimbabwe|AG Antigua and Barbuda|AO Angola|BA Bosnia and Herzegovina|BF Burkina Faso
BH Bahrain|BI Burundi|BT Bhutan|BY Belarus|CF Central African Republic|CV Cabo Verde|DO Dominican Republic|DZ Algeria
FM Federated States of Micronesia|GA Gabon|GM Gambia|GM The Gambia|IR Iran|KN Saint Kitts and Nevis|KW Kuwait
KY Cayman Islands|LA Laos|LB Lebanon|LC Saint Lucia|LY Libya|MA Morocco|ME Montenegro|MG Madagascar|MH Marshall Islands
MK North Macedonia|ML Mali|MR Mauritania|MV Maldives|NC New Caledonia|NE Niger|NI Nicaragua|NR Nauru|OM Oman|PS Palestine
PW Palau|PY Paraguay|QA Qatar|SA Saudi Arabia|SC Seychelles|SD Sudan|SR Suriname|SV El Salvador|SY Syria|TG Togo
CD Democratic Republic of the Congo|CD Democratic Republic of Congo|CD DR Congo|CD DRC|CG Republic of the Congo
CG Republic of Congo|CG Congo|BJ Benin|GN Guinea|GW Guinea-Bissau|GQ Equatorial Guinea|DJ Djibouti|ER Eritrea|KM Comoros
ST Sao Tome and Principe|GD Grenada|DM Dominica|VG British Virgin Islands|TC Turks and Caicos Islands|AI Anguilla|BM Bermuda
KR Republic of Korea|VN Viet Nam|LA Lao PDR|SY Syrian Arab Republic|TZ United Republic of Tanzania|MD Republic of Moldova
TM Turkmenistan|BN Brunei Darussalam|XK Kosovo|MM Burma|SZ Swaziland|CV Cape Verde
VE Venezuela|RU Russia|RU Russian Federation|KG Kyrgyz Republic|SK Slovak Republic|PS State of Palestine|MC Monaco|GI Gibraltar
CK Cook Islands|CI Ivory Coast|CI Cote d'Ivoire|CI Côte d'Ivoire|TL Timor-Leste|TN Tunisia|TV Tuvalu|UY Uruguay|VC Saint Vincent
"""
COUNTRIES: dict[str, str] = {
    entry[3:].upper(): entry[:2] for line in _COUNTRIES.split("\n") for entry in line.split("|") if entry
}
# Those that are left out, which are countries behind a city in the value of a label: "Amman, Jordan".
NAMESAKES: dict[str, str] = {"JORDAN": "JO", "CHAD": "TD", "CUBA": "CU", "PANAMA": "PA"}
# The provinces of Canada by their codes of post, which the record gives as the states of the United States.
_PROVINCES = """
AB Alberta|BC British Columbia|MB Manitoba|NB New Brunswick|NL Newfoundland and Labrador|NL Newfoundland|NS Nova Scotia
NT Northwest Territories|NU Nunavut|ON Ontario|PE Prince Edward Island|QC Quebec|QC Québec|SK Saskatchewan|YT Yukon
"""
PROVINCES: dict[str, str] = {
    entry[3:].upper(): entry[:2] for line in _PROVINCES.split("\n") for entry in line.split("|") if entry
}
# Parts of countries, by name and by the code that stands behind a city.
_PARTS = (
    "New South Wales|Victoria|Queensland|South Australia|Western Australia|Tasmania|Northern Territory"
    "|Australian Capital Territory|England|Scotland|Wales|Northern Ireland|Gauteng|Limpopo|Western Cape|Eastern Cape"
    "|Northern Cape|North West Province|Free State|KwaZulu-Natal|Mpumalanga"
)
PARTS: frozenset[str] = frozenset([*(name.upper() for name in _PARTS.split("|")), *PROVINCES])
PROVINCE_CODES: dict[str, str] = {code: code for code in PROVINCES.values() if code != "NT"} | {"PEI": "PE"}
CODES: frozenset[str] = frozenset({*PROVINCE_CODES, "ACT", "NSW", "VIC", "QLD", "TAS"})
# The codes of countries that applicant systems print behind a city; those of states of the United States and words are left out.
_ISO = "AU BW CH CI DK ES FJ FR GB GH HK IE JM KE NG NL NZ PH PK PL RW SE SG TZ UG ZA ZW"
_COUNTRY_CODES: dict[str, str] = {code: code for code in _ISO.split(" ")} | {"UK": "GB"}

# A code of post that is no ZIP code: "SW1A 2AA", "V0N 2P0", "A65 F4E2"; the four figures of "VIC 3220" and
# "NZ, 6011" stand behind a code of a state or country only.
POSTCODE = pattern(
    r"\s{0,2},?\s{1,3}(?P<code>[A-Z](?:[A-Z]?[0-9][A-Z0-9]?\x20[0-9][A-Z]{2}|[0-9][A-Z]\x20?[0-9][A-Z][0-9]|[0-9][0-9W]\x20(?=[A-Z0-9]{0,3}[0-9])[A-Z0-9]{4})"
    r"|[0-9]{4}(?:(?<=[A-Z]\x20....)|(?<=\b(?:AU|CH|DK|NZ|PH|ZA),\x20....)))(?!\w)"
)
_NAME = pattern(r"[A-Z][\w.-]*(?:\x20(?:of\x20(?:the\x20)?|and\x20|d')?[A-Z][\w.-]*){0,3}")
_NAME_END = pattern(r"\x20{0,3}(?:[,.;:()|/*\u00b7\u2022\n]|-\x20|\Z|\x20[A-Z]{1,2}[0-9])")
_CODE = pattern(r"(?P<code>[A-Z]{2,3})(?=\x20{0,3}(?:[,.;()|/*\u00b7\u2022\n]|-\x20|\Z)|\x20{1,2}(?:[0-9]{4}|[A-Z][0-9][A-Z])\b)")
# How many words a name may have.
_LONGEST = 6


class Region(NamedTuple):
    """A country or a part of one: the ISO code where it is a country, where it stands, and the code of a province of Canada."""

    country: str | None
    start: int
    end: int
    state: str | None = None


def region_at(text: str, position: int, end: int) -> Region | None:
    """Read the country, province or state outside the United States that stands at a position, and nothing longer.

    >>> region_at("Canada", 0, 6), region_at("ON L4G 1A1", 0, 10)
    (Region(country='CA', start=0, end=6, state=None), Region(country=None, start=0, end=2, state='ON'))
    >>> region_at("ON OR BEFORE", 0, 12), region_at("India Street", 0, 12)
    (None, None)
    """
    code = _CODE.match(text, position, end)
    if code is not None and code["code"] in CODES:
        return Region(None, *code.span("code"), PROVINCE_CODES.get(code["code"]))
    if code is not None and code["code"] in _COUNTRY_CODES and text.endswith(", ", 0, position):
        return Region(_COUNTRY_CODES[code["code"]], *code.span("code"))
    name = _NAME.match(text, position, end)
    if name is None:
        return None
    stop = name.end()
    for _ in range(_LONGEST):
        printed = text[position:stop].upper()
        if (printed in COUNTRIES or printed in PARTS) and _NAME_END.match(text, stop, end):
            return Region(COUNTRIES.get(printed), position, stop, PROVINCES.get(printed))
        stop = text.rfind(" ", position, stop)
        if stop < 0:
            break
    stopped = text[position : name.end()].rstrip(".")
    if stopped.upper() in COUNTRIES or stopped.upper() in PARTS:
        stopped_at = position + len(stopped)
        return Region(COUNTRIES.get(stopped.upper()), position, stopped_at, PROVINCES.get(stopped.upper()))
    return None
