"""`department` and `division`: the part of the employer that the job is in."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from jobparse.fields.departments.behind import unit_behind
from jobparse.fields.departments.beside import beside_employer, within
from jobparse.fields.departments.headed import first_under_heading, headed
from jobparse.fields.departments.labels_alone import below_labels, below_title
from jobparse.fields.departments.lines import title_block
from jobparse.fields.departments.parts import STREET, part_of_two, part_told
from jobparse.fields.departments.sentences import before_employer, in_ordinary_letters, in_prose, part_alone
from jobparse.fields.departments.trimming import trimmed_name, unit_before
from jobparse.fields.edges import trimmed
from jobparse.fields.employers.forms import is_proper
from jobparse.fields.header import names_occupation
from jobparse.fields.organisations import CODED_UNIT, GOVERNMENT, MINISTRY, ORGANISATION, without_acronym
from jobparse.fields.reading import Reading, first_of
from jobparse.fields.terms.unions import names_union
from jobparse.lexicon import lexicon
from jobparse.lexicon.employers import employer_words
from jobparse.lexicon.folding import key
from jobparse.lexicon.word_lists import either
from jobparse.patterns import pattern
from jobparse.spans import Found, Span
from jobparse.values.states import state_code

if TYPE_CHECKING:
    from collections.abc import Mapping

    from jobparse.document.model import Document, Labelled

# A word before a label that makes it one of a place: "Head Office: Alder".
_OF_A_PLACE = pattern(r"\b(?:head|main|branch|field|regional|district|home|regd\.?|registered|corporate|post|zonal) $")

# The name of an agency on a line of its own, and no place or type: "Tide Service", "Air Guard Units", "U.S. Navy - Agency Wide".
_AGENCY = pattern(
    lambda: (
        r"(?:[A-Z][\w.&'-]*(?:,? (?:[A-Z][\w.&'-]*|of|and|the|for|&|-)){0,9}? )?"
        rf"(?:{either(word.title() for word in employer_words().agencies)})(?: (?:of|for|-) [A-Z][\w.&' -]*)?"
    )
)
# The number of a department in brackets behind its name: "Harbors (41)".
_NUMBER = pattern(r" \((?:[A-Z]{1,3}-?)?\d{1,6}\)\Z")
# A value without a letter: a phone, an amount. And the words of a value before the next label on its line.
_NO_WORD = pattern(r"[^a-z]*\Z")
_FEWEST_BEFORE, _LABEL_WORDS = 2, 3
_TWO = 2  # names that two labels have
# What a page puts between a post and its employer: "Clerk - Water Job at City of Alder".
_JOB_AT = " Job at"
# The code of a ministry before its name: "042 Tides".
_CODE = pattern(r"0\d\d (?=[A-Z][a-z])")
# A row of a page whose labels have no colon.
_ROW = pattern(
    r"^[ \t]*(?:Hiring )?(?:Department|Dept\.?|Org Unit|Unit|College/Division|Department/Division|College/Department)[ \t]+"
    r"(?P<name>(?!of\b|for\b|Head\b|Chair\b|Name\b|Description\b)[A-Z][^\n:;|]{2,70}?)[ \t]*$",
    re.MULTILINE,
)
_ROW_WORDS = frozenset({"department", "dept", "dept.", "unit", "college/division", "department/division", "college/department"})
# A place with its state at the end of a value.
_IN_STATE = pattern(r" - [A-Z][\w.' -]{2,30}, (?P<state>[A-Z][A-Za-z ]{1,20})\Z")
PATH = " -> "  # from the whole to its part: "Province of Alder -> Tides"


def department(document: Document, known: Mapping[str, Any]) -> Reading:
    """Read the department: its label, its line in the title block, or the text that names it as the employer's."""
    ministries = [row for row in _labelled(document, "employer") if row.value.lower().startswith(MINISTRY)]
    found = [*_labelled(document, "department"), *ministries, *_in_rows(document), *title_block(document, known)[0]]
    found = [_alone(document, row, known["employer"]) for row in found] if known.get("employer") else found
    hires = str(known.get("employer") or "").lower()
    words = employer_words()
    found = [row for row in found if row.value.lower() not in (hires, *words.governing_boards)]
    whole = [row for row in found if row.value.lower().startswith(words.whole_departments)] if _directorates(document) else []
    found = whole or found
    found = [part_of_two(document, _unplaced(document, row))[0] for row in found]
    employer = str(known.get("employer") or "")
    found = found or below_title(document, str(known.get("title") or ""))
    found = found or below_labels(document)[0] or [row for row in headed(document) if row.value.lower() != hires]
    said = found or [part_alone(document, row, employer) for row in in_prose(document, employer)]
    said = [part_of_two(document, row)[0] for row in said if row.value.lower() != hires]
    before = None if found or not employer else before_employer(document, employer)
    said = said or [row for row in first_under_heading(document) if row.value.lower() != hires]
    said = said or _behind_title(document, str(known.get("title") or ""))
    told = () if said else _labelled(document, "locations")
    said = said or [row for row in told if row.value.lower().startswith(words.department_sites) and "," not in row.value]
    beside = None if said else beside_employer(document, employer)[0]
    if beside and title_block(document, known)[1] and not document.text.endswith(", ", 0, beside.spans[0].start):
        beside = None  # "Elm Tides Agency - Docks Branch", which is a unit
    part = None if said or beside or before else within(document)
    said = said or [row for row in (beside, part) if row is not None and row.value not in employer]
    if employer.isupper() and not (said or before or found):
        before = before_employer(document, in_ordinary_letters(document, employer))
    said = [trimmed_name(document, row, employer) for row in said]
    sooner = before is not None and (not said or (before.spans[0].end <= said[0].spans[0].start and _another(before, said[0])))
    return first_of([before] if before and sooner else said)


