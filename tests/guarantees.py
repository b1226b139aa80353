"""The guarantees as functions that any test can call on any result; each raises AssertionError with what is wrong.

Nothing here uses the parser's own code for values: the rules are written again from the contract of the record.
"""

from __future__ import annotations

import json
import re
from datetime import datetime, timedelta
from html import unescape
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from jobparse import Parsed, Span

# Attributes whose values need no evidence, and members that are inferred where they say so or are defaults.
FREE = frozenset({"schema_version", "source", "document_type", "sections", "warnings"})

# Members that hold the text of the source; everything else that needs evidence is a normalised value.
TEXTS = re.compile(
    r"""
    /(?: title | requisition_id | class_code | employer | department | division | summary | equal_opportunity)
  | /classification/\w+
  | /openings/note
  | /employment/(?: union | bargaining_units/\d+)
  | /(?: duties | working_conditions | equipment | physical_requirements | benefits | selection)/\d+
  | /qualifications/(?: minimum | preferred | licenses)/\d+
  | /qualifications/education/\d+/(?: text | fields/\d+)
  | /qualifications/experience/\d+/(?: text | area)
  | /qualifications/requirements (?: /items/\d+ )* /(?: text | applies_to | license | education/\d+/fields/\d+
      | experience/\d+/area | substitutions/\d+/(?: text | rate) )
  | /(?: knowledge | skills | abilities | other_requirements)/\d+/(?: text | name | level)
  | /salaries/\d+/(?: grade | applies_to | text)
  | /locations/\d+/(?: name | street | unit | city | postal_code | text)
  | /schedule/note
  | /application/(?: contact | (?: urls | emails | phones | documents | instructions)/\d+)
  | /conditions/\d+/text
    """,
    re.VERBOSE,
)

_MARKDOWN = re.compile(r"[*_\\]")
_UNSEEN = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]")
_SOFT_END = re.compile(r"=[ ]?\r?\n")
_BYTES = re.compile(r"(?:=[0-9A-F]{2})+")
_QUOTE = re.compile(r"[\r\n][ \t]*>[ >]*")
# The dress of links and bold words: "[the form](https://…)", "[https://… the form]", "`the form <https://…>`_".
_DRESS = re.compile(
    r"""
    \] \s? \( [^()\s]* \) | \[ (?: https?:// | mailto: | www\. ) \S* (?=[\s\]]) | " : https?:// \S* [\w/]
  | \s < https?:// [^>]* >`_{1,2}
  | (?: https?:// | mailto: ) [^\s\[\]]+ \[ | '{2,5} | [\[\]"`]
    """,
    re.VERBOSE,
)
_MARKER = re.compile(
    r"""(?:
        [^\w\s"'(\[{<$€£#&“‘*\\]+\s*          # a bullet of any shape
      | \*+\s* | [o?¿§]\s | [\uf000-\uf0ff]\s*
      | \(?(?:\d{1,3}|[A-Za-z]|[ivxIVX]{1,4})[.)]\s*
    )+""",
    re.VERBOSE,
)
_SPLIT = re.compile(r"(?<=[\d:/]) (?=[\d:/])")  # spaces in figures that a conversion tore apart: "10 / 30 / 202 5"
_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")


def check_all(parsed: Parsed) -> None:
    """Every guarantee that one result can be held to."""
    check_partition(parsed)
    check_evidence(parsed)
    check_warnings(parsed)
    check_lists(parsed)
    check_requirements(parsed)


def check_partition(parsed: Parsed) -> None:
    """Sections are ordered and disjoint, none is empty, and every character that is not white space lies in one."""
    text = parsed.source.text
    at = 0
    for section in parsed.sections:
        where = f"section {section.kind} [{section.start}, {section.end}) of a text of {len(text)}"
        assert at <= section.start < section.end <= len(text), (
            f"{where} is empty, outside or before {at}, where the last one ends"
        )
        between = text[at : section.start].strip()
        assert not between, f"{between[:60]!r} before {where} lies in no section"
        if section.heading is not None:
            printed = _QUOTE.sub("\n", text[section.start : section.end])
            assert section.heading.strip(), f"{where} has an empty heading"
            spaced = squeezed(section.heading.replace("_", " ")) in squeezed(printed.replace("_", " "))  # "salary_min: …"
            held = spaced or squeezed(section.heading) in squeezed(printed)
            assert held, f"{where} does not hold its heading {section.heading!r}"
        at = section.end
    assert not text[at:].strip(), f"{text[at:].strip()[:60]!r} at the end lies in no section"


