"""Two names of parts of an employer in one value, and the unit that a sentence says the job is in."""

from __future__ import annotations

from itertools import dropwhile, pairwise
from typing import TYPE_CHECKING

from jobparse.document.model import once
from jobparse.fields.departments.behind import without_unit
from jobparse.fields.edges import trimmed
from jobparse.fields.organisations import ORGANISATION, ORGANISATION_START, UNIT, is_unfinished
from jobparse.lexicon import lexicon
from jobparse.lexicon.employers import employer_words
from jobparse.patterns import pattern
from jobparse.spans import Span

if TYPE_CHECKING:
    from jobparse.document.model import Document
    from jobparse.spans import Found

# A street with its number, which no unit has: "Elm Branch, 1107 Pine Street".
STREET = pattern(r"\b\d{2,5} [A-Z]\w+ (?:Street|St|Road|Rd|Avenue|Ave|Lane|Drive|Blvd|Way)\b")
# How the name of a unit begins and ends: "Department of Docks, Division of Cranes", "Docks, Crane Unit".
_UNIT_OF = ("division of ", "bureau of ", "office of ", "section of ", "branch of ")
_ABOVE_UNITS = ("ministry of ", "ministry for ", "department of ")  # of which a unit before its comma is a part
_ENDS = (" unit", " section", " division", " branch", " sector", " bureau")
# The ministry or department behind a unit of it: "Division of Cranes, Ministry of Docks and Harbours".
_PARTS_OF = ("division of ", "section of ", "branch of ")
_WHOLE_BEHIND = pattern(
    r",? (?:in the |of the )?"
    r"(?P<whole>(?:Ministry|Department) (?:of|for) (?:the )?[A-Z][\w'-]*(?:,? (?:(?:and|of|&) )?[A-Z][\w'-]*){0,6})"
)
# A second department behind the first: "Department of Tides and the Alder Department of Docks".
_ANOTHER = pattern(r" and the (?:[A-Z][\w'-]* ){0,3}(?:Department|Bureau|Office|Commission|Division) of ")
# What may stand between a department and its unit beside a comma.
_JOINTS = (" - ", " \N{EN DASH} ", " / ", " | ")
# A unit that a sentence names without its department: "The Crane Division keeps".
_UNIT_ALONE = pattern(
    r"\b[Tt]he (?P<unit>(?:[A-Z][\w&'/-]* (?:(?:and|of|&) )?){1,5}?(?i:unit|section|division|branch|sector|bureau))(?= )"
)
_FEWEST_OF_UNIT, _DEPARTMENT_OF = 2, 3  # words of the name of a unit, and of the department before it
# The unit that a job is in: "will be part of the Tides and Docks Unit", "The role sits in the Docks unit".
_PART_OF = pattern(
    r"(?:part of|sits? (?:in|within)|(?:located|placed|based) (?:in|within)|member of) (?:the|our) "
    r"(?P<name>[A-Z][\w&'-]*(?: (?:[A-Z][\w&'-]*|and|of|&)){0,6}? ?(?P<kind>[Uu]nit|[Bb]ranch|[Ss]ection|[Dd]ivision))\b"
)
_KINDS = frozenset(word + mark for word in ("unit", "branch", "section", "division") for mark in ("", ".", ","))
_SIGNS = ("part of ", "sit in ", "sits in ", "within ", "located in ", "placed in ", "based in ", "member of ")
# What stands between the job and such words, how far back the job is looked for, in characters, and how many words name it.
_BETWEEN = frozenset({"will", "would", "be", "is", "are", "a", "an", "currently", "work", "as"})
_REACH = 120
_LONGEST_SUBJECT = 7
# A place behind a name: ", Port Alder, BC V1A 2B3".
_PLACE = pattern(
    r"(?:(?:,| -) [A-Z][A-Za-z.' -]{2,24})?, [A-Z]{2}(?: [A-Z]\d[A-Z] ?\d[A-Z]\d| \d{5}(?:-\d{4})?)?$"
    r"| \([A-Z][A-Za-z.' -]{2,24}, [A-Z]{2}\)$"
)
# What a department is a part of: "Department of Tides in the School of Docks".
WHOLE = pattern(
    r" (?:in|of) the (?:School|College|Faculty|Division) of\b.*$"
    r"| (?:of|for|at) the (?:City|Town|Village|County|District|Authority)$"
    r"| (?:of|at) the University of\b.*$|, (?:[A-Z][\w'-]+ ){1,4}(?:University|College)\b.*$"
)
_SHORT = pattern(r" \([A-Z]{2,8}\),? ")  # the short name of an employer, before a part of it
_BEHIND_WHOLE = (", ", " - ", " | ", " \N{MIDDLE DOT} ")  # what parts an employer from a part of it behind its name