def _in_rows(document: Document) -> list[Found[str]]:
    """The department on a row of a page whose labels have no colon, between other rows: "Department Boats and Docks"."""
    if _ROW_WORDS.isdisjoint(document.tokens):
        return []
    for section in document.of_kind("header"):
        for row in _ROW.finditer(document.text, section.start, section.end):
            beside = document.text[max(0, document.text.rfind("\n", 0, max(0, row.start() - 1))) : row.start()].strip()
            below = document.text[row.end() : document.text.find("\n", row.end() + 1)].strip()
            if _begins_with_label(beside) and _begins_with_label(below) and is_proper(row["name"]):
                return [document.found(*row.span("name"), "row of a department")]
    return []


def _begins_with_label(line: str) -> bool:
    """Whether a line begins with a known label: "Position Number", "Campus Eastgate Center"."""
    words = line.split(" ")[:_LABEL_WORDS]
    return any(key(" ".join(words[:count])) in lexicon().labels for count in range(1, len(words) + 1))


def _behind_title(document: Document, title: str) -> list[Found[str]]:
    """The office behind the title in the value of its label: "Title: Harbor Clerk - Elm County Harbor Court"."""
    for row in document.values_of("title") if title else ():
        if document.text.startswith(f"{title} - ", row.start, row.end):
            span = without_acronym(document, trimmed(document, row.start + len(title) + len(" - "), row.end))
            content = document.text[slice(*span)]
            named = ORGANISATION.search(document.lower, *span) and "," not in content and is_proper(content)
            if named and not names_occupation(content.rpartition(" ")[2]):
                return [document.found(*span, "office behind the title")]
    return []