def check_warnings(parsed: Parsed) -> None:
    """Warnings point into the text, are in order, and say something."""
    length = len(parsed.source.text)
    starts = [warning.start for warning in parsed.warnings]
    assert starts == sorted(starts)
    for warning in parsed.warnings:
        assert 0 <= warning.start <= warning.end <= length, f"{warning} points outside the text"
        assert warning.message.strip()
        assert "\n" not in warning.message


def check_lists(parsed: Parsed) -> None:
    """No value is empty text or has white space to collapse."""
    for pointer, value in leaves(record(parsed)):
        if isinstance(value, str) and pointer.split("/")[1] not in FREE:
            assert value, f"{pointer} is an empty text"
            assert value == " ".join(value.split()), f"{pointer} has white space to collapse: {value!r}"


def check_requirements(parsed: Parsed) -> None:
    """The requirement tree is small in depth, has no idle group, and stays inside its text from node to node."""
    tree = record(parsed)["qualifications"]["requirements"]
    minimum = record(parsed)["qualifications"]["minimum"]
    assert tree is None or minimum, "a requirement tree without a minimum"
    for pointer, node, depth in requirement_nodes(tree, "/qualifications/requirements", 0):
        assert depth <= REQUIREMENT_DEPTH, f"{pointer} lies {depth} groups deep"
        if node["kind"] == "leaf":
            spans = parsed.evidence[pointer + "/text"]
            for name in (name for name in parsed.evidence if name.startswith(pointer + "/") and not _BESIDE.search(name)):
                for span in parsed.evidence[name]:
                    inside = any(text.start <= span.start and span.end <= text.end for text in spans)
                    assert inside, f"{name} is not said by the text of its leaf"
            continue
        assert len(node["items"]) > 1, f"{pointer} is a group of {len(node['items'])}"
        for item in node["items"]:
            idle = item["kind"] == node["kind"] and not (item["text"] or item["applies_to"] or item["substitutions"])
            assert not idle, f"{pointer} holds a group of its own kind"


def requirement_nodes(node: Any, pointer: str, depth: int) -> Iterator[tuple[str, Any, int]]:
    """The nodes of a requirement tree with their JSON Pointers, and the groups above each."""
    if node is not None:
        yield pointer, node, depth
        for at, item in enumerate(node.get("items", ())):
            yield from requirement_nodes(item, f"{pointer}/items/{at}", depth + 1)


REQUIREMENT_DEPTH = 6
_BESIDE = re.compile(r"/(?:substitutions/.*|applies_to)$")  # may stand in other sentences than the text of the leaf


def check_evidence(parsed: Parsed) -> None:
    """Every value has spans that say it, and every pointer leads to a value."""
    text = parsed.source.text
    values = dict(leaves(record(parsed)))
    evidence = parsed.evidence
    for pointer, spans in evidence.items():
        assert pointer in values or any(key.startswith(pointer + "/") for key in values), f"{pointer} leads nowhere"
        assert spans, f"{pointer} has no span"
        for span in spans:
            assert 0 <= span.start < span.end <= len(text), f"{pointer}: {span} is empty or outside a text of {len(text)}"
    for pointer, value in values.items():
        if not needs_evidence(pointer, value, values) and pointer not in evidence:
            continue
        proof = spans_of(evidence, pointer)
        assert proof, f"{pointer} = {value!r} has no evidence"
        printed = [text[span.start : span.end] for span in proof]
        if TEXTS.fullmatch(pointer):
            assert isinstance(value, str)
            assert says(value, printed), f"{pointer} = {value!r} is not the text of its spans, {printed!r}"
        else:
            assert reads_again(pointer, value, " ".join(printed)), f"{pointer} = {value!r} cannot be read from {printed!r}"


def record(parsed: Parsed) -> dict[str, Any]:
    """The record as plain values."""
    return parsed.posting.model_dump(mode="json")


def leaves(value: Any, pointer: str = "") -> Iterator[tuple[str, Any]]:
    """Single values of a record, absent ones left out, by JSON Pointer."""
    if isinstance(value, dict):
        for key, member in value.items():
            yield from leaves(member, f"{pointer}/{key}")
    elif isinstance(value, list):
        for at, member in enumerate(value):
            yield from leaves(member, f"{pointer}/{at}")
    elif value is not None:
        yield pointer, value