# Where a title block that runs on in one line is cut: at dashes, and where capitals change to title case ("CLERK Parks Office").
_STYLE_CUT = pattern(r" - |(?<=[A-Z)]) (?=[A-Z][a-z])")
# A line that starts in capitals, so that the change means something.
_CAPITALS = pattern(r"[A-Z&,' -]{8,}")


def part_of_two(document: Document, row: Found[str]) -> tuple[Found[str], Found[str] | None]:
    """A department and the unit behind a comma in its value; the unit is None where there is none.

    Without a comma, a unit ends it that the text names alone as well: "Department of Docks Crane Division" over "The Crane
    Division keeps".
    """
    behind = _WHOLE_BEHIND.match(document.text, row.spans[-1].end) if row.value.lower().startswith(_PARTS_OF) else None
    if behind:
        return document.found(*behind.span("whole"), row.rule), row
    area, office = without_unit(document, row)
    if office:
        return area, office
    another = _ANOTHER.search(document.text, *row.spans[0]) if len(row.spans) == 1 and " and the " in row.value else None
    if another:
        return document.found(row.spans[0].start, another.start(), row.rule), None
    comma = row.value.find(", ")
    joint = next((mark for mark in _JOINTS if row.value.count(mark) == 1), "")
    if joint and len(row.spans) == 1 and comma < 0:
        return _two_beside(document, row, joint)
    if comma < 0 and len(row.spans) == 1 and row.value.endswith("/"):
        return document.found(row.spans[0].start, row.spans[0].end - 1, row.rule), None  # the unit stands on the line below
    if comma < 0 and len(row.spans) == 1 and row.value.lower().startswith("department of "):
        return _unit_at_end(document, row)
    if comma > 0 and len(row.spans) == 1 and row.value.count(", ") > 1:
        return _first_of_several(document, row)
    if comma < 0 or len(row.spans) != 1:
        return row, None
    whole, part = row.value[:comma].lower(), row.value[comma + 2 :].lower()
    start, end = row.spans[0]
    at = document.text.find(", ", start, end)
    turned = part.startswith(employer_words().wholes) and whole.endswith(_ENDS)
    turned = turned or (part.startswith(_ABOVE_UNITS) and whole.startswith(_UNIT_OF) and not whole.startswith("office "))
    if turned and at > 0:
        return document.found(at + len(", "), end, row.rule), document.found(start, at, row.rule)
    if not (part.startswith(_UNIT_OF) or (part.endswith(_ENDS) and " " in part)) or UNIT.search(part) is None:
        return row, None
    if not whole or at < 0:
        return row, None
    return document.found(start, at, row.rule), document.found(at + 2, end, row.rule)


def _two_beside(document: Document, row: Found[str], joint: str) -> tuple[Found[str], Found[str] | None]:
    """A department and its unit with a dash or stroke between them: "Docks Department - Crane Division"."""
    start, end = row.spans[0]
    at = document.text.find(joint, start, end)
    whole, part = document.lower[start:at], document.lower[at + len(joint) : end]
    named = ORGANISATION.search(whole) is not None and not whole.endswith(_ENDS)
    if at < 0 or not named or not (part.startswith(_UNIT_OF) or (part.endswith(_ENDS) and " " in part)):
        return row, None
    return document.found(start, at, row.rule), document.found(at + len(joint), end, row.rule)


def _first_of_several(document: Document, row: Found[str]) -> tuple[Found[str], Found[str] | None]:
    """A department and its unit before further ones: "Alder Department of Tides, Alder Dock Service, Elm Bay"."""
    whole, part = row.value.split(", ")[:2]
    if "department of " not in whole.lower():
        return row, None
    start, end = row.spans[0]
    at = document.text.find(", ", start, end)
    if " " not in part or not part.lower().endswith((" service", *_ENDS)) or at < 0:
        return row, None
    return document.found(start, at, row.rule), document.found(at + 2, at + 2 + len(part), row.rule)


