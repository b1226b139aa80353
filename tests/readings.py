"""Whether a normalised value can be read again from what its spans print, by rules of the tests' own."""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from html import unescape
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

UNSEEN = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]")
_SPLIT = re.compile(r"(?<=[\d:/]) (?=[\d:/])")  # spaces in figures that a conversion tore apart: "10 / 30 / 202 5"
_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")


def reads_again(pointer: str, value: Any, printed: str) -> bool:
    """Whether a normalised value can be read from what its spans print."""
    low = " ".join(UNSEEN.sub("", unescape(printed)).lower().replace("\\", "").replace("\uff1a", ":").split())
    name = next(part for part in reversed(pointer.split("/")) if not part.isdigit())
    match name:
        case "min" | "max" | "years" | "count" | "hours_per_week":
            return _number(float(value), low)
        case "posted" | "updated" | "revised" | "opens" | "closes":
            return _date(str(value), low) or _date(str(value), _SPLIT.sub("", low))
        case "start" | "end":
            return _time(str(value), low)
        case "days":
            return _day(str(value), low)
        case "state":
            return len(value) == 2 and value.isupper() and any(word[0] == value[0].lower() for word in re.findall(r"[a-z]+", low))
        case _:
            return any(word in low for word in _words(name, value))


_WORDS: Mapping[tuple[str, Any], str] = {
    ("period", "hour"): "hour|hr|hourly|p.h|h",
    ("period", "day"): "day|daily|diem",
    ("period", "week"): "week|wk",
    ("period", "biweek"): "bi-week|fortnight|biweek|two weeks|pay period|bi week",
    ("period", "month"): "pm|month|mo|p.m|pcm",
    ("period", "year"): "year|annu|yr|annum|p.a|pa",
    ("basis", "starting"): "start|minimum|from|at least|begin|entry|hiring|initial|commenc|less than|floor|+|up|higher|above",
    ("basis", "range"): "-|–|—|to|and|through|minimum|maximum|range|between|thru|/|,|$|?",
    ("basis", "exact"): "$|€|£|dollar|flat|.|0|1|2|3|4|5|6|7|8|9",
    ("basis", "up_to"): "up to|maximum|max|exceed|to|no more than|not more than|at most|not above|not over",
    ("negotiable", True): "negotiable|doe|commensurate|depend",
    ("negotiable", False): "non-negotiable|not negotiable|nonnegotiable|non negotiable|no negotiation",
    ("currency", "USD"): "$|usd|dollar",
    ("currency", "CAD"): "cad|c$|$",
    ("currency", "AUD"): "aud|a$|$",
    ("currency", "EUR"): "€|eur",
    ("currency", "GBP"): "£|gbp|pound",
    ("currency", "NZD"): "nz$|nzd|$",
    ("currency", "PHP"): "₱|php|p",
    ("currency", "INR"): "₹|inr|rs",
    ("currency", "ZAR"): "zar|r",
    ("currency", "KES"): "kes|ksh|shs",
    ("currency", "XDR"): "sdr|xdr",
    ("currency", "SGD"): "sgd|s$|$",
    ("currency", "MYR"): "myr|rm",
    ("currency", "XCD"): "xcd|ec$",
    ("country", "US"): "united states|u.s.|usa|us",
    ("remote", "onsite"): "on-site|onsite|on site|in person|in-person|in office|in-office|no|not|none",
    ("remote", "hybrid"): "hybrid|tele",
    ("country", "BG"): "bulgaria",
    ("country", "DE"): "germany",
    ("country", "DK"): "denmark",
    ("country", "NL"): "netherlands",
    ("country", "PT"): "portugal",
    ("country", "PL"): "poland",
    ("country", "GB"): "united kingdom|uk|gb",
    ("country", "IE"): "ireland",
    ("country", "AM"): "armenia",
    ("country", "AT"): "austria",
    ("country", "CA"): "canada|ca|can",
    ("country", "JM"): "jamaica",
    ("country", "BD"): "bangladesh",
    ("country", "FJ"): "fiji",
    ("country", "LT"): "lithuania",
    ("country", "JP"): "japan",
    ("country", "SS"): "south sudan",
    ("country", "TL"): "timor-leste",
    ("currency", "FJD"): "fjd|fj$|$",
    ("country", "GH"): "ghana",
    ("country", "NG"): "nigeria",
    ("country", "BW"): "botswana",
    ("country", "GE"): "georgia",
    ("country", "NZ"): "new zealand|nz",
    ("country", "JO"): "jordan",
    ("country", "PA"): "panama",
    ("country", "SN"): "senegal",
    ("country", "PK"): "pakistan",
    ("country", "ZA"): "south africa",
    ("country", "KG"): "kyrgyzstan",
    ("country", "TN"): "tunisia",
    ("country", "CI"): "ivory coast|ci|cote d'ivoire",
    ("country", "CD"): "democratic republic of the congo",
    ("country", "BJ"): "benin",
    ("country", "GW"): "guinea-bissau",
    ("country", "GY"): "guyana",
    ("country", "MU"): "mauritius",
    ("currency", "GHS"): "ghs|ghc|gh\N{CENT SIGN}|gh\N{CEDI SIGN}",
    ("currency", "JMD"): "jmd|j$|$",
    ("currency", "HKD"): "hkd|hk$|$",
    ("currency", "NGN"): "ngn|₦|n",
    ("currency", "BWP"): "bwp|p",
    ("currency", "PKR"): "pkr|rs",
    ("currency", "LKR"): "lkr|rs",
    ("currency", "NPR"): "npr|rs",
    ("currency", "BDT"): "bdt|tk",
    ("currency", "TZS"): "tzs|tsh|shs",
    ("currency", "UGX"): "ugx|ush|shs",
    ("currency", "NAD"): "nad|n$|$",
    ("currency", "BBD"): "bbd|bds$|$",
    ("currency", "GYD"): "gyd|$",
    (
        "remote",
        "remote",
    ): "remote|telework|telecommut|work from home|home based|home-based|homebased|home working|home-working|homeworking|virtual",
    ("types", "full_time"): "full|ft|fte|whole",
    ("types", "part_time"): "part|pt|fte",
    ("types", "temporary"): "temp|limited|term|interim|provisional|acting|non-ongoing",
    ("types", "seasonal"): "season",
    ("types", "internship"): "intern|trainee",
    ("types", "contract"): "contract|fixed",
    ("types", "per_diem"): "per diem|per-diem|hourly|on call|as needed",
    ("types", "permanent"): "perm|regular",
    ("open_to", "public"): (
        "public|all|any|open|external|outside|everyone|u.s. citizens|non-|who are not|other applicants|persons residing"
    ),
    ("open_to", "employees"): (
        "employee|internal|promotion|departmental|staff|transfer|incumbent|permanent|agency|competitive service|persons employed"
    ),
    ("open_to", "bidders"): "bid",
    ("flsa", "exempt"): (
        "exempt|ineligible|not eligible|not be eligible|not overtime|not an overtime|n't overtime|overtime: no"
        "|eligible: no|eligible? n|eligible - no|flsa e|not covered by|not subject to"
    ),
    ("flsa", "non_exempt"): "non|not exempt|exempt: n|exempt:  n|(y/n): n|eligible|flsa n",
    (
        "open_until_filled",
        True,
    ): "until filled|filled|continuous|ongoing|on-going|open|rolling|ouf|until a|until an|until we|until the need|until need"
    "|no closing|no deadline",
    ("open_until_filled", False): "not|no ",
    ("career_service", True): "career service",
    ("career_service", False): "career service",
    ("equivalency_accepted", True): "equivalen|combin|mix|substitut|in lieu",
    ("equivalent", True): "equivalen|combin",
    ("kind", "all_of"): "and|plus|with|as well|includ|supplement|in addition|;|,|.|all|to be|must",
    ("kind", "any_of"): "or|one|any|either|option|alternative|pathway|;|,",
    ("accepts", "education"): "educat|degree|college|universit|course|unit|credit|semester|school|study|diploma|class",
    ("accepts", "experience"): "experience|employment|service|as a",
    ("accepts", "training"): "training|academy|program|apprentice|certificat|completion",
    ("replaces", "education"): "educat|degree|college|universit|course|unit|credit|semester|school|study|diploma|class",
    ("replaces", "experience"): "experience|employment|service|as a",
    ("replaces", "training"): "training|academy|program|apprentice|certificat|completion",
    ("residency_required", True): "resid|live in|live within|must live|living|domicil",
    ("residency_required", False): "resid|live|domicil",
    ("at_entry", True): "*",
    (
        "level",
        "high_school",
    ): "grade 12|senior certificate|matric|grade twelve|12th grade|twelfth grade|high school|high-school|ged|g.e.d|secondary|h.s."
    "|12th pass|10+2|form vi|form iv|kcse|leaving|school certificate|form four|o-levels|wassce|hs diploma|equivalency|hse"
    "|educational development",
    ("level", "some_college"): "college|credit|unit|semester|university|hour|course|above|beyond",
    ("level", "associate"): "associate|two-year|two year|diploma|a.a|a.s|aa|as",
    (
        "level",
        "bachelor",
    ): "bachelor|baccalaureate|four-year|four year|nqf|b tech|b.a|b.s|ba|bs|undergraduate|college|degree|4-year|4 year"
    "|first degree|honours degree|honors degree|b.com|bcom|b. sc|b.tech|b. tech|btech|b.eng|beng|b.e|b.ed",
    (
        "level",
        "master",
    ): "master|graduate|m.a|m.s|ma|ms|mba|mph|mpa|mpp|msw|mls|mlis|m.l|m.b.a|m.v.s|mvs|mfs|m.f.s|m.p.a|m.p.h"
    "|m.com|mcom|m. sc|m.tech|m. tech|mtech|m.eng|meng|m.ed|advanced university|second-level university",
    ("level", "doctorate"): "doctor|ph|d.|edd",
    (
        "level",
        "professional",
    ): "dvm|dds|law|ll.m|l.l.m|juris|j.d|jd|m.d|md|medic|dent|veterinar|pharm|professional|d.o|doctor|mbbs|m.b.b.s|mbchb|mb chb",
    ("kind", "background_check"): (
        "abuse|background|criminal|fingerprint|check|investigat|convict|suitability|vetting"
        "|reference|record|screening|disclosure|pvg|clearance|felon|polygraph|livescan|good conduct|dbs|accessni|act 34|act 114"
        "|act 151|rehabilitation|protecting vulnerable|vulnerable people|blue card|twic|transportation worker|sida|cori|registry"
        "|antecedents|police certificate"
    ),
    ("kind", "drug_test"): "drug|substance|toxicolog|narcotic|alcohol|urin|follicle|testing designated|employee testing|illegal",
    (
        "kind",
        "medical_exam",
    ): "medic|physical|health|exam|vaccin|immuniz|psycholog|psychiatr|fitness|agility|cpat"
    "|functional|capacity|tb |tuberc|mantoux|respirator",
    ("kind", "citizenship"): "citizen|national",
    (
        "kind",
        "work_authorization",
    ): "authori|eligib|e-verify|i-9|right to work|live and work|permit|entitled|visa|sponsor|legally|immigration|rights|h-1b|h1b"
    "|lawfully|permission",
    ("kind", "security_clearance"): (
        "clearance|security|secret|trust|sensitiv|vetting|reliability|agsva|ts/sci|counter|ctc|bpss|sc |dv "
    ),
    ("kind", "driving"): "driv|vehicle|automobile|cdl|car|transport|insurable|mvr|dmv",
    ("kind", "travel"): "travel|trips",
    ("kind", "on_call"): "call|standby|stand-by|24|overtime|emergenc|out-of-hours|pager|recall|report to work",
    ("kind", "probation"): "probation|trial|test period|working test|introductory|conditional period",
}