def needs_evidence(pointer: str, value: object, values: Mapping[str, Any]) -> bool:
    """Whether a value that is present must be shown to stand in the text."""
    if pointer.split("/")[1] in FREE:
        return False
    if pointer.endswith(("/at_entry", "/equivalent")):
        return value is True  # false is the default
    if pointer.startswith("/qualifications/requirements") and pointer.endswith("/kind"):
        return False  # inferred where no conjunction is printed
    if pointer.endswith("/period_inferred"):
        return False
    return not (pointer.endswith("/period") and values[pointer + "_inferred"])


def spans_of(evidence: Mapping[str, Sequence[Span]], pointer: str) -> Sequence[Span]:
    """The spans of a value, or of the list it stands in where the list is one value, like the days of a schedule."""
    found = evidence.get(pointer)
    if found is None and re.fullmatch(r"/(?:schedule/(?:days|hours)|employment/(?:types|open_to)).*", pointer):
        parents = [pointer.rsplit("/", count)[0] for count in (1, 2)]
        found = next((evidence[parent] for parent in parents if parent in evidence), None)
    return found or ()


def says(value: str, printed: Sequence[str]) -> bool:
    """Whether a text value is what its spans print, by the general rules of the record."""
    whole, bare = " ".join(printed), " ".join(map(without_marker, printed))
    if squeezed(value) in (squeezed(whole), squeezed(bare)):
        return True
    return undressed(value) in (undressed(whole), undressed(bare), undressed(whole.replace("_", " ")))


def squeezed(text: str) -> str:
    """Text with white space collapsed, without Markdown's escapes and emphasis, HTML's references and characters nobody sees."""
    return " ".join(_MARKDOWN.sub("", _UNSEEN.sub("", unescape(as_sent(text)))).split())


def as_sent(text: str) -> str:
    """Text with the characters that a mail writes byte by byte, and without the ends of its lines that go on."""
    return _BYTES.sub(
        lambda match: bytes.fromhex(match.group().replace("=", "")).decode("cp1252", "ignore"), _SOFT_END.sub("", text)
    )


def undressed(text: str) -> str:
    """The same without the dress of links, bold words and links for editors."""
    return squeezed(_DRESS.sub("", text.replace("[edit]", ":")))


def without_marker(text: str) -> str:
    """An item without its list marker."""
    match = _MARKER.match(text)
    return text[match.end() :] if match else text