def _unit_at_end(document: Document, row: Found[str]) -> tuple[Found[str], Found[str] | None]:
    """A department and the unit without a comma behind it, which stands alone in a sentence of the text."""
    words = row.value.split(" ")
    if not row.value.lower().endswith(_ENDS):
        return row, None
    start, end = row.spans[0]
    for count in range(_FEWEST_OF_UNIT, len(words) - _DEPARTMENT_OF + 1):
        unit = " ".join(words[-count:])
        if unit in _named_alone(document):
            at = end - len(unit)
            return document.found(start, at - 1, row.rule), document.found(at, end, row.rule)
    return row, None


@once
def _named_alone(document: Document) -> frozenset[str]:
    """The units that sentences name without their department, which are looked for once for all departments."""
    return frozenset(match["unit"] for match in _UNIT_ALONE.finditer(document.text))


def part_told(document: Document) -> list[Found[str]]:
    """The unit that a sentence says the job is in."""
    if document.tokens.isdisjoint(_KINDS):
        return []
    for section in document.of_kind("summary", "about"):
        for sign in _SIGNS:
            at = document.lower.find(sign, section.start, section.end)
            match = _PART_OF.search(document.text, max(section.start, at - 10), min(section.end, at + 120)) if at >= 0 else None
            if match and _is_job(document.lower, section.start, match.start()):
                return [document.found(*match.span("name"), "unit in a sentence")]
    return []


def _is_job(lower: str, start: int, at: int) -> bool:
    """Whether the sentence up to an offset has the job, or who does it, as its subject: "The pilot will be", "this role is"."""
    floor = max(start, at - _REACH)
    begin = max(lower.rfind("\n", floor, at) + 1, lower.rfind(". ", floor, at) + 1, floor)
    words = lower[begin:at].replace(",", " ").replace("\u2019", "'").split()
    subject = list(dropwhile(_BETWEEN.__contains__, reversed(words)))
    if not subject:
        return False
    if subject[0] in ("you", "you'll"):
        return True
    called = subject[0] in ("position", "role", "job", "post", "vacancy", "candidate", "incumbent")
    bound = len(subject) < len(words) or lower.startswith("sit", at)
    whole = len(subject) <= _LONGEST_SUBJECT and subject[-1] in ("the", "this", "our")
    return bound and whole and (called or subject[0] in lexicon().occupations)


def of_employer(document: Document, span: Span, employer: str) -> Span:
    """A name without the employer before or behind it, and the place behind it."""
    if employer and document.text.startswith(tuple(f"{employer}{mark}" for mark in _BEHIND_WHOLE), *span):
        span = trimmed(document, span.start + len(employer) + 2, span.end)
    elif (
        employer and document.text.startswith(f"{employer} (", *span) and _SHORT.match(document.text, span.start + len(employer))
    ):
        span = trimmed(document, document.text.find(")", *span) + 1, span.end)
    elif employer and document.text.startswith(f"{employer} ", *span) and document.lower.endswith(" department", *span):
        span = Span(span.start + len(employer) + 1, span.end)
    elif employer and document.text.endswith(f" {employer}", *span):
        head = document.text[span.start : span.end - len(employer) - 1]
        # "School of Docks, University of Alder"; but "Friends of the University of Alder"
        if head.endswith(",") or not is_unfinished(head):
            span = Span(span.start, span.start + len(head.rstrip(" ,|/-\N{MIDDLE DOT}")))
    end = _PLACE.search(document.text, *span) or WHOLE.search(document.text, *span)
    return Span(span.start, end.start()) if end and end.start() > span.start else span


def flattened(document: Document, span: Span) -> list[Span]:
    """The names that stand behind the title in a flattened title block, cut where capitals change to title case."""
    text = document.text[span.start : span.end]
    cuts = {match.start() - span.start for match in ORGANISATION_START.finditer(document.text, *span)}
    if _CAPITALS.match(text) or " - " in text:
        cuts |= {match.start() for match in _STYLE_CUT.finditer(text)}
    edges = [0, *sorted(cut for cut in cuts if cut > 0), len(text)]
    parts = [trimmed(document, span.start + begin, span.start + end) for begin, end in pairwise(edges)]
    return [part for part in parts if part.end - part.start > 3]