def _alone(document: Document, found: Found[str], behind: str) -> Found[str]:
    """A department without the employer behind it: "Water, City of Alder", "Clerk - Water Job at City of Alder"."""
    glued = len(found.value) - len(behind)
    if glued > 1 and found.value.lower().endswith(behind.lower()) and found.value[glued - 1].isalnum() and len(found.spans) == 1:
        return document.found(found.spans[0].start, found.spans[0].end - len(behind), found.rule)  # "Docks DivisionCity of Alder"
    mark = next((mark for mark in (",", _JOB_AT) if found.value.endswith(f"{mark} {behind}")), None)
    if not mark or len(found.spans) != 1:
        return found
    start, end = found.spans[0]
    at = document.text.rfind(mark, start, end - len(behind) + 1)
    return document.found(start, at, found.rule) if at > start else found


def _unplaced(document: Document, found: Found[str]) -> Found[str]:
    """A department without the place behind it: "Tides, Natural Waters Service - Elm Bend, Oregon"."""
    place = _IN_STATE.search(document.text, *found.spans[0]) if len(found.spans) == 1 and " - " in found.value else None
    return document.found(found.spans[0].start, place.start(), found.rule) if place and state_code(place["state"]) else found


def _another(one: Found[str], other: Found[str]) -> bool:
    """Whether two departments are not the same one: "Tides Department" and "Department of Tides" are."""
    return employer_words().department_words.issuperset(set(one.value.lower().split()) & set(other.value.lower().split()))


def division(document: Document, known: Mapping[str, Any]) -> Reading:
    """Read the unit inside the department: its label, or the line behind the department in the title block."""
    coded = [row for row in _labelled(document, "employer") if CODED_UNIT.match(row.value)]
    found = _labelled(document, "division") or coded or (_services(document) or _directorates(document))
    found = [row for row in found if not row.value.lower().startswith("bargaining unit") and not STREET.search(row.value)]
    if "department" in known:
        rows = (*_labelled(document, "department"), *title_block(document, known)[0], *_in_rows(document))
        parted = [part_of_two(document, row) for row in rows]
        found += [part for whole, part in parted if part and whole.value == known["department"]]
    found += title_block(document, known)[1] or _below_federal(
        document, str(known.get("department") or ""), str(known.get("title") or "")
    )
    found = found or _of_second_label(document, known)
    found = found or [*below_labels(document)[1], *below_labels(document)[0]]
    beside = beside_employer(document, str(known.get("employer") or ""))[1] if not found else None
    found += [beside] if beside else []
    whole = str(known.get("department") or "").lower()
    found = [row for row in found if row.value.lower() != whole or _has_own_label(document, row)]
    found = [row for row in found if row.value != known.get("employer")]  # "Business Unit" over the employer itself
    whole = str(known.get("department") or "")
    named = None if found else unit_before(document, whole) or unit_behind(document, whole)
    return first_of(found or ([named] if named else part_told(document)))


def _below_federal(document: Document, whole: str, title: str) -> list[Found[str]]:
    """The agency on the line right below its federal department on top: "Department of the Navy" over "Naval Yards Command"."""
    if whole.lower() not in employer_words().federal:
        return []
    for section in document.of_kind("header"):
        for line, below in pairwise(document.lines_in(section.start, section.end)):
            if document.text[line.body : line.end] == whole and not (below.gap or below.marker):
                agency = document.text[below.body : below.end]
                named = _AGENCY.fullmatch(agency) and not agency.lower().endswith(employer_words().kinds_of_service)
                if named and agency != title and key(agency) not in lexicon().labels:
                    return [document.found(below.body, below.end, "agency below its department")]
    return []


def _of_second_label(document: Document, known: Mapping[str, Any]) -> list[Found[str]]:
    """The agency below the department it is a part of, or the other way round, where both have a label: the second of them."""
    rows = [row for name in ("department", "agency") for row in _labelled(document, "department", name)]
    rows.sort(key=lambda row: row.spans[0].start)
    names = [row.value.lower() for row in rows]
    if len(set(names)) != _TWO or names[0] != str(known.get("department") or "").lower():
        return []
    last = next(row for row in rows if row.value.lower() != names[0])
    return [] if last.value == known.get("employer") or GOVERNMENT.match(last.value) else [last]