def reads_again(pointer: str, value: Any, printed: str) -> bool:
    """Whether a normalised value can be read from what its spans print."""
    low = " ".join(_UNSEEN.sub("", unescape(printed)).lower().replace("\\", "").replace("\uff1a", ":").split())
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
    ("period", "biweek"): "bi-week|biweek|two weeks|pay period|bi week",
    ("period", "month"): "month|mo|p.m|pcm",
    ("period", "year"): "year|annu|yr|annum|p.a|pa",
    ("basis", "starting"): "start|minimum|from|at least|begin|entry|hiring|less than|+|up",
    ("basis", "range"): "-|–|—|to|and|through|minimum|maximum|range|between|thru|/|,|$",
    ("basis", "exact"): "$|€|£|dollar|flat|.|0|1|2|3|4|5|6|7|8|9",
    ("basis", "up_to"): "up to|maximum|max|not exceed|to",
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
    ("currency", "KES"): "kes|ksh",
    ("currency", "SGD"): "sgd|s$",
    ("country", "US"): "united states|u.s.|usa|us",
    ("remote", "onsite"): "on-site|onsite|on site|in person|in-person|in office|in-office",
    ("remote", "hybrid"): "hybrid|tele",
    ("country", "DE"): "germany",
    ("country", "DK"): "denmark",
    ("country", "PT"): "portugal",
    ("country", "GB"): "united kingdom|uk",
    ("country", "IE"): "ireland",
    ("country", "AM"): "armenia",
    ("country", "AT"): "austria",
    ("country", "CA"): "canada|ca|can",
    ("country", "JM"): "jamaica",
    ("currency", "JMD"): "jmd|j$|$",
    ("currency", "HKD"): "hkd|hk$|$",
    ("currency", "NGN"): "ngn|₦|n",
    ("remote", "remote"): "remote|telework|telecommut|work from home|virtual",
    ("types", "full_time"): "full|ft|fte",
    ("types", "part_time"): "part|pt|fte",
    ("types", "temporary"): "temp|limited|term|interim|provisional|acting|non-ongoing",
    ("types", "seasonal"): "season",
    ("types", "internship"): "intern|trainee",
    ("types", "contract"): "contract|fixed",
    ("types", "per_diem"): "per diem|per-diem|hourly|on call|as needed",
    ("types", "permanent"): "perm|regular",
    ("open_to", "public"): "public|all|any|open|external|everyone|u.s. citizens|non-",
    ("open_to", "employees"): "employee|internal|promotion|staff|transfer|incumbent|agency|competitive service",
    ("open_to", "bidders"): "bid",
    ("flsa", "exempt"): "exempt",
    ("flsa", "non_exempt"): "non|not exempt|exempt: no|exempt:  no",
    (
        "open_until_filled",
        True,
    ): "until filled|filled|continuous|ongoing|open|rolling",
    ("open_until_filled", False): "not|no ",
    ("career_service", True): "career service",
    ("career_service", False): "career service",
    ("equivalency_accepted", True): "equivalen|combination|substitut|in lieu",
    ("equivalent", True): "equivalen|combin",
    ("kind", "all_of"): "and|plus|with|includ|supplement|in addition|;|,|.|all|to be|must",
    ("kind", "any_of"): "or|one|any|either|;|,",
    ("accepts", "education"): "educat|degree|college|universit|course|unit|credit|semester|school|study|diploma|class",
    ("accepts", "experience"): "experience|employment|service|as a",
    ("accepts", "training"): "training|academy|program|apprentice|certificat|completion",
    ("replaces", "education"): "educat|degree|college|universit|course|unit|credit|semester|school|study|diploma|class",
    ("replaces", "experience"): "experience|employment|service|as a",
    ("replaces", "training"): "training|academy|program|apprentice|certificat|completion",
    ("residency_required", True): "resid|live in|live within|domicil",
    ("residency_required", False): "resid|live|domicil",
    ("at_entry", True): "*",
    ("level", "high_school"): "high school|high-school|ged|g.e.d|secondary|h.s.|hs diploma|equivalency|hse",
    ("level", "some_college"): "college|credit|unit|semester|university|hour|course",
    ("level", "associate"): "associate|two-year|two year|a.a|a.s|aa|as",
    ("level", "bachelor"): "bachelor|baccalaureate|four-year|four year|b.a|b.s|ba|bs|undergraduate|college|degree|4-year|4 year",
    ("level", "master"): "master|graduate|m.a|m.s|ma|ms|mba|mph|mpa|mpp|msw|mls|mlis|m.l|m.b.a|m.p.a|m.p.h",
    ("level", "doctorate"): "doctor|ph|d.",
    ("level", "professional"): "law|ll.m|l.l.m|juris|j.d|jd|m.d|md|medic|dent|veterinar|pharm|professional|d.o|doctor|juris",
    (
        "kind",
        "background_check",
    ): "background|criminal|fingerprint|check|investigat|convict|suitability|vetting|reference|record|screening",
    ("kind", "drug_test"): "drug|substance|toxicolog|narcotic|alcohol",
    ("kind", "medical_exam"): "medic|physical|health|exam|vaccin|immuniz|psycholog",
    ("kind", "citizenship"): "citizen",
    ("kind", "work_authorization"): "authori|eligib|e-verify|i-9|right to work|visa|sponsor|legally|immigration",
    ("kind", "security_clearance"): "clearance|security|secret|trust|sensitiv",
    ("kind", "driving"): "driv|vehicle|automobile|cdl",
    ("kind", "travel"): "travel",
    ("kind", "on_call"): "call|standby|stand-by|24|overtime|emergenc",
    ("kind", "probation"): "probation|trial period",
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
    if (hour, minute) in {(0, 0), (23, 59), (12, 0)} and re.search(r"midnight|noon|mid-day|end of (?:the )?day", printed):
        return True
    hours = {hour, hour % 12 or 12, hour - 12 if hour > 12 else hour, 24 if hour == 0 else hour}
    for candidate in hours:
        if re.search(rf"(?<!\d)0?{candidate}\s?[:.]?\s?{minute:02}(?!\d)", printed):
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


def comparable(parsed: Parsed) -> dict[str, Any]:
    """What must not change where only the white space of the text does: the record without offsets and source.

    A warning without offsets is its code and its message.
    """
    values = record(parsed)
    del values["source"]
    values["sections"] = [[section["kind"], section["heading"]] for section in values["sections"]]
    values["warnings"] = [[warning["code"], warning["message"]] for warning in values["warnings"]]
    return values


def as_json(parsed: Parsed) -> str:
    """Record and evidence as one text, for comparison of whole results."""
    return json.dumps(
        [record(parsed), {key: list(map(list, spans)) for key, spans in parsed.evidence.items()}], ensure_ascii=False
    )
