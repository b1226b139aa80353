"""What the page header prints of places: a city, and the ZIP code that may be another one than that of the text."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from jobparse.document.signs import has_any
from jobparse.fields.edges import line_end, trimmed
from jobparse.fields.employers.forms import names_employer
from jobparse.fields.header import front_lines, names_occupation
from jobparse.fields.reading import Doubt, Reading
from jobparse.lexicon import lexicon
from jobparse.lexicon.places import place_words
from jobparse.patterns import pattern
from jobparse.spans import Span
from jobparse.values.cities import find_city_states
from jobparse.values.place_names import find_named
from jobparse.values.places import find_addresses
from jobparse.values.regions import PROVINCES

if TYPE_CHECKING:
    from jobparse.document.lines import Line
    from jobparse.document.model import Document, Section
    from jobparse.fields.work_places.candidates import Place
    from jobparse.values.addresses import Address

# A line that is a city with its province, without a comma: "Elm Bay MB", "Elm Bay (Nova Scotia)".
_CITY_PROVINCE = pattern(
    r"[A-Z][a-z'-]{2,20}(?: [A-Z][a-z'-]{2,20}){0,2} (?:ON|BC|AB|QC|NS|NB|MB|SK|NL|YT|\((?P<province>[A-Z][A-Za-z ]{4,26})\))"
)
# A line of cities with their states of Australia: "Elmbay QLD; Port Elm VIC".
_CITY_AUSTRALIA = r"[A-Z][a-z'-]{2,20}(?: [A-Z][a-z'-]{2,20}){0,2},? (?:NSW|VIC|QLD|TAS|SA|WA|ACT|NT)"
_CITIES_AUSTRALIA = pattern(rf"{_CITY_AUSTRALIA}(?:; {_CITY_AUSTRALIA}){{0,9}}")
# A line of cities with their provinces in brackets: "Elmbay (Manitoba), Port Elm (Ontario)".
_PROVINCE = "|".join(name.title().replace(" And ", " and ") for name in PROVINCES)
_CITY_BRACKETS = rf"[A-Z][\w'-]{{2,20}}(?: [A-Z][\w'-]{{2,20}}){{0,2}} \((?:{_PROVINCE})\)"
_CITIES_CANADA = pattern(rf"{_CITY_BRACKETS}(?:(?:,|;| and) {_CITY_BRACKETS}){{1,9}}")
# The code of post of Britain at the end of a line or before the telephone; and the county of Ireland at the end of one.
_BRITISH = pattern(
    r"[A-Z]{1,2}[0-9][A-Z0-9]?\x20[0-9][A-Z]{2}(?=\Z|\x20{3}|[,.;]?\x20{1,3}(?:[|\u2022\u00b7]|T(?:el|:)|Phone|E-?mail))"
)
_IRISH = pattern(r", Co\. [A-Z][a-z]{3,10}(?=\Z)")
# What sites say of how new a posting is, before its city: "Yesterday Elm Bay, OR", "3 days ago | Elm Bay, OR".
_POSTED = pattern(
    r"(?:Posted\x20)?(?:Yesterday|Today|[0-9]{1,2}\+?\x20(?:hours?|days?|weeks?|months?)\x20ago)\x20?[,|\u00b7-]?\x20(?=[A-Z])"
)
# A line of a town without its state, and how far the work is done there: "Elmbay (Hybrid)".
_TOWN_AND_HOW = pattern(
    r"(?P<town>[A-Z][a-z'-]{2,20}(?: [A-Z][a-z'-]{2,20}){0,2}) \((?:[Hh]ybrid|[Oo]n-?site|[Ff]lexible|[Aa]gile)(?: [Ww]orking)?\)"
)
_HOW_TOKENS = frozenset({"hybrid)", "onsite)", "on-site)", "working)", "flexible)", "agile)"})
# A ZIP code, with or without its four more digits, outside of longer numbers.
_ZIP = pattern(r"(?<![\d-])\d{5}(?:-\d{4})?(?![\d-])")
# The office of a city that the job is at, which stands before its kind.
_OUR_OFFICE = pattern(
    r" our (?P<city>[A-Z][A-Za-z.' -]{2,24}, [A-Z]{2}) (?:office|location|facility|headquarters|store|plant|site|branch|campus)\b"
)
# The words before it where the job is there, and kinds of sections on how to get to an office rather than on the job.
_AT_OUR = (" at", " in", " for", " with", " of")
_ELSEWHERE = frozenset({"application", "selection", "dates", "accommodation", "equal_opportunity", "page_furniture", "duplicate"})
# How many sections from the top may belong to the page header; and before the first prose, where a city with its state can stand
# within so many characters.
_TOP_SECTIONS = 12
_TOP_PROSE, _OPENING = 4, 60
# Among how many lines from the top the employer's own is looked for, and how long that can be, in characters.
_TOP_LINES, _LONGEST_LINE = 40, 90
# Kinds of the sections that lists stand in, and how long a line that is a city is at most, in characters.
_BODY = frozenset(
    {"duties", "minimum_qualifications", "preferred_qualifications", "knowledge", "skills", "abilities", "benefits"}
)
_LONGEST_CITY = 48
_SHORT_SECTION = 60  # what is no list yet, in characters: a menu's word with the line below it
# The line above such a city that makes it that of an address to write to: "P.O. Box 218", "109 Quay Works"; and how long that is
# at most, in characters. It reads lower-case text.
_ADDRESS_ABOVE, _ABOVE_REACH = pattern(r"(?:\bbox \d{1,6}|\n\d{1,5} [^\n]{3,40})\s?\n\Z"), 54
# What parts a place from the fields of a line before and behind it: "Pilot | Nairobi, Kenya | Full-time", "Pilot in
# Nairobi, Kenya".
_FIELD_BEGINS = (" in ", "- ", "| ", "\N{MIDDLE DOT} ", "\N{BULLET} ", "/ ", " (", "*")
_FIELDS = (" \N{BULLET} ", " | ", " \N{MIDDLE DOT} ")
_FIELD_ENDS = (" |", " \N{MIDDLE DOT}", " \N{BULLET}", " /", " - ", ")", "*", " at ")
# How far below a town the list of more goes at most, and what stands between two of them, in characters.
_TOWNS_REACH, _MARKS_REACH = 600, 8
# The longest street with what stands behind it, before its city, in characters.
_STREET_REACH = 120


def header_city(document: Document) -> Address | None:
    """The city printed in the page header, the one with most members."""
    best: Address | None = None
    for section in document.sections[:_TOP_SECTIONS]:
        if section.kind != "header":
            pay = section.kind == "salary" and section.anchor is None
            if not pay and section.kind not in ("page_furniture", "identifiers", "dates"):
                break
            best = best or _in_a_field(document, section)
            continue
        for line in document.lines_in(section.start, section.end):
            if line.end - line.start > 160 or document.text.find(",", line.start, line.end) < 0:
                alone = _CITY_PROVINCE.fullmatch(document.text, line.body, line.end) if best is None else None
                if alone and (alone["province"] or "MB").upper() in (*PROVINCES, "MB"):
                    best = next(iter(find_named(document.text, line.body, line.end)), None)
                continue  # a comma parts every other city from its state
            for address in find_city_states(document.text, line.start, line.end):
                if not address.state and not _is_all_of(document, address, line):
                    continue
                words = address.city.lower().split() if address.city else []
                if words and (words[-1] == "government" or not lexicon().occupations.isdisjoint(words)):
                    continue  # "Serials Cataloger, OR" is a title with its state, "Elm County Government, OR" an employer
                if address.city and (best is None or ((address.state or "") > "" and not best.state)):
                    best = address
    return best and _with_street(document, best)


def _in_a_field(document: Document, section: Section) -> Address | None:
    """The city with its state that is one of the fields of a line: "Req #4471 • Docks • Elm Bay, OR"."""
    for line in document.lines_in(section.start, section.end):
        if line.end - line.start > _LONGEST_LINE or not has_any(document.text[line.start : line.end], _FIELDS):
            continue
        for address in find_city_states(document.text, line.start, line.end):
            if address.state and address.start > line.body and _is_all_of(document, address, line):
                return address
    return None


def listed_cities(document: Document) -> list[Address]:
    """The cities with their states or provinces that a line of the title block lists."""
    for line in front_lines(document):
        if _CITIES_AUSTRALIA.fullmatch(document.text, line.body, line.end) or _CITIES_CANADA.fullmatch(
            document.text, line.body, line.end
        ):
            return find_named(document.text, line.body, line.end)
    return []


def british_line(document: Document) -> Address | None:
    """The address of Britain or Ireland that is all of a line of the title block: "HMP Elm, Elmshire, South Alder AL4 2QT"."""
    for line in front_lines(document):
        code = None if line.end - line.body > _LONGEST_LINE else _BRITISH.search(document.text, line.body, line.end)
        county = document.text.find(", Co. ", line.body, min(line.end, line.body + _LONGEST_LINE)) >= 0
        end = code or (_IRISH.search(document.text, line.body, line.end) if county else None)
        named = find_named(document.text, line.body, end.end()) if end else []
        if len(named) != 1 or not named[0].city or names_occupation(named[0].city):
            continue
        if named[0].postal_code or named[0].street:
            return named[0]
    return None


def town_with_how(document: Document) -> Span | None:
    """The town that is all of a line but for how far the work is done there, and that the text names again."""
    for line in () if document.tokens.isdisjoint(_HOW_TOKENS) else front_lines(document):
        match = _TOWN_AND_HOW.fullmatch(document.text, line.body, line.end)
        if match and not names_occupation(match["town"]) and document.text.count(match["town"]) > 1:
            return Span(*match.span("town"))
    return None


def _with_street(document: Document, city: Address) -> Address:
    """A city with the street before it or on the line above it: "12 Pine Street" over "Elm Bay, OR 97000"."""
    line = document.text.rfind("\n", 0, city.start) + 1
    if line and not document.text[line : city.start].strip():
        line = document.text.rfind("\n", 0, line - 1) + 1
    if not line < city.start < line + _STREET_REACH or not any(map(str.isdigit, document.text[line : city.start])):
        return city
    found = find_addresses(document.text, line, city.end)
    return found[0] if len(found) == 1 and found[0].street and found[0].city == city.city else city


def _office_city(document: Document) -> Address | None:
    """The city of the office that a sentence says the job is at: "an opening at our Elm Bay, OR office"."""
    at = document.lower.find(" our ") if "our" in document.tokens else -1
    while at >= 0:
        section = document.section_at(at)
        here = document.lower.endswith(_AT_OUR, 0, at) and section is not None and section.kind not in _ELSEWHERE
        match = _OUR_OFFICE.match(document.text, at) if here else None
        found = find_city_states(document.text, *match.span("city")) if match else []
        if len(found) == 1 and found[0].state:
            return found[0]
        at = document.lower.find(" our ", at + 1)
    return None


def opening_city(document: Document) -> Address | None:
    """The city that opens the prose on the post or its employer, as in the lists of societies: "Elm Bay, OR. The museum …"."""
    office = _office_city(document)
    if office:
        return office
    line = _employer_line(document) if "subject:" in document.tokens else None
    if line:
        return line
    section = next((row for row in document.sections[:_TOP_PROSE] if row.kind in ("summary", "about")), None)
    start = next((line.body for line in document.lines_in(section.body, section.end)), section.end) if section else 0
    if section is None or document.text.find(",", start, start + _OPENING) < 0:
        return None
    found = find_city_states(document.text, start, min(section.end, start + _OPENING))
    opens = bool(found) and found[0].start == start and found[0].state is not None
    return found[0] if opens and document.text[found[0].end : found[0].end + 1] in (".", ":", ";", "\n") else None


def towns_below(document: Document, span: Span) -> list[Address]:
    """The towns with their states on the lines below one that is nothing else, or behind it where the lines were joined."""
    text, rows, at = document.text, [], span.end
    first = find_city_states(text, *span) if text.find(",", *span) > 0 else []
    if len(first) != 1 or not first[0].city or not first[0].state or (first[0].start, first[0].end) != span:
        return []
    while text.startswith((" ", "\n"), at) and at - span.end < _TOWNS_REACH:
        start = at + len(text[at : at + _MARKS_REACH]) - len(text[at : at + _MARKS_REACH].lstrip(" \n\u2022*"))
        end = line_end(document, start)
        found = find_city_states(text, start, end) if 0 < end - start <= _TOWNS_REACH else []
        whole = bool(found) and found[0].start == start and found[-1].end == end
        if not whole or not all(row.city and row.state and not names_occupation(row.city) for row in found):
            break
        if any(text[row.end : below.start].strip() for row, below in pairwise(found)):
            break
        rows += found
        at = end
    return rows


def city_line(document: Document) -> Address | None:
    """The city with its state or country that is all of a line above the first list, below prose of a site or on the employer."""
    for section in document.sections:
        if section.kind in _BODY and section.end - section.start > _SHORT_SECTION:
            break
        for line in document.lines_in(section.start, section.end) if section.kind not in _ELSEWHERE else ():
            if line.end - line.body <= _LONGEST_CITY and document.text.find(", ", line.body, line.end) > 0:
                found = find_city_states(document.text, line.body, line.end)
                dated = _POSTED.match(document.text, line.body, line.end)
                begins = dated.end() if dated else line.body
                whole = len(found) == 1 and found[0].start == begins and found[0].end == line.end
                if not whole or not found[0].city or names_occupation(found[0].city):
                    continue
                if not (found[0].state or found[0].country):
                    continue
                county = found[0].city.lower().endswith("county")
                if not county and not _ADDRESS_ABOVE.search(document.lower, max(0, line.start - _ABOVE_REACH), line.start):
                    return found[0]
    return None


def _employer_line(document: Document) -> Address | None:
    """The city that ends a line behind the employer's name, below what a mail begins with: "Alder Museum, Elm Bay, Maine"."""
    for line in document.lines[:_TOP_LINES]:
        if line.end - line.body <= _LONGEST_LINE and document.text.count(",", line.body, line.end) > 1:
            for address in find_city_states(document.text, line.body, line.end):
                if address.state and address.end >= line.end - 1 and _behind_employer(document, address, line):
                    return address
    return None