def _has_own_label(document: Document, found: Found[str]) -> bool:
    """Whether a unit with the name of its department stands behind its own label, not behind one that both share."""
    start = found.spans[0].start
    rows = document.values_of("department")
    return found.rule == "division label" and not any(row.start <= start < row.end for row in rows)


def _directorates(document: Document) -> list[Found[str]]:
    """The values of the label of a directorate: a unit of the department of another label, or on a line of its own."""
    rows = document.values_of("department")
    heads = [document.lower[row.anchor.heading.start : row.anchor.heading.end] for row in rows]
    return _labelled(document, "department", "directorate") if "directorate" in heads else []


def _services(document: Document) -> list[Found[str]]:
    """The values of the label of a service below that of the directorate it belongs to."""
    return _labelled(document, "classification.service") if _directorates(document) else []


def _labelled(document: Document, attribute: str, only: str = "") -> list[Found[str]]:
    """The values of an attribute's labels, or of one of those."""
    rows = []
    for row in sorted(document.values_of(attribute), key=lambda row: _is_place_label(document, row)):
        if only and document.lower[row.anchor.heading.start : row.anchor.heading.end] != only:
            continue
        span = _before_other(document, _before_label(document, trimmed(document, row.start, row.end)))
        span = without_acronym(document, span)
        number = _NUMBER.search(document.text, *span) if document.text.endswith(")", *span) else None
        span = Span(span.start, number.start()) if number and number.start() > span.start else span
        if document.text.endswith(")", *span) and document.text.find("(", *span) < 0:
            span = Span(span.start, span.end - 1)  # the label stands in the brackets as well
        head = row.anchor.heading
        parted = document.text.find(" / ", *span) if document.text.find("/", *head) > 0 else -1
        span = Span(span.start, parted) if parted > 0 else span  # "Agency/Unit: Dept of Tides / District 2"
        code = _CODE.match(document.text, *span)
        span = Span(code.end(), span.end) if code else span
        span = Span(document.text.rfind(PATH, *span) + len(PATH), span.end) if document.text.find(PATH, *span) > 0 else span
        content = document.lower[span.start : span.end]
        if not 1 < span.end - span.start <= 120 or content in employer_words().no_departments or key(content) in lexicon().labels:
            continue
        if content.endswith(employer_words().elsewhere) or _NO_WORD.match(content) or names_union(document, span):
            continue  # "Unit: AFSCME Local 88"
        if not _OF_A_PLACE.search(document.lower, max(0, head.start - 10), head.start):
            rows.append(document.found(span.start, span.end, f"{attribute} label"))
    return rows


def _before_other(document: Document, span: Span) -> Span:
    """A value without the next label, and its value, on its line: "Tide Office (TO) Rating: DBM A12".

    A label that no list holds has a bracket before it; else what stands before a colon is of the name: "Port and Quays: Ropes".
    """
    colon = document.text.find(": ", *span)
    words = document.text[span.start : colon].split(" ") if colon > 0 else []
    if len(words) < _FEWEST_BEFORE:
        return span
    counts = [
        count for count in range(1, min(_LABEL_WORDS, len(words) - 1) + 1) if key(" ".join(words[-count:])) in lexicon().labels
    ]
    if not counts and not words[-2].endswith(")"):
        return span
    count = counts[-1] if counts else 1
    return trimmed(document, span.start, span.start + len(" ".join(words[:-count])))


def _is_place_label(document: Document, row: Labelled) -> bool:
    """Whether a label may be one of a place, so that one on the department goes first: "Office: Elm Bay"."""
    return document.lower[row.anchor.heading.start : row.anchor.heading.end] == "office"


def _before_label(document: Document, span: Span) -> Span:
    """A value without the label that stands behind it on its line ("Harbor Office Division:")."""
    if not document.text.startswith(":", span.end):
        return span
    last = document.text.rfind(" ", *span)
    return Span(span.start, last) if last > span.start and key(document.text[last : span.end]) in lexicon().labels else span