def _words(name: str, value: Any) -> list[str]:
    """Words of which one must be printed for a value that is an enumeration or a truth value."""
    words = _WORDS.get((name, value))
    return words.split("|") if words else [str(value).replace("_", " ").lower()]


_NUMERALS = (
    *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen"),
    *("fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty"),
)
_TENS = {"thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90}
_PARTS = {"half": 0.5, "quarter": 0.25, "a": 1, "an": 1, "dozen": 12, "hundred": 100}


def _number(value: float, printed: str) -> bool:
    """Whether a number is printed, in digits or in words; months count as parts of a year, thousands may be a "k"."""
    joined = re.sub(r"(?<=\d)[,\u00a0 ]\s?(?=\d{3}(?!\d))", "", printed)  # thousands
    numbers = [float(found) for found in re.findall(r"\d+(?:\.\d+)?|(?<!\d)\.\d+", joined)]
    figures = re.sub(r"[.,\s]", "", printed.replace("o", "0"))  # "2.450,00", "1,12,400", and "49,5OO.OO" or "43.1 04" of a scan
    if figures.isdecimal():
        numbers += [float(figures), float(figures) / 100]
    for word in re.findall(r"[a-z]+", printed):
        if word in _NUMERALS:
            numbers.append(float(_NUMERALS.index(word)))
        numbers += [float(table[word]) for table in (_TENS, _PARTS) if word in table]
    for tens, ones in re.findall(r"([a-z]+ty)[- ]([a-z]+)", printed):  # "thirty-seven and a half"
        if tens in _TENS and ones in _NUMERALS[1:10]:
            numbers.append(float(_TENS[tens] + _NUMERALS.index(ones)))
    numbers += [float(found) + 0.5 for found in re.findall(r"(\d{1,2})\s?(?:\u00bd|1/2)", printed)]
    if len(numbers) < 40:  # "one year and three months", "two and a half years"
        numbers += [a + b * part for a in numbers for b in numbers for part in (1, 1 / 12) if a != b]
    return any(
        abs(number * scale - value) < 0.01 for number in numbers for scale in (1, 1000, 1_000_000, 1 / 12, 1 / 52, 1 / 2080)
    )


def _date(value: str, printed: str) -> bool:
    """Whether the year, the month and the day of a date are printed, and its time where it has one."""
    year, month, *rest = value[:10].split("-")
    days = [rest[0]] if rest else []
    instants = [(year, month, days)]
    if "T" in value and "T00:00" in value:  # midnight may be printed as the end of the day before
        before = datetime.fromisoformat(value) - timedelta(days=1)
        instants.append((f"{before.year:04}", f"{before.month:02}", [f"{before.day:02}"]))
    return any(
        (y in printed or y[2:] in re.findall(r"\d+", printed))
        and (_MONTHS[int(m) - 1] in printed or re.search(rf"(?<!\d)0?{int(m)}(?!\d)", printed) is not None or y + m in printed)
        and all(re.search(rf"(?<!\d)0?{int(day)}(?:st|nd|rd|th)?(?!\d)", printed) or y + m + day in printed for day in d)
        for y, m, d in instants
    ) and ("T" not in value or _time(value[11:16], printed))


def _time(value: str, printed: str) -> bool:
    """Whether a time of day is printed, on the clock of 12 or of 24 hours."""
    hour, minute = map(int, value.split(":"))
    if (hour, minute) in {(0, 0), (23, 59), (12, 0)} and re.search(r"midnight|noon|mid-?day|end of (?:the )?day", printed):
        return True
    hours = {hour, hour % 12 or 12, hour - 12 if hour > 12 else hour, 24 if hour == 0 else hour}
    for candidate in hours:
        if re.search(rf"(?<!\d)0?{candidate}\s?[:.;h]?\s?{minute:02}(?!\d)", printed):
            return True
        if minute == 0 and re.search(rf"(?<!\d)0?{candidate}(?!\d)", printed):
            return True
    return False


def _day(value: str, printed: str) -> bool:
    """Whether a day of the week is printed, by itself or inside a range ("Monday - Friday", "M-F", "weekdays", "daily")."""
    if value[:3] in printed or re.search(r"week ?days?|week-?ends?|daily|every day|seven days|7 days|days a week|24/7", printed):
        return True
    named = [
        (match.start(), number)
        for number, day in enumerate(_DAYS)
        for match in re.finditer(rf"\b{day[:3]}|\b{day[:2]}\b|\b{day[:1]}\b", printed)
    ]
    at = _DAYS.index(value)
    return any(i <= at <= j or (j < i and (at >= i or at <= j)) for p, i in named for q, j in named if p < q)
