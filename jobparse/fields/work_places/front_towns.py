"""Towns that the top of a page names without a label and without a state: in the line of the title, behind the employer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jobparse.fields.country import country
from jobparse.fields.edges import line_end, trimmed
from jobparse.fields.employers.forms import names_employer
from jobparse.fields.header import front_lines, names_occupation
from jobparse.fields.work_places.candidates import Place, from_address
from jobparse.lexicon import lexicon
from jobparse.lexicon.addresses import address_words
from jobparse.lexicon.places import place_words
from jobparse.patterns import pattern
from jobparse.spans import Span
from jobparse.values.cities import find_city_states
from jobparse.values.place_names import find_named

if TYPE_CHECKING:
    from jobparse.document.lines import Line
    from jobparse.document.model import Document

# What parts the title, the employer and the town on the first lines of boards: "Clerk | Elm School | Port Alder".
_FIELD = pattern(r"[^|\u00b7\u2022\n]+?(?=\x20[|\u00b7\u2022-]\x20|[|\u00b7\u2022\n]|\Z)")
_PARTED = (" | ", " - ", " \u00b7 ", " \u2022 ")
_WORD = r"[A-Z\u00c0-\u00de][\w'\u2019-]+"
_TOWN = pattern(rf"{_WORD}(?:\x20{_WORD}){{0,2}}")
# What the text says elsewhere to be in a town: "at its sites in Elm Bay", "campuses in Alder and Elm Bay".
_IN_TOWN = (
    *("sites in ", "site in ", "campuses in ", "campus in ", "offices in ", "office in ", "located in ", "based in ", "live in "),
    *(
        "living in ",
        "schools in ",
        "school in ",
        "depot in ",
        "hospital in ",
        "lab in ",
        "headquarters in ",
        "city of ",
        "town of ",
    ),
    *("centre in ", "center in ", "branch in ", "museum in ", "library in ", "moving to ", "relocate to "),
)
# What a sentence goes on with behind an employer and its town: "Elm Mission Hospital, Port Alder is a hospital of 90 beds".
_IS = (" is ", " are ", " seeks ", " has ", " invites ", ", is ", ", seeks ", ", invites ", " wishes ", " was ")
# A line that is a site, or what a state has abroad, with its town: "Elm Record Office, Old Mill, Port Alder".
_LONGEST_LINE = 90
_CHAIN = pattern(
    r"(?P<site>[A-Z\u00c0-\u00de][\w.'\u2019&-]*(?:,?\x20(?:(?:of|the|and|for|de|&)\x20){0,2}[A-Z\u00c0-\u00de][\w.'\u2019&-]*){0,7}),"
    rf"\x20(?P<town>{_WORD}(?:\x20{_WORD}){{0,2}})\s*"
)
_ABROAD = frozenset({"mission", "embassy", "consulate", "delegation"})
# A line that is a school, and the site behind the post on one; and the last words of names of sites that a post stands before.
_NAME = rf"{_WORD}(?:\x20(?:(?:of|the|and|&)\x20)?{_WORD})"
_SCHOOL = pattern(
    rf"(?P<name>{_NAME}{{0,3}}\x20(?:Elementary|Middle|High|Primary|Intermediate|Junior\x20High|Secondary|Grammar)\x20School"
    rf"(?:\x20and\x20{_NAME}{{0,3}})?)\s*"
)
_BEHIND_POST = pattern(rf"\x20[-\u2013\u2014|,@]\x20(?P<name>{_NAME}{{1,5}})\s*\Z")
_TAILS = frozenset(
    {
        "stations",
        "schools",
        "pools",
        "clinics",
        "campuses",
        "school",
        "annex",
        "pool",
        "station",
        "library",
        "branch",
        "depot",
        "garage",
        "hospital",
        "clinic",
        "campus",
        "zoo",
        "museum",
        "airport",
    }
    | {"elementary", "plant", "yard", "jail", "prison", "lodge", "marina", "nursery", "landfill", "arena", "courthouse"}
)
# Countries where a town stands without a state.
_TOWNS_ALONE = frozenset(
    {"GB", "IE", "AU", "CA", "IN", "PH", "NZ", "ZA", "NG", "KE", "GH", "UG", "TZ", "ZM", "MW", "JM", "DE", "NL", "FI"}
)
# What parts the title from its town, how far behind it that ends, in characters, and how often the title is looked for.
_BEHIND_TITLE = pattern(r"\s?[-\u2013\u2014|,@\u00b7\u2022(]?\s{0,2}(?:in\s|at\s)?(?=[A-Z])")
_TITLE_REACH, _MOST_TITLES = 120, 3
_TOP = 500  # how far down a page its head reaches, in characters
_MOST_WORDS = 3
# What stands behind the name of an employer that the text prints in short elsewhere: "Elm Grove| School| | Port Alder".
_REST = pattern(r"(?:\x20[A-Z][\w'\u2019-]+){1,2}(?=\x20[|\u00b7\u2022-]\x20)")
# A line that is a state with its country: "Oregon, United States".
_STATE_LINE = pattern(r"[A-Z][a-z]+(?:\x20[A-Z][a-z]+)?,\x20(?:United\x20States(?:\x20of\x20America)?|USA|Canada|Australia)")
_LANDS = frozenset({"states", "usa", "canada", "australia"})
_FIELDS = 1500  # and how far down such a line may stand
# An address of India, whose code of post stands behind a dash: "Elm Road, PORT ALDER - 176 061 (H.P.)".
_PIN_TOWN = r"[A-Z][A-Za-z]{2,20}(?:\x20[A-Z][A-Za-z]{2,20})?"
_PIN = pattern(
    rf"(?:(?P<before>{_PIN_TOWN}),\x20)?(?P<city>{_PIN_TOWN})\x20?-\x20?(?P<code>[1-9]\d{{2}}\x20?\d{{3}})(?![\d/-])"
    r"(?:,?\x20\(?(?P<behind>[A-Z][a-z]+(?:\x20[A-Z][a-z]+)?))?"
)
_INDIA = frozenset({"india", "india,", "india)", "india.", "rs.", "walk-in", "advt.", "nagar,", "govt."})


def front_town(document: Document, employer: str) -> list[Place]:
    """The town at the top of a page that stands behind the employer, or that the text says something of the employer to be in."""
    return (
        _behind_employer(document, employer)
        or _of_field(document)
        or _before_pin(document)
        or _of_state(document)
        or _of_line(document, employer)
    )


def behind_title(document: Document, title: str) -> list[Place]:
    """The town with its state right behind the title, or in brackets at the end of its line: "Pilot (Elm, OR)"."""
    at = document.text.find(title) if title else -1
    for _ in range(_MOST_TITLES):
        if at < 0:
            break
        end = at + len(title)
        stop = min(line_end(document, end), end + _TITLE_REACH)
        behind = _BEHIND_TITLE.match(document.text, end, stop)
        start = behind.end() if behind else end
        found = find_city_states(document.text, start, stop)
        if found and found[0].city and found[0].state and not names_occupation(found[0].city):
            bracket = document.text.startswith(")", found[0].end) and document.text[found[0].start - 1] == "("
            if bracket or (behind and found[0].start == start):
                return [from_address(document, found[0])]
        at = document.text.find(title, end)
    return []


def _of_line(document: Document, employer: str) -> list[Place]:
    """The place that is a line of the title block, or what stands behind the post on one.

    "Elm Museum, Port Alder"; "Elm Middle School"; "Lifeguard - Elm Pool"; "Port Alder" below the employer abroad.
    """
    above = ""
    for line in front_lines(document):
        text = document.text[line.body : line.end].strip()
        if line.end - line.body > _LONGEST_LINE or not text[:1].isupper():
            above = text
            continue
        found = _site_and_town(document, line, employer) or _site_of_line(document, line, employer)
        if not found and above == employer and employer and country(document) in _TOWNS_ALONE:
            found = _town_of_line(document, line)
        if found:
            return found
        above = text
    return _of_heading(document, employer)


def _of_heading(document: Document, employer: str) -> list[Place]:
    """The same of what was taken for a heading at the top."""
    for section in document.of_kind("header"):
        if section.anchor and section.start < _TOP:
            found = [
                place for line in document.lines_in(*section.anchor.heading) for place in _site_and_town(document, line, employer)
            ]
            if found:
                return found
    return []


def _site_and_town(document: Document, line: Line, employer: str) -> list[Place]:
    """The site and its town, which the text names again, on a line that is nothing else; the town alone behind the employer."""
    match = _CHAIN.fullmatch(document.text, line.body, line.end) if document.text.find(",", line.body, line.end) > 0 else None
    if match is None or names_occupation(match["town"]) or names_occupation(match["site"].rpartition(" ")[2]):
        return []
    words = set(match["site"].lower().replace(",", " ").split())
    told = bool(words & _ABROAD) or document.lower.count(match["town"].lower()) > 1
    if (
        not told
        or not (place_words().name_site(words) or words & _ABROAD)
        or place_words().units & set(match["town"].lower().split())
    ):
        return []
    town, name = Span(*match.span("town")), Span(*match.span("site"))
    if not any(row.city and not row.name for row in find_named(document.text, *town)):
        return []
    if words & _ABROAD or employer.lower().startswith(match["site"].lower()):
        return [Place({"city": document.value(*town)}, {"city": (town,)}, (town,))]
    values = {"name": document.value(*name), "city": document.value(*town)}
    return [Place(values, {"name": (name,), "city": (town,)}, (Span(name.start, town.end),))]


def _site_of_line(document: Document, line: Line, employer: str) -> list[Place]:
    """The school that is all of a line, or the site that ends one behind the post and a dash."""
    match = _SCHOOL.fullmatch(document.text, line.body, line.end) or _BEHIND_POST.search(document.text, line.body, line.end)
    if match is None:
        return []
    name = Span(*match.span("name"))
    words = match["name"].lower().split()
    tail = match.start("name") > line.body
    if words[-1] not in _TAILS or match["name"].lower() in employer.lower() or (tail and not _is_post(document, line, name)):
        return []
    return [Place({"name": document.value(*name)}, {"name": (name,)}, (name,))]


def _is_post(document: Document, line: Line, name: Span) -> bool:
    """Whether what stands on a line before a site names an occupation."""
    return any(names_occupation(word) for word in document.text[line.body : name.start].replace("/", " ").split())


def _town_of_line(document: Document, line: Line) -> list[Place]:
    """The town that is all of a line: capitalised words that the text never prints in lower case."""
    span = Span(line.body, line.end)
    if not _TOWN.fullmatch(document.text, *span) or document.text[slice(*span)].isupper():
        return []
    name = document.text[slice(*span)].lower()
    return [] if name in document.text or name in lexicon().labels else _place(document, span)


def _behind_employer(document: Document, employer: str) -> list[Place]:
    """The town behind the name of the employer on the line of the title, or in the sentence on what that is."""
    at = document.text.find(employer, 0, _TOP) if employer else -1
    while at >= 0:
        end = at + len(employer)
        rest = _REST.match(document.text, end)
        end = rest.end() if rest else end
        parted = document.text.startswith(_PARTED, end) and document.text.endswith(_PARTED, 0, at)
        town = _town_at(document, end + len(" | ")) if parted else None
        if town and (_ends(document, town) or _is_told(document, town)):
            return _place(document, town)
        longest = _town_at(document, end + len(", ")) if document.text.startswith(", ", end) else None
        if longest and document.text.startswith(_IS, longest.end):
            return _place(document, longest)
        at = document.text.find(employer, end, _TOP)
    return []


def _town_at(document: Document, at: int) -> Span | None:
    """The longest name that can be that of a town and begins at an offset, or the part of it that the text has again."""
    found = _TOWN.match(document.text, at)
    if found is None:
        return None
    span = Span(*found.span())
    if _ends(document, span):
        return span
    words = found[0].split(" ")
    for count in range(len(words), 0, -1):  # "Port Alder Job ID: 9", where the lines were joined
        part = Span(at, at + len(" ".join(words[:count])))
        if _is_told(document, part):
            return part
    return span


def _ends(document: Document, span: Span) -> bool:
    """Whether a field ends behind a name."""
    return document.text[span.end : span.end + 1] in ("", "\n") or document.text.startswith(_PARTED, span.end)


def _is_told(document: Document, span: Span) -> bool:
    """Whether the text says that something of the employer is in a town."""
    name = document.text[slice(*span)]
    return any(document.text.find(f"{sign}{name}") >= 0 for sign in _IN_TOWN)


def _of_field(document: Document) -> list[Place]:
    """The town that is a field of a line at the top, where the text says that something of the employer is in it."""
    for line in document.lines_in(0, min(document.end, _FIELDS)):
        if not any(document.text.find(mark, line.body, line.end) >= 0 for mark in _PARTED):
            continue
        for field in _FIELD.finditer(document.text, line.body, line.end):
            span = trimmed(document, *field.span())
            span = Span(span.start + 2, span.end) if document.text.startswith("- ", span.start) else span
            if _TOWN.fullmatch(document.text, *span) and _is_told(document, span):
                return _place(document, span)
    return []


def _before_pin(document: Document) -> list[Place]:
    """The town before its code of post of India in the address at the top of a page."""
    if document.tokens.isdisjoint(_INDIA):
        return []
    found = _PIN.search(document.text, 0, _TOP)
    wider = found is not None and found["city"].lower() in address_words().indian_states
    if found is None or (wider and not found["before"]):
        return []
    in_state = wider or (found["behind"] or "").lower() in address_words().indian_states
    if not in_state and not found["before"] and not document.text.endswith(", ", 0, found.start()):
        return []  # "Advertisement - 202601"
    city, code = Span(*found.span("before" if wider else "city")), Span(*found.span("code"))
    values = {"city": document.value(*city), "postal_code": document.value(*code)}
    return [Place(values, {"city": (city,), "postal_code": (code,)}, (Span(city.start, code.end),))]


def _of_state(document: Document) -> list[Place]:
    """The state with its country that is all of a line of the title block."""
    for line in () if document.tokens.isdisjoint(_LANDS) else front_lines(document):
        if _STATE_LINE.fullmatch(document.text, line.body, line.end):
            named = find_named(document.text, line.body, line.end)
            return [from_address(document, row) for row in named if len(named) == 1 and row.state and not row.city]
    return []


def _place(document: Document, span: Span) -> list[Place]:
    """The town of a name, where it is one and no occupation or body."""
    name = document.text[slice(*span)]
    if names_occupation(name) or names_employer(document, span) or name.count(" ") >= _MOST_WORDS:
        return []
    named = find_named(document.text, *span)
    return [from_address(document, row) for row in named if len(named) == 1 and row.city and not row.name]
