"""Places that the value of a label has by their names alone: cities, sites, or one by its whole name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.fields.edges import trimmed
from jobparse.fields.work_places.candidates import NO_PLACE, Place, from_address
from jobparse.fields.work_places.coded import of_codes
from jobparse.fields.work_places.in_prose import places_at
from jobparse.fields.work_places.lists import by_other_words, with_vacancy
from jobparse.lexicon.addresses import address_words
from jobparse.patterns import pattern
from jobparse.spans import Span
from jobparse.values.place_names import find_named
from jobparse.values.place_parts import is_nowhere
from jobparse.values.states import read_state

if TYPE_CHECKING:
    from jobparse.document.model import Document, Labelled

# A sentence in the value of a location label: "This role is located in Canberra; Brisbane."
_BASED = pattern(r"\b(?:located|based|stationed)\s+(?:in|at)\s+(?P<place>[A-Z][^.\n]{2,80})")
# What a value goes on with behind a place: "Elm Bay, with some travel", "Quay House, Elm Bay / agile"; and the next label below.
_REMARK = pattern(
    r"(?:, | - | \u2013 | / )(?=(?:with|plus|[Aa]gile|[Hh]ybrid|[Ff]lexible|[Rr]emote|[Oo]ther)\b)"
    r"|,? (?:and |but )?(?:is )?(?=subject to change\b)"
    r"|(?:, | - )(?=(?:up to )?(?:\d|one|two|three|four|five)(?:\.\d)? (?:days?|hours?|nights?)\b)"
    r"| (?=with (?:(?:some|frequent|occasional|regular|extensive|possible|potential) )?(?:travel|missions?|trips)\b)"
)
# A value that is a sentence, up to the place in it: "You start at the Elm Depot on Quay Road.".
_SENTENCE = pattern(
    r"(?:You(?:r|'ll|\u2019ll)?|We|This|The|Our|Work|Employees|Staff|Candidates|Applicants)\x20(?:[a-z'\u2019-]{1,16},?\x20){1,10}?"
    r"(?:(?:in|at|from|out\x20of)\x20(?:the\x20|our\x20|its\x20)?(?=[A-Z0-9]))"
)
_LEAD = pattern(
    r"(?:(?:[Bb]ased|[Ll]ocated|[Ss]ituated|[Ww]orking)\x20(?:at|in|from|out\x20of)\x20(?:the\x20|our\x20)?"
    r"|(?:[Ff]ield|[Oo]ffice|[Ss]ite|[Hh]ome)[ -][Bb]ased\x20[-\u2013(,]\x20?)(?=[A-Z0-9])"
)
_NEXT_LABEL = pattern(r"\n[^\n:]{3,40}:\s*\Z")
# The next label in capitals, which lost the line end before it: "Elm ClinicREQUIREMENTS : A diploma".
_GLUED_LABEL = pattern(r"(?<=[a-z)])[A-Z]{5,16}(?:\x20[A-Z]{2,14}){0,3}\s?:\s")
# What stands before the name of a city that hires: "City: Town of Elm Bay".
_BODY = pattern(r"(?:City|Town|Village|Borough|Township) of (?=[A-Z])")
# The code of post on a line of its own below an address.
_CODE_BELOW = pattern(r"[ ]{0,3}\n[ ]{0,3}(?P<code>[A-Z]{1,2}[0-9][A-Z0-9]?\x20[0-9][A-Z]{2})[ ]{0,3}(?=\n|\Z)")
# A house with its street, without the word for one: "5120 Heron".
_STREET = pattern(r"[0-9]{3,5} (?:[NSEW]\.? )?[A-Z][a-z]+(?: [A-Z][a-z]+)?")
LONGEST_NAME = 120  # of a place, with its city and region
# Sites with semicolons between them: "Elm Middle School; Quay Elementary", each of them a name.
_SEVERAL = 2
_SITES = pattern(r"[^;]+")
_PROPER = pattern(r"[A-Z][\w.'&-]*(?: (?:[A-Z0-9][\w.'&-]*|of|and|the|&)){0,7}")


def named_places(document: Document, row: Labelled, label: str, *, whole: bool = False) -> list[Place]:
    """What a label's value without an address names: cities, sites, or a place by its whole name.

    Args:
        document: The document.
        row: The label with its value.
        label: The words of the label, in lower case.
        whole: Whether the value can only be one name, since a label of its own has the city.
    """
    below = _NEXT_LABEL.search(document.text, row.start, row.end) or _GLUED_LABEL.search(document.text, row.start, row.end)
    span = trimmed(document, row.start, below.start() if below else row.end)
    span = _with_code(document, _without_remark(document, _without_lead(document, span)))
    content = document.text[span.start : span.end]
    vacant = with_vacancy(document, span)
    coded = of_codes(document, span)
    if vacant or coded is not None or not content or content.isdigit() or NO_PLACE.match(content) or is_nowhere(content):
        return vacant or coded or []
    told = _SENTENCE.match(document.text, *span)
    if told:
        return places_at(document, told.end(), alone=True)
    based = _BASED.search(document.text, *span)
    if based:
        return [from_address(document, address) for address in find_named(document.text, *based.span("place"))]
    if len(content) > LONGEST_NAME:
        return []
    sites = _sites(document, span) if ";" in content else []
    if sites:
        return sites
    words = address_words()
    if whole:
        return [Place({"name": document.value(*span)}, {"name": (span,)}, (span,))]
    if label not in words.city_labels or content.endswith(")"):  # "Elm Bay (Nova Scotia)"
        named = find_named(document.text, *span, site=label in words.site_labels)
        places = by_other_words(document, span, len(named)) or [from_address(document, address) for address in named]
        if places:
            return places
    if "." in content.rstrip(".")[:-1].replace("St.", "").replace("Ste.", "").replace("Dr.", ""):
        return []  # a sentence
    state = read_state(document.text, *span)
    if state and document.text[state.end : state.end + 2].strip().isdigit():
        return []  # a state and a code of post
    several = _several_cities(document, span) if label in words.city_labels and "," in content else []
    if several:
        return several
    body = _BODY.match(document.text, *span) if label in words.city_labels else None
    span = Span(body.end(), span.end) if body else span
    member = "city" if label in words.city_labels else "street" if content[0].isdigit() and _STREET.fullmatch(content) else "name"
    return [Place({member: document.value(*span)}, {member: (span,)}, (span,))]


def _sites(document: Document, span: Span) -> list[Place]:
    """The cities, or else the sites by their whole names, that semicolons part."""
    sites = [trimmed(document, *part.span()) for part in _SITES.finditer(document.text, *span)]
    if len(sites) < _SEVERAL or not all(_PROPER.fullmatch(document.text, *site) for site in sites):
        return []
    cities = [from_address(document, address) for address in find_named(document.text, *span)]
    return cities or [Place({"name": document.value(*site)}, {"name": (site,)}, (site,)) for site in sites]


def _with_code(document: Document, span: Span) -> Span:
    """An address over several lines with the code of post on the line below."""
    code = _CODE_BELOW.match(document.text, span.end) if document.text.find("\n", *span) >= 0 else None
    return Span(span.start, code.end("code")) if code else span


def _several_cities(document: Document, span: Span) -> list[Place]:
    """The cities that the value of the label of one lists: "Elm Bay, Alder, Oak Grove"."""
    cities = find_named(document.text, *span)
    alone = len(cities) > 1 and all(set(city.spans) == {"city"} for city in cities)
    return [from_address(document, city) for city in cities] if alone else []


def _without_lead(document: Document, span: Span) -> Span:
    """A value without what says before its place how the work is done: "Based at Elm Court", "Field based - Elm Bay"."""
    lead = _LEAD.match(document.text, *span)
    return Span(lead.end(), span.end) if lead and lead.end() < span.end else span


def _without_remark(document: Document, span: Span) -> Span:
    """A value without what stands behind wide space, and without what brackets say of how the work is done: "(agile)"."""
    gap = document.text.find("   ", *span)
    if gap > 0:
        span = trimmed(document, span.start, gap)
    cut = _REMARK.search(document.text, *span) if span.end - span.start <= LONGEST_NAME else None
    if cut:
        span = trimmed(document, span.start, cut.start())
    remark = document.text.rfind(" (", *span) if document.text.endswith(")", *span) else -1
    return Span(span.start, remark) if remark > 0 and document.text[remark + 2].islower() else span