def _is_all_of(document: Document, address: Address, line: Line) -> bool:
    """Whether a city with its country or province is all of a line, or ends it behind a dash, and is no title with a country."""
    ends = address.end >= line.end - 1 or document.text.startswith(_FIELD_ENDS, address.end)
    if not ends or address.city is None:
        return False
    starts = address.start <= line.body or document.text.endswith(_FIELD_BEGINS, line.start, address.start)
    starts = starts or address.city.lower() in place_words().large
    starts = starts or (address.country is not None and _behind_employer(document, address, line))
    return starts and not lexicon().occupations & set(address.city.lower().split())


def _behind_employer(document: Document, address: Address, line: Line) -> bool:
    """Whether a city with its country stands behind the name of an employer: "University of Alder, Elm Bay, Australia"."""
    if not document.text.endswith(", ", line.start, address.start) or address.city is None:
        return False
    comma = document.text.rfind(", ", line.body, address.start - 2)
    name = trimmed(document, comma + 2 if comma >= 0 else line.body, address.start - 2)
    city = Span(address.start, address.start + len(address.city))
    return names_employer(document, name) and not names_employer(document, city)


def complete(document: Document, place: Place, header: Address) -> None:
    """Add to a place what only the page header prints of it."""
    for member in ("city", "state", "country"):
        value = getattr(header, member)
        if value is not None and member not in place.values:
            place.values[member] = document.value(*header.spans[member]) if member == "city" else value
            place.spans[member] = (header.spans[member],)


def postal_conflict(document: Document, places: list[Place], reading: Reading) -> None:
    """A page header that prints another ZIP code than the address of the text."""
    own = {place.values["postal_code"][:5] for place in places if "postal_code" in place.values}
    if len(own) != 1 or not document.sections or document.sections[0].kind not in ("header", "page_furniture"):
        return
    first = document.sections[0]
    for line in document.lines_in(first.start, first.end):
        if document.text.find(",", line.start, line.end) < 0:
            continue
        match = _ZIP.search(document.text, line.start, line.end)
        if match and match.group()[:5] not in own:
            message = f"the page header prints ZIP code {match.group()}, the address {own.pop()}"
            reading.doubts.append(Doubt("conflicting_values", message, *match.span()))
            return
